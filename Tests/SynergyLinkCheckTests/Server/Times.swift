import Synchronization

/// Remembers when things happened.
final class Times: Sendable {
    private let instants = Mutex<[ContinuousClock.Instant]>([])

    /// Remembers one more, and says how many that makes.
    func note() -> Int {
        instants.withLock { instants in
            instants.append(.now)
            return instants.count
        }
    }

    var all: [ContinuousClock.Instant] { instants.withLock { $0 } }
}

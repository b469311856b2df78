import Synchronization

/// Counts from several threads.
final class Counter: Sendable {
    private let value = Mutex(0)

    /// Counts one more, and says how many that makes.
    func next() -> Int {
        value.withLock { value in
            value += 1
            return value
        }
    }

    var count: Int { value.withLock { $0 } }
}

import Synchronization
import SynergyReferences

/// The time and the requests that a run may use.
///
/// A class, because all requests draw on one budget.
final class Budget: Sendable {
    let deadline: ContinuousClock.Instant
    private let left: Mutex<Int>

    init(_ settings: LinkCheckSettings) {
        deadline = .now + settings.totalTime
        left = Mutex(settings.totalRequests)
    }

    /// Whether the time is over, but for what the clocks of the system may be apart.
    var isOver: Bool { .now + .milliseconds(10) >= deadline }

    /// Takes one request out; `false` when there is none left, or no time.
    func takeRequest() -> Bool {
        guard ContinuousClock.now < deadline else { return false }
        return left.withLock { left in
            guard left > 0 else { return false }
            left -= 1
            return true
        }
    }
}

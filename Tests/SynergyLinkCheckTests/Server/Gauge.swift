import Synchronization

/// Remembers how many were under way at one time, by name.
final class Gauge: Sendable {
    private let state = Mutex<(running: [String: Int], peak: [String: Int])>(([:], [:]))

    func enter(_ name: String) {
        state.withLock { state in
            state.running[name, default: 0] += 1
            state.peak[name] = max(state.peak[name] ?? 0, state.running[name] ?? 0)
        }
    }

    func leave(_ name: String) { state.withLock { $0.running[name, default: 0] -= 1 } }

    /// The most at one time.
    func peak(of name: String) -> Int { state.withLock { $0.peak[name] ?? 0 } }
}

/// Lets only so many requests be under way at one site, and none while a site asks for patience.
actor HostGate {
    private struct Host {
        var running = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
        var pausedUntil: ContinuousClock.Instant?
    }

    private var hosts: [String: Host] = [:]
    private let limit: Int

    init(limit: Int) { self.limit = max(1, limit) }

    /// Waits for a place at a site.
    func enter(_ name: String) async {
        if hosts[name, default: Host()].running < limit {
            hosts[name, default: Host()].running += 1
            return
        }
        // Whoever leaves hands over the place.
        await withCheckedContinuation { hosts[name, default: Host()].waiting.append($0) }
    }

    /// Gives the place back.
    func leave(_ name: String) {
        guard var host = hosts[name] else { return }
        if host.waiting.isEmpty {
            host.running -= 1
            hosts[name] = host
        } else {
            let next = host.waiting.removeFirst()
            hosts[name] = host
            next.resume()
        }
    }

    /// Leaves a site alone until then.
    func pause(_ name: String, until instant: ContinuousClock.Instant) {
        let earlier = hosts[name]?.pausedUntil
        hosts[name, default: Host()].pausedUntil = earlier.map { max($0, instant) } ?? instant
    }

    /// Until when a site wants to be left alone.
    func pause(of name: String) -> ContinuousClock.Instant? {
        guard let instant = hosts[name]?.pausedUntil, instant > .now else { return nil }
        return instant
    }
}

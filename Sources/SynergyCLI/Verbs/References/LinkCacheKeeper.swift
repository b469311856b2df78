import Synchronization
import SynergyInterchange
import SynergyModel
import SynergyReferences

/// Shows how far a check is, and writes what was found to its file now and then, so that little is lost with a crash.
///
/// A class, because findings come from several threads.
final class LinkCacheKeeper: Sendable {
    private struct State {
        var cache: LinkCache
        var unsaved = 0
    }

    private let state: Mutex<State>
    private let path: String?
    private let environment: Environment

    init(_ cache: LinkCache, path: String?, in environment: Environment) {
        state = Mutex(State(cache: cache))
        self.path = path
        self.environment = environment
    }

    /// Takes one finding.
    func take(_ finding: LinkFinding, done: Int, of count: Int) {
        state.withLock { state in
            show(done, count)
            // Whether a name is gone is known only at the end.
            guard path != nil, finding.reason != .noSuchSite else { return }
            state.cache.keep([finding])
            state.unsaved += 1
            guard state.unsaved >= 50 else { return }
            state.unsaved = 0
            // What cannot be written now is tried again at the end, and told then.
            try? save(state.cache)
        }
    }

    /// Keeps everything that was found.
    func finish(_ findings: [LinkFinding]) throws {
        if environment.isErrorTerminal { environment.writeError(Array("\r\u{1B}[K".utf8)) }
        guard path != nil else { return }
        try state.withLock { state in
            state.cache.keep(findings)
            try save(state.cache)
        }
    }

    private func save(_ cache: LinkCache) throws(CommandFailure) {
        guard let path else { return }
        do throws(SystemError) {
            try OutputFile.write(cache.serialized(), to: environment.resolve(path))
        } catch {
            throw CommandFailure(.cannotWrite, "Cannot write '\(path.excerpt)': \(error.reason).")
        }
    }

    private func show(_ done: Int, _ count: Int) {
        guard environment.isErrorTerminal, count > 0 else { return }
        environment.writeError(Array("\rChecking links: \(done) of \(count)\u{1B}[K".utf8))
    }
}

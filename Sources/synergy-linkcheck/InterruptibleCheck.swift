import Dispatch
import Synchronization
package import SynergyCLI
import SynergyInterchange
package import SynergyLinkCheck
import SynergyModel
package import SynergyReferences

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A check that ends early, and whole, when somebody presses Ctrl-C.
package enum InterruptibleCheck {
    /// Checks the links of a job, and waits for it.
    package static func run(
        _ job: LinkCheckJob, with checker: LinkChecker,
        _ each: @escaping @Sendable (LinkFinding, Int, Int) -> Void
    ) throws(CommandFailure) -> [LinkFinding] {
        let run = Run()
        let isHeard = DispatchSemaphore(value: 0)
        let sources = [SIGINT, SIGTERM].map { number in
            // The source hears the signal only if nobody acts on it.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                run.stop()
                // Whoever presses a second time does not want to wait.
                signal(number, SIG_DFL)
            }
            source.setRegistrationHandler { isHeard.signal() }
            source.resume()
            return source
        }
        // Before that a signal would be lost.
        for _ in sources { isHeard.wait() }
        let done = DispatchSemaphore(value: 0)
        run.begin(
            Task.detached {
                do throws(LinkChecker.Failure) {
                    run.end(
                        .success(try await checker.check(job.addresses, on: job.day, knowing: job.known, each: each)))
                } catch {
                    run.end(.failure(CommandFailure(.internalError, error.description)))
                }
                done.signal()
            })
        done.wait()
        for source in sources { source.cancel() }
        return try run.findings()
    }

    /// What the one who waits, the task and the signals share.
    private final class Run: Sendable {
        private struct State {
            var task: Task<Void, Never>?
            var isStopped = false
            var result: Result<[LinkFinding], CommandFailure> = .success([])
        }
        private let state = Mutex(State())

        func begin(_ task: Task<Void, Never>) {
            let isStopped = state.withLock { state in
                state.task = task
                return state.isStopped
            }
            if isStopped { task.cancel() }
        }

        func stop() {
            let task = state.withLock { state in
                state.isStopped = true
                return state.task
            }
            task?.cancel()
        }

        func end(_ result: Result<[LinkFinding], CommandFailure>) { state.withLock { $0.result = result } }
        func findings() throws(CommandFailure) -> [LinkFinding] { try state.withLock { $0.result }.get() }
    }
}

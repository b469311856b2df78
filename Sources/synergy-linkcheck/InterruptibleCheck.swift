import Dispatch
import Synchronization
import SynergyCLI
import SynergyInterchange
import SynergyLinkCheck
import SynergyModel
import SynergyReferences

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A check that ends early, and whole, when somebody presses Ctrl-C.
enum InterruptibleCheck {
    static func run(
        _ job: LinkCheckJob, _ each: @escaping @Sendable (LinkFinding, Int, Int) -> Void
    ) throws(CommandFailure) -> [LinkFinding] {
        let outcome = Outcome()
        let done = DispatchSemaphore(value: 0)
        let task = Task.detached {
            do throws(LinkChecker.Failure) {
                let checker = LinkChecker(settings: job.settings)
                outcome.set(
                    .success(try await checker.check(job.addresses, on: job.day, knowing: job.known, each: each)))
            } catch {
                outcome.set(.failure(CommandFailure(.internalError, error.description)))
            }
            done.signal()
        }
        let sources = [SIGINT, SIGTERM].map { number in
            // The source hears the signal only if nobody acts on it.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                task.cancel()
                // Whoever presses a second time does not want to wait.
                signal(number, SIG_DFL)
            }
            source.resume()
            return source
        }
        done.wait()
        for source in sources { source.cancel() }
        return try outcome.get()
    }

    /// Hands the result from the task to whoever waits.
    private final class Outcome: Sendable {
        private let result = Mutex<Result<[LinkFinding], CommandFailure>>(.success([]))

        func set(_ result: Result<[LinkFinding], CommandFailure>) { self.result.withLock { $0 = result } }
        func get() throws(CommandFailure) -> [LinkFinding] { try result.withLock { $0 }.get() }
    }
}

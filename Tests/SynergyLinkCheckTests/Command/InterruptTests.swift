#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import SynergyCLI
import SynergyInterchange
import SynergyLinkCheck
import SynergyModel
import SynergyReferences
import Testing
import synergy_linkcheck

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

#if LinkCheck
    extension LinkCheckerTests {
        /// The command as it is, with a signal from outside; only the port of the test's server is opened.
        ///
        /// Once in a process, as the command does it: the sources of Dispatch do not take the same signal a second time.
        @Test func aSignalLeavesAWholeFileAndAPartialReport() async throws {
            let server = try TestServer(Misbehaviour.answer)
            defer { server.close() }
            let folder = FileManager.default.temporaryDirectory.appending(path: "synergy-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let day = try CalendarDay.of(Self.day)
            let links = (0..<8).map { "http://n\($0).test:\(server.port)/\($0 < 3 ? "fine" : "slow")" }
            let code: ExitCode = await withCheckedContinuation { continuation in
                BackgroundThread.start {
                    var environment = Environment(
                        arguments: ["references", "check", "--cache", "links.json", "--output", "report.txt"] + links,
                        workingDirectory: folder.path, readInput: { [] }, writeOutput: { _ in }, writeError: { _ in })
                    environment.today = { day }
                    environment.checkLinks = { (job, each) throws(CommandFailure) in
                        try InterruptibleCheck.run(job, with: .testing(server.port) { $0.atOnce = 4 }) {
                            each($0, $1, $2)
                            // Without the signal the slow ones go on for minutes.
                            if $1 == 3 { kill(getpid(), SIGINT) }
                        }
                    }
                    continuation.resume(returning: Synergy.main(environment))
                }
            }
            // The command leaves signals to be passed over while it writes; the tests that follow may be ended again.
            signal(SIGINT, SIG_DFL)
            signal(SIGTERM, SIG_DFL)
            #expect(code == .success)
            let report = String(decoding: try Data(contentsOf: folder.appending(path: "report.txt")), as: UTF8.self)
            #expect(report.hasSuffix("8 links: 3 alive, 5 not checked\n"), "\(report)")
            #expect(report.contains("http://n7.test:\(server.port)/slow\n    Why       The run was stopped"))
            let file = Array(try Data(contentsOf: folder.appending(path: "links.json")))
            let (cache, diagnostics) = LinkCache.read(file, file: "links.json")
            #expect(diagnostics.isEmpty)
            #expect(cache?.findings.values.map(\.verdict) == [.alive, .alive, .alive])
        }
    }
#endif

import SynergyCLI
import SynergyInterchange
import SynergyModel
import SynergyReferences
import Testing

@Suite struct ReferencesCheckTests {
    private static let list = """
        https://a.example/fine

          https://b.example/gone
        https://c.example/moved
        see nothing here
        """

    /// A network in which the last word of an address says what becomes of it.
    private static let network: LinkChecking = { (job, each) throws(CommandFailure) in
        let findings = job.addresses.sorted().map { address in
            let word = address.split(separator: "/").last.map(String.init) ?? ""
            let verdict = LinkVerdict(rawValue: word) ?? .alive
            return LinkFinding(
                key: "url:\(address)", url: address, verdict: verdict, reason: .answered, words: "Because of \(word).",
                movedTo: verdict == .moved ? "https://new.example/" : nil,
                checkedOn: verdict == .notChecked ? nil : job.day)
        }
        for (index, finding) in findings.enumerated() { each(finding, index + 1, findings.count) }
        return findings
    }

    private func run(
        _ arguments: String..., input: String = "", in folder: String = ".", isTerminal: Bool = false,
        network: LinkChecking? = Self.network
    ) -> CommandRun {
        CommandRun(
            arguments: ["references", "check"] + arguments, input: input, isTerminal: isTerminal, in: folder
        ) { environment in
            environment.checkLinks = network
            environment.today = { CalendarDay("2026-11-24") }
        }
    }

    @Test func aListOfLinksIsReportedWithWhatNeedsAHandFirst() {
        let run = run(input: Self.list)
        #expect(run.code == .findings)
        #expect(
            run.output == """
                Gone
                  https://b.example/gone
                    Why       Because of gone.
                    Cited in  standard input:3:3

                Moved
                  https://c.example/moved
                    Why       Because of moved.
                    Now at    https://new.example/
                    Cited in  standard input:4:1

                3 links: 1 alive, 1 moved, 1 gone

                """)
    }

    @Test(arguments: [
        ("https://a.example/alive", ExitCode.success), ("https://a.example/moved", .success),
        ("https://a.example/inconclusive", .success), ("https://a.example/notChecked", .success),
        ("https://a.example/gone", .findings), ("https://a.example/refused", .findings),
    ])
    func theAnswerIsNoWhenALinkIsGoneOrRefused(_ address: String, _ code: ExitCode) {
        #expect(run(address).code == code)
    }

    @Test func programsGetJSONAndCSV() throws {
        let json = run("--format", "json", input: Self.list)
        #expect(json.output.contains(#""gone": 1"#))
        #expect(
            json.output.contains(#""places": ["standard input:3:3"]"#) || json.output.contains("standard input:3:3"))
        let csv = run("--format", "csv", input: Self.list)
        #expect(
            csv.output.hasPrefix("url,verdict,reason,words,status,movedTo,checkedOn,archived,archivedTime,places\r\n"))
        #expect(
            csv.output.contains(
                "https://b.example/gone,gone,answered,Because of gone.,,,2026-11-24,,,standard input:3:3\r\n"))
    }

    @Test func findingsAreKeptInAFileAndUsed() throws {
        let folder = try TemporaryFolder()
        #expect(run("--cache", "links.json", input: Self.list, in: folder.path).code == .findings)
        let (cache, diagnostics) = LinkCache.read(Array(try folder.text("links.json").utf8), file: "links.json")
        #expect(diagnostics.isEmpty)
        #expect(cache?.findings.count == 3)
        let known: LinkChecking = { (job, _) throws(CommandFailure) in Array(job.known.findings.values) }
        let again = run("--cache", "links.json", input: Self.list, in: folder.path, network: known)
        #expect(again.output.hasSuffix("3 links: 1 alive, 1 moved, 1 gone\n"))
    }

    @Test func aFileThatIsNoCacheIsLeftAlone() throws {
        let folder = try TemporaryFolder(["links.json": "my thesis"])
        let run = run("--cache", "links.json", input: Self.list, in: folder.path)
        #expect(run.code == .badData)
        #expect(run.error.contains("links.json:1:1: error:"))
        #expect(try folder.text("links.json") == "my thesis")
    }

    @Test func withoutTheProgramThatHasTheNetworkNothingIsAsked() {
        let run = run(input: Self.list, network: nil)
        #expect(run.code == .missingInput)
        #expect(run.error.contains("synergy-linkcheck"))
        #expect(run.output.isEmpty)
    }

    @Test func theProgramThatHasTheNetworkIsAskedForByItsName() {
        let run = CommandRun(arguments: ["references", "check"], in: ".") { environment in
            environment.handOver = { name in SystemError(number: name == "synergy-linkcheck" ? 2 : 0) }
        }
        #expect(run.error.contains("No such file or directory"))
    }

    @Test(arguments: [
        ["--max-time", "0"], ["--max-requests", "many"], ["--timeout", "601"], ["--as-of", "2026"],
        ["--as-of", "yesterday"], ["--format", "xml"],
    ])
    func whatCannotBeMeantIsSaid(_ arguments: [String]) {
        let run = CommandRun(arguments: ["references", "check"] + arguments, in: ".") { environment in
            environment.checkLinks = Self.network
        }
        #expect(run.code == .usage)
    }

    @Test func progressIsShownOnATerminalOnly() {
        #expect(run("https://a.example/x", isTerminal: true).error.contains("\rChecking links: 1 of 1"))
        #expect(run("https://a.example/x").error.isEmpty)
    }

    @Test func nothingToCheckIsSaid() {
        let run = run(input: "no links")
        #expect(run.code == .success)
        #expect(run.output == "No links were found.\n")
    }
}

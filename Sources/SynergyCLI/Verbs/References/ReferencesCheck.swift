import SynergyInterchange
import SynergyModel
import SynergyReferences

/// `synergy references check`: which of the links still answer.
enum ReferencesCheck {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    /// The program that can look at the network, beside this one.
    static let program = "synergy-linkcheck"

    static let specification = CommandSpec(
        name: "check", abstract: "Look on the network whether the links in texts still answer.",
        discussion: """
            The only command that goes to the network, and only to the links you give it. Every link is asked for its headings, \
            each address once and no site for more than two at a time. Nothing about you is sent but the name of the program. \
            Addresses inside your own network, on this machine, or written to deceive are refused, also where a site leads \
            there.

            Verdicts: alive; moved, with the new address; gone; inconclusive, when the site asks for patience, a password or \
            a human, or cannot be reached; refused; notChecked, when time or requests ran out or the run was stopped. \
            The answer is 1 when a link is gone or refused.

            With '--cache' findings are kept in a file, and links found alive, moved or gone in the last 30 days are not asked \
            again. Ctrl-C ends the run, keeps the file whole and reports what was found so far.
            """,
        examples: [
            "synergy references check reply.txt", "synergy references check --cache links.json --format csv *.html",
            "synergy references check --archived https://example.org/report.pdf",
        ],
        options: [
            OptionSpec(
                "cache", value: "file", help: "Keep findings in this file, and use those that are there.",
                completion: .file),
            OptionSpec("archived", help: "Ask web.archive.org for copies of links that are not alive."),
            OptionSpec("as-of", value: "day", help: "The day to write down as that of the look; today unless said."),
            OptionSpec("max-age", value: "days", help: "How many days a finding is good for; 30 unless said."),
            OptionSpec("max-time", value: "seconds", help: "How long all may take; 600 unless said."),
            OptionSpec("max-requests", value: "number", help: "How many requests may be made; 5000 unless said."),
            OptionSpec("timeout", value: "seconds", help: "How long one request may take; 20 unless said."),
            .state("Only the answers of this State; with '--data'."), .data, .mappings, .noCurated, .input,
            .format(["text", "json", "csv"]), .output, .keepGoing,
        ],
        arguments: [
            ArgumentSpec(
                "file", help: "Addresses, texts, web pages, or JSON Lines; '-', or none, is standard input.",
                isOptional: true, isRepeating: true, completion: .file)
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let settings = try settings(command)
        guard let check = environment.checkLinks else { throw handOver(in: environment) }
        guard let day = try day(command, environment) else {
            throw UsageError("Say which day it is, such as '--as-of 2026-11-24'.", path: command.path)
        }
        var cache = LinkCache()
        let path = command.value("cache")
        if let path { cache = try readCache(path, environment) }
        let input = try LinkInput(command, in: environment)
        let job = LinkCheckJob(addresses: input.addresses, day: day, known: cache, settings: settings)
        let keeper = LinkCacheKeeper(cache, path: path, in: environment)
        let findings = try check(job) { keeper.take($0, done: $1, of: $2) }
        try keeper.finish(findings)
        let report = LinkReport(findings: findings, places: input.places)
        let bytes: [UInt8]
        switch command.value("format") {
        case "json": bytes = report.json()
        case "csv": bytes = Array(report.csv().utf8)
        default: bytes = Array(report.text(width: environment.width).utf8)
        }
        try environment.deliver(bytes, to: command.value("output"))
        if input.isIncomplete { return .badData }
        return findings.contains { $0.verdict == .gone || $0.verdict == .refused } ? .findings : .success
    }

    private static func handOver(in environment: Environment) -> CommandFailure {
        let reason = environment.handOver?(program).reason ?? "it was left out of this build"
        return CommandFailure(
            .missingInput,
            "'swift build' makes the program '\(program)', which checks links and has to stand beside this one: \(reason)."
        )
    }

    private static func day(_ command: ParsedCommand, _ environment: Environment) throws -> CalendarDay? {
        guard let text = command.value("as-of") else { return environment.today?() }
        guard let day = CalendarDay(text), day.precision == .day else {
            throw UsageError("'\(text.excerpt)' is no day; write it like 2026-11-24.", path: command.path)
        }
        return day
    }

    private static func settings(_ command: ParsedCommand) throws -> LinkCheckSettings {
        func number(_ option: String, _ usual: Int, _ limit: Int) throws -> Int {
            guard let text = command.value(option) else { return usual }
            guard let number = Int(text), (1...limit).contains(number) else {
                throw UsageError(
                    "'--\(option)' wants a number from 1 to \(limit), found '\(text.excerpt)'.", path: command.path)
            }
            return number
        }
        var settings = LinkCheckSettings()
        settings.totalTime = .seconds(try number("max-time", 600, 86_400))
        settings.totalRequests = try number("max-requests", settings.totalRequests, 1_000_000)
        settings.requestTime = .seconds(try number("timeout", 20, 600))
        settings.daysGood = try number("max-age", settings.daysGood, 3_650)
        settings.looksForArchivedCopies = command.has("archived")
        return settings
    }

    private static func readCache(_ path: String, _ environment: Environment) throws -> LinkCache {
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try FileAccess.read(environment.resolve(path))
        } catch {
            // The first run makes the file.
            guard !error.isNotFound else { return LinkCache() }
            throw CommandFailure(.missingInput, "Cannot read '\(path.excerpt)': \(error.reason).")
        }
        let (cache, diagnostics) = LinkCache.read(bytes, file: path)
        environment.say(diagnostics)
        guard let cache else {
            throw CommandFailure(.badData, "'\(path.excerpt)' is no cache of links, so nothing was checked or written.")
        }
        return cache
    }
}

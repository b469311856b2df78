import SynergyCrosswalk
import SynergyInterchange
import SynergyMatching
import SynergyModel

/// What is matched, and what is known of pairs before.
struct MatchInput {
    let first: MatchSide
    let second: MatchSide
    /// What curators have said of pairs.
    let links: LinksFile
    /// Pairs of the two sides that are not suggested.
    let excluded: Set<ConfirmedLink>
    private let matcher: Matcher
    private let most: Int

    init(_ command: ParsedCommand, _ environment: Environment, _ settings: MatchSettings) throws {
        let files = command.values("items")
        var workspace = Workspace()
        if files.isEmpty {
            let words = [command.arguments("first"), command.arguments("second")].flatMap(\.self)
            guard words.count == 2 else {
                throw UsageError("Name two questionnaires, or two lists with '--items'.", path: command.path)
            }
            let loader = try EditionLoader(command, environment)
            workspace = loader.workspace
            let editions = try loader.editions(words)
            (first, second) = (MatchSide(editions[0]), MatchSide(editions[1]))
            for edition in editions where edition.questions.isEmpty {
                environment.say("warning: no question of \(edition.id) is known.")
            }
        } else {
            guard files.count == 2, command.arguments("first").isEmpty else {
                throw UsageError("'--items' is given twice, in place of two questionnaires.", path: command.path)
            }
            if command.has("known") { workspace = try Self.workspace(command, environment) }
            var sides = try files.map { try Self.side($0, environment) }
            if files[0] != files[1], sides[0].prefix == sides[1].prefix { sides[1].prefix += "_b" }
            (first, second) = (sides[0], sides[1])
        }
        var links = try MatchLinks(first, second, environment).read(command.values("confirmed"))
        if command.has("known") {
            let known = try KnownLinks(workspace, command).links(between: first, and: second)
            links.confirmed += known.confirmed
            links.rejected += known.rejected
        }
        self.links = links
        excluded = Self.excluded(links, first, second)
        var counts: [String: Int] = [:]
        for pair in excluded { counts[pair.subject, default: 0] += 1 }
        most = settings.most
        // What is left out must not make the list of a question shorter.
        let (wanted, overflow) = settings.most.addingReportingOverflow(counts.values.max() ?? 0)
        matcher = Matcher(
            instruments: workspace.instruments, concordance: workspace.mappings.flatMap(\.mappings),
            options: .init(
                most: overflow ? .max : wanted, leastConfidence: settings.leastConfidence,
                usesLegalBasis: !command.has("text-only")))
    }

    private static func workspace(_ command: ParsedCommand, _ environment: Environment) throws -> Workspace {
        let workspace = try InputLoader(environment: environment).load(command)
        try workspace.report(command, in: environment)
        return workspace
    }

    private static func side(_ path: String, _ environment: Environment) throws -> MatchSide {
        let reading = MatchItemsFile.read(try environment.read(path), file: path)
        environment.say(reading.diagnostics)
        let errors = reading.diagnostics.count { $0.severity == .error }
        guard errors == 0 else {
            throw CommandFailure(
                .badData, "\(errors == 1 ? "1 error" : "\(errors) errors") in the input, so nothing was written.")
        }
        return MatchSide(reading.items, file: path)
    }

    /// The rejected pairs as subject and object of these sides, whichever way round they were written.
    private static func excluded(_ links: LinksFile, _ first: MatchSide, _ second: MatchSide) -> Set<ConfirmedLink> {
        let isPool = first.holdsTheSame(as: second)
        var pairs: Set<ConfirmedLink> = []
        for link in links.rejected {
            let isStraight = first.ids.contains(link.subject) && second.ids.contains(link.object)
            if isStraight { pairs.insert(link) }
            if isPool || !isStraight, first.ids.contains(link.object), second.ids.contains(link.subject) {
                pairs.insert(ConfirmedLink(subject: link.object, object: link.subject))
            }
        }
        return pairs
    }

    /// Whether both sides are the same items.
    var isPool: Bool { first.holdsTheSame(as: second) }

    /// Matches the sides.
    func outcome(confirmed: [ConfirmedLink]) throws -> MatchOutcome {
        let usable = confirmed.filter { !excluded.contains($0) }
        var matching: Matching
        switch (first.source, second.source) {
        case (.questionnaire(let left), .questionnaire(let right)):
            matching = try matcher.match(left, with: right, confirmed: usable)
        case (.items(let left), .items(let right)):
            matching = try matcher.match(left, with: right, confirmed: usable)
        default: throw CommandFailure(.internalError, "A questionnaire cannot be matched with a list of items.")
        }
        let suggestions = matching.suggestions.map { list in
            list.filter { !excluded.contains(ConfirmedLink(subject: $0.subject, object: $0.object)) }
                .prefix(most).enumerated().map { index, suggestion in
                    var suggestion = suggestion
                    suggestion.rank = index + 1
                    return suggestion
                }
        }
        return MatchOutcome(
            first: first, second: second, subjects: matching.subjects, objects: matching.objects,
            suggestions: suggestions, leftOut: excluded.count)
    }

    /// Lines of two identifiers and the score that ranks them.
    func scores(most: Int) throws -> [UInt8] {
        var lines = ""
        func add(_ subject: String, _ object: String, _ score: Float) {
            lines += "\(subject)\t\(object)\t\(score)\n"
        }
        guard case .items(let left) = first.source, case .items(let right) = second.source else {
            for suggestion in try outcome(confirmed: links.confirmed).suggestions.joined() {
                add(suggestion.subject, suggestion.object, Float(suggestion.score))
            }
            return Array(lines.utf8)
        }
        let confirmed = links.confirmed.filter { !excluded.contains($0) }
        let ranking = try matcher.rank(left, among: right, most: .max, confirmed: confirmed)
        for (item, row) in zip(left, ranking) {
            let kept = row.lazy.filter { entry in
                !excluded.contains(ConfirmedLink(subject: item.id, object: right[entry.object].id))
            }
            for entry in kept.prefix(most) { add(item.id, right[entry.object].id, entry.score) }
        }
        return Array(lines.utf8)
    }
}

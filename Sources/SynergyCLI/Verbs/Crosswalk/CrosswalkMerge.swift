import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// `synergy crosswalk merge FILE…`: several mapping sets as one.
enum CrosswalkMerge {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "merge", abstract: "Join mapping files to one, and say where they disagree.",
        discussion: """
            Every row keeps its authors and all that stands in it. A row that comes twice is written once; rows that differ \
            in their people only are written once with all of them. Where two files say different things about the same \
            pair, both rows are written and the disagreement is listed; nothing is decided silently. With '--prefer' one \
            file wins: the rows that lose stay in the result as rejected, with a comment that says why.

            The order of the files changes nothing. '--format json' lists the disagreements instead of writing the set.
            """,
        examples: [
            "synergy crosswalk merge ours.sssom.tsv theirs.sssom.tsv -o both.sssom.tsv",
            "synergy crosswalk merge ours.sssom.tsv theirs.sssom.tsv --prefer ours.sssom.tsv",
        ],
        options: [
            OptionSpec(
                "prefer", value: "file", help: "The file that wins where files disagree; one of those that are joined.",
                completion: .file),
            OptionSpec(
                "id", value: "uri", help: "The identifier of the result; made from those of the files unless said."),
            OptionSpec(
                "title", value: "text", help: "The title of the result; made from those of the files unless said."),
            .lenient, .format(["sssom", "json"]), .output,
        ],
        arguments: [
            ArgumentSpec("file", help: "Mapping files, or folders of them.", isRepeating: true, completion: .file)
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        if let id = command.value("id"), !id.contains(":") {
            throw UsageError("'\(id.excerpt)' is no URI such as https://example.org/set.", path: command.path)
        }
        let files = try DocumentLoader(command: command, environment: environment)
            .load(command.arguments("file")).flatMap(\.self)
        let preferred = try command.value("prefer").map { name in
            guard let place = files.firstIndex(where: { $0.name == name }) else {
                let help = files.map(\.name).closest(to: name).map { " Did you mean '\($0)'?" } ?? ""
                throw UsageError(
                    "'\(name.excerpt)' is not one of the files that are joined.\(help)", path: command.path)
            }
            return place
        }
        let merge: MappingMerge
        do {
            merge = try MappingMerge(
                files.map {
                    MappingMerge.Input(
                        name: $0.name, document: $0.document, bytes: $0.bytes, metadata: $0.metadata)
                },
                id: command.value("id"), title: command.value("title"), preferring: preferred)
        } catch {
            environment.say(error.diagnostics)
            throw CommandFailure(
                .badData,
                "The files use one name for different things, so nothing was written; rename it in one of them.")
        }
        for disagreement in merge.disagreements { environment.say(Self.line(disagreement)) }
        if !merge.disagreements.isEmpty {
            let count = merge.disagreements.count
            environment.say("\(count) disagreement\(count == 1 ? "" : "s"); \(Self.outcome(of: merge))")
        }
        let bytes = command.value("format") == "json" ? json(merge) : SSSOM.write(merge.document)
        try environment.deliver(bytes, to: command.value("output"))
        return .success
    }

    private static func line(_ disagreement: MergeDisagreement) -> String {
        let places = [disagreement.first.location, disagreement.second.location].compactMap { $0?.description }
        let place = places.isEmpty ? "" : " (\(places.joined(separator: " and ")))"
        let decided = disagreement.isDecided ? " The second was rejected." : ""
        return "warning: \(TextLayout.plain(disagreement.message))\(decided) [\(disagreement.kind.rawValue)]\(place)"
    }

    private static func outcome(of merge: MappingMerge) -> String {
        let open = merge.disagreements.filter { !$0.isDecided && $0.kind != .record }.count
        if open == 0 { return "none is left open." }
        return "the rows concerned are written side by side, for a curator to decide."
    }

    private static func json(_ merge: MappingMerge) -> [UInt8] {
        func number(_ count: Int) -> JSONNode { JSONNode(.number(Double(count))) }
        let disagreements = merge.disagreements.map { disagreement in
            JSONNode.pairs([
                ("kind", JSONNode(disagreement.kind.rawValue)), ("message", JSONNode(disagreement.message)),
                ("decided", JSONNode(.bool(disagreement.isDecided))), ("first", json(disagreement.first)),
                ("second", json(disagreement.second)),
            ])
        }
        return JSONNode.pairs([
            ("set", JSONNode(merge.document.metadata["mapping_set_id"]?.text ?? "")),
            ("rows", number(merge.document.records.count)), ("duplicates", number(merge.duplicates)),
            ("united", number(merge.united)), ("disagreements", JSONNode(.array(disagreements))),
        ]).serialized()
    }

    private static func json(_ side: MergeDisagreement.Side) -> JSONNode {
        .pairs([("set", JSONNode(side.set)), ("row", DiffReport.json(side.row))])
    }
}

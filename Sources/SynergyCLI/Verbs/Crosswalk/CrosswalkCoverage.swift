import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// `synergy crosswalk coverage`: how far forms cover each other.
enum CrosswalkCoverage {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "coverage", abstract: "Count how far questionnaires, or instruments, are covered by others.",
        discussion: """
            Each question of a target counts once for each source: as covered as a whole, in part, only related (they may have \
            nothing in common), looked for and not found, or nobody looked. Everything that follows from the mappings is taken into \
            account; parts of several questions may make a whole. A pair that was found to share nothing counts as nobody looked \
            unless somebody says that nothing was found in the whole source.
            """,
        examples: [
            "synergy crosswalk coverage --target TIP-SAQ-C2-2020",
            "synergy crosswalk coverage --by instruments --format svg -o coverage.svg",
        ],
        options: [
            OptionSpec(
                "by", value: "kind", help: "What is compared; questionnaires unless said.",
                choices: ["questionnaires", "instruments"]),
            OptionSpec(
                "target", value: "id", help: "Only this target; may be given several times.", isRepeatable: true),
            OptionSpec(
                "source", value: "id", help: "Only this source; may be given several times.", isRepeatable: true),
            .validOn, .proposed, .mappings, .noCurated, .format(["text", "json", "csv", "svg"]), .output, .keepGoing,
        ],
        arguments: [.crosswalkFiles])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let input = try CrosswalkInput.load(command.arguments("file"), command, in: environment)
        let byInstrument = command.value("by") == "instruments"
        let groups = byInstrument ? input.instrumentGroups : input.questionnaireGroups
        func chosen(_ option: String) throws -> [Coverage.Group] {
            let names = command.values(option)
            let known = Set(groups.map(\.name))
            for name in names where !known.contains(name) {
                let help = known.sorted().closest(to: name).map { " Did you mean '\($0)'?" } ?? ""
                let what = byInstrument ? "instrument with provisions" : "questionnaire with questions"
                throw UsageError("There is no \(what) '\(name.excerpt)'.\(help)", path: command.path)
            }
            return names.isEmpty ? groups : groups.filter { names.contains($0.name) }
        }
        let (targets, sources) = (try chosen("target"), try chosen("source"))
        let closure = try input.closure(command, in: environment)
        input.sayWhatIsSetAside(closure, in: environment)
        let coverage = Coverage(
            closure, targets: targets, sources: sources, elements: input.elementsOfQuestions,
            gaps: GapIndex(input.sets))
        let noun = byInstrument ? "provisions" : "questions"
        let text: String
        switch command.value("format") {
        case "json": text = String(decoding: json(coverage).serialized(), as: UTF8.self)
        case "csv": text = csv(coverage)
        case "svg":
            let title =
                byInstrument ? "How far instruments cover each other" : "How far questionnaires cover each other"
            text = CoverageMap(coverage, title: title, noun: noun).svg()
        default: text = self.text(coverage, noun, environment.width)
        }
        try environment.deliver(Array(text.utf8), to: command.value("output"))
        return .success
    }

    private static let headings = ["whole", "part", "related", "not there", "nobody looked"]

    private static func numbers(_ counts: Coverage.Counts) -> [String] {
        Coverage.Degree.allCases.map { String(counts[$0]) }
    }

    /// The sources of a target, those that cover most first.
    private static func ranked(_ row: Coverage.Row) -> [(name: String, counts: Coverage.Counts)] {
        row.cells.map { (name: $0.key, counts: $0.value) }.filter(\.counts.isKnown).sorted {
            (-$0.counts[.whole], -$0.counts[.part], -$0.counts[.related], $0.name)
                < (-$1.counts[.whole], -$1.counts[.part], -$1.counts[.related], $1.name)
        }
    }

    private static func text(_ coverage: Coverage, _ noun: String, _ width: Int) -> String {
        var blocks: [String] = []
        let known = coverage.rows.filter { $0.together.isKnown }
        let names = known.flatMap(\.cells.keys) + ["all together"]
        let column = (names.map(\.count).max() ?? 0) + 2
        for row in known {
            func line(_ cells: [String], _ name: String) -> String {
                let gap = String(repeating: " ", count: column - name.count)
                return "  \(name)\(gap)"
                    + zip(cells, headings).map { cell, heading in
                        String(repeating: " ", count: heading.count + 2 - cell.count) + cell
                    }.joined()
            }
            let total = row.together.total
            let title = "\(row.target): \(total) \(total == 1 ? String(noun.dropLast()) : noun)"
            let lines = [title, line(headings, ""), line(numbers(row.together), "all together")]
            blocks.append((lines + ranked(row).map { line(numbers($0.counts), $0.name) }).joined(separator: "\n"))
        }
        let unknown = coverage.rows.filter { !$0.together.isKnown }.map(\.target)
        if !unknown.isEmpty {
            blocks.append(
                TextLayout.wrap("Nobody looked at: \(unknown.joined(separator: ", ")).", width: width, hanging: 2))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private static func csv(_ coverage: Coverage) -> String {
        var rows = [["target", "source", "questions"] + headings]
        for row in coverage.rows {
            let total = String(row.together.total)
            rows.append([row.target, "all together", total] + numbers(row.together))
            rows += row.cells.sorted { $0.key < $1.key }.map { [row.target, $0.key, total] + numbers($0.value) }
        }
        return CSVText.lines(rows)
    }

    private static func json(_ coverage: Coverage) -> JSONNode {
        func add(_ counts: Coverage.Counts, to object: inout JSONObjectWriter) {
            for (degree, name) in zip(Coverage.Degree.allCases, ["whole", "part", "related", "notThere", "unseen"]) {
                object.add(name, counts[degree])
            }
        }
        let rows = coverage.rows.map { row in
            var object = JSONObjectWriter(JSONWriting())
            object.add("target", row.target)
            object.add("questions", row.together.total)
            var together = JSONObjectWriter(JSONWriting())
            add(row.together, to: &together)
            object.add("together", node: together.node)
            let sources = row.cells.sorted { $0.key < $1.key }.map { name, counts in
                var object = JSONObjectWriter(JSONWriting())
                object.add("source", name)
                add(counts, to: &object)
                return object.node
            }
            object.add("sources", node: JSONNode(.array(sources)))
            return object.node
        }
        var object = JSONObjectWriter(JSONWriting())
        object.add("targets", node: JSONNode(.array(rows)))
        return object.node
    }
}

extension CrosswalkInput {
    /// The questionnaires with their questions; of those that no file describes, the questions that mappings name.
    var questionnaireGroups: [Coverage.Group] {
        let instruments = Set(workspace.instruments.map(\.id.rawValue))
        var groups = workspace.questionnaires.map { form in
            Coverage.Group(
                name: form.id.rawValue, terms: form.questions.map { Mapping.Term.ID(unchecked: $0.id.rawValue) })
        }
        let described = Set(groups.map(\.name)).union(instruments)
        var named: [String: Set<Mapping.Term.ID>] = [:]
        let mapped = sets.flatMap(\.mappings).flatMap { [$0.subject, $0.object] }
        for term in mapped + sets.flatMap(\.gaps).compactMap(\.term) {
            let name = String(term.prefix)
            if !described.contains(name) { named[name, default: []].insert(term) }
        }
        groups += named.map { Coverage.Group(name: $0.key, terms: $0.value.sorted()) }
        return groups.filter { !$0.terms.isEmpty }.sorted { $0.name < $1.name }
    }

    /// The instruments with their provisions.
    var instrumentGroups: [Coverage.Group] {
        workspace.instruments.map { instrument in
            Coverage.Group(
                name: instrument.id.rawValue,
                terms: instrument.provisions.map { Mapping.Term.ID(unchecked: $0.id.rawValue) })
        }.filter { !$0.terms.isEmpty }.sorted { $0.name < $1.name }
    }

    /// The elements of the questions that have several.
    var elementsOfQuestions: [Mapping.Term.ID: [String]] {
        var result: [Mapping.Term.ID: [String]] = [:]
        for question in workspace.questionnaires.flatMap(\.questions) where question.elements.count > 1 {
            result[.init(unchecked: question.id.rawValue)] = question.effectiveElements.map(\.id)
        }
        return result
    }
}

import SynergyCrosswalk
import SynergyModel

extension TablesReader {
    mutating func readSets(_ place: Int) {
        for row in rows(of: place) {
            func text(_ key: String) -> String? { row.text(key, problems[place]) }
            guard let id = text("set") else {
                row.report(.missingMember, "set", "a set of mappings needs an identifier", problems[place])
                continue
            }
            guard setPlaces[id] == nil else {
                row.report(.duplicate, "set", "the set ‘\(id.excerpt)’ comes twice", problems[place])
                continue
            }
            setPlaces[id] = content.mappings.count
            content.mappings.append(
                MappingSet(id: id, version: text("version"), title: text("title"), license: text("license")))
        }
    }

    mutating func readMappings(_ place: Int) {
        for row in rows(of: place) {
            let name = row.text("set", problems[place])
            let set = position(ofSet: name)
            guard let relation = row.node("relation", problems[place])?.string else {
                if !row.isFilled("relation") {
                    row.report(
                        .missingMember, "relation", Vocabulary.relation.expectation(""), problems[place])
                }
                continue
            }
            if relation == "none" {
                if let gap = gap(row, place) { content.mappings[set].gaps.append(gap) }
            } else if let names = RelationSet(names: relation), let mapping = mapping(row, names, place) {
                content.mappings[set].mappings.append(mapping)
            }
        }
    }

    /// Where the set of a name stands; the only one, or a new one, where there is no name.
    private mutating func position(ofSet name: String?) -> Int {
        let name = name ?? (content.mappings.count == 1 ? content.mappings[0].id : options.mappingSet)
        if let position = setPlaces[name] { return position }
        setPlaces[name] = content.mappings.count
        content.mappings.append(MappingSet(id: name))
        return content.mappings.count - 1
    }

    private mutating func term(_ row: TableRow, _ key: String, _ place: Int) -> Mapping.Term.ID? {
        guard let text = row.identifier(key, problems[place]) else { return nil }
        guard let id = Mapping.Term.ID(rawValue: text), text.contains(":") else {
            row.report(
                .invalidIdentifier, key, "expected a question such as FORM:4.1 or a provision, found ‘\(text.excerpt)’",
                problems[place])
            return nil
        }
        return id
    }

    private mutating func names(_ row: TableRow, _ key: String, _ place: Int) -> [String] {
        row.node(key, problems[place])?.array?.compactMap(\.string) ?? []
    }

    private mutating func day(_ row: TableRow, _ key: String, _ place: Int) -> CalendarDay? {
        row.text(key, problems[place]).flatMap { CalendarDay($0) }
    }

    private mutating func mapping(_ row: TableRow, _ relation: RelationSet, _ place: Int) -> Mapping? {
        for key in ["from", "to"] where !row.isFilled(key) {
            row.report(.missingMember, key, "a mapping needs a question or provision on both sides", problems[place])
        }
        guard let from = term(row, "from", place), let to = term(row, "to", place) else { return nil }
        let before = problems[place].errors
        var mapping = Mapping(subject: from, object: to, relation: relation)
        mapping.confidence = confidence(row, place) ?? 1
        mapping.status = row.text("status", problems[place]).flatMap(Mapping.Status.init) ?? .approved
        mapping.justification = row.text("justification", problems[place]) ?? mapping.justification
        mapping.authors = names(row, "authors", place)
        mapping.reviewers = names(row, "reviewers", place)
        mapping.date = day(row, "date", place)
        mapping.validity = Validity(from: day(row, "validFrom", place), until: day(row, "validUntil", place))
        if let start = mapping.validity.from, let end = mapping.validity.until, end.lastDay.ordinal < start.ordinal {
            row.report(
                .invalidValue, "validUntil", "it would end on \(end), before it starts on \(start)", problems[place])
        }
        mapping.elementMap = row.node("elementMap", problems[place]).flatMap { node in
            noun([.init(name: "elementMap", value: node)], row, language: .undetermined, problems[place]) {
                let (node, reading) = ($0["elementMap"] ?? $0, $1)
                return reading.descend(.member("elementMap")) { reading.array(node) { ElementPair.read($0, reading) } }
            }
        }
        mapping.transform = row.node("transform", problems[place]).flatMap { node in
            noun([.init(name: "transform", value: node)], row, language: .undetermined, problems[place]) {
                let (node, reading) = ($0["transform"] ?? $0, $1)
                return reading.descend(.member("transform")) { Transform.read(node, reading) }
            }
        }
        mapping.comment = row.text("comment", problems[place])
        mapping.recordID = row.text("record", problems[place])
        let cell = row.table.grid.place(row.row, 0)
        mapping.location = SourceLocation(file: problems[place].file, line: cell.line, path: cell.path)
        return problems[place].errors == before ? mapping : nil
    }

    /// A number from 0 to 1; `85 %` is 0.85.
    private mutating func confidence(_ row: TableRow, _ place: Int) -> Double? {
        var value = row.value("confidence")
        var factor = 1.0
        if case .text(let text) = value, let mark = text.lastIndex(where: { $0 == "%" || $0 == "٪" || $0 == "％" }) {
            value = .text(String(text[..<mark]))
            factor = 100
        }
        do throws(CellProblem) {
            guard let number = try cells.number(value) else { return nil }
            guard (0...factor).contains(number) else {
                throw CellProblem(.invalidValue, "expected a number from 0 to 1, found \(JSONNode.text(of: number))")
            }
            return number / factor
        } catch {
            row.report(error.code, "confidence", error.message, problems[place])
            return nil
        }
    }

    private mutating func gap(_ row: TableRow, _ place: Int) -> Gap? {
        let sides = ["from", "to"].filter { row.isFilled($0) }
        guard sides.count == 1 else {
            row.report(
                .invalidValue, "relation",
                "where there is no counterpart, one side names the question and the other is empty", problems[place])
            return nil
        }
        guard let term = term(row, sides[0], place) else { return nil }
        let cell = row.table.grid.place(row.row, 0)
        return Gap(
            subject: sides[0] == "from" ? term : nil, object: sides[0] == "to" ? term : nil,
            source: row.text("lookedIn", problems[place]),
            justification: row.text("justification", problems[place]) ?? "semapv:ManualMappingCuration",
            authors: names(row, "authors", place), date: day(row, "date", place),
            comment: row.text("comment", problems[place]), recordID: row.text("record", problems[place]),
            location: SourceLocation(file: problems[place].file, line: cell.line, path: cell.path))
    }
}

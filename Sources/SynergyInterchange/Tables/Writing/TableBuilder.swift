import SynergyModel

/// Makes the table of one kind from the JSON of its things.
struct TableBuilder {
    /// One row before its cells are known.
    private struct Row {
        var members: [JSONNode.Member]
        /// The language of columns that name none.
        var bare: LanguageTag
        /// Cells that are made already.
        var cells: [String: Sheet.Value]
        /// What it is about, for the list of losses.
        var name: String
    }

    let kind: TableKind
    let language: TableLanguage
    private let writer: CellWriter
    private var rows: [Row] = []

    init(_ kind: TableKind, language: TableLanguage) {
        self.kind = kind
        self.language = language
        writer = CellWriter(language: language)
    }

    var isEmpty: Bool { rows.isEmpty }
    var count: Int { rows.count }

    /// Adds a row.
    mutating func add(
        _ node: JSONNode, bare: LanguageTag = .undetermined, cells: [String: Sheet.Value] = [:], name: String
    ) {
        guard case .object(let members) = node.value else { return }
        rows.append(Row(members: members, bare: bare, cells: cells, name: name))
    }

    /// The headings and the rows, only with the columns that are needed.
    func table(usual: Bool = true, _ losses: inout FormatLosses) -> (headings: [String], rows: [[Sheet.Value]]) {
        let languages = languages()
        var filled: Set<HeadingIndex.Column> = []
        var cells: [[HeadingIndex.Column: Sheet.Value]] = []
        for row in rows {
            let made = self.cells(of: row, languages, &losses)
            filled.formUnion(made.keys)
            cells.append(made)
        }
        let columns = kind.fields.indices.flatMap { field -> [HeadingIndex.Column] in
            let bare = HeadingIndex.Column(field: field, language: nil)
            let isShown = filled.contains(bare) || kind.fields[field].isRequired || usual && kind.fields[field].isUsual
            let others = languages.map { HeadingIndex.Column(field: field, language: $0) }.filter(filled.contains)
            return (isShown ? [bare] : []) + others
        }
        let headings = columns.map { HeadingIndex.heading(kind.fields[$0.field], $0.language, in: language) }
        return (headings, cells.map { row in columns.map { row[$0] ?? .empty } })
    }

    /// The languages that columns are needed for, in the order in which they are met.
    private func languages() -> [LanguageTag] {
        var found: [LanguageTag] = []
        func take(_ node: JSONNode?, _ bare: LanguageTag) {
            guard case .object(let members)? = node?.value else { return }
            for member in members {
                let tag = LanguageTag(unchecked: member.name)
                if tag != bare, !found.contains(tag) { found.append(tag) }
            }
        }
        let fields = kind.fields.filter(\.form.isLocalized)
        for row in rows {
            for field in fields {
                guard let node = row.members.first(where: { $0.name == field.member })?.value else { continue }
                switch field.form {
                case .options, .elements: node.array?.forEach { take($0["label"], row.bare) }
                case .value: take(node["text"], row.bare)
                default: take(node, row.bare)
                }
            }
        }
        return found
    }

    // MARK: Cells

    private func cells(
        of row: Row, _ languages: [LanguageTag], _ losses: inout FormatLosses
    ) -> [HeadingIndex.Column: Sheet.Value] {
        var made = RowInProgress(row: row.name, bare: row.bare, languages: languages)
        var rest: [JSONNode.Member] = []
        for member in row.members {
            guard let place = kind.fields.firstIndex(where: { $0.member == member.name }) else {
                rest.append(member)
                continue
            }
            let form = kind.fields[place].form
            switch form {
            case .localized: made.put(texts: member.value, member.name, in: place, &losses)
            case .options: made.put(pairs: member.value, "code", in: place)
            case .elements: made.put(pairs: member.value, "id", in: place)
            case .value: put(value: member.value, place, &made, &losses)
            default: made.put(writer.cell(member.value, form), in: place, &losses)
            }
        }
        for (key, value) in row.cells.sorted(by: { $0.key < $1.key }) { made.put(value, in: kind.field(key), &losses) }
        if !made.orders.isEmpty { rest.append(.init(name: "languages", value: JSONNode(.object(made.orders)))) }
        if !rest.isEmpty { put(rest: rest, &made, &losses) }
        return made.cells
    }

    private func put(value node: JSONNode, _ place: Int, _ made: inout RowInProgress, _ losses: inout FormatLosses) {
        let reading = JSONReading()
        reading.language = made.bare
        guard let value = AnswerValue.read(node, reading) else { return }
        let cells = writer.cells(of: value, bare: made.bare)
        made.put(writer.cell(JSONNode(cells.kind.rawValue), .word(.answerKind)), in: kind.field("kind"), &losses)
        if let text = cells.text {
            made.put(texts: text, "value", in: place, &losses)
        } else {
            made.put(cells.value, in: place, &losses)
        }
        if let unit = cells.unit { made.put(.text(unit), in: kind.field("unit"), &losses) }
        if let rounding = cells.rounding { made.put(.number(rounding), in: kind.field("rounding"), &losses) }
    }

    private func put(rest: [JSONNode.Member], _ made: inout RowInProgress, _ losses: inout FormatLosses) {
        let rest = rest.filter { $0.name != "schema" }
        guard !rest.isEmpty else { return }
        if kind.fields.contains(where: { $0.key == "more" }) {
            made.put(.text(CellText.json(JSONNode(.object(rest)))), in: kind.field("more"), &losses)
        } else {
            for member in rest { losses.note("members ‘\(member.name)’ of \(kind.words)", at: made.row) }
        }
    }
}

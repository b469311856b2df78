import SynergyModel

/// The cells of a row while they are made.
struct RowInProgress {
    let row: String
    let bare: LanguageTag
    /// The languages of columns, from the first on.
    let languages: [LanguageTag]
    private(set) var cells: [HeadingIndex.Column: Sheet.Value] = [:]
    /// Texts whose languages stand in another order than their columns.
    private(set) var orders: [JSONNode.Member] = []

    init(row: String, bare: LanguageTag, languages: [LanguageTag]) {
        self.row = row
        self.bare = bare
        self.languages = languages
    }

    private func column(_ field: Int, _ language: LanguageTag) -> HeadingIndex.Column {
        HeadingIndex.Column(field: field, language: language == bare ? nil : language)
    }

    /// Fills the column of a field that has no language.
    mutating func put(_ value: Sheet.Value, in field: Int, _ losses: inout FormatLosses) {
        if case .text(let text) = value, !CellText.isVisible(text) {
            losses.note("texts of nothing but white space", at: row)
            return
        }
        cells[HeadingIndex.Column(field: field, language: nil)] = value
    }

    /// Fills the columns of a text in its languages.
    mutating func put(texts node: JSONNode, _ member: String, in field: Int, _ losses: inout FormatLosses) {
        var entries: [(language: LanguageTag, text: String)] = []
        for (language, text) in Self.entries(node, bare) {
            if CellText.isVisible(text) {
                entries.append((language, text))
            } else {
                losses.note("texts of nothing but white space", at: row)
            }
        }
        for entry in entries { cells[column(field, entry.language)] = .text(entry.text) }
        let order = entries.map(\.language)
        guard order != sorted(order) else { return }
        orders.append(
            .init(name: member, value: JSONNode(.array(order.map { JSONNode($0.rawValue) }))))
    }

    /// Fills the columns of options or elements; those that the grammar cannot say are written as JSON.
    mutating func put(pairs node: JSONNode, _ name: String, in field: Int) {
        guard let texts = short(node, name) else {
            cells[HeadingIndex.Column(field: field, language: nil)] = .text(CellText.json(node))
            return
        }
        for (language, items) in texts { cells[column(field, language)] = .text(items.joined(separator: "; ")) }
    }

    /// The texts of the columns; `nil` where they would not be read back.
    private func short(_ node: JSONNode, _ name: String) -> [(LanguageTag, [String])]? {
        guard let nodes = node.array, !nodes.isEmpty else { return nil }
        var own: [String] = []
        var others: [LanguageTag: [String]] = [:]
        for node in nodes {
            guard case .object(let members) = node.value, let code = node[name]?.string, CellText.isName(code),
                members.allSatisfy({ $0.name == name || $0.name == "label" })
            else { return nil }
            guard let label = node["label"] else {
                own.append(code)
                continue
            }
            let entries = Self.entries(label, bare)
            let order = entries.map(\.language)
            guard order == sorted(order), order.contains(bare), entries.allSatisfy({ CellText.isItem($0.text) }) else {
                return nil
            }
            for entry in entries {
                let item = "\(code)=\(entry.text)"
                if entry.language == bare { own.append(item) } else { others[entry.language, default: []].append(item) }
            }
        }
        return [(bare, own)] + languages.compactMap { language in others[language].map { (language, $0) } }
    }

    /// Languages in the order of their columns.
    private func sorted(_ order: [LanguageTag]) -> [LanguageTag] {
        ([bare] + languages.filter { $0 != bare }).filter(order.contains)
    }

    /// The languages and texts of a text.
    static func entries(_ node: JSONNode, _ bare: LanguageTag) -> [(language: LanguageTag, text: String)] {
        switch node.value {
        case .string(let text): [(bare, text)]
        case .object(let members):
            members.map { (LanguageTag(unchecked: $0.name), $0.value.string ?? "") }
        default: []
        }
    }
}

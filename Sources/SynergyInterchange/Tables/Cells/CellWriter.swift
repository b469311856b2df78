import SynergyModel

/// Writes JSON values of data folders as cells that people can read.
struct CellWriter {
    /// The language of words such as yes and no.
    let language: TableLanguage

    /// The cell for a value that needs one column only; what no grammar can say is written as JSON.
    func cell(_ node: JSONNode, _ form: CellForm) -> Sheet.Value {
        switch form {
        case .number, .freshness:
            if case .number(let number) = node.value { return .number(number) }
        case .day:
            if let day = node.string.flatMap({ CalendarDay($0) }), day.precision == .day { return .day(day) }
        default: break
        }
        return .text(text(node, form))
    }

    private func text(_ node: JSONNode, _ form: CellForm) -> String {
        switch form {
        case .text, .day, .period, .identifier, .language, .localized: node.string ?? CellText.json(node)
        case .word(let words): node.string.map { words.word($0, in: language) } ?? CellText.json(node)
        case .flag: flag(node) ?? CellText.json(node)
        case .identifiers, .languages, .names: list(node, form) ?? CellText.json(node)
        case .freshness: node.string == "never" ? Vocabulary.never.word("never", in: language) : CellText.json(node)
        case .classification: classification(node) ?? CellText.json(node)
        case .references: references(node) ?? CellText.json(node)
        case .document: reference(node) ?? CellText.json(node)
        case .relation: node.string.map(relation) ?? CellText.json(node)
        case .elementMap: elementMap(node) ?? CellText.json(node)
        case .number, .json, .options, .elements, .condition, .value: CellText.json(node)
        }
    }

    private func flag(_ node: JSONNode) -> String? {
        guard case .bool(let value) = node.value else { return nil }
        return Vocabulary.yesNo.word(value ? "yes" : "no", in: language)
    }

    /// Whether a text is one item of a list of this form.
    static func isItem(_ text: String, _ form: CellForm) -> Bool {
        guard CellText.isItem(text) else { return false }
        if case .names = form { return !text.contains("|") }
        return !text.contains { $0 == "," || $0 == "،" || $0 == "，" || $0.isWhitespace }
    }

    private func list(_ node: JSONNode, _ form: CellForm) -> String? {
        let texts = strings(node)
        guard let texts, !texts.isEmpty, texts.allSatisfy({ Self.isItem($0, form) }) else { return nil }
        return texts.joined(separator: "; ")
    }

    private func strings(_ node: JSONNode) -> [String]? {
        guard let nodes = node.array else { return nil }
        let texts = nodes.compactMap(\.string)
        return texts.count == nodes.count ? texts : nil
    }

    private func relation(_ names: String) -> String {
        names == "none"
            ? Vocabulary.relation.word(names, in: language)
            : RelationWords.set(names).map { Vocabulary.words($0, in: language) } ?? names
    }

    private func classification(_ node: JSONNode) -> String? {
        if let word = node.string { return Vocabulary.classification.word(word, in: language) }
        guard let bodies = node["restrictedTo"].flatMap(strings),
            bodies.allSatisfy({ Self.isItem($0, .identifiers) && !$0.contains("(") && !$0.contains(":") })
        else { return nil }
        var text = Vocabulary.classification.word("restricted", in: language)
        if !bodies.isEmpty { text += ": " + bodies.joined(separator: "; ") }
        if let until = node["until"]?.string { text += " (\(until))" }
        return text
    }

    // MARK: References

    /// One address or title.
    private func reference(_ node: JSONNode) -> String? {
        guard case .object(let members) = node.value, members.count == 1, let text = members[0].value.string,
            CellText.isVisible(text), text == text.trimmedSpaces, !CellText.looksLikeJSON(text),
            !text.contains(where: \.isNewline)
        else { return nil }
        let isAddress = text.hasPrefix("https://") || text.hasPrefix("http://")
        switch members[0].name {
        case "url": return isAddress ? text : nil
        case "title": return isAddress ? nil : text
        default: return nil
        }
    }

    func references(_ node: JSONNode) -> String? {
        guard let nodes = node.array, !nodes.isEmpty else { return nil }
        let lines = nodes.compactMap(reference)
        return lines.count == nodes.count ? lines.joined(separator: "\n") : nil
    }

    private func elementMap(_ node: JSONNode) -> String? {
        guard let pairs = node.array, !pairs.isEmpty else { return nil }
        let items = pairs.compactMap { pair -> String? in
            guard case .object(let members) = pair.value, members.count == 2, let from = pair["from"]?.string,
                let to = pair["to"]?.string
            else { return nil }
            let areNames = [from, to].allSatisfy { CellText.isItem($0) && !$0.contains("->") && !$0.contains("→") }
            return areNames ? "\(from) -> \(to)" : nil
        }
        return items.count == pairs.count ? items.joined(separator: "; ") : nil
    }
}

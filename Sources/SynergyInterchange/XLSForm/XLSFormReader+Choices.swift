import SynergyModel

/// An option of a list of an XLSForm.
struct XLSFormOption {
    var name: String
    var option: AnswerOption
}

extension XLSFormReader {
    /// The options by their lists.
    mutating func options(_ choices: XLSFormColumns, _ language: LanguageTag) -> [String: [XLSFormOption]] {
        var lists: [String: [XLSFormOption]] = [:]
        var names: [String: Set<String>] = [:]
        let allowsDuplicates =
            settings?.rows.first.flatMap { settings?.text($0, "allow_choice_duplicates") }.map(Self.isYes) == true
        for row in choices.rows where !choices.isSilent(row, ["list_name", "name", "label", "synergy_code"]) {
            let place = choices.place(row, "name")
            guard let list = choices.text(row, "list_name")?.trimmedSpaces,
                let name = choices.text(row, "name")?.trimmedSpaces
            else {
                problems.report(
                    .error, .missingMember, place.line, place.column, "an option needs a list_name and a name",
                    path: place.path)
                continue
            }
            guard names[list, default: []].insert(name).inserted else {
                if allowsDuplicates {
                    // The same place in several regions, say, of which a filter shows one.
                    losses.note("further options of the same name in a list", at: cell(choices, row, 0))
                    continue
                }
                problems.report(
                    .error, .duplicate, place.line, place.column,
                    "the list ‘\(list.excerpt)’ has the option ‘\(name.excerpt)’ twice", path: place.path)
                continue
            }
            let data = Self.data(choices, row, problems, limits)
            let label = Self.text(choices, row, "label", "label", data, language)
            if label == nil {
                losses.note("options without a label", "the name stands for it", at: cell(choices, row, 0))
            }
            lists[list, default: []].append(
                XLSFormOption(
                    name: name,
                    option: AnswerOption(
                        code: choices.text(row, "synergy_code") ?? name,
                        label: label ?? LocalizedText(name, language: language))))
        }
        return lists
    }

    /// A text in its languages: that of the form first, then those of the columns in their order, or as the data say.
    static func text(
        _ columns: XLSFormColumns, _ row: Int, _ name: String, _ member: String, _ data: [JSONNode.Member],
        _ language: LanguageTag
    ) -> LocalizedText? {
        var entries: [LocalizedText.Entry] = []
        for column in columns.columns(name) {
            guard let text = columns.text(row, at: column.place) else { continue }
            let tag = column.language ?? language
            if !entries.contains(where: { $0.language == tag }) { entries.append(.init(language: tag, text: text)) }
        }
        let data = JSONNode(.object(data))
        let order = data["languages"]?[member]?.array?.compactMap(\.string) ?? [language.rawValue]
        if data["languages"]?[member] == nil || Set(order) == Set(entries.map(\.language.rawValue)) {
            let ranked = entries.enumerated().sorted { first, second in
                let ranks = [first, second].map { order.firstIndex(of: $0.element.language.rawValue) ?? order.count }
                return (ranks[0], first.offset) < (ranks[1], second.offset)
            }
            entries = ranked.map(\.element)
        }
        guard let shown = LocalizedText(entries: entries) else { return nil }
        // The exact text, where the cell could not hold it, unless somebody has changed the cell since.
        let reading = JSONReading()
        reading.language = language
        if let exact = data[member].flatMap({ LocalizedText.read($0, reading) }),
            exact.entries.map({ XLSFormWriter.plain($0.text) }) == shown.entries.map(\.text),
            exact.entries.map(\.language) == shown.entries.map(\.language)
        {
            return exact
        }
        return shown
    }
}

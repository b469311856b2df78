import SynergyModel

/// One row of a table while it is read.
struct TableRow {
    let table: FoundTable
    let row: Int
    let cells: CellReader

    /// What stands under a field.
    func value(_ key: String, _ language: LanguageTag? = nil) -> Sheet.Value {
        table.place(table.kind.field(key), language).map { table.grid[row, $0] } ?? .empty
    }

    /// Whether there is a column for a field.
    func has(_ key: String) -> Bool { table.anyPlace(table.kind.field(key)) != nil }

    /// Whether anything stands under a field, in any language.
    func isFilled(_ key: String) -> Bool {
        let field = table.kind.field(key)
        return table.columns.contains { $0.column.field == field && cells.text(of: table.grid[row, $0.place]) != nil }
    }

    /// Reports a problem with a field.
    func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ key: String?, _ message: String,
        language: LanguageTag? = nil, _ problems: TableProblems
    ) {
        if problems.counts(severity) { return }
        let field = key.map { table.kind.field($0) }
        let column =
            field.flatMap { table.place($0, language) ?? table.anyPlace($0) } ?? table.columns.first?.place ?? 0
        let place = table.grid.place(row, column)
        problems.report(severity, code, place.line, place.column, message, path: place.path)
    }

    /// Reports an error in a field.
    func report(
        _ code: Diagnostic.Code, _ key: String?, _ message: String, language: LanguageTag? = nil,
        _ problems: TableProblems
    ) {
        report(.error, code, key, message, language: language, problems)
    }

    /// What a field says as JSON; `nil` where it says nothing, or nothing that can be read.
    func node(_ key: String, _ problems: TableProblems) -> JSONNode? {
        let field = table.kind.fields[table.kind.field(key)]
        do throws(CellProblem) { return try cells.node(value(key), field.form) } catch {
            report(error.code, key, error.message, problems)
            return nil
        }
    }

    /// What a field says as text.
    func text(_ key: String, _ problems: TableProblems) -> String? { node(key, problems)?.string }

    /// An identifier; one that is a number with a fraction is read with a warning, as `4.10` may have become `4.1`.
    func identifier(_ key: String, _ problems: TableProblems) -> String? {
        if case .number(let number) = value(key), number != number.rounded() {
            report(
                .warning, .invalidIdentifier, key,
                "the cell holds the number \(JSONNode.text(of: number)); numbers of questions should be texts, as 4.1 and 4.10 are the same number",
                problems)
        }
        return text(key, problems)
    }

    // MARK: Texts in several languages

    /// The languages of a field, in the order of their columns; the column without a language is in `bare`.
    func languages(_ key: String, bare: LanguageTag) -> [(language: LanguageTag, column: LanguageTag?)] {
        let field = table.kind.field(key)
        let own = table.place(field) == nil ? [] : [(language: bare, column: LanguageTag?.none)]
        return own
            + table.columns.compactMap { column in
                column.column.field == field ? column.column.language.map { ($0, .some($0)) } : nil
            }
    }

    /// A text in its languages as JSON, in the order of the columns, or in that which the column of other data says.
    func localized(
        _ key: String, bare: LanguageTag, more: JSONNode?, _ problems: TableProblems
    ) -> JSONNode? {
        var entries: [(LanguageTag, String)] = []
        for (language, column) in languages(key, bare: bare) {
            let value = value(key, column)
            if case .error(let text) = value {
                report(.invalidValue, key, "the cell holds the error \(text.excerpt)", language: column, problems)
                continue
            }
            guard let text = cells.text(of: value) else { continue }
            if let other = entries.first(where: { $0.0 == language }) {
                if other.1 != text {
                    report(
                        .duplicate, key, "another column holds another text in the language ‘\(language)’",
                        language: column, problems)
                }
                continue
            }
            entries.append((language, text))
        }
        guard !entries.isEmpty else { return nil }
        if let order = more?["languages"]?[table.kind.fields[table.kind.field(key)].member]?.array?.compactMap(\.string)
        {
            let places = Dictionary(
                order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
            if Set(order) == Set(entries.map(\.0.rawValue)) {
                entries.sort { (places[$0.0.rawValue] ?? 0) < (places[$1.0.rawValue] ?? 0) }
            }
        }
        return JSONNode(.object(entries.map { .init(name: $0.0.rawValue, value: JSONNode($0.1)) }))
    }

    /// Options or elements: `code=label; code=label`, with the labels of other languages in their columns.
    func pairs(
        _ key: String, bare: LanguageTag, name: String, needsLabel: Bool, _ problems: TableProblems
    ) -> JSONNode? {
        var order: [String] = []
        var names: Set<String> = []
        var labels: [String: [JSONNode.Member]] = [:]
        for (language, column) in languages(key, bare: bare) {
            guard let text = cells.text(of: value(key, column))?.trimmedSpaces else { continue }
            if CellText.looksLikeJSON(text) {
                do throws(CellProblem) { return try cells.json(text) } catch {
                    report(error.code, key, error.message, language: column, problems)
                    return nil
                }
            }
            let isFirst = order.isEmpty
            for item in CellText.items(text) {
                let pair = CellText.pair(item)
                if isFirst {
                    order.append(pair.name)
                    names.insert(pair.name)
                } else if labels[pair.name] == nil, !names.contains(pair.name) {
                    report(
                        .unknownOption, key,
                        "‘\(pair.name.excerpt)’ stands only in the language ‘\(language)’; expected one of \(order.joined(separator: ", ").excerpt)",
                        language: column, problems)
                }
                guard let label = pair.label ?? (needsLabel ? pair.name : nil) else { continue }
                if labels[pair.name, default: []].contains(where: { $0.name == language.rawValue }) { continue }
                labels[pair.name, default: []].append(.init(name: language.rawValue, value: JSONNode(label)))
            }
        }
        guard !order.isEmpty else { return nil }
        return JSONNode(
            .array(
                order.map { code in
                    var members: [JSONNode.Member] = [.init(name: name, value: JSONNode(code))]
                    if let entries = labels[code] {
                        members.append(.init(name: "label", value: JSONNode(.object(entries))))
                    }
                    return JSONNode(.object(members))
                }))
    }
}

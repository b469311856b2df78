extension AnswerValue {
    /// The value in the form in which two values are compared (DESIGN section 5, step 2).
    ///
    /// Texts are compared by canonical equivalence (Swift's `String` equality is NFC equality), runs of white space
    /// as one space, and without case; the order of chosen options and of list items does not matter.
    public var normalized: Self {
        switch self {
        case .boolean, .choice, .day, .links, .number: self
        case .choices(let codes): .choices(Set(codes).sorted())
        case .items(let items): .items(Set(items.map(\.foldedForComparison)).sorted())
        case .text(let text):
            .text(
                LocalizedText(
                    entries: text.entries.map { .init(language: $0.language, text: $0.text.foldedForComparison) }
                        .sorted { $0.language < $1.language }) ?? text)
        case .table(let table):
            .table(
                Table(
                    columns: table.columns,
                    rows: table.rows.map { row in
                        Table.Row(
                            key: row.key,
                            cells: row.cells.map { cell in
                                if case .text(let text) = cell { .text(text.foldedForComparison) } else { cell }
                            })
                    }
                ))
        }
    }
}

extension String {
    /// The text lower-cased, with white space at the ends removed and runs of it inside made one space.
    package var foldedForComparison: String {
        var result = ""
        var pendingSpace = false
        for scalar in lowercased().unicodeScalars {
            if scalar.properties.isWhitespace {
                pendingSpace = !result.isEmpty
            } else {
                if pendingSpace { result.unicodeScalars.append(" ") }
                pendingSpace = false
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension TableKind {
    /// A sheet with a table of this kind; things of which there are few become columns of names and values.
    func sheet(_ headings: [String], _ rows: [[Sheet.Value]], in language: TableLanguage) -> Sheet {
        if isSideways {
            let cells = headings.indices.map { place in
                [Sheet.Cell(headings[place], style: .head)]
                    + rows.map { Sheet.Cell(place < $0.count ? $0[place] : .empty) }
            }
            return Sheet(
                name: title(in: language), rows: cells, columnWidths: [24] + rows.map { _ in 60 },
                isRightToLeft: language.isRightToLeft)
        }
        return Sheet(
            name: title(in: language),
            rows: [headings.map { Sheet.Cell($0, style: .head) }] + rows.map { $0.map { Sheet.Cell($0) } },
            columnWidths: headings.map { width($0) }, frozenRows: 1, hasFilter: true,
            isRightToLeft: language.isRightToLeft)
    }

    /// How wide a column is: narrow for words and numbers, wide for texts.
    func width(_ heading: String) -> Double {
        guard let column = headings.column(heading) else { return 16 }
        switch fields[column.field].form {
        case .localized, .value, .references, .json: return 48
        case .options, .elements, .elementMap: return 36
        case .text, .identifiers, .names: return 22
        default: return 16
        }
    }
}

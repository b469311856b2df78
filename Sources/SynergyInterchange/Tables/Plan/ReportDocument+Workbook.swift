import SynergyModel

extension ReportDocument {
    /// The tables as sheets, one each, after a sheet with what holds for all of them.
    ///
    /// Figures are numbers and days are days; a range or a share becomes two columns.
    package func workbook() -> Workbook {
        var names = SheetNames()
        var about: [[Sheet.Cell]] = [[Sheet.Cell(title, style: .section)]]
        about += facts.map { [Sheet.Cell($0.title, style: .head), Sheet.Cell($0.value)] }
        for report in reports {
            about += [[], [Sheet.Cell(report.title, style: .section)]]
            about += (report.summary + report.notes).map { [.empty, Sheet.Cell($0)] }
            for table in report.tables {
                about += (table.rows.isEmpty ? [table.emptyNote] : table.notes).map {
                    [Sheet.Cell(table.title, style: .faint), Sheet.Cell($0)]
                }
            }
        }
        let first = Sheet(name: names.unique("About"), rows: about, columnWidths: [30, 100])
        return Workbook(sheets: [first] + tables.map { $0.sheet(named: names.unique($0.title)) })
    }
}

extension ReportTable {
    fileprivate func sheet(named name: String) -> Sheet {
        let heading = columns.flatMap { column -> [String] in
            switch column.pair {
            case nil: [column.title]
            case .range?: ["\(column.title), from", "\(column.title), to"]
            case .share?: [column.title, "\(column.title), of"]
            }
        }
        let cells = rows.map { row in
            zip(columns, row).flatMap { column, cell in Self.cells(cell, isPair: column.pair != nil) }
        }
        let widths = columns.flatMap { column -> [Double] in
            let width = column.isNumeric ? 14.0 : 36
            return column.pair == nil ? [width] : [width, width]
        }
        return Sheet(
            name: name, rows: [heading.map { Sheet.Cell($0, style: .head) }] + cells, columnWidths: widths,
            frozenRows: 1, hasFilter: true)
    }

    private static func cells(_ cell: Cell, isPair: Bool) -> [Sheet.Cell] {
        func figure(_ figure: Double) -> Sheet.Cell { Sheet.Cell(.number(Cell.rounded(figure))) }
        switch cell {
        case .range(let lower, let upper) where isPair: return [figure(lower), figure(upper)]
        case .share(let whole, let part) where isPair:
            return [Sheet.Cell(.number(Double(part))), Sheet.Cell(.number(Double(whole)))]
        default: break
        }
        let single: Sheet.Cell =
            switch cell {
            case .nothing: .empty
            case .count(let count): Sheet.Cell(.number(Double(count)))
            case .figure(let value): figure(value)
            case .day(let day): day.precision == .day ? Sheet.Cell(.day(day)) : Sheet.Cell(day.description)
            case .list(let texts): Sheet.Cell(texts.joined(separator: "\n"))
            default: Sheet.Cell(cell.words)
            }
        return isPair ? [single, .empty] : [single]
    }
}

/// Names of sheets: at most 31 characters, without `[ ] : * ? / \`, each once.
struct SheetNames {
    private var used: Set<String> = []

    /// A name like the one wanted that no other sheet has.
    mutating func unique(_ wanted: String) -> String {
        let plain = String(wanted.map { "[]:*?/\\'".contains($0) || $0.isNewline ? " " : $0 }).trimmedSpaces
        var name = Self.cut(plain.isEmpty ? "Sheet" : plain, 31)
        var number = 2
        while !used.insert(name.lowercased()).inserted {
            let ending = " (\(number))"
            name = Self.cut(plain, 31 - ending.utf16.count) + ending
            number += 1
        }
        return name
    }

    /// A text of at most so many units of UTF-16, in which spreadsheets count.
    private static func cut(_ text: String, _ count: Int) -> String {
        var result = ""
        for character in text where result.utf16.count + character.utf16.count <= count { result.append(character) }
        return result.trimmedSpaces
    }
}

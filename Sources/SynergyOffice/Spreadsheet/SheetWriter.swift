import SynergyInterchange
import SynergyModel

/// Writes one sheet (ECMA-376 part 1, 18.3).
struct SheetWriter {
    private let sheet: Sheet
    private let name: String
    private var xml = XMLWriter()
    private let columns: [[UInt8]]
    private(set) var losses = FormatLosses()

    /// - Parameter name: The name as it is written.
    init(_ sheet: Sheet, name: String) {
        self.sheet = sheet
        self.name = name
        let width = min(sheet.rows.reduce(0) { max($0, $1.count) }, CellPlace.columnLimit)
        columns = (0..<width).map { Array(CellPlace.letters(ofColumn: $0).utf8) }
    }

    /// The part of the sheet; its texts are added to those of the workbook.
    mutating func part(isFirst: Bool, texts: inout TextTable) -> [UInt8] {
        xml.reserve(sheet.rows.reduce(1_024) { $0 + 24 + $1.count * 36 })
        xml.start("worksheet", [("xmlns", XMLSpace.spreadsheet.uri)])
        xml.raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
        xml.empty("dimension", [("ref", range)])
        writeView(isFirst: isFirst)
        xml.empty("sheetFormatPr", [("defaultRowHeight", "15")])
        writeColumns()
        xml.start("sheetData")
        for (index, row) in sheet.rows.prefix(CellPlace.rowLimit).enumerated() {
            write(row, index: index, texts: &texts)
        }
        for index in CellPlace.rowLimit..<max(CellPlace.rowLimit, sheet.rows.count) {
            losses.note("rows beyond the \(CellPlace.rowLimit) of a sheet", at: "\(name)!\(index + 1)")
        }
        xml.end()
        if sheet.hasFilter { xml.empty("autoFilter", [("ref", range)]) }
        for link in sheet.links { losses.note("links of cells", at: place(link.row, link.column)) }
        xml.raw(
            """
            <pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>\
            <pageSetup orientation="landscape" fitToHeight="0"/>
            """)
        xml.end()
        return xml.bytes
    }

    /// The range of all cells, at least the first.
    var range: String {
        let last = CellPlace(
            row: max(0, min(sheet.rows.count, CellPlace.rowLimit) - 1), column: max(0, columns.count - 1))
        return last == CellPlace(row: 0, column: 0) ? "A1" : "A1:\(last)"
    }

    private mutating func writeView(isFirst: Bool) {
        var attributes: [(String, String)] = []
        if sheet.isRightToLeft { attributes.append(("rightToLeft", "1")) }
        if isFirst { attributes.append(("tabSelected", "1")) }
        attributes.append(("workbookViewId", "0"))
        xml.start("sheetViews")
        let frozen = min(sheet.frozenRows, CellPlace.rowLimit - 1)
        if frozen > 0 {
            xml.start("sheetView", attributes)
            xml.empty(
                "pane",
                [
                    ("ySplit", String(frozen)), ("topLeftCell", "A\(frozen + 1)"), ("activePane", "bottomLeft"),
                    ("state", "frozen"),
                ])
            xml.empty("selection", [("pane", "bottomLeft")])
            xml.end()
        } else {
            xml.empty("sheetView", attributes)
        }
        xml.end()
        if frozen != max(0, sheet.frozenRows) { losses.note("rows that stay in sight beyond the last row", at: name) }
    }

    private mutating func writeColumns() {
        var isOpen = false
        for (index, width) in sheet.columnWidths.prefix(CellPlace.columnLimit).enumerated() where width > 0 {
            if !isOpen { xml.start("cols") }
            isOpen = true
            if width > 255 { losses.note("columns wider than 255 letters", "made 255 letters wide", at: name) }
            let number = String(index + 1)
            xml.empty(
                "col",
                [("min", number), ("max", number), ("width", Self.decimal(min(width, 255))), ("customWidth", "1")])
        }
        if isOpen { xml.end() }
    }

    // MARK: Cells

    private mutating func write(_ row: [Sheet.Cell], index: Int, texts: inout TextTable) {
        guard row.contains(where: { $0.value != .empty || $0.style != .plain }) else { return }
        let number = Array(String(index + 1).utf8)
        xml.raw("<row r=\"")
        xml.raw(number)
        // Programs that do not measure rows when they open a file would show one line of each.
        let height = RowHeight.points(of: row, widths: sheet.columnWidths)
        if height > RowHeight.line {
            xml.raw("\" ht=\"")
            xml.raw(Array(String(height).utf8))
        }
        xml.raw("\">")
        for column in row.indices.prefix(CellPlace.columnLimit) {
            write(row[column], row: index, number: number, column: column, texts: &texts)
        }
        xml.raw("</row>")
        for column in CellPlace.columnLimit..<max(CellPlace.columnLimit, row.count) where row[column] != .empty {
            losses.note(
                "cells beyond the \(CellPlace.columnLimit) columns of a sheet",
                at: "\(name)!\(CellPlace(row: index, column: column))")
        }
    }

    private mutating func write(
        _ cell: Sheet.Cell, row: Int, number: [UInt8], column: Int, texts: inout TextTable
    ) {
        switch cell.value {
        case .empty:
            guard cell.style != .plain else { return }
            open(column, number, cell.style, .general)
            xml.raw("\"/>")
        case .text(let text):
            write(text, cell.style, row: row, number: number, column: column, texts: &texts)
        case .number(let value):
            guard value.isFinite else {
                losses.note("numbers that are not finite", "written as #NUM!", at: place(row, column))
                return write(error: "#NUM!", cell.style, number, column)
            }
            open(column, number, cell.style, .general)
            xml.raw("\"><v>")
            xml.raw(Array(Self.decimal(value).utf8))
            xml.raw("</v></c>")
        case .bool(let value):
            open(column, number, cell.style, .general)
            xml.raw(value ? "\" t=\"b\"><v>1</v></c>" : "\" t=\"b\"><v>0</v></c>")
        case .error(let text):
            write(error: text, cell.style, number, column)
        case .day(let day):
            guard let serial = SerialDay.number(of: day) else {
                losses.note("days before 1900-03-01", "written as text", at: place(row, column))
                return write(day.description, cell.style, row: row, number: number, column: column, texts: &texts)
            }
            let variant: StyleSheet.Variant =
                switch day.precision {
                case .day: .day
                case .month: .month
                case .year: .year
                }
            open(column, number, cell.style, variant)
            xml.raw("\"><v>")
            xml.raw(Array(String(serial).utf8))
            xml.raw("</v></c>")
        }
    }

    private mutating func write(
        _ text: String, _ style: Sheet.Style, row: Int, number: [UInt8], column: Int, texts: inout TextTable
    ) {
        var text = text
        if text.utf8.count > CellText.limit, text.utf16.count > CellText.limit {
            losses.note("texts longer than \(CellText.limit) characters", "cut", at: place(row, column))
            text = Self.cut(text)
        }
        let index = text.withUTF8 { bytes in
            let first = bytes.first ?? 0
            let isQuoted =
                first == UInt8(ascii: "=") || first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
                || first == UInt8(ascii: "@") || first == UInt8(ascii: "'")
            open(column, number, style, isQuoted ? .quoted : .general)
            return texts.index(of: bytes)
        }
        xml.raw("\" t=\"s\"><v>")
        xml.raw(Array(String(index).utf8))
        xml.raw("</v></c>")
    }

    private mutating func write(error: String, _ style: Sheet.Style, _ number: [UInt8], _ column: Int) {
        open(column, number, style, .general)
        xml.raw("\" t=\"e\"><v>")
        xml.text(error)
        xml.raw("</v></c>")
    }

    /// Writes `<c r="B7" s="3`, without the quotation mark at the end.
    private mutating func open(_ column: Int, _ number: [UInt8], _ style: Sheet.Style, _ variant: StyleSheet.Variant) {
        xml.raw("<c r=\"")
        xml.raw(columns[column])
        xml.raw(number)
        let index = StyleSheet.index(of: style, variant)
        guard index > 0 else { return }
        xml.raw("\" s=\"")
        xml.raw(Array(String(index).utf8))
    }

    private func place(_ row: Int, _ column: Int) -> String { "\(name)!\(CellPlace(row: row, column: column))" }

    /// A number in the shortest way that is read as the same number.
    static func decimal(_ value: Double) -> String {
        if value.magnitude < 1e15, value == value.rounded(.towardZero) { return String(Int(value)) }
        return value.description
    }

    /// The beginning of a text that a cell can hold, without half of a character.
    private static func cut(_ text: String) -> String {
        var units = 0
        var end = text.unicodeScalars.startIndex
        for index in text.unicodeScalars.indices {
            units += UTF16.width(text.unicodeScalars[index])
            if units > CellText.limit { break }
            end = text.unicodeScalars.index(after: index)
        }
        return String(text.unicodeScalars[..<end])
    }
}

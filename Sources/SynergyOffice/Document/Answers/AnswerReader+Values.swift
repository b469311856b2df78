import SynergyInterchange
import SynergyModel

/// Reads figures as people write them.
enum FigureReader {
    /// The number that a text is; `nil` where it is none, or could be two.
    static func number(_ text: String) -> Double? {
        do throws(WrittenNumber.Problem) { return try WrittenNumber.read(text) } catch { return nil }
    }
}

extension AnswerReader {
    /// A number, perhaps with its unit and what it was rounded to.
    func number(_ content: AnswerLines, unit: String?) throws(Unclear) -> Reading {
        let whole = content.plainText
        var text = whole
        var rounding: Double?
        if let found = Self.rounding(text) {
            rounding = found.step
            text = found.rest
        }
        var found: String?
        if text.hasSuffix("]"), let open = text.lastIndex(of: "[") {
            found = String(text[text.index(after: open)...].dropLast())
            text = String(text[..<open]).stripped
        } else if let unit {
            for ending in [unit, unit + "s"] where text.lowercased().hasSuffix(ending.lowercased()) {
                let rest = text.dropLast(ending.count)
                if rest.last.map({ $0.isWhitespace || $0.isNumber }) ?? false {
                    found = unit
                    text = String(rest).stripped
                    break
                }
            }
        }
        do throws(WrittenNumber.Problem) {
            let value = try WrittenNumber.read(text)
            return Reading(value: .number(Quantity(value, unit: found, rounding: rounding)))
        } catch {
            throw Unclear(message: error.message(whole))
        }
    }

    /// What stands at the end in brackets, as in `30 (rounded to 10)`, in any language.
    private static func rounding(_ text: String) -> (step: Double, rest: String)? {
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
        let inside = String(text[text.index(after: open)...].dropLast()).stripped
        for words in FormWords.all {
            let parts = words[.rounded].replacing("{step}", with: "\u{0}").split(
                separator: "\u{0}", omittingEmptySubsequences: false)
            let (head, tail) = (String(parts[0]).stripped, parts.count > 1 ? String(parts[1]).stripped : "")
            guard inside.hasPrefix(head), inside.hasSuffix(tail) else { continue }
            let figure = String(inside.dropFirst(head.count).dropLast(tail.count))
            if let step = FigureReader.number(figure), step > 0 { return (step, String(text[..<open]).stripped) }
        }
        return nil
    }

    func date(_ content: AnswerLines) throws(Unclear) -> Reading {
        let text = content.plainText
        if let day = content.day, Self.mayShow(text, day) { return Reading(value: .day(day)) }
        do throws(WrittenDay.Problem) {
            return Reading(value: .day(try WrittenDay.read(text)))
        } catch {
            throw Unclear(message: error.message(text))
        }
    }

    /// Whether a control for dates that holds a day may show it so, in whatever order and words: all figures are its own.
    private static func mayShow(_ text: String, _ day: CalendarDay) -> Bool {
        let own = day.description.split(separator: "-").compactMap { Int($0) }
        let figures = text.foldedDigits.split { !$0.isNumber }.map { Int($0) }
        return figures.allSatisfy { figure in figure.map { own.contains($0) || $0 == own[0] % 100 } ?? false }
    }

    /// A table: the first row names the columns, the first column the rows.
    func table(_ content: AnswerLines) throws(Unclear) -> Reading {
        guard let source = content.tables.first else {
            if content.isBlank { return .blank }
            throw Unclear(message: "expected a table, found ‘\(content.plainText.excerpt)’")
        }
        guard content.tables.count == 1 else {
            throw Unclear(message: "expected one table, found \(content.tables.count)")
        }
        let isPlain = source.rows.allSatisfy { row in
            row.cells.allSatisfy { $0.span == 1 && !$0.continuesAbove }
                && row.cells.enumerated().allSatisfy { $0.offset == $0.element.column }
        }
        guard isPlain, let head = source.rows.first else { throw Unclear(message: "the table has joined cells") }
        let columns = try names(head.cells.dropFirst().map(\.text), question.table?.columns, "column")
        let keys = try names(source.rows.dropFirst().map { $0.cells.first?.text ?? "" }, question.table?.rows, "row")
        var rows: [Table.Row] = []
        for (key, row) in zip(keys, source.rows.dropFirst()) {
            let cells = columns.indices.map { place in
                row.cells.indices.contains(place + 1) ? Self.cell(row.cells[place + 1].text) : .missing
            }
            if cells.contains(where: { $0 != .missing }) { rows.append(.init(key: key, cells: cells)) }
        }
        guard !rows.isEmpty else { return .blank }
        let filled = columns.indices.filter { place in rows.contains { $0.cells[place] != .missing } }
        return Reading(
            value: .table(
                Table(
                    columns: filled.map { columns[$0] },
                    rows: rows.map { row in .init(key: row.key, cells: filled.map { row.cells[$0] }) })))
    }

    /// The names of rows or columns as the form spells them.
    private func names(_ found: [String], _ known: [String]?, _ what: String) throws(Unclear) -> [String] {
        let names = found.map(\.onOneLine.stripped)
        if let empty = names.firstIndex(of: "") {
            throw Unclear(message: "\(what) \(empty + 1) of the table has no name")
        }
        guard Set(names).count == names.count else {
            throw Unclear(message: "two \(what)s of the table have the same name")
        }
        guard let known else { return names }
        var spellings: [String: String] = [:]
        for name in known { spellings[name.onOneLine.foldedForComparison] = name }
        var result: [String] = []
        for name in names {
            guard let spelling = spellings[name.foldedForComparison] else {
                throw Unclear(
                    message: "the table of the form has no \(what) ‘\(name.excerpt)’\(known.suggestion(for: name))")
            }
            result.append(spelling)
        }
        return result
    }

    private static func cell(_ text: String) -> Table.Cell {
        let text = text.stripped
        if text.isEmpty { return .missing }
        return FigureReader.number(text).map(Table.Cell.number) ?? .text(text)
    }
}

import SynergyCrosswalk
public import SynergyModel

extension MatchWorksheet {
    /// The outcome of reading a file.
    public struct Reading: Sendable {
        /// The worksheet, or `nil` when the file has errors.
        public var worksheet: MatchWorksheet?
        /// Every problem, in the order of their places.
        public var diagnostics: [Diagnostic]
    }

    /// The names of the columns, those to be filled after the two texts.
    private static let columns = [
        "question", "question_text", "suggestion", "suggestion_text", "accept", "relation", "note", "rank",
        "confidence",
        "guess", "evidence", "terms",
    ]

    /// The worksheet as CSV (RFC 4180), safe to open in a spreadsheet; `accept`, `relation` and `note` are to be filled.
    ///
    /// The reviewer and what belongs to the set of mappings are not in it.
    public func csv() -> [UInt8] {
        let lines = rows.map { row in
            [
                row.subject, row.subjectText, row.object, row.objectText, row.decision?.rawValue ?? "",
                row.relation?.names ?? "", row.note, String(row.rank), JSONNode.text(of: row.confidence),
                row.guess.names,
                row.evidence, SSSOMList.join(row.terms),
            ]
        }
        return Array(CSVText.lines([Self.columns] + lines).utf8)
    }

    /// Reads a worksheet in CSV that somebody has filled; commas, semicolons or tabs may stand between the cells.
    ///
    /// Columns are found by name, others are passed over; `question` and `suggestion` must be there.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - file: The name used in places.
    ///   - limits: How much is accepted.
    public static func readCSV(_ bytes: [UInt8], file: String? = nil, limits: Limits = Limits()) -> Reading {
        var problems = ProblemList(file: file, limits: limits)
        guard let table = DelimitedText(bytes, .csv, limits: limits, &problems) else {
            return Reading(worksheet: nil, diagnostics: problems.sorted())
        }
        let columns = TableColumns(table.rows.first ?? [], required: ["question", "suggestion", "accept"], &problems)
        var reader = RowReader(columns: columns)
        if columns.isComplete {
            for row in table.rows.dropFirst() { reader.add(row, &problems) }
        }
        return Reading(
            worksheet: problems.hasErrors ? nil : MatchWorksheet(rows: reader.rows), diagnostics: problems.sorted())
    }

    /// Reads the rows of one file.
    private struct RowReader {
        let columns: TableColumns
        var rows: [Row] = []
        private var lines: [[String]: Int] = [:]

        init(columns: TableColumns) { self.columns = columns }

        mutating func add(_ cells: [DelimitedText.Cell], _ problems: inout ProblemList) {
            guard columns.fits(cells, &problems) else { return }
            func text(_ name: String) -> String { CSVText.original(of: columns.text(name, of: cells)) }
            func report(_ name: String, _ code: Diagnostic.Code, _ message: String) {
                let cell = columns.cell(name, of: cells) ?? cells[0]
                problems.report(.error, code, cell.line, cell.column, message)
            }
            func read<Value>(_ name: String, _ body: (String) throws(MatchWords.Unknown) -> Value?) -> Value? {
                do throws(MatchWords.Unknown) {
                    return try body(text(name))
                } catch {
                    report(name, .invalidValue, "column ‘\(name)’: \(error.message)")
                    return nil
                }
            }
            for name in ["question", "suggestion"] where text(name).isEmpty {
                report(name, .invalidIdentifier, "column ‘\(name)’: expected an identifier")
            }
            let pair = [text("question"), text("suggestion")]
            if let first = lines.updateValue(cells[0].line, forKey: pair) {
                report("question", .duplicate, "the pair stands already in line \(first)")
            }
            let confidence = number(text("confidence"), within: 0...1)
            if confidence == nil { report("confidence", .invalidValue, "expected a number from 0 to 1") }
            let rank = text("rank").isEmpty ? 1 : Int(text("rank")).flatMap { $0 > 0 ? $0 : nil }
            if rank == nil { report("rank", .invalidValue, "expected a whole number from 1") }
            rows.append(
                Row(
                    subject: pair[0], subjectText: text("question_text"), object: pair[1],
                    objectText: text("suggestion_text"), rank: rank ?? 1, confidence: confidence ?? 0,
                    guess: read("guess", MatchWords.relation) ?? .overlap, evidence: text("evidence"),
                    terms: text("terms").isEmpty ? [] : SSSOMList.split(text("terms")),
                    decision: read("accept", MatchWords.decision), relation: read("relation", MatchWords.relation),
                    note: text("note")))
        }

        /// A number; spreadsheets of many countries write a comma in it.
        private func number(_ text: String, within range: ClosedRange<Double>) -> Double? {
            if text.isEmpty { return 0 }
            return Double(text.replacing(",", with: ".")).flatMap { range.contains($0) ? $0 : nil }
        }
    }
}

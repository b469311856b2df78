public import SynergyMatching
public import SynergyModel

/// Lists of items to be matched, as lines with tabs: a line of names, then an item a line.
///
/// The columns are `id`, `title`, `text`, `section`, `note`; headings in `section` are separated by ` > `. Columns may stand in
/// any order, others are passed over, and all but `id` and one of `title` and `text` may be left out. A quote is a letter.
public enum MatchItemsFile {
    /// The outcome of reading a file.
    public struct Reading: Sendable {
        /// The items of the rows without errors, in the order of the file.
        public var items: [MatchItem]
        /// Every problem, in the order of their places.
        public var diagnostics: [Diagnostic]
    }

    /// How many items a list may have; the tables of a match grow with the product of two lists.
    public static let mostItems = 50_000

    /// Reads a file; every problem in it is found, and none of them is thrown.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - file: The name used in places.
    ///   - limits: How much is accepted.
    /// - Complexity: O(*n*) in the number of bytes.
    public static func read(_ bytes: [UInt8], file: String? = nil, limits: Limits = Limits()) -> Reading {
        var problems = ProblemList(file: file, limits: limits)
        let items = items(bytes, limits, &problems)
        return Reading(items: items, diagnostics: problems.sorted())
    }

    private static func items(_ bytes: [UInt8], _ limits: Limits, _ problems: inout ProblemList) -> [MatchItem] {
        guard let table = DelimitedText(bytes, .plainTabs, limits: limits, &problems) else { return [] }
        guard let header = table.rows.first else {
            problems.report(.error, .unexpectedEnd, 1, 1, "expected a line of names such as ‘id’, ‘title’, ‘text’")
            return []
        }
        let columns = TableColumns(header, required: ["id"], &problems)
        if !columns.has("title"), !columns.has("text") {
            problems.report(.error, .missingColumn, header[0].line, 1, "the line of names needs ‘text’ or ‘title’")
        }
        guard !problems.hasErrors else { return [] }
        var items: [MatchItem] = []
        var lines: [String: Int] = [:]
        for row in table.rows.dropFirst() {
            guard columns.fits(row, &problems), let id = columns.cell("id", of: row) else { continue }
            guard !id.text.isEmpty else {
                problems.report(.error, .invalidIdentifier, id.line, id.column, "an item needs an identifier")
                continue
            }
            if let first = lines.updateValue(id.line, forKey: id.text) {
                problems.report(
                    .error, .duplicate, id.line, id.column,
                    "the identifier ‘\(id.text.excerpt)’ stands already in line \(first)")
                continue
            }
            guard items.count < mostItems else {
                problems.report(.error, .tooManyItems, id.line, id.column, "more than \(mostItems) items")
                break
            }
            items.append(
                MatchItem(
                    id: id.text, title: columns.text("title", of: row), text: columns.text("text", of: row),
                    section: MatchItem.headings(in: columns.text("section", of: row), separator: " > "),
                    note: columns.text("note", of: row)))
        }
        return items
    }
}

extension Diagnostic.Code {
    /// A list with more items than allowed.
    public static let tooManyItems = Self(rawValue: "too-many-items")
}

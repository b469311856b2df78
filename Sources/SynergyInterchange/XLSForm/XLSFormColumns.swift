import SynergyModel

/// The columns of one sheet of an XLSForm.
struct XLSFormColumns {
    /// A text that may have a column for each language.
    struct Localized {
        var place: Int
        /// The language; `nil` for the column that names none.
        var language: LanguageTag?
        /// What stands above it after the colons.
        var label: String
    }

    let grid: TableGrid
    /// The row with the names.
    let heading: Int
    private var places: [String: Int] = [:]
    private var texts: [String: [Localized]] = [:]
    /// Columns that are not read, with their names.
    private(set) var others: [(place: Int, name: String)] = []

    private static let aliases = [
        "relevance": "relevant", "list": "list_name", "list name": "list_name", "command": "type", "caption": "label",
        "set form title": "form_title", "set_form_title": "form_title", "form title": "form_title",
        "title": "form_title", "set form id": "form_id", "set_form_id": "form_id", "form id": "form_id",
        "id_string": "form_id", "default language": "default_language",
    ]

    /// Reads the names of columns; `nil` for a sheet without rows.
    ///
    /// - Parameters:
    ///   - known: The columns that are read.
    ///   - localized: Those of them that may have a column for each language.
    init?(_ grid: TableGrid, known: Set<String>, localized: Set<String>, _ problems: TableProblems) {
        guard let heading = grid.rows.indices.first(where: { !grid.isBlank($0) }) else { return nil }
        self.grid = grid
        self.heading = heading
        for (place, value) in grid.rows[heading].enumerated() {
            guard case .text(let text) = value, CellText.isVisible(text) else { continue }
            let whole = text.trimmedSpaces
            let parts = Self.split(whole)
            let lower = parts.base.lowercased()
            let name = Self.aliases[lower] ?? lower
            let position = grid.place(heading, place)
            if localized.contains(name) {
                let language = parts.language.flatMap(LanguageNames.language(inLabel:))
                if let label = parts.language, language == nil {
                    problems.report(
                        .error, .invalidLanguage, position.line, position.column,
                        "expected a language such as ‘English (en)’ after the colons, found ‘\(label.excerpt)’",
                        path: position.path)
                    others.append((place, whole))
                    continue
                }
                if texts[name, default: []].contains(where: { $0.language == language }) {
                    problems.report(
                        .error, .duplicate, position.line, position.column, "the column ‘\(whole.excerpt)’ comes twice",
                        path: position.path)
                    continue
                }
                texts[name, default: []].append(
                    Localized(place: place, language: language, label: parts.language ?? ""))
            } else if known.contains(name), parts.language == nil, places[name] == nil {
                places[name] = place
            } else {
                others.append((place, whole))
            }
        }
    }

    /// What stands before and after the colons.
    private static func split(_ text: String) -> (base: String, language: String?) {
        for mark in ["::", ":"] {
            guard let range = text.firstRange(of: mark) else { continue }
            return (
                String(text[..<range.lowerBound]).trimmedSpaces, String(text[range.upperBound...]).trimmedSpaces
            )
        }
        return (text, nil)
    }

    /// The rows that hold anything.
    var rows: [Int] { grid.rows.indices.filter { $0 > heading && !grid.isBlank($0) } }

    func has(_ name: String) -> Bool { places[name] != nil || texts[name] != nil }

    /// The columns of a text, in their order.
    func columns(_ name: String) -> [Localized] { texts[name] ?? [] }

    /// What stands in a cell; `nil` where nothing does.
    func text(_ row: Int, _ name: String) -> String? { places[name].flatMap { text(row, at: $0) } }

    func text(_ row: Int, at place: Int) -> String? {
        switch grid[row, place] {
        case .empty: nil
        case .text(let text): CellText.isVisible(text) ? text : nil
        case .number(let number): JSONNode.text(of: number)
        case .day(let day): day.description
        case .bool(let value): value ? "true" : "false"
        case .error(let text): text
        }
    }

    /// Where a cell stands; the first of its row where there is no such column.
    func place(_ row: Int, _ name: String) -> (line: Int, column: Int, path: String?) {
        grid.place(row, places[name] ?? texts[name]?.first?.place ?? 0)
    }
}

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
    /// The rows that hold anything.
    private(set) var rows: [Int]
    private var places: [String: Int] = [:]
    private var texts: [String: [Localized]] = [:]
    /// Columns that are not read, with their names.
    private(set) var others: [(place: Int, name: String)] = []

    /// Other names of columns; a column under the name itself goes before one under another.
    private static let aliases = [
        "relevance": "relevant", "bind::relevant": "relevant", "bind::required": "required", "tag": "name",
        "value": "name", "list": "list_name", "list name": "list_name", "command": "type", "caption": "label",
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
        rows = grid.rows.indices.filter { $0 > heading && !grid.isBlank($0) }
        let width = grid.rows[heading...].map(\.count).max() ?? 0
        let headings = (0..<width).map { place -> (base: String, language: String?) in
            let parts = Self.split(Self.text(grid[heading, place])?.trimmedSpaces ?? "")
            let isBind = parts.base.lowercased() == "bind"
            return isBind ? ("bind::\((parts.language ?? "").lowercased())", nil) : parts
        }
        let exact = Set(headings.map { $0.base.lowercased() })
        for (place, parts) in headings.enumerated() {
            let whole = Self.text(grid[heading, place])?.trimmedSpaces ?? ""
            let lower = parts.base.lowercased()
            let alias = Self.aliases[lower].flatMap { exact.contains($0) ? nil : $0 }
            let name = alias ?? lower
            let position = grid.place(heading, place)
            if localized.contains(name) {
                let read = parts.language.map { XLSFormLanguage($0) }
                let language = read?.tag
                if let doubt = read?.doubt {
                    problems.report(
                        .warning, .invalidLanguage, position.line, position.column, doubt, path: position.path)
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

    func has(_ name: String) -> Bool { places[name] != nil || texts[name] != nil }

    /// The columns of a text, in their order.
    func columns(_ name: String) -> [Localized] { texts[name] ?? [] }

    /// What stands in a cell; `nil` where nothing does.
    func text(_ row: Int, _ name: String) -> String? { places[name].flatMap { text(row, at: $0) } }

    func text(_ row: Int, at place: Int) -> String? { Self.text(grid[row, place]) }

    /// What stands in a cell of a column that is not read.
    func other(_ row: Int, _ name: String) -> String? {
        others.first { $0.name.lowercased() == name }.flatMap { text(row, at: $0.place) }
    }

    /// Whether a row says nothing in any of some columns.
    func isSilent(_ row: Int, _ names: [String]) -> Bool {
        names.allSatisfy { name in
            text(row, name) == nil && columns(name).allSatisfy { text(row, at: $0.place) == nil }
        }
    }

    private static func text(_ value: Sheet.Value) -> String? {
        switch value {
        case .empty: nil
        case .text(let text): CellText.isVisible(text) ? text : nil
        case .number(let number): JSONNode.text(of: number)
        case .day(let day): day.description
        // As survey tools have it, whose data then say the same.
        case .bool(let value): value ? "TRUE" : "FALSE"
        case .error(let text): text
        }
    }

    /// Leaves out rows.
    mutating func drop(where isDropped: (Int) -> Bool) { rows.removeAll(where: isDropped) }

    /// Where a cell stands; the first of its row where there is no such column.
    func place(_ row: Int, _ name: String) -> (line: Int, column: Int, path: String?) {
        grid.place(row, places[name] ?? texts[name]?.first?.place ?? 0)
    }
}

import SynergyModel

/// What the columns of a file are.
struct SDMXHeader {
    /// What a column is for.
    enum Role: Equatable {
        /// Names the flow, the action or the series.
        case structure
        /// Tells observations apart.
        case dimension
        /// The figure itself.
        case measure
        /// Says something about an observation.
        case attribute
        /// Has the names of the codes in the column before.
        case label
    }

    /// One column.
    struct Column {
        var name: String
        var role: Role
        /// Whether its cells are a code, a colon and a name.
        var hasLabels: Bool
    }

    let columns: [Column]
    /// Whether this library wrote it.
    let isOwn: Bool
    private let places: [String: Int]
    private let foldedPlaces: [String: Int]

    /// The columns of this library that no other has together.
    static let own = ["QUESTION", "VALUE_KIND", "SUBMISSION", "ROW", "COLUMN"]

    private static let structure: Set<String> = [
        "DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "KEY", "SERIES_KEY", "OBS_KEY",
        "LAST UPDATE", "TITLE",
    ]

    private static let attributes: Set<String> = [
        "OBS_STATUS", "OBS_FLAG", "CONF_STATUS", "OBS_CONF", "UNIT_MULT", "DECIMALS", "COMMENT_OBS", "UNIT_MEASURE",
    ]

    init?(_ table: CSVTable, _ problems: inout ProblemList) {
        guard table.rowCount > 0, !(table.rowCount == 1 && table.isBlank(0)) else {
            problems.report(.error, .missingColumn, 1, 1, "expected a header with the column OBS_VALUE, found nothing")
            return nil
        }
        var columns: [Column] = []
        var isPastMeasure = false
        var places: [String: Int] = [:]
        for index in 0..<table.cellCount(ofRow: 0) {
            var name = CSVText.original(of: table[0, index])
            let place = table.place(row: 0, column: index)
            var hasLabels = false
            // The Bank for International Settlements writes `FREQ:Frequency`, without a space.
            if let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")), Self.isIdentifier(name[..<colon]) {
                name = String(name[..<colon])
                hasLabels = true
            }
            // The brackets of `STRUCTURE[;]` name the separator of several values in one cell.
            if let bracket = name.utf8.firstIndex(of: UInt8(ascii: "[")), index == 0 { name = String(name[..<bracket]) }
            // Eurostat has its dimensions in small letters, others all columns.
            let component = name.uppercased()
            if name.isEmpty {
                problems.report(.error, .missingColumn, place.line, place.column, "a column without a name")
            }
            var role = Role.dimension
            if Self.structure.contains(component) {
                role = .structure
            } else if component == "OBS_VALUE" {
                role = .measure
                isPastMeasure = true
            } else if let last = columns.last, last.role != .structure, last.role != .label, Self.isCode(last.name),
                Self.looksLikeLabel(name), Self.isNamed(by: index, in: table)
            {
                role = .label
            } else if isPastMeasure && component != "TIME_PERIOD" || Self.attributes.contains(component) {
                role = .attribute
            }
            if role != .label, let first = places.updateValue(index, forKey: name) {
                problems.report(
                    .error, .duplicate, place.line, place.column,
                    "the column ‘\(name.excerpt)’ comes twice, first as number \(first + 1)")
            }
            columns.append(Column(name: name, role: role, hasLabels: hasLabels))
        }
        guard columns.contains(where: { $0.role == .measure }) else {
            let found = columns.prefix(12).map(\.name.excerpt).joined(separator: ", ")
            problems.report(
                .error, .missingColumn, 1, 1, "expected a column OBS_VALUE among the columns, found \(found)")
            return nil
        }
        self.columns = columns
        let named = columns.enumerated().filter { $1.role != .label }
        self.places = Dictionary(named.map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        foldedPlaces = Dictionary(named.map { ($1.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        isOwn = Self.own.allSatisfy { name in columns.contains { $0.name == name } }
    }

    /// What an identifier of SDMX is made of; several values in one cell have their separator behind it.
    private static func isIdentifier(_ name: Substring) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "_@$-[;|]".utf8.contains(byte)
            }
    }

    /// Whether a name is an identifier, in capitals or in small letters.
    private static func isCode(_ name: String) -> Bool {
        isIdentifier(name[...]) && (name == name.uppercased() || name == name.lowercased())
    }

    /// Whether a name is made of words, such as `Sex` or `Time period`.
    private static func looksLikeLabel(_ name: String) -> Bool {
        if name.utf8.contains(where: { $0 == 0x20 || $0 > 0x7F }) { return true }
        guard let first = name.utf8.first, (0x41...0x5A).contains(first) else { return false }
        return name.utf8.contains { (0x61...0x7A).contains($0) }
    }

    /// Whether a column has one text for each code in the column before: what has several tells observations apart.
    private static func isNamed(by index: Int, in table: CSVTable) -> Bool {
        var labels: [String: String] = [:]
        for row in 1..<max(1, table.rowCount) where table.cellCount(ofRow: row) > index {
            let label = table[row, index]
            guard !label.isEmpty else { continue }
            if let known = labels.updateValue(label, forKey: table[row, index - 1]), known != label { return false }
        }
        return true
    }

    /// The place of a column, letter case aside.
    func place(_ name: String) -> Int? { places[name] ?? foldedPlaces[name.lowercased()] }

    /// What a cell says: the code without its name.
    func text(_ table: CSVTable, _ row: Int, _ column: Int?) -> String {
        guard let column else { return "" }
        let text = CSVText.original(of: table[row, column])
        guard columns[column].hasLabels, let colon = text.firstRange(of: ": ") else { return text }
        return String(text[..<colon.lowerBound])
    }

    /// Whether a row has as many cells as there are columns; else it is reported.
    func fits(_ table: CSVTable, _ row: Int, _ problems: inout ProblemList) -> Bool {
        let count = table.cellCount(ofRow: row)
        if count == columns.count { return true }
        let place = table.place(row: row, column: 0)
        problems.report(
            .error, .cellCount, place.line, place.column,
            "expected \(columns.count) cells as in the header, found \(count)")
        return false
    }
}

/// One figure of a row.
enum SDMXValue {
    /// The statuses of observations that have no value (code list CL_OBS_STATUS).
    static let missing: Set<String> = ["H", "L", "M", "O", "Q"]

    /// Reads the figure of a row; `.missing` where there is none, `nil` where it is no number, which is reported.
    static func read(
        _ table: CSVTable, _ header: SDMXHeader, _ row: Int, _ problems: inout ProblemList
    ) -> Table.Cell? {
        guard let column = header.place("OBS_VALUE") else { return nil }
        var text = header.text(table, row, column)
        // What has no value must not become one, whatever stands in its place.
        if missing.contains(header.text(table, row, header.place("OBS_STATUS"))) { return .missing }
        if ["", "nan", "#n/a", ":", "..", "-"].contains(text.lowercased()) { return .missing }
        if table.separator != .comma { text = text.replacing(",", with: ".") }
        let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
        if isPlain, let number = Double(text), number.isFinite { return .number(number == 0 ? 0 : number) }
        let place = table.place(row: row, column: column)
        problems.report(
            .error, .invalidValue, place.line, place.column, "expected a number, found ‘\(text.excerpt)’")
        return nil
    }
}

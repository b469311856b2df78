/// The value of an answer or of one of its elements.
public enum AnswerValue: Hashable, Sendable {
    /// Yes or no.
    case boolean(Bool)
    /// The code of an option.
    case choice(String)
    /// Codes of options, never empty.
    case choices([String])
    /// A number.
    case number(Quantity)
    /// A day.
    case day(CalendarDay)
    /// A text.
    case text(LocalizedText)
    /// A list that may grow, never empty.
    case items([String])
    /// A table.
    case table(Table)
    /// References, never empty.
    case links([Reference])

    /// The kind of question that this value answers.
    public var kind: AnswerKind {
        switch self {
        case .boolean: .yesNo
        case .choice: .singleChoice
        case .choices: .multipleChoice
        case .number: .number
        case .day: .date
        case .text: .text
        case .items: .list
        case .table: .table
        case .links: .link
        }
    }
}

/// A number with its unit and its stated rounding.
public struct Quantity: Hashable, Sendable {
    /// The number, finite.
    public var value: Double
    /// Its unit.
    public var unit: String?
    /// The step it was rounded to, more than zero.
    ///
    /// 10 makes 30 stand for 25 up to, not including, 35.
    public var rounding: Double?

    /// Creates a quantity.
    public init(_ value: Double, unit: String? = nil, rounding: Double? = nil) {
        self.value = value
        self.unit = unit
        self.rounding = rounding
    }

    /// Whether both can be true: the half-open intervals they stand for share a number.
    public func isCompatible(with other: Self) -> Bool {
        let half = (rounding ?? 0) / 2
        let otherHalf = (other.rounding ?? 0) / 2
        if half == 0 && otherHalf == 0 { return value == other.value }
        if half == 0 { return other.value - otherHalf <= value && value < other.value + otherHalf }
        if otherHalf == 0 { return value - half <= other.value && other.value < value + half }
        return value - half < other.value + otherHalf && other.value - otherHalf < value + half
    }
}

/// A table of figures or words.
public struct Table: Hashable, Sendable {
    /// What stands in a cell.
    public enum Cell: Hashable, Sendable {
        /// Nothing was given.
        case missing
        /// A number.
        case number(Double)
        /// Words.
        case text(String)
    }

    /// A row.
    public struct Row: Hashable, Sendable {
        /// Its key.
        public var key: String
        /// Its cells, one for each column.
        public var cells: [Cell]

        /// Creates a row.
        public init(key: String, cells: [Cell]) {
            self.key = key
            self.cells = cells
        }
    }

    /// The keys of the columns.
    public var columns: [String]
    /// The rows, each key once.
    public var rows: [Row]

    /// Creates a table.
    public init(columns: [String], rows: [Row]) {
        self.columns = columns
        self.rows = rows
    }

    /// The cell at a row and a column; missing where there is no such row or column.
    public subscript(row row: String, column column: String) -> Cell {
        guard let columnIndex = columns.firstIndex(of: column),
            let row = rows.first(where: { $0.key == row }), row.cells.indices.contains(columnIndex)
        else { return .missing }
        return row.cells[columnIndex]
    }
}

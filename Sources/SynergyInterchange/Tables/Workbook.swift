public import SynergyModel

/// Sheets of cells, as a spreadsheet holds them.
///
/// It is plain data: the module `SynergyOffice` reads and writes it as XLSX, and the tables of this module are made of it.
public struct Workbook: Hashable, Sendable {
    /// The sheets, in the order of their tabs.
    public var sheets: [Sheet]

    /// Creates a workbook.
    public init(sheets: [Sheet] = []) { self.sheets = sheets }

    /// The sheet of a name, letter case aside.
    public func sheet(named name: String) -> Sheet? {
        sheets.first { $0.name.lowercased() == name.lowercased() }
    }
}

/// One sheet of a workbook.
public struct Sheet: Hashable, Sendable {
    /// What stands on its tab.
    public var name: String
    /// Whether its first column stands on the right, as in Arabic.
    public var isRightToLeft: Bool
    /// How wide each column is, in letters; a column without a width gets the usual one.
    public var columnWidths: [Double]
    /// How many rows stay in sight at the top.
    public var frozenRows: Int
    /// Whether the first row offers filters.
    public var hasFilter: Bool
    /// The rows, each with its cells from the first column on; a row may be shorter than others.
    public var rows: [[Cell]]
    /// Where cells lead to, from the first row on.
    public var links: [Link]

    /// Creates a sheet.
    public init(
        name: String, rows: [[Cell]] = [], columnWidths: [Double] = [], frozenRows: Int = 0, hasFilter: Bool = false,
        isRightToLeft: Bool = false, links: [Link] = []
    ) {
        self.name = name
        self.rows = rows
        self.columnWidths = columnWidths
        self.frozenRows = frozenRows
        self.hasFilter = hasFilter
        self.isRightToLeft = isRightToLeft
        self.links = links
    }

    /// The address behind a cell.
    public struct Link: Hashable, Sendable {
        /// The row of the cell, from 0.
        public var row: Int
        /// The column of the cell, from 0.
        public var column: Int
        /// The address.
        public var address: String

        /// Creates a link.
        public init(row: Int, column: Int, address: String) {
            self.row = row
            self.column = column
            self.address = address
        }
    }

    /// One cell.
    public struct Cell: Hashable, Sendable {
        /// What it holds.
        public var value: Value
        /// How it looks.
        public var style: Style

        /// Creates a cell.
        public init(_ value: Value, style: Style = .plain) {
            self.value = value
            self.style = style
        }

        /// A cell with a text.
        public init(_ text: String, style: Style = .plain) { self.init(.text(text), style: style) }

        /// A cell with nothing in it.
        public static let empty = Cell(.empty)
    }

    /// What a cell holds.
    public enum Value: Hashable, Sendable {
        /// Nothing.
        case empty
        /// A text; never run as a formula.
        case text(String)
        /// A number.
        case number(Double)
        /// A day, which a spreadsheet shows in the reader's own manner.
        case day(CalendarDay)
        /// Yes or no.
        case bool(Bool)
        /// What a spreadsheet shows for a formula that failed, such as `#REF!`.
        case error(String)
    }

    /// How a cell looks.
    public enum Style: Hashable, Sendable, CaseIterable {
        /// As usual; long texts are wrapped.
        case plain
        /// The head of a column.
        case head
        /// The title of a part.
        case section
        /// Something to fill in.
        case input
        /// Something to look at first.
        case warning
        /// Something of less weight.
        case faint
    }
}

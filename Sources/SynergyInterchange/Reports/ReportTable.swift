package import SynergyModel

/// One table of a report, written once and shown in every format.
package struct ReportTable: Hashable, Sendable {
    /// A column.
    package struct Column: Hashable, Sendable {
        /// The name of the member in JSON, and what stands above the column in CSV.
        package var key: String
        /// What people read above it.
        package var title: String
        /// Whether its cells are set to the right, as figures are.
        package var isNumeric: Bool
        /// Which two columns it becomes where a cell holds one figure only, as in CSV.
        package var pair: Pair?

        /// Creates a column.
        package init(_ key: String, _ title: String, isNumeric: Bool = false, pair: Pair? = nil) {
            self.key = key
            self.title = title
            self.isNumeric = isNumeric || pair != nil
            self.pair = pair
        }
    }

    /// Two figures that belong together.
    package enum Pair: Sendable {
        /// From and to.
        case range
        /// A part, and the whole.
        case share
    }

    /// What stands in a cell.
    package enum Cell: Hashable, Sendable {
        /// Nothing.
        case nothing
        /// Words; text from outside is made safe by each format.
        case text(String)
        /// Several texts, such as sources; JSON has an array, the others one after the other.
        case list([String])
        /// A count.
        case count(Int)
        /// A figure with a fraction, shown with at most one decimal.
        case figure(Double)
        /// From the first figure to the second; JSON has both.
        case range(Double, Double)
        /// A part of a whole, as 3 of 4; JSON has both.
        case share(of: Int, part: Int)
        /// A day.
        case day(CalendarDay)
    }

    /// A stable word for programs, such as `coverage-by-section`.
    package var name: String
    /// What stands above it.
    package var title: String
    /// The columns; the first one names the row.
    package var columns: [Column]
    /// The rows, each with as many cells as there are columns.
    package var rows: [[Cell]]
    /// What is said in place of a table without rows.
    package var emptyNote: String
    /// What must be known to read it, in sentences.
    package var notes: [String]
    /// The same as a picture, where people would rather look.
    package var picture: ReportPicture?

    /// Creates a table.
    package init(
        name: String, title: String, columns: [Column], rows: [[Cell]] = [], emptyNote: String = "None.",
        notes: [String] = [], picture: ReportPicture? = nil
    ) {
        self.name = name
        self.title = title
        self.columns = columns
        self.rows = rows
        self.emptyNote = emptyNote
        self.notes = notes
        self.picture = picture
    }
}

extension WordDocument {
    /// A table.
    public struct Table: Hashable, Sendable {
        /// How wide each column is, in thousandths of the width of the table.
        public var columns: [Int]
        /// How many rows at the top are repeated on each page.
        public var headRows: Int
        /// Its rows.
        public var rows: [Row]
        /// What it is, for people who have it read to them.
        public var summary: String

        /// Creates a table.
        public init(columns: [Int], headRows: Int = 0, rows: [Row] = [], summary: String = "") {
            self.columns = columns
            self.headRows = headRows
            self.rows = rows
            self.summary = summary
        }
    }

    /// A row of a table.
    public struct Row: Hashable, Sendable {
        /// Its cells.
        public var cells: [Cell]
        /// Whether it stays on one page.
        public var staysTogether: Bool
        /// How high it is at least, in twentieths of a point; as high as its text when 0.
        public var height: Int

        /// Creates a row.
        public init(_ cells: [Cell], staysTogether: Bool = false, height: Int = 0) {
            self.cells = cells
            self.staysTogether = staysTogether
            self.height = height
        }
    }

    /// A cell of a table.
    public struct Cell: Hashable, Sendable {
        /// The ground of a cell.
        public enum Ground: String, Sendable, CaseIterable {
            /// That of the paper.
            case paper = ""
            /// A head.
            case head = "DDE6EF"
            /// The name of a row.
            case label = "F1F4F7"
            /// A place to write in.
            case input = "FFFDF2"
        }

        /// What stands in it.
        public var blocks: [Block]
        /// How many columns it takes.
        public var span: Int
        /// Its ground.
        public var ground: Ground

        /// Creates a cell.
        public init(_ blocks: [Block], span: Int = 1, ground: Ground = .paper) {
            self.blocks = blocks
            self.span = span
            self.ground = ground
        }

        /// Creates a cell of one text.
        public init(
            _ text: String, style: Style = .tableText, look: Look = Look(), span: Int = 1, ground: Ground = .paper
        ) {
            self.init([.paragraph(Paragraph(text, style: style, look: look))], span: span, ground: ground)
        }
    }
}

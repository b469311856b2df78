public import SynergyInterchange
public import SynergyModel

/// What stands in a Word document, as far as answers can be found in it.
public struct WordContent: Hashable, Sendable {
    /// A paragraph or a table.
    public indirect enum Block: Hashable, Sendable {
        /// A paragraph.
        case paragraph(Paragraph)
        /// A table.
        case table(Table)
    }

    /// A paragraph.
    public struct Paragraph: Hashable, Sendable {
        /// Its text; a line break inside it is `\n`, and boxes to tick are ☐ and ☒.
        public var text: String
        /// The number or letter that Word sets before it, such as `4.2.` or `(a)`; `nil` for none and for bullets.
        public var number: String?
        /// The numbers of its level and those above it, such as 4, 2 and a.
        public var numberPath: [String]
        /// Whether Word sets a bullet before it.
        public var hasBullet: Bool
        /// The name of its style, in lower case.
        public var style: String
        /// From 1, for a heading.
        public var headingLevel: Int?
        /// Addresses that it links to.
        public var links: [Link]
        /// Notes at the foot of the page or the end of the document whose marks stand in it.
        public var notes: [String]
        /// The day, as `2025-04-03`, that the control for dates holds which shows all of the text.
        public var day: String?
        /// Where it is, such as `paragraph 14`.
        public var place: String

        init(_ text: String = "", place: String = "") {
            self.text = text
            numberPath = []
            hasBullet = false
            style = ""
            links = []
            notes = []
            self.place = place
        }
    }

    /// A link.
    public struct Link: Hashable, Sendable {
        /// The text that leads there.
        public var text: String
        /// The address.
        public var address: String
    }

    /// A table.
    public struct Table: Hashable, Sendable {
        /// Its rows.
        public var rows: [Row]
        /// Where it is, such as `table 2`.
        public var place: String
    }

    /// A row of a table.
    public struct Row: Hashable, Sendable {
        /// Its cells; one that a cell above reaches into is among them, with nothing in it.
        public var cells: [Cell]
        /// Where it is, such as `table 2, row 5`.
        public var place: String
    }

    /// A cell of a table.
    public struct Cell: Hashable, Sendable {
        /// What stands in it.
        public var blocks: [Block]
        /// The column it begins in, from 0.
        public var column: Int
        /// How many columns it takes.
        public var span: Int
        /// Whether it is the lower part of the cell above.
        public var continuesAbove: Bool
    }

    /// What stands in it, from the top.
    public var blocks: [Block]
    /// Its title, as its properties say.
    public var title: String
}

/// A Word file that was read.
public struct WordReading: Hashable, Sendable {
    /// The file, for messages.
    public var file: String?
    /// What stands in it.
    public var content: WordContent
    /// What stood in it that is not read.
    public var losses: FormatLosses
    /// Every problem, with its place.
    public var diagnostics: [Diagnostic]
}

extension WordContent.Block {
    /// The text of a block; cells of a row are parted by tabs.
    var text: String {
        switch self {
        case .paragraph(let paragraph): paragraph.text
        case .table(let table):
            table.rows.map { row in row.cells.map(\.text).joined(separator: "\t") }.joined(separator: "\n")
        }
    }
}

extension WordContent.Cell {
    /// The text of a cell.
    var text: String { blocks.map(\.text).joined(separator: "\n") }
}

extension Diagnostic.Code {
    /// An answer cannot be understood.
    public static let unclearAnswer = Self(rawValue: "unclear-answer")
    /// A field of a Word document begins and never ends.
    public static let endlessField = Self(rawValue: "endless-field")
    /// Text stands where no question is.
    public static let textWithoutQuestion = Self(rawValue: "text-without-question")
    /// A question is answered in two places that do not agree.
    public static let answeredTwice = Self(rawValue: "answered-twice")
    /// What was read stands somewhere else than usual, or was changed by hand.
    public static let unusualForm = Self(rawValue: "unusual-form")
}

public import SynergyModel

/// A Word document in the making: headings, paragraphs, tables, numbered notes and links.
///
/// It is a plain value; ``DOCX`` turns it into a file, the same bytes for the same value.
public struct WordDocument: Hashable, Sendable {
    /// What stands in the properties of the file.
    public struct Properties: Hashable, Sendable {
        /// Its title.
        public var title: String
        /// What it is about.
        public var subject: String
        /// Who made it.
        public var creator: String

        /// Creates properties.
        public init(title: String = "", subject: String = "", creator: String = "ReportingSynergy") {
            self.title = title
            self.subject = subject
            self.creator = creator
        }
    }

    /// What stands in the properties of the file.
    public var properties: Properties
    /// The language of all that says nothing else; it also decides on which side lines begin.
    public var language: LanguageTag
    /// What stands at the top of each page, such as a warning; nothing when empty.
    public var header: String
    /// What stands at the foot of each page, beside the number of the page.
    public var footer: String
    /// What stands in it, from the top.
    public var blocks: [Block]

    /// Creates a document.
    public init(
        properties: Properties = Properties(), language: LanguageTag = .english, header: String = "",
        footer: String = "", blocks: [Block] = []
    ) {
        self.properties = properties
        self.language = language
        self.header = header
        self.footer = footer
        self.blocks = blocks
    }

    /// Whether Word takes a text for the address of a link; one that it does not take makes it call the file damaged.
    package static func isAddress(_ text: String) -> Bool {
        guard let start = text.firstRange(of: "://"), ["http", "https", "ftp"].contains(text[..<start.lowerBound])
        else { return false }
        let rest = text[start.upperBound...].unicodeScalars
        guard let first = rest.first, first.properties.isAlphabetic || first.properties.numericType != nil else {
            return false
        }
        return rest.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !"<>\"{}|\\^`".unicodeScalars.contains($0) }
    }

    /// A paragraph or a table.
    public indirect enum Block: Hashable, Sendable {
        /// A paragraph.
        case paragraph(Paragraph)
        /// A table.
        case table(Table)
    }

    /// Where a paragraph belongs: the styles that Word shows by name.
    public enum Style: String, Sendable, CaseIterable {
        /// Running text.
        case body = "Normal"
        /// The title of the document.
        case title = "Title"
        /// What stands below the title.
        case subtitle = "Subtitle"
        /// A heading of the first level.
        case heading1 = "Heading1"
        /// A heading of the second level.
        case heading2 = "Heading2"
        /// A heading of the third level.
        case heading3 = "Heading3"
        /// An entry of a list with bullets.
        case bullet = "ListBullet"
        /// An entry of a list with numbers.
        case numbered = "ListNumber"
        /// The name of a row or column.
        case label = "Label"
        /// Something of less weight.
        case small = "Small"
        /// The names of the columns of a table.
        case tableHead = "TableHead"
        /// The text of a table.
        case tableText = "TableText"
        /// A numbered note at the foot of a page.
        case footnote = "FootnoteText"
    }
}

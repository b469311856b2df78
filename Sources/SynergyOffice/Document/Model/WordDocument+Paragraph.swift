public import SynergyModel

extension WordDocument {
    /// A paragraph.
    public struct Paragraph: Hashable, Sendable {
        /// Its style.
        public var style: Style
        /// What stands in it.
        public var inlines: [Inline]
        /// Whether it is set from right to left; as the document is, where nothing is said.
        public var isRightToLeft: Bool?
        /// Whether it stays on one page with what follows.
        public var staysWithNext: Bool
        /// Whether it begins a page.
        public var beginsPage: Bool

        /// Creates a paragraph.
        public init(
            _ inlines: [Inline], style: Style = .body, isRightToLeft: Bool? = nil, staysWithNext: Bool = false,
            beginsPage: Bool = false
        ) {
            self.style = style
            self.inlines = inlines
            self.isRightToLeft = isRightToLeft
            self.staysWithNext = staysWithNext
            self.beginsPage = beginsPage
        }

        /// Creates a paragraph of one text.
        public init(
            _ text: String, style: Style = .body, look: Look = Look(), isRightToLeft: Bool? = nil,
            staysWithNext: Bool = false
        ) {
            self.init(
                text.isEmpty ? [] : [.text(text, look)], style: style, isRightToLeft: isRightToLeft,
                staysWithNext: staysWithNext)
        }
    }

    /// A piece of a line.
    public enum Inline: Hashable, Sendable {
        /// Text; a line break and a tab inside it stay what they are.
        case text(String, Look = Look())
        /// Text that leads to an address.
        case link(String, address: String, Look = Look())
        /// The mark of a numbered note, whose text stands at the foot of the page.
        case footnote([Paragraph])
        /// The mark of a note that came before, by its number from 1.
        case footnoteAgain(Int)
        /// A box to tick.
        ///
        /// `tag` is kept by Word and not shown.
        case checkbox(isChecked: Bool, tag: String)
    }

    /// How text looks, and in which language it is.
    public struct Look: Hashable, Sendable {
        /// Colours of text, the same as those of the review page.
        public enum Ink: String, Sendable, CaseIterable {
            /// That of all text.
            case usual = ""
            /// Of less weight.
            case faint = "5A6572"
            /// A warning.
            case warning = "A61B14"
            /// To be looked at.
            case attention = "855000"
            /// Partly done.
            case part = "6A3AA3"
            /// Adapted.
            case adapted = "00665A"
            /// Done.
            case done = "1A6A2C"
            /// A link.
            case link = "0A559F"
            /// Not taken.
            case refused = "77472A"
            /// In confidence.
            case confidential = "7A2467"
            /// Still to do.
            case open = "44505E"
        }

        /// Whether it is bold.
        public var isBold: Bool
        /// Whether it is italic.
        public var isItalic: Bool
        /// Its colour.
        public var ink: Ink
        /// Its language; that of the document where nothing is said.
        public var language: LanguageTag?

        /// Creates a look; plain unless said.
        public init(isBold: Bool = false, isItalic: Bool = false, ink: Ink = .usual, language: LanguageTag? = nil) {
            self.isBold = isBold
            self.isItalic = isItalic
            self.ink = ink
            self.language = language
        }

        /// Bold text.
        public static let bold = Look(isBold: true)
        /// Text of less weight.
        public static let faint = Look(ink: .faint)
    }
}

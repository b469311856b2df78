public import SynergyModel

extension SSSOM {
    /// The name of a slot, such as `subject_id`; slots that SSSOM does not know are extensions.
    public struct Slot: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
        /// The name.
        public let rawValue: String

        /// Creates a slot from its name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Creates a slot from its name.
        public init(_ name: some StringProtocol) { rawValue = String(name) }

        /// Creates a slot from its name.
        public init(stringLiteral value: String) { rawValue = value }

        /// The name.
        public var description: String { rawValue }
    }

    /// The value of a slot.
    public enum Value: Hashable, Sendable {
        /// A text, a CURIE, a URI or a word.
        case text(String)
        /// The values of a slot that takes several.
        case list([String])
        /// A number.
        case number(Double)
        /// A day.
        case day(CalendarDay)

        /// The text as it stands in a cell; lists joined by `|`, where `|` and `\` in them are escaped.
        public var text: String {
            switch self {
            case .text(let text): text
            case .list(let items): SSSOMList.join(items)
            case .number(let number): JSONNode.text(of: number)
            case .day(let day): day.description
            }
        }

        /// The values of a list, or the only value.
        public var texts: [String] {
            if case .list(let items) = self { items } else { [text] }
        }

        /// The number, if it is one.
        public var number: Double? {
            if case .number(let number) = self { number } else { nil }
        }

        /// The day, if it is one.
        public var day: CalendarDay? {
            if case .day(let day) = self { day } else { nil }
        }

        /// Reads what stands in a cell; a text that is no number or day stays a text.
        init(cell text: String, of definition: SlotDefinition?) {
            guard let definition else {
                self = .text(text)
                return
            }
            guard !definition.isList else {
                self = .list(SSSOMList.split(text))
                return
            }
            switch definition.kind {
            case .number: self = Double(text).map { .number($0) } ?? .text(text)
            case .date: self = CalendarDay(text).map { .day($0) } ?? .text(text)
            default: self = .text(text)
            }
        }
    }
}

extension SSSOM.Value: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral {
    /// Creates a text.
    public init(stringLiteral value: String) { self = .text(value) }

    /// Creates a number.
    public init(floatLiteral value: Double) { self = .number(value) }

    /// Creates a list.
    public init(arrayLiteral elements: String...) { self = .list(elements) }
}

import SynergyModel

/// What comparisons and gates need of a value, as two plain numbers.
///
/// Most answers are a yes, a no, a plain number, a day or a text. Values of one such kind fare alike on one way, so
/// that nobody has to look at the values themselves.
struct Gist: Sendable {
    /// The kinds of values that fare alike.
    enum Kind: UInt8, Sendable {
        /// Any other value, or none.
        case other
        case yes
        case no
        /// A number without unit and without rounding.
        case number
        case day
        case text
    }

    var kind: Kind
    /// The same for values that are the same; zero for a text that cannot be told apart so.
    var key: UInt64

    /// Of a value that must be looked at itself.
    static let other = Self(kind: .other, key: 0)

    init(kind: Kind, key: UInt64) {
        self.kind = kind
        self.key = key
    }

    init(_ content: Answer.Content) {
        guard case .value(let value) = content else {
            self = .other
            return
        }
        self.init(value)
    }

    init(_ value: AnswerValue) {
        switch value {
        case .boolean(let flag): self.init(kind: flag ? .yes : .no, key: 0)
        case .number(let quantity) where quantity.unit == nil && quantity.rounding == nil:
            self.init(kind: .number, key: quantity.value == 0 ? 0 : quantity.value.bitPattern)
        case .day(let day):
            self.init(kind: .day, key: UInt64(UInt32(bitPattern: day.ordinal)) << 8 | UInt64(day.precision.rawValue))
        case .text(let text):
            self.init(kind: .text, key: text.entries.count == 1 ? Agreement.key(of: text.entries[0].text) ?? 0 : 0)
        default: self = .other
        }
    }

    /// Whether two values say the same, or `nil` when they must be looked at.
    func isSame(as other: Self) -> Bool? {
        switch (kind, other.kind) {
        case (.yes, .yes), (.no, .no): true
        case (.yes, .no), (.no, .yes): false
        case (.number, .number), (.day, .day): key == other.key
        case (.text, .text) where key != 0 && other.key != 0 && key != other.key: false
        default: nil
        }
    }
}

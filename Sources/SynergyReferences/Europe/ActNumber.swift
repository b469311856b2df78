/// The number of a legal act as it is written after its name: `2011/36/EU`, `603/2013` (section 5 of the reference grammar).
struct ActNumber {
    var year: Int
    var number: Int
    /// Where it ends.
    var end: Int
    /// Whether the Union is named behind it, as in `2011/36/EU`.
    var hasSuffix: Bool
    /// Whether the year comes first.
    var isYearFirst: Bool

    private static let suffixes: [StaticString] = [
        "eu", "ue", "ec", "ce", "eec", "cee", "jha", "jai", "euratom", "cfsp", "pesc", "ecsc", "ceca", "eg", "ewg",
        "ji", "jbz",
    ]

    /// What is known of the act before its number is read.
    struct Context {
        /// `L`, `R`, `D` or `F`.
        var descriptor: UInt8
        /// Whether "No" stands before the number.
        var hasNumberMark: Bool
        /// Whether "(EC)" or an older name of the Communities stands before it.
        var isOld: Bool
    }

    /// Reads the number at an offset, or nothing when neither side can be a year.
    init?(_ text: FoldedText, _ index: Int, _ context: Context) {
        let first = text.digits(index, atMost: 5)
        guard 1...4 ~= first.count, let slash = text.pass(first.end, UInt8(ascii: "/")),
            let start = Self.passLineEnd(text, slash)
        else { return nil }
        let second = text.digits(start, atMost: 5)
        guard 1...4 ~= second.count else { return nil }
        var end = second.end
        hasSuffix = false
        if let slash = text.pass(end, UInt8(ascii: "/")), let start = Self.passLineEnd(text, slash) {
            for suffix in Self.suffixes {
                guard let next = text.matchWord(start, suffix) else { continue }
                end = next
                hasSuffix = true
                break
            }
        }
        guard hasSuffix ? text.mayEnd(end) : text.mayEndNumber(end) else { return nil }
        let years = (Self.year(first.value, first.count), Self.year(second.value, second.count))
        switch years {
        case (nil, nil): return nil
        case (_?, nil): isYearFirst = true
        case (nil, _?): isYearFirst = false
        case (let one?, _?): isYearFirst = Self.isYearFirst(one, first.count, second.count, context)
        }
        year = (isYearFirst ? years.0 : years.1) ?? 0
        number = isYearFirst ? second.value : first.value
        guard number > 0 else { return nil }
        self.end = end
    }

    /// Decides where both sides could be the year.
    private static func isYearFirst(_ year: Int, _ digits: Int, _ otherDigits: Int, _ context: Context) -> Bool {
        switch context.descriptor {
        case UInt8(ascii: "R"):
            // Regulations put the year first only since 2015.
            return !context.hasNumberMark && !context.isOld && year >= 2015
        case UInt8(ascii: "D"):
            // "Decision No 1982/2006/EC" is of 2006, and so is "70/2008/EC" of 2008 without "No".
            return !context.hasNumberMark && digits >= otherDigits
        default: return digits >= otherDigits
        }
    }

    /// The year that digits stand for, if they can: 1952 to 2099, or 58 to 99.
    private static func year(_ value: Int, _ digits: Int) -> Int? {
        switch digits {
        case 4: 1952...2099 ~= value ? value : nil
        case 2: 58...99 ~= value ? 1900 + value : nil
        default: nil
        }
    }

    /// A line may be broken behind a slash.
    private static func passLineEnd(_ text: FoldedText, _ index: Int) -> Int? {
        text.at(index).byte == 0x0A ? text.passSpaces(index) : index
    }
}

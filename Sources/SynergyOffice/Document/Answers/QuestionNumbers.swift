import SynergyInterchange
import SynergyModel

/// The numbers of a form's questions, and how people write them.
struct QuestionNumbers {
    private var places: [String: Int] = [:]
    private var unclear: Set<String> = []
    /// Words that stand before a number: `Question 4.2`.
    private static let keywords: [String] = [
        "question no.", "question n°", "question", "pregunta", "вопрос", "السؤال", "سؤال", "问题", "問題", "frage", "q.",
        "q",
    ]

    init(_ questions: [Question]) {
        for (place, question) in questions.enumerated() {
            let key = Self.key(question.id.number)
            guard !key.isEmpty else { continue }
            if places.updateValue(place, forKey: key) != nil { unclear.insert(key) }
        }
        for key in unclear { places[key] = nil }
    }

    /// A number that stands before a text.
    struct Typed {
        var place: Int
        /// What follows the number and its point.
        var rest: Substring
        /// Whether a word such as ‘question’ says that it is one.
        var hasKeyword: Bool
        /// Whether it has several parts, as 4.2 does; a number of one part may be that of any list.
        var isCompound: Bool
    }

    /// The question of a number such as `4.2`, `4.2.`, `4.2 (a)` or `4,2`.
    func place(of number: String) -> Int? { places[Self.key(number)] }

    /// The question of a number given by its parts.
    func place(of parts: [String]) -> Int? { places[Self.key(parts.joined(separator: "."))] }

    /// Groups of digits and of letters, joined by points; zeros before a number are left out.
    static func key(_ number: String) -> String { parts(of: number).joined(separator: ".") }

    static func parts(of number: String) -> [String] {
        var parts: [String] = []
        var part = ""
        var wasDigit = false
        for character in number.foldedDigits.lowercased() {
            let isDigit = character.isASCII && character.isNumber
            guard isDigit || character.isLetter || character.isNumber else {
                if !part.isEmpty { parts.append(part) }
                part = ""
                continue
            }
            if !part.isEmpty, wasDigit != isDigit {
                parts.append(part)
                part = ""
            }
            part.append(character)
            wasDigit = isDigit
        }
        if !part.isEmpty { parts.append(part) }
        return parts.map { part in
            let stripped = part.drop { $0 == "0" }
            return part.first?.isNumber == true && !stripped.isEmpty ? String(stripped) : part
        }
    }

    /// The known number that a text begins with; the longest one where several do.
    func typed(at text: String) -> Typed? {
        var rest = text[...].drop { $0.isWhitespace }
        var hasKeyword = false
        if let after = Self.afterKeyword(rest), place(at: after) != nil {
            hasKeyword = true
            rest = after
        }
        return place(at: rest).map { found in
            Typed(place: found.place, rest: found.rest, hasKeyword: hasKeyword, isCompound: found.isCompound)
        }
    }

    /// What follows a word such as ‘question’ that a text begins with.
    static func afterKeyword(_ text: Substring) -> Substring? {
        let start = text.prefix(24).lowercased()
        guard let word = keywords.first(where: { start.hasPrefix($0) }) else { return nil }
        let after = text.dropFirst(word.count).drop { $0.isWhitespace || $0 == "." || $0 == ":" }
        let isGlued = text.dropFirst(word.count).first?.isLetter ?? true
        return !isGlued || after.first?.isNumber == true ? after : nil
    }

    private func place(at text: Substring) -> (place: Int, rest: Substring, isCompound: Bool)? {
        // A number has at most three words, as in ‘4.2 (a) (ii)’.
        var ends: [Substring.Index] = []
        var index = text.startIndex
        var length = 0
        while index < text.endIndex, ends.count < 3, length < 80 {
            let character = text[index]
            if character.isWhitespace || character == ":" || character == "：" {
                if index > text.startIndex, ends.last.map({ $0 != index }) ?? true { ends.append(index) }
                // What stands behind a tab is no part of a number.
                if character == "\t" { break }
                while index < text.endIndex, text[index].isWhitespace { index = text.index(after: index) }
                if index < text.endIndex, text[index] == ":" || text[index] == "：" { break }
                if index < text.endIndex, text[index] != "(", !text[index].isNumber { break }
            } else {
                index = text.index(after: index)
                length += 1
            }
        }
        if index == text.endIndex, ends.last != index { ends.append(index) }
        for end in ends.reversed() {
            let token = String(text[..<end])
            guard let found = places[Self.key(token)] else { continue }
            let rest = text[end...].drop { $0.isWhitespace || ":：.–—-".contains($0) }
            return (found, rest, Self.parts(of: token).count > 1)
        }
        return gluedPlace(at: text)
    }

    /// A number with a text right behind its point, as in `4.Does`.
    private func gluedPlace(at text: Substring) -> (place: Int, rest: Substring, isCompound: Bool)? {
        let token = text.prefix { $0.isNumber || $0 == "." }
        guard token.hasSuffix("."), let found = places[Self.key(String(token))] else { return nil }
        return (found, text.dropFirst(token.count), Self.parts(of: String(token)).count > 1)
    }
}

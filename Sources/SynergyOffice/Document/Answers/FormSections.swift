import SynergyInterchange
import SynergyModel

/// The headings that a form may have above its questions: the names of its sections, and the numbers that its questions
/// have in common.
struct FormSections {
    private var names: Set<String> = []
    /// The names of the sections that each question is in.
    private var namesOfQuestions: [Set<String>] = []
    /// Numbers that questions begin with and that are none themselves, as 5 is with 5(a) and 5(b).
    private var numbers: Set<String> = []

    init(_ questions: [Question]) {
        var own: Set<String> = []
        for question in questions {
            let keys = (question.section ?? "").replacing(" / ", with: "\u{0}").split(separator: "\u{0}").map(
                String.init)
            let all = Set((keys + [question.section ?? ""]).flatMap(Self.keys)).subtracting([""])
            namesOfQuestions.append(all)
            names.formUnion(all)
            var parts = QuestionNumbers.parts(of: question.id.number)
            own.insert(parts.joined(separator: "."))
            while parts.count > 1 {
                parts.removeLast()
                numbers.insert(parts.joined(separator: "."))
            }
        }
        numbers.subtract(own)
    }

    /// Whether a text is the name of a section of the form, with or without a number before it.
    func contains(_ text: String) -> Bool {
        !names.isEmpty && text.utf8.count < 400 && Self.keys(text).contains(where: names.contains)
    }

    /// Whether a text is the name of a section that a question is in.
    func contains(_ text: String, of question: Int) -> Bool {
        Self.keys(text).contains(where: namesOfQuestions[question].contains)
    }

    /// A text as it is compared, and the same without the number before it.
    private static func keys(_ text: String) -> [String] {
        [text.tableKey, typedNumber(at: text).map { String($0.rest).tableKey } ?? ""].filter { !$0.isEmpty }
    }

    /// The number before a paragraph that questions begin with; `nil` where there is none.
    func number(of paragraph: WordContent.Paragraph) -> [String]? {
        guard !numbers.isEmpty else { return nil }
        return Self.numbers(before: paragraph).first { numbers.contains($0.joined(separator: ".")) }
    }

    /// The numbers that may be meant before a paragraph, set by Word or typed.
    static func numbers(before paragraph: WordContent.Paragraph) -> [[String]] {
        if let label = paragraph.number {
            return [paragraph.numberPath.flatMap(QuestionNumbers.parts), QuestionNumbers.parts(of: label)]
        }
        return typedNumber(at: paragraph.text).map { [QuestionNumbers.parts(of: String($0.number))] } ?? []
    }

    /// A number or letter with a mark behind it and words after that, as in `5. Training`, `5.1 Police` or `B) Practice`.
    private static func typedNumber(at text: String) -> (number: Substring, rest: Substring)? {
        let text = text[...].drop { $0.isWhitespace }
        let number = text.prefix(16).prefix { !$0.isWhitespace }
        let rest = text.dropFirst(number.count)
        let parts = QuestionNumbers.parts(of: String(number))
        guard let last = number.last, rest.first?.isWhitespace == true, rest.contains(where: \.isLetter),
            ".):".contains(last) || parts.count > 1 && number.contains(where: \.isNumber),
            (1...4).contains(parts.count), parts.allSatisfy({ $0.count <= 4 })
        else { return nil }
        return (number, rest.drop { $0.isWhitespace })
    }
}

import SynergyModel

/// A question with what comparing two editions needs of it, worked out once.
struct LineageQuestion: Sendable {
    /// Something that a question asks about as a part of it: an element, an option of several, a row or a column.
    struct Unit: Hashable, Sendable {
        /// What it is called in evidence.
        var name: String
        /// What tells it from others: its label where it has one, else its name inside the question.
        var key: String
        /// The words of its label.
        var words: Set<String>
        /// Whether it takes what the others leave.
        var isResidual: Bool

        static func == (first: Self, second: Self) -> Bool { first.key == second.key }
        func hash(into hasher: inout Hasher) { hasher.combine(key) }
    }

    let question: Question
    /// The text in each of its languages.
    let texts: [String: LineageText]
    let help: [String: LineageText]
    let provisions: [Provision.ID]
    /// The declared elements.
    let elements: [Unit]
    /// The options of a choice.
    let options: [Unit]
    /// Rows and columns of a table.
    let rows: [Unit]
    let columns: [Unit]
    /// The question that decides whether it is asked, and on which answer.
    let parent: String?
    /// The stems of its words, each once.
    let stems: Set<String>

    init(_ question: Question, in questionnaire: Questionnaire, index: [Question.ID: Question]) {
        self.question = question
        let language = questionnaire.language
        texts = Self.texts(question.text, language)
        help = question.help.map { Self.texts($0, language) } ?? [:]
        provisions = Array(Set(question.provisions)).sorted()
        options = question.options.map { Self.unit($0.code, $0.label, language, isOption: true) }
        elements = question.elements.map { element in
            // An element that repeats an option has its label.
            let label = element.label ?? question.options.first { $0.code == element.id }?.label
            return Self.unit(element.id, label, language, isOption: false)
        }
        rows = question.table?.rows.map { Self.unit($0, nil, language, isOption: false) } ?? []
        columns = question.table?.columns.map { Self.unit($0, nil, language, isOption: false) } ?? []
        parent = question.enabledIf.map { condition in
            let text = index[condition.question].map { $0.text.assuming(language).entries.map(\.text).joined() }
            return "\(text ?? condition.question.number) \(condition.oneOf.map { String(describing: $0) }.sorted())"
        }
        stems = Set(texts.flatMap { language, text in text.words.map { "\(language) \($0.stem)" } })
    }

    var id: Question.ID { question.id }
    var number: String { question.id.number }

    /// What it asks about as parts of it: elements, or else the options of several.
    var parts: [Unit] {
        if !elements.isEmpty { return elements }
        return question.kind == .multipleChoice ? options : rows.isEmpty && columns.isEmpty ? [] : rows + columns
    }

    /// Everything that could tell it from another question of the same form, its number aside.
    var content: Question {
        var copy = question
        copy.id = Question.ID(unchecked: "any")
        copy.enabledIf = nil
        return copy
    }

    private static func texts(_ text: LocalizedText, _ language: LanguageTag) -> [String: LineageText] {
        Dictionary(
            text.assuming(language).entries.map { entry in
                let primary = String(entry.language.primary)
                return (primary, LineageText(entry.text, language: primary))
            }, uniquingKeysWith: { first, _ in first })
    }

    private static func unit(
        _ name: String, _ label: LocalizedText?, _ language: LanguageTag, isOption: Bool
    ) -> Unit {
        let entries = label?.assuming(language).entries.sorted { $0.language < $1.language } ?? []
        let texts = entries.map { LineageText($0.text, language: String($0.language.primary)) }
        let key = entries.isEmpty ? name : texts.map { $0.plain.joined(separator: " ") }.joined(separator: "\u{1}")
        let isResidual =
            isOption
            && ([name.lowercased()] + texts.compactMap(\.plain.first)).contains { word in
                LineageVocabulary.residuals.contains(word)
            }
        return Unit(
            name: label?.best().text ?? name, key: key,
            words: Set(
                zip(entries, texts).flatMap { entry, text in text.words.map { "\(entry.language.primary) \($0.stem)" } }
            ),
            isResidual: isResidual)
    }
}

extension String {
    /// Whether a number such as `10` or `x2.1` stands before another in a form: digits count as numbers.
    func precedesNaturally(_ other: String) -> Bool {
        let first = Array(utf8)
        let second = Array(other.utf8)
        var left = 0
        var right = 0
        while left < first.count, right < second.count {
            if first[left].isDigit, second[right].isDigit {
                let leftRun = first[left...].prefix { $0.isDigit }
                let rightRun = second[right...].prefix { $0.isDigit }
                let leftValue = leftRun.drop { $0 == 0x30 }
                let rightValue = rightRun.drop { $0 == 0x30 }
                if leftValue.count != rightValue.count { return leftValue.count < rightValue.count }
                if !leftValue.elementsEqual(rightValue) { return leftValue.lexicographicallyPrecedes(rightValue) }
                left += leftRun.count
                right += rightRun.count
            } else {
                if first[left] != second[right] { return first[left] < second[right] }
                left += 1
                right += 1
            }
        }
        if (first.count - left) != (second.count - right) { return first.count - left < second.count - right }
        return self < other
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}

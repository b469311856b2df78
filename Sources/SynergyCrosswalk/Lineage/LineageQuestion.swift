import SynergyModel

/// A question with what comparing two editions needs of it, worked out once.
struct LineageQuestion: Sendable {
    /// Something that a question asks about as a part of it: an element, an option of several, a row or a column.
    struct Unit: Hashable, Sendable {
        /// Its name inside the question.
        var id: String
        /// What it is called in evidence.
        var name: String
        /// What tells it from others: its label where it has one, else its name inside the question.
        var key: String
        /// Its label by language, in one spelling.
        var labels: [String: String]
        /// The words of its label.
        var words: Set<String>
        /// Whether it is no matter of its own: it takes what the others leave, or all of them, or none.
        var isResidual: Bool

        /// Whether it is a year, or names one: dates are no part of a scope.
        var isYear: Bool {
            let digits = name.utf8.filter { (0x30...0x39).contains($0) }
            return digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
        }

        /// Whether its words are among those of another unit or the other way round, as of ‘victims’ and ‘child victims’.
        func mayLie(inside other: Self) -> Bool {
            guard !words.isEmpty, !other.words.isEmpty else { return false }
            return words.isSubset(of: other.words) || other.words.isSubset(of: words)
        }

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
        options = question.options.map { Self.unit($0.code, $0.label, language) }
        elements = question.elements.map { element in
            // An element that repeats an option has its label.
            let label = element.label ?? question.options.first { $0.code == element.id }?.label
            return Self.unit(element.id, label, language)
        }
        rows = question.table?.rows.map { Self.unit($0, nil, language) } ?? []
        columns = question.table?.columns.map { Self.unit($0, nil, language) } ?? []
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

    private static func unit(_ name: String, _ label: LocalizedText?, _ language: LanguageTag) -> Unit {
        let texts = label.map { Self.texts($0, language) } ?? [:]
        let labels = texts.mapValues { $0.plain.joined(separator: " ") }
        let own = labels[String(language.primary)] ?? labels.sorted { $0.key < $1.key }.first?.value
        let firsts = [LineageText(name, language: "en").plain.first] + texts.values.map(\.plain.first)
        // A name such as `childVictims` has its words, too.
        let words = texts.isEmpty ? ["en": LineageText(name.spaced, language: "en")] : texts
        return Unit(
            id: name, name: label?.best().text ?? name, key: own ?? name, labels: labels,
            words: Set(words.flatMap { language, text in text.words.map { "\(language) \($0.stem)" } }),
            isResidual: firsts.contains { $0.map(LineageVocabulary.residuals.contains) ?? false })
    }
}

extension String {
    /// `childVictims` as `child Victims`.
    fileprivate var spaced: String {
        var result = ""
        for scalar in unicodeScalars {
            if scalar.properties.isUppercase, !result.isEmpty { result += " " }
            result.unicodeScalars.append(scalar)
        }
        return result
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

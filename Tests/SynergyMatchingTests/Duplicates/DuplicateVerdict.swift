import Foundation
import SynergyMatching
import SynergyModel
import Testing

/// One line of a file of verdicts: two questions, and whether a person takes them for one.
struct DuplicateVerdict: CustomTestStringConvertible, Sendable {
    var isSame: Bool
    var first: Question
    var second: Question
    var language: LanguageTag
    var testDescription: String { "\(isSame ? "same" : "other"): \(first.text) / \(second.text)" }

    /// The verdicts of the file; none when a line cannot be read.
    static let all: [DuplicateVerdict] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures/Duplicates/verdicts.tsv")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        let verdicts = lines.compactMap { DuplicateVerdict(String($0)) }
        return verdicts.count == lines.count ? verdicts : []
    }()

    private init?(_ line: String) {
        let columns = line.components(separatedBy: "\t")
        guard columns.count == 4 || columns.count == 6, ["same", "other"].contains(columns[0]),
            let language = LanguageTag(columns[1])
        else { return nil }
        isSame = columns[0] == "same"
        self.language = language
        let declared = columns.count == 6 ? Array(columns[4...]) : ["", ""]
        guard let first = Self.question("A:1", columns[2], language, declared[0]),
            let second = Self.question("B:1", columns[3], language, declared[1])
        else { return nil }
        self.first = first
        self.second = second
    }

    private static func question(
        _ id: Question.ID, _ text: String, _ language: LanguageTag, _ declared: String
    ) -> Question? {
        var question = Question(id: id, text: LocalizedText(text, language: language), kind: .text)
        for field in declared.split(separator: " ") {
            let parts = field.split(separator: "=").map(String.init)
            guard parts.count == 2 else { return nil }
            switch parts[0] {
            case "kind": question.kind = AnswerKind(rawValue: parts[1]) ?? .date
            case "aspect": question.aspect = Aspect(rawValue: parts[1])
            case "quantifier": question.quantifier = Quantifier(rawValue: parts[1])
            case "population": question.population = parts[1]
            case "unit": question.unit = parts[1]
            case "language": question.text = LocalizedText(text, language: LanguageTag(parts[1]) ?? .undetermined)
            default: return nil
            }
        }
        return question
    }

    /// The two as questionnaires of their own.
    var questionnaires: [Questionnaire] {
        [
            Questionnaire(id: "A", title: "A", language: language, questions: [first]),
            Questionnaire(id: "B", title: "B", language: language, questions: [second]),
        ]
    }
}

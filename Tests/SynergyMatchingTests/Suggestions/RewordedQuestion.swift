import Foundation
import SynergyMatching
import SynergyModel

/// One line of a file of questions: a matter, asked in two wordings of one language.
struct RewordedQuestion: Sendable {
    var matter: String
    var language: LanguageTag
    var wordings: (String, String)

    /// The official languages of the United Nations.
    static let languages: [LanguageTag] = ["ar", "zh", "en", "fr", "ru", "es"]

    /// The questions of the file; none when a line cannot be read.
    static let all: [RewordedQuestion] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures/Matching/reworded.tsv")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        let questions = lines.compactMap { line -> RewordedQuestion? in
            let columns = line.components(separatedBy: "\t")
            guard columns.count == 4, let language = LanguageTag(columns[1]) else { return nil }
            return RewordedQuestion(matter: columns[0], language: language, wordings: (columns[2], columns[3]))
        }
        return questions.count == lines.count ? questions : []
    }()

    /// The eight matters in one language.
    static func all(in language: LanguageTag) -> [RewordedQuestion] { all.filter { $0.language == language } }

    /// The first wording, as an item named after its matter.
    func first(provisions: [Provision.ID] = []) -> MatchItem {
        MatchItem(id: "A:\(matter)", text: wordings.0, language: language, provisions: provisions)
    }

    /// The second wording.
    func second(provisions: [Provision.ID] = []) -> MatchItem {
        MatchItem(id: "B:\(matter)", text: wordings.1, language: language, provisions: provisions)
    }
}

import SynergyInterchange
import SynergyMatching
import SynergyModel
import SynergyReuse

/// Answers that repeat each other, for people and programs.
struct RepeatedAnswers {
    private let texts: [RepeatedText]
    private let most: Int?

    init(_ texts: [RepeatedText], most: Int?) {
        self.texts = texts
        self.most = most
    }

    private var shown: ArraySlice<RepeatedText> { texts.prefix(most ?? .max) }

    // MARK: Text

    func text(width: Int, _ style: Style) -> String {
        var blocks = [TextLayout.wrap(summary, width: width)]
        for (place, text) in shown.enumerated() { blocks.append(block(text, number: place + 1, width, style)) }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private var summary: String {
        guard !texts.isEmpty else { return "No answer repeats another one across submissions." }
        let wholes = texts.count(where: \.isWhole)
        var parts: [String] = []
        if wholes > 0 { parts.append(Words.count(wholes, "text stands", "texts stand") + " in several submissions") }
        if texts.count > wholes {
            parts.append(
                Words.count(texts.count - wholes, "pair of texts shares", "pairs of texts share") + " a long passage")
        }
        let head = parts.joined(separator: "; ") + "."
        guard shown.count < texts.count else { return head }
        return head + (shown.count == 1 ? " Only the first is shown." : " Only the first \(shown.count) are shown.")
    }

    private func block(_ text: RepeatedText, number: Int, _ width: Int, _ style: Style) -> String {
        let size = Words.count(text.passageLength, "word")
        let title = text.isWhole ? "The same text of \(size):" : "A passage of \(size) in both:"
        var lines = ["\(number). \(style.bold(title))"]
        lines.append(TextLayout.wrap("   ‘\(oneLine(text.excerpt))’", width: width, hanging: 4))
        for occurrence in text.occurrences {
            var line = "   in \(occurrence.submission), the answer to \(occurrence.question)"
            if let element = occurrence.element { line += ", element \(element)" }
            if occurrence.language != .undetermined { line += ", in \(Words.language(occurrence.language))" }
            if !text.isWhole { line += "; \(Int((occurrence.repeatedPart * 100).rounded())) % of it" }
            lines.append(TextLayout.wrap(oneLine(line), width: width, hanging: 6))
        }
        return lines.joined(separator: "\n")
    }

    private func oneLine(_ text: String) -> String { TextLayout.plain(text).replacing("\n", with: " ") }

    // MARK: JSON and CSV

    /// What was found as JSON; see the article MatchingFiles.
    func json() -> [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        object.add("tool", MatchWorksheet.toolName)
        object.add("version", Synergy.version)
        object.add("found", texts.count)
        object.add("texts", node: JSONNode(.array(shown.map(json))))
        return object.node.serialized()
    }

    private func json(_ text: RepeatedText) -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("whole", text.isWhole)
        object.add("words", text.passageLength)
        object.add("excerpt", text.excerpt)
        let places = text.occurrences.map { occurrence in
            var object = JSONObjectWriter(JSONWriting())
            object.add("submission", occurrence.submission.rawValue)
            object.add("answer", occurrence.answer.rawValue)
            object.add("question", occurrence.question.rawValue)
            object.add("element", occurrence.element)
            object.add("language", occurrence.language.rawValue)
            object.add("repeatedPart", DuplicateOutcome.rounded(occurrence.repeatedPart))
            return object.node
        }
        object.add("places", node: JSONNode(.array(places)))
        return object.node
    }

    /// What was found as CSV: a row for each place of a text.
    func csv() -> String {
        var rows = [
            ["text", "whole", "words", "submission", "answer", "question", "element", "language", "part", "excerpt"]
        ]
        for (place, text) in shown.enumerated() {
            for occurrence in text.occurrences {
                rows.append([
                    String(place + 1), text.isWhole ? "yes" : "no", String(text.passageLength),
                    occurrence.submission.rawValue, occurrence.answer.rawValue, occurrence.question.rawValue,
                    occurrence.element ?? "", occurrence.language.rawValue,
                    JSONNode.text(of: DuplicateOutcome.rounded(occurrence.repeatedPart)), text.excerpt,
                ])
            }
        }
        return CSVText.lines(rows)
    }
}

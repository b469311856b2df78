import Foundation
import ReportingSynergy

/// A store of one's own: a file with one answer a line, as an old database might export it.
///
/// A line is `respondent ; form ; number of the question ; kind ; value ; day`. Whoever has a database asks that instead.
struct LineStore: SubmissionSource {
    let file: URL

    func submissions(of respondents: [Respondent.ID]) async throws -> [Submission] {
        var found: [String: Submission] = [:]
        let lines = try String(contentsOf: file, encoding: .utf8)
            .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        // Empty lines are counted too, so that a problem names the line that an editor shows.
        for (place, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
            let cells = line.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 6, let respondent = Respondent.ID(cells[0]), let form = Questionnaire.ID(cells[1]),
                let question = Question.ID(questionnaire: form, number: cells[2]), let day = CalendarDay(cells[5])
            else { throw Problem.line(place + 1) }
            // The planner asks for a State, its units and the State above it; nobody else is of any use.
            guard respondents.contains(respondent) else { continue }
            guard let value = value(cells[3], cells[4]) else { throw Problem.line(place + 1) }
            let key = "\(respondent)/\(form)/\(day)"
            guard let id = Submission.ID(key) else { throw Problem.line(place + 1) }
            var submission =
                found[key]
                ?? Submission(
                    id: id, respondent: respondent, questionnaire: form, submitted: day, classification: .everyone)
            submission.answers.append(Answer(question: question, content: .value(value)))
            found[key] = submission
        }
        return found.keys.sorted().compactMap { found[$0] }
    }

    private func value(_ kind: String, _ text: String) -> AnswerValue? {
        switch kind {
        case "yesNo": ["yes": .boolean(true), "no": .boolean(false)][text]
        case "text": .text(LocalizedText(text, language: .english))
        default: nil
        }
    }

    /// What is wrong with the file.
    enum Problem: Error {
        case line(Int)
    }
}

import SynergyMatching
import SynergyModel
import SynergyReuse

/// The numbers that the options of `lint` give.
enum LintSettings {
    static func options(_ command: ParsedCommand) throws -> QuestionnaireLinter.Options {
        var options = QuestionnaireLinter.Options(minutes: minutes(BurdenModel.standard))
        if let number = try count("max-words", command) { options.maximumWords = number }
        if let number = try count("max-questions", command) { options.maximumQuestions = number }
        if let number = try count("max-minutes", command) { options.maximumMinutes = Double(number) }
        if let number = try count("answered-by", command) { options.manyRespondents = number }
        if let text = command.value("min-score") {
            guard let number = Double(text), (0.5...1).contains(number) else {
                throw UsageError("'\(text.excerpt)' is no likeness; it is a number from 0.5 to 1.", path: command.path)
            }
            options.minimumLikeness = number
        }
        return options
    }

    /// How long one answer of each kind takes.
    private static func minutes(_ model: BurdenModel) -> [AnswerKind: LintMinutes] {
        model.answering.mapValues { LintMinutes($0.lower, $0.upper) }
    }

    private static func count(_ name: String, _ command: ParsedCommand) throws -> Int? {
        guard let text = command.value(name) else { return nil }
        guard let number = Int(text), number > 0 else {
            throw UsageError("'\(text.excerpt)' is no number for '--\(name)'; say 1 or more.", path: command.path)
        }
        return number
    }
}

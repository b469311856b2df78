import SynergyMatching
import SynergyModel

/// The numbers that the options of `duplicates` give, and whether they fit together.
struct DuplicatesSettings {
    /// What the finder looks for.
    let options: DuplicateFinder.Options
    /// The least likeness of what is shown.
    let leastScore: Double
    /// How many groups, pairs or texts are shown at most.
    let most: Int?
    /// Whether pairs are asked for instead of groups.
    let wantsPairs: Bool

    init(_ command: ParsedCommand) throws {
        wantsPairs = command.has("pairs")
        try Self.check(command)
        if let text = command.value("top") {
            guard let number = Int(text), number > 0 else {
                throw UsageError("'\(text.excerpt)' is no number of them; say 1 or more.", path: command.path)
            }
            most = number
        } else {
            most = nil
        }
        var options = DuplicateFinder.Options()
        if let text = command.value("min-score") {
            guard let number = Double(text), (0...1).contains(number) else {
                throw UsageError("'\(text.excerpt)' is no likeness; it is a number from 0 to 1.", path: command.path)
            }
            if command.has("answers") {
                options.minimumContainment = number
            } else if wantsPairs {
                options.minimumPairScore = number
            } else {
                options.minimumScore = number
            }
        }
        leastScore =
            command.has("answers")
            ? options.minimumContainment : wantsPairs ? options.minimumPairScore : options.minimumScore
        self.options = options
    }

    private static func check(_ command: ParsedCommand) throws {
        func refuse(_ message: String) throws -> Never { throw UsageError(message, path: command.path) }
        let isOfItems = command.value("items") != nil
        if isOfItems, !command.arguments("questionnaire").isEmpty {
            try refuse("'--items' stands in place of questionnaires.")
        }
        if isOfItems, command.value("as-of") != nil {
            try refuse("'--as-of' is about mappings and submissions, which '--items' has none of.")
        }
        guard command.has("answers") else {
            if command.value("view") != nil { try refuse("'--view' is about answers; it needs '--answers'.") }
            return
        }
        if isOfItems { try refuse("'--answers' is about submissions, not about '--items'.") }
        if command.has("pairs") { try refuse("'--pairs' is about questions, not about '--answers'.") }
        if command.value("format") == "sssom" { try refuse("Answers make no mappings; 'sssom' is for questions.") }
        if command.values("data").isEmpty {
            try refuse("Name the folder with what was submitted, such as '--data Examples/Xland'.")
        }
    }
}

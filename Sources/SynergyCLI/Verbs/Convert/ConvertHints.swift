import SynergyInterchange
import SynergyModel

/// What a command says of a reply that the reply may not say itself.
struct ConvertHints {
    let form: Questionnaire.ID?
    let respondent: Respondent.ID?
    let submitted: CalendarDay?
    private let path: [String]

    /// Reads the options; what cannot be read is wrong usage, and never passed over.
    init(_ command: ParsedCommand) throws {
        path = command.path
        form = try Self.read("form", command, "an identifier such as GRETA-R3") { Questionnaire.ID(rawValue: $0) }
        respondent = try Self.read("for", command, "an identifier such as XLD") { Respondent.ID(rawValue: $0) }
        submitted = try Self.read("submitted", command, "a day such as 2026-05-02") {
            CalendarDay($0).flatMap { $0.precision == .day ? $0 : nil }
        }
    }

    private static func read<Value>(
        _ option: String, _ command: ParsedCommand, _ expected: String, _ read: (String) -> Value?
    ) throws -> Value? {
        guard let text = command.value(option) else { return nil }
        guard let value = read(text) else {
            throw UsageError("'--\(option)' needs \(expected), found '\(text.excerpt)'.", path: command.path)
        }
        return value
    }

    /// The form among those that are known; wrong usage where it is none of them.
    func knownForm(_ forms: [Questionnaire]) throws -> Questionnaire? {
        guard let form else { return nil }
        if let known = forms.first(where: { $0.id == form }) { return known }
        let help = forms.map(\.id.rawValue).closest(to: form.rawValue).map { " Did you mean '\($0)'?" } ?? ""
        throw UsageError("There is no questionnaire '\(form.rawValue.excerpt)'.\(help)", path: path)
    }

    /// Sees that answers which were read into the form are answers to one that is known, here or in the input itself.
    func check(_ reading: ExchangeReading, knowing forms: [Questionnaire]) throws {
        guard let form, reading.content.submissions.contains(where: { $0.questionnaire == form }) else { return }
        _ = try knownForm(forms + reading.content.questionnaires)
    }
}

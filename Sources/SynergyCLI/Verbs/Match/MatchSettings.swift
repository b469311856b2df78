import SynergyInterchange
import SynergyModel

/// The numbers and names that the options of `match` give.
struct MatchSettings {
    /// How many suggestions a question gets at most.
    var most = 5
    /// The least confidence of a suggestion.
    var leastConfidence = 0.0
    /// The identifier of the mapping set.
    var id: String?
    /// Its licence.
    var license: String?
    /// Who decided.
    var reviewer: String?

    init(_ command: ParsedCommand) throws {
        if let text = command.value("top") {
            guard let number = Int(text), number > 0 else {
                throw UsageError("'\(text.excerpt)' is no number of suggestions; say 1 or more.", path: command.path)
            }
            most = number
        }
        if let text = command.value("min-confidence") {
            guard let number = Double(text), (0...1).contains(number) else {
                throw UsageError(
                    "'\(text.excerpt)' is no confidence; it is a number from 0 to 1.", path: command.path)
            }
            leastConfidence = number
        }
        for option in ["id", "license"] {
            if let uri = command.value(option), !uri.contains(":") {
                throw UsageError("'\(uri.excerpt)' is no URI such as https://example.org/set.", path: command.path)
            }
        }
        id = command.value("id")
        license = command.value("license")
        reviewer = command.value("reviewer")
    }

    /// Puts what was said of the mapping set into a worksheet.
    func apply(to sheet: inout MatchWorksheet) {
        if let id { sheet.id = id }
        if let license { sheet.license = license }
        if let reviewer { sheet.reviewer = reviewer }
    }
}

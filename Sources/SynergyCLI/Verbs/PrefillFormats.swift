import SynergyInterchange
import SynergyModel
import SynergyReuse

/// The formats of ‘prefill’ that other programs read.
struct PrefillFormats {
    let plan: ReusePlan
    let form: Questionnaire
    let workspace: Workspace

    /// Whether the command asks for Word or Excel.
    static func isOffice(_ command: ParsedCommand) -> Bool {
        command.value("format") == "docx" || command.value("format") == "xlsx"
    }

    /// The plan in the format that the command asks for; `nil` where it asks for none of these.
    func bytes(_ command: ParsedCommand, _ environment: Environment) throws -> [UInt8]? {
        let context = workspace.explanationContext
        let program = "ReportingSynergy \(Synergy.version)"
        let writing: ExchangeWriting
        switch command.value("format") {
        case "docx":
            writing = try environment.officeFormats().prefilledDocument(
                plan, form, context, command.value("language").flatMap { LanguageTag($0) })
        case "xlsx":
            let language = command.value("language").flatMap(TableLanguage.init(rawValue:)) ?? .english
            writing = try environment.officeFormats().writeWorkbook(
                PlanWorkbook.make(plan, questionnaire: form, context: context, language: language))
        case "fhir": writing = FHIR.prefilledForm(plan, questionnaire: form, context: context, software: program)
        case "prov":
            writing = ExchangeWriting(
                bytes: ProvenanceWriter(plan, questionnaire: form, context: context, software: program).json())
        case "turtle":
            writing = ExchangeWriting(bytes: PlanRDF.turtle(plan, questionnaire: form, context: context))
        default: return nil
        }
        ConvertReport.say(writing.losses, "not written", environment)
        return writing.bytes
    }
}

import SynergyInterchange
import SynergyReuse

/// `synergy report practices`: what others may learn from.
enum ReportPractices {
    static let part = ReportPart(
        specification: CommandSpec(
            name: "practices", abstract: "List good practices by provision, with their sources.",
            discussion: "Without '--for' the practices of all respondents are listed.",
            examples: ["synergy report practices --for XLD --as-of 2026-11-23 --data Examples/Xland"],
            options: [.reportFor(), .reportTo()] + ReportInput.options())
    ) { input in PracticesReport(input.material, respondents: input.respondents).report(in: input.context) }
}

import SynergyInterchange
import SynergyReuse

/// `synergy report assistance`: what help is needed.
enum ReportAssistance {
    static let part = ReportPart(
        specification: CommandSpec(
            name: "assistance", abstract: "List assistance needs by provision, each with everybody it was told to.",
            discussion: """
                Needs come from fields that ask for them, and from what reviewers ticked. Prose makes a suggestion at most, \
                marked as one; a sentence that denies a need makes none. Without '--for' the needs of all respondents are listed.
                """,
            examples: [
                "synergy report assistance --for XLD --as-of 2026-11-23 --data Examples/Xland",
                "synergy report assistance --as-of 2026-11-23 --data Examples/Xland --format csv \\\n"
                    + "      --table assistance-needs -o needs.csv",
            ],
            options: [.reportFor(), .reportTo()] + ReportInput.options())
    ) { input in AssistanceReport(input.material, respondents: input.respondents).report(in: input.context) }
}

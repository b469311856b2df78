import SynergyInterchange
import SynergyReuse

/// `synergy report divergences`: what was told, or is read, differently.
enum ReportDivergences {
    static let part = ReportPart(
        specification: CommandSpec(
            name: "divergences",
            abstract: "Show what was told to different bodies differently, or is read differently.",
            discussion: """
                Answers of one State that cannot all be right, wherever in the crosswalk they meet; relations that States read \
                in ways of their own; closed questions that States answer differently. It is input for whoever asks, or \
                recommends how to read a provision, and no finding. Without '--for' all respondents are looked at.
                """,
            examples: [
                "synergy report divergences --for XLD --as-of 2026-11-23 --data Examples/Xland --view internal"
            ],
            options: [.reportFor(), .reportTo()] + ReportInput.options())
    ) { input in DivergencesReport(input.material, respondents: input.respondents).report(in: input.context) }
}

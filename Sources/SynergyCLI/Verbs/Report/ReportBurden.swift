import SynergyInterchange
import SynergyModel
import SynergyReuse

/// `synergy report burden`: what reuse saved.
enum ReportBurden {
    static let part = ReportPart(
        specification: CommandSpec(
            name: "burden", abstract: "Estimate the minutes saved by accepted proposals, and how proposals fared.",
            discussion: """
                Only decisions count: a proposal that was accepted saves what it would have taken to answer, as far as it is \
                settled, less the review. Minutes are assumed, never measured, so every figure is a range and its assumptions \
                are printed with it; '--burden' replaces them. Links are counted as references, not as answers. The rates at \
                which proposals were taken, changed or refused, per relation and per mapping, tell how good the mappings are.
                """,
            examples: [
                "synergy report burden --for XLD --as-of 2026-11-23 --data Examples/Xland --view internal"
            ],
            options: [.reportFor(), .reportTo()] + ReportInput.options(with: [.burden]))
    ) { input in
        BurdenReport(
            input.material, respondents: input.respondents, forms: input.forms.map(\.id), model: input.burden
        ).report(in: input.context)
    }
}

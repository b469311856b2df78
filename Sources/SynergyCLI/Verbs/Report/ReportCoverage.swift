import SynergyInterchange
import SynergyModel
import SynergyReuse

/// `synergy report coverage`: how much is covered by what, and what one more submission would add.
enum ReportCoverage {
    static let part = ReportPart(
        specification: CommandSpec(
            name: "coverage", abstract: "Count what earlier answers cover, and what one more submission would add.",
            discussion: """
                Questions are counted per section, per form answered before and per instrument; each row sums to its \
                questions. Then every other form is imagined as answered today, to see how many open questions it would settle.
                """,
            examples: [
                "synergy report coverage --for XLD --to TIP-SAQ-C2-2020 --as-of 2026-11-23 --data Examples/Xland",
                "synergy report coverage --for XLD --to TIP-SAQ-C2-2020 --as-of 2026-11-23 --data Examples/Xland \\\n"
                    + "      --table coverage-flows --format svg -o flows.svg",
            ],
            options: [.reportFor(isRequired: true), .reportTo(isRequired: true)] + ReportInput.options())
    ) { input in
        // One respondent is required, and only one has forms to fill.
        guard let respondent = input.respondents.first, input.respondents.count == 1 else {
            throw UsageError("Coverage is counted for one respondent; give '--for' once.", path: input.command.path)
        }
        return CoverageReport(input.material, respondent: respondent, forms: input.forms.map(\.id))
            .report(in: input.context)
    }
}

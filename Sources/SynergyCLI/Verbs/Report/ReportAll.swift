import SynergyInterchange
import SynergyModel
import SynergyReuse

/// `synergy report all`: the whole set in one document.
enum ReportAll {
    static let verb = Verb(specification: specification) { command, environment in
        try ReportInput(command, environment).deliver { input in
            var makers = ReportVerb.parts.map { part in { @Sendable in try part.report(input) } }
            // The calendar looks at everything on file, so that it is for officers only.
            if case .officer = input.material.reader {
                makers += input.respondents.map { respondent in { @Sendable in input.calendar(of: respondent) } }
            }
            return try makers.runAtOnce()
        }
    }

    private static let specification = CommandSpec(
        name: "all", abstract: "Make every report, in one document.",
        discussion: "The calendar is in it only with '--view internal', because it looks at everything on file.",
        examples: [
            "synergy report all --for XLD --to TIP-SAQ-C2-2020 --as-of 2026-11-23 \\\n"
                + "      --data Examples/Xland --view internal --format html -o reports.html"
        ],
        options: [.reportFor(isRequired: true), .reportTo(isRequired: true)] + ReportInput.options(with: [.burden]))
}

extension ReportInput {
    /// What falls due for one respondent, as ‘report calendar’ says it when nothing else is asked.
    fileprivate func calendar(of respondent: Respondent.ID) -> Report {
        CalendarReport(
            planner: ReusePlanner(
                crosswalk: material.crosswalk, policy: material.policy, overrides: material.overrides),
            for: respondent, from: material.submissions, asOf: asOf, months: 60, burden: burden
        ).report()
    }
}

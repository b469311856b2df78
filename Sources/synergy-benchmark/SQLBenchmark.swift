import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse

/// The decision for every State of a generated world, in process; and scripts of the same world, for the engines of others.
enum SQLBenchmark {
    static func run(states: Int, folder: String?) {
        let clock = ContinuousClock()
        let world = World(states: states, forms: 40, answersPerForm: 100, targetQuestions: 200, seed: 2026)
        let answers = world.submissions.reduce(0) { $0 + $1.answers.count }
        print("sql      \(states) States, \(world.submissions.count) submissions, \(answers) answers, both views")

        let start = clock.now
        let crosswalk = Crosswalk(questionnaires: world.questionnaires, mappings: [world.mappings])
        let planner = ReusePlanner(crosswalk: crosswalk)
        let index = SubmissionIndex(world.submissions, crosswalk: crosswalk)
        guard let target = try? planner.prepare("TARGET", asOf: asOf) else { return }
        let prepared = clock.now
        var lines: [String] = []
        var candidates = 0
        for respondent in world.respondents {
            for view in PlanView.allCases {
                let plan = planner.plan(target, respondent: respondent, from: index, view: view)
                for proposal in plan.proposals {
                    candidates += proposal.candidates.count
                    lines.append(line(proposal, view, respondent))
                }
            }
        }
        let end = clock.now
        print("         crosswalk, index and chains \(milliseconds(prepared - start)) ms,")
        print(
            "         \(lines.count) outcomes from \(candidates) candidates \(milliseconds(end - prepared)) ms, one thread"
        )
        if let folder { write(world, lines, to: folder) }
    }

    private static let asOf: CalendarDay = "2026-11-23"

    private static func line(_ proposal: Proposal, _ view: PlanView, _ respondent: Respondent.ID) -> String {
        let elements = proposal.elements.map { "\($0.element)@=\($0.status.rawValue)" }.joined(separator: "\u{1F}")
        return [view.rawValue, respondent.rawValue, proposal.question.rawValue, proposal.outcome.rawValue, elements]
            .joined(separator: "\t")
    }

    private static func write(_ world: World, _ lines: [String], to folder: String) {
        var workspace = Workspace()
        workspace.questionnaires = world.questionnaires
        workspace.mappings = [world.mappings]
        workspace.submissions = world.submissions
        let name = "\(folder)/generated-\(world.respondents.count)"
        guard makeFolder(folder), writeFile(lines.joined(separator: "\n") + "\n", to: "\(name).tsv") else {
            print("\(folder): cannot be written")
            exitProcess(74)
        }
        for dialect in SQLDialect.allCases {
            let clock = ContinuousClock()
            let start = clock.now
            let script = SQLExport(
                workspace,
                options: .init(dialect: dialect, asOf: asOf, targets: ["TARGET"], views: PlanView.allCases)
            ).script()
            let time = clock.now - start
            guard writeFile(script.bytes, to: "\(name).\(dialect.rawValue).sql") else {
                print("\(folder): cannot be written")
                exitProcess(74)
            }
            print(
                "         script for \(dialect.name): \(script.bytes.count / 1_000_000) MB, \(script.ways) ways, in"
                    + " \(milliseconds(time)) ms")
        }
    }
}

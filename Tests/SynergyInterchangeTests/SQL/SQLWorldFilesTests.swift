import SynergyCrosswalk
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

@testable import SynergyInterchange

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes scripts of generated worlds, and beside each what the planner says, for `Tests/Peers/check_sql.py`.
///
/// `SYNERGY_SQL_WORLDS` names the folder; without it nothing is written. `SYNERGY_FULL=1` writes many more.
@Suite(.enabled(if: Laws.environment("SYNERGY_SQL_WORLDS") != nil))
struct SQLWorldFilesTests {
    @Test func theScriptsOfGeneratedWorldsAreWritten() throws {
        let folder = try #require(Laws.environment("SYNERGY_SQL_WORLDS"))
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let count: UInt64 = Laws.isFull ? 1_000 : 60
        for seed in 0..<count {
            let world = World.random(seed: seed)
            try SQLWorldFiles(seed.isMultiple(of: 2) ? world : world.varied(), named: "world-\(seed)").write(to: folder)
        }
        for number in UInt64(0)..<(Laws.isFull ? 10 : 1) {
            let worlds = (0..<40).map { World.random(seed: 10_000 + number * 40 + $0).varied() }
            // Begins so that it comes first, which is all that a slow engine is given.
            try SQLWorldFiles(World.merged(worlds), named: "many-\(number)").write(to: folder)
        }
    }

    /// Worlds of which a part was exported first and the rest is added later, in the folder `later`: `NAME.before.ENGINE.sql` holds
    /// the first part, `NAME.ENGINE.sql` everything.
    @Test func worldsThatGrowAreWritten() throws {
        let folder = try #require(Laws.environment("SYNERGY_SQL_WORLDS")) + "/later"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let count: UInt64 = Laws.isFull ? 100 : 8
        for number in 0..<count {
            let worlds = (0..<20).map { World.random(seed: 60_000 + number * 20 + $0).varied() }
            var world = World.merged(worlds)
            // What a draft was accepted for is worked out beforehand.
            world.decisions = []
            var random = SplitMix64(seed: number)
            var before = world
            before.submissions.removeAll { _ in random.chance(40) }
            try SQLWorldFiles(world, named: "later-\(number)").write(to: folder)
            for dialect in [SQLDialect.sqlite, .duckdb] {
                let script = SQLWorldFiles(before, named: "").script(dialect)
                try Data(script.bytes).write(
                    to: URL(filePath: "\(folder)/later-\(number).before.\(dialect.rawValue).sql"))
            }
        }
    }
}

/// The scripts of a world, and what the planner says of it.
struct SQLWorldFiles {
    let world: World
    let name: String

    init(_ world: World, named name: String) {
        self.world = world
        self.name = name
    }

    var workspace: Workspace {
        var workspace = Workspace()
        workspace.questionnaires = world.questionnaires
        workspace.instruments = world.instruments
        workspace.mappings = world.mappingSets
        workspace.policy = world.policy
        workspace.overrides = world.overrides
        workspace.submissions = world.submissions
        workspace.decisions = world.decisions
        return workspace
    }

    func script(_ dialect: SQLDialect) -> SQLExport.Script {
        SQLExport(
            workspace,
            options: .init(
                dialect: dialect, asOf: world.asOf, targets: world.questionnaires.map(\.id), views: PlanView.allCases)
        ).script()
    }

    /// One line for each question: view, respondent, question, outcome, elements.
    func expected() throws -> String {
        let crosswalk = Crosswalk(
            questionnaires: world.questionnaires, instruments: world.instruments, mappings: world.mappingSets)
        let planner = ReusePlanner(crosswalk: crosswalk, policy: world.policy, overrides: world.overrides)
        let index = SubmissionIndex(world.submissions, crosswalk: crosswalk)
        var lines = ""
        for form in crosswalk.questionnaires {
            let target = try planner.prepare(form.id, asOf: world.asOf)
            for respondent in workspace.knownRespondents {
                for view in PlanView.allCases {
                    let plan = planner.plan(
                        target, respondent: respondent, from: index, view: view, decisions: world.decisions)
                    for proposal in plan.proposals {
                        let elements = proposal.elements.map {
                            "\($0.element)@\($0.territory?.rawValue ?? "")=\($0.status.rawValue)"
                        }
                        lines +=
                            [
                                view.rawValue, respondent.rawValue, proposal.question.rawValue,
                                proposal.outcome.rawValue,
                                elements.joined(separator: "\u{1F}"),
                            ].joined(separator: "\t") + "\n"
                    }
                }
            }
        }
        return lines
    }

    func write(to folder: String) throws {
        try Data(try expected().utf8).write(to: URL(filePath: "\(folder)/\(name).tsv"))
        for dialect in SQLDialect.allCases {
            try Data(script(dialect).bytes).write(to: URL(filePath: "\(folder)/\(name).\(dialect.rawValue).sql"))
        }
    }
}

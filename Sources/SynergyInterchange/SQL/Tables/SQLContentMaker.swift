import SynergyCrosswalk
package import SynergyModel
import SynergyReuse

/// Fills the tables of a script.
struct SQLContentMaker {
    let workspace: Workspace
    let options: SQLExport.Options
    let crosswalk: Crosswalk
    let planner: ReusePlanner
    let respondents: [Respondent.ID]
    /// The forms asked for, by identifier.
    let targets: [Questionnaire]
    /// The State of each unit.
    let homes: [Respondent.ID: Respondent.ID]
    let policy: Policy
    let submissions: [Submission]
    /// The crosswalk as everybody reads it, and then as single respondents do.
    var readings: [Crosswalk] = []
    /// The number of the reading of each respondent that has one of its own.
    var readingOf: [Respondent.ID: Int] = [:]
    /// The texts to which answers that only point elsewhere lead.
    var landings: [Answer.ID: Set<Answer.ID>] = [:]
    var content: SQLContent
    var report = SQLExport.Script(bytes: [])

    init(_ workspace: Workspace, _ options: SQLExport.Options) {
        self.workspace = workspace
        self.options = options
        crosswalk = Crosswalk(
            questionnaires: workspace.questionnaires, instruments: workspace.instruments, mappings: workspace.mappings)
        planner = ReusePlanner(crosswalk: crosswalk, policy: workspace.policy, overrides: workspace.overrides)
        policy = workspace.policy
        let wanted = Set(options.targets)
        targets = crosswalk.questionnaires.filter { wanted.contains($0.id) }
        respondents =
            options.respondents.isEmpty ? workspace.knownRespondents : Set(options.respondents).sorted()
        var homes: [Respondent.ID: Respondent.ID] = [:]
        for respondent in policy.respondents.sorted(by: { $0.id < $1.id }) {
            for unit in respondent.units where homes[unit.id] == nil { homes[unit.id] = respondent.id }
        }
        self.homes = homes
        var speakers = Set(respondents)
        speakers.formUnion(respondents.compactMap { homes[$0] })
        for respondent in policy.respondents where Set(respondents).contains(respondent.id) {
            speakers.formUnion(respondent.units.map(\.id))
        }
        var seen: Set<Submission.ID> = []
        submissions = workspace.submissions.filter {
            seen.insert($0.id).inserted && speakers.contains($0.respondent)
        }.sorted { $0.id < $1.id }
        content = SQLContent(options.dialect, figureSteps: 1)
    }

    /// Fills everything, in spellings that are known.
    mutating func make(_ spelling: SQLSpelling = SQLSpelling()) {
        makeReadings()
        let ways = compileWays()
        let steps = ways.lazy.flatMap(\.ways).map { $0.figure?.steps.count ?? 0 }.max() ?? 0
        content = SQLContent(options.dialect, figureSteps: max(1, steps))
        content.keys.spelling = spelling
        content.mostCells = ways.lazy.flatMap(\.ways).map(\.cells.count).max() ?? 0
        addParameters()
        addForms()
        addPolicy()
        addWays(ways)
        addSubmissions()
        addPointers(ways)
        addComputed(ways)
        addDecisions()
        report.respondents = respondents.count
        report.questions = targets.reduce(0) { $0 + $1.questions.count }
        report.answers = content.count(SQLSchema.answer)
        report.ways = content.count(SQLSchema.way)
        report.computedValues = content.count(SQLSchema.computed)
        report.followedPointers = content.count(SQLSchema.pointer)
    }

    /// How each respondent reads the crosswalk.
    private mutating func makeReadings() {
        readings = [crosswalk]
        for respondent in respondents {
            let own = planner.crosswalk(readBy: respondent, asOf: options.asOf)
            guard !own.overrides.isEmpty else { continue }
            readingOf[respondent] = readings.count
            readings.append(own)
        }
    }

    private mutating func addParameters() {
        content.add(SQLSchema.parameter, .text("as_of"), .day(options.asOf))
        content.add(SQLSchema.parameter, .text("made_by"), .text("synergy export sql"))
        for respondent in respondents {
            let reading = readingOf[respondent] ?? 0
            content.add(
                SQLSchema.askedRespondent, .text(respondent.rawValue), .integer(reading),
                .integer(readings[reading].separatesEditions ? reading : 0))
        }
        for target in targets { content.add(SQLSchema.askedForm, .text(target.id.rawValue)) }
        for view in PlanView.allCases where options.views.contains(view) {
            content.add(SQLSchema.askedView, .text(view.rawValue))
        }
    }
}

extension Workspace {
    /// Everybody that something is said by or about, sorted.
    package var knownRespondents: [Respondent.ID] {
        var known = Set(submissions.map(\.respondent))
        known.formUnion(policy.respondents.flatMap { [$0.id] + $0.units.map(\.id) })
        known.formUnion(policy.parties.map(\.respondent))
        return known.sorted()
    }
}

import SynergyCrosswalk
import SynergyModel
import SynergyTestSupport
import Testing

@testable import SynergyReuse

@Suite struct CoverageReportTests {
    @Test func everyRowSumsToItsQuestions() throws {
        let failures = Laws.reportFailures { world in
            let count = world.editions[world.target]?.questions.count ?? 0
            let material = world.material(.officer(of: []))
            let report = CoverageReport(material, respondent: world.respondent, forms: [world.target])
            guard let form = report.forms.first else { return "no form" }
            if form.total.total != count { return "the form has \(count) questions, not \(form.total.total)" }
            for row in form.sources + form.instruments where row.counts.total != count { return "row \(row.name)" }
            for degree in CoverageReport.Degree.allCases {
                let sum = form.sections.reduce(0) { $0 + $1.counts[degree] }
                if sum != form.total[degree] { return "sections: \(degree)" }
            }
            for section in form.sections {
                for cell in form.cells where cell.section == section.name && cell.counts.total != section.counts.total {
                    return "cell \(cell.section) \(cell.source)"
                }
            }
            return nil
        }
        for failure in failures { Issue.record("\(failure)") }
    }

    @Test func addingOneMappingChangesOnlyTheRowsItCanAffect() throws {
        var unaffected = 0
        var changed = 0
        let failures = Laws.reportFailures { world in
            // Every second world has no hints, so that fewer rows can be affected.
            var world = world.seed.isMultiple(of: 2) ? world.asking(about: nil) : world
            world.splitIntoSections()
            var random = SplitMix64(seed: ~world.seed)
            guard let (longer, mapping) = world.addingMapping(using: &random) else { return nil }
            let reach = Reach(longer)
            func form(_ world: World) -> CoverageReport.Form? {
                CoverageReport(world.material(.officer(of: [])), respondent: world.respondent, forms: [world.target])
                    .forms
                    .first
            }
            guard let before = form(world), let after = form(longer) else { return "no form" }
            for question in world.editions[world.target]?.questions ?? [] {
                let section = question.section ?? ""
                func rows(_ form: CoverageReport.Form) -> [CoverageReport.Row] {
                    form.sections.filter { $0.name == section }
                }
                // A form that gives nothing to any question has no cells.
                func cells(_ form: CoverageReport.Form) -> [CoverageReport.Cell] {
                    form.cells.filter { cell in
                        cell.section == section
                            && CoverageReport.Degree.allCases.contains {
                                cell.counts[$0] > 0 && $0 != .none && $0 != .notApplicable
                            }
                    }
                }
                let isSame = rows(before) == rows(after) && cells(before) == cells(after)
                if reach.contains(question.id, from: mapping) {
                    if !isSame { changed += 1 }
                } else {
                    unaffected += 1
                    if !isSame { return "\(mapping.subject) → \(mapping.object) changed \(question.id)" }
                }
            }
            return nil
        }
        for failure in failures { Issue.record("\(failure)") }
        guard !Laws.isSingle else { return }
        #expect(unaffected > Laws.seeds.count / 40)
        #expect(changed > Laws.seeds.count / 400)
    }

    @Test func oneMoreSubmissionSettlesWhatItsMappingsSay() throws {
        var small = SmallCase()
        small.add("T", .yesNo("T:1"), .text("T:2"), .yesNo("T:3"), .yesNo("T:4"))
        small.add("A", .yesNo("A:1"), .text("A:2"))
        small.add("B", .yesNo("B:3"))
        small.map("A:1", "T:1")
        // A text about more settles a text; a yes to a part settles a question about any of it, a no does not.
        small.map("A:2", "T:2", .superset)
        small.map("B:3", "T:3", .subset)
        let report = CoverageReport(small.material(), respondent: "XLD", forms: ["T"])
        #expect(
            report.next == [
                .init(form: "A", lastAnswered: nil, certain: 2, possible: 2),
                .init(form: "B", lastAnswered: nil, certain: 0, possible: 1),
            ])
    }

    @Test func whatIsSettledAlreadyIsNotAdded() throws {
        var small = SmallCase()
        small.add("T", .yesNo("T:1"), .text("T:2"))
        small.add("A", .yesNo("A:1"), .text("A:2"))
        small.map("A:1", "T:1")
        small.map("A:2", "T:2")
        small.answer("A", on: "2026-05-01", ("1", .value(.boolean(true))))
        let report = CoverageReport(small.material(), respondent: "XLD", forms: ["T"])
        #expect(report.forms[0].total[.full] == 1)
        #expect(report.next == [.init(form: "A", lastAnswered: "2026-05-01", certain: 1, possible: 1)])
    }

    @Test func anOldAnswerIsWorthRenewing() throws {
        var small = SmallCase()
        small.add("T", .yesNo("T:1"))
        small.add("A", .yesNo("A:1"))
        small.map("A:1", "T:1")
        small.answer("A", on: "2015-05-01", ("1", .value(.boolean(true))))
        let report = CoverageReport(small.material(), respondent: "XLD", forms: ["T"])
        #expect(report.forms[0].total[.stale] == 1)
        #expect(report.next == [.init(form: "A", lastAnswered: "2015-05-01", certain: 1, possible: 1)])
    }

    @Test func severalFormsAreAddedUp() throws {
        var small = SmallCase()
        small.add("T", .yesNo("T:1"))
        small.add("U", .yesNo("U:1"))
        small.add("A", .yesNo("A:1"))
        small.map("A:1", "T:1")
        small.map("A:1", "U:1")
        let report = CoverageReport(small.material(), respondent: "XLD", forms: ["T", "U"])
        #expect(report.forms.map(\.form) == ["T", "U"])
        // By way of A, each of the two forms would settle the other.
        #expect(report.forms[0].next.map(\.form) == ["A", "U"])
        #expect(report.next.first == .init(form: "A", lastAnswered: nil, certain: 2, possible: 2))
    }

    @Test func aFormTakenAloneIsCountedForWhatItGives() throws {
        var small = SmallCase()
        small.add("T", .yesNo("T:1"), .text("T:2"))
        small.add("A", .yesNo("A:1"), .text("A:2"))
        small.map("A:1", "T:1")
        small.map("A:2", "T:2", .subset)
        small.answer("A", ("1", .value(.boolean(true))), ("2", .value(.text("A part"))))
        let form = CoverageReport(small.material(), respondent: "XLD", forms: ["T"]).forms[0]
        #expect(form.sources.map(\.name) == ["A"])
        #expect(form.sources[0].counts[.full] == 1)
        #expect(form.sources[0].counts[.partial] == 1)
    }
}

extension Question {
    static func yesNo(_ id: Question.ID, aspect: Aspect? = nil, provisions: [Provision.ID] = []) -> Question {
        Question(id: id, text: "Is it so?", kind: .yesNo, provisions: provisions, aspect: aspect, quantifier: .any)
    }

    static func text(_ id: Question.ID, aspect: Aspect? = nil, provisions: [Provision.ID] = []) -> Question {
        Question(id: id, text: "How is it?", kind: .text, provisions: provisions, aspect: aspect)
    }
}

extension World {
    /// Puts each question of the target under a heading of its own.
    fileprivate mutating func splitIntoSections() {
        guard let form = questionnaires.firstIndex(where: { $0.id == target }) else { return }
        for place in questionnaires[form].questions.indices {
            questionnaires[form].questions[place].section = "S\(place)"
        }
    }

    /// The world with one more mapping between questions of two forms.
    fileprivate func addingMapping(using random: inout SplitMix64) -> (World, Mapping)? {
        let all = questionnaires.flatMap(\.questions)
        guard let first = all.randomElement(using: &random), let second = all.randomElement(using: &random),
            first.id.questionnaire != second.id.questionnaire
        else { return nil }
        let mapping = Mapping(
            subject: .init(unchecked: first.id.rawValue), object: .init(unchecked: second.id.rawValue),
            relation: random.pick([.equal, .superset, .subset, .overlap]))
        var world = self
        world.mappingSets.append(MappingSet(id: "urn:more", mappings: [mapping]))
        return (world, mapping)
    }
}

/// Which questions anything may lead between: by mappings, editions, hints, or because one decides whether the other is asked.
private struct Reach {
    private var groups: [Question.ID: Int] = [:]

    init(_ world: World) {
        var edges: [(Question.ID, Question.ID)] = []
        for mapping in world.mappingSets.flatMap(\.mappings) {
            edges.append((.init(unchecked: mapping.subject.rawValue), .init(unchecked: mapping.object.rawValue)))
        }
        for form in world.questionnaires {
            for entry in form.lineage {
                edges += entry.from.flatMap { old in entry.to.map { (old, $0) } }
            }
        }
        for override in world.overrides { edges.append((override.from, override.to)) }
        let all = world.questionnaires.flatMap(\.questions)
        for question in all {
            if let parent = question.enabledIf?.question { edges.append((question.id, parent)) }
        }
        // A hint needs an aspect, the same on both sides.
        for first in all where first.aspect != nil {
            for second in all where second.aspect == first.aspect && second.kind == first.kind {
                edges.append((first.id, second.id))
            }
        }
        for question in all { groups[question.id] = groups.count }
        var isStable = false
        while !isStable {
            isStable = true
            for (first, second) in edges {
                guard let lhs = groups[first], let rhs = groups[second], lhs != rhs else { continue }
                groups[first] = min(lhs, rhs)
                groups[second] = min(lhs, rhs)
                isStable = false
            }
        }
    }

    func contains(_ question: Question.ID, from mapping: Mapping) -> Bool {
        guard let group = groups[question] else { return true }
        return [mapping.subject, mapping.object].contains { groups[.init(unchecked: $0.rawValue)] == group }
    }
}

import SynergyCrosswalk
import SynergyInterchange
import SynergyMappings
import SynergyModel
import SynergyReuse
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The example State with the pack, loaded once.
enum XlandCalendar {
    static let workspace: Workspace? = {
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(
            separator: "/")
        return try? Workspace(
            contentsOf: "\(folder)/Examples/Xland", adding: [CuratedMappings.traffickingInPersons])
    }()

    static var planner: ReusePlanner? {
        workspace.map { workspace in
            ReusePlanner(
                crosswalk: Crosswalk(
                    questionnaires: workspace.questionnaires, instruments: workspace.instruments,
                    mappings: workspace.mappings),
                policy: workspace.policy, overrides: workspace.overrides)
        }
    }

    static func report(asOf: CalendarDay = "2026-11-23", forms: [Questionnaire.ID] = []) throws -> CalendarReport {
        let planner = try #require(planner)
        return CalendarReport(
            planner: planner, for: "XLD", from: workspace?.submissions ?? [], asOf: asOf, months: 60, forms: forms)
    }
}

@Suite(.timeLimit(.minutes(15))) struct CalendarPackTests {
    private func lines(_ report: CalendarReport, _ instruments: Instrument.ID...) -> [String] {
        report.calendar.entries.filter { instruments.contains($0.instrument) && $0.day != nil }.map { entry in
            let later = entry.later.map(\.description).joined(separator: " ")
            return "\(entry.instrument) \(entry.status.rawValue) \(entry.day?.description ?? "")"
                + (later.isEmpty ? "" : " then \(later)")
        }
    }

    /// Worked out by hand from the party dates of the example and the rules.
    @Test func dueDaysOfTheExample() throws {
        let report = try XlandCalendar.report()
        // In force 30 September 1995: first after a year, then every four from 1996. The report of 20 February 2025 was for 2024.
        #expect(lines(report, "UN-CEDAW") == ["UN-CEDAW due 2028-09-30"])
        // In force 14 May 1992: first after two years, then every five from 1994. No report is on file.
        #expect(lines(report, "UN-CRC") == ["UN-CRC overdue 2024-05-14", "UN-CRC due 2029-05-14"])
        // Reported on 30 August 2024, two days before 1 September; every three years.
        #expect(lines(report, "ILO-P029") == ["ILO-P029 due 2027-09-01 then 2030-09-01"])
        // In force 2 April 1964: 1 September 1965 and every three years; 2025 is twenty times three years later.
        #expect(
            lines(report, "ILO-C029") == ["ILO-C029 overdue 2025-09-01", "ILO-C029 due 2028-09-01 then 2031-09-01"])
        // Only a draft is on file.
        #expect(lines(report, "EU-2024-1712") == ["EU-2024-1712 overdue 2026-07-15"])
        // The fourth round was opened in July 2023 and answered; a round takes four years.
        #expect(lines(report, "COE-197") == ["COE-197 expected 2027-07"])
        // Asked for by the note verbale of the example.
        #expect(lines(report, "UN-TIP") == ["UN-TIP due 2027-01-31"])
        // In force 6 February 2007, first report due 6 February 2009 and made on 30 June 2009; then folded into the Convention.
        #expect(lines(report, "UN-CRC-OPSC") == [])
        #expect(report.calendar.notParty == ["UN-CMW"])
    }

    /// Before the report of 2024 came, that of 2023 was overdue: in force 15 November 2019, first due 1 September 2020.
    @Test func anEarlierDayKnowsOnlyWhatWasThen() throws {
        let report = try XlandCalendar.report(asOf: "2024-08-29")
        #expect(lines(report, "ILO-P029") == ["ILO-P029 overdue 2023-09-01", "ILO-P029 due 2026-09-01"])
        #expect(lines(report, "UN-TIP") == [])
    }

    @Test func everyRuleOfThePackNamesItsSourceAndCertainty() throws {
        let pack = CuratedMappings.traffickingInPersons
        let rules = pack.instruments.flatMap(\.reporting)
        #expect(rules.count >= 30)
        for rule in rules {
            #expect(!rule.source.isEmpty)
            #expect(rule.certainty != nil)
        }
        // A convention on forced or child labour is asked for every three years since 2012, another one every six since 2019.
        let valid = pack.instruments.filter { $0.issuer == "ILO" }.flatMap { instrument in
            instrument.reporting.filter { $0.validity.contains("2026-11-23") }.map { rule -> String in
                guard case .periodic(let periodic) = rule.schedule else { return "\(instrument.id)" }
                return "\(instrument.id) \(periodic.day?.description ?? "") \(periodic.every ?? 0)"
            }
        }
        #expect(
            valid == [
                "ILO-C029 09-01 36", "ILO-C105 09-01 36", "ILO-C138 09-01 36", "ILO-C182 09-01 36", "ILO-C189 09-01 72",
                "ILO-P029 09-01 36",
            ])
    }

    // MARK: Pairs

    /// Relations of sets by counting: from the 15 non-empty subsets of four things.
    private enum Sets {
        static let all = Array(1..<16)

        static func relation(_ one: Int, _ other: Int) -> Int {
            if one == other { return 1 }
            if one & other == 0 { return 16 }
            if one & other == other { return 2 }
            return one & other == one ? 4 : 8
        }

        /// What is possible between the first and the third, for each two relations.
        static let composed: [[Int]] = {
            var table = [[Int]](repeating: [Int](repeating: 0, count: 17), count: 17)
            for one in all {
                for other in all {
                    for third in all {
                        table[relation(one, other)][relation(other, third)] |= relation(one, third)
                    }
                }
            }
            return table
        }()

        static func compose(_ first: Int, _ second: Int) -> Int {
            var result = 0
            for one in [1, 2, 4, 8, 16] where first & one != 0 {
                for other in [1, 2, 4, 8, 16] where second & other != 0 { result |= composed[one][other] }
            }
            return result
        }

        static func bits(_ relation: RelationSet) -> Int {
            (relation.contains(.equal) ? 1 : 0) | (relation.contains(.superset) ? 2 : 0)
                | (relation.contains(.subset) ? 4 : 0) | (relation.contains(.overlap) ? 8 : 0)
                | (relation.contains(.disjoint) ? 16 : 0)
        }
    }

    /// Follows the rows of the mapping files and the changes between editions by themselves, question by question.
    ///
    /// - Returns: For each question those from which a chain of approved rows leads to it along which nothing may be disjoint.
    ///   Pairs that the respondent reads in a way of its own, which here is that it accepts no mapping, are left out.
    private func sources(of workspace: Workspace, asOf day: CalendarDay) throws -> [String: Set<String>] {
        var rows: [String: [(from: String, relation: Int)]] = [:]
        let own = workspace.overrides.filter { $0.respondent == "XLD" }
        try #require(own.allSatisfy { $0.relation == .all })
        let cut = own.map { Set([$0.from.rawValue, $0.to.rawValue]) }
        func add(_ from: String, _ relation: RelationSet, _ to: String) {
            if cut.contains([from, to]) { return }
            rows[to, default: []].append((from, Sets.bits(relation)))
            rows[from, default: []].append((to, Sets.bits(relation.converse)))
        }
        let known = Set(workspace.questionnaires.flatMap(\.questions).map(\.id.rawValue))
        for mapping in workspace.mappings.flatMap(\.mappings)
        where mapping.status == .approved && mapping.validity.contains(day)
            && known.contains(mapping.subject.rawValue) && known.contains(mapping.object.rawValue)
        {
            add(mapping.subject.rawValue, mapping.relation, mapping.object.rawValue)
        }
        for entry in workspace.questionnaires.flatMap(\.lineage) {
            let relation: RelationSet
            switch entry.change {
            case .unchanged, .editorial: relation = .equal
            case .narrowed, .split: relation = .superset
            case .widened, .merged: relation = .subset
            case .replaced, .retired, .new: continue
            }
            for from in entry.from { for to in entry.to { add(from.rawValue, relation, to.rawValue) } }
        }
        var result: [String: Set<String>] = [:]
        for target in known {
            var seen: [String: Set<Int>] = [target: [1]]
            var level: [(String, Int)] = [(target, 1)]
            for _ in 0..<8 {
                var next: [(String, Int)] = []
                for (question, relation) in level {
                    for row in rows[question] ?? [] {
                        let longer = Sets.compose(row.relation, relation)
                        guard longer & 16 == 0, row.from != target, seen[row.from, default: []].insert(longer).inserted
                        else {
                            continue
                        }
                        next.append((row.from, longer))
                    }
                }
                level = next
            }
            result[target] = Set(seen.keys).subtracting([target])
        }
        return result
    }

    @Test func thePairsAreThoseThatTheRowsOfTheMappingsGive() throws {
        let workspace = try #require(XlandCalendar.workspace)
        let report = try XlandCalendar.report()
        let day: CalendarDay = "2026-11-23"
        let sources = try sources(of: workspace, asOf: day)
        let forms = Set(report.calendar.entries.flatMap(\.forms)).union(
            workspace.submissions.filter {
                $0.respondent == "XLD" && $0.status != .draft && $0.submitted.ordinal <= day.ordinal
            }.map(\.questionnaire))
        var counted: [String] = []
        for first in forms.sorted() {
            for second in forms.sorted() where first < second {
                func mapped(_ from: Questionnaire.ID, _ to: Questionnaire.ID) -> Int {
                    (workspace.questionnaires.first { $0.id == to }?.questions ?? []).count { question in
                        (sources[question.id.rawValue] ?? []).contains { source in
                            source.hasPrefix("\(from):")
                        }
                    }
                }
                let counts = (mapped(first, second), mapped(second, first))
                if max(counts.0, counts.1) >= 5 { counted.append("\(first) \(second) \(counts.0) \(counts.1)") }
            }
        }
        let found = report.pairs.map {
            "\($0.first) \($0.second) \($0.forward.mapped.count) \($0.backward.mapped.count)"
        }
        #expect(found.sorted() == counted.sorted())
        #expect(found.count >= 10)
    }

    @Test func whatIsFedIsMappedAndWhatIsSettledIsFed() throws {
        for pair in try XlandCalendar.report().pairs {
            for direction in [pair.forward, pair.backward] {
                #expect(Set(direction.fed).isSubset(of: direction.mapped))
                #expect(Set(direction.settled).isSubset(of: direction.fed))
            }
        }
    }

    // MARK: Order

    private func orders(of items: [Int]) -> [[Int]] {
        guard let first = items.first else { return [[]] }
        return orders(of: Array(items.dropFirst())).flatMap { rest in
            (0...rest.count).map { place in
                var order = rest
                order.insert(first, at: place)
                return order
            }
        }
    }

    private static let seven: [Questionnaire.ID] = [
        "GRETA-R1", "GRETA-R3", "TIP-Q1-2004", "TIP-Q2-2005", "TIP-SAQ-C1-2020", "TIP-SAQ-C2-2020", "ILO-P029-RF",
    ]

    @Test(arguments: [[], CalendarPackTests.seven] as [[Questionnaire.ID]])
    func noOrderOfTheExampleSavesMore(_ forms: [Questionnaire.ID]) throws {
        let planner = try #require(XlandCalendar.planner)
        let submissions = try #require(XlandCalendar.workspace?.submissions)
        let report = try XlandCalendar.report(forms: forms)
        let open = report.calendar.openForms
        let wanted = forms.isEmpty ? open : forms.map { form in open.first { $0.form == form } ?? OpenForm(form: form) }
        let problem = OrderPlanner(planner: planner).problem(
            of: wanted, for: "XLD", from: submissions, asOf: "2026-11-23")
        #expect((2...7).contains(problem.items.count))
        let best = orders(of: Array(problem.items.indices)).filter(problem.isOnTime).map(problem.worth(of:)).max() ?? 0
        let middle = (report.order.saved.lower + report.order.saved.upper) / 2
        #expect(abs(Double(best) / 1_000_000 - middle) < 0.001)
        #expect(best > 0)
        #expect(report.order.isBest)
    }
}

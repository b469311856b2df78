import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

/// What a respondent's own reading of a relation may change, and what it may not, on random worlds.
@Suite struct OverrideLawTests {
    @Test func anOverrideOfSomebodyElseChangesNoByte() throws {
        var tried = 0
        let failures = try Laws.failures { world in
            guard !world.overrides.isEmpty else { return nil }
            tried += 1
            var without = world
            without.overrides = []
            var others = world
            others.overrides = world.overrides.map { $0.by("YLD") }
            for view in PlanView.allCases {
                let (plan, again) = (try without.plan(view), try others.plan(view))
                if plan != again { return "\(view): \(again.essence)" }
                guard Laws.writesPlan(of: world) else { continue }
                if try without.bytes(plan) != others.bytes(again) { return "\(view): the bytes differ" }
            }
            return nil
        }
        for failure in failures { Issue.record("\(failure)") }
        if !Laws.isSingle { #expect(tried > Laws.seeds.count / 5) }
    }

    @Test func anOverrideThatSaysWhatTheMappingSaysChangesOnlyWhatItRestsOn() throws {
        var tried = 0
        let failures = try Laws.failures { world in
            guard Laws.isFull || Laws.isSingle || world.seed.isMultiple(of: 3) else { return nil }
            var world = world
            world.overrides = []
            guard let mapping = world.onlyStatement else { return nil }
            var reading = world
            reading.overrides = [mapping.asOverride(id: "O1", respondent: world.respondent)]
            for view in PlanView.allCases {
                let (plan, again) = (try world.plan(view), try reading.plan(view))
                for (before, after) in zip(plan.proposals, again.proposals) {
                    if before.bare != after.bare { return "\(view) \(before.question) differs" }
                    if before.fingerprint != after.fingerprint { return "\(view) \(before.question): fingerprint" }
                    let names = (before.qualifiers, after.qualifiers.filter { $0.name != "ownReading" })
                    if names.0.map(\.name) != names.1.map(\.name) { return "\(view) \(before.question): qualifiers" }
                    for candidate in after.candidates
                    where candidate.status != .dropped && candidate.chain.hops.contains(where: \.isOverride) {
                        tried += 1
                        if !after.qualifiers.contains(where: { $0.name == "ownReading" }) {
                            return "\(view) \(before.question): the reading is not named"
                        }
                    }
                }
            }
            return nil
        }
        for failure in failures { Issue.record("\(failure)") }
        if !Laws.isSingle { #expect(tried > Laws.seeds.count / 20) }
    }

    @Test func nothingIsCarriedWhereTheStateClaimsNothing() throws {
        var tried = 0
        let failures = try Laws.failures { world in
            guard !world.actingOverrides.isEmpty else { return nil }
            for view in PlanView.allCases {
                for proposal in try world.plan(view).proposals {
                    for candidate in proposal.candidates where candidate.status != .dropped {
                        for hop in candidate.chain.hops {
                            let own = world.actingOverrides.filter {
                                Set([$0.from, $0.to]) == [hop.from, hop.to]
                            }
                            guard !own.isEmpty else { continue }
                            tried += 1
                            if own.contains(where: \.claimsNothing) { return "\(proposal.question): \(hop.from)" }
                            if !hop.isOverride { return "\(proposal.question): \(hop.from) by something else" }
                        }
                    }
                }
            }
            return nil
        }
        for failure in failures { Issue.record("\(failure)") }
        if !Laws.isSingle { #expect(tried > Laws.seeds.count / 10) }
    }

    /// Many plans from one prepared form say what single plans say, readings of its own included.
    @Test func aPreparedFormGivesTheSamePlans() throws {
        let failures = try Laws.failures { world in
            guard !world.overrides.isEmpty, world.seed.isMultiple(of: 4) || Laws.isSingle else { return nil }
            let crosswalk = Crosswalk(
                questionnaires: world.questionnaires, instruments: world.instruments, mappings: world.mappingSets)
            let planner = ReusePlanner(crosswalk: crosswalk, policy: world.policy, overrides: world.overrides)
            let prepared = try planner.prepare(world.target, asOf: world.asOf)
            let index = SubmissionIndex(world.submissions, crosswalk: crosswalk)
            for respondent in ["XLD", "YLD", "XLD"] as [Respondent.ID] {
                var world = world
                world.respondent = respondent
                for view in PlanView.allCases {
                    let plan = planner.plan(
                        prepared, respondent: respondent, from: index, view: view, decisions: world.decisions)
                    if try plan.proposals != world.plan(view).proposals { return "\(view) of \(respondent)" }
                }
            }
            return nil
        }
        for failure in failures { Issue.record("\(failure)") }
    }
}

extension RelationOverride {
    fileprivate func by(_ respondent: Respondent.ID) -> Self {
        var override = self
        override.respondent = respondent
        return override
    }
}

extension Mapping {
    fileprivate func asOverride(id: String, respondent: Respondent.ID) -> RelationOverride {
        RelationOverride(
            id: id, respondent: respondent, from: .init(unchecked: subject.rawValue),
            to: .init(unchecked: object.rawValue), relation: relation, reason: "We read it so.", validity: validity,
            elementMap: elementMap, transform: transform)
    }
}

extension World {
    /// An approved mapping that holds, of two questions of which nothing else is said, if there is one.
    fileprivate var onlyStatement: Mapping? {
        let mappings = mappingSets.flatMap(\.mappings)
        func ends(_ mapping: Mapping) -> Set<String> { [mapping.subject.rawValue, mapping.object.rawValue] }
        let changed = Set(
            questionnaires.flatMap(\.lineage).flatMap { entry in
                entry.from.flatMap { from in entry.to.map { Set([from.rawValue, $0.rawValue]) } }
            })
        let single = mappings.filter { mapping in
            mapping.status == .approved && mapping.validity.contains(asOf) && !changed.contains(ends(mapping))
                && questions[.init(unchecked: mapping.subject.rawValue)] != nil
                && mappings.count { ends($0) == ends(mapping) } == 1
        }
        return single.isEmpty ? nil : single[Int(seed % UInt64(single.count))]
    }

    /// The overrides of the respondent that exist and hold on the day.
    fileprivate var actingOverrides: [RelationOverride] {
        overrides.filter { override in
            override.respondent == respondent && override.validity.contains(asOf)
                && (override.date?.ordinal ?? .min) <= asOf.ordinal
        }
    }
}

extension Chain.Hop {
    fileprivate var isOverride: Bool { if case .override = basis { true } else { false } }
}

extension Proposal {
    /// The proposal in words, but for what its chains rest on.
    fileprivate var bare: String {
        let candidates = candidates.map { candidate in
            "\(candidate.answer) \(candidate.element) \(candidate.status) \(candidate.reason?.code ?? "-") "
                + "\(candidate.chain.relation) \(candidate.chain.hops.map { "\($0.from) \($0.relation) \($0.isIdentity)" }) "
                + "\(candidate.isVerbatim) \(candidate.covers) \(candidate.toBeCut) \(String(describing: candidate.value))"
        }
        return "\(outcome) \(elements) \(String(describing: draft)) \(missing) \(links) \(candidates)"
    }
}

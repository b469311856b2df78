import SynergyCrosswalk
import SynergyModel

extension WorldMaker {
    /// Gives somebody readings of its own: mostly the State, of pairs that are mapped, changed between editions, hinted
    /// at, or not related at all.
    mutating func makeOverrides() {
        let all = world.questionnaires.flatMap(\.questions)
        let byID = world.questions
        var related: [(Question.ID, Question.ID)] = world.mappingSets.flatMap(\.mappings).map {
            (Question.ID(unchecked: $0.subject.rawValue), Question.ID(unchecked: $0.object.rawValue))
        }
        for entry in world.questionnaires.flatMap(\.lineage) {
            for from in entry.from { for to in entry.to { related.append((from, to)) } }
        }
        related = related.filter { byID[$0.0] != nil && byID[$0.1] != nil }
        var taken: Set<Set<Question.ID>> = []
        for number in 0..<(1 + random.below(3)) {
            var ends: (Question.ID, Question.ID)?
            if !related.isEmpty && random.chance(80) {
                ends = random.pick(related)
            } else {
                let first = random.pick(all)
                let others = all.filter { topics[$0.id] == topics[first.id] && $0.id != first.id }
                if !others.isEmpty { ends = (first.id, random.pick(others).id) }
            }
            guard var (from, to) = ends else { continue }
            if random.chance(30) { swap(&from, &to) }
            guard from != to, let source = byID[from], let target = byID[to], taken.insert([from, to]).inserted else {
                continue
            }
            let claim = makeMapping(source, target)
            let claimsNothing = random.chance(25)
            world.overrides.append(
                RelationOverride(
                    id: "O\(number)", respondent: random.pick(weighted: [(80, "XLD"), (10, "YLD"), (10, "XLD-A")]),
                    from: from, to: to, relation: claimsNothing ? .all : claim.relation, reason: "It is so.",
                    author: random.chance(50) ? "Ministry" : nil,
                    date: random.pick(weighted: [(60, nil), (25, "2026-11-23"), (15, "2026-11-24")]),
                    validity: claim.validity, elementMap: claimsNothing ? nil : claim.elementMap,
                    transform: claimsNothing ? nil : claim.transform))
        }
    }
}

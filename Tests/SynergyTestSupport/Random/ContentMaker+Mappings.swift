import SynergyCrosswalk
import SynergyModel

extension ContentMaker {
    mutating func mappingSet(_ forms: [Questionnaire]) -> MappingSet {
        var set = MappingSet(
            id: "https://example.org/sets/\(random.below(9))", version: maybe { _ in "1.2" },
            title: maybe { $0.words() },
            license: "https://creativecommons.org/licenses/by/4.0/")
        var pairs: Set<[String]> = []
        for _ in 0..<(1 + random.below(6)) {
            let target = random.pick(random.pick(forms).questions)
            let source = Mapping.Term.ID(unchecked: "SRC-2010:\(1 + random.below(9))")
            guard pairs.insert([source.rawValue, target.id.rawValue]).inserted else { continue }
            set.mappings.append(mapping(source, Mapping.Term.ID(unchecked: target.id.rawValue)))
        }
        if random.chance(30) {
            set.gaps.append(
                Gap(
                    subject: "SRC-2010:77", source: maybe { _ in "SRC-2010:all" }, authors: ["A. Curator"],
                    date: maybe { $0.fullDay() }, comment: maybe { $0.words() }))
        }
        return set
    }

    mutating func mapping(_ source: Mapping.Term.ID, _ target: Mapping.Term.ID) -> Mapping {
        let relation = random.pick(RelationSet.anyMapping)
        let from = maybe { $0.fullDay() }
        var mapping = Mapping(
            subject: source, object: target, relation: relation, confidence: random.pick([1, 0.5, 0.85]),
            justification: random.pick(["semapv:ManualMappingCuration", "semapv:LexicalMatching"]),
            authors: random.pick([[], ["A. Curator"], ["B. Curator", "C. Кuratór"]]),
            reviewers: random.pick([[], ["D. Reviewer"]]),
            status: random.pick(Mapping.Status.allCases),
            validity: Validity(from: from, until: from.flatMap { day in maybe { _ in day.adding(months: 24) } }),
            date: maybe { $0.fullDay() }, comment: maybe(40) { $0.words() })
        // A map of elements claims that parts are covered, which a disjoint relation excludes.
        if !relation.contains(.disjoint), random.chance(30) {
            let pair = ElementPair(from: "act", to: "means", transform: maybe { $0.transform() })
            mapping.elementMap = [pair] + (random.chance(50) ? [ElementPair(from: "e1", to: "e1", transform: nil)] : [])
        } else if !relation.contains(.disjoint), !relation.contains(.overlap), random.chance(30) {
            mapping.transform = transform()
        }
        return mapping
    }

    mutating func transform() -> Transform {
        switch random.below(9) {
        case 0: .identity
        case 1: .choiceMap(["a": "x", "b": "y"], isBijection: random.chance(50))
        case 2: .multiToBool(yes: ["a"], no: ["b"], outOfScope: random.pick([[], ["c"]]))
        case 3: .choiceToBool(yes: ["a", "b"], no: ["c"], outOfScope: [])
        case 4:
            .unit(
                factor: 1000, offset: 0, from: maybe { _ in "kEUR" }, to: maybe { _ in "EUR" },
                isBijection: random.chance(50))
        case 5: .tableCell(.init(row: "men", column: "2020"))
        case 6: .tableSum([.init(row: "men", column: "2019"), .init(row: "women, girls", column: "2019")])
        case 7: .split(separator: ";", index: 1)
        default: .concat(elements: ["act", "means"], separator: "; ")
        }
    }
}

extension RelationSet {
    /// The relations that mappings state: one, a choice of several, or a denied one.
    fileprivate static let anyMapping: [Self] = [
        .equal, .superset, .subset, .overlap, .disjoint, [.equal, .subset], [.equal, .superset], [.subset, .overlap],
        Self.equal.complement,
    ]
}

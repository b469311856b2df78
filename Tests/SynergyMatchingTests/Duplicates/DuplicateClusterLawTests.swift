import SynergyCrosswalk
import SynergyMatching
import SynergyModel
import SynergyTestSupport
import Testing

/// What holds of clusters whatever the questions and mappings are.
@Suite struct DuplicateClusterLawTests {
    /// Questions with few words, so that many look alike, and mappings of all kinds between them.
    private struct Case {
        var forms: [Questionnaire]
        var mappings: [Mapping]

        init(_ random: inout SplitMix64) {
            let subjects = [
                "victims of trafficking", "police officers", "child victims in shelters", "labour inspectors",
            ]
            let openings = [
                "How many", "Describe the training of", "Please describe training for", "Is there training of",
            ]
            let endings = ["in 2015", "in 2016", "in prisons", "", "not yet assisted", "assisted in prisons"]
            forms = (0..<(2 + random.below(4))).map { number in
                let form = Questionnaire.ID(stringLiteral: "F\(number)")
                let questions = (0..<(1 + random.below(8))).map { place in
                    Question(
                        id: Question.ID(stringLiteral: "\(form):\(place)"),
                        text: LocalizedText(
                            "\(random.pick(openings)) \(random.pick(subjects)) \(random.pick(endings))?", language: "en"
                        ),
                        kind: random.chance(80) ? .text : .number)
                }
                return Questionnaire(id: form, title: "F", questions: questions)
            }
            let ids = forms.flatMap(\.questions).map { Mapping.Term.ID(stringLiteral: $0.id.rawValue) }
            let relations: [RelationSet] = [
                .equal, .subset, .superset, .disjoint, .overlap, [.equal, .subset], .sharing,
            ]
            mappings = (0..<random.below(14)).map { number in
                Mapping(
                    subject: random.pick(ids), object: random.pick(ids), relation: random.pick(relations),
                    confidence: 1 - Double(number) / 100)
            }
        }

        var closure: Closure { Closure(RelationNetwork([MappingSet(id: "urn:test", mappings: mappings)])) }
    }

    private static let seeds = UInt64(0)..<(Laws.isFull ? 3_000 : 200)

    private static func term(_ id: Question.ID) -> Mapping.Term.ID { Mapping.Term.ID(stringLiteral: id.rawValue) }

    @Test func noClusterHoldsAPairThatMappingsForbid() {
        for seed in Self.seeds {
            var random = SplitMix64(seed: seed)
            let world = Case(&random)
            let closure = world.closure
            for cluster in DuplicateFinder().clusters(of: world.forms, knowing: closure) {
                for first in cluster.members {
                    for second in cluster.members {
                        let relation = closure.relation(from: Self.term(first.question), to: Self.term(second.question))
                        #expect(
                            relation.contains(.equal), "seed \(seed): \(first.question) \(relation) \(second.question)")
                    }
                }
            }
        }
    }

    @Test func whatMappingsEquateIsTogether() {
        for seed in Self.seeds {
            var random = SplitMix64(seed: seed)
            let world = Case(&random)
            let closure = world.closure
            let clusters = DuplicateFinder().clusters(of: world.forms, knowing: closure)
            for equal in closure.equivalenceClasses {
                let together = clusters.contains { cluster in
                    Set(equal).isSubset(of: cluster.members.map { Self.term($0.question) })
                }
                #expect(together, "seed \(seed): \(equal)")
            }
        }
    }

    @Test func everyQuestionIsInOneClusterAndEveryMemberSaysWhy() {
        for seed in Self.seeds {
            var random = SplitMix64(seed: seed)
            let world = Case(&random)
            let clusters = DuplicateFinder().clusters(of: world.forms, knowing: world.closure)
            let members = clusters.flatMap { $0.members.map(\.question) }
            #expect(Set(members).count == members.count, "seed \(seed)")
            #expect(clusters.map(\.canonical) == clusters.map(\.canonical).sorted(), "seed \(seed)")
            for cluster in clusters {
                #expect(cluster.members.count > 1)
                #expect(cluster.members.first?.question == cluster.canonical)
                for member in cluster.members.dropFirst() {
                    #expect(!member.evidence.isEmpty && (0.8...1).contains(member.score), "seed \(seed): \(member)")
                    #expect(member.comparedWith != member.question)
                }
            }
        }
    }

    @Test func theOrderOfInputsChangesNothing() {
        for seed in Self.seeds {
            var random = SplitMix64(seed: seed)
            let world = Case(&random)
            let finder = DuplicateFinder()
            let clusters = finder.clusters(of: world.forms, knowing: world.closure)
            let pairs = finder.pairs(in: world.forms, knowing: world.closure)
            var other = world
            other.forms.shuffle(using: &random)
            for form in other.forms.indices { other.forms[form].questions.shuffle(using: &random) }
            other.mappings.shuffle(using: &random)
            #expect(finder.clusters(of: other.forms, knowing: other.closure) == clusters, "seed \(seed)")
            #expect(finder.pairs(in: other.forms, knowing: other.closure) == pairs, "seed \(seed)")
        }
    }

    @Test func aClusterWithoutMappingsHoldsNoTwoNumbersAndNoTwoKinds() {
        for seed in Self.seeds {
            var random = SplitMix64(seed: seed)
            let world = Case(&random)
            let questions = Dictionary(
                uniqueKeysWithValues: world.forms.flatMap(\.questions).map { ($0.id, $0) })
            for cluster in DuplicateFinder().clusters(of: world.forms) {
                let members = cluster.members.compactMap { questions[$0.question] }
                #expect(Set(members.map(\.kind)).count == 1, "seed \(seed)")
                for year in ["2015", "2016", "not", "prisons"] {
                    #expect(
                        Set(members.map { $0.text.original.text.contains(year) }).count == 1, "seed \(seed): \(year)")
                }
            }
        }
    }
}

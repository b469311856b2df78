import SynergyCrosswalk
import SynergyModel
import SynergyTestSupport
import Testing

/// Inputs that nobody writes in good faith.
@Suite struct ClosureHostileTests {
    private static func names(_ count: Int) -> [Mapping.Term.ID] { (0..<count).map { .init(unchecked: "Q:\($0)") } }

    private static let inside = SetAlgebra.inside
    private static let overlap = RelationSet.overlap.rawValue
    private static let superset = RelationSet.superset.rawValue

    @Test func tenThousandStatementsOnOnePairAreOneRelation() {
        var random = SplitMix64(seed: 1)
        // All true of a scope inside another, written in both directions, with all kinds of confidence.
        let rows = (0..<10_000).map { _ in
            let row = PlainStatement(
                0, RelationSet.subset.rawValue | UInt8(random.below(32)), 1, confidence: Double(random.below(101)) / 100
            )
            return random.chance(50) ? row.reversed : row
        }
        let closure = Closure(ClosureCase(names: Self.names(2), rows: rows).network)
        #expect(closure.relation(from: "Q:0", to: "Q:1") == .subset)
        #expect(closure.conflicts.isEmpty)
        #expect(closure.confidence(from: "Q:0", to: "Q:1") == 1)
        #expect((closure.proof(from: "Q:0", to: "Q:1")?.steps.count ?? 99) <= 5)
    }

    @Test func tenThousandStatementsOfAllKindsOnOnePairLeaveTheSurest() {
        let rows = (0..<10_000).map { row in
            PlainStatement(0, SetAlgebra.single[row % 5], 1, confidence: row == 7_003 ? 0.9 : 0.8)
        }
        let closure = Closure(ClosureCase(names: Self.names(2), rows: rows).network)
        // Row 7,003 says overlap, as do a fifth of the rows; the others are set aside.
        #expect(closure.relation(from: "Q:0", to: "Q:1") == .overlap)
        #expect(closure.conflicts.count == 8_000)
        #expect(closure.statistics.contradictory == 2)
        #expect(closure.conflicts.allSatisfy { $0.premises == [7_003, $0.setAside].sorted() })
    }

    @Test func aStarOfEqualQuestionsIsOneClass() {
        let rows = (1..<300).map { PlainStatement(0, SetAlgebra.equal, $0, confidence: Double($0) / 1_000) }
        let closure = Closure(ClosureCase(names: Self.names(300), rows: rows).network)
        #expect(closure.equivalenceClasses.map(\.count) == [300])
        #expect(closure.statistics.definite == 300 * 299)
        #expect(closure.confidence(from: "Q:17", to: "Q:255") == 0.017)
        #expect(closure.proof(from: "Q:17", to: "Q:255")?.premises == [16, 254])
    }

    @Test func aStarOfManyPartsSaysNothingOfThePartsAmongThemselves() {
        let count = 3_000
        let rows = (1..<count).map { PlainStatement(0, Self.superset, $0) }
        let closure = Closure(ClosureCase(names: Self.names(count), rows: rows).network)
        #expect(closure.bounds.isEmpty)
        #expect(closure.statistics.pairs == 2 * (count - 1))
        #expect(closure.relation(from: "Q:5", to: "Q:2999") == .all)
        #expect(closure.sources(for: "Q:2999").map(\.term) == ["Q:0"])
    }

    /// Narrower step by step: two questions *n* steps apart are narrower whatever *n* is, within the reach.
    @Test func aPathOfFiveThousandQuestionsIsLookedAtWithinAReach() throws {
        let count = 5_000
        let rows = (1..<count).map { PlainStatement($0 - 1, RelationSet.subset.rawValue, $0) }
        let limits = Closure.Limits(sparsePairs: 16_000)
        let closure = Closure(ClosureCase(names: Self.names(count), rows: rows).network, limits: limits)
        let bound = try #require(closure.bounds.first)
        // Three steps keep 4,999 + 4,998 + 4,997 pairs, and 4,996 more would be too many.
        #expect(bound.terms == count)
        #expect(bound.reach == 3)
        #expect(closure.statistics.definite == 2 * (4_999 + 4_998 + 4_997))
        #expect(closure.statistics.pairs == closure.statistics.definite)
        #expect(closure.relation(from: "Q:3000", to: "Q:3003") == .subset)
        #expect(closure.relation(from: "Q:3000", to: "Q:3004") == .all)
    }

    @Test(arguments: [Int.max, Int.min, -1, 0])
    func limitsOfAnySizeAreTaken(_ limit: Int) {
        let rows = (1..<40).map { PlainStatement($0 - 1, Self.superset, $0) }
        let limits = Closure.Limits(denseTerms: 0, sparsePairs: limit)
        let closure = Closure(ClosureCase(names: Self.names(40), rows: rows).network, limits: limits)
        #expect(closure.relation(from: "Q:3", to: "Q:4") == .superset)
        #expect(closure.bounds.isEmpty == (limit == .max))
    }

    @Test func aPathOfOverlapsIsWorkedOutWhole() {
        let count = 5_000
        let rows = (1..<count).map { PlainStatement($0 - 1, Self.overlap, $0) }
        let closure = Closure(ClosureCase(names: Self.names(count), rows: rows).network)
        #expect(closure.bounds.isEmpty)
        #expect(closure.statistics.pairs == 2 * (count - 1))
    }

    @Test func aLongPathHasALongProof() {
        let count = 400
        let rows = (1..<count).map { PlainStatement($0 - 1, Self.inside, $0, confidence: 1 - Double($0) / 1_000) }
        let graph = ClosureCase(names: Self.names(count), rows: rows)
        let network = graph.network
        let closure = Closure(network)
        let checker = ProofChecker(closure, network, NetworkMeaning(graph.mappings))
        #expect(checker.problem(of: closure, from: "Q:399", to: "Q:0") == nil)
        #expect(closure.proof(from: "Q:0", to: "Q:399")?.premises.count == 399)
        #expect(closure.confidence(from: "Q:0", to: "Q:399") == 1 - 399.0 / 1_000)
    }

    @Test func whereEverythingContradictsTheRestStillAgrees() {
        var random = SplitMix64(seed: 2)
        let rows = (0..<1_500).map { _ in
            let from = random.below(40)
            return PlainStatement(
                from, random.pick(SetAlgebra.single), (from + 1 + random.below(39)) % 40,
                confidence: Double(random.below(4)) / 4)
        }
        let graph = ClosureCase(names: Self.names(40), rows: rows)
        let closure = Closure(graph.network)
        let setAside = Set(closure.conflicts.map(\.setAside))
        #expect(setAside.count == closure.conflicts.count)
        #expect(setAside.count > 500)
        let left = rows.indices.filter { !setAside.contains($0) }.map { rows[$0] }
        let plain = PlainClosure.closed(left, count: 40)
        #expect(plain?.masks == graph.masks(of: closure))
        for conflict in closure.conflicts.prefix(50) {
            #expect(PlainClosure.closed(conflict.premises.map { rows[$0] }, count: 40) == nil)
        }
    }

    // MARK: Confidence

    @Test func confidenceZeroIsTakenLastAndOneFirst() {
        let rows = [
            PlainStatement(0, SetAlgebra.disjoint, 1, confidence: 0), PlainStatement(0, SetAlgebra.equal, 1),
            PlainStatement(1, SetAlgebra.equal, 2, confidence: 0),
        ]
        let closure = Closure(ClosureCase(names: Self.names(3), rows: rows).network)
        #expect(closure.conflicts.map(\.setAside) == [0])
        #expect(closure.confidence(from: "Q:0", to: "Q:1") == 1)
        #expect(closure.confidence(from: "Q:0", to: "Q:2") == 0)
    }

    @Test func zeroIsZeroWithASignToo() {
        let rows = [
            PlainStatement(0, SetAlgebra.disjoint, 1, confidence: -0.0),
            PlainStatement(0, SetAlgebra.equal, 1, confidence: 0.5),
        ]
        let closure = Closure(ClosureCase(names: Self.names(2), rows: rows).network)
        #expect(closure.conflicts.map(\.setAside) == [0])
        #expect(closure.confidence(from: "Q:0", to: "Q:1") == 0.5)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, -0.5, 1.5])
    func aConfidenceThatIsNoneNeverLeavesTheRange(confidence: Double) throws {
        let rows = [
            PlainStatement(0, SetAlgebra.equal, 1, confidence: confidence), PlainStatement(1, SetAlgebra.equal, 2),
        ]
        let closure = Closure(ClosureCase(names: Self.names(3), rows: rows).network)
        for (from, to) in [("Q:0", "Q:1"), ("Q:0", "Q:2"), ("Q:1", "Q:2")] {
            let sure = try #require(closure.confidence(from: .init(stringLiteral: from), to: .init(stringLiteral: to)))
            #expect((0...1).contains(sure), "\(from) \(to)")
        }
    }

    // MARK: Identifiers

    @Test func identifiersMayHoldAnyCharacter() {
        let odd = [
            "é:1", "質問:二", "a:😀", "a:\u{200D}", "\u{FEFF}a:1", "a:#b", "a:b:c", ":", "(", "a:\u{1F600}\u{301}", "%00",
        ]
        let names = odd.map { Mapping.Term.ID(stringLiteral: $0) }
        let rows = (1..<names.count).map { PlainStatement($0 - 1, SetAlgebra.equal, $0) }
        let closure = Closure(ClosureCase(names: names, rows: rows).network)
        #expect(closure.equivalenceClasses == [names.sorted()])
        #expect(closure.proof(from: names[0], to: names[10])?.steps.last?.object.id == names[10])
    }

    @Test func elementsMayHoldAnyCharacter() {
        let odd = ["", " ", "\u{301}", "\u{1F}", "a\u{1F}b", "#", "質"]
        let form = Questionnaire(
            id: "T", title: "Target",
            questions: [
                Question(id: "T:1", text: "?", kind: .text, elements: odd.map { Element(id: $0, label: "one") })
            ])
        let mapping = Mapping(
            subject: "A:1", object: "T:1", relation: .sharing,
            elementMap: odd.map { ElementPair(from: "x", to: $0) })
        let network = RelationNetwork([MappingSet(id: "urn:test", mappings: [mapping])], questionnaires: [form])
        let closure = Closure(network)
        // One element of A covers all elements of T:1, so it covers T:1.
        #expect(closure.relation(from: "A:1", to: "T:1") == .covering)
        let proof = closure.proof(from: "A:1", to: "T:1")
        let elements = Set(proof?.steps.flatMap { [$0.subject, $0.object] }.filter { $0.id == "T:1" } ?? [])
        #expect(Set(elements.compactMap(\.element)) == Set(odd))
        #expect(closure.relations(of: "T:1").map(\.term) == ["A:1"])
        #expect(closure.statistics.terms == 2)
    }

    // MARK: Giving up

    @Test func workCanBeCancelled() {
        let network = PlantedWorld(mappings: 400).graph.network
        #expect(throws: Closure.Cancelled.self) { try Closure(network) { _, _ in false } }
        var last = 0
        var isRising = true
        let closure = try? Closure(network) { done, count in
            isRising = isRising && done >= last && done <= count && count == 400
            last = done
            return true
        }
        #expect(closure?.statistics.statements == 400)
        #expect(isRising)
    }
}

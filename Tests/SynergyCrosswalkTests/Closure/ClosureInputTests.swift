import SynergyCrosswalk
import SynergyModel
import SynergyTestSupport
import Testing

/// What each kind of input means, with results worked out by hand from scopes as sets.
@Suite struct ClosureInputTests {
    private typealias Row = (String, RelationSet, String)

    private func closure(_ rows: Row...) -> Closure {
        Closure(RelationNetwork([MappingSet(id: "urn:test", mappings: rows.map(mapping))]))
    }

    private func mapping(_ row: Row) -> Mapping {
        Mapping(subject: .init(stringLiteral: row.0), object: .init(stringLiteral: row.2), relation: row.1)
    }

    // MARK: Negated and disjunctive mappings

    @Test func aNegatedMappingIsNeverChainedAsAPositiveOne() {
        let notEqual = RelationSet.equal.complement
        let closure = closure(("A:1", notEqual, "B:1"), ("B:1", .equal, "C:1"), ("C:1", notEqual, "D:1"))
        #expect(closure.relation(from: "A:1", to: "C:1") == notEqual)
        #expect(closure.relation(from: "A:1", to: "D:1") == .all)
        #expect(closure.sources(for: "C:1").map(\.term) == ["B:1"])
    }

    @Test func twoNegatedMappingsMayLeaveOneRelation() {
        let closure = closure(
            ("A:1", [.equal, .superset], "B:1"), ("A:1", RelationSet.superset.complement, "B:1"))
        #expect(closure.relation(from: "A:1", to: "B:1") == .equal)
        #expect(closure.proof(from: "B:1", to: "A:1")?.premises == [0, 1])
    }

    @Test func narrowerOrEqualTwiceIsNarrowerOrEqual() {
        let inside: RelationSet = [.equal, .subset]
        let closure = closure(("A:1", inside, "B:1"), ("B:1", inside, "C:1"))
        #expect(closure.relation(from: "A:1", to: "C:1") == inside)
        #expect(closure.relation(from: "C:1", to: "A:1") == .covering)
    }

    @Test func narrowerAllTheWayRoundIsEqual() {
        let inside: RelationSet = [.equal, .subset]
        let closure = closure(("A:1", inside, "B:1"), ("B:1", inside, "C:1"), ("C:1", inside, "A:1"))
        #expect(closure.equivalenceClasses == [["A:1", "B:1", "C:1"]])
        #expect(closure.statistics.definite == 6)
    }

    @Test func overlapThenDisjointLeavesWhatLiesOutside() {
        // A shares with B, and C shares nothing with B: A is not inside C, nor the same.
        let closure = closure(("A:1", .overlap, "B:1"), ("B:1", .disjoint, "C:1"))
        #expect(closure.relation(from: "A:1", to: "C:1") == [.superset, .overlap, .disjoint])
    }

    @Test func aMappingThatExcludesNothingSaysNothing() {
        let closure = closure(("A:1", .all, "B:1"), ("B:1", .equal, "C:1"))
        #expect(closure.relation(from: "A:1", to: "C:1") == .all)
        #expect(closure.confidence(from: "A:1", to: "B:1") == nil)
        #expect(closure.proof(from: "A:1", to: "B:1") == nil)
        #expect(closure.statistics.pairs == 2)
    }

    // MARK: Repeated rows and rows about one question

    @Test func aQuestionIsEqualToItself() {
        let closure = closure(("A:1", .equal, "A:1"), ("A:1", [.equal, .subset], "A:1"), ("A:1", .all, "A:1"))
        #expect(closure.conflicts.isEmpty)
        #expect(closure.relation(from: "A:1", to: "A:1") == .equal)
        #expect(closure.statistics.pairs == 0)
        #expect(closure.relations(of: "A:1").isEmpty)
    }

    @Test(arguments: [RelationSet.superset, .subset, .overlap, .disjoint, RelationSet.equal.complement])
    func aQuestionThatDiffersFromItselfIsAContradictionAlone(relation: RelationSet) {
        let closure = closure(("A:1", relation, "A:1"), ("A:1", .equal, "B:1"))
        #expect(closure.conflicts.map(\.setAside) == [0])
        #expect(closure.conflicts.map(\.premises) == [[0]])
        #expect(closure.relation(from: "A:1", to: "B:1") == .equal)
        #expect(closure.statistics.inconsistentComponents == 1)
    }

    @Test func theSameRowTwiceIsTheRowOnce() {
        let once = closure(("A:1", .subset, "B:1"), ("B:1", .subset, "C:1"))
        let twice = closure(
            ("A:1", .subset, "B:1"), ("B:1", .superset, "A:1"), ("A:1", .subset, "B:1"), ("B:1", .subset, "C:1"))
        #expect(twice.relation(from: "A:1", to: "C:1") == .subset)
        #expect(twice.conflicts.isEmpty)
        #expect(twice.statistics.pairs == once.statistics.pairs)
    }

    @Test func ofTwoRowsThatDenyEachOtherOneIsLeft() {
        let closure = closure(("A:1", .subset, "B:1"), ("A:1", .superset, "B:1"))
        #expect(closure.conflicts.count == 1)
        #expect(closure.conflicts.map(\.premises) == [[0, 1]])
        #expect(closure.statistics.contradictory == 2)
        #expect(closure.statistics.setAside == 1)
    }

    // MARK: Terms

    @Test func nothingIsKnownOfWhatNobodyMaps() {
        let closure = closure(("A:1", .equal, "B:1"), ("C:1", .equal, "D:1"))
        #expect(closure.relation(from: "A:1", to: "C:1") == .all)
        #expect(closure.relation(from: "A:1", to: "Z:9") == .all)
        #expect(closure.relation(from: "Z:9", to: "Z:9") == .equal)
        #expect(closure.confidence(from: "A:1", to: "Z:9") == nil)
        #expect(closure.proof(from: "Z:9", to: "A:1") == nil)
        #expect(closure.relations(of: "Z:9").isEmpty && closure.sources(for: "Z:9").isEmpty)
        #expect(closure.statistics.components == 2)
    }

    @Test func noMappingsGiveAnEmptyClosure() {
        let closure = Closure(RelationNetwork([]))
        #expect(closure.statistics.terms == 0 && closure.statistics.components == 0 && closure.statistics.pairs == 0)
        #expect(closure.equivalenceClasses.isEmpty && closure.conflicts.isEmpty && closure.bounds.isEmpty)
    }

    @Test func provisionsAreTermsLikeQuestions() {
        let closure = closure(
            ("UN-TIP:6(3)(a)", .subset, "UN-TIP:6(3)"), ("UN-TIP:6(3)", .equal, "COE-197:12(1)"),
            ("EU-2011/36:11(5)", .superset, "COE-197:12(1)"))
        #expect(closure.relation(from: "UN-TIP:6(3)(a)", to: "EU-2011/36:11(5)") == .subset)
        #expect(closure.equivalenceClasses == [["COE-197:12(1)", "UN-TIP:6(3)"]])
    }

    // MARK: Which mappings take part

    @Test func statusAndValidityDecideWhatTakesPart() {
        var mappings = Mapping.Status.allCases.map { status in
            Mapping(
                subject: "A:1", object: .init(unchecked: "B:\(status.rawValue)"), relation: .equal, status: status)
        }
        mappings.append(
            Mapping(
                subject: "A:1", object: "B:dated", relation: .equal,
                validity: Validity(from: "2024-01-01", until: "2024-12-31")))
        func known(_ selection: RelationNetwork.Selection) -> [Mapping.Term.ID] {
            Closure(RelationNetwork([MappingSet(id: "urn:test", mappings: mappings)], selecting: selection))
                .relations(of: "A:1").map(\.term).sorted()
        }
        #expect(known(.init()) == ["B:approved", "B:dated"])
        #expect(known(.init(includesProposed: true)) == ["B:approved", "B:dated", "B:proposed"])
        for day: CalendarDay in ["2024-01-01", "2024-12-31"] {
            #expect(known(.init(asOf: day)) == ["B:approved", "B:dated"])
        }
        for day: CalendarDay in ["2023-12-31", "2025-01-01"] {
            #expect(known(.init(asOf: day, includesProposed: true)) == ["B:approved", "B:proposed"])
        }
    }

    @Test func changesBetweenEditionsSayWhatTheyDeclare() {
        let expected: [(LineageEntry.Change, RelationSet)] = [
            (.unchanged, .equal), (.editorial, .equal), (.narrowed, .superset), (.widened, .subset),
            (.split, .superset), (.merged, .subset), (.replaced, .all), (.retired, .all), (.new, .all),
        ]
        for (change, relation) in expected {
            let form = Questionnaire(
                id: "N", title: "New", lineage: [LineageEntry(change: change, from: ["O:1"], to: ["N:1"])])
            let closure = Closure(RelationNetwork([], questionnaires: [form]))
            #expect(closure.relation(from: "O:1", to: "N:1") == relation, "\(change)")
            #expect(closure.confidence(from: "O:1", to: "N:1") == (relation == .all ? nil : 1), "\(change)")
        }
    }

    // MARK: Elements

    private static let form = Questionnaire(
        id: "T", title: "Target",
        questions: [
            Question(
                id: "T:1", text: "Which?", kind: .text,
                elements: [Element(id: "a", label: "first"), Element(id: "b", label: "second")]),
            Question(id: "T:2", text: "Which?", kind: .text),
        ])

    private func mapped(
        _ subject: Mapping.Term.ID, _ object: Mapping.Term.ID, _ pairs: [(String, String)], _ confidence: Double = 1
    ) -> Mapping {
        Mapping(
            subject: subject, object: object, relation: .all, confidence: confidence,
            elementMap: pairs.map { ElementPair(from: $0.0, to: $0.1) })
    }

    private func closure(_ mappings: [Mapping], _ forms: [Questionnaire] = [Self.form]) -> Closure {
        Closure(RelationNetwork([MappingSet(id: "urn:test", mappings: mappings)], questionnaires: forms))
    }

    @Test func aQuestionThatCoversAllElementsCoversTheQuestion() {
        let mappings = [mapped("T:2", "T:1", [("value", "a")], 0.9), mapped("T:2", "T:1", [("value", "b")], 0.4)]
        let closure = closure(mappings)
        #expect(closure.relation(from: "T:2", to: "T:1") == .covering)
        #expect(closure.confidence(from: "T:2", to: "T:1") == 0.4)
        #expect(closure.relation(from: "T:1", to: "T:2") == [.equal, .subset])
    }

    @Test func withoutOneElementItDoesNot() {
        // T:2 covers element a, which lies inside T:1: they share that, and no more is known.
        let closure = closure([mapped("T:2", "T:1", [("value", "a")])])
        #expect(closure.relation(from: "T:2", to: "T:1") == .sharing)
    }

    @Test func elementsOfAQuestionThatNobodyKnowsMakeNoWhole() {
        let pairs = [("value", "a"), ("value", "b")]
        #expect(closure([mapped("T:2", "T:1", pairs)], []).relation(from: "T:2", to: "T:1") == .sharing)
        #expect(closure([mapped("T:2", "T:1", pairs)]).relation(from: "T:2", to: "T:1") == .covering)
    }

    @Test func anElementThatTheQuestionDoesNotHaveIsNoPartOfIt() {
        let pairs = [("value", "a"), ("value", "c")]
        #expect(closure([mapped("T:2", "T:1", pairs)]).relation(from: "T:2", to: "T:1") == .sharing)
    }

    @Test func theOnlyElementOfAQuestionIsTheQuestion() {
        // An element of A:1 covers all of T:2, so A:1 does; an element of A:1 inside T:2 is only something they share.
        #expect(closure([mapped("A:1", "T:2", [("x", "value")])]).relation(from: "A:1", to: "T:2") == .covering)
        #expect(closure([mapped("T:2", "A:1", [("value", "x")])]).relation(from: "T:2", to: "A:1") == .sharing)
        let other = Questionnaire(id: "S", title: "S", questions: [Question(id: "S:1", text: "?", kind: .text)])
        #expect(
            closure([mapped("S:1", "T:2", [("value", "value")])], [Self.form, other])
                .relation(from: "S:1", to: "T:2") == .covering)
    }

    @Test func whatSharesNothingWithAnyElementSharesNothingWithTheQuestion() {
        // Each element of T:1 is the same as one of two questions that share nothing with X:1.
        let mappings = [
            mapped("A:1", "T:1", [("x", "a")]), mapped("B:1", "T:1", [("x", "b")]),
            Mapping(subject: "A:1", object: "X:1", relation: .disjoint),
            Mapping(subject: "B:1", object: "X:1", relation: .disjoint),
        ]
        let closure = closure(mappings)
        #expect(closure.relation(from: "X:1", to: "T:1") == .disjoint)
        #expect(closure.proof(from: "X:1", to: "T:1")?.premises.isSuperset(of: [2, 3]) == true)
    }

    @Test func whatLiesInsideAndSharesNothingWithTheOthersLiesInsideThePart() {
        // X:1 lies inside T:1 and outside b, so inside a, and so inside S:2 that covers a.
        let mappings = [
            mapped("S:2", "T:1", [("x", "a")]), mapped("B:1", "T:1", [("x", "b")]),
            Mapping(subject: "X:1", object: "T:1", relation: .subset),
            Mapping(subject: "B:1", object: "X:1", relation: .disjoint),
        ]
        #expect(closure(mappings).relation(from: "S:2", to: "X:1") == .covering)
    }

    @Test func elementsStayOutOfAnswersAndFigures() {
        let closure = closure([mapped("T:2", "T:1", [("value", "a"), ("value", "b")])])
        #expect(closure.relations(of: "T:2").map(\.term) == ["T:1"])
        #expect(closure.sources(for: "T:1").map(\.term) == ["T:2"])
        #expect(closure.statistics.terms == 2)
        #expect(closure.statistics.pairs == 2)
        #expect(closure.statistics.largestComponent == 2)
    }
}

extension [Int] {
    fileprivate func isSuperset(of others: [Int]) -> Bool { Set(self).isSuperset(of: others) }
}

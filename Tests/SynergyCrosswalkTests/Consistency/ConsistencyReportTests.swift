import SynergyCrosswalk
import SynergyModel
import Testing

@Suite struct ConsistencyReportTests {
    private typealias Row = (subject: String, relation: RelationSet, object: String, confidence: Double)

    private func mappings(_ rows: [Row]) -> [Mapping] {
        rows.enumerated().map { index, row in
            Mapping(
                subject: .init(stringLiteral: row.subject), object: .init(stringLiteral: row.object),
                relation: row.relation, confidence: row.confidence,
                location: SourceLocation(file: "map", line: index + 1))
        }
    }

    private func report(
        _ mappings: [Mapping], questionnaires: [Questionnaire] = [], instruments: [Instrument] = []
    ) -> ConsistencyReport {
        var network = RelationNetwork([MappingSet(id: "urn:test", mappings: mappings)], questionnaires: questionnaires)
        network.addNumbering(of: instruments)
        return ConsistencyReport(Closure(network))
    }

    private func lines(_ statements: [ConsistencyReport.Statement]) -> [Int] {
        statements.map { statement in
            switch statement.premise {
            case .mapping(let mapping), .elementPair(let mapping, _), .lineage(let mapping, _):
                mapping.location?.line ?? 0
            case .element, .numbering: -1
            }
        }
    }

    @Test func theContradictionIsToldAsAWalk() throws {
        let report = report(
            mappings([
                ("GRETA-R3:2", .superset, "TIP-Q1-2004:3", 0.9), ("TIP-Q1-2004:3", .equal, "OSCE:4", 0.8),
                ("GRETA-R3:2", .disjoint, "OSCE:4", 0.6), ("OSCE:4", .overlap, "OTHER:1", 1),
            ]))
        let group = try #require(report.groups.first)
        let contradiction = try #require(group.contradictions.first)
        #expect(
            contradiction.sentence
                == "GRETA-R3:2 contains TIP-Q1-2004:3, which equals OSCE:4, yet GRETA-R3:2 and OSCE:4 are said to be disjoint."
        )
        #expect(lines(contradiction.statements) == [1, 2, 3])
        #expect(lines(group.suggestion.statements) == [3])
        #expect(group.suggestion.isBest)
        #expect(report.contradictions.count == 1)
        #expect(report.groupCount == 1)
        #expect(report.statementCount == 4)
    }

    @Test(arguments: [
        (RelationSet.equal, "A:1 lies inside B:1, yet A:1 and B:1 are said to be equal."),
        (RelationSet.superset, "A:1 lies inside B:1, yet A:1 is said to contain B:1."),
        (RelationSet.overlap, "A:1 lies inside B:1, yet A:1 and B:1 are said to overlap."),
        (RelationSet.disjoint, "A:1 lies inside B:1, yet A:1 and B:1 are said to be disjoint."),
        (RelationSet.covering, "A:1 lies inside B:1, yet A:1 is said to equal or contain B:1."),
        (
            RelationSet.subset.complement,
            "A:1 lies inside B:1, yet A:1 is said not to lie inside B:1."
        ),
    ])
    func everyRelationHasItsWords(_ relation: RelationSet, _ sentence: String) {
        let report = report(mappings([("A:1", .subset, "B:1", 0.9), ("A:1", relation, "B:1", 0.5)]))
        #expect(report.contradictions.map(\.sentence) == [sentence])
    }

    @Test(arguments: [
        (RelationSet.sharing, "A:1 shares something with B:1, yet A:1 and B:1 are said to be disjoint."),
        (RelationSet.covering.converse, "A:1 equals or lies inside B:1, yet A:1 and B:1 are said to be disjoint."),
        (
            RelationSet(rawValue: 0b01110),
            "A:1 contains, lies inside or overlaps B:1, yet A:1 and B:1 are said to be disjoint."
        ),
    ])
    func whatIsSureHasItsWordsToo(_ relation: RelationSet, _ sentence: String) {
        let report = report(mappings([("A:1", relation, "B:1", 0.9), ("A:1", .disjoint, "B:1", 0.5)]))
        #expect(report.contradictions.map(\.sentence) == [sentence])
    }

    @Test func aLongCircleIsOneContradictionOfAllItsMappings() throws {
        let count = 60
        let rows = (0..<count).map { place -> Row in
            ("A:\(place)", .subset, "A:\((place + 1) % count)", 0.9)
        }
        let contradiction = try #require(report(mappings(rows)).contradictions.first)
        #expect(lines(contradiction.statements).sorted() == Array(1...count))
    }

    @Test func aQuestionCannotContainItself() {
        let report = report(mappings([("A:1", .superset, "A:1", 0.9), ("A:1", .equal, "B:1", 0.9)]))
        #expect(report.contradictions.map(\.sentence) == ["A:1 is said to contain itself."])
        #expect(report.groups.map { lines($0.suggestion.statements) } == [[1]])
    }

    @Test func whatIsNoWalkIsToldPieceByPiece() throws {
        // Each of the two ways leaves equal and one more for A and B; together they leave equal, which is excluded.
        let report = report(
            mappings([
                ("A:1", .superset, "B:1", 0.5), ("A:1", [.equal, .superset], "C:1", 1),
                ("C:1", [.equal, .subset], "B:1", 1), ("A:1", [.equal, .subset], "D:1", 1),
                ("D:1", [.equal, .subset], "B:1", 1), ("C:1", .disjoint, "E:1", 1),
            ]))
        #expect(
            report.contradictions.map(\.sentence) == [
                "A:1 equals or lies inside D:1, which equals or lies inside B:1, yet A:1 is said to contain B:1."
            ])
    }

    @Test func theShortestWayIsTold() {
        let report = report(
            mappings([
                ("A:1", .equal, "B:1", 1), ("B:1", .equal, "C:1", 1), ("C:1", .equal, "D:1", 1),
                ("D:1", .equal, "E:1", 1), ("A:1", .equal, "E:1", 0.7), ("A:1", .disjoint, "D:1", 0.6),
            ]))
        #expect(report.contradictions.map { lines($0.statements) } == [[4, 5, 6]])
    }

    @Test func twoMappingsThatContradictTheSameOnesAreToldEach() throws {
        let report = report(
            mappings([
                ("A:1", .equal, "B:1", 0.9), ("B:1", .equal, "C:1", 0.9), ("A:1", .disjoint, "C:1", 0.6),
                ("C:1", [.superset, .disjoint], "A:1", 0.5),
            ]))
        #expect(report.contradictions.map { lines($0.statements) } == [[1, 2, 3], [1, 2, 4]])
        let suggestion = try #require(report.groups.first?.suggestion)
        // One of the two sure ones gives up less than both others.
        #expect(suggestion.statements.count == 1)
        #expect(suggestion.confidence == 0.9)
        #expect(suggestion.leastConfidence == 0.9)
    }

    @Test func theCheapestChoiceIsFoundThoughOtherContradictionsAppear() throws {
        // Without A–B, which both contradictions share, A–D still contradicts the way by E.
        let report = report(
            mappings([
                ("A:1", .equal, "B:1", 0.8), ("B:1", .equal, "C:1", 1), ("B:1", .equal, "D:1", 1),
                ("A:1", .disjoint, "C:1", 0.5), ("A:1", .disjoint, "D:1", 0.5), ("A:1", .equal, "E:1", 1),
                ("E:1", .equal, "D:1", 1),
            ]))
        let suggestion = try #require(report.groups.first?.suggestion)
        #expect(lines(suggestion.statements) == [4, 5])
        #expect(suggestion.isBest)
        #expect(suggestion.confidence == 1)
    }

    @Test func twoHalvesThatMakeAWholeContradictWhatLiesApart() throws {
        let form = Questionnaire(
            id: "T", title: "Target",
            questions: [
                Question(
                    id: "T:1", text: "Which?", kind: .text,
                    elements: [Element(id: "a", label: "first"), Element(id: "b", label: "second")])
            ])
        var rows = mappings([
            ("A:1", .sharing, "T:1", 1), ("B:1", .sharing, "T:1", 1), ("X:1", .superset, "A:1", 0.9),
            ("X:1", .superset, "B:1", 0.9), ("X:1", .subset, "T:1", 0.6),
        ])
        rows[0].elementMap = [ElementPair(from: "value", to: "a")]
        rows[1].elementMap = [ElementPair(from: "value", to: "b")]
        let report = report(rows, questionnaires: [form])
        let contradiction = try #require(report.contradictions.first)
        #expect(lines(contradiction.statements).sorted() == [1, 2, 3, 4, 5])
        #expect(contradiction.wholes.map(\.question.id) == ["T:1"])
        #expect(contradiction.sentence.hasSuffix("; T:1 is nothing but part ‘a’ of T:1 and part ‘b’ of T:1."))
        #expect(report.groups.map { lines($0.suggestion.statements) } == [[5]])
    }

    @Test func theNumbersOfProvisionsTakePart() throws {
        let treaty = Instrument(id: "T", title: "Treaty", kind: .treaty)
        let rows = mappings([("T:5(2)(a)", .superset, "U:1", 0.9), ("T:5", .disjoint, "U:1", 0.8)])
        let report = report(rows, instruments: [treaty])
        #expect(
            report.contradictions.map(\.sentence) == [
                "T:5 has as a part T:5(2)(a), which contains U:1, yet T:5 and U:1 are said to be disjoint."
            ])
        #expect(self.report(rows).contradictions.isEmpty)
    }

    @Test func anArticleOfOneParagraphMayEqualIt() {
        let treaty = Instrument(id: "T", title: "Treaty", kind: .treaty)
        let rows = mappings([("T:5", .equal, "U:1", 0.9), ("T:5(1)", .equal, "U:1", 0.8)])
        #expect(report(rows, instruments: [treaty]).contradictions.isEmpty)
    }

    @Test func aChangeBetweenEditionsTakesPart() {
        let old = Questionnaire(
            id: "F1", title: "First", questions: [Question(id: "F1:1", text: "Which?", kind: .text)])
        let new = Questionnaire(
            id: "F2", title: "Second", supersedes: "F1", questions: [Question(id: "F2:1", text: "Which?", kind: .text)],
            lineage: [LineageEntry(change: .unchanged, from: ["F1:1"], to: ["F2:1"])])
        let report = report(mappings([("F1:1", .disjoint, "F2:1", 0.8)]), questionnaires: [old, new])
        #expect(
            report.contradictions.map(\.sentence)
                == ["F1:1 equals F2:1, yet F1:1 and F2:1 are said to be disjoint."])
    }

    @Test func nothingIsReportedWhereEverythingCanHold() {
        let report = report(
            mappings([("A:1", .equal, "B:1", 1), ("B:1", .subset, "C:1", 1), ("D:1", .equal, "E:1", 1)]))
        #expect(report.groups.isEmpty)
        #expect(report.groupCount == 2)
    }

    @Test func workCanBeCancelled() {
        let network = RelationNetwork([
            MappingSet(id: "urn:t", mappings: mappings([("A:1", .equal, "B:1", 1), ("A:1", .disjoint, "B:1", 1)]))
        ])
        #expect(throws: Closure.Cancelled.self) {
            try ConsistencyReport(Closure(network)) { _, _ in false }
        }
    }

    @Test func beyondTheLimitsTheSurestFirstAreKeptAndThatIsSaid() throws {
        let network = RelationNetwork([
            MappingSet(
                id: "urn:t",
                mappings: mappings([
                    ("A:1", .equal, "B:1", 0.9), ("B:1", .equal, "C:1", 0.9), ("A:1", .disjoint, "C:1", 0.6),
                    ("C:1", [.superset, .disjoint], "A:1", 0.5),
                ]))
        ])
        let report = ConsistencyReport(Closure(network), limits: .init(terms: 2))
        let suggestion = try #require(report.groups.first?.suggestion)
        #expect(lines(suggestion.statements) == [3, 4])
        #expect(!suggestion.isBest)
        #expect(suggestion.leastConfidence == 0)
    }
}

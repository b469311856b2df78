import SynergyMatching
import SynergyModel
import Testing

/// What a person says of pairs of questions, each pair alone and all of them at once.
@Suite struct DuplicateVerdictTests {
    @Test func thereAreManyVerdicts() {
        #expect(DuplicateVerdict.all.count >= 60)
        #expect(Set(DuplicateVerdict.all.map(\.language)) == ["en", "fr", "es"])
    }

    @Test(arguments: DuplicateVerdict.all) func theVerdictIsThatOfAPerson(_ each: DuplicateVerdict) {
        let clusters = DuplicateFinder().clusters(of: each.questionnaires)
        #expect(
            clusters.map { $0.members.map(\.question).sorted() } == (each.isSame ? [["A:1", "B:1"]] : []), why(each))
    }

    /// What the finder sees in a pair, for whoever reads the failure.
    private func why(_ each: DuplicateVerdict) -> Comment {
        let pairs = DuplicateFinder(.init(minimumPairScore: 0, minimumCosine: 0.01)).pairs(in: each.questionnaires)
        let words = pairs.map { "\($0.score) \($0.kind): \($0.evidence.map(\.description).joined(separator: "; "))" }
        return "\(words.joined())"
    }

    /// Among the others words are weighed otherwise; no wrong pair may come together for that.
    @Test func noWrongPairIsPutTogetherAmongAllOthers() {
        var forms: [Questionnaire] = []
        var wrong: Set<[Question.ID]> = []
        for (number, each) in DuplicateVerdict.all.enumerated() {
            var pair: [Question.ID] = []
            for (side, question) in [each.first, each.second].enumerated() {
                var question = question
                let form = Questionnaire.ID(stringLiteral: "F\(number)-\(side)")
                question.id = Question.ID(stringLiteral: "\(form):1")
                pair.append(question.id)
                forms.append(Questionnaire(id: form, title: "F", language: each.language, questions: [question]))
            }
            if !each.isSame { wrong.insert(pair) }
        }
        for cluster in DuplicateFinder().clusters(of: forms) {
            let members = cluster.members.map(\.question).sorted()
            for pair in wrong { #expect(!Set(pair).isSubset(of: members), "\(pair) in \(members)") }
        }
    }
}

import SynergyCrosswalk
import SynergyModel
import SynergyTestSupport
import Testing

/// What holds for any two editions; a failure prints the seed, and `SYNERGY_SEED` runs that one alone.
@Suite struct LineageLawTests {
    private static let words = [
        "victims", "offenders", "courts", "police", "housing", "counselling", "compensation", "training", "borders",
        "children", "penalties", "investigations", "carriers", "documents", "campaigns", "research", "demand",
        "returns",
    ]
    private static let starts = [
        "Which measures concern", "How does your law treat", "Please describe the role of", "How many",
    ]

    /// An edition with random questions, all of them different.
    private static func edition(_ id: Questionnaire.ID, _ count: Int, _ random: inout SplitMix64) -> Questionnaire {
        var seen: Set<String> = []
        var questions: [Question] = []
        while questions.count < count {
            let picked = (0..<(2 + random.below(4))).map { _ in random.pick(words) }
            let text =
                "\(random.pick(starts)) \(picked.joined(separator: random.chance(50) ? ", " : " of ")) in practice?"
            guard seen.insert(text).inserted else { continue }
            var question = Question(
                id: Question.ID("\(id):\(questions.count + 1)") ?? "X:1", text: LocalizedText(text),
                kind: random.pick([.text, .multipleChoice, .yesNo]))
            question.provisions = (0..<random.below(3)).compactMap { _ in Provision.ID("UN:\(1 + random.below(9))") }
            if random.chance(50) {
                question.elements = Set((0..<(1 + random.below(4))).map { _ in random.pick(words) }).sorted()
                    .map { Element(id: $0) }
            }
            questions.append(question)
        }
        return Questionnaire(id: id, title: "Edition", questions: questions)
    }

    /// A later edition: some questions stay, some change, some go, some come.
    private static func successor(of old: Questionnaire, _ random: inout SplitMix64) -> Questionnaire {
        var questions: [Question] = []
        for question in old.questions {
            var copy = question
            switch random.below(8) {
            case 0: continue
            case 1: copy.elements.removeLast(min(1, copy.elements.count))
            case 2: copy.elements += [Element(id: "added")]
            case 3: copy.text = LocalizedText(question.text.original.text.replacingLast(" in practice?", by: "?"))
            case 4: copy.provisions += ["UN:10"]
            default: break
            }
            questions.append(copy)
            if random.chance(10) { questions.append(edition("Y", 1, &random).questions[0]) }
        }
        random.shuffle(&questions)
        for index in questions.indices { questions[index].id = Question.ID("NEW:\(index + 1)") ?? "X:1" }
        return Questionnaire(id: "NEW", title: "Edition", supersedes: old.id, questions: questions)
    }

    private static func renamed(_ questionnaire: Questionnaire, _ id: Questionnaire.ID) -> Questionnaire {
        var copy = questionnaire
        copy.id = id
        for index in copy.questions.indices {
            copy.questions[index].id = Question.ID("\(id):\(copy.questions[index].id.number)") ?? "X:1"
        }
        return copy
    }

    private static var seeds: Range<UInt64> {
        Laws.isSingle ? Laws.seeds : 0..<(Laws.isFull ? 2_000 : 60)
    }

    @Test func theSameEditionAgainIsUnchanged() {
        for seed in Self.seeds {
            var random = SplitMix64(seed: seed)
            let old = Self.edition("OLD", 1 + random.below(20), &random)
            let lineage = Lineage(from: old, to: Self.renamed(old, "NEW"))
            let isRight = lineage.proposals.allSatisfy {
                $0.change == .unchanged && $0.from.map(\.number) == $0.to.map(\.number)
                    && $0.links.map(\.relation) == [.equal]
            }
            #expect(isRight && lineage.proposals.count == old.questions.count, "seed \(seed)")
        }
    }

    @Test func otherNumbersChangeNothing() {
        for seed in Self.seeds {
            var random = SplitMix64(seed: seed)
            let old = Self.edition("OLD", 1 + random.below(20), &random)
            var new = Self.renamed(old, "NEW")
            random.shuffle(&new.questions)
            for index in new.questions.indices { new.questions[index].id = Question.ID("NEW:\(100 + index)") ?? "X:1" }
            let texts = Dictionary(uniqueKeysWithValues: (old.questions + new.questions).map { ($0.id, $0.text) })
            let lineage = Lineage(from: old, to: new)
            let isRight = lineage.proposals.allSatisfy {
                $0.change == .unchanged && texts[$0.from[0]] == texts[$0.to[0]]
            }
            #expect(isRight && lineage.proposals.count == old.questions.count, "seed \(seed)")
        }
    }

    @Test func theOrderOfQuestionsChangesNothing() {
        for seed in Self.seeds {
            var random = SplitMix64(seed: seed)
            var old = Self.edition("OLD", 1 + random.below(20), &random)
            var new = Self.successor(of: old, &random)
            let expected = Lineage(from: old, to: new).proposals
            random.shuffle(&old.questions)
            random.shuffle(&new.questions)
            #expect(Lineage(from: old, to: new).proposals == expected, "seed \(seed)")
        }
    }

    @Test func exchangingTheEditionsTurnsEveryChangeAround() {
        func reversed(_ change: LineageEntry.Change) -> LineageEntry.Change {
            switch change {
            case .narrowed: .widened
            case .widened: .narrowed
            case .split: .merged
            case .merged: .split
            case .retired: .new
            case .new: .retired
            case .unchanged, .editorial, .replaced: change
            }
        }
        struct Statement: Hashable {
            var change: LineageEntry.Change
            var from, to: [Question.ID]
            var follows: Bool
            var relations: Set<String>
        }
        for seed in Self.seeds {
            var random = SplitMix64(seed: seed)
            let old = Self.edition("OLD", 1 + random.below(20), &random)
            let new = Self.successor(of: old, &random)
            let forwards = Lineage(from: old, to: new).proposals.map { proposal in
                Statement(
                    change: reversed(proposal.change), from: proposal.to, to: proposal.from, follows: proposal.follows,
                    relations: Set(proposal.links.map { "\($0.to) \($0.relation.converse) \($0.from)" }))
            }
            let backwards = Lineage(from: new, to: old).proposals.map { proposal in
                Statement(
                    change: proposal.change, from: proposal.from, to: proposal.to, follows: proposal.follows,
                    relations: Set(proposal.links.map { "\($0.from) \($0.relation) \($0.to)" }))
            }
            #expect(Set(forwards) == Set(backwards), "seed \(seed)")
        }
    }

    /// Scopes as sets of elements: what is claimed is what the elements say.
    @Test func noRelationIsClaimedThatTheElementsDoNotHave() {
        for seed in Self.seeds {
            var random = SplitMix64(seed: seed)
            let old = Self.edition("OLD", 1 + random.below(20), &random)
            let new = Self.successor(of: old, &random)
            let questions = Dictionary(uniqueKeysWithValues: (old.questions + new.questions).map { ($0.id, $0) })
            for link in Lineage(from: old, to: new).proposals.flatMap(\.links) where link.relation != .all {
                guard let first = questions[link.from], let second = questions[link.to], !first.elements.isEmpty,
                    !second.elements.isEmpty, first.text == second.text
                else { continue }
                let sets = (Set(first.elements.map(\.id)), Set(second.elements.map(\.id)))
                let actual: RelationSet =
                    if sets.0 == sets.1 { .equal } else if sets.0.isSuperset(of: sets.1) {
                        .superset
                    } else if sets.0
                        .isSubset(of: sets.1)
                    { .subset } else { .overlap }
                #expect(link.relation.isSuperset(of: actual), "seed \(seed): \(link)")
            }
        }
    }

    @Test func everyQuestionIsSpokenOfOnce() {
        for seed in Self.seeds {
            var random = SplitMix64(seed: seed)
            let old = Self.edition("OLD", 1 + random.below(20), &random)
            let new = Self.successor(of: old, &random)
            let lineage = Lineage(from: old, to: new)
            guard !new.questions.isEmpty else { continue }
            #expect(lineage.proposals.flatMap(\.from).sorted() == old.questions.map(\.id).sorted(), "seed \(seed)")
            #expect(lineage.proposals.flatMap(\.to).sorted() == new.questions.map(\.id).sorted(), "seed \(seed)")
            #expect(lineage.proposals.allSatisfy { (0...1).contains($0.confidence) && !$0.evidence.isEmpty })
        }
    }
}

extension String {
    fileprivate func replacingLast(_ ending: String, by other: String) -> String {
        hasSuffix(ending) ? dropLast(ending.count) + other : self
    }
}

extension SplitMix64 {
    fileprivate mutating func shuffle<Value>(_ values: inout [Value]) { values.shuffle(using: &self) }
}

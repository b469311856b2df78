import SynergyModel
import SynergyCrosswalk
import SynergyReuse

extension World {
    /// A small world made from a seed: a State, a target form, a few other forms, and what the State answered to them.
    package static func random(seed: UInt64) -> World {
        var maker = WorldMaker(random: SplitMix64(seed: seed))
        var world = maker.make()
        world.seed = seed
        return world
    }
}

/// Makes one world; every choice comes from the seed.
struct WorldMaker {
    /// What a group of questions is about: questions of one topic are mapped to each other.
    enum Topic: CaseIterable {
        case closed, text, parts, number, checks, list, choice, date, rareText
    }

    /// The shape that a topic takes in one form.
    enum Shape {
        case yesNo, singleChoice, multipleChoice, text, textParts, exclusiveText, number, table, yesNoParts, list, date,
            link
    }

    var random: SplitMix64
    var shapes: [Question.ID: Shape] = [:]
    var topics: [Question.ID: Topic] = [:]
    var world = World(target: "Q0", respondent: "XLD", asOf: "2026-11-23")

    /// Whether little goes wrong in the world, so that much can be reused.
    var isCalm = false
    /// How much older everything is than usual.
    var monthsOld = 0

    static let languages: [LanguageTag] = ["en", "fr", "ar"]

    init(random: SplitMix64) { self.random = random }

    mutating func make() -> World {
        isCalm = random.chance(45)
        monthsOld = !isCalm && random.chance(12) ? 40 : 0
        makeInstruments()
        makeQuestionnaires()
        makeMappings()
        makePolicy()
        makeSubmissions()
        makeDecisions()
        // Last, so that the rest of a world is the same with and without.
        if random.chance(35) { makeOverrides() }
        return world
    }

    // MARK: Instruments

    private mutating func makeInstruments() {
        let kinds: [(Instrument.ID, Instrument.Kind)] = [("I0", .treaty), ("I1", .treaty), ("I2", .survey)]
        for (id, kind) in kinds {
            world.instruments.append(
                Instrument(
                    id: id, title: "Instrument", kind: kind, issuer: "B1",
                    provisions: Self.numbers.map { Provision(id: Identifier(unchecked: "\(id):\($0)")) }))
        }
    }

    static let numbers = ["5", "5(1)", "5(1)(a)", "6"]

    // MARK: Questionnaires

    private mutating func makeQuestionnaires() {
        let chosen = [random.pick(Topic.allCases), random.pick(Topic.allCases), random.pick(Topic.allCases)]
        let count = 3 + random.below(3)
        for index in 0..<count { makeQuestionnaire(index, topics: chosen) }
        // The last form may be an earlier edition of the target, or of the form after it.
        if random.chance(50) { makeLineage(from: count - 1, to: random.chance(60) ? 0 : 1) }
    }

    private mutating func makeQuestionnaire(_ index: Int, topics chosen: [Topic]) {
        let id = Questionnaire.ID(unchecked: "Q\(index)")
        let instrument = world.instruments[random.below(3)].id
        var form = Questionnaire(
            id: id, title: "Form",
            issuer: random.chance(90) ? Body.ID(unchecked: "B\(index == 0 ? 0 : random.below(4))") : nil,
            instruments: [instrument], acceptedLanguages: random.chance(50) ? ["en", "fr"] : [],
            audience: random.pick([.parties, .partiesAndSignatories, .all]),
            classification: isCalm || random.chance(70) ? .everyone : randomClassification(),
            freshness: random.chance(10) ? randomFreshness() : nil)
        for (number, topic) in chosen.enumerated() where index == 0 || random.chance(80) {
            form.questions.append(makeQuestion(form: id, number: number + 1, topic: topic, instrument: instrument))
        }
        if index == 0 && form.questions.count > 1 && random.chance(25) {
            form.questions[0] = closedParent(form.questions[0])
            let last = form.questions.count - 1
            form.questions[last].enabledIf = Condition(question: form.questions[0].id, oneOf: [.boolean(true)])
        }
        world.questionnaires.append(form)
    }

    private mutating func closedParent(_ question: Question) -> Question {
        shapes[question.id] = .yesNo
        topics[question.id] = .closed
        return Question(
            id: question.id, text: "Parent", kind: .yesNo, provisions: question.provisions, aspect: question.aspect,
            quantifier: .any)
    }

    private mutating func makeQuestion(form: Questionnaire.ID, number: Int, topic: Topic, instrument: Instrument.ID)
        -> Question
    {
        let id = Question.ID(unchecked: "\(form):\(number)")
        let shape = randomShape(of: topic)
        shapes[id] = shape
        topics[id] = topic
        var question = Question(id: id, text: "Question", kind: .text)
        if random.chance(60) {
            question.provisions = [Provision.ID(unchecked: "\(instrument):\(random.pick(Self.numbers))")]
        }
        question.aspect = isCalm ? .practice : random.pick(weighted: [(60, .practice), (20, .legislation), (20, nil)])
        give(shape, to: &question)
        if random.chance(8) { question.freshness = randomFreshness() }
        question.reuse = random.pick(weighted: [(92, .reuse), (4, .linkOnly), (4, .askAlways)])
        question.perTerritory = random.chance(isCalm ? 3 : 10)
        return question
    }

    private mutating func randomShape(of topic: Topic) -> Shape {
        switch topic {
        case .closed: .yesNo
        case .choice: random.pick([.singleChoice, .singleChoice, .multipleChoice, .yesNo, .yesNo])
        case .text: random.pick(weighted: [(70, .text), (30, .textParts)])
        case .parts: random.pick(weighted: [(70, .textParts), (30, .text)])
        case .number: random.pick(weighted: [(60, .number), (40, .table)])
        case .checks: random.pick(weighted: [(60, .yesNoParts), (20, .yesNo), (20, .multipleChoice)])
        case .list: random.pick(weighted: [(80, .list), (20, .multipleChoice)])
        case .date: random.pick([.date, .table, .link])
        case .rareText: .exclusiveText
        }
    }

    private mutating func give(_ shape: Shape, to question: inout Question) {
        switch shape {
        case .yesNo:
            question.kind = .yesNo
            question.quantifier = randomQuantifier()
        case .singleChoice, .multipleChoice:
            question.kind = shape == .singleChoice ? .singleChoice : .multipleChoice
            question.options = ["a", "b", "c"].prefix(random.chance(85) ? 3 : 2).map { code in
                AnswerOption(code: code, label: LocalizedText(random.chance(85) ? "Option \(code)" : "Choice \(code)"))
            }
        case .text: question.kind = .text
        case .exclusiveText:
            question.kind = .text
            question.elements = [Element(id: "v", nature: .exclusive)]
        case .textParts, .yesNoParts:
            question.kind = shape == .textParts ? .text : random.pick([.yesNo, .multipleChoice])
            let names = random.chance(60) ? ["a", "b"] : random.chance(50) ? ["b", "c"] : ["a", "b", "c"]
            question.elements = names.map { Element(id: $0) }
            if question.kind == .multipleChoice {
                question.options = names.map { AnswerOption(code: $0, label: "Option") }
            }
            if shape == .textParts && random.chance(15) { question.elements[0].nature = .exclusive }
            if shape == .yesNoParts && random.chance(20) { question.elements[0].quantifier = randomQuantifier() }
        case .number:
            question.kind = .number
            question.unit = random.pick(weighted: [(70, "day"), (20, "week"), (10, nil)])
            question.population = random.pick(weighted: [(80, "victims"), (20, nil)])
            question.period = random.chance(30) ? Period("2024") : nil
        case .table:
            question.kind = .table
            question.table = TableShape(rows: ["women", "men"], columns: ["2024"])
        case .list: question.kind = .list
        case .date: question.kind = .date
        case .link: question.kind = .link
        }
    }

    private mutating func randomQuantifier() -> Quantifier? {
        random.pick(weighted: [(40, .any), (35, .all), (15, .single), (10, nil)])
    }

    private mutating func randomFreshness() -> Freshness {
        random.pick([.never, .months(12), .months(24), .months(120)])
    }

    private mutating func makeLineage(from old: Int, to new: Int) {
        guard old != new, world.questionnaires.indices.contains(new) else { return }
        let earlier = world.questionnaires[old]
        world.questionnaires[new].supersedes = earlier.id
        for question in world.questionnaires[new].questions {
            guard let match = earlier.questions.first(where: { topics[$0.id] == topics[question.id] }) else { continue }
            let change: LineageEntry.Change = random.pick(
                weighted: [
                    (20, .unchanged), (25, .editorial), (15, .narrowed), (12, .widened), (8, .split), (8, .merged),
                    (6, .replaced), (6, .retired),
                ])
            world.questionnaires[new].lineage.append(
                LineageEntry(change: change, from: [match.id], to: change == .retired ? [] : [question.id]))
        }
    }

    // MARK: Mappings

    private mutating func makeMappings() {
        let all = world.questionnaires.flatMap(\.questions)
        var sets = [MappingSet(id: "urn:one"), MappingSet(id: "urn:two")]
        for (index, first) in all.enumerated() {
            for second in all[(index + 1)...]
            where first.id.questionnaire != second.id.questionnaire && topics[first.id] == topics[second.id] {
                let isNearTarget = first.id.questionnaire == "Q0"
                guard random.chance(isNearTarget ? 42 : 28) else { continue }
                let forward = random.chance(isNearTarget ? 85 : 65)
                let (subject, object) = forward ? (second, first) : (first, second)
                sets[random.below(2)].mappings.append(makeMapping(subject, object))
                if random.chance(8) { sets[random.below(2)].mappings.append(makeMapping(subject, object)) }
            }
        }
        if random.chance(50) {
            sets[0].mappings.append(
                Mapping(
                    subject: Identifier(unchecked: "I0:\(random.pick(Self.numbers))"),
                    object: Identifier(unchecked: "I1:\(random.pick(Self.numbers))"),
                    relation: random.pick(weighted: [(60, .equal), (15, .superset), (15, .overlap), (10, .disjoint)])))
        }
        world.mappingSets = sets
    }

    mutating func makeMapping(_ subject: Question, _ object: Question) -> Mapping {
        var mapping = Mapping(
            subject: Identifier(unchecked: subject.id.rawValue), object: Identifier(unchecked: object.id.rawValue),
            relation: random.pick(
                weighted: [
                    (48, .equal), (8, [.equal, .superset]), (14, .superset), (12, .subset), (4, [.equal, .subset]),
                    (7, .overlap), (3, .disjoint), (2, .sharing), (2, [.superset, .overlap]),
                ]),
            confidence: Double(50 + random.below(51)) / 100,
            status: isCalm
                ? .approved
                : random.pick(weighted: [(80, .approved), (12, .proposed), (4, .rejected), (4, .deprecated)]))
        if random.chance(6) { mapping.validity = Validity(until: "2026-11-23") }
        if random.chance(4) { mapping.validity = Validity(until: "2026-11-22") }
        if random.chance(4) { mapping.validity = Validity(from: "2026-11-23") }
        mapping.transform = randomTransform(subject, object)
        if mapping.relation != .disjoint { mapping.elementMap = randomElementMap(&mapping, subject, object) }
        return mapping
    }

    private mutating func randomElementMap(_ mapping: inout Mapping, _ subject: Question, _ object: Question)
        -> [ElementPair]?
    {
        let sources = subject.effectiveElements.map(\.id)
        let targets = object.effectiveElements.map(\.id)
        let isWide = sources.count > 1 || targets.count > 1
        guard isWide ? random.chance(65) : random.chance(4) else { return nil }
        if case .concat? = mapping.transform { return nil }
        var pairs: [ElementPair] = []
        for target in targets where random.chance(75) {
            let source = sources.contains(target) && random.chance(80) ? target : random.pick(sources)
            pairs.append(ElementPair(from: source, to: target))
        }
        if random.chance(5), let target = targets.first, let source = sources.last {
            let pair = ElementPair(from: source, to: target)
            if !pairs.contains(pair) { pairs.append(pair) }
        }
        if pairs.isEmpty { return nil }
        // A map of everything where neither equal nor superset is possible is an error of the file.
        if mapping.relation.isDisjoint(with: .covering) && Set(pairs.map(\.to)).count == targets.count {
            mapping.relation = .sharing
        }
        return pairs
    }

    private mutating func randomTransform(_ subject: Question, _ object: Question) -> Transform? {
        switch (shapes[subject.id] ?? .text, shapes[object.id] ?? .text) {
        case (.singleChoice, .singleChoice), (.multipleChoice, .multipleChoice):
            return random.pick(
                weighted: [
                    (55, .choiceMap(["a": "a", "b": "b", "c": "c"], isBijection: true)),
                    (20, .choiceMap(["a": "a", "b": "a", "c": Transform.outOfScope], isBijection: false)),
                    (15, .choiceMap(["a": "b"], isBijection: true)), (10, nil),
                ])
        case (.singleChoice, .multipleChoice), (.multipleChoice, .singleChoice):
            return .choiceMap(["a": "a", "b": "b", "c": "c"], isBijection: random.chance(50))
        case (.singleChoice, .yesNo):
            return random.chance(60)
                ? .choiceToBool(yes: ["a"], no: ["b"], outOfScope: ["c"])
                : .choiceMap(["a": "yes", "b": "no"], isBijection: true)
        case (.yesNo, .singleChoice): return .choiceMap(["yes": "a", "no": "b"], isBijection: random.chance(50))
        case (.yesNo, .multipleChoice): return .choiceMap(["yes": "a"], isBijection: random.chance(50))
        case (.multipleChoice, .yesNo), (.multipleChoice, .yesNoParts):
            return .multiToBool(yes: ["a"], no: ["b"], outOfScope: random.chance(60) ? ["c"] : [])
        case (.yesNo, .yesNo) where random.chance(10): return .choiceMap(["yes": "yes"], isBijection: false)
        case (.number, .number) where subject.unit != nil && subject.unit != object.unit && random.chance(80):
            return subject.unit == "week"
                ? .unit(factor: 7, offset: 0, from: "week", to: object.unit, isBijection: random.chance(50))
                : .unit(factor: 0.5, offset: 1, from: subject.unit, to: object.unit, isBijection: random.chance(50))
        case (.table, .number):
            let women = Transform.TableCell(row: "women", column: "2024")
            return random.chance(50)
                ? .tableCell(women) : .tableSum([women, Transform.TableCell(row: "men", column: "2024")])
        case (.text, .text) where random.chance(18): return .split(separator: ";", index: random.below(2))
        case (.text, .text) where random.chance(15): return .extractAnchor("1.")
        case (.textParts, .text) where random.chance(45): return .concat(elements: ["a", "b"], separator: "\n")
        case (.link, .link) where random.chance(30): return .extractAnchor("12")
        default: return random.chance(4) ? .identity : nil
        }
    }
}

import SynergyCrosswalk
import SynergyModel

extension ContentMaker {
    mutating func questionnaire(_ name: String) -> Questionnaire {
        let id = Questionnaire.ID(unchecked: name)
        let language = random.pick(languages)
        var form = Questionnaire(
            id: id, title: text(language), issuer: random.pick(["UNODC", "COE"]),
            instruments: random.pick([[], ["UN-TIP"], ["UN-TIP", "UNTOC"]]),
            about: .init(
                symbol: maybe { _ in "CTOC/COP/2020/CRP.1" }, published: maybe { $0.day() },
                cycleYears: maybe { Double($0.random.pick([1, 2, 4])) }, note: maybe { $0.words() },
                certainty: maybe { $0.random.pick(Certainty.allCases) }),
            language: language, acceptedLanguages: random.chance(50) ? ["en", "fr"] : [],
            audience: random.pick(Questionnaire.Audience.allCases), classification: maybe { $0.classification() },
            freshness: maybe { $0.freshness() }, supersedes: maybe(20) { _ in "OLD-2004" })
        let sections = maybe { $0.random.pick([["A. Law", "B. Practice"], ["Раздел 1"]]) }
        for number in 0..<(1 + random.below(6)) {
            let number = random.pick(["\(number + 1)", "\(number + 1).a", "\(number + 1)(b)", "x\(number)-é"])
            guard !form.questions.contains(where: { $0.id.localPart == number }) else { continue }
            let section = sections.map { $0[min(form.questions.count / 3, $0.count - 1)] }
            form.questions.append(question(Question.ID(unchecked: "\(name):\(number)"), language, section, form))
        }
        if form.supersedes != nil, random.chance(60) {
            let change = random.pick([LineageEntry.Change.unchanged, .editorial, .narrowed, .widened, .replaced])
            form.lineage.append(LineageEntry(change: change, from: ["OLD-2004:1"], to: [form.questions[0].id]))
            form.lineage.append(LineageEntry(change: .retired, from: ["OLD-2004:7"], to: []))
        }
        return form
    }

    mutating func freshness() -> Freshness { random.chance(20) ? .never : .months(1 + random.below(60)) }

    mutating func question(
        _ id: Question.ID, _ language: LanguageTag, _ section: String?, _ form: Questionnaire
    ) -> Question {
        let kind = random.pick(AnswerKind.allCases)
        var question = Question(
            id: id, text: text(language), kind: kind, help: maybe(30) { $0.text(language) }, section: section,
            provisions: random.pick([[], ["UN-TIP:9(5)"], ["UN-TIP:6(3)(a)", "COE-197:12"]]),
            aspect: maybe { $0.random.pick(Aspect.allCases) },
            quantifier: kind.isClosed ? maybe { $0.random.pick(Quantifier.allCases) } : nil,
            population: maybe(30) { _ in "victims" },
            unit: kind == .number ? maybe { $0.random.pick(["persons", "EUR"]) } : nil,
            period: random.chance(30) ? period() : nil,
            freshness: maybe(30) { $0.freshness() }, reuse: random.pick(ReusePermission.allCases),
            perTerritory: random.chance(10), certainty: maybe(30) { $0.random.pick(Certainty.allCases) })
        if kind == .singleChoice || kind == .multipleChoice { question.options = options(language) }
        if kind == .table {
            question.table = TableShape(
                rows: ["men", "women, girls"], columns: random.pick([["2019"], ["2019", "2020"]]))
        }
        if random.chance(25) { question.elements = elements(of: question, language) }
        if let parent = form.questions.last(where: { $0.kind == .yesNo || $0.kind == .singleChoice }), random.chance(40)
        {
            let value: AnswerValue =
                parent.kind == .yesNo ? .boolean(random.chance(50)) : .choice(random.pick(parent.options).code)
            question.enabledIf = Condition(question: parent.id, oneOf: [value])
        }
        return question
    }

    mutating func options(_ language: LanguageTag) -> [AnswerOption] {
        let codes = random.pick([["a", "b", "c"], ["yes", "no", "partly"], ["01", "2", "x y"]])
        return codes.map { AnswerOption(code: $0, label: text(language)) }
    }

    mutating func elements(of question: Question, _ language: LanguageTag) -> [Element] {
        var names = random.pick([["act", "means"], ["e1", "e2", "e3"], ["only"]])
        // Elements of a multiple choice are what it offers.
        if question.kind == .multipleChoice { names = question.options.map(\.code) }
        return names.map { name in
            Element(
                id: name, label: maybe { $0.text(language) },
                kind: question.kind == .multipleChoice ? nil : maybe(40) { $0.random.pick([.yesNo, .text, .number]) },
                nature: maybe(30) { $0.random.pick(Element.Nature.allCases) },
                quantifier: maybe(20) { $0.random.pick(Quantifier.allCases) },
                population: maybe(20) { _ in "children" },
                unit: maybe(20) { _ in "cases" })
        }
    }
}

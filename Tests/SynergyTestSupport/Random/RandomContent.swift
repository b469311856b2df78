import SynergyCrosswalk
package import SynergyInterchange
import SynergyModel
import SynergyReuse

/// Content with every member of the nouns in use, for the round trips of formats.
///
/// It is valid for a data folder, but means nothing: identifiers need not lead anywhere.
package enum RandomContent {
    /// The content that belongs to a seed.
    package static func make(seed: UInt64) -> ExchangeContent {
        var maker = ContentMaker(seed: seed)
        return maker.content()
    }

    /// The treaties and surveys that belong to a seed; not every format has a place for them.
    package static func instruments(seed: UInt64) -> ExchangeContent {
        var maker = ContentMaker(seed: seed)
        return ExchangeContent(instruments: (0..<(1 + maker.random.below(3))).map { maker.instrument("T\($0)") })
    }
}

/// Makes content; the order of its calls to `random` is all that a seed decides.
struct ContentMaker {
    var random: SplitMix64
    let languages: [LanguageTag] = ["en", "fr", "es", "ru", "ar", "zh"]

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func content() -> ExchangeContent {
        var content = ExchangeContent()
        for index in 0..<(1 + random.below(2)) { content.questionnaires.append(questionnaire("Q\(index)-2020")) }
        for index in 0..<random.below(3) {
            let form = random.pick(content.questionnaires)
            content.submissions.append(submission("XLD/\(form.id.rawValue)/\(index)", form))
        }
        if random.chance(70) { content.mappings.append(mappingSet(content.questionnaires)) }
        for _ in 0..<random.below(3) {
            let form = random.pick(content.questionnaires)
            if let question = form.questions.first { content.decisions.append(decision(question, form.language)) }
        }
        return content
    }

    mutating func maybe<Value>(_ percent: Int = 50, _ value: (inout Self) -> Value) -> Value? {
        random.chance(percent) ? value(&self) : nil
    }

    /// Texts with whatever people and files put into them.
    mutating func words() -> String {
        let texts = [
            "Does the law punish trafficking?", "L’État a-t-il adopté une loi ?", "¿Existe una ley?",
            "Есть ли закон?", "هل يوجد قانون؟", "是否有法律？", "a, b; c\t\"d\"", "=1+2", "+4", "-5", "@x", "'quoted'",
            "line one\nline two", "<b>&amp;</b>", "x < y & z", "100 %", "\\back\\slash", "{}[]|~`", "Ünïcödé ẞ", "0012",
            "true", "1e3", "2020-01-02", "None", "emoji 👩‍👩‍👧 and \u{1F1F3}\u{1F1F4}", "a  b", "yes",
        ]
        return random.pick(texts)
    }

    mutating func text(_ language: LanguageTag) -> LocalizedText {
        var entries = [LocalizedText.Entry(language: language, text: words())]
        for other in languages where other != language && random.chance(15) {
            entries.append(.init(language: other, text: words()))
        }
        return LocalizedText(entries: entries) ?? LocalizedText(words(), language: language)
    }

    mutating func day() -> CalendarDay {
        let year = 1998 + random.below(28)
        let day =
            switch random.below(5) {
            case 0: CalendarDay(year: year)
            case 1: CalendarDay(year: year, month: 1 + random.below(12))
            default: CalendarDay(year: year, month: 1 + random.below(12), day: 1 + random.below(28))
            }
        return day ?? "2020-01-01"
    }

    mutating func fullDay() -> CalendarDay {
        CalendarDay(year: 1998 + random.below(28), month: 1 + random.below(12), day: 1 + random.below(28))
            ?? "2020-01-01"
    }

    mutating func period() -> Period? {
        let start = fullDay()
        return Period(start: start, end: start.adding(months: 1 + random.below(30)))
    }

    mutating func classification() -> Classification {
        if random.chance(40) { return .everyone }
        let bodies: [Body.ID] = random.pick([[], ["UNODC"], ["COE", "EU"]])
        return .restricted(to: bodies, until: maybe(30) { $0.day() })
    }

    mutating func reference() -> Reference {
        Reference(
            title: maybe { $0.words() }, symbol: random.pick(["CTOC/COP/2020/1", "A/HRC/10/5"]),
            url: maybe { _ in "https://example.org/a?b=c&d=%20e#f" }, page: maybe(30) { "\($0.random.below(99))" },
            paragraph: maybe(30) { "\($0.random.below(99))-\($0.random.below(9) + 99)" },
            language: maybe(30) { $0.random.pick($0.languages) }, seen: maybe(30) { $0.fullDay() },
            sha256: maybe(10) { _ in String(repeating: "0a", count: 32) },
            cites: maybe(20) { _ in "UN-TIP:9(5)" }, note: maybe(20) { $0.words() })
    }

    /// What a reviewer writes instead of a draft: of the kind that the question asks for.
    private mutating func ownAnswer(_ question: Question, _ language: LanguageTag) -> FormValue {
        if question.elements.isEmpty { return .value(value(question.kind, question, language)) }
        return .elements(
            question.effectiveElements.map {
                Answer.ElementValue(element: $0.id, value: value($0.kind, question, language))
            })
    }

    mutating func decision(_ question: Question, _ language: LanguageTag) -> Decision {
        let action = random.pick(Decision.Action.allCases)
        return Decision(
            respondent: "XLD", question: question.id, action: action,
            value: action == .edit ? ownAnswer(question, language) : nil, reason: maybe { $0.words() },
            reviewer: "A. Officer",
            time: "\(fullDay())T10:0\(random.below(10)):00Z",
            fingerprint: maybe { _ in String(repeating: "b1", count: 32) }, isBulk: random.chance(20),
            comment: maybe(20) { $0.words() }, needsAssistance: random.chance(20),
            assistanceNote: maybe(10) { $0.words() })
    }
}

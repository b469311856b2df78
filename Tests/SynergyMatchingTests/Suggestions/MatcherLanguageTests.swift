import SynergyCrosswalk
import SynergyMatching
import SynergyModel
import Testing

/// Questions in the languages of the United Nations.
@Suite struct MatcherLanguageTests {
    private static let languages = RewordedQuestion.languages

    @Test(arguments: languages)
    func whatIsAskedInOtherWordsComesFirst(language: LanguageTag) throws {
        let questions = RewordedQuestion.all(in: language)
        try #require(questions.count == 8)
        for isNamed in [true, false] {
            func items(_ items: [MatchItem]) -> [MatchItem] {
                items.map { item in
                    var item = item
                    if !isNamed { item.language = .undetermined }
                    return item
                }
            }
            let first = items(questions.map { $0.first() })
            // Not in the same order, so that a place is no help.
            let second = items(questions.map { $0.second() }.reversed())
            let matching = try Matcher().match(first, with: second)
            for question in questions {
                #expect(
                    matching.suggestions(for: "A:\(question.matter)").first?.object == "B:\(question.matter)",
                    "\(isNamed)")
            }
            let back = try Matcher().match(second, with: first)
            for question in questions {
                #expect(
                    back.suggestions(for: "B:\(question.matter)").first?.object == "A:\(question.matter)", "\(isNamed)")
            }
        }
    }

    /// Two languages without a letter in common: only that both cite related provisions can join their questions.
    @Test(arguments: languages)
    func acrossLanguagesTheLegalBasisFindsThem(language: LanguageTag) throws {
        let other = try #require(Self.languages.first { $0 != language && ["zh", "ar"].contains($0.rawValue) })
        let (questions, others) = (RewordedQuestion.all(in: language), RewordedQuestion.all(in: other))
        let matters = questions.map(\.matter)
        let concordance = matters.indices.map { index in
            Mapping(
                subject: Mapping.Term.ID(stringLiteral: "T:\(index + 1)"),
                object: Mapping.Term.ID(stringLiteral: "U:\(index + 20)"), relation: .equal)
        }
        func place(_ matter: String) -> Int { matters.firstIndex(of: matter) ?? 0 }
        let first = questions.map { $0.first(provisions: [Provision.ID(stringLiteral: "T:\(place($0.matter) + 1)")]) }
        let second = others.reversed().map {
            $0.second(provisions: [Provision.ID(stringLiteral: "U:\(place($0.matter) + 20)")])
        }
        let matching = try Matcher(concordance: concordance).match(first, with: second)
        for question in questions {
            let suggestion = try #require(matching.suggestions(for: "A:\(question.matter)").first)
            #expect(suggestion.object == "B:\(question.matter)")
            let (one, two) = (place(question.matter) + 1, place(question.matter) + 20)
            #expect(suggestion.evidence.map(\.words).contains("T:\(one) is the same as U:\(two)"))
            #expect(
                !suggestion.evidence.contains {
                    if case .sharedTerms = $0 { true } else { false }
                })
        }
        // Without it, it would be chance to find them all.
        let plain = try Matcher(concordance: concordance, options: .init(usesLegalBasis: false))
            .match(first, with: second)
        #expect(
            questions.contains {
                plain.suggestions(for: "A:\($0.matter)").first?.object != "B:\($0.matter)"
            })
    }

    /// Of texts in several languages those are compared that both questionnaires have.
    @Test(arguments: languages, languages)
    func questionnairesAreReadInALanguageTheyShare(own: LanguageTag, shared: LanguageTag) throws {
        try #require(!Self.languages.isEmpty)
        if own == shared { return }
        let third = try #require(Self.languages.first { $0 != own && $0 != shared })
        func form(_ id: Questionnaire.ID, _ text: (RewordedQuestion) -> String, _ languages: [LanguageTag]) throws
            -> Questionnaire
        {
            let matters = RewordedQuestion.all(in: shared).map(\.matter)
            let questions = try matters.map { matter in
                let entries = try languages.map { language in
                    let question = try #require(
                        RewordedQuestion.all.first { $0.language == language && $0.matter == matter })
                    return LocalizedText.Entry(language: language, text: text(question))
                }
                return Question(
                    id: Question.ID(stringLiteral: "\(id):\(matter)"),
                    text: try #require(LocalizedText(entries: entries)),
                    kind: .text)
            }
            return Questionnaire(id: id, title: "", language: languages[0], questions: questions)
        }
        // The shared language is the original of neither, the second and the last.
        let first = try form("A", \.wordings.0, [own, shared])
        let second = try form("B", \.wordings.1, [third, shared])
        for (one, other) in [(first, second), (second, first)] {
            let matching = try Matcher().match(one, with: other)
            #expect(matching.subjects.allSatisfy { $0.language == shared })
            #expect(matching.objects.allSatisfy { $0.language == shared })
            for question in one.questions {
                let matter = question.id.rawValue.dropFirst(2)
                #expect(matching.suggestions(for: question.id.rawValue).first?.object == "\(other.id):\(matter)")
            }
        }
    }

    @Test func questionnairesWithoutASharedLanguageAreReadInTheirOwn() throws {
        func form(_ id: Questionnaire.ID, _ language: LanguageTag) -> Questionnaire {
            let questions = RewordedQuestion.all(in: language).map { question in
                Question(
                    id: Question.ID(stringLiteral: "\(id):\(question.matter)"),
                    text: LocalizedText(question.wordings.0), kind: .text)
            }
            return Questionnaire(id: id, title: "", language: language, questions: questions)
        }
        let matching = try Matcher().match(form("A", "fr"), with: form("B", "ru"))
        #expect(matching.subjects.allSatisfy { $0.language == "fr" })
        #expect(matching.objects.allSatisfy { $0.language == "ru" })
        #expect(matching.suggestions.count == 8 && matching.suggestions.allSatisfy { $0.count == 5 })
    }
}

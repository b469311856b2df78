import SynergyCrosswalk
import SynergyModel
import Testing

/// Two editions, written by hand for each kind of change.
@Suite struct LineageTests {
    private static let all = RelationSet.all.names
    private static let sharing = RelationSet.sharing.names
    private static let text: LocalizedText = "Which recovery services do you offer to victims of trafficking?"

    private func summary(_ old: Question, _ new: Question) -> String {
        Lineage(from: Edition.old(old), to: Edition.new(new)).summary(old.id)
    }

    @Test func aQuestionWordForWordTheSameIsUnchangedUnderAnyNumber() {
        let old = Edition.ask("OLD:1", Self.text, provisions: ["UN:6(3)"], elements: ["housing", "work"])
        let new = Edition.ask("NEW:7", Self.text, provisions: ["UN:6(3)"], elements: ["housing", "work"])
        #expect(summary(old, new) == "unchanged: equal")
    }

    @Test(arguments: [
        "which recovery services do you offer to victims of trafficking",
        "Which recovery services do you offer, to victims of trafficking?",
        "“Which recovery services do you offer to victims of trafficking”",
        "Please: which  recovery services do you offer to victims of trafficking?",
    ])
    func otherCapitalsPunctuationAndCourtesyAreEditorial(_ text: String) {
        #expect(
            summary(Edition.ask("OLD:1", Self.text), Edition.ask("NEW:1", LocalizedText(text))) == "editorial: equal")
    }

    @Test(arguments: [
        (
            "How are labor offenses of organized groups co-ordinated?",
            "How are labour offences of organised groups coordinated?"
        ),
        (
            "How do you define a victim’s “vulnerability” in law?",
            "How do you define a victim's \"vulnerability\" in law?"
        ),
        ("LIST THE LAWS THAT APPLY TO TRAFFICKING.", "List the laws that apply to trafficking."),
    ])
    func otherSpellingsAreEditorial(_ first: String, _ second: String) {
        #expect(
            summary(Edition.ask("OLD:1", LocalizedText(first)), Edition.ask("NEW:1", LocalizedText(second)))
                == "editorial: equal")
    }

    @Test(arguments: [
        // A word that turns the question around, an acronym, a number, a sign, another group of persons.
        (
            "Which services are offered to victims by the police?",
            "Which services are not offered to victims by the police?"
        ),
        (
            "Do you follow the guidance of WHO on care of victims?",
            "Do you follow the guidance of who on care of victims?"
        ),
        ("How many victims were there in the last 3 years?", "How many victims were there in the last 5 years?"),
        ("Is a loss of more than 5 € compensated in your law?", "Is a loss of more than 5 $ compensated in your law?"),
        (
            "Which measures protect male victims of trafficking?",
            "Which measures protect female victims of trafficking?"
        ),
        (
            "Which measures protect victims and witnesses in court?",
            "Which measures protect victims or witnesses in court?"
        ),
    ])
    func whatIsNotProvablyEditorialIsNeverCalledEqual(_ first: String, _ second: String) throws {
        for (one, other) in [(first, second), (second, first)] {
            let old = Edition.ask("OLD:1", LocalizedText(one), provisions: ["UN:6"])
            let new = Edition.ask("NEW:1", LocalizedText(other), provisions: ["UN:6"])
            let proposal = try #require(Lineage(from: Edition.old(old), to: Edition.new(new)).about("OLD:1"))
            #expect(!proposal.links.isEmpty)
            #expect(proposal.links.allSatisfy { $0.relation.isSuperset(of: .sharing) }, "\(proposal)")
            #expect(proposal.entry.change == .replaced, "\(proposal)")
        }
    }

    @Test func fewerElementsOptionsOrRowsAreNarrowedAndMoreAreWidened() {
        func pair(_ change: (inout Question, [String]) -> Void) -> (String, String) {
            var questions = ["OLD:1", "NEW:1"].map {
                Edition.ask(Question.ID($0) ?? "OLD:1", Self.text, kind: .multipleChoice)
            }
            change(&questions[0], ["a", "b", "c"])
            change(&questions[1], ["a", "b"])
            let narrowed = summary(questions[0], questions[1])
            change(&questions[0], ["a", "b"])
            change(&questions[1], ["a", "b", "c"])
            return (narrowed, summary(questions[0], questions[1]))
        }
        let expected = ("narrowed: superset", "widened: subset")
        #expect(pair { $0.elements = $1.map { Element(id: $0) } } == expected)
        #expect(pair { $0.options = $1.map { AnswerOption(code: $0, label: LocalizedText($0)) } } == expected)
        #expect(pair { $0.table = TableShape(rows: $1, columns: ["2024"]) } == expected)
    }

    @Test func anOptionForTheRestOrOfAnExclusiveChoiceLeavesEqualPossible() {
        let old = Edition.ask("OLD:1", Self.text, kind: .multipleChoice, options: ["housing", "other"])
        let new = Edition.ask("NEW:1", Self.text, kind: .multipleChoice, options: ["housing", "work", "other"])
        #expect(summary(old, new) == "widened?: equal subset")
        let one = Edition.ask("OLD:1", Self.text, kind: .singleChoice, options: ["yes", "no"])
        let three = Edition.ask("NEW:1", Self.text, kind: .singleChoice, options: ["yes", "partly", "no"])
        #expect(summary(one, three) == "widened?: equal subset")
    }

    @Test func provisionsThatWentOrCameLeaveEqualPossible() {
        let narrow = Edition.ask("OLD:1", Self.text, provisions: ["UN:6(3)(a)"])
        let wide = Edition.ask("NEW:1", Self.text, provisions: ["UN:6(3)"])
        #expect(summary(narrow, wide) == "widened?: equal subset")
        let several = Edition.ask("OLD:1", Self.text, provisions: ["UN:6(3)", "UN:9"])
        #expect(summary(several, wide) == "narrowed?: equal superset")
        let elsewhere = Edition.ask("OLD:1", Self.text, provisions: ["UN:9"])
        #expect(summary(elsewhere, wide) == "replaced: \(Self.all)")
    }

    @Test func whatCameMayBeWhatWentUnderAnotherName() {
        let old = Edition.ask("OLD:1", Self.text, elements: ["housing", "work"])
        let new = Edition.ask("NEW:1", Self.text, elements: ["work", "counselling"])
        #expect(summary(old, new) == "replaced: \(Self.sharing)")
        let renamed = Edition.ask("NEW:1", Self.text) {
            $0.elements = [Element(id: "housing", label: "Accommodation"), Element(id: "work", label: "work")]
        }
        #expect(summary(old, renamed) == "editorial?: \(Self.sharing)")
    }

    @Test(arguments: [
        ["housing", "other"], ["housing", "none"], ["housing", "total"], ["housing", "not known"],
        ["housing", "housing of children"],
    ])
    func aPartThatMayBeNoMatterOfItsOwnLeavesEqualPossible(_ elements: [String]) {
        let old = Edition.ask("OLD:1", Self.text, elements: ["housing", "work"])
        let new = Edition.ask("NEW:1", Self.text, elements: elements + ["work"])
        #expect(summary(old, new) == "widened?: equal subset")
        #expect(
            summary(
                Edition.ask("OLD:1", Self.text, elements: elements + ["work"]),
                Edition.ask("NEW:1", Self.text, elements: ["housing", "work"])) == "narrowed?: equal superset")
    }

    @Test func yearsOfATableAreDatesAndNoPartOfTheScope() {
        func ask(_ id: Question.ID, _ years: [String]) -> Question {
            Edition.ask(id, Self.text, kind: .table) { $0.table = TableShape(rows: ["victims"], columns: years) }
        }
        #expect(summary(ask("OLD:1", ["2021", "2022"]), ask("NEW:1", ["2022", "2023", "2024"])) == "editorial: equal")
    }

    @Test func aTranslationOfALabelChangesNothingAndAnotherOneMay() {
        func ask(_ id: Question.ID, _ french: String?) -> Question {
            let entries =
                [LocalizedText.Entry(language: .english, text: "Housing")]
                + (french.map { [.init(language: "fr", text: $0)] } ?? [])
            return Edition.ask(id, Self.text) {
                $0.elements = [Element(id: "a", label: LocalizedText(entries: entries)), Element(id: "b")]
            }
        }
        #expect(summary(ask("OLD:1", nil), ask("NEW:1", "Logement")) == "unchanged: equal")
        #expect(summary(ask("OLD:1", "Hôtel"), ask("NEW:1", "Logement")) == "editorial?: \(Self.sharing)")
    }

    @Test func wordsThatLeaveAListLookNarrowedAndWordsThatLeaveAQualificationLookWidened() {
        func summaries(_ long: LocalizedText, _ short: LocalizedText) -> [String] {
            let (a, b) = (
                Edition.ask("OLD:1", long, provisions: ["UN:6"]), Edition.ask("NEW:1", short, provisions: ["UN:6"])
            )
            let (c, d) = (
                Edition.ask("OLD:1", short, provisions: ["UN:6"]), Edition.ask("NEW:1", long, provisions: ["UN:6"])
            )
            return [summary(a, b), summary(c, d)]
        }
        #expect(
            summaries(
                "Do you offer housing, counselling and training to victims?",
                "Do you offer housing and training to victims?")
                == ["narrowed?: \(Self.sharing)", "widened?: \(Self.sharing)"])
        #expect(
            summaries(
                "How many foreign victims obtained compensation from offenders?",
                "How many victims obtained compensation from offenders?")
                == ["widened?: \(Self.sharing)", "narrowed?: \(Self.sharing)"])
        // Behind ‘except’ fewer words ask for more.
        #expect(
            summaries(
                "Which services are free except housing, training and food?",
                "Which services are free except housing and food?")
                == ["replaced: \(Self.all)", "replaced: \(Self.all)"])
    }

    @Test func aPopulationOrATerritoryThatDiffersLeavesNothingToClaim() {
        let old = Edition.ask("OLD:1", Self.text) { $0.population = "adults" }
        let new = Edition.ask("NEW:1", Self.text) { $0.population = "children" }
        #expect(summary(old, new) == "replaced: \(Self.all)")
        let whole = Edition.ask("OLD:1", Self.text)
        let units = Edition.ask("NEW:1", Self.text) { $0.perTerritory = true }
        #expect(summary(whole, units) == "replaced: \(Self.all)")
    }

    @Test func newAdviceIsNotProvablyEditorial() {
        let old = Edition.ask("OLD:1", Self.text)
        let new = Edition.ask("NEW:1", Self.text) { $0.help = "Leave out services that are paid for by others." }
        #expect(summary(old, new) == "editorial?: \(Self.sharing)")
    }

    @Test func theFormOfTheAnswerIsNoPartOfTheScope() {
        let old = Edition.ask("OLD:1", Self.text, kind: .yesNo) { $0.quantifier = .any }
        let new = Edition.ask("NEW:1", Self.text, kind: .text)
        #expect(summary(old, new) == "editorial: equal")
    }

    @Test func aShortTextLeansOnWhatStandsAroundIt() {
        func ask(_ id: Question.ID, _ section: String) -> Question {
            Edition.ask(id, "Please describe.", provisions: ["UN:6"]) { $0.section = section }
        }
        #expect(summary(ask("OLD:1", "Housing"), ask("NEW:1", "Housing")) == "unchanged: equal")
        #expect(summary(ask("OLD:1", "Housing"), ask("NEW:1", "Penalties")) == "replaced: \(Self.all)")
        // A longer one may lean on it as well, and where nothing is known of what stands around it, nothing follows.
        for text: LocalizedText in [
            "Which of the above measures have proved useful?", "If so, how many victims were helped by them?",
        ] {
            let (old, new) = (Edition.ask("OLD:1", text), Edition.ask("NEW:2", text))
            #expect(summary(old, new) == "replaced: \(Self.all)")
            #expect(summary(old, Edition.ask("NEW:1", text)) == "unchanged: equal")
        }
    }

    @Test func questionsThatNothingTellsApartAreNotClaimed() {
        let lineage = Lineage(
            from: Edition.old(Edition.ask("OLD:1", Self.text), Edition.ask("OLD:2", Self.text)),
            to: Edition.new(Edition.ask("NEW:8", Self.text), Edition.ask("NEW:9", Self.text)))
        #expect(lineage.summary("OLD:1") == "replaced: \(Self.all)")
        #expect(lineage.about("OLD:2")?.to == ["NEW:9"])
    }

    @Test func languagesAreComparedOneByOne() {
        func text(_ entries: [(LanguageTag, String)]) -> LocalizedText {
            LocalizedText(entries: entries.map { .init(language: $0, text: $1) }) ?? ""
        }
        let english = (LanguageTag.english, "Which laws protect the victims of trafficking?")
        let french = ("fr" as LanguageTag, "Quelles lois protègent les victimes de la traite ?")
        let otherFrench = ("fr" as LanguageTag, "Quelles lois protègent les témoins de la traite ?")
        let both = Edition.ask("OLD:1", text([english, french]))
        #expect(summary(both, Edition.ask("NEW:1", text([french, english]))) == "unchanged: equal")
        #expect(summary(both, Edition.ask("NEW:1", text([french]))) == "unchanged: equal")
        #expect(!summary(both, Edition.ask("NEW:1", text([english, otherFrench]))).contains("equal\n"))
        #expect(summary(both, Edition.ask("NEW:1", text([english, otherFrench]))) == "editorial?: \(Self.all)")
    }

    @Test func whatNothingMatchesIsRetiredOrNew() {
        let lineage = Lineage(
            from: Edition.old(Edition.ask("OLD:1", "Which borders are patrolled at night?")),
            to: Edition.new(Edition.ask("NEW:1", "How is compensation paid to survivors?")))
        #expect(lineage.proposals.map(\.change) == [.retired, .new])
        #expect(lineage.proposals.allSatisfy { $0.links.isEmpty })
        #expect(
            lineage.entries == [
                LineageEntry(change: .retired, from: ["OLD:1"], to: []),
                LineageEntry(change: .new, from: [], to: ["NEW:1"]),
            ])
        let set = lineage.mappingSet()
        #expect(set.mappings.isEmpty)
        #expect(set.gaps.map(\.term) == ["OLD:1", "NEW:1"])
    }

    @Test func anEditionOfWhichNoQuestionIsKnownRetiresNothing() {
        let old = Edition.old(Edition.ask("OLD:1", Self.text))
        #expect(Lineage(from: old, to: Edition.new()).proposals.isEmpty)
        #expect(Lineage(from: Edition.old(), to: Edition.new(Edition.ask("NEW:1", Self.text))).entries.isEmpty)
    }

    @Test func anotherQuestionOnTheSameProvisionReplacesAndClaimsNothing() {
        let old = Edition.ask(
            "OLD:1", "Which measures protect the physical safety of victims?", provisions: ["UN:6(5)"])
        let new = Edition.ask(
            "NEW:1", "Does the law provide for the safety of a victim?", kind: .yesNo, provisions: ["UN:6(5)"])
        #expect(summary(old, new) == "replaced: \(Self.all)")
    }

    @Test func aQuestionWhoseElementsAreSharedOutIsSplit() throws {
        let whole = Edition.ask("OLD:1", Self.text, elements: ["housing", "work", "food"])
        let first = Edition.ask("NEW:1", Self.text, elements: ["housing"])
        let second = Edition.ask("NEW:2", Self.text, elements: ["work", "food"])
        let split = Lineage(from: Edition.old(whole), to: Edition.new(first, second))
        #expect(split.summary("OLD:1") == "split: superset")
        #expect(split.about("OLD:1")?.to == ["NEW:1", "NEW:2"])
        #expect(split.entries == [LineageEntry(change: .split, from: ["OLD:1"], to: ["NEW:1", "NEW:2"])])
    }

    @Test func aQuestionWhoseWordsAndProvisionsAreSharedOutLooksSplitAndTheReverseMerged() {
        let whole = "Which housing, medical and legal services do you offer to victims?"
        func edition(_ id: Questionnaire.ID, isSplit: Bool) -> Questionnaire {
            func ask(_ number: String, _ text: String, _ provisions: [Provision.ID]) -> Question {
                Edition.ask(Question.ID("\(id):\(number)") ?? "OLD:1", LocalizedText(text), provisions: provisions)
            }
            let questions =
                isSplit
                ? [
                    ask("1", "Which housing do you offer to victims?", ["UN:6(3)(a)"]),
                    ask("2", "Which medical services do you offer to victims?", ["UN:6(3)(b)"]),
                    ask("3", "Which legal services do you offer to victims?", ["UN:6(3)(c)"]),
                ] : [ask("1", whole, ["UN:6(3)"])]
            return Questionnaire(id: id, title: "Edition", questions: questions)
        }
        let split = Lineage(from: edition("OLD", isSplit: false), to: edition("NEW", isSplit: true))
        #expect(split.about("OLD:1")?.change == .split)
        #expect(split.about("OLD:1")?.to == ["NEW:1", "NEW:2", "NEW:3"])
        #expect(split.about("OLD:1")?.entry.change == .replaced)
        let merged = Lineage(from: edition("OLD", isSplit: true), to: edition("NEW", isSplit: false))
        #expect(merged.about("NEW:1")?.change == .merged)
        #expect(merged.about("NEW:1")?.from == ["OLD:1", "OLD:2", "OLD:3"])
    }

    @Test func whatTheNewEditionDeclaresStandsAndTheDifferenceIsNamed() throws {
        let old = Edition.old(
            Edition.ask("OLD:1", Self.text), Edition.ask("OLD:2", "Which borders are patrolled at night?"))
        let declared = LineageEntry(change: .widened, from: ["OLD:1"], to: ["NEW:1"])
        let new = Edition.new(
            Edition.ask("NEW:1", Self.text), Edition.ask("NEW:2", "Which borders are patrolled at night?"),
            lineage: [declared])
        let lineage = Lineage(from: old, to: new)
        #expect(lineage.about("OLD:1")?.isDeclared == true)
        #expect(lineage.summary("OLD:1") == "widened: subset")
        #expect(lineage.summary("OLD:2") == "unchanged: equal")
        #expect(lineage.entries.first == declared)
        let difference = try #require(lineage.differences.first)
        #expect(lineage.differences.count == 1)
        #expect(difference.declared == declared)
        #expect(difference.proposals.map(\.change) == [.unchanged])
        #expect(lineage.mappingSet().mappings.map(\.subject) == ["OLD:2"])
    }

    @Test func theMappingSetIsProposedAndCarriesTheEvidence() throws {
        let old = Edition.ask("OLD:1", Self.text, elements: ["housing", "work"])
        let new = Edition.ask("NEW:4", Self.text, elements: ["housing"])
        let set = Lineage(from: Edition.old(old), to: Edition.new(new)).mappingSet()
        let mapping = try #require(set.mappings.first)
        #expect(set.mappings.count == 1)
        #expect(mapping.status == .proposed)
        #expect(mapping.relation == .superset)
        #expect(
            mapping.comment
                == "narrowed: The text is word for word the same. The number was 1 and is 4. Element removed: ‘work’.")
    }
}

import SynergyCrosswalk
import SynergyModel
import SynergyReuse
import Testing

@Suite struct ExplanationTests {
    static let reasons: [CandidateReason] =
        [
            .draftSubmission, .withdrawn, .superseded(by: "S#1"), .otherTerritory("XLD-A"), .chainUnusable,
            .elementNotAnswered, .restricted, .recognition(rule: "R1"), .mappingProposed, .formAsksForLink,
            .formAsksAlways,
            .typesDiffer(from: .text, to: .number), .outsideTransform("other"), .notEntailed, .notCovered,
            .noElementMap,
            .aspectDiffers, .populationDiffers, .unitDiffers, .periodUnknown, .languageNotAccepted("ar"),
            .mappingInconsistent, .tooOld(months: 36), .otherPeriod(.year2024),
            .eventSince("Code amended", on: "2024-05-01"),
        ] + Absence.allCases.map(CandidateReason.absent)

    static let qualifiers: [Qualifier] = [
        .corroborated(bodies: 2), .variants, .toBeCut, .olderAnswerDiffers, .olderAnswersDisagree,
        .translationNeeded("ar"), .provisional(on: "T:7"), .chainUnusable(.example), .mappingProposed,
        .mappingInconsistent, .partyStatusUnknown("UN-TIP"), .partlyReserved("UN-TIP:6"), .withheldSourceDisagrees,
        .amendedInConfidence,
    ]

    private let context = ExplanationContext()

    @Test(arguments: reasons)
    func everyReasonIsASentenceWithoutJargon(_ reason: CandidateReason) {
        expectPlain(reason.sentence(for: "T:1", in: context))
    }

    @Test(arguments: qualifiers)
    func everyQualifierIsASentenceWithoutJargon(_ qualifier: Qualifier) {
        expectPlain(qualifier.sentence(for: "T:1", in: context))
    }

    @Test(arguments: Outcome.allCases)
    func everyOutcomeHasATitleASentenceAndWhatToDo(_ outcome: Outcome) {
        expectPlain(outcome.sentence)
        #expect(!outcome.title.isEmpty)
        #expect((outcome.nextStep == nil) == (outcome == .notApplicable))
        let steps = Proposal(question: "T:1", outcome: outcome).steps()
        #expect(steps.first?.code == outcome.rawValue)
    }

    @Test func namesInSentencesAreTheOnesOfTheFacts() {
        #expect(CandidateReason.superseded(by: "S#1").sentence(for: "T:1", in: context).contains("S#1"))
        #expect(CandidateReason.tooOld(months: 36).sentence(for: "T:1", in: context).contains("36 months"))
        #expect(CandidateReason.recognition(rule: "R1").sentence(for: "T:1", in: context).contains("R1"))
        let event = CandidateReason.eventSince("Code amended", on: "2024-05-01").sentence(for: "T:1", in: context)
        #expect(event.contains("Code amended (1 May 2024)"))
        #expect(Qualifier.translationNeeded("ar").sentence(for: "T:1", in: context).contains("Arabic"))
    }

    @Test func aProposalTellsItsAnswerItsChainAndWhatToDo() {
        let proposal = Proposal(
            question: "T:x8", outcome: .reuseVerbatim,
            elements: [ElementResult(element: "value", status: .settled, value: .boolean(true))],
            draft: .value(.boolean(true)),
            candidates: [.example(status: .usable), .example(status: .dropped, reason: .withdrawn)])
        let texts = proposal.steps().map(\.text)
        #expect(texts[1] == "The answer of 30 June 2025 in S (question 3.1 of G) says Yes.")
        #expect(texts[2] == "G:3.1 asks the same as question x8 here. Mapped by X, checked by Y, confidence 0.9.")
        #expect(texts.contains("The respondent has taken it back, so it does not count."))
        #expect(texts.last == "Check that it is still right, then accept it.")
    }

    @Test func candidatesThatDifferOnlyInTheElementAreToldOnce() {
        let candidates = ["a", "b"].map { Candidate.example(status: .stale, reason: .tooOld(months: 36), element: $0) }
        let elements = ["a", "b"].map { ElementResult(element: $0, status: .stale) }
        let steps = Proposal(question: "T:x8", outcome: .stale, elements: elements, candidates: candidates).steps()
        #expect(steps.count { $0.code == "answer" } == 1)
        #expect(steps.contains { $0.code == "tooOld" && $0.text.hasPrefix("For a and b: ") })
    }

    @Test func aDecisionThatMustBeLookedAtAgainSaysSo() {
        let decision = Decision(
            respondent: "XLD", question: "T:1", action: .edit, reason: "newer law", reviewer: "A. Officer",
            time: "2026-11-20T09:30:00Z")
        var proposal = Proposal(question: "T:1", outcome: .noSource)
        proposal.decision = DecisionState(decision: decision, needsRecheck: true)
        let codes = proposal.steps().map(\.code)
        #expect(codes == ["noSource", "decision", "needsRecheck", "next"])
        #expect(
            proposal.steps()[1].text == "A. Officer wrote another answer on 20 November 2026, because: ‘newer law’.")
    }

    @Test(arguments: 1..<32)
    func everyRelationIsASentence(_ bits: Int) {
        let chain = Chain.example(relation: RelationSet(rawValue: UInt8(bits)))
        expectPlain(chain.sentence(to: "T:x8", in: context))
    }

    private func expectPlain(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
        #expect(text.hasSuffix("."), "\(text)", sourceLocation: sourceLocation)
        #expect(!text.contains("..") && !text.contains("  "), "\(text)", sourceLocation: sourceLocation)
        #expect(text.first?.isUppercase == true, "\(text)", sourceLocation: sourceLocation)
        for word in ["gate", "superset", "subset", "disjoint", "nil", "Optional", "candidate", "entail"] {
            #expect(!text.contains(word), "\(text)", sourceLocation: sourceLocation)
        }
    }
}

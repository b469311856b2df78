import SynergyCrosswalk
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

/// The random worlds reach what the laws are about; a law that is never put to the test holds for nothing.
@Suite struct CoverageTests {
    private static let reasons: [CandidateReason] =
        [
            .draftSubmission, .withdrawn, .superseded(by: "A"), .otherTerritory("A"), .chainUnusable, .restricted,
            .recognition(rule: "A"), .mappingProposed, .formAsksForLink, .formAsksAlways,
            .typesDiffer(from: .text, to: .link), .outsideTransform("A"), .notEntailed, .notCovered, .noElementMap,
            .aspectDiffers, .populationDiffers, .unitDiffers, .periodUnknown, .languageNotAccepted("ar"),
            .mappingInconsistent, .tooOld(months: 1), .eventSince("A", on: "2025"),
        ] + Absence.allCases.map { .absent($0) }

    private static let qualifiers = [
        "corroborated", "variants", "toBeCut", "olderAnswerDiffers", "olderAnswersDisagree", "translationNeeded",
        "ownReading",
        "provisional", "chainUnusable", "mappingProposed", "mappingInconsistent", "partyStatusUnknown",
        "partlyReserved", "withheldSourceDisagrees", "amendedInConfidence",
    ]

    @Test func worldsReachEveryOutcomeStatusReasonAndQualifier() throws {
        if Laws.isSingle { return }
        var counts: [String: Int] = [:]
        for seed in Laws.seeds {
            for proposal in try World.random(seed: seed).plan(.internal).proposals {
                counts["outcome \(proposal.outcome)", default: 0] += 1
                if let reason = proposal.reason { counts["reason \(reason.code)", default: 0] += 1 }
                for element in proposal.elements { counts["element \(element.status)", default: 0] += 1 }
                for qualifier in proposal.qualifiers { counts["qualifier \(qualifier.name)", default: 0] += 1 }
                for candidate in proposal.candidates {
                    counts["candidate \(candidate.reason?.code ?? "usable")", default: 0] += 1
                    for hop in candidate.chain.hops where candidate.status == .usable {
                        counts["transform \(hop.mapping.transform?.name ?? "none")", default: 0] += 1
                    }
                }
            }
        }
        var wanted = Outcome.allCases.map { "outcome \($0)" }
        wanted += ElementStatus.allCases.map { "element \($0)" }
        wanted += ["notParty", "reserved", "disabled"].map { "reason \($0)" }
        wanted += Self.qualifiers.map { "qualifier \($0)" }
        wanted += Self.reasons.map { "candidate \($0.code)" } + ["candidate usable"]
        let transforms = [
            "identity", "choiceMap", "multiToBool", "choiceToBool", "unit", "tableCell", "tableSum", "split", "concat",
            "extractAnchor",
        ].map { "transform \($0)" }
        var rare = wanted.filter { counts[$0, default: 0] < Laws.seeds.count / 400 }
        // That a transform is on the best chain of a usable answer is rarer.
        rare += transforms.filter { counts[$0, default: 0] < Laws.seeds.count / 500 }
        #expect(rare.isEmpty, "\(rare.map { "\($0): \(counts[$0, default: 0])" })")
    }
}

import SynergyCrosswalk
import SynergyModel
import SynergyReuse

extension Chain {
    /// One asserted hop from `G:3.1` to `T:x8`.
    static func example(relation: RelationSet) -> Chain {
        let mapping = Mapping(
            subject: "G:3.1", object: "T:x8", relation: relation, confidence: 0.9, authors: ["X"], reviewers: ["Y"])
        let hop = Chain.Hop(
            from: "G:3.1", to: "T:x8", relation: relation, basis: .asserted, mapping: mapping, isReversed: false,
            isIdentity: true)
        return Chain(
            hops: [hop], relation: relation, confidence: 0.9, isApproved: true, isVerbatim: relation == .equal)
    }

    static var example: Chain { example(relation: .equal) }
}

extension Candidate {
    static func example(
        status: CandidateStatus, reason: CandidateReason? = nil, element: String = "value"
    ) -> Candidate {
        Candidate(
            answer: "S#3.1", question: "G:3.1", respondent: "XLD", date: "2025-06-30", issuer: "GRETA",
            element: element, chain: .example, status: status, reason: reason, value: .boolean(true), covers: true,
            toBeCut: false, isVerbatim: true, original: .value(.boolean(true)))
    }
}

extension Period {
    static var year2024: Period { Period("2024") ?? Period.unreachable }

    private static var unreachable: Period { preconditionFailure("2024 is a period") }
}

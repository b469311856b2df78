package import SynergyCrosswalk
package import SynergyModel

extension RelationOverride {
    /// The reading as a hop of a chain in plain words.
    ///
    /// - Parameters:
    ///   - from: How the question nearer to the answer is called.
    ///   - relation: How it stands to the next.
    ///   - to: How the next is called.
    ///   - context: Titles and names.
    ///   - detail: How much to say.
    func sentence(
        _ from: String, _ relation: RelationSet, _ to: String, in context: ExplanationContext, detail: ExplanationDetail
    ) -> String {
        let name = context.name(respondent)
        var text: String
        if claimsNothing {
            text = """
                \(name) does not accept that \(Words.lowered(from)) and \(to) belong together, so nothing is carried over \
                between them.
                """
        } else {
            let reading = RelationWords.sentence(from, relation, to)
            text = "\(name) reads this relation in its own way, in place of the shared mappings: \(reading)"
        }
        if detail == .full, author != nil || date != nil {
            let author = author.map { " by \($0)" } ?? ""
            text += " Stated\(author)\(date.map { " on \(Words.day($0))" } ?? "")."
        }
        return text + givenReason
    }

    /// The reading as a note beside a question, for a reader who may not see it in a chain.
    ///
    /// - Parameters:
    ///   - target: The question that the note is about.
    ///   - context: Titles and names.
    package func note(for target: Question.ID, in context: ExplanationContext) -> String {
        let name = context.name(respondent)
        let from = Words.question(from, target: target, capital: false)
        let to = Words.question(to, target: target, capital: false)
        let text =
            claimsNothing
            ? "\(name) does not accept the shared mappings between \(from) and \(to)."
            : "How \(name) itself reads \(from) and \(to) counts, not the shared mappings between them."
        return text + givenReason
    }

    private var givenReason: String { reason.map { " Reason given: \(Words.quote($0, limit: 400))." } ?? "" }
}

public import SynergyModel
public import SynergyReferences

extension Workspace {
    /// The submissions as documents that answers may cite, each with its answers as units.
    ///
    /// A submission is known by the symbol and the address of its document, and by its own identifier. Drafts and what was
    /// taken back are left out.
    ///
    /// - Parameter isVisible: Whether an answer may be seen by those who will ask the registry; all are, unless said.
    /// - Returns: The documents, by their identifiers.
    public func registeredDocuments(
        where isVisible: (Submission, Answer) -> Bool = { _, _ in true }
    ) -> [RegisteredDocument] {
        submissions.filter { $0.status == .submitted }.compactMap { submission in
            document(of: submission, submission.answers.filter { isVisible(submission, $0) })
        }
    }

    private func document(of submission: Submission, _ answers: [Answer]) -> RegisteredDocument? {
        guard let id = RegisteredDocument.ID(rawValue: submission.id.rawValue) else { return nil }
        let file = submission.document
        let own = ReferenceKey(rawValue: "submission:\(submission.id.rawValue)")
        let keys = [file?.symbol, file?.url].compactMap { $0.flatMap(ReferenceKey.init(spelling:)) } + [own]
        var document = RegisteredDocument(id: id, key: keys[0], aliases: Array(keys.dropFirst()))
        document.title = submission.title ?? file?.title.map { LocalizedText($0) }
        document.state = submission.respondent
        document.questionnaire = submission.questionnaire.referenceKey
        document.date = submission.submitted
        document.language = file?.language ?? submission.language
        document.address = file?.url
        document.sha256 = file?.sha256
        document.seen = file?.seen
        document.units = answers.map { answer in
            RegisteredDocument.Unit(
                kind: .question, number: String(answer.question.localPart), text: answer.wholeText,
                answer: submission.id(of: answer))
        }
        return document
    }
}

extension Answer {
    /// Everything that the answer says, a paragraph for each thing; `nil` when it says nothing in words.
    package var wholeText: String? {
        var texts: [String] = []
        eachText { _, text in texts.append(text) }
        return texts.isEmpty ? nil : texts.joined(separator: "\n\n")
    }
}

extension Questionnaire.ID {
    /// The key by which answers cite the questionnaire.
    ///
    /// Rounds are cited by their number: `GRETA-R3` is `quest:greta-3`. The forms of the self-assessment under the Convention
    /// against Transnational Organized Crime are cited as one: `quest:untoc-saq`.
    package var referenceKey: ReferenceKey {
        let name = rawValue.lowercased()
        if name.hasPrefix("greta-r"), let round = Int(name.dropFirst(7)) {
            return ReferenceKey(rawValue: "quest:greta-\(round)")
        }
        return ReferenceKey(rawValue: name.contains("-saq-") ? "quest:untoc-saq" : "quest:\(name)")
    }
}

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
            RegisteredDocument(
                submission, answers: submission.answers.filter { isVisible(submission, $0) }, text: \.wholeText)
        }
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

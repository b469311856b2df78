public import SynergyModel  // respondents

/// Where citations are looked up.
///
/// ``DocumentRegistry`` is the one that holds its documents in memory. An embedder whose documents live elsewhere supplies
/// another; it must answer the same question the same way for as long as it is in use, and must not return what the audience
/// may not see.
public protocol ReferenceRegistry: Sendable {
    /// The documents with a key, as their own or among their aliases.
    ///
    /// - Parameter key: A key without a place in the document, such as `un:CEDAW/C/NOR/9`.
    func documents(identifiedBy key: ReferenceKey) -> [RegisteredDocument]

    /// What a State submitted.
    ///
    /// - Parameters:
    ///   - state: The State; `nil` for everybody.
    ///   - questionnaire: The questionnaire that was answered; `nil` for everything that the State submitted.
    func documents(from state: Respondent.ID?, answering questionnaire: ReferenceKey?) -> [RegisteredDocument]

    /// The documents that say that they replace the one with a key.
    func documents(superseding key: ReferenceKey) -> [RegisteredDocument]
}

extension ReferenceRegistry {
    /// None: many registries do not know.
    public func documents(superseding key: ReferenceKey) -> [RegisteredDocument] { [] }
}

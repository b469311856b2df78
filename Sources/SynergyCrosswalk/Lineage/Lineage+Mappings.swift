import SynergyModel

extension Lineage {
    /// The proposals as a set of mappings with the status proposed, for a curator to edit.
    ///
    /// One mapping for each old and new question that a proposal puts side by side, one gap for each that is retired or new;
    /// what the new edition declares is not repeated. A mapping says what follows, and its comment the kind of change and the evidence.
    ///
    /// - Parameters:
    ///   - id: The URI of the set; `https://reporting-synergy.invalid/lineage/OLD/NEW` unless said.
    ///   - license: The licence of the set.
    public func mappingSet(
        id: String? = nil, license: String = "https://w3id.org/sssom/license/unspecified"
    ) -> MappingSet {
        let mappings = proposals.filter { !$0.isDeclared }.flatMap { proposal in
            proposal.links.map { link in
                Mapping(
                    subject: .init(unchecked: link.from.rawValue), object: .init(unchecked: link.to.rawValue),
                    relation: link.relation, confidence: proposal.confidence,
                    justification: proposal.justification, status: .proposed, comment: proposal.comment)
            }
        }
        let gaps = proposals.filter { !$0.isDeclared }.flatMap { proposal -> [Gap] in
            switch proposal.change {
            case .retired: proposal.from.map { gap(subject: $0, object: nil, proposal) }
            case .new: proposal.to.map { gap(subject: nil, object: $0, proposal) }
            default: []
            }
        }
        return MappingSet(
            id: id ?? "https://reporting-synergy.invalid/lineage/\(old)/\(new)",
            title: "What became of the questions of \(old) in \(new): proposals", license: license, mappings: mappings,
            gaps: gaps)
    }

    /// A row that says that a question has no counterpart in the other edition.
    private func gap(subject: Question.ID?, object: Question.ID?, _ proposal: LineageProposal) -> Gap {
        Gap(
            subject: subject.map { .init(unchecked: $0.rawValue) },
            object: object.map { .init(unchecked: $0.rawValue) },
            justification: proposal.justification, comment: proposal.comment)
    }
}

extension LineageProposal {
    /// The kind of change and the evidence, in sentences.
    public var comment: String {
        let lead = follows ? "\(change.rawValue):" : "\(change.rawValue), to be checked:"
        return ([lead] + evidence).joined(separator: " ")
    }

    /// How the proposal came about, as a CURIE of SSSOM's vocabulary.
    fileprivate var justification: String {
        change == .unchanged || change == .editorial ? "semapv:LexicalMatching" : "semapv:CompositeMatching"
    }
}

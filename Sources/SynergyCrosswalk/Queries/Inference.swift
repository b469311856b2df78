public import SynergyModel

/// A relation that follows from the mappings and that no mapping states.
public struct Inference: Hashable, Sendable {
    /// The first question or provision.
    public var subject: Mapping.Term.ID
    /// The second one.
    public var object: Mapping.Term.ID
    /// How the first stands to the second; narrower than what mappings say of the two directly.
    public var relation: RelationSet
    /// How sure that is: the least confidence among the premises of the surest proof, 0…1.
    public var confidence: Double
    /// Why it holds.
    public var proof: Proof

    /// Which inferences are wanted.
    public struct Filter: Hashable, Sendable {
        /// Only those with a single relation left.
        public var onlyDefinite: Bool
        /// Only those along which something may be reused: the two certainly share something.
        public var onlyUsable: Bool
        /// Only those at least so sure.
        public var leastConfidence: Double
        /// Only those between two questionnaires or instruments, the first of them that of the subject.
        public var between: Sides?

        /// Two questionnaires or instruments, by what their identifiers have before the colon.
        public struct Sides: Hashable, Sendable {
            /// That of the subject.
            public var subject: String
            /// That of the object.
            public var object: String

            /// Creates sides.
            public init(subject: String, object: String) {
                self.subject = subject
                self.object = object
            }
        }

        /// Creates a filter; without arguments it lets everything pass.
        public init(
            onlyDefinite: Bool = false, onlyUsable: Bool = false, leastConfidence: Double = 0, between: Sides? = nil
        ) {
            self.onlyDefinite = onlyDefinite
            self.onlyUsable = onlyUsable
            self.leastConfidence = leastConfidence
            self.between = between
        }
    }
}

extension Closure {
    /// Everything that follows and is not stated, each pair of terms once, by identifiers.
    ///
    /// A pair counts as stated when mappings between just these two already say all that is known: those that take part, and
    /// proposed ones too. What was set aside says nothing, and no inference rests on it. Elements of questions are left out.
    ///
    /// - Parameters:
    ///   - sets: The mapping sets, for what they state.
    ///   - filter: Which inferences are wanted.
    /// - Returns: With a filter for two sides subjects lie on the first side; otherwise each subject comes before its object.
    /// - Complexity: O(*p* + *d*) for *p* known pairs and *d* narrowings, and the length of the proofs.
    public func inferences(notStatedIn sets: [MappingSet], where filter: Inference.Filter = .init()) -> [Inference] {
        var result: [Inference] = []
        forEachInference(notStatedIn: sets, where: filter) { result.append($0) }
        return result.sorted { ($0.subject, $0.object) < ($1.subject, $1.object) }
    }

    /// Hands everything that follows and is not stated to `body`, component by component, without keeping it.
    public func forEachInference(
        notStatedIn sets: [MappingSet], where filter: Inference.Filter = .init(), _ body: (Inference) -> Void
    ) {
        let stated = statedRelations(in: sets)
        for component in components where component.terms.count > 2 {
            var known: ComponentProofs?
            let ids = component.terms.map { term in
                network.isElement(term) ? nil : Mapping.Term.ID(unchecked: network.names[term])
            }
            for (place, id) in ids.enumerated() {
                guard let id else { continue }
                component.masks.forEach(from: place) { other, mask in
                    guard let otherID = ids[other], filter.wants(id, otherID, mask) else { return }
                    let said = stated[TermPair(component.terms[place], component.terms[other])] ?? .all
                    guard mask.intersection(said) != said else { return }
                    let proofs = known ?? proofs(of: component)
                    known = proofs
                    guard let confidence = proofs.confidence(from: place, to: other),
                        confidence >= filter.leastConfidence, let proof = proofs.proof(from: place, to: other)
                    else { return }
                    body(
                        Inference(
                            subject: id, object: otherID, relation: mask, confidence: confidence, proof: proof))
                }
            }
        }
    }

    /// What mappings say of two terms directly, read from the first to the second.
    private func statedRelations(in sets: [MappingSet]) -> [TermPair: RelationSet] {
        let ignored = Set(components.flatMap { $0.contradictions.map(\.assertion) })
        var result: [TermPair: RelationSet] = [:]
        func state(_ from: Int32, _ to: Int32, _ relation: RelationSet) {
            for (pair, relation) in [(TermPair(from, to), relation), (TermPair(to, from), relation.converse)] {
                let both = (result[pair] ?? .all).intersection(relation)
                // Statements that exclude each other say no more together than the first of them.
                if !both.isEmpty { result[pair] = both }
            }
        }
        for (index, assertion) in network.assertions.enumerated() where !ignored.contains(Int32(index)) {
            state(assertion.from, assertion.to, assertion.mask)
        }
        for mapping in sets.flatMap(\.mappings) where mapping.status == .proposed {
            guard let from = network.term(mapping.subject), let to = network.term(mapping.object) else { continue }
            state(from, to, mapping.relation)
        }
        return result
    }
}

/// Two terms in an order.
private struct TermPair: Hashable {
    var from: Int32
    var to: Int32

    init(_ from: Int32, _ to: Int32) { (self.from, self.to) = (from, to) }
}

extension Inference.Filter {
    /// Whether a pair is wanted in this direction, as far as that does not depend on its confidence.
    fileprivate func wants(_ subject: Mapping.Term.ID, _ object: Mapping.Term.ID, _ relation: RelationSet) -> Bool {
        if onlyDefinite, relation.rawValue.nonzeroBitCount != 1 { return false }
        if onlyUsable, !relation.isUsable { return false }
        guard let between else { return subject < object }
        guard subject.prefix == between.subject, object.prefix == between.object else { return false }
        return between.subject != between.object || subject < object
    }
}

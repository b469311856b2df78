public import SynergyModel

extension RelationNetwork {
    /// Creates the network of mapping sets, of what questionnaires declare about their editions, and of the elements that
    /// element maps name.
    ///
    /// Every pair of an element map says that the source element covers the target element. An element lies inside its question;
    /// a question whose elements are known consists of them, so that parts which together make a whole count as the whole
    /// (DESIGN section 4, element maps). Hints derived from the concordance never take part.
    ///
    /// - Parameters:
    ///   - sets: The mapping sets.
    ///   - questionnaires: The questionnaires, for lineage and elements.
    ///   - selection: Which mappings take part.
    /// - Complexity: O(*m*) for *m* mappings and element pairs.
    public init(
        _ sets: [MappingSet], questionnaires: [Questionnaire] = [], selecting selection: Selection = Selection()
    ) {
        let mappings = sets.flatMap(\.mappings)
        var names = NameTable(capacity: mappings.count / 2)
        var assertions: [Assertion] = []
        assertions.reserveCapacity(mappings.count)
        for (index, mapping) in mappings.enumerated() where selection.selects(mapping) {
            assertions.append(
                Assertion(
                    confidence: mapping.confidence, from: names.intern(mapping.subject.rawValue),
                    to: names.intern(mapping.object.rawValue), origin: Int32(index), mask: mapping.relation))
        }
        self.init(names: names, assertions: assertions, mappingCount: mappings.count) { mappings[$0] }
        for questionnaire in questionnaires {
            for (entry, mapping) in questionnaire.lineageMappings {
                define(
                    .lineage(mapping, entry.change), from: intern(mapping.subject.rawValue),
                    to: intern(mapping.object.rawValue), mask: mapping.relation, confidence: mapping.confidence)
            }
        }
        addElements(mappings.filter { $0.elementMap != nil && selection.selects($0) }, questionnaires)
    }

    private mutating func addElements(_ mappings: [Mapping], _ questionnaires: [Questionnaire]) {
        guard !mappings.isEmpty else { return }
        let wanted = Set(mappings.flatMap { [$0.subject, $0.object] })
        var elements: [Mapping.Term.ID: [String]] = [:]
        for question in questionnaires.flatMap(\.questions) {
            let id = Mapping.Term.ID(unchecked: question.id.rawValue)
            if wanted.contains(id) { elements[id] = question.effectiveElements.map(\.id) }
        }
        var defined: [Mapping.Term.ID: [String: Int32]] = [:]
        for mapping in mappings {
            for pair in mapping.elementMap ?? [] {
                let from = term(of: pair.from, in: mapping.subject, elements, &defined)
                let to = term(of: pair.to, in: mapping.object, elements, &defined)
                guard from != to else { continue }
                define(
                    .elementPair(mapping, pair), from: from, to: to, mask: .covering, confidence: mapping.confidence)
            }
        }
        for (id, parts) in defined.sorted(by: { $0.key < $1.key }) {
            guard let all = elements[id], all.count > 1 else { continue }
            let whole = intern(id.rawValue)
            // The elements that no map names are there too: without them nothing makes a whole.
            let terms = all.map { parts[$0] ?? define(element: $0, of: id, whole) }
            add(Whole(term: whole, parts: terms))
        }
    }

    /// The term of an element; the only element of a question is the question.
    private mutating func term(
        of element: String, in id: Mapping.Term.ID, _ elements: [Mapping.Term.ID: [String]],
        _ defined: inout [Mapping.Term.ID: [String: Int32]]
    ) -> Int32 {
        let whole = intern(id.rawValue)
        if let known = elements[id], known.count < 2 { return whole }
        if let term = defined[id]?[element] { return term }
        let term = define(element: element, of: id, whole)
        defined[id, default: [:]][element] = term
        return term
    }

    private mutating func define(element: String, of id: Mapping.Term.ID, _ whole: Int32) -> Int32 {
        let term = intern(id.rawValue + Self.elementSeparator + element)
        define(.element(element, of: id), from: term, to: whole, mask: [.equal, .subset])
        return term
    }
}

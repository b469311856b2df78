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
        for question in questionnaires.flatMap(\.questions) where question.elements.count > 1 {
            elementsOf[.init(unchecked: question.id.rawValue)] = question.effectiveElements.map(\.id)
        }
        knownQuestions = Set(questionnaires.flatMap(\.questions).map { Mapping.Term.ID(unchecked: $0.id.rawValue) })
        addElements(mappings.filter { $0.elementMap != nil && selection.selects($0) })
    }

    /// Adds what the element maps of mappings say, and what follows for the elements they name from being elements.
    mutating func addElements(_ mappings: [Mapping]) {
        var touched: Set<Mapping.Term.ID> = []
        for mapping in mappings {
            for pair in mapping.elementMap ?? [] {
                let from = term(of: pair.from, in: mapping.subject, &touched)
                let to = term(of: pair.to, in: mapping.object, &touched)
                guard from != to else { continue }
                define(
                    .elementPair(mapping, pair), from: from, to: to, mask: .covering, confidence: mapping.confidence)
            }
        }
        for id in touched.sorted() {
            guard let all = elementsOf[id] else { continue }
            // The elements that no map names are there too: without them nothing makes a whole.
            let terms = all.map { definedElements[id]?[$0] ?? define(element: $0, of: id) }
            add(Whole(term: intern(id.rawValue), parts: terms))
        }
    }

    /// The term of an element; the only element of a question is the question.
    private mutating func term(
        of element: String, in id: Mapping.Term.ID, _ touched: inout Set<Mapping.Term.ID>
    ) -> Int32 {
        if elementsOf[id] == nil, knownQuestions.contains(id) { return intern(id.rawValue) }
        if let term = definedElements[id]?[element] { return term }
        if definedElements[id] == nil { touched.insert(id) }
        return define(element: element, of: id)
    }

    private mutating func define(element: String, of id: Mapping.Term.ID) -> Int32 {
        let term = intern(id.rawValue + Self.elementSeparator + element)
        definedElements[id, default: [:]][element] = term
        define(.element(element, of: id), from: term, to: intern(id.rawValue), mask: [.equal, .subset])
        return term
    }
}

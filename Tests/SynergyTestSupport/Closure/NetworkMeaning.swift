package import SynergyCrosswalk
package import SynergyModel

/// A question, a provision, or an element of a question.
package struct PlainTerm: Hashable, Sendable {
    package var id: Mapping.Term.ID
    /// The element; `nil` for the whole question.
    package var element: String?

    package init(_ id: Mapping.Term.ID, _ element: String? = nil) {
        self.id = id
        self.element = element
    }
}

/// What mapping sets and questionnaires say, as plain statements: an independent reading of DESIGN section 4.
///
/// - A mapping states its relation; a change between editions states equal, superset or subset, with certainty.
/// - A pair of an element map states that the source element covers the target element.
/// - An element lies inside its question; the only element of a question is the question.
/// - A question with known elements, of which a map names one, is the union of them all.
package struct NetworkMeaning: Sendable {
    package private(set) var terms: [PlainTerm] = []
    package private(set) var statements: [PlainStatement] = []
    package private(set) var wholes: [PlainWhole] = []
    private var places: [PlainTerm: Int] = [:]
    private var elements: [Mapping.Term.ID: [String]] = [:]

    package init(_ mappings: [Mapping], _ questionnaires: [Questionnaire] = []) {
        for question in questionnaires.flatMap(\.questions) {
            let declared = question.elements.map(\.id)
            elements[.init(unchecked: question.id.rawValue)] = declared.isEmpty ? ["value"] : declared
        }
        for mapping in mappings {
            say(question(mapping.subject), mapping.relation.rawValue, question(mapping.object), mapping.confidence)
        }
        for entry in questionnaires.flatMap(\.lineage) {
            let relation: RelationSet
            switch entry.change {
            case .unchanged, .editorial: relation = .equal
            case .narrowed, .split: relation = .superset
            case .widened, .merged: relation = .subset
            case .replaced, .retired, .new: continue
            }
            for from in entry.from {
                for to in entry.to {
                    say(
                        question(.init(unchecked: from.rawValue)), relation.rawValue,
                        question(.init(unchecked: to.rawValue)), 1)
                }
            }
        }
        for mapping in mappings {
            for pair in mapping.elementMap ?? [] {
                say(
                    element(pair.from, of: mapping.subject), SetAlgebra.covering,
                    element(pair.to, of: mapping.object), mapping.confidence)
            }
        }
        // Questions of which a map named an element, other than those that are their only element.
        for id in Set(terms.filter { $0.element != nil }.map(\.id)).sorted() {
            guard let all = elements[id] else { continue }
            wholes.append(PlainWhole(question(id), parts: all.map { element($0, of: id) }))
        }
    }

    /// The term that a question is.
    package mutating func question(_ id: Mapping.Term.ID) -> Int { place(PlainTerm(id)) }

    /// The term that an element of a question is.
    package func term(_ element: String, of id: Mapping.Term.ID) -> PlainTerm {
        PlainTerm(id, elements[id]?.count == 1 ? nil : element)
    }

    /// The place of a term that is spoken of.
    package func place(of term: PlainTerm) -> Int? { places[term] }

    /// A statement by the places of its terms, if they are spoken of.
    package func statement(
        _ said: (from: PlainTerm, mask: UInt8, to: PlainTerm, confidence: Double)
    ) -> PlainStatement? {
        guard let from = places[said.from], let to = places[said.to] else { return nil }
        return PlainStatement(from, said.mask, to, confidence: said.confidence)
    }

    private mutating func element(_ element: String, of id: Mapping.Term.ID) -> Int {
        let whole = question(id)
        let term = term(element, of: id)
        if let known = places[term] { return known }
        let place = place(term)
        say(place, SetAlgebra.inside, whole, 1)
        return place
    }

    private mutating func place(_ term: PlainTerm) -> Int {
        if let known = places[term] { return known }
        places[term] = terms.count
        terms.append(term)
        return terms.count - 1
    }

    private mutating func say(_ from: Int, _ mask: UInt8, _ to: Int, _ confidence: Double) {
        statements.append(PlainStatement(from, mask, to, confidence: confidence))
    }
}

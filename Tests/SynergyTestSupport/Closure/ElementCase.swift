package import SynergyCrosswalk
package import SynergyModel

/// Mappings with element maps between a few questions, some of which have several elements.
package struct ElementCase: Sendable {
    package var mappings: [Mapping]
    package var forms: [Questionnaire]

    package init(mappings: [Mapping], forms: [Questionnaire]) {
        self.mappings = mappings
        self.forms = forms
    }

    package var network: RelationNetwork {
        RelationNetwork([MappingSet(id: "urn:test", mappings: mappings)], questionnaires: forms)
    }

    package var closure: Closure { Closure(network) }

    /// What the mappings say, read independently.
    package var meaning: NetworkMeaning { NetworkMeaning(mappings, forms) }

    /// The questions that mappings speak of.
    package var questions: [Mapping.Term.ID] { Set(mappings.flatMap { [$0.subject, $0.object] }).sorted() }

    /// What the closure says of every two questions.
    package func masks(
        of closure: Closure
    ) -> [(from: Mapping.Term.ID, to: Mapping.Term.ID, mask: UInt8)] {
        questions.flatMap { from in
            questions.map { (from, $0, closure.relation(from: from, to: $0).rawValue) }
        }
    }

    package var outline: String {
        let forms = forms.flatMap(\.questions).map { "\($0.id) has \($0.elements.map(\.id))" }
        return
            (forms
            + mappings.map { mapping in
                let pairs = mapping.elementMap.map { " map \($0.map { "\($0.from)>\($0.to)" })" } ?? ""
                return "\(mapping.subject) [\(mapping.relation)] \(mapping.object) \(mapping.confidence)\(pairs)"
            }).joined(separator: "\n")
    }

    /// A random case.
    ///
    /// - Parameters:
    ///   - questions: How many questions there may be.
    ///   - multipart: How many of them may have several elements at most.
    ///   - isTrue: Whether all mappings hold in some world.
    package static func random(
        _ random: inout SplitMix64, questions: ClosedRange<Int>, multipart: Int, isTrue: Bool
    ) -> Self {
        let count = questions.lowerBound + random.below(questions.count)
        var elements: [[(id: String, scope: UInt64)]] = []
        for number in 0..<count {
            let parts = number < multipart && random.chance(80) ? 2 + random.below(2) : 1
            elements.append((0..<parts).map { ("e\($0)", UInt64(1 + random.below(15))) })
        }
        // The last question may be in no questionnaire, so that nobody knows its elements.
        let known = random.chance(70) ? count : count - 1
        let form = Questionnaire(
            id: "F", title: "Form",
            questions: (0..<known).map { number in
                Question(
                    id: .init(unchecked: "F:\(number)"), text: "Which?", kind: .text,
                    elements: elements[number].count == 1
                        ? [] : elements[number].map { Element(id: $0.id, label: "one") })
            })
        let scopes = elements.map { $0.reduce(0) { $0 | $1.scope } }
        let rowCount = 1 + random.below(count * 2)
        let sureness = (1...rowCount).map { Double($0) / Double(rowCount + 1) }.shuffled(using: &random)
        let mappings = (0..<rowCount).map { row in
            let from = random.below(count)
            let to = (from + 1 + random.below(count - 1)) % count
            let truth = SetAlgebra.relation(of: scopes[from], to: scopes[to])
            var relation = isTrue || random.chance(60) ? truth : random.pick(SetAlgebra.single)
            if random.chance(40) { relation |= UInt8(random.below(32)) }
            var pairs: [ElementPair] = []
            for source in elements[from] {
                for target in elements[to]
                where random.chance(50) && (target.scope & ~source.scope == 0 || (!isTrue && random.chance(20))) {
                    pairs.append(
                        ElementPair(
                            from: elements[from].count == 1 ? "value" : source.id,
                            to: elements[to].count == 1 ? "value" : target.id))
                }
            }
            return Mapping(
                subject: .init(unchecked: "F:\(from)"), object: .init(unchecked: "F:\(to)"),
                relation: RelationSet(rawValue: relation), confidence: sureness[row],
                elementMap: pairs.isEmpty ? nil : pairs)
        }
        return Self(mappings: mappings, forms: [form])
    }
}

package import SynergyModel
package import SynergyReferences

extension ReferenceLines {
    /// `{id, a, b}` to `{id, same}`.
    package static func same(
        _ line: LineSplitter.Line, file: String, in registry: some ReferenceRegistry
    ) -> Outcome {
        answer(line, file) { object in
            guard let first = object.text("a"), let second = object.text("b") else { return nil }
            let sameness = registry.compare(text: first, with: second).sameness
            return [.init(name: "same", value: json(of: sameness))]
        }
    }

    /// `true`, `false`, or `null` where it cannot be told.
    package static func json(of sameness: Sameness) -> JSONNode {
        switch sameness {
        case .same: JSONNode(.bool(true))
        case .different: JSONNode(.bool(false))
        case .unknown: JSONNode(.null)
        }
    }

    /// `{id, input, state, context}` to `{id, resolve}`.
    ///
    /// - Parameters:
    ///   - state: Whose texts those are that do not say it.
    ///   - context: What the texts take for granted; what a line says comes before it.
    package static func resolve(
        _ line: LineSplitter.Line, file: String, in registry: some ReferenceRegistry, state: Respondent.ID? = nil,
        context: ReferenceContext = ReferenceContext()
    ) -> Outcome {
        answer(line, file) { object in
            guard let input = object.text("input") else { return nil }
            let said = object.optionalText("state").flatMap { Respondent.ID(rawValue: $0) }
            let more = object.optionalTexts("context").mapValues {
                ReferenceKey(spelling: $0) ?? ReferenceKey(rawValue: $0)
            }
            var context = context
            context.given.merge(more) { _, line in line }
            let resolver = ReferenceResolver(registry: registry, state: said ?? state, context: context)
            let resolved = resolver.resolve(text: input).filter { !$0.isNamedByPlace }
            return [.init(name: "resolve", value: JSONNode(.array(resolved.map { json(of: $0.resolution) })))]
        }
    }

    /// `{entry, outcome, units}`; where several documents fit, also `candidates`.
    package static func json(of resolution: Resolution) -> JSONNode {
        var members: [JSONNode.Member] = [
            .init(name: "entry", value: resolution.document.map { JSONNode($0.id.rawValue) } ?? JSONNode(.null)),
            .init(name: "outcome", value: JSONNode(resolution.outcome.rawValue)),
            .init(name: "units", value: JSONNode(.array(resolution.units.map { JSONNode($0.description) }))),
        ]
        if case .ambiguous(let candidates) = resolution {
            let nodes = candidates.map { JSONNode($0.document.id.rawValue) }
            members.append(.init(name: "candidates", value: JSONNode(.array(nodes))))
        }
        return JSONNode(.object(members))
    }
}

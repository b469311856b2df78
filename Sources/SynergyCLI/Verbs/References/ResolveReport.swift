import SynergyInterchange
import SynergyModel
import SynergyReferences

/// Where citations lead, for people and for programs.
struct ResolveReport {
    /// A text and where its citations lead.
    struct ResolvedText {
        let text: CitingText
        let state: Respondent.ID?
        /// Without those that only name the document of the place beside them.
        let citations: [FollowedCitation]
    }

    /// Where a citation leads, and where the text there sends the reader on to.
    struct FollowedCitation {
        let one: ResolvedCitation
        /// The trails of places that only point elsewhere.
        let trails: [PointerTrail]
    }

    let texts: [ResolvedText]

    /// Looks up everything that some texts cite.
    ///
    /// - Parameter state: Whose text it is.
    init(
        _ texts: [CitingText], in registry: DocumentRegistry, context: ReferenceContext,
        state: (CitingText) -> Respondent.ID?
    ) {
        self.texts = texts.map { text in
            let state = state(text)
            let resolver = ReferenceResolver(registry: registry, state: state, context: context)
            let resolved = resolver.resolve(text.citations()).filter { !$0.isNamedByPlace }.map { one in
                let trails = one.resolution.units.isEmpty ? [] : resolver.follow(one.resolution)
                // A place that says something of its own is the end already.
                return FollowedCitation(one: one, trails: trails.filter { $0.steps.count > 1 || $0.lastPointer != nil })
            }
            return ResolvedText(text: text, state: state, citations: resolved)
        }
    }

    // MARK: For programs

    func json() -> [UInt8] {
        let nodes = texts.map { resolved in
            var object = JSONObjectWriter(JSONWriting())
            object.add("source", resolved.text.owner)
            object.add("part", resolved.text.part)
            object.add("state", resolved.state)
            object.add("resolve", node: JSONNode(.array(resolved.citations.map { json($0, in: resolved.text) })))
            return object.node
        }
        return JSONNode(.array(nodes)).serialized()
    }

    private func json(_ followed: FollowedCitation, in text: CitingText) -> JSONNode {
        let one = followed.one
        let place = text.place(of: one.citation)
        var object = JSONObjectWriter(JSONWriting())
        object.add("citation", one.citation)
        object.add("line", place.line)
        object.add("column", place.column)
        object.add("canonical", one.key.rawValue)
        if case .object(let members) = ReferenceLines.json(of: one.resolution).value {
            for member in members { object.add(member.name, node: member.value) }
        }
        if case .unresolved(let reason) = one.resolution { object.add("reason", reason.rawValue) }
        if case .documentOnly(_, let nearest) = one.resolution { object.add("nearest", nearest.map(\.description)) }
        if case .resolved(let landing) = one.resolution {
            object.add("broader", landing.broader)
            object.add("missing", landing.missing)
        }
        object.add("newer", one.newer.map(\.id.rawValue))
        if !followed.trails.isEmpty { object.add("trails", node: JSONNode(.array(followed.trails.map(json)))) }
        return object.node
    }

    private func json(_ trail: PointerTrail) -> JSONNode {
        let steps = trail.steps.map { step in
            var object = JSONObjectWriter(JSONWriting())
            object.add("entry", step.document.rawValue)
            object.add("unit", step.unit?.description)
            object.add("newer", step.newer.map(\.rawValue))
            return object.node
        }
        var object = JSONObjectWriter(JSONWriting())
        object.add("steps", node: JSONNode(.array(steps)))
        object.add("end", trail.end.name)
        return object.node
    }

    /// As the lines of a stream: `id` and `resolve`.
    func jsonLines() -> [UInt8] {
        texts.flatMap { resolved in
            let nodes = resolved.citations.map { ReferenceLines.json(of: $0.one.resolution) }
            let members = [
                JSONNode.Member(name: "id", value: JSONNode(resolved.text.owner)),
                .init(name: "resolve", value: JSONNode(.array(nodes))),
            ]
            return JSONNode(.object(members)).serialized(.compact) + [0x0A]
        }
    }

    func csv() -> String {
        let header = [
            "source", "part", "line", "column", "text", "canonical", "outcome", "reason", "entry", "title", "units",
            "newer",
        ]
        let rows = texts.flatMap { resolved in
            resolved.citations.map(\.one).map { one in
                let place = resolved.text.place(of: one.citation)
                var reason = ""
                if case .unresolved(let why) = one.resolution { reason = why.rawValue }
                return [
                    resolved.text.owner, resolved.text.part ?? "", String(place.line), String(place.column),
                    one.citation.text, one.key.rawValue, one.resolution.outcome.rawValue, reason,
                    one.resolution.document?.id.rawValue ?? "", one.resolution.document?.title?.description ?? "",
                    one.resolution.units.map(\.description).joined(separator: "; "),
                    one.newer.map(\.id.rawValue).joined(separator: "; "),
                ]
            }
        }
        return CSVText.lines([header] + rows)
    }
}

extension PointerTrail.End {
    /// The word for it in files.
    var name: String {
        switch self {
        case .text: "text"
        case .noText: "noText"
        case .documentOnly: "documentOnly"
        case .deadEnd: "deadEnd"
        case .ambiguous: "ambiguous"
        case .unsafe: "unsafe"
        case .loop: "loop"
        case .tooLong: "tooLong"
        }
    }
}

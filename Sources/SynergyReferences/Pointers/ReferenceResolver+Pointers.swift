import SynergyModel

extension ReferenceResolver {
    /// Follows pointers from what a citation means to the texts that are meant in the end.
    ///
    /// - Parameters:
    ///   - resolution: Where to begin.
    ///   - limit: The most pointers to follow one after the other.
    /// - Returns: A trail for each end that is reached, in the order of the texts; at most 64.
    public func follow(_ resolution: Resolution, limit: Int = 8) -> [PointerTrail] {
        guard let document = resolution.document else { return [] }
        var walk = PointerWalk(resolver: self, limit: limit)
        if resolution.units.isEmpty {
            let step = walk.step(document, nil, pointer: nil)
            return [PointerTrail(steps: [step], end: .documentOnly)]
        }
        for unit in resolution.units { walk.visit(document, unit, from: [], pointer: nil, isSameNumber: false) }
        return walk.trails
    }
}

/// A walk along pointers, depth first.
private struct PointerWalk {
    let resolver: ReferenceResolver
    let limit: Int
    private(set) var trails: [PointerTrail] = []
    private static let mostTrails = 64

    init(resolver: ReferenceResolver, limit: Int) {
        self.resolver = resolver
        self.limit = limit
    }

    func step(
        _ document: RegisteredDocument, _ unit: RegisteredDocument.Unit?, pointer: Pointer?, isSameNumber: Bool = false
    ) -> PointerTrail.Step {
        PointerTrail.Step(
            document: document.id, unit: unit, pointer: pointer, isSameNumber: isSameNumber,
            newer: resolver.registry.newerVersions(of: document).map(\.id))
    }

    mutating func visit(
        _ document: RegisteredDocument, _ unit: RegisteredDocument.Unit, from steps: [PointerTrail.Step],
        pointer: Pointer?, isSameNumber: Bool
    ) {
        guard trails.count < Self.mostTrails else { return }
        let place = steps.firstIndex { step in
            step.document == document.id && step.unit?.kind == unit.kind && step.unit?.number == unit.number
        }
        if let place {
            trails.append(PointerTrail(steps: steps, end: .loop(to: place), lastPointer: pointer))
            return
        }
        let steps = steps + [step(document, unit, pointer: pointer, isSameNumber: isSameNumber)]
        guard let text = unit.text else {
            trails.append(PointerTrail(steps: steps, end: .noText))
            return
        }
        let reading = PointerReading(text)
        guard reading.isOnlyPointers else {
            trails.append(PointerTrail(steps: steps, end: .text))
            return
        }
        for next in reading.pointers { follow(next, from: document, unit, steps) }
    }

    private mutating func follow(
        _ pointer: Pointer, from document: RegisteredDocument, _ unit: RegisteredDocument.Unit,
        _ steps: [PointerTrail.Step]
    ) {
        guard trails.count < Self.mostTrails else { return }
        guard steps.count <= limit else {
            trails.append(PointerTrail(steps: steps, end: .tooLong, lastPointer: pointer))
            return
        }
        let target = target(of: pointer, in: document)
        switch target {
        case .unresolved(let reason):
            trails.append(PointerTrail(steps: steps, end: .deadEnd(reason), lastPointer: pointer))
        case .unsafe:
            trails.append(PointerTrail(steps: steps, end: .unsafe, lastPointer: pointer))
        case .ambiguous(let candidates):
            trails.append(PointerTrail(steps: steps, end: .ambiguous(candidates), lastPointer: pointer))
        case .documentOnly(let other, _):
            // "See our 2016 reply" without a number means the reply to the same question.
            if pointer.citation?.key.pinpoint == nil {
                let same = UnitLanding("\(unit.kind.pinpointName)=\(unit.number)", in: other)
                if let found = same.units.first, same.broader.isEmpty {
                    visit(other, found, from: steps, pointer: pointer, isSameNumber: true)
                    return
                }
            }
            let last = step(other, nil, pointer: pointer)
            trails.append(PointerTrail(steps: steps + [last], end: .documentOnly))
        case .resolved(let landing):
            for found in landing.units {
                visit(landing.document, found, from: steps, pointer: pointer, isSameNumber: false)
            }
        }
    }

    /// What a pointer means that stands in a document: "our" is its State, a place without a document is in itself.
    private func target(of pointer: Pointer, in document: RegisteredDocument) -> Resolution {
        var context = resolver.context
        if let questionnaire = document.questionnaire { context.given["questionnaire"] = questionnaire }
        let inner = ReferenceResolver(
            registry: resolver.registry, state: document.state ?? resolver.state, context: context,
            languages: resolver.languages)
        let key = pointer.citation?.key
        if let year = pointer.year { return inner.reply(of: year, from: document, key) }
        guard let key else { return .unresolved(.noDocument) }
        if key.document == "_", let pinpoint = key.pinpoint { return inner.land(pinpoint, in: document) }
        return pointer.citation?.kind == .unsafeURL ? .unsafe : inner.resolve(key)
    }
}

extension ReferenceResolver {
    /// What the State of a document submitted in a year under the same instrument, or to the questionnaire that is named.
    fileprivate func reply(of year: Int, from document: RegisteredDocument, _ key: ReferenceKey?) -> Resolution {
        var questionnaire: ReferenceKey?
        if let key, DocumentSeries(of: key.document) == .questionnaire {
            questionnaire = ReferenceKey(rawValue: key.document)
        }
        var found = registry.documents(from: state, answering: questionnaire).filter { other in
            other.date?.components.year == year && other.id != document.id
        }
        if questionnaire == nil {
            if let instrument = document.instrument {
                found = found.filter { $0.instrument == instrument }
            } else if let asked = document.questionnaire {
                found = found.filter { $0.questionnaire == asked }
            }
        }
        guard let first = found.first else { return .unresolved(.notRegistered) }
        guard found.count == 1 else { return .ambiguous(ranked(found, key?.pinpoint, nil)) }
        return land(key?.pinpoint, in: first)
    }
}

extension RegisteredDocument.Unit.Kind {
    /// The name before `=` in keys.
    var pinpointName: String {
        switch self {
        case .question: "q"
        case .paragraph: "para"
        case .article: "art"
        case .section: "sec"
        }
    }
}

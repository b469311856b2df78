import SynergyCrosswalk
import SynergyModel

/// What arrives at an element, or why nothing does.
struct OracleArrival {
    var value: AnswerValue?
    /// The relation of all hops so far.
    var path = RelationSet.equal
    /// The relation of the identity hops since the last transform, and where they began.
    var run = RelationSet.equal
    var runLength = 0
    var runStart: EffectiveElement
    var followsTransform = false
    var covers = true
    var isExact = true
    var isVerbatim = true
    /// Whether a text speaks of more than is asked.
    var toBeCut = false
}

/// One chain walked hop by hop from the answer to the target.
struct OracleWalk {
    let graph: OracleGraph
    let chain: [OracleHop]

    init(_ graph: OracleGraph, _ chain: [OracleHop]) {
        self.graph = graph
        self.chain = chain
    }

    private func question(_ id: Question.ID) -> Question {
        graph.questions[id] ?? Question(id: id, text: "", kind: .text)
    }

    /// How one element feeds another over a hop.
    private struct Feed {
        var from: EffectiveElement
        var to: EffectiveElement
        var relation: RelationSet
        var transform: Transform?
    }

    private func feeds(of hop: OracleHop) -> [Feed] {
        let sources = question(hop.from).effectiveElements
        let targets = question(hop.to).effectiveElements
        func both(_ from: EffectiveElement, _ to: EffectiveElement, else relation: RelationSet) -> RelationSet {
            from.quantifier == .single && to.quantifier == .single ? .equal : relation
        }
        // Backwards, a transform is used only where it is declared to be a bijection.
        func isDead(_ transform: Transform?) -> Bool {
            hop.isReversed && transform.map { $0.reversed == nil } ?? false
        }
        if let pairs = hop.pairs {
            let whole: RelationSet = hop.isReversed ? [.equal, .subset] : [.equal, .superset]
            let areAlone = sources.count == 1 && targets.count == 1 && hop.relation == .equal
            return pairs.filter { !isDead($0.transform ?? hop.transform) }.compactMap { pair in
                let (fromID, toID) = hop.isReversed ? (pair.to, pair.from) : (pair.from, pair.to)
                guard let from = sources.first(where: { $0.id == fromID }),
                    let to = targets.first(where: { $0.id == toID })
                else { return nil }
                return Feed(
                    from: from, to: to,
                    relation: areAlone ? .equal : both(from, to, else: whole),
                    transform: pair.transform ?? hop.transform)
            }
        }
        if isDead(hop.transform) { return [] }
        if case .concat(let names, _) = hop.transform, !hop.isReversed, targets.count == 1,
            let from = sources.first(where: { names.contains($0.id) })
        {
            return [Feed(from: from, to: targets[0], relation: hop.relation, transform: hop.transform)]
        }
        if sources.count == 1 && targets.count == 1 {
            let mayBeEqual = hop.relation.contains(.equal)
            return [
                Feed(
                    from: sources[0], to: targets[0],
                    relation: mayBeEqual ? both(sources[0], targets[0], else: hop.relation) : hop.relation,
                    transform: hop.transform)
            ]
        }
        guard hop.relation.covers else { return [] }
        return targets.compactMap { to in
            if let from = sources.first(where: { $0.id == to.id }) {
                return Feed(
                    from: from, to: to, relation: both(from, to, else: hop.relation), transform: hop.transform)
            }
            guard sources.count == 1, sources[0].kind == .text, to.nature == .narrative else { return nil }
            return Feed(from: sources[0], to: to, relation: .superset, transform: hop.transform)
        }
    }

    /// Whether the elements of the answered question reach a hop as they are, so that `concat` can read them.
    private func keepsElements(before index: Int) -> Bool {
        chain[..<index].allSatisfy { hop in
            let (from, to) = (question(hop.from), question(hop.to))
            return hop.pairs == nil && hop.relation == .equal && (hop.transform ?? .identity) == .identity
                && from.kind == to.kind && from.effectiveElements.count > 1 && to.effectiveElements.count > 1
        }
    }

    /// The elements of the target to which only links pass, because a hop has no rule for any element.
    var linkedElements: Set<String> {
        guard let last = chain.last else { return [] }
        var linked: Set<String> = []
        // From the target back: which elements of the question at hand lead to which elements of the target.
        var reach = question(last.to).effectiveElements.map { ($0.id, $0.id) }
        for (index, hop) in chain.enumerated().reversed() {
            let feeds = feeds(of: hop)
            if feeds.isEmpty && (hop.pairs == nil || hop.isReversed) { linked.formUnion(reach.map(\.1)) }
            for feed in feeds {
                guard case .concat? = feed.transform, !keepsElements(before: index) else { continue }
                linked.formUnion(reach.filter { $0.0 == feed.to.id }.map(\.1))
            }
            reach = reach.flatMap { id, end in feeds.filter { $0.to.id == id }.map { ($0.from.id, end) } }
        }
        return linked
    }

    /// The relations of all ways from an element of the source to one of the target.
    var elementRelations: [RelationSet] {
        guard let first = chain.first else { return [.equal] }
        var reached = question(first.from).effectiveElements.map { ($0.id, RelationSet.equal) }
        for (index, hop) in chain.enumerated() {
            let feeds = feeds(of: hop).filter { feed in
                if case .concat? = feed.transform { keepsElements(before: index) } else { true }
            }
            reached = reached.flatMap { id, relation in
                feeds.filter { $0.from.id == id }.map { ($0.to.id, relation.composed(with: $0.relation)) }
            }
        }
        return reached.map(\.1)
    }

    /// What an answer brings to each element of the target.
    func arrivals(of answer: Answer, to target: Question) -> [(element: String, arrival: OracleArrival)] {
        let source = question(answer.question)
        var state = start(answer, source)
        for (index, hop) in chain.enumerated() {
            let feeds = feeds(of: hop)
            var next: [(String, OracleArrival)] = []
            for feed in feeds {
                if case .concat(let names, let separator) = feed.transform {
                    guard keepsElements(before: index) else { continue }
                    next.append((feed.to.id, concatenated(names, separator, state, feed, hop)))
                    continue
                }
                for (id, arrival) in state where id == feed.from.id {
                    next.append((feed.to.id, passed(arrival, over: feed, hop)))
                }
            }
            state = next
        }
        let elements = target.effectiveElements
        return state.compactMap { id, arrival in
            guard let element = elements.first(where: { $0.id == id }) else { return nil }
            var finished = arrival
            close(&finished, at: element)
            switch finished.value {
            case .text?, .items?, .links?, .choices?:
                finished.covers = finished.path.covers
                finished.toBeCut = !finished.path.isSubset(of: [.equal, .subset])
                if !finished.path.isUsable { finished.value = nil }
                if element.nature == .exclusive && !finished.isExact { finished.value = nil }
            default: break
            }
            return (id, finished)
        }
    }

    private func start(_ answer: Answer, _ source: Question) -> [(String, OracleArrival)] {
        let elements = source.effectiveElements
        switch answer.content {
        case .absent: return []
        case .referencesOnly: return elements.map { ($0.id, OracleArrival(value: nil, runStart: $0)) }
        case .elements(let values):
            return elements.compactMap { element in
                values.first { $0.element == element.id }.map {
                    (element.id, OracleArrival(value: $0.value, runStart: element))
                }
            }
        case .value(let value):
            if elements.count == 1 { return [(elements[0].id, OracleArrival(value: value, runStart: elements[0]))] }
            switch value {
            case .text:
                return elements.filter { $0.nature == .narrative }.map {
                    var arrival = OracleArrival(value: value, runStart: $0)
                    arrival.path = .superset
                    arrival.run = .superset
                    arrival.isVerbatim = false
                    return ($0.id, arrival)
                }
            case .choices(let codes):
                return elements.filter { codes.contains($0.id) }.map {
                    ($0.id, OracleArrival(value: .boolean(true), runStart: $0))
                }
            default: return []
            }
        }
    }

    private func passed(_ arrival: OracleArrival, over feed: Feed, _ hop: OracleHop) -> OracleArrival {
        var next = arrival
        next.path = arrival.path.composed(with: feed.relation)
        let transform = feed.transform ?? .identity
        if hop.relation != .equal || transform != .identity { next.isVerbatim = false }
        guard let value = arrival.value else { return next }
        if transform == .identity {
            next.run = arrival.run.composed(with: feed.relation)
            next.runLength += 1
            if value.kind != feed.to.kind || !choicePasses(value, over: hop, isDeclared: feed.transform == .identity) {
                next.value = nil
            }
            return next
        }
        close(&next, at: feed.from)
        guard let carried = next.value, feed.relation.isSubset(of: [.equal, .superset, .subset]),
            let used = hop.isReversed ? transform.reversed : transform,
            let result = OracleTransforms.apply(used, to: carried, from: feed.from, target: feed.to),
            result.kind == feed.to.kind, Self.isOption(result, of: question(hop.to))
        else {
            next.value = nil
            return next
        }
        next.value = result
        next.run = .equal
        next.runLength = 0
        next.runStart = feed.to
        next.followsTransform = true
        return next
    }

    /// Whether a choice is one that the form offers.
    private static func isOption(_ value: AnswerValue, of question: Question) -> Bool {
        let codes: [String]
        switch value {
        case .choice(let code): codes = [code]
        case .choices(let chosen): codes = chosen
        default: return true
        }
        return codes.allSatisfy { code in question.options.contains { $0.code == code } }
    }

    private func choicePasses(_ value: AnswerValue, over hop: OracleHop, isDeclared: Bool) -> Bool {
        let codes: [String]
        switch value {
        case .choice(let code): codes = [code]
        case .choices(let chosen): codes = chosen
        default: return true
        }
        let (from, to) = (question(hop.from).options, question(hop.to).options)
        if hop.basis == .lineage {
            return codes.allSatisfy { code in
                from.contains { option in option.code == code && to.contains(option) }
            }
        }
        return isDeclared && codes.allSatisfy { code in to.contains { $0.code == code } }
    }

    private func concatenated(
        _ names: [String], _ separator: String, _ state: [(String, OracleArrival)], _ feed: Feed, _ hop: OracleHop
    ) -> OracleArrival {
        let parts = names.map { name in state.first { $0.0 == name }?.1 }
        let model = parts.compactMap { $0 }.first ?? OracleArrival(value: nil, runStart: feed.from)
        var result = model
        result.value = nil
        result.path = model.path.composed(with: feed.relation)
        result.isVerbatim = false
        guard !hop.isReversed, feed.relation.isSubset(of: [.equal, .superset, .subset]) else { return result }
        var texts: [LocalizedText] = []
        for (name, part) in zip(names, parts) {
            // What was given for all elements together was not given for each of them.
            guard var part, part.run == .equal,
                let element = question(hop.from).effectiveElements.first(where: { $0.id == name })
            else { return result }
            close(&part, at: element)
            guard case .text(let text)? = part.value else { return result }
            texts.append(text)
            result.isExact = result.isExact && part.isExact
        }
        guard feed.to.kind == .text, let language = texts.first?.original.language,
            texts.allSatisfy({ $0[language] != nil })
        else { return result }
        result.value = .text(
            LocalizedText(texts.compactMap { $0[language] }.joined(separator: separator), language: language))
        result.run = .equal
        result.runLength = 0
        result.runStart = feed.to
        result.followsTransform = true
        return result
    }

    /// Ends a run of identity hops: what it carried either follows or is gone.
    private func close(_ arrival: inout OracleArrival, at end: EffectiveElement) {
        let start = arrival.runStart
        let isExact =
            arrival.run == .equal
            || start.quantifier == .single && end.quantifier == .single && arrival.run.contains(.equal)
        switch arrival.value {
        case .boolean(let answer)? where arrival.runLength > 0:
            if !OracleEntailment.entails(answer, arrival.run, start.quantifier, end.quantifier) { arrival.value = nil }
        case .number(let quantity)?:
            let unit = quantity.unit ?? start.unit
            let isOtherUnit = unit != end.unit && (start.unit != nil || end.unit != nil)
            if !isExact || start.population != end.population && arrival.runLength > 0
                || isOtherUnit && (arrival.runLength > 0 || !arrival.followsTransform)
            {
                arrival.value = nil
            }
        case .day?, .table?:
            if !isExact { arrival.value = nil }
        case .choice?, .choices?:
            if arrival.run != .equal { arrival.value = nil }
        case .text?, .items?, .links?:
            arrival.isExact = arrival.isExact && arrival.run == .equal
        case .boolean?, nil: break
        }
        if arrival.value?.kind != end.kind { arrival.value = nil }
    }
}

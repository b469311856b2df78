package import SynergyModel

/// Searches from a target question back to its sources.
package struct ChainSearch: Sendable {
    /// The longest chain that is looked for.
    package static let maximumHops = 8
    /// How many ways by which the same is said of a question are followed further.
    static let maximumWays = 8
    /// How many partial chains are extended for one target before the search stops and says so.
    package static let maximumExpansions = 20_000

    /// What leads to a target.
    package struct Result: Sendable {
        /// One for each source question, in the order of the questions; the target itself is among them.
        package var feeds: [Feed]
        /// Every question from which something leads to the target, whether it was wanted or not.
        package var sources: Set<Int32>
        /// Whether the search was cut short.
        package var isBounded: Bool
    }

    let crosswalk: Crosswalk
    let day: CalendarDay
    private var derivedCache: [Int32: [Edge]] = [:]
    private var approvedCache: [Int32: Set<Int32>] = [:]
    private var provisionCache: [Provision.ID: [Concordance.Related]] = [:]

    /// Creates a search for one day.
    package init(crosswalk: Crosswalk, asOf day: CalendarDay) {
        self.crosswalk = crosswalk
        self.day = day
    }

    /// A chain that is being built, from `node` to the target.
    private struct Partial {
        var node: Int32
        /// The edges from `node` to the target.
        var path: [Edge]
        var relation: RelationSet
        var routes: [Route]
        var linkedElements: [Int16]
        var isApproved: Bool
        var hasDerivedHop: Bool
        var isVerbatim: Bool
    }

    /// What makes two partial chains to the same question interchangeable for everything that comes before them.
    private struct Signature: Hashable {
        var relation: RelationSet
        var routes: [Route]
        var linkedElements: [Int16]
        var isApproved: Bool
        var hasDerivedHop: Bool
        var isVerbatim: Bool
    }

    /// Finds what leads to a target, by breadth so that short chains come first.
    ///
    /// A longer chain that says the same as a shorter one to the same question is left out.
    ///
    /// - Parameters:
    ///   - target: The target.
    ///   - approvedOnly: Whether only chains of approved mappings are looked for.
    ///   - isWanted: Whether a source matters; the chains from others are not worked out.
    package mutating func feeds(
        for target: Int32, approvedOnly: Bool = false, isWanted: (Int32) -> Bool = { _ in true }
    ) -> Result {
        let finding = find(target, approvedOnly: approvedOnly)
        let feeds = finding.found.keys.filter(isWanted).sorted().map { source in
            Feed(
                question: source, chains: (finding.found[source] ?? []).map(compiled),
                isInconsistent: finding.contradictions[source]?.isEmpty ?? false)
        }
        return Result(feeds: feeds, sources: Set(finding.found.keys), isBounded: finding.isBounded)
    }

    /// What a search finds: chains by source, and what the approved ones to each source have in common.
    private struct Finding {
        var found: [Int32: [Partial]] = [:]
        var contradictions: [Int32: RelationSet] = [:]
        var isBounded = false
    }

    private mutating func find(_ target: Int32, approvedOnly: Bool) -> Finding {
        var finding = Finding()
        // For each thing that can be said of a question, the questions on the ways by which it was found.
        var ways: [Int32: [Signature: [Set<Int32>]]] = [:]
        var expansions = 0
        var level = [start(at: target)]
        finding.found[target] = level
        for _ in 0..<Self.maximumHops where !level.isEmpty && !finding.isBounded {
            var next: [Partial] = []
            for partial in level {
                expansions += 1
                guard expansions <= Self.maximumExpansions else {
                    finding.isBounded = true
                    break
                }
                for edge in edges(
                    to: partial.node, approvedOnly: approvedOnly, withDerived: !partial.hasDerivedHop)
                {
                    guard edge.from != target, !partial.path.contains(where: { $0.from == edge.from }),
                        let relation = relation(of: partial, extendedBy: edge)
                    else { continue }
                    if partial.isApproved && edge.isApproved {
                        finding.contradictions[edge.from, default: .all].formIntersection(relation)
                    }
                    guard relation.isUsable else { continue }
                    let longer = extend(partial, by: edge, relation: relation)
                    let signature = Signature(
                        relation: longer.relation, routes: longer.routes, linkedElements: longer.linkedElements,
                        isApproved: longer.isApproved, hasDerivedHop: longer.hasDerivedHop,
                        isVerbatim: longer.isVerbatim)
                    let way = Set(longer.path.map(\.from))
                    let known = ways[edge.from]?[signature] ?? []
                    // What it says is known; where it can go on to is not, unless a known way can go there too.
                    guard known.count < Self.maximumWays, !known.contains(where: way.isSuperset) else { continue }
                    ways[edge.from, default: [:]][signature, default: []].append(way)
                    if known.isEmpty { finding.found[edge.from, default: []].append(longer) }
                    next.append(longer)
                }
            }
            level = next
        }
        return finding
    }

    private func start(at target: Int32) -> Partial {
        let elements = crosswalk.questions[Int(target)].elements
        var routes = elements.indices.map { Route(from: Int16($0), to: Int16($0), relation: .equal, steps: []) }
        if elements.count > 1 { routes.append(Route(from: Pass.whole, to: Pass.whole, relation: .equal, steps: [])) }
        return Partial(
            node: target, path: [], relation: .equal, routes: routes, linkedElements: [], isApproved: true,
            hasDerivedHop: false, isVerbatim: true)
    }

    /// How the source of an edge stands to the target, or `nil` when the edge may not be used here.
    private func relation(of partial: Partial, extendedBy edge: Edge) -> RelationSet? {
        guard !(edge.basis == .derived && partial.hasDerivedHop) else { return nil }
        var relation = edge.relation.composed(with: partial.relation)
        if relation.contains(.disjoint), relation != .disjoint,
            partial.routes.contains(where: { route in
                edge.passes.contains {
                    $0.to == route.from && $0.relation.composed(with: route.relation).isUsable
                }
            })
        {
            // Elements that certainly share something make it impossible that the questions share nothing.
            relation.remove(.disjoint)
        }
        return relation.isEmpty ? nil : relation
    }

    private func extend(_ partial: Partial, by edge: Edge, relation: RelationSet) -> Partial {
        var routes: [Route] = []
        var linked = partial.linkedElements
        if edge.passes.isEmpty, !edge.hasMap || edge.isReversed {
            linked.append(contentsOf: partial.routes.map(\.to).filter { $0 >= 0 })
            linked = Set(linked).sorted()
        } else {
            for route in partial.routes {
                if route.joinsElements, !edge.passes.contains(where: { $0.to == Pass.whole }) {
                    // Elements are joined as they were given; behind an element map there is only a link.
                    linked = Set(linked + [route.to]).sorted()
                }
                for pass in edge.passes where pass.to == route.from {
                    let end = Route.End(question: edge.to, element: pass.to)
                    routes.append(route.prepending(pass, at: end, kind: kind(at: end)))
                }
            }
        }
        return Partial(
            node: edge.from, path: [edge] + partial.path, relation: relation, routes: routes, linkedElements: linked,
            isApproved: partial.isApproved && edge.isApproved,
            hasDerivedHop: partial.hasDerivedHop || edge.basis == .derived,
            isVerbatim: partial.isVerbatim && edge.relation == .equal && edge.isIdentity)
    }

    private func kind(at end: Route.End) -> AnswerKind {
        let question = crosswalk.questions[Int(end.question)]
        return end.element >= 0 ? question.elements[Int(end.element)].kind : question.question.kind
    }

    private func compiled(_ partial: Partial) -> CompiledChain {
        let hops = partial.path.map { hop(of: $0) }
        return CompiledChain(
            chain: Chain(
                hops: hops, relation: partial.relation, confidence: hops.reduce(1) { $0 * $1.mapping.confidence },
                isApproved: partial.isApproved, isVerbatim: partial.isVerbatim),
            routes: partial.routes, linkedElements: partial.linkedElements)
    }

    private func hop(of edge: Edge) -> Chain.Hop {
        let from = crosswalk.questions[Int(edge.from)].question.id
        let to = crosswalk.questions[Int(edge.to)].question.id
        let mapping: Mapping
        let basis: Chain.Hop.Basis
        switch edge.basis {
        case .asserted: (basis, mapping) = (.asserted, crosswalk.statements[Int(edge.statement)])
        case .lineage(let change): (basis, mapping) = (.lineage(change), crosswalk.statements[Int(edge.statement)])
        case .override(let number):
            let override = crosswalk.overrides[Int(number)]
            (basis, mapping) = (.override(override), override.mapping)
        case .derived:
            basis = .derived
            mapping = Mapping(
                subject: .init(unchecked: from.rawValue), object: .init(unchecked: to.rawValue),
                relation: edge.relation, confidence: 0.5, justification: "semapv:MappingChaining", status: .proposed,
                comment: "Both are on provisions that the concordance relates.")
        }
        return Chain.Hop(
            from: from, to: to, relation: edge.relation, basis: basis, mapping: mapping,
            isReversed: edge.isReversed, isIdentity: edge.isIdentity)
    }
}

extension ChainSearch {
    /// The edges that lead to a question on the day, asserted ones first.
    private mutating func edges(to question: Int32, approvedOnly: Bool, withDerived: Bool = true) -> [Edge] {
        let asserted = crosswalk.incomingEdges(of: question).filter {
            $0.validity.contains(day) && ($0.isApproved || !approvedOnly)
        }
        return approvedOnly || !withDerived ? asserted : asserted + derivedEdges(to: question)
    }

    private mutating func derivedEdges(to question: Int32) -> [Edge] {
        if let cached = derivedCache[question] { return cached }
        let hints = crosswalk.concordance.hints(
            to: question, questions: crosswalk.questions, questionnaires: crosswalk.questionnaires, asOf: day,
            cache: &provisionCache)
        // A hint is never made for a pair that an approved chain relates.
        let related = hints.isEmpty ? [] : approvedSources(of: question)
        let edges = hints.filter { !related.contains($0.0) }.map { source, relation in
            let compiler = EdgeCompiler(
                source: crosswalk.questions[Int(source)], target: crosswalk.questions[Int(question)],
                relation: relation)
            return Edge(
                from: source, to: question, relation: relation, basis: .derived, statement: -1, isReversed: false,
                isApproved: false, validity: Validity(), passes: compiler.passesWithoutMap(transform: nil),
                hasMap: false)
        }
        derivedCache[question] = edges
        return edges
    }

    private mutating func approvedSources(of question: Int32) -> Set<Int32> {
        if let cached = approvedCache[question] { return cached }
        var sources = Set(find(question, approvedOnly: true).found.keys)
        // An approved mapping that says disjoint relates a pair too.
        sources.formUnion(edges(to: question, approvedOnly: true).map(\.from))
        approvedCache[question] = sources
        return sources
    }

    /// The shortest chains to a target over asserted mappings, whether usable or not, by source.
    package func shortestChains(to target: Int32) -> [Int32: Chain] {
        var next: [Int32: Int] = [:]
        var order: [Int32] = []
        var level = [target]
        for _ in 0..<Self.maximumHops where !level.isEmpty {
            var reached: [Int32] = []
            for node in level {
                let offset = Int(crosswalk.edgeOffsets[Int(node)])
                for (place, edge) in crosswalk.incomingEdges(of: node).enumerated()
                where edge.validity.contains(day) && edge.from != target && next[edge.from] == nil {
                    next[edge.from] = offset + place
                    reached.append(edge.from)
                }
            }
            order += reached
            level = reached
        }
        var chains: [Int32: Chain] = [:]
        for source in order {
            var path: [Edge] = []
            var node = source
            while node != target, let place = next[node] {
                path.append(crosswalk.edges[place])
                node = crosswalk.edges[place].to
            }
            let hops = path.map { hop(of: $0) }
            chains[source] = Chain(
                hops: hops, relation: path.reduce(.equal) { $0.composed(with: $1.relation) },
                confidence: hops.reduce(1) { $0 * $1.mapping.confidence },
                isApproved: path.allSatisfy(\.isApproved), isVerbatim: false)
        }
        return chains
    }
}

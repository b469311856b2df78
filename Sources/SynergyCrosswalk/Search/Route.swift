package import SynergyModel

/// How a value travels from one element of an answered question to one element of the target.
package struct Route: Hashable, Sendable {
    /// Index of the source element, or −1 for the answer as a whole.
    package var from: Int16
    /// Index of the target element, or −1 for the target as a whole.
    package var to: Int16
    /// How the source element stands to the target element.
    package var relation: RelationSet
    /// What happens on the way, from the answer to the target.
    package var steps: [Step]

    /// One thing that happens on the way.
    package enum Step: Hashable, Sendable {
        /// A run of identity hops, tested once with the quantifiers of its two ends.
        case run(Run)
        /// A declared transform; `isSound` when its hop's relation allows one.
        case transform(Transform, end: End, isSound: Bool)
    }

    /// An element of a question on the way.
    package struct End: Hashable, Sendable {
        /// Index of the question.
        package var question: Int32
        /// Index of the element, or −1 for the whole.
        package var element: Int16
    }

    /// A run of identity hops.
    package struct Run: Hashable, Sendable {
        /// The composed relation of the elements at its ends.
        package var relation: RelationSet
        /// Where it ends.
        package var end: End
        /// The kind of every element on it but the first; `nil` when they are not all of one kind.
        package var kind: AnswerKind?
        /// A kind that differs from the last one's, for the explanation.
        package var otherKind: AnswerKind?
        /// Codes that pass unchanged; `nil` when none do.
        package var codes: Set<String>?
    }

    /// Whether it begins by joining several elements to one.
    var joinsElements: Bool {
        guard from == Pass.whole else { return false }
        for case .transform(let transform, _, _) in steps {
            if case .concat = transform { return true }
            return false
        }
        return false
    }

    /// The route that a hop in front of this one makes.
    func prepending(_ pass: Pass, at end: End, kind: AnswerKind) -> Self {
        var steps = steps
        if let transform = pass.transform {
            let isSound = !pass.relation.isEmpty && pass.relation.isSubset(of: [.equal, .superset, .subset])
            steps.insert(.transform(transform, end: end, isSound: isSound), at: 0)
        } else {
            var codes: Set<String>?
            if case .only(let set) = pass.codes { codes = set }
            if case .run(var run)? = steps.first {
                run.relation = pass.relation.composed(with: run.relation)
                if run.kind != kind {
                    run.otherKind = run.otherKind ?? run.kind ?? kind
                    run.kind = nil
                }
                run.codes = codes.flatMap { set in run.codes.map { set.intersection($0) } }
                steps[0] = .run(run)
            } else {
                steps.insert(
                    .run(Run(relation: pass.relation, end: end, kind: kind, otherKind: nil, codes: codes)), at: 0)
            }
        }
        return Self(from: pass.from, to: to, relation: pass.relation.composed(with: relation), steps: steps)
    }
}

/// A chain together with what passes along it; a class, because plans hand it about millions of times.
package final class CompiledChain: Sendable {
    /// The chain as people see it.
    package let chain: Chain
    /// What passes, by target element.
    package let routes: [CompiledRoute]
    /// Target elements to which only links pass.
    package let linkedElements: [Int16]

    /// A chain along which nothing passes.
    package convenience init(_ chain: Chain) { self.init(chain: chain, routes: [], linkedElements: []) }

    init(chain: Chain, routes: [Route], linkedElements: [Int16]) {
        self.chain = chain
        self.routes = routes.map(CompiledRoute.init)
        self.linkedElements = linkedElements
    }
}

/// A route that is done.
package final class CompiledRoute: Sendable {
    /// Index of the source element, or −1 for the answer as a whole.
    package let from: Int16
    /// Index of the target element, or −1 for the target as a whole.
    package let to: Int16
    /// How the source element stands to the target element.
    package let relation: RelationSet
    /// What happens on the way, from the answer to the target.
    package let steps: [Route.Step]
    /// Whether anything but identity happens on the way.
    package let hasTransform: Bool
    /// Whether its first transform joins several elements of the answer.
    package let joinsElements: Bool

    init(_ route: Route) {
        from = route.from
        to = route.to
        relation = route.relation
        steps = route.steps
        var first: Transform?
        for case .transform(let transform, _, _) in route.steps where first == nil { first = transform }
        hasTransform = first != nil
        if case .concat? = first { joinsElements = route.from == Pass.whole } else { joinsElements = false }
    }
}

/// Everything that leads from one question to a target.
package struct Feed: Sendable {
    /// Index of the source question.
    package var question: Int32
    /// The chains, shortest first, then by their mappings.
    package var chains: [CompiledChain]
    /// Whether the approved chains contradict each other.
    package var isInconsistent: Bool
}

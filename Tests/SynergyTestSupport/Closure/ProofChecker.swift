package import SynergyCrosswalk
import SynergyModel

/// Judges proofs step by step, with an algebra of its own and by what the premises themselves say.
package struct ProofChecker {
    /// What makes a term a union of others.
    package typealias Whole = (whole: PlainTerm, parts: [PlainTerm])

    private let network: RelationNetwork
    private let meaning: NetworkMeaning
    private let wholes: [Whole]
    private let setAside: Set<Int>

    /// - Parameters:
    ///   - closure: Whose proofs to judge.
    ///   - meaning: What the mappings behind it say.
    package init(_ closure: Closure, _ network: RelationNetwork, _ meaning: NetworkMeaning) {
        self.network = network
        self.meaning = meaning
        wholes = meaning.wholes.map { whole in
            (meaning.terms[whole.whole], whole.parts.map { meaning.terms[$0] })
        }
        setAside = Set(closure.conflicts.map(\.setAside))
    }

    /// What is wrong with the proof of the relation between two terms, or `nil`.
    package func problem(of closure: Closure, from: Mapping.Term.ID, to: Mapping.Term.ID) -> String? {
        let relation = closure.relation(from: from, to: to)
        let confidence = closure.confidence(from: from, to: to)
        guard let proof = closure.proof(from: from, to: to) else {
            return relation == .all || from == to ? nil : "\(from) \(relation) \(to) has no proof"
        }
        if from == to || relation == .all { return "\(from) \(relation) \(to) needs no proof" }
        guard let last = proof.steps.last, last.from == PlainTerm(from), last.to == PlainTerm(to),
            last.relation == relation, last.confidence == confidence
        else {
            return "the proof of \(from) \(relation) \(to) \(confidence ?? -1) ends with \(proof.steps.last as Any)"
        }
        var premises: [Set<Int>] = []
        var used: Set<Int> = [proof.steps.count - 1]
        for (place, step) in proof.steps.enumerated() {
            if let fault = fault(in: step, at: place, of: proof.steps) {
                return "step \(place) of the proof of \(from) \(relation) \(to): \(fault)\n\(proof.outline)"
            }
            let (earlier, own) = step.rests
            used.formUnion(earlier)
            let all = earlier.reduce(into: Set(own)) { $0.formUnion(premises[$1]) }
            premises.append(all)
            let least = all.map { network.confidence(at: $0) }.min()
            if step.confidence != least {
                return "step \(place) is \(step.confidence) sure, its premises \(least ?? -1)\n\(proof.outline)"
            }
        }
        if used.count != proof.steps.count { return "a step serves nothing\n\(proof.outline)" }
        if proof.premises != premises[premises.count - 1].sorted() { return "other premises are listed than used" }
        return setAside.isDisjoint(with: proof.premises) ? nil : "a premise was set aside\n\(proof.outline)"
    }

    /// What a statement says, by what it rests on.
    package func said(at index: Int) -> (from: PlainTerm, mask: UInt8, to: PlainTerm, confidence: Double) {
        switch network.premise(at: index) {
        case .mapping(let mapping), .lineage(let mapping, _):
            (
                PlainTerm(mapping.subject), mapping.relation.rawValue, PlainTerm(mapping.object),
                mapping.confidence
            )
        case .elementPair(let mapping, let pair):
            (
                meaning.term(pair.from, of: mapping.subject), SetAlgebra.covering,
                meaning.term(pair.to, of: mapping.object), mapping.confidence
            )
        case .element(let element, let id):
            (meaning.term(element, of: id), SetAlgebra.inside, PlainTerm(id), 1)
        case .numbering(let part, let whole): (PlainTerm(part), SetAlgebra.inside, PlainTerm(whole), 1)
        }
    }

    private func fault(in step: Proof.Step, at place: Int, of steps: [Proof.Step]) -> String? {
        let earlier = step.rests.steps
        guard earlier.allSatisfy({ $0 >= 0 && $0 < place }) else { return "it rests on later steps" }
        var allowed = SetAlgebra.all
        if let narrowing = step.narrowing {
            guard let before = steps[narrowing].mask(from: step.from, to: step.to) else {
                return "it narrows a step about other terms"
            }
            allowed = before
        }
        switch step.reason {
        case .asserted(let index):
            let said = said(at: index)
            guard said.confidence == network.confidence(at: index) else { return "the premise is less or more sure" }
            if (said.from, said.to) == (step.from, step.to) {
                allowed &= said.mask
            } else if (said.to, said.from) == (step.from, step.to) {
                allowed &= SetAlgebra.converse(said.mask)
            } else {
                return "the premise is about other terms"
            }
        case .composed(let first, let second):
            guard let middle = steps[first].other(than: step.from),
                let one = steps[first].mask(from: step.from, to: middle),
                let other = steps[second].mask(from: middle, to: step.to)
            else { return "its steps do not lead from \(step.subject.id) to \(step.object.id)" }
            allowed &= SetAlgebra.composed(one, other)
        case .parts(let places):
            allowed &= PartsReasoning(steps: places.map { steps[$0] }, wholes: wholes)
                .allowed(from: step.from, to: step.to)
        }
        if allowed == 0 { return "nothing is possible" }
        return allowed & ~step.relation.rawValue == 0 ? nil : "only \(RelationSet(rawValue: allowed)) follows"
    }
}

/// What follows for a whole and its parts from how a term stands to them, by what sets can do.
private struct PartsReasoning {
    let steps: [Proof.Step]
    let wholes: [ProofChecker.Whole]

    /// What is possible between two terms, as far as it follows from any of the wholes.
    func allowed(from: PlainTerm, to: PlainTerm) -> UInt8 {
        wholes.reduce(SetAlgebra.all) { result, whole in
            result & possible(from, to, whole) & SetAlgebra.converse(possible(to, from, whole))
        }
    }

    /// What is possible from a term to another one that is a whole or one of its parts.
    private func possible(_ term: PlainTerm, _ other: PlainTerm, _ whole: ProofChecker.Whole) -> UInt8 {
        guard term != whole.whole, other == whole.whole || whole.parts.contains(other) else { return SetAlgebra.all }
        let toWhole = known(term, whole.whole)
        var choices: [[UInt8]] = [[]]
        for part in whole.parts {
            choices = choices.flatMap { choice in SetAlgebra.singles(of: known(term, part)).map { choice + [$0] } }
        }
        var result: UInt8 = 0
        for choice in choices {
            let standing = standing(choice) & toWhole
            if other == whole.whole {
                result |= standing
            } else if standing != 0, let place = whole.parts.firstIndex(of: other) {
                result |= choice[place]
            }
        }
        return result
    }

    /// How a term may stand to a union when it stands to its parts in certain ways.
    private func standing(_ parts: [UInt8]) -> UInt8 {
        let sharing = parts.filter { $0 != SetAlgebra.disjoint }
        guard !sharing.isEmpty else { return SetAlgebra.disjoint }
        let containsAll = parts.allSatisfy { $0 & SetAlgebra.covering != 0 }
        let isInsideOne = sharing.contains { $0 & SetAlgebra.inside != 0 }
        // It lies inside the union if inside a part; by itself or by the parts together where it meets several.
        let mayBeInside = isInsideOne || sharing.count > 1
        var result: UInt8 = 0
        if mayBeInside { result |= (containsAll ? RelationSet.equal : .subset).rawValue }
        if !isInsideOne { result |= (containsAll ? RelationSet.superset : .overlap).rawValue }
        return result
    }

    private func known(_ from: PlainTerm, _ to: PlainTerm) -> UInt8 {
        if from == to { return SetAlgebra.equal }
        return steps.reduce(SetAlgebra.all) { $0 & ($1.mask(from: from, to: to) ?? SetAlgebra.all) }
    }
}

extension Proof.Step {
    fileprivate var from: PlainTerm { PlainTerm(subject.id, subject.element) }
    fileprivate var to: PlainTerm { PlainTerm(object.id, object.element) }

    /// The earlier steps and the statements that it rests on directly.
    fileprivate var rests: (steps: [Int], statements: [Int]) {
        let narrowed = [narrowing].compactMap(\.self)
        switch reason {
        case .asserted(let statement): return (narrowed, [statement])
        case .composed(let first, let second): return ([first, second] + narrowed, [])
        case .parts(let steps): return (steps + narrowed, [])
        }
    }

    fileprivate func mask(from first: PlainTerm, to second: PlainTerm) -> UInt8? {
        if (from, to) == (first, second) { return relation.rawValue }
        return (from, to) == (second, first) ? SetAlgebra.converse(relation.rawValue) : nil
    }

    fileprivate func other(than term: PlainTerm) -> PlainTerm? {
        from == term ? to : to == term ? from : nil
    }
}

extension Proof {
    /// The proof in lines that a person can read.
    package var outline: String {
        steps.enumerated().map { place, step in
            "\(place): \(step.subject.id)\(step.subject.element.map { "#\($0)" } ?? "") [\(step.relation)] "
                + "\(step.object.id)\(step.object.element.map { "#\($0)" } ?? "") \(step.reason) "
                + "\(step.narrowing.map { "narrowing \($0) " } ?? "")\(step.confidence)"
        }.joined(separator: "\n")
    }
}

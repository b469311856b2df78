import SynergyModel

/// Works out what passes along a mapping, by the rules on element maps of DESIGN section 4.
struct EdgeCompiler {
    let source: CompiledQuestion
    let target: CompiledQuestion
    let relation: RelationSet
    /// Between editions codes pass where code and label are both unchanged.
    var isLineage = false

    /// What passes when there is no element map.
    func passesWithoutMap(transform: Transform?) -> [Pass] {
        guard relation.isUsable else { return [] }
        if let transform, transform != .identity { return transformedPasses(transform) }
        let codes = codes(declaredIdentity: transform == .identity)
        let from = source.elements
        let to = target.elements
        if from.count == 1, to.count == 1 {
            let exact: RelationSet = relation.contains(.equal) ? refined(relation, 0, 0) : relation
            return [Pass(from: 0, to: 0, relation: exact, codes: codes)]
        }
        guard relation.covers else { return [] }
        if from.count == 1, from[0].kind == .text {
            return to.indices.filter { to[$0].kind == .text && to[$0].nature == .narrative }.map {
                Pass(from: 0, to: Int16($0), relation: .superset)
            }
        }
        var passes = to.indices.compactMap { index -> Pass? in
            guard let sourceIndex = source.index(ofElement: to[index].id) else { return nil }
            return Pass(
                from: sourceIndex, to: Int16(index),
                relation: refined(relation, Int(sourceIndex), index), codes: codes)
        }
        if relation == .equal, from.count > 1, to.count > 1, source.question.kind == target.question.kind {
            passes.append(Pass(from: Pass.whole, to: Pass.whole, relation: relation, codes: codes))
        }
        return passes
    }

    /// What passes along an element map from `source` to `target`.
    func passes(map: [ElementPair], transform: Transform?, isReversed: Bool) -> [Pass] {
        map.compactMap { pair in
            let names = isReversed ? (from: pair.to, to: pair.from) : (from: pair.from, to: pair.to)
            guard let from = slot(names.from, in: source), let to = slot(names.to, in: target) else { return nil }
            var step = pair.transform ?? transform
            if isReversed, let declared = step {
                guard let reversed = declared.reversed else { return nil }
                step = reversed
            }
            // Read backwards, a pair says that the source element lies inside the target element.
            var relation: RelationSet = isReversed ? [.equal, .subset] : .covering
            if self.relation == .equal, source.elements.count == 1, target.elements.count == 1 { relation = .equal }
            if from >= 0, to >= 0 { relation = refined(relation, Int(from), Int(to)) }
            let isIdentity = step == nil || step == .identity
            return Pass(
                from: isIdentity ? from : origin(of: step, element: from), to: to, relation: relation,
                transform: isIdentity ? nil : step,
                codes: codes(declaredIdentity: step == .identity))
        }
    }

    /// The relation of two elements one of which covers the other: single matters coincide.
    private func refined(_ relation: RelationSet, _ from: Int, _ to: Int) -> RelationSet {
        let areSingle = source.elements[from].quantifier == .single && target.elements[to].quantifier == .single
        return areSingle ? .equal : relation
    }

    private func slot(_ name: String, in question: CompiledQuestion) -> Int16? {
        question.index(ofElement: name)
            ?? (name == Element.onlyID ? (question.elements.count == 1 ? 0 : Pass.whole) : nil)
    }

    /// A transform of chosen options reads the answer as a whole, even when the pair names one option's element.
    private func origin(of transform: Transform?, element: Int16) -> Int16 {
        guard source.elements.count > 1 else { return element }
        switch transform {
        case .multiToBool where element >= 0 && source.elements[Int(element)].kind == .yesNo: return Pass.whole
        case .concat: return Pass.whole
        default: return element
        }
    }

    private func transformedPasses(_ transform: Transform) -> [Pass] {
        let from: Int16 = source.elements.count == 1 ? 0 : Pass.whole
        if target.elements.count == 1 {
            return [Pass(from: from, to: 0, relation: relation, transform: transform)]
        }
        guard target.question.kind == .multipleChoice, case .choiceMap = transform else { return [] }
        return [Pass(from: from, to: Pass.whole, relation: relation, transform: transform)]
    }

    private func codes(declaredIdentity: Bool) -> Pass.Codes {
        if isLineage {
            let labels = Dictionary(
                source.question.options.map { ($0.code, $0.label) }, uniquingKeysWith: { a, _ in a })
            return .only(Set(target.question.options.filter { labels[$0.code] == $0.label }.map(\.code)))
        }
        return declaredIdentity ? .only(Set(target.question.options.map(\.code))) : .none
    }
}

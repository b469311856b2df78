import SynergyCrosswalk
import SynergyModel

/// Carries a value along a route, or says why it cannot be carried: the gate `liftable` as far as it depends on the value.
struct Lifting {
    /// What arrives.
    struct Lifted {
        var value: AnswerValue
        var covers: Bool
        var toBeCut: Bool
    }

    /// A value on its way, with the last place where a run of identity hops began.
    fileprivate struct Traveller {
        var value: AnswerValue
        var quantifier: Quantifier?
        var population: String?
        var unit: String?
        /// What the answer as a whole is to the element, where no value was given for the element alone.
        var relation: RelationSet
    }

    let questions: [CompiledQuestion]
    let target: CompiledQuestion
    let acceptedLanguages: [LanguageTag]

    /// Carries the value of one source element to one target element.
    ///
    /// - Parameters:
    ///   - slot: The value, and how it stands to the source element.
    ///   - source: The answered question.
    ///   - answer: The whole answer.
    ///   - route: The way.
    ///   - element: Index of the target element.
    func lift(
        _ slot: SourceValues.Slot, from source: CompiledQuestion, values: SourceValues, along route: Route,
        to element: Int
    ) -> Result<Lifted, LiftFailure> {
        let start = route.from >= 0 ? source.elements[Int(route.from)] : nil
        var traveller = Traveller(
            value: slot.value, quantifier: slot.relation == .equal ? start?.quantifier : nil,
            population: start?.population ?? source.question.population, unit: start?.unit ?? source.question.unit,
            relation: slot.relation)
        if route.from < 0 { traveller.quantifier = source.question.quantifier }
        var hasTransform = false
        for step in route.steps {
            switch step {
            case .run(let run):
                if let failure = pass(&traveller, along: run) { return .failure(failure) }
            case .transform(let transform, let end, let isSound):
                hasTransform = true
                guard isSound else { return .failure(.init(.outsideTransform(transform.name))) }
                if let failure = apply(transform, to: &traveller, values: values, end: end) {
                    return .failure(failure)
                }
            }
        }
        return finish(traveller, relation: slot.relation.composed(with: route.relation), route, element, hasTransform)
    }

    private func pass(_ traveller: inout Traveller, along run: Route.Run) -> LiftFailure? {
        let relation = traveller.relation.composed(with: run.relation)
        let kind = traveller.value.kind
        guard run.kind == kind else {
            let other = [run.kind, run.otherKind].compactMap { $0 }.first { $0 != kind }
            return .init(.typesDiffer(from: kind, to: other ?? endpoint(run.end).kind))
        }
        switch traveller.value {
        case .text, .items, .links:
            // What passes does not depend on the ends; what it covers is decided when it has arrived.
            traveller.relation = .equal
            return nil
        case .boolean(let answer):
            let quantifier = questions[Int(run.end.question)].quantifier(of: run.end.element)
            guard Entailment.entails(answer, relation: relation, from: traveller.quantifier, to: quantifier) else {
                return .init(.notEntailed)
            }
        case .choice(let code):
            guard relation == .equal, run.codes?.contains(code) == true else { return .init(.notEntailed) }
        case .choices(let codes):
            guard relation == .equal, let allowed = run.codes, allowed.isSuperset(of: codes) else {
                return .init(.notEntailed)
            }
        case .number, .table, .day:
            if let failure = figureFailure(traveller, relation, endpoint(run.end)) { return failure }
        }
        traveller.begin(at: endpoint(run.end))
        return nil
    }

    /// Figures pass only between the same matters, populations and units.
    private func figureFailure(
        _ traveller: Traveller, _ relation: RelationSet, _ end: EffectiveElement
    ) -> LiftFailure? {
        guard relation.isExact(traveller.quantifier, end.quantifier) else { return .init(.notCovered) }
        guard traveller.population == end.population else { return .init(.populationDiffers) }
        var unit = traveller.unit
        if case .number(let quantity) = traveller.value, end.unit != nil || unit != nil { unit = quantity.unit ?? unit }
        return unit == end.unit ? nil : .init(.unitDiffers)
    }

    private func apply(
        _ transform: Transform, to traveller: inout Traveller, values: SourceValues, end: Route.End
    ) -> LiftFailure? {
        let endpoint = endpoint(end)
        let options = questions[Int(end.question)].question.options
        guard
            let result = transform.apply(
                to: traveller.value, elements: values.elements, unit: traveller.unit, kind: endpoint.kind,
                options: options)
        else { return .init(.outsideTransform(transform.name)) }
        guard result.kind == endpoint.kind else {
            return .init(.typesDiffer(from: result.kind, to: endpoint.kind))
        }
        traveller.value = result
        traveller.begin(at: endpoint)
        return nil
    }

    private func endpoint(_ end: Route.End) -> EffectiveElement {
        let question = questions[Int(end.question)]
        if end.element >= 0 { return question.elements[Int(end.element)] }
        return EffectiveElement(
            id: Element.onlyID, label: nil, kind: question.question.kind, nature: .monotone,
            quantifier: question.question.quantifier, population: question.question.population,
            unit: question.question.unit)
    }

    private func finish(
        _ traveller: Traveller, relation: RelationSet, _ route: Route, _ index: Int, _ hasTransform: Bool
    ) -> Result<Lifted, LiftFailure> {
        let element = target.elements[index]
        var value = traveller.value
        if route.to < 0 {
            // Chosen options settle the elements of the same name; an option that was not chosen says nothing.
            guard case .choices(let codes) = value, element.kind == .yesNo, codes.contains(element.id) else {
                return .failure(.init(.outsideTransform("choiceMap")))
            }
            return .success(Lifted(value: .boolean(true), covers: true, toBeCut: false))
        }
        guard value.kind == element.kind else {
            return .failure(.init(.typesDiffer(from: value.kind, to: element.kind)))
        }
        switch value {
        case .text(let text):
            guard let accepted = accepted(text) else {
                return .failure(.init(.languageNotAccepted(text.original.language)))
            }
            value = .text(accepted)
            if element.nature == .exclusive {
                guard hasTransform || relation == .equal else { return .failure(.init(.notCovered)) }
                return .success(Lifted(value: value, covers: true, toBeCut: false))
            }
        case .boolean, .choice, .number, .day, .table:
            return .success(Lifted(value: value, covers: true, toBeCut: false))
        case .choices, .items, .links:
            if element.nature == .exclusive, !relation.covers { return .failure(.init(.notCovered)) }
        }
        guard relation.isUsable else { return .failure(.init(.notCovered)) }
        return .success(
            Lifted(value: value, covers: relation.covers, toBeCut: !relation.isSubset(of: [.equal, .subset])))
    }

    /// The text in a language that the form accepts: the original before the State's own translations.
    private func accepted(_ text: LocalizedText) -> LocalizedText? {
        guard !acceptedLanguages.isEmpty else { return text }
        if text.original.language == .undetermined { return text }
        let languages = [text.original.language] + acceptedLanguages
        for language in languages where acceptedLanguages.contains(where: language.isReadable) {
            if let entry = text.entries.first(where: { $0.language.isReadable(as: language) }) {
                return LocalizedText(entry.text, language: entry.language)
            }
        }
        return nil
    }
}

extension Lifting.Traveller {
    fileprivate mutating func begin(at element: EffectiveElement) {
        quantifier = element.quantifier
        population = element.population
        unit = element.unit
        relation = .equal
    }
}

/// Why a value cannot be carried.
struct LiftFailure: Error {
    let reason: CandidateReason
    init(_ reason: CandidateReason) { self.reason = reason }
}

extension RelationSet {
    /// Whether both scopes are certainly the same; two single matters that may coincide do.
    func isExact(_ from: Quantifier?, _ to: Quantifier?) -> Bool {
        self == .equal || (from == .single && to == .single && contains(.equal))
    }
}

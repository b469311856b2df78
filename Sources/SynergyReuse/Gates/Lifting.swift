package import SynergyCrosswalk
package import SynergyModel

/// Carries a value along a route, or says why it cannot be carried: the gate `liftable` as far as it depends on the value.
package struct Lifting: Sendable {
    /// What arrives.
    package struct Lifted {
        package var value: AnswerValue
        package var covers: Bool
        package var toBeCut: Bool
    }

    /// A value on its way, with the last place where a run of identity hops began.
    fileprivate struct Traveller {
        var value: AnswerValue
        /// The question where the run began.
        var question: CompiledQuestion
        /// Its element, or −1 for the whole.
        var element: Int16
        /// What the answer as a whole is to the element, where no value was given for the element alone.
        var relation: RelationSet
        /// Whether all that was only lifted, and not declared to follow, was between the same matters.
        var isExact = true

        /// The quantifier of what was asked where the run began.
        var quantifier: Quantifier? { relation == .equal ? question.quantifier(of: element) : nil }
    }

    let questions: [CompiledQuestion]
    let target: CompiledQuestion
    let acceptedLanguages: [LanguageTag]

    package init(questions: [CompiledQuestion], target: CompiledQuestion, acceptedLanguages: [LanguageTag]) {
        self.questions = questions
        self.target = target
        self.acceptedLanguages = acceptedLanguages
    }

    /// Carries the value of one source element to one target element.
    ///
    /// - Parameters:
    ///   - slot: The value, and how it stands to the source element.
    ///   - source: The answered question.
    ///   - answer: The whole answer.
    ///   - route: The way.
    ///   - element: Index of the target element.
    package func lift(
        _ slot: SourceValues.Slot, from source: CompiledQuestion, values: SourceValues, along route: CompiledRoute,
        to element: Int
    ) -> Result<Lifted, LiftFailure> {
        var traveller = Traveller(
            value: slot.value, question: source, element: route.from, relation: slot.relation)
        for place in route.steps.indices {
            switch route.steps[place] {
            case .run(let run):
                if let failure = pass(&traveller, along: run) { return .failure(failure) }
            case .transform(let transform, let end, let isSound):
                guard isSound else { return .failure(.init(.outsideTransform(transform.name))) }
                if let failure = apply(transform, to: &traveller, values: values, end: end) {
                    return .failure(failure)
                }
            }
        }
        return finish(traveller, relation: slot.relation.composed(with: route.relation), route, element)
    }

    private func pass(_ traveller: inout Traveller, along run: Route.Run) -> LiftFailure? {
        let kind = traveller.value.kind
        guard run.kind == kind else {
            let other = [run.kind, run.otherKind].compactMap { $0 }.first { $0 != kind }
            return .init(.typesDiffer(from: kind, to: other ?? questions[run.end].kind))
        }
        let relation = traveller.relation.composed(with: run.relation)
        switch traveller.value {
        case .text, .items, .links:
            // What passes does not depend on the ends; what it covers is decided when it has arrived.
            traveller.isExact = traveller.isExact && relation == .equal
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
            if let failure = figureFailure(traveller, relation, questions[run.end]) { return failure }
        }
        traveller.begin(at: run.end, questions)
        return nil
    }

    /// Figures pass only between the same matters, populations and units.
    private func figureFailure(
        _ traveller: Traveller, _ relation: RelationSet, _ end: EffectiveElement
    ) -> LiftFailure? {
        let start = traveller.question.endpoint(traveller.element)
        guard relation.isExact(traveller.quantifier, end.quantifier) else { return .init(.notCovered) }
        guard start.population == end.population else { return .init(.populationDiffers) }
        var unit = start.unit
        if case .number(let quantity) = traveller.value, end.unit != nil || unit != nil { unit = quantity.unit ?? unit }
        return unit == end.unit ? nil : .init(.unitDiffers)
    }

    private func apply(
        _ transform: Transform, to traveller: inout Traveller, values: SourceValues, end: Route.End
    ) -> LiftFailure? {
        let kind = questions[end].kind
        guard
            let result = transform.apply(
                to: traveller.value, elements: values.elements,
                unit: traveller.question.endpoint(traveller.element).unit, kind: kind,
                options: questions[Int(end.question)].question.options)
        else { return .init(.outsideTransform(transform.name)) }
        guard result.kind == kind else { return .init(.typesDiffer(from: result.kind, to: kind)) }
        if case .unit(_, _, _, let unit?, _) = transform, let wanted = questions[end].unit, unit != wanted {
            return .init(.unitDiffers)
        }
        traveller.value = result
        traveller.begin(at: end, questions)
        return nil
    }

    private func finish(
        _ traveller: Traveller, relation: RelationSet, _ route: CompiledRoute, _ index: Int
    ) -> Result<Lifted, LiftFailure> {
        let kind = target.elements[index].kind
        let isExclusive = target.elements[index].nature == .exclusive
        if route.to < 0 {
            // Chosen options settle the elements of the same name; an option that was not chosen says nothing.
            guard case .choices(let codes) = traveller.value, kind == .yesNo, codes.contains(target.elements[index].id)
            else { return .failure(.init(.outsideTransform("choiceMap"))) }
            return .success(Lifted(value: .boolean(true), covers: true, toBeCut: false))
        }
        guard traveller.value.kind == kind else {
            return .failure(.init(.typesDiffer(from: traveller.value.kind, to: kind)))
        }
        let covers = relation.covers
        let toBeCut = !relation.isSubset(of: [.equal, .subset])
        switch traveller.value {
        case .number(let quantity) where route.steps.isEmpty && quantity.unit != nil:
            // Even to its own question an answer may have been given in another unit.
            let unit = target.elements[index].unit
            guard unit == nil || quantity.unit == unit else { return .failure(.init(.unitDiffers)) }
            return .success(Lifted(value: traveller.value, covers: true, toBeCut: false))
        case .boolean, .choice, .number, .day, .table:
            return .success(Lifted(value: traveller.value, covers: true, toBeCut: false))
        case .text(let text):
            guard let accepted = accepted(text) else {
                return .failure(.init(.languageNotAccepted(text.original.language)))
            }
            if isExclusive {
                // A transform is the curator's word for its own hop only.
                guard traveller.isExact, route.hasTransform || relation == .equal else {
                    return .failure(.init(.notCovered))
                }
                return .success(Lifted(value: .text(accepted), covers: true, toBeCut: false))
            }
            guard relation.isUsable else { return .failure(.init(.notCovered)) }
            return .success(Lifted(value: .text(accepted), covers: covers, toBeCut: toBeCut))
        case .choices, .items, .links:
            guard relation.isUsable, covers || !isExclusive else { return .failure(.init(.notCovered)) }
            return .success(Lifted(value: traveller.value, covers: covers, toBeCut: toBeCut))
        }
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
    fileprivate mutating func begin(at end: Route.End, _ questions: [CompiledQuestion]) {
        question = questions[Int(end.question)]
        element = end.element
        relation = .equal
    }
}

extension CompiledQuestion {
    /// An element, or the question as a whole for −1.
    fileprivate func endpoint(_ element: Int16) -> EffectiveElement {
        if element >= 0 { return elements[Int(element)] }
        return EffectiveElement(
            id: Element.onlyID, label: nil, kind: question.kind, nature: .monotone, quantifier: question.quantifier,
            population: question.population, unit: question.unit)
    }
}

extension [CompiledQuestion] {
    /// The element at one end of a step.
    fileprivate subscript(end: Route.End) -> EffectiveElement { self[Int(end.question)].endpoint(end.element) }
}

/// Why a value cannot be carried.
package struct LiftFailure: Error {
    let reason: CandidateReason
    init(_ reason: CandidateReason) { self.reason = reason }
}

extension RelationSet {
    /// Whether both scopes are certainly the same; two single matters that may coincide do.
    func isExact(_ from: Quantifier?, _ to: Quantifier?) -> Bool {
        self == .equal || (from == .single && to == .single && contains(.equal))
    }
}

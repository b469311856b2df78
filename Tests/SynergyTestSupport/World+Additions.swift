import SynergyCrosswalk
import SynergyModel
package import SynergyReuse

/// Inputs that never become more than dropped candidates.
package enum DroppedAddition: CaseIterable, Sendable {
    /// A submission that was not handed in.
    case draft
    /// A submission of another State.
    case otherRespondent
    /// An older answer to a question that has been answered since.
    case superseded
    /// A later submission that was not asked the question.
    case notAsked
    /// An answer behind a mapping that says disjoint.
    case unusableChain
    /// A submission after the as-of date.
    case later
    /// A mapping that was rejected.
    case rejectedMapping
}

extension World {
    /// The world with something more that must not count, or `nil` where there is no place for it.
    package func adding(_ addition: DroppedAddition, using random: inout SplitMix64) -> Self? {
        var world = self
        let own = submissions.filter { $0.respondent == respondent && $0.status == .submitted && !$0.answers.isEmpty }
        guard var copy = own.randomElement(using: &random) else { return nil }
        copy.id = "NEW"
        copy.amends = nil
        copy.withdraws = nil
        switch addition {
        case .draft:
            copy.status = .draft
            copy.submitted = asOf
        case .otherRespondent:
            copy.respondent = "YLD"
            copy.submitted = asOf
        case .later:
            copy.submitted = asOf.adding(months: 1)
        case .notAsked:
            copy.submitted = asOf
            copy.answers = copy.answers.map { answer in
                var answer = answer
                answer.content = .absent(.notAsked)
                return answer
            }
        case .superseded:
            // The newer answer is seen by everybody who could see the older one.
            guard let newest = own.filter({ $0.submitted.ordinal < asOf.ordinal }).randomElement(using: &random)
            else { return nil }
            copy = newest
            copy.id = "NEW"
            copy.amends = nil
            copy.withdraws = nil
            copy.submitted = newest.submitted.adding(months: -1)
            copy.asOf = nil
            copy.answers = newest.answers.filter { $0.content != .absent(.notAsked) }
        case .unusableChain, .rejectedMapping:
            guard let form = editions[target], let question = form.questions.randomElement(using: &random)
            else { return nil }
            var twin = question
            twin.id = "NEWFORM:1"
            twin.enabledIf = nil
            twin.provisions = []
            world.questionnaires.append(Questionnaire(id: "NEWFORM", title: "New", issuer: "B9", questions: [twin]))
            let mapping = Mapping(
                subject: "NEWFORM:1", object: Identifier(unchecked: question.id.rawValue),
                relation: addition == .unusableChain ? .disjoint : .equal,
                status: addition == .unusableChain ? .approved : .rejected)
            world.mappingSets.append(MappingSet(id: "urn:new", mappings: [mapping]))
            guard let answer = own.flatMap(\.answers).first(where: { $0.question == question.id }) else { return nil }
            var moved = answer
            moved.question = twin.id
            copy.questionnaire = "NEWFORM"
            copy.classification = .everyone
            copy.answers = [moved]
        }
        world.submissions.append(copy)
        return world
    }

    /// The world with one more source, behind an equal mapping, that says on each element what every usable source
    /// says there; `nil` where the usable sources do not agree.
    package func addingAgreement(with proposal: Proposal) -> Self? {
        guard let question = questions[proposal.question], question.reuse == .reuse, !question.perTerritory else {
            return nil
        }
        var values: [Answer.ElementValue] = []
        for element in question.effectiveElements {
            let usable = proposal.candidates.filter { $0.status == .usable && $0.element == element.id }
                .compactMap(\.value)
            let distinct = Set(usable.map(\.normalized))
            if distinct.count > 1 { continue }
            if let value = usable.first ?? Self.example(of: element, in: question) {
                values.append(.init(element: element.id, value: value))
            }
        }
        guard !values.isEmpty else { return nil }
        var world = self
        var twin = question
        twin.id = "NEWFORM:1"
        twin.enabledIf = nil
        twin.provisions = []
        world.questionnaires.append(Questionnaire(id: "NEWFORM", title: "New", issuer: "B9", questions: [twin]))
        let isChoice = question.kind == .singleChoice || question.kind == .multipleChoice && question.elements.isEmpty
        world.mappingSets.append(
            MappingSet(
                id: "urn:new",
                mappings: [
                    Mapping(
                        subject: "NEWFORM:1", object: Identifier(unchecked: question.id.rawValue), relation: .equal,
                        transform: isChoice ? .identity : nil)
                ]))
        world.submissions.append(
            Submission(
                id: "NEW", respondent: respondent, questionnaire: "NEWFORM", submitted: asOf, language: "en",
                classification: .everyone,
                answers: [
                    Answer(
                        question: twin.id,
                        content: question.effectiveElements.count == 1 ? .value(values[0].value) : .elements(values),
                        period: question.period)
                ]))
        return world
    }

    private static func example(of element: EffectiveElement, in question: Question) -> AnswerValue? {
        switch element.kind {
        case .yesNo: .boolean(true)
        case .singleChoice: question.options.first.map { .choice($0.code) }
        case .multipleChoice: question.options.first.map { .choices([$0.code]) }
        case .number: .number(Quantity(3))
        case .date: .day("2001-01-01")
        case .text: .text(LocalizedText("Something new", language: "en"))
        case .list: .items(["New"])
        case .table: nil
        case .link: .links([Reference(url: "https://example.org/new")])
        }
    }
}

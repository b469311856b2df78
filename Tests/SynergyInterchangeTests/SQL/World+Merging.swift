import SynergyCrosswalk
import SynergyModel
import SynergyReuse
import SynergyTestSupport

extension World {
    /// Many worlds as one, in which nothing of one has to do with another: every name begins with the number of its world.
    static func merged(_ worlds: [World]) -> World {
        var result = World(target: "Q0", respondent: "XLD", asOf: worlds.first?.asOf ?? "2026-11-23")
        for (number, world) in worlds.enumerated() { result.add(world, names: WorldNames(prefix: "W\(number).")) }
        return result
    }

    private mutating func add(_ world: World, names: WorldNames) {
        instruments += world.instruments.map(names.renamed)
        questionnaires += world.questionnaires.map { form in
            var form = names.renamed(form)
            // What a policy says for all forms it would say for all worlds.
            form.freshness = form.freshness ?? world.policy.freshness
            return form
        }
        mappingSets += world.mappingSets.map { set in
            MappingSet(id: names.text(set.id), mappings: set.mappings.map(names.renamed))
        }
        overrides += world.overrides.map(names.renamed)
        submissions += world.submissions.map(names.renamed)
        decisions += world.decisions.map(names.renamed)
        var own = names.renamed(world.policy)
        // A rule for everybody and everything would hold in all worlds.
        own.recognition.removeAll { $0.recipient == nil && $0.source == nil }
        policy.respondents += own.respondents
        policy.parties += own.parties
        policy.reservations += own.reservations
        policy.territorialExclusions += own.territorialExclusions
        policy.recognition += own.recognition
        policy.consents += own.consents
        policy.events += own.events
    }
}

/// Gives everything in a world another name.
private struct WorldNames {
    let prefix: String

    func text(_ name: String) -> String { prefix + name }
    func id<Subject>(_ id: Identifier<Subject>) -> Identifier<Subject> { Identifier(unchecked: text(id.rawValue)) }

    func renamed(_ instrument: Instrument) -> Instrument {
        var instrument = instrument
        instrument.id = id(instrument.id)
        instrument.issuer = instrument.issuer.map(id)
        for place in instrument.provisions.indices {
            instrument.provisions[place].id = id(instrument.provisions[place].id)
        }
        return instrument
    }

    func renamed(_ form: Questionnaire) -> Questionnaire {
        var form = form
        form.id = id(form.id)
        form.issuer = form.issuer.map(id)
        form.instruments = form.instruments.map(id)
        form.supersedes = form.supersedes.map(id)
        form.classification = form.classification.map(renamed)
        form.lineage = form.lineage.map { .init(change: $0.change, from: $0.from.map(id), to: $0.to.map(id)) }
        form.questions = form.questions.map { question in
            var question = question
            question.id = id(question.id)
            question.provisions = question.provisions.map(id)
            question.enabledIf = question.enabledIf.map { Condition(question: id($0.question), oneOf: $0.oneOf) }
            if question.aspect == .crossReporting {
                // There the codes are names of forms, bodies and instruments.
                question.options = question.options.map { AnswerOption(code: text($0.code), label: $0.label) }
            }
            return question
        }
        return form
    }

    func renamed(_ classification: Classification) -> Classification {
        guard case .restricted(let bodies, let until) = classification else { return classification }
        return .restricted(to: bodies.map(id), until: until)
    }

    func renamed(_ mapping: Mapping) -> Mapping {
        var mapping = mapping
        mapping.subject = id(mapping.subject)
        mapping.object = id(mapping.object)
        return mapping
    }

    func renamed(_ override: RelationOverride) -> RelationOverride {
        RelationOverride(
            id: text(override.id), respondent: id(override.respondent), from: id(override.from), to: id(override.to),
            relation: override.relation, reason: override.reason ?? "", author: override.author, date: override.date,
            validity: override.validity, elementMap: override.elementMap, transform: override.transform)
    }

    func renamed(_ submission: Submission) -> Submission {
        var submission = submission
        submission.id = id(submission.id)
        submission.respondent = id(submission.respondent)
        submission.questionnaire = id(submission.questionnaire)
        submission.amends = submission.amends.map(id)
        submission.withdraws = submission.withdraws.map(id)
        submission.classification = submission.classification.map(renamed)
        submission.answers = submission.answers.map { answer in
            var answer = answer
            answer.question = id(answer.question)
            answer.territory = answer.territory.map(id)
            answer.classification = answer.classification.map(renamed)
            answer.references = answer.references.map(renamed)
            if case .value(.links(let links)) = answer.content { answer.content = .value(.links(links.map(renamed))) }
            return answer
        }
        return submission
    }

    private func renamed(_ reference: Reference) -> Reference {
        var reference = reference
        reference.cites = reference.cites.map(text)
        return reference
    }

    func renamed(_ decision: Decision) -> Decision {
        var decision = decision
        decision.respondent = id(decision.respondent)
        decision.question = id(decision.question)
        return decision
    }

    func renamed(_ policy: Policy) -> Policy {
        var policy = policy
        policy.respondents = policy.respondents.map { respondent in
            Respondent(
                id: id(respondent.id), kind: respondent.kind,
                units: respondent.units.map { .init(id: id($0.id), validity: $0.validity) })
        }
        policy.parties = policy.parties.map {
            .init(
                respondent: id($0.respondent), instrument: id($0.instrument), status: $0.status, validity: $0.validity)
        }
        policy.reservations = policy.reservations.map {
            .init(
                respondent: id($0.respondent), provisions: $0.provisions.map(id), extent: $0.extent,
                validity: $0.validity)
        }
        policy.territorialExclusions = policy.territorialExclusions.map {
            .init(
                respondent: id($0.respondent), instrument: id($0.instrument), units: $0.units.map(id),
                validity: $0.validity)
        }
        policy.recognition = policy.recognition.map {
            .init(
                id: text($0.id), recipient: $0.recipient.map(text), source: $0.source.map(text), level: $0.level,
                validity: $0.validity)
        }
        policy.consents = policy.consents.map {
            .init(
                id: text($0.id), respondent: id($0.respondent), recipient: text($0.recipient),
                submission: $0.submission.map(id), questionnaire: $0.questionnaire.map(id),
                questions: $0.questions.map(id), answers: $0.answers.map(id), validity: $0.validity)
        }
        policy.events = policy.events.map {
            .init(
                id: text($0.id), respondent: $0.respondent.map(id), label: $0.label, date: $0.date,
                provisions: $0.provisions.map(id), aspects: $0.aspects)
        }
        return policy
    }
}

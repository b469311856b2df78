import SynergyCrosswalk
import SynergyModel

extension WorkspaceLoader {
    /// Checks policy files against each other and against what they name, and makes the respondents known.
    mutating func checkPolicies() {
        var freshness: (value: Freshness, file: String)?
        var names: [String: String] = [:]
        for position in policies.indices {
            guard let policy = policies[position].usable?.policy else { continue }
            let overrides = policies[position].usable?.overrides ?? []
            if let own = policy.freshness {
                if let other = freshness, other.value != own {
                    policies[position].report(
                        .conflict, at: JSONPath([.member("freshness")]), "\(other.file) says another freshness")
                }
                freshness = freshness ?? (own, policies[position].name)
            }
            let lists: [(list: String, ids: [String])] = [
                ("respondents", policy.respondents.map(\.id.rawValue)), ("recognition", policy.recognition.map(\.id)),
                ("consents", policy.consents.map(\.id)), ("events", policy.events.map(\.id)),
                ("overrides", overrides.map(\.id)),
            ]
            for (list, ids) in lists {
                for (place, id) in ids.enumerated() {
                    guard let other = names.updateValue(policies[position].name, forKey: "\(list) \(id)") else {
                        continue
                    }
                    policies[position].report(
                        .duplicate, at: JSONPath([.member(list), .index(place), .member("id")]),
                        "‘\(id.excerpt)’ is already in \(list) of \(other)")
                }
            }
            checkNames(policy, &policies[position])
        }
        for respondent in policies.compactMap(\.usable?.policy).flatMap(\.respondents)
            + packs.flatMap(\.policy.respondents)
        where index.respondents[respondent.id] == nil {
            index.respondents[respondent.id] = respondent
        }
    }

    private func checkNames(_ policy: Policy, _ file: inout LoadedFile<PolicyFile>) {
        let root = JSONPath()
        for (place, party) in policy.parties.enumerated() {
            checkInstrument(party.instrument, at: root.appending("parties").appending(place), &file)
        }
        for (place, exclusion) in policy.territorialExclusions.enumerated() {
            checkInstrument(exclusion.instrument, at: root.appending("territorialExclusions").appending(place), &file)
        }
        for (place, reservation) in policy.reservations.enumerated() {
            let path = root.appending("reservations").appending(place).appending("provisions")
            checkProvisions(reservation.provisions, at: path, &file)
        }
        for (place, event) in policy.events.enumerated() {
            checkProvisions(
                event.provisions, at: root.appending("events").appending(place).appending("provisions"), &file)
        }
        for (place, rule) in policy.recognition.enumerated() {
            for (member, name) in [("recipient", rule.recipient), ("source", rule.source)] {
                guard let name, !isNamed(name) else { continue }
                file.report(
                    .warning, .unknownName, at: root.appending("recognition").appending(place).appending(member),
                    "there is no question, questionnaire, instrument or body ‘\(name.excerpt)’")
            }
        }
        for (place, request) in policy.requests.enumerated() {
            let path = root.appending("requests").appending(place)
            checkInstrument(request.instrument, at: path, &file)
            checkForms(request.forms, at: path.appending("forms"), &file)
        }
        for (place, consent) in policy.consents.enumerated() {
            let path = root.appending("consents").appending(place)
            if !isNamed(consent.recipient) {
                file.report(
                    .warning, .unknownName, at: path.appending("recipient"),
                    "there is no body or questionnaire ‘\(consent.recipient.excerpt)’")
            }
            if let id = consent.questionnaire, index.questionnaires[id] == nil, !broken.contains(id.rawValue) {
                file.report(
                    .warning, .unknownQuestionnaire, at: path.appending("questionnaire"),
                    "there is no questionnaire ‘\(id.rawValue.excerpt)’")
            }
            for (number, question) in consent.questions.enumerated()
            where index.questions[question] == nil && !broken.contains(String(question.prefix)) {
                file.report(
                    .warning, .unknownQuestion, at: path.appending("questions").appending(number),
                    "there is no question ‘\(question.rawValue.excerpt)’")
            }
        }
    }

    /// Whether a name is that of a question, questionnaire, instrument or body.
    private func isNamed(_ name: String) -> Bool {
        if broken.contains(name) { return true }
        if index.questionnaires[Questionnaire.ID(unchecked: name)] != nil { return true }
        if index.instruments[Instrument.ID(unchecked: name)] != nil { return true }
        if index.questions[Question.ID(unchecked: name)] != nil { return true }
        return index.questionnaires.values.contains { $0.issuer?.rawValue == name }
            || index.instruments.values.contains { $0.issuer?.rawValue == name }
            || questionnaires.contains { $0.usable?.issuer?.rawValue == name }
    }

    private func checkInstrument(_ id: Instrument.ID, at path: JSONPath, _ file: inout LoadedFile<PolicyFile>) {
        guard index.instruments[id] == nil, !broken.contains(id.rawValue) else { return }
        file.report(
            .warning, .unknownInstrument, at: path.appending("instrument"),
            "there is no instrument ‘\(id.rawValue.excerpt)’"
                + index.instruments.keys.words().suggestion(for: id.rawValue))
    }

    private func checkProvisions(_ provisions: [Provision.ID], at path: JSONPath, _ file: inout LoadedFile<PolicyFile>)
    {
        for (place, provision) in provisions.enumerated() {
            guard let (code, message) = problem(with: provision) else { continue }
            file.report(.warning, code, at: path.appending(place), message)
        }
    }
}

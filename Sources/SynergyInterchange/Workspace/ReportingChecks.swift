import SynergyModel

extension WorkspaceLoader {
    /// Checks what rules about due dates name: forms, and instruments into which reports go.
    mutating func checkReporting() {
        let folded = index.instruments.compactMapValues { instrument in
            instrument.reporting.lazy.compactMap(\.schedule.foldedInto).first
        }
        let circle = cycleMembers(folded)
        for position in instruments.indices {
            guard let instrument = instruments[position].usable else { continue }
            for (place, rule) in instrument.reporting.enumerated() {
                let path = JSONPath([.member("reporting"), .index(place)])
                checkForms(rule.forms, at: path.appending("forms"), &instruments[position])
                if case .rounds(let rounds) = rule.schedule {
                    for (number, round) in rounds.enumerated() {
                        checkForms(
                            round.forms, at: path.appending("rounds").appending(number).appending("forms"),
                            &instruments[position])
                    }
                }
                guard let other = rule.schedule.foldedInto else { continue }
                if circle.contains(instrument.id) {
                    instruments[position].report(
                        .cycle, at: path.appending("foldedInto"), "reports are folded into each other in a circle")
                } else if index.instruments[other] == nil, !broken.contains(other.rawValue) {
                    instruments[position].report(
                        .warning, .unknownInstrument, at: path.appending("foldedInto"),
                        "there is no instrument ‘\(other.rawValue.excerpt)’"
                            + index.instruments.keys.words().suggestion(for: other.rawValue))
                }
            }
        }
    }

    /// Warns of forms that are not there.
    func checkForms<Noun>(_ forms: [Questionnaire.ID], at path: JSONPath, _ file: inout LoadedFile<Noun>) {
        for (place, form) in forms.enumerated()
        where index.questionnaires[form] == nil && !broken.contains(form.rawValue) {
            file.report(
                .warning, .unknownQuestionnaire, at: path.appending(place),
                "there is no questionnaire ‘\(form.rawValue.excerpt)’"
                    + index.questionnaires.keys.words().suggestion(for: form.rawValue))
        }
    }
}

extension ReportingRule.Schedule {
    fileprivate var foldedInto: Instrument.ID? {
        guard case .periodic(let periodic) = self else { return nil }
        return periodic.foldedInto
    }
}

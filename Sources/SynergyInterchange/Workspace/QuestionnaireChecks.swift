import SynergyModel

extension WorkspaceLoader {
    /// Checks editions against each other and against the instruments, and makes them known.
    mutating func checkQuestionnaires() {
        reportDuplicates(\.questionnaires, "questionnaire") { $0.id.rawValue }
        reportReplacements(\.questionnaires, of: packs.flatMap(\.questionnaires), "questionnaire")
        noteBroken(\.questionnaires)
        for questionnaire in packs.flatMap(\.questionnaires) { index.insert(questionnaire) }
        for questionnaire in questionnaires.compactMap(\.usable) { index.insert(questionnaire) }
        let next = index.questionnaires.compactMapValues(\.supersedes)
        let circle = cycleMembers(next)
        for position in questionnaires.indices {
            guard var questionnaire = questionnaires[position].usable else { continue }
            checkEdition(questionnaire, circle, &questionnaires[position])
            checkProvisions(of: questionnaire, &questionnaires[position])
            checkConditions(of: questionnaire, &questionnaires[position])
            checkLineage(of: questionnaire, &questionnaires[position])
            if questionnaire.issuer == nil {
                let issuers = questionnaire.instruments.compactMap { index.instruments[$0]?.issuer }
                questionnaire.issuer = issuers.first ?? Body.ID(unchecked: questionnaire.id.rawValue)
                questionnaires[position].noun = questionnaire
            }
        }
        // What turned out to be unusable is not there for answers and mappings.
        for file in questionnaires where file.hasErrors {
            guard let questionnaire = file.noun, !isDeclaredElsewhere(questionnaire.id, than: file.name) else {
                continue
            }
            index.questionnaires[questionnaire.id] = nil
            for question in questionnaire.questions { index.questions[question.id] = nil }
            broken.insert(questionnaire.id.rawValue)
        }
    }

    private func isDeclaredElsewhere(_ id: Questionnaire.ID, than name: String) -> Bool {
        questionnaires.contains { $0.name != name && $0.usable?.id == id }
    }

    private func checkEdition(
        _ questionnaire: Questionnaire, _ circle: Set<Questionnaire.ID>, _ file: inout LoadedFile<Questionnaire>
    ) {
        let path = JSONPath()
        if let old = questionnaire.supersedes {
            if circle.contains(questionnaire.id) {
                file.report(.cycle, at: path.appending("supersedes"), "editions supersede each other in a circle")
            } else if index.questionnaires[old] == nil, !broken.contains(old.rawValue) {
                file.report(
                    .unknownQuestionnaire, at: path.appending("supersedes"),
                    "there is no questionnaire ‘\(old.rawValue.excerpt)’"
                        + index.questionnaires.keys.words().suggestion(for: old.rawValue))
            }
        }
        for (position, instrument) in questionnaire.instruments.enumerated()
        where index.instruments[instrument] == nil && !broken.contains(instrument.rawValue) {
            file.report(
                .warning, .unknownInstrument, at: path.appending("instruments").appending(position),
                "there is no instrument ‘\(instrument.rawValue.excerpt)’"
                    + index.instruments.keys.words().suggestion(for: instrument.rawValue))
        }
    }

    private func checkProvisions(of questionnaire: Questionnaire, _ file: inout LoadedFile<Questionnaire>) {
        var reported: Set<String> = []
        for (position, question) in questionnaire.questions.enumerated() {
            for (place, provision) in question.provisions.enumerated() {
                guard let (code, message) = problem(with: provision), reported.insert(message).inserted else {
                    continue
                }
                let path = JSONPath([
                    .member("questions"), .index(position), .member("provisions"), .index(place),
                ])
                file.report(.warning, code, at: path, message)
            }
        }
    }

    private func checkConditions(of questionnaire: Questionnaire, _ file: inout LoadedFile<Questionnaire>) {
        var next: [Question.ID: Question.ID] = [:]
        for question in questionnaire.questions { next[question.id] = question.enabledIf?.question }
        let circle = cycleMembers(next)
        for (position, question) in questionnaire.questions.enumerated() {
            guard let parent = question.enabledIf?.question else { continue }
            let path = JSONPath([
                .member("questions"), .index(position), .member("enabledIf"), .member("question"),
            ])
            if circle.contains(question.id) {
                file.report(.cycle, at: path, "questions enable each other in a circle")
            } else if index.questions[parent] == nil, !broken.contains(String(parent.prefix)) {
                file.report(
                    .unknownQuestion, at: path,
                    "there is no question ‘\(parent.rawValue.excerpt)’"
                        + questionnaire.questions.map(\.id).words().suggestion(for: parent.rawValue))
            }
        }
    }

    private func checkLineage(of questionnaire: Questionnaire, _ file: inout LoadedFile<Questionnaire>) {
        for (position, entry) in questionnaire.lineage.enumerated() {
            let path = JSONPath([.member("lineage"), .index(position)])
            for (side, questions) in [("from", entry.from), ("to", entry.to)] {
                for (place, question) in questions.enumerated() where index.questions[question] == nil {
                    if broken.contains(String(question.prefix)) { continue }
                    let known = index.questionnaires[question.questionnaire]?.questions.map(\.id) ?? []
                    file.report(
                        .unknownQuestion, at: path.appending(side).appending(place),
                        "there is no question ‘\(question.rawValue.excerpt)’"
                            + known.words().suggestion(for: question.rawValue))
                }
            }
        }
    }
}

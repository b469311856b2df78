import SynergyModel

extension WorkspaceLoader {
    /// Reads the submissions, whose short forms depend on the questions.
    mutating func readSubmissions() {
        var expectations: [Questionnaire.ID: [Question.ID: JSONReading.Expectation]] = [:]
        for position in submissions.indices {
            let root = submissions[position].root
            let reading = JSONReading()
            reading.issueLimit = limits.diagnosticsPerFile
            let id = root["questionnaire"]?.string.flatMap { Questionnaire.ID(rawValue: $0) }
            if let id, let questionnaire = index.questionnaires[id] {
                if expectations[id] == nil {
                    expectations[id] = Dictionary(
                        questionnaire.questions.map { ($0.id, .init($0)) }, uniquingKeysWith: { old, _ in old })
                }
                reading.expectations = expectations[id]
                reading.language = questionnaire.language
            }
            submissions[position].noun = Submission.read(root, reading)
            submissions[position].take(reading)
        }
    }

    /// Checks submissions against each other and against what they name, and makes them known.
    mutating func checkSubmissions() {
        reportDuplicates(\.submissions, "submission") { $0.id.rawValue }
        noteBroken(\.submissions)
        for submission in packs.flatMap(\.submissions) { index.insert(submission) }
        for submission in submissions.compactMap(\.usable) { index.insert(submission) }
        let amending = cycleMembers(index.submissions.compactMapValues(\.amends))
        let withdrawing = cycleMembers(index.submissions.compactMapValues(\.withdraws))
        for position in submissions.indices {
            guard let submission = submissions[position].noun else { continue }
            checkQuestionnaire(of: submission, &submissions[position])
            guard !submissions[position].hasErrors else { continue }
            checkLink("amends", submission.amends, amending, submission, &submissions[position])
            checkLink("withdraws", submission.withdraws, withdrawing, submission, &submissions[position])
            checkAnswers(of: submission, &submissions[position])
        }
    }

    private func checkQuestionnaire(of submission: Submission, _ file: inout LoadedFile<Submission>) {
        let id = submission.questionnaire
        guard index.questionnaires[id] == nil else { return }
        let path = JSONPath([.member("questionnaire")])
        if broken.contains(id.rawValue) {
            file.report(
                .dependsOnBrokenFile, at: path, "the file of the questionnaire ‘\(id.rawValue.excerpt)’ has errors")
        } else {
            file.report(
                .unknownQuestionnaire, at: path,
                "there is no questionnaire ‘\(id.rawValue.excerpt)’"
                    + index.questionnaires.keys.words().suggestion(for: id.rawValue))
        }
    }

    private func checkLink(
        _ member: String, _ other: Submission.ID?, _ circle: Set<Submission.ID>, _ submission: Submission,
        _ file: inout LoadedFile<Submission>
    ) {
        guard let other else { return }
        let path = JSONPath([.member(member)])
        if circle.contains(submission.id) {
            file.report(.cycle, at: path, "submissions point at each other in a circle with ‘\(member)’")
        } else if let target = index.submissions[other] {
            guard target.respondent != submission.respondent else { return }
            file.report(
                .invalidValue, at: path,
                "‘\(other.rawValue.excerpt)’ is of another respondent, \(target.respondent.rawValue.excerpt)")
        } else if !broken.contains(other.rawValue) {
            file.report(
                .unknownSubmission, at: path,
                "there is no submission ‘\(other.rawValue.excerpt)’"
                    + index.submissions.keys.words().suggestion(for: other.rawValue))
        }
    }

    private struct AnswerKey: Hashable {
        var question: Question.ID
        var territory: Respondent.ID?
        var period: Period?
    }

    private func checkAnswers(of submission: Submission, _ file: inout LoadedFile<Submission>) {
        var seen: [AnswerKey: Int] = [:]
        for (position, answer) in submission.answers.enumerated() {
            let path = JSONPath([.member("answers"), .index(position)])
            let key = AnswerKey(question: answer.question, territory: answer.territory, period: answer.period)
            if let first = seen[key] {
                file.report(
                    .duplicate, at: path.appending("question"),
                    "answers[\(first)] already answers ‘\(answer.question.rawValue.excerpt)’ for this territory and period"
                )
            } else {
                seen[key] = position
            }
            checkTerritory(of: answer, submission, path, &file)
            for (place, reference) in answer.references.enumerated() {
                guard let cited = reference.cites, !isCitable(cited) else { continue }
                file.report(
                    .warning, .unknownCitation,
                    at: path.appending("references").appending(place).appending("cites"),
                    "there is no answer, submission, question or provision ‘\(cited.excerpt)’")
            }
        }
    }

    private func checkTerritory(
        of answer: Answer, _ submission: Submission, _ path: JSONPath, _ file: inout LoadedFile<Submission>
    ) {
        guard let territory = answer.territory else { return }
        guard let respondent = index.respondents[submission.respondent] else {
            file.report(
                .warning, .unknownTerritory, at: path.appending("territory"),
                "the units of ‘\(submission.respondent.rawValue.excerpt)’ are not known")
            return
        }
        guard !respondent.units.contains(where: { $0.id == territory }) else { return }
        file.report(
            .unknownTerritory, at: path.appending("territory"),
            "‘\(territory.rawValue.excerpt)’ is no unit of ‘\(respondent.id.rawValue.excerpt)’"
                + respondent.units.map(\.id).words().suggestion(for: territory.rawValue))
    }

    private func isCitable(_ name: String) -> Bool {
        index.answers.contains(Answer.ID(unchecked: name)) || index.provisions.contains(Provision.ID(unchecked: name))
            || index.submissions[Submission.ID(unchecked: name)] != nil
            || index.questions[Question.ID(unchecked: name)] != nil || broken.contains(name)
    }
}

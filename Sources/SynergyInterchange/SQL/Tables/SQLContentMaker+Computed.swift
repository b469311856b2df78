import SynergyCrosswalk
import SynergyModel
import SynergyReuse

/// What no engine does like another is worked out here, answer by answer: parts of texts, and where pointers lead.
extension SQLContentMaker {
    /// An answer and what was handed in with it.
    private struct Given {
        var id: Answer.ID
        var answer: Answer
        var record: AnswerRecord
    }

    /// Follows the answers that only point elsewhere.
    mutating func addPointers(_ feeds: [CompiledFeed]) {
        let pointing = Set(
            submissions.filter { $0.answers.contains(where: \.pointsElsewhere) }.map(\.respondent))
        guard !pointing.isEmpty else { return }
        let index = SubmissionIndex(submissions, crosswalk: crosswalk)
        var followed: Set<Respondent.ID> = []
        var sources: [Int: [Questionnaire.ID: Set<Question.ID>]] = [:]
        for feed in feeds {
            let questions = readings[feed.reading].questions
            let target = questions[Int(feed.target)].question.id.questionnaire
            sources[feed.reading, default: [:]][target, default: []]
                .insert(questions[Int(feed.feed.question)].question.id)
        }
        for respondent in respondents where speaks(for: respondent, among: pointing) {
            for target in targets {
                guard let wanted = sources[readingOf[respondent] ?? 0]?[target.id] else { continue }
                for view in PlanView.allCases where options.views.contains(view) {
                    let found = planner.pointers(
                        to: target, respondent: respondent, from: index, asOf: options.asOf, view: view,
                        sources: wanted)
                    for pointer in found { add(pointer, view, respondent, target.id) }
                    if found.contains(where: { !$0.namesAnswer }) { followed.insert(respondent) }
                }
            }
        }
        let answers = submissions.lazy.filter { followed.contains($0.respondent) }.flatMap { submission in
            submission.answers.map { [SQLCell.text(submission.id(of: $0).rawValue)] }
        }
        content.add(SQLSchema.followedAnswer, unordered: Array(answers))
    }

    private mutating func add(
        _ pointer: FollowedPointer, _ view: PlanView, _ respondent: Respondent.ID, _ target: Questionnaire.ID
    ) {
        let place: [SQLCell] = [
            .text(view.rawValue), .text(respondent.rawValue), .text(target.rawValue), .text(pointer.answer.rawValue),
        ]
        content.add(
            SQLSchema.pointer.name,
            place + [.text(pointer.landing.rawValue), .day(pointer.date), .init(pointer.namesAnswer)])
        for step in pointer.through { content.add(SQLSchema.pointerStep.name, place + [.text(step.rawValue)]) }
        landings[pointer.answer, default: []].insert(pointer.landing)
    }

    private func speaks(for respondent: Respondent.ID, among pointing: Set<Respondent.ID>) -> Bool {
        if pointing.contains(respondent) { return true }
        if let home = homes[respondent], pointing.contains(home) { return true }
        return policy.respondents.contains { $0.id == respondent && $0.units.contains { pointing.contains($0.id) } }
    }

    /// Goes the ways on which texts are cut, joined or looked into.
    mutating func addComputed(_ feeds: [CompiledFeed]) {
        guard feeds.contains(where: { $0.ways.contains { $0.route != nil && $0.isApproved } }) else { return }
        var given: [Question.ID: [Given]] = [:]
        var texts: [Answer.ID: AnswerValue] = [:]
        for submission in submissions {
            for answer in submission.answers {
                let id = submission.id(of: answer)
                let record = AnswerRecord(
                    id: id, answer: answer, respondent: submission.respondent, date: submission.submitted,
                    language: nil, issuer: nil)
                given[answer.question, default: []].append(Given(id: id, answer: answer, record: record))
                if case .value(let value) = answer.content { texts[id] = value }
            }
        }
        for compiled in feeds {
            let questions = readings[compiled.reading].questions
            let source = questions[Int(compiled.feed.question)]
            guard let answers = given[source.question.id] else { continue }
            let target = questions[Int(compiled.target)]
            let form = crosswalk.questionnaires[Int(target.questionnaire)]
            let lifting = Lifting(
                questions: questions, target: target, acceptedLanguages: form.acceptedLanguages)
            for (place, way) in compiled.ways.enumerated() {
                guard let route = way.route, way.isApproved else { continue }
                func add(_ values: SourceValues, _ item: Given, landing: String) {
                    guard let slot = values.slot(for: route),
                        let lifted = try? lifting.lift(
                            slot, from: source, values: values, along: route, to: way.element
                        )
                        .get()
                    else { return }
                    self.add(lifted, way: compiled.firstWay + place, answer: item.id.rawValue, landing: landing)
                }
                for item in answers.sorted(by: { $0.id < $1.id }) {
                    add(SourceValues(item.record, question: source), item, landing: "")
                    for landing in landings[item.id, default: []].sorted() {
                        guard let text = texts[landing] else { continue }
                        add(SourceValues(text), item, landing: landing.rawValue)
                    }
                }
            }
        }
    }

    private mutating func add(_ lifted: Lifting.Lifted, way: Int, answer: String, landing: String) {
        let place: [SQLCell] = [.integer(way), .text(answer), .text(landing)]
        var key = SQLCell.null
        switch lifted.value {
        case .text(let text):
            key = .text(content.keys.key(of: text))
            for (number, entry) in text.entries.enumerated() {
                let textKey = content.keys.key(of: entry.text)
                content.add(
                    SQLSchema.computedText.name,
                    place + [.integer(number + 1), .text(String(entry.language.primary)), .text(textKey)])
            }
        case .links:
            for item in items(of: lifted.value) {
                content.add(SQLSchema.computedItem.name, place + [.text(item.key), .text(item.exactKey)])
            }
        default:
            // Nothing else comes of cutting and joining texts.
            return
        }
        content.add(
            SQLSchema.computed.name,
            place + [.text(lifted.value.kind.rawValue), .init(lifted.covers), .init(lifted.toBeCut), key])
    }
}

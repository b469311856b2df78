import SynergyCrosswalk
import SynergyModel

extension World {
    /// The world with a text of its own in every answer that the recipient may not see, and in the reason of every
    /// override, and those texts.
    package func markingSecrets() -> (world: World, markers: [String]) {
        let redaction = Redaction(self)
        var world = self
        var markers: [String] = []
        func marker() -> String {
            markers.append("Secret\(markers.count)Marker")
            return markers[markers.count - 1]
        }
        for index in world.submissions.indices {
            let submission = submissions[index]
            for place in submission.answers.indices
            where !redaction.isVisible(submission.answers[place], of: submission) {
                var answer = submission.answers[place]
                answer.note = marker()
                answer.references.append(Reference(title: marker(), url: "https://example.org/\(marker())"))
                answer.content = Self.marked(answer.content, marker)
                world.submissions[index].answers[place] = answer
            }
            let isHidden = submission.answers.allSatisfy { !redaction.isVisible($0, of: submission) }
            if isHidden && !redaction.isVisible(submission) {
                world.submissions[index].title = LocalizedText(marker())
                world.submissions[index].note = marker()
                world.submissions[index].document = Document(title: marker(), symbol: marker(), url: marker())
            }
        }
        world.overrides = overrides.map { old in
            RelationOverride(
                id: old.id, respondent: old.respondent, from: old.from, to: old.to, relation: old.relation,
                reason: marker(), author: old.author, date: old.date, validity: old.validity,
                elementMap: old.elementMap, transform: old.transform)
        }
        return (world, markers)
    }

    private static func marked(_ content: Answer.Content, _ marker: () -> String) -> Answer.Content {
        switch content {
        case .absent, .referencesOnly: content
        case .value(let value): .value(marked(value, marker))
        case .elements(let values):
            .elements(values.map { .init(element: $0.element, value: marked($0.value, marker)) })
        }
    }

    private static func marked(_ value: AnswerValue, _ marker: () -> String) -> AnswerValue {
        switch value {
        case .text(let text): .text(LocalizedText("1. \(marker())", language: text.original.language))
        case .items: .items([marker()])
        case .links: .links([Reference(title: marker())])
        case .table(let table):
            .table(Table(columns: table.columns, rows: [.init(key: "women", cells: [.text(marker())])]))
        case .boolean, .choice, .choices, .number, .day: value
        }
    }
}

package import SynergyModel
package import SynergyReuse

/// What a comparison needs to know of a plan; read from JSON, so that plans of earlier versions can be compared too.
package struct PlanSummary: Hashable, Sendable {
    /// One question of a plan.
    package struct Item: Hashable, Sendable {
        package var id: Question.ID
        package var outcome: String
        package var draft: JSONNode?
    }

    package var respondent: Respondent.ID
    package var target: Questionnaire.ID
    package var asOf: CalendarDay
    package var view: String
    package var questions: [Item]

    /// Summarises a plan.
    package init(_ plan: ReusePlan) {
        respondent = plan.respondent
        target = plan.target
        asOf = plan.asOf
        view = plan.view.rawValue
        questions = plan.proposals.map {
            Item(id: $0.question, outcome: $0.outcome.rawValue, draft: $0.draft?.shortJSON)
        }
    }

    /// Reads a plan from the bytes of its JSON, or returns every problem.
    package static func read(_ bytes: [UInt8], file: String) -> (summary: PlanSummary?, diagnostics: [Diagnostic]) {
        let reading = JSONReading()
        let summary = JSONParser.parse(bytes, reading).flatMap { Self.read($0, reading) }
        return (reading.hasErrors ? nil : summary, reading.placed(in: file, LineTable(bytes)))
    }

    private static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        guard case .object = node.value, node["schemaVersion"] != nil else {
            reading.mismatch(node, expected: "a plan, as ‘synergy prefill --format json’ writes it")
            return nil
        }
        guard case .number(Double(PlanWriter.schemaVersion))? = node["schemaVersion"]?.value else {
            reading.report(
                .wrongSchema, at: node["schemaVersion"] ?? node,
                "expected a plan of schemaVersion \(PlanWriter.schemaVersion)")
            return nil
        }
        func member<Value: JSONReadable>(_ name: String, of node: JSONNode, as _: Value.Type) -> Value? {
            guard let value = node[name] else {
                reading.report(.missingMember, at: node, "a plan needs the member ‘\(name)’")
                return nil
            }
            return reading.descend(.member(name)) { Value.read(value, reading) }
        }
        let respondent = member("respondent", of: node, as: Respondent.ID.self)
        let target = member("target", of: node, as: Questionnaire.ID.self)
        let asOf = member("asOf", of: node, as: CalendarDay.self)
        let view = member("view", of: node, as: String.self)
        let questions = reading.descend(.member("proposals")) {
            reading.array(node["proposals"] ?? node) { proposal -> Item? in
                let id = member("question", of: proposal, as: Question.ID.self)
                let outcome = member("outcome", of: proposal, as: String.self)
                guard let id, let outcome else { return nil }
                return Item(id: id, outcome: outcome, draft: proposal["draft"])
            }
        }
        guard let respondent, let target, let asOf, let view, let questions else { return nil }
        return Self(respondent: respondent, target: target, asOf: asOf, view: view, questions: questions)
    }

    private init(
        respondent: Respondent.ID, target: Questionnaire.ID, asOf: CalendarDay, view: String, questions: [Item]
    ) {
        self.respondent = respondent
        self.target = target
        self.asOf = asOf
        self.view = view
        self.questions = questions
    }
}

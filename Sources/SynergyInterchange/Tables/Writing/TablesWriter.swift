import SynergyCrosswalk
import SynergyModel
import SynergyReuse

/// Writes content as tables.
struct TablesWriter {
    let content: ExchangeContent
    let language: TableLanguage
    private(set) var losses = FormatLosses()
    private let writer: CellWriter

    init(_ content: ExchangeContent, language: TableLanguage) {
        self.content = content
        self.language = language
        writer = CellWriter(language: language)
    }

    /// The tables that the content needs, in the order in which people look at them.
    static let order: [TableKind] = [
        .forms, .questions, .lineage, .submissions, .answers, .mappingSets, .mappings, .decisions, .instruments,
        .provisions,
    ]

    /// The table of a kind; empty where the content has none of it.
    mutating func builder(_ kind: TableKind, isAlone: Bool = false) -> TableBuilder {
        var builder = TableBuilder(kind, language: language)
        switch kind {
        case .instruments: content.instruments.forEach { add($0, &builder) }
        case .provisions: content.instruments.forEach { addProvisions($0, &builder) }
        case .forms: content.questionnaires.forEach { add($0, &builder) }
        case .questions: content.questionnaires.forEach { addQuestions($0, &builder) }
        case .lineage: content.questionnaires.forEach { addLineage($0, &builder) }
        case .mappingSets: content.mappings.forEach { add($0, &builder) }
        case .mappings: content.mappings.forEach { addMappings($0, &builder) }
        case .submissions: content.submissions.forEach { add($0, &builder) }
        case .answers: for submission in content.submissions { addAnswers(submission, isAlone: isAlone, &builder) }
        case .decisions: content.decisions.forEach { add($0, &builder) }
        }
        return builder
    }

    /// The headings and rows of a table, with what they cannot carry counted.
    mutating func table(_ builder: TableBuilder, usual: Bool) -> (headings: [String], rows: [[Sheet.Value]]) {
        builder.table(usual: usual, &losses)
    }

    private func object(_ node: JSONNode, without names: Set<String>, _ others: [(String, JSONNode?)] = []) -> JSONNode
    {
        guard case .object(let members) = node.value else { return node }
        return JSONNode(
            .object(
                others.compactMap { name, node in node.map { JSONNode.Member(name: name, value: $0) } }
                    + members.filter { !names.contains($0.name) }))
    }

    // MARK: Instruments and forms

    private func add(_ instrument: Instrument, _ builder: inout TableBuilder) {
        builder.add(
            object(instrument.json(JSONWriting()), without: ["provisions", "schema"]), name: instrument.id.rawValue)
    }

    private func addProvisions(_ instrument: Instrument, _ builder: inout TableBuilder) {
        var context = JSONWriting()
        context.instrument = instrument.id
        for provision in instrument.provisions {
            builder.add(
                object(
                    provision.json(context), without: [], [("instrument", JSONNode(instrument.id.rawValue))]),
                name: provision.id.rawValue)
        }
    }

    private func add(_ form: Questionnaire, _ builder: inout TableBuilder) {
        builder.add(
            object(form.json(JSONWriting()), without: ["schema", "questions", "lineage"]), bare: form.language,
            name: form.id.rawValue)
    }

    private func context(_ form: Questionnaire) -> JSONWriting {
        var context = JSONWriting()
        context.language = form.language
        context.questionnaire = form.id
        context.superseded = form.supersedes
        return context
    }

    private func addQuestions(_ form: Questionnaire, _ builder: inout TableBuilder) {
        let shapes = Dictionary(
            form.questions.map { ($0.id, JSONReading.Expectation($0)) }, uniquingKeysWith: { first, _ in first })
        let context = context(form)
        for question in form.questions {
            let node = question.json(context)
            let table = node["table"]
            let condition = node["enabledIf"].map { writer.condition($0, shapes, of: form.id) }
            builder.add(
                object(
                    node, without: ["table", "enabledIf"],
                    [
                        ("form", JSONNode(form.id.rawValue)), ("table.rows", table?["rows"]),
                        ("table.columns", table?["columns"]),
                    ]), bare: form.language, cells: condition.map { ["condition": $0] } ?? [:],
                name: question.id.rawValue)
        }
    }

    private func addLineage(_ form: Questionnaire, _ builder: inout TableBuilder) {
        for entry in form.lineage {
            builder.add(
                object(entry.json(context(form)), without: [], [("form", JSONNode(form.id.rawValue))]),
                name: form.id.rawValue)
        }
    }

    // MARK: Submissions and decisions

    /// The language of texts that name none, as far as the file itself tells it.
    private func language(of submission: Submission) -> LanguageTag {
        submission.language ?? content.questionnaires.first { $0.id == submission.questionnaire }?.language
            ?? .undetermined
    }

    private func add(_ submission: Submission, _ builder: inout TableBuilder) {
        var context = JSONWriting()
        let bare = language(of: submission)
        context.language = bare
        builder.add(
            object(submission.json(context), without: ["schema", "answers"]), bare: bare, name: submission.id.rawValue)
    }

    private mutating func addAnswers(_ submission: Submission, isAlone: Bool, _ builder: inout TableBuilder) {
        var context = JSONWriting()
        context.questionnaire = submission.questionnaire
        let id = ("submission", JSONNode(submission.id.rawValue) as JSONNode?)
        let whole: [(String, JSONNode?)] =
            isAlone
            ? [
                ("respondent", JSONNode(submission.respondent.rawValue)),
                ("form", JSONNode(submission.questionnaire.rawValue)),
                ("submitted", JSONNode(submission.submitted.description)),
            ] : []
        for answer in submission.answers {
            // Alone in a file nothing tells the language of the submission or of the form.
            let bare = answer.language ?? (isAlone ? .undetermined : language(of: submission))
            context.language = bare
            let node = answer.json(context)
            let name = submission.id(of: answer).rawValue
            if answer.content.readsAsAbsence {
                losses.note("texts that say that there is no answer", "read back as the reason", at: name)
            }
            guard case .elements(let values) = answer.content else {
                builder.add(object(node, without: [], [id] + whole), bare: bare, name: name)
                continue
            }
            for (place, value) in values.enumerated() {
                let kept: Set<String> =
                    place == 0
                    ? ["elements"] : ["elements", "date", "classification", "references", "note"]
                builder.add(
                    object(
                        node, without: kept,
                        [id] + whole + [
                            ("element", JSONNode(value.element)), ("value", value.value.json(context)),
                        ]), bare: bare, name: name)
            }
        }
    }

    private func add(_ decision: Decision, _ builder: inout TableBuilder) {
        let bare =
            content.questionnaires.first { $0.id == decision.question.questionnaire }?.language ?? .undetermined
        var context = JSONWriting()
        context.language = bare
        builder.add(decision.json(context), bare: bare, name: decision.question.rawValue)
    }

    // MARK: Mappings

    private func add(_ set: MappingSet, _ builder: inout TableBuilder) {
        var object = JSONObjectWriter(JSONWriting())
        object.add("id", set.id)
        object.add("title", set.title)
        object.add("version", set.version)
        object.add("license", set.license)
        builder.add(object.node, name: set.id)
    }

    private func addMappings(_ set: MappingSet, _ builder: inout TableBuilder) {
        for mapping in set.mappings {
            var object = JSONObjectWriter(JSONWriting())
            object.add("set", set.id)
            object.add("from", mapping.subject.rawValue)
            object.add("relation", mapping.relation.names)
            object.add("to", mapping.object.rawValue)
            object.add("confidence", mapping.confidence, unless: 1)
            object.add("status", mapping.status.rawValue)
            object.add("justification", mapping.justification, unless: "semapv:ManualMappingCuration")
            object.add("authors", mapping.authors)
            object.add("reviewers", mapping.reviewers)
            object.add("validFrom", mapping.validity.from)
            object.add("validUntil", mapping.validity.until)
            object.add("date", mapping.date)
            object.add("elementMap", node: mapping.elementMap?.json(JSONWriting()))
            object.add("transform", mapping.transform)
            object.add("comment", mapping.comment)
            object.add("record", mapping.recordID)
            builder.add(object.node, name: "\(mapping.subject) to \(mapping.object)")
        }
        for gap in set.gaps {
            var object = JSONObjectWriter(JSONWriting())
            object.add("set", set.id)
            object.add("from", gap.subject?.rawValue)
            object.add("relation", "none")
            object.add("to", gap.object?.rawValue)
            object.add("justification", gap.justification, unless: "semapv:ManualMappingCuration")
            object.add("authors", gap.authors)
            object.add("date", gap.date)
            object.add("source", gap.source)
            object.add("comment", gap.comment)
            object.add("record", gap.recordID)
            builder.add(object.node, name: gap.term?.rawValue ?? set.id)
        }
    }
}

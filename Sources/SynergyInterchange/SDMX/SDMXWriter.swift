import SynergyCrosswalk
import SynergyModel
import SynergyReuse

/// Writes the figures of answers.
struct SDMXWriter {
    private(set) var losses = FormatLosses()
    private var rows: [[String]]
    private let version: SDMX.Version
    private var questions: [Question.ID: Question] = [:]

    /// The columns after those that name the flow: dimensions, the measure, attributes.
    static let columns = [
        "QUESTION", "ELEMENT", "REF_AREA", "TERRITORY", "ROW", "COLUMN", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS",
        "UNIT_MEASURE", "ROUNDING", "POPULATION", "CONF_STATUS", "COMMENT_OBS", "VALUE_KIND", "SUBMISSION", "SUBMITTED",
    ]

    init(version: SDMX.Version) {
        self.version = version
        rows = [(version == .one ? ["DATAFLOW"] : ["STRUCTURE", "STRUCTURE_ID", "ACTION"]) + Self.columns]
    }

    /// The file, with CR LF (RFC 4180).
    var bytes: [UInt8] { Array(CSVText.lines(rows).utf8) }

    mutating func write(_ content: ExchangeContent) {
        questions = Dictionary(
            content.questionnaires.flatMap(\.questions).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for instrument in content.instruments { losses.note("instruments", at: instrument.id.rawValue) }
        for form in content.questionnaires { losses.note("forms", at: form.id.rawValue) }
        for set in content.mappings { losses.note("mapping sets", at: set.id) }
        for decision in content.decisions { losses.note("decisions", at: decision.question.rawValue) }
        for submission in content.submissions { write(submission) }
    }

    private mutating func write(_ submission: Submission) {
        let count = rows.count
        for answer in submission.answers { write(answer, submission) }
        let id = submission.id.rawValue
        guard rows.count > count else {
            losses.note("submissions without figures", at: id)
            return
        }
        let facts: [(String, Bool)] = [
            ("days as of which submissions are", submission.asOf != nil),
            ("statuses of submissions", submission.status != .submitted || submission.withdrawn != nil),
            ("links between submissions", submission.amends != nil || submission.withdraws != nil),
            ("languages of submissions", submission.language != nil),
            ("titles of submissions", submission.title != nil),
            ("notes of submissions", submission.note != nil), ("documents of submissions", submission.document != nil),
        ]
        for (what, isLost) in facts where isLost { losses.note(what, at: id) }
    }

    private mutating func write(_ answer: Answer, _ submission: Submission) {
        let id = submission.id(of: answer).rawValue
        let count = rows.count
        switch answer.content {
        case .value(let value): write(value, element: "", answer, submission)
        case .elements(let values):
            for value in values { write(value.value, element: value.element, answer, submission) }
        case .absent, .referencesOnly: losses.note("answers without figures", at: id)
        }
        guard rows.count > count else { return }
        if answer.date != nil { losses.note("days of answers", at: id) }
        if answer.language != nil { losses.note("languages of answers", at: id) }
        if !answer.references.isEmpty { losses.note("references of answers", at: id) }
        if answer.note != nil { losses.note("notes of answers", at: id) }
        if case .restricted(let bodies, let until) = answer.classification ?? submission.classification,
            !bodies.isEmpty || until != nil
        {
            losses.note("bodies and days of classifications", "restricted to nobody", at: id)
        }
    }

    private mutating func write(_ value: AnswerValue, element: String, _ answer: Answer, _ submission: Submission) {
        let id = submission.id(of: answer).rawValue
        let question = questions[answer.question]
        let known = question?.effectiveElements.first { $0.id == (element.isEmpty ? Element.onlyID : element) }
        let population = known?.population ?? question?.population ?? ""
        func add(
            _ kind: String, row: String = "", column: String = "", number: Double?, unit: String? = nil,
            rounding: Double? = nil, words: String = ""
        ) {
            let flow = "SYNERGY:\(Self.flow(submission.questionnaire.rawValue))(1.0)"
            rows.append(
                (version == .one ? [flow] : ["dataflow", flow, "I"]) + [
                    answer.question.rawValue, element, submission.respondent.rawValue,
                    answer.territory?.rawValue ?? "", row, column, answer.period.map(SDMXPeriod.text) ?? "",
                    number.map(JSONNode.text) ?? "", number == nil ? "M" : "A", unit ?? "",
                    rounding.map(JSONNode.text) ?? "", population,
                    Self.confidentiality(answer.classification ?? submission.classification), words, kind,
                    submission.id.rawValue, submission.submitted.description,
                ])
        }
        switch value {
        case .number(let quantity):
            add("number", number: quantity.value, unit: quantity.unit, rounding: quantity.rounding)
        case .table(let table):
            guard !table.rows.isEmpty, !table.columns.isEmpty else {
                losses.note("tables without cells", at: id)
                return
            }
            for row in table.rows {
                for (place, column) in table.columns.enumerated() {
                    var number: Double?
                    var words = ""
                    switch row.cells.indices.contains(place) ? row.cells[place] : .missing {
                    case .missing: break
                    case .number(let value): number = value
                    case .text(let text): words = text
                    }
                    add("table", row: row.key, column: column, number: number, unit: known?.unit, words: words)
                }
            }
        default: losses.note("answers that are no figures (\(value.kind.rawValue))", at: id)
        }
    }

    /// A name that a flow may have (SDMX 3.0, type IDType).
    private static func flow(_ id: String) -> String {
        String(
            decoding: id.utf8.map { byte in
                let isPlain =
                    RDFScanner.isLetter(byte) || RDFScanner.isDigit(byte) || "_-$@".utf8.contains(byte)
                return isPlain ? byte : UInt8(ascii: "_")
            }, as: UTF8.self)
    }

    /// Code list CL_CONF_STATUS: free, or not for publication.
    private static func confidentiality(_ classification: Classification?) -> String {
        switch classification {
        case .everyone: "F"
        case .restricted: "N"
        case nil: ""
        }
    }
}

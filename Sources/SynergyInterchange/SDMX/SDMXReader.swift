import SynergyModel

/// Reads tables of others: each flow is a question, or a layout says which question it is.
struct SDMXReader {
    private(set) var forms: [Questionnaire] = []
    private(set) var submissions: [Submission] = []
    private(set) var losses = FormatLosses()
    let table: CSVTable
    let header: SDMXHeader
    let layout: SDMX.Layout?
    private let known: [Questionnaire]

    /// One observation.
    struct Observation {
        var row: Int
        var cell: Table.Cell
        var period: Period?
        var periodText: String
    }

    /// The observations of one flow.
    struct Flow {
        var id: String
        var observations: [Observation] = []
    }

    /// Names of the dimension with the respondents, the usual one first.
    private static let areas = ["REF_AREA", "GEO", "LOCATION", "COUNTRY", "REPORTING_COUNTRY"]
    private static let population = ["SEX", "AGE"]
    private static let time = "TIME_PERIOD"
    static let unit = "UNIT_MEASURE"
    static let power = "UNIT_MULT"

    private var formNames = SDMXFormNames()

    init(_ table: CSVTable, _ header: SDMXHeader, layout: SDMX.Layout?, forms: [Questionnaire]) {
        self.table = table
        self.header = header
        self.layout = layout
        known = forms
    }

    func text(_ row: Int, _ name: String) -> String { header.text(table, row, header.place(name)) }

    func fail(
        _ problems: inout ProblemList, _ code: Diagnostic.Code, row: Int,
        _ name: String, _ message: String
    ) {
        let place = table.place(row: row, column: header.place(name) ?? 0)
        problems.report(.error, code, place.line, place.column, message)
    }

    mutating func read(_ problems: inout ProblemList) {
        let area = layout?.respondent ?? Self.areas.first { header.place($0) != nil } ?? "REF_AREA"
        var needed = [area]
        if let layout { needed += layout.rows + layout.columns }
        var isComplete = true
        for name in needed where header.place(name) == nil {
            let found = header.columns.prefix(12).map(\.name.excerpt).joined(separator: ", ")
            problems.report(.error, .missingColumn, 1, 1, "expected a column \(name), found \(found)")
            isComplete = false
        }
        if let layout, layout.question.localPart.isEmpty {
            problems.report(.error, .invalidIdentifier, 1, 1, "‘\(layout.question)’ is no question of a form")
            isComplete = false
        }
        guard isComplete else { return }
        guard checkScales(&problems) else { return }
        for flow in flows(&problems) { read(flow, area, &problems) }
        if header.columns.contains(where: { $0.role == .label || $0.hasLabels }) {
            losses.note("names of codes", at: header.columns.first { $0.role == .label || $0.hasLabels }?.name ?? "")
        }
    }

    // MARK: Rows

    private mutating func flows(_ problems: inout ProblemList) -> [Flow] {
        var flows: [Flow] = []
        var places: [String: Int] = [:]
        for row in 1..<max(1, table.rowCount) where !table.isBlank(row) {
            guard header.fits(table, row, &problems) else { continue }
            if ["D", "DELETE"].contains(text(row, "ACTION").uppercased()) {
                losses.note("rows that delete", at: "row \(row + 1)")
                continue
            }
            let periodText = text(row, Self.time)
            let period = SDMXPeriod.read(periodText)
            if period == nil, !periodText.isEmpty {
                fail(
                    &problems, .invalidPeriod, row: row, Self.time,
                    "expected a period such as 2020, 2020-Q1 or 2020-03, found ‘\(periodText.excerpt)’")
                continue
            }
            guard let cell = SDMXValue.read(table, header, row, &problems), checkPower(row, &problems) else { continue }
            let status = text(row, "OBS_STATUS")
            if !["", "A"].contains(status), !SDMXValue.missing.contains(status) {
                losses.note("statuses of observations (\(status.excerpt))", at: "row \(row + 1)")
            }
            if !text(row, "COMMENT_OBS").isEmpty { losses.note("comments on observations", at: "row \(row + 1)") }
            let name = text(row, "STRUCTURE_ID").isEmpty ? text(row, "DATAFLOW") : text(row, "STRUCTURE_ID")
            let place = places[name] ?? flows.count
            if place == flows.count {
                places[name] = place
                flows.append(Flow(id: name))
            }
            flows[place].observations.append(
                Observation(row: row, cell: cell, period: period, periodText: periodText))
        }
        return flows
    }

    /// What every observation of a flow says in a column, or `nil` where they differ.
    private func common(_ flow: Flow, _ place: Int) -> String? {
        guard let first = flow.observations.first.map({ header.text(table, $0.row, place) }) else { return nil }
        return flow.observations.allSatisfy { header.text(table, $0.row, place) == first } ? first : nil
    }

    // MARK: Tables

    private mutating func read(_ flow: Flow, _ area: String, _ problems: inout ProblemList) {
        let question = layout?.question ?? Question.ID(unchecked: "\(formNames.name(of: flow.id)):1")
        let scale = commonScale(flow)
        let rows = layout.map { $0.rows.compactMap(header.place) } ?? varying(flow, area, hasOneScale: scale != nil)
        let columns = (layout?.columns ?? [Self.time]).compactMap(header.place)
        let isGrid = layout == nil || !rows.isEmpty || !columns.isEmpty
        var answers = Answers(question: question, isGrid: isGrid)
        let byPeriod = !(rows + columns).contains { $0 == header.place(Self.time) }
        let unit = scale.flatMap { $0.isEmpty ? nil : $0 }
        for observation in flow.observations {
            let respondent = text(observation.row, area)
            guard let id = Respondent.ID(rawValue: respondent) else {
                fail(
                    &problems, .invalidIdentifier, row: observation.row, area,
                    "expected a respondent, found ‘\(respondent.excerpt)’")
                continue
            }
            let row = rows.map { part(observation.row, $0) }.joined(separator: " / ")
            let column = columns.map { part(observation.row, $0) }.joined(separator: " / ")
            let own = self.scale(observation.row)
            let outcome = answers.add(
                observation.cell, id, byPeriod ? observation.period : nil, row: row.isEmpty ? "OBS_VALUE" : row,
                column: column.isEmpty ? "OBS_VALUE" : column, unit: own.isEmpty ? nil : own)
            switch outcome {
            case .added: break
            case .taken:
                fail(
                    &problems, .duplicateObservation, row: observation.row, "OBS_VALUE",
                    "a second figure for \(respondent.excerpt), row ‘\(row.excerpt)’, column ‘\(column.excerpt)’")
            case .tooLarge:
                fail(
                    &problems, .invalidValue, row: observation.row, "OBS_VALUE",
                    "the table has more than four million cells")
            }
        }
        countLosses(flow, rows + columns, area, isGrid: isGrid)
        finish(flow, answers, unit, &problems)
    }

    /// The places of what tells the figures of a flow apart, besides respondent and period; of the scale one of its columns.
    private func varying(_ flow: Flow, _ area: String, hasOneScale: Bool) -> [Int] {
        let others = [area, Self.time].compactMap(header.place)
        let scales = [Self.unit, Self.power].compactMap(header.place)
        return header.columns.indices.filter { place in
            if scales.contains(place) { return !hasOneScale && place == scales[0] }
            return header.columns[place].role == .dimension && !others.contains(place) && common(flow, place) == nil
        }
    }

    /// The figures of one flow, by respondent and period.
    private struct Answers {
        struct Key: Hashable {
            var respondent: Respondent.ID
            var period: Period?
        }

        let question: Question.ID
        let isGrid: Bool
        var keys: [Key] = []
        var grids: [SDMXGrid] = []
        var numbers: [Quantity?] = []
        var places: [Key: Int] = [:]

        mutating func add(
            _ cell: Table.Cell, _ respondent: Respondent.ID, _ period: Period?, row: String, column: String,
            unit: String?
        ) -> SDMXGrid.Outcome {
            let key = Key(respondent: respondent, period: period)
            let place = places[key] ?? keys.count
            if place == keys.count {
                places[key] = place
                keys.append(key)
                grids.append(SDMXGrid())
                numbers.append(nil)
            } else if !isGrid {
                return .taken
            }
            if isGrid { return grids[place].add(cell, row: row, column: column) }
            if case .number(let number) = cell { numbers[place] = Quantity(number, unit: unit) }
            return .added
        }

        /// What a respondent answered for a period.
        func answer(_ place: Int) -> Answer {
            var content = Answer.Content.absent(.unknown)
            if isGrid {
                content = .value(.table(grids[place].table))
            } else if let number = numbers[place] {
                content = .value(.number(number))
            }
            return Answer(question: question, content: content, period: keys[place].period)
        }
    }

    private mutating func finish(
        _ flow: Flow, _ answers: Answers, _ unit: String?, _ problems: inout ProblemList
    ) {
        guard !answers.keys.isEmpty else { return }
        let whole = answers.question.questionnaire
        if let layout { report(answers, against: layout, &problems) }
        if layout == nil { forms.append(form(whole, flow, answers, unit)) }
        let submitted = submitted(flow, &problems)
        var order: [Respondent.ID] = []
        var byRespondent: [Respondent.ID: [Answer]] = [:]
        for (place, key) in answers.keys.enumerated() {
            if byRespondent[key.respondent] == nil { order.append(key.respondent) }
            byRespondent[key.respondent, default: []].append(answers.answer(place))
        }
        for respondent in order {
            submissions.append(
                Submission(
                    id: Submission.ID(unchecked: String("\(respondent)-\(whole)-\(submitted)")),
                    respondent: respondent, questionnaire: whole, submitted: submitted,
                    answers: byRespondent[respondent] ?? []))
        }
    }

    /// Figures for cells that a known form does not have.
    private func report(_ answers: Answers, against layout: SDMX.Layout, _ problems: inout ProblemList) {
        let question = known.lazy.flatMap(\.questions).first { $0.id == layout.question }
        guard let shape = question?.table else { return }
        let rows = Set(answers.grids.flatMap(\.rows)).subtracting(shape.rows).sorted()
        let columns = Set(answers.grids.flatMap(\.columns)).subtracting(shape.columns).sorted()
        for (what, keys, all) in [("row", rows, shape.rows), ("column", columns, shape.columns)] {
            for key in keys {
                problems.report(
                    .warning, .unknownCell, 1, 1,
                    "\(layout.question) has no \(what) ‘\(key.excerpt)’" + all.suggestion(for: key))
            }
        }
    }

    /// When the figures were handed in: as the layout says, else the last day that they are about.
    private func submitted(_ flow: Flow, _ problems: inout ProblemList) -> CalendarDay {
        if let submitted = layout?.submitted { return submitted }
        let last = flow.observations.compactMap { $0.period?.end.lastDay }.max()
        let day = last ?? CalendarDay(ordinal: 0)
        problems.report(
            .warning, .missingMember, 1, 1,
            "nothing says when the figures were handed in; \(day) is taken, "
                + (last == nil ? "as no period is given either" : "the last day that they are about"))
        return day
    }

    // MARK: A form of its own

    private func form(_ id: Questionnaire.ID, _ flow: Flow, _ answers: Answers, _ unit: String?) -> Questionnaire {
        var rows: [String] = []
        var columns: [String] = []
        var seenRows: Set<String> = []
        var seenColumns: Set<String> = []
        for grid in answers.grids {
            rows += grid.rows.filter { seenRows.insert($0).inserted }
            columns += grid.columns.filter { seenColumns.insert($0).inserted }
        }
        let population = Self.population.compactMap { name -> String? in
            guard let place = header.place(name), let code = common(flow, place), !code.isEmpty else { return nil }
            return "\(name)=\(code)"
        }
        let title = flow.id.isEmpty ? id.rawValue : flow.id
        let question = Question(
            id: answers.question, text: LocalizedText(title), kind: .table, aspect: .statistics,
            population: population.isEmpty ? nil : population.joined(separator: ", "), unit: unit,
            table: TableShape(rows: rows, columns: columns))
        return Questionnaire(id: id, title: LocalizedText(title), audience: .all, questions: [question])
    }

    /// What stands in columns that neither rows, columns nor anything else is made of.
    private mutating func countLosses(_ flow: Flow, _ used: [Int], _ area: String, isGrid: Bool) {
        var kept = used + [area, Self.time, Self.power, "OBS_STATUS", "COMMENT_OBS"].compactMap(header.place)
        // A known table has a unit of its own.
        if layout == nil || !isGrid { kept += [Self.unit].compactMap(header.place) }
        let population = layout == nil ? Self.population.compactMap(header.place) : []
        for (place, column) in header.columns.enumerated()
        where (column.role == .dimension || column.role == .attribute) && !kept.contains(place) {
            if population.contains(place), common(flow, place) != nil { continue }
            guard flow.observations.contains(where: { !header.text(table, $0.row, place).isEmpty }) else { continue }
            losses.note("columns of a table (\(column.name.excerpt))", at: flow.id)
        }
    }
}

import SynergyModel
import SynergyReuse

extension PlanReader {
    /// What was written: for the question as a whole, or element by element with the draft where nothing was written.
    func value(_ rows: Rows, _ proposal: Proposal?, _ table: PlanGrid) -> FormValue? {
        let whole = rows.own.map { table.value($0, "answer") } ?? .empty
        if cells.text(of: whole) != nil, rows.elements.isEmpty {
            let key = proposal?.elements.count == 1 ? proposal?.elements[0].key : nil
            guard let value = value(whole, rows.question, element: key, rows.shown, table) else { return nil }
            return key == nil || key == Element.onlyID
                ? .value(value) : .elements([Answer.ElementValue(element: key ?? "", value: value)])
        }
        guard cells.text(of: whole) == nil else {
            report(
                .invalidValue, rows.shown, "answer",
                "the question has several elements; write into the rows of its elements", table)
            return nil
        }
        var drafts: [String: AnswerValue] = [:]
        if case .elements(let values)? = proposal?.draft {
            for value in values { drafts[value.element] = value.value }
        }
        var own: [String: AnswerValue] = [:]
        let keys = proposal?.elements.map(\.key) ?? []
        var isComplete = true
        for (key, row) in rows.elements {
            let cell = table.value(row, "answer")
            guard cells.text(of: cell) != nil else { continue }
            guard keys.contains(key) else {
                report(.unknownElement, row, "element", "the question has no element ‘\(key.excerpt)’", table)
                isComplete = false
                continue
            }
            if let value = value(cell, rows.question, element: key, row, table) {
                own[key] = value
            } else {
                isComplete = false
            }
        }
        guard isComplete else { return nil }
        return .elements(
            keys.compactMap { key in
                (own[key] ?? drafts[key]).map { Answer.ElementValue(element: key, value: $0) }
            })
    }

    private func value(
        _ cell: Sheet.Value, _ id: Question.ID, element: String?, _ row: Int, _ table: PlanGrid
    ) -> AnswerValue? {
        guard let question = questions[id] else { return nil }
        if case .text(let text) = cell, WrittenAbsence(text) != nil,
            CellReader.Wanted(question).code(text.trimmedSpaces) == nil
        {
            report(
                .writtenAbsence, row, "answer",
                "‘\(text.excerpt)’ is no answer; choose the decision ‘leave blank’ and write why under ‘reason’", table)
            return nil
        }
        let expectation = JSONReading.Expectation(question)
        // The element of a territory is called `element@UNIT`.
        let name = element.map { String($0.prefix { $0 != "@" }) }
        let kind = name.flatMap { expectation.elements[$0] } ?? question.kind
        do throws(CellProblem) {
            guard let node = try cells.value(cell, kind, CellReader.Wanted(question)) else { return nil }
            let reading = JSONReading()
            reading.language = questionnaire.language
            let wanted = name.flatMap { expectation.wanted(for: $0) } ?? expectation.wanted()
            let value = AnswerValue.read(node, reading, wanted: wanted)
            for issue in reading.issues { report(issue.code, row, "answer", issue.message, table) }
            return value
        } catch {
            report(error.code, row, "answer", error.message, table)
            return nil
        }
    }
}

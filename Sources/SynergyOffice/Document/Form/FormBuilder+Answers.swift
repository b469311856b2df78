import SynergyInterchange
import SynergyModel

extension FormBuilder {
    /// Answers to one question as rows: one for each value of each answer, or empty ones to fill in.
    ///
    /// - Parameters:
    ///   - answers: The answers; none for a question that is still open.
    ///   - units: The units that are asked, by identifier and name, where there are no answers yet.
    ///   - marks: The marks of notes for an element, to stand beside the word ‘Answer’.
    mutating func answerRows(
        of question: Question, _ answers: [Answer], units: [Respondent.ID?] = [nil], name: (Respondent.ID) -> String,
        marks: (String, Respondent.ID?) -> [WordDocument.Inline] = { _, _ in [] }
    ) -> [Row] {
        var rows: [Row] = []
        if answers.isEmpty {
            let isWhole = question.elements.isEmpty || (question.kind == .multipleChoice && !question.options.isEmpty)
            for unit in units {
                for element in isWhole ? [nil] : question.effectiveElements.map(Optional.some) {
                    rows.append(
                        row(
                            question, element, unit: unit, period: nil, nil, name: name,
                            marks: marks(element?.id ?? Element.onlyID, unit)))
                }
            }
            return rows
        }
        for answer in answers {
            noteLosses(of: answer)
            rows += self.rows(of: question, answer, name: name, marks: marks)
        }
        return rows
    }

    private mutating func rows(
        of question: Question, _ answer: Answer, name: (Respondent.ID) -> String,
        marks: (String, Respondent.ID?) -> [WordDocument.Inline]
    ) -> [Row] {
        let (unit, period) = (answer.territory, answer.period)
        var rows: [Row] = []
        switch answer.content {
        case .value(let value):
            noteLosses(of: value, wanted: question.kind, question, answer)
            let marks = question.effectiveElements.flatMap { marks($0.id, unit) }
            rows.append(row(question, nil, unit: unit, period: period, value, name: name, marks: marks))
        case .elements(let values):
            let given = Dictionary(values.map { ($0.element, $0.value) }, uniquingKeysWith: { first, _ in first })
            for element in question.effectiveElements {
                let value = given[element.id]
                if let value { noteLosses(of: value, wanted: element.kind, question, answer) }
                rows.append(
                    row(
                        question, element, unit: unit, period: period, value, name: name, isByElement: true,
                        marks: marks(element.id, unit)))
            }
        case .absent(let absence):
            var empty = row(question, nil, unit: unit, period: period, nil, name: name, marks: [])
            empty.content = [.paragraph(.init(words.absence(absence), style: .tableText, look: .init(isItalic: true)))]
            rows.append(empty)
        case .referencesOnly:
            rows.append(row(question, nil, unit: unit, period: period, nil, name: name, marks: []))
        }
        if !answer.references.isEmpty {
            rows.append(
                Row(
                    label: label(.references, unit: unit, period: period, name: name),
                    content: ReferenceLines(words).blocks(answer.references), isInput: true))
        }
        if let note = answer.note, !note.stripped.isEmpty {
            let lines = AnswerCells.lines(of: note).map {
                WordDocument.Block.paragraph(.init(AnswerCells.escaped($0), style: .tableText))
            }
            rows.append(
                Row(
                    label: label(.answerNote, unit: unit, period: period, name: name), content: lines, isInput: true))
        }
        return rows
    }

    private func row(
        _ question: Question, _ element: EffectiveElement?, unit: Respondent.ID?, period: Period?,
        _ value: AnswerValue?, name: (Respondent.ID) -> String, isByElement: Bool = false,
        marks: [WordDocument.Inline]
    ) -> Row {
        let kind = element?.kind ?? question.kind
        let named = element.flatMap { question.elements.isEmpty && !isByElement ? nil : $0 }
        let content = AnswerCells(self).blocks(
            value, kind: kind, unit: element.map(\.unit) ?? question.unit, of: question)
        let isNarrative = kind == .text && value == nil
        return Row(
            label: label(.answer, of: question, element: named, unit: unit, period: period, name: name, marks: marks),
            content: content, isInput: true, height: isNarrative ? 900 : 0)
    }

    /// The name of a row: what it is, then the element, the unit and the period, each on a line of its own.
    func label(
        _ key: FormWords.Key, of question: Question? = nil, element: EffectiveElement? = nil,
        unit: Respondent.ID? = nil, period: Period? = nil,
        name: (Respondent.ID) -> String, marks: [WordDocument.Inline] = []
    ) -> [WordDocument.Paragraph] {
        var lines = [WordDocument.Paragraph([.text(words[key])] + marks, style: .label)]
        if let element {
            let names = question.map(ElementNames.init)
            if let label = element.label {
                let text = plain(label).onOneLine
                let isClear = names?.knows(text, as: element.id) ?? true
                lines.append(.init(leftToRight(isClear ? text : "\(text) (\(element.id))"), style: .small))
            } else {
                let isClear = names?.knows(element.id, as: element.id) ?? true
                lines.append(.init(isClear ? element.id : "(\(element.id))", style: .small))
            }
        }
        if let unit { lines.append(.init(name(unit), style: .small)) }
        if let period {
            lines.append(.init(words.text(.period, ["period": period.description]), style: .small))
        }
        return lines
    }
}

// MARK: - What Word cannot carry

extension FormBuilder {
    private mutating func noteLosses(of answer: Answer) {
        let place = answer.question.rawValue
        if answer.classification != nil { losses.note("classifications of answers", at: place) }
        if answer.date != nil { losses.note("dates of single answers", at: place) }
        if let language = answer.language, language != questionnaire.language {
            losses.note("languages of single answers", "kept only as the language of their texts", at: place)
        }
        for reference in answer.references where reference.sha256 != nil {
            losses.note("fingerprints of documents", at: place)
        }
        if let note = answer.note, note != note.stripped { losses.note("white space at the ends of texts", at: place) }
    }

    private mutating func noteLosses(
        of value: AnswerValue, wanted kind: AnswerKind, _ question: Question, _ answer: Answer
    ) {
        let place = answer.question.rawValue
        switch value {
        case .text(let text):
            if Answer.Content.value(value).readsAsAbsence {
                losses.note("texts that say that there is no answer", "read back as the reason", at: place)
            }
            for entry in text.entries where entry.text != entry.text.stripped {
                losses.note("white space at the ends of texts", at: place)
            }
        case .items(let items):
            if Answer.Content.value(value).readsAsAbsence {
                losses.note("texts that say that there is no answer", "read back as the reason", at: place)
            }
            for item in items where item != item.stripped {
                losses.note("white space at the ends of texts", at: place)
            }
        case .links(let references):
            for reference in references where reference.sha256 != nil {
                losses.note("fingerprints of documents", at: place)
            }
        case .table(let table):
            for row in table.rows {
                for case .text(let text) in row.cells where FigureReader.number(text) != nil {
                    losses.note("texts in tables that are figures", "read back as figures", at: place)
                }
                if row.cells.allSatisfy({ $0 == .missing }) {
                    losses.note("rows of tables with nothing in them", "shown, but not read back", at: place)
                }
            }
            for (index, column) in table.columns.enumerated()
            where table.rows.allSatisfy({ !$0.cells.indices.contains(index) || $0.cells[index] == .missing }) {
                losses.note(
                    "columns of tables with nothing in them", "shown, but not read back", at: "\(place) \(column)")
            }
        case .choice(let code) where !question.options.contains { $0.code == code }:
            losses.note("options that the form does not have", "shown, but not read back", at: place)
        case .choices(let codes) where !codes.allSatisfy { code in question.options.contains { $0.code == code } }:
            losses.note("options that the form does not have", "shown, but not read back", at: place)
        case .boolean, .choice, .choices, .number, .day:
            if value.kind != kind {
                losses.note("answers of another kind than the question's", "shown, but not read back", at: place)
            }
        }
    }
}

import SynergyModel

extension TablesReader {
    /// A row of a question, read as far as it does not depend on others.
    private struct QuestionRow {
        var row: TableRow
        var place: Int
        var id: Question.ID
        var language: LanguageTag
        var members: [JSONNode.Member]
    }

    /// Reads tables of questions; conditions come last, as they depend on the kinds of other questions.
    mutating func readQuestions(_ places: [Int]) {
        var rows: [QuestionRow] = []
        for place in places {
            if !(found[place].kind.fields.indices.contains {
                found[place].kind.fields[$0].key == "kind" && found[place].anyPlace($0) != nil
            }) {
                let heading = found[place].grid.place(found[place].headingRow, 0)
                problems[place].report(
                    .warning, .missingColumn, heading.line, heading.column,
                    "there is no column ‘kind of answer’, so every question is taken to want a text", path: heading.path
                )
            }
            for row in self.rows(of: place) { if let row = question(row, place) { rows.append(row) } }
        }
        let wanted = wanted(rows)
        let shapes = shapes(wanted)
        var seen: Set<Question.ID> = []
        for row in rows {
            var members = row.members
            do throws(CellProblem) {
                let condition = try cells.condition(
                    row.row.value("condition"), of: row.id.questionnaire, wanted: { wanted[$0] })
                if let condition { members.append(.init(name: "enabledIf", value: condition)) }
            } catch {
                row.row.report(error.code, "condition", error.message, problems[row.place])
                continue
            }
            let question = noun(members, row.row, language: row.language, problems[row.place]) { node, reading in
                reading.questionnaire = row.id.questionnaire
                reading.expectations = shapes
                return Question.read(node, reading)
            }
            guard let question else { continue }
            guard seen.insert(question.id).inserted else {
                row.row.report(.duplicate, "number", "the question ‘\(question.id)’ comes twice", problems[row.place])
                continue
            }
            add(question, row.row, row.place)
        }
    }

    private mutating func add(_ question: Question, _ row: TableRow, _ place: Int) {
        let id = question.id.questionnaire
        questions[question.id] = question
        if let position = formPlaces[id] {
            content.questionnaires[position].questions.append(question)
            return
        }
        row.report(
            .warning, .missingMember, "form",
            "no table says what the form ‘\(id)’ is; its identifier stands for its title", problems[place])
        formPlaces[id] = content.questionnaires.count
        content.questionnaires.append(
            Questionnaire(
                id: id, title: LocalizedText(id.rawValue), language: options.language ?? .undetermined,
                questions: [question]))
    }

    private mutating func question(_ row: TableRow, _ place: Int) -> QuestionRow? {
        guard let text = row.identifier("number", problems[place]) else {
            row.report(.missingMember, "number", "a question needs a number", problems[place])
            return nil
        }
        guard let form = formID(row, text, problems[place]) else {
            if !row.isFilled("form"), !text.contains(":") {
                row.report(
                    .missingMember, "form",
                    "nothing says which form the question belongs to; add a column ‘form’ or a table of forms",
                    problems[place])
            }
            return nil
        }
        let number = text.hasPrefix("\(form.rawValue):") ? String(text.dropFirst(form.rawValue.count + 1)) : text
        guard let id = Question.ID(questionnaire: form, number: number), !number.isEmpty else {
            row.report(
                .invalidIdentifier, "number",
                "‘\(number.excerpt)’ is no number of a question: it has no spaces and no ‘|’",
                problems[place])
            return nil
        }
        let language =
            language(ofForm: form) ?? options.language ?? .undetermined
        let (more, others) = more(row, problems[place])
        var members = members(
            row,
            [
                "kind", "section", "provisions", "aspect", "quantifier", "population", "unit", "period", "freshness",
                "reuse", "perTerritory", "certainty",
            ], problems[place])
        if !row.has("kind") {
            members.append(.init(name: "kind", value: JSONNode(AnswerKind.text.rawValue)))
        } else if !row.isFilled("kind") {
            row.report(
                .missingMember, "kind",
                "say the kind of answer: \(Vocabulary.answerKind.words(in: .english).joined(separator: ", "))",
                problems[place])
            return nil
        } else if !members.contains(where: { $0.name == "kind" }) {
            return nil
        }
        members.insert(.init(name: "number", value: JSONNode(number)), at: 0)
        for key in ["text", "help"] {
            if let node = row.localized(key, bare: language, more: more, problems[place]) {
                members.append(.init(name: key, value: node))
            }
        }
        if let options = row.pairs("options", bare: language, name: "code", needsLabel: true, problems[place]) {
            members.append(.init(name: "options", value: options))
            let kind = members.first { $0.name == "kind" }?.value.string
            if options.array?.count == 1,
                [AnswerKind.singleChoice, .multipleChoice].contains(where: { $0.rawValue == kind })
            {
                row.report(
                    .warning, .unknownOption, "options",
                    "there is one option only; options are separated by ‘;’ or stand on lines of their own",
                    problems[place])
            }
        }
        if let elements = row.pairs("elements", bare: language, name: "id", needsLabel: false, problems[place]) {
            members.append(.init(name: "elements", value: elements))
        }
        let shape = ["rows", "columns"].compactMap { key in
            row.node(key, problems[place]).map { JSONNode.Member(name: key, value: $0) }
        }
        if !shape.isEmpty { members.append(.init(name: "table", value: JSONNode(.object(shape)))) }
        return QuestionRow(row: row, place: place, id: id, language: language, members: members + others)
    }

    // MARK: What others want

    private func wanted(_ rows: [QuestionRow]) -> [Question.ID: CellReader.Wanted] {
        var wanted = questions.mapValues { CellReader.Wanted($0) }
        for row in rows {
            let node = JSONNode(.object(row.members))
            guard let kind = node["kind"]?.string.flatMap(AnswerKind.init(rawValue:)) else { continue }
            let reading = JSONReading()
            let options = (node["options"]?.array ?? []).compactMap { AnswerOption.read($0, reading) }
            wanted[row.id] = CellReader.Wanted(kind: kind, options: options)
        }
        return wanted
    }

    private func shapes(_ wanted: [Question.ID: CellReader.Wanted]) -> [Question.ID: JSONReading.Expectation] {
        wanted.mapValues {
            JSONReading.Expectation(kind: $0.kind, options: $0.options.map(\.code), table: nil, elements: [:])
        }
    }
}

extension CellReader.Wanted {
    init(_ question: Question) { self.init(kind: question.kind, options: question.options) }
}

import SynergyModel

/// Reads the sheets of an XLSForm as a questionnaire.
struct XLSFormReader {
    let limits: Limits
    let problems: TableProblems
    var losses = FormatLosses()
    private let known: Questionnaire.ID?
    private let survey: XLSFormColumns?
    private let choices: XLSFormColumns?
    private let settings: XLSFormColumns?
    private let other: [String]

    private init(_ grids: [String: TableGrid], file: String?, form: Questionnaire.ID?, limits: Limits) {
        let problems = TableProblems(file, limits)
        self.limits = limits
        self.problems = problems
        known = form
        let own: Set<String> = ["synergy_id", "synergy_element", "synergy_code", "synergy_data"]
        survey = grids["survey"].flatMap {
            XLSFormColumns(
                $0, known: own.union(["type", "name", "relevant", "required"]), localized: ["label", "hint"], problems)
        }
        choices = grids["choices"].flatMap {
            XLSFormColumns($0, known: own.union(["list_name", "name"]), localized: ["label"], problems)
        }
        settings = grids["settings"].flatMap {
            XLSFormColumns(
                $0, known: own.union(["form_title", "form_id", "default_language"]), localized: [], problems)
        }
        other = grids.keys.filter { !XLSForm.sheets.contains($0) }.sorted()
    }

    /// Reads the form that the sheets of a workbook or file hold.
    static func read(
        _ grids: [String: TableGrid], file: String?, form: Questionnaire.ID?, limits: Limits
    ) -> ExchangeReading {
        var reader = Self(grids, file: file, form: form, limits: limits)
        return reader.read()
    }

    private mutating func read() -> ExchangeReading {
        for name in other { losses.note("sheets that XLSForm does not have", at: name) }
        guard let survey, survey.has("type"), survey.has("name") else {
            problems.report(
                .error, .unknownTable, 1, 1, "an XLSForm has a sheet ‘survey’ with the columns type and name")
            return ExchangeReading(losses: losses, diagnostics: problems.sorted())
        }
        note(survey, "survey")
        let form = form(survey)
        var lists: [String: [XLSFormOption]] = [:]
        if let choices {
            note(choices, "choices")
            lists = options(choices, form.language)
        }
        var reader = SurveyReader(survey, lists: lists, form: form, problems: problems, limits: limits)
        let questions = reader.read()
        losses.add(reader.losses)
        var content = ExchangeContent()
        if let form = whole(form, questions) { content.questionnaires = [form] }
        return ExchangeReading(content: content, losses: losses, diagnostics: problems.sorted())
    }

    /// Counts the cells of columns that have no place in the model.
    private mutating func note(_ columns: XLSFormColumns, _ sheet: String) {
        for (place, name) in columns.others {
            for row in columns.rows where columns.text(row, at: place) != nil {
                losses.note(
                    "cells of the column ‘\(name.excerpt)’ of the sheet \(sheet)", at: cell(columns, row, place))
            }
        }
        if sheet == "survey" {
            for row in columns.rows where columns.text(row, "required").map(Self.isYes) == true {
                losses.note("marks that an answer is required", at: columns.text(row, "name") ?? "")
            }
        }
    }

    private func cell(_ columns: XLSFormColumns, _ row: Int, _ place: Int) -> String {
        let position = columns.grid.place(row, place)
        return position.path ?? "line \(position.line)"
    }

    static func isYes(_ text: String) -> Bool {
        ["yes", "true", "true()"].contains(text.trimmedSpaces.lowercased())
    }

    /// The kind of a choice of one: yes or no where these are the options.
    static func kind(ofOneFrom codes: [String]) -> AnswerKind {
        codes.count == 2 && Set(codes) == ["yes", "no"] ? .yesNo : .singleChoice
    }

    // MARK: Settings

    /// What the settings say of the form.
    struct Form {
        var id: Questionnaire.ID?
        var title: String?
        var language: LanguageTag
        /// What the column `synergy_data` says.
        var data: [JSONNode.Member]
        var row: Int?
    }

    private mutating func form(_ survey: XLSFormColumns) -> Form {
        let row = settings?.rows.first
        func text(_ name: String) -> String? { row.flatMap { settings?.text($0, name) } }
        if let settings, let row {
            for (place, name) in settings.others where settings.text(row, at: place) != nil {
                losses.note("settings ‘\(name.excerpt)’", at: cell(settings, row, place))
            }
        }
        let columns = survey.columns("label")
        var language = columns.contains { $0.language == nil } ? nil : columns.first?.language
        if let name = text("default_language"), let settings, let row {
            if let tag = LanguageNames.language(inLabel: name) {
                language = tag
            } else {
                let place = settings.place(row, "default_language")
                problems.report(
                    .warning, .invalidLanguage, place.line, place.column,
                    "expected a language such as ‘English (en)’, found ‘\(name.excerpt)’", path: place.path)
            }
        }
        var form = Form(id: known, title: text("form_title"), language: language ?? .undetermined, data: [], row: row)
        if let settings, let row {
            form.data = Self.data(settings, row, problems, limits)
            form.id = id(settings, row) ?? known
        }
        if let own = form.data.first(where: { $0.name == "language" })?.value.string.flatMap({ LanguageTag($0) }) {
            if text("default_language") == nil { form.language = own }
        }
        return form
    }

    private func id(_ settings: XLSFormColumns, _ row: Int) -> Questionnaire.ID? {
        guard let text = settings.text(row, "form_id")?.trimmedSpaces else { return nil }
        if let id = Questionnaire.ID(rawValue: text), !text.contains(":") { return id }
        let place = settings.place(row, "form_id")
        problems.report(
            .error, .invalidIdentifier, place.line, place.column,
            "‘\(text.excerpt)’ is no identifier of a form: no spaces, colons or ‘|’", path: place.path)
        return nil
    }

    /// The members that the column `synergy_data` of a row says.
    static func data(
        _ columns: XLSFormColumns, _ row: Int, _ problems: TableProblems, _ limits: Limits
    ) -> [JSONNode.Member] {
        guard let text = columns.text(row, "synergy_data") else { return [] }
        let place = columns.place(row, "synergy_data")
        do throws(CellProblem) {
            let node = try CellReader(limits: limits).json(text)
            if case .object(let members) = node.value { return members }
            throw CellProblem(.wrongType, "expected a JSON object, found \(node.found)")
        } catch {
            problems.report(.error, error.code, place.line, place.column, error.message, path: place.path)
            return []
        }
    }

    /// The questionnaire with its questions; `nil` when it cannot be made.
    private func whole(_ form: Form, _ questions: [Question]) -> Questionnaire? {
        guard let id = form.id else {
            if !problems.list.hasErrors {
                problems.report(
                    .error, .missingMember, 1, 1, "the settings need a form_id, which identifies the form")
            }
            return nil
        }
        let reading = JSONReading()
        reading.language = form.language
        var members = form.data.filter { !["id", "questions", "language"].contains($0.name) }
        members.append(.init(name: "id", value: JSONNode(id.rawValue)))
        members.append(.init(name: "language", value: JSONNode(form.language.rawValue)))
        members.append(.init(name: "questions", value: JSONNode(.array([]))))
        if let title = form.title {
            members = Self.replacing(title, in: members, form.language)
        } else if !members.contains(where: { $0.name == "title" }) {
            members.append(.init(name: "title", value: JSONNode(id.rawValue)))
            problems.report(
                .warning, .missingMember, 1, 1, "the settings have no form_title; the identifier stands for it")
        }
        var whole = Questionnaire.read(JSONNode(.object(members)), reading)
        for issue in reading.issues {
            let place = form.row.flatMap { settings?.place($0, "synergy_data") }
            problems.report(
                issue.severity, issue.code, place?.line ?? 1, place?.column ?? 1, issue.message, path: place?.path)
        }
        whole?.questions = questions
        return reading.hasErrors ? nil : whole
    }

    /// The members with a title whose original is what the settings say.
    private static func replacing(
        _ title: String, in members: [JSONNode.Member], _ language: LanguageTag
    ) -> [JSONNode.Member] {
        var members = members
        guard let place = members.firstIndex(where: { $0.name == "title" }) else {
            return members + [.init(name: "title", value: JSONNode(title))]
        }
        switch members[place].value.value {
        case .object(var entries) where !entries.isEmpty:
            if XLSFormWriter.plain(entries[0].value.string ?? "") != title { entries[0].value = JSONNode(title) }
            members[place].value = JSONNode(.object(entries))
        case .string(let text):
            if XLSFormWriter.plain(text) != title { members[place].value = JSONNode(title) }
        default: members[place].value = JSONNode(title)
        }
        return members
    }

    // MARK: Choices

    /// The options by their lists.
    private mutating func options(_ choices: XLSFormColumns, _ language: LanguageTag) -> [String: [XLSFormOption]] {
        var lists: [String: [XLSFormOption]] = [:]
        for row in choices.rows {
            let place = choices.place(row, "name")
            guard let list = choices.text(row, "list_name")?.trimmedSpaces,
                let name = choices.text(row, "name")?.trimmedSpaces
            else {
                problems.report(
                    .error, .missingMember, place.line, place.column, "an option needs a list_name and a name",
                    path: place.path)
                continue
            }
            if lists[list, default: []].contains(where: { $0.name == name }) {
                problems.report(
                    .error, .duplicate, place.line, place.column,
                    "the list ‘\(list.excerpt)’ has the option ‘\(name.excerpt)’ twice", path: place.path)
                continue
            }
            let data = Self.data(choices, row, problems, limits)
            let label = Self.text(choices, row, "label", "label", data, language)
            lists[list, default: []].append(
                XLSFormOption(
                    name: name,
                    option: AnswerOption(
                        code: choices.text(row, "synergy_code") ?? name,
                        label: label ?? LocalizedText(name, language: language))))
        }
        return lists
    }

    /// A text in its languages: that of the form first, then those of the columns in their order, or as the data say.
    static func text(
        _ columns: XLSFormColumns, _ row: Int, _ name: String, _ member: String, _ data: [JSONNode.Member],
        _ language: LanguageTag
    ) -> LocalizedText? {
        var entries: [LocalizedText.Entry] = []
        for column in columns.columns(name) {
            guard let text = columns.text(row, at: column.place) else { continue }
            let tag = column.language ?? language
            if !entries.contains(where: { $0.language == tag }) { entries.append(.init(language: tag, text: text)) }
        }
        let data = JSONNode(.object(data))
        let order = data["languages"]?[member]?.array?.compactMap(\.string) ?? [language.rawValue]
        if data["languages"]?[member] == nil || Set(order) == Set(entries.map(\.language.rawValue)) {
            let ranked = entries.enumerated().sorted { first, second in
                let ranks = [first, second].map { order.firstIndex(of: $0.element.language.rawValue) ?? order.count }
                return (ranks[0], first.offset) < (ranks[1], second.offset)
            }
            entries = ranked.map(\.element)
        }
        guard let shown = LocalizedText(entries: entries) else { return nil }
        // The exact text, where the cell could not hold it, unless somebody has changed the cell since.
        let reading = JSONReading()
        reading.language = language
        if let exact = data[member].flatMap({ LocalizedText.read($0, reading) }),
            exact.entries.map({ XLSFormWriter.plain($0.text) }) == shown.entries.map(\.text),
            exact.entries.map(\.language) == shown.entries.map(\.language)
        {
            return exact
        }
        return shown
    }
}

/// An option of a list of an XLSForm.
struct XLSFormOption {
    var name: String
    var option: AnswerOption
}

import SynergyModel

/// Reads the sheets of an XLSForm as a questionnaire.
struct XLSFormReader {
    let limits: Limits
    let problems: TableProblems
    var losses = FormatLosses()
    private let known: Questionnaire.ID?
    private let survey: XLSFormColumns?
    private let choices: XLSFormColumns?
    let settings: XLSFormColumns?
    private let other: [String]

    private init(_ grids: [String: TableGrid], file: String?, form: Questionnaire.ID?, limits: Limits) {
        let problems = TableProblems(file, limits)
        self.limits = limits
        self.problems = problems
        known = form
        let own: Set<String> = ["synergy_id", "synergy_element", "synergy_code", "synergy_data"]
        survey = grids["survey"].flatMap {
            XLSFormColumns(
                $0, known: own.union(["type", "name", "relevant", "required", "disabled"]),
                localized: ["label", "hint"], problems)
        }
        choices = grids["choices"].flatMap {
            XLSFormColumns($0, known: own.union(["list_name", "name"]), localized: ["label"], problems)
        }
        settings = grids["settings"].flatMap {
            XLSFormColumns(
                $0,
                known: own.union(["form_title", "form_id", "default_language", "allow_choice_duplicates"]),
                localized: [], problems)
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
        guard var survey, survey.has("type"), survey.has("name") else {
            problems.report(
                .error, .unknownTable, 1, 1, "an XLSForm has a sheet ‘survey’ with the columns type and name")
            return ExchangeReading(losses: losses, diagnostics: problems.sorted())
        }
        dropDisabled(&survey)
        note(survey, "survey")
        let form = form(survey)
        var lists: [String: [XLSFormOption]] = [:]
        if let choices {
            note(choices, "choices")
            lists = options(choices, form.language)
        }
        let listNames = lists.keys.sorted()
        var reader = SurveyReader(survey, lists: lists, form: form, problems: problems, limits: limits)
        let questions = reader.read()
        losses.add(reader.losses)
        for list in listNames where !reader.usedLists.contains(list) {
            losses.note("lists of options that no question uses", at: list)
        }
        // A form that has none was written as a sheet with nothing but names of columns.
        let isWrittenSo = survey.rows.isEmpty && !form.data.isEmpty
        if questions.isEmpty, !isWrittenSo, !problems.list.hasErrors {
            let place = survey.place(survey.heading, "type")
            problems.report(
                .error, .unknownTable, place.line, place.column,
                "no row of the sheet ‘survey’ is a question; is it an XLSForm?", path: place.path)
        }
        var content = ExchangeContent()
        if let form = whole(form, questions) { content.questionnaires = [form] }
        return ExchangeReading(content: content, losses: losses, diagnostics: problems.sorted())
    }

    /// Leaves out rows that survey tools pass over.
    private mutating func dropDisabled(_ survey: inout XLSFormColumns) {
        let all = survey
        let disabled = all.rows.filter { all.text($0, "disabled").map(Self.isYes) == true }
        for row in disabled {
            losses.note("rows that are disabled", at: all.text(row, "name") ?? "line \(all.place(row, "type").line)")
        }
        let dropped = Set(disabled)
        survey.drop { dropped.contains($0) }
    }

    /// Counts the cells of columns that have no place in the model.
    private mutating func note(_ columns: XLSFormColumns, _ sheet: String) {
        for (place, name) in columns.others {
            for row in columns.rows where columns.text(row, at: place) != nil {
                losses.note(
                    name.isEmpty
                        ? "cells under no heading of the sheet \(sheet)"
                        : "cells of the column ‘\(name.excerpt)’ of the sheet \(sheet)", at: cell(columns, row, place))
            }
        }
        if sheet == "survey" {
            for row in columns.rows where columns.text(row, "required").map(Self.isYes) == true {
                losses.note("marks that an answer is required", at: columns.text(row, "name") ?? "")
            }
        }
    }

    func cell(_ columns: XLSFormColumns, _ row: Int, _ place: Int) -> String {
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
            for row in settings.rows.dropFirst() {
                losses.note("settings in rows after the first", at: cell(settings, row, 0))
            }
        }
        let columns = survey.columns("label")
        var language = columns.contains { $0.language == nil } ? nil : columns.first?.language
        if let name = text("default_language"), let settings, let row {
            let read = XLSFormLanguage(name)
            if let tag = read.tag { language = tag }
            if let doubt = read.doubt {
                let place = settings.place(row, "default_language")
                problems.report(.warning, .invalidLanguage, place.line, place.column, doubt, path: place.path)
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
        let spaced = text.split { $0.isWhitespace || $0 == ":" || $0 == "|" }.joined(separator: "-")
        guard let instead = known ?? Questionnaire.ID(rawValue: spaced) else {
            problems.report(
                .error, .invalidIdentifier, place.line, place.column,
                "‘\(text.excerpt)’ is no identifier of a form: no spaces, colons or ‘|’", path: place.path)
            return nil
        }
        problems.report(
            .warning, .invalidIdentifier, place.line, place.column,
            "‘\(text.excerpt)’ is no identifier of a form (no spaces, colons or ‘|’); "
                + (known == nil ? "it is read as ‘\(instead)’" : "‘\(instead)’, which was given, stands for it"),
            path: place.path)
        return instead
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
}

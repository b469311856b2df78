import SynergyModel

/// Writes a form as XLSForm.
///
/// What has no place in XLSForm stands in the columns `synergy_id`, `synergy_element`, `synergy_code` and `synergy_data`,
/// which other tools pass over.
struct XLSFormWriter {
    let form: Questionnaire
    private(set) var losses = FormatLosses()
    private let languages: [LanguageTag]
    private var survey: XLSFormSheet
    private var choices: XLSFormSheet
    private var context = JSONWriting()
    /// The lists of options there are, by the options themselves.
    private var lists: [[AnswerOption]: String] = [:]
    private var hasYesNo = false
    private var sections: [String] = []
    private var sectionCount = 0
    /// The questions that conditions may be about, by their names.
    let asked: [String: RelevantExpression.Asked]

    init(_ form: Questionnaire) {
        self.form = form
        languages = Self.languages(of: form)
        let labels = languages.map { Self.label($0) }
        survey = XLSFormSheet(
            "survey",
            columns: ["type", "name"] + labels.map { "label::\($0)" } + labels.map { "hint::\($0)" }
                + ["relevant", "synergy_id", "synergy_element", "synergy_data"])
        choices = XLSFormSheet(
            "choices",
            columns: ["list_name", "name"] + labels.map { "label::\($0)" } + ["synergy_code", "synergy_data"])
        context.language = form.language
        context.questionnaire = form.id
        context.superseded = form.supersedes
        asked = Dictionary(
            form.questions.filter(\.isOneRow).map { question in
                (XLSFormName.question(question.id.number), RelevantExpression.Asked(question))
            }, uniquingKeysWith: { first, _ in first })
    }

    mutating func workbook() -> Workbook {
        for question in form.questions {
            open(Self.path(question.section))
            add(question)
        }
        open([])
        if hasYesNo { addYesNo() }
        for entry in form.lineage {
            losses.note("lineage of questions", Self.kept, at: entry.to.first?.rawValue ?? form.id.rawValue)
        }
        return Workbook(sheets: [survey.sheet, choices.sheet, settings])
    }

    /// What becomes of members that survey tools do not know.
    static let kept = "kept in the column synergy_data, which survey tools pass over"

    // MARK: Languages

    /// The languages of the texts, that of the form first.
    private static func languages(of form: Questionnaire) -> [LanguageTag] {
        var found = [form.language]
        func take(_ text: LocalizedText?) {
            for entry in text?.entries ?? [] where !found.contains(entry.language) { found.append(entry.language) }
        }
        for question in form.questions {
            take(question.text)
            take(question.help)
            question.options.forEach { take($0.label) }
            question.elements.forEach { take($0.label) }
        }
        return found
    }

    /// A language as headings have it: `English (en)`.
    static func label(_ language: LanguageTag) -> String {
        "\(LanguageNames.english(language) ?? language.rawValue) (\(language))"
    }

    /// The cells of a text, and what of it they do not say.
    private func cells(
        _ text: LocalizedText, _ column: String, _ member: String, _ data: inout [JSONNode.Member],
        _ orders: inout [JSONNode.Member]
    ) -> [String: String] {
        var cells: [String: String] = [:]
        for entry in text.entries { cells["\(column)::\(Self.label(entry.language))"] = Self.plain(entry.text) }
        let order = text.entries.map(\.language)
        if order != languages.filter(order.contains) {
            orders.append(.init(name: member, value: JSONNode(.array(order.map { JSONNode($0.rawValue) }))))
        }
        if text.entries.contains(where: { Self.plain($0.text) != $0.text }) {
            data.append(.init(name: member, value: text.json(context)))
        }
        return cells
    }

    /// A text in which no survey tool sees a reference to a question.
    static func plain(_ text: String) -> String { text.replacing("${", with: "$ {") }

    /// JSON for a cell; `${` is written such that no survey tool sees a reference in it.
    private func json(_ members: [JSONNode.Member]) -> String {
        CellText.json(JSONNode(.object(members))).replacing("${", with: "\\u0024{")
    }

    // MARK: Sections

    /// The headings of a section; none where it cannot be put together again from them.
    private static func path(_ section: String?) -> [String] {
        guard let section else { return [] }
        let parts = section.ranges(of: " / ").isEmpty ? [section] : section.split(separator: " / ").map(String.init)
        let isWhole = parts.joined(separator: " / ") == section && parts.allSatisfy(CellText.isVisible)
        return isWhole && parts.allSatisfy { plain($0) == $0 } ? parts : []
    }

    /// Closes and opens groups such that those of a section are open.
    private mutating func open(_ path: [String]) {
        let common = zip(sections, path).prefix { $0 == $1 }.count
        for _ in common..<max(common, sections.count) { survey.add(["type": "end_group"]) }
        sections.removeLast(sections.count - common)
        for heading in path[common...] {
            sectionCount += 1
            survey.add([
                "type": "begin_group", "name": "s\(sectionCount)", "label::\(Self.label(form.language))": heading,
            ])
            sections.append(heading)
        }
    }

    // MARK: Questions

    private mutating func add(_ question: Question) {
        let number = question.id.number
        let isGroup = question.elements.count > 1
        var data: [JSONNode.Member] = []
        var orders: [JSONNode.Member] = []
        var row = cells(question.text, "label", "text", &data, &orders)
        row["name"] = XLSFormName.question(number)
        row["synergy_id"] = question.id.questionnaire == form.id ? number : question.id.rawValue
        if let help = question.help, !isGroup {
            row.merge(cells(help, "hint", "help", &data, &orders)) { first, _ in first }
        }
        let node = question.json(context)
        let condition = question.enabledIf.flatMap(relevant)
        row["relevant"] = condition
        var left: Set<String> = ["number", "text", "options", "elements"]
        if !isGroup { left.insert("help") }
        if question.section == nil || !Self.path(question.section).isEmpty { left.insert("section") }
        if condition != nil { left.insert("enabledIf") }
        var (type, list) = ("begin_group", String?.none)
        if !isGroup {
            let kind: AnswerKind
            (type, kind, list) = self.type(of: question.kind, options: question.options, at: question.id)
            if kind == question.kind { left.insert("kind") }
        }
        guard case .object(let members) = node.value else { return }
        data += members.filter { !left.contains($0.name) }
        if !question.options.isEmpty, list == nil { data += members.filter { $0.name == "options" } }
        if !isGroup { data += members.filter { $0.name == "elements" } }
        for member in data where !["text", "kind"].contains(member.name) {
            losses.note("members ‘\(member.name)’ of questions", Self.kept, at: question.id.rawValue)
        }
        if question.enabledIf != nil, condition == nil {
            losses.note(
                "conditions that XLSForm cannot express", "always asked by survey tools", at: question.id.rawValue)
        }
        if !orders.isEmpty { data.append(.init(name: "languages", value: JSONNode(.object(orders)))) }
        if !data.isEmpty { row["synergy_data"] = json(data) }
        row["type"] = type
        survey.add(row)
        guard isGroup else { return }
        for element in question.elements { add(element, of: question) }
        survey.add(["type": "end_group"])
    }

    private mutating func add(_ element: Element, of question: Question) {
        var data: [JSONNode.Member] = []
        var orders: [JSONNode.Member] = []
        let label = element.label ?? LocalizedText(element.id, language: form.language)
        var row = cells(label, "label", "label", &data, &orders)
        let kind = element.kind ?? (question.kind == .multipleChoice ? .yesNo : question.kind)
        let (type, _, _) = type(of: kind, options: question.options, at: question.id)
        if case .object(let members) = element.json(context).value {
            data += members.filter { $0.name != "id" && $0.name != "label" }
        }
        if element.label == nil { data.append(.init(name: "hasLabel", value: JSONNode(.bool(false)))) }
        if !orders.isEmpty { data.append(.init(name: "languages", value: JSONNode(.object(orders)))) }
        row["type"] = type
        row["name"] = XLSFormName.element(element.id, of: question.id.number)
        row["synergy_element"] = element.id
        if !data.isEmpty { row["synergy_data"] = json(data) }
        survey.add(row)
    }

    /// The type of a row, the kind of answer that it is read back as, and its list of options.
    private mutating func type(
        of kind: AnswerKind, options: [AnswerOption], at question: Question.ID
    ) -> (type: String, kind: AnswerKind, list: String?) {
        switch kind {
        case .yesNo where options.isEmpty:
            hasYesNo = true
            return ("select_one yes_no", .yesNo, nil)
        case .singleChoice where !options.isEmpty:
            let list = list(options, question)
            return ("select_one \(list)", XLSFormReader.kind(ofOneFrom: options.map(\.code)), list)
        case .multipleChoice where !options.isEmpty:
            let list = list(options, question)
            return ("select_multiple \(list)", .multipleChoice, list)
        case .number: return ("decimal", .number, nil)
        case .date: return ("date", .date, nil)
        case .text: return ("text", .text, nil)
        default:
            losses.note(
                "questions of the kind \(kind.rawValue)", "asked as a text by survey tools", at: question.rawValue)
            return ("text", .text, nil)
        }
    }

    private mutating func list(_ options: [AnswerOption], _ question: Question.ID) -> String {
        if let known = lists[options] { return known }
        let name = XLSFormName.question(question.number)
        lists[options] = name
        for option in options {
            var data: [JSONNode.Member] = []
            var orders: [JSONNode.Member] = []
            var row = cells(option.label, "label", "label", &data, &orders)
            row["list_name"] = name
            row["name"] = XLSFormName.option(option.code)
            if row["name"] != option.code { row["synergy_code"] = option.code }
            if !orders.isEmpty { data.append(.init(name: "languages", value: JSONNode(.object(orders)))) }
            if !data.isEmpty { row["synergy_data"] = json(data) }
            choices.add(row)
        }
        return name
    }

    private mutating func addYesNo() {
        for code in ["yes", "no"] {
            var row = ["list_name": "yes_no", "name": code]
            for language in languages {
                row["label::\(Self.label(language))"] = Vocabulary.yesNo.word(
                    code, in: TableLanguage(language) ?? .english)
            }
            choices.add(row)
        }
    }

    // MARK: Settings

    private var settings: Sheet {
        var sheet = XLSFormSheet(
            "settings", columns: ["form_title", "form_id", "default_language", "synergy_data"])
        var members: [JSONNode.Member] = []
        if case .object(let all) = form.json(JSONWriting()).value {
            members = all.filter { !["schema", "id", "questions"].contains($0.name) }
        }
        sheet.add([
            "form_title": Self.plain(form.title.original.text), "form_id": form.id.rawValue,
            "default_language": Self.label(form.language), "synergy_data": json(members),
        ])
        return sheet.sheet
    }
}

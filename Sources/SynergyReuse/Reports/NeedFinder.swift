import SynergyCrosswalk
import SynergyModel

/// Reads what one respondent says it needs.
struct NeedFinder {
    /// Something that was told to be needed, or not to be.
    struct Statement {
        /// What tells types apart: a key of a form's own, such as the code of an option, and the words.
        var code: NeedEquals.Code?
        var what: LocalizedText?
        var isNeeded: Bool
        var territory: Respondent.ID?
        var provisions: [Provision.ID]
        var source: AssistanceReport.Source
    }

    let respondent: Respondent.ID
    private var statements: [Statement] = []
    private var prose: [AssistanceReport.Suggestion] = []

    init(respondent: Respondent.ID) { self.respondent = respondent }

    /// Sentences that may tell a need, each once.
    var suggestions: [AssistanceReport.Suggestion] {
        struct Key: Hashable {
            var sentence: String
            var provisions: [Provision.ID]
            var territory: Respondent.ID?
        }
        var merged: [Key: AssistanceReport.Suggestion] = [:]
        for item in prose {
            let key = Key(
                sentence: item.sentence.foldedForComparison, provisions: item.provisions, territory: item.territory)
            if merged[key] == nil { merged[key] = item } else { merged[key]?.sources += item.sources }
        }
        return merged.values.map { item in
            var item = item
            item.sources.sort(by: AssistanceReport.Source.isLater)
            return item
        }.sorted { $0.sortKey < $1.sortKey }
    }

    // MARK: Reading

    mutating func read(_ decision: Decision, question: Question, body: Body.ID?) {
        guard let day = decision.day else { return }
        statements.append(
            Statement(
                code: nil, what: decision.assistanceNote.map { LocalizedText($0) }, isNeeded: true, territory: nil,
                provisions: question.provisions.sorted(),
                source: .init(place: .decision(question.id), question: question.id, body: body, date: day)))
    }

    mutating func read(_ answer: ToldAnswer) {
        let wanted = answer.question.elements(about: .technicalAssistance)
        switch answer.content {
        case .value(let value): read(value, element: nil, answer)
        case .elements(let values):
            for part in values where wanted.contains(part.element) {
                read(part.value, element: answer.question.elements.first { $0.id == part.element }, answer)
            }
        case .absent, .referencesOnly: break
        }
    }

    private mutating func read(_ value: AnswerValue, element: Element?, _ answer: ToldAnswer) {
        let question = answer.question
        switch value {
        case .boolean(let isNeeded):
            // What the element is called is what is needed; the question as a whole only tells that something is.
            let label = element.map { element in
                element.label ?? question.options.first { $0.code == element.id }?.label ?? LocalizedText(element.id)
            }
            guard label.map({ !Self.isDenial($0) }) ?? true else { return }
            add(element.map { .init(question: question.id, code: $0.id) }, label, isNeeded, answer)
        case .choice(let code): chose([code], answer)
        case .choices(let codes): chose(codes, answer)
        case .items(let items):
            for item in items where !NeedWording.isDenial(item) {
                add(nil, LocalizedText(item, language: answer.language ?? .undetermined), true, answer)
            }
        case .table(let table): read(table, answer)
        case .number(let quantity):
            let name = element?.label ?? question.unit.map { LocalizedText($0) }
            add(nil, name, quantity.value > 0, answer)
        case .text(let text):
            for entry in text.entries.prefix(1) {
                for sentence in NeedWording.needs(in: entry.text) {
                    prose.append(
                        .init(
                            respondent: respondent, territory: answer.territory,
                            provisions: question.provisions.sorted(),
                            sentence: sentence,
                            language: entry.language == .undetermined ? answer.language : entry.language,
                            sources: [.init(answer)]))
                }
            }
        case .day, .links: break
        }
    }

    private mutating func chose(_ codes: [String], _ answer: ToldAnswer) {
        for code in codes {
            let label = answer.question.options.first { $0.code == code }?.label
            if code == "yes" || code == "no" {
                add(nil, nil, code == "yes", answer)
            } else if code == "none" || Self.isDenial(label ?? LocalizedText(code)) {
                add(nil, nil, false, answer)
            } else {
                add(.init(question: answer.question.id, code: code), label ?? LocalizedText(code), true, answer)
            }
        }
    }

    /// A row of a table names what is needed; any of its cells says that it is.
    private mutating func read(_ table: Table, _ answer: ToldAnswer) {
        for row in table.rows {
            let isNeeded = row.cells.contains { cell in
                switch cell {
                case .missing: false
                case .number(let number): number > 0
                case .text(let text): !NeedWording.isDenial(text)
                }
            }
            guard isNeeded || row.cells.contains(where: { $0 != .missing }), !NeedWording.isDenial(row.key) else {
                continue
            }
            add(.init(question: answer.question.id, code: row.key), LocalizedText(row.key), isNeeded, answer)
        }
    }

    private mutating func add(_ code: NeedEquals.Code?, _ what: LocalizedText?, _ isNeeded: Bool, _ answer: ToldAnswer)
    {
        statements.append(
            Statement(
                code: code, what: what, isNeeded: isNeeded, territory: answer.territory,
                provisions: answer.question.provisions.sorted(), source: .init(answer)))
    }

    private static func isDenial(_ text: LocalizedText) -> Bool {
        text.entries.contains { NeedWording.isDenial($0.text) }
    }

    // MARK: Merging

    /// The needs, where the same told twice is one.
    func needs(_ equals: NeedEquals) -> [AssistanceReport.Need] {
        struct Key: Hashable {
            var place: NeedEquals.Place
            var type: NeedEquals.TypeKey
            var territory: Respondent.ID?
        }
        var groups: [[Statement]] = []
        var places: [Key: Int] = [:]
        for statement in statements {
            let type = equals.type(statement.code, statement.what)
            let keys = equals.places(of: statement.source.question, statement.provisions)
                .map { Key(place: $0, type: type, territory: statement.territory) }
            // A statement that belongs to several groups makes them one.
            let found = Set(keys.compactMap { places[$0] }).sorted()
            let group = found.first ?? groups.count
            if group == groups.count { groups.append([]) }
            groups[group].append(statement)
            for other in found.dropFirst() {
                groups[group] += groups[other]
                groups[other] = []
                for key in places.keys where places[key] == other { places[key] = group }
            }
            for key in keys { places[key] = group }
        }
        return groups.compactMap { group in
            let told = group.filter(\.isNeeded).sorted { AssistanceReport.Source.isLater($0.source, $1.source) }
            guard let first = told.first else { return nil }
            let denied = group.filter { !$0.isNeeded }.map(\.source).sorted(by: AssistanceReport.Source.isLater)
            return AssistanceReport.Need(
                respondent: respondent, territory: first.territory,
                provisions: Set(told.flatMap(\.provisions)).sorted(), what: first.what,
                sources: told.map(\.source).uniqued(), denied: denied.uniqued())
        }.sorted { $0.sortKey < $1.sortKey }
    }
}

extension AssistanceReport.Source {
    init(_ answer: ToldAnswer) {
        self.init(place: .answer(answer.id), question: answer.question.id, body: answer.body, date: answer.date)
    }

    /// The latest first; of one day by what identifies.
    static func isLater(_ first: Self, _ second: Self) -> Bool {
        if first.date != second.date { return first.date > second.date }
        return first.name < second.name
    }

    /// What it is called, to order by.
    var name: String {
        switch place {
        case .answer(let id): id.rawValue
        case .decision(let id): id.rawValue
        }
    }
}

extension AssistanceReport.Need {
    fileprivate var sortKey: String {
        let place = provisions.map(\.rawValue).joined(separator: " ")
        return [
            place.isEmpty ? "\u{10FFFF}" : place, what?.original.text ?? "", territory?.rawValue ?? "",
            sources.map(\.name).joined(separator: " "),
        ].joined(separator: "\u{1}")
    }
}

extension AssistanceReport.Suggestion {
    fileprivate var sortKey: String {
        let place = provisions.map(\.rawValue).joined(separator: " ")
        return [
            place.isEmpty ? "\u{10FFFF}" : place, sentence, territory?.rawValue ?? "",
            sources.map(\.name).joined(separator: " "),
        ].joined(separator: "\u{1}")
    }
}

extension Array where Element: Hashable {
    /// Each element once, in the order of their first places.
    func uniqued() -> Self {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

import SynergyModel

/// A form as the tree of items that FHIR makes of it: groups for sections, tables and questions with elements.
///
/// The form and its responses are written from the same tree, and responses are read by it, so that their linkIds agree.
struct FHIRForm: Sendable {
    /// What an item of the tree stands for.
    enum Role: Hashable, Sendable {
        /// A heading with everything below it.
        case section(String)
        /// A question without elements.
        case question(Int)
        /// A question with elements: the group of them.
        case questionWithElements(Int)
        /// The answer to such a question as a whole.
        case whole(Int)
        /// One element of such a question.
        case element(Int, Int)
    }

    /// One item.
    struct Item: Sendable {
        var linkID: String
        var role: Role
        var children: [Item] = []
    }

    let questionnaire: Questionnaire
    private(set) var items: [Item] = []
    /// Where each question stands in the form.
    private(set) var places: [Question.ID: Int] = [:]
    /// The options of each question by their codes.
    private(set) var options: [[String: AnswerOption]] = []
    /// What each linkId stands for.
    private(set) var roles: [String: Role] = [:]
    private var linkIDs: [Role: String] = [:]

    init(_ questionnaire: Questionnaire) {
        self.questionnaire = questionnaire
        places = Dictionary(
            questionnaire.questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { old, _ in old })
        options = questionnaire.questions.map { question in
            Dictionary(question.options.map { ($0.code, $0) }, uniquingKeysWith: { old, _ in old })
        }
        // Questions come first to their names, so that no heading takes the number of a question.
        var taken: Set<String> = []
        let whole = Set(
            questionnaire.questions.filter { !$0.elements.isEmpty || $0.kind == .table || $0.help != nil }
                .map { Self.linkID(of: $0.id, in: questionnaire.id) })
        for (index, question) in questionnaire.questions.enumerated() {
            let role: Role = question.elements.isEmpty ? .question(index) : .questionWithElements(index)
            let linkID = Self.linkID(of: question.id, in: questionnaire.id)
            // `4/r1` beside a table `4` would be its first row.
            linkIDs[role] = taken.claim(Self.isPart(linkID, of: whole) ? question.id.rawValue : linkID)
        }
        for (index, question) in questionnaire.questions.enumerated() where !question.elements.isEmpty {
            let base = linkIDs[.questionWithElements(index)] ?? ""
            linkIDs[.whole(index)] = taken.claim("\(base)/whole")
            for (place, element) in question.elements.enumerated() {
                linkIDs[.element(index, place)] = taken.claim("\(base)/e/\(FHIRNames.escaped(element.id))")
            }
        }
        let paths = questionnaire.questions.map { Self.path(of: $0.section) }
        var count = 0
        items = tree(paths, 0..<paths.count, 0, &taken, &count)
        register(items)
    }

    /// The linkId of a question: its number, or its whole identifier where it belongs to another form.
    static func linkID(of question: Question.ID, in questionnaire: Questionnaire.ID) -> String {
        question.part(of: questionnaire.rawValue).string ?? question.rawValue
    }

    /// Whether a linkId looks like that of a part of one of some questions.
    private static func isPart(_ linkID: String, of questions: Set<String>) -> Bool {
        guard !questions.isEmpty else { return false }
        var rest = linkID[...]
        while let slash = rest.lastIndex(of: "/") {
            rest = rest[..<slash]
            if questions.contains(String(rest)) { return true }
        }
        return false
    }

    /// The text of a question in a language that most people read.
    func text(of question: Question.ID) -> String? {
        places[question].map { questionnaire.questions[$0].text.best().text }
    }

    /// The headings that a question stands under, from the outermost.
    static func path(of section: String?) -> [String] {
        guard let section else { return [] }
        var parts: [String] = [""]
        var rest = section[...]
        while let range = rest.firstRange(of: " / ") {
            parts[parts.count - 1] += rest[..<range.lowerBound]
            parts.append("")
            rest = rest[range.upperBound...]
        }
        parts[parts.count - 1] += rest
        return parts.count <= 8 ? parts : [section]
    }

    /// The linkId of the item that takes the answer to a question as a whole.
    func linkID(ofAnswerTo question: Int) -> String {
        linkIDs[.whole(question)] ?? linkIDs[.question(question)] ?? ""
    }

    private mutating func tree(
        _ paths: [[String]], _ range: Range<Int>, _ depth: Int, _ taken: inout Set<String>, _ count: inout Int
    ) -> [Item] {
        var items: [Item] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard paths[index].count > depth else {
                items.append(item(of: index))
                index += 1
                continue
            }
            var end = index + 1
            while end < range.upperBound, paths[end].count > depth, paths[end][depth] == paths[index][depth] {
                end += 1
            }
            count += 1
            let linkID = taken.claim("section-\(count)")
            items.append(
                Item(
                    linkID: linkID, role: .section(paths[index][depth]),
                    children: tree(paths, index..<end, depth + 1, &taken, &count)))
            index = end
        }
        return items
    }

    private func item(of index: Int) -> Item {
        let question = questionnaire.questions[index]
        func item(_ role: Role) -> Item { Item(linkID: linkIDs[role] ?? "", role: role) }
        guard !question.elements.isEmpty else { return item(.question(index)) }
        var group = item(.questionWithElements(index))
        group.children = [item(.whole(index))] + question.elements.indices.map { item(.element(index, $0)) }
        return group
    }

    private mutating func register(_ items: [Item]) {
        for item in items {
            roles[item.linkID] = item.role
            register(item.children)
        }
    }
}

extension Set<String> {
    /// The name, or the first one made of it with `~` at its end that nobody has yet.
    fileprivate mutating func claim(_ name: String) -> String {
        var name = name
        while !insert(name).inserted { name += "~" }
        return name
    }
}

/// The FHIR type of the item that takes values of one kind.
struct FHIRItemType {
    var type: String
    var repeats: Bool
    /// Whether the kind follows from the type, so that nothing need say it.
    var tellsKind: Bool

    /// - Parameters:
    ///   - kind: The kind of answer.
    ///   - hasOptions: Whether there are options to choose from.
    ///   - unit: The unit of figures.
    ///   - table: The shape of tables.
    init(_ kind: AnswerKind, hasOptions: Bool, unit: String?, table: TableShape?) {
        switch kind {
        case .yesNo: self.init(type: "boolean")
        case .singleChoice: self.init(type: "coding", tellsKind: hasOptions)
        case .multipleChoice: self.init(type: "coding", repeats: true, tellsKind: hasOptions)
        case .number: self.init(type: unit == nil ? "decimal" : "quantity")
        case .date: self.init(type: "date")
        case .text: self.init(type: "text")
        case .list: self.init(type: "text", repeats: true)
        case .link: self.init(type: "attachment", repeats: true)
        case .table:
            let isGroup = table.map { !$0.rows.isEmpty && !$0.columns.isEmpty } ?? false
            self.init(type: isGroup ? "group" : "text", tellsKind: false)
        }
    }

    private init(type: String, repeats: Bool = false, tellsKind: Bool = true) {
        self.type = type
        self.repeats = repeats
        self.tellsKind = tellsKind
    }

    /// The kind that an item of a type stands for where nothing else is said; `nil` for groups and displays.
    static func kind(of type: String, repeats: Bool) -> AnswerKind? {
        switch type {
        case "boolean": repeats ? .list : .yesNo
        case "coding": repeats ? .multipleChoice : .singleChoice
        case "decimal", "integer", "quantity": repeats ? .list : .number
        case "date", "dateTime": repeats ? .list : .date
        case "string", "text", "time": repeats ? .list : .text
        case "url", "attachment", "reference": .link
        default: nil
        }
    }
}

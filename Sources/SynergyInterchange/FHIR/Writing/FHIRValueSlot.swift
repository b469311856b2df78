import SynergyModel

/// What is said of a value in a prefilled form.
struct FHIRAnswerOrigin {
    /// The identifiers of its answers inside the response; the first belongs to the first of them.
    var elementID: String
    /// Extensions of each answer.
    var extensions: [JSONNode]
}

/// The item of a response that takes one value.
struct FHIRValueSlot {
    let linkID: String
    let question: Question?
    /// The options of the question by their codes.
    let options: [String: AnswerOption]
    /// The kind that the form wants here; `nil` where the form is not known.
    let kind: AnswerKind?
    let unit: String?
    /// The language of texts that say none.
    let language: LanguageTag

    func item(
        _ value: AnswerValue, _ extensions: [JSONNode], _ losses: inout FormatLosses,
        origin: FHIRAnswerOrigin? = nil
    ) -> FHIRMembers {
        var content = FHIRMembers()
        var list = extensions
        fill(&content, value, &list, &losses, origin: origin)
        var item = FHIRMembers()
        item.add("linkId", text: linkID)
        item.add("extension", list: list)
        for member in content.members { item.add(member.name, node: member.value) }
        return item
    }

    /// Adds the value as answers, or as the cells of a table; one that the form has no place for goes into an extension.
    func fill(
        _ item: inout FHIRMembers, _ value: AnswerValue, _ extensions: inout [JSONNode],
        _ losses: inout FormatLosses, origin: FHIRAnswerOrigin? = nil
    ) {
        if case .table(let table) = value, let rows = rows(of: table, origin) {
            item.add("item", list: rows)
            return
        }
        guard let answers = answers(value) else {
            if value.kind != .table {
                losses.note(
                    "values of another kind than their question",
                    "kept in an extension that other programs do not read",
                    at: "\(question?.id.rawValue ?? linkID)")
            } else {
                losses.note(
                    "tables of another shape than their question",
                    "kept in an extension that other programs do not read",
                    at: "\(question?.id.rawValue ?? linkID)")
            }
            extensions.append(.own("value", json: value.json(JSONWriting())))
            return
        }
        let plain = FHIRValueSlot.usualKind(of: value, kind)
        if plain != value.kind { extensions.append(.own("value-kind", code: value.kind.rawValue)) }
        item.add(
            "answer",
            list: answers.enumerated().map { index, answer in
                var node = FHIRMembers()
                if let origin {
                    node.add("id", text: index == 0 ? origin.elementID : "\(origin.elementID).\(index + 1)")
                }
                node.add("extension", list: (origin?.extensions ?? []) + answer.extensions)
                for member in answer.members.members { node.add(member.name, node: member.value) }
                return node.node
            })
    }

    /// The kind that a reader takes the answers to be of.
    private static func usualKind(of value: AnswerValue, _ kind: AnswerKind?) -> AnswerKind {
        switch value {
        case .choices(let codes):
            kind == .multipleChoice || kind == nil && codes.count > 1 ? .multipleChoice : .singleChoice
        case .choice: kind == .multipleChoice ? .multipleChoice : .singleChoice
        case .items(let items): kind == .list || kind == nil && items.count > 1 ? .list : .text
        case .text: kind == .list ? .list : .text
        default: value.kind
        }
    }

    private struct AnswerNode {
        var members = FHIRMembers()
        var extensions: [JSONNode] = []

        init(_ name: String, _ node: JSONNode) { members.add(name, node: node) }
        init(_ members: FHIRMembers) { self.members = members }
    }

    private func answers(_ value: AnswerValue) -> [AnswerNode]? {
        switch value {
        case .boolean(let value): return fits(.yesNo) ? [AnswerNode("valueBoolean", JSONNode(.bool(value)))] : nil
        case .choice(let code): return fits(.singleChoice) ? coding(code).map { [$0] } : nil
        case .choices(let codes):
            guard fits(.multipleChoice), !codes.isEmpty, Set(codes).count == codes.count else { return nil }
            let nodes = codes.compactMap(coding)
            return nodes.count == codes.count ? nodes : nil
        case .number(let quantity): return fits(.number) ? [number(quantity)] : nil
        case .day(let day): return fits(.date) ? [AnswerNode("valueDate", JSONNode(day.description))] : nil
        case .text(let text):
            guard fits(.text), text.entries.allSatisfy(\.text.isFHIRText) else { return nil }
            var members = FHIRMembers()
            members.add("valueString", text, in: language)
            return [AnswerNode(members)]
        case .items(let items):
            guard fits(.list), !items.isEmpty, items.allSatisfy(\.isFHIRText) else { return nil }
            return items.map { AnswerNode("valueString", JSONNode($0)) }
        case .links(let references):
            guard fits(.link), !references.isEmpty else { return nil }
            return references.map { AnswerNode("valueAttachment", $0.fhirAttachment) }
        case .table: return nil
        }
    }

    private func fits(_ wanted: AnswerKind) -> Bool {
        guard let kind else { return true }
        return kind == wanted || kind == .list && wanted == .text || kind == .multipleChoice && wanted == .singleChoice
    }

    private func coding(_ code: String) -> AnswerNode? {
        var coding = FHIRMembers()
        guard let question else {
            coding.add("code", code: code)
            return AnswerNode("valueCoding", coding.node)
        }
        guard let option = options[code] else { return nil }
        coding.add("system", text: FHIRNames.optionSystem(of: question.id))
        coding.add("code", code: code)
        if option.label.original.text.isFHIRText { coding.add("display", text: option.label.original.text) }
        return AnswerNode("valueCoding", coding.node)
    }

    private func number(_ quantity: Quantity) -> AnswerNode {
        let asQuantity = kind == nil ? quantity.unit != nil : unit != nil
        var answer: AnswerNode
        if asQuantity {
            var node = FHIRMembers()
            node.add("value", number: quantity.value)
            node.add("unit", text: quantity.unit)
            if let unit = quantity.unit, unit == self.unit, unit.isFHIRCode {
                node.add("system", text: FHIRNames.units)
                node.add("code", text: unit)
            }
            answer = AnswerNode("valueQuantity", node.node)
        } else {
            answer = AnswerNode("valueDecimal", JSONNode(.number(quantity.value)))
            if let unit = quantity.unit { answer.extensions.append(.own("unit", string: unit)) }
        }
        if let rounding = quantity.rounding { answer.extensions.append(.own("rounding", number: rounding)) }
        return answer
    }

    // MARK: Tables

    private func rows(of table: Table, _ origin: FHIRAnswerOrigin?) -> [JSONNode]? {
        guard !table.rows.isEmpty, !table.columns.isEmpty,
            table.rows.allSatisfy({ $0.cells.count == table.columns.count })
        else { return nil }
        var numbers = Array(table.rows.indices)
        if let kind {
            guard kind == .table, let shape = question?.table, shape.columns == table.columns else { return nil }
            let places = Dictionary(
                shape.rows.enumerated().map { ($1, $0) }, uniquingKeysWith: { old, _ in old })
            numbers = table.rows.compactMap { places[$0.key] }
            guard numbers.count == table.rows.count, zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 }) else {
                return nil
            }
        }
        var isFirst = true
        return zip(table.rows, numbers).map { row, number in
            var group = FHIRMembers()
            group.add("linkId", text: FHIRNames.row(number, of: linkID))
            group.add("text", text: row.key)
            let cells = zip(table.columns, row.cells).enumerated().map { column, cell in
                self.cell(FHIRNames.cell(number, column, of: linkID), cell.0, cell.1, origin, &isFirst)
            }
            group.add("item", list: cells)
            return group.node
        }
    }

    private func cell(
        _ linkID: String, _ column: String, _ cell: Table.Cell, _ origin: FHIRAnswerOrigin?, _ isFirst: inout Bool
    ) -> JSONNode {
        var item = FHIRMembers()
        item.add("linkId", text: linkID)
        var answer = FHIRMembers()
        var extensions = origin?.extensions ?? []
        if let origin, cell != .missing {
            answer.add("id", text: isFirst ? origin.elementID : "\(origin.elementID).\(FHIRNames.escaped(linkID))")
            isFirst = false
        }
        switch cell {
        case .missing: break
        case .number(let number):
            extensions.append(.own("number", number: number))
            answer.add("extension", list: extensions)
            answer.add("valueString", text: JSONNode.text(of: number))
        case .text(let text):
            if text.isFHIRText {
                answer.add("extension", list: extensions)
                answer.add("valueString", text: text)
            } else {
                answer = FHIRMembers()
                item.add("extension", list: [.own("value", string: text)])
            }
        }
        item.add("text", text: column)
        if !answer.isEmpty { item.add("answer", list: [answer.node]) }
        return item.node
    }
}

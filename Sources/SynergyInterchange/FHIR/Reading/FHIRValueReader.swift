import SynergyModel

/// Reads what an item of a response answers.
struct FHIRValueReader {
    let question: Question?
    /// The codes of the options of the question.
    let options: [String: AnswerOption]
    let language: LanguageTag

    /// The content of an answer; `nil` where the item says nothing.
    func content(of item: FHIRObject) -> Answer.Content? {
        if let reason = absence(of: item) { return .absent(reason) }
        if let value = item.own("value")?.decoded(AnswerValue.self) { return .value(value) }
        if let content = parts(of: item) { return content }
        if let value = value(of: item, question?.kind) { return .value(value) }
        if item.own("references-only")?.ownFlag == true || !item.owns("reference").isEmpty { return .referencesOnly }
        return nil
    }

    private func absence(of item: FHIRObject) -> Absence? {
        if let own: Absence = item.word("absent") { return own }
        guard let code = item.extension(FHIRNames.dataAbsentReason)?.anyString else { return nil }
        if let reason = Absence.reading(code) {
            if reason.fhirCode != code { item.lose("shades of reasons for absence", "read as ‘\(reason.rawValue)’") }
            return reason
        }
        item.lose("reasons for absence ‘\(code.excerpt)’", "read as ‘unknown’")
        return .unknown
    }

    /// The answer to a question with elements: as a whole, or element by element.
    private func parts(of item: FHIRObject) -> Answer.Content? {
        let linkID = item["linkId"]?.string ?? ""
        var whole: AnswerValue?
        var elements: [(position: Int, value: Answer.ElementValue)] = []
        var known: [String: AnswerKind]?
        for child in item.children("item", "QuestionnaireResponse.item") {
            let name = child["linkId"]?.string ?? ""
            guard name.hasPrefix("\(linkID)/"), let part = FHIRPartName(name.dropFirst(linkID.count + 1)) else {
                continue
            }
            switch part {
            case .whole: whole = value(of: child, question?.kind) ?? child.own("value")?.decoded()
            case .element(let escaped):
                let element = child.own("element")?.string ?? escaped
                let kinds = known ?? question?.kinds ?? [:]
                known = kinds
                let kind = kinds[element]
                if question != nil, kind == nil {
                    child.report(
                        .warning, .unknownElement, "linkId",
                        "the question has no element ‘\(element.excerpt)’"
                            + kinds.keys.sorted().suggestion(for: element))
                }
                guard let value = child.own("value")?.decoded() ?? value(of: child, kind) else { continue }
                let position = child.own("position")?.number("valueInteger").flatMap { Int(exactly: $0) }
                elements.append((position ?? elements.count, .init(element: element, value: value)))
            case .row, .help: continue
            }
        }
        guard !elements.isEmpty else { return whole.map(Answer.Content.value) }
        if whole != nil { item.lose("answers as a whole beside answers to elements", "left out") }
        let order = elements.indices.sorted { (elements[$0].position, $0) < (elements[$1].position, $1) }
        return .elements(order.map { elements[$0].value })
    }

    // MARK: Values

    private func value(of item: FHIRObject, _ kind: AnswerKind?) -> AnswerValue? {
        if let table = table(of: item, kind) { return .table(table) }
        let answers = item.children("answer", "QuestionnaireResponse.item.answer")
        for answer in answers {
            answer.loseMembers(except: [
                "valueBoolean", "valueDecimal", "valueInteger", "valueDate", "valueDateTime", "valueTime",
                "valueString",
                "valueUri", "valueAttachment", "valueCoding", "valueQuantity", "valueReference", "item",
            ])
        }
        let values = answers.compactMap(one)
        guard let first = values.first else { return nil }
        let wanted: AnswerKind? = item.word("value-kind") ?? kind
        return combined(values, first, wanted, item)
    }

    private func combined(
        _ values: [AnswerValue], _ first: AnswerValue, _ wanted: AnswerKind?, _ item: FHIRObject
    ) -> AnswerValue {
        let codes = values.compactMap { if case .choice(let code) = $0 { code } else { nil } }
        if codes.count == values.count, wanted == .multipleChoice || values.count > 1 {
            var seen: Set<String> = []
            return .choices(codes.filter { seen.insert($0).inserted })
        }
        let links = values.compactMap { if case .links(let references) = $0 { references } else { nil } }
        if links.count == values.count { return .links(links.flatMap { $0 }) }
        if values.count == 1 {
            switch (first, wanted) {
            case (.text(let text), .list):
                if text.entries.count > 1 { item.lose("translations of items in lists") }
                return .items([text.original.text])
            case (.text(let text), .singleChoice), (.text(let text), .multipleChoice):
                // What was typed instead of an option stays a text.
                return .text(text)
            case (.choice(let code), .text), (.choice(let code), .list):
                let text =
                    item.children("answer", "answer").first?.child("valueCoding", "Coding")?.text("display") ?? code
                if text != code { item.lose("codes of answers in words", "left out; the label is kept") }
                return wanted == .list ? .items([text]) : .text(LocalizedText(text, language: language))
            default: return first
            }
        }
        if wanted != .list, !values.allSatisfy({ if case .text = $0 { true } else { false } }) {
            item.lose("several answers to one question", "made a list of texts", "answer")
        }
        return .items(values.map(\.inOneLine))
    }

    private func one(_ answer: FHIRObject) -> AnswerValue? {
        if let value = answer.flag("valueBoolean") { return .boolean(value) }
        if let number = answer.number("valueDecimal") ?? answer.number("valueInteger") {
            return .number(
                Quantity(number, unit: answer.own("unit")?.string, rounding: rounding(of: answer)))
        }
        if answer.has("valueDate") || answer.has("valueDateTime") {
            return answer.day(answer.has("valueDate") ? "valueDate" : "valueDateTime").map(AnswerValue.day)
        }
        if answer.has("valueString") { return answer.localized("valueString", in: language).map(AnswerValue.text) }
        if let time = answer.text("valueTime") { return .text(LocalizedText(time, language: language)) }
        if let url = answer.text("valueUri") { return .links([Reference(url: url)]) }
        if let attachment = answer.child("valueAttachment", "Attachment") {
            return reference(of: attachment).map { .links([$0]) }
        }
        if let coding = answer.child("valueCoding", "Coding") { return choice(coding) }
        if let quantity = answer.child("valueQuantity", "Quantity") { return self.quantity(quantity, answer) }
        if let reference = answer.child("valueReference", "Reference") {
            reference.loseMembers(except: ["reference", "display"])
            let identifier = reference.child("identifier", "Identifier")?["value"]?.string
            return .links([
                Reference(title: reference.text("display"), symbol: identifier, url: reference.text("reference"))
            ])
        }
        return nil
    }

    private func rounding(of answer: FHIRObject) -> Double? {
        answer.own("rounding")?.number("valueDecimal").flatMap { $0 > 0 ? $0 : nil }
    }

    private func choice(_ coding: FHIRObject) -> AnswerValue? {
        guard let code = coding.text("code") else {
            return coding.text("display").map {
                coding.lose("labels without a code", "read as a text")
                return .text(LocalizedText($0, language: language))
            }
        }
        if !options.isEmpty, options[code] == nil {
            coding.report(
                .warning, .unknownOption, "code",
                "the question has no option ‘\(code.excerpt)’" + options.keys.sorted().suggestion(for: code))
        }
        if let system = coding["system"]?.string, !system.hasPrefix(FHIRNames.base) {
            coding.lose("code systems of answers", "left out", "system")
        }
        coding.loseMembers(except: ["system", "code", "display"])
        return .choice(code)
    }

    private func quantity(_ quantity: FHIRObject, _ answer: FHIRObject) -> AnswerValue? {
        let unit = quantity.text("unit") ?? quantity.text("code")
        guard let number = quantity.number("value") else {
            quantity.lose("quantities without a number")
            return nil
        }
        let isOwn = quantity["system"]?.string == FHIRNames.units
        quantity.loseMembers(except: Set(["value", "unit", "comparator"]).union(isOwn ? ["system", "code"] : []))
        // “Less than 5” is no figure: as words it cannot be compared with one.
        if let comparator = quantity.text("comparator") {
            quantity.lose("figures that are only bounds", "read as a text", "comparator")
            let words = [comparator, JSONNode.text(of: number), unit].compactMap { $0 }.joined(separator: " ")
            return .text(LocalizedText(words, language: language))
        }
        return .number(Quantity(number, unit: unit, rounding: rounding(of: answer)))
    }

    /// An Attachment as something cited; its bytes are never taken over.
    func reference(of attachment: FHIRObject) -> Reference? {
        if let own = attachment.own("reference") { return own.decoded() }
        attachment.loseMembers(except: ["url", "title", "language"])
        let reference = Reference(
            title: attachment.text("title"), url: attachment.text("url"), language: attachment.tag("language"))
        return reference == Reference() ? nil : reference
    }

    // MARK: Tables

    private func table(of item: FHIRObject, _ kind: AnswerKind?) -> Table? {
        guard kind == nil || kind == .table else { return nil }
        let linkID = item["linkId"]?.string ?? ""
        let groups = item.children("item", "QuestionnaireResponse.item").filter { child in
            guard let name = child["linkId"]?.string, name.hasPrefix("\(linkID)/"),
                case .row? = FHIRPartName(name.dropFirst(linkID.count + 1))
            else { return false }
            return true
        }
        guard !groups.isEmpty else { return nil }
        let shape = question?.table
        let columns =
            shape?.columns
            ?? groups[0].children("item", "QuestionnaireResponse.item").map {
                $0.text("text") ?? $0["linkId"]?.string ?? ""
            }
        let rows = groups.map { group -> Table.Row in
            let name = group["linkId"]?.string ?? ""
            let number = Int(name.dropFirst(linkID.count + 2)).map { $0 - 1 }
            let key = number.flatMap { shape?.rows.indices.contains($0) == true ? shape?.rows[$0] : nil }
            var cells = [Table.Cell](repeating: .missing, count: columns.count)
            for (index, child) in group.children("item", "QuestionnaireResponse.item").enumerated() {
                let place = Int(child["linkId"]?.string?.dropFirst(name.count + 1) ?? "").map { $0 - 1 } ?? index
                guard cells.indices.contains(place) else { continue }
                cells[place] = cell(child)
            }
            return Table.Row(key: key ?? group.text("text") ?? name, cells: cells)
        }
        return Table(columns: columns, rows: rows)
    }

    private func cell(_ item: FHIRObject) -> Table.Cell {
        if let text = item.own("value")?.string { return .text(text) }
        guard let answer = item.children("answer", "QuestionnaireResponse.item.answer").first else { return .missing }
        if let number = answer.own("number")?.number("valueDecimal") ?? answer.number("valueDecimal")
            ?? answer.number("valueInteger")
        {
            return .number(number)
        }
        guard let text = answer.text("valueString") else {
            answer.lose("cells that are neither words nor figures")
            return .missing
        }
        return .text(text)
    }
}

extension Question {
    /// The kinds of its elements.
    fileprivate var kinds: [String: AnswerKind] {
        Dictionary(effectiveElements.map { ($0.id, $0.kind) }, uniquingKeysWith: { old, _ in old })
    }
}

extension AnswerValue {
    /// The value as one text, where several stand in a list.
    fileprivate var inOneLine: String {
        switch self {
        case .boolean(let value): value ? "true" : "false"
        case .choice(let code): code
        case .number(let quantity):
            ([JSONNode.text(of: quantity.value)] + (quantity.unit.map { [$0] } ?? [])).joined(separator: " ")
        case .day(let day): day.description
        case .text(let text): text.original.text
        case .links(let references): references.first.flatMap { $0.url ?? $0.title } ?? ""
        case .choices(let codes): codes.joined(separator: ", ")
        case .items(let items): items.joined(separator: ", ")
        case .table: ""
        }
    }
}

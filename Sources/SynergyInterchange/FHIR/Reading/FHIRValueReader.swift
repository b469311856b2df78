import SynergyModel

/// Reads what an item of a response answers.
struct FHIRValueReader {
    let question: Question?
    /// The options of the question.
    let options: FHIROptions
    let language: LanguageTag
    /// Whether this project wrote the response, so that the names of items tell parts of a question.
    let isOwn: Bool
    /// What was typed where an option was wanted.
    private(set) var typed: [String] = []

    init(question: Question?, options: FHIROptions, language: LanguageTag, isOwn: Bool) {
        self.question = question
        self.options = options
        self.language = language
        self.isOwn = isOwn
    }

    /// The content of an answer; `nil` where the item says nothing.
    mutating func content(of item: FHIRObject) -> Answer.Content? {
        if let reason = absence(of: item) { return .absent(reason) }
        if let value = item.own("value")?.decoded(AnswerValue.self) { return .value(value) }
        if isOwn, let content = parts(of: item) { return content }
        if let value = value(of: item, question?.kind) { return .value(value) }
        if item.own("references-only")?.ownFlag == true || !item.owns("reference").isEmpty { return .referencesOnly }
        return nil
    }

    private func absence(of item: FHIRObject) -> Absence? {
        if let own: Absence = item.word("absent") { return own }
        guard let code = (item.extension(FHIRNames.dataAbsentReason) ?? item.absenceOfAnswer)?.anyString else {
            return nil
        }
        if let reason = Absence.reading(code) {
            if reason.fhirCode != code { item.lose("shades of reasons for absence", "read as ‘\(reason.rawValue)’") }
            return reason
        }
        item.lose("reasons for absence ‘\(code.excerpt)’", "read as ‘unknown’")
        return .unknown
    }

    /// The answer to a question with elements: as a whole, or element by element.
    private mutating func parts(of item: FHIRObject) -> Answer.Content? {
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
                            + child.run.suggestion(for: element, among: kinds.keys))
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

    private mutating func value(of item: FHIRObject, _ kind: AnswerKind?) -> AnswerValue? {
        if isOwn, let table = table(of: item, kind) { return .table(table) }
        let answers = item.children("answer", "QuestionnaireResponse.item.answer")
        for answer in answers {
            answer.loseMembers(except: [
                "valueBoolean", "valueDecimal", "valueInteger", "valueDate", "valueDateTime", "valueTime",
                "valueString",
                "valueUri", "valueAttachment", "valueCoding", "valueQuantity", "valueReference", "item",
            ])
        }
        let pieces = answers.compactMap(piece)
        guard !pieces.isEmpty else { return nil }
        return fitted(pieces, to: item.word("value-kind") ?? kind, item)
    }

    mutating func note(typed text: String) { typed.append(text) }

    private func piece(_ answer: FHIRObject) -> FHIRAnswerPiece? {
        guard let coding = answer.child("valueCoding", "Coding"), let code = coding.text("code") else {
            return one(answer).map { FHIRAnswerPiece($0, at: answer) }
        }
        return choice(code, coding)
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
        if let display = answer.child("valueCoding", "Coding")?.text("display") {
            if options.code(text: display) == nil { answer.lose("labels without a code", "read as a text") }
            return .text(LocalizedText(display, language: language))
        }
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

    private func choice(_ code: String, _ coding: FHIRObject) -> FHIRAnswerPiece {
        let system = coding["system"]?.string
        let display = coding.text("display")
        coding.loseMembers(except: ["system", "code", "display"])
        if let system, !system.hasPrefix(FHIRNames.base) {
            coding.lose("code systems of answers", "left out", "system")
        }
        var piece = FHIRAnswerPiece(.choice(code), at: coding)
        piece.label = display
        guard !options.options.isEmpty else { return piece }
        if let known = options.code(system: system, code: code, display: display) {
            piece.value = .choice(known)
            piece.label = display ?? options.label(of: known)
        } else {
            // An unknown code, or the code of another system: it is no option, whatever it is called.
            piece.value = .text(LocalizedText(display ?? code, language: language))
            piece.isNoOption = true
        }
        return piece
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
}

extension Question {
    /// The kinds of its elements.
    fileprivate var kinds: [String: AnswerKind] {
        Dictionary(effectiveElements.map { ($0.id, $0.kind) }, uniquingKeysWith: { old, _ in old })
    }
}

extension FHIRObject {
    /// The reason why an answer has no value, where it stands at the answer or at its value.
    fileprivate var absenceOfAnswer: FHIRObject? {
        for answer in children("answer", "QuestionnaireResponse.item.answer") {
            let values = answer.members.filter { $0.name.hasPrefix("value") || $0.name.hasPrefix("_value") }
            // A value that is there is an answer, whatever is said beside it.
            guard values.allSatisfy(\.isOnlyExtensions) else { return nil }
            let places = [answer] + values.compactMap { answer.child($0.name, "Element") }
            if let reason = places.lazy.compactMap({ $0.extension(FHIRNames.dataAbsentReason) }).first {
                return reason
            }
        }
        return nil
    }
}

extension JSONNode.Member {
    /// Whether the member is an object without anything but extensions.
    fileprivate var isOnlyExtensions: Bool {
        guard case .object(let members) = value.value else { return false }
        return members.allSatisfy { $0.name == "extension" || $0.name == "id" }
    }
}

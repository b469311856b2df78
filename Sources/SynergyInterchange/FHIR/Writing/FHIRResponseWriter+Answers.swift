import SynergyModel

extension FHIRResponseWriter {
    /// One answer as an item.
    ///
    /// - Parameters:
    ///   - answer: The answer.
    ///   - place: The item of the form, where the form is known.
    ///   - question: The question, where the form is known.
    ///   - position: The place among the answers of the submission, where it is not told by the order of items.
    func item(
        _ answer: Answer, _ place: FHIRForm.Item?, _ question: Question?, _ position: Int?,
        _ losses: inout FormatLosses
    ) -> JSONNode {
        let origin = self.origin.map { origin in { (element: String?) in origin(answer, element) } }
        var item = FHIRMembers()
        let linkID =
            place?.linkID ?? FHIRForm.linkID(of: answer.question, in: submission.questionnaire)
        item.add("linkId", text: linkID)
        var list = extensions(of: answer)
        if linkID != String(answer.question.localPart) {
            list.append(.own("question", string: answer.question.rawValue))
        }
        if let position { list.append(.own("position", count: position)) }
        let language = answer.language ?? submission.language ?? .undetermined
        var values: [FHIRMembers] = []
        switch answer.content {
        case .absent(let reason): list += reason.fhirExtensions
        case .referencesOnly:
            if answer.references.isEmpty { list.append(.own("references-only", flag: true)) }
        case .value(let value):
            let slot = FHIRValueSlot(
                linkID: linkID, question: question, options: options(of: question), kind: question?.kind,
                unit: question?.unit, language: language)
            if place.map({ !$0.children.isEmpty }) ?? false, let whole = place?.children.first {
                let inner = FHIRValueSlot(
                    linkID: whole.linkID, question: question, options: options(of: question), kind: question?.kind,
                    unit: question?.unit, language: language)
                values.append(inner.item(value, [], &losses, origin: origin?(nil)))
            } else {
                slot.fill(&item, value, &list, &losses, origin: origin?(nil))
            }
        case .elements(let elements):
            values = items(of: elements, place, question, linkID, language, &losses, origin: origin)
        }
        var result = FHIRMembers()
        for member in item.members {
            result.add(member.name, node: member.value)
            if member.name == "linkId" { result.add("extension", list: list) }
        }
        result.add("item", list: values.map(\.node))
        return result.node
    }

    private func options(of question: Question?) -> [String: AnswerOption] {
        question.flatMap { form?.places[$0.id] }.flatMap { form?.options[$0] } ?? [:]
    }

    private func items(
        of elements: [Answer.ElementValue], _ place: FHIRForm.Item?, _ question: Question?, _ linkID: String,
        _ language: LanguageTag, _ losses: inout FormatLosses, origin: ((String?) -> FHIRAnswerOrigin?)?
    ) -> [FHIRMembers] {
        let effective = question?.effectiveElements ?? []
        let ranks = Dictionary(effective.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { old, _ in old })
        let order = elements.indices.sorted {
            (ranks[elements[$0].element] ?? Int.max, $0) < (ranks[elements[$1].element] ?? Int.max, $1)
        }
        let isInOrder = order == Array(elements.indices)
        return order.map { index in
            let value = elements[index]
            let rank = ranks[value.element]
            let isPlaced = question?.elements.isEmpty == false
            let known = rank.flatMap { isPlaced ? place?.children[$0 + 1].linkID : nil }
            let slot = FHIRValueSlot(
                linkID: known ?? "\(linkID)/e/\(FHIRNames.escaped(value.element))", question: question,
                options: options(of: question), kind: rank.map { effective[$0].kind },
                unit: rank.flatMap { effective[$0].unit }, language: language)
            var list = known == nil ? [JSONNode.own("element", string: value.element)] : []
            if !isInOrder { list.append(.own("position", count: index)) }
            return slot.item(value.value, list, &losses, origin: origin?(value.element))
        }
    }

    private func extensions(of answer: Answer) -> [JSONNode] {
        var list: [JSONNode] = []
        if let period = answer.period { list.append(.own("period", period: period)) }
        if let date = answer.date { list.append(.own("date", day: date)) }
        if let language = answer.language { list.append(.own("language", code: FHIRNames.code(of: language))) }
        if let classification = answer.classification {
            list.append(.own("classification", json: classification.json(JSONWriting())))
        }
        list += answer.references.map { .extension(FHIRNames.own + "reference", "Attachment", node: $0.fhirAttachment) }
        if let note = answer.note { list.append(.own("note", string: note)) }
        return list
    }
}

extension Absence {
    /// The extensions that say why there is no value.
    var fhirExtensions: [JSONNode] {
        guard let code = fhirCode else { return [.own("absent", code: rawValue)] }
        return [.extension(FHIRNames.dataAbsentReason, "Code", code)]
    }
}

extension Reference {
    /// The reference as an Attachment; what that has no member for stands in an extension.
    var fhirAttachment: JSONNode {
        var attachment = FHIRMembers()
        attachment.add("extension", list: [.own("reference", json: json(JSONWriting()))])
        if let language { attachment.add("language", text: FHIRNames.code(of: language)) }
        if let url, url.isCanonicalURL || url.isPlainURL { attachment.add("url", text: url) }
        if let title, title.isFHIRText { attachment.add("title", text: title) }
        return attachment.node
    }
}

extension String {
    /// Whether FHIR lets a `url` hold the text: absolute, and without white space.
    var isPlainURL: Bool {
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let scheme = utf8[..<colon]
        return scheme.count > 1
            && scheme.allSatisfy { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
            && utf8.index(after: colon) != utf8.endIndex
            && utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{}".utf8.contains($0) }
    }
}

import SynergyModel

/// Reads a QuestionnaireResponse as a filled form.
struct FHIRResponseReader {
    let resource: FHIRObject
    /// The address of the entry that holds it.
    private let address: String?
    let form: FHIRForm?
    /// The options of its questions, where the form was read from FHIR too.
    private let options: [Question.ID: FHIROptions]
    /// Whether this project wrote it, so that the names of items tell parts of questions; others write `/` into linkIds too.
    private let isOwn: Bool
    let questionnaire: Questionnaire.ID
    let language: LanguageTag
    private let hasLanguage: Bool
    /// The answers, and their places in the submission.
    private(set) var answers: [Answer] = []
    private var positions: [Int?] = []
    private var places: Set<[String]> = []
    private let territory: Respondent.ID?

    init(
        entry: FHIREntry, form: FHIRForm?, questionnaire: Questionnaire.ID?, options: [Question.ID: FHIROptions],
        isOwn: Bool
    ) {
        resource = entry.resource
        address = entry.address
        self.questionnaire = questionnaire ?? Questionnaire.ID(unchecked: "unknown")
        self.form = form
        self.options = options
        self.isOwn = isOwn
        let tag = resource.tag("language")
        language = tag ?? .undetermined
        hasLanguage = tag != nil
        territory = resource.own("territory")?.string.flatMap(Respondent.ID.init(rawValue:))
    }

    func read() -> ResponseAssembly.Part? {
        var reader = self
        return reader.readAll()
    }

    private mutating func readAll() -> ResponseAssembly.Part? {
        let status = readStatus()
        guard let submitted = readAuthored() else { return nil }
        let respondent = readRespondent()
        guard let id = readID(respondent) else { return nil }
        var submission = Submission(
            id: id, respondent: respondent, questionnaire: questionnaire, submitted: submitted, status: status,
            language: hasLanguage ? language : nil)
        submission.asOf = resource.own("as-of")?.day("valueDate")
        submission.withdrawn = resource.own("withdrawn")?.day("valueDate")
        submission.amends = resource.own("amends")?.string.flatMap(Submission.ID.init(rawValue:))
        submission.withdraws = resource.own("withdraws")?.string.flatMap(Submission.ID.init(rawValue:))
        submission.classification = readClassification()
        submission.title = resource.own("title")?.decoded()
        submission.note = resource.own("note")?.string
        submission.document = resource.own("document")?.decoded()
        if resource["status"]?.string == "entered-in-error", resource.own("status") == nil {
            if resource.has("item") {
                resource.lose("answers of responses that were entered in error", "left out", "item")
            }
        } else {
            readItems(of: resource)
        }
        submission.answers = answers
        resource.loseMembers(except: [
            "identifier", "questionnaire", "status", "subject", "authored", "author", "source", "item", "language",
            "meta",
            "contained",
        ])
        let whole = resource.own("part-of")?.string.flatMap(Submission.ID.init(rawValue:))
        return ResponseAssembly.Part(
            submission: submission, wholeID: whole, positions: positions, resource: resource)
    }

    // MARK: The head

    private func readStatus() -> Submission.Status {
        if let own: Submission.Status = resource.word("status") { return own }
        switch resource["status"]?.string {
        case "completed": return .submitted
        case "amended":
            resource.lose("responses that were amended", "read as handed in", "status")
            return .submitted
        case "entered-in-error": return .withdrawn
        case "stopped":
            resource.lose("responses that were stopped", "read as drafts", "status")
            return .draft
        default: return .draft
        }
    }

    private func readID(_ respondent: Respondent.ID) -> Submission.ID? {
        let identifiers = resource.children("identifier", "Identifier")
        let own = identifiers.first { $0["system"]?.string == FHIRNames.base }
        if identifiers.count > (own == nil ? 0 : 1) {
            resource.lose("identifiers of responses", "left out", "identifier")
        }
        let name = own?["value"]?.string ?? resource["id"]?.string ?? identifiers.first?["value"]?.string
        guard let name else { return madeID(respondent) }
        return Submission.ID(rawValue: name) ?? Submission.ID(rawValue: FHIRNames.identifierPart(name))
    }

    /// A name for a response that has none, as forms in a browser export them: the same whenever the file is read again.
    private func madeID(_ respondent: Respondent.ID) -> Submission.ID? {
        let uuid = "urn:uuid:"
        let facts = [questionnaire.rawValue, respondent.rawValue, resource["authored"]?.string ?? ""]
        let name =
            address.map { $0.hasPrefix(uuid) ? String($0.dropFirst(uuid.count)) : $0 }
            ?? FHIRNames.uuid(facts.joined(separator: "|"))
        resource.report(
            .warning, .fhirReading, nil,
            "the response has neither ‘id’ nor ‘identifier’; it is called ‘\(name.excerpt)’")
        return Submission.ID(rawValue: FHIRNames.identifierPart(name))
    }

    private func readAuthored() -> CalendarDay? {
        if let authored = resource.day("authored") { return authored }
        if resource.has("authored") { return nil }
        if let updated = resource.child("meta", "meta")?.day("lastUpdated") {
            resource.report(
                .warning, .fhirReading, "meta", "without ‘authored’, the day of the last update stands for it")
            return updated
        }
        resource.report(
            .error, .missingMember, nil,
            "the age of answers is needed: the response has neither ‘authored’ nor an update")
        return nil
    }

    private func readRespondent() -> Respondent.ID {
        // A part about a territory has the territory as its subject.
        let members = territory == nil ? ["subject", "author", "source"] : ["author", "source"]
        for name in members {
            guard let reference = resource.child(name, "Reference") else { continue }
            let value =
                reference.child("identifier", "Identifier")?["value"]?.string ?? reference["reference"]?.string
                ?? reference["display"]?.string
            guard let value, let id = Respondent.ID(rawValue: FHIRNames.identifierPart(value)) else { continue }
            for other in members where other != name && resource[other] != nil {
                if resource[other] != resource[name] {
                    resource.lose("persons and bodies behind responses", "left out", other)
                }
            }
            return FHIRNames.identifierPart(value) == value ? id : Respondent.ID(rawValue: value) ?? id
        }
        resource.report(.warning, .fhirReading, nil, "the response does not say whose it is (‘subject’ or ‘author’)")
        return Respondent.ID(unchecked: "unknown")
    }

    private func readClassification() -> Classification? {
        if let own = resource.own("classification") { return own.decoded() }
        guard let meta = resource.child("meta", "meta") else { return nil }
        meta.loseMembers(except: ["security", "lastUpdated"])
        let codes = meta.children("security", "Coding")
        guard !codes.isEmpty else { return nil }
        let isOpen = codes.allSatisfy {
            $0["system"]?.string == FHIRNames.confidentiality && $0["code"]?.string == "U"
        }
        if !isOpen { meta.lose("security labels", "read as restricted to nobody but the respondent", "security") }
        return isOpen ? .everyone : .restricted(to: [], until: nil)
    }

    // MARK: Items

    private mutating func readItems(of parent: FHIRObject) {
        for item in parent.children("item", "QuestionnaireResponse.item") { readItem(item) }
    }

    private mutating func readItem(_ item: FHIRObject) {
        guard let linkID = item.text("linkId"), !linkID.isEmpty else { return }
        switch form?.roles[linkID] {
        case .section: readItems(of: item)
        case .question(let index), .questionWithElements(let index):
            readAnswer(item, form?.questionnaire.questions[index])
        case .whole(let index):
            // Out of its group, as some programs flatten responses.
            readAnswer(item, form?.questionnaire.questions[index])
        case .element: item.lose("answers to elements outside of their question")
        case nil: readUnknown(item, linkID)
        }
    }

    private mutating func readUnknown(_ item: FHIRObject, _ linkID: String) {
        if let form {
            // Its number may be escaped, or its linkId be another one because it looks like a part of a question.
            let number = FHIRNames.identifierPart(linkID)
            if let id = Question.ID(questionnaire: questionnaire, number: number), let index = form.places[id] {
                return readAnswer(item, form.questionnaire.questions[index])
            }
            guard item.has("answer") || item.own("question") != nil else { return readItems(of: item) }
            item.report(
                .warning, .unknownQuestion, "linkId",
                "the form has no item ‘\(linkID.excerpt)’\(item.run.suggestion(for: linkID, among: form.roles.keys))")
            return readAnswer(item, nil)
        }
        // Without the form, a group whose items are named after it is a question of this project.
        let children = item.node["item"]?.array ?? []
        let isQuestion = children.contains { child in
            let name = child["linkId"]?.string ?? ""
            return isOwn && name.hasPrefix("\(linkID)/") && FHIRPartName(name.dropFirst(linkID.count + 1)) != nil
        }
        if children.isEmpty || isQuestion || item.own("question") != nil {
            readAnswer(item, nil)
        } else {
            readItems(of: item)
        }
    }

    private mutating func readAnswer(_ item: FHIRObject, _ question: Question?) {
        let linkID = item.text("linkId") ?? ""
        let own = item.own("question")?.string.flatMap(Question.ID.init(rawValue:))
        guard
            let id = question?.id ?? own
                ?? Question.ID(questionnaire: questionnaire, number: FHIRNames.identifierPart(linkID))
        else { return }
        let inner = item.own("language")?.tag("valueCode") ?? language
        var values = FHIRValueReader(
            question: question,
            options: options[id] ?? FHIROptions(known: question?.options ?? []), language: inner, isOwn: isOwn)
        if let content = values.content(of: item) {
            var answer = Answer(question: id, content: content, territory: territory)
            answer.period = item.own("period")?.ownPeriod
            answer.date = item.own("date")?.day("valueDate")
            answer.language = item.own("language")?.tag("valueCode")
            answer.classification = item.own("classification")?.decoded()
            answer.references = item.owns("reference").compactMap {
                $0.child("valueAttachment", "Attachment").flatMap(values.reference)
            }
            let typed = values.typed.isEmpty ? nil : values.typed.joined(separator: "; ")
            let note = [item.own("note")?.string, typed].compactMap { $0 }
            answer.note = note.isEmpty ? nil : note.joined(separator: "\n")
            if places.insert([id.rawValue, answer.period.map { "\($0)" } ?? ""]).inserted {
                answers.append(answer)
                positions.append(item.own("position")?.number("valueInteger").flatMap { Int(exactly: $0) })
            } else {
                item.lose("further answers to one question", "left out; the first is kept")
                item.report(.warning, .duplicate, "linkId", "the question ‘\(id.rawValue.excerpt)’ is answered already")
            }
        }
        item.loseMembers(except: ["linkId", "text", "answer", "item"])
        // Questions under a question.
        for answer in item.children("answer", "QuestionnaireResponse.item.answer") { readItems(of: answer) }
        for child in item.children("item", "QuestionnaireResponse.item") {
            let name = child["linkId"]?.string ?? ""
            if isOwn, name.hasPrefix("\(linkID)/"), FHIRPartName(name.dropFirst(linkID.count + 1)) != nil { continue }
            readItem(child)
        }
    }
}

/// What the end of a linkId says of the item, as this project names the parts of a question.
enum FHIRPartName {
    case whole
    case element(String)
    case row
    case help

    init?(_ text: some StringProtocol) {
        if text.hasPrefix("e/") {
            self = .element(FHIRNames.unescaped(text.dropFirst(2)))
            return
        }
        switch text {
        case "whole": self = .whole
        case "help": self = .help
        default:
            let rest = text.dropFirst()
            guard text.first == "r", !rest.isEmpty, rest.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
                return nil
            }
            self = .row
        }
    }
}

import SynergyModel

/// Writes a filled form as FHIR QuestionnaireResponses.
///
/// One is enough where every question has one answer. A question that was answered for several territories or periods may
/// not stand twice in one response (rule qrs-2), so those answers go into more responses that name the first.
struct FHIRResponseWriter {
    let submission: Submission
    let form: FHIRForm?
    /// What is said of the values of an answer, in the prefilled form; the element is `nil` for the question as a whole.
    var origin: ((Answer, String?) -> FHIRAnswerOrigin?)?
    private var language: LanguageTag { submission.language ?? .undetermined }
    private var questions: [Question.ID: Int] { form?.places ?? [:] }

    init(submission: Submission, form: FHIRForm?) {
        self.submission = submission
        self.form = form
    }

    /// The answers of one response.
    private struct Part {
        var territory: Respondent.ID?
        /// Places in the answers of the submission.
        var answers: [Int] = []
    }

    func resources(_ names: inout FHIRResourceNames, _ losses: inout FormatLosses) -> [JSONNode] {
        let parts = self.parts
        let written = parts.map { order($0.answers) }
        let isInOrder = written.flatMap { $0 } == Array(submission.answers.indices)
        return zip(parts.indices, parts).map { number, part in
            let id = submission.id.rawValue
            let name = number == 0 ? id : names.partName("\(id)#\(number)")
            return resource(number, name, &names, part.territory, written[number], isInOrder: isInOrder, &losses)
        }
    }

    private var parts: [Part] {
        var parts = [Part()]
        var places: [Respondent.ID?: [Int]] = [nil: [0]]
        var counts: [Respondent.ID?: [Question.ID: Int]] = [:]
        for (index, answer) in submission.answers.enumerated() {
            let count = counts[answer.territory, default: [:]][answer.question, default: 0]
            counts[answer.territory, default: [:]][answer.question] = count + 1
            let known = places[answer.territory, default: []]
            if count < known.count {
                parts[known[count]].answers.append(index)
            } else {
                places[answer.territory, default: []].append(parts.count)
                parts.append(Part(territory: answer.territory, answers: [index]))
            }
        }
        return parts
    }

    /// The answers in the order of the form, because responses must follow it; those to unknown questions last.
    private func order(_ answers: [Int]) -> [Int] {
        let questions = self.questions
        let rank = { (index: Int) in questions[self.submission.answers[index].question] ?? Int.max }
        return answers.sorted { (rank($0), $0) < (rank($1), $1) }
    }

    private func resource(
        _ number: Int, _ name: String, _ names: inout FHIRResourceNames, _ territory: Respondent.ID?, _ answers: [Int],
        isInOrder: Bool, _ losses: inout FormatLosses
    ) -> JSONNode {
        var resource = FHIRMembers(resourceType: "QuestionnaireResponse")
        resource.add("id", text: names.claim("QuestionnaireResponse", name))
        if number == 0, let classification = submission.classification {
            let code = classification == .everyone ? "U" : "R"
            let security = JSONNode.pairs([("system", FHIRNames.confidentiality), ("code", code)])
            resource.add(
                "meta", node: JSONNode(.object([.init(name: "security", value: JSONNode(.array([security])))])))
        }
        if let language = submission.language { resource.add("language", text: FHIRNames.code(of: language)) }
        resource.add("extension", list: number == 0 ? extensions : partExtensions(territory))
        resource.add("identifier", list: [.pairs([("system", FHIRNames.base), ("value", name)])])
        resource.add("questionnaire", text: FHIRNames.canonical(submission.questionnaire.rawValue))
        resource.add("status", text: submission.status.fhirCode)
        resource.add("subject", node: Self.organization(territory ?? submission.respondent))
        resource.add("authored", day: submission.submitted)
        resource.add("author", node: Self.organization(submission.respondent))
        resource.add("item", list: items(answers, isInOrder: isInOrder, &losses))
        return resource.node
    }

    static func organization(_ id: Respondent.ID) -> JSONNode {
        var reference = FHIRMembers()
        reference.add("type", text: "Organization")
        reference.add("identifier", node: .pairs([("system", FHIRNames.base), ("value", id.rawValue)]))
        return reference.node
    }

    private func partExtensions(_ territory: Respondent.ID?) -> [JSONNode] {
        var list = [JSONNode.own("part-of", string: submission.id.rawValue)]
        if submission.status == .withdrawn { list.append(.own("status", code: submission.status.rawValue)) }
        return list + (territory.map { [.own("territory", string: $0.rawValue)] } ?? [])
    }

    private var extensions: [JSONNode] {
        var list: [JSONNode] = []
        if submission.status == .withdrawn { list.append(.own("status", code: submission.status.rawValue)) }
        if let asOf = submission.asOf { list.append(.own("as-of", day: asOf)) }
        if let withdrawn = submission.withdrawn { list.append(.own("withdrawn", day: withdrawn)) }
        if let amends = submission.amends { list.append(.own("amends", string: amends.rawValue)) }
        if let withdraws = submission.withdraws { list.append(.own("withdraws", string: withdraws.rawValue)) }
        if let classification = submission.classification {
            list.append(.own("classification", json: classification.json(JSONWriting())))
        }
        if let title = submission.title { list.append(.own("title", json: title.json(JSONWriting()))) }
        if let note = submission.note { list.append(.own("note", string: note)) }
        if let document = submission.document {
            list.append(.own("document", json: document.json(JSONWriting())))
        }
        return list
    }

    // MARK: Items

    private func items(_ answers: [Int], isInOrder: Bool, _ losses: inout FormatLosses) -> [JSONNode] {
        var byQuestion: [Question.ID: Int] = [:]
        for index in answers { byQuestion[submission.answers[index].question] = index }
        let place = { (index: Int) -> Int? in isInOrder ? nil : index }
        var items = tree(form?.items ?? [], byQuestion, place, &losses)
        for index in answers where questions[submission.answers[index].question] == nil {
            items.append(item(submission.answers[index], nil, nil, place(index), &losses))
        }
        return items
    }

    private func tree(
        _ items: [FHIRForm.Item], _ answers: [Question.ID: Int], _ place: (Int) -> Int?, _ losses: inout FormatLosses
    ) -> [JSONNode] {
        var nodes: [JSONNode] = []
        for item in items {
            switch item.role {
            case .section:
                let children = tree(item.children, answers, place, &losses)
                guard !children.isEmpty else { continue }
                var group = FHIRMembers()
                group.add("linkId", text: item.linkID)
                group.add("item", list: children)
                nodes.append(group.node)
            case .question(let index), .questionWithElements(let index):
                guard let question = form?.questionnaire.questions[index], let answer = answers[question.id] else {
                    continue
                }
                nodes.append(self.item(submission.answers[answer], item, question, place(answer), &losses))
            case .whole, .element: break
            }
        }
        return nodes
    }
}

extension Submission.Status {
    /// The status of a response; `entered-in-error` asks readers never to use it, which is what withdrawing means.
    var fhirCode: String {
        switch self {
        case .submitted: "completed"
        case .draft: "in-progress"
        case .withdrawn: "entered-in-error"
        }
    }
}

extension Absence {
    /// The code of the extension `data-absent-reason`; none says that nothing was chosen.
    var fhirCode: String? {
        switch self {
        case .declined: "asked-declined"
        case .notAsked: "not-asked"
        case .unknown: "asked-unknown"
        case .notApplicable: "not-applicable"
        case .emptySelection: nil
        }
    }

    /// What a code of `data-absent-reason` stands for.
    static func reading(_ code: String) -> Self? {
        switch code {
        case "asked-declined", "masked", "not-permitted": .declined
        case "not-asked", "not-performed": .notAsked
        case "unknown", "asked-unknown", "temp-unknown": .unknown
        case "not-applicable": .notApplicable
        default: nil
        }
    }
}

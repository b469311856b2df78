import SynergyCrosswalk
import SynergyModel
import SynergyReuse

/// Makes a graph of content.
struct RDFContentWriter {
    private(set) var graph = RDFGraph()
    private(set) var losses = FormatLosses()
    /// The day on which mappings are looked at; `nil` to take those that hold on every day.
    private let day: CalendarDay?
    /// The addresses that nouns have.
    private var taken: Set<String> = []

    init(asOf day: CalendarDay?) { self.day = day }

    mutating func write(_ content: ExchangeContent) {
        // Languages keep their order, and members of answers too.
        var writing = JSONWriting()
        writing.keepsOrderInArrays = true
        for form in content.questionnaires {
            guard let node = noun(form.id.rawValue, .questionnaire, form.json(writing)) else { continue }
            addThesaurus(form, node)
        }
        for instrument in content.instruments { noun(instrument.id.rawValue, .instrument, instrument.json(writing)) }
        for submission in content.submissions {
            guard let node = noun(submission.id.rawValue, .submission, submission.json(writing)) else { continue }
            addProvenance(submission, node)
        }
        for (place, decision) in content.decisions.enumerated() {
            let node = object(decision.json(writing), .decision, .init(), graph.makeBlank())
            add(node, "synergy:position", number: place + 1)
        }
        let repeated = Dictionary(grouping: content.mappings, by: \.id).filter { $0.value.count > 1 }
        for (place, set) in content.mappings.enumerated() {
            let address = repeated[set.id] == nil ? RDFNames.address(set.id) : nil
            var mappings = RDFMappingWriter(graph: graph, asOf: day)
            // A file may name a set like a form; then the set has no address.
            let isFree = address.map { !taken.contains($0) } ?? false
            mappings.write(set, position: place + 1, address: isFree ? address : nil)
            graph = mappings.graph
        }
    }

    // MARK: Nouns

    /// Adds a noun of which there is one in a file.
    @discardableResult
    private mutating func noun(_ id: String, _ kind: RDFShape.Kind, _ json: JSONNode) -> Int32? {
        var address = kind == .submission ? RDFNames.name(.submission, id) : RDFNames.whole(id)
        // A form and an instrument may be called the same.
        if kind == .instrument, taken.contains(address) { address = RDFNames.name(.instrument, id) }
        guard taken.insert(address).inserted else {
            losses.note("things with an identifier that another of their kind has", at: id)
            return nil
        }
        return object(json, kind, .init(), graph.number(of: .iri(address)))
    }

    private mutating func add(_ node: Int32, _ property: String, _ term: RDFTerm) {
        graph.add(node, RDFVocabulary.expanded(property), term)
    }

    private mutating func add(_ node: Int32, _ property: String, number: Int) {
        add(node, property, .literal(RDFLiteral(String(number), datatype: RDFVocabulary.integer)))
    }

    // MARK: JSON

    private mutating func object(
        _ json: JSONNode, _ kind: RDFShape.Kind, _ context: RDFShape.Context, _ node: Int32
    ) -> Int32 {
        guard case .object(let members) = json.value else { return node }
        let shape = RDFShape.of(kind)
        for type in shape.types { graph.add(node, RDFVocabulary.type, .iri(type)) }
        let context = context.inside(kind) { json[$0]?.string }
        for member in members where member.name != "schema" {
            if member.name == "id", shape.identity == .whole { continue }
            if member.name == "number", shape.identity == .number {
                add(node, "skos:notation", .literal(RDFLiteral(member.value.string ?? "")))
                continue
            }
            let known = shape.member(member.name)
            if case .localized = known.form {
                addText(member.value, member.name, known.property, context, node)
            } else {
                let value = value(member.value, known.form, context)
                graph.add(node, known.property, value)
            }
        }
        return node
    }

    private mutating func value(_ json: JSONNode, _ form: RDFShape.Form, _ context: RDFShape.Context) -> Int32 {
        switch json.value {
        case .array(let items):
            var numbers: [Int32] = []
            for item in items { numbers.append(value(item, form, context)) }
            return graph.addList(numbers)
        case .object:
            let kind: RDFShape.Kind = if case .node(let kind) = form { kind } else { .other }
            return object(json, kind, context, name(json, kind, context))
        case .null: return graph.number(of: .iri(RDFShape.missing))
        case .bool(let value):
            return graph.number(of: .literal(RDFLiteral(String(value), datatype: RDFVocabulary.boolean)))
        case .number(let number): return graph.number(of: .literal(Self.literal(number)))
        case .string(let text): return graph.number(of: term(text, form, context))
        }
    }

    private func term(_ text: String, _ form: RDFShape.Form, _ context: RDFShape.Context) -> RDFTerm {
        switch form {
        case .plain, .localized, .node: .literal(RDFLiteral(text))
        case .day: .literal(CalendarDay(text).map { RDFLiteral($0) } ?? RDFLiteral(text))
        case .time: .literal(RDFLiteral(text, datatype: RDFVocabulary.xsd + "dateTime"))
        case .whole: .iri(RDFNames.whole(text))
        case .name(let kind): .iri(RDFNames.name(kind, text))
        case .part: .iri(RDFNames.part(context.part(text, of: context.whole)))
        case .supersededPart: .iri(RDFNames.part(context.part(text, of: context.superseded)))
        }
    }

    static func literal(_ number: Double) -> RDFLiteral {
        let text = JSONNode.text(of: number)
        let isScientific = text.utf8.contains { $0 | 0x20 == UInt8(ascii: "e") }
        let isWhole = !text.utf8.contains(UInt8(ascii: "."))
        return RDFLiteral(
            text,
            datatype: isScientific
                ? RDFVocabulary.double : isWhole ? RDFVocabulary.integer : RDFVocabulary.decimal)
    }

    /// The node of an object inside another.
    private mutating func name(_ json: JSONNode, _ kind: RDFShape.Kind, _ context: RDFShape.Context) -> Int32 {
        var address: String?
        switch RDFShape.of(kind).identity {
        case .number: address = json["number"]?.string.map { RDFNames.part(context.part($0, of: context.whole)) }
        case .answer:
            guard let submission = context.submission, let question = json["question"]?.string else { break }
            address = RDFNames.answer(
                submission: submission, question: Question.ID(unchecked: context.part(question, of: context.whole)),
                territory: json["territory"]?.string, period: json["period"]?.string)
        case .none, .whole: break
        }
        // What comes twice has an address only once: it must not run together.
        guard let address, taken.insert(address).inserted else { return graph.makeBlank() }
        return graph.number(of: .iri(address))
    }

    private mutating func addText(
        _ json: JSONNode, _ name: String, _ property: String, _ context: RDFShape.Context, _ node: Int32
    ) {
        var entries: [(language: LanguageTag, text: String)] = []
        switch json.value {
        case .string(let text): entries = [(context.language, text)]
        case .object(let members):
            entries = members.compactMap { member in
                LanguageTag(member.name).map { ($0, member.value.string ?? "") }
            }
        case .array(let nodes):
            entries = nodes.compactMap { node in
                node["language"]?.string.flatMap { LanguageTag($0) }.map { ($0, node["text"]?.string ?? "") }
            }
        default: return
        }
        for (language, text) in entries {
            let isKnown = language != .undetermined
            let literal = isKnown ? RDFLiteral(text, language: language.rawValue) : RDFLiteral(text)
            graph.add(node, property, .literal(literal))
        }
        let languages = entries.map(\.language)
        guard languages != RDFShape.usualOrder(languages, context) else { return }
        let items = languages.map { graph.number(of: .literal(RDFLiteral($0.rawValue))) }
        graph.add(node, RDFVocabulary.synergy + RDFShape.languages(of: name), graph.addList(items))
    }

    // MARK: For the tools of others

    /// What SKOS has a word for, besides what stands there already.
    private mutating func addThesaurus(_ form: Questionnaire, _ scheme: Int32) {
        add(scheme, "dct:identifier", .literal(RDFLiteral(form.id.rawValue)))
        var sections: [(name: String, questions: [Int32])] = []
        var places: [String: Int] = [:]
        for question in form.questions {
            let node = graph.number(of: .iri(RDFNames.part(question.id.rawValue)))
            graph.add(node, RDFVocabulary.skos + "inScheme", scheme)
            graph.add(node, RDFVocabulary.skos + "topConceptOf", scheme)
            graph.add(scheme, RDFVocabulary.skos + "hasTopConcept", node)
            for provision in question.provisions {
                add(node, "dct:subject", .iri(RDFNames.part(provision.rawValue)))
            }
            guard let section = question.section else { continue }
            if let place = places[section] {
                sections[place].questions.append(node)
            } else {
                places[section] = sections.count
                sections.append((section, [node]))
            }
        }
        for section in sections {
            let node = graph.number(of: .iri(RDFNames.name(.section, form.id.rawValue + "/" + section.name)))
            add(node, "rdf:type", .iri(RDFVocabulary.skos + "Collection"))
            add(node, "rdf:type", .iri(RDFVocabulary.synergy + "Section"))
            add(node, "skos:prefLabel", .literal(RDFLiteral(section.name, language: form.language.rawValue)))
            for question in section.questions { graph.add(node, RDFVocabulary.skos + "member", question) }
        }
    }

    private mutating func addProvenance(_ submission: Submission, _ node: Int32) {
        let respondent = graph.number(of: .iri(RDFNames.name(.respondent, submission.respondent.rawValue)))
        graph.add(node, RDFVocabulary.prov + "wasAttributedTo", respondent)
        add(respondent, "rdf:type", .iri(RDFVocabulary.prov + "Agent"))
        if let earlier = submission.amends ?? submission.withdraws {
            add(node, "prov:wasRevisionOf", .iri(RDFNames.name(.submission, earlier.rawValue)))
        }
    }
}

extension RDFLiteral {
    /// A day, month or year.
    init(_ day: CalendarDay) {
        let type =
            switch day.precision {
            case .year: "gYear"
            case .month: "gYearMonth"
            case .day: "date"
            }
        self.init(day.description, datatype: RDFVocabulary.xsd + type)
    }
}

extension RDFNames {
    /// The address of an answer, made like ``SynergyModel/Submission/id(of:)``.
    static func answer(submission: String, question: Question.ID, territory: String?, period: String?) -> String {
        var text = "\(submission)#\(question.localPart)"
        if let territory { text += "@" + territory }
        if let period { text += "/" + period }
        return name(.answer, text)
    }
}

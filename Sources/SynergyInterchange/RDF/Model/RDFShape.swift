import SynergyModel

/// How the JSON object of a noun lies in a graph: which property each member has, and what its values are.
///
/// A member that is not listed has the property of its name in our vocabulary, and values as they come.
struct RDFShape: Sendable {
    /// What the value of a member is; the items of an array each.
    enum Form: Sendable {
        /// A text, number or truth value; an object becomes a node.
        case plain
        /// A day, month or year.
        case day
        /// A moment.
        case time
        /// A text in languages.
        case localized
        /// The identifier of a questionnaire, instrument or body.
        case whole
        /// The identifier of a submission or respondent.
        case name(RDFNames.Kind)
        /// The identifier of a question or provision; a bare number belongs to the whole at hand.
        case part
        /// A bare number belongs to the edition that is superseded.
        case supersededPart
        /// An object of another shape.
        case node(Kind)
    }

    /// The shapes there are.
    enum Kind: Sendable {
        case questionnaire, question, option, element, condition, lineage, classification, instrument, provision, party
        case reservation, submission, document, answer, elementValue, value, table, row, reference, decision, other
    }

    /// What names a node.
    enum Identity: Sendable, Equatable {
        /// Nothing: it is blank.
        case none
        /// A member with the identifier of a whole.
        case whole
        /// The member `number` and the whole at hand.
        case number
        /// Submission, question, territory and period.
        case answer
    }

    /// A member that is not as usual.
    struct Member: Sendable {
        var property: String
        var form: Form
    }

    var types: [String] = []
    var identity = Identity.none
    var members: [String: Member] = [:]
    /// The members by their properties.
    private(set) var names: [String: String] = [:]
    /// The members that keep the order of languages of others.
    private(set) var orders: Set<String> = []

    private init(_ types: [String] = [], _ identity: Identity = .none, _ members: [String: (String?, Form)] = [:]) {
        self.types = types.map(RDFVocabulary.expanded)
        self.identity = identity
        for (name, (property, form)) in members {
            self.members[name] = Member(
                property: RDFVocabulary.expanded(property ?? "synergy:" + name), form: form)
            names[RDFVocabulary.expanded(property ?? "synergy:" + name)] = name
            if case .localized = form { orders.insert(Self.languages(of: name)) }
        }
    }

    /// The property and form of a member.
    func member(_ name: String) -> Member {
        members[name] ?? Member(property: RDFVocabulary.synergy + name, form: .plain)
    }

    static func of(_ kind: Kind) -> Self { shapes[kind] ?? other }

    private static let other = Self()

    private static let shapes: [Kind: Self] = [
        .questionnaire: Self(
            ["skos:ConceptScheme", "synergy:Questionnaire"], .whole,
            [
                "title": ("dct:title", .localized), "issuer": ("dct:publisher", .whole), "instruments": (nil, .whole),
                "published": ("dct:issued", .day), "note": ("skos:note", .plain), "language": ("dct:language", .plain),
                "classification": (nil, .node(.classification)), "supersedes": ("dct:replaces", .whole),
                "questions": (nil, .node(.question)), "lineage": (nil, .node(.lineage)),
            ]),
        .question: Self(
            ["skos:Concept", "synergy:Question"], .number,
            [
                "text": ("skos:prefLabel", .localized), "help": ("skos:scopeNote", .localized),
                "provisions": (nil, .part), "options": (nil, .node(.option)), "elements": (nil, .node(.element)),
                "enabledIf": (nil, .node(.condition)), "table": (nil, .node(.other)),
            ]),
        .option: Self(
            ["synergy:Option"], .none, ["code": ("skos:notation", .plain), "label": ("skos:prefLabel", .localized)]),
        .element: Self(
            ["synergy:Element"], .none, ["id": ("skos:notation", .plain), "label": ("skos:prefLabel", .localized)]),
        .condition: Self(
            [], .none, ["question": (nil, .part), "equals": (nil, .node(.value)), "oneOf": (nil, .node(.value))]),
        .lineage: Self([], .none, ["from": (nil, .supersededPart), "to": (nil, .part)]),
        .classification: Self([], .none, ["restrictedTo": (nil, .whole), "until": (nil, .day)]),
        .instrument: Self(
            ["synergy:Instrument"], .whole,
            [
                "title": ("dct:title", .localized), "issuer": ("dct:publisher", .whole), "adopted": (nil, .day),
                "inForce": (nil, .day), "provisions": (nil, .node(.provision)), "parties": (nil, .node(.party)),
                "reservations": (nil, .node(.reservation)), "territorialExclusions": (nil, .node(.party)),
            ]),
        .provision: Self(
            ["synergy:Provision"], .number,
            ["heading": ("skos:prefLabel", .localized), "validFrom": (nil, .day), "validUntil": (nil, .day)]),
        .party: Self(
            [], .none,
            [
                "respondent": (nil, .name(.respondent)), "units": (nil, .name(.respondent)), "validFrom": (nil, .day),
                "validUntil": (nil, .day),
            ]),
        .reservation: Self(
            [], .none,
            [
                "respondent": (nil, .name(.respondent)), "provisions": (nil, .part), "validFrom": (nil, .day),
                "validUntil": (nil, .day),
            ]),
        .submission: Self(
            ["synergy:Submission", "prov:Entity"], .whole,
            [
                "respondent": (nil, .name(.respondent)), "questionnaire": (nil, .whole),
                "submitted": ("dct:dateSubmitted", .day),
                "asOf": (nil, .day), "withdrawn": (nil, .day), "amends": (nil, .name(.submission)),
                "withdraws": (nil, .name(.submission)),
                "language": ("dct:language", .plain), "classification": (nil, .node(.classification)),
                "title": ("dct:title", .localized), "note": ("skos:note", .plain),
                "document": (nil, .node(.document)), "answers": (nil, .node(.answer)),
            ]),
        .document: Self([], .none, ["seen": (nil, .day)]),
        .answer: Self(
            ["synergy:Answer", "prov:Entity"], .answer,
            [
                "question": (nil, .part), "value": (nil, .node(.value)), "elements": (nil, .node(.elementValue)),
                "territory": (nil, .name(.respondent)), "date": (nil, .day), "language": ("dct:language", .plain),
                "classification": (nil, .node(.classification)), "references": (nil, .node(.reference)),
                "note": ("skos:note", .plain),
            ]),
        .elementValue: Self([], .none, ["value": (nil, .node(.value))]),
        .value: Self(
            [], .none,
            [
                "text": (nil, .localized), "day": (nil, .day), "links": (nil, .node(.reference)),
                "table": (nil, .node(.table)),
            ]),
        .table: Self([], .none, ["rows": (nil, .node(.row))]),
        .reference: Self([], .none, ["seen": (nil, .day)]),
        .decision: Self(
            ["synergy:Decision", "prov:Activity"], .none,
            [
                "id": ("dct:identifier", .plain), "respondent": (nil, .name(.respondent)), "question": (nil, .part),
                "value": (nil, .node(.value)), "elements": (nil, .node(.elementValue)),
                "time": ("prov:endedAtTime", .time),
            ]),
    ]

    /// What the objects around a value say for it.
    struct Context {
        /// The questionnaire or instrument in which bare numbers are parts.
        var whole: String?
        /// The edition that is superseded.
        var superseded: String?
        /// The language of bare texts.
        var language = LanguageTag.undetermined
        /// The submission that answers stand in.
        var submission: String?

        /// The context inside an object that has some members.
        func inside(_ kind: Kind, _ member: (String) -> String?) -> Self {
            var context = self
            switch kind {
            case .questionnaire:
                context.whole = member("id")
                context.superseded = member("supersedes")
                context.language = member("language").flatMap { LanguageTag($0) } ?? .english
            case .instrument: context.whole = member("id")
            case .submission:
                context.submission = member("id")
                context.whole = member("questionnaire")
                context.language = member("language").flatMap { LanguageTag($0) } ?? language
            case .answer: context.language = member("language").flatMap { LanguageTag($0) } ?? language
            default: break
            }
            return context
        }

        /// The identifier of a part that was given as a bare number.
        func part(_ text: String, of whole: String?) -> String {
            guard let whole, !text.utf8.contains(UInt8(ascii: ":")) else { return text }
            return "\(whole):\(text)"
        }
    }

    /// The name of the property that keeps the order of languages, where it is not the usual one.
    static func languages(of member: String) -> String { member + "Languages" }

    /// The usual order of languages: that of the whole first, then by their letters.
    static func usualOrder(_ tags: [LanguageTag], _ context: Context) -> [LanguageTag] {
        tags.sorted { first, second in
            first == context.language || second == context.language ? first == context.language : first < second
        }
    }

    /// Stands in a list for a cell in which nothing was given.
    static let missing = RDFVocabulary.synergy + "missing"
}

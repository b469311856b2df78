public import SynergyCrosswalk
public import SynergyModel

/// Where a respondent told different bodies different things, and where respondents differ under one provision.
///
/// What is told differently may be a mistake, a change, or another reading; the answers alone do not say which. It is input for
/// whoever asks the respondents, or recommends how to read a provision, and no finding about either.
public struct DivergencesReport: Hashable, Sendable {
    /// An answer that takes part.
    public struct Told: Hashable, Sendable {
        /// The answer.
        public var answer: Answer.ID
        /// The question it answers.
        public var question: Question.ID
        /// The body that asked.
        public var body: Body.ID?
        /// When.
        public var date: CalendarDay
    }

    /// One of several values that cannot all be right.
    public struct Version: Hashable, Sendable {
        /// The value, as it arrives at the question where they meet.
        public var value: AnswerValue
        /// The answers that say so, by identifier.
        public var answers: [Told]
    }

    /// What one respondent told differently.
    public struct Divergence: Hashable, Sendable {
        /// Who.
        public var respondent: Respondent.ID
        /// The unit it is about, when it is not about the whole respondent.
        public var territory: Respondent.ID?
        /// The question where the answers meet.
        public var question: Question.ID
        /// The element of that question, as in ``ElementResult/key``.
        public var element: String
        /// The provisions concerned.
        public var provisions: [Provision.ID]
        /// What was told, by first answer.
        public var versions: [Version]
        /// Whether all answer the same question, as mapped; else some of them follow from wider or narrower ones.
        public var isSameQuestion: Bool

        /// The bodies that were told, each once.
        public var bodies: [Body.ID] { Set(versions.flatMap(\.answers).compactMap(\.body)).sorted() }
    }

    /// How respondents relate two questions, where that is not how the mappings do.
    public struct Reading: Hashable, Sendable {
        /// One of the two questions.
        public var from: Question.ID
        /// The other.
        public var to: Question.ID
        /// The provisions of both.
        public var provisions: [Provision.ID]
        /// What approved mappings say of the pair; `nil` where none does.
        public var shared: RelationSet?
        /// What respondents say, by respondent.
        public var own: [OwnReading]
    }

    /// How one respondent relates two questions.
    public struct OwnReading: Hashable, Sendable {
        /// Who.
        public var respondent: Respondent.ID
        /// The relation; with every relation possible it accepts no mapping and claims nothing.
        public var relation: RelationSet
        /// Why, where the reader may know.
        public var reason: String?
    }

    /// A closed question that respondents answer differently.
    public struct Spread: Hashable, Sendable {
        /// The question; for unchanged editions of it, the first by identifier.
        public var question: Question.ID
        /// The element.
        public var element: String
        /// The provisions it asks about.
        public var provisions: [Provision.ID]
        /// Who says what; `nil` for those who say that it does not apply to them.
        public var groups: [Group]
    }

    /// Respondents that give one answer.
    public struct Group: Hashable, Sendable {
        /// The answer; `nil` for those who say that the question does not apply to them.
        public var value: AnswerValue?
        /// Who, by identifier.
        public var respondents: [Respondent.ID]
    }

    /// A mapping along which some respondents took proposals, and others refused them.
    public struct Disagreement: Hashable, Sendable {
        /// The mapping.
        public var mapping: Mapping
        /// Who accepted proposals and refused none.
        public var accepting: [Respondent.ID]
        /// Who refused proposals.
        public var refusing: [Respondent.ID]
    }

    /// What single respondents told differently, by respondent and question.
    public var divergences: [Divergence]
    /// Relations that respondents read in ways of their own, by question.
    public var readings: [Reading]
    /// Closed questions that respondents answer differently, by provision.
    public var spreads: [Spread]
    /// Mappings that some use and others refuse; only for readers who may see everybody's decisions.
    public var disagreements: [Disagreement]

    /// Compares answers.
    ///
    /// - Parameters:
    ///   - material: What is known.
    ///   - respondents: Whose answers are compared with each other; nobody named: each respondent's. What differs between
    ///     respondents is told of all in any case.
    public init(_ material: ReportMaterial, respondents: [Respondent.ID] = []) {
        let chosen = respondents.isEmpty ? material.respondents : Set(respondents).sorted()
        divergences = DivergenceFinder(material).divergences(of: chosen)
        readings = Self.readings(material)
        spreads = Self.spreads(material)
        disagreements = material.reader.seesEverything ? Self.disagreements(material) : []
    }
}

extension DivergencesReport {
    private static func readings(_ material: ReportMaterial) -> [Reading] {
        let crosswalk = material.crosswalk
        struct Pair: Hashable {
            var from: Question.ID
            var to: Question.ID
        }
        var shared: [Pair: RelationSet] = [:]
        for mapping in crosswalk.mappingSets.flatMap(\.mappings)
        where mapping.status == .approved && mapping.validity.contains(material.asOf) {
            let from = Question.ID(unchecked: mapping.subject.rawValue)
            let to = Question.ID(unchecked: mapping.object.rawValue)
            let (pair, relation) =
                from < to
                ? (Pair(from: from, to: to), mapping.relation) : (Pair(from: to, to: from), mapping.relation.converse)
            shared[pair] = (shared[pair] ?? .all).intersection(relation)
        }
        var own: [Pair: [OwnReading]] = [:]
        for override in material.overrides where override.holds(on: material.asOf) {
            let isOrdered = override.from < override.to
            let pair =
                isOrdered ? Pair(from: override.from, to: override.to) : Pair(from: override.to, to: override.from)
            own[pair, default: []].append(
                OwnReading(
                    respondent: override.respondent,
                    relation: isOrdered ? override.relation : override.relation.converse, reason: override.reason))
        }
        return own.compactMap { pair, readings in
            let questions = [pair.from, pair.to].compactMap { crosswalk.questionIndex[$0] }
            guard readings.contains(where: { $0.relation != shared[pair] }) else { return nil }
            return Reading(
                from: pair.from, to: pair.to,
                provisions: Set(questions.flatMap { crosswalk.questions[Int($0)].question.provisions }).sorted(),
                shared: shared[pair],
                own: readings.uniqued().sorted {
                    ($0.respondent, $0.relation.rawValue, $0.reason ?? "")
                        < ($1.respondent, $1.relation.rawValue, $1.reason ?? "")
                })
        }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    }

    private static func spreads(_ material: ReportMaterial) -> [Spread] {
        struct Place: Hashable {
            var canonical: Int32
            var element: String
        }
        let respondents = material.respondents
        guard respondents.count > 1 else { return [] }
        let crosswalk = material.crosswalk
        var places: [Place: [AnswerValue?: Set<Respondent.ID>]] = [:]
        for respondent in respondents {
            for answer in material.told(by: respondent) where answer.territory == nil && answer.respondent == respondent
            {
                guard let index = crosswalk.questionIndex[answer.question.id], !answer.question.provisions.isEmpty
                else { continue }
                let canonical = crosswalk.questions[Int(index)].canonical
                for (element, value) in closedValues(of: answer) {
                    places[Place(canonical: canonical, element: element), default: [:]][value, default: []]
                        .insert(respondent)
                }
            }
        }
        return places.compactMap { place, values -> Spread? in
            guard values.count > 1, Set(values.values.joined()).count > 1 else { return nil }
            let question = crosswalk.questions[Int(place.canonical)].question
            return Spread(
                question: question.id, element: place.element, provisions: question.provisions.sorted(),
                groups: values.map { Group(value: $0.key, respondents: $0.value.sorted()) }.sorted { first, second in
                    (-first.respondents.count, first.sortKey) < (-second.respondents.count, second.sortKey)
                })
        }.sorted { first, second in
            (first.provisions.first ?? "-", first.question, first.element)
                < (second.provisions.first ?? "-", second.question, second.element)
        }
    }

    /// The closed values of an answer by element; `nil` for one that does not apply.
    private static func closedValues(of answer: ToldAnswer) -> [(element: String, value: AnswerValue?)] {
        let elements = answer.question.effectiveElements
        switch answer.content {
        case .value(let value) where value.kind.isClosed:
            return [(elements.count == 1 ? elements[0].id : Element.onlyID, value.normalized)]
        case .elements(let values):
            return values.filter { $0.value.kind.isClosed }.map { ($0.element, $0.value.normalized) }
        case .absent(.notApplicable) where answer.question.kind.isClosed: return [(elements[0].id, nil)]
        default: return []
        }
    }

    private static func disagreements(_ material: ReportMaterial) -> [Disagreement] {
        BurdenReport(material).mappings.compactMap { quality in
            let refusing = quality.byRespondent.filter { $0.value.rejected > 0 }.keys.sorted()
            let accepting = quality.byRespondent.filter { $0.value.rejected == 0 && $0.value.accepted > 0 }.keys
                .sorted()
            guard !refusing.isEmpty, !accepting.isEmpty else { return nil }
            return Disagreement(mapping: quality.mapping, accepting: accepting, refusing: refusing)
        }.sorted { $0.mapping.reportKey < $1.mapping.reportKey }
    }
}

extension DivergencesReport.Group {
    fileprivate var sortKey: String {
        switch value {
        case .boolean(let flag)?: flag ? "yes" : "no"
        case .choice(let code)?: code
        case .choices(let codes)?: codes.joined(separator: "\u{1}")
        default: "\u{10FFFF}"
        }
    }
}

import SynergyCrosswalk
import SynergyModel

/// What becomes of the answers to one source question whose values need not be looked at.
///
/// Where one way leads to the only element of the target, all values of one kind fare alike: the gates are asked once,
/// with an example. The rest is plain numbers, side by side for all sources of a question.
struct QuickSource: Sendable {
    /// What becomes of one kind of values.
    struct Fate: Sendable {
        /// The status, but for what a day or the recipient's eyes change.
        var status: CandidateStatus
        /// Whether the value may be used or at least shown.
        var arrives: Bool
        var covers: Bool
        var toBeCut: Bool

        static let none = Self(status: .dropped, arrives: false, covers: false, toBeCut: false)
    }

    /// Index of the question.
    var question: Int32
    /// Index of the question that it is an edition of.
    var canonical: Int32
    /// The kind of values for which this holds; for `yes` also of a no, for `other` nothing.
    var kind: Gist.Kind
    /// Of the values that fare alike, or of a yes.
    var fate = Fate.none
    /// Of a no.
    var fateOfNo = Fate.none
    /// Whether a gate before freshness fails.
    var failsEarly = false
    /// Verbatim and the hops, as they stand in the order of candidates.
    var order: UInt64 = 0
    /// A number for the body that asked.
    var body: Int32

    /// The fate of a value, or `nil` when it must be looked at.
    @inline(__always)
    func fate(of gist: Gist.Kind) -> Fate? {
        if gist == kind { return kind == .other ? nil : fate }
        return gist == .no && kind == .yes ? fateOfNo : nil
    }
}

extension QuickSource {
    /// Asks the gates.
    ///
    /// - Returns: What becomes of answers, and why those that are not usable are not.
    static func make(
        _ source: PreparedQuestion.Source, lifting: Lifting, asksPeriod: Bool
    ) -> (source: QuickSource, reason: CandidateReason?, reasonForNo: CandidateReason?) {
        var quick = QuickSource(
            question: source.index, canonical: source.canonical, kind: .other, body: source.body)
        let (question, ways) = (source.question, source.ways)
        guard ways.count == 1, ways[0].count == 1, question.elements.count == 1, source.events.isEmpty,
            question.question.period == nil,
            let route = ways[0][0].route, !route.hasTransform
        else { return (quick, nil, nil) }
        let way = ways[0][0]
        quick.order = way.order
        quick.failsEarly = way.early != nil
        func ask(_ value: AnswerValue) -> (fate: Fate, reason: CandidateReason?) {
            let lifted = lifting.lift(
                .init(value: value, relation: .equal), from: question, values: SourceValues(value), along: route,
                to: 0)
            let verdict = way.early ?? way.verdict(lifted, hasPeriod: false)
            var fate = Fate(status: verdict.status, arrives: false, covers: false, toBeCut: false)
            if case .success(let arrived) = lifted {
                fate = Fate(
                    status: verdict.status, arrives: true, covers: arrived.covers, toBeCut: arrived.toBeCut)
            }
            return (fate, verdict.reason)
        }
        let example: AnswerValue
        switch question.elements[0].kind {
        case .yesNo: (quick.kind, example) = (.yes, .boolean(true))
        case .number where !asksPeriod: (quick.kind, example) = (.number, .number(Quantity(0)))
        case .date: (quick.kind, example) = (.day, .day(CalendarDay(ordinal: 0)))
        case .text where lifting.acceptedLanguages.isEmpty: (quick.kind, example) = (.text, .text(""))
        default: return (quick, nil, nil)
        }
        let first = ask(example)
        quick.fate = first.fate
        guard quick.kind == .yes else { return (quick, first.reason, nil) }
        let no = ask(.boolean(false))
        quick.fateOfNo = no.fate
        return (quick, first.reason, no.reason)
    }
}

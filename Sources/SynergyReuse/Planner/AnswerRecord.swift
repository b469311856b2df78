package import SynergyModel

/// One answer with what candidates say of it, shared by all of them.
///
/// A class, because thousands of candidates point to the same answer; it never changes.
package final class AnswerRecord: Sendable {
    /// Whether the answer is a value that cites nothing; first, so that the look is at memory already at hand.
    let citesNothing: Bool
    /// Whether it does nothing but send the reader elsewhere.
    let pointsElsewhere: Bool
    package let answer: Answer
    package let id: Answer.ID
    package let respondent: Respondent.ID
    /// The day that counts for its age: the answer's own, else the submission's as-of, else submitted.
    package let date: CalendarDay
    package let language: LanguageTag?
    package let issuer: Body.ID?
    /// The period it is about: the one it names, else the one that its question asked for.
    let period: Period?
    package let classification: Classification
    let submission: Int32

    package init(
        id: Answer.ID, answer: Answer, respondent: Respondent.ID, date: CalendarDay, language: LanguageTag?,
        issuer: Body.ID?, period: Period? = nil, classification: Classification = .everyone, submission: Int32 = -1
    ) {
        citesNothing = answer.references.isEmpty && answer.content.citesNothing
        pointsElsewhere = answer.pointsElsewhere
        self.id = id
        self.answer = answer
        self.respondent = respondent
        self.date = date
        self.language = language
        self.issuer = issuer
        self.period = period
        self.classification = classification
        self.submission = submission
    }

    init(copying other: AnswerRecord) {
        citesNothing = other.citesNothing
        pointsElsewhere = other.pointsElsewhere
        id = other.id
        answer = other.answer
        respondent = other.respondent
        date = other.date
        language = other.language
        issuer = other.issuer
        period = other.period
        classification = other.classification
        submission = other.submission
    }
}

extension AnswerRecord: Hashable {
    package static func == (lhs: AnswerRecord, rhs: AnswerRecord) -> Bool {
        lhs === rhs
            || (lhs.id == rhs.id && lhs.answer == rhs.answer && lhs.respondent == rhs.respondent
                && lhs.date == rhs.date && lhs.language == rhs.language && lhs.issuer == rhs.issuer)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// What arrives of an answer.
enum Arrival: Sendable {
    case nothing
    /// The value of the answer as it was given, which the record holds.
    case original
    /// A value that was made on the way.
    indirect case made(AnswerValue)
}

extension AnswerRecord {
    /// The value that arrives.
    func value(_ arrival: Arrival) -> AnswerValue? {
        switch arrival {
        case .nothing: return nil
        case .original:
            guard case .value(let value) = answer.content else { return nil }
            return value
        case .made(let value): return value
        }
    }
}

extension Answer.Content {
    fileprivate var citesNothing: Bool {
        switch self {
        case .value(.links), .referencesOnly: false
        case .value(.text(let text)): Reference.cited(in: text.original.text).isEmpty
        default: true
        }
    }
}

extension Answer {
    /// The language that the answer itself states: that of its text, of its first reference, or its own.
    var statedLanguage: LanguageTag? {
        switch content {
        case .value(.text(let text)) where text.original.language != .undetermined: text.original.language
        case .value(.links(let references)): references.first?.language ?? language
        case .referencesOnly: references.first?.language ?? language
        default: language
        }
    }
}

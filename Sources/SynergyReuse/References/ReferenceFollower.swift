package import SynergyModel
import SynergyReferences

/// Follows an answer that only points elsewhere ("see our reply to question 12") to the respondent's own text that it means.
///
/// Where a pointer leads is a matter of what the recipient may see: answers that it may not see do not exist here, in neither view,
/// so that nothing of them reaches a draft and no dead end tells of them.
final class ReferenceFollower {
    /// A text that was found.
    struct Text {
        /// The text.
        var value: AnswerValue
        /// The answers on the way, the one with the text last.
        var through: [Answer.ID]
        /// The oldest day on the way, which counts for its age.
        var date: CalendarDay
    }

    private let records: [Answer.ID: AnswerRecord]
    private let resolver: ReferenceResolver
    private let registry: DocumentRegistry
    private var known: [Answer.ID: Result<Text, PointerError>] = [:]

    /// Creates a follower over what a respondent has said.
    ///
    /// - Parameter context: The plan; its own submissions that exist, stand and may be seen are all that is looked at.
    init(_ context: RespondentContext) {
        var records: [Answer.ID: AnswerRecord] = [:]
        var answers: [Int32: [Answer]] = [:]
        context.forEachOwnStanding { record in
            records[record.id] = record
            answers[record.submission, default: []].append(record.answer)
        }
        self.records = records
        registry = DocumentRegistry(
            answers.keys.sorted().compactMap { place in
                RegisteredDocument(context.index.submissions[Int(place)], answers: answers[place] ?? [])
            })
        resolver = ReferenceResolver(registry: registry, state: context.respondent)
    }

    /// The text that an answer means, or why there is none.
    func follow(_ record: AnswerRecord) -> Result<Text, PointerError> {
        if let found = known[record.id] { return found }
        let found = find(record)
        known[record.id] = found
        return found
    }

    private func find(_ record: AnswerRecord) -> Result<Text, PointerError> {
        if let cited = record.answer.citedAnswer { return text(through: [cited], of: record) }
        let trails = trails(from: record)
        guard trails.count == 1, let trail = trails.first else {
            return .failure(.init(trails.isEmpty ? .notFound : .several))
        }
        switch trail.end {
        case .text: break
        case .loop: return .failure(.init(.loop))
        case .ambiguous: return .failure(.init(.several))
        case .documentOnly: return .failure(.init(.documentOnly))
        case .noText: return .failure(.init(.notOneText))
        case .deadEnd, .unsafe, .tooLong: return .failure(.init(.notFound))
        }
        var through: [Answer.ID] = []
        for step in trail.steps.dropFirst() {
            guard let answer = step.unit?.answer else { return .failure(.init(.documentOnly)) }
            guard step.newer.isEmpty else { return .failure(.init(.newerVersion)) }
            // A pointer without a number means the same question only where it is the same question.
            if step.isSameNumber, records[answer]?.answer.question != record.answer.question {
                return .failure(.init(.documentOnly))
            }
            guard step.isSameNumber || step.landsOnAll else { return .failure(.init(.notOneText)) }
            through.append(answer)
        }
        return text(through: through, of: record)
    }

    /// The trails from an answer on.
    private func trails(from record: AnswerRecord) -> [PointerTrail] {
        let document = registry.documents.first { document in
            document.units.contains { $0.answer == record.id }
        }
        guard let document, let unit = document.units.first(where: { $0.answer == record.id }) else { return [] }
        return resolver.follow(.resolved(SynergyReferences.Resolution.Landing(document: document, units: [unit])))
    }

    private func text(through: [Answer.ID], of record: AnswerRecord) -> Result<Text, PointerError> {
        guard let last = through.last, last != record.id, let final = records[last] else {
            return .failure(.init(.notFound))
        }
        guard case .value(.text(let text)) = final.answer.content, !final.pointsElsewhere else {
            return .failure(.init(.notOneText))
        }
        let oldest = through.compactMap { records[$0]?.date }.reduce(record.date) { $0.ordinal < $1.ordinal ? $0 : $1 }
        return .success(Text(value: .text(text), through: through, date: oldest))
    }
}

/// A ``PointerFailure`` as an error.
struct PointerError: Error {
    let failure: PointerFailure
    init(_ failure: PointerFailure) { self.failure = failure }
}

extension PointerTrail.Step {
    /// Whether what was pointed to is the whole unit, and one unit only.
    fileprivate var landsOnAll: Bool {
        guard let pinpoint = pointer?.citation?.key.pinpoint, let unit,
            let mark = pinpoint.firstIndex(of: "=")
        else { return false }
        let item = pinpoint[pinpoint.index(after: mark)...]
        return item == unit.number || item == unit.number.lowercased()
    }
}

extension Answer {
    /// The answer that it names by its identifier in place of saying something.
    var citedAnswer: Answer.ID? {
        let references: [Reference]
        switch content {
        case .referencesOnly: references = self.references
        case .value(.links(let links)): references = links + self.references
        default: return nil
        }
        guard references.count == 1, let cites = references.first?.cites else { return nil }
        return Answer.ID(rawValue: cites)
    }

    /// Whether the answer does nothing but send the reader elsewhere.
    package var pointsElsewhere: Bool {
        switch content {
        case .referencesOnly, .value(.links): true
        case .value(.text(let text)):
            // Long texts say something, nothing is pointed to without a number or an address.
            text.entries.allSatisfy { entry in
                entry.text.utf8.count <= 600 && entry.text.utf8.contains { $0 &- 0x30 < 10 || $0 == UInt8(ascii: "/") }
            } && Self.pointsElsewhere(text.original.text)
        default: false
        }
    }

    /// Articles are what an answer may consist of: "Article 12" names the law that was asked for.
    private static func pointsElsewhere(_ text: String) -> Bool {
        let reading = PointerReading(text)
        return reading.isOnlyPointers && reading.pointers.contains { $0.citation?.kind != .article }
    }
}

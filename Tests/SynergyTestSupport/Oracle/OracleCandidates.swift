import SynergyCrosswalk
import SynergyModel
import SynergyReuse

/// One answer for one element along one way through one chain.
struct OracleCandidate {
    var answer: Answer.ID
    var source: Question.ID
    var element: String
    var date: CalendarDay
    var period: Period?
    var hops: Int
    var status: CandidateStatus
    var optionalValue: AnswerValue?
    var covers: Bool
    var isVerbatim: Bool

    var value: AnswerValue { optionalValue ?? .items([]) }

    /// The single items of a list, in the form in which they are compared.
    var items: Set<String> {
        switch value.normalized {
        case .items(let items): Set(items)
        case .choices(let codes): Set(codes)
        case .links(let links): Set(links.map { String(describing: $0) })
        default: [String(describing: value.normalized)]
        }
    }

    /// Whether two values differ; numbers by the intervals they stand for, texts only within one language.
    static func differ(_ one: AnswerValue, _ other: AnswerValue) -> Bool {
        switch (one.normalized, other.normalized) {
        case (.number(let one), .number(let other)): !one.isCompatible(with: other)
        case (.text(let one), .text(let other)):
            one.entries.contains { entry in other[entry.language].map { $0 != entry.text } ?? false }
        case (let one, let other): one != other
        }
    }

    func contradicts(_ other: Self) -> Bool { period == other.period && Self.differ(value, other.value) }

    func isBetter(than other: Self, _ settlesAll: [Answer.ID]) -> Bool {
        let (one, two) = (
            settlesAll.firstIndex(of: answer) ?? .max, settlesAll.firstIndex(of: other.answer) ?? .max
        )
        if one != two { return one < two }
        if isVerbatim != other.isVerbatim { return isVerbatim }
        if hops != other.hops { return hops < other.hops }
        if date.ordinal != other.date.ordinal { return date.ordinal > other.date.ordinal }
        return answer < other.answer
    }

    /// The union of a list with the lists of others.
    func united(with others: [Self]) -> AnswerValue {
        switch value {
        case .items(let own):
            var items = own
            for case .items(let more) in others.map(\.value) { items += more }
            return .items(items).normalized
        case .choices(let own):
            var codes = own
            for case .choices(let more) in others.map(\.value) { codes += more }
            return .choices(codes).normalized
        case .links(let own):
            var links = own
            for case .links(let more) in others.map(\.value) {
                for link in more where !links.contains(link) { links.append(link) }
            }
            return .links(links)
        default: return value
        }
    }
}

extension OraclePlanner {
    /// Every candidate of a question, for the whole respondent or for one unit.
    func candidates(for question: Question, unit: Respondent.ID?) -> [OracleCandidate] {
        let chains = graph.chains(into: question.id)
        var contradicting: [Question.ID: Bool] = [:]
        var walks: [(chain: [OracleHop], walk: OracleWalk, usable: Bool)] = [([], OracleWalk(graph, []), true)]
        for chain in chains { walks.append((chain, OracleWalk(graph, chain), graph.relation(of: chain) != nil)) }
        var result: [OracleCandidate] = []
        for submission in world.submissions where exists(submission) {
            for answer in submission.answers where isAbout(unit, answer, submission) {
                guard let source = questions[answer.question] else { continue }
                if case .absent = answer.content { continue }
                if isDropped(answer, submission) { continue }
                var own: [OracleCandidate] = []
                for (chain, walk, isUsable) in walks where (chain.first?.from ?? question.id) == source.id && isUsable {
                    let isInconsistent =
                        contradicting[source.id] ?? graph.isInconsistent(chains, from: source.id)
                    contradicting[source.id] = isInconsistent
                    own += candidates(
                        answer, submission, source: source, target: question, chain: chain, walk: walk,
                        isInconsistent: isInconsistent && !chain.isEmpty)
                }
                result += best(of: resolved(own))
            }
        }
        return result
    }

    /// The best chain of one answer for each element: status, hops, verbatim.
    private func best(of candidates: [OracleCandidate]) -> [OracleCandidate] {
        let order: [CandidateStatus] = [.usable, .stale, .linkOnly, .notRecognised, .withheld, .dropped]
        func rank(_ candidate: OracleCandidate) -> [Int] {
            [
                order.firstIndex(of: candidate.status) ?? 9, candidate.covers ? 0 : 1, candidate.hops,
                candidate.isVerbatim ? 0 : 1,
            ]
        }
        var best: [OracleCandidate] = []
        for candidate in candidates {
            if let index = best.firstIndex(where: { $0.element == candidate.element }) {
                if rank(candidate).lexicographicallyPrecedes(rank(best[index])) { best[index] = candidate }
            } else {
                best.append(candidate)
            }
        }
        return best
    }

    /// One answer that arrives with two values says neither.
    private func resolved(_ candidates: [OracleCandidate]) -> [OracleCandidate] {
        candidates.map { candidate in
            var candidate = candidate
            if candidate.status == .usable,
                candidates.contains(where: { other in
                    other.status == .usable && other.element == candidate.element
                        && other.value.normalized != candidate.value.normalized
                })
            {
                candidate.status = .linkOnly
            }
            return candidate
        }
    }

    private func exists(_ submission: Submission) -> Bool { submission.submitted.ordinal <= world.asOf.ordinal }

    /// The period of an answer; one that names none is about the one that its question asked for.
    private func period(of answer: Answer) -> Period? { answer.period ?? questions[answer.question]?.period }

    private func isAbout(_ unit: Respondent.ID?, _ answer: Answer, _ submission: Submission) -> Bool {
        guard let unit else { return submission.respondent == world.respondent && answer.territory == nil }
        if submission.respondent == unit { return answer.territory == nil || answer.territory == unit }
        return submission.respondent == world.respondent && answer.territory == unit
    }

    // MARK: Eligible

    private func isWithdrawn(_ submission: Submission) -> Bool {
        if submission.status == .withdrawn, (submission.withdrawn?.ordinal ?? .min) <= world.asOf.ordinal {
            return true
        }
        return world.submissions.contains {
            $0.withdraws == submission.id && exists($0) && $0.status != .draft
        }
    }

    private func isDropped(_ answer: Answer, _ submission: Submission) -> Bool {
        if submission.status == .draft || isWithdrawn(submission) { return true }
        return !supersedingEntries(of: answer, submission).isEmpty
    }

    private func supersedingEntries(of answer: Answer, _ submission: Submission) -> [(Answer, Submission)] {
        world.submissions.flatMap { later -> [(Answer, Submission)] in
            guard later.id != submission.id, exists(later), later.status != .draft,
                later.respondent == submission.respondent
            else { return [] }
            let isLater = later.submitted.ordinal > submission.submitted.ordinal
            guard isLater || amends(later, submission) else { return [] }
            return later.answers.filter { entry in
                if case .absent(.notAsked) = entry.content { return false }
                return entry.territory == answer.territory && period(of: entry) == period(of: answer)
                    && isSame(entry.question, answer.question)
            }.map { ($0, later) }
        }
    }

    private func amends(_ later: Submission, _ submission: Submission) -> Bool {
        var next = later.amends
        for _ in world.submissions {
            guard let id = next else { return false }
            if id == submission.id { return true }
            next = world.submissions.first { $0.id == id }?.amends
        }
        return false
    }

    /// Whether two questions are one, carried unchanged or editorially from edition to edition, and not read as two by
    /// the State.
    private func isSame(_ one: Question.ID, _ other: Question.ID) -> Bool {
        var known: Set<Question.ID> = [one]
        var grows = true
        while grows {
            grows = false
            for entry in world.questionnaires.flatMap(\.lineage)
            where entry.change == .unchanged || entry.change == .editorial {
                for from in entry.from {
                    for to in entry.to where known.contains(from) != known.contains(to) && !isReadApart(from, to) {
                        known.formUnion([from, to])
                        grows = true
                    }
                }
            }
        }
        return known.contains(other)
    }

    private func isReadApart(_ from: Question.ID, _ to: Question.ID) -> Bool {
        graph.overrides.contains { Set([$0.from, $0.to]) == [from, to] && $0.relation != .equal }
    }

    // MARK: The gates

    private func candidates(
        _ answer: Answer, _ submission: Submission, source: Question, target question: Question, chain: [OracleHop],
        walk: OracleWalk, isInconsistent: Bool
    ) -> [OracleCandidate] {
        let date = answer.date ?? submission.asOf ?? submission.submitted
        let elements = question.effectiveElements
        var arrivals = walk.arrivals(of: answer, to: question)
        for element in elements where walk.linkedElements.contains(element.id) {
            arrivals.append((element.id, OracleArrival(value: nil, runStart: element)))
        }
        return arrivals.compactMap { id, arrival in
            guard let element = elements.first(where: { $0.id == id }) else { return nil }
            var arrival = arrival
            if case .text(let text)? = arrival.value { arrival.value = accepted(text, answer, submission) }
            var candidate = OracleCandidate(
                answer: submission.id(of: answer), source: source.id,
                element: id, date: date, period: period(of: answer),
                hops: chain.count, status: .usable, optionalValue: arrival.value, covers: arrival.covers,
                isVerbatim: arrival.isVerbatim && !arrival.toBeCut)
            let level = recognition(of: source, by: question)
            if !redaction.isVisible(answer, of: submission) {
                candidate.status = .withheld
            } else if level == .none {
                candidate.status = .notRecognised
            } else if !chain.allSatisfy(\.isApproved) {
                candidate.status = .linkOnly
            } else if isStale(answer, submission, source, question, date) {
                candidate.status = .stale
            } else if level == .reference || isInconsistent
                || !isLiftable(arrival, answer, submission, source, question, element)
            {
                candidate.status = .linkOnly
            }
            if candidate.optionalValue == nil && candidate.status == .usable { candidate.status = .linkOnly }
            return candidate
        }
    }

    private func recognition(of source: Question, by target: Question) -> RecognitionRule.Level {
        func specificity(_ name: String?, _ question: Question) -> Int? {
            guard let name else { return 0 }
            let edition = editions[question.id.questionnaire]
            if name == question.id.rawValue { return 4 }
            if name == question.id.questionnaire.rawValue { return 3 }
            if (edition?.instruments ?? []).contains(where: { $0.rawValue == name }) { return 2 }
            return edition?.issuer?.rawValue == name ? 1 : nil
        }
        var best: (specificity: Int, level: RecognitionRule.Level)?
        for rule in world.policy.recognition where rule.validity.contains(world.asOf) {
            guard let recipient = specificity(rule.recipient, target), let sender = specificity(rule.source, source)
            else { continue }
            let sum = recipient + sender
            if let found = best, found.specificity > sum { continue }
            if let found = best, found.specificity == sum, found.level.strictness >= rule.level.strictness { continue }
            best = (sum, rule.level)
        }
        return best?.level ?? .answer
    }

    private func isStale(
        _ answer: Answer, _ submission: Submission, _ source: Question, _ question: Question, _ date: CalendarDay
    ) -> Bool {
        let period = period(of: answer)
        if let asked = question.period, let given = period, asked != given { return true }
        let isPeriodAsked = question.period != nil && question.period == period
        let window = question.freshness ?? target.freshness ?? world.policy.freshness ?? .months(36)
        if case .months(let months) = window, !isPeriodAsked, date.adding(months: months).ordinal < world.asOf.ordinal {
            return true
        }
        return world.policy.events.contains { event in
            guard event.respondent == nil || event.respondent == world.respondent,
                event.date.ordinal > date.ordinal, event.date.ordinal <= world.asOf.ordinal,
                event.aspects.isEmpty || event.aspects.contains(where: { $0 == source.aspect || $0 == question.aspect })
            else { return false }
            return event.provisions.contains { named in
                (source.provisions + question.provisions).contains { $0.touches(named) }
            }
        }
    }

    private func isLiftable(
        _ arrival: OracleArrival, _ answer: Answer, _ submission: Submission, _ source: Question, _ question: Question,
        _ element: EffectiveElement
    ) -> Bool {
        guard question.reuse == .reuse, let value = arrival.value, value.kind == element.kind else { return false }
        let isFigure = element.kind == .number || element.kind == .table
        if element.kind.isClosed || isFigure, let given = source.aspect, let asked = question.aspect, given != asked {
            return false
        }
        return !(isFigure && question.period != nil && period(of: answer) == nil)
    }

    /// The text in a language that the form accepts, the original first; `nil` where there is none.
    private func accepted(_ text: LocalizedText, _ answer: Answer, _ submission: Submission) -> AnswerValue? {
        if target.acceptedLanguages.isEmpty { return .text(text) }
        let spoken = answer.language ?? submission.language ?? editions[submission.questionnaire]?.language ?? .english
        let entries = text.entries.map {
            LocalizedText.Entry(language: $0.language == .undetermined ? spoken : $0.language, text: $0.text)
        }
        func isAccepted(_ language: LanguageTag) -> Bool {
            target.acceptedLanguages.contains { $0.isReadable(as: language) }
        }
        if isAccepted(entries[0].language) {
            return .text(LocalizedText(entries[0].text, language: entries[0].language))
        }
        for language in target.acceptedLanguages {
            if let entry = entries.first(where: { $0.language.isReadable(as: language) }) {
                return .text(LocalizedText(entry.text, language: entry.language))
            }
        }
        return nil
    }
}

import SynergyCrosswalk
import SynergyModel

extension Proposal {
    /// The reasoning behind the proposal, one step after the other, for a reader who knows the form and not the program.
    ///
    /// - Parameters:
    ///   - context: Titles and labels; without one, identifiers stand in their place.
    public func steps(in context: ExplanationContext = ExplanationContext()) -> [Step] {
        var steps = outcomeSteps(in: context)
        if outcome != .notApplicable { steps += candidateSteps(in: context) }
        steps += qualifiers.map { Step(code: $0.name, text: $0.sentence(for: question, in: context)) }
        if outcome != .notApplicable, outcome != .noSource { steps += missingSteps(in: context) }
        if let decision { steps += decision.steps(in: context, question: question) }
        let isDone = decision.map { $0.isSettled && !$0.needsRecheck } ?? false
        if !isDone, let next = outcome.nextStep { steps.append(Step(code: "next", text: next)) }
        return steps
    }

    /// What the outcome means, and why the question is not applicable: the beginning of the reasoning.
    package func outcomeSteps(in context: ExplanationContext) -> [Step] {
        [Step(code: outcome.rawValue, text: outcome.sentence)]
            + (reason.map { [Step(code: $0.code, text: $0.sentence(in: context))] } ?? [])
    }

    /// The reasoning as one text.
    public func explanation(in context: ExplanationContext = ExplanationContext()) -> String {
        steps(in: context).map(\.text).joined(separator: " ")
    }

    private func missingSteps(in context: ExplanationContext) -> [Step] {
        missing.map { part in
            let label = context.label(part.element, of: question)
            let subject = label.isEmpty ? "Still missing" : "Still missing: \(label)"
            return Step(code: "missing", text: "\(subject) (\(part.status.missingWords)).")
        }
    }
}

// MARK: - Candidates

extension Proposal {
    /// Candidates that differ only in the element they are for.
    private struct Group {
        var candidate: Candidate
        var elements: [String]
    }

    private func candidateSteps(in context: ExplanationContext) -> [Step] {
        var groups: [Group] = []
        for status in CandidateStatus.allCases {
            for candidate in candidates where candidate.status == status {
                let index = groups.firstIndex { $0.candidate.says(theSameAs: candidate) }
                if let index {
                    groups[index].elements.append(candidate.element)
                } else {
                    groups.append(Group(candidate: candidate, elements: [candidate.element]))
                }
            }
        }
        return groups.flatMap { steps(for: $0, in: context) }
    }

    private func steps(for group: Group, in context: ExplanationContext) -> [Step] {
        let candidate = group.candidate
        var steps = [Step(code: "answer", text: candidate.answerSentence(in: context))]
        if candidate.isFromRegister { return [Step(code: "register", text: steps[0].text)] }
        if candidate.status == .linkOnly || candidate.status == .stale, candidate.question != question,
            let source = context.question(candidate.question)
        {
            let wording = Words.quote(context.words(source.text), limit: 400)
            steps.append(Step(code: "sourceQuestion", text: "There the question reads: \(wording)."))
        }
        if !candidate.chain.hops.isEmpty || candidate.status == .usable {
            steps += candidate.chain.steps(to: question, in: context)
        }
        let labels = group.elements.map { context.label($0, of: question) }.filter { !$0.isEmpty }
        let about = labels.isEmpty || elements.count < 2 ? "" : "For \(Words.list(labels)): "
        if let reason = candidate.reason {
            let sentence = reason.sentence(for: question, in: context)
            steps.append(
                Step(code: reason.code, text: about + sentence + candidate.status.consequence(of: reason)))
        } else {
            let value = candidate.arrivingSentence(for: question, isPart: group.elements.count < elements.count)
            steps.append(Step(code: "usable", text: about + value(context)))
        }
        return steps
    }
}

extension Candidate {
    /// Whether it stands for a whole submission, because the question asks where else the respondent has reported.
    package var isFromRegister: Bool { !answer.rawValue.utf8.contains(UInt8(ascii: "#")) }

    fileprivate func says(theSameAs other: Self) -> Bool {
        answer == other.answer && chain == other.chain && status == other.status && reason == other.reason
            && (status != .usable || value == other.value)
    }

    /// What the answer says, such as `The answer of 30 June 2025 in XLD-GRETA-2025 (question 1) says Yes`.
    fileprivate func answerSentence(in context: ExplanationContext) -> String {
        let submission = context.submissionID(of: self)
        if isFromRegister { return "The register of submissions holds \(submission), handed in on \(Words.day(date))." }
        let place = "\(submission) (question \(question.number) of \(question.questionnaire))"
        let text = "The answer of \(Words.day(date)) in \(place)"
        if case .referencesOnly = original { return "\(text) gives nothing but references." }
        return "\(text) says \(context.words(original, for: question))."
    }

    fileprivate func arrivingSentence(for target: Question.ID, isPart: Bool) -> (ExplanationContext) -> String {
        { context in
            guard let value else { return "It can be used." }
            if isVerbatim { return "It can be used as it stands." }
            if let last = through.last {
                let way =
                    through.count == 1
                    ? "" : ", which it reaches through \(Words.list(through.dropLast().map(\.rawValue)))"
                let text = "It only points to the answer \(last)\(way)."
                return "\(text) That says: \(context.words(value, for: target))."
            }
            let arrives = "Here that gives: \(context.words(value, for: target))."
            return covers ? arrives : "\(arrives) This is a part of what is asked."
        }
    }
}

extension CandidateStatus {
    /// What follows from a reason, where the reason alone does not say it.
    fileprivate func consequence(of reason: CandidateReason) -> String {
        switch self {
        case .usable, .dropped: ""
        case .stale: " So it is shown for updating, and not filled in."
        case .linkOnly: " So it can be pointed to, but not filled in."
        case .notRecognised: " So it is not used."
        case .withheld: " So it does not appear in what the body receives."
        }
    }
}

extension DecisionState {
    fileprivate func steps(in context: ExplanationContext, question: Question.ID) -> [Step] {
        var steps = [Step(code: "decision", text: decision.sentence)]
        if !rivals.isEmpty {
            let others = rivals.map(\.sentence).joined(separator: " ")
            let text =
                "Others decided otherwise: \(others) Until somebody decides who has seen all of it, nothing is settled."
            steps.append(Step(code: "rivals", text: text))
        }
        if needsRecheck {
            steps.append(
                Step(code: "needsRecheck", text: "Since then the proposal has changed; look at the decision again."))
        }
        return steps
    }
}

extension Decision {
    /// Who did what, when and why.
    fileprivate var sentence: String {
        var text = "\(reviewer) \(action.pastTense)"
        if let day { text += " on \(Words.day(day))" }
        if let choice { text += ", choosing \(choice)" }
        if let reason { text += ", because: \(Words.quote(reason))" }
        return text + "."
    }
}

extension Decision.Action {
    /// What the reviewer did.
    package var pastTense: String {
        switch self {
        case .accept: "accepted the draft"
        case .edit: "wrote another answer"
        case .reject: "rejected the draft"
        case .useLink: "decided to give a link"
        case .leaveBlank: "decided to leave the question blank"
        case .defer: "put the decision off"
        }
    }
}

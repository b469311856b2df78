import SynergyCrosswalk
import SynergyModel

extension QuestionPlanner {
    /// The answer to “under which other instruments have you reported”, which the register of submissions gives.
    struct RegisterAnswer {
        var value: AnswerValue
        var submissions: [Submission]
    }

    /// Reads the register for a question that asks about reporting elsewhere; `nil` for other questions, or when it holds nothing to say.
    func registerAnswer(slots: [CandidateFinder.Slot]) -> RegisterAnswer? {
        guard question.question.aspect == .crossReporting, slots.count == 1, slots[0].unit == nil else { return nil }
        let submissions = context.register().filter { $0.questionnaire != context.target.id }
        guard !submissions.isEmpty else { return nil }
        switch question.compiled.elements[0].kind {
        case .multipleChoice:
            let codes = question.question.options.map(\.code)
            var named: Set<String> = []
            var used: [Submission] = []
            for submission in submissions {
                let names = names(of: submission.questionnaire)
                guard !names.isDisjoint(with: codes) else { continue }
                named.formUnion(names)
                used.append(submission)
            }
            let chosen = codes.filter(named.contains)
            return chosen.isEmpty ? nil : RegisterAnswer(value: .choices(chosen), submissions: used)
        case .list:
            return RegisterAnswer(value: .items(submissions.map(title)), submissions: submissions)
        case .text:
            let text = submissions.map(title).joined(separator: "; ")
            return RegisterAnswer(value: .text(LocalizedText(text)), submissions: submissions)
        case .link:
            let references = submissions.map { submission in
                Reference(
                    title: title(submission), symbol: submission.document?.symbol, url: submission.document?.url,
                    language: submission.document?.language ?? submission.language, seen: submission.document?.seen,
                    sha256: submission.document?.sha256, cites: submission.id.rawValue)
            }
            return RegisterAnswer(value: .links(references), submissions: submissions)
        default:
            return nil
        }
    }

    /// The proposal that the register makes.
    func proposal(_ register: RegisterAnswer, qualifiers: [Qualifier], reason: NotApplicableReason?) -> Proposal {
        let element = question.compiled.elements[0].id
        let chain = CompiledChain(
            Chain(hops: [], relation: .equal, confidence: 1, isApproved: true, isVerbatim: false))
        let refusal: CandidateReason? =
            switch question.question.reuse {
            case .reuse: nil
            case .linkOnly: .formAsksForLink
            case .askAlways: .formAsksAlways
            }
        let candidates = register.submissions.map { submission in
            Candidate(
                record: AnswerRecord(
                    id: Answer.ID(unchecked: submission.id.rawValue),
                    answer: Answer(question: question.question.id, content: .value(register.value)),
                    respondent: submission.respondent, date: submission.submitted, language: submission.language,
                    issuer: context.crosswalk.questionnaire(submission.questionnaire)?.issuer),
                element: element, chain: chain, status: refusal == nil ? .usable : .linkOnly, reason: refusal,
                arrival: refusal == nil ? .original : .nothing, covers: refusal == nil)
        }
        let sources = candidates.enumerated().map {
            ElementSource($1.record, role: refusal == nil ? .draft : .shown, arrival: .nothing, candidate: $0)
        }
        let isFilled = reason == nil && refusal == nil
        let result = ElementResult(
            element: element, territory: nil, status: refusal == nil ? .settled : .linkOnly,
            value: isFilled ? register.value : nil, sources: sources)
        return Proposal(
            question: question.question.id,
            outcome: reason != nil ? .notApplicable : refusal == nil ? .reuseTransformed : .linkOnly,
            reason: reason, elements: [result], draft: isFilled ? .value(register.value) : nil, heldDraft: nil,
            qualifiers: Set(qualifiers).sorted(), candidates: candidates, missing: [], links: [], decision: nil)
    }

    private func title(_ submission: Submission) -> String {
        let form = context.crosswalk.questionnaire(submission.questionnaire)?.title.best().text
        return "\(form ?? submission.questionnaire.rawValue) (\(submission.submitted))"
    }

    /// Every code by which an option may name where a submission went.
    private func names(of id: Questionnaire.ID) -> Set<String> {
        guard let questionnaire = context.crosswalk.questionnaire(id) else { return [id.rawValue] }
        var names: Set<String> = [id.rawValue]
        names.formUnion(questionnaire.instruments.map(\.rawValue))
        if let issuer = questionnaire.issuer { names.insert(issuer.rawValue) }
        return names
    }
}

import SynergyModel
import SynergyReuse

/// The rows of a plan as a sheet.
struct PlanRows {
    let plan: ReusePlan
    let questions: [Question.ID: Question]
    let context: ExplanationContext
    let language: TableLanguage
    /// The proposals, by their questions.
    let proposals: [Question.ID: Proposal]

    init(
        plan: ReusePlan, questions: [Question.ID: Question], context: ExplanationContext, language: TableLanguage
    ) {
        self.plan = plan
        self.questions = questions
        self.context = context
        self.language = language
        proposals = Dictionary(plan.proposals.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var sheet: Sheet {
        let heading = PlanColumns.fields.map { Sheet.Cell($0.words[language], style: .head) }
        return Sheet(
            name: PlanColumns.plan[language], rows: [heading] + plan.proposals.flatMap(rows),
            columnWidths: [10, 14, 18, 48, 20, 44, 24, 36, 60, 36, 18, 44, 30, 12], frozenRows: 1, hasFilter: true,
            isRightToLeft: language.isRightToLeft)
    }

    private func rows(_ proposal: Proposal) -> [[Sheet.Cell]] {
        let hasParts = proposal.elements.count > 1
        return [row(proposal, hasParts: hasParts)] + (hasParts ? proposal.elements.map { row($0, of: proposal) } : [])
    }

    private func row(_ proposal: Proposal, hasParts: Bool) -> [Sheet.Cell] {
        let question = questions[proposal.question]
        let needsCare = [.conflict, .stale, .noSource].contains(proposal.outcome)
        return cells([
            "number": Sheet.Cell(proposal.question.number),
            "section": Sheet.Cell(question?.section ?? ""),
            "text": Sheet.Cell(question.map { context.words($0.text) } ?? ""),
            "outcome": Sheet.Cell(outcome(proposal), style: needsCare ? .warning : .plain),
            "draft": Sheet.Cell(draft(of: proposal)),
            "missing": Sheet.Cell(missing(proposal)),
            "sources": Sheet.Cell(proposal.sourceSummaries(in: context).joined(separator: "\n")),
            "explanation": Sheet.Cell(proposal.explanation(in: context), style: .faint),
            "links": Sheet.Cell(proposal.links.map { context.words($0.reference) }.joined(separator: "\n")),
            "decision": Sheet.Cell(.empty, style: .input),
            "answer": Sheet.Cell(.empty, style: hasParts ? .plain : .input),
            "reason": Sheet.Cell(.empty, style: .input),
            "fingerprint": Sheet.Cell(proposal.fingerprint, style: .faint),
        ])
    }

    private func row(_ element: ElementResult, of proposal: Proposal) -> [Sheet.Cell] {
        let label = context.label(element.key, of: proposal.question)
        return cells([
            "number": Sheet.Cell(proposal.question.number, style: .faint), "element": Sheet.Cell(element.key),
            "text": Sheet.Cell(label), "draft": Sheet.Cell(draft(of: element, in: proposal)),
            "outcome": Sheet.Cell(
                PlanColumns.status.word(element.status.rawValue, in: language),
                style: element.status == .conflict ? .warning : .plain),
            "answer": Sheet.Cell(.empty, style: .input),
        ])
    }

    /// What the row of a question shows as its draft: nothing where its elements have rows of their own.
    func draft(of proposal: Proposal) -> Sheet.Value {
        proposal.elements.count > 1 ? .empty : proposal.draft.map { value($0, proposal.question) } ?? .empty
    }

    /// What the row of an element shows as its draft.
    func draft(of element: ElementResult, in proposal: Proposal) -> Sheet.Value {
        guard case .elements(let values)? = proposal.draft,
            let own = values.first(where: { $0.element == element.key })
        else { return .empty }
        return value(.value(own.value), proposal.question)
    }

    private func cells(_ named: [String: Sheet.Cell]) -> [Sheet.Cell] {
        PlanColumns.fields.map { field in
            guard let cell = named[field.key], cell.value != .text("") else {
                return named[field.key].map { Sheet.Cell(.empty, style: $0.style) } ?? .empty
            }
            return cell
        }
    }

    private func outcome(_ proposal: Proposal) -> String {
        let word = Vocabulary.outcome.word(proposal.outcome.rawValue, in: language)
        return proposal.decision?.needsRecheck == true ? "\(word) (\(PlanWords.recheck[language]))" : word
    }

    /// A draft as a number or a day where it is one, else as text.
    private func value(_ draft: FormValue, _ question: Question.ID) -> Sheet.Value {
        switch draft {
        case .value(.number(let quantity)) where quantity.unit == nil && quantity.rounding == nil:
            return .number(quantity.value)
        case .value(.day(let day)) where day.precision == .day: return .day(day)
        default: return .text(context.draftText(draft, of: question).joined(separator: "\n"))
        }
    }

    private func missing(_ proposal: Proposal) -> String {
        proposal.missing.map { part in
            let label = context.label(part.element, of: proposal.question)
            let status = PlanColumns.status.word(part.status.rawValue, in: language)
            return label.isEmpty ? status : "\(label): \(status)"
        }.joined(separator: "\n")
    }
}

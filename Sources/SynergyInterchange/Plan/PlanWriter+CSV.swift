package import SynergyModel
package import SynergyReuse

extension PlanWriter {
    /// The plan as CSV, one row a question, safe to open in a spreadsheet.
    public func csv() -> String {
        var header = [
            "question", "section", "text", "outcome", "reason", "draft", "missing", "sources", "explanation",
            "qualifiers", "links", "decision",
        ]
        if changes != nil { header.append("change") }
        let questions = questions
        let rows = plan.proposals.map { proposal in
            row(proposal, questions[proposal.question])
        }
        return CSVText.lines([header] + rows)
    }

    private func row(_ proposal: Proposal, _ question: Question?) -> [String] {
        var row: [String] = [proposal.question.rawValue]
        row.append(question?.section ?? "")
        row.append(question.map { context.words($0.text) } ?? "")
        row.append(proposal.outcome.rawValue)
        row.append(proposal.reason?.code ?? "")
        let draft = proposal.draft.map { context.draftText($0, of: proposal.question) } ?? []
        row.append(draft.joined(separator: "\n"))
        row.append(proposal.missing.map(\.element).joined(separator: "; "))
        row.append(proposal.sourceSummaries(in: context).joined(separator: "; "))
        row.append(proposal.explanation(in: context))
        row.append(proposal.qualifiers.map(\.name).joined(separator: "; "))
        row.append(proposal.links.map { context.words($0.reference) }.joined(separator: "; "))
        let action = proposal.decision?.decision.action.rawValue ?? ""
        let rivals = proposal.decision.map { $0.rivals.isEmpty ? "" : " (rivals)" } ?? ""
        row.append(action + (proposal.decision?.needsRecheck == true ? " (needsRecheck)" : "") + rivals)
        if let changes {
            row.append(changes.changes.first { $0.question == proposal.question }?.kind.rawValue ?? "")
        }
        return row
    }
}

extension ExplanationContext {
    /// A draft in full, a line an element.
    package func draftText(_ draft: FormValue, of question: Question.ID) -> [String] {
        switch draft {
        case .value(let value): return [fullText(value, of: question)]
        case .elements(let values):
            return values.map { part in
                let label = label(part.element, of: question)
                return (label.isEmpty ? "" : "\(label): ") + fullText(part.value, of: question)
            }
        }
    }

    private func unquoted(_ code: String, _ question: Question.ID) -> String {
        self.question(question)?.options.first { $0.code == code }.map { words($0.label) } ?? code
    }

    private func fullText(_ value: AnswerValue, of question: Question.ID) -> String {
        switch value {
        case .text(let text): words(text)
        case .choice(let code): unquoted(code, question)
        case .choices(let codes): codes.map { unquoted($0, question) }.joined(separator: "; ")
        case .items(let items): items.joined(separator: "; ")
        case .table(let table):
            table.rows.map { row in
                let cells = zip(table.columns, row.cells).map { column, cell in
                    switch cell {
                    case .missing: "\(column): not given"
                    case .number(let number): "\(column): \(Words.number(number))"
                    case .text(let text): "\(column): \(text)"
                    }
                }
                return "\(row.key): \(cells.joined(separator: ", "))"
            }.joined(separator: "; ")
        default: words(value, for: question)
        }
    }
}

extension Proposal {
    /// The answers that stand behind the elements, each once: `XLD-GRETA-2025, question 3.1 of GRETA-R3, 30 June 2025`.
    func sourceSummaries(in context: ExplanationContext) -> [String] {
        var summaries: [String] = []
        for source in elements.flatMap(\.sources) where candidates.indices.contains(source.candidate) {
            let candidate = candidates[source.candidate]
            if candidate.isFromRegister {
                summaries.append("\(candidate.answer), \(Words.day(candidate.date))")
                continue
            }
            let text = """
                \(context.submissionID(of: candidate)), question \(candidate.question.number) \
                of \(candidate.question.questionnaire), \(Words.day(candidate.date))
                """
            if !summaries.contains(text) { summaries.append(text) }
        }
        return summaries
    }
}

import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse

/// Builds the form that a plan has filled in as far as earlier answers allow.
struct PlanForm {
    private(set) var builder: FormBuilder
    let plan: ReusePlan
    let context: ExplanationContext
    private let answers: [Question.ID: [Answer]]
    private let omissions: [Question.ID: CompletedForm.Omission]
    var words: FormWords { builder.words }

    /// Prepares the form; a plan for the recipient is freed of everything internal first.
    init(_ plan: ReusePlan, questionnaire: Questionnaire, context: ExplanationContext, language: LanguageTag) {
        var context = context
        if context.languages.first != language { context.languages.insert(language, at: 0) }
        self.context = context
        self.plan = PlanWriter(plan, questionnaire: questionnaire, context: context).plan
        builder = FormBuilder(questionnaire, language: language)
        let completed = CompletedForm(self.plan, questionnaire: questionnaire)
        answers = Dictionary(grouping: completed.answers, by: \.question)
        omissions = Dictionary(
            completed.gaps.map { ($0.question, $0.omission) }, uniquingKeysWith: { first, _ in first })
    }

    /// The form, and what it does not hold.
    func document() -> (document: WordDocument, losses: FormatLosses) {
        var form = self
        return form.built()
    }

    private mutating func built() -> (document: WordDocument, losses: FormatLosses) {
        let questionnaire = builder.questionnaire
        let name = context.name(plan.respondent)
        builder.addHead(
            .prefilled,
            facts: [.init(name: .respondent, value: name)] + builder.formFacts + [
                .init(name: .asOf, value: words.day(plan.asOf)),
                .init(name: .view, value: words[plan.view == .internal ? .internalView : .recipientView]),
            ])
        addOverview()
        builder.addHow(words.how)
        let proposals = Dictionary(plan.proposals.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
        for question in questionnaire.questions {
            guard let proposal = proposals[question.id] else { continue }
            let rows = rows(of: question, proposal)
            builder.add(question, rows: rows)
        }
        let title = builder.plain(questionnaire.title)
        let document = WordDocument(
            properties: .init(title: title, subject: "\(name), \(plan.asOf)"), language: builder.language,
            header: plan.view == .internal ? words[.internalMark] : "",
            footer: "\(plan.target) · \(plan.respondent) · \(plan.asOf)", blocks: builder.blocks)
        return (document, builder.losses)
    }

    /// How many questions have which outcome, and what that means.
    private mutating func addOverview() {
        let outcomes = Outcome.allCases.filter { plan.count(of: $0) > 0 }
        let head = [FormWords.Key.result, .meaning, .questions].map {
            WordDocument.Cell(words[$0], style: .tableHead, ground: .head)
        }
        let rows = outcomes.map { outcome in
            WordDocument.Row(
                [
                    builder.cell(words.outcomes[outcome] ?? "", look: .init(isBold: true, ink: outcome.ink)),
                    builder.cell(words.meanings[outcome] ?? ""), builder.cell(String(plan.count(of: outcome))),
                ], staysTogether: true)
        }
        builder.blocks.append(.paragraph(.init(words[.result], style: .heading2)))
        builder.blocks.append(
            .table(
                .init(columns: [230, 650, 120], headRows: 1, rows: [.init(head)] + rows, summary: words[.result])))
    }
}

// MARK: - One question

extension PlanForm {
    private mutating func rows(of question: Question, _ proposal: Proposal) -> [FormBuilder.Row] {
        var rows = [result(proposal)]
        if proposal.outcome != .notApplicable { rows += answerRows(of: question, proposal) }
        if proposal.outcome == .partial {
            let missing = proposal.missing.map { part in
                let label = context.label(part.element, of: question.id)
                return "\(label.isEmpty ? words[.rest] : label) (\(words.statuses[part.status] ?? ""))"
            }
            rows += row(.missing, missing.map { .paragraph(.init($0, style: .bullet)) })
        }
        if proposal.outcome != .notApplicable {
            rows += row(.values, shownValues(of: proposal, .conflict))
            rows += row(.earlier, shownValues(of: proposal, .stale))
        }
        if let held = proposal.heldDraft {
            let texts = context.draftText(held, of: question.id)
            rows += row(.held, texts.map { .paragraph(.init($0, style: .tableText)) })
        }
        if plan.view == .internal {
            rows += row(.confidential, table(of: proposal.candidates.filter { $0.status == .withheld }, proposal))
        }
        rows += row(.links, proposal.links.map { .paragraph(link($0.reference)) })
        let notes = proposal.qualifiers.map { $0.sentence(for: question.id, in: context) }
        rows += row(.note, notes.map { .paragraph(builder.english($0)) })
        return rows
    }

    private func row(_ key: FormWords.Key, _ content: [WordDocument.Block]) -> [FormBuilder.Row] {
        content.isEmpty ? [] : [.init(label: [.init(words[key], style: .label)], content: content)]
    }

    /// The outcome in words, why a question is not asked, and what was decided.
    private func result(_ proposal: Proposal) -> FormBuilder.Row {
        let outcome = proposal.outcome
        let title = WordDocument.Inline.text(
            words.outcomes[outcome] ?? "", .init(isBold: true, ink: outcome.ink))
        var content: [WordDocument.Block] = [
            .paragraph(
                .init([title, .text("  \(words.meanings[outcome] ?? "")", .faint)], style: .tableText))
        ]
        if let reason = proposal.reason {
            content.append(.paragraph(builder.english(reason.sentence(in: context))))
        }
        if let state = proposal.decision, let action = words.actions[state.decision.action], state.rivals.isEmpty {
            let who = plan.view == .internal ? " (\(state.decision.reviewer))" : ""
            content.append(.paragraph(.init("\(words[.decided]): \(action)\(who)", style: .small)))
        }
        return .init(label: [.init(words[.result], style: .label)], content: content)
    }

    private mutating func answerRows(of question: Question, _ proposal: Proposal) -> [FormBuilder.Row] {
        let given = answers[question.id] ?? draft(of: question, proposal)
        var marks: [String: [WordDocument.Inline]] = [:]
        if !given.isEmpty { marks = notes(of: proposal) }
        var units: [Respondent.ID?] = []
        for element in proposal.elements where !units.contains(element.territory) { units.append(element.territory) }
        let context = context
        return builder.answerRows(
            of: question, given, units: units.isEmpty ? [nil] : units, name: { context.name($0) },
            marks: { element, unit in marks[unit.map { "\(element)@\($0)" } ?? element] ?? [] })
    }

    /// The draft as answers, for a question that nobody has decided.
    private func draft(of question: Question, _ proposal: Proposal) -> [Answer] {
        guard let draft = proposal.draft else { return [] }
        switch omissions[question.id] {
        case .undecided, .putOff, .rivals: break
        default: return []
        }
        return FormValueAnswers.answers(to: question, draft)
    }

    /// The marks of the notes that tell where the answer comes from, by element; what was told already has its number again.
    private mutating func notes(of proposal: Proposal) -> [String: [WordDocument.Inline]] {
        var told: [String: Int] = [:]
        var marks: [String: [WordDocument.Inline]] = [:]
        for element in proposal.elements where element.value != nil {
            for source in element.sources where proposal.candidates.indices.contains(source.candidate) {
                let candidate = proposal.candidates[source.candidate]
                let note = self.note(candidate, for: proposal.question)
                let key = note.map { $0.inlines.plainText }.joined(separator: "\n")
                if let number = told[key] {
                    marks[element.key, default: []] += [.text(" "), .footnoteAgain(number)]
                } else {
                    builder.noteCount += 1
                    told[key] = builder.noteCount
                    marks[element.key, default: []] += [.text(" "), .footnote(note)]
                }
            }
        }
        return marks
    }

    /// Where an answer stands, and how it leads here.
    private func note(_ candidate: Candidate, for target: Question.ID) -> [WordDocument.Paragraph] {
        let submission = context.submissionID(of: candidate).rawValue
        let day = words.day(candidate.date)
        if candidate.isFromRegister {
            return [.init(words.text(.register, ["submission": submission, "date": day]))]
        }
        let text = context.question(candidate.question).map { context.words($0.text).onOneLine } ?? ""
        let sentence = words.text(
            .sourceSentence,
            [
                "date": day, "number": candidate.question.number, "form": candidate.question.questionnaire.rawValue,
                "question": builder.leftToRight(text.count > 200 ? text.prefix(200) + "…" : text),
                "submission": submission,
            ])
        var chain = candidate.chain.sentence(to: target, in: context, detail: .brief)
        if let reason = candidate.reason { chain += " " + reason.sentence(for: target, in: context) }
        return [.init(sentence), builder.english(chain)]
    }
}

extension [WordDocument.Inline] {
    /// The text, without marks and boxes.
    var plainText: String {
        map { inline in
            switch inline {
            case .text(let text, _), .link(let text, _, _): text
            case .footnote, .footnoteAgain, .checkbox: ""
            }
        }.joined()
    }
}

extension Outcome {
    /// The colour it has on the review page.
    var ink: WordDocument.Look.Ink {
        switch self {
        case .conflict: .warning
        case .stale: .attention
        case .partial: .part
        case .reuseTransformed: .adapted
        case .reuseVerbatim: .done
        case .linkOnly: .link
        case .notRecognised: .refused
        case .withheld: .confidential
        case .noSource: .open
        case .notApplicable: .faint
        }
    }
}

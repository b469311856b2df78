import SynergyCrosswalk
import SynergyModel
public import SynergyReuse

extension PlanWriter {
    /// The plan as text for reading.
    ///
    /// - Parameters:
    ///   - width: The columns there are.
    ///   - emphasis: How a heading is made to stand out; nothing unless said.
    public func text(width: Int = 100, emphasis: (String) -> String = { $0 }) -> String {
        let questions = questions
        var blocks = [heading(width, emphasis)]
        if let changes { blocks.append(text(changes, width, emphasis)) }
        var section: String?
        for proposal in plan.proposals {
            let question = questions[proposal.question]
            if let next = question?.section, next != section {
                blocks.append(emphasis(TextLayout.plain(next)))
                section = next
            }
            blocks.append(text(proposal, question, width, emphasis))
        }
        blocks.append(totals(width, emphasis))
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// One proposal as text, with every step of its reasoning.
    public func explanation(
        of proposal: Proposal, width: Int = 100, emphasis: (String) -> String = { $0 }
    ) -> String {
        let question = questions[proposal.question]
        let steps = proposal.steps(in: context).enumerated().map { index, step in
            TextLayout.wrap("  \(index + 1). " + TextLayout.plain(step.text).onOneLine, width: width, hanging: 5)
        }
        var rows: [String] = []
        if let draft = proposal.draft { rows += field("Draft", context.draftText(draft, of: proposal.question), width) }
        if let held = proposal.heldDraft {
            rows += field("Kept", context.draftText(held, of: proposal.question), width)
        }
        rows += field("Link", proposal.links.map { context.words($0.reference) }, width)
        let body = ["\n  Step by step:"] + steps
        return ([title(proposal, question, width, emphasis)] + rows + body).joined(separator: "\n") + "\n"
    }

    private func heading(_ width: Int, _ emphasis: (String) -> String) -> String {
        let title = TextLayout.plain(context.words(questionnaire.title))
        let view =
            plan.view == .internal
            ? "Everything is shown, also what the body that asks may not see. For internal use."
            : "Only what the body that asks may see is shown."
        let name = TextLayout.plain(context.name(plan.respondent))
        return emphasis(TextLayout.wrap("\(name): \(title) (\(plan.target))", width: width)) + "\n"
            + TextLayout.wrap("As of \(Words.day(plan.asOf)). \(view)", width: width)
    }

    private func title(
        _ proposal: Proposal, _ question: Question?, _ width: Int, _ emphasis: (String) -> String
    ) -> String {
        let text = question.map { TextLayout.plain(context.words($0.text)).onOneLine } ?? ""
        let heading = TextLayout.wrap("\(proposal.question.number): \(text)", width: width, hanging: 4)
        return heading + "\n  " + emphasis(proposal.outcome.title)
    }

    private func text(
        _ proposal: Proposal, _ question: Question?, _ width: Int, _ emphasis: (String) -> String
    ) -> String {
        var rows = [title(proposal, question, width, emphasis)]
        if let reason = proposal.reason { rows += field("Why", [reason.sentence(in: context)], width) }
        if let draft = proposal.draft { rows += field("Draft", context.draftText(draft, of: proposal.question), width) }
        if let held = proposal.heldDraft {
            rows += field("Kept", context.draftText(held, of: proposal.question), width)
        }
        rows += values(proposal, width)
        rows += field("From", limited(proposal.sourceSummaries(in: context)), width)
        let chains = chains(proposal)
        rows += field("Because", limited(chains.map(\.text)), width)
        let missing = proposal.outcome == .partial ? proposal.missing : []
        rows += field("Missing", missing.map { words($0, proposal) }, width)
        rows += field("Link", limited(proposal.links.map { context.words($0.reference) }), width)
        let told = chains.count > Self.limit + 1 ? chains.prefix(Self.limit) : chains[...]
        let shown = proposal.qualifiers.filter { qualifier in !told.contains { $0.tells(qualifier) } }.map {
            $0.sentence(for: proposal.question, in: context)
        }
        rows += field("Note", shown, width)
        if let state = proposal.decision {
            let recheck = state.needsRecheck ? "; since then the proposal has changed, look at it again" : ""
            let differs = state.rivals.isEmpty ? "" : "; others decided otherwise, so nothing is settled"
            let decisions = [state.decision] + state.rivals
            let texts = decisions.map { "\($0.reviewer) \($0.action.pastTense)" }
            rows += field("Decided", [texts[0] + recheck + differs] + texts.dropFirst(), width)
        }
        if proposal.decision == nil, let next = proposal.outcome.nextStep, !proposal.outcome.hasDraft {
            rows += field("To do", [next], width)
        }
        return rows.joined(separator: "\n")
    }

    /// Values that stand beside each other, or are only shown.
    private func values(_ proposal: Proposal, _ width: Int) -> [String] {
        guard proposal.outcome == .conflict || proposal.outcome == .stale else { return [] }
        let lines = proposal.elements.flatMap { element in
            element.sources.compactMap { source -> String? in
                guard proposal.candidates.indices.contains(source.candidate) else { return nil }
                let candidate = proposal.candidates[source.candidate]
                let label = context.label(element.key, of: proposal.question)
                let about = label.isEmpty ? "" : "\(label): "
                // What cannot arrive here is quoted as it was given there.
                let words =
                    source.value.map { context.words($0, for: proposal.question, quoteLimit: 400) }
                    ?? context.words(candidate.original, for: candidate.question)
                return "\(about)\(words) (\(context.submissionID(of: candidate)), \(Words.day(candidate.date)))"
            }
        }
        // Of values that contradict each other none may be left out.
        return proposal.outcome == .conflict
            ? field("Values", lines, width) : field("Earlier", limited(lines), width)
    }

    private static let limit = 3

    /// The first few of many; the command ‘explain’ shows all.
    private func limited(_ entries: [String]) -> [String] {
        guard entries.count > Self.limit + 1 else { return entries }
        return entries.prefix(Self.limit) + [
            "… and \(entries.count - Self.limit) more; the explanation of the question has all."
        ]
    }

    private func words(_ part: MissingPart, _ proposal: Proposal) -> String {
        let label = context.label(part.element, of: proposal.question)
        return "\(label.isEmpty ? "the rest" : label) (\(part.status.missingWords))"
    }

    /// The chain of each source in words, and why the best of what is not usable is not.
    private func chains(_ proposal: Proposal) -> [ToldChain] {
        var told: [ToldChain] = []
        for source in proposal.elements.flatMap(\.sources) where proposal.candidates.indices.contains(source.candidate)
        {
            let candidate = proposal.candidates[source.candidate]
            if candidate.isFromRegister { continue }
            var text = candidate.chain.sentence(to: proposal.question, in: context, detail: .brief)
            if let reason = candidate.reason { text += " " + reason.sentence(for: proposal.question, in: context) }
            if !told.contains(where: { $0.text == text }) { told.append(ToldChain(text: text, chain: candidate.chain)) }
        }
        return told
    }

    /// A chain with what is said of it.
    private struct ToldChain {
        var text: String
        var chain: Chain

        /// Whether a note need not be repeated, because the chain tells of the same reading.
        func tells(_ qualifier: Qualifier) -> Bool {
            guard case .ownReading(let noted) = qualifier else { return false }
            return chain.hops.contains { hop in
                if case .override(let override) = hop.basis { override.id == noted.id } else { false }
            }
        }
    }

    /// `  Draft     text`, the text wrapped beside its label; a line for each entry.
    private func field(_ label: String, _ entries: [String], _ width: Int) -> [String] {
        entries.enumerated().map { index, entry in
            let head = index == 0 ? label : ""
            let gap = String(repeating: " ", count: 10 - head.count)
            let lines = TextLayout.lines(TextLayout.plain(entry), width: width - 12)
            return "  " + head + gap + lines.joined(separator: "\n" + String(repeating: " ", count: 12))
        }
    }

    private func totals(_ width: Int, _ emphasis: (String) -> String) -> String {
        var rows = [emphasis("Totals")]
        for outcome in Outcome.allCases where plan.count(of: outcome) > 0 {
            let count = String(plan.count(of: outcome))
            rows.append(String(repeating: " ", count: max(0, 6 - count.count)) + count + "  " + outcome.title)
        }
        let all = String(plan.proposals.count)
        rows.append(String(repeating: " ", count: max(0, 6 - all.count)) + all + "  questions")
        let saved = burden.saved(by: plan, questionnaire: questionnaire)
        let range = "\(Words.number(saved.lower.rounded())) to \(Words.number(saved.upper.rounded()))"
        rows.append(TextLayout.wrap("Minutes saved if every draft were accepted: \(range).", width: width))
        rows += burden.assumptions.map { TextLayout.wrap("  \($0)", width: width, hanging: 2) }
        for diagnostic in plan.diagnostics {
            rows.append(TextLayout.wrap(TextLayout.plain(diagnostic.description), width: width, hanging: 2))
        }
        return rows.joined(separator: "\n")
    }
}

extension PlanWriter {
    private func text(_ changes: PlanChanges, _ width: Int, _ emphasis: (String) -> String) -> String {
        let title = emphasis("What changed since \(Words.day(changes.since))")
        guard !changes.changes.isEmpty else { return "\(title)\n  Nothing." }
        let rows = changes.changes.map { change in
            TextLayout.wrap("  \(change.question.number): \(sentence(change))", width: width, hanging: 6)
        }
        return ([title] + rows).joined(separator: "\n")
    }

    private func sentence(_ change: PlanChanges.Change) -> String {
        func title(_ outcome: String?) -> String {
            outcome.map { word in Outcome(rawValue: word)?.title ?? TextLayout.plain(word) } ?? ""
        }
        switch change.kind {
        case .new: return "new: \(title(change.outcomeAfter))"
        case .removed: return "no longer asked; was: \(title(change.outcomeBefore))"
        case .outcome: return "was: \(title(change.outcomeBefore)); is: \(title(change.outcomeAfter))" + drafts(change)
        case .draft: return "\(title(change.outcomeAfter)), but the draft changed" + drafts(change)
        }
    }

    private func drafts(_ change: PlanChanges.Change) -> String {
        guard change.draftChanged else { return "" }
        func short(_ node: JSONNode?) -> String {
            node.map {
                Words.quote(TextLayout.plain(String(decoding: $0.serialized(.compact), as: UTF8.self)), limit: 60)
            }
                ?? "none"
        }
        return " (draft before: \(short(change.draftBefore)); now: \(short(change.draftAfter)))"
    }
}

extension String {
    /// The text on one line.
    fileprivate var onOneLine: String { utf8.contains(UInt8(ascii: "\n")) ? replacing("\n", with: " ") : self }
}

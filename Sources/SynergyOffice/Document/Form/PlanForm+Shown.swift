import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse

extension PlanForm {
    /// The values that contradict each other, or that are out of date, side by side.
    func shownValues(of proposal: Proposal, _ status: ElementStatus) -> [WordDocument.Block] {
        var rows: [ShownValue] = []
        for element in proposal.elements where element.status == status {
            for source in element.sources where proposal.candidates.indices.contains(source.candidate) {
                let candidate = proposal.candidates[source.candidate]
                let value =
                    source.value.map { context.draftText(.value($0), of: proposal.question) } ?? original(of: candidate)
                rows.append(
                    ShownValue(
                        label: context.label(element.key, of: proposal.question), value: value, candidate: candidate,
                        language: candidate.language))
            }
        }
        return table(rows, of: proposal)
    }

    private struct ShownValue: Hashable {
        var label: String
        var value: [String]
        var candidate: Candidate
        var language: LanguageTag?

        static func == (lhs: Self, rhs: Self) -> Bool {
            lhs.label == rhs.label && lhs.value == rhs.value && lhs.candidate.answer == rhs.candidate.answer
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(label)
            hasher.combine(value)
            hasher.combine(candidate.answer)
        }
    }

    func table(of candidates: [Candidate], _ proposal: Proposal) -> [WordDocument.Block] {
        table(
            candidates.map {
                ShownValue(
                    label: context.label($0.element, of: proposal.question), value: original(of: $0), candidate: $0,
                    language: $0.language)
            }, of: proposal)
    }

    private func original(of candidate: Candidate) -> [String] {
        switch candidate.original {
        case .value(let value): context.draftText(.value(value), of: candidate.question)
        case .elements(let values): context.draftText(.elements(values), of: candidate.question)
        case .absent(let absence): [words.absence(absence)]
        case .referencesOnly: candidate.record.answer.references.map { context.words($0) }
        }
    }

    private func table(_ values: [ShownValue], of proposal: Proposal) -> [WordDocument.Block] {
        var seen: Set<ShownValue> = []
        let values = values.filter { seen.insert($0).inserted }
        guard !values.isEmpty else { return [] }
        let hasLabels = values.contains { !$0.label.isEmpty }
        let keys: [FormWords.Key] = (hasLabels ? [.part] : []) + [.value, .source]
        let head = keys.map { WordDocument.Cell(words[$0], style: .tableHead, ground: .head) }
        let rows = values.map { shown in
            let source = WordDocument.Cell([
                .paragraph(.init(words.day(shown.candidate.date), style: .small)),
                .paragraph(.init(place(of: shown.candidate), style: .small)),
            ])
            let value = WordDocument.Cell(
                shown.value.flatMap { AnswerCells.lines(of: $0) }.map { line in
                    let isRightToLeft = line.holdsRightToLeftLetters
                    return .paragraph(
                        .init(
                            line, style: .tableText, look: .init(language: shown.language.flatMap(builder.foreign)),
                            isRightToLeft: isRightToLeft == builder.isRightToLeft ? nil : isRightToLeft))
                })
            let length = shown.value.reduce(0) { $0 + $1.utf8.count }
            return WordDocument.Row(
                (hasLabels ? [builder.cell(shown.label)] : []) + [value, source], staysTogether: length < 1_200)
        }
        return [
            .table(
                .init(
                    columns: hasLabels ? [220, 500, 280] : [680, 320], headRows: 1, rows: [.init(head)] + rows,
                    summary: words[.value]))
        ]
    }

    private func place(of candidate: Candidate) -> String {
        let submission = context.submissionID(of: candidate).rawValue
        return candidate.isFromRegister ? submission : "\(submission), \(candidate.question.rawValue)"
    }

    /// A reference on one line, with its address behind its title.
    func link(_ reference: Reference) -> WordDocument.Paragraph {
        var parts: [String] = []
        if let symbol = reference.symbol { parts.append(symbol) }
        if let cites = reference.cites { parts.append(cites) }
        if let page = reference.page { parts.append("\(words[.refPage].lowercased()) \(page)") }
        if let paragraph = reference.paragraph { parts.append("\(words[.refParagraph].lowercased()) \(paragraph)") }
        if let language = reference.language { parts.append("[\(language)]") }
        if let note = reference.note { parts.append(note) }
        var inlines: [WordDocument.Inline] = []
        let title = reference.title ?? (reference.url == nil ? nil : reference.url)
        if let title {
            if let url = reference.url {
                inlines.append(.link(title, address: url))
            } else {
                inlines.append(.text(title))
            }
        }
        if !parts.isEmpty { inlines.append(.text((inlines.isEmpty ? "" : ", ") + parts.joined(separator: ", "))) }
        return .init(inlines, style: .bullet)
    }
}

import SynergyInterchange
import SynergyModel
import SynergyReferences
import SynergyReuse

extension ResolveReport {
    /// One block for each citation, in the order of the texts.
    func text(width: Int, _ style: Style) -> String {
        var blocks = [TextLayout.wrap(summary, width: width)]
        for resolved in texts {
            for one in resolved.citations { blocks.append(block(one, resolved, width, style)) }
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private var summary: String {
        let all = texts.flatMap(\.citations).map(\.one)
        guard !all.isEmpty else { return "Nothing that is recognised is cited." }
        let counts: [(Resolution.Outcome, String)] = [
            (.resolved, "found to the place"), (.documentOnly, "found as a document"),
            (.ambiguous, "fitting several documents"), (.unresolved, "not found"), (.unsafe, "unsafe"),
        ]
        let parts = counts.compactMap { outcome, words -> String? in
            let count = all.count { $0.resolution.outcome == outcome }
            return count > 0 ? "\(count) \(words)" : nil
        }
        return "\(CitationWords.amount(all.count, "citation")): \(parts.joined(separator: ", "))."
    }

    private func block(
        _ followed: FollowedCitation, _ resolved: ResolvedText, _ width: Int, _ style: Style
    ) -> String {
        let one = followed.one
        let place = resolved.text.place(of: one.citation)
        var source = resolved.text.owner
        if let part = resolved.text.part { source += ", \(part)" }
        let title =
            "\(source), line \(place.line), column \(place.column): ‘\(CitationWords.shortened(one.citation.text))’"
        var lines = [style.bold(TextLayout.wrap(TextLayout.plain(title), width: width, hanging: 3))]
        var sentences = sentences(one, resolved.state) + followed.trails.prefix(4).map { ("Leads to", words($0)) }
        if one.citation.kind != .unsafeURL {
            sentences.insert(("Cited", CitationWords.title(one.key, withPlace: true)), at: 0)
        }
        lines += sentences.map { CitationWords.labelled($0, $1, width: width) }
        return lines.joined(separator: "\n")
    }

    private func sentences(_ one: ResolvedCitation, _ state: Respondent.ID?) -> [(String, String)] {
        var lines: [(String, String)]
        switch one.resolution {
        case .resolved(let landing):
            lines = [("Found", "\(words(landing.units)) of \(words(landing.document))")]
            if !landing.broader.isEmpty {
                lines.append(
                    ("Note", "\(landing.broader.joined(separator: ", ")) is not kept apart there; the whole is meant."))
            }
            if !landing.missing.isEmpty {
                lines.append(("Missing", "\(landing.missing.joined(separator: ", ")) is not in the document."))
            }
            let quotes = landing.units.compactMap(\.text)
            if let quote = quotes.first {
                let rest = quotes.count > 1 ? " and \(quotes.count - 1) more" : ""
                lines.append(("Says", "‘\(CitationWords.shortened(quote))’\(rest)"))
            }
        case .documentOnly(let document, let nearest):
            lines = [("Found", "\(words(document))")]
            if one.key.pinpoint != nil {
                let near = nearest.isEmpty ? "" : " The nearest there is: \(words(nearest))."
                lines.append(("Missing", "The document is known, but has no such place.\(near)"))
            }
        case .ambiguous(let candidates):
            lines = [("Open", "Several documents fit, the likeliest first:")]
            lines += candidates.prefix(5).map { ("", words($0.document)) }
            if candidates.count > 5 { lines.append(("", "and \(candidates.count - 5) more")) }
        case .unresolved(let reason): lines = [("Open", "\(words(reason, one, state))")]
        case .unsafe: lines = [("Unsafe", "Opening this address could run something; it is never followed.")]
        }
        for newer in one.newer.prefix(3) { lines.append(("Newer", "\(words(newer)) has taken its place.")) }
        return lines
    }

    private func words(_ reason: Resolution.Reason, _ one: ResolvedCitation, _ state: Respondent.ID?) -> String {
        switch reason {
        case .noDocument: return "The text does not say which document it means."
        case .noContext:
            let name = one.key.document.dropFirst(4).prefix { $0 != "/" }
            let option = name == "res" || name == "dec" ? "resolution" : name
            return "What it means depends on the text; if you know, say it with '--context \(option)=KEY'."
        case .notRegistered: return "The document is not among those that are known here."
        case .noReply:
            return "No reply of \(state?.rawValue ?? "any State") to this questionnaire is known here."
        }
    }

    private func words(_ document: RegisteredDocument) -> String {
        var remarks: [String] = []
        if let title = document.title?.description { remarks.append("‘\(CitationWords.shortened(title))’") }
        if let date = document.date { remarks.append(Words.day(date)) }
        return ([document.id.rawValue] + remarks).joined(separator: ", ")
    }

    /// `paragraphs 12, 13 and 14`; of many the first and how many more.
    private func words(_ units: [RegisteredDocument.Unit]) -> String {
        guard let kind = units.first?.kind else { return "nothing" }
        let word = kind == .paragraph ? "paragraph" : kind.rawValue
        guard units.allSatisfy({ $0.kind == kind }) else { return units.map(\.description).joined(separator: ", ") }
        let numbers = units.map(\.number)
        guard numbers.count > 1 else { return "\(word) \(numbers[0])" }
        guard numbers.count <= 8 else {
            return "\(word)s \(numbers.prefix(6).joined(separator: ", ")) and \(numbers.count - 6) more"
        }
        return "\(word)s \(numbers.dropLast().joined(separator: ", ")) and \(numbers[numbers.count - 1])"
    }

    /// `XLD-2016, question 12, which sends to XLD-2012, question 9, which says …`.
    private func words(_ trail: PointerTrail) -> String {
        let steps = trail.steps.map { step in
            let unit = step.unit.map { ", \(words([$0]))" } ?? ""
            return step.document.rawValue + unit + (step.isSameNumber ? " (the same number, as no other is named)" : "")
        }
        var text = "\(steps.dropFirst().joined(separator: ", and from there to "))"
        if steps.count < 2 { text = "nothing further" }
        switch trail.end {
        case .text:
            guard let quote = trail.steps.last?.unit?.text else { return "\(text)." }
            return "\(text): ‘\(CitationWords.shortened(quote))’"
        case .noText: return "\(text), whose text is not known here."
        case .documentOnly: return "\(text), where the place is not known."
        case .deadEnd: return "\(text); it points to something that is not known here."
        case .ambiguous: return "\(text); it points to one of several documents."
        case .unsafe: return "\(text); it points to an unsafe address, which is never followed."
        case .loop(let step):
            return "\(text), and back to \(steps[step]): they point at each other and none says anything."
        case .tooLong: return "\(text), and still further; the rest was not followed."
        }
    }
}

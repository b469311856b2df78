import SynergyInterchange
import SynergyModel

/// Reads what was written as the answer to a question, and takes nothing that could mean two things.
struct AnswerReader {
    /// Why an answer cannot be understood.
    struct Unclear: Error {
        var message: String
    }

    /// What was understood.
    struct Reading {
        var value: AnswerValue?
        var absence: Absence?
        /// What was said beyond the value; quoted, never interpreted.
        var note = ""

        static let blank = Reading()
        var isBlank: Bool { value == nil && absence == nil }
    }

    let question: Question
    /// The language of texts that say nothing else.
    let language: LanguageTag
    /// Whether marks such as `[fr]` mean something.
    var isLabelled = false

    /// Reads an answer of some kind.
    ///
    /// - Parameters:
    ///   - content: The lines and tables.
    ///   - kind: The kind that is wanted.
    ///   - unit: The unit that is wanted.
    /// - Throws: `Unclear` where something stands there that is not understood.
    func read(_ content: AnswerLines, kind: AnswerKind, unit: String?) throws(Unclear) -> Reading {
        if let absence = absence(content, kind) { return Reading(absence: absence) }
        var content = content
        if isLabelled {
            if let marked = try markedText(content) { return Reading(value: marked) }
            if let place = content.lines.firstIndex(where: { $0.text.stripped == AnswerCells.linkMark }) {
                let references = ReferenceReader.references(in: Array(content.lines[(place + 1)...]))
                return references.isEmpty ? .blank : Reading(value: .links(references))
            }
            if content.tables.isEmpty, content.lines.contains(where: { AnswerReader.isEscaped($0.text) }) {
                content = AnswerLines(lines: content.lines.map(Self.unescaped))
            }
        }
        if kind != .table, content.isBlank { return .blank }
        switch kind {
        case .yesNo: return try yesNo(content)
        case .singleChoice: return try singleChoice(content)
        case .multipleChoice: return try multipleChoice(content)
        case .number: return try number(content, unit: unit)
        case .date: return try date(content)
        case .text: return Reading(value: .text(LocalizedText(content.text, language: language)))
        case .list: return Reading(value: .items(Self.items(content)))
        case .table: return try table(content)
        case .link:
            let references = ReferenceReader.references(in: content.lines)
            return references.isEmpty ? .blank : Reading(value: .links(references))
        }
    }

    /// What stands in place of an answer, such as `N/A`; the sentences of our own forms count in a text only in brackets.
    private func absence(_ content: AnswerLines, _ kind: AnswerKind) -> Absence? {
        let text = content.plainText
        guard text.utf8.count < 120, !(isLabelled && Self.isEscaped(text)) else { return nil }
        if let written = WrittenAbsence(text), OptionNames(question, language: language).code(of: text) == nil {
            return written.reason
        }
        guard let absence = FormLabels.absences[text.tableKey] else { return nil }
        let isBracketed = isLabelled && text.hasPrefix("[") && text.hasSuffix("]")
        return isBracketed || kind != .text && kind != .list ? absence : nil
    }
}

// MARK: - Texts

extension AnswerReader {
    static func isEscaped(_ line: String) -> Bool { line.hasPrefix("[[") && line.hasSuffix("]]") }

    static func unescaped(_ line: AnswerLines.Line) -> AnswerLines.Line {
        guard isEscaped(line.text) else { return line }
        var line = line
        line.text = String(line.text.dropFirst().dropLast())
        return line
    }

    /// A text in several languages, each below a mark such as `[fr]`; `nil` where there is no mark.
    private func markedText(_ content: AnswerLines) throws(Unclear) -> AnswerValue? {
        var parts: [(language: LanguageTag, lines: [AnswerLines.Line])] = []
        var hasMark = false
        for line in content.lines {
            if let mark = Self.mark(line.text.stripped) {
                hasMark = true
                parts.append((mark, []))
            } else {
                if parts.isEmpty { parts.append((language, [])) }
                parts[parts.count - 1].lines.append(Self.unescaped(line))
            }
        }
        guard hasMark else { return nil }
        let entries = parts.map { part in
            LocalizedText.Entry(
                language: part.language, text: part.lines.map(\.shown).joined(separator: "\n").stripped)
        }.filter { !$0.text.isEmpty }
        if entries.isEmpty { return nil }
        guard let text = LocalizedText(entries: entries) else {
            throw Unclear(message: "two texts are marked with the same language")
        }
        return .text(text)
    }

    private static func mark(_ line: String) -> LanguageTag? {
        guard line.hasPrefix("["), line.hasSuffix("]"), line.utf8.count < 40 else { return nil }
        let inside = line.dropFirst().dropLast()
        // A mark that was typed, such as [Yes], is no language.
        guard let tag = LanguageTag(inside), (2...3).contains(tag.primary.utf8.count) else { return nil }
        return tag
    }

    /// The entries of a list: one for each paragraph, without the bullet that stands before it.
    static func items(_ content: AnswerLines) -> [String] {
        content.lines.map { line in
            let text = line.text.stripped
            guard !line.isBullet, line.number == nil, let first = text.first,
                "\u{2022}\u{2023}\u{25AA}\u{25CF}\u{25E6}\u{2219}\u{B7}*\u{2013}\u{2014}-".contains(first),
                text.dropFirst().first?.isWhitespace == true
            else { return text }
            return String(text.dropFirst()).stripped
        }.filter { !$0.isEmpty }
    }
}

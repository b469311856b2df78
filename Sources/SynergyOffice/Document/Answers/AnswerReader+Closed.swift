import SynergyInterchange
import SynergyModel

extension AnswerReader {
    /// Yes or no: a ticked box, or the word alone, perhaps with a sentence after it.
    func yesNo(_ content: AnswerLines) throws(Unclear) -> Reading {
        let text = content.plainText
        if let boxes = AnswerBoxes(text) {
            let chosen = try chosen(boxes, wanted: "yes or no") { Self.isYes($0) }
            guard chosen.values.count < 2 else {
                throw Unclear(message: "yes and no are both ticked")
            }
            return Reading(value: chosen.values.first.map(AnswerValue.boolean), note: chosen.note)
        }
        let (head, rest) = Self.sentence(text)
        guard let answer = Self.isYes(head) else {
            throw Unclear(message: "expected yes or no alone or before a full stop, found ‘\(text.excerpt)’")
        }
        return Reading(value: .boolean(answer), note: rest)
    }

    func singleChoice(_ content: AnswerLines) throws(Unclear) -> Reading {
        let (codes, note) = try codes(content)
        guard codes.count < 2 else {
            throw Unclear(
                message: "one option is asked for, and \(codes.count) are chosen: \(codes.joined(separator: ", "))")
        }
        return Reading(value: codes.first.map(AnswerValue.choice), note: note)
    }

    func multipleChoice(_ content: AnswerLines) throws(Unclear) -> Reading {
        let (codes, note) = try codes(content)
        return Reading(value: codes.isEmpty ? nil : .choices(codes), note: note)
    }

    private func codes(_ content: AnswerLines) throws(Unclear) -> (codes: [String], note: String) {
        let names = OptionNames(question, language: language)
        let text = content.plainText
        if let boxes = AnswerBoxes(text) {
            let chosen = try chosen(boxes, wanted: "one of \(names.list)") { names.code(of: $0) }
            return (chosen.values.uniqued, chosen.note)
        }
        if let code = names.code(of: text) { return ([code], "") }
        let parts = text.split { $0.isNewline || ";；؛".contains($0) }.map { String($0).stripped }.filter { !$0.isEmpty }
        let codes = parts.map {
            names.code(of: AnswerReader.items(.init(lines: [.init(text: $0, place: "")])).first ?? "")
        }
        if parts.count > 1, codes.allSatisfy({ $0 != nil }) { return (codes.compactMap(\.self).uniqued, "") }
        // Of several options one may be forgotten beside words that are not understood.
        if question.kind != .multipleChoice {
            let (head, rest) = Self.sentence(text)
            if !rest.isEmpty, let code = names.code(of: head) { return ([code], rest) }
        }
        throw Unclear(message: "expected one of \(names.list), found ‘\(text.excerpt)’")
    }

    /// What the ticked boxes stand for.
    private func chosen<Value>(
        _ boxes: AnswerBoxes, wanted: String, _ value: (String) -> Value?
    ) throws(Unclear) -> (values: [Value], note: String) {
        if boxes.isUnclear { throw Unclear(message: "it cannot be said which box belongs to which word") }
        var values: [Value] = []
        for box in boxes.boxes where box.isChecked {
            guard let value = value(box.label) else {
                throw Unclear(message: "the ticked box stands for ‘\(box.label.excerpt)’; expected \(wanted)")
            }
            values.append(value)
        }
        // Words beside boxes that were not ticked may be the answer, and may be the form's own.
        if values.isEmpty, !boxes.lines.isEmpty, boxes.lines.contains(where: { value($0) != nil }) {
            throw Unclear(message: "no box is ticked, but ‘\(boxes.lines.joined(separator: " ").excerpt)’ stands there")
        }
        return (values, values.isEmpty ? "" : boxes.lines.joined(separator: "\n"))
    }

    /// A text up to its first full stop or line break, and the rest.
    private static func sentence(_ text: String) -> (head: String, rest: String) {
        guard let end = text.firstIndex(where: { $0.isNewline || ".:。：".contains($0) }) else { return (text, "") }
        return (String(text[..<end]).stripped, String(text[text.index(after: end)...]).stripped)
    }

    /// Whether a word is yes or no in one of the six languages.
    static func isYes(_ word: String) -> Bool? {
        let key = word.tableKey
        if FormLabels.yes.contains(key) { return true }
        return FormLabels.no.contains(key) ? false : nil
    }
}

extension Array where Element: Hashable {
    /// Each element once, where it came first.
    var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

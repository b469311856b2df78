import SynergyCrosswalk
import SynergyModel

extension Transform {
    /// What a transform makes of a value, or `nil` outside its domain.
    ///
    /// - Parameters:
    ///   - value: The value that arrives.
    ///   - elements: All elements of the answer, for `concat`.
    ///   - unit: The unit of a number that names none.
    ///   - kind: The kind of answer wanted.
    ///   - options: The codes of the target; empty when it has none.
    func apply(
        to value: AnswerValue?, elements: [Answer.ElementValue], unit: String?, kind: AnswerKind,
        options: [AnswerOption]
    ) -> AnswerValue? {
        switch self {
        case .identity:
            return value
        case .choiceMap(let map, _):
            return value.flatMap { Self.mapped($0, by: map, kind: kind, options: options) }
        case .multiToBool(let yes, let no, let outOfScope):
            guard case .choices(let codes)? = value, !codes.isEmpty,
                codes.allSatisfy({ yes.contains($0) || no.contains($0) || outOfScope.contains($0) })
            else { return nil }
            if codes.contains(where: yes.contains) { return .boolean(true) }
            return codes.contains(where: no.contains) ? .boolean(false) : nil
        case .choiceToBool(let yes, let no, _):
            guard case .choice(let code)? = value else { return nil }
            if yes.contains(code) { return .boolean(true) }
            return no.contains(code) ? .boolean(false) : nil
        case .unit(let factor, let offset, let from, let to, _):
            // Without a declared unit the figure must be in that of its question.
            let expected = from ?? unit
            guard case .number(let quantity)? = value, expected == nil || (quantity.unit ?? unit) == expected else {
                return nil
            }
            let result = quantity.value * factor + offset
            guard result.isFinite else { return nil }
            return .number(Quantity(result, unit: to, rounding: quantity.rounding.map { $0 * abs(factor) }))
        case .tableCell(let cell):
            guard case .table(let table)? = value else { return nil }
            switch table[row: cell.row, column: cell.column] {
            case .number(let number): return .number(Quantity(number, unit: unit))
            case .text(let text): return kind == .text ? .text(LocalizedText(text)) : nil
            case .missing: return nil
            }
        case .tableSum(let cells):
            guard case .table(let table)? = value, !cells.isEmpty else { return nil }
            var sum = 0.0
            for cell in cells {
                guard case .number(let number) = table[row: cell.row, column: cell.column] else { return nil }
                sum += number
            }
            return sum.isFinite ? .number(Quantity(sum, unit: unit)) : nil
        case .split(let separator, let index):
            guard case .text(let text)? = value, !separator.isEmpty else { return nil }
            return Self.text(text) { $0.part(index, separatedBy: separator) }
        case .concat(let names, let separator):
            return Self.joined(names, of: elements, separator: separator)
        case .extractAnchor(let anchor):
            switch value {
            case .text(let text)?:
                return Self.text(text) { $0.paragraph(beginningWith: anchor) }
            case .links(let references)?:
                let found = references.filter { $0.paragraph == anchor || $0.page == anchor }
                return found.isEmpty ? nil : .links(found)
            default:
                return nil
            }
        }
    }

    private static func mapped(
        _ value: AnswerValue, by map: [String: String], kind: AnswerKind, options: [AnswerOption]
    ) -> AnswerValue? {
        let codes: [String]
        switch value {
        case .boolean(let flag): codes = [flag ? "yes" : "no"]
        case .choice(let code): codes = [code]
        case .choices(let chosen): codes = chosen
        default: return nil
        }
        var results: [String] = []
        for code in codes {
            guard let result = map[code] else { return nil }
            if result != outOfScope, !results.contains(result) { results.append(result) }
        }
        guard let first = results.first,
            kind == .yesNo || options.isEmpty
                || results.allSatisfy({ code in options.contains { $0.code == code } })
        else { return nil }
        switch kind {
        case .yesNo where results == ["yes"]: return .boolean(true)
        case .yesNo where results == ["no"]: return .boolean(false)
        case .singleChoice where results.count == 1: return .choice(first)
        case .multipleChoice: return .choices(results.sorted())
        default: return nil
        }
    }

    private static func text(_ text: LocalizedText, _ change: (String) -> String?) -> AnswerValue? {
        let entries = text.entries.compactMap { entry in
            change(entry.text).map { LocalizedText.Entry(language: entry.language, text: $0) }
        }
        // A part that the original has not is no part.
        guard entries.first?.language == text.original.language else { return nil }
        return LocalizedText(entries: entries).map(AnswerValue.text)
    }

    private static func joined(
        _ names: [String], of elements: [Answer.ElementValue], separator: String
    ) -> AnswerValue? {
        var texts: [LocalizedText] = []
        for name in names {
            guard case .text(let text)? = elements.first(where: { $0.element == name })?.value else { return nil }
            texts.append(text)
        }
        guard let first = texts.first else { return nil }
        let entries = first.entries.compactMap { entry -> LocalizedText.Entry? in
            let parts = texts.compactMap { $0[entry.language] }
            guard parts.count == texts.count else { return nil }
            return .init(language: entry.language, text: parts.joined(separator: separator))
        }
        guard entries.first?.language == first.original.language else { return nil }
        return LocalizedText(entries: entries).map(AnswerValue.text)
    }
}

extension String {
    /// The part with a number, counted from 0, without white space at its ends; `nil` when there is none or it is empty.
    func part(_ index: Int, separatedBy separator: String) -> String? {
        var parts: [Substring] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        parts.append(rest)
        guard parts.indices.contains(index) else { return nil }
        let trimmed = parts[index].trimmed
        return trimmed.isEmpty ? nil : trimmed
    }

    /// The first paragraph that begins with an anchor.
    func paragraph(beginningWith anchor: String) -> String? {
        guard !anchor.isEmpty else { return nil }
        return split(whereSeparator: \.isNewline).map(\.trimmed).first { $0.hasPrefix(anchor) }
    }
}

extension Substring {
    /// The text without white space at its ends.
    var trimmed: String {
        var result = drop(while: \.isWhitespace)
        while result.last?.isWhitespace == true { result.removeLast() }
        return String(result)
    }
}

import SynergyCrosswalk
import SynergyModel

/// The ten transforms, from the table in DataFolder.md.
enum OracleTransforms {
    /// The value that arrives, or `nil` where `value` is outside the domain.
    static func apply(_ transform: Transform, to value: AnswerValue, from: EffectiveElement, target: EffectiveElement)
        -> AnswerValue?
    {
        switch transform {
        case .identity, .concat: return value
        case .choiceMap(let map, _): return choiceMap(map, value, target)
        case .multiToBool(let yes, let no, let outOfScope):
            guard case .choices(let codes) = value, codes.allSatisfy({ (yes + no + outOfScope).contains($0) })
            else { return nil }
            if codes.contains(where: yes.contains) { return .boolean(true) }
            return codes.contains(where: no.contains) ? .boolean(false) : nil
        case .choiceToBool(let yes, let no, _):
            guard case .choice(let code) = value else { return nil }
            if yes.contains(code) { return .boolean(true) }
            return no.contains(code) ? .boolean(false) : nil
        case .unit(let factor, let offset, let fromUnit, let toUnit, _):
            guard case .number(let quantity) = value, fromUnit == nil || (quantity.unit ?? from.unit) == fromUnit
            else { return nil }
            return .number(
                Quantity(
                    quantity.value * factor + offset, unit: toUnit, rounding: quantity.rounding.map { $0 * abs(factor) }
                ))
        case .tableCell(let cell):
            guard case .table(let table) = value, case .number(let number) = table[row: cell.row, column: cell.column]
            else { return nil }
            return .number(Quantity(number))
        case .tableSum(let cells):
            guard case .table(let table) = value else { return nil }
            var sum = 0.0
            for cell in cells {
                guard case .number(let number) = table[row: cell.row, column: cell.column] else { return nil }
                sum += number
            }
            return .number(Quantity(sum))
        case .split(let separator, let index):
            guard case .text(let text) = value else { return nil }
            return mapTexts(text) { whole in
                let parts = pieces(of: whole, separator: separator)
                guard index < parts.count else { return nil }
                let part = trimmed(parts[index])
                return part.isEmpty ? nil : part
            }
        case .extractAnchor(let anchor):
            if case .links(let links) = value {
                let found = links.filter { $0.paragraph == anchor || $0.page == anchor }
                return found.isEmpty ? nil : .links(found)
            }
            guard case .text(let text) = value else { return nil }
            return mapTexts(text) { whole in
                whole.split(separator: "\n").map { trimmed(String($0)) }.first { $0.hasPrefix(anchor) }
            }
        }
    }

    private static func choiceMap(_ map: [String: String], _ value: AnswerValue, _ target: EffectiveElement)
        -> AnswerValue?
    {
        let codes: [String]
        switch value {
        case .boolean(let answer): codes = [answer ? "yes" : "no"]
        case .choice(let code): codes = [code]
        case .choices(let chosen): codes = chosen
        default: return nil
        }
        var mapped: [String] = []
        for code in codes {
            guard let result = map[code] else { return nil }
            if result != Transform.outOfScope && !mapped.contains(result) { mapped.append(result) }
        }
        switch target.kind {
        case .yesNo where mapped == ["yes"]: return .boolean(true)
        case .yesNo where mapped == ["no"]: return .boolean(false)
        case .singleChoice where mapped.count == 1: return .choice(mapped[0])
        case .multipleChoice where !mapped.isEmpty: return .choices(mapped)
        default: return nil
        }
    }

    private static func mapTexts(_ text: LocalizedText, _ change: (String) -> String?) -> AnswerValue? {
        let entries = text.entries.compactMap { entry in
            change(entry.text).map { LocalizedText.Entry(language: entry.language, text: $0) }
        }
        // A part that the original has not is no part.
        guard entries.first?.language == text.original.language else { return nil }
        return LocalizedText(entries: entries).map { .text($0) }
    }

    private static func pieces(of text: String, separator: String) -> [String] {
        var result: [String] = []
        var current = ""
        var rest = Substring(text)
        while let first = rest.first {
            if rest.hasPrefix(separator) {
                result.append(current)
                current = ""
                rest = rest.dropFirst(separator.count)
            } else {
                current.append(first)
                rest = rest.dropFirst()
            }
        }
        return result + [current]
    }

    private static func trimmed(_ text: String) -> String {
        var slice = Substring(text)
        while slice.first?.isWhitespace == true { slice = slice.dropFirst() }
        while slice.last?.isWhitespace == true { slice = slice.dropLast() }
        return String(slice)
    }
}

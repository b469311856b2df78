#if Office
    import SynergyInterchange
    import SynergyModel

    /// What the cell means that was read last (ECMA-376 part 1, 18.3.1.4 and 18.18.11).
    extension SheetCells {
        mutating func cellValue() -> Sheet.Value {
            if isInline { return .text(CellText.unescaped(inline.text)) }
            guard hasValue, !value.isEmpty || kind == "str" else {
                if hasFormula {
                    warn(
                        "formula-without-value",
                        "holds a formula without its result; open the file in a spreadsheet program and save it",
                        at: column)
                }
                return .empty
            }
            switch kind {
            case "s": return sharedText()
            case nil, "n": return numberValue()
            case "str", "inlineStr": return .text(CellText.unescaped(value))
            case "b": return .bool(value.trimmed == "1" || value.trimmed == "true")
            case "e": return .error(String(value.trimmed))
            case "d": return dayValue()
            case .some(let kind):
                warn("cell-kind", "is of the unknown kind ‘\(kind.prefix(20))’; read as text", at: column)
                return .text(CellText.unescaped(value))
            }
        }

        private mutating func sharedText() -> Sheet.Value {
            guard let index = Int(value) ?? Int(value.trimmed), context.texts.indices.contains(index) else {
                fail("shared-text", "refers to text number ‘\(value.prefix(20))’, which the file does not hold")
                return .empty
            }
            return .text(context.texts[index])
        }

        private mutating func numberValue() -> Sheet.Value {
            guard let number = Double(value) ?? Double(value.trimmed), number.isFinite else {
                if value.trimmed.isEmpty { return .empty }
                warn("cell-number", "holds ‘\(value.prefix(40))’, which is not a number; read as text", at: column)
                return .text(value)
            }
            let format = context.styles.format(styleIndex)
            if format.isPercent { return .text(CellFormat.percentage(number)) }
            if format.isNumber { return .number(number) }
            let (meaning, problem) = format.value(number, is1904: context.is1904)
            if let problem { warn("cell-day", problem, at: column) }
            switch meaning {
            case .number: return .number(number)
            case .day(let day): return .day(day)
            case .text(let text): return .text(text)
            }
        }

        private mutating func dayValue() -> Sheet.Value {
            let text = value.trimmed
            guard let day = CalendarDay(text.prefix { $0 != "T" }) else { return .text(value) }
            if let time = text.split(separator: "T").dropFirst().first,
                time.contains(where: { ("1"..."9").contains($0) })
            {
                warn("cell-day", "the time \(time.prefix(20)) is left out; only the day is read", at: column)
            }
            return .day(day)
        }
    }

    extension String {
        /// The text without white space around it.
        fileprivate var trimmed: Substring {
            var rest = self[...]
            while rest.first?.isWhitespace == true { rest.removeFirst() }
            while rest.last?.isWhitespace == true { rest.removeLast() }
            return rest
        }
    }
#endif

extension SymbolReader {
    /// How one component is joined to the next: by a slash, perhaps with a soft break of PDF text beside it (section 3.2).
    enum Join {
        /// A slash alone.
        case direct
        /// A space after the slash: only before a typed component.
        case spaceAfter
        /// A space before the slash.
        case spaceBefore
        /// A line break: before what is typed, a number or in capitals.
        case line
        /// A line break and a blank line after a slash.
        case blankLine
    }

    /// Where the next component begins, when there is a slash.
    func join(after end: Int) -> (start: Int, kind: Join)? {
        let symbol = text.at(end)
        switch symbol.byte {
        case UInt8(ascii: "/"):
            let next = text.at(symbol.end)
            guard next.byte == UInt8(ascii: " ") || next.byte == 0x0A else { return (next.start, .direct) }
            guard let gap = gap(at: symbol.end) else { return nil }
            switch gap.lines {
            case 0: return gap.spaces == 1 ? (gap.end, .spaceAfter) : nil
            case 1: return (gap.end, .line)
            case 2: return (gap.end, .blankLine)
            default: return nil
            }
        case UInt8(ascii: " "), 0x0A:
            guard let gap = gap(at: end), gap.lines == 1 || (gap.lines == 0 && gap.spaces == 1) else { return nil }
            let slash = text.at(gap.end)
            guard slash.byte == UInt8(ascii: "/") else { return nil }
            let next = text.at(slash.end)
            return (next.start, gap.lines == 1 ? .line : .spaceBefore)
        default:
            return nil
        }
    }

    /// Spaces and line ends at an offset; `nil` when there are too many.
    private func gap(at start: Int) -> (end: Int, lines: Int, spaces: Int)? {
        var index = start
        var lines = 0
        var spaces = 0
        for _ in 0..<64 {
            let symbol = text.at(index)
            switch symbol.byte {
            case 0x0A: lines += 1
            case UInt8(ascii: " "): spaces += 1
            default: return (symbol.start, lines, spaces)
            }
            guard lines <= 2 else { return nil }
            index = symbol.end
        }
        return nil
    }

    /// Whether a component may stand after a join.
    func mayFollow(_ join: Join, _ component: SymbolComponent) -> Bool {
        switch join {
        case .direct:
            return true
        case .spaceAfter:
            return component.form == .typed
        case .spaceBefore:
            if component.isSuffix || component.form == .typed { return true }
            return !isComplete && component.isUpper
        case .line:
            return component.form == .typed || component.isUpper
        case .blankLine:
            // "3. The Committee" in the next paragraph is its number.
            if component.form == .number, isComplete {
                let next = text.at(component.end).byte
                if next == UInt8(ascii: ".") || next == UInt8(ascii: ")") { return false }
            }
            return component.form == .typed || component.isUpper
        }
    }
}

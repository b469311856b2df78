extension Scan {
    /// The document that stands directly before a pinpoint (sections 8 and 9), or that the pinpoint before it hangs on.
    ///
    /// Before articles there may be a comma, spaces and a bracket; before paragraphs and questions also `;`, `:` and "see".
    /// Only what stands between them is read, and never past a blank line.
    func documentBefore(_ start: Int, of kind: Citation.Kind) -> PinpointDocument? {
        let last = found.count - 1
        guard last >= first else { return nil }
        let lastKind = found.kind(at: last)
        let isNext = lastKind.isPinpoint && hanging == last && (lastKind == kind || kind != .article)
        guard isNext || lastKind.mayHavePlaces(kind) else { return nil }
        var index = found.span(at: last).upperBound
        guard start >= index, start - index <= 64 else { return nil }
        var lines = 0
        while index < start {
            let symbol = text.at(index)
            guard symbol.start < start else { break }
            index = symbol.end
            switch symbol.byte {
            case UInt8(ascii: " "): continue
            case 0x0A:
                lines += 1
                guard lines < 2 else { return nil }
                continue
            case UInt8(ascii: ","), UInt8(ascii: "("): break
            case UInt8(ascii: ";"), UInt8(ascii: ":"): guard kind != .article || isNext else { return nil }
            case UInt8(ascii: "&"): guard isNext else { return nil }
            default:
                guard symbol.byte.isLetter, let (entry, word) = text.role(symbol.start), word.end <= start,
                    !text.before(symbol.start).byte.isLetter
                else { return nil }
                let isFine = isNext ? entry.roles.contains(.and) : kind != .article && entry.roles.contains(.between)
                guard isFine else { return nil }
                index = word.end
            }
            lines = 0
        }
        return isNext ? .same(last) : .citation(last)
    }

    /// Whether nothing but words such as "the report" stands between where a pinpoint expects its document and a citation.
    func mayStandBetween(_ waiting: WaitingPinpoint, _ start: Int, _ kind: Citation.Kind) -> Bool {
        var index = waiting.place
        guard start >= index, start - index <= 120 else { return false }
        // "Forced Labour Convention, 1930 (No. 29)": the citation begins at "Convention", its name before.
        let isNamed = kind == .ilo && namedConvention(start)
        while index < start {
            let symbol = text.at(index)
            guard symbol.start < start else { break }
            index = symbol.end
            switch symbol.byte {
            case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "\""),
                UInt8(ascii: "'"), UInt8(ascii: "*"):
                continue
            case UInt8(ascii: ","):
                guard waiting.isLoose else { return false }
            case 0x0A:
                guard text.passSpaces(symbol.start) != nil else { return false }
            default:
                guard let (entry, word) = text.role(symbol.start), word.end <= start else { return false }
                if entry.roles.contains(.instrument) {
                    guard isNamed || opensBracket(word.end) else { return false }
                } else if !entry.roles.contains(.document) {
                    guard isNamed, word.isCapital || entry.roles.contains(.and) || entry.roles.contains(.of) else {
                        return false
                    }
                }
                index = word.end
            }
        }
        return true
    }

    private func namedConvention(_ start: Int) -> Bool {
        guard let word = text.word(start) else { return false }
        return text.at(word.end).byte == UInt8(ascii: ",")
    }

    private func opensBracket(_ end: Int) -> Bool {
        guard let place = text.passSpaces(end) else { return false }
        return text.at(place).byte == UInt8(ascii: "(")
    }

    /// What a paragraph is of: the document after "of", the one directly before, else nothing.
    func report(_ span: Range<Int>, _ index: Int, _ place: inout WaitingPinpoint?, _ isHanging: inout Bool)
        -> PinpointDocument
    {
        if let next = connector(after: span.upperBound, mayBeFrom: false) {
            place = WaitingPinpoint(index: index, place: next.place)
        }
        guard let before = documentBefore(span.lowerBound, of: .paragraph) else { return .unnamed }
        isHanging = true
        return before
    }
}

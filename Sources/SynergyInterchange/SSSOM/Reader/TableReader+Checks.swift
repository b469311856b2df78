import SynergyCrosswalk
import SynergyModel

extension TableReader {
    /// Checks a text in a column, once for all its cells; returns its number, or that of what it is read as.
    @inline(__always)
    mutating func checked(_ number: Int32, _ column: Int, _ start: Int) -> Int32 {
        if Int(number) == checks.count { checks.append([]) }
        let wanted = columns[column].check
        if checks[Int(number)].isSuperset(of: wanted), !(rules.mayHaveQuotes && hasStrayQuote(start)) { return number }
        return look(number, column, start)
    }

    /// Whether a cell that does not begin with a quote holds one.
    private func hasStrayQuote(_ start: Int) -> Bool {
        bytes[start] != UInt8(ascii: "\"") && bytes[start..<cursor].contains(UInt8(ascii: "\""))
    }

    private mutating func look(_ number: Int32, _ index: Int, _ start: Int) -> Int32 {
        let column = columns[index]
        if let quote = bytes[start..<cursor].firstIndex(of: UInt8(ascii: "\"")), quote != start,
            bytes[start] != UInt8(ascii: "\"")
        {
            let message = "a cell that holds a double quote must itself be quoted"
            guard mode == .lenient else {
                note(.error, .tsvSyntax, quote, message)
                return number
            }
            note(.warning, .repaired, quote, "\(message); the quotes are read as letters")
        }
        if let translation = column.translation { return translated(number, column, translation, start) }
        if let known = column.known {
            if look(known, texts[number], start) { checks[Int(number)].formUnion(column.check) }
            return number
        }
        guard let slot = column.definition else {
            checks[Int(number)].formUnion(column.check)
            return number
        }
        if column.check == .texts { return canonical(number, column) }
        let finding = texts.withBytes(of: number) { checker.check($0, of: slot) }
        guard let finding else {
            checks[Int(number)].formUnion(column.check)
            if column.check == .term { checkTerm(number, start) }
            return slot.isList ? canonical(number, column) : number
        }
        guard mode == .lenient, let repair = finding.repair else {
            note(.error, finding.code, start, finding.message)
            return number
        }
        note(.warning, .repaired, start, "\(finding.message); read as ‘\(repair.excerpt)’")
        return interned(repair)
    }

    private mutating func interned(_ text: String) -> Int32 {
        let number = texts.intern(text)
        if Int(number) == checks.count { checks.append([]) }
        return number
    }

    /// A list with no more backslashes than needed, so that equal lists have equal numbers.
    private mutating func canonical(_ number: Int32, _ column: TableColumn) -> Int32 {
        let text = texts[number]
        let needed = text.utf8.contains(UInt8(ascii: "\\")) ? SSSOMList.join(SSSOMList.split(text)) : text
        let result = needed == text ? number : interned(needed)
        checks[Int(result)].formUnion(column.check)
        if result != number { checks[Int(number)].remove(column.check) }
        return result
    }

    /// A term that no question or provision can be called is kept, yet it makes no mapping.
    private mutating func checkTerm(_ number: Int32, _ start: Int) {
        let hasBar = texts.withBytes(of: number) { $0.contains(UInt8(ascii: "|")) }
        guard hasBar else { return }
        let message = "‘\(texts[number].excerpt)’ is kept, but no question or provision has ‘|’ in its identifier"
        note(.warning, .invalidIdentifier, start, message)
    }

    private mutating func translated(
        _ number: Int32, _ column: TableColumn, _ words: [String: String], _ start: Int
    ) -> Int32 {
        let word = texts[number]
        guard let present = words[word] else {
            let known = words.keys.sorted().joined(separator: ", ")
            note(.error, .invalidValue, start, "expected one of \(known), found ‘\(word.excerpt)’")
            return number
        }
        return interned(present)
    }

    // MARK: Own extensions

    private mutating func look(_ known: SSSOMVocabulary.Extension, _ text: String, _ start: Int) -> Bool {
        switch known {
        case .setRelation: return true
        case .status:
            let words = ["approved", "proposed", "rejected", "deprecated"]
            if words.contains(text) { return true }
            let message = "expected one of \(words.joined(separator: ", ")), found ‘\(text.excerpt)’"
            note(.error, .invalidValue, start, message + words.suggestion(for: text))
        case .validFrom, .validUntil:
            if CalendarDay(text) != nil { return true }
            note(.error, .invalidDate, start, "expected a day such as 2025-06-30, found ‘\(text.excerpt)’")
        case .elementMap:
            return lookJSON(text, start) { node, reading in
                reading.array(node) { ElementPair.read($0, reading) } != nil
            }
        case .transform:
            return lookJSON(text, start) { Transform.read($0, $1) != nil }
        }
        return false
    }

    private mutating func lookJSON(_ text: String, _ start: Int, _ read: (JSONNode, JSONReading) -> Bool) -> Bool {
        let reading = JSONReading()
        let isRead = JSONParser.parse(Array(text.utf8), limits: limits, reading).map { read($0, reading) } ?? false
        for issue in reading.issues {
            note(issue.severity, issue.code, start, issue.message, path: issue.path.description)
        }
        return isRead && reading.issues.isEmpty
    }

    /// Remembers a problem of a cell of the row that is being read.
    mutating func note(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ offset: Int, _ message: String, path: String? = nil
    ) {
        // A cell in quotes may have taken the cursor to a later line; the cell begins where its row does or after.
        var (line, start) = (line, lineStart)
        while start > offset {
            line -= 1
            start -= 1
            while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        }
        findings.append(
            CellFinding(
                severity: severity, code: code, line: line, column: offset - start + 1, message: message, path: path))
    }
}

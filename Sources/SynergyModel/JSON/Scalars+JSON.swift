extension String: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        guard let text = node.string else {
            reading.mismatch(node, expected: "a string")
            return nil
        }
        return text
    }

    package func json(_ context: JSONWriting) -> JSONNode { JSONNode(.string(self)) }
}

extension Bool: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        guard case .bool(let value) = node.value else {
            reading.mismatch(node, expected: "true or false")
            return nil
        }
        return value
    }

    package func json(_ context: JSONWriting) -> JSONNode { JSONNode(.bool(self)) }
}

extension Double: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        guard case .number(let number) = node.value else {
            reading.mismatch(node, expected: "a number")
            return nil
        }
        return number
    }

    package func json(_ context: JSONWriting) -> JSONNode { JSONNode(.number(self)) }
}

extension Int: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        guard case .number(let number) = node.value, let whole = Int(exactly: number) else {
            reading.mismatch(node, expected: "a whole number")
            return nil
        }
        return whole
    }

    package func json(_ context: JSONWriting) -> JSONNode { JSONNode(.number(Double(self))) }
}

extension JSONReadable where Self: RawRepresentable & CaseIterable, RawValue == String {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        guard let text = String.read(node, reading) else { return nil }
        if let value = Self(rawValue: text) { return value }
        let words = allCases.map(\.rawValue)
        reading.report(
            .invalidValue, at: node,
            "expected one of \(words.joined(separator: ", ")), found ‘\(text.excerpt)’\(words.suggestion(for: text))")
        return nil
    }
}

extension JSONWritable where Self: RawRepresentable, RawValue == String {
    package func json(_ context: JSONWriting) -> JSONNode { JSONNode(.string(rawValue)) }
}

extension Certainty: JSONReadable, JSONWritable {}
extension Instrument.Kind: JSONReadable, JSONWritable {}
extension PartyStatus.Status: JSONReadable, JSONWritable {}
extension Reservation.Extent: JSONReadable, JSONWritable {}
extension Questionnaire.Audience: JSONReadable, JSONWritable {}
extension LineageEntry.Change: JSONReadable, JSONWritable {}
extension Element.Nature: JSONReadable, JSONWritable {}
extension AnswerKind: JSONReadable, JSONWritable {}
extension Aspect: JSONReadable, JSONWritable {}
extension Quantifier: JSONReadable, JSONWritable {}
extension ReusePermission: JSONReadable, JSONWritable {}
extension Absence: JSONReadable, JSONWritable {}
extension Submission.Status: JSONReadable, JSONWritable {}
extension Respondent.Kind: JSONReadable, JSONWritable {}
extension RecognitionRule.Level: JSONReadable, JSONWritable {}
extension ReportingRule.Periodic.Counting: JSONReadable, JSONWritable {}

extension Identifier: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        guard let text = String.read(node, reading) else { return nil }
        return make(text, node, reading)
    }

    /// Creates an identifier from a text that was read, or reports that it is none.
    package static func make(_ text: String, _ node: JSONNode, _ reading: JSONReading) -> Self? {
        if let identifier = Self(rawValue: text) { return identifier }
        reading.report(
            .invalidIdentifier, at: node,
            "‘\(text.excerpt)’ is not an identifier: 1 to 512 bytes without spaces, control characters or ‘|’")
        return nil
    }

    /// Reads an identifier that names a whole, whose parts will follow it after a colon.
    package static func readWhole(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        guard let identifier = read(node, reading) else { return nil }
        if identifier.rawValue.utf8.contains(UInt8(ascii: ":")) {
            reading.report(.invalidIdentifier, at: node, "‘\(identifier.rawValue.excerpt)’ must not hold a colon")
            return nil
        }
        return identifier
    }

    /// Reads an identifier, or a number that belongs to `whole`.
    package static func readPart(of whole: String?, _ node: JSONNode, _ reading: JSONReading) -> Self? {
        guard let text = String.read(node, reading) else { return nil }
        if text.utf8.contains(UInt8(ascii: ":")) { return make(text, node, reading) }
        guard let whole else {
            reading.report(.invalidIdentifier, at: node, "‘\(text.excerpt)’ needs a prefix and a colon here")
            return nil
        }
        guard !text.isEmpty else {
            reading.report(.invalidIdentifier, at: node, "expected a number, found an empty string")
            return nil
        }
        return make("\(whole):\(text)", node, reading)
    }

    /// Reads the number by which a part of `whole` is declared.
    package static func readNumber(of whole: String?, _ node: JSONNode, _ reading: JSONReading) -> Self? {
        if whole != nil, let text = node.string, text.utf8.contains(UInt8(ascii: ":")) {
            reading.report(.invalidIdentifier, at: node, "the number ‘\(text.excerpt)’ must not hold a colon")
            return nil
        }
        return readPart(of: whole, node, reading)
    }

    /// The part written as a bare number where it belongs to `whole`.
    package func part(of whole: String?) -> JSONNode {
        guard let whole, whole == prefix, !localPart.isEmpty, !localPart.utf8.contains(UInt8(ascii: ":")) else {
            return JSONNode(.string(rawValue))
        }
        return JSONNode(.string(String(localPart)))
    }

    package func json(_ context: JSONWriting) -> JSONNode { JSONNode(.string(rawValue)) }
}

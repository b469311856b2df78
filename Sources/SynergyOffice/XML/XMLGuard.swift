import SynergyInterchange

/// What is looked at in the bytes of an XML file before the parser sees them.
enum XMLGuard {
    /// The file in UTF-8, or the reason why it is refused.
    ///
    /// - Complexity: O(*n*).
    static func checked(_ bytes: [UInt8], limits: XMLLimits) throws(XMLProblem) -> [UInt8] {
        var text = bytes
        var wasWide = false
        if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0x00, 0x3C]) {
            text = try narrowed(bytes, isBigEndian: true)
            wasWide = true
        } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0x3C, 0x00]) {
            text = try narrowed(bytes, isBigEndian: false)
            wasWide = true
        }
        let invalid = text.withUnsafeBufferPointer { UTF8Validation.firstInvalidOffset(in: $0) }
        if let invalid { throw problem("xml-encoding", "is not well-formed UTF-8", at: invalid, in: text) }
        var start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if text[start...].starts(with: "<?xml".utf8), let end = text.firstRange(of: "?>", from: start) {
            try checkEncoding(text[start..<end], wasWide: wasWide)
            // The text is in UTF-8 now, whatever its declaration says.
            for index in start..<end + 2 where text[index] >= 0x20 { text[index] = 0x20 }
            start = end + 2
        }
        try checkProlog(text, from: start)
        try checkTags(text, limits: limits)
        return text
    }

    private static func narrowed(_ bytes: [UInt8], isBigEndian: Bool) throws(XMLProblem) -> [UInt8] {
        guard bytes.count.isMultiple(of: 2) else {
            throw XMLProblem("xml-encoding", "is not well-formed UTF-16: it has an odd number of bytes")
        }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: 0, to: bytes.count, by: 2) {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
        }
        guard let text = String(validating: units, as: UTF16.self) else {
            throw XMLProblem("xml-encoding", "is not well-formed UTF-16")
        }
        return Array(text.utf8)
    }

    private static func checkEncoding(_ declaration: ArraySlice<UInt8>, wasWide: Bool) throws(XMLProblem) {
        let text = String(decoding: declaration, as: UTF8.self)
        guard let found = text.utf8.firstRange(of: "encoding".utf8) else { return }
        let rest = text[found.upperBound...].drop { $0 == "=" || $0.isWhitespace }
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return }
        let name = rest.dropFirst().prefix { $0 != quote }.uppercased()
        let fits = wasWide ? name.hasPrefix("UTF-16") : ["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(name)
        guard fits else {
            throw XMLProblem(
                "xml-encoding", "says that it is in ‘\(name.prefix(40))’; UTF-8 and UTF-16 are read", line: 1, column: 1
            )
        }
    }

    /// Looks for a document type declaration, which can stand only before the first element.
    private static func checkProlog(_ text: [UInt8], from start: Int) throws(XMLProblem) {
        var index = start
        while index < text.count {
            let rest = text[index...]
            if text[index] <= 0x20 {
                index += 1
            } else if rest.starts(with: "<?".utf8), let end = text.firstRange(of: "?>", from: index) {
                index = end + 2
            } else if rest.starts(with: "<!--".utf8), let end = text.firstRange(of: "-->", from: index + 4) {
                index = end + 3
            } else if rest.starts(with: "<!".utf8) {
                throw problem(
                    "xml-doctype", "has a document type declaration (DOCTYPE), which is never read", at: index, in: text
                )
            } else {
                return
            }
        }
    }

    /// Counts the attributes of long tags, because the parser compares each of them with each other.
    private static func checkTags(_ text: [UInt8], limits: XMLLimits) throws(XMLProblem) {
        let crowded = text.withUnsafeBufferPointer { buffer -> Int? in
            var tag = buffer.firstIndex(of: UInt8(ascii: "<"))
            while let start = tag {
                tag = buffer[(start + 1)...].firstIndex(of: UInt8(ascii: "<"))
                let end = tag ?? buffer.count
                if end - start > limits.attributes * 4, attributes(of: buffer[start..<end]) > limits.attributes {
                    return start
                }
            }
            return nil
        }
        if let crowded {
            throw problem(
                "xml-too-large", "has an element with more than \(limits.attributes) attributes", at: crowded, in: text)
        }
    }

    private static func attributes(of tag: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var count = 0
        var quote: UInt8 = 0
        for byte in tag {
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "=") {
                count += 1
            } else if byte == UInt8(ascii: ">") {
                break
            }
        }
        return count
    }

    private static func problem(_ code: String, _ message: String, at offset: Int, in text: [UInt8]) -> XMLProblem {
        var line = 1
        var column = 1
        for byte in text.prefix(offset) {
            column += 1
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            }
        }
        return XMLProblem(code, message, line: line, column: column)
    }
}

extension [UInt8] {
    /// Where some ASCII characters begin, from a place on.
    fileprivate func firstRange(of pattern: StaticString, from start: Int) -> Int? {
        pattern.withUTF8Buffer { wanted in
            guard count >= wanted.count else { return nil }
            return (Swift.min(start, count)..<Swift.max(start, count - wanted.count + 1)).first {
                self[$0] == wanted[0] && self[$0..<$0 + wanted.count].elementsEqual(wanted)
            }
        }
    }
}

import SynergyReferences
import SynergyTestSupport
import Testing

/// What holds for every text, whatever it is.
///
/// 20,000 texts; a million with `SYNERGY_FULL=1`; one with `SYNERGY_SEED=n`, which a failure names.
@Suite struct ScannerLaws {
    @Test func citationsStandInOrderAndNeverOverlapAndSliceTheText() {
        each { text, _ in Self.problemOfSpans(in: text, Self.scan(text)) }
    }

    @Test func anyBytesAreScannedWithoutHarm() {
        each { text, random in
            let damaged = RandomText.damage(text, &random)
            return Self.problemOfSpans(in: damaged, Self.scan(damaged))
        }
    }

    @Test func whatIsFoundIsFoundAgainInItsCanonicalForm() {
        each { text, _ in
            for citation in Self.scan(text) {
                if let url = citation.parts.text(.url) {
                    let again = WebAddress(url)
                    guard again?.text == url, again?.key == citation.key else {
                        let found = again.map { "\($0.text) of \($0.key)" } ?? "none"
                        return "\(url) of \(citation.key) is read as \(found)"
                    }
                }
                guard let written = CanonicalSpelling.of(citation) else { continue }
                let again = Self.scan(Array(written.utf8))
                guard again.count == 1, again[0].key == citation.key, again[0].kind == citation.kind else {
                    return "\(citation.key) is written \(written) and read as \(again.map { "\($0.kind) \($0.key)" })"
                }
                guard again[0].parts.text(.url) == citation.parts.text(.url) else {
                    return "\(written) is cleaned again to \(again[0].parts.text(.url) ?? "none")"
                }
            }
            return nil
        }
    }

    /// A text that ends in `/` may go on behind a blank line (section 3.2 (a) of the grammar), and is left out.
    @Test func textsWithABlankLineBetweenKeepTheirCitations() {
        each { first, random in
            guard !Self.mayGoOn(first) else { return nil }
            let second = RandomText.make(&random)
            let joined = Self.scan(first + Array("\n\n".utf8) + second)
            let apart =
                Self.scan(first)
                + Self.scan(second).map { citation in
                    var citation = citation
                    let offset = first.count + 2
                    citation.span = (citation.span.lowerBound + offset)..<(citation.span.upperBound + offset)
                    return citation
                }
            guard joined != apart else { return nil }
            let lost = apart.filter { !joined.contains($0) }.map { "\($0.kind) \($0.key) \($0.span) \($0.parts.all)" }
            let extra = joined.filter { !apart.contains($0) }.map { "\($0.kind) \($0.key) \($0.span) \($0.parts.all)" }
            return "before \(String(decoding: second, as: UTF8.self).debugDescription): lost \(lost), new \(extra)"
        }
    }

    // MARK: How

    /// Calls a check with each text until three have failed, and records what they say.
    private func each(_ check: (_ text: [UInt8], _ random: inout SplitMix64) -> String?) {
        var failures = 0
        for seed in Self.seeds {
            var random = SplitMix64(seed: seed)
            let text = RandomText.make(&random)
            guard let problem = check(text, &random) else { continue }
            Issue.record(
                """
                seed \(seed): \(problem)
                text \(String(decoding: text, as: UTF8.self).debugDescription)
                again: SYNERGY_SEED=\(seed) swift test --filter ScannerLaws
                """)
            failures += 1
            if failures == 3 { break }
        }
    }

    private static var seeds: Range<UInt64> {
        if Laws.isSingle { return Laws.seeds }
        // The four laws together try a million texts in full, 20,000 otherwise.
        return 0..<(Laws.isFull ? 250_000 : 5_000)
    }

    private static func scan(_ text: [UInt8]) -> [Citation] {
        text.withUnsafeBufferPointer { bytes in
            var buffer = CitationBuffer()
            ReferenceScanner().scan(bytes, into: &buffer)
            return (0..<buffer.count).map { buffer.citation(at: $0, of: bytes) }
        }
    }

    private static func problemOfSpans(in text: [UInt8], _ citations: [Citation]) -> String? {
        let isValid = String(validating: text, as: UTF8.self) != nil
        var end = 0
        for citation in citations {
            let span = citation.span
            guard span.lowerBound >= end, span.upperBound <= text.count, !span.isEmpty else {
                return "\(citation.key) at \(span) does not come after \(end)"
            }
            end = span.upperBound
            guard citation.text.utf8.elementsEqual(text[span]) || !isValid else {
                return "\(citation.key) at \(span) is not the slice \(citation.text.debugDescription)"
            }
            if isValid, String(validating: text[span], as: UTF8.self) == nil {
                return "\(citation.key) at \(span) cuts a character"
            }
        }
        return nil
    }

    /// Whether a text ends in a slash, but for spaces and what is ignored.
    private static func mayGoOn(_ text: [UInt8]) -> Bool {
        let ignored: [Unicode.Scalar] = [
            "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{2028}",
        ]
        let spaces: [Unicode.Scalar] = [" ", "\t", "\n", "\r", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}"]
        let slashes: [Unicode.Scalar] = ["/", "∕", "⁄", "／"]
        let last = String(decoding: text, as: UTF8.self).unicodeScalars.last {
            !ignored.contains($0) && !spaces.contains($0)
        }
        // A URL goes on behind other marks too, but never behind a blank line.
        return last.map(slashes.contains) ?? false
    }
}

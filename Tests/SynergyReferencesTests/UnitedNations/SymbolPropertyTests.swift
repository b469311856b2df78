import SynergyTestSupport
import Testing

@testable import SynergyReferences

/// What holds of symbols in any text, tidy or not.
@Suite struct SymbolPropertyTests {
    private static let pieces = [
        "A", "/", "/", "/", "72", "164", "RES", "CEDAW", "C", "NOR", "9", "Add.1", "Add. 2", "CTOC", "COP", "WG.4",
        "2017", " ",
        "\n", "\r\n", "-", "–", ".", ",", " and ", "SR.1191", "1192", "(III)", "(2001)", "[A]", "S", "E", "\u{AD}",
        "\u{200B}",
        "和", "é", "*", "resolution ", "resolutions ", "General Assembly ", "V.17-06893", "UNTS vol. ", "p. 3", "S-26",
        "Ａ",
    ]

    private static let rounds = Laws.isFull ? 300_000 : 3_000

    @Test func keysAreCanonicalAndSpansFollowEachOther() {
        let seed: UInt64 = 0x5EED_0003
        var random = SplitMix64(seed: seed)
        for round in 0..<Self.rounds {
            var text = ""
            for _ in 0..<(1 + random.below(14)) { text += random.pick(Self.pieces) }
            var end = 0
            for citation in ReferenceScanner().scan(text) {
                #expect(
                    citation.span.lowerBound >= end && !citation.span.isEmpty, "seed \(seed), round \(round): \(text)")
                #expect(Array(citation.text.utf8) == Array(Array(text.utf8)[citation.span]))
                end = citation.span.upperBound
                guard citation.kind == .unSymbol else { continue }
                let symbol = Array(citation.key.rawValue.utf8.dropFirst(3))
                #expect(UNSymbol.canonical(symbol) == symbol, "seed \(seed), round \(round): \(text)")
                #expect(citation.parts[.body] != nil, "seed \(seed), round \(round): \(text)")
            }
        }
    }

    @Test func anyBytesAreReadWithoutHarm() {
        var random = SplitMix64(seed: 0x5EED_0004)
        let likely = Array("A/CEDSN0123456789. \n()[]-\u{AD}／和".utf8)
        var buffer = CitationBuffer()
        for _ in 0..<Self.rounds {
            let bytes = (0..<random.below(40)).map { _ in
                random.chance(80) ? random.pick(likely) : UInt8(truncatingIfNeeded: random.next())
            }
            bytes.withUnsafeBufferPointer { ReferenceScanner().scan($0, into: &buffer) }
            _ = UNSymbol.canonical(bytes)
        }
    }

    /// Symbols have a bounded number of components and are read once; so runs of what they begin with stay cheap.
    @Test(arguments: [
        "/", "A/", "A/1/", "A/1/1/", "Add.1/", "A/72/164 and ", "CRC/\n", "A/\u{AD}", "resolutions 1/1, ",
        "resolution ",
        "217(", "V.17-", "UNTS vol. ", "1 UNTS ", "S/RES/1 (", "CEDAW/C/SR.1 and ", "1(X", "GE.",
    ])
    func runsOfOnePatternAreReadToTheirEnd(_ pattern: String) {
        expectOrderedCitations(in: String(repeating: pattern, count: 4_000))
    }
}

import Foundation
import SynergyMatching
import SynergyTestSupport
import Testing

/// The join against the plain comparison of every text with every other.
@Suite struct CosineJoinTests {
    /// Texts of made-up words, some of them frequent; long and short ones, some of them copies but for a word.
    private static func items(_ random: inout SplitMix64) -> [DuplicateItem] {
        let words = (0..<(8 + random.below(40))).map {
            "wo\(["ra", "bik", "sut", "nal"][$0 % 4])k\(["o", "a", "i"][$0 % 3])\(UnicodeScalar(UInt8(97 + $0 % 26)))"
        }
        var texts: [[String]] = []
        for _ in 0..<(2 + random.below(40)) {
            if let last = texts.last, random.chance(30) {
                var copy = last
                copy[random.below(copy.count)] = random.pick(words)
                texts.append(copy)
            } else {
                texts.append(
                    (0..<(1 + random.below(12))).map { _ in words[random.below(1 + random.below(words.count))] })
            }
        }
        return texts.enumerated().map { DuplicateItem(id: "\($0)", text: $1.joined(separator: " ")) }
    }

    @Test(arguments: [0.3, 0.5, 0.8])
    func thePairsAreThoseOfEveryTextWithEveryOther(threshold: Double) {
        for seed in 0..<UInt64(150) {
            var random = SplitMix64(seed: seed)
            let items = Self.items(&random)
            let options = DuplicateFinder.Options(
                minimumCosine: threshold, candidatesPerText: 1_000, maximumPostings: 1 + random.below(50))
            let found = DuplicateEngine(options).candidates(among: items)
            let plain = PlainCosine(found, maximumPostings: options.maximumPostings)
            let expected = plain.cosines
            let pairs = Dictionary(
                uniqueKeysWithValues: found.pairs.map { ([$0.first, $0.second], Double($0.cosine)) })
            for (pair, cosine) in expected where cosine >= threshold + 1e-4 {
                #expect(pairs[pair] != nil, "seed \(seed): \(pair) with \(cosine) is missing")
            }
            for (pair, cosine) in pairs {
                #expect(abs((expected[pair] ?? 0) - cosine) < 1e-4, "seed \(seed): \(pair) is said to have \(cosine)")
                #expect((expected[pair] ?? 0) >= threshold - 1e-4, "seed \(seed): \(pair) has too little")
            }
        }
    }

    @Test func theBestFewAreKept() {
        for seed in 0..<UInt64(60) {
            var random = SplitMix64(seed: seed)
            let items = Self.items(&random)
            let all = DuplicateEngine(.init(candidatesPerText: 1_000)).candidates(among: items)
            let few = DuplicateEngine(.init(candidatesPerText: 2)).candidates(among: items)
            let kept = Set(few.pairs.map { [$0.first, $0.second] })
            for text in 0..<Int32(items.count) {
                let best = all.pairs.filter { $0.first == text || $0.second == text }.map(\.cosine).sorted(by: >)
                let left = few.pairs.filter { $0.first == text || $0.second == text }.map(\.cosine).sorted(by: >)
                #expect(left.starts(with: best.prefix(2)), "seed \(seed), text \(text)")
            }
            #expect(kept.count == few.pairs.count)
        }
    }
}

/// Cosines of stems worked out in the plain way, from the words that the finder shows nothing of.
private struct PlainCosine {
    private var vectors: [Int32: [String: Double]] = [:]

    init(_ candidates: DuplicateCandidates, maximumPostings: Int) {
        var table = WordTable()
        var texts: [Int32: [Int32]] = [:]
        for number in 0..<Int32(candidates.items.count) where candidates.form(of: number) == number {
            let words = table.words(of: candidates.items[Int(number)].text, language: .english)
            let content = words.filter {
                !table.isStopWord($0) && !table.isQuestionWord($0) && !table.isNegation($0)
            }
            texts[number] = (content.isEmpty ? words : content).map { table.stem(of: $0) }
        }
        var frequencies: [Int32: Int] = [:]
        for text in texts.values { for stem in Set(text) { frequencies[stem, default: 0] += 1 } }
        let total = Double(max(texts.count, 1_000))
        for (number, text) in texts {
            var vector: [String: Double] = [:]
            for stem in Set(text) {
                let frequency = Double(frequencies[stem] ?? 0)
                guard frequency <= Double(maximumPostings) else { continue }
                let count = Double(text.filter { $0 == stem }.count)
                vector["\(stem)"] = (1 + log(count)) * log(1 + (total - frequency + 0.5) / (frequency + 0.5))
            }
            let length = vector.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
            vectors[number] = vector.mapValues { $0 / length }
        }
    }

    /// The cosine of every pair.
    var cosines: [[Int32]: Double] {
        var result: [[Int32]: Double] = [:]
        for (first, left) in vectors {
            for (second, right) in vectors where first < second {
                result[[first, second]] = left.reduce(0) { $0 + $1.value * (right[$1.key] ?? 0) }
            }
        }
        return result
    }
}

import Synchronization
import SynergyMatching
import SynergyModel
import Testing

/// What a model of the caller's does, and what it may do wrong.
@Suite struct TextEmbedderTests {
    /// Counts the words of a text, those that mean the same as one.
    private final class SynonymEmbedder: TextEmbedder {
        let name: String
        private let asked = Mutex<[[String]]>([])

        init(name: String = "synonyms 1") { self.name = name }

        /// What it was asked for, time after time.
        var requests: [[String]] { asked.withLock { $0 } }

        private static let meanings = [
            "physician": "doctor", "remuneration": "pay", "wages": "pay", "infants": "babies",
        ]

        func vectors(for texts: [String], language: LanguageTag) throws -> [[Float]] {
            asked.withLock { $0.append(texts) }
            return texts.map { text in
                var vector = [Float](repeating: 0, count: 64)
                for word in text.lowercased().split(separator: " ") {
                    let meaning = Self.meanings[String(word)] ?? String(word)
                    let place = meaning.utf8.reduce(UInt64(7)) { ($0 &* 31 &+ UInt64($1)) % 1_009 }
                    vector[Int(place % 64)] += 1
                }
                return vector
            }
        }
    }

    /// Answers as it is told to.
    private struct FixedEmbedder: TextEmbedder {
        var name = "fixed"
        var answer: @Sendable ([String]) throws -> [[Float]]

        func vectors(for texts: [String], language: LanguageTag) throws -> [[Float]] { try answer(texts) }
    }

    private static func items(_ form: String, _ texts: [String]) -> [MatchItem] {
        texts.enumerated().map { MatchItem(id: "\(form):\($0)", text: $1, language: .english) }
    }

    private let first = items(
        "A", ["physician remuneration", "harbour dredging", "bicycle lanes", "school meals", "forest fires"])
    private let second = items(
        "B", ["school lunch meals", "dredging of harbours", "doctor wages", "lanes for bicycles", "fires in forests"])

    @Test func meaningIsFoundWhereNoWordIsShared() throws {
        let plain = try Matcher().match(first, with: second).suggestions(for: "A:0")
        let unaided = try #require(plain.first { $0.object == "B:2" })
        let likeliest = try #require(plain.first)
        try #require(unaided.rank > 1 || unaided.score <= likeliest.score && unaided.evidence.isEmpty)
        let matching = try Matcher(embedder: SynonymEmbedder()).match(first, with: second)
        let found = try #require(matching.suggestions(for: "A:0").first)
        #expect(found.object == "B:2")
        let likenesses = found.evidence.compactMap { evidence -> Double? in
            if case .embedding(let likeness) = evidence { likeness } else { nil }
        }
        #expect(likenesses.count == 1 && abs((likenesses.first ?? 0) - 1) < 1e-5, "doctor pay is doctor pay")
    }

    @Test func eachTextIsAskedForOnce() throws {
        let embedder = SynonymEmbedder()
        let cache = EmbeddingCache()
        let matcher = Matcher(embedder: embedder, cache: cache)
        let twice = first + Self.items("C", ["harbour dredging", "", "new text", "new text"])
        let one = try matcher.match(twice, with: second).suggestions
        let texts = embedder.requests.flatMap { $0 }
        #expect(Set(texts).count == texts.count, "none twice")
        #expect(Set(texts) == Set((twice + second).map(\.text)).subtracting([""]), "all that are not empty")
        #expect(cache.count == texts.count)
        #expect(try matcher.match(twice, with: second).suggestions == one)
        let shared = Matcher(embedder: embedder, cache: cache)
        #expect(try shared.match(second, with: twice).suggestions.count == second.count)
        #expect(embedder.requests.flatMap { $0 }.count == texts.count, "nothing was asked again")
    }

    @Test func vectorsOfTwoNamesNeverMeet() throws {
        let cache = EmbeddingCache()
        _ = try Matcher(embedder: SynonymEmbedder(name: "one"), cache: cache).match(first, with: second)
        let other = SynonymEmbedder(name: "other")
        _ = try Matcher(embedder: other, cache: cache).match(first, with: second)
        #expect(other.requests.flatMap { $0 }.count == first.count + second.count)
        #expect(cache.count == 2 * (first.count + second.count))
    }

    @Test func tooFewOrUnequalVectorsAreAnErrorThatSaysWhatCame() {
        func error(_ answer: @escaping @Sendable ([String]) -> [[Float]]) -> EmbeddingError? {
            let matcher = Matcher(embedder: FixedEmbedder(answer: answer))
            return #expect(throws: EmbeddingError.self) { try matcher.match(first, with: second) }
        }
        let none = error { _ in [] }
        #expect(none?.embedder == "fixed" && none?.expected == 5 && none?.found == 0)
        #expect(error { _ in [[1]] }?.description == "The embedder ‘fixed’ returned 1 vectors for 5 texts.")
        #expect(error { $0.map { _ in [1] } + [[1]] }?.found == 6)
        let lengths = error { texts in texts.indices.map { $0 == 0 ? [1, 0] : [1] } }
        #expect(
            lengths?.description
                == "The embedder ‘fixed’ returned vectors of different lengths; all must have one length.")
    }

    @Test func whatAnEmbedderThrowsIsThrownOnAndNothingIsKept() throws {
        struct Offline: Error {}
        let cache = EmbeddingCache()
        let matcher = Matcher(embedder: FixedEmbedder { _ in throw Offline() }, cache: cache)
        #expect(throws: Offline.self) { try matcher.match(first, with: second) }
        #expect(cache.count == 0)
    }

    @Test(
        "Vectors that say nothing change nothing",
        arguments: [[.nan, 1], [.infinity, 0], [0, 0], [-.infinity, .nan], [.greatestFiniteMagnitude, 1], []]
            as [[Float]])
    func emptyVectors(vector: [Float]) throws {
        let plain = try Matcher().match(first, with: second)
        let matching = try Matcher(embedder: FixedEmbedder { $0.map { _ in vector } }).match(first, with: second)
        for (one, other) in zip(plain.suggestions.joined(), matching.suggestions.joined()) {
            #expect(one.object == other.object)
            #expect(abs(one.score - other.score) < 1e-3 && one.confidence == other.confidence)
            #expect(other.evidence.contains(.embedding(0)) || vector.isEmpty == false && other.score.isFinite)
        }
    }

    @Test func oneVectorThatIsNoneHarmsNoOther() throws {
        let embedder = FixedEmbedder { texts in
            try SynonymEmbedder().vectors(for: texts, language: .english).enumerated().map { index, vector in
                index == 1 ? vector.map { _ in .nan } : vector
            }
        }
        let matching = try Matcher(embedder: embedder).match(first, with: second)
        #expect(matching.suggestions.joined().allSatisfy { $0.score.isFinite && (0...1).contains($0.confidence) })
        #expect(matching.suggestions(for: "A:0").first?.object == "B:2")
    }

    @Test func nothingIsAskedOfAnEmbedderForNothing() throws {
        let embedder = SynonymEmbedder()
        let matcher = Matcher(embedder: embedder)
        #expect(try matcher.match([], with: []).suggestions.isEmpty)
        #expect(try matcher.match(Self.items("A", [""]), with: Self.items("B", [""])).suggestions.count == 1)
        #expect(embedder.requests.isEmpty)
    }
}

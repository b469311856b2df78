#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The texts of one language as vectors of stems, weighted by how rare they are (TF-IDF), each of length one.
///
/// A stem that stands *f* times in a text and in *d* of *N* texts weighs (1 + ln *f*) · ln(1 + (*N* − *d* + ½)/(*d* + ½)).
/// In a small collection every word is rare: *N* counts as 1,000 at least, so that a few texts are compared like many.
struct StemVectors: Sendable {
    /// The least number of texts that rarity is measured in.
    static let leastTexts = 1_000

    /// The number of a text in ``ComparedTexts`` by its place here.
    let members: [Int32]
    /// The entries of vector `i` are `starts[i]..<starts[i + 1]`.
    private(set) var starts: [Int] = [0]
    /// Stems by rarity, the rarest first; ascending in each vector.
    private(set) var ranks: [Int32] = []
    /// Their weights.
    private(set) var weights: [Float] = []
    /// How long what is left of a vector is, this entry included.
    private(set) var rests: [Float] = []
    /// The stem of each rank.
    private(set) var stems: [Int32] = []
    /// Whether a text says what it is about in so few words that others may say them of something else.
    private(set) var isThin: [Bool] = []

    /// Makes vectors of some texts.
    ///
    /// - Parameters:
    ///   - texts: All texts.
    ///   - members: The numbers of those that are to be compared, of one language.
    ///   - maximumPostings: A stem in more texts than this says nothing and is left out.
    /// - Complexity: O(*n* log *n*) for *n* words.
    init(_ texts: ComparedTexts, members: [Int32], maximumPostings: Int) {
        self.members = members
        isThin.reserveCapacity(members.count)
        // The stems of every text, sorted, one after the other.
        var found: [Int32] = []
        var ends: [Int] = [0]
        var frequencies = [Int32](repeating: 0, count: texts.table.stemCount)
        var stemsOfText: [Int32] = []
        for text in members {
            Self.stems(of: text, in: texts, isThin: &isThin, into: &stemsOfText)
            var previous: Int32 = -1
            for stem in stemsOfText where stem != previous {
                frequencies[Int(stem)] += 1
                previous = stem
            }
            found += stemsOfText
            ends.append(found.count)
        }
        var keys: [UInt64] = []
        for (stem, count) in frequencies.enumerated() where count > 0 && count <= maximumPostings {
            keys.append(UInt64(count) << 32 | UInt64(stem))
        }
        keys.sort()
        var rankOfStem = [Int32](repeating: -1, count: frequencies.count)
        stems = keys.map { Int32(truncatingIfNeeded: $0) }
        let total = Double(max(members.count, Self.leastTexts))
        var rarities: [Float] = []
        for (rank, key) in keys.enumerated() {
            rankOfStem[Int(stems[rank])] = Int32(rank)
            let count = Double(key >> 32)
            rarities.append(Float(log(1 + (total - count + 0.5) / (count + 0.5))))
        }
        var row: [UInt64] = []
        for place in members.indices {
            row.removeAll(keepingCapacity: true)
            var index = ends[place]
            while index < ends[place + 1] {
                var end = index + 1
                while end < ends[place + 1], found[end] == found[index] { end += 1 }
                let rank = rankOfStem[Int(found[index])]
                if rank >= 0 { row.append(UInt64(rank) << 32 | UInt64(end - index)) }
                index = end
            }
            row.sort()
            append(row, rarities)
        }
    }

    /// The stems that say what a text is about, sorted; all its stems when it says nothing.
    private static func stems(
        of text: Int32, in texts: ComparedTexts, isThin: inout [Bool], into result: inout [Int32]
    ) {
        result.removeAll(keepingCapacity: true)
        var figures = 0
        for word in texts[text] where texts.isContent(word) {
            result.append(texts.table.stem(of: word))
            if texts.traits.figures[Int(word)] >= 0 { figures += 1 }
        }
        let known = result.count - figures
        if known == 0 {
            for word in texts[text] where !texts.isContent(word) { result.append(texts.table.stem(of: word)) }
        }
        result.sort()
        isThin.append(known < 2 || result.first == result.last)
    }

    /// Adds a vector of ranks in the upper and counts in the lower halves.
    private mutating func append(_ row: [UInt64], _ rarities: [Float]) {
        let start = weights.count
        var sum: Float = 0
        for entry in row {
            let rank = Int(entry >> 32)
            let count = entry & 0xFFFF_FFFF
            let weight = rarities[rank] * (count == 1 ? 1 : 1 + logf(Float(count)))
            ranks.append(Int32(rank))
            weights.append(weight)
            sum += weight * weight
        }
        let scale: Float = sum > 0 ? 1 / sum.squareRoot() : 0
        rests.append(contentsOf: repeatElement(0, count: row.count))
        var rest: Float = 0
        for place in (start..<weights.count).reversed() {
            weights[place] *= scale
            rest += weights[place] * weights[place]
            rests[place] = rest.squareRoot()
        }
        starts.append(weights.count)
    }

    /// How many vectors there are.
    var count: Int { members.count }

    /// The entries of a vector.
    func entries(of place: Int) -> Range<Int> { starts[place]..<starts[place + 1] }

    /// The cosine of two vectors.
    ///
    /// - Complexity: O(*n*) for *n* entries of both.
    func cosine(_ first: Int, _ second: Int) -> Float {
        var (left, right) = (starts[first], starts[second])
        var sum: Float = 0
        while left < starts[first + 1], right < starts[second + 1] {
            if ranks[left] == ranks[right] {
                sum += weights[left] * weights[right]
                left += 1
                right += 1
            } else if ranks[left] < ranks[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return min(sum, 1)
    }
}

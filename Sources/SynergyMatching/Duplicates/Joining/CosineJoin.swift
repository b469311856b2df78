/// Finds all pairs of vectors whose cosine reaches a threshold, without looking at most of the others.
///
/// Let the rarest stem that two vectors share stand at place *i* of the one and *j* of the other. Everything they share stands
/// there or behind, so that their cosine is at most the length of the rest of the one from *i* on times that of the other from *j* on.
/// Therefore only stems count whose rest reaches the threshold, each stem lists its vectors by falling rest, and a list is left
/// as soon as the product is too small. That loses nothing: a pair that is passed over at its rarest shared stem would be passed
/// over at all others too.
struct CosineJoin {
    /// How many entries of lists and of other vectors are looked at for one vector; the rarest stems come first.
    ///
    /// Hostile or very uniform collections have so many similar pairs that finding them all takes the square of their number.
    let workLimit: Int
    /// The least cosine.
    let threshold: Float

    private let vectors: StemVectors
    /// The list of rank `r` is `starts[r]..<starts[r + 1]`.
    private var starts: [Int]
    private var places: [Int32] = []
    private var rests: [Float] = []
    /// The greatest weight of each vector, and the sum of its weights.
    private var greatest: [Float] = []
    private var sums: [Float] = []

    /// What it costs to get at another vector, in entries of a list.
    private static let comparisonWork = 8

    /// A guard against rounding, on the safe side.
    private static let slack: Float = 1e-5

    /// Lists the vectors by their stems.
    ///
    /// - Complexity: O(*n* log *n*) for *n* entries.
    init(_ vectors: StemVectors, threshold: Double, workLimit: Int) {
        self.vectors = vectors
        self.threshold = Float(threshold)
        self.workLimit = workLimit
        starts = [Int](repeating: 0, count: vectors.stems.count + 1)
        let least = self.threshold - Self.slack
        var listed = 0
        for place in 0..<vectors.count {
            var most: Float = 0
            var sum: Float = 0
            for entry in vectors.entries(of: place) {
                most = max(most, vectors.weights[entry])
                sum += vectors.weights[entry]
                if vectors.rests[entry] >= least {
                    starts[Int(vectors.ranks[entry]) + 1] += 1
                    listed += 1
                }
            }
            greatest.append(most)
            sums.append(sum)
        }
        for rank in vectors.stems.indices { starts[rank + 1] += starts[rank] }
        var next = starts
        var keys = [UInt64](repeating: 0, count: listed)
        for place in 0..<vectors.count {
            for entry in vectors.entries(of: place) where vectors.rests[entry] >= least {
                let rank = Int(vectors.ranks[entry])
                // Positive numbers have the order of their bits; turned round, the greatest comes first.
                keys[next[rank]] = UInt64(~vectors.rests[entry].bitPattern) << 32 | UInt64(place)
                next[rank] += 1
            }
        }
        for rank in vectors.stems.indices where starts[rank + 1] - starts[rank] > 1 {
            keys[starts[rank]..<starts[rank + 1]].sort()
        }
        places = keys.map { Int32(truncatingIfNeeded: $0 & 0xFFFF_FFFF) }
        rests = keys.map { Float(bitPattern: ~UInt32(truncatingIfNeeded: $0 >> 32)) }
    }

    /// Hands every pair to `body`, the later vector first, with its cosine.
    ///
    /// - Returns: How many vectors had more to look at than the limit allows.
    /// - Complexity: O(*n* · min(*n*, limit)) for *n* vectors at the worst; in mixed collections a small part of it.
    func forEachPair(_ body: (Int32, Int32, Float) -> Void) -> Int {
        var stamps = [Int32](repeating: -1, count: vectors.count)
        var spread = [Float](repeating: 0, count: vectors.stems.count)
        var cut = 0
        stamps.withUnsafeMutableBufferPointer { stamps in
            spread.withUnsafeMutableBufferPointer { spread in
                for place in 0..<vectors.count where !join(place, stamps, spread, body) { cut += 1 }
            }
        }
        return cut
    }

    /// Compares one vector with those before it; returns whether the limit allowed all of it.
    private func join(
        _ place: Int, _ stamps: UnsafeMutableBufferPointer<Int32>, _ spread: UnsafeMutableBufferPointer<Float>,
        _ body: (Int32, Int32, Float) -> Void
    ) -> Bool {
        let range = vectors.entries(of: place)
        let least = threshold - Self.slack
        let me = Int32(truncatingIfNeeded: place)
        return vectors.ranks.withUnsafeBufferPointer { ranks in
            vectors.weights.withUnsafeBufferPointer { weights in
                for entry in range { spread[Int(ranks[entry])] = weights[entry] }
                defer {
                    for entry in range { spread[Int(ranks[entry])] = 0 }
                }
                var work = workLimit
                for entry in range {
                    let rest = vectors.rests[entry]
                    if rest < least { break }
                    let needed = least / rest
                    for posting in starts[Int(ranks[entry])]..<starts[Int(ranks[entry]) + 1] {
                        if rests[posting] < needed { break }
                        work -= 1
                        if work < 0 { return false }
                        let other = places[posting]
                        guard other < me, stamps[Int(other)] != me else { continue }
                        stamps[Int(other)] = me
                        // No product of two weights is greater than the greatest weight times the other one.
                        let bound = min(greatest[Int(other)] * sums[place], greatest[place] * sums[Int(other)])
                        if bound < least { continue }
                        let entries = vectors.entries(of: Int(other))
                        work -= Self.comparisonWork + entries.count
                        var cosine: Float = 0
                        for index in entries {
                            cosine += spread[Int(ranks[index])] * weights[index]
                        }
                        if cosine >= least { body(me, other, min(cosine, 1)) }
                    }
                }
                return true
            }
        }
    }
}

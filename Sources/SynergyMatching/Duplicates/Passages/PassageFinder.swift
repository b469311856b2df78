/// The longest passage that two texts share.
struct SharedPassage {
    /// Where it begins in the first text, in words.
    var start = 0
    /// How many words it has.
    var length = 0

    /// Finds the longest run of words that two texts share, looking where runs of some words begin.
    ///
    /// Where one run of words comes again and again, only its first place and the one that goes on are tried.
    ///
    /// - Complexity: O(*n*) for *n* words of both.
    init(
        _ first: ArraySlice<Int32>, _ second: ArraySlice<Int32>, hashes: (first: [UInt64], second: [UInt64]), size: Int
    ) {
        var places: [UInt64: Int] = [:]
        places.reserveCapacity(hashes.first.count)
        for (place, hash) in hashes.first.enumerated() where places[hash] == nil { places[hash] = place }
        // Where the run that was found last would go on in the first text, and how long it is already.
        var next = -1
        var length = 0
        for (place, hash) in hashes.second.enumerated() {
            if next >= 0, next < hashes.first.count, hashes.first[next] == hash {
                length += 1
            } else if let found = places[hash],
                first.dropFirst(found).prefix(size).elementsEqual(second.dropFirst(place).prefix(size))
            {
                next = found
                length = size
            } else {
                next = -1
                continue
            }
            next += 1
            if length > self.length {
                self.length = length
                start = next + size - 1 - length
            }
        }
    }
}

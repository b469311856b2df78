import SynergyModel

/// The character grams of texts that have numbers.
///
/// A text stands between two spaces; its grams are all its neighbours of 3, then of 4, then of 5 scalars. A text no
/// longer than a size, its spaces included, counts once for that size and not at all for the larger ones
/// (the analyser `char_wb` of scikit-learn).
struct CharacterGrams: Sendable {
    private var names = NameTable(capacity: 16)
    private var grams: [Int32] = []
    /// The grams of text `i` are `grams[ends[i]..<ends[i + 1]]`.
    private var ends: [Int] = [0]

    /// How many distinct grams there are.
    var count: Int { names.count }

    /// The grams of a text.
    subscript(text: Int32) -> ArraySlice<Int32> {
        precondition(Int(text) + 1 < ends.count, "The grams of a word must be prepared before they are read.")
        return grams[ends[Int(text)]..<ends[Int(text) + 1]]
    }

    /// The letters of a gram.
    func text(of gram: Int32) -> String { names[gram] }

    /// Works out the grams of all texts that are new since the last time.
    mutating func add(upTo texts: NameTable) {
        var padded: [UInt8] = []
        var starts: [Int] = []
        for text in Int32(truncatingIfNeeded: ends.count - 1)..<Int32(truncatingIfNeeded: texts.count) {
            padded.removeAll(keepingCapacity: true)
            padded.append(UInt8(ascii: " "))
            texts.withBytes(of: text) { padded.append(contentsOf: $0) }
            padded.append(UInt8(ascii: " "))
            starts.removeAll(keepingCapacity: true)
            for place in padded.indices where padded[place] & 0xC0 != 0x80 { starts.append(place) }
            starts.append(padded.count)
            padded.withUnsafeBufferPointer { add($0, starts: starts) }
            ends.append(grams.count)
        }
    }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>, starts: [Int]) {
        let length = starts.count - 1
        for size in 3...5 {
            for first in 0...max(length - size, 0) {
                let range = starts[first]..<starts[min(first + size, length)]
                grams.append(names.intern(UnsafeBufferPointer(rebasing: text[range])))
            }
            if length <= size { break }
        }
    }
}

/// Endings, each with what to do about it.
struct SuffixTable<Action: Sendable>: Sendable {
    private struct Suffix {
        let letters: [UInt8]
        let action: Action
    }

    private var suffixes: [Suffix] = []
    /// Where the endings with a last letter begin; 257 places.
    private var starts: [Int] = []

    /// Creates a table from lists of endings with spaces between them.
    init(_ lists: KeyValuePairs<String, Action>) {
        var byLast: [[Suffix]] = Array(repeating: [], count: 256)
        for (list, action) in lists {
            for name in list.split(separator: " ") {
                let letters = name.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
                byLast[Int(letters[letters.count - 1])].append(Suffix(letters: letters, action: action))
            }
        }
        for group in byLast {
            starts.append(suffixes.count)
            // The longest first, so that the first that fits is the one that counts.
            suffixes += group.sorted { $0.letters.count > $1.letters.count }
        }
        starts.append(suffixes.count)
    }

    /// Returns the longest ending of a word that begins at `limit` or later.
    func longest(of word: [UInt8], from limit: Int = 0) -> (length: Int, action: Action)? {
        guard let last = word.last else { return nil }
        for index in starts[Int(last)]..<starts[Int(last) + 1] {
            let letters = suffixes[index].letters
            if word.count - letters.count >= limit, Self.ends(word, with: letters) {
                return (letters.count, suffixes[index].action)
            }
        }
        return nil
    }

    private static func ends(_ word: [UInt8], with letters: [UInt8]) -> Bool {
        let start = word.count - letters.count
        guard start >= 0 else { return false }
        for index in letters.indices where word[start + index] != letters[index] { return false }
        return true
    }
}

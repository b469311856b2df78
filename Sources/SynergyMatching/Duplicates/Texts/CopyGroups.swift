/// Texts by their normal form: of those that say the same in the same words one stands for all.
struct CopyGroups: Sendable {
    /// For each text the first text of its form; itself for most.
    private(set) var firstOf: [Int32]
    /// For each text the next one of its form, or −1.
    private(set) var next: [Int32]
    /// The first texts of all forms, in order; texts without words are in no group.
    private(set) var firsts: [Int32] = []

    /// Sorts texts into groups.
    ///
    /// - Complexity: O(*n* log *n*) for *n* texts, and one comparison with its neighbour for each.
    init(_ texts: ComparedTexts) {
        firstOf = (0..<Int32(truncatingIfNeeded: texts.count)).map { $0 }
        next = [Int32](repeating: -1, count: texts.count)
        var keys: [(hash: UInt64, text: Int32)] = []
        keys.reserveCapacity(texts.count)
        for text in firstOf where !texts[text].isEmpty { keys.append((texts.formHash(of: text), text)) }
        keys.sort { ($0.hash, $0.text) < ($1.hash, $1.text) }
        var start = 0
        while start < keys.count {
            var end = start + 1
            while end < keys.count, keys[end].hash == keys[start].hash { end += 1 }
            group(keys[start..<end].map(\.text), texts)
            start = end
        }
        firsts.sort()
    }

    /// Groups texts of one hash, which need not be of one form.
    private mutating func group(_ candidates: [Int32], _ texts: ComparedTexts) {
        var sorted = candidates
        if candidates.contains(where: { texts.compareForms(candidates[0], $0) != 0 }) {
            sorted.sort {
                let order = texts.compareForms($0, $1)
                return order == 0 ? $0 < $1 : order < 0
            }
        }
        var previous: Int32?
        for text in sorted {
            if let previous, texts.compareForms(previous, text) == 0 {
                firstOf[Int(text)] = firstOf[Int(previous)]
                next[Int(previous)] = text
            } else {
                firsts.append(text)
            }
            previous = text
        }
    }

    /// The texts of one form, by number, from its first.
    func copies(of first: Int32) -> [Int32] {
        var result: [Int32] = []
        var text = first
        while text >= 0 {
            result.append(text)
            text = next[Int(text)]
        }
        return result
    }
}

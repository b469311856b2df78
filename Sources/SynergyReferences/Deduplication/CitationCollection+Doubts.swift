import SynergyModel

extension CitationCollection {
    /// Pairs of documents that may be one: something speaks for it, and nothing decides it.
    ///
    /// Only pairs that something speaks for are compared, so that many documents do not make many more pairs.
    func doubts(_ entries: [CitedDocuments.Entry]) -> [CitedDocuments.Doubt] {
        var found: [Pair: Set<CitedDocuments.Doubt.Evidence>] = [:]
        var places: [ReferenceKey: Int] = [:]
        for (place, entry) in entries.enumerated() {
            for key in entry.keys { places[key] = place }
        }
        for pair in sideBySide(places) { found[pair, default: []].insert(.sideBySide) }
        for pair in consecutive(entries) { found[pair, default: []].insert(.consecutiveNumbers) }
        for pair in sameTitle(entries) { found[pair, default: []].insert(.sameTitle) }
        for pair in samePlace(entries) { found[pair, default: []].insert(.samePlace) }
        return found.keys.sorted { ($0.first, $0.second) < ($1.first, $1.second) }.compactMap { pair in
            let (first, second) = (entries[pair.first], entries[pair.second])
            guard mayBeOne(first, second) else { return nil }
            let evidence = CitedDocuments.Doubt.Evidence.allCases.filter { found[pair]?.contains($0) ?? false }
            return CitedDocuments.Doubt(first: first.key, second: second.key, evidence: evidence)
        }
    }

    private func mayBeOne(_ first: CitedDocuments.Entry, _ second: CitedDocuments.Entry) -> Bool {
        registry.compare(first.key, second.key).sameness == .unknown
    }

    private func sideBySide(_ places: [ReferenceKey: Int]) -> [Pair] {
        var byNumber: [Int: Int] = [:]
        for (key, number) in numbers {
            if let place = places[ReferenceKey(rawValue: key)] { byNumber[number] = place }
        }
        return neighbours.compactMap { pair in
            guard let first = byNumber[pair.first], let second = byNumber[pair.second] else { return nil }
            return Pair(first, second)
        }
    }

    /// Job numbers of one office and year, and file numbers, that are at most this far apart; there are six languages.
    private var versionDistance: UInt64 { 6 }

    private func consecutive(_ entries: [CitedDocuments.Entry]) -> [Pair] {
        var numbered: [(series: String, number: UInt64, entry: Int)] = []
        for (place, entry) in entries.enumerated() {
            for key in entry.keys {
                let text = key.document
                if text.hasPrefix("unjob:"), text.utf8.count > 9, let number = UInt64(text.dropFirst(9)) {
                    numbered.append((String(text.prefix(9)), number, place))
                } else if text.hasPrefix("rm:"), let number = UInt64(text.dropFirst(3), radix: 16) {
                    numbered.append(("rm:", number, place))
                }
            }
        }
        return pairs(numbered.sorted { ($0.series, $0.number, $0.entry) < ($1.series, $1.number, $1.entry) }) {
            $0.series == $1.series && $1.number - $0.number <= versionDistance ? ($0.entry, $1.entry) : nil
        }
    }

    private func sameTitle(_ entries: [CitedDocuments.Entry]) -> [Pair] {
        var titled: [(title: String, entry: Int)] = []
        for (place, entry) in entries.enumerated() {
            let document = registry.documents(identifiedBy: entry.key).min { $0.id < $1.id }
            for title in document?.title?.entries ?? [] { titled.append((title.text.lowercased(), place)) }
        }
        return pairs(titled.sorted { ($0.title, $0.entry) < ($1.title, $1.entry) }) {
            $0.title == $1.title ? ($0.entry, $1.entry) : nil
        }
    }

    private func samePlace(_ entries: [CitedDocuments.Entry]) -> [Pair] {
        var cited: [(owner: String, pinpoint: String, entry: Int)] = []
        for (place, entry) in entries.enumerated() {
            for mention in entry.mentions {
                for pinpoint in mention.pinpoints { cited.append((mention.owner, pinpoint, place)) }
            }
        }
        let sorted = cited.sorted { ($0.owner, $0.pinpoint, $0.entry) < ($1.owner, $1.pinpoint, $1.entry) }
        return pairs(sorted) {
            $0.owner == $1.owner && $0.pinpoint == $1.pinpoint ? ($0.entry, $1.entry) : nil
        }
    }

    /// Pairs each item with those of the next four that belong to it.
    private func pairs<Item>(_ items: [Item], _ match: (Item, Item) -> (Int, Int)?) -> [Pair] {
        var found: [Pair] = []
        for index in items.indices {
            for other in items[(index + 1)...].prefix(4) {
                guard let (first, second) = match(items[index], other) else { break }
                if first != second { found.append(Pair(first, second)) }
            }
        }
        return found
    }
}

import SynergyModel

/// Finds questions that were split into several, or several that were merged into one.
struct LineageParts: Sendable {
    /// One question and those that it was split into, or that were merged into it.
    struct Group: Sendable {
        /// Whether the whole stands in the old edition, which makes it a split.
        var isSplit: Bool
        var whole: Int
        var parts: [Int]
        /// What speaks for each part, in the order of the parts.
        var evidence: [String]
        var strength: Int
    }

    /// Why one question looks like a part of another.
    private struct Finding {
        var place: Int
        var strength: Int
        /// What of the whole it takes up: units, provisions and words.
        var shares: Set<String>
        var evidence: String
    }

    let pairing: LineagePairing

    /// Finds groups among questions that are free, or whose pairs are loose.
    ///
    /// - Parameter partners: For loosely paired questions their places in the other edition, by the side and the place.
    func groups(freeOld: [Int], freeNew: [Int], loose: [LineagePairing.Pair]) -> [Group] {
        let partnerOfOld = Dictionary(loose.map { ($0.old, $0.new) }, uniquingKeysWith: { first, _ in first })
        let partnerOfNew = Dictionary(loose.map { ($0.new, $0.old) }, uniquingKeysWith: { first, _ in first })
        var found: [Group] = []
        for whole in freeOld + loose.map(\.old) {
            let places = freeNew + (partnerOfOld[whole].map { [$0] } ?? [])
            if let group = group(isSplit: true, whole, among: places, with: partnerOfOld[whole]) { found.append(group) }
        }
        for whole in freeNew + loose.map(\.new) {
            let places = freeOld + (partnerOfNew[whole].map { [$0] } ?? [])
            if let group = group(isSplit: false, whole, among: places, with: partnerOfNew[whole]) {
                found.append(group)
            }
        }
        found.sort { $0.strength != $1.strength ? $0.strength > $1.strength : key(of: $0) < key(of: $1) }
        var taken: Set<[Int]> = []
        var result: [Group] = []
        for group in found {
            let members = [[group.isSplit ? 0 : 1, group.whole]] + group.parts.map { [group.isSplit ? 1 : 0, $0] }
            guard taken.isDisjoint(with: members) else { continue }
            taken.formUnion(members)
            result.append(group)
        }
        return result
    }

    private func question(_ isOld: Bool, _ place: Int) -> LineageQuestion {
        isOld ? pairing.old[place] : pairing.new[place]
    }

    private func key(of group: Group) -> String {
        ([question(group.isSplit, group.whole)] + group.parts.map { question(!group.isSplit, $0) })
            .map(\.id.rawValue).joined(separator: " ")
    }

    private func group(isSplit: Bool, _ whole: Int, among places: [Int], with partner: Int?) -> Group? {
        var findings = places.compactMap { finding(isSplit: isSplit, whole, $0) }
        findings.sort {
            $0.strength != $1.strength
                ? $0.strength > $1.strength
                : question(!isSplit, $0.place).id < question(!isSplit, $1.place).id
        }
        // Each part must take up something of the whole that no other does; the weakest go first.
        var index = findings.count - 1
        while index >= 0 {
            let others = findings.indices.filter { $0 != index }.reduce(into: Set<String>()) {
                $0.formUnion(findings[$1].shares)
            }
            if findings[index].shares.isSubset(of: others) { findings.remove(at: index) }
            index -= 1
        }
        guard findings.count >= 2 else { return nil }
        if let partner, !findings.contains(where: { $0.place == partner }) { return nil }
        let strength = findings.reduce(0) { $0 + $1.strength } / findings.count + findings.count
        findings.sort { $0.place < $1.place }
        return Group(
            isSplit: isSplit, whole: whole, parts: findings.map(\.place), evidence: findings.map(\.evidence),
            strength: strength)
    }

    /// Looks at one question as a part of another.
    private func finding(isSplit: Bool, _ wholePlace: Int, _ partPlace: Int) -> Finding? {
        let whole = question(isSplit, wholePlace)
        let part = question(!isSplit, partPlace)
        var strength = 0
        var shares: Set<String> = []
        var reasons: [String] = []
        let common = commonWords(isSplit, wholePlace, partPlace)
        shares.formUnion(common.words)

        let units = Set(whole.parts).intersection(part.parts)
        if !units.isEmpty, units.count < Set(whole.parts).count, units.count == Set(part.parts).count {
            strength += 500
            shares.formUnion(units.map { "unit \($0.key)" })
            reasons.append("lists \(LineageFacets.quoted(whole.parts.filter { units.contains($0) })) of it")
        } else {
            let named = whole.parts.filter { !$0.words.isEmpty && $0.words.isSubset(of: part.stems) }
            if !named.isEmpty, named.count < whole.parts.count {
                strength += 300
                shares.formUnion(named.map { "unit \($0.key)" })
                reasons.append("names \(LineageFacets.quoted(named))")
            }
        }
        let inside = part.provisions.filter { provision in whole.provisions.contains { provision.isInside($0) } }
        let coversWhole = whole.provisions.allSatisfy { provision in part.provisions.contains { provision.isInside($0) }
        }
        if !inside.isEmpty, inside.count == part.provisions.count, !coversWhole {
            strength += 300
            shares.formUnion(inside.map { "provision \($0)" })
            reasons.append("cites \(LineageFacets.list(inside.map(\.rawValue))), a part of what it cites")
        }
        if common.containment >= 850, common.isSmaller {
            strength += 560
        } else if common.containment >= 600 {
            strength += 300
        } else if common.containment >= 350 {
            strength += 150
        }
        guard strength >= 560, common.containment > 0 else { return nil }
        if !common.shown.isEmpty {
            reasons.append("shares the words \(LineageFacets.list(common.shown.map { "‘\($0)’" }))")
        }
        return Finding(
            place: partPlace, strength: strength + common.containment / 10, shares: shares,
            evidence: "\(part.id) \(reasons.joined(separator: "; ")).")
    }

    /// The words that a part shares with the whole, and how much of the part they are.
    private func commonWords(
        _ isSplit: Bool, _ wholePlace: Int, _ partPlace: Int
    ) -> (words: [String], shown: [String], containment: Int, isSmaller: Bool) {
        let wholeWords = isSplit ? pairing.words.old[wholePlace] : pairing.words.new[wholePlace]
        let partWords = isSplit ? pairing.words.new[partPlace] : pairing.words.old[partPlace]
        var words: [String] = []
        var shared = 0
        var total = 0
        var isSmaller = true
        var shown: [String] = []
        for (language, mine) in partWords.sorted(by: { $0.key < $1.key }) {
            guard let theirs = wholeWords[language] else { continue }
            let common = LineageWordIndex.common(mine, theirs)
            shared += pairing.words.weight(of: common)
            total += pairing.words.weight(of: mine)
            if mine.count >= theirs.count { isSmaller = false }
            words += common.map { "word \($0)" }
            if shown.isEmpty {
                let stems = Set(question(isSplit, wholePlace).texts[language]?.words.map(\.stem) ?? [])
                var seen: Set<String> = []
                shown = (question(!isSplit, partPlace).texts[language]?.words ?? [])
                    .filter { $0.isWeighty && stems.contains($0.stem) && seen.insert($0.stem).inserted }.map(\.shown)
            }
        }
        return (words, shown, total == 0 ? 0 : shared * 1_000 / total, isSmaller)
    }
}

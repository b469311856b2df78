/// How the wording of one question stands to that of another.
struct LineageWording: Sendable {
    /// The kind of difference, from none to one that says nothing.
    enum Change: Hashable, Sendable {
        /// Word for word the same.
        case same
        /// Only spelling, capitals, punctuation or a polite word.
        case spelling
        /// Small words, endings or the order of words; most likely the same is meant.
        case style
        /// Words went and none came; `fromList` where each went from a list such as ‘a, b and c’.
        case wentOnly(fromList: Bool)
        /// Words came and none went; `toList` where each came to a list such as ‘a, b and c’.
        case cameOnly(toList: Bool)
        /// Words went and words came.
        case reworded
        /// The two have no language in common.
        case incomparable
    }

    var change: Change
    /// Words that went, as the old text has them.
    var went: [String] = []
    /// Words that came, as the new text has them.
    var came: [String] = []
    /// The languages that were compared.
    var languages: [String] = []
    /// Languages in which the two differ although they agree in another.
    var differsOnlyIn: [String] = []

    /// Compares two texts in every language that both have.
    ///
    /// - Complexity: O(*n*) in the number of words, but for a sort of them.
    init(_ old: [String: LineageText], _ new: [String: LineageText]) {
        languages = old.keys.filter { new[$0] != nil }.sorted()
        var found: [(language: String, wording: Self)] = []
        for language in languages {
            guard let first = old[language], let second = new[language] else { continue }
            found.append((language, Self(first, second)))
        }
        guard
            let worst = found.first(where: { !$0.wording.isSameOrSpelling }) ?? found.first(where: {
                $0.wording.change == .spelling
            }) ?? found.first
        else {
            change = .incomparable
            return
        }
        (change, went, came) = (worst.wording.change, worst.wording.went, worst.wording.came)
        let others = found.filter { !$0.wording.isSameOrSpelling }
        if !others.isEmpty, others.count < found.count {
            // One language says that nothing changed, another that something did: perhaps only a translation was mended.
            differsOnlyIn = others.map(\.language)
            change = .style
        } else if others.contains(where: { $0.wording.change != change }) {
            change = .reworded
        }
    }

    private init(_ old: LineageText, _ new: LineageText) {
        if old.exact == new.exact {
            change = .same
        } else if old.plain == new.plain {
            change = .spelling
        } else if old.words == new.words || Self.counts(old.words) == Self.counts(new.words) {
            change = .style
        } else {
            let (went, came) = Self.differences(old.words, new.words)
            // Small words are shown only where nothing else changed.
            let isWorthSaying = (went + came).contains(where: \.isTelling)
            self.went = went.filter { !isWorthSaying || $0.isTelling }.map(\.shown)
            self.came = came.filter { !isWorthSaying || $0.isTelling }.map(\.shown)
            let turns = old.hasExclusion || new.hasExclusion
            if came.isEmpty, !turns, let places = Self.places(of: new.words, in: old.words) {
                change = .wentOnly(fromList: Self.areListed(old.words, leaving: places))
            } else if went.isEmpty, !turns, let places = Self.places(of: old.words, in: new.words) {
                change = .cameOnly(toList: Self.areListed(new.words, leaving: places))
            } else {
                change = .reworded
            }
        }
    }

    /// Whether nothing but spelling or punctuation differs.
    var isSameOrSpelling: Bool { change == .same || change == .spelling }

    private static func counts(_ words: [LineageText.Word]) -> [LineageText.Word: Int] {
        words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// The words that only one of two texts has, as often as it has them more often.
    private static func differences(
        _ old: [LineageText.Word], _ new: [LineageText.Word]
    ) -> (went: [LineageText.Word], came: [LineageText.Word]) {
        func surplus(of words: [LineageText.Word], over others: [LineageText.Word]) -> [LineageText.Word] {
            var left = counts(others)
            return words.filter { word in
                guard let count = left[word], count > 0 else { return true }
                left[word] = count - 1
                return false
            }
        }
        return (surplus(of: old, over: new), surplus(of: new, over: old))
    }

    /// Where the words of a shorter text stand in a longer one, if they stand there in their order.
    private static func places(of short: [LineageText.Word], in long: [LineageText.Word]) -> Set<Int>? {
        var places: Set<Int> = []
        var next = 0
        for word in short {
            guard let place = long[next...].firstIndex(of: word) else { return nil }
            places.insert(place)
            next = place + 1
        }
        return places
    }

    /// Whether every run of words outside `kept` begins or ends at a comma or an ‘and’.
    private static func areListed(_ words: [LineageText.Word], leaving kept: Set<Int>) -> Bool {
        var index = 0
        while index < words.count {
            if kept.contains(index) {
                index += 1
                continue
            }
            let start = index
            while index < words.count, !kept.contains(index) { index += 1 }
            let beginsAtJoin = words[start].isJoined
            let endsAtJoin = index < words.count && words[index].isJoined
            if !beginsAtJoin, !endsAtJoin { return false }
        }
        return true
    }
}

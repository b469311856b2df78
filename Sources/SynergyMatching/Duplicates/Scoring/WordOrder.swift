/// Tells whether the same words in another order may say something else.
enum WordOrder {
    /// Whether two texts with the same stems differ by no more than one part that moved, and by things joined by `and`.
    ///
    /// `In 2015, how many …` and `How many … in 2015` are one question; `employers inform workers` and `workers inform
    /// employers` are two. A reversal, or two things that changed places far from each other, is in doubt.
    ///
    /// - Complexity: O(*n* log *n*) for *n* words.
    static func isSame(_ first: Int32, _ second: Int32, in texts: ComparedTexts) -> Bool {
        let second = sequence(of: second, in: texts)
        var first = sequence(of: first, in: texts)
        let shared = Set(first.map(\.stem)).intersection(second.map(\.stem))
        first.removeAll { !shared.contains($0.stem) }
        var placeOf: [Int32: Int] = [:]
        for each in second where shared.contains(each.stem) { placeOf[each.stem] = placeOf.count }
        var places = first.compactMap { placeOf[$0.stem] }
        // Things joined by “and” may change places.
        for index in places.indices.dropLast() where places[index] == places[index + 1] + 1 {
            if first[index + 1].isJoined { places.swapAt(index, index + 1) }
        }
        var breaks = 0
        var previous = -1
        for place in places {
            if place != previous + 1 { breaks += 1 }
            previous = place
        }
        if previous != places.count - 1 { breaks += 1 }
        return breaks <= 3
    }

    /// The stems that say what a text is about, each where it stands first, and whether `and` stands in front of it.
    private static func sequence(of text: Int32, in texts: ComparedTexts) -> [(stem: Int32, isJoined: Bool)] {
        var result: [(stem: Int32, isJoined: Bool)] = []
        var seen: Set<Int32> = []
        var isJoined = false
        for word in texts[text] {
            if texts.traits.isConjunction[Int(word)] { isJoined = true }
            guard texts.isContent(word) else { continue }
            let stem = texts.table.stem(of: word)
            if seen.insert(stem).inserted { result.append((stem, isJoined)) }
            isJoined = false
        }
        return result
    }

    /// Whether words such as `by` and `to` stand in front of the same words in both texts, or of words that only one has.
    ///
    /// `by your State to other States` and `by other States to your State` hold the same words and say two things.
    ///
    /// - Complexity: O(*n* log *n*) for *n* words.
    static func hasSameRoles(_ first: Int32, _ second: Int32, in texts: ComparedTexts) -> Bool {
        let first = roles(of: first, in: texts)
        let second = roles(of: second, in: texts)
        guard first.count == second.count, first.count > 1, first != second else { return true }
        let isSameWords =
            first.map(\.role).sorted() == second.map(\.role).sorted()
            && first.map(\.object).sorted() == second.map(\.object).sorted()
        return !isSameWords
    }

    private struct Role: Hashable, Comparable {
        var role: Int32
        var object: Int32

        static func < (first: Self, second: Self) -> Bool {
            (first.role, first.object) < (second.role, second.object)
        }
    }

    /// The words that tell roles, each with the next word that is no article.
    private static func roles(of text: Int32, in texts: ComparedTexts) -> [Role] {
        var result: [Role] = []
        var role: Int32?
        for word in texts[text] where !texts.traits.isArticle[Int(word)] {
            if texts.traits.isRole[Int(word)] {
                role = word
            } else if let found = role {
                result.append(Role(role: found, object: texts.traits.foldings[Int(word)]))
                role = nil
            }
        }
        return result.sorted()
    }
}

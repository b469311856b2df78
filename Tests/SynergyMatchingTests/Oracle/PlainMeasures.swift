import Foundation

/// The measures of texts from their definitions, slowly and without anything of the product.
enum PlainMeasures {
    /// ln(1 + (N − n + ½) / (n + ½)) for every term of `terms`, with N bags of which n have the term.
    private static func rarity(_ term: Int32, _ bags: [Bag]) -> Double {
        let count = Double(bags.filter { $0[term] != nil }.count)
        return log(1 + (Double(bags.count) - count + 0.5) / (count + 0.5))
    }

    /// The smaller of the rarities on both sides, for every term of either.
    static func weights(_ first: [Bag], _ second: [Bag]) -> Bag {
        var result: Bag = [:]
        for term in (first + second).flatMap(\.keys) where result[term] == nil {
            result[term] = min(rarity(term, first), rarity(term, second))
        }
        return result
    }

    static func unit(_ bag: Bag) -> Bag {
        let length = bag.values.map { $0 * $0 }.reduce(0, +).squareRoot()
        return length > 0 ? bag.mapValues { $0 / length } : bag
    }

    static func weighted(_ bags: [Bag], by weights: Bag) -> [Bag] {
        bags.map { bag in
            unit(Bag(uniqueKeysWithValues: bag.map { ($0.key, (1 + log($0.value)) * (weights[$0.key] ?? 0)) }))
        }
    }

    static func product(_ first: Bag, _ second: Bag) -> Double {
        first.map { $0.value * (second[$0.key] ?? 0) }.reduce(0, +)
    }

    static func products(_ first: [Bag], _ second: [Bag]) -> PlainTable {
        PlainTable(rows: first.count, columns: second.count) { product(first[$0], second[$1]) }
    }

    static func cosines(_ first: [Bag], _ second: [Bag]) -> PlainTable {
        let weights = weights(first, second)
        return products(weighted(first, by: weights), weighted(second, by: weights))
    }

    /// BM25 with k₁ = 1.2 and b = 0.75, the query's repetitions damped by 1.2 too.
    ///
    /// Over what the query could reach with a text of average length that has each term once, whose factor is 1.
    static func bestMatch(_ queries: [Bag], _ texts: [Bag]) -> PlainTable {
        let weights = weights(queries, texts)
        let lengths = texts.map { $0.values.reduce(0, +) }
        let average = max(lengths.reduce(0, +) / Double(max(lengths.count, 1)), 1e-6)
        return PlainTable(rows: queries.count, columns: texts.count) { row, column in
            var sum = 0.0
            var most = 0.0
            for (term, times) in queries[row] {
                let asked = times * 2.2 / (times + 1.2) * (weights[term] ?? 0)
                most += asked
                guard let found = texts[column][term] else { continue }
                sum += asked * found * 2.2 / (found + 1.2 * (0.25 + 0.75 * lengths[column] / average))
            }
            return most > 0 ? sum / most : 0
        }
    }

    /// Rows weighed by the rarity of terms over both sides together; terms of a single text weigh nothing.
    static func topicRows(_ bags: [Bag]) -> [Bag] {
        var weights: Bag = [:]
        for term in bags.flatMap(\.keys) where weights[term] == nil {
            weights[term] = bags.filter { $0[term] != nil }.count > 1 ? rarity(term, bags) : 0
        }
        return weighted(bags, by: weights)
    }

    /// The weight of what two bags share, as a share of the weight of each.
    static func shares(_ first: Bag, _ second: Bag, _ weights: Bag) -> (ofFirst: Double, ofSecond: Double) {
        func mass(_ terms: some Sequence<Int32>) -> Double { terms.map { weights[$0] ?? 0 }.reduce(0, +) }
        let shared = mass(first.keys.filter { second[$0] != nil })
        return (
            mass(first.keys) > 0 ? shared / mass(first.keys) : 0, mass(second.keys) > 0 ? shared / mass(second.keys) : 0
        )
    }
}

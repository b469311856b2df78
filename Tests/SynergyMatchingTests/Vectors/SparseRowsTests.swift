import SynergyTestSupport
import Testing

@testable import SynergyMatching

/// Sparse rows and their products against bags of terms.
@Suite struct SparseRowsTests {
    @Test func countingGivesEachTermOnceWithHowOftenItStands() {
        MatchLaws.hold { random in
            let texts = (0..<random.below(6)).map { _ in (0..<random.below(12)).map { _ in Int32(random.below(5)) } }
            let rows = SparseRows(counting: texts, termCount: 5)
            let bags = texts.map { text in Bag(text.map { ($0, 1) }, uniquingKeysWith: +) }
            if rows.bags != bags { return "\(rows.bags), not \(bags)" }
            let counts = (0..<Int32(5)).map { term in bags.filter { $0[term] != nil }.count }
            return rows.rowsWithTerm().map(Int.init) == counts ? nil : "\(rows.rowsWithTerm()), not \(counts)"
        }
    }

    @Test func selectedRowsStandInTheOrderGivenAndMayComeTwice() {
        let rows = SparseRows(counting: [[1, 1], [], [2]], termCount: 3)
        #expect(rows.selecting([2, 0, 2, 1]).bags == [[2: 1], [1: 2], [2: 1], [:]])
        #expect(rows.selecting([]).count == 0)
    }

    /// Above 64 rows a term of a sixth of them is kept as a full row, so sizes on both sides of that are tried.
    @Test(arguments: [5, 30, 90])
    func productsAreWhatPlainWorkFinds(most: Int) {
        MatchLaws.hold(full: 200) { random in
            let queries = RandomBags.make(&random, count: 1 + random.below(6), terms: 40)
            let texts = RandomBags.make(&random, count: 1 + random.below(most), terms: 40)
            let index = PostingIndex(SparseRows(texts, termCount: 40))
            let products = PlainTable(index.products(with: SparseRows(queries, termCount: 40)))
            return products.difference(from: PlainMeasures.products(queries, texts))
        }
    }
}

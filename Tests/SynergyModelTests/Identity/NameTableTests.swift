import SynergyModel
import Testing

@Suite struct NameTableTests {
    @Test func numbersFollowTheOrderOfFirstSight() {
        var table = NameTable()
        #expect(["b", "a", "b", "", "a", "é"].map { table.intern($0) } == [0, 1, 0, 2, 1, 3])
        #expect((0..<4).map { table[Int32($0)] } == ["b", "a", "", "é"])
        #expect(table.count == 4)
    }

    @Test func aTextIsFoundOnlyWhenItWasInterned() {
        var table = NameTable()
        let long = "a text that is longer than eight bytes"
        let number = table.intern(long)
        #expect(table.find(long) == number)
        #expect(table.find(String(long.dropLast())) == nil)
        #expect(table.find("") == nil)
    }

    @Test func growingForgetsNothing() {
        var table = NameTable()
        let texts = (0..<10_000).map { "questionnaire:\($0 * 7)" }
        let numbers = texts.map { table.intern($0) }
        #expect(numbers == (0..<10_000).map { Int32($0) })
        #expect(texts.map { table.find($0) } == numbers)
        #expect(numbers.map { table[$0] } == texts)
    }

    @Test(arguments: [("a", "b", true), ("b", "a", false), ("a", "a", false), ("a", "ab", true), ("", "a", true)])
    func textsAreOrderedByTheirBytes(first: String, second: String, precedes: Bool) {
        var table = NameTable()
        let numbers = (table.intern(first), table.intern(second))
        #expect(table.precedes(numbers.0, numbers.1) == precedes)
    }
}

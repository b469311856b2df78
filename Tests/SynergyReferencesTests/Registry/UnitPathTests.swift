import Testing

@testable import SynergyReferences

@Suite struct UnitPathTests {
    @Test(arguments: [
        ["7 (d)", "7(d)", "7.d", "7/d", "7d", "7 D", "(7)(d)"], ["12", "Q12", "q. 12", "12."],
        ["3 bis", "3bis", "3/bis"],
        ["4.2", "4/2", "4 (2)"],
    ])
    func spellingsOfANumberAreOnePath(_ spellings: [String]) throws {
        let paths = try spellings.map { try #require(UnitPath($0)) }
        #expect(Set(paths).count == 1)
    }

    @Test func pathsOrderAsADocumentDoes() throws {
        let numbers = [
            "1", "1/a", "1/b/i", "2", "3", "3bis", "3quater", "3quinquies", "10", "10/1", "10/2", "10/11", "100",
        ]
        let paths = try numbers.map { try #require(UnitPath($0)) }
        #expect(paths == paths.sorted())
        #expect(Set(paths).count == numbers.count)
    }

    @Test(arguments: ["", "()", "annex", "40000", "99999999999999999999"])
    func whatIsNoNumberIsNoPath(_ text: String) { #expect(UnitPath(text) == nil) }

    @Test(arguments: [
        ("12", "12", true), ("12", "12/a", true), ("12", "13", false), ("12", "120", false), ("12-14", "11/z", false),
        ("12-14", "12", true), ("12-14", "14/c", true), ("12-14", "15", false), ("15-12", "13", true),
        ("8/1-3", "8/2", true), ("8/1-3", "8/4", false), ("8/1-3", "8", false), ("8/1-3", "2", false),
        ("12-", "12", true), ("12-", "400", true), ("12-", "11", false), ("12/a-c", "12/b", true),
        ("12/a-c", "12/d", false), ("9/1/b", "9/1/b", true), ("9/1/b", "9/1", false), ("3bis-5", "4", true),
        ("3bis-5", "3", false), ("9/1-10/2", "10/1", true), ("9/1-10/2", "10/3", false),
    ])
    func itemsCoverWhatIsInsideOfThem(_ item: String, _ number: String, _ isCovered: Bool) throws {
        let item = try #require(Array(item.utf8).withUnsafeBufferPointer { PinpointItem($0) })
        #expect(item.covers(try #require(UnitPath(number))) == isCovered)
    }
}

import SynergyInterchange
import SynergyModel
import Testing

@Suite struct DiagnosticWordsTests {
    private func lines(_ name: String, _ text: String) throws -> [String] {
        let base = try Fixtures.files(in: "Valid")
        return Workspace(files: base + [InputFile(name: name, text: text)]).diagnostics.map(\.description)
    }

    @Test func aSlipOfTheKeyboardIsOfferedTheRightName() throws {
        #expect(
            try lines("a.policy.json", #"{"respondents": [{"id": "Y", "knd": "state"}]}"#) == [
                "a.policy.json:1:30: error: a respondent has no member ‘knd’; did you mean ‘kind’? [unknown-member]"
                    + " (at $.respondents[0].knd)"
            ])
        #expect(
            try lines("a.policy.json", #"{"respondents": [{"id": "Y", "kind": "sate"}]}"#) == [
                "a.policy.json:1:38: error: expected one of state, federalUnit, regionalOrganisation, found ‘sate’; did"
                    + " you mean ‘state’? [invalid-value] (at $.respondents[0].kind)"
            ])
    }

    @Test func textFromTheFileCannotBreakTheLine() throws {
        let text = #"{"respondents": [{"id": "a\nb\u001b[31m\u2028c", "\r": 1}]}"#
        for line in try lines("a.policy.json", text) {
            #expect(!line.contains { $0.isNewline || $0 == "\u{1B}" })
        }
    }

    @Test func onlySoManyProblemsOfAFileAreListed() {
        let answers = (0..<5_000).map { _ in "{}" }.joined(separator: ",")
        let text = #"{"id": "A", "title": "A", "questions": ["# + answers + "]}"
        let workspace = Workspace(files: [InputFile(name: "a.questionnaire.json", text: text)])
        #expect(workspace.diagnostics.count == 1_001)
        #expect(workspace.diagnostics.contains { $0.code == .tooManyProblems })
    }

    @Test(
        arguments: [
            ("kind", ["knd", "kind", "aspect"], "kind"), ("freshnes", ["fresh", "freshness"], "freshness"),
            ("xyzzy", ["kind", "aspect"], nil), ("", ["a"], "a"), ("ab", ["ba"], "ba"),
        ] as [(String, [String], String?)])
    func theClosestWordIsFound(word: String, among words: [String], closest: String?) {
        #expect(words.closest(to: word) == closest)
    }
}

import SynergyCLI
import Testing

@Suite struct CrosswalkCoverageVerbTests {
    private func run(_ arguments: String...) throws -> CommandRun {
        let folder = try TemporaryFolder([
            "map.sssom.tsv": MappingText.file(
                "A:1 > T:1 0.9", "A:2 o T:2 0.7", "B:1 = A:1 0.8", "T:3 - A", "C:1 | T:1 0.9")
        ])
        return CommandRun(
            arguments: ["crosswalk", "coverage", "--no-curated", "map.sssom.tsv"] + arguments, in: folder.path)
    }

    @Test func everyTargetIsCountedForEverySource() throws {
        let run = try run("--target", "T")
        #expect(run.code == .success, "\(run.error)")
        #expect(
            run.output == """
                T: 3 questions
                                  whole  part  related  not there  nobody looked
                  all together        1     1        0          1              0
                  A                   1     1        0          1              0
                  B                   1     0        0          0              2

                """)
    }

    @Test func programsGetTheSameNumbers() throws {
        let csv = try run("--target", "T", "--source", "B", "--format", "csv")
        #expect(
            csv.output == "target,source,questions,whole,part,related,not there,nobody looked\r\n"
                + "T,all together,3,1,0,0,1,1\r\nT,B,3,1,0,0,0,2\r\n")
        #expect(try run("--format", "json").output.contains("\"notThere\": 1"))
    }

    @Test func thePictureHasTheNumbersInItsCells() throws {
        let svg = try run("--format", "svg").output
        #expect(svg.contains(">1+1</text>"))
        #expect(
            svg.contains(
                "<title>T by A: 1 as a whole, 1 in part, 0 only related, 1 looked for and not found, 0 nobody looked</title>"
            ))
    }

    @Test func anUnknownTargetGetsAnOffer() throws {
        let run = try run("--target", "TT")
        #expect(run.code == .usage)
        #expect(run.error.contains("There is no questionnaire with questions 'TT'. Did you mean 'T'?"))
    }
}

import SynergyCLI
import Testing

@Suite struct CrosswalkQueryTests {
    private static let files = [
        "map.sssom.tsv": MappingText.file(
            "A:1 > T:1 0.9", "B:1 = A:1 0.8", "C:1 o T:1 0.7", "C:2 = T:2 0.5 proposed", "T:3 - C", "T:1 = D:1 0.6")
    ]

    private func run(_ arguments: String...) throws -> CommandRun {
        let folder = try TemporaryFolder(Self.files)
        return CommandRun(
            arguments: ["crosswalk", "query", "--no-curated"] + arguments + ["map.sssom.tsv"], in: folder.path)
    }

    @Test func whatCanFeedAQuestionIsListedSurestFirst() throws {
        let run = try run("T:1")
        #expect(run.code == .success, "\(run.error)")
        #expect(
            run.output == """
                T:1

                An answer to one of these may settle it:
                  D:1 is the same as it, confidence 0.6
                  A:1 contains it, confidence 0.9
                  B:1 contains it, confidence 0.8

                An answer to one of these may settle a part of it:
                  C:1 partly overlaps it, confidence 0.7

                """)
    }

    @Test func whatAQuestionCanFeedIsListed() throws {
        let run = try run("B:1", "--what", "feeds")
        #expect(run.output.contains("An answer to it may settle:"))
        #expect(run.output.contains("T:1 lies inside it, confidence 0.8"))
    }

    @Test func lookedAndNotFoundDiffersFromNobodyLooked() throws {
        #expect(try run("T:3").output.contains("Somebody looked and found no counterpart:\n  in C:"))
        #expect(
            try run("T:2").output.contains("Nothing is known of it. The one mapping of it says nothing certain, or"))
    }

    @Test func thatNobodyLookedIsSaidOnlyWhereNobodyDid() throws {
        let folder = try TemporaryFolder([
            "map.sssom.tsv": MappingText.file("A:1 | B:1 0.9", "A:2 = B:2 0.9 rejected", "A:2 = B:3 0.9 proposed")
        ])
        func answer(_ question: String, _ options: String...) -> String {
            let all = ["crosswalk", "query", question, "map.sssom.tsv"] + options
            return CommandRun(arguments: all, in: folder.path).output
        }
        #expect(
            answer("A:1") == """
                A:1

                Nothing certainly shares something with it; '--what related' tells how others stand to it.

                """)
        #expect(answer("A:1", "--what", "related").contains("B:1 shares nothing with it"))
        #expect(answer("A:2").contains("The 2 mappings of it say nothing certain, or do not count: only"))
        let unseen = CommandRun(arguments: ["crosswalk", "query", "GRETA-R3:x3.1", "map.sssom.tsv"], in: folder.path)
        #expect(unseen.output.contains("Nothing is known of it: nobody has compared it with another one."))
    }

    @Test func twoQuestionsAreRelatedWithProofAndChains() throws {
        let run = try run("--between", "B:1", "D:1")
        #expect(run.output.contains("All in all: B:1 contains D:1. Confidence 0.6"))
        #expect(run.output.contains("  1. A:1 contains T:1. Mapped by somebody the file does not name, confidence 0.9"))
        #expect(run.output.contains("The only chain"))
        #expect(run.output.contains("  So B:1 contains D:1, confidence 0.43"))
    }

    @Test func twoFormsAreComparedPairByPair() throws {
        #expect(try run("--between", "B", "T").output == "B:1 contains T:1, confidence 0.8\n")
    }

    @Test func whatHangsOnAMappingIsTold() throws {
        for name in ["A:1,T:1", "map.sssom.tsv:16"] {
            let run = try run("--without", name)
            #expect(run.code == .success, "\(run.error)")
            #expect(run.output.contains("A:1 contains T:1; then nothing is known"))
            #expect(run.output.contains("B:1 could not feed D:1 any more"))
        }
        #expect(try run("--without", "A:1,C:1").code == .usage)
    }

    @Test func classesAndWholesAreListed() throws {
        #expect(try run("--classes").output.hasPrefix("A:1 = B:1\nD:1 = T:1\n"))
        #expect(try run("--together", "T:1").output.contains("D:1 covers all of it.") == false)
        #expect(try run("--together", "T:1").output.contains("A:1 covers all of it."))
    }

    @Test func aPictureSaysEveryRelationInWords() throws {
        let svg = try run("T:1", "--format", "svg").output
        #expect(svg.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
        #expect(svg.contains(">contains 0.9</text>"))
        #expect(svg.contains("A:1 contains T:1."))
        let proposed = try run("T:2", "--format", "svg").output
        #expect(proposed.contains(">same 0.5 (proposed)</text>"))
        #expect(proposed.contains("stroke-dasharray"))
        #expect(try run("T:2", "--format", "dot").output.contains("label=\"same 0.5 (proposed)\""))
        #expect(try run("T:2", "--format", "mermaid").output.contains("n1 -.->|\"same 0.5 (proposed)\"| n0"))
        #expect(try run("--classes", "--format", "svg").code == .usage)
    }

    @Test func anUnknownQuestionGetsAnOffer() throws {
        let run = try run("T:11")
        #expect(run.code == .usage)
        #expect(run.error.contains("There is no question or provision 'T:11'. Did you mean 'T:1'?"))
    }
}

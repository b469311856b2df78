import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

@testable import SynergyWorkbench

@Suite struct WorkbenchPageTests {
    private func page(_ world: World, _ view: PlanView) throws -> WorkbenchPage {
        var workspace = Workspace()
        workspace.questionnaires = world.questionnaires
        workspace.instruments = world.instruments
        workspace.mappings = world.mappingSets
        workspace.policy = world.policy
        workspace.overrides = world.overrides
        workspace.submissions = world.submissions
        workspace.decisions = world.decisions
        let form = try #require(world.questionnaires.first { $0.id == world.target })
        return WorkbenchPage(try world.plan(view), questionnaire: form, in: workspace)
    }

    /// A form whose first question has an answer with the given text, in a world of one question each.
    private func world(answer: String) -> World {
        var world = World(target: "T", respondent: "XLD", asOf: "2026-11-23")
        let question = Question(id: "T:1", text: "What is done?", kind: .text)
        world.questionnaires = [Questionnaire(id: "T", title: "Form", audience: .all, questions: [question])]
        world.submissions = [
            Submission(
                id: "S", respondent: "XLD", questionnaire: "T", submitted: "2026-01-01", classification: .everyone,
                answers: [Answer(question: "T:1", content: .value(.text(LocalizedText(answer, language: "en"))))])
        ]
        return world
    }

    private func data(in page: [UInt8]) throws -> JSONNode {
        let text = String(decoding: page, as: UTF8.self)
        let start = try #require(text.firstRange(of: "id=\"data\">"))
        let end = try #require(text[start.upperBound...].firstRange(of: "</script>"))
        let reading = JSONReading()
        return try #require(JSONParser.parse(Array(text[start.upperBound..<end.lowerBound].utf8), reading))
    }

    /// The data of a page as bytes; the rest of a page is the same for all but for its title.
    private func data(_ world: World, _ view: PlanView) throws -> [UInt8] {
        try page(world, view).data.serialized(.compact)
    }

    /// Pages are long, so every tenth world does.
    private func isTried(_ world: World) -> Bool { world.seed.isMultiple(of: 10) || Laws.isSingle }

    // MARK: - Nothing that is withheld

    @Test func thePageForTheRecipientIsThePageWithoutTheRestrictedInputs() throws {
        let failures = try Laws.failures { world in
            guard isTried(world) else { return nil }
            return try data(world, .recipient) == (try data(world.redacted, .recipient)) ? nil : "the pages differ"
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }

    @Test func noTextThatIsWithheldIsInThePageForTheRecipient() throws {
        let failures = try Laws.failures { world in
            guard isTried(world) else { return nil }
            let (marked, markers) = world.markingSecrets()
            let text = String(decoding: try data(marked, .recipient), as: UTF8.self)
            guard text.contains("Secret") else { return nil }
            return markers.first { text.contains($0) }.map { "\($0) is in the page" }
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }

    @Test func theInternalPageSaysWhoseItIs() throws {
        let node = try data(in: try page(world(answer: "A"), .internal).html())
        #expect(node["view"]?.string == "internal")
    }

    // MARK: - The same bytes

    @Test func theOrderOfInputsChangesNothing() throws {
        var random = SplitMix64(seed: 7)
        let failures = try Laws.failures { world in
            guard isTried(world) else { return nil }
            var ordered = world
            // The last of several decisions counts, so their order is not free.
            ordered.decisions = []
            let shuffled = ordered.shuffled(using: &random)
            return try data(ordered, .internal) == (try data(shuffled, .internal)) ? nil : "the pages differ"
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }

    // MARK: - Nothing that acts

    @Test(arguments: [
        "</script><script>window.hacked = 1</script>", "<!-- <script>", "<img src=x onerror=alert(1)>",
        "a\u{2028}b\u{2029}c", "{{script}} {{csp}}", "]]>", "&lt;", "\\u003c/script",
    ])
    func whatStandsInAnAnswerStaysInsideTheData(text: String) throws {
        let plain = try page(world(answer: "plain"), .recipient).html()
        let page = try page(world(answer: text), .recipient).html()
        let source = String(decoding: page, as: UTF8.self)
        for mark in ["<script", "</script", "<!--", "{{"] {
            let usual = String(decoding: plain, as: UTF8.self).ranges(of: mark).count
            let extra = mark == "{{" ? text.ranges(of: mark).count * data(text, times: page) : 0
            #expect(source.ranges(of: mark).count == usual + extra, "\(mark)")
        }
        let question = try #require(try data(in: page)["questions"]?.array?.first)
        #expect(question["draft"]?["value"]?["text"]?.string == text)
    }

    /// How often a text stands in the page, which says it in several places.
    private func data(_ text: String, times page: [UInt8]) -> Int {
        String(decoding: page, as: UTF8.self).ranges(of: text).count
    }

    @Test func thePolicyAllowsNothingFromAnywhere() throws {
        let text = String(decoding: try page(world(answer: "A"), .recipient).html(), as: UTF8.self)
        let start = try #require(text.firstRange(of: "Content-Security-Policy"))
        let policy = text[start.upperBound...].prefix(500)
        #expect(policy.contains("default-src 'none'"))
        #expect(policy.contains("connect-src 'none'"))
        #expect(!policy.contains("unsafe"))
        #expect(!policy.contains("http"))
    }

    @Test func thePageWithoutDataIsSmall() throws {
        let parts = [PageParts.skeleton, PageParts.styles, PageParts.script, PageParts.words]
        #expect(parts.reduce(0) { $0 + $1.utf8.count } < 150_000)
    }

    // MARK: - What a question holds

    @Test func theDraftSaysWhereItComesFrom() throws {
        var world = world(answer: "Shelters in three towns.")
        world.questionnaires[0].issuer = "BODY"
        let node = try data(in: try page(world, .recipient).html())
        let question = try #require(node["questions"]?.array?.first)
        #expect(question["draftFrom"]?.string == "BODY 2026")
        let source = try #require(question["sources"]?.array?.first)
        #expect(source["status"]?.string == "usable")
        #expect(source["original"]?["value"]?["text"]?.string == "Shelters in three towns.")
        #expect(source["roles"]?.array?.first?.string == "draft")
        guard case .number(let place)? = source["submission"]?.value else {
            Issue.record("the source names no submission")
            return
        }
        #expect(node["submissions"]?.array?[Int(place)]["id"]?.string == "S")
    }

    @Test func anotherDraftHasAnotherKey() throws {
        let first = try data(in: try page(world(answer: "A"), .recipient).html())["key"]?.string
        let again = try data(in: try page(world(answer: "A"), .recipient).html())["key"]?.string
        let other = try data(in: try page(world(answer: "B"), .recipient).html())["key"]?.string
        #expect(first == again)
        #expect(first != other)
        #expect(first?.count == 64)
    }

    @Test func aSubmissionOfWhichOnlyOneAnswerIsOpenIsNamedAndNothingMore() throws {
        var world = world(answer: "Open by consent")
        world.questionnaires[0].issuer = "BODY"
        world.submissions[0].classification = .restricted(to: ["OTHER"], until: nil)
        world.submissions[0].title = "A title told in confidence"
        world.policy.consents = [
            Consent(
                id: "C", respondent: "XLD", recipient: "BODY", submission: "S", questions: ["T:1"],
                validity: Validity(from: "2020-01-01"))
        ]
        let text = String(decoding: try page(world, .recipient).html(), as: UTF8.self)
        #expect(text.contains("Open by consent"))
        #expect(!text.contains("told in confidence"))
        #expect(!text.contains("OTHER"))
        #expect(String(decoding: try page(world, .internal).html(), as: UTF8.self).contains("told in confidence"))
    }
}

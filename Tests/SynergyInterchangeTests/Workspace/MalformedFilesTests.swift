import SynergyInterchange
import SynergyModel
import Testing

/// One malformed file, or one folder of files that are wrong together.
struct MalformedCase: CustomTestStringConvertible, Sendable {
    var name: String
    var files: [InputFile]
    /// Written by hand in `expectations.tsv`, one line for each problem: file, severity, code, line and path.
    var expected: [String]

    var testDescription: String { name }

    static func all() throws -> [Self] {
        let table = String(
            decoding: try FileSystem.read("\(Fixtures.folder)/Malformed/expectations.tsv", as: ""), as: UTF8.self)
        let rows = table.split(separator: "\n").dropFirst().map(String.init)
        let files = try Fixtures.files(in: "Malformed").filter { FileKind(name: $0.name) != nil }
        let groups = Dictionary(grouping: files) { String($0.name.prefix { $0 != "/" }) }
        return groups.sorted { $0.key < $1.key }.map { name, files in
            let own = Set(files.map(\.name))
            let expected = rows.filter { own.contains(String($0.prefix { $0 != "\t" })) }
            return Self(name: name, files: files, expected: expected.sorted())
        }
    }
}

@Suite(.timeLimit(.minutes(15))) struct MalformedFilesTests {
    private let base: [InputFile]

    init() throws { base = try Fixtures.files(in: "Valid") }

    @Test func theBaseHasNoProblems() throws {
        let workspace = try Fixtures.valid()
        #expect(workspace.diagnostics.map(\.description) == [])
        #expect(workspace.questionnaires.count == 2)
        #expect(workspace.submissions.count == 1)
        #expect(workspace.mappings.count == 1)
        #expect(workspace.decisions.count == 2)
    }

    @Test func thereAreManyCases() throws {
        #expect(try MalformedCase.all().count >= 45)
    }

    @Test(arguments: try MalformedCase.all())
    func everyProblemIsNamedWithItsPlace(malformed: MalformedCase) throws {
        #expect(!malformed.expected.isEmpty)
        let workspace = Workspace(files: base + malformed.files)
        let found = workspace.diagnostics.map { problem in
            let place = problem.location
            return [
                place.file ?? "", problem.severity.rawValue, problem.code.rawValue, place.line.map(String.init) ?? "-",
                place.path ?? "-",
            ].joined(separator: "\t")
        }
        #expect(
            found.sorted() == malformed.expected, "\(workspace.diagnostics.map(\.description).joined(separator: "\n"))")
        for problem in workspace.diagnostics {
            #expect(!problem.description.unicodeScalars.contains { $0.properties.generalCategory == .control })
            #expect(problem.location.column ?? 0 >= 1)
        }
    }

    @Test(arguments: try MalformedCase.all())
    func theGoodFilesAreStillThere(malformed: MalformedCase) throws {
        let workspace = Workspace(files: base + malformed.files)
        let valid = try Fixtures.valid()
        #expect(Set(valid.instruments).isSubset(of: workspace.instruments))
        #expect(Set(valid.questionnaires).isSubset(of: workspace.questionnaires))
        #expect(Set(valid.submissions).isSubset(of: workspace.submissions))
        #expect(Set(valid.mappings).isSubset(of: workspace.mappings))
        #expect(Set(valid.decisions).isSubset(of: workspace.decisions))
        #expect(Set(valid.policy.respondents).isSubset(of: workspace.policy.respondents))
        if !malformed.expected.contains(where: { $0.contains("\twarning\t") }) {
            let hasMore = workspace.submissions.count > 1 || workspace.questionnaires.count > 2
            #expect(!hasMore, "a file with errors contributes nothing")
        }
    }
}

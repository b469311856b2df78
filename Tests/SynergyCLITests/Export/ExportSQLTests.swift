import SynergyCLI
import Testing

/// `synergy export sql`.
struct ExportSQLTests {
    private let arguments = ["export", "sql", "--as-of", "2026-11-23", "--data", ".", "--to", "TIPR"]

    private func run(_ more: String..., files: [String: String] = SmallWorld.files) throws -> CommandRun {
        let folder = try TemporaryFolder(files)
        return CommandRun(arguments: arguments + more, in: folder.path)
    }

    @Test(arguments: ["sqlite", "postgresql", "duckdb", "spark"])
    func aScriptIsWrittenForEachEngine(_ dialect: String) throws {
        let run = try run("--dialect", dialect)
        #expect(run.code == .success, "\(run.error)")
        for words in ["CREATE TABLE answer (", "INSERT INTO answer ", "CREATE TABLE outcome"] {
            #expect(run.output.contains(words), "\(words)")
        }
        // Each question of the form leads to itself, and one of the other form to the first.
        #expect(
            run.error == "Respondents: 1; questions: 2; answers: 1; ways from a question to an element: 3.\n")
        #expect(run.output == (try self.run("--dialect", dialect)).output)
    }

    @Test func theEngineMustBeNamed() throws {
        let run = try run()
        #expect(run.code == .usage)
        #expect(run.error.contains("--dialect"))
        #expect(try self.run("--dialect", "oracle").code == .usage)
    }

    @Test func namesThatAreNotThereAreRefused() throws {
        let folder = try TemporaryFolder(SmallWorld.files)
        let form = CommandRun(
            arguments: [
                "export", "sql", "--dialect", "sqlite", "--as-of", "2026-11-23", "--data", ".", "--to", "TIPX",
            ], in: folder.path)
        #expect(form.code == .usage)
        #expect(form.error.contains("Did you mean 'TIPR'?"))
        let mixed = try run("--dialect", "sqlite", "--for", "XLD,all")
        #expect(mixed.code == .usage)
    }

    @Test func bothViewsAreTwoRows() throws {
        #expect(try run("--dialect", "sqlite").output.contains("INSERT INTO asked_view VALUES\n('recipient');"))
        let both = try run("--dialect", "sqlite", "--view", "both").output
        #expect(both.contains("INSERT INTO asked_view VALUES\n('recipient'),\n('internal');"))
        let inside = try run("--dialect", "sqlite", "--view", "internal").output
        #expect(inside.contains("INSERT INTO asked_view VALUES\n('internal');"))
    }

    @Test func allMeansEveryFormThereIs() throws {
        let folder = try TemporaryFolder(SmallWorld.files)
        let run = CommandRun(
            arguments: [
                "export", "sql", "--dialect", "duckdb", "--as-of", "2026-11-23", "--data", ".", "--to", "all", "--for",
                "all", "--no-curated",
            ], in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        #expect(run.output.contains("\n[\"GRETA\"],\n[\"TIPR\"]\n"))
    }

    @Test func theScriptGoesToAFile() throws {
        let folder = try TemporaryFolder(SmallWorld.files)
        let run = CommandRun(
            arguments: arguments + ["--dialect", "spark", "-o", "out.sql"], in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        #expect(run.output.isEmpty)
        #expect(try folder.text("out.sql").contains("USING parquet"))
    }
}

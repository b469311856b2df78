import SynergyCLI
import Testing

@Suite struct CommandLineParserTests {
    private let parser = CommandLineParser(
        CommandSpec(
            name: "tool", abstract: "",
            subcommands: [
                CommandSpec(
                    name: "copy", abstract: "",
                    options: [
                        OptionSpec("from", short: "f", value: "path", help: "", isRequired: true),
                        OptionSpec("tag", value: "tag", help: "", isRepeatable: true),
                        OptionSpec("mode", value: "mode", help: "", choices: ["fast", "slow"]),
                        OptionSpec("quiet", short: "q", help: ""),
                    ],
                    arguments: [ArgumentSpec("target", help: "", isOptional: true)]),
                CommandSpec(name: "help", abstract: ""),
            ]))

    private func command(_ words: String...) throws -> ParsedCommand {
        guard case .run(let command) = try parser.parse(words) else { throw UsageError("not a run", path: []) }
        return command
    }

    @Test(arguments: [["--from", "a"], ["--from=a"], ["-f", "a"], ["-fa"], ["-f=a"]])
    func anOptionIsReadInEveryWayItCanBeWritten(_ words: [String]) throws {
        guard case .run(let command) = try parser.parse(["copy"] + words) else {
            Issue.record("no run")
            return
        }
        #expect(command.value("from") == "a")
    }

    @Test func aRepeatableOptionKeepsEveryValueInOrder() throws {
        #expect(try command("copy", "-f", "a", "--tag", "x", "--tag=y").values("tag") == ["x", "y"])
    }

    @Test func afterTwoDashesEverythingIsAnArgument() throws {
        #expect(try command("copy", "-f", "a", "--", "--quiet").arguments("target") == ["--quiet"])
    }

    @Test func aDashAloneIsAValue() throws {
        #expect(try command("copy", "-f", "-").value("from") == "-")
    }

    @Test(arguments: [
        (["cpoy"], "Did you mean 'copy'?"), (["copy", "--form", "a"], "Did you mean '--from'?"),
        (["copy", "-f", "a", "--mode", "fsat"], "Did you mean 'fast'?"), (["copy"], "Missing option '--from <path>'"),
        (["copy", "-f"], "Missing value"), (["copy", "-f", "a", "b", "c"], "Unexpected argument 'c'"),
        (["copy", "--quiet=yes", "-f", "a"], "takes no value"), (["copy", "-f", "a", "-f", "b"], "given twice"),
        (["copy", "-from", "a", "-x"], "Unknown option '-x'"),
    ])
    func aSlipIsNamedAndWhatWasMeantIsOffered(_ words: [String], _ message: String) throws {
        let error = #expect(throws: UsageError.self) { try parser.parse(words) }
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    }

    @Test(arguments: [["copy", "--help"], ["copy", "-h"], ["help", "copy"]])
    func helpIsFoundWithoutWhatIsRequired(_ words: [String]) throws {
        guard case .help(let path) = try parser.parse(words) else {
            Issue.record("no help")
            return
        }
        #expect(path == ["copy"])
    }
}

import SynergyCLI
import Testing

@Suite struct CommandConventionsTests {
    private let verbs = [
        "prefill", "explain", "match", "duplicates", "references", "review", "report", "validate", "mappings",
        "init", "completions", "help",
    ]

    @Test func helpNamesEveryVerbAndExitCode() {
        let run = CommandRun("--help")
        #expect(run.code == .success)
        for word in verbs + ["OVERVIEW:", "USAGE:", "OPTIONS:", "SUBCOMMANDS:", "EXAMPLE:", "73"] {
            #expect(run.output.contains(word), "\(word)")
        }
        #expect(run.error.isEmpty)
        #expect(CommandRun().output == run.output)
    }

    @Test(arguments: [
        "prefill", "explain", "match", "duplicates", "references", "review", "report", "validate", "mappings",
        "init", "completions",
    ])
    func everyVerbHasHelpThatFitsTheColumns(_ verb: String) {
        let run = CommandRun("help", verb, variables: ["COLUMNS": "80"])
        #expect(run.code == .success)
        #expect(run.output == CommandRun(verb, "--help", variables: ["COLUMNS": "80"]).output)
        #expect(run.output.contains("USAGE: synergy \(verb)"))
        let lines = run.output.split(separator: "\n").filter { !$0.contains("synergy ") }
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.filter { $0.count > 80 })")
    }

    @Test func theVersionIsPrinted() {
        #expect(CommandRun("--version").output == "0.1.0\n")
        #expect(CommandRun("prefill", "--version").output == "0.1.0\n")
    }

    @Test(arguments: CompletionScript.shells)
    func completionsKnowEveryVerbAndOption(_ shell: String) {
        let run = CommandRun("completions", shell)
        #expect(run.code == .success)
        for word in verbs + ["list", "export", "as-of", "keep-going", "recipient"] {
            #expect(run.output.contains(word), "\(word)")
        }
        #expect(run.output == CommandRun("--generate-completion-script", shell).output)
        #expect(run.output == CommandRun("--generate-completion-script=\(shell)").output)
    }

    @Test func aWrongCommandLineIsSaidOnStandardErrorOnly() {
        let run = CommandRun("prefil")
        #expect(run.code == .usage)
        #expect(run.output.isEmpty)
        #expect(run.error.hasPrefix("Error: Unknown command 'prefil'. Did you mean 'prefill'?\nUsage: synergy"))
    }

    @Test func colourIsForTerminalsWithoutNoColor() {
        #expect(!CommandRun("prefil").error.contains("\u{1B}"))
        #expect(CommandRun("prefil", isTerminal: true).error.contains("\u{1B}"))
        #expect(!CommandRun("prefil", variables: ["NO_COLOR": "1"], isTerminal: true).error.contains("\u{1B}"))
        #expect(!CommandRun("prefil", variables: ["TERM": "dumb"], isTerminal: true).error.contains("\u{1B}"))
    }
}

/// One thing the command can do.
struct Verb: Sendable {
    /// How it is called.
    let specification: CommandSpec

    /// Does it.
    ///
    /// Throws ``UsageError`` or ``CommandFailure``; anything else is a fault of the program.
    let run: @Sendable (ParsedCommand, Environment) throws -> ExitCode
}

/// One thing the command can do.
protocol Verb {
    /// How it is called.
    static var specification: CommandSpec { get }

    /// Does it.
    ///
    /// - Throws: ``UsageError`` or ``CommandFailure``; anything else is a fault of the program.
    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode
}

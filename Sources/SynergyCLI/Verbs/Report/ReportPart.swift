import SynergyInterchange

/// One report of the command.
struct ReportPart: Sendable {
    /// How it is called.
    let specification: CommandSpec
    /// Makes it.
    let report: @Sendable (ReportInput) throws -> Report

    var verb: Verb {
        Verb(specification: specification) { command, environment in
            try ReportInput(command, environment).deliver { [try report($0)] }
        }
    }
}

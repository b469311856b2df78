/// `synergy export`: what is known, for programs that others run.
enum ExportVerb {
    static let verb = Verb(specification: specification) { command, environment in
        guard let subverb = subverbs.first(where: { $0.specification.name == command.path.dropFirst().first }) else {
            throw CommandFailure(.internalError, "Nothing stands behind the command '\(command.path)'.")
        }
        return try subverb.run(command, environment)
    }

    static let specification = CommandSpec(
        name: "export", abstract: "Write the data and the decision for the engines that analysts run.",
        subcommands: subverbs.map(\.specification))

    private static let subverbs: [Verb] = [ExportSQL.verb]
}

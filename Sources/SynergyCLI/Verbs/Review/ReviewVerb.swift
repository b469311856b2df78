/// `synergy review`: the decisions of reviewers, and the log that keeps them.
enum ReviewVerb {
    static let verb = Verb(specification: specification) { command, environment in
        guard let subverb = subverbs.first(where: { $0.specification.name == command.path.dropFirst().first }) else {
            throw CommandFailure(.internalError, "Nothing stands behind the command '\(command.path)'.")
        }
        return try subverb.run(command, environment)
    }

    static let specification = CommandSpec(
        name: "review", abstract: "Keep what reviewers decided, see what is open, and write out the final form.",
        subcommands: subverbs.map(\.specification))

    private static let subverbs: [Verb] = [
        ReviewApply.verb, ReviewStatus.verb, ReviewLog.verb, ReviewAssign.verb, ReviewForm.verb, ReviewRead.verb,
    ]
}

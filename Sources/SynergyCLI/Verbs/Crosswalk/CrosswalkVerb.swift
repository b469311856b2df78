/// `synergy crosswalk`: what a secretariat does with the mappings themselves.
enum CrosswalkVerb {
    static let verb = Verb(specification: specification) { command, environment in
        guard let subverb = subverbs.first(where: { $0.specification.name == command.path.dropFirst().first }) else {
            throw CommandFailure(.internalError, "Nothing stands behind the command '\(command.path)'.")
        }
        return try subverb.run(command, environment)
    }

    static let specification = CommandSpec(
        name: "crosswalk", abstract: "Check, complete, compare and draw the mappings between questionnaires.",
        subcommands: subverbs.map(\.specification))

    /// One file each beside this one.
    private static let subverbs: [Verb] = [
        CrosswalkCheck.verb, CrosswalkCoverage.verb, CrosswalkDiff.verb, CrosswalkInfer.verb, CrosswalkLineage.verb,
        CrosswalkMerge.verb, CrosswalkQuery.verb, CrosswalkStats.verb,
    ]
}

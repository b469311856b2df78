/// `synergy references`: what texts and answers cite.
enum ReferencesVerb {
    static let verb = Verb(specification: specification) { command, environment in
        guard let subverb = subverbs.first(where: { $0.specification.name == command.path.dropFirst().first }) else {
            throw CommandFailure(.internalError, "Nothing stands behind the command '\(command.path)'.")
        }
        return try subverb.run(command, environment)
    }

    static let specification = CommandSpec(
        name: "references", abstract: "Find what texts and answers cite, and where it stands.",
        discussion: """
            Addresses, document symbols, treaty articles, numbers of legal acts and of conventions, paragraphs and questions \
            are found in English, French and Spanish texts, in any of their spellings. Only 'check' looks at the network.
            """,
        subcommands: subverbs.map(\.specification))

    /// One file each beside this one.
    private static let subverbs: [Verb] = [
        ReferencesScan.verb, ReferencesSame.verb, ReferencesResolve.verb, ReferencesDedupe.verb, ReferencesCheck.verb,
    ]
}

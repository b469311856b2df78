/// `synergy report`: what many answers and decisions say together.
enum ReportVerb {
    static let verb = Verb(specification: specification) { command, environment in
        guard let subverb = subverbs.first(where: { $0.specification.name == command.path.dropFirst().first }) else {
            throw CommandFailure(.internalError, "Nothing stands behind the command '\(command.path)'.")
        }
        return try subverb.run(command, environment)
    }

    static let specification = CommandSpec(
        name: "report",
        abstract: "Report on burden, coverage, assistance needs, good practices, divergences and due days.",
        discussion: """
            Every report comes as text, Markdown, JSON, CSV, a web page of its own that loads nothing, and, where there is a \
            picture, SVG. By default it holds what one recipient may see: the body that issues the form of '--to', or that of \
            '--recipient'; without either only what is public. '--view internal' is for the State's own officers.
            """,
        subcommands: subverbs.map(\.specification))

    /// The single reports, in the order in which ‘all’ puts them; one file each beside this one.
    static let parts: [ReportPart] = [
        ReportBurden.part, ReportCoverage.part, ReportAssistance.part, ReportPractices.part, ReportDivergences.part,
    ]

    private static let subverbs: [Verb] = parts.map(\.verb) + [ReportCalendar.verb, ReportAll.verb]
}

/// How far a check of links may go.
public struct LinkCheckSettings: Hashable, Sendable {
    /// How long all of it may take.
    public var totalTime: Duration = .seconds(600)
    /// How many requests may be made in all.
    public var totalRequests = 5_000
    /// How long one request may take, from the first byte to the last.
    public var requestTime: Duration = .seconds(20)
    /// How long a name may take to be looked up, and a connection to come about.
    public var connectTime: Duration = .seconds(10)
    /// How many redirects are followed.
    public var redirects = 5
    /// How many requests may be under way at one site.
    public var perHost = 2
    /// How many requests may be under way at all.
    public var atOnce = 16
    /// How many bytes of a page are read.
    public var bodyBytes = 65_536
    /// How many bytes may come over one connection, protection and headings included.
    public var connectionBytes = 524_288
    /// How long a site that asks for patience is waited for.
    public var longestWait: Duration = .seconds(60)
    /// How often a site that asks for patience is asked again.
    public var retries = 1
    /// For how many days an earlier finding is good enough; what was inconclusive is always looked at again.
    public var daysGood = 30
    /// Whether to look for copies in a web archive of what is gone or moved or cannot be told.
    public var looksForArchivedCopies = false

    /// Creates the usual settings.
    public init() {}
}

/// Why a link has its verdict; new reasons may be added in minor releases.
public struct LinkReason: RawRepresentable, Hashable, Sendable {
    /// A stable word in kebab case, such as `not-found`.
    public let rawValue: String

    /// Creates a reason.
    public init(rawValue: String) { self.rawValue = rawValue }

    // MARK: Alive and moved

    /// The address answered.
    public static let answered = Self(rawValue: "answered")
    /// The address answered by way of another one, for now.
    public static let answeredElsewhere = Self(rawValue: "answered-elsewhere")
    /// The site names another address for good.
    public static let movedForGood = Self(rawValue: "moved-for-good")

    // MARK: Gone

    /// The site has no such page (404).
    public static let notFound = Self(rawValue: "not-found")
    /// The site says the page was taken away (410).
    public static let takenAway = Self(rawValue: "taken-away")
    /// The name of the site does not exist any more.
    public static let noSuchSite = Self(rawValue: "no-such-site")

    // MARK: Inconclusive

    /// The site wants to know who asks (401, 407).
    public static let needsPassword = Self(rawValue: "needs-password")
    /// The site does not let programs in (403).
    public static let forbidden = Self(rawValue: "forbidden")
    /// The site does not show it for reasons of law (451).
    public static let legalReasons = Self(rawValue: "legal-reasons")
    /// The site was asked too often (429).
    public static let tooManyRequests = Self(rawValue: "too-many-requests")
    /// The site is not available for now (503).
    public static let unavailable = Self(rawValue: "unavailable")
    /// The site has a fault (5xx).
    public static let siteFault = Self(rawValue: "site-fault")
    /// The site showed a test whether a human asks.
    public static let challenge = Self(rawValue: "challenge")
    /// The site led to its front page instead.
    public static let frontPage = Self(rawValue: "front-page")
    /// The site cannot prove who it is.
    public static let tls = Self(rawValue: "tls")
    /// No connection came about.
    public static let unreachable = Self(rawValue: "unreachable")
    /// The site did not answer in time.
    public static let timeout = Self(rawValue: "timeout")
    /// The name of the site cannot be looked up now.
    public static let nameLookup = Self(rawValue: "name-lookup")
    /// The answer is not what browsers and servers agreed on.
    public static let badAnswer = Self(rawValue: "bad-answer")
    /// One address led to the next in a circle, or too often.
    public static let tooManyRedirects = Self(rawValue: "too-many-redirects")
    /// The site answered with a number that says neither yes nor no.
    public static let otherAnswer = Self(rawValue: "other-answer")

    // MARK: Refused

    /// The address leads to a machine or network that is not public.
    public static let notPublic = Self(rawValue: "not-public")
    /// The address is written so that people cannot see where it leads.
    public static let oddSpelling = Self(rawValue: "odd-spelling")
    /// The address carries a user name or a password.
    public static let credentials = Self(rawValue: "credentials")
    /// The address names a port that is not for web pages.
    public static let port = Self(rawValue: "port")
    /// The site led from a protected connection to an open one.
    public static let downgrade = Self(rawValue: "downgrade")
    /// The site led to something that is no web page, such as a file of this machine.
    public static let leadsOffTheWeb = Self(rawValue: "leads-off-the-web")
    /// The link would run something or reach into a machine.
    public static let unsafe = Self(rawValue: "unsafe")
    /// The connection did not go the way that was judged.
    public static let notThroughForwarder = Self(rawValue: "not-through-forwarder")

    // MARK: Not checked

    /// The time or the number of requests that was allowed is used up.
    public static let budget = Self(rawValue: "budget")
    /// Somebody stopped the run.
    public static let stopped = Self(rawValue: "stopped")
    /// The address is none of the web.
    public static let notWeb = Self(rawValue: "not-web")
    /// The address cannot be understood.
    public static let malformed = Self(rawValue: "malformed")
}

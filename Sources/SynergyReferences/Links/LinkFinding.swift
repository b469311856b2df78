public import SynergyModel

/// What is known of one link, since when, and how.
public struct LinkFinding: Hashable, Sendable {
    /// What all spellings of the address share.
    public var key: String
    /// The address as it was asked for.
    public var url: String
    /// What became of it.
    public var verdict: LinkVerdict
    /// Why, as a stable word.
    public var reason: LinkReason
    /// Why, in words for people.
    public var words: String
    /// The number with which the site answered last, such as 404.
    public var status: Int?
    /// The new address of a link that moved.
    public var movedTo: String?
    /// The addresses that were led to, in order.
    public var hops: [String]
    /// The day somebody looked; `nil` when nobody did.
    public var checkedOn: CalendarDay?
    /// The newest copy in a web archive, when it was asked for and there is one.
    public var archived: ArchivedCopy?

    /// Creates a finding.
    public init(
        key: String, url: String, verdict: LinkVerdict, reason: LinkReason, words: String, status: Int? = nil,
        movedTo: String? = nil, hops: [String] = [], checkedOn: CalendarDay? = nil, archived: ArchivedCopy? = nil
    ) {
        self.key = key
        self.url = url
        self.verdict = verdict
        self.reason = reason
        self.words = words
        self.status = status
        self.movedTo = movedTo
        self.hops = hops
        self.checkedOn = checkedOn
        self.archived = archived
    }

    /// A copy of a page in a web archive (RFC 7089).
    public struct ArchivedCopy: Hashable, Sendable {
        /// Where the copy is.
        public var url: String
        /// When it was made, as 14 digits: year, month, day, hour, minute, second.
        public var time: String

        /// Creates a copy.
        public init(url: String, time: String) {
            self.url = url
            self.time = time
        }
    }
}

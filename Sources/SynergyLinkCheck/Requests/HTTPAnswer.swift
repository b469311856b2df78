/// What a site answered, as far as it matters.
package struct HTTPAnswer: Hashable, Sendable {
    package var status: Int
    /// The headings, their names in lower case.
    package var headers: [String: String]
    /// The beginning of the page.
    package var body: [UInt8]

    package init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// Why there is no answer.
package enum HTTPFailure: Error, Hashable, Sendable {
    case timeout
    /// The protection of the connection did not come about; in the words of the platform.
    case tls
    /// What came is no answer of the web.
    case badAnswer
    /// No connection came about, or it broke off.
    case unreachable
    /// Somebody stopped the run.
    case stopped
}

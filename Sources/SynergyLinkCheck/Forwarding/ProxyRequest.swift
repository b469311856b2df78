/// The head of a request that the client makes of the forwarder.
package struct ProxyRequest: Hashable, Sendable {
    /// `CONNECT`, `GET` or `HEAD`.
    package var method: String
    /// Host and port.
    package var authority: String
    /// Path and query; empty for `CONNECT`.
    package var path: String
    package var headers: [(name: String, value: String)]

    package static func == (lhs: Self, rhs: Self) -> Bool { lhs.head == rhs.head }
    package func hash(into hasher: inout Hasher) { hasher.combine(head) }

    /// Reads a head, up to and without the empty line; `nil` when it is none that we take.
    package init?(_ head: [UInt8]) {
        let lines = Self.lines(head)
        guard let words = lines.first?.split(separator: " ", omittingEmptySubsequences: false), words.count == 3,
            words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0"
        else { return nil }
        method = String(words[0])
        switch method {
        case "CONNECT":
            authority = words[1].lowercased()
            path = ""
        case "GET", "HEAD":
            guard words[1].lowercased().hasPrefix("http://") else { return nil }
            let rest = words[1].dropFirst(7)
            let host = rest.prefix { !["/", "?", "#"].contains($0) }
            guard !host.isEmpty, !host.contains("@") else { return nil }
            let hasPort = host.drop { $0 != "]" }.contains(":") || (!host.contains("]") && host.contains(":"))
            authority = host.lowercased() + (hasPort ? "" : ":80")
            let tail = rest.dropFirst(host.count).prefix { $0 != "#" }
            path = tail.hasPrefix("/") ? String(tail) : "/\(tail)"
        default: return nil
        }
        headers = []
        for line in lines.dropFirst() where !line.isEmpty {
            guard let colon = line.firstIndex(of: ":"), colon != line.startIndex, line.first != " ", line.first != "\t"
            else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            headers.append((String(line[..<colon]), String(value)))
        }
    }

    private static func lines(_ head: [UInt8]) -> [Substring] {
        head.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            Substring(String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self))
        }
    }

    /// The value of a heading.
    package func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name }?.value
    }

    /// The head as the site gets it: for one request, and without anything that says who asks or from where.
    package var head: String {
        let kept = headers.filter { !Self.withheld.contains($0.name.lowercased()) }
        let lines = ["\(method) \(path) HTTP/1.1"] + kept.map { "\($0.name): \($0.value)" } + ["Connection: close"]
        return lines.joined(separator: "\r\n") + "\r\n\r\n"
    }

    private static let withheld: Set<String> = [
        "proxy-authorization", "proxy-connection", "connection", "keep-alive", "te", "upgrade", "cookie", "referer",
        "authorization", "expect", "transfer-encoding", "content-length",
    ]
}

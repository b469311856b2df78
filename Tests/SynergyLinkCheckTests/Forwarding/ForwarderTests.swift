import SynergyLinkCheck
import Testing

@Suite(.serialized, .timeLimit(.minutes(15))) struct ForwarderTests {
    private func talk(_ forwarder: Forwarder, _ text: String) throws -> String {
        let deadline = ContinuousClock.now + .testPatience
        let socket = try Socket.connected(to: IPAddress(127, 0, 0, 1), port: forwarder.port, until: deadline)
        try socket.write(Array(text.utf8), until: deadline)
        var bytes: [UInt8] = []
        while let more = try? socket.read(upTo: 4_096, until: deadline), !more.isEmpty { bytes += more }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func ticket(_ address: String, _ addresses: [IPAddress] = [IPAddress(127, 0, 0, 1)]) throws -> Ticket {
        Ticket(
            for: try WebTarget(address), at: addresses, connectTime: .testPatience, deadline: .now + .testPatience,
            byteLimit: 10_000)
    }

    /// The heading with the word that nobody can guess, as the client makes it of the proxy's address.
    private func password(_ forwarder: Forwarder) -> String {
        "Proxy-Authorization: Basic \(Base64.text(Array("synergy:\(forwarder.token)".utf8)))\r\n"
    }

    @Test func strangersAreTurnedAway() throws {
        let forwarder = try Forwarder()
        defer { forwarder.close() }
        let server = try TestServer(Misbehaviour.answer)
        defer { server.close() }
        let address = "http://a.test:\(server.port)/fine"
        forwarder.admit(try ticket(address))
        #expect(try talk(forwarder, "GET \(address) HTTP/1.1\r\n\r\n").hasPrefix("HTTP/1.1 407 "))
        let wrong = "Proxy-Authorization: Basic c3luZXJneTpndWVzcw==\r\n"
        #expect(try talk(forwarder, "GET \(address) HTTP/1.1\r\n\(wrong)\r\n").hasPrefix("HTTP/1.1 407 "))
        #expect(server.requests.isEmpty)
    }

    @Test func oneTicketLeadsToOneConnectionAndOnlyWhereItSays() throws {
        let forwarder = try Forwarder()
        defer { forwarder.close() }
        let server = try TestServer(Misbehaviour.answer)
        defer { server.close() }
        let address = "http://a.test:\(server.port)/fine"
        let request =
            "GET \(address) HTTP/1.1\r\nHost: a.test:\(server.port)\r\nCookie: x=y\r\nReferer: z\r\n\(password(forwarder))\r\n"
        #expect(try talk(forwarder, request).hasPrefix("HTTP/1.1 403 "), "there is no ticket yet")
        forwarder.admit(try ticket("http://b.test:\(server.port)/"))
        forwarder.admit(try ticket("https://a.test:\(server.port)/"))
        #expect(try talk(forwarder, request).hasPrefix("HTTP/1.1 403 "), "the tickets are for others")
        let mine = try ticket(address)
        forwarder.admit(mine)
        #expect(!mine.isUsed)
        #expect(try talk(forwarder, request).hasSuffix("\r\n\r\nfine"))
        #expect(mine.isUsed)
        #expect(mine.dialled == IPAddress(127, 0, 0, 1))
        #expect(try talk(forwarder, request).hasPrefix("HTTP/1.1 403 "), "the ticket is used")
        #expect(server.requests.count == 1)
        let headers = try #require(server.requests.first?.headers)
        #expect(headers["cookie"] == nil && headers["referer"] == nil && headers["proxy-authorization"] == nil)
        #expect(headers["connection"] == "close")
    }

    @Test func aProtectedConnectionIsPassedOnUnread() throws {
        let forwarder = try Forwarder()
        defer { forwarder.close() }
        let server = try TestServer { _, client in try client.write(Array(0...255), until: .now + .testPatience) }
        defer { server.close() }
        forwarder.admit(try ticket("https://a.test:\(server.port)/"))
        let deadline = ContinuousClock.now + .testPatience
        let socket = try Socket.connected(to: IPAddress(127, 0, 0, 1), port: forwarder.port, until: deadline)
        try socket.write(
            Array("CONNECT a.test:\(server.port) HTTP/1.1\r\n\(password(forwarder))\r\n".utf8) + [22, 3, 1],
            until: deadline)
        var bytes: [UInt8] = []
        while let more = try? socket.read(upTo: 4_096, until: deadline), !more.isEmpty { bytes += more }
        #expect(bytes.starts(with: "HTTP/1.1 200 ".utf8))
        #expect(Array(bytes.suffix(260)) == Array("\r\n\r\n".utf8) + Array(0...255))
    }

    /// Records of TLS: kind, version, length, content (RFC 8446, section 5.1).
    private static func record(_ kind: UInt8, _ length: Int) -> [UInt8] {
        [kind, 3, 3, UInt8(length >> 8), UInt8(length & 255)] + [UInt8](repeating: 7, count: length)
    }

    /// What cannot be opened; the client takes it for a fault of the connection.
    private static let broken: [UInt8] = [23, 3, 3, 0, 32] + [UInt8](repeating: 0, count: 32)

    /// What a site sends, what stands before the end that the client sees.
    private static let endings: [(sent: [UInt8], kept: [UInt8])] = [
        ([], []), (record(22, 300), record(22, 300)),
        // Polite endings of versions 1.3 and 1.2, and one in the open.
        (record(23, 900) + record(23, 19), record(23, 900)), (record(23, 900) + record(21, 26), record(23, 900)),
        (record(21, 2), []),
        // More follows, so it was no ending.
        (record(23, 19) + record(21, 26) + record(23, 53), record(23, 19) + record(21, 26) + record(23, 53)),
        // Broken off within a record, within an alert, and within the five bytes before a record.
        (record(23, 900).dropLast(400), record(23, 900).dropLast(400) + [UInt8](repeating: 0, count: 400)),
        (record(22, 9) + record(23, 19).dropLast(3), record(22, 9)), (record(22, 9) + [23, 3, 3], record(22, 9)),
    ]

    @Test(arguments: [1, 4, 7, 1_000], endings)
    func aProtectedConnectionAlwaysEndsBroken(_ piece: Int, _ ending: (sent: [UInt8], kept: [UInt8])) throws {
        var held = HeldEnding()
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: ending.sent.count, by: piece) {
            bytes += held.add(Array(ending.sent[start..<min(start + piece, ending.sent.count)]))
        }
        #expect(bytes + held.broken == ending.kept + Self.broken)
    }

    @Test func theClientSeesABrokenEnd() throws {
        let forwarder = try Forwarder()
        defer { forwarder.close() }
        let page = Self.record(22, 300) + Self.record(23, 900)
        let server = try TestServer { _, client in
            try client.write(page + Self.record(23, 19), until: .now + .testPatience)
        }
        defer { server.close() }
        forwarder.admit(try ticket("https://a.test:\(server.port)/"))
        let deadline = ContinuousClock.now + .testPatience
        let socket = try Socket.connected(to: IPAddress(127, 0, 0, 1), port: forwarder.port, until: deadline)
        let hello = "CONNECT a.test:\(server.port) HTTP/1.1\r\n\(password(forwarder))\r\n"
        try socket.write(Array(hello.utf8) + [22], until: deadline)
        var bytes: [UInt8] = []
        while let next = try? socket.read(upTo: 4_096, until: deadline), !next.isEmpty { bytes += next }
        #expect(Array(bytes.drop { $0 != 22 }) == page + Self.broken)
    }

    /// Answers before the answer are dropped; nothing is handed on before the empty line.
    @Test(arguments: [
        ("HTTP/1.1 200 OK\r\nA: b\r\n\r\nbody", "HTTP/1.1 200 OK\r\nA: b\r\n\r\nbody"),
        ("HTTP/1.1 200 OK\nA: b\n\nbody", "HTTP/1.1 200 OK\nA: b\n\nbody"),
        ("HTTP/1.1 200 OK\r\nA: b\r\n", ""), ("no heading", ""),
        ("HTTP/1.1 103 Hints\r\nA: b\r\n\r\n", ""),
        ("HTTP/1.1 100 Go\r\n\r\nHTTP/1.0 103 Hints\n\nHTTP/1.1 204 Done\r\n\r\n", "HTTP/1.1 204 Done\r\n\r\n"),
    ])
    func headingsComeWholeOrNotAtAll(_ sent: String, _ handedOn: String) {
        for piece in 1...sent.utf8.count {
            var held = HeldHead()
            var bytes: [UInt8] = []
            for start in stride(from: 0, to: sent.utf8.count, by: piece) {
                bytes += held.add(Array(sent.utf8.dropFirst(start).prefix(piece)))
            }
            #expect(String(decoding: bytes, as: UTF8.self) == handedOn, "in pieces of \(piece)")
        }
    }

    @Test(arguments: [
        "", "\r\n\r\n", "GET\r\n\r\n", "POST http://a.test/ HTTP/1.1\r\n\r\n", "GET /path HTTP/1.1\r\n\r\n",
        "GET ftp://a.test/ HTTP/1.1\r\n\r\n", "GET http://u@a.test/ HTTP/1.1\r\n\r\n", "GET http:/// HTTP/1.1\r\n\r\n",
        "GET http://a.test/ HTTP/2\r\n\r\n", "GET http://a.test/ HTTP/1.1\r\n: x\r\n\r\n",
        "GET http://a.test/ HTTP/1.1\r\n folded\r\n\r\n", "GET http://a.test/ x HTTP/1.1\r\n\r\n",
    ])
    func whatIsNoRequestOfOursIsNotTaken(_ text: String) {
        #expect(ProxyRequest(Array(text.utf8.prefix { _ in true }.dropLast(text.hasSuffix("\r\n\r\n") ? 4 : 0))) == nil)
    }

    @Test func afterTheRunNobodyListens() throws {
        let forwarder = try Forwarder()
        forwarder.close()
        let end = ContinuousClock.now + .testPatience
        var isOpen = true
        while isOpen, ContinuousClock.now < end {
            isOpen =
                (try? Socket.connected(
                    to: IPAddress(127, 0, 0, 1), port: forwarder.port, until: .now + .milliseconds(100))) != nil
        }
        #expect(!isOpen)
    }
}

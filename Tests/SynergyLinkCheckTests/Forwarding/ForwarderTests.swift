import SynergyLinkCheck
import Testing

@Suite(.timeLimit(.minutes(1))) struct ForwarderTests {
    private static let soon: Duration = .seconds(5)

    private func talk(_ forwarder: Forwarder, _ text: String) throws -> String {
        let deadline = ContinuousClock.now + Self.soon
        let socket = try Socket.connected(to: IPAddress(127, 0, 0, 1), port: forwarder.port, until: deadline)
        try socket.write(Array(text.utf8), until: deadline)
        var bytes: [UInt8] = []
        while let more = try? socket.read(upTo: 4_096, until: deadline), !more.isEmpty { bytes += more }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func ticket(_ address: String, _ addresses: [IPAddress] = [IPAddress(127, 0, 0, 1)]) throws -> Ticket {
        Ticket(
            for: try WebTarget(address), at: addresses, connectTime: .seconds(1), deadline: .now + .seconds(3),
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
        let server = try TestServer { _, client in try client.write(Array(0...255), until: .now + .seconds(1)) }
        defer { server.close() }
        forwarder.admit(try ticket("https://a.test:\(server.port)/"))
        let deadline = ContinuousClock.now + Self.soon
        let socket = try Socket.connected(to: IPAddress(127, 0, 0, 1), port: forwarder.port, until: deadline)
        try socket.write(
            Array("CONNECT a.test:\(server.port) HTTP/1.1\r\n\(password(forwarder))\r\n".utf8) + [22, 3, 1],
            until: deadline)
        var bytes: [UInt8] = []
        while let more = try? socket.read(upTo: 4_096, until: deadline), !more.isEmpty { bytes += more }
        #expect(bytes.starts(with: "HTTP/1.1 200 ".utf8))
        #expect(Array(bytes.suffix(260)) == Array("\r\n\r\n".utf8) + Array(0...255))
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
        let end = ContinuousClock.now + .seconds(2)
        var isOpen = true
        while isOpen, ContinuousClock.now < end {
            isOpen =
                (try? Socket.connected(
                    to: IPAddress(127, 0, 0, 1), port: forwarder.port, until: .now + .milliseconds(100))) != nil
        }
        #expect(!isOpen)
    }
}

import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Passes the bytes of our own client on to exactly the addresses that were judged.
///
/// The client of the platform looks names up itself, so an address could change between the look that judges and the look that
/// connects. It is therefore given this forwarder as its proxy: it asks for a host, and the forwarder connects to the
/// address in the ticket that was made out for it. It listens on 127.0.0.1 only, on a port that the system chooses, takes only
/// requests that carry a word nobody can guess and for which there is an unused ticket, and passes bytes on unread, so
/// that a protected connection stays protected from end to end.
///
/// A class, because its threads share it.
package final class Forwarder: Sendable {
    /// The port it listens on.
    package let port: UInt16
    /// What a client must know.
    package let token: String
    private let listener: Socket
    private let expected: String

    private struct State {
        var isClosed = false
        var tickets: [Ticket] = []
        var connections: [ObjectIdentifier: Socket] = [:]
    }
    private let state = Mutex(State())

    /// Starts to listen.
    package init() throws(Socket.Failure) {
        (listener, port) = try Socket.listening()
        var random = SystemRandomNumberGenerator()
        token = [random.next() as UInt64, random.next()].map { String($0, radix: 36) }.joined()
        expected = "Basic \(Base64.text(Array("\(Self.user):\(token)".utf8)))"
        BackgroundThread.start { [self] in acceptAll() }
    }

    /// The name that goes with the token.
    package static let user = "synergy"

    /// The heading that tells the forwarder's own answers from those of sites, which cannot know the token.
    package static let markName = "synergy-forwarder"

    private var mark: String { "\(Self.markName): \(token)" }

    /// The address to be set as the client's proxy.
    package var proxyAddress: String { "http://\(Self.user):\(token)@127.0.0.1:\(port)" }

    /// Allows one connection.
    package func admit(_ ticket: Ticket) { state.withLock { $0.tickets.append(ticket) } }

    /// Takes the leave back, used or not.
    package func forget(_ ticket: Ticket) { state.withLock { $0.tickets.removeAll { $0 === ticket } } }

    /// Stops listening and ends every connection.
    package func close() {
        let open = state.withLock { state in
            state.isClosed = true
            state.tickets = []
            defer { state.connections = [:] }
            return Array(state.connections.values)
        }
        listener.end()
        for socket in open { socket.end() }
    }

    /// How many connections are under way, for tests.
    package var connectionCount: Int { state.withLock { $0.connections.count } }

    private var isClosed: Bool { state.withLock { $0.isClosed } }

    private func acceptAll() {
        while !isClosed {
            // Some systems do not wake who waits on a listener that ends, so the wait is short.
            guard listener.waits(for: Int16(POLLIN), until: .now + .milliseconds(100)) else { continue }
            guard !isClosed, let client = listener.accepted() else { continue }
            let isTaken = state.withLock { state in
                guard !state.isClosed, state.connections.count < 512 else { return false }
                state.connections[ObjectIdentifier(client)] = client
                return true
            }
            guard isTaken else { continue }
            BackgroundThread.start { [self] in
                serve(client)
                client.end()
                _ = state.withLock { $0.connections.removeValue(forKey: ObjectIdentifier(client)) }
            }
        }
    }

    // MARK: One connection

    private func serve(_ client: Socket) {
        let soon = ContinuousClock.now + .seconds(5)
        guard let (head, rest) = try? Self.readHead(client, until: soon) else { return }
        guard let request = ProxyRequest(head) else { return answer(client, "400 Bad Request", until: soon) }
        guard request.header("proxy-authorization") == expected else {
            let words = "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"synergy\""
            return answer(client, words, until: soon)
        }
        guard let ticket = take(request) else { return answer(client, "403 Forbidden", until: soon) }
        ticket.use()
        // A ticket without addresses proves that the client comes this way, and leads nowhere.
        guard !ticket.addresses.isEmpty else { return answer(client, "204 No Content", until: soon) }
        guard let site = dial(ticket) else {
            return answer(client, "502 Bad Gateway", until: .now + .seconds(1))
        }
        state.withLock { $0.connections[ObjectIdentifier(site)] = site }
        defer {
            site.end()
            _ = state.withLock { $0.connections.removeValue(forKey: ObjectIdentifier(site)) }
        }
        do {
            if ticket.isSecure {
                try client.write(Array("HTTP/1.1 200 Connected\r\n\(mark)\r\n\r\n".utf8), until: ticket.deadline)
                if !rest.isEmpty { try site.write(rest, until: ticket.deadline) }
            } else {
                try site.write(Array(request.head.utf8), until: ticket.deadline)
            }
            try pass(client, site, ticket)
        } catch Socket.Failure.timeout {
            ticket.fail(.timeout)
        } catch {
            // The client sees the end of the connection.
        }
    }

    private func take(_ request: ProxyRequest) -> Ticket? {
        state.withLock { state in
            let isSecure = request.method == "CONNECT"
            let index = state.tickets.firstIndex { $0.authority == request.authority && $0.isSecure == isSecure }
            return index.map { state.tickets.remove(at: $0) }
        }
    }

    private func dial(_ ticket: Ticket) -> Socket? {
        let end = min(ticket.deadline, .now + ticket.connectTime)
        var isLate = false
        for (index, address) in ticket.addresses.enumerated() {
            let left = ContinuousClock.now.duration(to: end)
            guard left > .zero, !isClosed else { break }
            // A silent address leaves time for the next ones.
            let deadline = ContinuousClock.now + left / (ticket.addresses.count - index)
            do throws(Socket.Failure) {
                let site = try Socket.connected(to: address, port: ticket.port, until: deadline)
                ticket.connect(to: address)
                return site
            } catch {
                isLate = error == .timeout
            }
        }
        ticket.fail(isLate ? .timeout : .unreachable)
        return nil
    }

    /// Passes bytes both ways until the site ends, or time or bytes are used up.
    private func pass(_ client: Socket, _ site: Socket, _ ticket: Ticket) throws(Socket.Failure) {
        var left = ticket.byteLimit
        // The platform's client ends the process when headings break off (swift-corelibs-foundation, NativeProtocol), so open
        // ones are handed on whole or not at all. Over a protected connection it has our own answer to hold on to.
        var held: HeldHead? = ticket.isSecure ? nil : HeldHead()
        while true {
            let wanted = [(site, Int16(POLLIN)), (client, Int16(POLLIN))]
            guard let ready = Socket.ready(wanted, until: ticket.deadline) else { throw .timeout }
            if ready[0] {
                let bytes = try site.read(upTo: 16_384, until: ticket.deadline)
                guard !bytes.isEmpty else { return client.endWriting() }
                left -= bytes.count
                guard left >= 0 else { return ticket.fail(.tooLarge) }
                guard held == nil else {
                    if let whole = held?.add(bytes) {
                        held = nil
                        try client.write(whole, until: ticket.deadline)
                    }
                    continue
                }
                try client.write(bytes, until: ticket.deadline)
            }
            if ready[1] {
                let bytes = try client.read(upTo: 16_384, until: ticket.deadline)
                // A client that has gone away wants nothing more, and one open connection carries one request.
                guard !bytes.isEmpty, ticket.isSecure else { return }
                try site.write(bytes, until: ticket.deadline)
            }
        }
    }

    private static func readHead(
        _ client: Socket, until deadline: ContinuousClock.Instant
    ) throws(Socket.Failure) -> (head: [UInt8], rest: [UInt8])? {
        var bytes: [UInt8] = []
        while bytes.count < 32_768 {
            let more = try client.read(upTo: 8_192, until: deadline)
            guard !more.isEmpty else { return nil }
            let from = max(0, bytes.count - 3)
            bytes += more
            var index = from
            while index + 3 < bytes.count {
                if bytes[index] == 0x0D, bytes[index...].starts(with: [0x0D, 0x0A, 0x0D, 0x0A]) {
                    return (Array(bytes[..<index]), Array(bytes[(index + 4)...]))
                }
                index += 1
            }
        }
        return nil
    }

    private func answer(_ client: Socket, _ words: String, until deadline: ContinuousClock.Instant) {
        let text = "HTTP/1.1 \(words)\r\n\(mark)\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        // A client that does not listen any more needs no answer.
        try? client.write(Array(text.utf8), until: deadline)
        client.endWriting()
    }
}

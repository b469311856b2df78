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
        var connectionCount = 0
        var sites: [ObjectIdentifier: Socket] = [:]
    }
    private let state = Mutex(State())

    /// Starts to listen.
    package init() throws(Socket.Failure) {
        (listener, port) = try Socket.listening()
        var random = SystemRandomNumberGenerator()
        token = [random.next() as UInt64, random.next()].map { String($0, radix: 36) }.joined()
        expected = "Basic \(Base64.text(Array("\(Self.user):\(token)".utf8)))"
        guard BackgroundThread.start({ [self] in acceptAll() }) else { throw .system(EAGAIN) }
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

    /// Stops listening and ends every connection to a site; those to the client then end as they always do.
    package func close() {
        let open = state.withLock { state in
            state.isClosed = true
            state.tickets = []
            return Array(state.sites.values)
        }
        listener.end()
        for socket in open { socket.end() }
    }

    /// How many connections are under way, for tests.
    package var connectionCount: Int { state.withLock { $0.connectionCount } }

    private var isClosed: Bool { state.withLock { $0.isClosed } }

    private func acceptAll() {
        while !isClosed {
            // Some systems do not wake who waits on a listener that ends, so the wait is short.
            guard listener.waits(for: Int16(POLLIN), until: .now + .milliseconds(100)) else { continue }
            guard !isClosed, let client = listener.accepted() else { continue }
            let isTaken = state.withLock { state in
                guard !state.isClosed, state.connectionCount < 512 else { return false }
                state.connectionCount += 1
                return true
            }
            guard isTaken else { continue }
            let isStarted = BackgroundThread.start { [self] in
                serve(client)
                end(client)
            }
            if !isStarted { end(client) }
        }
    }

    private func end(_ client: Socket) {
        client.end()
        state.withLock { $0.connectionCount -= 1 }
    }

    // MARK: One connection

    private func serve(_ client: Socket) {
        let soon = ContinuousClock.now + .seconds(30)
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
        let isOpen = state.withLock { state in
            guard !state.isClosed else { return false }
            state.sites[ObjectIdentifier(site)] = site
            return true
        }
        guard isOpen else { return }
        defer {
            site.end()
            _ = state.withLock { $0.sites.removeValue(forKey: ObjectIdentifier(site)) }
        }
        var ending = HeldEnding()
        do {
            if ticket.isSecure {
                try client.write(Array("HTTP/1.1 200 Connected\r\n\(mark)\r\n\r\n".utf8), until: ticket.deadline)
                if !rest.isEmpty { try site.write(rest, until: ticket.deadline) }
            } else {
                try site.write(Array(request.head.utf8), until: ticket.deadline)
            }
            try pass(client, site, ticket, &ending)
        } catch Socket.Failure.timeout {
            ticket.fail(.timeout)
        } catch {
            // The client sees the end of the connection.
        }
        // A client that has gone away does not mind.
        guard ticket.isSecure else { return }
        try? client.write(ending.broken, until: .now + .seconds(30))
        client.endWriting()
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
            guard left > .zero else {
                isLate = true
                break
            }
            guard !isClosed else { break }
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
    private func pass(
        _ client: Socket, _ site: Socket, _ ticket: Ticket, _ ending: inout HeldEnding
    ) throws(Socket.Failure) {
        var left = ticket.byteLimit
        // FoundationNetworking ends the process when a connection ends in the middle of headings ("Transfer completed, but
        // there's no response"), so open ones are handed on whole or not at all, and protected ones always break.
        var held = HeldHead()
        while true {
            let wanted = [(site, Int16(POLLIN)), (client, Int16(POLLIN))]
            // Sites that end politely may wait for the same in return; a second of silence tells them from slow ones.
            let mayBeOver = ending.mayBeOver
            let end = mayBeOver ? min(ticket.deadline, .now + .seconds(1)) : ticket.deadline
            guard let ready = Socket.ready(wanted, until: end) else {
                if mayBeOver { return }
                throw .timeout
            }
            if ready[0] {
                let bytes = try site.read(upTo: 16_384, until: ticket.deadline)
                guard !bytes.isEmpty else { return }
                left -= bytes.count
                guard left >= 0 else { return ticket.fail(.tooLarge) }
                let ready = ticket.isSecure ? ending.add(bytes) : held.add(bytes)
                // What was begun is written to its end, however slowly the client reads.
                if !ready.isEmpty { try client.write(ready, until: ticket.deadline + .seconds(30)) }
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

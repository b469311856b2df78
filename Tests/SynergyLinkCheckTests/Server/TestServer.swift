import Synchronization
import SynergyLinkCheck

/// A request as the server got it.
struct ServedRequest: Sendable {
    var method = ""
    var path = ""
    var headers: [String: String] = [:]

    var host: String { String((headers["host"] ?? "").prefix { $0 != ":" }) }
}

/// A server on 127.0.0.1 that answers whatever the test wants, right or wrong.
///
/// A class, because its threads share what they have seen.
final class TestServer: Sendable {
    private struct Seen {
        var requests: [ServedRequest] = []
        var isClosed = false
    }

    let port: UInt16
    private let listener: Socket
    private let seen = Mutex(Seen())

    init(_ answer: @escaping @Sendable (ServedRequest, Socket) throws -> Void) throws {
        (listener, port) = try Socket.listening()
        BackgroundThread.start { [self] in
            while !seen.withLock({ $0.isClosed }) {
                guard listener.waits(for: 1, until: .now + .milliseconds(50)) else { continue }
                guard let client = listener.accepted() else { continue }
                BackgroundThread.start { [self] in
                    serve(client, answer)
                    client.end()
                }
            }
        }
    }

    /// What was asked, in the order of arrival.
    var requests: [ServedRequest] { seen.withLock { $0.requests } }
    /// Stops listening.
    func close() { seen.withLock { $0.isClosed = true } }

    private func serve(_ client: Socket, _ answer: (ServedRequest, Socket) throws -> Void) {
        guard let request = try? Self.read(client) else { return }
        seen.withLock { $0.requests.append(request) }
        // What the client does not want to hear any more needs no answer.
        try? answer(request, client)
    }

    private static func read(_ client: Socket) throws -> ServedRequest {
        var bytes: [UInt8] = []
        let deadline = ContinuousClock.now + .testPatience
        while !String(decoding: bytes, as: UTF8.self).contains("\r\n\r\n"), bytes.count < 60_000 {
            let more = try client.read(upTo: 4_096, until: deadline)
            if more.isEmpty { break }
            bytes += more
            // A client that wants a protected connection begins with the byte 22.
            if bytes.first == 22 { break }
        }
        var request = ServedRequest()
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
        let words = lines.first?.split(separator: " ") ?? []
        if words.count == 3 { (request.method, request.path) = (String(words[0]), String(words[1])) }
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            request.headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].dropFirst())
        }
        return request
    }
}

extension Duration {
    /// How long a test waits for what comes at once unless the machine is very busy.
    static let testPatience: Self = .seconds(120)
}

extension Socket {
    /// Writes text.
    func send(_ text: String) throws { try write(Array(text.utf8), until: .now + .testPatience) }

    /// Writes a whole answer.
    func answer(_ status: String, _ headers: String..., body: String = "", to request: ServedRequest) throws {
        let head = ["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)"] + headers
        try send(head.joined(separator: "\r\n") + "\r\n\r\n" + (request.method == "HEAD" ? "" : body))
    }
}

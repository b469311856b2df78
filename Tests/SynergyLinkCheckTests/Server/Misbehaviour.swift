import SynergyLinkCheck

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the test server does at each path.
enum Misbehaviour {
    static func answer(_ request: ServedRequest, _ client: Socket) throws {
        let port = (request.headers["host"] ?? "").split(separator: ":").last.map(String.init) ?? ""
        func leads(_ status: String, _ location: String) throws {
            try client.answer(status, "Location: \(location)", to: request)
        }
        // What stands behind the question mark only tells links apart.
        switch request.path.prefix(while: { $0 != "?" }) {
        case "/head-refused" where request.method == "HEAD": try client.answer("405 No", "Allow: GET", to: request)
        case "/head-refused": try client.answer("206 Part", "Content-Range: bytes 0-1/9", body: "ok", to: request)
        case "/head-404" where request.method == "HEAD": try client.answer("404 No", to: request)
        case "/head-cut" where request.method == "HEAD": break
        case "/moved": try leads("301 Moved", "/new-place")
        case "/moved-for-now": try leads("302 Found", "/new-place")
        case "/moved-by-slash": try leads("301 Moved", "/moved-by-slash/")
        case "/to-front": try leads("301 Moved", "/")
        case "/to-login": try leads("302 Found", "/Login.aspx?back=%2Fx")
        case "/circle": try leads("302 Found", "/circle")
        case "/circle-a": try leads("302 Found", "/circle-b")
        case "/circle-b": try leads("302 Found", "/circle-a")
        case "/hop5": try leads("302 Found", "/hop4")
        case "/hop6": try leads("302 Found", "/hop5")
        case "/hop4": try leads("307 Found", "/hop3")
        case "/hop3": try leads("303 Found", "/hop2")
        case "/hop2": try leads("308 Found", "/hop1")
        case "/hop1": try leads("301 Found", "/end")
        case "/to-private": try leads("302 Found", "http://10.0.0.1:8080/")
        case "/to-private-name": try leads("302 Found", "http://inner.example:8080/")
        case "/to-loopback": try leads("302 Found", "http://127.0.0.1:\(port == "8080" ? "8081" : "8080")/")
        case "/to-metadata": try leads("302 Found", "http://169.254.169.254/latest/meta-data/")
        case "/to-decimal": try leads("302 Found", "http://2130706433:8080/")
        case "/to-mapped": try leads("302 Found", "http://[::ffff:127.0.0.1]:8080/")
        case "/to-file": try leads("302 Found", "file:///etc/passwd")
        case "/to-script": try leads("302 Found", "javascript:alert(1)")
        case "/to-nowhere": try client.answer("302 Found", to: request)
        case "/to-garbage": try leads("302 Found", "http://[[[")
        case "/slow": client.rest(.seconds(600))
        case "/slow-headings":
            try client.send("HTTP/1.1 200 OK\r\nX-Slow: ")
            try client.trickle()
        case "/cut-headings": try client.send("HTTP/1.1 200 OK\r\nContent-Ty")
        case "/drip", "/huge", "/bad-pieces", "/bad-packing":
            guard request.method == "GET" else { return try client.answer("405 No", to: request) }
            try page(request.path, client)
        case "/huge-headings":
            try client.send("HTTP/1.1 200 OK\r\n")
            for index in 0..<100_000 { try client.send("X-\(index): \(String(repeating: "y", count: 900))\r\n") }
        case "/too-long": try client.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort")
        case "/not-so-long": try client.send("HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\nlonger than that")
        case "/garbage": try client.write([0, 1, 2, 255, 254, 13, 10, 13, 10], until: .now + .testPatience)
        case "/hints-first":
            try client.send("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nLink: </x>\r\n\r\n")
            try client.answer("200 OK", to: request)
        case "/hints-only": try client.send("HTTP/1.1 103 Hints\r\nLink: </x>\r\n\r\n")
        case "/closed": break
        case "/old-web": try client.send("<html>no heading at all</html>")
        case "/odd-number": try client.answer("299 Fine", to: request)
        case "/forbidden": try client.answer("403 No", to: request)
        case "/password": try client.answer("401 No", "WWW-Authenticate: Basic realm=\"x\"", to: request)
        case "/legal": try client.answer("451 No", to: request)
        case "/not-there": try client.answer("404 No", to: request)
        case "/taken-away": try client.answer("410 Gone", to: request)
        case "/fault": try client.answer("500 Oh", to: request)
        case "/teapot": try client.answer("418 Teapot", to: request)
        case "/too-often": try client.answer("429 Wait", "Retry-After: 99999", to: request)
        case "/too-often-unsaid": try client.answer("429 Wait", to: request)
        case "/unavailable": try client.answer("503 Wait", "Retry-After: Wed, 21 Oct 2099 07:28:00 GMT", to: request)
        case "/wall": try client.answer("202 Accepted", "x-amzn-waf-action: challenge", to: request)
        case "/wall-403" where request.method == "GET":
            try client.answer("403 No", body: "<script src=/cdn-cgi/challenge-platform/x.js>", to: request)
        case "/wall-403": try client.answer("403 No", to: request)
        case "/wall-503": try client.answer("503 Wait", "cf-mitigated: challenge", to: request)
        default: try client.answer("200 OK", "Set-Cookie: a=b; Path=/", body: "fine", to: request)
        }
    }

    /// What comes when the page itself is asked for.
    private static func page(_ path: String, _ client: Socket) throws {
        switch path {
        case "/drip":
            try client.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
            try client.trickle()
        case "/huge":
            try client.send("HTTP/1.1 200 OK\r\n\r\n")
            for _ in 0..<10_000 { try client.send(String(repeating: "x", count: 10_000)) }
        case "/bad-pieces":
            try client.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nno number\r\n")
        default:
            try client.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope")
        }
    }
}

extension Socket {
    /// Waits for the client to go away, for at most some time.
    func rest(_ time: Duration) {
        // Nothing is sent by the client any more, so that what can be read is its end.
        _ = waits(for: Int16(POLLIN), until: .now + time)
    }

    /// Sends a byte now and then until the client goes away.
    func trickle() throws {
        while true {
            try send("x")
            rest(.milliseconds(50))
        }
    }
}

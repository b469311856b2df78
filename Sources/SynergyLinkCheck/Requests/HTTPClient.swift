#if LinkCheck
    import Foundation
    import Synchronization

    #if canImport(FoundationNetworking)
        import FoundationNetworking
    #endif

    /// Asks one address, once, by way of the forwarder; follows nothing, keeps nothing, says nothing about who asks.
    struct HTTPClient: Sendable {
        let proxyPort: UInt16
        let token: String
        let bodyLimit: Int

        /// Asks.
        ///
        /// - Parameters:
        ///   - method: `HEAD` or `GET`.
        ///   - deadline: When to give up.
        func ask(
            _ target: WebTarget, _ method: String, until deadline: ContinuousClock.Instant
        ) async -> Result<HTTPAnswer, HTTPFailure> {
            guard let url = URL(string: target.text) else { return .failure(.badAnswer) }
            let left = ContinuousClock.now.duration(to: deadline)
            guard left > .zero else { return .failure(.timeout) }
            var request = URLRequest(url: url, cachePolicy: .reloadIgnoringLocalCacheData)
            request.httpMethod = method
            request.httpShouldHandleCookies = false
            request.timeoutInterval = Double(left.milliseconds) / 1_000 + 1
            request.setValue(Self.name, forHTTPHeaderField: "User-Agent")
            request.setValue("*/*", forHTTPHeaderField: "Accept")
            request.setValue("*", forHTTPHeaderField: "Accept-Language")
            // Packed pages could unpack to more than memory holds.
            request.setValue("identity", forHTTPHeaderField: "Accept-Encoding")
            if method == "GET" { request.setValue("bytes=0-\(bodyLimit - 1)", forHTTPHeaderField: "Range") }
            let exchange = HTTPExchange(token: token, bodyLimit: bodyLimit)
            // A session of its own for each request, so that nothing passes from one site to the next.
            let session = URLSession(configuration: configuration, delegate: exchange, delegateQueue: nil)
            let task = session.dataTask(with: request)
            BackgroundThread.after(left) { [weak exchange] in exchange?.stop(.timeout) }
            let result = await withTaskCancellationHandler {
                await withCheckedContinuation { exchange.start(task, $0) }
            } onCancel: {
                exchange.stop(.stopped)
            }
            session.finishTasksAndInvalidate()
            return result
        }

        /// How the checker names itself.
        static let name = "ReportingSynergy-LinkCheck/0.1 (checks links that reports cite; asks for headings only)"

        private var configuration: URLSessionConfiguration {
            let configuration = URLSessionConfiguration.ephemeral
            configuration.httpCookieStorage = nil
            configuration.httpShouldSetCookies = false
            configuration.httpCookieAcceptPolicy = .never
            configuration.urlCache = nil
            configuration.urlCredentialStorage = nil
            configuration.connectionProxyDictionary = [
                "HTTPEnable": 1, "HTTPProxy": "127.0.0.1", "HTTPPort": Int(proxyPort),
                "HTTPSEnable": 1, "HTTPSProxy": "127.0.0.1", "HTTPSPort": Int(proxyPort),
            ]
            return configuration
        }
    }

    /// One request that is under way.
    ///
    /// A class, because the session reports to an object; `@unchecked Sendable` because `NSObject` says nothing of it and
    /// everything that changes stands behind the lock.
    private final class HTTPExchange: NSObject, URLSessionDataDelegate, @unchecked Sendable {
        private struct State {
            var continuation: CheckedContinuation<Result<HTTPAnswer, HTTPFailure>, Never>?
            var task: URLSessionDataTask?
            var answer: HTTPAnswer?
            var stopped: HTTPFailure?
        }
        private let state = Mutex(State())
        private let token: String
        private let bodyLimit: Int

        init(token: String, bodyLimit: Int) {
            self.token = token
            self.bodyLimit = bodyLimit
        }

        func start(
            _ task: URLSessionDataTask, _ continuation: CheckedContinuation<Result<HTTPAnswer, HTTPFailure>, Never>
        ) {
            let stopped = state.withLock { state in
                if state.stopped == nil { (state.task, state.continuation) = (task, continuation) }
                return state.stopped
            }
            if let stopped {
                task.cancel()
                continuation.resume(returning: .failure(stopped))
            } else {
                task.resume()
            }
        }

        func stop(_ failure: HTTPFailure) {
            let answer = state.withLock { state in
                state.stopped = state.stopped ?? failure
                return state.answer
            }
            // A page that trickles on and on has answered all the same.
            if failure == .timeout, let answer, answer.status >= 200 { return finish(.success(answer)) }
            finish(.failure(failure))
        }

        private func finish(_ result: Result<HTTPAnswer, HTTPFailure>) {
            let (continuation, task) = state.withLock { state in
                defer { (state.continuation, state.task) = (nil, nil) }
                return (state.continuation, state.task)
            }
            continuation?.resume(returning: result)
            task?.cancel()
        }

        func urlSession(
            _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
            newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
        ) {
            // Where it leads is judged by us.
            completionHandler(nil)
        }

        func urlSession(
            _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
            completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
        ) {
            take(response)
            completionHandler(.allow)
        }

        func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
            let whole: HTTPAnswer? = state.withLock { state in
                guard var answer = state.answer else { return nil }
                state.answer = nil
                answer.body += data.prefix(bodyLimit - answer.body.count)
                state.answer = answer
                return answer.body.count >= bodyLimit ? answer : nil
            }
            if let whole { finish(.success(whole)) }
        }

        func urlSession(
            _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
            completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
        ) {
            let space = challenge.protectionSpace
            if space.isProxy(), challenge.previousFailureCount == 0 {
                // Only the forwarder is told the token.
                let credential = URLCredential(user: Forwarder.user, password: token, persistence: .none)
                return completionHandler(.useCredential, credential)
            }
            // Certificates are judged by the platform; no site is told a password.
            #if canImport(Darwin)
                if space.authenticationMethod == NSURLAuthenticationMethodServerTrust {
                    return completionHandler(.performDefaultHandling, nil)
                }
            #endif
            completionHandler(.rejectProtectionSpace, nil)
        }

        func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
            if state.withLock({ $0.answer == nil }), let response = task.response { take(response) }
            // An answer counts even if the page behind it broke off: what was asked for are its headings.
            let answer = state.withLock { $0.answer }
            if let answer, answer.status >= 200 { return finish(.success(answer)) }
            finish(.failure(Self.failure(error)))
        }

        private func take(_ response: URLResponse) {
            guard let response = response as? HTTPURLResponse else { return }
            var headers: [String: String] = [:]
            for (name, value) in response.allHeaderFields {
                guard let name = name as? String, let value = value as? String else { continue }
                headers[name.lowercased()] = value
            }
            guard headers[Forwarder.markName] != token else { return }
            let answer = HTTPAnswer(status: response.statusCode, headers: headers)
            state.withLock { $0.answer = answer }
        }

        private static func failure(_ error: (any Error)?) -> HTTPFailure {
            guard let error = error as? URLError else { return .badAnswer }
            switch error.code {
            case .timedOut: return .timeout
            case .cancelled: return .stopped
            case .cannotConnectToHost, .networkConnectionLost, .notConnectedToInternet, .cannotFindHost,
                .dnsLookupFailed:
                return .unreachable
            case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
                .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
                .clientCertificateRequired, .appTransportSecurityRequiresSecureConnection:
                return .tls
            default:
                // The library below names such faults in words only.
                let words = error.localizedDescription.lowercased()
                // A protected connection that came about and then broke, as the forwarder ends all of them.
                if ["ssl_read", "ssl_write", "recv error", "send error"].contains(where: { words.contains($0) }) {
                    return .badAnswer
                }
                return ["ssl", "tls", "certificate"].contains { words.contains($0) } ? .tls : .badAnswer
            }
        }
    }
#endif

import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Looks names up; the only place that does.
package struct HostResolver: Sendable {
    /// Why a name has no addresses.
    package enum Failure: Error, Hashable, Sendable {
        /// There is no such name.
        case noSuchName
        /// It cannot be told now.
        case unavailable
    }

    private let lookUp: @Sendable (String) -> Result<[IPAddress], Failure>

    /// Creates a resolver from a function, which may take its time.
    package init(_ lookUp: @escaping @Sendable (String) -> Result<[IPAddress], Failure>) { self.lookUp = lookUp }

    /// The addresses of a name, within a time.
    package func addresses(of name: String, within time: Duration) async -> Result<[IPAddress], Failure> {
        await withCheckedContinuation { continuation in
            // The system's call cannot be broken off, so the first of answer and deadline counts.
            let waiting = Mutex<CheckedContinuation<Result<[IPAddress], Failure>, Never>?>(continuation)
            let answer = OnceAnswer(waiting)
            let isStarted = BackgroundThread.start { answer.give(lookUp(name)) }
            guard isStarted else { return answer.give(.failure(.unavailable)) }
            BackgroundThread.after(time) { answer.give(.failure(.unavailable)) }
        }
    }

    /// Asks the system.
    package static let system = Self { name in
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        #if canImport(Glibc)
            hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #else
            hints.ai_socktype = SOCK_STREAM
        #endif
        hints.ai_flags = AI_ADDRCONFIG
        var list: UnsafeMutablePointer<addrinfo>?
        // With the final dot a name is whole, and no domain of the network here is added to it.
        let status = getaddrinfo("\(name).", nil, &hints, &list)
        defer { if let list { freeaddrinfo(list) } }
        guard status == 0 else { return .failure(status == EAI_NONAME ? .noSuchName : .unavailable) }
        var addresses: [IPAddress] = []
        var next = list
        while let entry = next?.pointee {
            if let address = entry.ai_addr.flatMap({ IPAddress($0) }), !addresses.contains(address) {
                addresses.append(address)
            }
            next = entry.ai_next
        }
        return addresses.isEmpty ? .failure(.noSuchName) : .success(addresses)
    }
}

/// Hands on the first of several answers.
///
/// A class, because those who answer share it.
private final class OnceAnswer<Value: Sendable>: Sendable {
    private let waiting: Mutex<CheckedContinuation<Value, Never>?>

    init(_ waiting: consuming Mutex<CheckedContinuation<Value, Never>?>) { self.waiting = waiting }

    func give(_ value: Value) {
        let continuation = waiting.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }
        continuation?.resume(returning: value)
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A socket of the operating system; whoever holds it last closes it.
///
/// A class, because two threads pass bytes through one socket and a third may end it.
/// `Sendable` because the number never changes and the system locks its own calls.
package final class Socket: Sendable {
    package let descriptor: Int32

    package init(owning descriptor: Int32) {
        self.descriptor = descriptor
        #if canImport(Darwin)
            var one: Int32 = 1
            setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &one, socklen_t(MemoryLayout<Int32>.size))
        #endif
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }

    deinit { close(descriptor) }

    private static var stream: Int32 {
        #if canImport(Glibc)
            Int32(SOCK_STREAM.rawValue)
        #else
            SOCK_STREAM
        #endif
    }

    /// What a call on a socket came to.
    package enum Failure: Error, Hashable, Sendable {
        case timeout
        case system(Int32)

        static var last: Self { .system(errno) }
    }

    // MARK: Listening

    /// Listens on a port of this machine that nobody outside can reach and that the system chooses.
    package static func listening() throws(Failure) -> (socket: Socket, port: UInt16) {
        let result = try bound()
        guard listen(result.socket.descriptor, 128) == 0 else { throw .last }
        return result
    }

    /// Takes a port of this machine that the system chooses, without listening yet.
    package static func bound() throws(Failure) -> (socket: Socket, port: UInt16) {
        let descriptor = socket(AF_INET, stream, 0)
        guard descriptor >= 0 else { throw .last }
        let result = Socket(owning: descriptor)
        let (address, length) = IPAddress(127, 0, 0, 1).socketAddress(port: 0)
        var bound = address
        guard
            withUnsafePointer(
                to: &bound, { $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) } })
                == 0
        else { throw .last }
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        guard
            withUnsafeMutablePointer(
                to: &bound,
                { $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) } }) == 0
        else { throw .last }
        let port = withUnsafeBytes(of: &bound) { UInt16($0[2]) << 8 | UInt16($0[3]) }
        return (result, port)
    }

    /// Takes the next connection that waits, if there is one.
    package func accepted() -> Socket? {
        let next = accept(descriptor, nil, nil)
        return next >= 0 ? Socket(owning: next) : nil
    }

    // MARK: Dialling

    /// Connects to exactly this address.
    package static func connected(
        to address: IPAddress, port: UInt16, until deadline: ContinuousClock.Instant
    ) throws(Failure) -> Socket {
        let descriptor = socket(address.isVersion6 ? AF_INET6 : AF_INET, stream, 0)
        guard descriptor >= 0 else { throw .last }
        let result = Socket(owning: descriptor)
        let (storage, length) = address.socketAddress(port: port)
        var target = storage
        let status = withUnsafePointer(to: &target) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, length) }
        }
        if status == 0 { return result }
        guard errno == EINPROGRESS || errno == EINTR else { throw .last }
        guard result.waits(for: Int16(POLLOUT), until: deadline) else { throw .timeout }
        var code: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        guard getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &size) == 0 else { throw .last }
        guard code == 0 else { throw .system(code) }
        return result
    }

    // MARK: Bytes

    /// Waits until something can be done; `false` when the time is over.
    package func waits(for events: Int16, until deadline: ContinuousClock.Instant) -> Bool {
        Self.ready([(self, events)], until: deadline)?.first == true
    }

    /// Waits until one of several sockets is ready; `nil` when the time is over.
    package static func ready(
        _ wanted: [(socket: Socket, events: Int16)], until deadline: ContinuousClock.Instant
    ) -> [Bool]? {
        var polled = wanted.map { pollfd(fd: $0.socket.descriptor, events: $0.events, revents: 0) }
        while true {
            let left = ContinuousClock.now.duration(to: deadline)
            guard left > .zero else { return nil }
            let count = poll(&polled, nfds_t(polled.count), left.milliseconds + 1)
            if count > 0 { return polled.map { $0.revents != 0 } }
            if count < 0, errno != EINTR { return nil }
        }
    }

    /// Reads what is there; nothing at the end.
    package func read(upTo count: Int, until deadline: ContinuousClock.Instant) throws(Failure) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: count)
        while true {
            let read = buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, count, 0) }
            if read >= 0 { return Array(buffer[..<read]) }
            guard errno == EAGAIN || errno == EINTR else { throw .last }
            guard waits(for: Int16(POLLIN), until: deadline) else { throw .timeout }
        }
    }

    /// Writes everything.
    package func write(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) throws(Failure) {
        #if canImport(Darwin)
            let flags: Int32 = 0
        #else
            let flags = Int32(MSG_NOSIGNAL)
        #endif
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                send(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written, flags)
            }
            if count >= 0 {
                written += count
                continue
            }
            guard errno == EAGAIN || errno == EINTR else { throw .last }
            guard waits(for: Int16(POLLOUT), until: deadline) else { throw .timeout }
        }
    }

    /// Says that nothing more will be written.
    package func endWriting() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Ends both directions; whoever waits for this socket is woken.
    package func end() { shutdown(descriptor, Int32(SHUT_RDWR)) }
}

extension Duration {
    /// Whole milliseconds, at most a day.
    package var milliseconds: Int32 {
        let (seconds, attoseconds) = components
        guard seconds < 86_400 else { return 86_400_000 }
        return Int32(max(0, seconds * 1_000 + attoseconds / 1_000_000_000_000_000))
    }
}

import Synchronization

/// The leave to make one connection: to whom, and to which addresses, all of them judged.
///
/// A class, because the one who asks and the forwarder that connects tell each other through it.
package final class Ticket: Sendable {
    /// What became of the connection.
    package enum Failure: Hashable, Sendable {
        /// Nobody took the connection.
        case unreachable
        /// The time was over.
        case timeout
        /// More bytes came than were allowed.
        case tooLarge
    }

    /// Host and port, as the client will ask for them.
    package let authority: String
    package let isSecure: Bool
    package let addresses: [IPAddress]
    package let port: UInt16
    package let connectTime: Duration
    package let deadline: ContinuousClock.Instant
    package let byteLimit: Int

    private struct State {
        var isUsed = false
        var whenTaken: (@Sendable () -> Void)?
        var dialled: IPAddress?
        var failure: Failure?
    }
    private let state = Mutex(State())

    package init(
        for target: WebTarget, at addresses: [IPAddress], connectTime: Duration, deadline: ContinuousClock.Instant,
        byteLimit: Int, whenTaken: @escaping @Sendable () -> Void = {}
    ) {
        authority = target.authority
        isSecure = target.isSecure
        port = target.port
        self.addresses = addresses
        self.connectTime = connectTime
        self.deadline = deadline
        self.byteLimit = byteLimit
        state.withLock { $0.whenTaken = whenTaken }
    }

    /// Whether the client came to the forwarder with it.
    package var isUsed: Bool { state.withLock { $0.isUsed } }
    /// The address that was connected to.
    package var dialled: IPAddress? { state.withLock { $0.dialled } }
    /// Why nothing came of it.
    package var failure: Failure? { state.withLock { $0.failure } }

    func use() {
        state.withLock { $0.isUsed = true }
        release()
    }

    /// Tells, once, that the next ticket for the same site can be made out.
    package func release() {
        let whenTaken = state.withLock { state in
            defer { state.whenTaken = nil }
            return state.whenTaken
        }
        whenTaken?()
    }

    func connect(to address: IPAddress) { state.withLock { $0.dialled = address } }
    func fail(_ failure: Failure) { state.withLock { $0.failure = $0.failure ?? failure } }
}

import Dispatch
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension Keyboard {
    /// The keyboard of the terminal that standard input is; `nil` if it is none.
    ///
    /// Keys are neither shown nor held back until Enter where the terminal can be told so. It is put back by ``close``, and
    /// when the process is interrupted, terminated or hung up on.
    package static func ofTerminal() -> Keyboard? {
        guard isatty(0) == 1 else { return nil }
        let terminal = TerminalKeyboard()
        return Keyboard(
            isImmediate: terminal.isImmediate, readKey: { try terminal.readKey() },
            readLine: { try terminal.readLine() }, close: { terminal.close() })
    }
}

/// A terminal whose keys are read one by one.
///
/// A class, because reading keeps bytes that came together for the next time.
private final class TerminalKeyboard: Sendable {
    private let usual: termios
    let isImmediate: Bool
    private let pending = Mutex<[UInt8]>([])
    /// What watches for the signals that end a process; they live as long as they are kept here.
    private let watches: Mutex<[any DispatchSourceSignal]>
    private static let endings: [Int32] = [SIGINT, SIGTERM, SIGHUP]

    init() {
        var usual = termios()
        let isKnown = tcgetattr(0, &usual) == 0
        self.usual = usual
        let (keys, text) = (Self.settings(usual), usual)
        isImmediate = isKnown && Self.apply(keys)
        guard isImmediate else {
            watches = Mutex([])
            return
        }
        Self.setMask(SIG_BLOCK)
        watches = Mutex(Self.endings.map { Self.watch(for: $0, restoring: text) })
    }

    private static func watch(for number: Int32, restoring usual: termios) -> sending any DispatchSourceSignal {
        let watch = DispatchSource.makeSignalSource(signal: number, queue: .global())
        watch.setEventHandler {
            _ = apply(usual)
            // What the signal does to a program that does not watch for it.
            signal(number, SIG_DFL)
            setMask(SIG_UNBLOCK)
            raise(number)
        }
        watch.resume()
        return watch
    }

    /// Settings with which a key is read when it is pressed, and not shown; signals from keys stay.
    private static func settings(_ usual: termios) -> termios {
        var settings = usual
        settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
        withUnsafeMutableBytes(of: &settings.c_cc) { bytes in
            bytes[Int(VMIN)] = 1
            bytes[Int(VTIME)] = 0
        }
        return settings
    }

    private static func apply(_ settings: termios) -> Bool {
        var settings = settings
        return tcsetattr(0, TCSADRAIN, &settings) == 0
    }

    /// Holds signals back from this thread, so that they reach the watches, or lets them through.
    private static func setMask(_ how: Int32) {
        var set = sigset_t()
        sigemptyset(&set)
        for number in endings { sigaddset(&set, number) }
        pthread_sigmask(how, &set, nil)
    }

    func close() {
        guard isImmediate else { return }
        _ = Self.apply(usual)
        watches.withLock { for watch in $0 { watch.cancel() } }
        Self.setMask(SIG_UNBLOCK)
    }

    func readKey() throws -> Character? {
        guard isImmediate else {
            return try readLine().map { line in line.first { $0 != " " } ?? "\n" }
        }
        return try pending.withLock { pending in
            if pending.isEmpty {
                pending = try readSome(from: 0)
                // An arrow or another key without a letter comes as several bytes at once, and means nothing here.
                if pending.first == 0x1B {
                    pending = []
                    return "\u{1B}"
                }
            }
            // Ctrl-D.
            guard let first = pending.first, first != 0x04 else { return nil }
            let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            let bytes = pending.prefix(length)
            pending.removeFirst(bytes.count)
            return String(decoding: bytes, as: UTF8.self).first
        }
    }

    func readLine() throws -> String? {
        if isImmediate { _ = Self.apply(usual) }
        defer { if isImmediate { _ = Self.apply(Self.settings(usual)) } }
        return try pending.withLock { pending in
            while !pending.contains(0x0A) {
                let more = try readSome(from: 0)
                guard !more.isEmpty else {
                    defer { pending = [] }
                    return pending.isEmpty ? nil : String(decoding: pending, as: UTF8.self)
                }
                pending += more
            }
            let line = pending.prefix { $0 != 0x0A }
            pending.removeFirst(line.count + 1)
            return String(decoding: line, as: UTF8.self)
        }
    }
}

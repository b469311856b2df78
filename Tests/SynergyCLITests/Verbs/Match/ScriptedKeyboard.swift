import Synchronization
import SynergyCLI

/// Presses keys as a person would; after the last one, input ends.
///
/// A class, because the keyboard takes from it.
final class ScriptedKeyboard: Sendable {
    private let keys: Mutex<[Character]>
    private let lines: Mutex<[String]>
    private let closings = Mutex(0)
    private let isImmediate: Bool

    init(_ keys: String, lines: [String] = [], isImmediate: Bool = true) {
        self.keys = Mutex(Array(keys))
        self.lines = Mutex(lines)
        self.isImmediate = isImmediate
    }

    /// How often the terminal was put back.
    var timesClosed: Int { closings.withLock { $0 } }
    /// The keys that nobody asked for.
    var remaining: String { keys.withLock { String($0) } }

    var keyboard: Keyboard {
        Keyboard(
            isImmediate: isImmediate,
            readKey: { self.keys.withLock { $0.isEmpty ? nil : $0.removeFirst() } },
            readLine: { self.lines.withLock { $0.isEmpty ? nil : $0.removeFirst() } },
            close: { self.closings.withLock { $0 += 1 } })
    }
}

extension CommandRun {
    /// Runs an interactive command on a terminal whose keys are pressed by a script.
    init(_ arguments: [String], keys: ScriptedKeyboard, in folder: String) {
        self.init(arguments: arguments, variables: ["NO_COLOR": "1"], isTerminal: true, in: folder) { environment in
            environment.openKeyboard = { keys.keyboard }
        }
    }
}

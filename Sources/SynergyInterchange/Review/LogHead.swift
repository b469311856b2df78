import SynergyModel

/// What the file beside a log says of it: how many lines are chained, and the hash of the last.
///
/// Before lines are added, the head says both how the log is and how it will be; afterwards, only how it is. So it is known at any point of
/// a crash whether the lines were added or not, and nothing else passes for one of the two.
package struct LogHead: Hashable, Sendable {
    /// How far a log goes.
    package struct State: Hashable, Sendable {
        /// How many of its lines are chained.
        package var lines: Int
        /// The hash of the last of them; where none is chained, that of the whole file.
        package var hash: String

        package init(lines: Int, hash: String) {
            self.lines = lines
            self.hash = hash
        }
    }

    /// How the log is.
    package var state: State
    /// How it will be, while lines are added.
    package var next: State?

    package init(_ state: State, next: State? = nil) {
        self.state = state
        self.next = next
    }

    /// The name of the file beside a log.
    package static func path(besideLog path: String) -> String { "\(path).head" }

    /// The file.
    package var bytes: [UInt8] {
        var object = Self.object(state)
        object.add("next", node: next.map { Self.object($0).node })
        return object.node.serialized(.compact) + [UInt8(ascii: "\n")]
    }

    private static func object(_ state: State) -> JSONObjectWriter {
        var object = JSONObjectWriter(JSONWriting())
        object.add("lines", state.lines)
        object.add("hash", state.hash)
        return object
    }

    /// Reads the file; `nil` when it is not, byte by byte, as it was written.
    package init?(_ bytes: [UInt8]) {
        let reading = JSONReading()
        guard let node = JSONParser.parse(bytes, reading), let state = Self.state(node, reading) else { return nil }
        self.init(state, next: node["next"].flatMap { Self.state($0, reading) })
        guard self.bytes == bytes else { return nil }
    }

    private static func state(_ node: JSONNode, _ reading: JSONReading) -> State? {
        guard let lines = node["lines"].flatMap({ Int.read($0, reading) }), let hash = node["hash"]?.string else {
            return nil
        }
        return State(lines: lines, hash: hash)
    }
}

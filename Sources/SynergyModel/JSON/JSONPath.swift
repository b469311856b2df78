/// The way from the root of a JSON document to one value in it.
package struct JSONPath: Hashable, Sendable {
    /// One step down.
    package enum Step: Hashable, Sendable {
        /// To a member of an object.
        case member(String)
        /// To an element of an array, counted from 0.
        case index(Int)
    }

    package var steps: [Step]

    package init(_ steps: [Step] = []) { self.steps = steps }

    package func appending(_ name: String) -> Self { Self(steps + [.member(name)]) }

    package func appending(_ index: Int) -> Self { Self(steps + [.index(index)]) }
}

extension JSONPath: CustomStringConvertible {
    /// The path as `$.answers[3].value`; a name that is not a plain word stands in brackets and quotes.
    package var description: String {
        steps.reduce(into: "$") { text, step in
            switch step {
            case .index(let index): text += "[\(index)]"
            case .member(let name):
                let isPlain = name.utf8.allSatisfy { byte in
                    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                        || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
                }
                text += isPlain && !name.isEmpty ? ".\(name)" : "[\"\(name.excerpt)\"]"
            }
        }
    }
}

extension JSONNode {
    /// The offset of the value at `path`, or of the deepest value on the way that is there.
    package func offset(of path: JSONPath) -> Int {
        var node = self
        for step in path.steps {
            switch step {
            case .member(let name):
                guard let next = node[name] else { return node.offset }
                node = next
            case .index(let index):
                guard let nodes = node.array, nodes.indices.contains(index) else { return node.offset }
                node = nodes[index]
            }
        }
        return node.offset
    }
}

/// The start of an element: its name and its attributes.
package struct XMLTag: Sendable {
    /// The namespace of its name.
    package let space: XMLSpace
    /// Its name, without prefix.
    package let name: String
    let attributes: [String: String]
    let scopes: XMLScopes

    /// The value of an attribute without a prefix.
    package subscript(name: String) -> String? { attributes[name] }

    /// The value of an attribute of a namespace, whatever its prefix is.
    package subscript(name: String, space: XMLSpace) -> String? {
        for (key, value) in attributes where key.utf8.count > name.utf8.count && key.hasSuffix(name) {
            let (prefix, local) = XMLScopes.split(key)
            if let prefix, local == name, scopes.space(ofPrefix: prefix) == space { return value }
        }
        return nil
    }

    /// Whether it says what prefixes stand for.
    var declaresNamespaces: Bool { attributes.keys.contains { $0.utf8.starts(with: "xmlns".utf8) } }

    /// Whether it is an element of a name in a namespace.
    package func matches(_ name: String, _ space: XMLSpace) -> Bool { self.name == name && self.space == space }
}

/// Which prefixes stand for which namespaces, at one place of a file.
struct XMLScopes: Sendable {
    private struct Binding: Sendable {
        let prefix: String
        let space: XMLSpace
        let depth: Int
    }

    private var bindings: [Binding] = []
    /// The namespace of elements without a prefix.
    private(set) var unprefixed = XMLSpace.none

    /// The namespace of a prefix; `nil` when nothing says it.
    func space(ofPrefix prefix: String) -> XMLSpace? {
        if prefix == "xml" { return .xml }
        return bindings.last { $0.prefix == prefix }?.space
    }

    /// Takes the declarations among the attributes of an element at a depth.
    mutating func enter(_ attributes: [String: String], depth: Int) {
        for (key, uri) in attributes where key.utf8.count >= 5 && key.hasPrefix("xmlns") {
            if key.utf8.count == 5 {
                bind("", to: XMLSpace(uri: uri), depth: depth)
            } else if key.utf8.dropFirst(5).first == UInt8(ascii: ":") {
                bind(String(key.dropFirst(6)), to: XMLSpace(uri: uri), depth: depth)
            }
        }
    }

    private mutating func bind(_ prefix: String, to space: XMLSpace, depth: Int) {
        bindings.append(Binding(prefix: prefix, space: space, depth: depth))
        if prefix.isEmpty { unprefixed = space }
    }

    /// Forgets the declarations of an element at a depth, at its end.
    mutating func leave(depth: Int) {
        guard let last = bindings.last, last.depth == depth else { return }
        while bindings.last?.depth == depth { bindings.removeLast() }
        unprefixed = bindings.last { $0.prefix.isEmpty }?.space ?? .none
    }

    /// The prefix and the rest of a name.
    static func split(_ name: String) -> (prefix: String?, local: String) {
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return (nil, name) }
        return (String(name[..<colon]), String(name[name.index(after: colon)...]))
    }
}

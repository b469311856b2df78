/// The start of an element: its name and its attributes.
package struct XMLTag: Sendable {
    /// The namespace of its name.
    package let space: XMLSpace
    /// Its name, without prefix.
    package let name: String
    private let attributes: [String: String]
    /// What the prefixes of its attributes stand for; most tags have one or none.
    private var prefix: (name: String, space: XMLSpace)?
    private var others: [String: XMLSpace] = [:]

    /// - Parameter scopes: What prefixes stand for there; it is not kept, because a tree of tags would keep it for each.
    init(space: XMLSpace, name: String, attributes: [String: String], in scopes: XMLScopes) {
        self.space = space
        self.name = name
        self.attributes = attributes
        for key in attributes.keys {
            guard let colon = key.utf8.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let found = key[..<colon]
            if found == "xmlns" || (prefix?.name).map({ $0 == found }) ?? false { continue }
            guard let space = scopes.space(ofPrefix: found) else { continue }
            if prefix == nil { prefix = (String(found), space) } else { others[String(found)] = space }
        }
    }

    /// The value of an attribute without a prefix.
    package subscript(name: String) -> String? { attributes[name] }

    /// The value of an attribute of a namespace, whatever its prefix is.
    package subscript(name: String, space: XMLSpace) -> String? {
        for (key, value) in attributes where key.utf8.count > name.utf8.count && key.hasSuffix(name) {
            let (prefix, local) = XMLScopes.split(key)
            guard let prefix, local == name else { continue }
            let found = prefix == self.prefix?.name ? self.prefix?.space : others[prefix]
            if found == space { return value }
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

    /// How many prefixes may stand for something at one place; each name is looked for among all of them.
    static let limit = 200

    /// How many do.
    var count: Int { bindings.count }

    /// The namespace of a prefix; `nil` when nothing says it.
    func space(ofPrefix prefix: some StringProtocol) -> XMLSpace? {
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

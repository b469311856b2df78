#if Office
    /// How far reading has come, and whether the limits allow to go on.
    struct XMLProgress {
        private(set) var depth = 0
        private(set) var problem: XMLProblem?
        private let limits: XMLLimits
        private var scopes = XMLScopes()
        private var elements = 0
        private var textBytes = 0

        init(limits: XMLLimits) { self.limits = limits }

        mutating func stop(_ code: String, _ message: String) {
            if problem == nil { problem = XMLProblem(code, message) }
        }

        mutating func setPlace(line: Int, column: Int) {
            guard problem?.line == nil else { return }
            problem?.line = line
            problem?.column = column
        }

        /// Goes into an element; returns `nil` when something is wrong with it.
        mutating func begin(_ name: String, _ attributes: [String: String]) -> XMLTag? {
            guard problem == nil else { return nil }
            depth += 1
            elements += 1
            textBytes = 0
            guard depth <= limits.depth else {
                stop("xml-too-deep", "is nested deeper than \(limits.depth) levels")
                return nil
            }
            guard elements <= limits.elements else {
                stop("xml-too-large", "has more than \(limits.elements) elements")
                return nil
            }
            if !attributes.isEmpty {
                scopes.enter(attributes, depth: depth)
                guard scopes.count <= XMLScopes.limit else {
                    stop("xml-too-large", "has more than \(XMLScopes.limit) prefixes at one place")
                    return nil
                }
            }
            let (prefix, local) = XMLScopes.split(name)
            guard let prefix else {
                return XMLTag(space: scopes.unprefixed, name: name, attributes: attributes, in: scopes)
            }
            guard let space = scopes.space(ofPrefix: prefix) else {
                stop("xml-not-well-formed", "nothing says what the prefix of ‘\(name)’ stands for")
                return nil
            }
            return XMLTag(space: space, name: local, attributes: attributes, in: scopes)
        }

        /// Counts a text; returns whether reading goes on.
        mutating func add(textBytes count: Int) -> Bool {
            guard problem == nil else { return false }
            textBytes += count
            guard textBytes <= limits.textBytes else {
                stop("xml-too-large", "has a text longer than \(limits.textBytes) bytes")
                return false
            }
            return true
        }

        /// Goes out of an element; returns whether reading goes on.
        mutating func leave() -> Bool {
            guard problem == nil else { return false }
            textBytes = 0
            scopes.leave(depth: depth)
            depth -= 1
            return true
        }
    }
#endif

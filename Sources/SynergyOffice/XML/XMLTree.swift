#if Office
    /// An element of a small XML file with all that is in it.
    package struct XMLTree: Sendable {
        /// What stands in an element.
        package enum Content: Sendable {
            /// An element.
            case element(XMLTree)
            /// A text, whole up to the next element.
            case text(String)
        }

        /// Its name and its attributes.
        package let tag: XMLTag
        /// What stands in it, in order.
        package fileprivate(set) var content: [Content] = []

        /// The namespace of its name.
        package var space: XMLSpace { tag.space }
        /// Its name, without prefix.
        package var name: String { tag.name }

        /// The elements in it, in order.
        package var children: [XMLTree] {
            content.compactMap { if case .element(let child) = $0 { child } else { nil } }
        }

        /// The value of an attribute without a prefix.
        package subscript(name: String) -> String? { tag[name] }

        /// The value of an attribute of a namespace, whatever its prefix is.
        package subscript(name: String, space: XMLSpace) -> String? { tag[name, space] }

        /// The first element in it of a name, in its own namespace.
        package func first(_ name: String) -> XMLTree? {
            for case .element(let child) in content where child.name == name && child.space == space { return child }
            return nil
        }

        /// The elements in it of a name, in its own namespace.
        package func all(_ name: String) -> [XMLTree] {
            children.filter { $0.name == name && $0.space == space }
        }

        /// All texts in it and in its elements, one after another.
        package var text: String {
            var result = ""
            collect(into: &result)
            return result
        }

        private func collect(into result: inout String) {
            for piece in content {
                switch piece {
                case .element(let child): child.collect(into: &result)
                case .text(let text): result += text
                }
            }
        }

        /// Reads a whole file.
        package static func read(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLProblem) -> XMLTree {
            let builder = Builder()
            if let problem = XMLReader.read(bytes, limits: limits, into: builder) { throw problem }
            guard let root = builder.root else { throw XMLProblem("xml-empty", "has no element") }
            return root
        }

        private final class Builder: XMLHandler {
            private(set) var root: XMLTree?
            private var open: [XMLTree] = []
            private var pending = ""

            func start(_ tag: XMLTag, in reader: XMLReader) {
                flush()
                open.append(XMLTree(tag: tag))
            }

            func text(_ text: String, in reader: XMLReader) { pending += text }

            func end(in reader: XMLReader) {
                flush()
                guard let done = open.popLast() else { return }
                if open.isEmpty {
                    root = done
                } else {
                    open[open.count - 1].content.append(.element(done))
                }
            }

            private func flush() {
                guard !pending.isEmpty, !open.isEmpty else { return }
                open[open.count - 1].content.append(.text(pending))
                pending = ""
            }
        }
    }
#endif

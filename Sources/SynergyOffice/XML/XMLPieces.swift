#if Office
    /// Cuts a large file of many like elements into smaller files, so that all processors can read it at the same time.
    ///
    /// A file is cut only between `</row>` and `<row`, and only when it has no comment, no CDATA section and no processing
    /// instruction, in which these could stand without being tags. Each piece gets the tags around it. When every piece is
    /// well formed, so is the whole, and it holds what they hold; when one is not, the caller reads the whole instead.
    enum XMLPieces {
        /// The size of a piece, in bytes.
        static let size = 1 << 20

        /// The pieces of a file that ``XMLGuard`` has let through; `nil` when it is small or cannot be cut.
        ///
        /// - Parameters:
        ///   - element: The name of the elements between which it may be cut.
        ///   - parent: The element around them, when that is not the root.
        /// - Complexity: O(*n*).
        static func cut(
            _ text: [UInt8], between element: String, in parent: String?, size: Int = size
        ) -> [[UInt8]]? {
            guard text.count >= 2 * size else { return nil }
            return text.withUnsafeBufferPointer { buffer -> [[UInt8]]? in
                guard let root = root(of: buffer), hasOnlyTags(buffer, from: root.startIndex),
                    let name = nameEnd(root).map({ root[(root.startIndex + 1)..<$0] })
                else { return nil }
                let prefix = name.firstIndex(of: UInt8(ascii: ":")).map { Array(name[...$0]) } ?? []
                var head = Array(root)
                var tail: [UInt8] = []
                if let parent {
                    head += Array("<".utf8) + prefix + Array("\(parent)>".utf8)
                    tail += Array("</".utf8) + prefix + Array("\(parent)>".utf8)
                }
                tail += Array("</".utf8) + name + Array(">".utf8)
                let cuts = cuts(
                    in: buffer, size: size, end: Array("</".utf8) + prefix + Array("\(element)>".utf8),
                    start: Array("<".utf8) + prefix + Array(element.utf8))
                guard !cuts.isEmpty else { return nil }
                var pieces: [[UInt8]] = []
                var start = 0
                for cut in cuts + [buffer.count] {
                    let isLast = cut == buffer.count
                    pieces.append((start == 0 ? [] : head) + buffer[start..<cut] + (isLast ? [] : tail))
                    start = cut
                }
                return pieces
            }
        }

        /// The start tag of the root, when it is plain enough to be found without a parser.
        private static func root(of text: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>>? {
            guard let start = text.firstIndex(of: UInt8(ascii: "<")),
                let end = text[start...].firstIndex(of: UInt8(ascii: ">")), text[end - 1] != UInt8(ascii: "/")
            else { return nil }
            return text[start...end]
        }

        private static func nameEnd(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
            tag.firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
        }

        private static func hasOnlyTags(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
            var index = start
            while index + 1 < text.count {
                let next = text[index + 1]
                if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return false }
                guard let following = text[(index + 1)...].firstIndex(of: UInt8(ascii: "<")) else { return true }
                index = following
            }
            return true
        }

        /// The places between an end tag and the next start tag, about `size` bytes apart.
        private static func cuts(
            in text: UnsafeBufferPointer<UInt8>, size: Int, end: [UInt8], start: [UInt8]
        ) -> [Int] {
            var cuts: [Int] = []
            var index = size
            while index < text.count - size / 2 {
                guard let tag = text[index...].firstIndex(of: UInt8(ascii: "<")) else { break }
                index = tag + 1
                guard text[tag...].starts(with: end) else { continue }
                var after = tag + end.count
                while after < text.count, text[after] <= 0x20 { after += 1 }
                guard text[after...].starts(with: start), after + start.count < text.count,
                    text[after + start.count] <= 0x20 || text[after + start.count] == UInt8(ascii: ">")
                else { continue }
                cuts.append(after)
                index = after + size
            }
            return cuts
        }
    }
#endif

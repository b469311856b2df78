#if Office
    /// Writes a ZIP archive of which only the content decides the bytes.
    ///
    /// Every file has the date 1980-01-01, as archives cannot have none; the files stand in the order in which they are
    /// added. The same files give the same bytes each time with the same release of zlib.
    package struct ZipWriter: Sendable {
        private var bytes: [UInt8] = []
        private var directory: [UInt8] = []
        private var count = 0

        /// Begins an empty archive.
        package init() {}

        /// An archive of the parts of an office document: `[Content_Types].xml` first, the others as given.
        package static func archive(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
            var writer = ZipWriter()
            for part in parts where part.name == "[Content_Types].xml" { writer.add(part.name, part.bytes) }
            for part in parts where part.name != "[Content_Types].xml" { writer.add(part.name, part.bytes) }
            return writer.finished()
        }

        /// Adds a file.
        ///
        /// - Parameters:
        ///   - name: Its path, with `/` between folders; each only once.
        ///   - content: Its bytes, less than 4 GiB.
        ///   - isStored: Whether it stays unpacked, as a file named `mimetype` must.
        package mutating func add(_ name: String, _ content: [UInt8], isStored: Bool = false) {
            add(PackedFile(name, content, isStored: isStored))
        }

        /// Adds a file that was packed before, perhaps at the same time as others.
        package mutating func add(_ file: PackedFile) {
            precondition(ZipName.problem(of: file.name) == nil, "‘\(file.name)’ cannot be the name of a file")
            precondition(
                count < 0xFFFE && bytes.count < 0xFFFF_0000, "an archive has fewer than 65,535 files and 4 GiB")
            let offset = bytes.count
            let head = header(of: file)
            bytes.appendUInt32(0x0403_4B50)
            bytes += head
            bytes += Array(file.name.utf8)
            bytes += file.packed
            directory.appendUInt32(0x0201_4B50)
            directory.appendUInt16(20)
            directory += head
            directory.appendUInt16(0)
            directory.appendUInt16(0)
            directory.appendUInt16(0)
            directory.appendUInt32(0)
            directory.appendUInt32(UInt32(offset))
            directory += Array(file.name.utf8)
            count += 1
        }

        /// The archive.
        package consuming func finished() -> [UInt8] {
            let offset = bytes.count
            bytes += directory
            bytes.appendUInt32(0x0605_4B50)
            bytes.appendUInt32(0)
            bytes.appendUInt16(UInt16(count))
            bytes.appendUInt16(UInt16(count))
            bytes.appendUInt32(UInt32(directory.count))
            bytes.appendUInt32(UInt32(offset))
            bytes.appendUInt16(0)
            return bytes
        }

        /// What the header of a file and its line in the list have in common.
        private func header(of file: PackedFile) -> [UInt8] {
            var head: [UInt8] = []
            head.appendUInt16(20)
            head.appendUInt16(file.name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 0x800)
            head.appendUInt16(file.isDeflated ? 8 : 0)
            head.appendUInt16(0)
            head.appendUInt16(0x21)
            head.appendUInt32(file.checksum)
            head.appendUInt32(UInt32(file.packed.count))
            head.appendUInt32(UInt32(file.size))
            head.appendUInt16(UInt16(file.name.utf8.count))
            head.appendUInt16(0)
            return head
        }
    }

    /// A file as it stands in an archive.
    package struct PackedFile: Sendable {
        let name: String
        let packed: [UInt8]
        let size: Int
        let checksum: UInt32
        let isDeflated: Bool

        /// Packs a file; what would not become smaller stays as it is.
        package init(_ name: String, _ content: [UInt8], isStored: Bool = false) {
            precondition(content.count < 0xFFFF_0000, "a file of an archive is smaller than 4 GiB")
            self.name = name
            size = content.count
            checksum = Inflation.checksum(content)
            let deflated = isStored ? nil : Deflation.deflate(content)
            isDeflated = deflated.map { $0.count < content.count } ?? false
            packed = isDeflated ? deflated ?? content : content
        }
    }

    extension [UInt8] {
        fileprivate mutating func appendUInt16(_ value: UInt16) {
            append(UInt8(truncatingIfNeeded: value))
            append(UInt8(truncatingIfNeeded: value >> 8))
        }

        fileprivate mutating func appendUInt32(_ value: UInt32) {
            appendUInt16(UInt16(truncatingIfNeeded: value))
            appendUInt16(UInt16(truncatingIfNeeded: value >> 16))
        }
    }
#endif

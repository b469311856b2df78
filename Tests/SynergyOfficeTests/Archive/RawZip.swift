/// A ZIP archive put together byte by byte from the specification, independent of the writer under test.
struct RawZip {
    struct File {
        var name: [UInt8]
        var localName: [UInt8]?
        var data: [UInt8]
        var flags: UInt16 = 0
        var method: UInt16 = 0
        var checksum: UInt32
        var packedSize: UInt32
        var size: UInt32
        var extra: [UInt8] = []
        var disk: UInt16 = 0
        var offset: UInt32?

        init(_ name: String, _ data: [UInt8]) {
            self.name = Array(name.utf8)
            self.data = data
            checksum = RawZip.checksum(data)
            packedSize = UInt32(data.count)
            size = UInt32(data.count)
        }

        /// A file in one deflate block of the kind that holds its bytes as they are (RFC 1951, 3.2.4).
        static func deflated(_ name: String, _ content: [UInt8]) -> File {
            let length = UInt16(content.count)
            var file = File(name, [1] + RawZip.bytes(length) + RawZip.bytes(~length) + content)
            file.method = 8
            file.checksum = RawZip.checksum(content)
            file.size = UInt32(content.count)
            return file
        }
    }

    var files: [File]
    var comment: [UInt8] = []
    /// What stands between the list of files and the end record, such as the records of ZIP64.
    var beforeEnd: (_ offset: Int, _ size: Int) -> [UInt8] = { _, _ in [] }
    var disk: UInt16 = 0
    var count: UInt16?
    var directoryOffset: UInt32?

    var bytes: [UInt8] {
        var all: [UInt8] = []
        var list: [UInt8] = []
        for file in files {
            let offset = file.offset ?? UInt32(all.count)
            let local = file.localName ?? file.name
            let common: (Int) -> [UInt8] = { nameCount in
                Self.bytes(UInt16(20)) + Self.bytes(file.flags) + Self.bytes(file.method) + [0, 0, 0x21, 0]
                    + Self.bytes(file.checksum) + Self.bytes(file.packedSize) + Self.bytes(file.size)
                    + Self.bytes(UInt16(nameCount))
            }
            all += [0x50, 0x4B, 3, 4] + common(local.count) + [0, 0] + local + file.data
            list += [0x50, 0x4B, 1, 2, 20, 0] + common(file.name.count) + Self.bytes(UInt16(file.extra.count))
            list += [0, 0] + Self.bytes(file.disk) + [0, 0, 0, 0, 0, 0] + Self.bytes(offset) + file.name + file.extra
        }
        let offset = all.count
        all += list + beforeEnd(offset, list.count)
        let count = Self.bytes(self.count ?? UInt16(files.count))
        all += [0x50, 0x4B, 5, 6] + Self.bytes(disk) + [0, 0] + count + count + Self.bytes(UInt32(list.count))
        return all + Self.bytes(directoryOffset ?? UInt32(offset)) + Self.bytes(UInt16(comment.count)) + comment
    }

    static func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }

    /// CRC-32, bit by bit (ISO 3309, polynomial 0xEDB88320).
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = ~0
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}

#if Office
    /// The files of a ZIP archive, which are unpacked one at a time (APPNOTE 6.3.10).
    ///
    /// The list of files is checked as a whole before anything is unpacked: an archive that two programs could read in
    /// two ways (files that overlap, that have the same name, or that the list and the file itself name differently) is
    /// refused, and so is one that is encrypted or in several parts. Nothing is ever written to disk.
    package struct ZipArchive: Sendable {
        /// One file of the archive.
        package struct Entry: Hashable, Sendable {
            /// Its path, with `/` between folders.
            package let name: String
            /// Its size as it is unpacked, in bytes, as the archive says; checked when it is unpacked.
            package let size: Int
            let packedSize: Int
            let dataOffset: Int
            let checksum: UInt32
            let isDeflated: Bool

            /// Whether it is a folder, which holds nothing itself.
            package var isFolder: Bool { name.hasSuffix("/") }
        }

        /// The files, in the order of the archive's list.
        package let entries: [Entry]
        let bytes: [UInt8]
        let limits: ZipLimits
        private let positions: [String: Int]
        private var unpackedBytes = 0

        /// Reads the list of files of an archive.
        ///
        /// - Complexity: O(*n* log *n*) for *n* files; nothing is unpacked.
        package init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipError) {
            let directory = ZipDirectory(bytes: bytes, limits: limits)
            let entries = try directory.entries()
            self.bytes = bytes
            self.limits = limits
            self.entries = entries
            positions = Dictionary(uniqueKeysWithValues: entries.indices.map { (Self.folded(entries[$0].name), $0) })
        }

        /// The file of a name, letter case of A to Z aside, as parts of office documents are named.
        package subscript(name: String) -> Entry? { positions[Self.folded(name)].map { entries[$0] } }

        /// Unpacks the file of a name; `nil` when there is none.
        ///
        /// All that is unpacked counts towards ``ZipLimits/totalBytes``, also a file that is unpacked twice.
        package mutating func unpack(_ name: String) throws(ZipError) -> [UInt8]? {
            guard let entry = self[name] else { return nil }
            return try unpack(entry)
        }

        /// Unpacks a file.
        package mutating func unpack(_ entry: Entry) throws(ZipError) -> [UInt8] {
            unpackedBytes += entry.size
            guard unpackedBytes <= limits.totalBytes else {
                throw ZipError(
                    "zip-too-large", "the files are larger than \(limits.totalBytes) bytes in all", entry: entry.name)
            }
            let packed = bytes[entry.dataOffset..<entry.dataOffset + entry.packedSize]
            let result = entry.isDeflated ? try Inflation.inflate(packed, to: entry) : Array(packed)
            guard Inflation.checksum(result) == entry.checksum else {
                throw ZipError("zip-checksum", "is damaged: its checksum is another one than stated", entry: entry.name)
            }
            return result
        }

        static func folded(_ name: String) -> String {
            String(
                decoding: name.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 },
                as: UTF8.self)
        }
    }
#endif

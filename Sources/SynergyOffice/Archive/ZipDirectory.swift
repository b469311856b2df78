#if Office
    /// Reads and checks the list of files at the end of an archive (APPNOTE 4.3.12 to 4.3.16).
    struct ZipDirectory {
        let bytes: [UInt8]
        let limits: ZipLimits

        /// Where the list is.
        private struct Extent {
            var count: Int
            var size: Int
            var offset: Int
            /// Where the record that says so begins; the list must end before.
            var end: Int
        }

        /// The files, in the order of the list.
        func entries() throws(ZipError) -> [ZipArchive.Entry] {
            let extent = try extent()
            guard extent.count <= limits.entries else {
                throw ZipError("zip-too-many", "has \(extent.count) files; at most \(limits.entries) are read")
            }
            guard extent.size <= extent.end, extent.offset <= extent.end - extent.size else {
                throw ZipError(
                    "zip-truncated", "its list of files is not where it should be: the file is cut or damaged")
            }
            var entries: [ZipArchive.Entry] = []
            entries.reserveCapacity(min(extent.count, 10_000))
            var spans: [Range<Int>] = []
            var names: Set<String> = []
            var total = 0
            var cursor = extent.offset
            let end = extent.offset + extent.size
            for _ in 0..<extent.count {
                let header = try ZipHeader(bytes, at: &cursor, end: end)
                try header.checkName()
                guard names.insert(ZipArchive.folded(header.name)).inserted else {
                    throw ZipError("zip-duplicate", "stands twice in the archive", entry: header.name)
                }
                let data = try header.dataOffset(in: bytes, end: extent.offset)
                try check(size: header.size, packed: header.packedSize, of: header)
                total += header.size
                guard total <= limits.totalBytes else {
                    throw ZipError("zip-too-large", "the files are larger than \(limits.totalBytes) bytes in all")
                }
                spans.append(header.offset..<data + header.packedSize)
                entries.append(
                    ZipArchive.Entry(
                        name: header.name, size: header.size, packedSize: header.packedSize, dataOffset: data,
                        checksum: header.checksum, isDeflated: header.method == 8))
            }
            guard cursor == end else {
                throw ZipError("zip-damaged", "its list of files is longer than its \(extent.count) files")
            }
            try checkOverlap(spans, entries)
            return entries
        }

        private func check(size: Int, packed: Int, of header: ZipHeader) throws(ZipError) {
            guard size <= limits.entryBytes else {
                throw ZipError(
                    "zip-too-large", "has \(size) bytes; at most \(limits.entryBytes) are read", entry: header.name)
            }
            guard header.method == 8 else {
                guard size == packed else {
                    throw ZipError("zip-size", "is stored with another size than it has", entry: header.name)
                }
                return
            }
            guard size <= packed * Inflation.highestRatio else {
                throw ZipError("zip-size", "states a size that it cannot have", entry: header.name)
            }
            guard size <= 1 << 20 || size <= packed * limits.ratio else {
                throw ZipError(
                    "zip-ratio", "becomes more than \(limits.ratio) times larger by unpacking", entry: header.name)
            }
        }

        private func checkOverlap(_ spans: [Range<Int>], _ entries: [ZipArchive.Entry]) throws(ZipError) {
            let order = spans.indices.sorted { (spans[$0].lowerBound, $0) < (spans[$1].lowerBound, $1) }
            for (first, second) in zip(order, order.dropFirst())
            where spans[first].upperBound > spans[second].lowerBound {
                throw ZipError(
                    "zip-overlap", "shares bytes with ‘\(entries[first].name)’", entry: entries[second].name)
            }
        }

        // MARK: The end of the archive

        private func extent() throws(ZipError) -> Extent {
            guard bytes.starts(with: [0x50, 0x4B]) else {
                throw ZipError("not-zip", notAnArchive)
            }
            guard let end = endRecord() else {
                throw ZipError("zip-truncated", "has no list of files at its end: it is cut or damaged")
            }
            let wide = try wideExtent(before: end)
            let disk = bytes.uint16(end + 4)
            let directoryDisk = bytes.uint16(end + 6)
            let here = bytes.uint16(end + 8)
            let count = bytes.uint16(end + 10)
            let size = bytes.uint32(end + 12)
            let offset = bytes.uint32(end + 16)
            let isSplit = (disk != 0 && disk != 0xFFFF) || (directoryDisk != 0 && directoryDisk != 0xFFFF)
            guard !isSplit, here == count else {
                throw ZipError("zip-split", "is one part of an archive in several parts")
            }
            if let wide { return wide }
            guard disk == 0, directoryDisk == 0, count != 0xFFFF, size != 0xFFFF_FFFF, offset != 0xFFFF_FFFF else {
                throw ZipError("zip-damaged", "its record of large sizes (ZIP64) is missing")
            }
            return Extent(count: count, size: size, offset: offset, end: end)
        }

        /// The last place that looks like the end record and whose comment fills the rest of the file.
        private func endRecord() -> Int? {
            var position = bytes.count - 22
            let lowest = max(0, position - 0xFFFF)
            while position >= lowest {
                if bytes.uint32(position) == 0x0605_4B50, position + 22 + bytes.uint16(position + 20) == bytes.count {
                    return position
                }
                position -= 1
            }
            return nil
        }

        private func wideExtent(before end: Int) throws(ZipError) -> Extent? {
            let locator = end - 20
            guard locator >= 0, bytes.uint32(locator) == 0x0706_4B50 else { return nil }
            guard bytes.uint32(locator + 4) == 0, bytes.uint32(locator + 16) <= 1 else {
                throw ZipError("zip-split", "is one part of an archive in several parts")
            }
            guard let record = bytes.uint64(locator + 8), locator >= 56, record <= locator - 56,
                bytes.uint32(record) == 0x0606_4B50, bytes.uint32(record + 16) == 0, bytes.uint32(record + 20) == 0,
                let here = bytes.uint64(record + 24), let count = bytes.uint64(record + 32), here == count,
                let size = bytes.uint64(record + 40), let offset = bytes.uint64(record + 48)
            else {
                throw ZipError("zip-damaged", "its record of large sizes (ZIP64) is damaged")
            }
            return Extent(count: count, size: size, offset: offset, end: record)
        }

        private var notAnArchive: String {
            if bytes.isEmpty { return "is empty" }
            if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
                return
                    "is of the old kind (.xls, .doc) or locked with a password: save it as .xlsx or .docx without one"
            }
            return "is not a ZIP archive, which .xlsx and .docx files are"
        }
    }
#endif

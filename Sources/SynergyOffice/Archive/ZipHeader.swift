#if Office
    /// One line of the list of files (APPNOTE 4.3.12).
    struct ZipHeader {
        let name: String
        let nameBytes: ArraySlice<UInt8>
        let flags: Int
        let method: Int
        let checksum: UInt32
        private(set) var packedSize: Int
        private(set) var size: Int
        private(set) var offset: Int

        /// Reads the line at `cursor` and moves behind it.
        init(_ bytes: [UInt8], at cursor: inout Int, end: Int) throws(ZipError) {
            let start = cursor
            let damaged = ZipError("zip-damaged", "its list of files is damaged")
            guard start + 46 <= end, bytes.uint32(start) == 0x0201_4B50 else { throw damaged }
            let nameEnd = start + 46 + bytes.uint16(start + 28)
            let extraEnd = nameEnd + bytes.uint16(start + 30)
            cursor = extraEnd + bytes.uint16(start + 32)
            guard cursor <= end else { throw damaged }
            flags = bytes.uint16(start + 8)
            method = bytes.uint16(start + 10)
            checksum = UInt32(bytes.uint32(start + 16))
            packedSize = bytes.uint32(start + 20)
            size = bytes.uint32(start + 24)
            offset = bytes.uint32(start + 42)
            nameBytes = bytes[start + 46..<nameEnd]
            guard let name = ZipName.decode(nameBytes, isUTF8: flags & 0x800 != 0) else {
                throw ZipError("zip-name", "has a name that is not well-formed UTF-8")
            }
            self.name = name
            var disk = bytes.uint16(start + 34)
            try readWideSizes(bytes, in: nameEnd..<extraEnd, disk: &disk)
            guard disk == 0 else { throw ZipError("zip-split", "is one part of an archive in several parts") }
            guard flags & 0x2041 == 0 else {
                throw ZipError("zip-encrypted", "is locked with a password: save the file without one", entry: name)
            }
            guard method == 0 || method == 8 else {
                throw ZipError(
                    "zip-method", "is packed by method \(method); only stored and deflated are read", entry: name)
            }
        }

        /// Takes from the extra field what does not fit into 32 bits (APPNOTE 4.5.3).
        private mutating func readWideSizes(
            _ bytes: [UInt8], in range: Range<Int>, disk: inout Int
        ) throws(ZipError) {
            let wanted = [size, packedSize, offset].contains(0xFFFF_FFFF) || disk == 0xFFFF
            guard wanted else { return }
            let damaged = ZipError("zip-damaged", "its record of large sizes (ZIP64) is damaged", entry: name)
            var cursor = range.lowerBound
            while cursor + 4 <= range.upperBound {
                let kind = bytes.uint16(cursor)
                let end = cursor + 4 + bytes.uint16(cursor + 2)
                guard end <= range.upperBound else { throw damaged }
                cursor += 4
                guard kind == 1 else {
                    cursor = end
                    continue
                }
                func next(_ value: inout Int) throws(ZipError) {
                    guard value == 0xFFFF_FFFF else { return }
                    guard cursor + 8 <= end, let wide = bytes.uint64(cursor) else { throw damaged }
                    value = wide
                    cursor += 8
                }
                try next(&size)
                try next(&packedSize)
                try next(&offset)
                if disk == 0xFFFF {
                    guard cursor + 4 <= end else { throw damaged }
                    disk = bytes.uint32(cursor)
                }
                return
            }
            throw damaged
        }

        /// Refuses names that could lead out of a folder or that programs read differently.
        func checkName() throws(ZipError) {
            if let problem = ZipName.problem(of: name) {
                throw ZipError("zip-name", "has a name that \(problem)", entry: ZipName.printable(name))
            }
        }

        /// Where the bytes of the file begin, behind its own header, which must agree (APPNOTE 4.3.7).
        func dataOffset(in bytes: [UInt8], end: Int) throws(ZipError) -> Int {
            guard end >= 30, offset <= end - 30, bytes.uint32(offset) == 0x0403_4B50 else {
                throw ZipError("zip-damaged", "is not where the list of files says", entry: name)
            }
            let nameEnd = offset + 30 + bytes.uint16(offset + 26)
            let data = nameEnd + bytes.uint16(offset + 28)
            guard data <= end, packedSize <= end - data else {
                throw ZipError("zip-truncated", "reaches beyond the end of the archive", entry: name)
            }
            guard bytes[offset + 30..<nameEnd] == nameBytes, bytes.uint16(offset + 8) == method,
                bytes.uint16(offset + 6) & 0x2041 == 0
            else {
                throw ZipError("zip-damaged", "is named differently in the list of files", entry: name)
            }
            return data
        }
    }

    extension [UInt8] {
        /// Two bytes, the lowest first; 0 outside, where a check of the place has to come first.
        func uint16(_ offset: Int) -> Int {
            guard offset >= 0, offset + 2 <= count else { return 0 }
            return Int(self[offset]) | Int(self[offset + 1]) << 8
        }

        /// Four bytes, the lowest first.
        func uint32(_ offset: Int) -> Int { uint16(offset) | uint16(offset + 2) << 16 }

        /// Eight bytes, the lowest first; `nil` when larger than any file.
        func uint64(_ offset: Int) -> Int? {
            let high = uint32(offset + 4)
            return high < 1 << 24 ? uint32(offset) | high << 32 : nil
        }
    }
#endif

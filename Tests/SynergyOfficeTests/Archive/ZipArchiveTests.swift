#if Office
    import SynergyModel
    import SynergyTestSupport
    import Testing

    @testable import SynergyOffice

    @Suite struct ZipArchiveTests {
        private let hello = Array("Hello, hello, hello".utf8)

        private func code(_ bytes: [UInt8], _ limits: ZipLimits = ZipLimits()) -> String? {
            do throws(ZipError) {
                var archive = try ZipArchive(bytes, limits: limits)
                for entry in archive.entries { _ = try archive.unpack(entry) }
                return nil
            } catch {
                return error.code.rawValue
            }
        }

        @Test func `a stored and a deflated file are read`() throws {
            let bytes = RawZip(files: [.init("a.txt", hello), .deflated("folder/b.txt", hello)]).bytes
            var archive = try ZipArchive(bytes)
            #expect(archive.entries.map(\.name) == ["a.txt", "folder/b.txt"])
            #expect(try archive.unpack("a.txt") == hello)
            #expect(try archive.unpack("FOLDER/B.TXT") == hello)
            #expect(try archive.unpack("none") == nil)
        }

        @Test func `an archive without files and one with an empty file are read`() throws {
            #expect(try ZipArchive(RawZip(files: []).bytes).entries.isEmpty)
            var archive = try ZipArchive(RawZip(files: [.init("empty", []), .deflated("hollow", [])]).bytes)
            #expect(try archive.unpack("empty") == [])
            #expect(try archive.unpack("hollow") == [])
        }

        @Test func `a comment at the end does no harm, even when it looks like an end`() throws {
            var zip = RawZip(files: [.init("a", hello)])
            zip.comment = [0x50, 0x4B, 5, 6] + Array(repeating: 0x41, count: 40)
            #expect(try ZipArchive(zip.bytes).entries.count == 1)
        }

        @Test func `sizes are taken from the list when the file has them behind itself`() throws {
            var file = RawZip.File.deflated("a", hello)
            file.flags = 8
            file.data += [0x50, 0x4B, 7, 8] + RawZip.bytes(file.checksum) + RawZip.bytes(file.packedSize)
            var archive = try ZipArchive(RawZip(files: [file]).bytes)
            #expect(try archive.unpack("a") == hello)
        }

        @Test func `names are read as UTF-8 when they say so and as code page 437 otherwise`() throws {
            var unicode = RawZip.File("Öst/東.xml", hello)
            unicode.flags = 0x800
            var old = RawZip.File("", hello)
            old.name = [0x81, 0x62, 0x65, 0x72, 0xE1]
            let archive = try ZipArchive(RawZip(files: [unicode, old]).bytes)
            #expect(archive.entries.map(\.name) == ["Öst/東.xml", "überß"])
        }

        @Test func `large sizes are read from the records of ZIP64`() throws {
            var file = RawZip.File.deflated("a", hello)
            file.extra = [1, 0, 24, 0] + RawZip.bytes(UInt64(file.size)) + RawZip.bytes(UInt64(file.packedSize))
            file.extra += RawZip.bytes(UInt64(0))
            file.size = .max
            file.packedSize = .max
            file.offset = .max
            var zip = RawZip(files: [file])
            zip.count = .max
            zip.directoryOffset = .max
            zip.beforeEnd = { offset, size in
                var record: [UInt8] = [0x50, 0x4B, 6, 6] + RawZip.bytes(UInt64(44)) + [45, 0, 45, 0]
                record += RawZip.bytes(UInt32(0)) + RawZip.bytes(UInt32(0)) + RawZip.bytes(UInt64(1))
                record += RawZip.bytes(UInt64(1)) + RawZip.bytes(UInt64(size)) + RawZip.bytes(UInt64(offset))
                record += [0x50, 0x4B, 6, 7] + RawZip.bytes(UInt32(0)) + RawZip.bytes(UInt64(offset + size))
                return record + RawZip.bytes(UInt32(1))
            }
            var archive = try ZipArchive(zip.bytes)
            #expect(try archive.unpack("a") == hello)
        }

        @Test(arguments: [
            "/etc/passwd", "../up", "a/../../up", "a/./b", "a\\b", "C:/x", "C:x", "a//b", "nul\u{0}.xml", "line\nfeed",
            "",
        ])
        func `a name that leads elsewhere is refused`(_ name: String) {
            #expect(code(RawZip(files: [.init(name, hello)]).bytes) == "zip-name")
        }

        @Test func `a name that is not UTF-8 although it says so is refused`() {
            var file = RawZip.File("", hello)
            file.name = [0x61, 0xFF]
            file.flags = 0x800
            #expect(code(RawZip(files: [file]).bytes) == "zip-name")
        }

        @Test(arguments: [("a.xml", "a.xml"), ("a.xml", "A.XML")])
        func `a name that stands twice is refused`(_ first: String, _ second: String) {
            #expect(code(RawZip(files: [.init(first, hello), .init(second, hello)]).bytes) == "zip-duplicate")
        }

        @Test func `files that share bytes are refused`() {
            let first = RawZip.File("a", hello)
            var second = RawZip.File("b", hello)
            second.localName = Array("a".utf8)
            second.name = Array("b".utf8)
            second.offset = 0
            #expect(code(RawZip(files: [first, second]).bytes) == "zip-damaged")
            // The second stands inside the stored bytes of the first.
            let inner = RawZip(files: [.init("b", hello)]).bytes
            var list = RawZip.File("b", hello)
            list.offset = 31
            list.data = []
            var zip = RawZip(files: [.init("a", inner), list])
            zip.comment = []
            #expect(code(zip.bytes) == "zip-overlap")
        }

        @Test func `locked, split and otherwise packed files are refused`() {
            for flag in [1, 0x40, 0x2000] as [UInt16] {
                var file = RawZip.File("a", hello)
                file.flags = flag
                #expect(code(RawZip(files: [file]).bytes) == "zip-encrypted")
            }
            var elsewhere = RawZip.File("a", hello)
            elsewhere.disk = 1
            #expect(code(RawZip(files: [elsewhere]).bytes) == "zip-split")
            var split = RawZip(files: [.init("a", hello)])
            split.disk = 1
            #expect(code(split.bytes) == "zip-split")
            for method in [1, 9, 12, 14, 93, 99] as [UInt16] {
                var file = RawZip.File("a", hello)
                file.method = method
                #expect(code(RawZip(files: [file]).bytes) == "zip-method")
            }
        }

        @Test func `a wrong checksum is found`() {
            var file = RawZip.File.deflated("a", hello)
            file.checksum ^= 1
            #expect(code(RawZip(files: [file]).bytes) == "zip-checksum")
        }

        @Test func `the size that an archive states is never trusted`() {
            var larger = RawZip.File.deflated("a", hello)
            larger.size -= 1
            #expect(code(RawZip(files: [larger]).bytes) == "zip-size")
            var smaller = RawZip.File.deflated("a", hello)
            smaller.size += 1
            #expect(code(RawZip(files: [smaller]).bytes) == "zip-size")
            var impossible = RawZip.File.deflated("a", hello)
            impossible.size = 200_000_000
            #expect(code(RawZip(files: [impossible]).bytes) == "zip-size")
            var stored = RawZip.File("a", hello)
            stored.size += 1
            #expect(code(RawZip(files: [stored]).bytes) == "zip-size")
            var reaching = RawZip.File("a", hello)
            (reaching.size, reaching.packedSize) = (5_000, 5_000)
            #expect(code(RawZip(files: [reaching]).bytes) == "zip-truncated")
        }

        @Test func `damaged deflate data are found`() {
            var file = RawZip.File.deflated("a", hello)
            file.data[1] ^= 1
            #expect(code(RawZip(files: [file]).bytes) == "zip-damaged")
            var cut = RawZip.File.deflated("a", hello)
            cut.data.removeLast()
            cut.packedSize -= 1
            #expect(code(RawZip(files: [cut]).bytes) == "zip-damaged")
            var more = RawZip.File.deflated("a", hello)
            more.data.append(0)
            more.packedSize += 1
            #expect(code(RawZip(files: [more]).bytes) == "zip-damaged")
        }

        @Test func `each limit refuses what is beyond it`() {
            let bytes = RawZip(files: [.init("a", hello), .init("b", hello)]).bytes
            #expect(code(bytes, ZipLimits(entryBytes: 18)) == "zip-too-large")
            #expect(code(bytes, ZipLimits(entryBytes: 19)) == nil)
            #expect(code(bytes, ZipLimits(totalBytes: 37)) == "zip-too-large")
            #expect(code(bytes, ZipLimits(totalBytes: 38)) == nil)
            #expect(code(bytes, ZipLimits(entries: 1)) == "zip-too-many")
        }

        @Test func `a file that becomes very large by unpacking is refused before it is unpacked`() {
            let bomb = ZipWriter.archive([("a", [UInt8](repeating: 0x20, count: 8 << 20))])
            #expect(bomb.count < 64 << 10)
            #expect(code(bomb) == "zip-ratio")
            #expect(code(bomb, ZipLimits(ratio: 2_000)) == nil)
            #expect(code(bomb, ZipLimits(entryBytes: 1 << 20, ratio: 2_000)) == "zip-too-large")
        }

        @Test func `unpacking a file again counts again`() throws {
            var archive = try ZipArchive(RawZip(files: [.init("a", hello)]).bytes, limits: ZipLimits(totalBytes: 40))
            #expect(try archive.unpack("a") == hello)
            #expect(try archive.unpack("a") == hello)
            #expect(throws: ZipError.self) { try archive.unpack("a") }
        }

        @Test func `an archive cut anywhere is refused`() {
            let bytes = ZipWriter.archive([("a", hello), ("b", hello)])
            #expect(code(bytes) == nil)
            for length in bytes.indices { #expect(code(Array(bytes[..<length])) != nil, "cut to \(length) bytes") }
            #expect(code(bytes + [0]) != nil)
            #expect(code([0] + bytes) == "not-zip")
        }

        @Test func `old and locked Office files are named`() throws {
            let error = #expect(throws: ZipError.self) {
                try ZipArchive([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
            }
            #expect(try #require(error).message.contains("password"))
        }

        @Test func `changed bytes give an error or the same content`() {
            let content = Array("Some words that are packed, some words that are packed again".utf8)
            let bytes = ZipWriter.archive([("a", content), ("b", hello), ("c", content + hello)])
            let original = ["a": content, "b": hello, "c": content + hello]
            for seed in Trials.seeds(full: 20_000) {
                var random = SplitMix64(seed: seed)
                var changed = bytes
                for _ in 0...random.below(4) { changed[random.below(changed.count)] = UInt8(random.below(256)) }
                do throws(ZipError) {
                    var archive = try ZipArchive(changed)
                    for entry in archive.entries {
                        let found = try archive.unpack(entry)
                        if let expected = original[entry.name] { #expect(found == expected, "seed \(seed)") }
                    }
                } catch {
                    #expect(!error.message.isEmpty, "seed \(seed)")
                }
            }
        }
    }
#endif

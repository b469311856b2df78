#if Office
    import Testing

    @testable import SynergyOffice

    @Suite struct ZipWriterTests {
        @Test func `a small file is stored with the fixed date, byte for byte`() {
            let bytes = ZipWriter.archive([("a", Array("hi".utf8))])
            let file = RawZip.File("a", Array("hi".utf8))
            // 1980-01-01 00:00 in the words of MS-DOS is 0 and 0x21, which the raw archive has too.
            #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
            #expect(bytes == RawZip(files: [file]).bytes)
        }

        @Test func `the types stand first and the others stay in order`() throws {
            let bytes = ZipWriter.archive([("z", [1]), ("[Content_Types].xml", [2]), ("a", [3])])
            #expect(try ZipArchive(bytes).entries.map(\.name) == ["[Content_Types].xml", "z", "a"])
        }

        @Test func `what is written is read again`() throws {
            let contents: [(name: String, bytes: [UInt8])] = [
                ("empty", []), ("Grüße.txt", Array("Grüße".utf8)),
                ("large", (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }),
            ]
            var archive = try ZipArchive(ZipWriter.archive(contents))
            for content in contents { #expect(try archive.unpack(content.name) == content.bytes) }
        }

        @Test func `the same files give the same bytes`() {
            let contents = [(name: "a", bytes: Array(String(repeating: "word ", count: 5_000).utf8))]
            #expect(ZipWriter.archive(contents) == ZipWriter.archive(contents))
        }

        @Test func `a file is left unpacked on demand`() throws {
            var writer = ZipWriter()
            let type = Array("application/vnd.oasis.opendocument.text-and-some-more-letters-letters-letters".utf8)
            writer.add("mimetype", type, isStored: true)
            let bytes = writer.finished()
            #expect(Array(bytes[38..<38 + type.count]) == type)
        }
    }
#endif

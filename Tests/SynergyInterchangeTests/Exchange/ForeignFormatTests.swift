import SynergyInterchange
import Testing

/// Formats that are not read are named, with what to do.
struct ForeignFormatTests {
    private static func archive(_ type: String) -> [UInt8] {
        [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 0, count: 26) + Array("mimetype\(type)PK".utf8)
    }

    @Test(arguments: [
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00], ForeignFormat.compound),
        (archive("application/vnd.oasis.opendocument.spreadsheet"), .spreadsheet),
        (archive("application/vnd.oasis.opendocument.text"), .text),
    ])
    func aFormatOfOtherProgramsIsNamed(bytes: [UInt8], format: ForeignFormat) {
        #expect(ForeignFormat(bytes, name: "a") == format)
        #expect(format.description.contains("save it as ."))
    }

    @Test(arguments: [
        [0x50, 0x4B, 0x03, 0x04], archive("application/epub+zip"), Array("number,question\n".utf8), [], [0xD0, 0xCF],
    ])
    func othersAreNone(bytes: [UInt8]) {
        #expect(ForeignFormat(bytes, name: "a") == nil)
    }
}

/// Losses are said in sentences that people write.
struct FormatLossesTests {
    @Test(arguments: [
        ("forms", "1 form", "2 forms"),
        ("columns without a heading", "1 column without a heading", "2 columns without a heading"),
        ("replies", "1 reply", "2 replies"), ("statuses of replies", "1 status of replies", "2 statuses of replies"),
        ("columns that mean nothing in their table", "1 column that means nothing in their table", nil),
        ("second texts in one language", "1 second text in one language", nil),
        ("white space at the ends of texts", "1 white space at the ends of texts", nil),
        ("resources ‘Patient’", "1 resource ‘Patient’", nil), ("properties (props)", "1 property (props)", nil),
        ("addresses of forms and code systems", "1 address of forms and code systems", nil),
        ("files of other formats", "1 file of other formats", nil), ("notes", "1 note", nil),
    ])
    func oneThingIsNotSaidInThePlural(what: String, one: String, two: String?) {
        var losses = FormatLosses()
        losses.note(what, at: "x")
        #expect(losses.entries.map(\.sentence) == ["\(one): left out (x)"])
        losses.note(what, at: "y")
        #expect(losses.entries.map(\.sentence) == ["\(two ?? "2 \(what)"): left out (first: x)"])
    }
}

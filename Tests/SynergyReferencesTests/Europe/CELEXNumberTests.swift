import Testing

@testable import SynergyReferences

@Suite struct CELEXNumberTests {
    private func canonical(_ text: String) -> String? {
        CELEXNumber.canonical(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(
        arguments: [
            ("32011L0036", "32011L0036"), ("32011l0036", "32011L0036"), ("32011L0036R(01)", "32011L0036R(01)"),
            ("32011l0036r(01)", "32011L0036R(01)"), ("02011L0036-20110415", "02011L0036-20110415"),
            ("52025XC06438", "52025XC06438"), ("62015CJ0617", "62015CJ0617"), ("52012DC0286", "52012DC0286"),
            ("32010D0207(01)", "32010D0207(01)"), ("12016E083", "12016E083"), ("C2023C00123", "C2023C00123"),
            ("E2004C0301", "E2004C0301"), ("32011L\u{AD}0036", "32011L0036"), ("３2011L0036", "32011L0036"),
        ] as [(String, String)])
    func aNumberIsReadWhole(text: String, number: String) { #expect(canonical(text) == number) }

    @Test(arguments: [
        "", "3", "32011", "32011L", "32011L003", "32011L003612", "32011LXX0036", "A2011L0036", "33011L0036",
        "31899L0036", "32011L0036X", "32011L0036R(1)", "32011L0036:EN", " 32011L0036", "32011L0036 ",
        "02011L0036-20111315", "32011L0036-20110415",
    ])
    func anythingElseIsNone(text: String) { #expect(canonical(text) == nil) }

    @Test func anActIsWrittenFromItsNumbers() {
        var key: [UInt8] = []
        CELEXNumber.write(descriptor: UInt8(ascii: "L"), year: 2011, number: 36, into: &key)
        #expect(String(decoding: key, as: UTF8.self) == "32011L0036")
        key = []
        CELEXNumber.write(descriptor: UInt8(ascii: "R"), year: 2006, number: 1987, day: 20_110_415, into: &key)
        #expect(String(decoding: key, as: UTF8.self) == "02006R1987-20110415")
    }

    @Test(
        arguments: [
            (
                "celex:32011L0036",
                [.sector: .text("3"), .year: .number(2011), .descriptor: .text("L"), .number: .text("36")]
            ),
            (
                "celex:32011L0036R(01)",
                [
                    .sector: .text("3"), .year: .number(2011), .descriptor: .text("L"), .number: .text("36"),
                    .corrigendum: .text("01"),
                ]
            ),
            (
                "celex:02011L0036-20110415",
                [
                    .sector: .text("0"), .year: .number(2011), .descriptor: .text("L"), .number: .text("36"),
                    .date: .text("20110415"),
                ]
            ),
            (
                "celex:52025XC06438",
                [.sector: .text("5"), .year: .number(2025), .descriptor: .text("XC"), .number: .text("6438")]
            ),
        ] as [(String, [Citation.Key: Citation.Value])])
    func itsPartsAreReadOffTheKey(key: String, wanted: [Citation.Key: Citation.Value]) {
        var parts = Citation.Parts()
        CELEXNumber.derive(from: Array(key.utf8)[...], into: &parts)
        #expect(Dictionary(uniqueKeysWithValues: parts.all.map { ($0.key, $0.value) }) == wanted)
    }
}

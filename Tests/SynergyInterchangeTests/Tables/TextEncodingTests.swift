import SynergyInterchange
import SynergyModel
import Testing

@Suite struct TextEncodingTests {
    private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    private func first(_ bytes: [UInt8]) -> (rows: [String], encoding: TextEncoding?, diagnostics: [String]) {
        let reading = CSVTable.read(bytes, file: "f")
        let rows = reading.table.map { table in (0..<table.rowCount).map { table[$0, 1] } }
        return (rows ?? [], reading.table?.encoding, reading.diagnostics.map(\.description))
    }

    @Test(arguments: [false, true], ["id,étude\n1,ok\n", "编号,问题\n一,二\n", "№,вопрос\n1,👩‍👩‍👧\n"])
    func bothKindsOfUTF16AreRead(bigEndian: Bool, text: String) {
        let expected = text.split(separator: "\n").map { String($0.split(separator: ",")[1]) }
        for mark in [[], bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]] as [[UInt8]] {
            let found = first(mark + utf16(text, bigEndian: bigEndian))
            #expect(found.rows == expected)
            #expect(found.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
            #expect(found.diagnostics.isEmpty)
        }
    }

    @Test func windowsLettersAreReadWithAWarningThatNamesTheFirst() {
        // ‘é’, the euro sign, the long dash and the right quote of Windows-1252.
        let bytes = Array("id,text\n1,r".utf8) + [0xE9] + Array("ponse ".utf8) + [0x80, 0x20, 0x96, 0x20, 0x92, 0x0A]
        let found = first(bytes)
        #expect(found.rows == ["text", "réponse € – ’"])
        #expect(found.encoding == .windows1252)
        #expect(
            found.diagnostics == [
                "f:2:4: warning: the byte 0xE9 is not part of valid UTF-8, so the file is read as Windows-1252; "
                    + "if letters look wrong, save it as UTF-8 [guessed-encoding]"
            ])
    }

    @Test func bytesThatMeanNothingInWindowsAreCounted() {
        let found = first(Array("a,b\nx,".utf8) + [0x81, 0x20, 0x9D])
        #expect(found.rows == ["b", "\u{FFFD} \u{FFFD}"])
        #expect(found.diagnostics.count == 2)
        #expect(found.diagnostics.contains { $0.contains("2 of its bytes mean nothing") })
    }

    @Test(
        arguments: [
            // ‘вопрос’ in Windows-1251, ‘سؤال’ in Windows-1256, ‘问题编号’ in GB 18030.
            [0xE2, 0xEE, 0xEF, 0xF0, 0xEE, 0xF1], [0xD3, 0xC4, 0xC7, 0xE1],
            [0xCE, 0xCA, 0xCC, 0xE2, 0xB1, 0xE0, 0xBA, 0xC5],
            // UTF-8 that was cut in two.
            Array("réponse à l’été, déjà".utf8) + [0xC3],
        ] as [[UInt8]])
    func otherBytesAreRefusedAndNotGuessed(word: [UInt8]) {
        let found = first(Array("id,".utf8) + word + Array("\n1,2\n".utf8))
        #expect(found.encoding == nil)
        #expect(found.diagnostics.count == 1)
        #expect(found.diagnostics[0].contains("not part of valid UTF-8; save the file as UTF-8 [invalid-utf8]"))
    }

    @Test func halfAPairOfUTF16IsRefusedWithItsPlace() {
        let bytes: [UInt8] = [0xFF, 0xFE] + utf16("a,b\nx", bigEndian: false) + [0x00, 0xD8, 0x41, 0x00]
        #expect(
            first(bytes).diagnostics == [
                "f:2:2: error: the unit 0xD800 is not part of valid UTF-16LE [unknown-encoding]"
            ])
        let odd: [UInt8] = [0xFE, 0xFF] + utf16("a,b", bigEndian: true) + [0x00]
        #expect(
            first(odd).diagnostics == ["f:1:4: error: the last byte is not part of valid UTF-16BE [unknown-encoding]"])
        #expect(first([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]).diagnostics.map { $0.contains("UTF-32") } == [true])
    }
}

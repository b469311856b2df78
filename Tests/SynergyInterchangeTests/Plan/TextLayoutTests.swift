import SynergyInterchange
import Testing

@Suite struct TextLayoutTests {
    @Test func linesBreakAtSpacesAndHang() {
        #expect(TextLayout.wrap("  aa bb cc", width: 7, hanging: 4) == "  aa bb\n    cc")
        #expect(TextLayout.wrap("one\ntwo", width: 80, hanging: 2) == "one\n  two")
        #expect(TextLayout.wrap("unbreakable", width: 4) == "unbreakable")
    }

    @Test func textFromOutsideCannotCommandATerminal() {
        #expect(TextLayout.plain("a\u{1B}[31mb\u{202E}c\u{9B}d\te\nf") == "a[31mbcd e\nf")
    }

    @Test func wideCharactersTakeTwoColumns() {
        #expect(TextLayout.columns(of: "日本") == 4)
        #expect(TextLayout.columns(of: "é") == 1)
    }
}

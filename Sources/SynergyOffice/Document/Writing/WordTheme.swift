/// The theme of our documents: colours and fonts that Word offers first (ISO/IEC 29500-1 section 20.1.6.9).
enum WordTheme {
    private static let colors = [
        ("dk1", "19222D"), ("lt1", "FFFFFF"), ("dk2", "123A63"), ("lt2", "F1F4F7"), ("accent1", "0A559F"),
        ("accent2", "00665A"), ("accent3", "1A6A2C"), ("accent4", "855000"), ("accent5", "6A3AA3"),
        ("accent6", "A61B14"), ("hlink", "0A559F"), ("folHlink", "6A3AA3"),
    ]

    static var bytes: [UInt8] {
        var xml = XMLWriter()
        xml.start(
            "a:theme", [("xmlns:a", XMLSpace.drawing.uri), ("name", "Form")])
        xml.start("a:themeElements")
        xml.start("a:clrScheme", [("name", "Form")])
        for (name, color) in colors {
            xml.start("a:\(name)")
            xml.empty("a:srgbClr", [("val", color)])
            xml.end()
        }
        xml.end()
        xml.start("a:fontScheme", [("name", "Form")])
        for name in ["majorFont", "minorFont"] {
            xml.start("a:\(name)")
            xml.empty("a:latin", [("typeface", "Calibri")])
            xml.empty("a:ea", [("typeface", "")])
            xml.empty("a:cs", [("typeface", "")])
            xml.end()
        }
        xml.end()
        writeFormats(to: &xml)
        xml.end()
        xml.end()
        return xml.bytes
    }

    /// Three of each kind, as the schema wants.
    private static func writeFormats(to xml: inout XMLWriter) {
        func fill() {
            xml.start("a:solidFill")
            xml.empty("a:schemeClr", [("val", "phClr")])
            xml.end()
        }
        xml.start("a:fmtScheme", [("name", "Form")])
        xml.start("a:fillStyleLst")
        for _ in 0..<3 { fill() }
        xml.end()
        xml.start("a:lnStyleLst")
        for _ in 0..<3 {
            xml.start("a:ln", [("w", "6350")])
            fill()
            xml.end()
        }
        xml.end()
        xml.start("a:effectStyleLst")
        for _ in 0..<3 {
            xml.start("a:effectStyle")
            xml.empty("a:effectLst")
            xml.end()
        }
        xml.end()
        xml.start("a:bgFillStyleLst")
        for _ in 0..<3 { fill() }
        xml.end()
        xml.end()
    }
}

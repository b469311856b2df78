import SynergyInterchange

/// The looks of cells, as `styles.xml` tells them (ECMA-376 part 1, 18.8).
enum StyleSheet {
    /// What a cell holds, as far as it decides how it is shown.
    enum Variant: Int, CaseIterable {
        /// Shown as it is.
        case general
        /// A text that looks like the beginning of a formula.
        case quoted
        /// A day.
        case day
        /// A month, without its day.
        case month
        /// A year.
        case year

        /// The number of the format: built in, or one of the two that are defined below.
        var format: Int {
            switch self {
            case .general, .quoted: 0
            case .day: 14
            case .month: 164
            case .year: 165
            }
        }
    }

    /// The number by which a cell speaks of its look.
    static func index(of style: Sheet.Style, _ variant: Variant) -> Int {
        position(of: style) * Variant.allCases.count + variant.rawValue
    }

    /// The name of a style, as spreadsheet programs list it; by it a saved style is recognised.
    static func name(of style: Sheet.Style) -> String {
        switch style {
        case .plain: "Normal"
        case .head: "Synergy head"
        case .section: "Synergy section"
        case .input: "Synergy input"
        case .warning: "Synergy warning"
        case .faint: "Synergy faint"
        }
    }

    private static func position(of style: Sheet.Style) -> Int {
        switch style {
        case .plain: 0
        case .head: 1
        case .section: 2
        case .input: 3
        case .warning: 4
        case .faint: 5
        }
    }

    /// The part `styles.xml`.
    static func part() -> [UInt8] {
        var xml = XMLWriter()
        xml.start("styleSheet", [("xmlns", XMLSpace.spreadsheet.uri)])
        xml.raw(
            """
            <numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm"/><numFmt numFmtId="165" formatCode="yyyy"/></numFmts>\
            <fonts count="5"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
            <font><b/><sz val="11"/><color rgb="FF1F2A44"/><name val="Calibri"/><family val="2"/></font>\
            <font><b/><sz val="13"/><color rgb="FF1F2A44"/><name val="Calibri"/><family val="2"/></font>\
            <font><b/><sz val="11"/><color rgb="FF7A2E00"/><name val="Calibri"/><family val="2"/></font>\
            <font><sz val="11"/><color rgb="FF595959"/><name val="Calibri"/><family val="2"/></font></fonts>\
            <fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
            <fill><patternFill patternType="solid"><fgColor rgb="FFDDE5F0"/><bgColor indexed="64"/></patternFill></fill>\
            <fill><patternFill patternType="solid"><fgColor rgb="FFFFF8DC"/><bgColor indexed="64"/></patternFill></fill>\
            <fill><patternFill patternType="solid"><fgColor rgb="FFFDE5D2"/><bgColor indexed="64"/></patternFill></fill></fills>\
            <borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>\
            <border><left/><right/><top/><bottom style="thin"><color rgb="FF1F2A44"/></bottom><diagonal/></border>\
            <border><left style="thin"><color rgb="FFB0A060"/></left><right style="thin"><color rgb="FFB0A060"/></right>\
            <top style="thin"><color rgb="FFB0A060"/></top><bottom style="thin"><color rgb="FFB0A060"/></bottom><diagonal/></border>\
            </borders>
            """)
        let styles = Sheet.Style.allCases.sorted { position(of: $0) < position(of: $1) }
        xml.start("cellStyleXfs", [("count", String(styles.count))])
        for style in styles { look(of: style, .general, isNamed: true, in: &xml) }
        xml.end()
        xml.start("cellXfs", [("count", String(styles.count * Variant.allCases.count))])
        for style in styles {
            for variant in Variant.allCases { look(of: style, variant, isNamed: false, in: &xml) }
        }
        xml.end()
        xml.start("cellStyles", [("count", String(styles.count))])
        for style in styles {
            let builtIn = style == .plain ? [("builtinId", "0")] : []
            xml.empty("cellStyle", [("name", name(of: style)), ("xfId", String(position(of: style)))] + builtIn)
        }
        xml.end()
        xml.raw("<dxfs count=\"0\"/>")
        xml.end()
        return xml.bytes
    }

    private static func look(of style: Sheet.Style, _ variant: Variant, isNamed: Bool, in xml: inout XMLWriter) {
        let (font, fill, border): (Int, Int, Int) =
            switch style {
            case .plain: (0, 0, 0)
            case .head: (1, 2, 1)
            case .section: (2, 0, 0)
            case .input: (0, 3, 2)
            case .warning: (3, 4, 0)
            case .faint: (4, 0, 0)
            }
        var attributes = [
            ("numFmtId", String(variant.format)), ("fontId", String(font)), ("fillId", String(fill)),
            ("borderId", String(border)),
        ]
        if !isNamed { attributes.append(("xfId", String(position(of: style)))) }
        if variant == .quoted { attributes.append(("quotePrefix", "1")) }
        if variant.format != 0 { attributes.append(("applyNumberFormat", "1")) }
        if font != 0 { attributes.append(("applyFont", "1")) }
        if fill != 0 { attributes.append(("applyFill", "1")) }
        if border != 0 { attributes.append(("applyBorder", "1")) }
        attributes.append(("applyAlignment", "1"))
        xml.start("xf", attributes)
        xml.empty("alignment", [("vertical", "top"), ("wrapText", "1")])
        xml.end()
    }
}

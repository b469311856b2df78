#if Office
    import SynergyInterchange

    /// What the numbers of styles in the cells of a workbook mean (ECMA-376 part 1, 18.8).
    struct SheetStyles: Sendable {
        /// For each number: how a number is shown, and which of our styles it is.
        private(set) var formats: [CellFormat] = []
        private(set) var styles: [Sheet.Style] = []

        /// A workbook without styles.
        init() {}

        /// Reads `styles.xml`.
        init(_ root: XMLTree) {
            var codes: [Int: CellFormat] = [:]
            for entry in root.first("numFmts")?.all("numFmt") ?? [] {
                guard let id = entry["numFmtId"].flatMap({ Int($0) }), let code = entry["formatCode"] else { continue }
                codes[id] = CellFormat(code: CellText.unescaped(code))
            }
            var named: [Int: Sheet.Style] = [:]
            for entry in root.first("cellStyles")?.all("cellStyle") ?? [] {
                guard let id = entry["xfId"].flatMap({ Int($0) }), let name = entry["name"] else { continue }
                if let style = Sheet.Style.allCases.first(where: { StyleSheet.name(of: $0) == name }) {
                    named[id] = style
                }
            }
            for entry in root.first("cellXfs")?.all("xf") ?? [] {
                let id = entry["numFmtId"].flatMap { Int($0) } ?? 0
                formats.append(codes[id] ?? CellFormat(builtIn: id))
                styles.append(entry["xfId"].flatMap { Int($0) }.flatMap { named[$0] } ?? .plain)
            }
        }

        func format(_ index: Int) -> CellFormat { formats.indices.contains(index) ? formats[index] : .number }

        func style(_ index: Int) -> Sheet.Style { styles.indices.contains(index) ? styles[index] : .plain }
    }
#endif

#if Office
    import SynergyInterchange
    import SynergyModel

    @testable import SynergyOffice

    /// A workbook put together from the parts of a test.
    struct Book {
        static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        static let references = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

        var parts: [String: String]

        /// A workbook with one sheet `S`, whose part holds some XML.
        init(
            sheet: String = "", styles: String? = nil, texts: String? = nil, workbook: String = "",
            namespace: String = main
        ) {
            let references = Self.references
            var more = ""
            parts = [:]
            if let styles {
                parts["xl/styles.xml"] = "<styleSheet xmlns=\"\(namespace)\">\(styles)</styleSheet>"
                more += "<Relationship Id=\"st\" Type=\"\(references)/styles\" Target=\"styles.xml\"/>"
            }
            if let texts {
                parts["xl/sharedStrings.xml"] = "<sst xmlns=\"\(namespace)\">\(texts)</sst>"
                more += "<Relationship Id=\"ss\" Type=\"\(references)/sharedStrings\" Target=\"sharedStrings.xml\"/>"
            }
            parts["_rels/.rels"] = Self.relationships(
                "<Relationship Id=\"a\" Type=\"\(references)/officeDocument\" Target=\"xl/workbook.xml\"/>")
            parts["xl/workbook.xml"] = """
                <workbook xmlns="\(namespace)" xmlns:r="\(references)">\(workbook)\
                <sheets><sheet name="S" sheetId="1" r:id="s1"/></sheets></workbook>
                """
            parts["xl/_rels/workbook.xml.rels"] = Self.relationships(
                "<Relationship Id=\"s1\" Type=\"\(references)/worksheet\" Target=\"worksheets/sheet1.xml\"/>\(more)")
            parts["xl/worksheets/sheet1.xml"] = "<worksheet xmlns=\"\(namespace)\">\(sheet)</worksheet>"
        }

        static func relationships(_ entries: String) -> String {
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(entries)</Relationships>"
        }

        var bytes: [UInt8] {
            ZipWriter.archive(parts.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) })
        }

        func read() -> XLSX.Reading { XLSX.read(bytes, file: "book.xlsx") }

        /// The values of the only sheet.
        func values() -> [[Sheet.Value]]? { read().workbook?.sheets.first?.rows.map { $0.map(\.value) } }

        /// The codes and places of all problems.
        func problems() -> [String] {
            read().diagnostics.map { "\($0.severity.rawValue) \($0.code.rawValue) \($0.location.path ?? "-")" }
        }
    }
#endif

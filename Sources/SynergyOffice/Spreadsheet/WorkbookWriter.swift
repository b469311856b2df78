#if Office
    import SynergyInterchange

    /// Writes the parts of a workbook (ECMA-376 part 1, 12.3).
    struct WorkbookWriter {
        private(set) var losses = FormatLosses()

        private static let officeTypes = "application/vnd.openxmlformats-officedocument."
        private static let references = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        private static let packageReferences = "http://schemas.openxmlformats.org/package/2006/relationships/"

        /// The bytes of the file.
        mutating func write(_ workbook: Workbook) -> [UInt8] {
            var sheets = workbook.sheets
            if sheets.isEmpty {
                losses.note("workbooks without a sheet", "given an empty one", at: "the workbook")
                sheets = [Sheet(name: "Sheet1")]
            }
            let names = SheetNames.valid(sheets.map(\.name), losses: &losses)
            var texts = TextTable()
            var parts: [(name: String, bytes: [UInt8])] = []
            var ranges: [String] = []
            for (index, sheet) in sheets.enumerated() {
                var writer = SheetWriter(sheet, name: names[index])
                parts.append(("xl/worksheets/sheet\(index + 1).xml", writer.part(isFirst: index == 0, texts: &texts)))
                ranges.append(writer.range)
                losses.add(writer.losses)
            }
            let fixed: [(name: String, bytes: [UInt8])] = [
                ("[Content_Types].xml", contentTypes(sheets.count)),
                ("_rels/.rels", rootRelationships()),
                ("docProps/app.xml", application()),
                ("docProps/core.xml", core()),
                ("xl/workbook.xml", workbookPart(sheets, names, ranges)),
                ("xl/_rels/workbook.xml.rels", workbookRelationships(sheets.count)),
                ("xl/styles.xml", StyleSheet.part()),
                ("xl/theme/theme1.xml", WordTheme.bytes),
                ("xl/sharedStrings.xml", texts.part()),
            ]
            let all = fixed + parts
            let packed = Parallel.map(count: all.count) { PackedFile(all[$0].name, all[$0].bytes) }
            var archive = ZipWriter()
            for file in packed { archive.add(file) }
            return archive.finished()
        }

        private func contentTypes(_ count: Int) -> [UInt8] {
            var xml = XMLWriter()
            xml.start("Types", [("xmlns", XMLSpace.contentTypes.uri)])
            xml.empty(
                "Default",
                [("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml")])
            xml.empty("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
            func part(_ name: String, _ type: String) {
                xml.empty("Override", [("PartName", name), ("ContentType", type)])
            }
            part("/xl/workbook.xml", Self.officeTypes + "spreadsheetml.sheet.main+xml")
            for index in 1...count {
                part("/xl/worksheets/sheet\(index).xml", Self.officeTypes + "spreadsheetml.worksheet+xml")
            }
            part("/xl/theme/theme1.xml", Self.officeTypes + "theme+xml")
            part("/xl/styles.xml", Self.officeTypes + "spreadsheetml.styles+xml")
            part("/xl/sharedStrings.xml", Self.officeTypes + "spreadsheetml.sharedStrings+xml")
            part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
            part("/docProps/app.xml", Self.officeTypes + "extended-properties+xml")
            xml.end()
            return xml.bytes
        }

        private func relationships(_ entries: [(type: String, target: String)]) -> [UInt8] {
            var xml = XMLWriter()
            xml.start("Relationships", [("xmlns", XMLSpace.packageRelationships.uri)])
            for (index, entry) in entries.enumerated() {
                xml.empty(
                    "Relationship", [("Id", "rId\(index + 1)"), ("Type", entry.type), ("Target", entry.target)])
            }
            xml.end()
            return xml.bytes
        }

        private func rootRelationships() -> [UInt8] {
            relationships([
                (Self.references + "officeDocument", "xl/workbook.xml"),
                (Self.packageReferences + "metadata/core-properties", "docProps/core.xml"),
                (Self.references + "extended-properties", "docProps/app.xml"),
            ])
        }

        private func workbookRelationships(_ count: Int) -> [UInt8] {
            relationships(
                (1...count).map { (Self.references + "worksheet", "worksheets/sheet\($0).xml") } + [
                    (Self.references + "styles", "styles.xml"),
                    (Self.references + "sharedStrings", "sharedStrings.xml"),
                    (Self.references + "theme", "theme/theme1.xml"),
                ])
        }

        private func workbookPart(_ sheets: [Sheet], _ names: [String], _ ranges: [String]) -> [UInt8] {
            var xml = XMLWriter()
            xml.start(
                "workbook",
                [("xmlns", XMLSpace.spreadsheet.uri), ("xmlns:r", XMLSpace.relationshipReferences.uri)])
            xml.raw("<workbookPr/><bookViews><workbookView/></bookViews>")
            xml.start("sheets")
            for (index, name) in names.enumerated() {
                xml.empty(
                    "sheet",
                    [("name", name), ("sheetId", String(index + 1)), ("r:id", "rId\(index + 1)")])
            }
            xml.end()
            if sheets.contains(where: { $0.hasFilter || Self.headRows(of: $0) > 0 }) {
                xml.start("definedNames")
                for (index, sheet) in sheets.enumerated() {
                    let quoted =
                        "'"
                        + names[index].split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
                        + "'"
                    if sheet.hasFilter {
                        xml.start(
                            "definedName",
                            [("name", "_xlnm._FilterDatabase"), ("localSheetId", String(index)), ("hidden", "1")])
                        xml.text("\(quoted)!\(Self.absolute(ranges[index]))")
                        xml.end()
                    }
                    let headRows = Self.headRows(of: sheet)
                    guard headRows > 0 else { continue }
                    xml.start("definedName", [("name", "_xlnm.Print_Titles"), ("localSheetId", String(index))])
                    xml.text("\(quoted)!$1:$\(headRows)")
                    xml.end()
                }
                xml.end()
            }
            xml.end()
            return xml.bytes
        }

        /// How many rows stand at the top of each printed page: those that stay in sight.
        private static func headRows(of sheet: Sheet) -> Int { max(0, min(sheet.frozenRows, CellPlace.rowLimit - 1)) }

        /// A range with the signs that keep it in place, such as `$A$1:$C$7`.
        private static func absolute(_ range: String) -> String {
            range.split(separator: ":").map { corner in
                let letters = corner.prefix { $0.isLetter }
                return "$\(letters)$\(corner.dropFirst(letters.count))"
            }.joined(separator: ":")
        }

        private func application() -> [UInt8] {
            var xml = XMLWriter()
            xml.start(
                "Properties",
                [("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")])
            xml.element("Application", text: "ReportingSynergy")
            xml.end()
            return xml.bytes
        }

        /// Who made the file, without a time, so that the same workbook gives the same bytes.
        private func core() -> [UInt8] {
            var xml = XMLWriter()
            xml.start(
                "cp:coreProperties",
                [
                    ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
                    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
                ])
            xml.element("dc:creator", text: "ReportingSynergy")
            xml.end()
            return xml.bytes
        }
    }
#endif

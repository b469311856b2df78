import SynergyModel

/// The parts of a Word file (ISO/IEC 29500-1 section 11.3, ISO/IEC 29500-2).
struct WordPackage {
    let document: WordDocument
    let writer: WordWriter

    init(_ document: WordDocument) {
        self.document = document
        writer = WordWriter(document)
    }

    /// Characters that XML has no place for.
    var replacedCharacters: Int { writer.replacedCharacters }

    /// The parts in the order in which they stand in the file; the types come first, as some readers want.
    var parts: [(name: String, bytes: [UInt8])] {
        [
            ("[Content_Types].xml", contentTypes),
            ("_rels/.rels", packageRelationships),
            ("docProps/core.xml", coreProperties),
            ("docProps/app.xml", applicationProperties),
            ("word/document.xml", mainDocument),
            ("word/styles.xml", WordStyles(document.language).bytes),
            ("word/numbering.xml", Self.numbering),
            ("word/settings.xml", settings),
            ("word/fontTable.xml", Self.fontTable), ("word/theme/theme1.xml", WordTheme.bytes),
            ("word/footnotes.xml", footnotes),
            ("word/header1.xml", header),
            ("word/footer1.xml", footer),
            ("word/_rels/document.xml.rels", documentRelationships),
        ]
    }
}

// MARK: - What binds the parts

extension WordPackage {
    private static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    /// The parts that the document points to: relation, file, kind of content.
    private static let companions = [
        ("styles", "styles"), ("numbering", "numbering"), ("settings", "settings"), ("fontTable", "fontTable"),
        ("footnotes", "footnotes"), ("header", "header1"), ("footer", "footer1"), ("theme", "theme/theme1"),
    ]

    private var contentTypes: [UInt8] {
        var xml = XMLWriter()
        xml.start("Types", [("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")])
        xml.empty(
            "Default",
            [("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml")])
        xml.empty("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
        xml.empty(
            "Override", [("PartName", "/word/document.xml"), ("ContentType", "\(Self.wordType).document.main+xml")])
        for (kind, file) in Self.companions {
            let isTheme = kind == "theme"
            let type =
                isTheme ? "application/vnd.openxmlformats-officedocument.theme+xml" : "\(Self.wordType).\(kind)+xml"
            xml.empty("Override", [("PartName", "/word/\(file).xml"), ("ContentType", type)])
        }
        xml.empty(
            "Override",
            [
                ("PartName", "/docProps/core.xml"),
                ("ContentType", "application/vnd.openxmlformats-package.core-properties+xml"),
            ])
        xml.empty(
            "Override",
            [
                ("PartName", "/docProps/app.xml"),
                ("ContentType", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
            ])
        xml.end()
        return xml.bytes
    }

    private var packageRelationships: [UInt8] {
        relationships([
            ("rId1", "\(Self.relationships)/officeDocument", "word/document.xml"),
            (
                "rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml"
            ), ("rId3", "\(Self.relationships)/extended-properties", "docProps/app.xml"),
        ])
    }

    private var documentRelationships: [UInt8] {
        relationships(
            Self.companions.enumerated().map { place, part in
                ("rId\(place + 1)", "\(Self.relationships)/\(part.0)", "\(part.1).xml")
            }, addresses: writer.addresses)
    }

    private func relationships(_ relations: [(String, String, String)], addresses: [String] = []) -> [UInt8] {
        var xml = XMLWriter()
        xml.start("Relationships", [("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")])
        for (id, type, target) in relations {
            xml.empty("Relationship", [("Id", id), ("Type", type), ("Target", target)])
        }
        for (place, address) in addresses.enumerated() {
            xml.empty(
                "Relationship",
                [
                    ("Id", "rLink\(place + 1)"), ("Type", "\(Self.relationships)/hyperlink"), ("Target", address),
                    ("TargetMode", "External"),
                ])
        }
        xml.end()
        return xml.bytes
    }

    /// Without dates, so that the same document has the same bytes on any day.
    private var coreProperties: [UInt8] {
        var xml = XMLWriter()
        xml.start(
            "cp:coreProperties",
            [
                ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
                ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ])
        xml.element("dc:title", text: document.properties.title)
        xml.element("dc:subject", text: document.properties.subject)
        xml.element("dc:creator", text: document.properties.creator)
        xml.element("dc:language", text: document.language.wordValue)
        xml.end()
        return xml.bytes
    }

    private var applicationProperties: [UInt8] {
        var xml = XMLWriter()
        xml.start(
            "Properties", [("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")])
        xml.element("Application", text: document.properties.creator)
        xml.end()
        return xml.bytes
    }
}

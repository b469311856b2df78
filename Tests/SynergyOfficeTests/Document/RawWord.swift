#if Office
    import SynergyOffice

    /// A Word file put together by hand, so that tests know each of its elements.
    struct RawWord {
        /// What stands in the body, as XML.
        var body: String
        /// The parts beside it, by the last part of their name, as XML.
        var styles: String?
        var numbering: String?
        var footnotes: String?
        var links: [String: String] = [:]
        var isStrict = false

        init(_ body: String) { self.body = body }

        private var space: String {
            isStrict
                ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
                : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        }

        private var relations: String {
            isStrict
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        }

        private func part(_ root: String, _ content: String) -> [UInt8] {
            Array(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <w:\(root) xmlns:w="\(space)" xmlns:r="\(relations)" \
                xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:v="urn:schemas-microsoft-com:vml" \
                xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">\(content)</w:\(root)>
                """.utf8)
        }

        var parts: [(name: String, bytes: [UInt8])] {
            var parts = [
                (
                    "[Content_Types].xml",
                    Array("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".utf8)
                ),
                ("_rels/.rels", relationships([("main", "officeDocument", "word/document.xml", false)])),
                ("word/document.xml", part("document", "<w:body>\(body)<w:sectPr/></w:body>")),
            ]
            var relations: [(String, String, String, Bool)] = []
            for (kind, root, content) in [
                ("styles", "styles", styles), ("numbering", "numbering", numbering),
                ("footnotes", "footnotes", footnotes),
            ] {
                guard let content else { continue }
                relations.append((kind, kind, "\(kind).xml", false))
                parts.append(("word/\(kind).xml", part(root, content)))
            }
            for (id, address) in links.sorted(by: { $0.key < $1.key }) {
                relations.append((id, "hyperlink", address, true))
            }
            parts.append(("word/_rels/document.xml.rels", relationships(relations)))
            return parts.map { (name: $0.0, bytes: $0.1) }
        }

        private func relationships(_ relations: [(String, String, String, Bool)]) -> [UInt8] {
            let items = relations.map { id, kind, target, isExternal in
                "<Relationship Id=\"\(id)\" Type=\"\(self.relations)/\(kind)\" Target=\"\(target)\""
                    + (isExternal ? " TargetMode=\"External\"/>" : "/>")
            }
            return Array(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(items.joined())</Relationships>"
                    .utf8)
        }

        var bytes: [UInt8] { ZipWriter.archive(parts) }

        var reading: WordReading { DOCX.content(of: bytes, file: "form.docx") }

        /// The texts of the paragraphs outside tables.
        var texts: [String] {
            reading.content.blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph.text } else { nil } }
        }

        /// A paragraph of one run.
        static func paragraph(_ text: String, style: String? = nil, list: String? = nil, level: Int = 0) -> String {
            var properties = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
            if let list { properties += "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>" }
            return "<w:p><w:pPr>\(properties)</w:pPr>\(run(text))</w:p>"
        }

        static func run(_ text: String, _ properties: String = "") -> String {
            "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
        }

        /// A table of texts; a cell that begins with `<` is XML.
        static func table(_ rows: [[String]]) -> String {
            let rows = rows.map { row in
                let cells = row.map { "<w:tc>\($0.hasPrefix("<") ? $0 : paragraph($0))</w:tc>" }
                return "<w:tr>\(cells.joined())</w:tr>"
            }
            return "<w:tbl>\(rows.joined())</w:tbl>"
        }
    }
#endif

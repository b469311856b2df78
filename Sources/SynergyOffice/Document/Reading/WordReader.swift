#if Office
    import SynergyInterchange
    import SynergyModel

    /// Reads the parts of a Word file.
    struct WordReader {
        let file: String?
        var losses = FormatLosses()
        var diagnostics: [Diagnostic] = []
        private(set) var numbering = WordNumbering(nil)
        private(set) var styles = WordStylesheet(nil)
        /// What relationships of the document lead to.
        private(set) var targets: [String: String] = [:]
        /// Notes at the foot of pages and at the end, by `f` or `e` and their number.
        private(set) var notes: [String: String] = [:]
        /// The text of the links that the walk is in; it is kept here because a field may span paragraphs.
        var fields: [Field] = []
        /// How many fields have begun.
        var fieldCount = 0
        /// Fields that never end, by their number.
        private(set) var endless: Set<Int> = []
        /// The style of the table that the walk is in.
        var tableStyle: String?

        /// A field that has begun and not ended.
        struct Field {
            /// Which it is in the document, from 0.
            var number: Int
            /// Where it begins.
            var place: String
            var instruction = ""
            var isResult = false
            /// The address that its result leads to, and where that begins in the text of the paragraph.
            var address: String?
            var start = 0
            /// Whether a text was found that leads there.
            var hasLed = false
            /// What stands in place of the result, as for a box to tick.
            var replaces = false

            /// The word it begins with, such as `HYPERLINK`.
            var name: Substring { instruction.stripped.prefix { !$0.isWhitespace }[...] }
        }

        /// How many elements one part may have; a form of a hundred pages has some ten thousand.
        private static let xmlLimits = XMLLimits(elements: 2_000_000)

        init(file: String?) { self.file = file }

        /// Reads a file; what cannot be read is a diagnostic, and the rest is returned.
        mutating func read(_ bytes: [UInt8], limits: Limits) -> WordContent {
            var content = WordContent(blocks: [], title: "")
            guard bytes.count <= limits.fileBytes else {
                report(
                    .error, .fileTooLarge, nil, "has \(bytes.count) bytes; at most \(limits.fileBytes) are read")
                return content
            }
            if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
                report(
                    .error, .init(rawValue: "docx-not-word"), nil,
                    "is a Word file of before 2007, or has a password; save it as .docx without a password")
                return content
            }
            var archive: ZipArchive
            do throws(ZipError) {
                archive = try ZipArchive(bytes)
            } catch {
                diagnostics.append(error.diagnostic(file: file))
                return content
            }
            let top = relationships("_rels/.rels", &archive)
            let main = top.first { $0.kind == "officeDocument" }?.target ?? "word/document.xml"
            guard archive[main] != nil else {
                report(.error, .init(rawValue: "docx-not-word"), nil, "is not a Word file: it has no ‘\(main)’")
                return content
            }
            let folder = main.lastIndex(of: "/").map { String(main[..<$0]) } ?? ""
            let name = main.split(separator: "/").last ?? ""
            let links = relationships((folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels", &archive)
            for link in links { targets[link.id] = link.target }
            func part(_ kind: String) -> String? {
                links.first { $0.kind == kind && !$0.isExternal }.map { Self.path($0.target, in: folder) }
            }
            if let path = part("styles") { styles = WordStylesheet(tree(path, &archive)) }
            if let path = part("numbering") { numbering = WordNumbering(tree(path, &archive)) }
            for (kind, element, mark) in [("footnotes", "footnote", "f"), ("endnotes", "endnote", "e")] {
                guard let root = part(kind).flatMap({ tree($0, &archive) }) else { continue }
                for note in root.all(element) where note["type", .word] == nil {
                    if let id = note["id", .word] { notes[mark + id] = text(ofNote: note) }
                }
            }
            if let core = top.first(where: { $0.kind == "core-properties" }).flatMap({ tree($0.target, &archive) }) {
                content.title = core.children.first { $0.name == "title" }?.text.stripped ?? ""
            }
            guard let root = tree(main, &archive) else { return content }
            guard root.space == .word, let body = root.first("body") else {
                report(.error, .init(rawValue: "docx-not-word"), main, "is not the text of a Word document")
                return content
            }
            content.blocks = blocks(ofBody: body)
            return content
        }

        /// The paragraphs and tables of the document itself.
        private mutating func blocks(ofBody body: XMLTree) -> [WordContent.Block] {
            fields = []
            fieldCount = 0
            let before = (losses, numbering)
            let blocks = blocks(in: body)
            guard !fields.isEmpty else { return blocks }
            // All that follows would be its instruction, which nobody sees.
            for field in fields {
                let name = field.name.isEmpty ? "" : " \(String(field.name).excerpt)"
                report(
                    .warning, .endlessField, field.place,
                    "a field\(name) begins there and never ends; the text behind it was read as if it had no field")
            }
            endless = Set(fields.map(\.number))
            fields = []
            fieldCount = 0
            (losses, numbering) = before
            return self.blocks(in: body)
        }

        mutating func report(
            _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ path: String?, _ message: String
        ) {
            diagnostics.append(Diagnostic(severity, code, at: SourceLocation(file: file, path: path), message))
        }

        /// Counts one more paragraph of a list.
        mutating func numberingNext(_ list: String, _ level: Int) -> WordNumbering.Label? {
            numbering.next(list: list, level: level)
        }

        private mutating func text(ofNote note: XMLTree) -> String {
            let outer = (fields, fieldCount, endless)
            (fields, endless) = ([], [])
            defer { (fields, fieldCount, endless) = outer }
            return blocks(in: note, isNote: true).map(\.text).joined(separator: "\n").stripped
        }
    }

    // MARK: - Parts

    extension WordReader {
        private struct Relationship {
            var id: String
            /// The last word of its type, which the two variants of the format have in common.
            var kind: String
            var target: String
            var isExternal: Bool
        }

        private mutating func tree(_ path: String, _ archive: inout ZipArchive) -> XMLTree? {
            let bytes: [UInt8]?
            do throws(ZipError) {
                bytes = try archive.unpack(path)
            } catch {
                diagnostics.append(error.diagnostic(file: file))
                return nil
            }
            guard let bytes else { return nil }
            do throws(XMLProblem) {
                return try XMLTree.read(bytes, limits: Self.xmlLimits)
            } catch {
                diagnostics.append(error.diagnostic(file: file, part: path))
                return nil
            }
        }

        private mutating func relationships(_ path: String, _ archive: inout ZipArchive) -> [Relationship] {
            guard let root = tree(path, &archive) else { return [] }
            return root.children.filter { $0.name == "Relationship" }.compactMap { element in
                guard let id = element["Id"], let type = element["Type"], let target = element["Target"] else {
                    return nil
                }
                let isExternal = element["TargetMode"] == "External"
                let clean = isExternal ? target : String(target.drop { $0 == "/" })
                return Relationship(
                    id: id, kind: String(type.split(separator: "/").last ?? ""), target: clean, isExternal: isExternal)
            }
        }

        /// A target inside the file, seen from the folder of the part that names it.
        private static func path(_ target: String, in folder: String) -> String {
            if target.hasPrefix("\(folder)/") { return target }
            var parts = folder.split(separator: "/").map(String.init)
            for piece in target.split(separator: "/") {
                if piece == ".." { _ = parts.popLast() } else if piece != "." { parts.append(String(piece)) }
            }
            return parts.joined(separator: "/")
        }
    }
#endif

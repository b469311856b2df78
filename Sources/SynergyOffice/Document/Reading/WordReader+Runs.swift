#if Office
    import SynergyInterchange

    extension WordReader {
        /// What stands in the lines of a paragraph.
        struct Runs {
            var text = ""
            var links: [WordContent.Link] = []
            var notes: [String] = []
            /// Text boxes that hang on it.
            var boxes: [XMLTree] = []
            var place = ""
        }

        /// The text of a paragraph with all that hangs on it.
        mutating func runs(of paragraph: XMLTree, place: String) -> Runs {
            var runs = Runs()
            runs.place = place
            visitInlines(paragraph, &runs)
            return runs
        }

        /// Whether text is shown: it is not in the instruction of a field, nor in a result that something stands in place of.
        private var isShown: Bool { fields.allSatisfy { $0.isResult && !$0.replaces } }

        private mutating func visitInlines(_ element: XMLTree, _ runs: inout Runs) {
            for child in element.children {
                if child.space == .compatibility, child.name == "AlternateContent" {
                    if let chosen = Self.alternative(of: child) { visitInlines(chosen, &runs) }
                    continue
                }
                if child.name == "oMath" || child.name == "oMathPara", isShown {
                    runs.text += child.text
                    losses.note("formulas", "kept as plain text", at: runs.place)
                    continue
                }
                guard child.space == .word else { continue }
                visitInline(child, &runs)
            }
        }

        private mutating func visitInline(_ child: XMLTree, _ runs: inout Runs) {
            switch child.name {
            case "r": visitRun(child, &runs)
            case "hyperlink":
                let start = runs.text.utf8.count
                visitInlines(child, &runs)
                let target = child["id", .relationshipReferences].flatMap { targets[$0] }
                if let target {
                    addLink(String(decoding: runs.text.utf8.dropFirst(start), as: UTF8.self), target, &runs)
                }
            case "fldSimple":
                let name = (child["instr", .word] ?? "").stripped.prefix { !$0.isWhitespace }.uppercased()
                if !Self.markFields.contains(name) { visitInlines(child, &runs) }
            case "sdt":
                let control = WordControl(child.first("sdtPr"))
                if let isChecked = control.isChecked {
                    if isShown { runs.text += isChecked ? "\u{2612}" : "\u{2610}" }
                } else if !control.isPlaceholder, let content = child.first("sdtContent") {
                    visitInlines(content, &runs)
                }
            case "ins", "moveTo", "smartTag", "customXml", "dir", "bdo": visitInlines(child, &runs)
            case "del", "moveFrom": losses.note("deleted passages", "left out", at: runs.place)
            default: break
            }
        }

        private mutating func addLink(_ text: String, _ address: String, _ runs: inout Runs) {
            guard !address.isEmpty, address.contains(":") else { return }
            runs.links.append(.init(text: text.stripped, address: address))
        }

        private mutating func visitRun(_ run: XMLTree, _ runs: inout Runs) {
            if let properties = run.first("rPr") {
                if properties.first("vanish").map(\.isOn) ?? false {
                    if !run.all("t").isEmpty { losses.note("hidden texts", at: runs.place) }
                    return
                }
                let isStruck =
                    (properties.first("strike").map(\.isOn) ?? false)
                    || (properties.first("dstrike").map(\.isOn) ?? false)
                if isStruck, !run.all("t").isEmpty {
                    losses.note("crossed-out passages", "left out", at: runs.place)
                    return
                }
            }
            for child in run.children {
                if child.space == .compatibility, child.name == "AlternateContent" {
                    if let chosen = Self.alternative(of: child) { gatherBoxes(chosen, &runs) }
                    continue
                }
                guard child.space == .word else { continue }
                visitRunContent(child, &runs)
            }
        }

        private mutating func visitRunContent(_ child: XMLTree, _ runs: inout Runs) {
            switch child.name {
            case "fldChar": visitField(child, &runs)
            case "instrText": if !fields.isEmpty { fields[fields.count - 1].instruction += child.text }
            case "drawing", "pict", "object": gatherBoxes(child, &runs)
            case "footnoteReference", "endnoteReference":
                let mark = child.name == "footnoteReference" ? "f" : "e"
                if let id = child["id", .word], let note = notes[mark + id], !note.isEmpty { runs.notes.append(note) }
            case "commentReference": losses.note("comments", at: runs.place)
            case "ruby": if let base = child.first("rubyBase") { visitInlines(base, &runs) }
            default: if isShown { runs.text += plainText(of: child, runs.place) }
            }
        }

        private mutating func plainText(of child: XMLTree, _ place: String) -> String {
            switch child.name {
            case "t": return child.text
            case "tab", "ptab": return "\t"
            case "br", "cr": return "\n"
            case "noBreakHyphen": return "\u{2011}"
            case "sym":
                let (font, code) = (child["font", .word] ?? "", child["char", .word] ?? "")
                if let sign = WordSymbols.character(font: font, code: code) { return sign }
                losses.note("signs of unknown fonts", "replaced by \u{FFFD}", at: place)
                return "\u{FFFD}"
            default: return ""
            }
        }

        /// Text boxes inside a drawing; pictures are only counted.
        private mutating func gatherBoxes(_ element: XMLTree, _ runs: inout Runs) {
            let boxes = Self.boxes(in: element)
            if boxes.isEmpty { losses.note("pictures and objects", at: runs.place) }
            runs.boxes += boxes
        }

        private static func boxes(in element: XMLTree) -> [XMLTree] {
            if element.space == .word, element.name == "txbxContent" { return [element] }
            if element.space == .compatibility, element.name == "AlternateContent" {
                return alternative(of: element).map(boxes) ?? []
            }
            return element.children.flatMap(boxes)
        }
    }

    // MARK: - Fields

    extension WordReader {
        /// Fields whose result is only the mark of a note or of a page.
        private static let markFields: Set<String> = ["NOTEREF", "PAGE", "NUMPAGES", "PAGEREF", "SECTIONPAGES"]

        private mutating func visitField(_ element: XMLTree, _ runs: inout Runs) {
            switch element["fldCharType", .word] {
            case "begin":
                var field = Field()
                if let form = element.first("ffData"), let value = Self.value(of: form) {
                    if isShown { runs.text += value }
                    field.replaces = true
                }
                fields.append(field)
            case "separate":
                guard let last = fields.indices.last else { return }
                fields[last].isResult = true
                if Self.markFields.contains(fields[last].name.uppercased()) { fields[last].replaces = true }
                if fields[last].name.uppercased() == "HYPERLINK" {
                    let parts = fields[last].instruction.split(separator: "\"", omittingEmptySubsequences: false)
                    if parts.count > 1 { addLink("", String(parts[1]), &runs) }
                }
            case "end": _ = fields.popLast()
            default: break
            }
        }

        /// What an old form field shows: a box, or the chosen entry of a list (ISO/IEC 29500-1 section 17.16.17).
        private static func value(of form: XMLTree) -> String? {
            if let box = form.first("checkBox") {
                let isOn = box.first("checked").map(\.isOn) ?? box.first("default").map(\.isOn) ?? false
                return isOn ? "\u{2612}" : "\u{2610}"
            }
            if let list = form.first("ddList") {
                let entries = list.all("listEntry").compactMap { $0["val", .word] }
                let place = (list.first("result") ?? list.first("default"))?["val", .word].flatMap(Int.init) ?? 0
                return entries.indices.contains(place) ? entries[place] : ""
            }
            return nil
        }
    }
#endif

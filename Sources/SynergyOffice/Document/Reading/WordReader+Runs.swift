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
            /// The styles around them.
            var styles = WordLooks.Around()
            /// The day that a control for dates holds, with what it shows.
            var day: (iso: String, shown: String)?
        }

        /// The text of a paragraph with all that hangs on it.
        mutating func runs(of paragraph: XMLTree, place: String, style: String?) -> Runs {
            var runs = Runs()
            runs.place = place
            runs.styles = WordLooks.Around(paragraph: style, table: tableStyle)
            for index in fields.indices { fields[index].start = 0 }
            visitInlines(paragraph, &runs)
            // A link that goes on in the next paragraph leads there from this one too.
            for index in fields.indices { addLink(ofField: index, &runs) }
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
                guard var target = child["id", .relationshipReferences].flatMap({ targets[$0] }) else { return }
                if let anchor = child["anchor", .word], !target.contains("#") { target += "#\(anchor)" }
                if !addLink(from: start, target, &runs) { noteUnreadLink(runs) }
            case "fldSimple":
                let name = (child["instr", .word] ?? "").stripped.prefix { !$0.isWhitespace }.uppercased()
                if !Self.markFields.contains(name) { visitInlines(child, &runs) }
            case "sdt":
                let control = WordControl(child.first("sdtPr"))
                if let isChecked = control.isChecked {
                    if isShown { runs.text += isChecked ? "\u{2612}" : "\u{2610}" }
                } else if !control.isPlaceholder, let content = child.first("sdtContent") {
                    let start = runs.text.utf8.count
                    visitInlines(content, &runs)
                    let shown = runs.text(from: start)
                    if let day = control.day, !shown.isEmpty { runs.day = (day, shown) }
                }
            case "ins", "moveTo", "smartTag", "customXml", "dir", "bdo": visitInlines(child, &runs)
            case "del", "moveFrom": losses.note("deleted passages", "left out", at: runs.place)
            default: break
            }
        }

        /// Adds the address of the text from a place on; returns whether somebody sees that text.
        private mutating func addLink(from start: Int, _ address: String, _ runs: inout Runs) -> Bool {
            let text = runs.text(from: start)
            guard !text.isEmpty else { return false }
            if address.contains(":") {
                runs.links.append(.init(text: text, address: address))
            } else {
                losses.note("links without a full address", at: runs.place)
            }
            return true
        }

        private mutating func addLink(ofField index: Int, _ runs: inout Runs) {
            guard let address = fields[index].address else { return }
            if addLink(from: fields[index].start, address, &runs) { fields[index].hasLed = true }
        }

        private mutating func noteUnreadLink(_ runs: Runs) {
            losses.note("links behind pictures and behind texts that are not read", at: runs.place)
        }

        private mutating func visitRun(_ run: XMLTree, _ runs: inout Runs) {
            let look = styles.look(of: run.first("rPr"), in: runs.styles)
            let isStruck = look.isStruck && !run.all("t").isEmpty
            if look.isHidden || isStruck {
                if look.isHidden, !run.all("t").isEmpty { losses.note("hidden texts", at: runs.place) }
                if !look.isHidden { losses.note("crossed-out passages", "left out", at: runs.place) }
                // Where a field begins and ends counts even there, or what follows would be taken for a part of it.
                for child in run.children where child.space == .word {
                    if child.name == "fldChar" { visitField(child, isSeen: false, &runs) }
                    if child.name == "instrText" { addInstruction(child.text) }
                }
                return
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
            case "fldChar": visitField(child, isSeen: true, &runs)
            case "instrText": addInstruction(child.text)
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

        private mutating func addInstruction(_ text: String) {
            // Behind a field that never ends stands what belongs to no instruction.
            guard let last = fields.indices.last, !fields[last].isResult else { return }
            fields[last].instruction += text
        }

        private mutating func visitField(_ element: XMLTree, isSeen: Bool, _ runs: inout Runs) {
            switch element["fldCharType", .word] {
            case "begin":
                var field = Field(number: fieldCount, place: runs.place)
                fieldCount += 1
                if let form = element.first("ffData"), let value = Self.value(of: form) {
                    if isShown, isSeen { runs.text += value }
                    field.replaces = true
                }
                if !endless.contains(field.number) { fields.append(field) }
            case "separate":
                guard let last = fields.indices.last else { return }
                fields[last].isResult = true
                if Self.markFields.contains(fields[last].name.uppercased()) { fields[last].replaces = true }
                if fields[last].name.uppercased() == "HYPERLINK" {
                    let parts = fields[last].instruction.split(separator: "\"", omittingEmptySubsequences: false)
                    fields[last].start = runs.text.utf8.count
                    // With this switch, the address is a place in the document itself.
                    if parts.count > 1, !parts[0].contains("\\l") { fields[last].address = String(parts[1]) }
                }
            case "end":
                guard let last = fields.indices.last else { return }
                addLink(ofField: last, &runs)
                if fields[last].address != nil, !fields[last].hasLed { noteUnreadLink(runs) }
                fields.removeLast()
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

    extension WordReader.Runs {
        /// The text from a place on, without the white space around it.
        fileprivate func text(from start: Int) -> String {
            String(decoding: text.utf8.dropFirst(start), as: UTF8.self).stripped
        }
    }
#endif

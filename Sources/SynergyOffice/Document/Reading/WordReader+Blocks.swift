#if Office
    import SynergyInterchange

    extension WordReader {
        /// Where the walk is, and what it has gathered.
        fileprivate struct Walk {
            var blocks: [WordContent.Block] = []
            var paragraphs = 0
            var tables = 0
            /// Where the blocks are, such as `table 2, row 5`; nothing outside tables.
            var place = ""
            /// Text of paragraphs whose end was deleted, to go before the next.
            var carried: WordContent.Paragraph?
            var isNote = false
            /// The day that the control for dates around the next paragraph holds.
            var day: String?

            mutating func nextParagraph() -> String {
                paragraphs += 1
                return place.isEmpty ? "paragraph \(paragraphs)" : place
            }

            /// Where the walk is, for counts.
            var placeNow: String { place.isEmpty ? "paragraph \(paragraphs + 1)" : place }

            mutating func nextTable() -> String {
                tables += 1
                return place.isEmpty ? "table \(tables)" : "\(place), table \(tables)"
            }
        }

        /// The paragraphs and tables in an element.
        mutating func blocks(
            in element: XMLTree, place: String = "", isNote: Bool = false, day: String? = nil
        ) -> [WordContent.Block] {
            var walk = Walk()
            walk.day = day
            walk.place = place
            walk.isNote = isNote
            visit(element, &walk)
            if let rest = walk.carried { walk.blocks.append(.paragraph(rest)) }
            return walk.blocks
        }

        private mutating func visit(_ element: XMLTree, _ walk: inout Walk) {
            for child in element.children { visitBlock(child, &walk) }
        }

        private mutating func visitBlock(_ child: XMLTree, _ walk: inout Walk) {
            if child.space == .compatibility, child.name == "AlternateContent" {
                if let chosen = Self.alternative(of: child) { visit(chosen, &walk) }
                return
            }
            guard child.space == .word else { return }
            switch child.name {
            case "p": addParagraph(child, &walk)
            case "tbl": addTable(child, &walk)
            case "sdt":
                let control = WordControl(child.first("sdtPr"))
                guard let content = child.first("sdtContent"), !control.isPlaceholder else {
                    if child.first("sdtContent") != nil {
                        walk.blocks.append(.paragraph(.init(place: walk.nextParagraph())))
                    }
                    return
                }
                if control.isContents { return }
                walk.day = control.day
                visit(content, &walk)
                walk.day = nil
            case "ins", "moveTo", "customXml", "smartTag": visit(child, &walk)
            case "del", "moveFrom": losses.note("deleted passages", "left out", at: walk.placeNow)
            case "altChunk": losses.note("inserted files", at: walk.placeNow)
            default: break
            }
        }

        /// The newer of two ways of saying the same, or the older where the newer holds nothing that is read.
        static func alternative(of element: XMLTree) -> XMLTree? {
            element.first("Choice") ?? element.first("Fallback")
        }

        private mutating func addParagraph(_ element: XMLTree, _ walk: inout Walk) {
            let place = walk.nextParagraph()
            let properties = element.first("pPr")
            let id = properties?.first("pStyle")?["val", .word]
            let runs = self.runs(of: element, place: place, style: id)
            var paragraph = WordContent.Paragraph(runs.text, place: place)
            paragraph.links = runs.links
            paragraph.notes = runs.notes
            if let day = runs.day, day.shown == runs.text.stripped { paragraph.day = day.iso }
            if let day = walk.day, !runs.text.stripped.isEmpty { paragraph.day = day }
            let style = styles.style(id)
            paragraph.style = style.name
            let outline = properties?.first("outlineLvl")?["val", .word].flatMap(Int.init) ?? style.outline
            if let outline, (0..<9).contains(outline) { paragraph.headingLevel = outline + 1 }
            let mark = properties?.first("rPr")
            let isRemoved = mark?.first("del") != nil || mark?.first("moveFrom") != nil
            if !(isRemoved && runs.text.isEmpty) { number(&paragraph, properties, style, id ?? styles.defaultID) }
            if let carried = walk.carried {
                var joined = carried
                joined.text += paragraph.text
                joined.links += paragraph.links
                joined.notes += paragraph.notes
                joined.day = nil
                if carried.text.isEmpty { (joined, joined.place) = (paragraph, carried.place) }
                paragraph = joined
                walk.carried = nil
            }
            if isRemoved {
                walk.carried = paragraph
                losses.note("deleted passages", "left out", at: place)
            } else {
                walk.blocks.append(.paragraph(paragraph))
            }
            for box in runs.boxes { visit(box, &walk) }
        }

        private mutating func number(
            _ paragraph: inout WordContent.Paragraph, _ properties: XMLTree?, _ style: WordStylesheet.Style,
            _ styleID: String
        ) {
            let own = properties?.first("numPr")
            guard let list = own?.first("numId")?["val", .word] ?? style.list, list != "0" else { return }
            let level =
                own?.first("ilvl")?["val", .word].flatMap(Int.init) ?? style.level
                ?? numbering.level(ofStyle: styleID, in: list) ?? 0
            // An empty paragraph of a list is counted by Word too.
            guard let label = numberingNext(list, level) else { return }
            paragraph.hasBullet = label.isBullet
            if !label.isBullet, !label.text.isEmpty {
                paragraph.number = label.text
                paragraph.numberPath = label.path
            }
        }

        private mutating func addTable(_ element: XMLTree, _ walk: inout Walk) {
            let place = walk.nextTable()
            var table = WordContent.Table(rows: [], place: place)
            let outer = tableStyle
            tableStyle = element.first("tblPr")?.first("tblStyle")?["val", .word]
            defer { tableStyle = outer }
            for (row, _) in Self.flat(element, "tr") {
                let rowPlace = "\(place), row \(table.rows.count + 1)"
                if row.first("trPr")?.first("del") != nil {
                    losses.note("deleted rows of tables", at: rowPlace)
                    continue
                }
                var cells: [WordContent.Cell] = []
                var column = row.first("trPr")?.first("gridBefore")?["val", .word].flatMap(Int.init) ?? 0
                column = max(0, min(column, 1000))
                for (cell, day) in Self.flat(row, "tc") {
                    let properties = cell.first("tcPr")
                    let span = properties?.first("gridSpan")?["val", .word].flatMap(Int.init) ?? 1
                    let merge = properties?.first("vMerge")
                    let continues = merge.map { $0["val", .word] ?? "continue" == "continue" } ?? false
                    let blocks =
                        continues || properties?.first("cellDel") != nil
                        ? [] : self.blocks(in: cell, place: rowPlace, day: day)
                    cells.append(
                        WordContent.Cell(
                            blocks: blocks, column: column, span: max(1, min(span, 1000)), continuesAbove: continues))
                    column += max(1, min(span, 1000))
                }
                table.rows.append(WordContent.Row(cells: cells, place: rowPlace))
            }
            walk.blocks.append(.table(table))
        }

        /// The rows of a table or the cells of a row, through the wrappers that may stand around them, with the day that
        /// a control for dates around them holds.
        private static func flat(
            _ element: XMLTree, _ name: String, day: String? = nil
        ) -> [(element: XMLTree, day: String?)] {
            element.children.flatMap { child -> [(element: XMLTree, day: String?)] in
                guard child.space == .word else { return [] }
                switch child.name {
                case name: return [(child, day)]
                case "sdt":
                    let day = WordControl(child.first("sdtPr")).day
                    return child.first("sdtContent").map { flat($0, name, day: day) } ?? []
                case "customXml", "ins", "moveTo", "smartTag": return flat(child, name, day: day)
                default: return []
                }
            }
        }
    }

#endif

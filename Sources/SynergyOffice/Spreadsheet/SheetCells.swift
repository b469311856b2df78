#if Office
    import SynergyInterchange
    import SynergyModel

    /// Reads the cells of one sheet, or of a piece of one (ECMA-376 part 1, 18.3).
    struct SheetCells {
        /// Where the reader is.
        private enum Place {
            case outside, sheet, data, row, cell, value, formula, text, views, view, columns, merges, links, other
        }

        /// What was read so far; its rows begin with the row number ``firstRow``.
        var sheet: Sheet
        var problems: Problems
        /// The first row that holds something, from 0.
        var firstRow = 0
        /// Whether it cannot be told from a piece alone where its rows belong.
        private(set) var isIrregular = false
        let context: SheetReader.Context
        private let isPiece: Bool
        private var places: [Place] = []

        var rowIndex = -1
        private var row: [Sheet.Cell] = []
        var column = -1
        var kind: String?
        var styleIndex = 0
        var value = ""
        var hasValue = false
        var hasFormula = false
        private var formula = ""
        var isInline = false
        var inline = TextCollector()
        private var hasView = false
        var merges: [CellRange] = []
        /// Ranges that lead somewhere.
        var links: [(range: CellRange, address: String)] = []
        private var widths = 0
        /// Cells that exist only because others stand behind them.
        var padding = 0
        var cells = 0

        init(name: String, context: SheetReader.Context, file: String?, isPiece: Bool) {
            sheet = Sheet(name: name)
            self.context = context
            self.isPiece = isPiece
            problems = Problems(file: file)
        }

        mutating func start(_ tag: XMLTag, in reader: XMLReader) {
            let place = places.last ?? .outside
            if place == .text {
                inline.start(tag.name)
                return
            }
            if place == .sheet, tag.name == "sheetData", tag.declaresNamespaces { isIrregular = true }
            guard case .spreadsheet = tag.space else {
                places.append(.other)
                if places.count == 1 { reader.stop("xlsx-not-sheet", "is not a sheet") }
                return
            }
            places.append(next(tag, after: place, in: reader))
        }

        private mutating func next(_ tag: XMLTag, after place: Place, in reader: XMLReader) -> Place {
            switch place {
            case .row where tag.name == "c":
                startCell(tag)
                return .cell
            case .cell:
                switch tag.name {
                case "v":
                    hasValue = true
                    return .value
                case "f":
                    hasFormula = true
                    return .formula
                case "is":
                    isInline = true
                    inline.begin()
                    return .text
                default: return .other
                }
            case .data where tag.name == "row":
                startRow(tag, in: reader)
                return .row
            case .views where tag.name == "sheetView":
                if !hasView { sheet.isRightToLeft = tag["rightToLeft"].isTrue }
                return .view
            case .view where tag.name == "pane":
                readPane(tag)
            case .columns where tag.name == "col":
                readColumns(tag)
            case .merges where tag.name == "mergeCell":
                if let range = tag["ref"].flatMap({ CellRange($0) }) { merges.append(range) }
            case .links where tag.name == "hyperlink":
                if let range = tag["ref"].flatMap({ CellRange($0) }),
                    var address = tag["id", .relationshipReferences].flatMap({ context.addresses[$0] })
                {
                    if let place = tag["location"], !address.contains("#") { address += "#\(place)" }
                    links.append((range, address))
                }
            case .sheet:
                return part(tag)
            case .outside:
                guard tag.name == "worksheet" else {
                    reader.stop("xlsx-not-sheet", "is not a sheet but ‘\(tag.name.prefix(40))’")
                    return .other
                }
                return .sheet
            default: break
            }
            return .other
        }

        private mutating func part(_ tag: XMLTag) -> Place {
            switch tag.name {
            case "sheetData": return .data
            case "sheetViews": return .views
            case "cols": return .columns
            case "mergeCells": return .merges
            case "hyperlinks": return .links
            case "autoFilter":
                if let range = tag["ref"].flatMap({ CellRange($0) }) { sheet.hasFilter = range.first.row == 0 }
                return .other
            default: return .other
            }
        }

        mutating func text(_ text: String, in reader: XMLReader) {
            switch places.last {
            case .value: if value.isEmpty { value = text } else { value += text }
            case .text: inline.add(text)
            case .formula: if formula.utf8.count < 4_096 { formula += text }
            default: break
            }
        }

        mutating func end(in reader: XMLReader) {
            let place = places.last ?? .outside
            if place == .text, !inline.end() { return }
            places.removeLast()
            switch place {
            case .cell: endCell(in: reader)
            case .row: endRow()
            case .view: hasView = true
            default: break
            }
        }

        // MARK: Rows and cells

        private mutating func startRow(_ tag: XMLTag, in reader: XMLReader) {
            row.removeAll(keepingCapacity: true)
            column = -1
            let previous = rowIndex
            if let number = tag["r"].flatMap({ Int($0) }), (1...CellPlace.rowLimit).contains(number) {
                rowIndex = number - 1
            } else {
                rowIndex += 1
                isIrregular = true
                if let text = tag["r"] {
                    warn("row-number", "the row says that it is number ‘\(text.prefix(20))’", at: nil)
                }
            }
            if rowIndex <= previous { isIrregular = true }
            if rowIndex >= CellPlace.rowLimit {
                reader.stop("xlsx-too-large", "has more than \(CellPlace.rowLimit) rows")
            }
            // A piece that cannot be placed need not be read further: the whole sheet will be.
            if isPiece, isIrregular { reader.stop("xlsx-piece", "is not a piece that can be read alone") }
        }

        private mutating func endRow() {
            while row.last == .empty { row.removeLast() }
            guard !row.isEmpty else { return }
            if isPiece, sheet.rows.isEmpty { firstRow = rowIndex }
            place(row, at: rowIndex - firstRow)
        }

        private mutating func place(_ cells: [Sheet.Cell], at index: Int) {
            guard index < sheet.rows.count else {
                while sheet.rows.count < index { sheet.rows.append([]) }
                sheet.rows.append(cells)
                return
            }
            // A row that comes late or twice; what it holds stands in its place.
            for (column, cell) in cells.enumerated() where cell != .empty {
                while sheet.rows[index].count <= column { sheet.rows[index].append(.empty) }
                sheet.rows[index][column] = cell
            }
        }

        private mutating func startCell(_ tag: XMLTag) {
            value = ""
            hasValue = false
            hasFormula = false
            formula = ""
            isInline = false
            kind = tag["t"]
            styleIndex = tag["s"].flatMap { Int($0) } ?? 0
            guard let reference = tag["r"] else {
                column += 1
                return
            }
            if let place = CellPlace(reference), place.row == rowIndex {
                column = place.column
            } else {
                column += 1
                warn("cell-reference", "the cell says that it is ‘\(reference.prefix(20))’", at: column)
            }
        }

        private mutating func endCell(in reader: XMLReader) {
            guard column < CellPlace.columnLimit else { return }
            let style = context.styles.style(styleIndex)
            let value = cellValue()
            if hasFormula, let address = Self.address(inFormula: formula) {
                let place = CellPlace(row: rowIndex, column: column)
                links.append((CellRange(first: place, last: place), address))
            }
            if value == .empty, style == .plain { return }
            while row.count < column {
                row.append(.empty)
                padding += 1
            }
            cells += 1
            guard padding <= paddingLimit else {
                reader.stop("xlsx-too-large", "has cells so far apart that the sheet would not fit into memory")
                return
            }
            if row.count == column {
                row.append(Sheet.Cell(value, style: style))
            } else {
                row[column] = Sheet.Cell(value, style: style)
            }
        }

        /// The address in `HYPERLINK("https://…", "the law")`; `nil` where it is calculated.
        private static func address(inFormula formula: String) -> String? {
            let start = "HYPERLINK(\""
            guard formula.utf8.count > start.utf8.count, formula.prefix(start.count).uppercased() == start else {
                return nil
            }
            let rest = formula.dropFirst(start.count)
            guard let end = rest.firstIndex(of: "\""), let mark = rest[rest.index(after: end)...].first,
                ",;)".contains(mark)
            else { return nil }
            return String(rest[..<end])
        }

        // MARK: The rest of the sheet

        private mutating func readPane(_ tag: XMLTag) {
            let isFrozen = tag["state"] == "frozen" || tag["state"] == "frozenSplit"
            guard !hasView, isFrozen, let rows = tag["ySplit"].flatMap({ Double($0) }), rows >= 1,
                rows <= Double(CellPlace.rowLimit)
            else { return }
            sheet.frozenRows = Int(rows)
        }

        private mutating func readColumns(_ tag: XMLTag) {
            guard tag["customWidth"].isTrue, let width = tag["width"].flatMap({ Double($0) }), width.isFinite,
                width > 0,
                let first = tag["min"].flatMap({ Int($0) }), let last = tag["max"].flatMap({ Int($0) }), first >= 1,
                last >= first, last <= CellPlace.columnLimit
            else { return }
            // Ranges that overlap are not allowed; this bounds what they could cost.
            widths += last - first + 1
            guard widths <= 4 * CellPlace.columnLimit else {
                if widths - (last - first + 1) <= 4 * CellPlace.columnLimit {
                    problems.add(
                        .warning, "column-widths", "columns overlap; the widths of some are not read", at: sheet.name)
                }
                return
            }
            while sheet.columnWidths.count < last { sheet.columnWidths.append(0) }
            for index in first - 1..<last { sheet.columnWidths[index] = width }
        }

        /// How many cells may be added to a row so that others stand in their place.
        private var paddingLimit: Int { (isPiece ? 100_000 : 4_000_000) + 8 * cells }

        // MARK: Problems

        mutating func warn(_ code: String, _ message: String, at column: Int?) {
            let place =
                column.map { CellPlace(row: rowIndex, column: $0).description }
                ?? (rowIndex >= 0 ? "\(rowIndex + 1)" : nil)
            problems.add(.warning, code, message, at: place.map { "\(sheet.name)!\($0)" } ?? sheet.name)
        }

        mutating func fail(_ code: String, _ message: String) {
            problems.add(
                .error, code, message, at: "\(sheet.name)!\(CellPlace(row: rowIndex, column: column))")
        }
    }

    extension String? {
        /// Whether an attribute says yes.
        var isTrue: Bool { self == "1" || self == "true" || self == "on" }
    }
#endif

#if Office
    import SynergyInterchange
    import SynergyModel

    /// The whole sheet, from its pieces.
    extension SheetCells {
        /// Adds the rows of the next piece; returns whether they could be placed.
        mutating func append(_ piece: SheetCells) -> Bool {
            guard !piece.isIrregular, piece.sheet.rows.isEmpty || piece.firstRow >= firstRow + sheet.rows.count
            else { return false }
            if !piece.sheet.rows.isEmpty {
                while firstRow + sheet.rows.count < piece.firstRow { sheet.rows.append([]) }
                sheet.rows += piece.sheet.rows
            }
            cells += piece.cells
            padding += piece.padding
            merges += piece.merges
            links += piece.links
            sheet.hasFilter = sheet.hasFilter || piece.sheet.hasFilter
            problems.add(piece.problems)
            return true
        }

        /// The sheet, once everything was read.
        mutating func finish() -> Sheet {
            if firstRow > 0 {
                sheet.rows.insert(contentsOf: Array(repeating: [], count: firstRow), at: 0)
                firstRow = 0
            }
            blankMergedCells()
            placeLinks()
            return sheet
        }

        /// Gives each cell with something in it the address that it leads to.
        private mutating func placeLinks() {
            guard !links.isEmpty else { return }
            var budget = cells + padding + sheet.rows.count + links.count
            var addresses: [CellPlace: String] = [:]
            for (range, address) in links where range.first.row < sheet.rows.count && address.contains(":") {
                for row in range.first.row...min(range.last.row, sheet.rows.count - 1) {
                    let end = min(range.last.column + 1, sheet.rows[row].count)
                    budget -= 1 + max(0, end - range.first.column)
                    guard budget >= 0 else {
                        problems.add(.warning, "links", "ranges with links overlap; some are not read", at: sheet.name)
                        return
                    }
                    guard range.first.column < end else {
                        // A formula whose result was not saved still says where it leads.
                        if range.first == range.last { addresses[range.first] = addresses[range.first] ?? address }
                        continue
                    }
                    for column in range.first.column..<end where sheet.rows[row][column].value != .empty {
                        let place = CellPlace(row: row, column: column)
                        addresses[place] = addresses[place] ?? address
                    }
                }
            }
            for (place, address) in addresses {
                while sheet.rows[place.row].count <= place.column { sheet.rows[place.row].append(.empty) }
                sheet.links.append(.init(row: place.row, column: place.column, address: address))
            }
            sheet.links.sort { ($0.row, $0.column) < ($1.row, $1.column) }
        }

        /// Empties all cells of merged ones but the first, as programs show only that.
        private mutating func blankMergedCells() {
            // Ranges that overlap are not allowed; this bounds what they could cost.
            var budget = cells + padding + sheet.rows.count + merges.count
            for range in merges {
                guard range.first.row < sheet.rows.count else { continue }
                for index in range.first.row...min(range.last.row, sheet.rows.count - 1) {
                    let start = index == range.first.row ? range.first.column + 1 : range.first.column
                    let end = min(range.last.column + 1, sheet.rows[index].count)
                    budget -= 1 + max(0, end - start)
                    guard budget >= 0 else {
                        problems.add(
                            .warning, "merged-cells", "merged cells overlap; some are not read as merged",
                            at: sheet.name)
                        return
                    }
                    guard start < end else { continue }
                    for column in start..<end { sheet.rows[index][column] = .empty }
                    while sheet.rows[index].last == .empty { sheet.rows[index].removeLast() }
                }
            }
            while sheet.rows.last?.isEmpty == true { sheet.rows.removeLast() }
        }
    }
#endif

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
            return sheet
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

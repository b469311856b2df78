extension WordDocument.Table {
    /// How many columns a table of Word can have; a file with more is refused as damaged.
    static let widest = 63

    /// The table as several that are narrow enough, each with the first column, which names the rows.
    var narrow: [Self] {
        guard columns.count > Self.widest else { return [self] }
        return stride(from: 1, to: columns.count, by: Self.widest - 1).map { start in
            let taken = start..<min(start + Self.widest - 1, columns.count)
            var part = self
            part.columns = [columns[0]] + columns[taken]
            part.rows = rows.map { row in
                var row = row
                var first = 0
                row.cells = row.cells.compactMap { cell in
                    let range = first..<first + max(1, cell.span)
                    first = range.upperBound
                    let inside = range.clamped(to: taken)
                    let span = inside.count + (range.contains(0) ? 1 : 0)
                    // What reaches over several parts stands in the first of them.
                    guard span > 0 else { return nil }
                    var cell = cell
                    if !range.contains(0), range.lowerBound < taken.lowerBound { cell.blocks = [] }
                    cell.span = span
                    return cell
                }
                return row
            }
            return part
        }
    }
}

import SynergyModel

extension TablesReader {
    /// The figure alone of a cell such as `25%` where the question is asked in percent; any other cell as it is.
    func withoutPercent(
        _ cell: Sheet.Value, _ row: TableRow, _ question: Question?, element: String?
    ) -> Sheet.Value {
        guard case .text(let text) = cell, let question else { return cell }
        let figure = text.trimmedSpaces
        guard let sign = figure.last, "%٪％".contains(sign) else { return cell }
        let asked = element.map { name in question.effectiveElements.first { $0.id == name } }
        guard (asked.map { $0?.kind } ?? question.kind) == .number else { return cell }
        let unit = cells.text(of: row.value("unit")) ?? asked.map { $0?.unit } ?? question.unit
        guard let unit, ["%", "percent", "per cent", "pct", "p1"].contains(unit.trimmedSpaces.lowercased()) else {
            return cell
        }
        return .text(String(figure.dropLast()).trimmedSpaces)
    }
}

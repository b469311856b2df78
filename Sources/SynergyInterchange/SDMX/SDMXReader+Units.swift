import SynergyModel

/// What figures are counted in.
extension SDMXReader {
    /// A unit with the power of ten in which a figure is given, such as `EUR ×10^3`; the figure itself stays as it is.
    func scale(_ row: Int) -> String {
        let unit = text(row, Self.unit)
        guard let power = Self.power(text(row, Self.power)), power != 0 else { return unit }
        return unit.isEmpty ? "×10^\(power)" : "\(unit) ×10^\(power)"
    }

    /// The power of ten that a text says; tables that were in a spreadsheet have `6.0` for `6`.
    static func power(_ text: String) -> Int? { Int(text) ?? Double(text).flatMap { Int(exactly: $0) } }

    /// Whether a row says a power of ten, or none; anything else is reported.
    func checkPower(_ row: Int, _ problems: inout ProblemList) -> Bool {
        let text = text(row, Self.power)
        if text.isEmpty || Self.power(text) != nil { return true }
        fail(
            &problems, .invalidValue, row: row, Self.power,
            "expected a power of ten such as 3 for thousands, found ‘\(text.excerpt)’")
        return false
    }

    /// The scale that all figures of a flow have, or `nil` where they differ; what is missing has none.
    func commonScale(_ flow: Flow) -> String? {
        let figures = flow.observations.filter { $0.cell != .missing }
        let observations = figures.isEmpty ? flow.observations : figures
        guard let first = observations.first.map({ scale($0.row) }) else { return nil }
        return observations.allSatisfy { scale($0.row) == first } ? first : nil
    }

    /// What a column says of a figure; of its unit with the power of ten, unless a layout has the two apart.
    func part(_ row: Int, _ place: Int) -> String {
        let isScale = layout == nil && [Self.unit, Self.power].contains { header.place($0) == place }
        return isScale ? scale(row) : header.text(table, row, place)
    }

    /// Whether a layout keeps apart what is counted in different ways; else it is reported.
    func checkScales(_ problems: inout ProblemList) -> Bool {
        guard let layout, !(layout.rows + layout.columns).isEmpty else { return true }
        let used = (layout.rows + layout.columns).compactMap(header.place)
        var first: (unit: String, power: Int)?
        for row in 1..<max(1, table.rowCount) where table.cellCount(ofRow: row) == header.columns.count {
            guard !header.text(table, row, header.place("OBS_VALUE")).isEmpty else { continue }
            let isApart = (
                unit: used.contains { $0 == header.place(Self.unit) },
                power: used.contains { $0 == header.place(Self.power) }
            )
            let scale = (
                unit: isApart.unit ? "" : text(row, Self.unit),
                power: isApart.power ? 0 : Self.power(text(row, Self.power)) ?? 0
            )
            if scale.power != 0 {
                fail(
                    &problems, .invalidValue, row: row, Self.power,
                    "the figures are given in ×10^\(scale.power), which \(layout.question) has no place for: multiply them, "
                        + "or make UNIT_MULT a row or column")
                return false
            }
            if let first, first != scale {
                fail(
                    &problems, .invalidValue, row: row, Self.unit,
                    "figures in ‘\(scale.unit.excerpt)’ and in ‘\(first.unit.excerpt)’ would stand in one table: "
                        + "make UNIT_MEASURE a row or column")
                return false
            }
            first = first ?? scale
        }
        return true
    }
}

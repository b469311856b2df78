extension Scan {
    /// A treaty by its number: `CETS No. 197`.
    mutating func councilTreaty(_ lead: NumberLead, _ digit: Int) -> Int? { nil }

    /// "GRETA(2013)5".
    mutating func councilDocument(_ lead: NumberLead, _ digit: Int) -> Int? { nil }
}

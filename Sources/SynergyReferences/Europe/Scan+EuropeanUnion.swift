extension Scan {
    /// `32011L0036`.
    mutating func celexNumber(_ digit: Int) -> Int? { nil }

    /// "Directive 2011/36/EU".
    mutating func act(_ lead: NumberLead, _ digit: Int) -> Int? { nil }

    /// A place in the Official Journal: `OJ L 101, 15.4.2011, p. 1`.
    mutating func officialJournal(_ lead: NumberLead, _ digit: Int) -> Int? { nil }

    /// "COM(2012) 286 final".
    mutating func commission(_ lead: NumberLead, _ digit: Int) -> Int? { nil }
}

extension Scan {
    /// A place in the series after its name: `United Nations, Treaty Series, vol. 2237, No. 39574`, `UNTS vol. 2237, p. 319`.
    mutating func treatySeries(_ lead: NumberLead, _ digit: Int) -> Int? { nil }

    /// "2237 UNTS 319".
    mutating func treatySeries(atVolume digit: Int) -> Int? { nil }
}

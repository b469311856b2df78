extension Scan {
    /// An instrument: `ILO Convention No. 29`, `Convention, 1930 (No. 29)`, `C029`.
    mutating func labourInstrument(_ lead: NumberLead, _ digit: Int) -> Int? { nil }

    /// "Observation (CEACR) – adopted 2015, published 105th ILC session (2016)".
    mutating func labourComment(_ lead: NumberLead, _ digit: Int) -> Int? { nil }
}

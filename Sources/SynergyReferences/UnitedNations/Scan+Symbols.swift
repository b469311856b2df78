extension Scan {
    /// A symbol one of whose slashes is the anchor, with what follows it by "and Corr.1".
    mutating func symbol(atSlash anchor: Int) -> Int? { nil }

    /// A resolution or decision in words, one of several or one before 1976.
    mutating func resolution(_ lead: NumberLead, _ digit: Int) -> Int? { nil }

    /// `217(III)[A]`, without a word before it.
    mutating func oldResolution(_ digit: Int) -> Int? { nil }

    /// `V.17-06893`.
    mutating func jobNumber(_ lead: NumberLead, _ digit: Int) -> Int? { nil }
}

extension Scan {
    /// `10.1000/182`, with the word before it if there is one.
    mutating func digitalObject(_ digit: Int) -> Int? { nil }
}

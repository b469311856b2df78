extension Scan {
    /// An address with a scheme: `https://…`, or one that is not safe, such as `javascript:…`.
    mutating func address(atColon anchor: Int) -> Int? { nil }

    /// An address without a scheme: `undocs.org/A/RES/55/25`.
    mutating func address(atSlash anchor: Int) -> Int? { nil }

    /// An address that begins with `www.`.
    mutating func address(atWWW anchor: Int) -> Int? { nil }
}

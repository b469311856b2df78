/// A small generator of random numbers that gives the same numbers for the same seed everywhere (Steele, Lea, Flood 2014).
package struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Starts at a seed.
    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, `limit`.
    package mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    /// True in about `percent` of a hundred cases.
    package mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// One of some values, which must not be none.
    package mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

    /// One of some values, each as often as its weight says.
    package mutating func pick<Value>(weighted values: [(weight: Int, value: Value)]) -> Value {
        var rest = below(values.reduce(0) { $0 + $1.weight })
        for (weight, value) in values {
            if rest < weight { return value }
            rest -= weight
        }
        return values[0].value
    }
}

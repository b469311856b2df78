/// The random numbers of Python 3 for a seed below 2³², so that worlds made there can be made here.
///
/// The generator is MT19937 (Matsumoto and Nishimura 1998), seeded by an array of one number as CPython does.
package struct PythonRandom: Sendable {
    private var state = [UInt32](repeating: 0, count: 624)
    private var next = 624

    package init(seed: UInt32) {
        state[0] = 19_650_218
        for index in 1..<624 {
            state[index] = 1_812_433_253 &* (state[index - 1] ^ (state[index - 1] >> 30)) &+ UInt32(index)
        }
        var index = 1
        func advance() {
            index += 1
            guard index >= 624 else { return }
            state[0] = state[623]
            index = 1
        }
        for _ in 0..<624 {
            let mixed = (state[index - 1] ^ (state[index - 1] >> 30)) &* 1_664_525
            state[index] = (state[index] ^ mixed) &+ seed
            advance()
        }
        for _ in 0..<623 {
            let mixed = (state[index - 1] ^ (state[index - 1] >> 30)) &* 1_566_083_941
            state[index] = (state[index] ^ mixed) &- UInt32(index)
            advance()
        }
        state[0] = 0x8000_0000
    }

    private mutating func word() -> UInt32 {
        if next == 624 {
            for index in 0..<624 {
                let joined = (state[index] & 0x8000_0000) | (state[(index + 1) % 624] & 0x7FFF_FFFF)
                state[index] =
                    state[(index + 397) % 624] ^ (joined >> 1) ^ (joined & 1 == 0 ? 0 : 0x9908_B0DF)
            }
            next = 0
        }
        var value = state[next]
        next += 1
        value ^= value >> 11
        value ^= (value << 7) & 0x9D2C_5680
        value ^= (value << 15) & 0xEFC6_0000
        return value ^ (value >> 18)
    }

    /// A number from 0 up to, not including, 1.
    package mutating func unit() -> Double {
        let high = word() >> 5
        let low = word() >> 6
        return (Double(high) * 67_108_864 + Double(low)) / 9_007_199_254_740_992
    }

    /// A number from 0 up to, not including, `limit`.
    package mutating func below(_ limit: Int) -> Int {
        let unused = UInt32(limit).leadingZeroBitCount
        while true {
            let value = Int(word() >> UInt32(unused))
            if value < limit { return value }
        }
    }

    package mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

    package mutating func shuffle<Value>(_ values: inout [Value]) {
        for index in stride(from: values.count - 1, to: 0, by: -1) { values.swapAt(index, below(index + 1)) }
    }
}

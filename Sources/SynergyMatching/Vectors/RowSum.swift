/// A row of numbers that multiples of other rows are added to, four at a time, so that it is read and written once for four.
struct RowSum {
    private let target: UnsafeMutablePointer<Float>
    private let count: Int
    private var waiting = 0
    private var first: UnsafePointer<Float>
    private var second: UnsafePointer<Float>
    private var third: UnsafePointer<Float>
    private var factors: SIMD4<Float> = .zero

    /// - Parameters:
    ///   - target: What is added to.
    ///   - count: How many numbers each row has.
    @inline(__always)
    init(_ target: UnsafeMutablePointer<Float>, count: Int) {
        self.target = target
        self.count = count
        first = UnsafePointer(target)
        second = first
        third = first
    }

    /// Adds a multiple of a row, which must stay where it is until ``finish()``.
    @inline(__always)
    mutating func add(_ source: UnsafePointer<Float>, times factor: Float) {
        factors[waiting] = factor
        switch waiting {
        case 0: first = source
        case 1: second = source
        case 2: third = source
        default:
            addFour(source)
            waiting = 0
            return
        }
        waiting += 1
    }

    /// Adds what is still waiting.
    @inline(__always)
    mutating func finish() {
        if waiting > 0 { Self.add(first, times: factors[0], to: target, count: count) }
        if waiting > 1 { Self.add(second, times: factors[1], to: target, count: count) }
        if waiting > 2 { Self.add(third, times: factors[2], to: target, count: count) }
        waiting = 0
    }

    private func addFour(_ fourth: UnsafePointer<Float>) {
        let (one, two, three, four) = (
            SIMD8<Float>(repeating: factors[0]), SIMD8<Float>(repeating: factors[1]),
            SIMD8<Float>(repeating: factors[2]), SIMD8<Float>(repeating: factors[3])
        )
        var index = 0
        while index + 8 <= count {
            let place = UnsafeMutableRawPointer(target + index)
            let sum =
                (Self.eight(first + index) * one + Self.eight(second + index) * two)
                + (Self.eight(third + index) * three + Self.eight(fourth + index) * four)
            place.storeBytes(of: place.loadUnaligned(as: SIMD8<Float>.self) + sum, as: SIMD8<Float>.self)
            index += 8
        }
        while index < count {
            target[index] +=
                (first[index] * factors[0] + second[index] * factors[1])
                + (third[index] * factors[2] + fourth[index] * factors[3])
            index += 1
        }
    }

    /// Adds a multiple of one row of numbers to another.
    @inline(__always)
    static func add(
        _ source: UnsafePointer<Float>, times factor: Float, to target: UnsafeMutablePointer<Float>, count: Int
    ) {
        let factors = SIMD8<Float>(repeating: factor)
        var index = 0
        while index + 8 <= count {
            let place = UnsafeMutableRawPointer(target + index)
            let sum = place.loadUnaligned(as: SIMD8<Float>.self) + eight(source + index) * factors
            place.storeBytes(of: sum, as: SIMD8<Float>.self)
            index += 8
        }
        while index < count {
            target[index] += source[index] * factor
            index += 1
        }
    }

    @inline(__always)
    private static func eight(_ source: UnsafePointer<Float>) -> SIMD8<Float> {
        UnsafeRawPointer(source).loadUnaligned(as: SIMD8<Float>.self)
    }
}

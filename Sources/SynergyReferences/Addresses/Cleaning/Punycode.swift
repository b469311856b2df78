/// Names of hosts in other scripts as ASCII, and back (RFC 3492).
enum Punycode {
    private static let base: UInt32 = 36
    private static let tMin: UInt32 = 1
    private static let tMax: UInt32 = 26
    private static let initialBias: UInt32 = 72
    private static let initialN: UInt32 = 128
    /// Labels longer than this are none; it also keeps the arithmetic from overflowing for long.
    private static let longest = 256

    /// Writes a label, without `xn--`; `nil` when it is too long.
    static func encode(_ label: [Unicode.Scalar]) -> [UInt8]? {
        guard label.count <= longest else { return nil }
        var output = label.compactMap { $0.isASCII ? UInt8(truncatingIfNeeded: $0.value) : nil }
        let basic = UInt32(output.count)
        var handled = basic
        if basic > 0 { output.append(UInt8(ascii: "-")) }
        var n = initialN
        var delta: UInt32 = 0
        var bias = initialBias
        while handled < label.count {
            guard let next = label.lazy.map(\.value).filter({ $0 >= n }).min() else { return nil }
            // At most 256 times 0x110000, which is far below the limit of 32 bits.
            delta += (next - n) * (handled + 1)
            n = next
            for scalar in label {
                if scalar.value < n { delta += 1 }
                guard scalar.value == n else { continue }
                var q = delta
                var k = base
                while true {
                    let t = threshold(k, bias)
                    if q < t { break }
                    output.append(digit(t + (q - t) % (base - t)))
                    q = (q - t) / (base - t)
                    k += base
                }
                output.append(digit(q))
                bias = adapt(delta, points: handled + 1, first: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            n += 1
        }
        return output
    }

    /// Reads a label that stands after `xn--`; `nil` when it is none.
    static func decode(_ label: some BidirectionalCollection<UInt8>) -> [Unicode.Scalar]? {
        guard label.count <= longest, label.allSatisfy({ $0 < 0x80 }) else { return nil }
        var output: [Unicode.Scalar] = []
        var rest = label[...]
        if let mark = label.lastIndex(of: UInt8(ascii: "-")) {
            output = label[..<mark].map { Unicode.Scalar($0) }
            rest = label[label.index(after: mark)...]
        }
        var n = initialN
        var i: UInt32 = 0
        var bias = initialBias
        while !rest.isEmpty {
            let old = i
            var weight: UInt32 = 1
            var k = base
            while true {
                guard let value = rest.popFirst().flatMap(value(ofDigit:)) else { return nil }
                let (product, over) = value.multipliedReportingOverflow(by: weight)
                let (sum, overSum) = i.addingReportingOverflow(product)
                guard !over, !overSum else { return nil }
                i = sum
                let t = threshold(k, bias)
                if value < t { break }
                let (next, overWeight) = weight.multipliedReportingOverflow(by: base - t)
                guard !overWeight else { return nil }
                weight = next
                k += base
            }
            let points = UInt32(output.count) + 1
            bias = adapt(i - old, points: points, first: old == 0)
            let (sum, over) = n.addingReportingOverflow(i / points)
            guard !over, let scalar = Unicode.Scalar(sum) else { return nil }
            n = sum
            i %= points
            output.insert(scalar, at: Int(i))
            i += 1
        }
        return output
    }

    private static func threshold(_ k: UInt32, _ bias: UInt32) -> UInt32 {
        k <= bias + tMin ? tMin : k >= bias + tMax ? tMax : k - bias
    }

    /// Section 6.1 of the RFC.
    private static func adapt(_ delta: UInt32, points: UInt32, first: Bool) -> UInt32 {
        var delta = first ? delta / 700 : delta / 2
        delta += delta / points
        var k: UInt32 = 0
        while delta > (base - tMin) * tMax / 2 {
            delta /= base - tMin
            k += base
        }
        return k + (base - tMin + 1) * delta / (delta + 38)
    }

    private static func digit(_ value: UInt32) -> UInt8 {
        UInt8(truncatingIfNeeded: value < 26 ? value + 0x61 : value - 26 + 0x30)
    }

    private static func value(ofDigit byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte) - 0x30 + 26
        case 0x41...0x5A: UInt32(byte) - 0x41
        case 0x61...0x7A: UInt32(byte) - 0x61
        default: nil
        }
    }
}

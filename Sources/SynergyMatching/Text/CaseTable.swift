/// Letters in lower case: Latin, Greek, Cyrillic and Armenian, and full-width ASCII.
///
/// Left out are letters whose small letter takes more bytes or that no language of today writes.
enum CaseTable {
    /// Capitals whose small letters all stand at the same distance.
    private struct Capitals {
        let first: UInt32
        let last: UInt32
        /// 2 where capital and small letters take turns.
        let step: UInt32
        let distance: Int32

        init(_ first: UInt32, _ last: UInt32, _ step: UInt32, _ distance: Int32) {
            self.first = first
            self.last = last
            self.step = step
            self.distance = distance
        }
    }

    /// In rising order.
    private static let capitals: [Capitals] = [
        .init(0x100, 0x12E, 2, 1), .init(0x132, 0x136, 2, 1), .init(0x139, 0x147, 2, 1), .init(0x14A, 0x176, 2, 1),
        .init(0x178, 0x178, 1, -121), .init(0x179, 0x17D, 2, 1), .init(0x187, 0x187, 1, 1), .init(0x191, 0x191, 1, 1),
        .init(0x198, 0x198, 1, 1), .init(0x1A0, 0x1A4, 2, 1), .init(0x1AC, 0x1AC, 1, 1), .init(0x1AF, 0x1AF, 1, 1),
        .init(0x1B3, 0x1B5, 2, 1), .init(0x1C4, 0x1C4, 1, 2), .init(0x1C5, 0x1C5, 1, 1), .init(0x1C7, 0x1C7, 1, 2),
        .init(0x1C8, 0x1C8, 1, 1), .init(0x1CA, 0x1CA, 1, 2), .init(0x1CB, 0x1DB, 2, 1), .init(0x1DE, 0x1EE, 2, 1),
        .init(0x1F1, 0x1F1, 1, 2), .init(0x1F2, 0x1F4, 2, 1), .init(0x1F8, 0x21E, 2, 1), .init(0x222, 0x232, 2, 1),
        .init(0x246, 0x24E, 2, 1), .init(0x386, 0x386, 1, 38), .init(0x388, 0x38A, 1, 37), .init(0x38C, 0x38C, 1, 64),
        .init(0x38E, 0x38F, 1, 63), .init(0x391, 0x3A1, 1, 32), .init(0x3A3, 0x3AB, 1, 32),
        .init(0x400, 0x40F, 1, 80), .init(0x410, 0x42F, 1, 32), .init(0x460, 0x480, 2, 1), .init(0x48A, 0x4BE, 2, 1),
        .init(0x4C0, 0x4C0, 1, 15), .init(0x4C1, 0x4CD, 2, 1), .init(0x4D0, 0x52E, 2, 1), .init(0x531, 0x556, 1, 48),
        .init(0x1E00, 0x1E94, 2, 1), .init(0x1EA0, 0x1EFE, 2, 1),
    ]

    /// Returns a scalar that is not ASCII in lower case.
    static func lowercase(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xC0...0xDE: scalar == 0xD7 ? scalar : scalar + 32
        case 0x100..<0x1F00: search(scalar)
        case 0x2126: 0x3C9
        case 0x212A: 0x6B
        case 0x212B: 0xE5
        case 0xFF01...0xFF5E: ascii(scalar - 0xFEE0)
        default: scalar
        }
    }

    private static func ascii(_ scalar: UInt32) -> UInt32 { scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }

    private static func search(_ scalar: UInt32) -> UInt32 {
        // The dotted capital I of Turkish; the sharp capital S.
        if scalar == 0x130 { return 0x69 }
        if scalar == 0x1E9E { return 0xDF }
        var low = 0
        var high = capitals.count
        while low < high {
            let middle = (low + high) / 2
            if capitals[middle].last < scalar { low = middle + 1 } else { high = middle }
        }
        guard low < capitals.count, capitals[low].first <= scalar,
            (scalar - capitals[low].first) % capitals[low].step == 0
        else { return scalar }
        return UInt32(truncatingIfNeeded: Int32(bitPattern: scalar) + capitals[low].distance)
    }
}

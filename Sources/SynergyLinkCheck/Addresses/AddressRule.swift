/// Says which addresses are public, so that a link cannot reach into the network of whoever checks it.
///
/// The ranges are those of the IANA registries of special-purpose addresses (RFC 6890 and what came after).
package struct AddressRule: Sendable {
    /// A port of this machine that a test has opened for itself; nothing else can set it.
    package var openedLoopbackPorts: Set<UInt16> = []

    package init() {}

    /// What an address is when it is not public, in words; `nil` when it is public.
    package func objection(to address: IPAddress, port: UInt16) -> String? {
        if address == IPAddress(127, 0, 0, 1), openedLoopbackPorts.contains(port) { return nil }
        return Self.objection(to: address)
    }

    /// What an address is when it is not public, in words.
    package static func objection(to address: IPAddress) -> String? {
        address.isVersion6 ? objection(version6: address) : objection(version4: address.bytes)
    }

    private static func objection(version4 bytes: [UInt8]) -> String? {
        let value = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        // The machine that clouds of one maker answer from, in the midst of public addresses.
        if value == 0xA83F_8110 { return "a machine that manages a cloud" }
        return ranges4.first { value >> (32 - $0.length) == $0.base >> (32 - $0.length) }?.words
    }

    private static let ranges4: [(base: UInt32, length: UInt32, words: String)] = [
        (0x0000_0000, 8, "this machine"),
        (0x0A00_0000, 8, "a private network"),
        (0x6440_0000, 10, "the inner network of a provider"),
        (0x7F00_0000, 8, "this machine"),
        (0xA9FE_0000, 16, "a machine on the same wire"),
        (0xAC10_0000, 12, "a private network"),
        (0xC000_0000, 24, "an address with a special task"),
        (0xC000_0200, 24, "an address for examples"),
        (0xC058_6300, 24, "a relay between networks"),
        (0xC0A8_0000, 16, "a private network"),
        (0xC612_0000, 15, "a network for measurements"),
        (0xC633_6400, 24, "an address for examples"),
        (0xCB00_7100, 24, "an address for examples"),
        (0xE000_0000, 4, "a group of machines"),
        (0xF000_0000, 4, "an address that nobody has"),
    ]

    private static func objection(version6 address: IPAddress) -> String? {
        let bytes = address.bytes
        func starts(_ prefix: UInt8...) -> Bool { bytes.starts(with: prefix) }
        if bytes.dropLast().allSatisfy({ $0 == 0 }), bytes[15] <= 1 { return "this machine" }
        // ::ffff:0:0/96 and ::/96: no site has such an address, so it is somebody's disguise.
        if bytes.prefix(10).allSatisfy({ $0 == 0 }), bytes[10] == bytes[11], [0, 0xFF].contains(bytes[10]) {
            return "an address inside another one"
        }
        // What a network without version 4 makes of an address of version 4 (RFC 6052): judged as that.
        if starts(0, 0x64, 0xFF, 0x9B), bytes[4..<12].allSatisfy({ $0 == 0 }) {
            return objection(version4: Array(bytes[12...]))
        }
        if bytes[0] & 0xFE == 0xFC { return "a private network" }
        if bytes[0] == 0xFE, bytes[1] & 0xC0 == 0x80 { return "a machine on the same wire" }
        if bytes[0] == 0xFE, bytes[1] & 0xC0 == 0xC0 { return "a private network" }
        if bytes[0] == 0xFF { return "a group of machines" }
        // Only 2000::/3 is given out.
        guard bytes[0] & 0xE0 == 0x20 else { return "an address that nobody has" }
        if starts(0x20, 0x01, 0x0D, 0xB8) { return "an address for examples" }
        if starts(0x20, 0x01), bytes[2] & 0xFE == 0 { return "an address with a special task" }
        if starts(0x20, 0x02) { return "an address inside another one" }
        if starts(0x3F, 0xFF), bytes[2] & 0xF0 == 0 { return "an address for examples" }
        return nil
    }
}

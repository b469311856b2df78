import SynergyTestSupport

/// Texts of all kinds of scalars, of which some mean much to the search for words.
enum RandomText {
    private static let telling =
        Array(
            "abcnstABCNSTéÉçßœŒæøłđ09 .-_'’‘`´\u{AD}\u{200D}\u{300}\u{301}\u{302}\u{308}\u{327}\u{306}\u{345}ЁёЙИиΣςΆمأآةىـَ"
                .unicodeScalars) + Array("中文日ごカﾊ々ＡｂＺ１＇ﬁﬃİıſẞK²₂ªǅẾự\u{1F600}\u{10FFFF}\u{0}\u{FFFD}".unicodeScalars)

    /// A text of at most some scalars.
    static func make(_ random: inout SplitMix64, length: Int) -> String {
        var text = ""
        for _ in 0..<random.below(length + 1) {
            if random.chance(80) {
                text.unicodeScalars.append(random.pick(telling))
            } else if let scalar = Unicode.Scalar(UInt32(random.below(random.chance(50) ? 0x3100 : 0x110000))) {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}

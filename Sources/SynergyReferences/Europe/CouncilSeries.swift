/// The name of a series of documents of the Council of Europe; the list is closed (section 4 of the reference grammar).
struct CouncilSeries {
    /// The name as it is written in keys.
    let name: StaticString
    /// Where it begins in the text.
    let start: Int

    /// Longer names come before those that they end with.
    private static let names: [(folded: StaticString, name: StaticString)] = [
        ("greta", "GRETA"), ("cp/rec", "CP/Rec"), ("cm/rec", "CM/Rec"), ("rec", "Rec"), ("cm/del/dec", "CM/Del/Dec"),
        ("grevio/inf", "GREVIO/Inf"), ("ic-cp/inf", "IC-CP/Inf"), ("cpt/inf", "CPT/Inf"), ("cp/inf", "CP/Inf"),
        ("cm/inf", "CM/Inf"), ("cp", "CP"), ("cm", "CM"), ("grevio", "GREVIO"), ("t-es", "T-ES"), ("commdh", "CommDH"),
        ("ecri", "ECRI"), ("cdpc", "CDPC"), ("cddh", "CDDH"), ("resap", "ResAP"), ("res", "Res"), ("pc-oc", "PC-OC"),
        ("greco", "GRECO"), ("moneyval", "MONEYVAL"),
    ]

    /// Reads the name that ends at an offset; `nil` when there is none or it begins with a small letter.
    init?(_ text: FoldedText, endingAt end: Int) {
        for candidate in Self.names {
            guard let start = text.matchBefore(end, candidate.folded), text.mayBegin(start) else { continue }
            guard text.at(start).byte.isUpper else { return nil }
            self.name = candidate.name
            self.start = start
            return
        }
        return nil
    }
}

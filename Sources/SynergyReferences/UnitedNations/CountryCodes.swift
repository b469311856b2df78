/// The codes of countries in symbols (section 3.9 of the reference grammar): ISO 3166-1 alpha-3, and what was used before.
enum CountryCodes {
    /// ISO 3166-1 alpha-3 with `XKX`, `EUE` and the withdrawn codes that have no single successor; each of three letters, sorted.
    private static let codes: StaticString = """
        ABWAFGAGOAIAALAALBANDAREARGARMASMATAATFATGAUSAUTAZEBDIBELBENBESBFABGDBGRBHRBHSBIHBLMBLRBLZBMUBOLBRABRBBRNBTN\
        BVTBWACAFCANCCKCHECHLCHNCIVCMRCODCOGCOKCOLCOMCPVCRICSKCUBCUWCXRCYMCYPCZEDEUDJIDMADNKDOMDZAECUEGYERIESHESPEST\
        ETHEUEFINFJIFLKFRAFROFSMGABGBRGEOGGYGHAGIBGINGLPGMBGNBGNQGRCGRDGRLGTMGUFGUMGUYHKGHMDHNDHRVHTIHUNIDNIMNINDIOT\
        IRLIRNIRQISLISRITAJAMJEYJORJPNKAZKENKGZKHMKIRKNAKORKWTLAOLBNLBRLBYLCALIELKALSOLTULUXLVAMACMAFMARMCOMDAMDGMDV\
        MEXMHLMKDMLIMLTMMRMNEMNGMNPMOZMRTMSRMTQMUSMWIMYSMYTNAMNCLNERNFKNGANICNIUNLDNORNPLNRUNZLOMNPAKPANPCNPERPHLPLW\
        PNGPOLPRIPRKPRTPRYPSEPYFQATREUROURUSRWASAUSCGSDNSENSGPSGSSHNSJMSLBSLESLVSMRSOMSPMSRBSSDSTPSURSVKSVNSWESWZSXM\
        SYCSYRTCATCDTGOTHATJKTKLTKMTLSTONTTOTUNTURTUVTWNTZAUGAUKRUMIURYUSAUZBVATVCTVENVGBVIRVNMVUTWLFWSMXKXYEMYUGZAF\
        ZMBZWE
        """

    /// Codes in symbols that are not, or no longer, those of ISO.
    private static let aliases: [(code: StaticString, current: StaticString)] = [
        ("BUR", "MMR"), ("CHI", "CHL"), ("DEN", "DNK"), ("EU", "EUE"), ("GUA", "GTM"), ("ICE", "ISL"), ("IRE", "IRL"),
        ("NET", "NLD"), ("ROM", "ROU"), ("TMP", "TLS"), ("UK", "GBR"), ("ZAR", "COD"),
    ]

    /// Whether three capital letters are a code of today.
    static func isCurrent(_ code: ArraySlice<UInt8>) -> Bool {
        guard code.count == 3 else { return false }
        let all = UnsafeBufferPointer(start: codes.utf8Start, count: codes.utf8CodeUnitCount)
        var low = 0
        var high = all.count / 3
        while low < high {
            let middle = (low + high) / 2
            let place = middle * 3
            if all[place..<place + 3].elementsEqual(code) { return true }
            if all[place..<place + 3].lexicographicallyPrecedes(code) { low = middle + 1 } else { high = middle }
        }
        return false
    }

    /// The code of today for a code in a symbol, or `nil` when nothing is known of it.
    static func current(for code: ArraySlice<UInt8>) -> String? {
        if isCurrent(code) { return String(decoding: code, as: UTF8.self) }
        for alias in aliases
        where UnsafeBufferPointer(start: alias.code.utf8Start, count: alias.code.utf8CodeUnitCount).elementsEqual(code)
        {
            return alias.current.description
        }
        return nil
    }
}

import SynergyMatching
import SynergyTestSupport
import Testing

/// Letters in lower case and without diacritics.
@Suite struct LetterFoldingTests {
    @Test(
        "Capitals become small letters and keep their accents",
        arguments: [
            ("", ""), ("Abc XYZ 09 @[`{", "abc xyz 09 @[`{"), ("ÀÉÎÕÜÇÑÞØ×ß÷ÿ", "àéîõüçñþø×ß÷ÿ"),
            ("ŒUVRE", "œuvre"), ("ĀĹĽŁŊŸŹ", "āĺľłŋÿź"), ("İI", "ii"), ("ẞ", "ß"), ("ẾỰ", "ếự"), ("ΆΈΉΩΣ", "άέήωσ"),
            ("ЁЖЯЇЎЀ", "ёжяїўѐ"), ("ՀԱՅ", "հայ"), ("ＡＢＣ１２！", "abc12!"), ("\u{212A}\u{212B}\u{2126}", "kåω"),
            ("中文 العربية", "中文 العربية"), ("\u{10FFFF}\u{0}", "\u{10FFFF}\u{0}"),
        ])
    func lowerCase(_ text: String, _ expected: String) {
        #expect(scalars(LetterFolding.lowercased(text)) == scalars(expected))
    }

    @Test(
        "A letter and the accent behind it are put together where the stemmers know the letter",
        arguments: [
            ("E\u{301}cole", "\u{E9}cole"), ("n\u{303}", "\u{F1}"), ("c\u{327}", "\u{E7}"), ("И\u{306}", "й"),
            ("Е\u{308}", "ё"), ("q\u{301}", "q\u{301}"), ("e\u{302}\u{301}", "\u{EA}\u{301}"), ("\u{301}", "\u{301}"),
        ])
    func composition(_ text: String, _ expected: String) {
        #expect(scalars(LetterFolding.lowercased(text)) == scalars(expected))
    }

    @Test("No letter is put together with a mark that does not make it", arguments: ["a"..."z", "а"..."і"])
    func compositionIsCanonical(letters: ClosedRange<Unicode.Scalar>) {
        var composed = 0
        for letter in letters.lowerBound.value...letters.upperBound.value {
            for mark in 0x300...0x33F as ClosedRange<UInt32> {
                let text = [letter, mark].compactMap(Unicode.Scalar.init).reduce(into: "") {
                    $0.unicodeScalars.append($1)
                }
                // Equal to Swift when they are canonically equivalent.
                let lower = LetterFolding.lowercased(text)
                #expect(lower == text)
                if lower.unicodeScalars.count == 1 { composed += 1 }
            }
        }
        #expect(composed == (letters.contains("a") ? 27 : 3))
    }

    @Test(
        "Diacritics are left out and ligatures become letters",
        arguments: [
            ("Éléments À Façon", "elements a facon"), ("Straße", "strasse"), ("Œuvre Æther", "oeuvre aether"),
            ("Łódź", "lodz"), ("Đorđe", "dorde"), ("Ørsted", "orsted"), ("Þór Ísland ð", "thor island d"),
            ("Ünal Çağlar Şimşek ı İ", "unal caglar simsek i i"), ("Nguyễn Thị Ưng", "nguyen thi ung"),
            ("Dvořák ŉ ĳ ŧ", "dvorak n ij t"), ("ǆ ǉ ǌ", "dz lj nj"), ("e\u{301}\u{302}\u{36F}", "e"),
            ("Άνθρωπος", "ανθρωποσ"), ("ΰ ϋ ΐ", "υ υ ι"), ("Ёлка ещё Йод", "елка еще йод"), ("Ѐѝ", "еи"),
            ("الْمَرْأَةُ", "المراه"), ("إلى", "الي"), ("آمـــن", "امن"), ("مسؤول", "مسوول"), ("رئيس", "رييس"), ("کی", "كي"),
            ("١٢٣ ۴۵", "123 45"), ("m² CO₂ x¹⁰ 1ª 2º", "m2 co2 x10 1a 2o"), ("L’État ‘x’ ʼ", "l'etat 'x' '"),
            ("ﬁnance oﬀ ﬂ ﬃ ﬄ ﬆ", "finance off fl ffi ffl st"), ("ＦＵＬＬ", "full"), ("µ", "μ"), ("日本ご", "日本ご"),
        ])
    func folding(_ text: String, _ expected: String) {
        #expect(scalars(LetterFolding.folded(text)) == scalars(expected))
    }

    @Test("A byte that is no UTF-8 becomes the replacement character, and what follows is read")
    func invalidBytes() {
        let bytes: [UInt8] = [
            0x41, 0xC3, 0x42, 0xFF, 0xE2, 0x80, 0x43, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80, 0xC0, 0xC3, 0x89,
        ]
        var result: [UInt8] = []
        bytes.withUnsafeBufferPointer { LetterFolding.fold($0, into: &result) }
        let replaced = String(repeating: "\u{FFFD}", count: 2)
        let expected = "a\u{FFFD}b\u{FFFD}" + replaced + "c" + replaced + "\u{FFFD}" + replaced + replaced + "\u{FFFD}e"
        #expect(String(decoding: result, as: UTF8.self) == expected)
    }

    @Test("Folding twice is folding once, and no text becomes longer", arguments: 0..<20 as Range<UInt64>)
    func foldingIsIdempotent(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<200 {
            let text = RandomText.make(&random, length: 40)
            let folded = LetterFolding.folded(text)
            #expect(scalars(LetterFolding.folded(folded)) == scalars(folded), "\(scalars(text))")
            #expect(folded.utf8.count <= text.utf8.count, "\(scalars(text))")
            let lower = LetterFolding.lowercased(text)
            #expect(scalars(LetterFolding.lowercased(lower)) == scalars(lower), "\(scalars(text))")
            #expect(scalars(LetterFolding.folded(lower)) == scalars(folded), "\(scalars(text))")
            #expect(lower.utf8.count <= text.utf8.count, "\(scalars(text))")
        }
    }

    @Test("Folding every scalar there is gives scalars that fold to themselves")
    func everyScalar() {
        for value in 0...0x10FFFF as ClosedRange<UInt32> {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let folded = LetterFolding.folded(String(scalar))
            #expect(folded.utf8.count <= UTF8.width(scalar))
            if folded != LetterFolding.folded(folded) { Issue.record("\(scalar.escaped(asASCII: true))") }
        }
    }

    /// Compared scalar by scalar: two strings are equal to Swift when they are canonically equivalent.
    private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}

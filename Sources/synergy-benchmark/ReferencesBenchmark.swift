import SynergyModel
import SynergyReferences

/// How fast references are found and addresses put into their one form, and that hostile texts take no longer than their length.
enum ReferencesBenchmark {
    static func run(megabytes: Int) {
        let size = megabytes * 1_000_000
        throughput("prose     a reference every 200 bytes", ReferenceText.prose(size, spacing: 200))
        throughput("prose     without references", ReferenceText.prose(size, spacing: nil))
        addresses()
        resolution(documents: 1_000_000)
        doubling()
    }

    /// One scan after the other into the same memory, as a reader of many answers does it; returns the best time.
    private static func best(of rounds: Int, _ text: [UInt8]) -> (time: Duration, found: Int) {
        let clock = ContinuousClock()
        var best = Duration.seconds(1_000)
        var buffer = CitationBuffer()
        let scanner = ReferenceScanner()
        text.withUnsafeBufferPointer { bytes in
            for _ in 0..<rounds {
                buffer.removeAll()
                best = min(best, clock.measure { scanner.scan(bytes, into: &buffer) })
            }
        }
        return (best, buffer.count)
    }

    private static func throughput(_ name: String, _ text: [UInt8]) {
        let (time, found) = best(of: 5, text)
        let rate = Double(text.count) / seconds(time) / 1_000_000
        print("\(name): \(Int(rate)) MB/s, \(found) found in \(text.count / 1_000_000) MB, the best of 5, one thread")
    }

    private static func addresses() {
        let count = 200_000
        let (time, found) = best(of: 5, ReferenceText.addresses(count))
        let rate = Double(found) / seconds(time) / 1_000_000
        print(
            "addresses \((rate * 100).rounded() / 100) million a second put into one form, \(found) of \(count) found")
    }

    /// Keys in no order are looked up in a registry, every other one with a paragraph.
    private static func resolution(documents count: Int) {
        let clock = ContinuousClock()
        let documents = ReferenceText.documents(count)
        let begun = clock.now
        let registry = DocumentRegistry(documents)
        let building = clock.now - begun
        let (keys, ends) = ReferenceText.keys(of: count)
        var best = Duration.seconds(1_000)
        var landed = 0
        keys.withUnsafeBufferPointer { keys in
            for _ in 0..<5 {
                landed = 0
                let time = clock.measure {
                    var start = 0
                    for end in ends {
                        let found = registry.locate(UnsafeBufferPointer(rebasing: keys[start..<end]))
                        if found.document >= 0 { landed += 1 + found.units.count }
                        start = end
                    }
                }
                best = min(best, time)
            }
        }
        let rate = (Double(count) / seconds(best) / 10_000).rounded() / 100
        print(
            "registry  \(rate) million resolutions a second in \(count) documents,",
            "\(landed) documents and paragraphs found; made in \(milliseconds(building)) ms")
    }

    /// The longest that one pattern may take when it is twice as long is 2.1 times as long.
    private static func doubling() {
        print("hostile   texts of one pattern: MB/s, and how much longer twice the text takes")
        for (name, pattern) in ReferenceText.threats {
            // Long enough that the clock and other programs do not decide.
            var size = 250_000
            while size < 32_000_000, best(of: 3, ReferenceText.run(of: pattern, size)).time < .milliseconds(4) {
                size *= 2
            }
            let once = ReferenceText.run(of: pattern, size)
            let twice = ReferenceText.run(of: pattern, 2 * size)
            // Short runs are disturbed most: each is the best of many, taken in turn.
            var (short, long) = (Duration.seconds(1_000), Duration.seconds(1_000))
            for _ in 0..<5 {
                short = min(short, best(of: 3, once).time)
                long = min(long, best(of: 3, twice).time)
            }
            let factor = (seconds(long) / seconds(short) * 100).rounded() / 100
            let rate = Int(Double(twice.count) / seconds(long) / 1_000_000)
            print("          \(pad(name, 22)) \(pad("\(rate) MB/s", 12)) × \(factor)")
        }
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}

/// Texts to be scanned, the same on every machine.
enum ReferenceText {
    /// Prose as reports have it, with a reference of changing kind every so many bytes.
    static func prose(_ size: Int, spacing: Int?) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(size + 256)
        var state: UInt64 = 1
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        var due = spacing ?? Int.max
        var words = 0
        while text.count < size {
            if text.count >= due {
                text += Array(references[next(references.count)].utf8)
                text += Array(next(3) == 0 ? ".\n\n".utf8 : ", ".utf8)
                due += spacing ?? 0
                continue
            }
            text += Array(vocabulary[next(vocabulary.count)].utf8)
            words += 1
            text += Array(words.isMultiple(of: 17) ? ". ".utf8 : words.isMultiple(of: 12) ? "\n".utf8 : " ".utf8)
        }
        return text
    }

    /// Addresses of hosts that are known and that are not, one a line.
    static func addresses(_ count: Int) -> [UInt8] {
        var text: [UInt8] = []
        for number in 0..<count {
            let line =
                switch number % 8 {
                case 0: "https://undocs.org/en/A/HRC/\(number % 60 + 1)/\(number % 90 + 1)"
                case 1: "HTTPS://www.Example.gov:443/a/../reports/\(number)/?utm_source=x&b=2&a=1#top"
                case 2:
                    "https://tbinternet.ohchr.org/_layouts/15/treatybodyexternal/Download.aspx?symbolno=CEDAW%2fC%2fNOR%2f\(number % 9 + 1)&Lang=en"
                case 3:
                    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:3\(2000 + number % 24)L\(1000 + number % 900)"
                case 4: "https://www.regjeringen.no/no/dokumenter/id\(number)/"
                case 5: "https://rm.coe.int/168\(1_000_000 + number)"
                case 6: "http://example.org/%7euser/tr%c3%a1fico/\(number).pdf#page=3"
                default: "https://digitallibrary.un.org/record/\(number)?ln=en"
                }
            text += Array(line.utf8) + [UInt8(ascii: "\n")]
        }
        return text
    }

    /// Documents with four paragraphs each.
    static func documents(_ count: Int) -> [RegisteredDocument] {
        (0..<count).map { number in
            RegisteredDocument(
                id: RegisteredDocument.ID(unchecked: "D\(number)"), key: ReferenceKey(rawValue: key(number)),
                units: (1...4).map { RegisteredDocument.Unit(kind: .paragraph, number: "\($0)") })
        }
    }

    private static func key(_ number: Int) -> String { "un:CEDAW/C/X\(number / 100)/\(number % 100 + 1)" }

    /// The keys of the documents in no order, one behind the other, every other one with a paragraph; and where each ends.
    static func keys(of count: Int) -> (bytes: [UInt8], ends: [Int]) {
        var bytes: [UInt8] = []
        var ends: [Int] = []
        // Steps of a prime number of documents come by each of them once.
        var number = 0
        for turn in 0..<count {
            bytes += Array(key(number).utf8)
            if turn.isMultiple(of: 2) { bytes += Array("#para=\(turn / 2 % 4 + 1)".utf8) }
            ends.append(bytes.count)
            number = (number + 611_953) % count
        }
        return (bytes, ends)
    }

    /// What may be written to make a scanner slow.
    static let threats: [(name: String, pattern: String)] = [
        ("/", "/"), ("A/", "A/"), ("A/1/", "A/1/"), ("(", "("), ("Art. 1,", "Art. 1, "), ("1-", "1-"),
        ("http://", "http://"),
        ("Add.1/", "Add.1/"), ("digits", "0123456789"), ("newlines", "\n"), ("U+00AD", "\u{AD}"),
        ("base64", "PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0PjEyMzQ1Njc4OTA+/ABCDEFGH0a1B2c3D4/"),
        ("A/\\n", "A/\n"), ("paras. 1,", "paras. 1, "), (":", ":"), ("www.", "www."), ("CEDAW/C/", "CEDAW/C/"),
        ("A/1 and Add.1", "A/72/164 and Add.1 "), ("resolutions 5/5,", "resolutions 5/5, "), ("1, 2,", "1, 2, "),
        ("spaces and 1", "          1"), ("1 U+00AD", "1\u{AD}"), ("of article 1", "of article 1 "), ("ww", "ww"),
        ("https://a?b=1&", "https://a?b=1&"), ("google wrapper", "https://www.google.com/url?q="),
        ("%25", "http://a/%25%32"),
        ("No. (", "No. ("), ("10.1000/(", "10.1000/("), ("javascript:", "javascript:"), ("(1)(a)", "Article 1 (1)(a)"),
    ]

    static func run(of pattern: String, _ size: Int) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(size + pattern.utf8.count)
        while text.count < size { text += Array(pattern.utf8) }
        return text
    }

    private static let references = [
        "CTOC/COP/WG.4/2017/4", "CEDAW/C/NOR/9, paras. 12-15", "A/HRC/35/37/Add.1", "CRC/C/OPSC/NOR/CO/1",
        "A/72/164 and Corr.1",
        "General Assembly resolution 55/25", "Security Council resolution 2331 (2016)", "S/RES/1373 (2001)",
        "resolution 8/2",
        "V.17-06893", "https://undocs.org/en/CEDAW/C/NOR/9", "https://www.regjeringen.no/en/dokumenter/plan/id2522342/",
        "GRETA(2013)5, paragraph 45", "CP/Rec(2022)05", "CETS No. 197", "Directive 2011/36/EU",
        "Regulation (EU) No 603/2013",
        "OJ L 101, 15.4.2011, p. 1", "COM(2012) 286 final", "32011L0036", "ILO Convention No. 29", "doi:10.1000/182",
        "United Nations, Treaty Series, vol. 2237, No. 39574", "article 9, paragraph 1 (b), of the Protocol",
        "articles 5, 6 and 23 of UNTOC", "artículo 6, párrafo 3, del Protocolo", "l’article 10 de la Convention",
        "question 12 of the third-round GRETA questionnaire", "our reply to question 7",
    ]

    private static let vocabulary = [
        "the", "of", "and", "in", "to", "State", "Party", "victims", "trafficking", "persons", "national",
        "authorities", "measures",
        "protection", "assistance", "were", "identified", "police", "prosecution", "services", "provided", "by",
        "Ministry", "Justice",
        "with", "support", "from", "civil", "society", "organizations", "children", "women", "labour", "exploitation",
        "inspectorate",
        "training", "for", "officials", "cases", "investigated", "adopted", "law", "amended", "which", "entered",
        "into", "force",
        "action", "plan", "against", "coordination", "mechanism", "regional", "cooperation", "shelter", "residence",
        "permits",
        "reflection", "period", "compensation", "étaient", "según", "información", "gouvernement",
    ]
}

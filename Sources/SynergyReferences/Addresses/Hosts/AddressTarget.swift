/// What an address leads to.
struct AddressTarget {
    var kind = Citation.Kind.url
    /// The key, in bytes.
    var key: [UInt8] = []
    /// The language the address asks for.
    var language: AddressLanguage?
    /// The format the address asks for.
    var format: Format?
    /// The number of the record that the document hangs on.
    var record: [UInt8] = []
    /// The article, as in `9/1/b`, where the address leads to one.
    var article: [UInt8] = []

    /// A format of files.
    enum Format: String {
        case pdf, doc, docx, html

        /// A format by the name that addresses give it.
        init?(_ name: some Sequence<UInt8>) {
            switch String(decoding: name.map(\.lower), as: UTF8.self) {
            case "pdf": self = .pdf
            case "doc", "word", "msword": self = .doc
            case "docx": self = .docx
            case "html", "htm", "xhtml": self = .html
            default: return nil
            }
        }
    }

    /// Forgets everything but the memory.
    mutating func reset() {
        kind = .url
        key.removeAll(keepingCapacity: true)
        record.removeAll(keepingCapacity: true)
        article.removeAll(keepingCapacity: true)
        language = nil
        format = nil
    }

    /// The key with the place in the document, if the address leads to one.
    var wholeKey: [UInt8] { article.isEmpty ? key : key + Array("#art=".utf8) + article }

    /// Sets what is cited.
    mutating func set(_ kind: Citation.Kind, _ prefix: StaticString, _ rest: some Sequence<UInt8>) {
        self.kind = kind
        key.removeAll(keepingCapacity: true)
        key.append(contentsOf: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
        key.append(contentsOf: rest)
    }

    /// Takes a text for a symbol of the United Nations, if it is one.
    mutating func setSymbol(_ text: [UInt8]) -> Bool {
        guard let symbol = UNSymbol.canonical(text) else { return false }
        set(.unSymbol, "un:", symbol)
        return true
    }
}

/// A language, as the two letters of BCP 47.
struct AddressLanguage: Hashable {
    let first, second: UInt8

    var bytes: [UInt8] { [first, second] }

    private init(_ text: StaticString) {
        first = text.utf8Start[0]
        second = text.utf8Start[1]
    }

    /// A language by one letter of the United Nations, by two letters or by three.
    init?(_ code: some Collection<UInt8>) {
        let code = code.map(\.lower)
        switch code.count {
        case 1: self.init(letter: code[0])
        case 2:
            guard let row = Self.codes.first(where: { $0.two.isEqual(to: code[...]) }) else { return nil }
            self.init(row.two)
        case 3:
            guard let row = Self.codes.first(where: { row in row.three.contains { $0.isEqual(to: code[...]) } }) else {
                return nil
            }
            self.init(row.two)
        default: return nil
        }
    }

    /// Letters by which the United Nations names its six languages.
    private init?(letter: UInt8) {
        switch letter {
        case UInt8(ascii: "a"): self.init("ar")
        case UInt8(ascii: "c"): self.init("zh")
        case UInt8(ascii: "e"): self.init("en")
        case UInt8(ascii: "f"): self.init("fr")
        case UInt8(ascii: "r"): self.init("ru")
        case UInt8(ascii: "s"): self.init("es")
        default: return nil
        }
    }

    /// Whether it is one of the six of the United Nations.
    var isOfficial: Bool { Self.codes.prefix(6).contains { $0.two.isEqual(to: [first, second]) } }

    private struct Code {
        var two: StaticString
        var three: [StaticString]
    }

    /// The languages of the United Nations, the European Union and the Council of Europe (ISO 639-1, 639-2).
    private static let codes: [Code] = [
        Code(two: "ar", three: ["ara"]), Code(two: "zh", three: ["zho", "chi"]), Code(two: "en", three: ["eng"]),
        Code(two: "fr", three: ["fra", "fre"]), Code(two: "ru", three: ["rus"]), Code(two: "es", three: ["spa"]),
        Code(two: "bg", three: ["bul"]), Code(two: "cs", three: ["ces", "cze"]), Code(two: "da", three: ["dan"]),
        Code(two: "de", three: ["deu", "ger"]), Code(two: "el", three: ["ell", "gre"]), Code(two: "et", three: ["est"]),
        Code(two: "fi", three: ["fin"]), Code(two: "ga", three: ["gle"]), Code(two: "hr", three: ["hrv"]),
        Code(two: "hu", three: ["hun"]), Code(two: "it", three: ["ita"]), Code(two: "lt", three: ["lit"]),
        Code(two: "lv", three: ["lav"]), Code(two: "mt", three: ["mlt"]), Code(two: "nl", three: ["nld", "dut"]),
        Code(two: "pl", three: ["pol"]), Code(two: "pt", three: ["por"]), Code(two: "ro", three: ["ron", "rum"]),
        Code(two: "sk", three: ["slk", "slo"]), Code(two: "sl", three: ["slv"]), Code(two: "sv", three: ["swe"]),
        Code(two: "is", three: ["isl", "ice"]), Code(two: "no", three: ["nor"]), Code(two: "tr", three: ["tur"]),
        Code(two: "uk", three: ["ukr"]),
    ]
}

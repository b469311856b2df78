import SynergyModel

/// The names that FHIR wants for things: addresses, resource identifiers and UUIDs, all made from the names of the model.
enum FHIRNames {
    /// Where the extensions of this project are defined.
    static let own = "urn:reporting-synergy:fhir/"
    /// What the prefixes of identifiers stand for, as in mapping files.
    static let base = "urn:reporting-synergy:id"

    static let core = "http://hl7.org/fhir/StructureDefinition/"
    static let translation = core + "translation"
    static let language = core + "language"
    static let dataAbsentReason = core + "data-absent-reason"
    static let itemControl = core + "questionnaire-itemControl"
    static let unit = core + "questionnaire-unit"
    static let unitOption = core + "questionnaire-unitOption"
    static let replaces = core + "replaces"
    static let targetElement = core + "targetElement"
    /// The code system of units, which are written as forms have them and not in the codes of UCUM.
    static let units = own + "unit"
    static let itemControlSystem = "http://hl7.org/fhir/questionnaire-item-control"
    static let confidentiality = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality"
    /// The extension of the guide “Documentation Templates and Rules” that says how an answer came about.
    static let informationOrigin = "http://hl7.org/fhir/us/davinci-dtr/StructureDefinition/information-origin"

    /// The canonical address of a form or of an instrument.
    static func canonical(_ whole: some StringProtocol) -> String { "\(base)/\(escaped(whole))" }

    /// The identifier behind a canonical address of this project.
    static func whole(ofCanonical url: some StringProtocol) -> String? {
        let start = base + "/"
        guard url.utf8.starts(with: start.utf8) else { return nil }
        let rest = String(url).dropFirst(start.count)
        return rest.utf8.contains(UInt8(ascii: "/")) ? nil : unescaped(rest)
    }

    /// The identifier of a resource: letters, digits, `-` and `.`, at most 64 (FHIR data type `id`).
    static func resourceID(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy { isAlphanumeric($0) || "-.".utf8.contains($0) }
        return isPlain && (1...64).contains(name.utf8.count) ? name : "x" + SHA256.hexDigest(of: name).prefix(40)
    }

    /// A UUID that follows from a name: 122 bits of its SHA-256 in the form of version 4.
    static func uuid(_ name: String) -> String {
        var digits = Array(SHA256.hexDigest(of: name).utf8.prefix(32))
        digits[12] = UInt8(ascii: "4")
        digits[16] = Array("89ab".utf8)[Int(digits[16] & 3)]
        var text: [UInt8] = []
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { text.append(UInt8(ascii: "-")) }
            text.append(digit)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The text with every byte outside `A-Z a-z 0-9 - . _ ~` as `%XX` (RFC 3986 section 2.1).
    static func escaped(_ text: some StringProtocol) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isAlphanumeric(byte) || "-._~".utf8.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text with `%XX` made bytes again; what is not well formed stays.
    static func unescaped(_ text: some StringProtocol) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = nibble(bytes[index + 1]),
                let low = nibble(bytes[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A text as part of an identifier: what identifiers must not hold, and `:`, as `%XX`.
    static func identifierPart(_ text: some StringProtocol) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":") {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A Bundle of the type `collection`, each resource under an address of its own.
    static func bundle(_ resources: [JSONNode]) -> JSONNode {
        var bundle = FHIRMembers(resourceType: "Bundle")
        bundle.add("type", text: "collection")
        bundle.add(
            "entry",
            list: resources.map { resource in
                var entry = FHIRMembers()
                entry.add("fullUrl", text: fullURL(of: resource))
                entry.add("resource", node: resource)
                return entry.node
            })
        return bundle.node
    }

    /// The address of a resource in a Bundle.
    static func fullURL(of resource: JSONNode) -> String {
        let kind = resource["resourceType"]?.string ?? ""
        return "urn:uuid:\(uuid("\(kind)/\(resource["id"]?.string ?? "")"))"
    }

    /// The tag with the letter case of BCP 47: `zh-Hans`, `en-GB`.
    static func code(of tag: LanguageTag) -> String {
        let parts = tag.rawValue.split(separator: "-").map(String.init)
        return parts.enumerated().map { index, part in
            switch (index, part.utf8.count) {
            case (0, _): part
            case (_, 4) where part.utf8.allSatisfy { $0 >= 0x61 }:
                part.prefix(1).uppercased() + part.dropFirst()
            case (_, 2): part.uppercased()
            default: part
            }
        }.joined(separator: "-")
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func nibble(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}

extension String {
    /// Whether FHIR lets a primitive hold the text: not only white space, no control characters but tab and line ends.
    var isFHIRText: Bool {
        var hasContent = false
        for scalar in unicodeScalars {
            if scalar.value < 0x20, scalar != "\t", scalar != "\n", scalar != "\r" { return false }
            if !scalar.properties.isWhitespace { hasContent = true }
        }
        return hasContent
    }

    /// Whether the text is a FHIR code: no white space at its ends, and single spaces inside.
    var isFHIRCode: Bool {
        guard isFHIRText else { return false }
        var wasSpace = true
        for scalar in unicodeScalars {
            let isSpace = scalar.properties.isWhitespace
            if isSpace, wasSpace || scalar != " " { return false }
            wasSpace = isSpace
        }
        return !wasSpace
    }

    /// Whether the text can be a canonical address: absolute, without white space, `|` and `#` (rule cnl-1).
    var isCanonicalURL: Bool {
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), colon != utf8.startIndex else { return false }
        guard utf8.index(after: colon) != utf8.endIndex, let first = utf8.first, first >= 0x41 else { return false }
        let scheme = utf8[..<colon]
        let isScheme = scheme.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                || "+-.".utf8.contains($0)
        }
        return isScheme
            && utf8.allSatisfy {
                $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "#")
                    && !"\"<>\\^`{}".utf8.contains($0)
            }
    }
}

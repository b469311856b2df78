/// Names of hosts that are not plain ASCII: to ASCII as browsers do it (UTS 46, lookup), and whether they look like another.
enum HostName {
    /// Writes the name in ASCII.
    ///
    /// The mapping of UTS 46 is followed for case, for full-width and mathematical letters, for letters with their accents
    /// written apart, and for what is left out; the tables for ligatures and the like are not carried along.
    ///
    /// - Parameter name: The name after percent-decoding.
    /// - Returns: The name, and whether a label of it mixes scripts; `nil` when it cannot be a name.
    static func ascii(_ name: [UInt8]) -> (name: [UInt8], mixesScripts: Bool)? {
        guard let text = String(validating: name, as: UTF8.self) else { return nil }
        var mapped: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars { map(scalar, into: &mapped) }
        var output: [UInt8] = []
        var mixes = false
        for label in mapped.split(separator: ".", omittingEmptySubsequences: false) {
            if !output.isEmpty { output.append(UInt8(ascii: ".")) }
            let composed = Composition.compose(label)
            guard composed.allSatisfy(isAllowed) else { return nil }
            if composed.allSatisfy(\.isASCII) {
                output.append(contentsOf: composed.map { UInt8(truncatingIfNeeded: $0.value) })
                continue
            }
            mixes = mixes || Script.areMixed(in: composed)
            guard let encoded = Punycode.encode(composed) else { return nil }
            output.append(contentsOf: "xn--".utf8)
            output.append(contentsOf: encoded)
        }
        return (output, mixes)
    }

    /// Whether a label of a name in ASCII, read back, mixes scripts; and what the name looks like.
    static func appearance(of name: some Sequence<UInt8>) -> (skeleton: [UInt8], mixesScripts: Bool) {
        var skeleton: [UInt8] = []
        var mixes = false
        for label in Array(name).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
            if !skeleton.isEmpty { skeleton.append(UInt8(ascii: ".")) }
            if label.starts(with: "xn--".utf8), let scalars = Punycode.decode(label.dropFirst(4)) {
                mixes = mixes || Script.areMixed(in: scalars)
                for scalar in scalars { Lookalike.append(scalar, to: &skeleton) }
            } else {
                for byte in label { Lookalike.append(Unicode.Scalar(byte), to: &skeleton) }
            }
        }
        return (Lookalike.merged(skeleton), mixes)
    }

    private static func map(_ scalar: Unicode.Scalar, into mapped: inout [Unicode.Scalar]) {
        let value = scalar.value
        switch value {
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0x180B...0x180D, 0xFE00...0xFE0F: return
        case 0x3002, 0xFF0E, 0xFF61: mapped.append(".")
        case 0xFF01...0xFF5E: appendLower(value - 0xFEE0, to: &mapped)
        case 0x1D400...0x1D6A3: appendLower(0x61 + (value - 0x1D400) % 26, to: &mapped)
        case 0x1D7CE...0x1D7FF: appendLower(0x30 + (value - 0x1D7CE) % 10, to: &mapped)
        case 0x24B6...0x24E9: appendLower(0x61 + (value - 0x24B6) % 26, to: &mapped)
        default: mapped.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
    }

    private static func appendLower(_ value: UInt32, to mapped: inout [Unicode.Scalar]) {
        guard let byte = UInt8(exactly: value) else { return }
        mapped.append(Unicode.Scalar(byte.lower))
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            return byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .decimalNumber,
            .otherNumber,
            .otherSymbol:
            return true
        // Letters that have no lower case in the tables.
        case .uppercaseLetter, .titlecaseLetter: return true
        // The Japanese middle dot and the Catalan one.
        default: return scalar.value == 0x30FB || scalar.value == 0xB7
        }
    }
}

/// Letters and their accents as one character, for the scripts that have such characters.
enum Composition {
    /// By the letter and its accents; keys are equal when they are canonically equivalent.
    private static let composed: [String: Unicode.Scalar] = {
        var table: [String: Unicode.Scalar] = [:]
        for range in [0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF] as [ClosedRange<UInt32>] {
            for scalar in range.lazy.compactMap(Unicode.Scalar.init) where table[String(scalar)] == nil {
                table[String(scalar)] = scalar
            }
        }
        return table
    }()

    /// Latin letters with accents, by what they are without them.
    static let plain: [Unicode.Scalar: UInt8] = {
        var plain: [Unicode.Scalar: UInt8] = [:]
        let marks = (0x300...0x330).compactMap(Unicode.Scalar.init)
        for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
            var letters = [Unicode.Scalar(letter)]
            for _ in 0..<2 {
                letters = letters.flatMap { base in marks.compactMap { combined(base, $0) } }
                for scalar in letters { plain[scalar] = letter }
            }
        }
        return plain
    }()

    private static func combined(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
        var text = String(base)
        text.unicodeScalars.append(mark)
        return composed[text]
    }

    /// A label with its letters composed.
    static func compose(_ label: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
        var output: [Unicode.Scalar] = []
        for scalar in label {
            if scalar.properties.canonicalCombiningClass != .notReordered, let last = output.last,
                let one = combined(last, scalar)
            {
                output[output.count - 1] = one
            } else {
                output.append(scalar)
            }
        }
        return output
    }
}

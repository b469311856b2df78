import SynergyModel

/// Rules that FHIR states for a resource and that JSON alone does not hold.
extension FHIRObject {
    /// Reports an invariant that does not hold.
    func breaks(
        _ rule: String, _ message: @autoclosure () -> String, severity: Diagnostic.Severity = .error,
        at name: String? = nil
    ) {
        report(severity, .fhirInvariant, name, "\(rule): \(message())")
    }

    /// Reports a required member that is not there.
    func require(_ name: String) {
        guard !has(name), !has("_\(name)") else { return }
        report(.error, .missingMember, nil, "\(kind) needs the member ‘\(name)’")
    }

    /// Reports a word that is not one of a closed list.
    func requireWord(_ name: String, of words: [String]) {
        guard let text = self[name]?.string, !words.contains(text) else { return }
        report(
            .error, .invalidValue, name,
            "expected one of \(words.joined(separator: ", ")), found ‘\(text.excerpt)’\(words.suggestion(for: text))")
    }

    /// The names of the members that begin so, such as those of `value[x]`.
    ///
    /// A primitive value may have extensions only, in `_valueString`.
    func choices(_ prefix: String) -> [String] {
        var names: [String] = []
        for member in members {
            let name = member.name.hasPrefix("_") ? String(member.name.dropFirst()) : member.name
            guard name.hasPrefix(prefix), let next = name.utf8.dropFirst(prefix.utf8.count).first,
                (0x41...0x5A).contains(next), !names.contains(name)
            else { continue }
            names.append(name)
        }
        return names
    }

    /// Reports when not exactly one of the members of a choice is there.
    func requireOne(_ prefix: String) {
        let found = choices(prefix)
        guard found.count != 1 else { return }
        let words = found.isEmpty ? "none" : found.joined(separator: " and ")
        report(.error, .missingMember, nil, "\(kind) has exactly one ‘\(prefix)[x]’, found \(words)")
    }

    /// Rules of every resource with a canonical address.
    func checkCanonicalResource() {
        requireWord("status", of: FHIRVocabulary.publicationStatus)
        require("status")
        if let name = self["name"]?.string {
            let rest = name.utf8.dropFirst()
            let isName =
                (name.utf8.first.map { (0x41...0x5A).contains($0) } ?? false) && (1...254).contains(rest.count)
                && rest.allSatisfy {
                    (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                        || $0 == UInt8(ascii: "_")
                }
            if !isName {
                breaks(
                    "cnl-0", "a name begins with a capital letter and goes on with letters, digits and ‘_’",
                    severity: .warning, at: "name")
            }
        }
        if let url = self["url"]?.string, url.utf8.contains(where: { $0 == 0x7C || $0 == 0x23 || $0 <= 0x20 }) {
            breaks("cnl-1", "an address has no ‘|’, ‘#’ or space", severity: .warning, at: "url")
        }
    }

    /// The white space that no linkId has: at its ends, or twice in a row.
    var hasUntidyLinkID: Bool {
        guard let text = self["linkId"]?.string else { return false }
        var wasSpace = true
        for scalar in text.unicodeScalars {
            let isSpace = scalar.properties.isWhitespace
            if isSpace, wasSpace { return true }
            wasSpace = isSpace
        }
        return wasSpace
    }
}

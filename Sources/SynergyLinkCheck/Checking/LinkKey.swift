import SynergyReferences

/// What all spellings of one web address share, and which of them is asked.
package enum LinkKey {
    /// The key of an address (section 11 of the reference grammar).
    package static func key(of text: String) -> String {
        guard let target = try? WebTarget(text) else { return "url:\(text)" }
        let usual: UInt16 = target.isSecure ? 443 : 80
        let host = target.hostText.hasPrefix("www.") ? String(target.hostText.dropFirst(4)) : target.hostText
        let path = target.path.hasSuffix("/") ? String(target.path.dropLast()) : target.path
        return "url:\(host)\(target.port == usual ? "" : ":\(target.port)")\(path)"
    }

    /// Which of two spellings is asked: the protected one, then the shorter one, then the first by its bytes.
    package static func isBetter(_ lhs: String, than rhs: String) -> Bool {
        let left = lhs.lowercased().hasPrefix("https:")
        let right = rhs.lowercased().hasPrefix("https:")
        if left != right { return left }
        return (lhs.utf8.count, lhs) < (rhs.utf8.count, rhs)
    }
}

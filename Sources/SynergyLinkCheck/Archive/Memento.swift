package import SynergyReferences

/// The addresses of copies in web archives.
package enum Memento {
    /// The copy that an address of an archive names: the archive's own beginning, then 14 digits of time.
    package static func copy(at address: String, in archive: String) -> LinkFinding.ArchivedCopy? {
        func path(_ text: some StringProtocol) -> Substring { Substring(text).drop { $0 != ":" } }
        guard path(address).hasPrefix(path(archive)) else { return nil }
        let time = path(address).dropFirst(path(archive).count).prefix(14)
        guard time.utf8.count == 14, time.utf8.allSatisfy(\.isASCIIDigit) else { return nil }
        return LinkFinding.ArchivedCopy(url: address, time: String(time))
    }
}

import SynergyModel

extension ExchangeReading {
    /// Leaves out what comes twice, and reports forms, replies and instruments of one name that are not the same.
    ///
    /// Files are read one by one, so that only what they hold together shows that a name comes twice.
    ///
    /// - Complexity: O(*n*) in the size of the content.
    public mutating func reportRepeats() {
        content.instruments = once(content.instruments, "instrument", \.id) { $0.id.rawValue }
        content.questionnaires = once(content.questionnaires, "form", \.id) { $0.id.rawValue }
        content.submissions = once(content.submissions, "reply", \.id) { $0.id.rawValue }
    }

    private mutating func once<Noun: Equatable, ID: Hashable>(
        _ nouns: [Noun], _ what: String, _ id: (Noun) -> ID, _ name: (Noun) -> String
    ) -> [Noun] {
        var first: [ID: Int] = [:]
        var kept: [Noun] = []
        for noun in nouns {
            if let place = first[id(noun)] {
                if kept[place] != noun {
                    diagnostics.append(
                        Diagnostic(
                            .error, .duplicate, at: SourceLocation(),
                            "two of the files hold a \(what) ‘\(name(noun).excerpt)’, and they differ; "
                                + "the first is kept"))
                }
            } else {
                first[id(noun)] = kept.count
                kept.append(noun)
            }
        }
        return kept
    }
}

extension ReferenceRegistry {
    /// The documents that came after one and take its place, the latest first.
    ///
    /// These are the documents that say so, revisions (`Rev.2` after `Rev.1`), and what the same State submitted later for the
    /// same questionnaire and cycle in another language.
    ///
    /// - Complexity: O(*k*) in the documents that are found, which are at most 64, and what the State submitted.
    public func newerVersions(of document: RegisteredDocument) -> [RegisteredDocument] {
        var found: [RegisteredDocument] = []
        var known: Set<RegisteredDocument.ID> = [document.id]
        var next = [document]
        while let one = next.popLast(), found.count < 64 {
            for newer in successors(of: one) where known.insert(newer.id).inserted {
                found.append(newer)
                next.append(newer)
            }
        }
        return found.sorted { first, second in
            if first.date != second.date {
                guard let left = first.date, let right = second.date else { return second.date == nil }
                return left > right
            }
            return first.id < second.id
        }
    }

    private func successors(of document: RegisteredDocument) -> [RegisteredDocument] {
        var found: [RegisteredDocument] = []
        for key in [document.key] + document.aliases {
            found += documents(superseding: key)
            found += revisions(of: key.document)
        }
        if let state = document.state, let questionnaire = document.questionnaire, let date = document.date {
            found += documents(from: state, answering: questionnaire).filter { other in
                guard let later = other.date, later > date else { return false }
                return other.cycle == document.cycle && other.language != document.language
            }
        }
        return found
    }

    /// The revisions of a document with a symbol, which count from 1.
    private func revisions(of key: String) -> [RegisteredDocument] {
        guard key.utf8.starts(with: "un:".utf8) else { return [] }
        var base = key
        var number = 0
        if let slash = key.lastIndex(of: "/"), key[slash...].hasPrefix("/Rev."),
            let last = Int(key[slash...].dropFirst(5))
        {
            base = String(key[..<slash])
            number = min(last, 99)
        }
        return (number + 1...number + 9).flatMap {
            documents(identifiedBy: ReferenceKey(rawValue: "\(base)/Rev.\($0)"))
        }
    }
}

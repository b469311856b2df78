extension ReferenceRegistry {
    /// Decides whether two keys identify one document (section 13 of the reference grammar).
    ///
    /// Places in documents make no difference: article 9 of a treaty is compared as the treaty.
    /// Language and format are no part of keys, so that a translation is the same document; numbers that each language version
    /// has for itself decide nothing.
    public func compare(_ first: ReferenceKey, _ second: ReferenceKey) -> DocumentComparison {
        compare(anyOf: [first.document], anyOf: [second.document])
    }

    /// Decides whether two texts cite one document; each has to cite exactly one.
    public func compare(text first: String, with second: String) -> DocumentComparison {
        let scanner = ReferenceScanner()
        guard let left = Self.oneDocument(scanner.scan(first)), let right = Self.oneDocument(scanner.scan(second))
        else {
            return DocumentComparison(.unknown, .notOneDocument)
        }
        return compare(anyOf: left, anyOf: right)
    }

    /// The keys of the one document that citations name; a joint document has two.
    private static func oneDocument(_ citations: [Citation]) -> [String]? {
        var keys: [String] = []
        var joint: Set<String> = []
        for citation in citations {
            let key = citation.key.document
            if let other = citation.parts.text(.joint) { joint.formUnion([key, "un:" + other, other]) }
            if !keys.contains(key) { keys.append(key) }
        }
        return keys.count == 1 || (keys.count == 2 && keys.allSatisfy(joint.contains)) ? keys : nil
    }

    private func compare(anyOf first: [String], anyOf second: [String]) -> DocumentComparison {
        for key in first + second where [.context, .unsafe].contains(DocumentSeries(of: key)) {
            return DocumentComparison(.unknown, .context)
        }
        if first.contains(where: second.contains) { return DocumentComparison(.same, .oneKey) }
        let (left, right) = (allKeys(of: first), allKeys(of: second))
        if left.contains(where: right.contains) { return DocumentComparison(.same, .alias) }
        var unknown: DocumentComparison?
        var isCertain = false
        for one in left {
            for other in right {
                let comparison = KeyComparison.compare(one, other)
                switch comparison.sameness {
                case .same: return comparison
                case .unknown: unknown = unknown ?? comparison
                case .different: isCertain = isCertain || settles(DocumentSeries(of: one), DocumentSeries(of: other))
                }
            }
        }
        if let unknown, !isCertain { return unknown }
        return DocumentComparison(.different, .otherKey, relation: relation(left, right))
    }

    /// Whether two different numbers of a series settle it, whatever other numbers the documents have.
    ///
    /// Addresses do not: a document may be at many.
    private func settles(_ first: DocumentSeries, _ second: DocumentSeries) -> Bool {
        first == second && first != .address && first != .other
    }

    private func relation(_ left: [String], _ right: [String]) -> DocumentRelation? {
        for one in left {
            for other in right {
                if let relation = KeyRelation.relation(one, other) { return relation }
            }
        }
        for (treaties, others) in [(left, right), (right, left)] {
            for key in treaties {
                guard let row = KnownDocuments.row(of: key), let resolution = row.adoptedBy else { continue }
                if others.contains(resolution) {
                    return DocumentRelation(
                        ReferenceKey(rawValue: row.keys[0]), .adoptedBy, ReferenceKey(rawValue: resolution))
                }
            }
        }
        for (newer, older) in [(left, right), (right, left)] {
            for key in newer {
                for document in documents(identifiedBy: ReferenceKey(rawValue: key)) {
                    if let old = document.supersedes.first(where: { older.contains($0.document) }) {
                        return DocumentRelation(document.key, .supersedes, old)
                    }
                }
            }
        }
        return nil
    }

    /// The most keys of one document that are looked at.
    private var mostKeys: Int { 256 }

    /// All keys that the registry and the built-in table give the document with some keys, in a fixed order.
    func allKeys(of keys: [String]) -> [String] {
        var all = keys
        var known = Set(keys)
        var next = 0
        while next < all.count, all.count < mostKeys {
            let key = all[next]
            next += 1
            var found = KnownDocuments.row(of: key)?.keys ?? []
            for document in documents(identifiedBy: ReferenceKey(rawValue: key)) {
                found.append(document.key.document)
                found += document.aliases.map(\.document)
            }
            for one in found where known.insert(one).inserted { all.append(one) }
        }
        return all
    }
}

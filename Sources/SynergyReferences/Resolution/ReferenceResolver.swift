public import SynergyModel  // respondents, languages

/// Looks up what the texts of one State cite (section 14 of the reference grammar).
///
/// ```swift
/// let resolver = ReferenceResolver(registry: DocumentRegistry(documents), state: "NOR")
/// for citation in resolver.resolve(text: "See CEDAW/C/NOR/9, paras. 12-15.") { print(citation.resolution.units) }
/// ```
public struct ReferenceResolver: Sendable {
    /// Where documents are looked up.
    public let registry: any ReferenceRegistry
    /// Whose texts they are: "question 12 of the third-round questionnaire" means the reply of this State.
    public let state: Respondent.ID?
    /// What the texts take for granted.
    public let context: ReferenceContext
    /// The languages to prefer where several versions fit, the best first.
    public let languages: [LanguageTag]

    /// Creates a resolver.
    public init(
        registry: any ReferenceRegistry, state: Respondent.ID? = nil, context: ReferenceContext = ReferenceContext(),
        languages: [LanguageTag] = []
    ) {
        self.registry = registry
        self.state = state
        self.context = context
        self.languages = languages
    }

    /// Resolves everything that a text cites, in its order.
    public func resolve(text: String) -> [ResolvedCitation] { resolve(ReferenceScanner().scan(text)) }

    /// Resolves the citations of one text, in their order.
    public func resolve(_ citations: [Citation]) -> [ResolvedCitation] {
        var earlier: [String] = []
        var resolved: [ResolvedCitation] = []
        for (index, citation) in citations.enumerated() {
            let language = citation.parts.text(.lang).flatMap { LanguageTag($0) }
            var one = ResolvedCitation(citation: citation, key: citation.key, resolution: .unsafe)
            if citation.kind != .unsafeURL {
                (one.key, one.resolution) = resolve(citation.key, after: earlier, language: language)
            }
            one.newer = one.resolution.document.map(registry.newerVersions) ?? []
            one.isNamedByPlace = Self.isNamedByNeighbour(index, citations)
            resolved.append(one)
            let document = one.key.document
            if document != "_", !document.utf8.starts(with: "ctx:".utf8) { earlier.append(document) }
        }
        return resolved
    }

    /// Resolves one key.
    public func resolve(_ key: ReferenceKey) -> Resolution { resolve(key, after: [], language: nil).resolution }

    /// Whether the citation before or behind is of a place in the very document that this citation names as a whole.
    private static func isNamedByNeighbour(_ index: Int, _ citations: [Citation]) -> Bool {
        guard citations[index].key.pinpoint == nil else { return false }
        return [index - 1, index + 1].contains { other in
            guard citations.indices.contains(other), citations[other].key.pinpoint != nil else { return false }
            return citations[other].key.document == citations[index].key.document
        }
    }

    private func resolve(
        _ key: ReferenceKey, after earlier: [String], language: LanguageTag?
    ) -> (key: ReferenceKey, resolution: Resolution) {
        if DocumentSeries(of: key.document) == .unsafe { return (key, .unsafe) }
        switch context.meaning(of: key, after: earlier) {
        case .failure(let unmeant): return (key, .unresolved(unmeant.reason))
        case .success(let key): return (key, lookUp(key, language))
        }
    }

    private func lookUp(_ key: ReferenceKey, _ language: LanguageTag?) -> Resolution {
        let document = ReferenceKey(rawValue: key.document)
        var found: [RegisteredDocument] = []
        var reason = Resolution.Reason.notRegistered
        if DocumentSeries(of: document.rawValue) == .questionnaire {
            // Without a State the form itself is meant, where it is registered.
            if state == nil { found = registry.documents(identifiedBy: document) }
            if found.isEmpty { found = registry.documents(from: state, answering: document) }
            reason = .noReply
        } else {
            found = registered(document)
        }
        guard let first = found.first else { return .unresolved(reason) }
        guard found.count == 1 else { return .ambiguous(ranked(found, key.pinpoint, language)) }
        return land(key.pinpoint, in: first)
    }

    /// The documents with a key, or with another key that the built-in table gives the same document.
    private func registered(_ key: ReferenceKey) -> [RegisteredDocument] {
        let found = registry.documents(identifiedBy: key)
        guard found.isEmpty, let row = KnownDocuments.row(of: key.rawValue) else { return found }
        return row.keys.lazy.map { registry.documents(identifiedBy: ReferenceKey(rawValue: $0)) }
            .first { !$0.isEmpty } ?? []
    }

    /// Looks for the place in a document.
    func land(_ pinpoint: String?, in document: RegisteredDocument) -> Resolution {
        guard let pinpoint else { return .documentOnly(document, nearest: []) }
        let landing = UnitLanding(pinpoint, in: document)
        guard !landing.units.isEmpty else { return .documentOnly(document, nearest: landing.nearest) }
        return .resolved(
            Resolution.Landing(
                document: document, units: landing.units, broader: landing.broader, missing: landing.missing))
    }

    /// Documents that fit, the likeliest first: those with the place, of the State, the latest, in the best language.
    func ranked(
        _ documents: [RegisteredDocument], _ pinpoint: String?, _ language: LanguageTag?
    ) -> [Resolution.Candidate] {
        let wanted = (language.map { [$0] } ?? []) + languages
        let candidates = documents.map { document in
            let units = pinpoint.map { UnitLanding($0, in: document).units } ?? []
            let place = wanted.firstIndex { tag in document.language?.isReadable(as: tag) ?? false } ?? wanted.count
            return (candidate: Resolution.Candidate(document: document, units: units), language: place)
        }
        return candidates.sorted { first, second in
            let (left, right) = (first.candidate, second.candidate)
            if left.units.isEmpty != right.units.isEmpty { return right.units.isEmpty }
            if let state, (left.document.state == state) != (right.document.state == state) {
                return left.document.state == state
            }
            if left.document.date != right.document.date {
                guard let day = left.document.date, let other = right.document.date else {
                    return right.document.date == nil
                }
                return day > other
            }
            if first.language != second.language { return first.language < second.language }
            return left.document.id < right.document.id
        }.map(\.candidate)
    }
}

/// A citation and what it turned out to mean.
public struct ResolvedCitation: Hashable, Sendable {
    /// The citation.
    public var citation: Citation
    /// Its key, with the document that the context gave it.
    public var key: ReferenceKey
    /// What it means.
    public var resolution: Resolution
    /// Documents that have taken the place of the one it means since, the latest first.
    public var newer: [RegisteredDocument]
    /// Whether the citation only names the document of the citation of a place beside it, as in "question 9 of CEDAW/C/NOR/Q/9/Add.1".
    public var isNamedByPlace: Bool

    /// Creates a resolved citation.
    public init(
        citation: Citation, key: ReferenceKey, resolution: Resolution, newer: [RegisteredDocument] = [],
        isNamedByPlace: Bool = false
    ) {
        self.citation = citation
        self.key = key
        self.resolution = resolution
        self.newer = newer
        self.isNamedByPlace = isNamedByPlace
    }
}

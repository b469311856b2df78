/// What ``CitedDocuments`` is made from.
struct CitationCollection {
    let registry: any ReferenceRegistry
    private(set) var withoutDocument = 0
    /// For each cited key the number of its document.
    private(set) var numbers: [String: Int] = [:]
    private var documents: [Gathered] = []
    /// Documents cited side by side; both numbers, the lower first.
    private(set) var neighbours: Set<Pair> = []
    private var representatives: [String: Int] = [:]

    /// Two documents.
    struct Pair: Hashable {
        let first, second: Int
        init(_ one: Int, _ other: Int) { (first, second) = (min(one, other), max(one, other)) }
    }

    /// What is known of one document so far.
    struct Gathered {
        var registered: RegisteredDocument?
        var keys: Set<String> = []
        var mentions: [Place: (count: Int, pinpoints: Set<String>)] = [:]
        var spellings: [String: Int] = [:]
    }

    struct Place: Hashable { let owner, place: String }

    init(registry: any ReferenceRegistry) { self.registry = registry }

    mutating func add(_ source: CitedDocuments.Source) {
        var last: (number: Int, end: Int)?
        for citation in source.citations {
            let key = citation.key.document
            guard ![.context, .unsafe].contains(DocumentSeries(of: key)) else {
                withoutDocument += 1
                continue
            }
            let number = number(of: key)
            let place = Place(owner: source.owner, place: source.place)
            documents[number].mentions[place, default: (0, [])].count += 1
            if let pinpoint = citation.key.pinpoint {
                documents[number].mentions[place]?.pinpoints.insert(pinpoint)
            } else {
                documents[number].spellings[Self.spelling(citation.text), default: 0] += 1
            }
            // Brackets, a comma or a semicolon between: "CEDAW/C/NOR/9 (V.16-00001)".
            if let last, last.number != number, citation.span.lowerBound - last.end <= 3 {
                neighbours.insert(Pair(last.number, number))
            }
            last = (number, citation.span.upperBound)
        }
    }

    /// A spelling on one line, with single spaces.
    private static func spelling(_ text: String) -> String {
        text.split { $0.isWhitespace }.joined(separator: " ")
    }

    /// The number of the document with a key; documents with a key in common are one.
    private mutating func number(of key: String) -> Int {
        if let number = numbers[key] {
            documents[number].keys.insert(key)
            return number
        }
        let all = registry.allKeys(of: [key]).sorted()
        let name = all.compactMap { representatives[$0] }.first
        let number = name ?? documents.count
        if name == nil { documents.append(Gathered()) }
        for one in all where representatives[one] == nil { representatives[one] = number }
        if documents[number].registered == nil {
            let registered = all.flatMap { registry.documents(identifiedBy: ReferenceKey(rawValue: $0)) }
            documents[number].registered = registered.min { $0.id < $1.id }
        }
        documents[number].keys.insert(key)
        numbers[key] = number
        return number
    }

    /// The documents, in the order of their keys.
    func entries() -> [CitedDocuments.Entry] {
        documents.map(entry).sorted { $0.key < $1.key }
    }

    private func entry(_ document: Gathered) -> CitedDocuments.Entry {
        let keys = document.keys.sorted()
        let mentions = document.mentions.map { place, cited in
            CitedDocuments.Mention(
                owner: place.owner, place: place.place, count: cited.count, pinpoints: cited.pinpoints.sorted())
        }
        let spellings = document.spellings.map { CitedDocuments.Spelling(text: $0.key, count: $0.value) }
        return CitedDocuments.Entry(
            key: document.registered?.key ?? ReferenceKey(rawValue: Self.best(keys)),
            keys: keys.map { ReferenceKey(rawValue: $0) }, document: document.registered?.id,
            mentions: mentions.sorted { ($0.owner, $0.place) < ($1.owner, $1.place) },
            spellings: spellings.sorted { $0.count == $1.count ? $0.text < $1.text : $0.count > $1.count })
    }

    /// The key to name a document by: that of the built-in table, else one that is no number of a language version.
    private static func best(_ keys: [String]) -> String {
        if let row = keys.lazy.compactMap({ KnownDocuments.row(of: $0) }).first { return row.keys[0] }
        return keys.first { !DocumentSeries(of: $0).isOfLanguageVersions } ?? keys[0]
    }
}

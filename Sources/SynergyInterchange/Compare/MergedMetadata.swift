import SynergyModel

/// What a merged set says of itself.
struct MergedMetadata {
    /// The prefix of record identifiers that rows get because others have some.
    static let recordPrefix = "merged-record"
    /// What it stands for.
    static let recordIRI = "urn:reporting-synergy:merged-record/"

    private(set) var metadata = SSSOM.Metadata()
    /// Whether the sets have different licences.
    let hasSeveralLicenses: Bool

    init(_ inputs: [MappingMerge.Input], id: String?, title: String?) {
        let sources = Set(inputs.map(\.id)).sorted()
        hasSeveralLicenses = Set(inputs.map { $0.document.metadata["license"]?.text }).count > 1
        var notes: [String] = []
        let slots = Set(inputs.flatMap { $0.document.metadata.values.keys })
        for slot in slots.sorted(by: { $0.rawValue < $1.rawValue }) {
            merge(slot, inputs, &notes)
        }
        let digest = SHA256.hexDigest(of: Array(sources.joined(separator: "\n").utf8)).prefix(16)
        let own = id ?? (sources.count == 1 ? sources[0] : "https://reporting-synergy.invalid/merged/\(digest)")
        metadata["mapping_set_id"] = .text(own)
        if hasSeveralLicenses { metadata["license"] = .text(SSSOM.unspecifiedLicense) }
        let titles = Set(inputs.compactMap { $0.document.metadata["mapping_set_title"]?.text }).sorted()
        if let title = title ?? (titles.isEmpty ? nil : titles.joined(separator: " + ")) {
            metadata["mapping_set_title"] = .text(title)
        }
        let origins = Set(metadata["mapping_set_source"]?.texts ?? []).union(sources).subtracting([own])
        if !origins.isEmpty { metadata["mapping_set_source"] = .list(origins.sorted()) }
        let comments = Set(inputs.compactMap { $0.document.metadata["comment"]?.text }).sorted() + notes
        if !comments.isEmpty { metadata["comment"] = .text(comments.joined(separator: " ")) }
        for input in inputs {
            metadata.prefixes.merge(input.document.metadata.prefixes) { first, _ in first }
            let known = input.document.usualNames
            for definition in input.document.metadata.extensions where known[definition.slot] == nil {
                if metadata.definition(of: definition.slot) == nil { metadata.extensions.append(definition) }
            }
        }
        metadata.extensions.sort { $0.slot.rawValue < $1.slot.rawValue }
    }

    private mutating func merge(_ slot: SSSOM.Slot, _ inputs: [MappingMerge.Input], _ notes: inout [String]) {
        guard !["mapping_set_id", "mapping_set_title", "sssom_version", "comment"].contains(slot.rawValue) else {
            return
        }
        let found = inputs.compactMap { input in input.document.metadata[slot].map { (id: input.id, value: $0) } }
        let definition = SSSOMVocabulary.setSlot(slot.rawValue)
        let texts = Set(found.map(\.value.text))
        // A value that was not handed on to the rows of its own set must not be handed on to those of another.
        let isSafe = definition?.isPropagatable != true
        if isSafe, definition?.isList == true {
            metadata[slot] = .list(Set(found.flatMap(\.value.texts)).sorted())
        } else if isSafe, texts.count == 1, found.count == inputs.count {
            metadata[slot] = found.first?.value
        } else if slot != "license" {
            let said = Set(found.map { "\($0.id) has the \(slot) ‘\($0.value.text)’." })
            notes += said.sorted()
        }
    }
}

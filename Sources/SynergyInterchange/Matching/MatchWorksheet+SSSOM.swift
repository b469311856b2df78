import SynergyCrosswalk
import SynergyMatching
import SynergyModel

extension MatchWorksheet {
    /// The slots of a worksheet that SSSOM does not know.
    enum Extension: String, CaseIterable {
        case accept, relation, note, rank

        /// The usual name of the slot.
        var slot: SSSOM.Slot { SSSOM.Slot("ext_\(rawValue)") }
    }

    /// The name of the program, as sets of mappings have it.
    package static let toolName = "ReportingSynergy"

    /// What `similarity_score` is.
    static let measure =
        "probability that a curator agrees: logistic function of shared stems and character grams, mutual rank and legal basis"

    /// The worksheet as a set of mappings in the canonical form of SSSOM/TSV.
    ///
    /// A pair is `proposed` until it is rejected, or accepted by a reviewer with a name. `ext_accept`, `ext_relation` and `ext_note`
    /// are to be filled; because SSSOM has no empty columns they begin as `undecided`, the guess and `-`.
    ///
    /// - Parameter version: The version of the program.
    public func sssom(version: String) -> [UInt8] {
        var document = SSSOM.Document()
        document.metadata["mapping_set_id"] = .text(id)
        document.metadata["mapping_set_title"] = .text(title)
        document.metadata["license"] = .text(license)
        document.metadata["mapping_set_description"] = .text(
            "Suggestions of a program with what a curator said of them. What is proposed claims nothing.")
        document.metadata.prefixes = prefixMap
        for row in rows { document.records.append(values(of: row, version: version)) }
        for known in Extension.allCases {
            document.metadata.extensions.append(.init(slot: known.slot, property: "synergy:\(known.rawValue)"))
        }
        document.metadata.prefixes["synergy"] = SSSOM.vocabulary
        document.declareOwnExtensions()
        document.declarePrefixes()
        return SSSOM.write(document)
    }

    private func values(of row: Row, version: String) -> [SSSOM.Slot: SSSOM.Value] {
        typealias Own = SSSOMVocabulary.Extension
        // Until the pair is accepted, what the curator thinks of its relation is not the mapping's.
        let relation = row.decision == .accept ? row.effectiveRelation : row.guess
        let predicate = SSSOMVocabulary.predicate(for: relation)
        var values: [SSSOM.Slot: SSSOM.Value] = [
            "subject_id": .text(Self.curie(row.subject, subjectPrefix)), "subject_label": .text(row.subjectText),
            "predicate_id": .text(predicate.id), "object_id": .text(Self.curie(row.object, objectPrefix)),
            "object_label": .text(row.objectText), "mapping_justification": .text(row.justification),
            "mapping_tool": .text(Self.toolName), "mapping_tool_version": .text(version),
            "match_string": .list(row.terms), "similarity_score": .number(row.confidence),
            "similarity_measure": .text(measure ?? Self.measure), "comment": .text(row.evidence),
        ]
        if measure == nil { values["confidence"] = .number(row.confidence) }
        if predicate.isNegated { values["predicate_modifier"] = "Not" }
        if row.decision != nil, let reviewer { values["reviewer_label"] = .list([reviewer]) }
        values[Own.setRelation.usual] = .text(relation.names)
        values[Own.status.usual] = .text(status(of: row).rawValue)
        values[Extension.accept.slot] = .text(row.decision?.rawValue ?? "undecided")
        values[Extension.relation.slot] = .text(row.effectiveRelation.names)
        values[Extension.note.slot] = .text(row.note.isEmpty ? MatchWords.noNote : row.note)
        values[Extension.rank.slot] = .text(String(row.rank))
        return values
    }

    private func status(of row: Row) -> Mapping.Status {
        switch row.decision {
        case .accept: reviewer == nil ? .proposed : .approved
        case .reject: .rejected
        case nil: .proposed
        }
    }

    /// An identifier as a CURIE: itself if it is one, else under the prefix of its side, unusual bytes as `%20`.
    static func curie(_ id: String, _ prefix: String) -> String {
        if let colon = id.utf8.firstIndex(of: UInt8(ascii: ":")), String(id[..<colon]).isNCName,
            Mapping.Term.ID(rawValue: id) != nil, !id[colon...].hasPrefix("://")
        {
            return id
        }
        var bytes = Array("\(prefix):".utf8)
        for byte in id.utf8 {
            guard byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = String(byte, radix: 16, uppercase: true)
            bytes += "%\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension MatchWorksheet.Row {
    /// How the pair came about, as a CURIE.
    ///
    /// Equal words are a lexical match. Everything else weighs words, sections, numbering, legal basis and confirmed links
    /// together, which the vocabulary calls composite; no threshold is passed, as the two kinds with one in their name have it.
    fileprivate var justification: String {
        let words = MatchEvidence.sameText.words
        let saysTheSame =
            evidence == words || evidence.hasPrefix("\(words); ") || evidence.hasSuffix("; \(words)")
            || evidence.contains("; \(words); ")
        return saysTheSame ? "semapv:LexicalMatching" : "semapv:CompositeMatching"
    }
}

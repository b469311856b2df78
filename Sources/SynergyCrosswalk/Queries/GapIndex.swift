public import SynergyModel

/// Where somebody looked for a counterpart and found none, which differs from nobody having looked.
public struct GapIndex: Sendable {
    private let gaps: [Mapping.Term.ID: [Gap]]

    /// Collects the gaps of mapping sets.
    ///
    /// - Complexity: O(*g* log *g*) for *g* gaps.
    public init(_ sets: [MappingSet]) {
        var found: [Mapping.Term.ID: [Gap]] = [:]
        for gap in sets.flatMap(\.gaps) {
            if let term = gap.term { found[term, default: []].append(gap) }
        }
        gaps = found.mapValues { list in
            list.sorted {
                ($0.source ?? "", $0.date?.description ?? "", $0.comment ?? "")
                    < ($1.source ?? "", $1.date?.description ?? "", $1.comment ?? "")
            }
        }
    }

    /// The gaps of a question or provision, by where was looked.
    public func gaps(of term: Mapping.Term.ID) -> [Gap] { gaps[term] ?? [] }

    /// Whether somebody looked for a counterpart in a questionnaire or instrument and found none.
    public func isMissing(_ term: Mapping.Term.ID, in source: String) -> Bool {
        gaps(of: term).contains { $0.isAbout(source) }
    }
}

extension Gap {
    /// Whether it was looked in a questionnaire or instrument: `GRETA-R3`, `GRETA-R3:`, or an IRI that ends so.
    public func isAbout(_ name: String) -> Bool {
        guard var text = source.map({ Substring($0) }) else { return false }
        while let last = text.utf8.last, [UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "#")].contains(last) {
            text = text.dropLast()
        }
        guard text != name else { return true }
        let parts = text.utf8.split { [UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "#")].contains($0) }
        return parts.last.map { Substring($0) } == name[...]
    }
}

package import SynergyCrosswalk
import SynergyModel

/// Mappings between a few questions, with the same as plain statements.
package struct ClosureCase: Sendable {
    /// The identifiers of the terms.
    package var names: [Mapping.Term.ID]
    /// What is said, row by row.
    package var rows: [PlainStatement]

    package init(names: [Mapping.Term.ID], rows: [PlainStatement]) {
        self.names = names
        self.rows = rows
    }

    package var count: Int { names.count }

    /// The rows as mappings.
    package var mappings: [Mapping] { rows.map(mapping) }

    package func mapping(_ row: PlainStatement) -> Mapping {
        Mapping(
            subject: names[row.from], object: names[row.to], relation: RelationSet(rawValue: row.mask),
            confidence: row.confidence)
    }

    package var network: RelationNetwork { RelationNetwork([MappingSet(id: "urn:test", mappings: mappings)]) }

    /// The surest first, as the closure takes them in; for rows of different confidences only.
    package var surestFirst: [Int] { rows.indices.sorted { rows[$0].confidence > rows[$1].confidence } }

    /// What the closure says of every two terms, row by row.
    package func masks(of closure: Closure) -> [UInt8] {
        names.flatMap { from in names.map { closure.relation(from: from, to: $0).rawValue } }
    }

    /// How sure the closure is of every two terms, row by row.
    package func confidences(of closure: Closure) -> [Double?] {
        names.flatMap { from in names.map { closure.confidence(from: from, to: $0) } }
    }

    /// The case in lines that a person can read.
    package var outline: String {
        rows.map { "\(names[$0.from]) [\(RelationSet(rawValue: $0.mask))] \(names[$0.to]) \($0.confidence)" }
            .joined(separator: "\n")
    }

    /// What random rows say.
    package enum Kind: Sendable, CaseIterable {
        /// Single relations that hold in some world.
        case planted
        /// Sets of relations, of which one holds in some world.
        case vague
        /// Single relations, some of which are wrong.
        case noisy
        /// Sets of relations taken at random.
        case wild
    }

    /// How the rows of a random case are ranked.
    package enum Confidences: Sendable {
        /// No two rows are equally sure.
        case different
        /// Many rows are equally sure.
        case few
    }

    /// A random case of two to `limit` terms.
    package static func random(
        _ random: inout SplitMix64, _ kind: Kind, upTo limit: Int, _ confidences: Confidences = .different
    ) -> Self {
        let count = 2 + random.below(limit - 1)
        let world = (0..<count).map { _ in UInt64(1 + random.below(63)) & UInt64(1 + random.below(63)) }
            .map { $0 == 0 ? UInt64(1) << UInt64(random.below(6)) : $0 }
        let rowCount = 1 + random.below(count * 5 / 2)
        let sureness = (1...rowCount).map { Double($0) / Double(rowCount) }.shuffled(using: &random)
        let rows = (0..<rowCount).map { row in
            let from = random.below(count)
            // A question mapped to itself is rare, and says nothing or nonsense.
            let to = random.chance(2) ? from : (from + 1 + random.below(count - 1)) % count
            let truth = SetAlgebra.relation(of: world[from], to: world[to])
            let mask: UInt8
            switch kind {
            case .planted: mask = truth
            case .vague: mask = truth | UInt8(random.below(32))
            case .noisy: mask = random.chance(15) ? random.pick(SetAlgebra.single) : truth
            case .wild: mask = UInt8(1 + random.below(31))
            }
            let confidence = confidences == .different ? sureness[row] : random.pick([0, 0.25, 0.5, 0.75, 1])
            return PlainStatement(from, mask, to, confidence: confidence)
        }
        return Self(names: names(count, &random), rows: rows)
    }

    /// Identifiers in no order, some of them odd.
    package static func names(_ count: Int, _ random: inout SplitMix64) -> [Mapping.Term.ID] {
        let odd = ["Q", "UN-TIP", "é", "質問", "a(b)", "z", "'", "\"", "\\"]
        return (0..<count).map { number in
            Mapping.Term.ID(unchecked: "\(random.pick(odd)):\(random.below(3)).\(number)")
        }.shuffled(using: &random)
    }
}

/// How laws of the closure are tried on random cases.
///
/// `SYNERGY_FULL=1` tries all, otherwise a twentieth; `SYNERGY_SEED=n` tries one seed only.
package enum ClosureLaws {
    /// Calls a check with a generator for each seed until three have failed; returns what the failures say.
    ///
    /// - Parameter full: How many seeds to try with `SYNERGY_FULL=1`.
    package static func failures(
        full: Int = 10_000, in check: (inout SplitMix64) throws -> String?
    ) rethrows -> [String] {
        let seeds: Range<UInt64>
        if let one = Laws.environment("SYNERGY_SEED").flatMap({ UInt64($0) }) {
            seeds = one..<(one + 1)
        } else {
            seeds = 0..<UInt64(Laws.isFull ? full : max(full / 20, 1))
        }
        var result: [String] = []
        for seed in seeds where result.count < 3 {
            var random = SplitMix64(seed: seed)
            if let problem = try check(&random) {
                result.append("seed \(seed): \(problem)\nagain: SYNERGY_SEED=\(seed) swift test --filter Closure")
            }
        }
        return result
    }
}

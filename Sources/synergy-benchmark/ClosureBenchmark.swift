import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// How fast everything that follows from a mapping file is worked out, kept up to date and asked for.
enum ClosureBenchmark {
    static func run(_ document: SSSOM.Document) {
        let clock = ContinuousClock()
        var network: RelationNetwork?
        let preparing = clock.measure { network = RelationNetwork(documents: [document]) }
        guard let network else { return }
        print("network   \(network.count) statements in \(milliseconds(preparing)) ms")
        for threads in [1, 2] {
            var best = Duration.seconds(1_000)
            for _ in 0..<3 { best = min(best, clock.measure { _ = Closure(network, threads: threads) }) }
            print("closure   with proofs in \(milliseconds(best)) ms, \(threads) threads, the best of 3")
        }
        edits(of: document, clock)
    }

    /// Edits a closure that nobody else holds, since a shared one is copied by the first edit.
    private static func edits(of document: SSSOM.Document, _ clock: ContinuousClock) {
        var closure = Closure(RelationNetwork(documents: [document]))
        let statistics = closure.statistics
        print(
            "          \(statistics.components) components, \(statistics.inconsistentComponents) inconsistent, "
                + "\(statistics.pairs) pairs, \(statistics.definite) definite")
        let terms = (0..<min(1_000, document.records.count)).compactMap { document.mapping(at: $0)?.subject }
        guard let first = terms.first, let source = closure.sources(for: first).first?.term else { return }
        var worst = Duration.zero
        for _ in 0..<100 {
            var statement = 0
            let mapping = Mapping(subject: first, object: source, relation: .all, confidence: 0.5)
            worst = max(worst, clock.measure { statement = closure.insert(mapping) })
            worst = max(worst, clock.measure { closure.remove(statement: statement) })
        }
        print("edit      a component closed again in at most \(oneDecimal(seconds(worst) * 1_000_000)) µs, 200 edits")
        let asking = clock.measure { for term in terms { _ = closure.sources(for: term) } }
        print(
            "sources   of a question in \(oneDecimal(seconds(asking) * 1_000_000 / Double(terms.count))) µs on average")
    }
}

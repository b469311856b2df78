extension GroupChecker {
    /// A minimal set as values of the report.
    func written(_ set: SubsetCloser.MinimalSet) -> ConsistencyReport.Contradiction {
        let network = closer.network
        return ConsistencyReport.Contradiction(
            statements: set.statements.map(written),
            definitions: set.definitions.statements.map(written)
                .sorted { ($0.object, $0.subject) < ($1.object, $1.subject) },
            wholes: set.definitions.wholes.map { index in
                let whole = network.wholes[index]
                return ConsistencyReport.Contradiction.Whole(
                    question: network.place(of: whole.term), elements: whole.parts.map(network.place))
            }.sorted { $0.question < $1.question })
    }

    func written(_ statement: Int32) -> ConsistencyReport.Statement {
        let network = closer.network
        let assertion = network.assertions[Int(statement)]
        return ConsistencyReport.Statement(
            number: Int(statement), premise: network.premise(at: Int(statement)),
            subject: network.place(of: assertion.from), object: network.place(of: assertion.to),
            relation: assertion.mask, confidence: assertion.confidence)
    }
}

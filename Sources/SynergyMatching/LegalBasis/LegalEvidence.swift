import SynergyModel

/// What the legal bases of two sides say of every pair, beside the texts.
struct LegalEvidence: Sendable {
    /// How much a legal basis counts that is the same, in standard deviations of the text.
    private static let likenessWeight: Float = 4
    /// How much it counts that both ask about the same side of it.
    private static let aspectWeight: Float = 0.75

    /// How provisions are related.
    let network: ProvisionNetwork

    /// Adds the evidence to standard scores; a pair of which one question has no legal basis keeps what its texts give.
    ///
    /// - Complexity: O(*d*² *p*²) with *d* distinct lists of provisions on a side and *p* provisions in each.
    func add(to scores: inout Matrix, _ first: [MatchItem], _ second: [MatchItem]) {
        let firstBases = DistinctBases(first)
        let secondBases = DistinctBases(second)
        var likeness = Matrix(rows: firstBases.lists.count, columns: secondBases.lists.count)
        for (row, list) in firstBases.lists.enumerated() {
            for (column, other) in secondBases.lists.enumerated() {
                likeness[row, column] = network.likeness(list, other) * Self.likenessWeight
            }
        }
        scores.forEachRow { row, values in
            let item = first[row]
            let basis = firstBases.listOf[row]
            for column in 0..<values.count {
                values[column] += likeness[basis, secondBases.listOf[column]]
                if let aspect = item.aspect, aspect == second[column].aspect { values[column] += Self.aspectWeight }
            }
        }
    }
}

/// The different lists of provisions among items.
private struct DistinctBases {
    var lists: [[Provision.ID]] = []
    var listOf: [Int] = []

    init(_ items: [MatchItem]) {
        var numbers: [[Provision.ID]: Int] = [:]
        for item in items {
            let number = numbers[item.provisions, default: lists.count]
            numbers[item.provisions] = number
            if number == lists.count { lists.append(item.provisions) }
            listOf.append(number)
        }
    }
}

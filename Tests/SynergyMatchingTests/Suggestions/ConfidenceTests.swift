import SynergyTestSupport
import Testing

@testable import SynergyMatching

/// What confidence does as each piece of evidence grows.
@Suite struct ConfidenceTests {
    private static func make(_ random: inout SplitMix64) -> Confidence {
        func share() -> Float { Float(random.below(101)) / 100 }
        return Confidence(
            shape: random.chance(50) ? .oneToOne : .manyToMany, grams: share(),
            shares: .init(ofFirst: share(), ofSecond: share()), isBestOfBoth: random.chance(50),
            neighborShare: share(), legalBasis: random.chance(50) ? share() : nil, isSameAspect: random.chance(50))
    }

    /// Each piece of evidence, and how it grows by something.
    private static let changes: [(name: String, change: @Sendable (inout Confidence, Float) -> Void)] = [
        ("grams", { $0.grams = min($0.grams + $1, 1) }),
        ("share of the first", { $0.shares.ofFirst = min($0.shares.ofFirst + $1, 1) }),
        ("share of the second", { $0.shares.ofSecond = min($0.shares.ofSecond + $1, 1) }),
        ("best of both", { one, _ in one.isBestOfBoth = true }),
        ("neighbours", { $0.neighborShare = min($0.neighborShare + $1, 1) }),
        ("legal basis", { one, more in one.legalBasis = one.legalBasis.map { min($0 + more, 1) } }),
        ("aspect", { one, _ in one.isSameAspect = true }),
    ]

    @Test func moreEvidenceNeverMeansLess() {
        MatchLaws.hold { random in
            let before = Self.make(&random)
            for (name, change) in Self.changes {
                var after = before
                change(&after, Float(1 + random.below(50)) / 100)
                if after.value < before.value { return "\(name): \(before) \(before.value), then \(after.value)" }
            }
            return (0...1).contains(before.value) ? nil : "\(before.value)"
        }
    }

    @Test func everyPieceOfEvidenceCounts() {
        let none = Confidence(
            shape: .manyToMany, grams: 0, shares: .init(ofFirst: 0, ofSecond: 0), isBestOfBoth: false,
            neighborShare: 0, legalBasis: 0, isSameAspect: false)
        for (name, change) in Self.changes {
            var one = none
            change(&one, 0.1)
            #expect(one.value > none.value, "\(name)")
        }
        // With legal bases at hand that are not related, a pair is less likely than one without any.
        var one = none
        one.legalBasis = nil
        #expect(one.value > none.value)
    }

    @Test func itIsTheSameFromBothSides() {
        MatchLaws.hold { random in
            let one = Self.make(&random)
            var other = one
            other.shares = .init(ofFirst: one.shares.ofSecond, ofSecond: one.shares.ofFirst)
            return abs(one.value - other.value) < 1e-9 ? nil : "\(one)"
        }
    }

    @Test func allEvidenceTogetherIsNearlySureAndNoneIsNot() {
        for shape in [ScoreShape.oneToOne, .manyToMany] {
            let all = Confidence(
                shape: shape, grams: 1, shares: .init(ofFirst: 1, ofSecond: 1), isBestOfBoth: true, neighborShare: 1,
                legalBasis: 1, isSameAspect: true)
            let none = Confidence(
                shape: shape, grams: 0, shares: .init(ofFirst: 0, ofSecond: 0), isBestOfBoth: false, neighborShare: 0,
                legalBasis: nil, isSameAspect: false)
            #expect(all.value > 0.95 && none.value < 0.25)
        }
    }
}

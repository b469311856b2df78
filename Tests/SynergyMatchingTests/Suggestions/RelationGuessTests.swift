import SynergyCrosswalk
import Testing

@testable import SynergyMatching

/// The guess of a relation, branch by branch.
@Suite struct RelationGuessTests {
    /// What is known of a pair, and the guess.
    struct Case: CustomTestStringConvertible, Sendable {
        var basis: RelationSet?
        var ofFirst: Float
        var ofSecond: Float
        var isSameAspect: Bool?
        var isSameText = false
        var guess: Relation
        var testDescription: String {
            "\(basis.map { "\($0)" } ?? "no basis") \(ofFirst) \(ofSecond) "
                + "aspect \(isSameAspect.map { "\($0)" } ?? "-")"
                + (isSameText ? " same text" : "")
        }
    }

    @Test(arguments: [
        // The same text is equal, unless aspect or legal basis say otherwise.
        Case(basis: nil, ofFirst: 1, ofSecond: 1, isSameAspect: nil, isSameText: true, guess: .equal),
        Case(basis: nil, ofFirst: 1, ofSecond: 1, isSameAspect: true, isSameText: true, guess: .equal),
        Case(basis: .equal, ofFirst: 1, ofSecond: 1, isSameAspect: nil, isSameText: true, guess: .equal),
        // A text of nothing but stop words shares nothing, and is the same all the same.
        Case(basis: nil, ofFirst: 0, ofSecond: 0, isSameAspect: nil, isSameText: true, guess: .equal),
        Case(basis: nil, ofFirst: 1, ofSecond: 1, isSameAspect: false, isSameText: true, guess: .overlap),
        Case(basis: .equal, ofFirst: 1, ofSecond: 1, isSameAspect: false, isSameText: true, guess: .overlap),
        Case(basis: .overlap, ofFirst: 1, ofSecond: 1, isSameAspect: true, isSameText: true, guess: .overlap),
        Case(basis: .subset, ofFirst: 1, ofSecond: 1, isSameAspect: true, isSameText: true, guess: .subset),
        Case(basis: .superset, ofFirst: 1, ofSecond: 1, isSameAspect: true, isSameText: true, guess: .superset),
        // The same legal basis: equal only with the same aspect and much of both texts.
        Case(basis: .equal, ofFirst: 0.4, ofSecond: 0.9, isSameAspect: true, guess: .equal),
        Case(basis: .equal, ofFirst: 0.39, ofSecond: 0.9, isSameAspect: true, guess: .overlap),
        Case(basis: .equal, ofFirst: 0.9, ofSecond: 0.39, isSameAspect: true, guess: .overlap),
        Case(basis: .equal, ofFirst: 0.9, ofSecond: 0.9, isSameAspect: false, guess: .overlap),
        Case(basis: .equal, ofFirst: 0.9, ofSecond: 0.9, isSameAspect: nil, guess: .overlap),
        // A wider or narrower one: only if the texts do not say the opposite.
        Case(basis: .subset, ofFirst: 0.8, ofSecond: 0.3, isSameAspect: nil, guess: .subset),
        Case(basis: .subset, ofFirst: 0.5, ofSecond: 0.5, isSameAspect: nil, guess: .subset),
        Case(basis: .subset, ofFirst: 0.3, ofSecond: 0.8, isSameAspect: nil, guess: .overlap),
        Case(basis: .superset, ofFirst: 0.3, ofSecond: 0.8, isSameAspect: nil, guess: .superset),
        Case(basis: .superset, ofFirst: 0.5, ofSecond: 0.5, isSameAspect: nil, guess: .superset),
        Case(basis: .superset, ofFirst: 0.8, ofSecond: 0.3, isSameAspect: nil, guess: .overlap),
        // Any other.
        Case(basis: .overlap, ofFirst: 0.9, ofSecond: 0.9, isSameAspect: true, guess: .overlap),
        Case(basis: .sharing, ofFirst: 0.9, ofSecond: 0.2, isSameAspect: true, guess: .overlap),
        // None: only nearly the whole text says anything.
        Case(basis: nil, ofFirst: 0.85, ofSecond: 0.85, isSameAspect: nil, guess: .equal),
        Case(basis: nil, ofFirst: 0.85, ofSecond: 0.85, isSameAspect: false, guess: .overlap),
        Case(basis: nil, ofFirst: 0.84, ofSecond: 0.9, isSameAspect: nil, guess: .overlap),
        Case(basis: nil, ofFirst: 0.85, ofSecond: 0.6, isSameAspect: nil, guess: .subset),
        Case(basis: nil, ofFirst: 0.85, ofSecond: 0.61, isSameAspect: nil, guess: .overlap),
        Case(basis: nil, ofFirst: 0.6, ofSecond: 0.85, isSameAspect: nil, guess: .superset),
        Case(basis: nil, ofFirst: 0.61, ofSecond: 0.85, isSameAspect: nil, guess: .overlap),
        Case(basis: nil, ofFirst: 0.2, ofSecond: 0.2, isSameAspect: true, guess: .overlap),
        Case(basis: nil, ofFirst: 0, ofSecond: 0, isSameAspect: nil, guess: .overlap),
    ])
    func branches(of one: Case) {
        let shares = Coverage.Shares(ofFirst: one.ofFirst, ofSecond: one.ofSecond)
        #expect(
            RelationGuess.relation(
                basis: one.basis, shares: shares, isSameAspect: one.isSameAspect, isSameText: one.isSameText)
                == one.guess)
    }

    /// Read from the other side, every guess is the converse.
    @Test func theGuessFromTheOtherSideIsTheConverse() {
        let shares: [Float] = [0, 0.3, 0.4, 0.6, 0.7, 0.85, 1]
        let bases: [RelationSet?] = [nil, .equal, .superset, .subset, .overlap]
        for basis in bases {
            for aspect in [nil, true, false] as [Bool?] {
                for isSameText in [true, false] {
                    for one in shares {
                        for other in shares {
                            let there = RelationGuess.relation(
                                basis: basis, shares: .init(ofFirst: one, ofSecond: other), isSameAspect: aspect,
                                isSameText: isSameText)
                            let back = RelationGuess.relation(
                                basis: basis?.converse, shares: .init(ofFirst: other, ofSecond: one),
                                isSameAspect: aspect, isSameText: isSameText)
                            #expect(RelationSet(there).converse == RelationSet(back))
                        }
                    }
                }
            }
        }
    }
}

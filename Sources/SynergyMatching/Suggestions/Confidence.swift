/// How likely it is that a curator would agree with a pair.
///
/// A logistic function of evidence that means the same in every pair of questionnaires; the rank does not enter, because in
/// every list something is first. The weights were fitted on the first ten suggestions for every item of ten public
/// crosswalks, each set counting the same, and those of the legal basis on the packs.
struct Confidence: Sendable {
    /// The cosine of the stems, 0…1.
    var stems: Float
    /// The cosine of the character grams, 0…1.
    var grams: Float
    /// How much of each text the other says too.
    var shares: Coverage.Shares
    /// Whether each is the best of the other.
    var isBestOfBoth: Bool
    /// Whether the subject is among the best three of the object.
    var isAmongBestOfObject: Bool
    /// How closely the legal bases are related, 0…1.
    var legalBasis: Float
    /// Whether both are about the same side of a provision.
    var isSameAspect: Bool

    private enum Weight {
        static let constant = -3.0
        static let stems = 2.0
        static let grams = 2.0
        static let leastShare = 1.0
        static let mostShare = 0.5
        static let bestOfBoth = 1.0
        static let amongBestOfObject = 0.5
        static let legalBasis = 2.5
        static let sameAspect = 0.4
    }

    /// The probability, 0…1.
    var value: Double {
        var sum = Weight.constant
        sum += Weight.stems * Double(stems)
        sum += Weight.grams * Double(grams)
        sum += Weight.leastShare * Double(shares.least)
        sum += Weight.mostShare * Double(shares.most)
        if isBestOfBoth { sum += Weight.bestOfBoth }
        if isAmongBestOfObject { sum += Weight.amongBestOfObject }
        sum += Weight.legalBasis * Double(legalBasis)
        if isSameAspect { sum += Weight.sameAspect }
        return 1 / (1 + Logarithm.exponential(-sum))
    }
}

import SynergyModel

/// What step 3 and the qualifiers need to know of an element.
struct Resolution {
    var result: ElementResult
    /// Candidates that are, verbatim and each by itself, all that the draft holds.
    var verbatim: [Int] = []
    var remarks: Remarks = []
    /// Languages of answers that the form does not accept.
    var untranslated: [LanguageTag] = []
    /// Bodies that hold the value of the draft.
    var bodies = BodySet()

    init(result: ElementResult) { self.result = result }

    /// Qualifiers that have no details.
    struct Remarks: OptionSet {
        let rawValue: UInt8

        static let variants = Self(rawValue: 1)
        static let toBeCut = Self(rawValue: 2)
        static let olderAnswerDiffers = Self(rawValue: 4)
        static let olderAnswersDisagree = Self(rawValue: 8)
        static let withheldSourceDisagrees = Self(rawValue: 16)
        static let mappingProposed = Self(rawValue: 32)
        static let mappingInconsistent = Self(rawValue: 64)
        static let amendedInConfidence = Self(rawValue: 128)

        /// The qualifiers that they stand for, in the order of qualifiers.
        static let qualifiers: [(remark: Self, qualifier: Qualifier)] = [
            (.amendedInConfidence, .amendedInConfidence), (.mappingInconsistent, .mappingInconsistent),
            (.mappingProposed, .mappingProposed), (.olderAnswerDiffers, .olderAnswerDiffers),
            (.olderAnswersDisagree, .olderAnswersDisagree), (.toBeCut, .toBeCut), (.variants, .variants),
            (.withheldSourceDisagrees, .withheldSourceDisagrees),
        ]
    }

    /// A set of bodies by number; most numbers are small.
    struct BodySet {
        private var bits: UInt64 = 0
        private var others: [Int32] = []

        var count: Int { bits.nonzeroBitCount + others.count }

        mutating func insert(_ body: Int32) {
            if body >= 0, body < 64 {
                bits |= 1 << UInt64(body)
            } else {
                others.insertOnce(body)
            }
        }
    }
}

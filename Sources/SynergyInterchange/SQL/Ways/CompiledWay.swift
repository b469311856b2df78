import SynergyCrosswalk
import SynergyModel

/// One way from a source question to one element of a target, as rows of tables.
struct CompiledWay: Sendable {
    /// What passes at all.
    enum Passes: String, Sendable {
        /// A value.
        case value
        /// Several elements, joined to one text.
        case joined
        /// Only a link.
        case link
    }

    /// What becomes of one kind of values.
    struct Kind: Hashable, Sendable {
        /// How it is told whether a value passes, and what arrives.
        enum How: String, Sendable {
            /// The value as it is.
            case same
            /// By its code.
            case code
            /// Every chosen code, each by itself.
            case all
            /// Every chosen code, when they come to one.
            case one
            /// Yes when some chosen code means yes, else no when some means no.
            case any
            /// Yes when the element is among the chosen codes.
            case holds
            /// By its unit, with some arithmetic.
            case figure
            /// The sum of cells, with some arithmetic.
            case cells
            /// By the exporter.
            case computed
        }

        var kind: AnswerKind
        /// Whether the answer as a whole was given, and the element is in it somewhere.
        var isWider: Bool
        var how: How
        var arrivesAs: AnswerKind
        var covers: Bool
        var toBeCut: Bool
    }

    /// One code of one kind of values.
    struct Code: Hashable, Sendable {
        var kind: AnswerKind
        var code: String
        /// What it comes to; `nil` where it is outside the target.
        var made: String?
    }

    /// What is made of what chosen codes come to.
    struct Result: Hashable, Sendable {
        var made: String
        var code: String
    }

    /// What happens to a figure.
    struct Figure: Hashable, Sendable {
        struct Step: Hashable, Sendable {
            var factor: Double
            var offset: Double
        }

        /// Whether each of these units passes; `nil` for a figure without unit.
        var units: [String?: Bool] = [:]
        var otherUnitsPass = false
        var keepsUnit = true
        var unit: String?
        var steps: [Step] = []

        /// The largest figure for which nothing on the way grows beyond what a number can hold.
        var largest: Double {
            var limit = Double.greatestFiniteMagnitude
            for step in steps.reversed() {
                guard step.factor != 0 else { continue }
                limit = max(0, (limit - abs(step.offset)) / 2)
                if abs(step.factor) > 1 { limit /= abs(step.factor) }
            }
            return limit
        }
    }

    var target: Int32
    var source: Int32
    var element: Int
    /// The element it begins at; empty for the answer as a whole.
    var fromSlot: String
    var passes: Passes
    var hops: Int
    var isApproved: Bool
    var isVerbatim: Bool
    var relation: RelationSet
    var kinds: [Kind] = []
    var codes: [Code] = []
    var results: [Result] = []
    var figure: Figure?
    var cells: [Transform.TableCell] = []
    /// The way itself, where the exporter must go it.
    var route: CompiledRoute?

    /// What makes two ways do the same to every answer.
    struct Meaning: Hashable {
        var fromSlot: String
        var passes: Passes
        var isApproved: Bool
        var kinds: [Kind]
        var codes: [Code]
        var results: [Result]
        var figure: Figure?
        var cells: [Transform.TableCell]
        var steps: [Route.Step]?
        var relation: RelationSet?
    }

    var meaning: Meaning {
        // Along a way that is not approved there are only links.
        guard isApproved else {
            return Meaning(
                fromSlot: fromSlot, passes: passes, isApproved: false, kinds: [], codes: [], results: [], figure: nil,
                cells: [], steps: nil, relation: nil)
        }
        return Meaning(
            fromSlot: fromSlot, passes: passes, isApproved: true, kinds: kinds, codes: codes, results: results,
            figure: figure, cells: cells, steps: route?.steps, relation: route?.relation)
    }
}

import SynergyCrosswalk
import SynergyModel

/// The status of the first gate that an answer fails on one chain, and what arrives.
struct Verdict: Sendable {
    var status: CandidateStatus
    var reason: CandidateReason?
    var arrival: Arrival = .nothing
    var covers = false
    var toBeCut = false

    /// A verdict on something of which nothing arrives.
    init(_ status: CandidateStatus, _ reason: CandidateReason?) {
        self.status = status
        self.reason = reason
    }

    /// Best first: of two usable chains the one that settles is better than the one that gives a part.
    var rank: Int { status.rank * 2 + (status == .usable && covers ? 0 : 1) }

    /// Takes what a lift gave.
    mutating func take(_ lifted: Result<Lifting.Lifted, LiftFailure>) {
        guard case .success(let lifted) = lifted else { return }
        arrival = .made(lifted.value)
        covers = lifted.covers
        toBeCut = lifted.toBeCut
    }
}

/// One way from a source question to one element of the target: a route of a chain, or a chain along which only a link passes.
///
/// Holds what the gates say of all answers alike, worked out once for all respondents.
final class Way: Sendable {
    /// What is the same for all ways between two questions.
    struct Ends {
        let source: CompiledQuestion
        let target: Question
        let lifting: Lifting
        let level: RecognitionRule.Level
        let rule: String?
        let aspectDiffers: Bool
        let isInconsistent: Bool
    }

    let chain: CompiledChain
    /// What orders candidates along it: verbatim before others, then fewest hops.
    let order: UInt64
    let route: CompiledRoute?
    /// What the gates before freshness say.
    let early: Verdict?
    /// What the gates between freshness and liftable say.
    private let late: Verdict?
    private let aspectDiffers: Bool
    private let asksPeriod: Bool
    private let isInconsistent: Bool

    init(_ compiled: CompiledChain, route: CompiledRoute?, _ ends: Ends) {
        chain = compiled
        order = (compiled.chain.isVerbatim ? 0 : 1) << 63 | UInt64(compiled.chain.hops.count) << 40
        self.route = route
        let rule = CandidateReason.recognition(rule: ends.rule ?? "")
        early =
            ends.level == .none
            ? Verdict(.notRecognised, rule) : compiled.chain.isApproved ? nil : Verdict(.linkOnly, .mappingProposed)
        late =
            if ends.level == .reference {
                Verdict(.linkOnly, rule)
            } else {
                switch ends.target.reuse {
                case .linkOnly: Verdict(.linkOnly, .formAsksForLink)
                case .askAlways: Verdict(.linkOnly, .formAsksAlways)
                default: nil
                }
            }
        aspectDiffers = ends.aspectDiffers
        asksPeriod = ends.target.period != nil
        isInconsistent = ends.isInconsistent
    }

    /// The gates from freshness on, for an answer that is fresh.
    func verdict(_ lifted: Result<Lifting.Lifted, LiftFailure>, hasPeriod: Bool) -> Verdict {
        if let late { return late }
        let arrived: Lifting.Lifted
        switch lifted {
        case .success(let value): arrived = value
        case .failure(let failure): return Verdict(.linkOnly, failure.reason)
        }
        let kind = arrived.value.kind
        if kind.isClosed || kind == .number || kind == .table {
            if aspectDiffers { return Verdict(.linkOnly, .aspectDiffers) }
            if asksPeriod, !hasPeriod, !kind.isClosed { return Verdict(.linkOnly, .periodUnknown) }
        }
        if isInconsistent { return Verdict(.linkOnly, .mappingInconsistent) }
        var verdict = Verdict(.usable, nil)
        verdict.take(lifted)
        return verdict
    }
}

extension Feed {
    /// The ways to one element: chain by chain, first the routes of a chain, then the chain as a mere link.
    func ways(to element: Int, _ ends: Way.Ends) -> [Way] {
        var ways: [Way] = []
        for compiled in chains {
            for route in compiled.routes where Int(route.to) == element || route.to < 0 {
                // A route to the target as a whole serves what its elements' own routes do not.
                if route.to < 0, !route.hasTransform { continue }
                ways.append(Way(compiled, route: route, ends))
            }
            if compiled.linkedElements.contains(Int16(element)) { ways.append(Way(compiled, route: nil, ends)) }
        }
        return ways
    }
}

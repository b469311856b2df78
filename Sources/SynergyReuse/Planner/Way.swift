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

    /// The same with another status.
    func with(_ status: CandidateStatus, _ reason: CandidateReason?) -> Self {
        var verdict = self
        verdict.status = status
        verdict.reason = reason
        return verdict
    }
}

/// One way from a source question to one element of the target: a route of a chain, or a chain along which only a link passes.
///
/// Holds whatever the gates say of all answers alike, worked out once for all respondents.
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

    /// What becomes of all values of one kind.
    struct Fate: Sendable {
        /// The verdict of the gates that do not depend on the respondent.
        var verdict: Verdict
        /// What arrives although a gate fails: a withheld or stale value is kept.
        var lifted: Verdict
    }

    let chain: Chain
    /// The place of the chain among those of its feed.
    let place: Int
    let hops: Int
    let route: CompiledRoute?
    /// What the gates before freshness say.
    let early: Verdict?
    /// What the gates between freshness and liftable say.
    private let late: Verdict?
    private let aspectDiffers: Bool
    private let asksPeriod: Bool
    private let isInconsistent: Bool
    /// What becomes of a yes, a no, or any value of another kind that fares alike.
    private let fates: (kind: Gist.Kind, first: Fate, no: Fate?)?

    init(_ compiled: CompiledChain, place: Int, route: CompiledRoute?, element: Int, _ ends: Ends) {
        chain = compiled.chain
        hops = compiled.chain.hops.count
        self.place = place
        self.route = route
        let rule = CandidateReason.recognition(rule: ends.rule ?? "")
        early =
            ends.level == .none
            ? Verdict(.notRecognised, rule) : chain.isApproved ? nil : Verdict(.linkOnly, .mappingProposed)
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
        let gates = Gates(
            late: late, aspectDiffers: aspectDiffers, asksPeriod: asksPeriod, isInconsistent: isInconsistent)
        fates = Self.fates(route, element: element, early: early, gates, ends)
    }

    /// What becomes of an answer, or `nil` when that depends on its value.
    @inline(__always)
    func fate(of gist: Gist.Kind) -> Fate? {
        guard let fates else { return nil }
        if gist == fates.kind { return fates.first }
        return gist == .no ? fates.no : nil
    }

    /// The gates from freshness on, for an answer that is fresh.
    func verdict(_ lifted: Result<Lifting.Lifted, LiftFailure>, hasPeriod: Bool) -> Verdict {
        Gates(late: late, aspectDiffers: aspectDiffers, asksPeriod: asksPeriod, isInconsistent: isInconsistent)
            .verdict(lifted, hasPeriod: hasPeriod)
    }

    private static func fates(
        _ route: CompiledRoute?, element: Int, early: Verdict?, _ gates: Gates, _ ends: Ends
    ) -> (kind: Gist.Kind, first: Fate, no: Fate?)? {
        guard let route, !route.hasTransform, ends.source.elements.count == 1 else { return nil }
        func fate(_ value: AnswerValue) -> Fate {
            let values = SourceValues(value)
            let lifted = ends.lifting.lift(
                .init(value: value, relation: .equal), from: ends.source, values: values, along: route, to: element)
            var arrived = Verdict(.usable, nil)
            arrived.take(lifted)
            if case .success = lifted { arrived.arrival = .original }
            var verdict = early ?? gates.verdict(lifted, hasPeriod: false)
            if verdict.status == .usable { verdict.arrival = .original }
            return Fate(verdict: verdict, lifted: arrived)
        }
        switch ends.source.elements[0].kind {
        case .yesNo: return (.yes, fate(.boolean(true)), fate(.boolean(false)))
        case .number where !gates.asksPeriod: return (.number, fate(.number(Quantity(0))), nil)
        case .date: return (.day, fate(.day(CalendarDay(ordinal: 0))), nil)
        case .text where ends.lifting.acceptedLanguages.isEmpty: return (.text, fate(.text("")), nil)
        default: return nil
        }
    }

    /// The gates after freshness, with what they need to know of the way.
    private struct Gates {
        let late: Verdict?
        let aspectDiffers: Bool
        let asksPeriod: Bool
        let isInconsistent: Bool

        func verdict(_ lifted: Result<Lifting.Lifted, LiftFailure>, hasPeriod: Bool) -> Verdict {
            if let late { return late }
            guard case .success(let arrived) = lifted else {
                if case .failure(let failure) = lifted { return Verdict(.linkOnly, failure.reason) }
                return Verdict(.linkOnly, nil)
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
}

extension Feed {
    /// The ways to one element: chain by chain, first the routes of a chain, then the chain as a mere link.
    func ways(to element: Int, _ ends: Way.Ends) -> [Way] {
        var ways: [Way] = []
        for (place, compiled) in chains.enumerated() {
            for route in compiled.routes where Int(route.to) == element || route.to < 0 {
                // A route to the target as a whole serves what its elements' own routes do not.
                if route.to < 0, !route.hasTransform { continue }
                ways.append(Way(compiled, place: place, route: route, element: element, ends))
            }
            if compiled.linkedElements.contains(Int16(element)) {
                ways.append(Way(compiled, place: place, route: nil, element: element, ends))
            }
        }
        return ways
    }
}

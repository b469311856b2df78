import Synchronization
import SynergyCrosswalk
import SynergyModel

/// A prepared target as single respondents read it, made when the first plan of each needs it.
///
/// A class, because all copies of a prepared target keep one store.
final class OwnReadings: Sendable {
    private struct Key: Hashable {
        var respondent: Respondent.ID
        /// The recipient's plan knows no reasons.
        var view: PlanView
    }

    private let targets = Mutex<[Key: PreparedTarget]>([:])

    /// The target for a respondent; two threads that ask at once make it twice and keep one.
    func target(of respondent: Respondent.ID, _ view: PlanView, make: () -> PreparedTarget) -> PreparedTarget {
        let key = Key(respondent: respondent, view: view)
        if let known = targets.withLock({ $0[key] }) { return known }
        let made = make()
        targets.withLock { $0[key] = made }
        return made
    }
}

/// A source question whose shortest way to the target, as everybody else reads the crosswalk, passes two questions that
/// the respondent relates in a way of its own, and does not lead there any more.
struct DivertedSource: Sendable {
    /// Index of the source question.
    var question: Int32
    /// The readings that changed the way.
    var overrides: [RelationOverride]

    /// Finds them for one target question.
    ///
    /// - Parameters:
    ///   - shared: What leads to the target as everybody else reads it.
    ///   - own: What leads there now.
    ///   - crosswalk: The crosswalk as the respondent reads it.
    static func find(in shared: [Feed], now own: [Feed], _ crosswalk: Crosswalk) -> [Self] {
        guard !shared.isEmpty else { return [] }
        let first = Dictionary(
            own.map { ($0.question, $0.chains[0].chain.places) }, uniquingKeysWith: { old, _ in old })
        return shared.compactMap { feed in
            let chain = feed.chains[0].chain
            let overrides = crosswalk.overrides(on: chain)
            guard !overrides.isEmpty, first[feed.question] != chain.places else { return nil }
            return Self(question: feed.question, overrides: overrides)
        }
    }
}

extension Chain {
    /// The questions on the way.
    fileprivate var places: [Question.ID] { hops.map(\.from) }
}

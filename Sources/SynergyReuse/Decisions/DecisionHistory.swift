import SynergyModel

/// What was decided on one question, and what of it nothing has replaced.
///
/// A decision is replaced by a later one of the same reviewer, and by one that names it in its `after`, directly or through
/// others. Later is what comes after it so, whatever the clocks said; else what has the later time.
struct DecisionHistory {
    /// The decisions, each once.
    private let decisions: [Decision]
    /// How late each is.
    private var ranks: [Rank?]
    /// Which decisions some later one names.
    private var isNamed: [Bool]

    /// How late a decision is: at least as late as each that it names, and one step later than that.
    private struct Rank: Comparable {
        var instant: String
        var step: Int

        static func < (lhs: Self, rhs: Self) -> Bool { (lhs.instant, lhs.step) < (rhs.instant, rhs.step) }
    }

    /// - Complexity: O(*n* log *n*) in the number of decisions and of the names in them.
    init(_ all: [Decision]) {
        var seen: Set<Decision> = []
        decisions = all.filter { $0.id == nil || seen.insert($0).inserted }
        ranks = Array(repeating: nil, count: decisions.count)
        isNamed = Array(repeating: false, count: decisions.count)
        rank()
    }

    /// Goes from each decision to those that it names; no recursion, so that no history is too long.
    private mutating func rank() {
        var places: [Decision.ID: [Int]] = [:]
        for (place, decision) in decisions.enumerated() {
            if let id = decision.id { places[id, default: []].append(place) }
        }
        let named = decisions.enumerated().map { place, decision in
            decision.after.flatMap { places[$0] ?? [] }.filter { $0 != place }
        }
        var isOpen = Array(repeating: false, count: decisions.count)
        // In an order that does not depend on the files: it decides which name is void where names run in a circle.
        for start in decisions.indices.sorted(by: precedes) where ranks[start] == nil {
            var path: [(place: Int, next: Int)] = [(start, 0)]
            isOpen[start] = true
            while let (place, next) = path.last {
                guard next == named[place].count else {
                    path[path.count - 1].next += 1
                    let other = named[place][next]
                    if isOpen[other] { continue }
                    isNamed[other] = true
                    guard ranks[other] == nil else { continue }
                    isOpen[other] = true
                    path.append((other, 0))
                    continue
                }
                let before = named[place].filter { !isOpen[$0] }.compactMap { ranks[$0] }.max()
                let own = Rank(instant: decisions[place].instant, step: 0)
                ranks[place] = before.map { max(own, Rank(instant: $0.instant, step: $0.step + 1)) } ?? own
                isOpen[place] = false
                path.removeLast()
            }
        }
    }

    /// Whether one comes before another where only their times, and then their names or places, tell.
    private func precedes(_ first: Int, _ second: Int) -> Bool {
        let (lhs, rhs) = (decisions[first], decisions[second])
        if lhs.instant != rhs.instant { return lhs.instant < rhs.instant }
        // Lines without a name of their own keep their order; names make the order of files irrelevant.
        if lhs.hasOwnID != rhs.hasOwnID { return rhs.hasOwnID }
        if lhs.hasOwnID, let id = lhs.id, let other = rhs.id, id != other { return id < other }
        return first < second
    }

    private func isEarlier(_ first: Int, _ second: Int) -> Bool {
        guard let rank = ranks[first], let other = ranks[second], rank != other else { return precedes(first, second) }
        return rank < other
    }

    /// What nothing has replaced, the oldest first.
    private var heads: [Int] {
        var latest: [String: Int] = [:]
        for place in decisions.indices {
            let reviewer = decisions[place].reviewer
            if let current = latest[reviewer], isEarlier(place, current) { continue }
            latest[reviewer] = place
        }
        return latest.values.filter { !isNamed[$0] }.sorted(by: isEarlier)
    }

    /// The decision that counts, and those that stand against it; `nil` when there is none at all.
    ///
    /// One that puts the question off does not take the place of what another reviewer decided.
    var outcome: DecisionBook.Entry? {
        let heads = heads.map { decisions[$0] }
        let acts = heads.filter { $0.action != .defer }
        guard let standing = acts.last ?? heads.last else { return nil }
        let content = standing.formContent
        return DecisionBook.Entry(standing: standing, rivals: acts.filter { $0.formContent != content })
    }
}

extension Decision {
    /// What a decision puts into the form, as far as two of them can differ.
    fileprivate struct FormContent: Hashable {
        var action: Action
        var value: FormValue?
        var choice: Answer.ID?
        var fingerprint: String?
    }

    fileprivate var formContent: FormContent {
        switch action {
        case .reject, .leaveBlank, .defer: FormContent(action: action)
        case .useLink: FormContent(action: action, value: value, choice: choice)
        case .accept, .edit:
            // What was accepted without saying it is the draft of that proposal.
            FormContent(
                action: value == nil ? .accept : .edit, value: value?.sorted, choice: choice,
                fingerprint: value == nil ? fingerprint : nil)
        }
    }
}

extension FormValue {
    /// The value with its elements in an order that does not depend on the file.
    fileprivate var sorted: Self {
        guard case .elements(let values) = self else { return self }
        return .elements(values.sorted { $0.element < $1.element })
    }
}

import SynergyCrosswalk
import SynergyModel

/// What a way makes of chosen codes, one by one, as far as they travel together.
struct ChosenCodes {
    /// Where the codes end that travel together.
    enum End {
        /// At the target, still several.
        case several
        /// Where one code was asked for.
        case one
        /// Where any yes made a yes.
        case any
        /// Nowhere: nothing passes.
        case nowhere
    }

    /// What has become of one code.
    enum Fate {
        case alive(String)
        case outside
        case lost
    }

    private(set) var end = End.several
    private(set) var fates: [String: Fate]

    /// Follows codes along a way.
    ///
    /// - Parameters:
    ///   - codes: The codes that may be chosen.
    ///   - route: The way.
    ///   - questions: The questions of the crosswalk.
    init(_ codes: [String], along route: CompiledRoute, questions: [CompiledQuestion]) {
        fates = Dictionary(codes.map { ($0, .alive($0)) }, uniquingKeysWith: { first, _ in first })
        for step in route.steps {
            switch step {
            case .run(let run): follow(run)
            case .transform(let transform, let end, let isSound):
                guard isSound else {
                    self.end = .nowhere
                    return
                }
                apply(transform, at: end, questions)
            }
            guard case .several = end else { return }
        }
    }

    private mutating func follow(_ run: Route.Run) {
        guard run.kind == .multipleChoice, run.relation == .equal, let allowed = run.codes else {
            end = .nowhere
            return
        }
        change { allowed.contains($0) ? .alive($0) : .lost }
    }

    private mutating func apply(_ transform: Transform, at end: Route.End, _ questions: [CompiledQuestion]) {
        let question = questions[Int(end.question)]
        let kind = end.element >= 0 ? question.elements[Int(end.element)].kind : question.question.kind
        switch transform {
        case .choiceMap(let map, _):
            let options = question.question.options
            change { code in
                guard let made = map[code] else { return .lost }
                if made == Transform.outOfScope { return .outside }
                let isKnown = kind == .yesNo || options.isEmpty || options.contains { $0.code == made }
                return isKnown ? .alive(made) : .lost
            }
            switch kind {
            case .multipleChoice: self.end = .several
            case .singleChoice: self.end = .one
            case .yesNo:
                change { $0 == "yes" || $0 == "no" ? .alive($0) : .lost }
                self.end = .one
            default: self.end = .nowhere
            }
        case .multiToBool(let yes, let no, let outOfScope):
            change { code in
                if yes.contains(code) { return .alive("yes") }
                if no.contains(code) { return .alive("no") }
                return outOfScope.contains(code) ? .outside : .lost
            }
            self.end = kind == .yesNo ? .any : .nowhere
        default:
            self.end = .nowhere
        }
    }

    private mutating func change(_ change: (String) -> Fate) {
        fates = fates.mapValues { fate in
            if case .alive(let code) = fate { change(code) } else { fate }
        }
    }
}

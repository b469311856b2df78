import SynergyCrosswalk
import SynergyModel

extension WorkspaceLoader {
    /// Checks that overrides name what there is, say what can be said of it, and do not speak twice of one thing.
    mutating func checkOverrides() {
        guard policies.contains(where: { !$0.readableOverrides.isEmpty }) else { return }
        let known = knownRespondents
        let declared = Set(policies.flatMap(\.readableOverrides).map(\.id))
        var earlier: [OverrideSubject: [Told]] = [:]
        for override in packs.flatMap(\.overrides) where !declared.contains(override.id) {
            earlier[OverrideSubject(override), default: []].append(Told(override: override, file: "a pack"))
        }
        for position in policies.indices {
            // What a file with errors says does not exist for the others.
            var told = earlier
            for (place, override) in policies[position].readableOverrides.enumerated() {
                let path = JSONPath().appending("overrides").appending(place)
                checkNames(of: override, known, at: path, &policies[position])
                checkValues(of: override, at: path, &policies[position])
                let subject = OverrideSubject(override)
                if let other = told[subject]?.first(where: { $0.override.validity.meets(override.validity) }) {
                    policies[position].report(
                        .duplicate, at: path,
                        "‘\(other.override.id.excerpt)’ of \(other.file) says how \(override.respondent) relates the same "
                            + "two questions, and both hold on one day")
                }
                told[subject, default: []].append(Told(override: override, file: policies[position].name))
            }
            if !policies[position].hasErrors { earlier = told }
        }
    }

    /// An override and the file that it stands in.
    private struct Told {
        var override: RelationOverride
        var file: String
    }

    /// What only one override of a respondent may speak of on any day.
    private struct OverrideSubject: Hashable {
        var respondent: Respondent.ID
        var pair: QuestionPair

        init(_ override: RelationOverride) {
            respondent = override.respondent
            pair = override.pair
        }
    }

    private func checkNames(
        of override: RelationOverride, _ known: Set<Respondent.ID>, at path: JSONPath,
        _ file: inout LoadedFile<PolicyFile>
    ) {
        if !known.contains(override.respondent) {
            file.report(
                .unknownName, at: path.appending("respondent"),
                "there is no respondent ‘\(override.respondent.rawValue.excerpt)’"
                    + known.words().sorted().suggestion(for: override.respondent.rawValue))
        }
        for (member, question) in [("from", override.from), ("to", override.to)]
        where index.questions[question] == nil && !broken.contains(String(question.prefix)) {
            let form = index.questionnaires[Questionnaire.ID(unchecked: String(question.prefix))]
            let help = (form?.questions ?? []).map(\.id.rawValue).suggestion(for: question.rawValue)
            file.report(
                .unknownQuestion, at: path.appending(member),
                "there is no question ‘\(question.rawValue.excerpt)’\(help)")
        }
    }

    private func checkValues(
        of override: RelationOverride, at path: JSONPath, _ file: inout LoadedFile<PolicyFile>
    ) {
        guard let source = index.questions[override.from], let target = index.questions[override.to] else { return }
        let member = override.elementMap == nil ? "transform" : "elementMap"
        for problem in MappingValidator(mapping: override.mapping, source: source, target: target).problems() {
            file.report(problem.severity, problem.code, at: path.appending(member), problem.message)
        }
    }

    /// Everybody of whom the files say anything.
    private var knownRespondents: Set<Respondent.ID> {
        var known: Set<Respondent.ID> = []
        func add(_ policy: Policy) {
            for respondent in policy.respondents {
                known.insert(respondent.id)
                known.formUnion(respondent.units.map(\.id))
            }
            known.formUnion(policy.parties.map(\.respondent))
        }
        for file in policies { file.noun.map { add($0.policy) } }
        for pack in packs {
            add(pack.policy)
            known.formUnion(pack.submissions.map(\.respondent))
        }
        for file in instruments { known.formUnion(file.noun?.parties.map(\.respondent) ?? []) }
        // Submissions are read later; who handed them in is known before.
        for file in submissions {
            if let name = file.root["respondent"]?.string { known.insert(Respondent.ID(unchecked: name)) }
        }
        return known
    }
}

extension LoadedFile where Noun == PolicyFile {
    /// The overrides in the order of the file; none when one of them could not be read, for then their places are not known.
    fileprivate var readableOverrides: [RelationOverride] {
        guard let overrides = noun?.overrides, overrides.count == root["overrides"]?.array?.count else { return [] }
        return overrides
    }
}

extension Validity {
    /// Whether there is a day on which both hold.
    fileprivate func meets(_ other: Self) -> Bool {
        func startsInTime(_ from: CalendarDay?, _ until: CalendarDay?) -> Bool {
            guard let from, let until else { return true }
            return from.ordinal <= until.lastDay.ordinal
        }
        return startsInTime(from, other.until) && startsInTime(other.from, until)
    }
}

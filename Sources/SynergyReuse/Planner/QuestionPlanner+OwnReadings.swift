import SynergyCrosswalk
import SynergyModel

extension QuestionPlanner {
    /// The respondent's own readings that act on this question: those on the way of an answer, and those that changed the
    /// way of one.
    ///
    /// The reason of a reading that carries something is told in the chain; that of one that carries nothing here.
    func ownReadings(_ finder: CandidateFinder) -> [Qualifier] {
        let crosswalk = context.crosswalk
        guard !crosswalk.overrides.isEmpty else { return [] }
        var readings: [RelationOverride] = []
        for candidate in finder.candidates where candidate.status != .dropped || candidate.reason == .chainUnusable {
            for override in crosswalk.overrides(on: candidate.chain) {
                readings.insertOnce(override.claimsNothing ? override : override.withoutReason)
            }
        }
        var others: [RelationOverride] = []
        for source in question.sources {
            // A candidate may have taken a longer way because of what the reading made of the shortest; and which of several
            // chains that contradict each other it shows says nothing of the rest.
            let passed = source.feed.isInconsistent ? source.feed.chains[...] : source.feed.chains.prefix(1)
            let found = passed.flatMap { crosswalk.overrides(on: $0.chain) }
            if found.isEmpty || !isAnswered(source.index) { continue }
            for override in found { others.insertOnce(override) }
        }
        for source in question.diverted where isAnswered(source.question) {
            for override in source.overrides { others.insertOnce(override) }
        }
        for override in others where !readings.contains(where: { $0.withoutReason == override.withoutReason }) {
            readings.append(override)
        }
        return readings.map(Qualifier.ownReading)
    }

    /// Whether an answer to a question counts for the respondent in this view.
    private func isAnswered(_ question: Int32) -> Bool {
        var result = false
        let canonical = context.crosswalk.questions[Int(question)].canonical
        context.forEachStanding(of: canonical, question: question) { standing in
            let shelf = context.shelves[standing.shelf]
            guard !result, standing.drop == nil else { return }
            let record = shelf.records[standing.place]
            if case .absent = record.answer.content { return }
            let subject = record.answer.territory ?? shelf.respondent
            let isOwn = subject == context.respondent || context.units.contains(subject)
            result = isOwn && context.maySpeak(shelf.respondent, about: subject)
        }
        return result
    }
}

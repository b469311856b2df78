public import SynergyCrosswalk
public import SynergyModel

extension AskOncePlan {
    /// What is asked as one form, to be filled once.
    ///
    /// Its questions stand in the order of the plan, under the form and the section they come from, with their
    /// provisions, options, elements and all else. Their numbers are made of the form and the number they come from:
    /// `GRETA-R3.4.2`. A condition is kept where the question it looks at is asked as a whole too, and where the answer
    /// is for nobody else: what other forms need is asked in any case. A question that is asked as a whole is declared
    /// to be unchanged, so that with this form among the others its answers reach the forms they are for; one that is
    /// asked for some of its elements is in ``consolidatedMappings(id:from:)``. Answers that say nothing else may be
    /// seen by the bodies of the open forms.
    ///
    /// - Parameters:
    ///   - id: Its identifier.
    ///   - title: Its title.
    ///   - crosswalk: Where the questions are; those that are not there are left out.
    /// - Complexity: O(*n*) in the number of questions asked and their elements.
    public func consolidatedQuestionnaire(
        id: Questionnaire.ID, title: LocalizedText, from crosswalk: Crosswalk
    ) -> Questionnaire {
        let parts = parts(id: id, from: crosswalk)
        let origins = forms.compactMap { crosswalk.questionnaire($0.id) }
        let issuers = Set(origins.compactMap(\.issuer)).sorted()
        return Questionnaire(
            id: id, title: title, instruments: Set(parts.flatMap(\.form.instruments)).sorted(),
            language: Set(origins.map(\.language)).count == 1 ? origins[0].language : .english,
            acceptedLanguages: Self.languages(parts.map(\.form)), audience: .all,
            classification: .restricted(to: issuers, until: nil), questions: parts.map(\.question),
            lineage: parts.filter(\.isWhole).map {
                LineageEntry(change: .unchanged, from: [$0.origin.id], to: [$0.question.id])
            })
    }

    /// How the consolidated form's questions that are asked in part feed those they come from, element by element.
    ///
    /// - Parameters:
    ///   - id: The identifier of the consolidated form; the set is called `urn:reporting-synergy:ask-once:` and this.
    ///   - crosswalk: Where the questions are.
    public func consolidatedMappings(id: Questionnaire.ID, from crosswalk: Crosswalk) -> MappingSet {
        let mappings = parts(id: id, from: crosswalk).filter { !$0.isWhole }.map { part in
            Mapping(
                subject: .init(unchecked: part.question.id.rawValue), object: .init(unchecked: part.origin.id.rawValue),
                relation: .subset, date: asOf,
                elementMap: part.question.effectiveElements.map { ElementPair(from: $0.id, to: $0.id) },
                transform: .identity, comment: "Asks for some elements of the question it comes from.")
        }
        return MappingSet(id: "urn:reporting-synergy:ask-once:\(id.rawValue)", mappings: mappings)
    }

    /// One question of the consolidated form.
    private struct Part {
        var form: Questionnaire
        var origin: Question
        var question: Question
        var isWhole: Bool
    }

    private func parts(id: Questionnaire.ID, from crosswalk: Crosswalk) -> [Part] {
        var parts: [Part] = []
        var numbers: Set<String> = []
        var places: [Question.ID: Int] = [:]
        for asked in self.asked {
            guard let form = crosswalk.questionnaire(asked.form), let origin = crosswalk.question(asked.question) else {
                continue
            }
            var number = "\(asked.form.rawValue).\(asked.question.number)"
            while !numbers.insert(number).inserted { number += "'" }
            var question = origin
            question.id = Question.ID(unchecked: "\(id.rawValue):\(number)")
            question.section = [form.title.best(for: [form.language]).text, origin.section].compactMap(\.self)
                .joined(separator: " / ")
            let isWhole = question.keep(elements: Set(asked.elements.map { Substring($0).upToUnit }))
            places[asked.question] = parts.count
            parts.append(Part(form: form, origin: origin, question: question, isWhole: isWhole))
        }
        for asked in self.asked {
            guard let place = places[asked.question], let condition = parts[place].origin.enabledIf else { continue }
            let isForItselfOnly = asked.feeds.allSatisfy { $0.question == asked.question }
            var kept: Condition?
            if isForItselfOnly, let parent = places[condition.question], parts[parent].isWhole {
                kept = Condition(question: parts[parent].question.id, oneOf: condition.oneOf)
            }
            parts[place].question.enabledIf = kept
        }
        return parts
    }

    /// The languages that every form accepts; none where each accepts any, or where no language would do for all.
    private static func languages(_ forms: [Questionnaire]) -> [LanguageTag] {
        let lists = forms.map(\.acceptedLanguages).filter { !$0.isEmpty }
        guard let first = lists.first else { return [] }
        return first.filter { language in
            lists.allSatisfy { list in list.contains { language.isReadable(as: $0) } }
        }
    }
}

extension Substring {
    /// The name of an element without the unit after it.
    fileprivate var upToUnit: Substring { self[..<(firstIndex(of: "@") ?? endIndex)] }
}

extension Question {
    /// Leaves out all other elements, and the options of the same name.
    ///
    /// - Returns: Whether there were no others.
    fileprivate mutating func keep(elements wanted: Set<Substring>) -> Bool {
        let all = effectiveElements
        guard all.count > 1, !all.allSatisfy({ wanted.contains($0.id[...]) }) else { return true }
        let dropped = Set(all.map(\.id).filter { !wanted.contains($0[...]) })
        // Defaults depend on how many there are, so what they were is written down.
        elements = all.filter { !dropped.contains($0.id) }.map {
            Element(
                id: $0.id, label: $0.label, kind: $0.kind, nature: $0.nature, quantifier: $0.quantifier,
                population: $0.population, unit: $0.unit)
        }
        if kind == .multipleChoice { options.removeAll { dropped.contains($0.code) } }
        return false
    }
}

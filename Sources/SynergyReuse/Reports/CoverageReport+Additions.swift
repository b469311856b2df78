import SynergyCrosswalk
import SynergyModel

extension CoverageReport {
    /// Works out what answering one more form today would settle.
    ///
    /// Every form is imagined as answered today, each question once with each value that it allows, and all gates are asked
    /// about these answers as about any others. What passes for all values of a question is certain, what passes for one is possible.
    struct Additions {
        private let respondent: Respondent.ID
        private let planner: ReusePlanner
        /// The imagined answers: in each index every question with one of its values.
        private let indices: [SubmissionIndex]
        /// How many values each question was imagined with.
        private let values: [Question.ID: Int]
        /// When each form was last answered.
        private let lastAnswered: [Questionnaire.ID: CalendarDay]

        init(_ material: ReportMaterial, respondent: Respondent.ID, planner: ReusePlanner) {
            self.respondent = respondent
            self.planner = planner
            let crosswalk = material.crosswalk
            let languages = Set(crosswalk.questionnaires.flatMap(\.acceptedLanguages) + [.english]).sorted()
            let units = material.units(of: respondent)
            var values: [Question.ID: Int] = [:]
            var rounds: [[Submission]] = []
            for form in crosswalk.questionnaires {
                let imagined = form.questions.map { question in
                    (question: question, contents: ImaginedAnswer.contents(of: question, languages, day: material.asOf))
                }
                for (question, contents) in imagined { values[question.id] = contents.count }
                for round in 0..<(imagined.map(\.contents.count).max() ?? 0) {
                    let answers = imagined.filter { round < $0.contents.count }.flatMap { question, contents in
                        // What is asked per territory is answered for each.
                        ([nil] + (question.perTerritory ? units : [])).map { unit in
                            Answer(question: question.id, content: contents[round], territory: unit)
                        }
                    }
                    if rounds.count == round { rounds.append([]) }
                    rounds[round].append(
                        Submission(
                            id: Submission.ID(unchecked: "imagined-\(form.id)"), respondent: respondent,
                            questionnaire: form.id, submitted: material.asOf, classification: .everyone,
                            answers: answers))
                }
            }
            self.values = values
            indices = rounds.map { SubmissionIndex($0, crosswalk: crosswalk) }
            var lastAnswered: [Questionnaire.ID: CalendarDay] = [:]
            for submission in material.submissions
            where submission.respondent == respondent && submission.status == .submitted
                && submission.submitted.ordinal <= material.asOf.ordinal && submission.withdraws == nil
            {
                let known = lastAnswered[submission.questionnaire]
                lastAnswered[submission.questionnaire] =
                    known.map { max($0, submission.submitted) } ?? submission.submitted
            }
            self.lastAnswered = lastAnswered
        }

        /// What leads to one element of the target: for each question, for how many of its values.
        private typealias Passing = [Question.ID: Int]

        /// What each other form would add to one form.
        ///
        /// - Parameters:
        ///   - target: The form to be filled.
        ///   - plan: What is settled already.
        func next(for target: PreparedTarget, plan: ReusePlan) -> [Addition] {
            let open = plan.proposals.filter { proposal in
                switch Degree(proposal.outcome) {
                case .partial, .stale, .linkOnly, .none: true
                // Nothing that is answered now settles what was told differently before.
                case .full, .conflict, .notApplicable: false
                }
            }
            guard !open.isEmpty else { return [] }
            let wanted = Dictionary(
                open.map { proposal in
                    (proposal.question, Set(proposal.elements.filter { $0.status != .settled }.map(\.key)))
                }, uniquingKeysWith: { first, _ in first })
            var passing: [Question.ID: [String: Passing]] = [:]
            for index in indices {
                let imagined = planner.candidates(for: target, respondent: respondent, from: index, view: plan.view) {
                    wanted[$0.question.id] != nil
                }
                for (question, candidates) in imagined {
                    let elements = wanted[question] ?? []
                    // Several ways may lead from one answer to one element, and per territory there are several answers.
                    var seen: Set<PassedPlace> = []
                    for candidate in candidates
                    where candidate.status == .usable && candidate.covers && elements.contains(candidate.element)
                        && candidate.question.questionnaire != plan.target
                        && seen.insert(PassedPlace(element: candidate.element, question: candidate.question)).inserted
                    {
                        passing[question, default: [:]][candidate.element, default: [:]][
                            candidate.question, default: 0] += 1
                    }
                }
            }
            return additions(passing, wanted)
        }

        private struct PassedPlace: Hashable {
            var element: String
            var question: Question.ID
        }

        private func additions(
            _ passing: [Question.ID: [String: Passing]], _ wanted: [Question.ID: Set<String>]
        ) -> [Addition] {
            var additions: [Questionnaire.ID: Addition] = [:]
            for (question, elements) in wanted where !elements.isEmpty {
                guard let found = passing[question] else { continue }
                let forms = Set(found.values.joined().map(\.key.questionnaire))
                for form in forms {
                    var isCertain = true
                    let isPossible = elements.allSatisfy { element in
                        let own = (found[element] ?? [:]).filter { $0.key.questionnaire == form }
                        if !own.contains(where: { $0.value == values[$0.key] }) { isCertain = false }
                        return !own.isEmpty
                    }
                    guard isPossible else { continue }
                    var addition =
                        additions[form]
                        ?? Addition(form: form, lastAnswered: lastAnswered[form], certain: 0, possible: 0)
                    addition.possible += 1
                    if isCertain { addition.certain += 1 }
                    additions[form] = addition
                }
            }
            return additions.values.sorted(by: Self.precedes)
        }

        private static func precedes(_ first: Addition, _ second: Addition) -> Bool {
            (-first.possible, -first.certain, first.form) < (-second.possible, -second.certain, second.form)
        }

        /// What each form would add to several forms, summed up.
        static func together(_ lists: [[Addition]]) -> [Addition] {
            guard lists.count != 1 else { return lists[0] }
            var sums: [Questionnaire.ID: Addition] = [:]
            for addition in lists.joined() {
                guard var sum = sums[addition.form] else {
                    sums[addition.form] = addition
                    continue
                }
                sum.certain += addition.certain
                sum.possible += addition.possible
                sums[addition.form] = sum
            }
            return sums.values.sorted(by: precedes)
        }
    }
}

extension ReportMaterial {
    /// The units of a respondent on the day.
    func units(of respondent: Respondent.ID) -> [Respondent.ID] {
        let units = policy.respondents.filter { $0.id == respondent }.flatMap(\.units)
        return Set(units.filter { $0.validity.contains(asOf) }.map(\.id)).sorted()
    }
}

/// Answers that a question allows, one for each value that may matter.
private enum ImaginedAnswer {
    static func contents(of question: Question, _ languages: [LanguageTag], day: CalendarDay) -> [Answer.Content] {
        let elements = question.effectiveElements
        func value(_ element: EffectiveElement) -> [AnswerValue] {
            values(element.kind, of: question, unit: element.unit, languages, day)
        }
        if question.elements.isEmpty { return value(elements[0]).map(Answer.Content.value) }
        let all = elements.map { (id: $0.id, values: value($0)) }
        return (0..<(all.map(\.values.count).max() ?? 0)).map { round in
            .elements(
                all.filter { !$0.values.isEmpty }.map {
                    Answer.ElementValue(element: $0.id, value: $0.values[round % $0.values.count])
                })
        }
    }

    private static func values(
        _ kind: AnswerKind, of question: Question, unit: String?, _ languages: [LanguageTag], _ day: CalendarDay
    ) -> [AnswerValue] {
        switch kind {
        case .yesNo: return [.boolean(true), .boolean(false)]
        case .singleChoice: return question.options.map { .choice($0.code) }
        case .multipleChoice: return question.options.map { .choices([$0.code]) }
        case .number: return [.number(Quantity(1, unit: unit))]
        case .date: return [.day(day)]
        case .text:
            // In every language: whoever answers can do so in one that is accepted.
            let entries = languages.map { LocalizedText.Entry(language: $0, text: "Answer") }
            return LocalizedText(entries: entries).map { [.text($0)] } ?? []
        case .list: return [.items(["Item"])]
        case .table:
            let shape = question.table ?? TableShape(rows: ["row"], columns: ["column"])
            let rows = shape.rows.map { key in
                Table.Row(key: key, cells: shape.columns.map { _ in .number(1) })
            }
            return [.table(Table(columns: shape.columns, rows: rows))]
        case .link: return [.links([Reference(url: "https://example.org/")])]
        }
    }
}

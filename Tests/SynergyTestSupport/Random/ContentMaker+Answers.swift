import SynergyCrosswalk
import SynergyModel

extension ContentMaker {
    mutating func submission(_ name: String, _ form: Questionnaire) -> Submission {
        let status = random.pick(Submission.Status.allCases)
        var submission = Submission(
            id: Submission.ID(unchecked: name), respondent: random.pick(["XLD", "XLD-NORTH"]), questionnaire: form.id,
            submitted: fullDay(), asOf: maybe { $0.day() }, status: status,
            withdrawn: status == .withdrawn ? maybe { $0.fullDay() } : nil,
            amends: maybe(20) { _ in "XLD/earlier" }, withdraws: maybe(10) { _ in "XLD/other" },
            language: maybe { $0.random.pick($0.languages) }, classification: maybe { $0.classification() },
            title: nil, note: maybe(30) { $0.words() },
            document: maybe {
                Document(
                    title: $0.maybe { $0.words() }, symbol: "CTOC/COP/WG.4/2020/2",
                    url: $0.maybe { _ in "https://example.org/doc.pdf" }, language: $0.maybe { _ in "fr" },
                    seen: $0.maybe { $0.fullDay() })
            })
        let language = submission.language ?? form.language
        submission.title = maybe(40) { $0.text(language) }
        for question in form.questions where random.chance(80) {
            submission.answers.append(answer(question, language))
        }
        return submission
    }

    mutating func answer(_ question: Question, _ language: LanguageTag) -> Answer {
        let own: LanguageTag? = maybe(20) { $0.random.pick($0.languages) }
        var answer = Answer(
            question: question.id, content: .referencesOnly, territory: maybe(10) { _ in "XLD-NORTH" },
            period: random.chance(20) ? period() : nil, date: maybe(30) { $0.day() }, language: own,
            classification: maybe(20) { $0.classification() }, note: maybe(20) { $0.words() })
        if random.chance(30) { answer.references = [reference()] }
        switch random.below(10) {
        case 0: answer.content = .absent(random.pick(Absence.allCases))
        case 1: if answer.references.isEmpty { answer.references = [reference()] }
        default:
            if question.elements.isEmpty || random.chance(30) {
                answer.content = .value(value(question.kind, question, own ?? language))
            } else {
                let values = question.effectiveElements.filter { _ in random.chance(80) }.map {
                    Answer.ElementValue(element: $0.id, value: value($0.kind, question, own ?? language))
                }
                answer.content = values.isEmpty ? .absent(.unknown) : .elements(values)
            }
        }
        return answer
    }

    mutating func value(_ kind: AnswerKind, _ question: Question, _ language: LanguageTag) -> AnswerValue {
        let codes = question.options.map(\.code)
        switch kind {
        case .yesNo: return .boolean(random.chance(50))
        case .singleChoice: return .choice(codes.isEmpty ? "a" : random.pick(codes))
        case .multipleChoice:
            let chosen = codes.filter { _ in random.chance(60) }
            return .choices(chosen.isEmpty ? Array(codes.prefix(1)) : chosen)
        case .number:
            let number = random.pick([0, 7, -3, 12.5, 1e6, 0.1, 1234567])
            return .number(
                Quantity(
                    number, unit: maybe(40) { _ in "persons" }, rounding: maybe(20) { $0.random.pick([0.5, 1, 10]) }))
        case .date: return .day(day())
        case .text: return .text(text(language))
        case .list: return .items((0..<(1 + random.below(3))).map { "\($0) \(words())" })
        case .table: return .table(table(question))
        case .link: return .links([reference()])
        }
    }

    mutating func table(_ question: Question) -> Table {
        let shape = question.table ?? TableShape(rows: ["men", "women"], columns: ["2020"])
        return Table(
            columns: shape.columns,
            rows: shape.rows.map { row in
                Table.Row(
                    key: row,
                    cells: shape.columns.map { _ in
                        switch random.below(4) {
                        case 0: .missing
                        case 1: .text(words())
                        default: .number(Double(random.below(1_000)) / 2)
                        }
                    })
            })
    }
}

import SynergyCrosswalk
import SynergyModel

extension SQLContentMaker {
    /// The forms and their questions.
    mutating func addForms() {
        for form in crosswalk.questionnaires { add(form) }
        for (index, compiled) in crosswalk.questions.enumerated() {
            add(compiled, form: crosswalk.questionnaires[Int(compiled.questionnaire)], place: index)
        }
        for (number, reading) in readings.enumerated() where number == 0 || reading.separatesEditions {
            for question in reading.questions {
                content.add(
                    SQLSchema.edition, .integer(number), .text(question.question.id.rawValue),
                    .text(reading.questions[Int(question.canonical)].question.id.rawValue))
            }
        }
        for target in targets { addConditions(of: target) }
    }

    private mutating func add(_ form: Questionnaire) {
        let id = SQLCell.text(form.id.rawValue)
        content.add(
            SQLSchema.form, id, .init(form.issuer?.rawValue), .text(form.audience.rawValue),
            .init(form.classification?.word), .lastDay(form.classification?.until))
        addReaders(form.classification, "form", form.id.rawValue)
        var seen: Set<Substring> = []
        for (place, language) in form.acceptedLanguages.enumerated() where seen.insert(language.primary).inserted {
            content.add(SQLSchema.acceptedLanguage, id, .text(String(language.primary)), .integer(place + 1))
        }
    }

    private mutating func add(_ compiled: CompiledQuestion, form: Questionnaire, place: Int) {
        let question = compiled.question
        let id = SQLCell.text(question.id.rawValue)
        let cited = Set(question.provisions.map(\.instrument)).sorted()
        let instruments = cited.isEmpty ? Set(form.instruments).sorted() : cited
        let provisions = Set(question.provisions).sorted()
        let freshness = question.freshness ?? form.freshness ?? policy.freshness ?? .months(36)
        var months: SQLCell = .null
        // So many months are longer than the calendar.
        if case .months(let count) = freshness { months = .integer(min(count, 200_000)) }
        content.add(
            SQLSchema.question, id, .text(form.id.rawValue), .integer(place), .text(question.kind.rawValue),
            .init(question.aspect?.rawValue), .text(question.reuse.rawValue), .init(question.perTerritory),
            .init(question.period.map(SQLKeys.key(of:))), months, .integer(compiled.elements.count),
            .integer(instruments.count), .integer(provisions.count), .init(registerKind(compiled)))
        for (place, element) in compiled.elements.enumerated() {
            content.add(
                SQLSchema.element, id, .text(element.id), .integer(place), .text(element.kind.rawValue),
                .text(element.nature.rawValue))
        }
        for instrument in instruments {
            let kind = crosswalk.instruments.first { $0.id == instrument }?.kind
            content.add(
                SQLSchema.questionInstrument, id, .text(instrument.rawValue), .init(kind?.hasParties ?? true))
        }
        for provision in provisions {
            content.add(SQLSchema.questionProvision, id, .text(provision.rawValue))
        }
        addNames(of: question, form)
        if registerKind(compiled) == "named" { addRegister(of: question) }
    }

    private mutating func addNames(of question: Question, _ form: Questionnaire) {
        var closeness: [String: Int] = ["": 0]
        if let issuer = form.issuer { closeness[issuer.rawValue] = 1 }
        for instrument in form.instruments { closeness[instrument.rawValue] = 2 }
        closeness[form.id.rawValue] = 3
        closeness[question.id.rawValue] = 4
        for name in closeness.keys.sorted() {
            content.add(
                SQLSchema.questionName, .text(question.id.rawValue), .text(name), .integer(closeness[name] ?? 0))
        }
    }

    /// Whether the register of submissions answers the question, and by which of them.
    private func registerKind(_ compiled: CompiledQuestion) -> String? {
        guard compiled.question.aspect == .crossReporting, compiled.elements.count == 1 else { return nil }
        switch compiled.elements[0].kind {
        case .multipleChoice: return "named"
        case .list, .text, .link: return "any"
        default: return nil
        }
    }

    private mutating func addRegister(of question: Question) {
        let codes = Set(question.options.map(\.code))
        var forms: Set<String> = []
        for form in crosswalk.questionnaires {
            var names = Set(form.instruments.map(\.rawValue) + [form.id.rawValue])
            if let issuer = form.issuer { names.insert(issuer.rawValue) }
            if !names.isDisjoint(with: codes) { forms.insert(form.id.rawValue) }
        }
        // A form that nothing else is known of may still be named.
        forms.formUnion(codes.filter { crosswalk.questionnaireIndex[.init(unchecked: $0)] == nil })
        for form in forms.sorted() {
            content.add(SQLSchema.registerForm, .text(question.id.rawValue), .text(form))
        }
    }

    private mutating func addConditions(of target: Questionnaire) {
        let questions = Dictionary(target.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for question in target.questions {
            var seen: Set<Question.ID> = []
            var next: Question? = question
            while let current = next, let condition = current.enabledIf, let parent = questions[condition.question],
                seen.insert(current.id).inserted
            {
                content.add(SQLSchema.conditionLink, .text(question.id.rawValue), .text(current.id.rawValue))
                next = parent
            }
        }
    }

    /// The bodies that may see what is restricted.
    mutating func addReaders(_ classification: Classification?, _ kind: String, _ id: String) {
        guard case .restricted(let bodies, _)? = classification else { return }
        for body in Set(bodies).sorted() {
            content.add(SQLSchema.readership, .text(kind), .text(id), .text(body.rawValue))
        }
    }
}

extension Classification {
    /// The word of a script.
    var word: String { self == .everyone ? "public" : "restricted" }

    /// The last day on which something is restricted.
    var until: CalendarDay? {
        if case .restricted(_, let until) = self { until } else { nil }
    }
}

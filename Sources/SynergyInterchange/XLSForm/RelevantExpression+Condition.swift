import SynergyModel

extension RelevantExpression {
    /// A question that conditions may be about.
    struct Asked {
        var id: Question.ID
        var kind: AnswerKind
        /// The names of its options and the codes they stand for, in their order.
        var options: [(name: String, code: String)]
        /// Whether every complete form has an answer to it: it is always asked, and has to be answered.
        var isRequired: Bool
        /// Whether `other` can be chosen too, which is none of the options here.
        var hasOther = false
    }

    /// The same as a condition on one question; `nil` where it always holds.
    ///
    /// A condition of the model holds only once the other question is answered. What also holds before, such as `!=` on a
    /// question that may stay open, has no place in it.
    ///
    /// - Parameter asked: The questions by their names.
    func condition(_ asked: (String) -> Asked?) throws(RelevantProblem) -> Condition? {
        let names = names
        guard let name = names.first else {
            if holds(for: "") { return nil }
            throw RelevantProblem("it never holds")
        }
        guard names.count == 1 else {
            throw RelevantProblem("it depends on several questions: \(names.joined(separator: ", ").excerpt)")
        }
        guard let question = asked(name) else { throw RelevantProblem("there is no question ‘\(name.excerpt)’") }
        let values: [AnswerValue]?
        switch question.kind {
        case .yesNo, .singleChoice: values = try chosen(question)
        case .multipleChoice: values = try anyOf { (part) throws(RelevantProblem) in try part.option(of: question) }
        case .number: values = try anyOf { (part) throws(RelevantProblem) in try part.number() }
        case .date: values = try anyOf { (part) throws(RelevantProblem) in try part.day() }
        case .text, .list, .table, .link:
            throw RelevantProblem("it compares a text letter by letter, which conditions here do not")
        }
        return values.map { Condition(question: question.id, oneOf: $0) }
    }

    /// The options for which it holds; `nil` when it holds for all of them and before any answer.
    private func chosen(_ question: Asked) throws(RelevantProblem) -> [AnswerValue]? {
        let names = question.options.map(\.name)
        let all = Set(names)
        for literal in literals where !literal.isEmpty && !all.contains(literal) && !isNumberOfOne(literal, names) {
            throw RelevantProblem("‘\(literal.excerpt)’ is no option of the question")
        }
        let holding = names.filter(holds)
        if question.hasOther, !names.contains("other"), holds(for: "other") {
            throw RelevantProblem("it also holds for ‘other’, which is none of the options here")
        }
        if holds(for: "") {
            if holding.count == names.count { return nil }
            guard question.isRequired else {
                throw RelevantProblem("it holds as long as the other question is not answered too")
            }
        }
        guard !holding.isEmpty else { throw RelevantProblem("it holds for no answer") }
        // In the order in which they are named.
        let possible = Set(holding)
        let named = literals.filter(possible.contains)
        var seen: Set<String> = []
        let ordered = (named + holding).filter { seen.insert($0).inserted }
        let codes = Dictionary(question.options.map { ($0.name, $0.code) }) { first, _ in first }
        return ordered.compactMap { name in
            guard question.kind == .singleChoice else { return .boolean(name == "yes") }
            return codes[name].map { .choice($0) }
        }
    }

    private func isNumberOfOne(_ literal: String, _ names: [String]) -> Bool {
        Double(literal).map { number in names.contains { Double($0) == number } } ?? false
    }

    /// The values of parts joined by `or`.
    private func anyOf(_ value: (Self) throws(RelevantProblem) -> AnswerValue) throws(RelevantProblem) -> [AnswerValue]
    {
        guard case .any(let parts) = self else { return [try value(self)] }
        var values: [AnswerValue] = []
        for part in parts { values += try part.anyOf(value) }
        return values
    }

    private func option(of question: Asked) throws(RelevantProblem) -> AnswerValue {
        func code(_ name: String) throws(RelevantProblem) -> String {
            guard let option = question.options.first(where: { $0.name == name }) else {
                throw RelevantProblem("‘\(name.excerpt)’ is no option of the question")
            }
            return option.code
        }
        switch self {
        case .selected(_, let name): return .choice(try code(name))
        case .comparison(_, isEqual: true, .text(let text)) where !text.isEmpty:
            var codes: [String] = []
            for name in text.split(separator: " ") { codes.append(try code(String(name))) }
            return .choices(codes)
        default: throw RelevantProblem("of several options a condition can only say that one of some is chosen")
        }
    }

    private func number() throws(RelevantProblem) -> AnswerValue {
        switch self {
        case .comparison(_, isEqual: true, .number(let number)): return .number(Quantity(number))
        case .comparison(_, isEqual: true, .text(let text)):
            if let number = Double(text), number.isFinite { return .number(Quantity(number)) }
        default: break
        }
        throw RelevantProblem("of a number a condition can only say that it is one of some")
    }

    private func day() throws(RelevantProblem) -> AnswerValue {
        if case .comparison(_, isEqual: true, .text(let text)) = self, let day = CalendarDay(text) { return .day(day) }
        throw RelevantProblem("of a day a condition can only say that it is one of some")
    }
}

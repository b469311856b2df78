import SynergyModel
import Testing

@testable import SynergyInterchange

@Suite struct RelevantExpressionTests {
    /// Four questions to depend on; only ‘must’ has to be answered.
    private static func asked(_ name: String) -> RelevantExpression.Asked? {
        let options = [("a", "a"), ("b", "b"), ("c", "c")].map { (name: $0.0, code: $0.1) }
        let yesNo = [("yes", "yes"), ("no", "no")].map { (name: $0.0, code: $0.1) }
        return switch name {
        case "law": .init(id: "F:law", kind: .yesNo, options: yesNo, isRequired: false)
        case "one": .init(id: "F:one", kind: .singleChoice, options: options, isRequired: false)
        case "must": .init(id: "F:must", kind: .singleChoice, options: options, isRequired: true)
        case "some": .init(id: "F:some", kind: .multipleChoice, options: options, isRequired: false)
        case "count": .init(id: "F:count", kind: .number, options: [], isRequired: false)
        case "day": .init(id: "F:day", kind: .date, options: [], isRequired: false)
        case "why": .init(id: "F:why", kind: .text, options: [], isRequired: false)
        default: nil
        }
    }

    private func condition(_ text: String) throws(RelevantProblem) -> Condition? {
        try RelevantParser.parse(text).condition(Self.asked)
    }

    /// Worked out by hand from what each expression says for yes, no and no answer, or for a, b, c and no answer.
    @Test(
        arguments: [
            ("${law} = 'yes'", "F:law", [.boolean(true)]), ("'no' = ${law}", "F:law", [.boolean(false)]),
            ("${ law }=\"yes\" or ${law}='no'", "F:law", [.boolean(true), .boolean(false)]),
            ("not(${law} = 'yes') and ${law} != ''", "F:law", [.boolean(false)]),
            ("${one} = 'b' or ${one} = 'a'", "F:one", [.choice("b"), .choice("a")]),
            ("${one} != '' and ${one} != 'a'", "F:one", [.choice("b"), .choice("c")]),
            ("${one} != '' and not(${one} = 'a' or ${one} = 'c')", "F:one", [.choice("b")]),
            ("selected(${one}, 'c')", "F:one", [.choice("c")]),
            ("(${one} = 'a' or ${one} = 'b') and ${one} != 'a'", "F:one", [.choice("b")]),
            ("${one} != ''", "F:one", [.choice("a"), .choice("b"), .choice("c")]),
            // An answer to ‘must’ cannot be left out of a complete form.
            ("${must} != 'a'", "F:must", [.choice("b"), .choice("c")]),
            ("not(selected(${must}, 'b'))", "F:must", [.choice("a"), .choice("c")]),
            ("selected(${some}, 'a')", "F:some", [.choice("a")]),
            ("selected(${some}, 'b') or selected(${some}, 'a')", "F:some", [.choice("b"), .choice("a")]),
            ("${some} = 'a'", "F:some", [.choices(["a"])]), ("${some} = 'a b'", "F:some", [.choices(["a", "b"])]),
            ("${count} = 3", "F:count", [.number(Quantity(3))]),
            ("${count} = 3 or ${count} = '4.5'", "F:count", [.number(Quantity(3)), .number(Quantity(4.5))]),
            ("${day} = date('2025-06-30')", "F:day", [.day("2025-06-30")]),
            ("true() and ${law} = 'yes'", "F:law", [.boolean(true)]),
            ("${law} = ‘yes’", "F:law", [.boolean(true)]),
        ] as [(String, Question.ID, [AnswerValue])])
    func whatHoldsOnlyAfterAnAnswerIsACondition(text: String, question: Question.ID, values: [AnswerValue]) throws {
        #expect(try condition(text) == Condition(question: question, oneOf: values))
    }

    @Test(arguments: [
        "true()", "${law} = 'yes' or ${law} = 'no' or ${law} = ''", "not(false())", "${must} != 'a' or ${must} = 'a'",
        "yes", "TRUE",
    ])
    func whatAlwaysHoldsIsNone(text: String) throws {
        #expect(try condition(text) == nil)
    }

    @Test(arguments: [
        ("${law} != 'yes'", "it holds as long as the other question is not answered too"),
        ("not(selected(${one}, 'a'))", "it holds as long as the other question is not answered too"),
        ("${law} = ''", "it holds as long as the other question is not answered too"),
        ("${law} = 'yes' and ${law} = 'no'", "it holds for no answer"), ("false()", "it never holds"),
        ("no", "it never holds"),
        ("${law} = 'yes' and ${one} = 'a'", "it depends on several questions: law, one"),
        ("${law} = 'maybe'", "‘maybe’ is no option of the question"), ("${none} = 'a'", "there is no question ‘none’"),
        (
            "selected(${some}, 'a') and selected(${some}, 'b')",
            "of several options a condition can only say that one of some is chosen"
        ),
        ("not(selected(${some}, 'a'))", "of several options a condition can only say that one of some is chosen"),
        ("${count} > 3", "‘>’ is not understood"), ("${count} <= 3", "‘<=’ is not understood"),
        ("${count} + 1 = 3", "‘+’ is not understood"), ("${count} div 2 = 1", "reckoning with ‘div’ is not understood"),
        ("${count} != 3", "of a number a condition can only say that it is one of some"),
        ("${why} = 'x'", "it compares a text letter by letter, which conditions here do not"),
        ("count-selected(${some}) = 2", "the function ‘count-selected()’ is not understood"),
        ("${law}", "‘${law}’ alone is no comparison"), ("'yes'", "a value alone is no comparison"),
        ("${law} = ${one}", "only a question can be compared, and only with a value"),
        ("${law} = 'yes", "a text is never closed"), ("${law = 'yes'", "a ‘$’ begins no reference such as ${name}"),
        ("(${law} = 'yes'", "expected ‘)’, found ‘the end’"), ("${law} = 'yes')", "‘)’ is not understood there"),
        ("", "‘the end’ is not understood"), (". = 1", "‘.’ is not understood"),
        ("law = 'yes'", "‘law’ is not understood"),
        ("${law} = 'yes' or", "‘the end’ is not understood"), ("not ${law} = 'yes'", "‘not’ is not understood"),
        ("selected(${some}, ${one})", "selected() asks for an option in quotes"),
    ])
    func whatHasNoPlaceIsRefusedWithTheReason(text: String, reason: String) {
        #expect(throws: RelevantProblem(reason)) { _ = try condition(text) }
    }

    @Test func anExpressionWithoutEndIsRefused() {
        let deep = String(repeating: "(", count: 100_000) + "${law} = 'yes'"
        #expect(throws: RelevantProblem("the expression is too long")) { _ = try condition(deep) }
        let nested = String(repeating: "not(", count: 500) + "${law} = 'yes'" + String(repeating: ")", count: 500)
        #expect(throws: RelevantProblem("parentheses are nested too deep")) { _ = try condition(nested) }
    }
}

import SynergyModel

/// When a question of an XLSForm is asked, as far as its language is understood.
///
/// What is understood: `=`, `!=`, `and`, `or`, `not()`, `selected()`, parentheses, texts, numbers and `date()`.
indirect enum RelevantExpression: Hashable {
    /// A value to compare with.
    enum Literal: Hashable {
        case text(String)
        case number(Double)
    }

    /// Whether the answer to a question is, or is not, a value.
    case comparison(name: String, isEqual: Bool, Literal)
    /// Whether an option of a question is chosen.
    case selected(name: String, String)
    case not(RelevantExpression)
    case all([RelevantExpression])
    case any([RelevantExpression])
    case constant(Bool)

    /// The names of the questions in it, each once.
    var names: [String] {
        var names: [String] = []
        func visit(_ expression: Self) {
            switch expression {
            case .comparison(let name, _, _), .selected(let name, _): if !names.contains(name) { names.append(name) }
            case .not(let inner): visit(inner)
            case .all(let parts), .any(let parts): parts.forEach(visit)
            case .constant: break
            }
        }
        visit(self)
        return names
    }

    /// What has to hold all at once, each once; what always holds is none of it.
    var conjuncts: [Self] {
        var found: [Self] = []
        var seen: Set<Self> = []
        func visit(_ expression: Self) {
            if case .all(let parts) = expression {
                parts.forEach(visit)
            } else if expression != .constant(true), seen.insert(expression).inserted {
                found.append(expression)
            }
        }
        visit(self)
        return found
    }

    /// The texts that it compares with, from the first on.
    var literals: [String] {
        switch self {
        case .comparison(_, _, .text(let text)), .selected(_, let text): [text]
        case .comparison(_, _, .number(let number)): [JSONNode.text(of: number)]
        case .not(let inner): inner.literals
        case .all(let parts), .any(let parts): parts.flatMap(\.literals)
        case .constant: []
        }
    }

    /// Whether it holds where the one question in it has a value; an empty text is no answer.
    func holds(for value: String) -> Bool {
        switch self {
        case .comparison(_, let isEqual, .text(let text)): (value == text) == isEqual
        case .comparison(_, let isEqual, .number(let number)): (Double(value) == number) == isEqual
        case .selected(_, let option): value.split(separator: " ").contains(option[...])
        case .not(let inner): !inner.holds(for: value)
        case .all(let parts): parts.allSatisfy { $0.holds(for: value) }
        case .any(let parts): parts.contains { $0.holds(for: value) }
        case .constant(let value): value
        }
    }
}

/// Why an expression has no place in the model.
struct RelevantProblem: Error, Hashable {
    var message: String

    init(_ message: String) { self.message = message }
}

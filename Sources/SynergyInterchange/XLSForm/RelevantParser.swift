import SynergyModel

/// Reads expressions such as `${q1} = 'yes' and not(selected(${q2}, 'b'))`.
struct RelevantParser {
    private enum Token: Hashable {
        case reference(String)
        case text(String)
        case number(Double)
        case word(String)
        case mark(String)
    }

    /// What stands on a side of a comparison.
    private enum Operand {
        case expression(RelevantExpression)
        case reference(String)
        case literal(RelevantExpression.Literal)
    }

    private var tokens: [Token] = []
    private var index = 0
    private var depth = 0
    private static let deepest = 64
    private static let most = 2_000

    static func parse(_ text: String) throws(RelevantProblem) -> RelevantExpression {
        // Survey tools take these words for true() and false().
        switch text.trimmedSpaces.lowercased() {
        case "yes", "true": return .constant(true)
        case "no", "false": return .constant(false)
        default: break
        }
        var parser = Self()
        try parser.split(text)
        let operand = try parser.or()
        guard parser.index == parser.tokens.count else {
            throw RelevantProblem("‘\(parser.found)’ is not understood there")
        }
        return try parser.truth(operand)
    }

    // MARK: Tokens

    private mutating func split(_ text: String) throws(RelevantProblem) {
        let scalars = Array(text.unicodeScalars)
        var place = 0
        func isName(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || "_.-:".unicodeScalars.contains(scalar)
        }
        func string(_ range: Range<Int>) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range])
            return String(view)
        }
        while place < scalars.count {
            guard tokens.count < Self.most else { throw RelevantProblem("the expression is too long") }
            let scalar = scalars[place]
            let start = place
            switch scalar {
            case _ where scalar.properties.isWhitespace:
                place += 1
            case "$":
                guard let end = scalars[start...].firstIndex(of: "}"), start + 1 < scalars.count,
                    scalars[start + 1] == "{"
                else { throw RelevantProblem("a ‘$’ begins no reference such as ${name}") }
                tokens.append(.reference(string(start + 2..<end).trimmedSpaces))
                place = end + 1
            case "'", "\"", "‘", "’", "“", "”":
                let closing: [Unicode.Scalar] =
                    scalar == "'" ? ["'"] : scalar == "\"" ? ["\""] : ["‘", "’", "“", "”"]
                guard let end = scalars[(start + 1)...].firstIndex(where: closing.contains) else {
                    throw RelevantProblem("a text is never closed")
                }
                tokens.append(.text(string(start + 1..<end)))
                place = end + 1
            case "0"..."9":
                while place < scalars.count, ("0"..."9").contains(scalars[place]) || scalars[place] == "." {
                    place += 1
                }
                guard let number = Double(string(start..<place)) else {
                    throw RelevantProblem("‘\(string(start..<place).excerpt)’ is no number")
                }
                tokens.append(.number(number))
            case "!" where place + 1 < scalars.count && scalars[place + 1] == "=",
                "<" where place + 1 < scalars.count && scalars[place + 1] == "=",
                ">" where place + 1 < scalars.count && scalars[place + 1] == "=":
                tokens.append(.mark(string(start..<start + 2)))
                place += 2
            case _ where isName(scalar) && scalar != "-" && scalar != ".":
                while place < scalars.count, isName(scalars[place]) { place += 1 }
                tokens.append(.word(string(start..<place)))
            default:
                tokens.append(.mark(String(scalar)))
                place += 1
            }
        }
    }

    private var next: Token? { index < tokens.count ? tokens[index] : nil }

    private var found: String {
        switch next {
        case nil: "the end"
        case .reference(let name): "${\(name.excerpt)}"
        case .text(let text): "'\(text.excerpt)'"
        case .number(let number): JSONNode.text(of: number)
        case .word(let word): word.excerpt
        case .mark(let mark): mark
        }
    }

    private mutating func take(_ token: Token) -> Bool {
        guard next == token else { return false }
        index += 1
        return true
    }

    private mutating func expect(_ mark: String) throws(RelevantProblem) {
        guard take(.mark(mark)) else { throw RelevantProblem("expected ‘\(mark)’, found ‘\(found)’") }
    }

    // MARK: Grammar

    private func truth(_ operand: Operand) throws(RelevantProblem) -> RelevantExpression {
        switch operand {
        case .expression(let expression): return expression
        case .reference(let name): throw RelevantProblem("‘${\(name.excerpt)}’ alone is no comparison")
        case .literal: throw RelevantProblem("a value alone is no comparison")
        }
    }

    private mutating func or() throws(RelevantProblem) -> Operand {
        let first = try and()
        guard next == .word("or") else { return first }
        var parts = [try truth(first)]
        while take(.word("or")) { parts.append(try truth(try and())) }
        return .expression(.any(parts))
    }

    private mutating func and() throws(RelevantProblem) -> Operand {
        let first = try comparison()
        guard next == .word("and") else { return first }
        var parts = [try truth(first)]
        while take(.word("and")) { parts.append(try truth(try comparison())) }
        return .expression(.all(parts))
    }

    private mutating func comparison() throws(RelevantProblem) -> Operand {
        let left = try operand()
        guard case .mark(let mark)? = next, ["=", "!=", "<", ">", "<=", ">=", "+", "-", "*"].contains(mark) else {
            if case .word(let word)? = next, ["div", "mod"].contains(word) {
                throw RelevantProblem("reckoning with ‘\(word)’ is not understood")
            }
            return left
        }
        guard mark == "=" || mark == "!=" else { throw RelevantProblem("‘\(mark)’ is not understood") }
        index += 1
        switch (left, try operand()) {
        case (.reference(let name), .literal(let value)), (.literal(let value), .reference(let name)):
            return .expression(.comparison(name: name, isEqual: mark == "=", value))
        default:
            throw RelevantProblem("only a question can be compared, and only with a value")
        }
    }

    private mutating func operand() throws(RelevantProblem) -> Operand {
        guard depth < Self.deepest else { throw RelevantProblem("parentheses are nested too deep") }
        depth += 1
        defer { depth -= 1 }
        switch next {
        case .reference(let name):
            index += 1
            return .reference(name)
        case .text(let text):
            index += 1
            return .literal(.text(text))
        case .number(let number):
            index += 1
            return .literal(.number(number))
        case .mark("("):
            index += 1
            let inner = try or()
            try expect(")")
            return inner
        case .word(let word): return try function(word)
        default: throw RelevantProblem("‘\(found)’ is not understood")
        }
    }

    private mutating func function(_ word: String) throws(RelevantProblem) -> Operand {
        index += 1
        guard take(.mark("(")) else { throw RelevantProblem("‘\(word.excerpt)’ is not understood") }
        switch word {
        case "not":
            let inner = try truth(try or())
            try expect(")")
            return .expression(.not(inner))
        case "true", "false":
            try expect(")")
            return .expression(.constant(word == "true"))
        case "selected":
            guard case .reference(let name) = try operand() else {
                throw RelevantProblem("selected() asks for a question such as ${name} first")
            }
            try expect(",")
            let option: String
            switch try operand() {
            case .literal(.text(let text)): option = text
            case .literal(.number(let number)): option = JSONNode.text(of: number)
            default: throw RelevantProblem("selected() asks for an option in quotes")
            }
            try expect(")")
            return .expression(.selected(name: name, option))
        case "date":
            guard case .literal(.text(let text)) = try operand() else {
                throw RelevantProblem("date() asks for a day in quotes")
            }
            try expect(")")
            return .literal(.text(text))
        default:
            throw RelevantProblem("the function ‘\(word.excerpt)()’ is not understood")
        }
    }
}

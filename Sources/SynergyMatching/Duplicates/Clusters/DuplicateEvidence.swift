/// One thing that speaks for or against two questions being the same.
public enum DuplicateEvidence: Hashable, Sendable {
    /// The words are the same.
    case sameWords
    /// What the questions are about is in the same words, the rest is not.
    case sameSubject
    /// The words are the same, in another order.
    case otherOrder
    /// The words that tell most of what both have, the rarest first.
    case shared([String])
    /// Words that differ by a letter and are taken for one.
    case misspelt(String, String)
    /// Words of substance that only the first has, and those that only the second has.
    case wordsDiffer(first: [String], second: [String])
    /// The numbers are not the same.
    case numbersDiffer(first: [String], second: [String])
    /// Only one says no; this is the word.
    case negation(String)
    /// One says the opposite of the other, such as before and after.
    case opposites
    /// The words change places in a way that may change who does what.
    case rolesInDoubt
    /// They ask for different kinds of answer in words, such as how many and whether.
    case intentsDiffer(first: String, second: String)
    /// One of them or both say too little to be compared alone, or hang on the question before.
    case needsContext
    /// The forms want different kinds of answer.
    case answerKindsDiffer(first: String, second: String)
    /// Something else that both declare differs: aspect, population, unit, period, quantifier, territory, heading.
    case declarationsDiffer(name: String, first: String, second: String)
    /// A mapping, or what follows from several, says that they are equal.
    case knownEqual
}

extension DuplicateEvidence: CustomStringConvertible {
    /// What people read.
    public var description: String {
        func list(_ words: [String]) -> String { words.map { "‘\($0)’" }.joined(separator: ", ") }
        func numbers(_ words: [String]) -> String { words.isEmpty ? "none" : words.joined(separator: ", ") }
        switch self {
        case .sameWords: return "same words"
        case .sameSubject: return "same words for what it is about"
        case .otherOrder: return "same words in another order"
        case .shared(let words): return "both have \(list(words))"
        case .misspelt(let first, let second): return "‘\(first)’ is taken for ‘\(second)’"
        case .wordsDiffer(let first, let second):
            if first.isEmpty || second.isEmpty { return "differs in: \(list(first + second))" }
            return "differs in: \(list(first)) / \(list(second))"
        case .numbersDiffer(let first, let second): return "numbers differ: \(numbers(first)) / \(numbers(second))"
        case .negation(let word): return "only one says ‘\(word)’"
        case .opposites: return "one says the opposite"
        case .rolesInDoubt: return "same words, but perhaps not in the same roles"
        case .intentsDiffer(let first, let second): return "one asks ‘\(first)’, the other ‘\(second)’"
        case .needsContext: return "says too little without the question before it"
        case .answerKindsDiffer(let first, let second): return "kinds of answer differ: \(first) / \(second)"
        case .declarationsDiffer(let name, let first, let second): return "\(name) differs: \(first) / \(second)"
        case .knownEqual: return "a mapping says they are equal"
        }
    }
}

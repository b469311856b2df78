import SynergyModel

/// The words of a language by which the wording of a question is judged.
struct WordingLexicon: Sendable {
    /// Words that everybody reads differently.
    var vague: Set<String> = []
    /// Phrases of the kind.
    var vaguePhrases: [[String]] = []
    /// Phrases of treaties and laws in which such a word has a meaning.
    var termsOfArt: [[String]] = []
    /// What a sentence that suggests its answer begins with.
    var leadingStarts: [[String]] = []
    /// What suggests an answer wherever it stands.
    var leadingPhrases: [[String]] = []
    /// Words that say no.
    var negations: Set<String> = []
    /// Words that say the opposite of something behind `not`.
    var negatives: Set<String> = []
    /// Words that begin an open question.
    var interrogatives: Set<String> = []
    /// Those of them that also join clauses, and so mean a second question only where none stands before.
    var relatives: Set<String> = []
    /// Words that begin a question to be answered by yes or no.
    var auxiliaries: Set<String> = []
    /// Words that ask for an account: `describe`.
    var imperatives: Set<String> = []
    /// Words behind which a polite question or an order follows: `please`.
    var politeness: Set<String> = []
    /// Behind an imperative, what shows that it only asks for more about the same.
    var sameMatter: Set<String> = []
    /// What brings in a question that hangs on the answer before it.
    var conditions: [[String]] = []
    /// Words that join: `and`.
    var conjunctions: Set<String> = []
    /// Words that join, or leave a choice: `and`, `or`.
    var joiners: Set<String> = []
    /// Small words that may stand in front of a word that asks: `by`, `for`.
    var prepositions: Set<String> = []
    /// Words behind an auxiliary that show that a new question begins: `it`, `there`.
    var subjects: Set<String> = []
    /// Behind `and where`, what shows that it is a reservation: `appropriate`.
    var reservations: Set<String> = []
    /// Verbs, as they stand behind `does`.
    var verbs: Set<String> = []
    /// Auxiliaries behind which the verb stands as in the dictionary.
    var bareAuxiliaries: Set<String> = []
    /// Pairs of words that are one thing: `law and practice`.
    var setPhrases: Set<String> = []
    /// Words that treaties list together.
    var treatyTerms: Set<String> = []
    /// Words for a number of things: `many` behind `how`.
    var quantities: Set<String> = []
    /// Words for a span of time.
    var periods: Set<String> = []
    /// Options that are a way out.
    var wayOut: Set<String> = []

    static func of(_ language: LanguageTag) -> Self? {
        switch language.primary {
        case "en": english
        case "fr": french
        case "es": spanish
        default: nil
        }
    }

    /// The words of a list.
    static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// The phrases of a list, one a line.
    static func phrases(_ text: String) -> [[String]] {
        text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    }
}

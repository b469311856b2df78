import SynergyModel

/// What kinds of word a word is.
struct WordKinds: OptionSet, Sendable {
    let rawValue: UInt8

    /// A word that only holds a sentence together.
    static let stopWord = WordKinds(rawValue: 1)
    /// A word by which a questionnaire asks, and which says nothing about what.
    static let questionWord = WordKinds(rawValue: 2)
    /// A word that turns round what is said.
    static let negation = WordKinds(rawValue: 4)
    /// Digits only.
    static let number = WordKinds(rawValue: 8)
    /// A word by which one language with Latin letters that is not known here shows itself.
    static let foreign = WordKinds(rawValue: 16)
}

/// The words of each language that say little or say no.
package enum StopWords {
    /// The words of a language that only hold a sentence together.
    package static func functionWords(of language: TextLanguage) -> [Substring] {
        WordLists.functionWords(of: language).split(separator: " ")
    }

    /// The words by which a questionnaire in a language asks: they say nothing about what it asks for.
    package static func questionWords(of language: TextLanguage) -> [Substring] {
        WordLists.questionWords(of: language).split(separator: " ")
    }

    /// The words of a language that turn round what is said.
    package static func negations(of language: TextLanguage) -> [Substring] {
        WordLists.negations(of: language).split(separator: " ")
    }

    /// Every word of the lists with its language in front, as ``WordScanner`` hands words out.
    private static let index: (names: NameTable, kinds: [WordKinds]) = {
        var names = NameTable(capacity: 2048)
        var kinds: [WordKinds] = []
        func add(_ words: [Substring], of language: TextLanguage, as kind: WordKinds) {
            for word in words {
                let key = [language.rawValue] + Array(word.utf8)
                let number = Int(key.withUnsafeBufferPointer { names.intern($0) })
                if number == kinds.count { kinds.append([]) }
                kinds[number].insert(kind)
            }
        }
        for language in TextLanguage.allCases {
            add(functionWords(of: language), of: language, as: .stopWord)
            add(questionWords(of: language), of: language, as: .questionWord)
            add(negations(of: language), of: language, as: .negation)
        }
        add(WordLists.foreign.split(separator: " "), of: .other, as: .foreign)
        return (names, kinds)
    }()

    /// What kinds of word a word in lower case is, its language in front of it.
    static func kinds(of key: UnsafeBufferPointer<UInt8>) -> WordKinds {
        guard let number = index.names.find(key) else { return [] }
        return index.kinds[Int(number)]
    }
}

/// What kind of answer the words of a question ask for.
package enum QuestionIntent: UInt8, Sendable, CaseIterable {
    /// The words do not say.
    case unknown
    /// Yes or no.
    case yesOrNo
    /// A number.
    case count
    /// How something is done.
    case manner
    /// An account.
    case description
    /// One thing or several of a kind.
    case selection
    /// A person or body.
    case person
    /// A time.
    case time
    /// A place.
    case place
    /// A reason.
    case reason

    /// How the kind is called for people.
    package var name: String {
        switch self {
        case .unknown: "unknown"
        case .yesOrNo: "yes or no"
        case .count: "how many"
        case .manner: "how"
        case .description: "describe"
        case .selection: "which"
        case .person: "who"
        case .time: "when"
        case .place: "where"
        case .reason: "why"
        }
    }

    /// What is left of a likeness between a question of this kind and one of another, 0…1.
    ///
    /// An account, a way and a list are asked for in each other's words all the time; a yes is no number and no account.
    func agreement(with other: Self) -> Double {
        if self == other { return 1 }
        // A number that only one asks for in so many words leaves a doubt.
        if self == .unknown || other == .unknown { return self == .count || other == .count ? 0.85 : 1 }
        let open: Set<Self> = [.manner, .description, .selection]
        if open.contains(self), open.contains(other) { return 0.94 }
        return 0.6
    }
}

extension ComparedTexts {
    /// Whether a text asks for yes or no, a number, an account…, by its first words that tell.
    ///
    /// - Complexity: O(*n*) for *n* words; only the first sixty are looked at.
    func intent(of text: Int32) -> QuestionIntent {
        let words = Array(self[text].prefix(60))
        let language = languages[Int(text)]
        let start = dependentLength(words, language)
        func cue(_ place: Int) -> WordCue {
            words.indices.contains(place) ? traits.cues[Int(words[place])] : .none
        }
        /// What is asked for behind a verb that asks: `indicate the number of`, `describe how many`.
        func object(after place: Int, otherwise: QuestionIntent) -> QuestionIntent {
            for next in place + 1..<place + 6 {
                switch cue(next) {
                case .figure, .count: return .count
                case .manner: return cue(next + 1) == .quantity ? .count : otherwise == .selection ? .manner : otherwise
                case .whether, .condition: return .yesOrNo
                case .select: return cue(next + 1) == .figure ? .count : otherwise
                case .time where next == place + 1: return .time
                case .place where next == place + 1: return .place
                case .reason where next == place + 1: return .reason
                case .person where next == place + 1: return .person
                case .describe where otherwise == .selection: return .description
                default: break
                }
            }
            return otherwise
        }
        for place in start..<max(words.count, start) {
            let isFirst = place == start
            switch cue(place) {
            case .count: return .count
            case .manner: return cue(place + 1) == .quantity ? .count : .manner
            case .figure where isFirst: return .count
            case .describe: return object(after: place, otherwise: .description)
            case .give: return object(after: place, otherwise: .selection)
            case .select:
                // “In which”, but not “measures which”.
                guard place - start <= 2 || language != .english || isInterrogative(words[place]) else { continue }
                for next in place + 1..<place + 6 where cue(next) == .figure { return .count }
                return .selection
            case .auxiliary where isFirst || (language == .english && cue(place + 1) == .addressed): return .yesOrNo
            case .whether: return .yesOrNo
            case .addressed where language == .french && place > start:
                // Est-ce que, avez-vous; prévoit-elle, incrimine-t-il: a verb stands in front.
                if place - start <= 3 || cue(place - 1) == .auxiliary || isContent(words[place - 1]) { return .yesOrNo }
            case .person where isFirst: return .person
            case .time where isFirst || language == .spanish: return .time
            case .place where isFirst || language == .spanish: return .place
            case .reason: return .reason
            default: break
            }
        }
        return .unknown
    }

    /// Whether an English word that asks is not one that also joins sentences, as `which` does.
    private func isInterrogative(_ word: Int32) -> Bool { table.surface(of: word) == "what" }

    /// How many words belong to `If yes` and the like.
    private func dependentLength(_ words: [Int32], _ language: TextLanguage) -> Int {
        traits.dependentPhrases[Int(language.rawValue)].filter { words.starts(with: $0) }.map(\.count).max() ?? 0
    }
}

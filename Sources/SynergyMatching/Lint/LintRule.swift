/// One thing that a draft questionnaire is looked at for.
public enum LintRule: String, Sendable, CaseIterable, Codable {
    // MARK: Short

    /// More questions than a short form has.
    case longForm = "long-form"
    /// More work than one can ask for.
    case muchWork = "much-work"
    /// A question of many words.
    case longQuestion = "long-question"

    // MARK: Precise

    /// Two questions in one.
    case doubleQuestion = "double-question"
    /// Several questions listed inside one text, or behind a question that is answered by a tick.
    case hiddenSubquestions = "hidden-subquestions"
    /// A closed question about several matters that does not say whether all or any are meant.
    case unclearQuantifier = "unclear-quantifier"
    /// A word that everybody reads differently.
    case vagueWord = "vague-word"
    /// An abbreviation that is spelled out nowhere.
    case undefinedAbbreviation = "undefined-abbreviation"
    /// Two negations in one sentence.
    case doubleNegation = "double-negation"
    /// A question that suggests its answer.
    case leadingQuestion = "leading-question"
    /// A kind of answer that the words do not ask for.
    case answerKindMismatch = "answer-kind-mismatch"
    /// A text where the words ask for yes or no.
    case openButYesOrNo = "open-but-yes-or-no"
    /// Options that say the same, or ranges that overlap.
    case optionsOverlap = "options-overlap"
    /// Options without a way out.
    case optionsIncomplete = "options-incomplete"
    /// A figure without unit, population or period.
    case incompleteFigure = "incomplete-figure"

    // MARK: Focused

    /// A provision that does not exist.
    case unknownProvision = "unknown-provision"
    /// A provision of an instrument that the form does not serve.
    case outsideInstrument = "outside-instrument"
    /// A question about no provision.
    case noProvision = "no-provision"
    /// Provisions that no question is about.
    case provisionWithoutQuestion = "provision-without-question"
    /// An instrument whose provisions are not known.
    case provisionsUnknown = "provisions-unknown"
    /// An aspect that the words do not ask about.
    case doubtfulAspect = "doubtful-aspect"

    // MARK: Free of duplicates

    /// Two questions of the draft that ask the same.
    case askedTwice = "asked-twice"
    /// A question of the draft that lies inside another one of it.
    case partOfAnother = "part-of-another"
    /// A question that another form has, by what mappings say.
    case askedElsewhere = "asked-elsewhere"
    /// A question that looks like one of another form.
    case looksAskedElsewhere = "looks-asked-elsewhere"
    /// Questions that the edition has which this one replaces.
    case carriedOver = "carried-over"

    // MARK: Open and closed

    /// Closed questions that cannot carry an answer over.
    case noQuantifier = "no-quantifier"
    /// Questions that do not say what about the provision they ask.
    case noAspect = "no-aspect"
    /// Texts in a language whose words are not known here.
    case wordingNotChecked = "wording-not-checked"
}

extension LintRule {
    /// What a questionnaire should be.
    public enum Aim: String, Sendable, CaseIterable, Codable {
        /// Few questions, few words, little work.
        case short
        /// One thing per question, understood by all in the same way.
        case precise
        /// Inside the text of the instrument.
        case focused
        /// Nothing is asked twice.
        case freeOfDuplicates
        /// What is open and what is closed, and whether answers can be carried over.
        case balance
    }

    /// What the rule serves.
    public var aim: Aim {
        switch self {
        case .longForm, .muchWork, .longQuestion: .short
        case .doubleQuestion, .hiddenSubquestions, .unclearQuantifier, .vagueWord, .undefinedAbbreviation,
            .doubleNegation, .leadingQuestion, .answerKindMismatch, .openButYesOrNo, .optionsOverlap,
            .optionsIncomplete, .incompleteFigure:
            .precise
        case .unknownProvision, .outsideInstrument, .noProvision, .provisionWithoutQuestion, .provisionsUnknown,
            .doubtfulAspect:
            .focused
        case .askedTwice, .partOfAnother, .askedElsewhere, .looksAskedElsewhere, .carriedOver: .freeOfDuplicates
        case .noQuantifier, .noAspect, .wordingNotChecked: .balance
        }
    }

    /// Why it matters, in one sentence.
    public var why: String {
        switch self {
        case .longForm: "A form that is not short is answered late, in part or not at all."
        case .muchWork: "Those who answer are practitioners whose time is taken from their work."
        case .longQuestion: "A long question is read in different ways, and is hard to translate."
        case .doubleQuestion: "One answer cannot say which of the two it is about."
        case .hiddenSubquestions: "What has no place of its own is left out, and cannot be carried over on its own."
        case .unclearQuantifier: "Nobody can tell whether yes means all of the matters or one of them."
        case .vagueWord: "Each State decides for itself what it means, so that answers cannot be compared."
        case .undefinedAbbreviation: "Whoever answers may not know it, or may take it for something else."
        case .doubleNegation: "Readers lose track of whether yes means yes."
        case .leadingQuestion: "It gets the answer that it suggests."
        case .answerKindMismatch: "The answer asked for does not fit into the place for it."
        case .openButYesOrNo:
            "A closed question is answered in minutes and its answers can be compared and carried over."
        case .optionsOverlap: "Two options are right at once, so that counts mean nothing."
        case .optionsIncomplete: "Where nothing fits, a wrong option is ticked or none, and none means many things."
        case .incompleteFigure: "Figures of unlike things, or of unlike years, look as if they could be compared."
        case .unknownProvision: "An answer cannot be checked against a text that does not exist."
        case .outsideInstrument: "A form should not go beyond the provisions of the instrument under which it asks."
        case .noProvision: "It cannot be seen whether the question stays within the text of the instrument."
        case .provisionWithoutQuestion:
            "What nobody asks about is not reviewed; that may be meant, as in a form for one cluster."
        case .provisionsUnknown: "What is not known cannot be compared with the questions."
        case .doubtfulAspect: "Answers are carried over only between questions about the same aspect."
        case .askedTwice: "The same is written twice, and the two answers may differ."
        case .partOfAnother: "Whoever answers the broader question has answered this one."
        case .askedElsewhere: "Effort is doubled where what was told to one body could be used by the other."
        case .looksAskedElsewhere: "If they ask the same, a mapping would let answers be used again."
        case .carriedOver: "Answers to the earlier edition can be used again."
        case .noQuantifier:
            "Without it a yes or no can be carried over only from a question that asks exactly the same."
        case .noAspect: "Without it a closed answer or a figure is never carried over."
        case .wordingNotChecked: "Only what does not depend on the language was looked at."
        }
    }

    /// The paragraphs of the report of the Working Group on Trafficking in Persons, September 2017, that it follows.
    public var paragraphs: [Int] {
        switch self {
        case .longForm, .longQuestion: [4, 11]
        case .muchWork: [12]
        case .doubleQuestion, .hiddenSubquestions, .unclearQuantifier, .vagueWord, .undefinedAbbreviation,
            .doubleNegation, .leadingQuestion, .answerKindMismatch, .optionsOverlap, .optionsIncomplete,
            .incompleteFigure, .wordingNotChecked:
            [4, 11]
        case .openButYesOrNo, .noQuantifier, .noAspect: [11, 12]
        case .unknownProvision, .outsideInstrument, .noProvision, .provisionWithoutQuestion, .provisionsUnknown,
            .doubtfulAspect:
            [11]
        case .askedTwice, .partOfAnother, .askedElsewhere, .looksAskedElsewhere: [12]
        case .carriedOver: [13]
        }
    }
}

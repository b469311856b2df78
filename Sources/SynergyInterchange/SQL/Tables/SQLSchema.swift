/// The tables of a script.
///
/// An empty text stands for “the whole” wherever a column says so; days are texts such as `2025-06-30`, so that they compare
/// as they are.
enum SQLSchema {
    /// Tables about the forms, the crosswalk and the policy, in the order in which they are filled.
    static let structure: [SQLTable] = forms + policy + crosswalk
    /// Tables about what respondents have said; rows may be added.
    static let answers: [SQLTable] = [
        submission, answer, readership, answerValue, answerText, answerItem, answerCell,
    ]
    /// Tables that the export works out, because no engine could.
    static let worked: [SQLTable] = [
        pointer, pointerStep, followedAnswer, computed, computedText, computedItem, decided,
    ]

    /// All of them.
    static let all = structure + answers + worked
}

// MARK: What is asked

extension SQLSchema {
    static let parameter = SQLTable(
        "parameter", "What the script was made for. Changing the day here changes no mapping: make a new script.",
        [.text("name", "as_of, or made_by"), .text("setting")])

    static let askedRespondent = SQLTable(
        "asked_respondent", "Who is asked, and how each reads the crosswalk.",
        [
            .text("respondent_id"), .integer("reading_id", "0, or its own reading of some relations"),
            .integer("edition_id", "0, or its own reading of which questions are the same"),
        ], indexes: [["respondent_id"]])

    static let askedForm = SQLTable("asked_form", "Which forms are to be filled.", [.text("form_id")])

    static let askedView = SQLTable(
        "asked_view", "For whom: the recipient, or the respondent itself.",
        [.text("plan_view", "recipient or internal")])

    static let form = SQLTable(
        "form", "Editions of questionnaires.",
        [
            .text("form_id"), .text("issuer", "the body that receives it"), .text("audience"),
            .text("classification", "of answers that say nothing else"),
            .text("restricted_until", "the last day"),
        ], indexes: [["form_id"]])

    static let acceptedLanguage = SQLTable(
        "accepted_language", "Languages in which a form takes texts; none for any.",
        [.text("form_id"), .text("primary_language"), .integer("place")])

    static let question = SQLTable(
        "question", "Questions.",
        [
            .text("question_id"), .text("form_id"), .integer("place"), .text("kind"), .text("aspect"),
            .text("reuse", "reuse, linkOnly or askAlways"), .integer("per_territory"),
            .text("period_key", "the first and the last day that it asks about"),
            .integer("freshness_months", "NULL: answers do not age"), .integer("element_count"),
            .integer("instrument_count"), .integer("provision_count"),
            .text("register_kind", "any or named where the register of submissions answers"),
        ], indexes: [["question_id"], ["form_id"]])

    static let element = SQLTable(
        "element", "What can be settled on its own.",
        [.text("question_id"), .text("element_id"), .integer("place"), .text("kind"), .text("nature")],
        indexes: [["question_id", "element_id"]])

    static let edition = SQLTable(
        "edition", "Which questions are one, carried unchanged or editorially from edition to edition.",
        [.integer("edition_id"), .text("question_id"), .text("canonical_id")],
        indexes: [["question_id", "edition_id"]])

    static let questionInstrument = SQLTable(
        "question_instrument", "The instruments that decide whether a question is for a respondent.",
        [.text("question_id"), .text("instrument_id"), .integer("has_parties")], indexes: [["question_id"]])

    static let questionProvision = SQLTable(
        "question_provision", "The provisions that a question asks about.",
        [.text("question_id"), .text("provision_id")], indexes: [["question_id"]])

    static let questionName = SQLTable(
        "question_name", "By what a rule of recognition may name a question, and how closely.",
        [
            .text("question_id"), .text("name", "empty: every question"),
            .integer("closeness", "4 question, 3 form, 2 instrument, 1 body, 0 every question"),
        ], indexes: [["question_id", "name"]])

    static let conditionLink = SQLTable(
        "condition_link", "The conditions on the way up from a question, its own first.",
        [.text("question_id"), .text("link_id")])

    static let registerForm = SQLTable(
        "register_form", "Submissions under which form answer a question about other reporting.",
        [.text("question_id"), .text("form_id")])

    static let forms = [
        parameter, askedRespondent, askedForm, askedView, form, acceptedLanguage, question, element, edition,
        questionInstrument, questionProvision, questionName, conditionLink, registerForm,
    ]
}

// MARK: The policy

extension SQLSchema {
    private static let validity: [SQLColumn] = [.text("valid_from"), .text("valid_until", "the last day")]

    static let home = SQLTable("home", "The State of each unit.", [.text("unit_id"), .text("state_id")])

    static let unit = SQLTable("unit", "The units of States.", [.text("respondent_id"), .text("unit_id")] + validity)

    static let party = SQLTable(
        "party", "Who is party to what.",
        [.text("respondent_id"), .text("instrument_id"), .text("status", "party, signatory or notParty")] + validity)

    static let reservation = SQLTable(
        "reservation", "What is reserved.",
        [.text("respondent_id"), .text("provision_id"), .text("extent", "whole or part")] + validity)

    static let territorialExclusion = SQLTable(
        "territorial_exclusion", "Units to which an instrument was not extended.",
        [.text("respondent_id"), .text("instrument_id"), .text("unit_id")] + validity)

    static let provisionPart = SQLTable(
        "provision_part", "Provisions that are the same or one a part of the other, by their numbers.",
        [.text("part_id"), .text("whole_id")])

    static let recognitionRule = SQLTable(
        "recognition_rule", "How far a recipient recognises a source.",
        [
            .text("rule_id"), .text("recipient", "empty: all"), .text("source", "empty: all"),
            .text("level", "none, reference or answer"),
        ] + validity)

    static let consent = SQLTable(
        "consent", "What a respondent lets a recipient see.",
        [
            .integer("consent_no"), .text("consent_id"), .text("respondent_id"), .text("recipient"),
            .text("submission_id"), .text("form_id"),
        ] + validity)

    static let consentQuestion = SQLTable(
        "consent_question", "Only these questions; none: all.", [.integer("consent_no"), .text("question_id")])

    static let consentAnswer = SQLTable(
        "consent_answer", "Only these answers; none: all.", [.integer("consent_no"), .text("answer_id")])

    static let event = SQLTable(
        "event", "What happened.",
        [
            .integer("event_no"), .text("event_id"), .text("respondent_id", "empty: to everybody"),
            .text("event_day"),
        ])

    static let eventProvision = SQLTable(
        "event_provision", "The provisions concerned.", [.integer("event_no"), .text("provision_id")])

    static let eventAspect = SQLTable(
        "event_aspect", "The aspects concerned; none: every aspect.", [.integer("event_no"), .text("aspect")])

    static let policy = [
        home, unit, party, reservation, territorialExclusion, provisionPart, recognitionRule, consent, consentQuestion,
        consentAnswer, event, eventProvision, eventAspect,
    ]
}

// MARK: The crosswalk

extension SQLSchema {
    static let closure = SQLTable(
        "closure", "Which question leads to which, by all chains of mappings that can be used.",
        [
            .integer("reading_id"), .text("target_id"), .text("source_id"),
            .text("relation", "of the shortest chain"), .integer("hops"), .text("path", "of the shortest chain"),
            .integer("is_approved"), .integer("contradicts", "whether approved chains contradict each other"),
            .integer("aspect_differs"),
        ], indexes: [["source_id", "reading_id", "target_id"]])

    static let way = SQLTable(
        "way", "How an answer to the source gets to one element of the target.",
        [
            .integer("way_id"), .integer("reading_id"), .text("target_id"), .text("source_id"), .text("element_id"),
            .text("from_slot", "the element it begins at; empty: the answer as a whole"),
            .text("passes", "value, joined (several elements), or link"), .integer("hops"), .integer("is_approved"),
            .integer("is_verbatim"), .text("relation"),
        ], indexes: [["source_id", "from_slot"], ["way_id"]])

    static let wayKind = SQLTable(
        "way_kind", "Which kinds of values a way carries, and what arrives.",
        [
            .integer("way_id"), .text("kind"),
            .text("given", "equal, or superset where the answer as a whole was given"),
            .text("how", "same, code, all, one, any, holds, figure, cells or computed"), .text("arrives_as"),
            .integer("covers"), .integer("to_be_cut"),
        ], indexes: [["way_id", "kind", "given"]])

    static let wayCode = SQLTable(
        "way_code", "Which codes a way carries, and to what; NULL: the code is outside the target.",
        [.integer("way_id"), .text("kind"), .text("code"), .text("made")], indexes: [["way_id", "kind", "code"]])

    static let wayResult = SQLTable(
        "way_result", "What a way makes of what the chosen codes come to.",
        [.integer("way_id"), .text("made"), .text("code")])

    static let wayUnit = SQLTable(
        "way_unit", "Which units a way of figures takes.",
        [.integer("way_id"), .text("unit", "empty: a figure without unit"), .integer("passes")],
        indexes: [["way_id", "unit"]])

    static let wayCell = SQLTable(
        "way_cell", "Which cells of a table a way adds up.",
        [.integer("way_id"), .integer("cell_no"), .text("row_key"), .text("column_key")], indexes: [["way_id"]])

    /// The table of figures has as many pairs of columns as the longest way converts.
    static func wayFigure(steps: Int) -> SQLTable {
        SQLTable(
            "way_figure", "What a way does to figures: one factor and one offset for each conversion.",
            [
                .integer("way_id"), .integer("other_units_pass"), .integer("keeps_unit"), .text("unit"),
                .double("largest", "larger figures are not carried"),
            ] + (1...steps).flatMap { [.double("factor_\($0)"), .double("offset_\($0)")] }, indexes: [["way_id"]])
    }

    static let crosswalk = [closure, way, wayKind, wayCode, wayResult, wayUnit, wayCell]
}

// MARK: The answers

extension SQLSchema {
    static let submission = SQLTable(
        "submission", "What was handed in.",
        [
            .text("submission_id"), .text("respondent_id"), .text("form_id"), .text("submitted"), .text("as_of"),
            .text("status", "submitted, draft or withdrawn"), .text("withdrawn", "the day"), .text("amends_id"),
            .text("withdraws_id"), .text("classification", "public, restricted, or NULL: as the form says"),
            .text("restricted_until", "the last day"),
        ], indexes: [["submission_id"]])

    static let answer = SQLTable(
        "answer", "Answers, and reasons why there is none.",
        [
            .text("answer_id"), .text("submission_id"), .text("question_id"),
            .text("territory_id", "NULL: about the whole respondent"),
            .text(
                "period_key", "the first and the last day, such as 2024-01-01/2024-12-31; NULL: as the question says"),
            .text("answer_day", "its own; NULL: as the submission says"),
            .text("content", "value, elements, references or absent"), .text("absence", "why there is no value"),
            .text("classification", "public, restricted, or NULL: as the submission says"),
            .text("restricted_until", "the last day"),
            .integer("points_elsewhere", "1 where it does nothing but point elsewhere"),
        ], indexes: [["answer_id"], ["question_id"]])

    static let readership = SQLTable(
        "readership", "Bodies that may see what is restricted.",
        [.text("owner_kind", "answer, submission or form"), .text("owner_id"), .text("body")],
        indexes: [["owner_id", "owner_kind"]])

    static let answerValue = SQLTable(
        "answer_value", "Values: one row for the answer as a whole, or one for each element that was given.",
        [
            .text("answer_id"), .text("slot", "the element; empty: the answer as a whole"),
            .text("kind", "yesNo, singleChoice, multipleChoice, number, date, text, list, table or link"),
            .text("code", "yes, no, or the code of an option"), .double("figure"), .text("unit"), .double("rounding"),
            .text("language", "of the original text"),
            .text("value_key", "a day as given; a text or a table in the form in which two are compared"),
        ], indexes: [["answer_id", "slot"]])

    static let answerText = SQLTable(
        "answer_text", "Texts language by language, the original first, in the form in which two are compared.",
        [
            .text("answer_id"), .text("slot"), .integer("entry_no"), .text("language"), .text("primary_language"),
            .text("text_key", "lower case, one space between words; long ones as sha256"),
        ], indexes: [["answer_id", "slot"]])

    static let answerItem = SQLTable(
        "answer_item", "Chosen codes, items of lists and references, each once.",
        [
            .text("answer_id"), .text("slot"), .text("item_key", "what tells it apart"),
            .text("exact_key", "the same, for references with their place"),
        ], indexes: [["answer_id", "slot"]])

    static let answerCell = SQLTable(
        "answer_cell", "Figures in tables.",
        [.text("answer_id"), .text("slot"), .text("row_key"), .text("column_key"), .double("figure")],
        indexes: [["answer_id", "slot"]])
}

// MARK: What was worked out

extension SQLSchema {
    static let pointer = SQLTable(
        "pointer", "Answers that only point elsewhere, and the text that each of them means.",
        [
            .text("plan_view"), .text("respondent_id"), .text("form_id"), .text("answer_id"), .text("landing_id"),
            .text("landing_day", "the oldest day on the way"),
            .integer("names_answer", "1: it names the answer; 0: where it leads depends on all that was said"),
        ], indexes: [["answer_id"]])

    static let pointerStep = SQLTable(
        "pointer_step", "The answers on the way, the one with the text among them.",
        [
            .text("plan_view"), .text("respondent_id"), .text("form_id"), .text("answer_id"), .text("step_id"),
        ])

    static let followedAnswer = SQLTable(
        "followed_answer",
        "All answers that there were of respondents with pointers that name no answer; more of them could lead elsewhere.",
        [.text("answer_id")], indexes: [["answer_id"]])

    static let computed = SQLTable(
        "computed", "What arrives where texts are cut, joined or looked into, which the export does itself.",
        [
            .integer("way_id"), .text("answer_id"), .text("landing_id", "empty: the answer itself"),
            .text("arrives_as"), .integer("covers"), .integer("to_be_cut"), .text("value_key"),
        ], indexes: [["way_id", "answer_id"]])

    static let computedText = SQLTable(
        "computed_text", "The texts among them, language by language.",
        [
            .integer("way_id"), .text("answer_id"), .text("landing_id"), .integer("entry_no"),
            .text("primary_language"),
            .text("text_key"),
        ])

    static let computedItem = SQLTable(
        "computed_item", "The references among them.",
        [
            .integer("way_id"), .text("answer_id"), .text("landing_id"), .text("item_key"), .text("exact_key"),
        ])

    static let decided = SQLTable(
        "decided", "What reviewers decided on questions on which others depend.",
        [
            .text("plan_view"), .text("respondent_id"), .text("question_id", "the question that depends on it"),
            .text("action"), .integer("is_disputed"), .text("fulfilled", "yes, no or unknown"),
        ])
}

import SynergyModel

/// The members and words of FHIR R5 that reading has to know.
enum FHIRVocabulary {
    /// Members that every resource and element may have.
    static let common: Set<String> = [
        "id", "meta", "implicitRules", "language", "text", "contained", "extension", "modifierExtension",
        "resourceType",
    ]
    /// Members whose absence from the model needs no mention: identifiers inside the file, and extensions, which are counted
    /// one by one.
    static let silent: Set<String> = ["id", "extension", "resourceType"]

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

    private static let canonicalResource = """
        url identifier version versionAlgorithmString versionAlgorithmCoding name title status experimental date publisher \
        contact description useContext jurisdiction purpose copyright copyrightLabel approvalDate lastReviewDate \
        effectivePeriod
        """

    /// The members of each kind of object, extensions and the like aside.
    static let members: [String: Set<String>] = [
        "Bundle": words("identifier type timestamp total link entry signature issues"),
        "Bundle.entry": words("link fullUrl resource search request response"),
        "Questionnaire": words(canonicalResource + " derivedFrom subjectType code item"),
        "Questionnaire.item": words(
            """
            linkId definition code prefix text type enableWhen enableBehavior disabledDisplay required repeats readOnly \
            maxLength answerConstraint answerValueSet answerOption initial item
            """),
        "Questionnaire.item.enableWhen": words(
            """
            question operator answerBoolean answerDecimal answerInteger answerDate answerDateTime answerTime answerString \
            answerCoding answerQuantity answerReference
            """),
        "Questionnaire.item.answerOption": words(
            "valueInteger valueDate valueTime valueString valueCoding valueReference initialSelected"),
        "QuestionnaireResponse": words(
            "identifier basedOn partOf questionnaire status subject encounter authored author source item"),
        "QuestionnaireResponse.item": words("linkId definition text answer item"),
        "QuestionnaireResponse.item.answer": words(
            """
            valueBoolean valueDecimal valueInteger valueDate valueDateTime valueTime valueString valueUri valueAttachment \
            valueCoding valueQuantity valueReference item
            """),
        "ConceptMap": words(
            canonicalResource
                + """
                 topic author editor reviewer endorser relatedArtifact property additionalAttribute sourceScopeUri \
                sourceScopeCanonical targetScopeUri targetScopeCanonical sourceUri sourceCanonical targetUri \
                targetCanonical group
                """),
        "ConceptMap.group": words("source sourceVersion target targetVersion element unmapped"),
        "ConceptMap.group.element": words("code display valueSet noMap target"),
        "ConceptMap.group.element.target": words(
            "code display valueSet relationship equivalence comment property dependsOn product"),
        "ConceptMap.group.unmapped": words("mode code display valueSet relationship otherMap url"),
        "Coding": words("system version code display userSelected"),
        "Quantity": words("value comparator unit system code"),
        "Attachment": words(
            "contentType language data url size hash title creation height width frames duration pages"),
        "Reference": words("reference type identifier display"),
        "Identifier": words("use type system value period assigner"),
    ]

    /// The types of items; `question` is abstract.
    static let itemTypes: Set<String> = words(
        """
        group display question boolean decimal integer date dateTime time string text url coding attachment reference \
        quantity
        """)
    static let publicationStatus = ["draft", "active", "retired", "unknown"]
    static let responseStatus = ["in-progress", "completed", "amended", "entered-in-error", "stopped"]
    static let operators = ["exists", "=", "!=", ">", "<", ">=", "<="]
    static let relationships = [
        "related-to", "equivalent", "source-is-narrower-than-target", "source-is-broader-than-target", "not-related-to",
    ]
    /// The words of R4, which read from the target.
    static let equivalences = [
        "relatedto", "equivalent", "equal", "wider", "subsumes", "narrower", "specializes", "inexact", "unmatched",
        "disjoint",
    ]

    /// Extensions that are understood, and the member of the object that they may extend; an empty set: any.
    static let understood: [String: Set<String>] = [
        FHIRNames.translation: ["_title", "_text", "_display", "_valueString"],
        FHIRNames.language: ["_title", "_text", "_display", "_valueString"],
        FHIRNames.dataAbsentReason: Set(
            ["item", "answer"]
                + (members["QuestionnaireResponse.item.answer"] ?? []).filter { $0 != "item" }.flatMap {
                    [$0, "_\($0)"]
                }
        ),
        FHIRNames.itemControl: ["item"], FHIRNames.unit: ["item"],
        FHIRNames.unitOption: ["item"], FHIRNames.replaces: ["resource", "contained", ""],
        FHIRNames.targetElement: ["target"],
    ]
}

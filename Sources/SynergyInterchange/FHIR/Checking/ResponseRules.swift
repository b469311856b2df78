import SynergyModel

/// The invariants of QuestionnaireResponse (FHIR R5).
enum ResponseRules {
    /// - Parameters:
    ///   - resource: The response.
    ///   - needsForm: Whether it has to say which form it answers, as it has to since FHIR R5.
    static func check(_ resource: FHIRObject, needsForm: Bool) {
        if needsForm { resource.require("questionnaire") }
        resource.require("status")
        resource.requireWord("status", of: FHIRVocabulary.responseStatus)
        checkItems(of: resource)
    }

    private static func checkItems(of parent: FHIRObject) {
        var answered: Set<String> = []
        for item in parent.children("item", "QuestionnaireResponse.item") {
            item.require("linkId")
            if item.hasUntidyLinkID {
                item.breaks("qrs-3", "a linkId has no white space at its ends, nor twice in a row", at: "linkId")
            }
            if item.has("answer"), item.has("item") {
                item.breaks("qrs-1", "an item has either answers or items", at: "item")
            }
            if item.has("answer"), let linkID = item["linkId"]?.string, !answered.insert(linkID).inserted {
                item.breaks(
                    "qrs-2", "the answers to the question ‘\(linkID.excerpt)’ stand in one item", at: "linkId")
            }
            for answer in item.children("answer", "QuestionnaireResponse.item.answer") {
                answer.requireOne("value")
                checkItems(of: answer)
            }
            checkItems(of: item)
        }
    }
}

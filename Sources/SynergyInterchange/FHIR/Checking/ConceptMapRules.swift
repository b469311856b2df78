import SynergyModel

/// The invariants of ConceptMap (FHIR R5), and the one of the form of R4 that is read as well.
enum ConceptMapRules {
    static func check(_ resource: FHIRObject) {
        resource.checkCanonicalResource()
        let isDraft = resource["status"]?.string == "draft"
        let isR4 = resource.hasEquivalences
        for property in resource.children("property", "ConceptMap.property") {
            property.require("code")
            property.require("type")
            property.requireWord("type", of: ["Coding", "string", "integer", "boolean", "dateTime", "decimal", "code"])
            if property["type"]?.string == "code", !property.has("system") {
                property.breaks("cmd-11", "a property of the type ‘code’ needs a system", at: "type")
            }
        }
        for attribute in resource.children("additionalAttribute", "ConceptMap.additionalAttribute") {
            attribute.require("code")
            attribute.require("type")
            attribute.requireWord("type", of: ["code", "Coding", "string", "boolean", "Quantity"])
        }
        for group in resource.children("group", "ConceptMap.group") {
            group.require("element")
            for element in group.children("element", "ConceptMap.group.element") { check(element, isDraft) }
            if let unmapped = group.child("unmapped", "ConceptMap.group.unmapped") {
                check(unmapped: unmapped, isR4: isR4)
            }
        }
    }

    private static func check(_ element: FHIRObject, _ isDraft: Bool) {
        if element["noMap"] == JSONNode(.bool(true)), element.has("target") {
            element.breaks("cmd-4", "an element that has no map has no targets", at: "target")
        }
        requireCode(element, "cmd-5")
        for target in element.children("target", "ConceptMap.group.element.target") {
            let isR4 = target.has("equivalence") && !target.has("relationship")
            if isR4 {
                target.requireWord("equivalence", of: FHIRVocabulary.equivalences)
                let word = target["equivalence"]?.string
                if word == "narrower" || word == "inexact", !target.has("comment") {
                    target.breaks("cmd-1", "the equivalence ‘\(word ?? "")’ needs a comment", at: "equivalence")
                }
                // In R4 a target that does not exist has no code.
                if word != "unmatched" { requireCode(target, "cmd-7") }
            } else {
                target.require("relationship")
                target.requireWord("relationship", of: FHIRVocabulary.relationships)
                requireCode(target, "cmd-7")
                let word = target["relationship"]?.string
                if !isDraft, word == "source-is-broader-than-target" || word == "not-related-to",
                    !target.has("comment")
                {
                    target.breaks("cmd-1", "the relationship ‘\(word ?? "")’ needs a comment", at: "relationship")
                }
            }
            for property in target.children("property", "ConceptMap.group.element.target.property") {
                property.require("code")
                property.requireOne("value")
            }
            for name in ["dependsOn", "product"] {
                for part in target.children(name, "ConceptMap.group.element.target.\(name)") {
                    check(part, isR4: isR4 || part.has("property"))
                }
            }
        }
    }

    private static func requireCode(_ object: FHIRObject, _ rule: String) {
        let count = [object.has("code") || object.has("_code"), object.has("valueSet")].count { $0 }
        if count != 1 { object.breaks(rule, "exactly one of ‘code’ and ‘valueSet’ is there") }
    }

    private static func check(_ part: FHIRObject, isR4: Bool) {
        if isR4 {
            part.require("property")
            part.require("value")
        } else {
            part.require("attribute")
            let values = part.choices("value").filter { $0 != "valueSet" }.count + (part.has("valueSet") ? 1 : 0)
            if values != 1 { part.breaks("cmd-6", "exactly one of ‘value[x]’ and ‘valueSet’ is there") }
        }
    }

    private static func check(unmapped: FHIRObject, isR4: Bool) {
        unmapped.require("mode")
        let mode = unmapped["mode"]?.string
        // `provided` is the word of R4 for `use-source-code`.
        unmapped.requireWord("mode", of: ["use-source-code", "provided", "fixed", "other-map"])
        if mode == "fixed" {
            let count = ["code", "valueSet"].count { unmapped.has($0) }
            if count != 1 { unmapped.breaks("cmd-2", "the mode ‘fixed’ has exactly one of ‘code’ and ‘valueSet’") }
        } else if mode != nil {
            for name in ["code", "display", "valueSet"] where unmapped.has(name) {
                unmapped.breaks("cmd-8", "only the mode ‘fixed’ has a ‘\(name)’", at: name)
            }
        }
        if mode == "other-map" {
            if !unmapped.has("otherMap"), !unmapped.has("url") {
                unmapped.breaks("cmd-3", "the mode ‘other-map’ names the other map")
            }
        } else if mode != nil {
            if unmapped.has("otherMap") {
                unmapped.breaks("cmd-10", "only the mode ‘other-map’ names another map", at: "otherMap")
            }
            // The form of R4 says no relationship here.
            if !isR4, !unmapped.has("relationship") {
                unmapped.breaks("cmd-9", "the mode ‘\((mode ?? "").excerpt)’ needs a relationship")
            }
        }
        unmapped.requireWord("relationship", of: FHIRVocabulary.relationships)
    }
}

extension FHIRObject {
    /// Whether a ConceptMap has the form of R4.
    fileprivate var hasEquivalences: Bool {
        let targets = (self["group"]?.array ?? []).lazy.flatMap { $0["element"]?.array ?? [] }
            .flatMap { $0["target"]?.array ?? [] }
        return targets.contains { $0["equivalence"] != nil } || has("sourceUri") || has("sourceCanonical")
            || has("targetUri") || has("targetCanonical")
    }
}

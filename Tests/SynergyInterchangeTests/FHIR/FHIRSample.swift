import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import Testing

/// Small FHIR files for tests.
enum FHIRSample {
    static func read(_ json: String, questionnaires: [Questionnaire] = []) -> ExchangeReading {
        FHIR.read(Array(json.utf8), file: "x.json", questionnaires: questionnaires)
    }

    /// A Questionnaire with one item, and whatever else is said of it.
    static func questionnaire(item: String) -> String {
        """
        {"resourceType": "Questionnaire", "status": "active", "url": "http://example.org/Questionnaire/q",
         "item": [{"linkId": "0", "type": "boolean", "text": "Zero?"}, \(item)]}
        """
    }

    /// A QuestionnaireResponse with these items.
    static func response(_ members: String = "", items: String) -> String {
        """
        {"resourceType": "QuestionnaireResponse", "id": "r1", "questionnaire": "http://example.org/Questionnaire/q",
         "status": "completed", "authored": "2024-05-01", "subject": {"reference": "Organization/XLD"}\(members),
         "item": [\(items)]}
        """
    }

    /// A ConceptMap with one element.
    static func map(_ members: String = "\"status\": \"active\"", element: String, group: String = "") -> String {
        """
        {"resourceType": "ConceptMap", "url": "http://example.org/ConceptMap/m", \(members),
         "group": [{"source": "http://example.org/a", "target": "http://example.org/b"\(group), "element": [\(element)]}]}
        """
    }

    /// A map whose one target has these members.
    static func map(_ members: String = "\"status\": \"active\"", target: String) -> String {
        map(members, element: "{\"code\": \"1\", \"target\": [{\(target)}]}")
    }
}

extension ExchangeReading {
    /// The invariants that do not hold, by name.
    var rules: [String] {
        diagnostics.filter { $0.code == .fhirInvariant }.map { String($0.message.prefix { $0 != ":" }) }
    }

    var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

    func loses(_ words: String) -> Bool { losses.entries.contains { $0.what.contains(words) } }
}

extension ExchangeContent {
    /// The content without the places where mappings were read.
    var withoutLocations: Self {
        var content = self
        for set in content.mappings.indices {
            for index in content.mappings[set].mappings.indices { content.mappings[set].mappings[index].location = nil }
            for index in content.mappings[set].gaps.indices { content.mappings[set].gaps[index].location = nil }
        }
        return content
    }
}

import SynergyInterchange
import SynergyModel
import Testing

/// A mapping collection in which every object of the schema and every enumeration occurs once, and nothing is wrong.
enum OSCALSample {
    static let uuid = "6f1c3c5e-2a3b-4c5d-8e6f-0123456789ab"
    private static let about =
        ##""props": [{"name": "p", "value": "v", "uuid": "\##(uuid)", "ns": "http://x.org/ns", "class": "c", "group": "g", "remarks": "r"}], "links": [{"href": "#x", "rel": "reference", "media-type": "text/plain", "resource-fragment": "f", "text": "t"}], "remarks": "two\nlines""##
    private static let parties = #""responsible-parties": [{"role-id": "r", "party-uuids": ["\#(uuid)"], \#(about)}]"#
    private static let score =
        #""confidence-score": {"percentage": 0.5}, "coverage": {"target-coverage": 0.25, "generation-method": "arbitrary"}"#
    private static let address =
        #"{"type": "work", "addr-lines": ["1 Road"], "city": "C", "state": "S", "postal-code": "P", "country": "XX"}"#
    private static let item = #"{"type": "control", "id-ref": "1.2", \#(about)}"#
    private static func gaps(_ id: String) -> String {
        #"{"uuid": "\#(uuid)", "unmapped-controls": [{"with-child-controls": "no", "with-ids": ["\#(id)"], "matching": [{"pattern": "z-*", "remarks": "r"}]}]}"#
    }

    static let whole = #"""
        {"$schema": "http://csrc.nist.gov/x.json", "mapping-collection": {"uuid": "\#(uuid)",
         "metadata": {"title": "T", "last-modified": "2026-11-23T00:00:00Z", "version": "1.0", "oscal-version": "1.2.1",
          "published": "2026-11-23T00:00:00.5+02:00",
          "revisions": [{"version": "0.9", "title": "T", "published": "2025-01-01T00:00:00Z", "last-modified": "2025-01-01T00:00:00Z", "oscal-version": "1.2.1", \#(about)}],
          "document-ids": [{"identifier": "d", "scheme": "http://www.doi.org/"}],
          "roles": [{"id": "r", "title": "R", "short-name": "s", "description": "d", \#(about)}],
          "locations": [{"uuid": "\#(uuid)", "title": "L", "address": \#(address), "email-addresses": ["a@b"], "telephone-numbers": [{"type": "home", "number": "1"}], "urls": ["http://x.org/"], \#(about)}],
          "parties": [{"uuid": "\#(uuid)", "type": "person", "name": "N", "short-name": "s", "external-ids": [{"scheme": "http://orcid.org/", "id": "1"}], "email-addresses": ["a@b"], "telephone-numbers": [{"number": "1"}], "addresses": [\#(address)], "location-uuids": ["\#(uuid)"], "member-of-organizations": ["\#(uuid)"], \#(about)}],
          \#(parties), "actions": [{"uuid": "\#(uuid)", "type": "approval", "system": "http://x.org/", "date": "2026-11-23T00:00:00Z", \#(parties), \#(about)}], \#(about)},
         "provenance": {"method": "human", "matching-rationale": "semantic", "status": "complete", "mapping-description": "d", \#(score), \#(parties), \#(about)},
         "mappings": [{"uuid": "\#(uuid)", "method": "hybrid", "matching-rationale": "semantic", "status": "complete", "mapping-description": "d",
          "source-resource": {"type": "catalog", "href": "catalogs/a/catalog.json", "ns": "http://x.org/ns", \#(about)},
          "target-resource": {"type": "profile", "href": "#\#(uuid)"},
          "maps": [{"uuid": "\#(uuid)", "ns": "http://csrc.nist.gov/ns/oscal", "matching-rationale": "semantic", "relationship": "subset-of",
            "sources": [\#(item)], "targets": [{"type": "statement", "id-ref": "t-1"}],
            "qualifiers": [{"subject": "source", "predicate": "has-requirement", "category": "addressable", "description": "d", "remarks": "r"}], \#(score), \#(about)},
           {"uuid": "\#(uuid)", "relationship": "equal-to", "sources": [\#(item)], "targets": [{"type": "control", "id-ref": "t-2"}], "confidence-score": {"category": "high"}}],
          "source-gap-summary": \#(gaps("s-9")), "target-gap-summary": \#(gaps("t-9")), \#(score), \#(about)}],
         "back-matter": {"resources": [{"uuid": "\#(uuid)", "title": "B", "description": "d", "document-ids": [{"identifier": "d"}],
           "citation": {"text": "c", "props": [{"name": "p", "value": "v"}], "links": [{"href": "#x"}]},
           "rlinks": [{"href": "http://x.org/b/catalog.json", "media-type": "application/json", "hashes": [{"algorithm": "SHA-256", "value": "00"}]}],
           "base64": {"value": "eA==", "filename": "f", "media-type": "text/plain"}, "props": [{"name": "p", "value": "v"}], "remarks": "r"}]}}}
        """#

    /// A collection with these maps between two catalogs.
    static func maps(
        _ maps: String,
        provenance: String = #""method": "human", "matching-rationale": "semantic", "status": "complete""#,
        mapping: String = ""
    ) -> String {
        #"""
        {"mapping-collection": {"uuid": "\#(uuid)", "metadata": {"title": "T", "last-modified": "2026-11-23T00:00:00Z", "version": "1", "oscal-version": "1.2.1"},
         "provenance": {"mapping-description": "d", \#(provenance)},
         "mappings": [{"uuid": "\#(uuid)"\#(mapping), "source-resource": {"type": "catalog", "href": "a.json"},
          "target-resource": {"type": "catalog", "href": "http://x.org/b"}, "maps": [\#(maps)]}]}}
        """#
    }

    static func map(_ relationship: String, _ sources: [String], _ targets: [String], _ more: String = "") -> String {
        func items(_ ids: [String]) -> String {
            ids.map { "{\"type\": \"control\", \"id-ref\": \"\($0)\"}" }.joined(separator: ", ")
        }
        return
            "{\"uuid\": \"\(uuid)\", \"relationship\": \"\(relationship)\", \"sources\": [\(items(sources))], \"targets\": [\(items(targets))]\(more)}"
    }

    static func read(_ json: String) -> ExchangeReading { OSCAL.read(Array(json.utf8), file: "x.json") }

    static func node(_ json: String) throws -> JSONNode {
        try #require(JSONParser.parse(Array(json.utf8), JSONReading()))
    }
}

extension JSONNode {
    /// A step of a path: the name of a member, or the number of an element.
    enum Step {
        case name(String)
        case index(Int)
    }

    /// The value changed at a path written as in `a.b[0].c`.
    func changed(at path: [Step], _ change: (JSONNode) -> JSONNode?) -> JSONNode {
        guard let first = path.first else { return change(self) ?? self }
        let rest = Array(path.dropFirst())
        switch (first, value) {
        case (.name(let name), .object(let members)):
            return JSONNode(
                .object(
                    members.compactMap { member in
                        guard member.name == name else { return member }
                        if rest.isEmpty {
                            return change(member.value).map { JSONNode.Member(name: name, value: $0) }
                        }
                        return JSONNode.Member(name: name, value: member.value.changed(at: rest, change))
                    }))
        case (.index(let index), .array(let nodes)):
            return JSONNode(.array(nodes.enumerated().map { $0 == index ? $1.changed(at: rest, change) : $1 }))
        default: return self
        }
    }

    /// The paths of all objects in the value.
    var objectPaths: [[Step]] {
        switch value {
        case .object(let members):
            [[]] + members.flatMap { member in member.value.objectPaths.map { [.name(member.name)] + $0 } }
        case .array(let nodes):
            nodes.enumerated().flatMap { index, node in node.objectPaths.map { [.index(index)] + $0 } }
        default: []
        }
    }
}

extension [JSONNode.Step] {
    var text: String {
        reduce("$") { text, step in
            switch step {
            case .name(let name): "\(text).\(name)"
            case .index(let index): "\(text)[\(index)]"
            }
        }
    }

    init(path: String) {
        self = path.split(separator: ".").flatMap { part -> [JSONNode.Step] in
            let pieces = part.split { $0 == "[" || $0 == "]" }
            return [.name(String(pieces[0]))] + pieces.dropFirst().compactMap { Int($0) }.map { .index($0) }
        }
    }
}

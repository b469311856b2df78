import SynergyModel

extension OSCALSchema.Member {
    fileprivate static func must(_ name: String, _ kind: OSCALSchema.Kind) -> Self {
        Self(name: name, kind: kind, isRequired: true)
    }

    fileprivate static func may(_ name: String, _ kind: OSCALSchema.Kind) -> Self {
        Self(name: name, kind: kind, isRequired: false)
    }
}

extension OSCALSchema {
    private typealias M = Member

    static let methods = ["human", "automation", "hybrid"]
    static let rationales = ["syntactic", "semantic", "functional"]
    static let statuses = ["complete", "not-complete", "draft", "deprecated", "superseded"]

    private static let props = M.may("props", .list(.object("property")))
    private static let links = M.may("links", .list(.object("link")))
    private static let remarks = M.may("remarks", .lines)
    private static let about = [props, links, remarks]
    private static let parties = M.may("responsible-parties", .list(.object("responsible-party")))

    /// The closed objects, by name.
    static let objects: [String: [Member]] = mappingObjects.merging(commonObjects) { old, _ in old }

    private static let mappingObjects: [String: [Member]] = [
        "file": [.may("$schema", .uriReference), .must("mapping-collection", .object("mapping-collection"))],
        "mapping-collection": [
            .must("uuid", .uuid), .must("metadata", .object("metadata")), .must("provenance", .object("provenance")),
            .must("mappings", .oneOrList(.object("mapping"))), .may("back-matter", .object("back-matter")),
        ],
        "provenance": [
            .must("method", .word(methods)), .must("matching-rationale", .word(rationales)),
            .must("status", .word(statuses)), .must("mapping-description", .lines),
            .may("confidence-score", .object("confidence-score")), .may("coverage", .object("coverage")), parties,
        ] + about,
        "mapping": [
            .must("uuid", .uuid), .must("source-resource", .object("resource")),
            .must("target-resource", .object("resource")), .must("maps", .list(.object("map"))),
            .may("method", .word(methods)), .may("matching-rationale", .word(rationales)),
            .may("status", .word(statuses)), .may("mapping-description", .lines),
            .may("confidence-score", .object("confidence-score")), .may("coverage", .object("coverage")),
            .may("source-gap-summary", .object("gap-summary")), .may("target-gap-summary", .object("gap-summary")),
        ] + about,
        "map": [
            .must("uuid", .uuid), .must("relationship", .token), .must("sources", .list(.object("mapping-item"))),
            .must("targets", .list(.object("mapping-item"))), .may("ns", .uri),
            .may("matching-rationale", .word(rationales)), .may("qualifiers", .list(.object("qualifier"))),
            .may("confidence-score", .object("confidence-score")), .may("coverage", .object("coverage")),
        ] + about,
        "mapping-item": [.must("type", .word(["control", "statement"])), .must("id-ref", .string)] + about,
        "resource": [.must("type", .token), .must("href", .uriReference), .may("ns", .uri)] + about,
        "qualifier": [
            .must("subject", .word(["source", "target", "both"])),
            .must("predicate", .word(["has-requirement", "has-incompatibility"])),
            .must("category", .word(["restricted", "addressable", "blocked"])), .must("description", .lines), remarks,
        ],
        "gap-summary": [.must("uuid", .uuid), .must("unmapped-controls", .list(.object("unmapped-control")))],
        "unmapped-control": [
            .may("with-child-controls", .word(["yes", "no"])), .may("with-ids", .list(.token)),
            .may("matching", .list(.object("matching"))),
        ],
        "matching": [.may("pattern", .string), remarks],
        "confidence-score": [.may("category", .string), .may("percentage", .share)],
        "coverage": [.must("target-coverage", .share), .may("generation-method", .string)],
    ]

    private static let commonObjects: [String: [Member]] = [
        "metadata": [
            .must("title", .line), .must("last-modified", .time), .must("version", .string),
            .must("oscal-version", .string), .may("published", .time), .may("revisions", .list(.object("revision"))),
            .may("document-ids", .list(.object("document-id"))), .may("roles", .list(.object("role"))),
            .may("locations", .list(.object("location"))), .may("parties", .list(.object("party"))), parties,
            .may("actions", .list(.object("action"))),
        ] + about,
        "revision": [
            .must("version", .string), .may("title", .line), .may("published", .time), .may("last-modified", .time),
            .may("oscal-version", .string),
        ] + about,
        "document-id": [.must("identifier", .string), .may("scheme", .uri)],
        "property": [
            .must("name", .token), .must("value", .string), .may("uuid", .uuid), .may("ns", .uri),
            .may("class", .token), .may("group", .token), remarks,
        ],
        "link": [
            .must("href", .uriReference), .may("rel", .token), .may("media-type", .string),
            .may("resource-fragment", .string), .may("text", .line),
        ],
        "role": [
            .must("id", .token), .must("title", .line), .may("short-name", .string), .may("description", .lines),
        ] + about,
        "location": [
            .must("uuid", .uuid), .may("title", .line), .may("address", .object("address")),
            .may("email-addresses", .list(.email)), .may("telephone-numbers", .list(.object("telephone-number"))),
            .may("urls", .list(.uri)),
        ] + about,
        "party": [
            .must("uuid", .uuid), .must("type", .word(["person", "organization"])), .may("name", .string),
            .may("short-name", .string), .may("external-ids", .list(.object("external-id"))),
            .may("email-addresses", .list(.email)), .may("telephone-numbers", .list(.object("telephone-number"))),
            .may("addresses", .list(.object("address"))), .may("location-uuids", .list(.uuid)),
            .may("member-of-organizations", .list(.uuid)),
        ] + about,
        "external-id": [.must("scheme", .uri), .must("id", .string)],
        "telephone-number": [.must("number", .string), .may("type", .string)],
        "address": [
            .may("type", .token), .may("addr-lines", .list(.string)), .may("city", .string), .may("state", .string),
            .may("postal-code", .string), .may("country", .string),
        ],
        "responsible-party": [.must("role-id", .token), .must("party-uuids", .list(.uuid))] + about,
        "action": [
            .must("uuid", .uuid), .must("type", .token), .must("system", .uri), .may("date", .time), parties,
        ] + about,
        "back-matter": [.may("resources", .list(.object("back-matter resource")))],
        "back-matter resource": [
            .must("uuid", .uuid), .may("title", .line), .may("description", .lines), props,
            .may("document-ids", .list(.object("document-id"))), .may("citation", .object("citation")),
            .may("rlinks", .list(.object("rlink"))), .may("base64", .object("base64")), remarks,
        ],
        "citation": [.must("text", .line), props, links],
        "rlink": [.must("href", .uriReference), .may("media-type", .string), .may("hashes", .list(.object("hash")))],
        "hash": [.must("algorithm", .string), .must("value", .string)],
        "base64": [.must("value", .base64), .may("filename", .token), .may("media-type", .string)],
    ]
}

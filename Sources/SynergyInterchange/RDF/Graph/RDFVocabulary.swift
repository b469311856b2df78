/// The addresses of the vocabularies that are written and read.
public enum RDFVocabulary {
    /// The datatype of plain strings.
    public static let string = xsd + "string"
    /// The datatype of texts with a language.
    public static let languageString = rdf + "langString"

    static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    static let rdfs = "http://www.w3.org/2000/01/rdf-schema#"
    static let xsd = "http://www.w3.org/2001/XMLSchema#"
    static let owl = "http://www.w3.org/2002/07/owl#"
    static let skos = "http://www.w3.org/2004/02/skos/core#"
    static let skosxl = "http://www.w3.org/2008/05/skos-xl#"
    static let dct = "http://purl.org/dc/terms/"
    static let dc = "http://purl.org/dc/elements/1.1/"
    static let prov = "http://www.w3.org/ns/prov#"
    static let pav = "http://purl.org/pav/"
    static let sssom = "https://w3id.org/sssom/"
    static let semapv = "https://w3id.org/semapv/vocab/"
    /// Our own.
    static let synergy = SSSOM.vocabulary

    static let type = rdf + "type"
    static let first = rdf + "first"
    static let rest = rdf + "rest"
    static let empty = rdf + "nil"
    static let boolean = xsd + "boolean"
    static let integer = xsd + "integer"
    static let decimal = xsd + "decimal"
    static let double = xsd + "double"

    /// The prefixes that are written wherever they are used.
    static let prefixes: [(prefix: String, iri: String)] = [
        ("dc", dc), ("dct", dct), ("owl", owl), ("pav", pav), ("prov", prov), ("rdf", rdf), ("rdfs", rdfs),
        ("semapv", semapv), ("skos", skos), ("skosxl", skosxl), ("sssom", sssom), ("synergy", synergy), ("xsd", xsd),
    ]

    /// A short name such as `skos:Concept` as an IRI; anything else as it is.
    static func expanded(_ name: String) -> String {
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return name }
        let prefix = name[..<colon]
        guard let iri = prefixes.first(where: { $0.prefix == prefix })?.iri else { return name }
        return iri + name[name.utf8.index(after: colon)...]
    }

    /// An IRI as a short name such as `semapv:MappingReview`, where a prefix of SSSOM begins it.
    static func contracted(_ iri: String) -> String {
        for (prefix, start) in prefixes where iri.utf8.count > start.utf8.count && iri.utf8.starts(with: start.utf8) {
            return "\(prefix):" + String(decoding: iri.utf8.dropFirst(start.utf8.count), as: UTF8.self)
        }
        return iri
    }
}

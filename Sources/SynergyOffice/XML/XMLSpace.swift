/// A namespace of XML, by what it is for.
///
/// Office documents have two spellings of most namespaces: the usual one and that of the strict variant (ISO/IEC 29500-1,
/// and 29500-4 for the usual one); both are the same here.
package enum XMLSpace: Hashable, Sendable {
    /// No namespace.
    case none
    /// `xml:space`, `xml:lang`.
    case xml
    /// Spreadsheets.
    case spreadsheet
    /// Word documents.
    case word
    /// References from a part to its relationships.
    case relationshipReferences
    /// The files of relationships.
    case packageRelationships
    /// `[Content_Types].xml`.
    case contentTypes
    /// Alternatives for newer and older programs.
    case compatibility
    /// Drawings.
    case drawing
    /// Additions to Word documents of 2010, such as boxes to tick.
    case word2010
    /// Any other.
    case other(String)

    /// The namespace of a name.
    package init(uri: String) {
        self = Self.known[uri] ?? .other(uri)
    }

    /// The name, in its usual spelling.
    package var uri: String {
        switch self {
        case .none: ""
        case .xml: "http://www.w3.org/XML/1998/namespace"
        case .spreadsheet: "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        case .word: "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        case .relationshipReferences: "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        case .packageRelationships: "http://schemas.openxmlformats.org/package/2006/relationships"
        case .contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types"
        case .compatibility: "http://schemas.openxmlformats.org/markup-compatibility/2006"
        case .drawing: "http://schemas.openxmlformats.org/drawingml/2006/main"
        case .word2010: "http://schemas.microsoft.com/office/word/2010/wordml"
        case .other(let uri): uri
        }
    }

    private static let known: [String: XMLSpace] = {
        let usual: [XMLSpace] = [
            .none, .xml, .spreadsheet, .word, .relationshipReferences, .packageRelationships, .contentTypes,
            .compatibility, .drawing, .word2010,
        ]
        var known = Dictionary(uniqueKeysWithValues: usual.map { ($0.uri, $0) })
        known["http://purl.oclc.org/ooxml/spreadsheetml/main"] = .spreadsheet
        known["http://purl.oclc.org/ooxml/wordprocessingml/main"] = .word
        known["http://purl.oclc.org/ooxml/officeDocument/relationships"] = .relationshipReferences
        known["http://purl.oclc.org/ooxml/drawingml/main"] = .drawing
        return known
    }()
}

public import SynergyModel

/// Mapping sets as SSSOM/TSV (Simple Standard for Sharing Ontological Mappings, schema 1.1).
///
/// <https://mapping-commons.github.io/sssom/spec-formats-tsv/>
public enum SSSOM {
    /// The outcome of reading a file.
    public struct Reading: Sendable {
        /// The document, or `nil` when the file has errors.
        public var document: Document?
        /// Every problem of the file, in the order of their places.
        public var diagnostics: [Diagnostic]
    }

    /// Reads a file; every problem in it is found, and none of them is thrown.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - file: The name used in places.
    ///   - limits: How much is accepted.
    /// - Complexity: O(*n*) in the number of bytes.
    public static func read(_ bytes: [UInt8], file: String? = nil, limits: Limits = Limits()) -> Reading {
        var reader = SSSOMReader(bytes: bytes, file: file, limits: limits)
        return reader.read()
    }

    /// What the prefix `synergy` stands for.
    public static let vocabulary = "urn:reporting-synergy:vocab/"
}

extension Diagnostic.Code {
    /// Metadata that are not in the subset of YAML that SSSOM allows.
    public static let yamlSyntax = Self(rawValue: "yaml-syntax")
    /// Cells that are not quoted as TSV asks.
    public static let tsvSyntax = Self(rawValue: "tsv-syntax")
    /// A row with more or fewer cells than the header.
    public static let cellCount = Self(rawValue: "cell-count")
    /// A slot that must have a value.
    public static let missingSlot = Self(rawValue: "missing-slot")
    /// A slot that neither SSSOM nor the file declares.
    public static let unknownSlot = Self(rawValue: "unknown-slot")
    /// A prefix that the file does not declare.
    public static let unknownPrefix = Self(rawValue: "unknown-prefix")
    /// A version of the format that is newer than this reader.
    public static let unsupportedVersion = Self(rawValue: "unsupported-version")
    /// More problems in one file than are listed.
    public static let tooManyProblems = Self(rawValue: "too-many-problems")
    /// A relation in words that the predicate contradicts.
    public static let relationDiffers = Self(rawValue: "relation-differs")
    /// An element map that cannot be true together with the relation.
    public static let impossibleMap = Self(rawValue: "impossible-map")
}

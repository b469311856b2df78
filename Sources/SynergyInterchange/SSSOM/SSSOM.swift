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

    /// How faithful a file must be to the format.
    public enum Mode: Sendable, CaseIterable {
        /// What is not in the format is an error.
        case strict
        /// What surely was meant is repaired, and each repair is a warning.
        case lenient
    }

    /// Reads a file; every problem in it is found, and none of them is thrown.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - file: The name used in places.
    ///   - metadata: The file of metadata beside it (`NAME.sssom.yml`), if there is one.
    ///   - mode: How faithful it must be to the format.
    ///   - limits: How much is accepted; unless said, files of up to 1 GiB.
    /// - Complexity: O(*n*) in the number of bytes.
    public static func read(
        _ bytes: [UInt8], file: String? = nil, metadata: [UInt8]? = nil, mode: Mode = .strict,
        limits: Limits = .mappingFile
    ) -> Reading {
        SSSOMReader.read(bytes, metadata: metadata, file: file, mode: mode, limits: limits)
    }

    /// How the names of files of metadata end that stand beside their tables.
    package static let metadataEnding = ".sssom.yml"

    /// Returns the name of the file of metadata that may stand beside a file: `a.sssom.yml` beside `a.sssom.tsv`.
    public static func metadataName(beside file: String) -> String {
        let ending = ".tsv"
        return (file.hasSuffix(ending) ? String(file.dropLast(ending.count)) : file) + ".yml"
    }

    /// What the prefix `synergy` stands for.
    public static let vocabulary = "urn:reporting-synergy:vocab/"

    /// The licence of a set of which nobody has said one; the specification demands that each set has one.
    public static let unspecifiedLicense = "https://w3id.org/sssom/license/unspecified"
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
    /// A slot of version 1.1 in a file that does not say that it is of 1.1.
    public static let newerSlot = Self(rawValue: "newer-slot")
    /// A slot under the name it had before 1.0.
    public static let legacySlot = Self(rawValue: "legacy-slot")
    /// What a lenient reader put right.
    public static let repaired = Self(rawValue: "repaired")
    /// A version of the format that is newer than this reader.
    public static let unsupportedVersion = Self(rawValue: "unsupported-version")
    /// More problems in one file than are listed.
    public static let tooManyProblems = Self(rawValue: "too-many-problems")
    /// A relation in words that the predicate contradicts.
    public static let relationDiffers = Self(rawValue: "relation-differs")
    /// An element map that cannot be true together with the relation.
    public static let impossibleMap = Self(rawValue: "impossible-map")
}

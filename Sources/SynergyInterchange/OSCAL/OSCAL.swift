import SynergyCrosswalk
public import SynergyModel
import SynergyReuse

/// OSCAL mapping collections (NIST OSCAL 1.2) in JSON: sets of mappings between questions or provisions.
public enum OSCAL {
    /// The version that is written.
    static let version = "1.2.1"
    /// Whose relationships are meant where a map names no namespace.
    static let namespace = "http://csrc.nist.gov/ns/oscal"
    /// Where the properties of this project are defined.
    static let own = "urn:reporting-synergy:oscal"

    /// Reads a mapping collection.
    ///
    /// Whatever the schema of OSCAL does not allow is listed as a warning as long as it can be understood: other programs write
    /// such files. What cannot be understood is an error. A map between several sources or targets is one statement about their
    /// unions; what follows from it for single pairs is read, and no more.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: Its name, for the places of problems.
    ///   - limits: The limits on size, depth and problems.
    /// - Complexity: O(*n*) in the number of bytes and of pairs.
    public static func read(_ bytes: [UInt8], file: String? = nil, limits: Limits = Limits()) -> ExchangeReading {
        guard bytes.count <= limits.fileBytes else {
            return ExchangeReading(
                diagnostics: [FileSystem.tooLarge(bytes.count, SourceLocation(file: file), limits)])
        }
        let reading = JSONReading()
        reading.issueLimit = limits.diagnosticsPerFile
        let lines = LineTable(bytes)
        var result = ExchangeReading()
        if let root = JSONParser.parse(bytes, limits: limits, reading) {
            OSCALSchema.check(root, reading)
            var reader = OSCALReader(reading: reading, file: file, lines: lines, limits: limits)
            reader.read(root)
            result.content.mappings = reader.sets
            result.losses = reader.losses
        }
        result.diagnostics = reading.placed(in: file, lines)
        return result
    }

    /// Writes the mapping sets of content as one mapping collection that the schema of OSCAL 1.2 accepts.
    ///
    /// - Returns: The file; it is empty where there is no mapping, because OSCAL has no collection without any.
    /// - Complexity: O(*n* log *n*) in the number of mappings.
    public static func write(_ content: ExchangeContent) -> ExchangeWriting {
        var losses = FormatLosses()
        for instrument in content.instruments { losses.note("instruments", at: instrument.id.rawValue) }
        for form in content.questionnaires { losses.note("questionnaires", at: form.id.rawValue) }
        for submission in content.submissions { losses.note("submissions", at: submission.id.rawValue) }
        for decision in content.decisions { losses.note("decisions", at: decision.question.rawValue) }
        let writer = OSCALWriter(sets: content.mappings)
        guard let node = writer.document() else {
            for set in content.mappings { losses.note("sets without mappings", at: set.id) }
            return ExchangeWriting(bytes: [], losses: losses)
        }
        return ExchangeWriting(bytes: node.serialized(), losses: losses)
    }
}

extension Diagnostic.Code {
    /// Something that the schema of OSCAL does not allow.
    public static let oscalSchema = Self(rawValue: "oscal-schema")
    /// Something in an OSCAL file that was understood only in part.
    public static let oscalReading = Self(rawValue: "oscal-reading")
}

import SynergyCrosswalk
public import SynergyModel
import SynergyReuse

/// FHIR R5 JSON (HL7 FHIR 5.0.0): Questionnaire, QuestionnaireResponse and ConceptMap, alone or in a Bundle.
///
/// Forms, filled forms and mappings go there and back; what FHIR has no place for rides along in extensions of this project,
/// and what cannot ride along is counted.
public enum FHIR {
    /// Reads a file with one resource or a Bundle of them.
    ///
    /// Every problem of the file is listed: what is no JSON, what FHIR JSON forbids, and the invariants of the three resources
    /// that do not hold. What can be understood is read all the same.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: Its name, for the places of problems.
    ///   - questionnaires: Forms that responses may answer although the file does not hold them.
    ///   - limits: The limits on size, depth and problems.
    /// - Complexity: O(*n*) in the number of bytes.
    public static func read(
        _ bytes: [UInt8], file: String? = nil, questionnaires: [Questionnaire] = [], limits: Limits = Limits()
    ) -> ExchangeReading {
        read([(file, bytes)], questionnaires, form: nil, limits)
    }

    /// Reads several files together: a response is read by its form whichever file holds it, and no two forms get one name.
    ///
    /// - Parameters:
    ///   - files: The files.
    ///   - questionnaires: Forms that responses may answer although no file holds them.
    ///   - form: The form that responses answer which name none, as those of FHIR R4 need not.
    ///   - limits: The limits on the size, depth and problems of each file.
    /// - Complexity: O(*n*) in the number of bytes.
    public static func read(
        files: [InputFile], questionnaires: [Questionnaire] = [], form: Questionnaire.ID? = nil,
        limits: Limits = Limits()
    ) -> ExchangeReading {
        read(files.map { ($0.name, $0.bytes) }, questionnaires, form: form, limits)
    }

    private static func read(
        _ files: [(name: String?, bytes: [UInt8])], _ questionnaires: [Questionnaire], form: Questionnaire.ID?,
        _ limits: Limits
    ) -> ExchangeReading {
        let names = FHIRShortNames()
        var result = ExchangeReading()
        var runs: [FHIRRun] = []
        var roots: [FHIRObject] = []
        for (name, bytes) in files {
            guard bytes.count <= limits.fileBytes else {
                result.diagnostics.append(FileSystem.tooLarge(bytes.count, SourceLocation(file: name), limits))
                continue
            }
            let run = FHIRRun(bytes, file: name, limits: limits, names: names)
            runs.append(run)
            guard let root = JSONParser.parse(bytes, limits: limits, run.reading) else { continue }
            FHIRShape.check(root, run)
            roots.append(FHIRObject(node: root, path: JSONPath(), kind: "file", run: run))
        }
        FHIRResources(known: questionnaires, usualForm: form).read(roots)
        for run in runs {
            result.content.questionnaires += run.content.questionnaires
            result.content.submissions += run.content.submissions
            result.content.mappings += run.content.mappings
            result.losses.add(run.losses)
            result.diagnostics += run.reading.placed(in: run.file, run.lines)
        }
        return result
    }

    /// Writes content as one resource, or as a Bundle where it takes several.
    ///
    /// Instruments and decisions have no resource of their own; they are left out and counted.
    ///
    /// - Parameters:
    ///   - content: What to write.
    ///   - questionnaires: Forms that submissions answer although the content does not hold them.
    /// - Returns: FHIR R5 JSON that keeps every rule of the three resources.
    /// - Complexity: O(*n*) in the size of the content.
    public static func write(_ content: ExchangeContent, questionnaires: [Questionnaire] = []) -> ExchangeWriting {
        var losses = FormatLosses()
        for instrument in content.instruments { losses.note("instruments", at: instrument.id.rawValue) }
        var resources: [JSONNode] = []
        var names = FHIRResourceNames(submissions: content.submissions)
        var forms: [Questionnaire.ID: FHIRForm] = [:]
        for questionnaire in content.questionnaires + questionnaires where forms[questionnaire.id] == nil {
            forms[questionnaire.id] = FHIRForm(questionnaire)
        }
        for questionnaire in content.questionnaires {
            let form = FHIRForm(questionnaire)
            resources.append(FHIRQuestionnaireWriter(form: form).resource(&names, &losses))
        }
        for submission in content.submissions {
            let writer = FHIRResponseWriter(submission: submission, form: forms[submission.questionnaire])
            resources += writer.resources(&names, &losses)
        }
        for set in content.mappings { resources += FHIRConceptMapWriter(set: set, forms: forms).resources(&names) }
        for decision in content.decisions { losses.note("decisions", at: decision.question.rawValue) }
        let node = resources.count == 1 ? resources[0] : FHIRNames.bundle(resources)
        return ExchangeWriting(bytes: node.serialized(), losses: losses)
    }
}

extension Diagnostic.Code {
    /// Something that FHIR JSON does not allow, such as null or an empty array.
    public static let fhirJSON = Self(rawValue: "fhir-json")
    /// A rule of a FHIR resource that does not hold; the message begins with the name of the rule.
    public static let fhirInvariant = Self(rawValue: "fhir-invariant")
    /// Something in a FHIR file that was understood only in part.
    public static let fhirReading = Self(rawValue: "fhir-reading")
}

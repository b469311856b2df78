import SynergyCrosswalk
public import SynergyModel
import SynergyReuse

/// The files of a data folder, one noun a file.
///
/// Nothing of the content is lost. Unlike ``Workspace``, files are read one by one: what they name need not be there.
public enum DataFolderFormat {
    /// Reads files of a data folder.
    ///
    /// A file says by the end of its name, or by its member `schema`, what it holds.
    ///
    /// - Parameters:
    ///   - files: The files.
    ///   - forms: Forms that are known besides those of the files: short values of answers depend on the questions.
    ///   - limits: How much is accepted.
    public static func read(
        _ files: [InputFile], knowing forms: [Questionnaire] = [], limits: Limits = Limits()
    ) -> ExchangeReading {
        var result = ExchangeReading()
        var waiting: [(file: InputFile, root: JSONNode, lines: LineTable)] = []
        var logs: [InputFile] = []
        for file in files {
            switch FileKind(name: file.name) {
            case .mappings:
                let reading = SSSOM.read(file.bytes, file: file.name)
                result.diagnostics += reading.diagnostics
                if let set = reading.document?.set { result.content.mappings.append(set) }
            case .decisions: logs.append(file)
            default:
                let reading = JSONReading()
                reading.issueLimit = limits.diagnosticsPerFile
                let root = JSONParser.parse(file.bytes, limits: limits, reading)
                let lines = LineTable(file.bytes)
                guard let root else {
                    result.diagnostics += reading.placed(in: file.name, lines)
                    continue
                }
                switch kind(of: file, root) {
                case .instrument:
                    if let noun = Instrument.read(root, reading) { result.content.instruments.append(noun) }
                case .questionnaire:
                    if let noun = Questionnaire.read(root, reading) { result.content.questionnaires.append(noun) }
                case .submission: waiting.append((file, root, lines))
                case .policy: result.losses.note("files of rules", "left as they are", at: file.name)
                default:
                    reading.report(.invalidValue, at: root, "expected a member ‘schema’ that says what this file holds")
                }
                result.diagnostics += reading.placed(in: file.name, lines)
            }
        }
        let known = Dictionary(
            (forms + result.content.questionnaires).map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
        for (file, root, lines) in waiting {
            let reading = JSONReading()
            reading.issueLimit = limits.diagnosticsPerFile
            if let form = root["questionnaire"]?.string.flatMap({ Questionnaire.ID(rawValue: $0) }).flatMap({
                known[$0]
            }) {
                reading.expectations = Dictionary(
                    form.questions.map { ($0.id, .init($0)) }, uniquingKeysWith: { old, _ in old })
                reading.language = form.language
            }
            if let noun = Submission.read(root, reading) { result.content.submissions.append(noun) }
            result.diagnostics += reading.placed(in: file.name, lines)
        }
        for log in logs {
            let reading = DecisionLog.read(
                log.bytes, file: log.name, limits: limits, questionnaires: known.keys.sorted().compactMap { known[$0] })
            result.content.decisions += reading.decisions
            result.diagnostics += reading.diagnostics
        }
        return result
    }

    /// Writes content as files of a data folder, named after what they hold.
    public static func files(of content: ExchangeContent) -> [InputFile] {
        var names = FileNames()
        var files: [InputFile] = []
        func add(_ kind: FileKind, _ id: String, _ node: JSONNode) {
            files.append(InputFile(name: names.name(for: id, kind), bytes: node.serialized()))
        }
        for instrument in content.instruments {
            add(.instrument, instrument.id.rawValue, instrument.json(JSONWriting()))
        }
        for form in content.questionnaires { add(.questionnaire, form.id.rawValue, form.json(JSONWriting())) }
        for submission in content.submissions {
            add(.submission, submission.id.rawValue, submission.json(JSONWriting()))
        }
        for set in content.mappings {
            let last = set.id.split(separator: "/").last.map(String.init) ?? "mappings"
            files.append(InputFile(name: names.name(for: last, .mappings), bytes: SSSOM.write(set)))
        }
        if !content.decisions.isEmpty {
            let lines = content.decisions.flatMap { $0.json(JSONWriting()).serialized(.compact) + [UInt8(ascii: "\n")] }
            files.append(InputFile(name: names.name(for: "converted", .decisions), bytes: lines))
        }
        return files
    }

    private static func kind(of file: InputFile, _ root: JSONNode) -> FileKind? {
        if let kind = FileKind(name: file.name) { return kind }
        switch root["schema"]?.string {
        case Instrument.schema: return .instrument
        case Questionnaire.schema: return .questionnaire
        case Submission.schema: return .submission
        case Policy.schema: return .policy
        default: return nil
        }
    }
}

/// Names for files that no file system takes amiss, each of them once.
private struct FileNames {
    private var used: Set<String> = []

    mutating func name(for id: String, _ kind: FileKind) -> String {
        var stem = String(
            decoding: id.utf8.prefix(100).map { byte in
                let isPlain =
                    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
                return isPlain ? byte : UInt8(ascii: "-")
            }, as: UTF8.self)
        // A file that begins with a dot is hidden, and not read.
        if stem.hasPrefix(".") { stem = "-" + stem.dropFirst() }
        var name = stem + kind.rawValue
        var number = 2
        // Some file systems do not tell capital letters from small ones.
        while !used.insert(name.lowercased()).inserted {
            name = "\(stem)-\(number)\(kind.rawValue)"
            number += 1
        }
        return name
    }
}

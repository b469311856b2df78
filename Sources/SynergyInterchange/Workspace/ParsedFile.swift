import Dispatch
import Synchronization
import SynergyCrosswalk
import SynergyModel

/// What one file holds, as far as it can be read without the others.
enum ParsedFile: Sendable {
    case instrument(LoadedFile<Instrument>)
    case questionnaire(LoadedFile<Questionnaire>)
    case policy(LoadedFile<PolicyFile>)
    /// Answers are read once it is known what the questions want.
    case submission(LoadedFile<Submission>)
    case mappings(WorkspaceLoader.LoadedMappings)
    case decisions(InputFile)
    case unreadable([Diagnostic])

    /// Reads a file, or returns `nil` when its name has no known ending.
    ///
    /// - Parameter metadata: What stands in the file of metadata beside a mapping file.
    init?(_ file: InputFile, metadata: [UInt8]? = nil, limits: Limits) {
        guard let kind = FileKind(name: file.name) else { return nil }
        guard file.bytes.count <= limits.fileBytes else {
            self = .unreadable([FileSystem.tooLarge(file.bytes.count, SourceLocation(file: file.name), limits)])
            return
        }
        switch kind {
        case .instrument: self = Self.parse(file, limits, Self.instrument) { Instrument.read($0, $1) }
        case .questionnaire: self = Self.parse(file, limits, Self.questionnaire) { Questionnaire.read($0, $1) }
        case .policy: self = Self.parse(file, limits, Self.policy) { PolicyFile.read($0, $1) }
        case .submission: self = Self.parse(file, limits, Self.submission) { _, _ in nil }
        case .decisions: self = .decisions(file)
        case .mappings:
            let reading = SSSOM.read(file.bytes, file: file.name, metadata: metadata, limits: limits)
            self = .mappings(
                .init(name: file.name, set: reading.document?.set, diagnostics: reading.diagnostics))
        }
    }

    private static func parse<Noun>(
        _ file: InputFile, _ limits: Limits, _ wrap: (LoadedFile<Noun>) -> Self,
        _ read: (JSONNode, JSONReading) -> Noun?
    ) -> Self {
        let reading = JSONReading()
        reading.issueLimit = limits.diagnosticsPerFile
        let root = JSONParser.parse(file.bytes, limits: limits, reading)
        let lines = LineTable(file.bytes)
        guard let root else { return .unreadable(reading.placed(in: file.name, lines)) }
        var loaded = LoadedFile<Noun>(
            name: file.name, root: root, lines: lines, diagnosticLimit: limits.diagnosticsPerFile)
        loaded.noun = read(root, reading)
        loaded.take(reading)
        return wrap(loaded)
    }

    /// Reads many files, on all cores where that is worth the threads; the order of the results is that of the files.
    static func all(_ files: [InputFile], limits: Limits) -> [ParsedFile] {
        let size = files.reduce(0) { $0 + $1.bytes.count }
        let beside = Dictionary(
            files.filter { $0.name.hasSuffix(SSSOM.metadataEnding) }.map { ($0.name, $0.bytes) },
            uniquingKeysWith: { first, _ in first })
        @Sendable func metadata(_ file: InputFile) -> [UInt8]? {
            beside.isEmpty ? nil : beside[SSSOM.metadataName(beside: file.name)]
        }
        guard files.count > 1, size > 100_000 else {
            return files.compactMap { Self($0, metadata: metadata($0), limits: limits) }
        }
        // The largest first, so that no thread is left alone with one at the end.
        let order = files.indices.sorted { (files[$1].bytes.count, $0) < (files[$0].bytes.count, $1) }
        let results = Mutex([ParsedFile?](repeating: nil, count: files.count))
        DispatchQueue.concurrentPerform(iterations: files.count) { iteration in
            let place = order[iteration]
            let parsed = Self(files[place], metadata: metadata(files[place]), limits: limits)
            results.withLock { $0[place] = parsed }
        }
        return results.withLock { $0 }.compactMap(\.self)
    }
}

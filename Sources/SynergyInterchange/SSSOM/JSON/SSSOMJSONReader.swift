import SynergyModel

/// One reading of one file of SSSOM/JSON.
///
/// The mappings are laid out as a table and read by ``TableReader``, so that one set of rules holds for both forms; what it
/// finds in a cell is told of the member from which the cell came.
struct SSSOMJSONReader {
    private let bytes: [UInt8]
    private let file: String?
    private let mode: SSSOM.Mode
    private let limits: Limits
    private let lines: LineTable
    private var problems: ProblemList

    init(_ bytes: [UInt8], file: String?, mode: SSSOM.Mode, limits: Limits) {
        self.bytes = bytes
        self.file = file
        self.mode = mode
        self.limits = limits
        lines = LineTable(bytes.count <= limits.fileBytes ? bytes : [])
        problems = ProblemList(file: file, limits: limits)
    }

    mutating func read() -> SSSOM.Reading {
        let document = self.document()
        return SSSOM.Reading(document: problems.hasErrors ? nil : document, diagnostics: problems.sorted())
    }

    private mutating func document() -> SSSOM.Document? {
        guard bytes.count <= limits.fileBytes else {
            let message = "the file has \(bytes.count) bytes, more than the limit of \(limits.fileBytes)"
            problems.report(.error, .fileTooLarge, 1, 1, message)
            return nil
        }
        let reading = JSONReading()
        reading.issueLimit = limits.diagnosticsPerFile
        let root = JSONParser.parse(bytes, limits: limits, reading)
        for issue in reading.issues {
            report(issue.severity, issue.code, issue.offset, issue.message, path: issue.path.description)
        }
        guard let root, !problems.hasErrors else { return nil }
        guard case .object(let members) = root.value else {
            report(.error, .wrongType, root.offset, "expected an object with the slots of a mapping set")
            return nil
        }
        let mappings = members.first { $0.name == "mappings" }?.value
        if let mappings, mappings.array == nil {
            report(.error, .wrongType, mappings.offset, "‘mappings’ takes an array, found \(mappings.found)")
            return nil
        }
        let set = MetadataReader.read(metadataNode(members), mode: mode, file: file, &problems)
        var table = JSONTable(mappings?.array ?? [])
        for problem in table.problems { report(.error, problem.code, problem.offset, problem.message) }
        let text = table.render()
        let records = text.withUnsafeBufferPointer { buffer in
            var reader = TableReader(
                bytes: buffer, metadata: set.metadata, version: set.version, mode: mode, limits: limits,
                problems: ProblemList(file: nil, limits: limits))
            let records = reader.read(from: 0, line: 1)
            for problem in reader.problems.sorted() { translate(problem, table, mappings?.offset ?? root.offset) }
            return records
        }
        guard var records else { return nil }
        if records.count == table.rowOffsets.count {
            records.lines = .listed(table.rowOffsets.map { Int32(truncatingIfNeeded: lines.place(of: $0).line) })
        }
        records.file = file
        var document = SSSOM.Document(metadata: set.metadata, records: records)
        document.propagate()
        return document
    }

    private mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ offset: Int, _ message: String, path: String? = nil
    ) {
        let (line, column) = lines.place(of: offset)
        problems.report(severity, code, line, column, message, path: path)
    }

    /// Tells a problem of the table where the value stands in the file.
    private mutating func translate(_ problem: Diagnostic, _ table: JSONTable, _ start: Int) {
        let place = problem.location.line.flatMap { table.place(line: $0, column: problem.location.column ?? 1) }
        report(problem.severity, problem.code, place?.offset ?? start, problem.message, path: place?.path)
    }

    // MARK: Metadata

    /// The slots of the set in the form in which YAML is read.
    private func metadataNode(_ members: [JSONNode.Member]) -> YAMLNode {
        var entries: [(key: String, value: YAMLNode)] = []
        for member in members where member.name != "mappings" && !member.name.hasPrefix("@") {
            entries.append((member.name, yaml(member.value)))
        }
        let context = members.first { $0.name == "@context" }?.value
        if let context, !entries.contains(where: { $0.key == "curie_map" }) {
            entries.append(("curie_map", prefixes(context)))
        }
        return YAMLNode(value: .map(entries), line: 1, column: 1)
    }

    private func yaml(_ node: JSONNode) -> YAMLNode {
        let value: YAMLNode.Value =
            switch node.value {
            case .null: .scalar("")
            case .bool(let bool): .scalar("\(bool)")
            case .number(let number): .scalar(JSONNode.text(of: number))
            case .string(let text): .scalar(text)
            case .array(let items): .list(items.map(yaml))
            case .object(let members): .map(members.map { ($0.name, yaml($0.value)) })
            }
        let (line, column) = lines.place(of: node.offset)
        return YAMLNode(value: value, line: line, column: column)
    }

    /// The prefixes of a JSON-LD context; what is no prefix there, such as the type of a slot, is passed over.
    private func prefixes(_ context: JSONNode) -> YAMLNode {
        var entries: [(key: String, value: YAMLNode)] = []
        if case .object(let members) = context.value {
            for member in members where !member.name.hasPrefix("@") {
                let isSlot =
                    SSSOMVocabulary.mappingSlot(member.name) != nil || SSSOMVocabulary.setSlot(member.name) != nil
                if member.value.string != nil, !isSlot {
                    entries.append((member.name, yaml(member.value)))
                } else if case .bool(true)? = member.value["@prefix"]?.value, let id = member.value["@id"] {
                    entries.append((member.name, yaml(id)))
                }
            }
        }
        let (line, column) = lines.place(of: context.offset)
        return YAMLNode(value: .map(entries), line: line, column: column)
    }
}

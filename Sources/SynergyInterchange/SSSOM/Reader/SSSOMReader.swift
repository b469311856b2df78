import SynergyCrosswalk
import SynergyModel

/// One reading of one file.
struct SSSOMReader {
    /// A column of the table.
    struct Column {
        var name: String
        var type: SlotType
        var known: SSSOMVocabulary.Extension?
    }

    let bytes: [UInt8]
    let file: String?
    let limits: Limits
    var diagnostics: [Diagnostic] = []
    private var droppedProblems = 0
    private var hasErrors = false
    private(set) lazy var lineTable = LineTable(bytes)
    var metadata = SSSOMMetadata()
    var columns: [Column] = []
    var records = SSSOM.Records()
    var lines: [Int32] = []
    var recordIDs: Set<String> = []

    init(bytes: [UInt8], file: String?, limits: Limits) {
        self.bytes = bytes
        self.file = file
        self.limits = limits
    }

    mutating func read() -> SSSOM.Reading {
        readFile()
        diagnostics.sort { $0.location < $1.location }
        if droppedProblems > 0 {
            let message = "\(droppedProblems) more problems are not listed"
            diagnostics.append(
                Diagnostic(hasErrors ? .error : .note, .tooManyProblems, at: SourceLocation(file: file), message))
        }
        guard !hasErrors else {
            return SSSOM.Reading(document: nil, diagnostics: diagnostics)
        }
        let document = SSSOM.Document(metadata: metadata.content, records: records)
        return SSSOM.Reading(document: document, diagnostics: diagnostics)
    }

    mutating func report(_ severity: Diagnostic.Severity, _ code: Diagnostic.Code, at offset: Int, _ message: String) {
        let (line, column) = lineTable.place(of: offset)
        report(severity, code, line, column, message)
    }

    mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ line: Int, _ column: Int, _ message: String,
        path: String? = nil
    ) {
        if severity == .error { hasErrors = true }
        guard diagnostics.count < limits.diagnosticsPerFile else {
            droppedProblems += 1
            return
        }
        let location = SourceLocation(file: file, line: line, column: column, path: path)
        diagnostics.append(Diagnostic(severity, code, at: location, message))
    }

    private mutating func readFile() {
        let bytes = bytes
        bytes.withUnsafeBufferPointer { buffer in
            if buffer.starts(with: [0xEF, 0xBB, 0xBF]) {
                return report(.error, .byteOrderMark, at: 0, "the file begins with a byte order mark")
            }
            if let offset = UTF8Validation.firstInvalidOffset(in: buffer) {
                let byte = String(buffer[offset], radix: 16, uppercase: true)
                return report(.error, .invalidUTF8, at: offset, "the byte 0x\(byte) is not part of valid UTF-8")
            }
            let (lines, start) = metadataLines(buffer)
            do throws(YAMLError) {
                let root = try YAMLParser.parse(lines)
                var found: [(Diagnostic.Severity, Diagnostic.Code, Int, Int, String)] = []
                metadata = SSSOMMetadata(root) { found.append(($0, $1, $2, $3, $4)) }
                for (severity, code, line, column, message) in found { report(severity, code, line, column, message) }
            } catch {
                return report(.error, .yamlSyntax, error.line, error.column, error.message)
            }
            var scanner = TSVScanner(bytes: buffer, from: start.offset, line: start.line)
            guard !scanner.isAtEnd else {
                return report(.error, .unexpectedEnd, at: buffer.count, "expected the row of column names")
            }
            guard readHeader(&scanner) else { return }
            readRows(&scanner)
        }
    }

    private var errorCount: Int { diagnostics.count { $0.severity == .error } }

    // MARK: Metadata

    private mutating func metadataLines(
        _ buffer: UnsafeBufferPointer<UInt8>
    ) -> (lines: [YAMLLine], start: (offset: Int, line: Int)) {
        var lines: [YAMLLine] = []
        var offset = 0
        var number = 1
        var margin: Int?
        while offset < buffer.count, buffer[offset] == UInt8(ascii: "#") {
            var end = offset
            while end < buffer.count, buffer[end] != UInt8(ascii: "\n") { end += 1 }
            var textEnd = end
            while textEnd > offset + 1, [0x20, 0x09, 0x0D].contains(buffer[textEnd - 1]) { textEnd -= 1 }
            var text = offset + 1
            while text < textEnd, buffer[text] == 0x20 { text += 1 }
            let spaces = text - offset - 1
            if text < textEnd {
                let base = margin ?? spaces
                margin = base
                if buffer[text] == 0x09 {
                    report(
                        .error, .yamlSyntax, number, text - offset + 1, "a line is indented with spaces, not with a tab"
                    )
                }
                lines.append(
                    YAMLLine(
                        number: number, column: text - offset + 1, indent: max(0, spaces - base),
                        text: String(decoding: UnsafeBufferPointer(rebasing: buffer[text..<textEnd]), as: UTF8.self)))
            }
            offset = min(buffer.count, end + 1)
            number += 1
        }
        return (lines, (offset, number))
    }

    // MARK: Table

    /// What a cell holds.
    enum SlotType {
        case text, texts, reference, references, date, score, agreement, word
    }

    private static func type(of slot: SlotDefinition) -> SlotType {
        switch slot.kind {
        case .reference: slot.isList ? .references : .reference
        case .date: .date
        case .number(let lowest, _): lowest < 0 ? .agreement : .score
        case .enumeration(.modifier): .word
        default: slot.isList ? .texts : .text
        }
    }

    private mutating func readHeader(_ scanner: inout TSVScanner) -> Bool {
        let line = scanner.line
        do throws(TSVScanner.Problem) { try scanner.nextRow() } catch {
            report(.error, .tsvSyntax, at: error.offset, error.message)
            return false
        }
        let before = errorCount
        let types = Dictionary(
            uniqueKeysWithValues: SSSOMVocabulary.mappingSlots.map { ($0.name, SSSOMReader.type(of: $0)) })
        var names: Set<String> = []
        var properties: Set<SSSOMVocabulary.Extension> = []
        for cell in scanner.cells {
            let name = scanner.text(of: cell)
            let known = metadata.knownExtension(name)
            if !name.isEmpty, !names.insert(name).inserted {
                report(.error, .duplicate, at: cell.start, "the column ‘\(name.excerpt)’ comes twice")
            } else if let known, !properties.insert(known).inserted {
                report(.error, .duplicate, at: cell.start, "two columns have the property ‘\(known.rawValue)’")
            }
            if types[name] == nil, metadata.extensions[name] == nil, !name.isEmpty {
                reportUnknownColumn(name, at: cell.start)
            }
            columns.append(Column(name: name, type: types[name] ?? .text, known: known))
        }
        for name in ["subject_id", "predicate_id", "object_id", "mapping_justification"]
        where !columns.contains(where: { $0.name == name }) {
            report(.error, .missingSlot, line, 1, "the table needs the column ‘\(name)’")
        }
        return errorCount == before
    }

    private mutating func reportUnknownColumn(_ name: String, at offset: Int) {
        if SSSOMVocabulary.Extension.allCases.contains(where: { $0.slot == name }) {
            report(.error, .unknownSlot, at: offset, "‘\(name)’ must be declared in extension_definitions")
        } else {
            let help = SSSOMVocabulary.mappingSlots.map(\.name).suggestion(for: name)
            report(.warning, .unknownSlot, at: offset, "a mapping has no slot ‘\(name.excerpt)’; it is left out\(help)")
        }
    }

    private mutating func readRows(_ scanner: inout TSVScanner) {
        var row = SSSOMRow(columns: columns)
        while !scanner.isAtEnd {
            let line = scanner.line
            do throws(TSVScanner.Problem) { try scanner.nextRow() } catch {
                report(.error, .tsvSyntax, at: error.offset, error.message)
                continue
            }
            let cells = scanner.cells
            if cells.count == 1, cells[0].start == cells[0].end {
                if !scanner.isAtEnd { report(.warning, .tsvSyntax, line, 1, "the table has an empty line") }
                continue
            }
            let hasExtra = cells.dropFirst(columns.count).contains { $0.start < $0.end }
            guard cells.count >= columns.count, !hasExtra else {
                report(.error, .cellCount, line, 1, "expected \(columns.count) cells, found \(cells.count)")
                continue
            }
            row.read(scanner, line: line, &self)
        }
        records.lines = .listed(lines)
        records.file = file
        propagate()
    }

    /// Gives every mapping what the set says for all of them.
    private mutating func propagate() {
        for definition in SSSOMVocabulary.setSlots where definition.isPropagatable {
            let slot = SSSOM.Slot(rawValue: definition.name)
            guard let text = metadata.text(definition.name) else { continue }
            if definition.name == "mapping_date", CalendarDay(text)?.precision != .day {
                let node = metadata.root["mapping_date"]
                return report(
                    .error, .invalidDate, node?.line ?? 1, node?.column ?? 1,
                    "expected a day such as 2025-06-30, found ‘\(text.excerpt)’")
            }
            if let column = records.column(slot), (0..<records.count).contains(where: { column[$0] >= 0 }) { continue }
            records.setAll(.text(text), of: slot)
            metadata.content[slot] = nil
        }
    }
}

import SynergyModel

/// One reading of one file.
enum SSSOMReader {
    static func read(
        _ bytes: [UInt8], metadata: [UInt8]?, file: String?, mode: SSSOM.Mode, limits: Limits
    ) -> SSSOM.Reading {
        var problems = ProblemList(file: file, limits: limits)
        for content in [bytes, metadata ?? []] where content.count > limits.fileBytes {
            let message = "the file has \(content.count) bytes, more than the limit of \(limits.fileBytes)"
            problems.report(.error, .fileTooLarge, 1, 1, message)
            return SSSOM.Reading(document: nil, diagnostics: problems.sorted())
        }
        let document = bytes.withUnsafeBufferPointer { buffer in
            Self.document(buffer, metadata: metadata, file: file, mode: mode, limits: limits, &problems)
        }
        return SSSOM.Reading(document: problems.hasErrors ? nil : document, diagnostics: problems.sorted())
    }

    private static func document(
        _ bytes: UnsafeBufferPointer<UInt8>, metadata external: [UInt8]?, file: String?, mode: SSSOM.Mode,
        limits: Limits, _ problems: inout ProblemList
    ) -> SSSOM.Document? {
        guard let start = textStart(bytes, file, mode, &problems) else { return nil }
        let block = MetadataBlock.embedded(in: bytes, from: start, mode: mode, &problems)
        let root: YAMLNode?
        var metadataFile = file
        if let external, block.lines.isEmpty {
            metadataFile = file.map { SSSOM.metadataName(beside: $0) }
            root = externalRoot(external, metadataFile, mode, &problems)
        } else {
            if external != nil {
                let message = "the file has metadata of its own; those beside it are not read"
                problems.report(.warning, .unknownSlot, 1, 1, message)
            }
            root = parsed(block.lines, file, &problems)
        }
        guard let root else { return nil }
        let reader = MetadataReader.read(root, mode: mode, file: metadataFile, &problems)
        guard block.tableStart < bytes.count else {
            problems.report(.error, .unexpectedEnd, block.tableLine, 1, "expected the row of column names")
            return nil
        }
        var table = TableReader(
            bytes: bytes, metadata: reader.metadata, version: reader.version, mode: mode, limits: limits,
            problems: problems)
        let records = table.read(from: block.tableStart, line: block.tableLine)
        problems = table.problems
        guard let records else { return nil }
        var document = SSSOM.Document(metadata: reader.metadata, records: records)
        document.propagate()
        return document
    }

    /// Where the text begins, or `nil` when it is not UTF-8.
    private static func textStart(
        _ bytes: UnsafeBufferPointer<UInt8>, _ file: String?, _ mode: SSSOM.Mode, _ problems: inout ProblemList
    ) -> Int? {
        var start = 0
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            guard mode == .lenient else {
                problems.report(
                    .error, .byteOrderMark, 1, 1, "the file begins with a byte order mark", file: file)
                return nil
            }
            problems.report(.warning, .repaired, 1, 1, "the byte order mark is left out", file: file)
            start = 3
        }
        guard let offset = UTF8Validation.firstInvalidOffset(in: bytes) else { return start }
        var line = 1
        var lineStart = 0
        for index in 0..<offset where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        let byte = String(bytes[offset], radix: 16, uppercase: true)
        problems.report(
            .error, .invalidUTF8, line, offset - lineStart + 1, "the byte 0x\(byte) is not part of valid UTF-8",
            file: file)
        return nil
    }

    private static func externalRoot(
        _ bytes: [UInt8], _ file: String?, _ mode: SSSOM.Mode, _ problems: inout ProblemList
    ) -> YAMLNode? {
        bytes.withUnsafeBufferPointer { buffer in
            guard textStart(buffer, file, mode, &problems) != nil else { return nil }
            let block = MetadataBlock.external(buffer, mode: mode, &problems)
            return parsed(block.lines, file, &problems)
        }
    }

    private static func parsed(_ lines: [YAMLLine], _ file: String?, _ problems: inout ProblemList) -> YAMLNode? {
        do throws(YAMLError) {
            return try YAMLParser.parse(lines)
        } catch {
            problems.report(.error, .yamlSyntax, max(1, error.line), max(1, error.column), error.message, file: file)
            return nil
        }
    }
}

extension SSSOM.Document {
    /// Gives all records what the set says for them, unless one of them has its own.
    mutating func propagate() {
        for definition in SSSOMVocabulary.setSlots where definition.isPropagatable {
            let slot = SSSOM.Slot(rawValue: definition.name)
            guard let value = metadata[slot], records.column(slot)?.isEmpty ?? true else { continue }
            // Without records it would be lost.
            guard records.count > 0 else { continue }
            records.setAll(value, of: slot)
            metadata[slot] = nil
        }
    }
}

extension SSSOM.Records.Column {
    /// Whether no record has a value.
    var isEmpty: Bool { cells.isEmpty ? common < 0 : cells.allSatisfy { $0 < 0 } }
}

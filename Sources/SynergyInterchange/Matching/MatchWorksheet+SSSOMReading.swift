import SynergyCrosswalk
import SynergyModel

extension MatchWorksheet {
    /// Reads a worksheet in SSSOM/TSV that somebody has filled.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - file: The name used in places.
    ///   - metadata: The file of metadata beside it, if there is one.
    ///   - limits: How much is accepted.
    public static func readSSSOM(
        _ bytes: [UInt8], file: String? = nil, metadata: [UInt8]? = nil, limits: Limits = Limits()
    ) -> Reading {
        let reading = SSSOM.read(bytes, file: file, metadata: metadata, limits: limits)
        guard let document = reading.document else { return Reading(worksheet: nil, diagnostics: reading.diagnostics) }
        return read(document, bytes, file: file, limits: limits, after: reading.diagnostics)
    }

    /// Whether a document has the columns that a worksheet has.
    static func isWorksheet(_ document: SSSOM.Document) -> Bool { slot(.accept, in: document) != nil }

    /// Reads the rows of a document whose file is at hand for the places of cells.
    static func read(
        _ document: SSSOM.Document, _ bytes: [UInt8], file: String?, limits: Limits, after diagnostics: [Diagnostic]
    ) -> Reading {
        var problems = ProblemList(file: file, limits: limits)
        var sheet = MatchWorksheet(
            id: document.metadata["mapping_set_id"]?.text ?? "",
            title: document.metadata["mapping_set_title"]?.text ?? "",
            license: document.metadata["license"]?.text ?? "", prefixMap: document.metadata.prefixes)
        if slot(.accept, in: document) == nil {
            problems.report(
                .error, .missingColumn, 1, 1,
                "a worksheet needs the column ‘ext_accept’, and its declaration in the metadata")
        }
        var reader = RecordReader(document: document, places: CellPlaces(bytes, limits: limits))
        var subjects: [String: Int] = [:]
        var reviewers: Set<String?> = []
        for row in 0..<document.records.count {
            guard let read = reader.row(row, &problems) else { continue }
            if read.decision != nil { reviewers.insert(document.records[row]["reviewer_label"]?.texts.first) }
            if let measure = document.records[row].text("similarity_measure"), measure != Self.measure {
                sheet.measure = measure
            }
            if subjects[read.subject] == nil { subjects[read.subject] = subjects.count }
            sheet.rows.append(read)
        }
        // Nobody's name stands for what somebody else decided, and what is decided anew names nobody yet.
        sheet.reviewer = reviewers.count == 1 ? reviewers.first.flatMap(\.self) : nil
        // The canonical order of a file is that of its texts; a worksheet has the best suggestion first.
        sheet.rows = sheet.rows.enumerated().sorted { lhs, rhs in
            let left = (subjects[lhs.element.subject] ?? 0, lhs.element.rank, lhs.offset)
            return left < (subjects[rhs.element.subject] ?? 0, rhs.element.rank, rhs.offset)
        }.map(\.element)
        return Reading(
            worksheet: problems.hasErrors ? nil : sheet, diagnostics: diagnostics + problems.sorted())
    }

    /// The slot with our property, else that with the usual name.
    private static func slot(_ known: Extension, in document: SSSOM.Document) -> SSSOM.Slot? {
        let property = SSSOM.vocabulary + known.rawValue
        let slots = document.records.slots
        return slots.first { document.metadata.property(of: $0) == property } ?? slots.first { $0 == known.slot }
    }

    /// Reads records as rows.
    private struct RecordReader {
        let document: SSSOM.Document
        private var places: CellPlaces
        private let slots: [Extension: SSSOM.Slot]
        private var meaning: RecordMeaning

        init(document: SSSOM.Document, places: CellPlaces) {
            self.document = document
            self.places = places
            meaning = RecordMeaning(document)
            var slots: [Extension: SSSOM.Slot] = [:]
            for known in Extension.allCases { slots[known] = MatchWorksheet.slot(known, in: document) }
            self.slots = slots
        }

        mutating func row(_ position: Int, _ problems: inout ProblemList) -> Row? {
            let record = document.records[position]
            guard !meaning.isGap(position), let subject = record.subject, let object = record.object else { return nil }
            let relation = meaning.relation(at: position)
            var stated = read(.relation, record, &problems) { text throws(MatchWords.Unknown) in
                try MatchWords.relation(text)
            }
            if stated == relation { stated = nil }
            let note = text(.note, record)
            var row = Row(
                subject: subject, subjectText: record.text("subject_label") ?? "", object: object,
                objectText: record.text("object_label") ?? "", rank: 1,
                confidence: record["similarity_score"]?.number ?? record.confidence ?? 0, guess: relation,
                evidence: record.text("comment") ?? "", terms: record["match_string"]?.texts ?? [],
                relation: stated, note: note == MatchWords.noNote ? "" : note)
            row.decision = read(.accept, record, &problems) { text throws(MatchWords.Unknown) in
                try MatchWords.decision(text)
            }
            if let rank = Int(text(.rank, record)), rank > 0 { row.rank = rank }
            return row
        }

        private func text(_ known: Extension, _ record: SSSOM.Record) -> String {
            slots[known].flatMap { record.text($0) } ?? ""
        }

        private mutating func read<Value>(
            _ known: Extension, _ record: SSSOM.Record, _ problems: inout ProblemList,
            _ body: (String) throws(MatchWords.Unknown) -> Value?
        ) -> Value? {
            do throws(MatchWords.Unknown) {
                return try body(text(known, record))
            } catch {
                guard !problems.isFull else {
                    problems.report(.error, .invalidValue, 1, 1, error.message)
                    return nil
                }
                let name = slots[known]?.rawValue ?? known.slot.rawValue
                let place = places.place(of: name, inRowAt: record.location?.line ?? 1)
                problems.report(
                    .error, .invalidValue, place.line, place.column, "column ‘\(name)’: \(error.message)")
                return nil
            }
        }
    }
}

/// Finds the places of cells again, which a document does not keep.
private struct CellPlaces {
    private let bytes: [UInt8]
    private let limits: Limits
    /// The line of names and the rows by the line that each begins in; read when the first place is wanted.
    private var rows: (header: [DelimitedText.Cell], byLine: [Int: [DelimitedText.Cell]])?

    init(_ bytes: [UInt8], limits: Limits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// Where the cell of a column begins, in the row that begins in a line.
    mutating func place(of column: String, inRowAt line: Int) -> (line: Int, column: Int) {
        let (header, byLine) = rows ?? read()
        rows = (header, byLine)
        guard let cells = byLine[line], let index = header.firstIndex(where: { $0.text == column }),
            cells.indices.contains(index)
        else { return (line, 1) }
        return (cells[index].line, cells[index].column)
    }

    private func read() -> (header: [DelimitedText.Cell], byLine: [Int: [DelimitedText.Cell]]) {
        var (start, line) = (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, 1)
        while start < bytes.endIndex, bytes[start] == UInt8(ascii: "#") {
            start = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
            line += 1
        }
        var ignored = ProblemList(file: nil, limits: limits)
        let table = DelimitedText(Array(bytes[start...]), .quotedTabs, firstLine: line, limits: limits, &ignored)
        let rows = table?.rows ?? []
        return (
            rows.first ?? [],
            Dictionary(
                rows.compactMap { row in row.first.map { ($0.line, row) } }, uniquingKeysWith: { first, _ in first })
        )
    }
}

import SynergyCrosswalk
import SynergyModel

/// One row of the table while it is read.
struct SSSOMRow {
    private let columns: [SSSOMReader.Column]
    /// Where the slots that are read stand, asked for by name once and not for every row.
    private let indices: [String: Int]
    private let extensions: [SSSOMVocabulary.Extension: Int]
    private let slots: Slots
    /// Of each column the prefix that was found to be declared last: most rows repeat it.
    private var lastPrefixes: [[UInt8]]
    private var failed = false

    init(columns: [SSSOMReader.Column]) {
        self.columns = columns
        indices = Dictionary(columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { old, _ in old })
        extensions = Dictionary(
            columns.enumerated().compactMap { index, column in column.known.map { ($0, index) } },
            uniquingKeysWith: { old, _ in old })
        slots = Slots(indices)
        lastPrefixes = Array(repeating: [], count: columns.count)
    }

    private struct Slots {
        let subject, object, confidence, date, comment, subjectType, objectType, modifier: Int?
        let authors, authorLabels, reviewers, reviewerLabels, record: Int?

        init(_ indices: [String: Int]) {
            subject = indices["subject_id"]
            object = indices["object_id"]
            confidence = indices["confidence"]
            date = indices["mapping_date"]
            comment = indices["comment"]
            subjectType = indices["subject_type"]
            objectType = indices["object_type"]
            modifier = indices["predicate_modifier"]
            authors = indices["author_id"]
            authorLabels = indices["author_label"]
            reviewers = indices["reviewer_id"]
            reviewerLabels = indices["reviewer_label"]
            record = indices["record_id"]
        }
    }

    /// Reads the row that `scanner` has just passed into the mappings of `reader`.
    mutating func read(_ scanner: TSVScanner, line: Int, _ reader: inout SSSOMReader) {
        failed = false
        checkCells(scanner, &reader)
        let subject = text(slots.subject, scanner)
        let object = text(slots.object, scanner)
        let isLiteral =
            isLiteral("subject_type", slots.subjectType, scanner, reader)
            || isLiteral("object_type", slots.objectType, scanner, reader)
        if isLiteral || subject == SSSOMVocabulary.noTermFound || object == SSSOMVocabulary.noTermFound {
            return append(scanner, line, &reader)
        }
        let subjectID: Mapping.Term.ID? = identifier("subject_id", subject, line, scanner, &reader)
        let objectID: Mapping.Term.ID? = identifier("object_id", object, line, scanner, &reader)
        let predicate = required("predicate_id", line, scanner, &reader)
        let justification = required("mapping_justification", line, scanner, &reader)
        if let justification, !SSSOMVocabulary.justifications.contains(justification) {
            let help = SSSOMVocabulary.justifications.suggestion(for: justification)
            report(
                "mapping_justification", .invalidValue, "unknown justification ‘\(justification.excerpt)’\(help)",
                scanner, &reader)
        }
        let relation = relation(predicate ?? "", scanner, &reader)
        let status = status(justification ?? "", scanner, &reader)
        let validity = validity(scanner, &reader)
        let elementMap: [ElementPair]? = json(.elementMap, scanner, &reader) { node, reading in
            reading.array(node) { ElementPair.read($0, reading) }
        }
        let transform: Transform? = json(.transform, scanner, &reader) { Transform.read($0, $1) }
        if elementMap != nil, relation == .disjoint, let index = extensions[.elementMap] {
            fail(index, .impossibleMap, "an element map needs a relation other than disjoint", scanner, &reader)
        }
        let record = record(line, scanner, &reader)
        _ = (validity, transform, record, status)
        guard !failed, subjectID != nil, objectID != nil, justification != nil else { return }
        append(scanner, line, &reader)
    }

    private func append(_ scanner: TSVScanner, _ line: Int, _ reader: inout SSSOMReader) {
        var values: [SSSOM.Slot: SSSOM.Value] = [:]
        for (index, column) in columns.enumerated() where !column.name.isEmpty {
            values[SSSOM.Slot(rawValue: column.name)] = text(index, scanner).map { .text($0) }
        }
        reader.records.append(values)
        reader.lines.append(Int32(line))
    }

    // MARK: Cells

    private func text(_ slot: String, _ scanner: TSVScanner) -> String? { indices[slot].flatMap { text($0, scanner) } }

    private func text(_ index: Int, _ scanner: TSVScanner) -> String? {
        let cell = scanner.cells[index]
        return cell.start == cell.end ? nil : scanner.text(of: cell)
    }

    private func text(_ index: Int?, _ scanner: TSVScanner) -> String? { index.flatMap { text($0, scanner) } }

    private func texts(_ index: Int?, _ scanner: TSVScanner) -> [String] {
        text(index, scanner).map(SSSOMList.split) ?? []
    }

    private mutating func report(
        _ slot: String, _ code: Diagnostic.Code, _ message: String, _ scanner: TSVScanner, _ reader: inout SSSOMReader
    ) {
        if let index = indices[slot] { fail(index, code, message, scanner, &reader) }
    }

    private mutating func fail(
        _ index: Int, _ code: Diagnostic.Code, _ message: String, _ scanner: TSVScanner, _ reader: inout SSSOMReader
    ) {
        failed = true
        reader.report(.error, code, at: scanner.cells[index].start, message)
    }

    private mutating func required(
        _ slot: String, _ line: Int, _ scanner: TSVScanner, _ reader: inout SSSOMReader
    ) -> String? {
        if let text = text(slot, scanner) { return text }
        report(slot, .missingSlot, "a mapping needs ‘\(slot)’", scanner, &reader)
        return nil
    }

    private mutating func identifier(
        _ slot: String, _ text: String?, _ line: Int, _ scanner: TSVScanner, _ reader: inout SSSOMReader
    ) -> Mapping.Term.ID? {
        guard let text else { return required(slot, line, scanner, &reader).flatMap { Mapping.Term.ID(rawValue: $0) } }
        if let identifier = Mapping.Term.ID(rawValue: text) { return identifier }
        report(slot, .invalidIdentifier, "‘\(text.excerpt)’ is not an identifier", scanner, &reader)
        return nil
    }

    /// Whether one side is a text in place of an identifier.
    private func isLiteral(_ slot: String, _ index: Int?, _ scanner: TSVScanner, _ reader: SSSOMReader) -> Bool {
        (text(index, scanner) ?? reader.metadata.text(slot)) == "rdfs literal"
    }

    private mutating func checkCells(_ scanner: TSVScanner, _ reader: inout SSSOMReader) {
        for (index, column) in columns.enumerated() {
            let cell = scanner.cells[index]
            guard cell.start < cell.end else { continue }
            switch column.type {
            case .text, .texts: continue
            case .reference, .references:
                checkReference(index, column, scanner, &reader)
            case .date:
                let text = scanner.text(of: cell)
                if CalendarDay(text)?.precision != .day {
                    fail(
                        index, .invalidDate, "expected a day such as 2025-06-30, found ‘\(text.excerpt)’", scanner,
                        &reader)
                }
            case .score, .agreement:
                let range = column.type == .score ? 0.0...1 : -1.0...1
                let text = scanner.text(of: cell)
                if let number = Double(text), range.contains(number) { continue }
                let bounds = column.type == .score ? "0 to 1" : "-1 to 1"
                fail(
                    index, .invalidValue, "expected a number from \(bounds), found ‘\(text.excerpt)’", scanner, &reader)
            case .word:
                let text = scanner.text(of: cell)
                if text != "Not" {
                    fail(index, .invalidValue, "expected ‘Not’, found ‘\(text.excerpt)’", scanner, &reader)
                }
            }
        }
    }

    private mutating func checkReference(
        _ index: Int, _ column: SSSOMReader.Column, _ scanner: TSVScanner, _ reader: inout SSSOMReader
    ) {
        let cell = scanner.cells[index]
        if column.type == .reference, !cell.hasDoubledQuotes {
            let bytes = reader.bytes[cell.start..<cell.end]
            let known = lastPrefixes[index]
            if !known.isEmpty, bytes.count > known.count, bytes[cell.start + known.count] == UInt8(ascii: ":"),
                bytes.starts(with: known)
            {
                return
            }
        }
        let text = scanner.text(of: cell)
        for reference in column.type == .reference ? [text] : SSSOMList.split(text) {
            let prefix = reference.utf8.firstIndex(of: UInt8(ascii: ":")).map { String(reference[..<$0]) }
            if let prefix, reader.metadata.prefixes[prefix] != nil {
                lastPrefixes[index] = Array(prefix.utf8)
                continue
            }
            let message =
                prefix.map { "the prefix ‘\($0.excerpt)’ is not in curie_map" }
                ?? "expected a CURIE, found ‘\(reference.excerpt)’"
            fail(index, .unknownPrefix, message, scanner, &reader)
        }
    }

    // MARK: Slots

    private mutating func record(_ line: Int, _ scanner: TSVScanner, _ reader: inout SSSOMReader) -> String? {
        guard slots.record != nil else { return nil }
        guard let record = required("record_id", line, scanner, &reader) else { return nil }
        if !reader.recordIDs.insert(record).inserted {
            report("record_id", .duplicate, "the record ‘\(record.excerpt)’ comes twice", scanner, &reader)
        }
        return record
    }

    private mutating func relation(
        _ predicate: String, _ scanner: TSVScanner, _ reader: inout SSSOMReader
    ) -> RelationSet {
        let claim = SSSOMVocabulary.relation(of: predicate)
        let isNegated = text(slots.modifier, scanner) == "Not"
        let implied = isNegated ? claim?.complement : claim
        guard let index = extensions[.setRelation], let words = text(index, scanner) else { return implied ?? .all }
        guard let relation = RelationSet(names: words), !relation.isEmpty else {
            let message =
                "expected some of equal superset subset overlap disjoint in this order, found ‘\(words.excerpt)’"
            fail(index, .invalidValue, message, scanner, &reader)
            return .all
        }
        if let implied, !relation.isSubset(of: implied) {
            let word = isNegated ? "Not \(predicate)" : predicate
            let message = "‘\(words)’ is not what \(word) says, which is ‘\(implied.names)’; the words decide"
            reader.report(.warning, .relationDiffers, at: scanner.cells[index].start, message)
        }
        return relation
    }

    private mutating func status(
        _ justification: String, _ scanner: TSVScanner, _ reader: inout SSSOMReader
    ) -> Mapping.Status {
        let isByHand = justification == "semapv:ManualMappingCuration" || justification == "semapv:MappingReview"
        let usual: Mapping.Status = isByHand ? .approved : .proposed
        guard let index = extensions[.status], let word = text(index, scanner) else { return usual }
        if let status = Mapping.Status(rawValue: word) { return status }
        let words = Mapping.Status.allCases.map(\.rawValue)
        let message = "expected one of \(words.joined(separator: ", ")), found ‘\(word.excerpt)’"
        fail(index, .invalidValue, message + words.suggestion(for: word), scanner, &reader)
        return usual
    }

    private mutating func validity(_ scanner: TSVScanner, _ reader: inout SSSOMReader) -> Validity {
        let from = day(.validFrom, scanner, &reader)
        let until = day(.validUntil, scanner, &reader)
        if let from, let until, until.lastDay.ordinal < from.ordinal, let index = extensions[.validUntil] {
            fail(index, .invalidValue, "it would end on \(until), before it starts on \(from)", scanner, &reader)
        }
        return Validity(from: from, until: until)
    }

    private mutating func day(
        _ slot: SSSOMVocabulary.Extension, _ scanner: TSVScanner, _ reader: inout SSSOMReader
    ) -> CalendarDay? {
        guard let index = extensions[slot], let text = text(index, scanner) else { return nil }
        if let day = CalendarDay(text) { return day }
        fail(index, .invalidDate, "expected a day such as 2025-06-30, found ‘\(text.excerpt)’", scanner, &reader)
        return nil
    }

    private mutating func json<Value>(
        _ slot: SSSOMVocabulary.Extension, _ scanner: TSVScanner, _ reader: inout SSSOMReader,
        _ read: (JSONNode, JSONReading) -> Value?
    ) -> Value? {
        guard let index = extensions[slot], let text = text(index, scanner) else { return nil }
        let reading = JSONReading()
        let value = JSONParser.parse(Array(text.utf8), limits: reader.limits, reading).flatMap { read($0, reading) }
        if reading.hasErrors { failed = true }
        let (line, column) = reader.lineTable.place(of: scanner.cells[index].start)
        for issue in reading.issues {
            reader.report(issue.severity, issue.code, line, column, issue.message, path: issue.path.description)
        }
        return value
    }
}

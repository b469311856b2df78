import SynergyModel

extension TableReader {
    /// Reads the row of names; returns `false` when the rows cannot be read with it.
    mutating func readHeader() -> Bool {
        headerLine = line
        let cells = headerCells()
        guard !cells.isEmpty else { return false }
        let names = cells.map { cell -> String in
            guard let trimmed = cell.text.trimmed else { return cell.text }
            let severity: Diagnostic.Severity = mode == .strict ? .error : .warning
            problems.report(
                severity, mode == .strict ? .unknownSlot : .repaired, headerLine, cell.column,
                "the column name ‘\(trimmed.excerpt)’ has spaces around it")
            return trimmed
        }
        let all = Set(names)
        var seen: Set<String> = []
        var seenProperties: Set<SSSOMVocabulary.Extension> = []
        var canRead = true
        for (cell, name) in zip(cells, names) {
            let slot = presentName(name, all)
            let known = metadata.known(SSSOM.Slot(rawValue: name))
            columns.append(TableColumn(name: name, slot: slot, known: known))
            if name.isEmpty {
                problems.report(.warning, .unknownSlot, headerLine, cell.column, "a column has no name")
            } else if !seen.insert(name).inserted {
                problems.report(.error, .duplicate, headerLine, cell.column, "the column ‘\(name.excerpt)’ comes twice")
                canRead = false
            } else if let known, !seenProperties.insert(known).inserted {
                problems.report(
                    .error, .duplicate, headerLine, cell.column, "two columns have the property ‘\(known.rawValue)’")
                canRead = false
            } else {
                reportUnusual(name, slot, cell.column, &canRead)
            }
        }
        return checkRequired() && canRead
    }

    /// The name that a slot has today; the old name where both are there.
    private func presentName(_ name: String, _ all: Set<String>) -> String {
        if name == "match_term_type", !all.contains("subject_type"), !all.contains("object_type") {
            return "subject_type"
        }
        guard let present = SSSOMVocabulary.legacyMappingSlots[name], !all.contains(present) else { return name }
        return present
    }

    private mutating func reportUnusual(_ name: String, _ slot: String, _ column: Int, _ canRead: inout Bool) {
        if slot != name {
            problems.report(.note, .legacySlot, headerLine, column, "‘\(name)’ is the old name of ‘\(slot)’")
        } else if let definition = SSSOMVocabulary.mappingSlot(name) {
            guard definition.isNew, version == "1.0" else { return }
            let message = "‘\(name)’ is new in version 1.1, and the file does not say that it is of 1.1"
            problems.report(.note, .newerSlot, headerLine, column, message)
        } else if metadata.definition(of: SSSOM.Slot(rawValue: name)) == nil {
            guard !SSSOMVocabulary.Extension.allCases.contains(where: { $0.slot == name }) else {
                problems.report(
                    .error, .unknownSlot, headerLine, column, "‘\(name)’ must be declared in extension_definitions")
                canRead = false
                return
            }
            let help = SSSOMVocabulary.mappingSlots.map(\.name).suggestion(for: name)
            problems.report(
                .warning, .unknownSlot, headerLine, column,
                "a mapping has no slot ‘\(name.excerpt)’, and no extension definition declares it\(help)")
        }
    }

    private mutating func checkRequired() -> Bool {
        var isComplete = true
        for name in ["subject_id", "predicate_id", "object_id", "mapping_justification"]
        where !columns.contains(where: { $0.slot.rawValue == name }) {
            let type = name == "subject_id" ? "subject_type" : name == "object_id" ? "object_type" : nil
            if let type {
                let slot = SSSOM.Slot(rawValue: type)
                let hasTypes = columns.contains { $0.slot == slot || $0.name == "match_term_type" }
                if hasTypes || metadata[slot] == .text(SSSOMVocabulary.literal) { continue }
            }
            problems.report(.error, .missingSlot, headerLine, 1, "the table needs the column ‘\(name)’")
            isComplete = false
        }
        return isComplete
    }

    /// The cells of the row at the cursor, which is moved behind it.
    private mutating func headerCells() -> [(text: String, column: Int)] {
        var cells: [(text: String, column: Int)] = []
        let rowStart = cursor
        while true {
            let start = cursor
            let isQuoted = start < count && byte(start) == UInt8(ascii: "\"")
            let text: String
            if isQuoted {
                guard let quoted = quotedText(from: start) else { return [] }
                text = String(decoding: quoted, as: UTF8.self)
            } else {
                cursor = cellEnd(from: start)
                text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<cursor]), as: UTF8.self)
            }
            cells.append((text, start - rowStart + 1))
            guard cursor < count else { return cells }
            if byte(cursor) == UInt8(ascii: "\t") {
                cursor += 1
                continue
            }
            passLineEnd()
            return cells
        }
    }
}

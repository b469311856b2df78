import SynergyCrosswalk
import SynergyModel

extension TableReader {
    /// Checks what the slots of one record say together; returns `false` when the row is empty.
    @inline(__always)
    mutating func checkRow(_ row: UnsafeMutablePointer<Int32>, _ height: Int, _ place: RowPlace) -> Bool {
        if let words = rules.setRelation {
            let predicate = rules.predicate.map { row[$0 * height] } ?? -1
            let modifier = rules.modifier.map { row[$0 * height] } ?? -1
            checkClaim(predicate, modifier, row[words * height], words, place)
        }
        if !rules.isThorough {
            guard let subject = rules.sides[0].id, let object = rules.sides[1].id, let predicate = rules.predicate,
                let justification = rules.justification
            else { return checkWholeRow(row, height, place) }
            let (first, second) = (row[subject * height], row[object * height])
            let third = row[predicate * height]
            if first >= 0, second >= 0, third >= 0, row[justification * height] >= 0, first != rules.noTerm,
                second != rules.noTerm, third != rules.noTerm
            {
                return true
            }
        }
        return checkWholeRow(row, height, place)
    }

    private mutating func checkWholeRow(
        _ row: UnsafeMutablePointer<Int32>, _ height: Int, _ place: RowPlace
    ) -> Bool {
        func has(_ column: Int?) -> Bool { column.map { row[$0 * height] >= 0 } ?? false }
        guard columns.indices.contains(where: { row[$0 * height] >= 0 }) else {
            reportBlank(place.line)
            return false
        }
        for column in rules.nameless where has(column) {
            report(.error, .cellCount, column, place, "expected nothing in a column without a name")
        }
        if let record = rules.record { checkRecord(row[record * height], record, place) }
        for column in [rules.predicate, rules.justification] where column != nil && !has(column) {
            let name = column.map { columns[$0].slot.rawValue } ?? ""
            report(.error, .missingSlot, column ?? 0, place, "a mapping needs ‘\(name)’")
        }
        for side in rules.sides.indices { checkSide(side, row, height, place) }
        if let predicate = rules.predicate, row[predicate * height] == rules.noTerm {
            let message = "only a subject or an object may be \(SSSOMVocabulary.noTermFound)"
            report(.error, .invalidValue, predicate, place, message)
        }
        checkCardinality(row, height, place)
        for column in [rules.reviewDate, rules.agreement] {
            guard let column, has(column), !rules.reviewers.contains(where: { has($0) }) else { continue }
            let message = "‘\(columns[column].slot)’ needs ‘reviewer_id’ or ‘reviewer_label’"
            report(.error, .missingSlot, column, place, message)
        }
        checkValidity(row, height, place)
        checkElementMap(row, height, place)
        return true
    }

    // MARK: Rules

    private mutating func checkRecord(_ number: Int32, _ column: Int, _ place: RowPlace) {
        guard number >= 0 else {
            return report(.error, .missingSlot, column, place, "a mapping needs ‘record_id’ when others have one")
        }
        guard checks[Int(number)].contains(.record) else {
            checks[Int(number)].insert(.record)
            return
        }
        report(.error, .duplicate, column, place, "the record ‘\(texts[number].excerpt)’ comes twice")
    }

    /// A side needs an identifier, or it is a text and needs a label.
    private mutating func checkSide(
        _ index: Int, _ row: UnsafeMutablePointer<Int32>, _ height: Int, _ place: RowPlace
    ) {
        let side = rules.sides[index]
        let type = side.type.map { row[$0 * height] } ?? -1
        let hasLabel = side.label.map { row[$0 * height] >= 0 } ?? false
        guard side.id.map({ row[$0 * height] < 0 }) ?? true || type == rules.literal else { return }
        if type == rules.literal {
            if !hasLabel { reportMissing(side.labelName, side.label, place) }
        } else if type < 0, side.isLiteralBySet {
            // It counts only if no record has a type of its own.
            guard side.type != nil || !hasLabel else { return }
            rules.pending.append(
                .init(
                    line: place.line, column: self.column(of: side.id ?? side.label ?? 0, place).column, side: index,
                    isLabelMissing: !hasLabel))
        } else {
            reportMissing(side.name, side.id, place)
        }
    }

    private mutating func reportMissing(_ name: String, _ column: Int?, _ place: RowPlace) {
        guard let column else {
            return problems.report(.error, .missingSlot, place.line, 1, "a mapping needs ‘\(name)’")
        }
        report(.error, .missingSlot, column, place, "a mapping needs ‘\(name)’")
    }

    /// Tells of records without an identifier for which the set did not say that they relate a text.
    mutating func checkPendingLiterals(_ records: SSSOM.Records) {
        for pending in rules.pending {
            let side = rules.sides[pending.side]
            let isBlocked = side.type.map { type in records.column(columns[type].slot)?.isEmpty == false } ?? false
            guard isBlocked || pending.isLabelMissing else { continue }
            let name = isBlocked ? side.name : side.labelName
            problems.report(.error, .missingSlot, pending.line, pending.column, "a mapping needs ‘\(name)’")
        }
    }

    private mutating func checkCardinality(
        _ row: UnsafeMutablePointer<Int32>, _ height: Int, _ place: RowPlace
    ) {
        guard let column = rules.cardinality, row[column * height] >= 0 else { return }
        let lacks = rules.sides.map { side in side.id.map { row[$0 * height] == rules.noTerm } ?? false }
        let found = texts[row[column * height]]
        let wanted: String
        switch (lacks[0], lacks[1]) {
        case (false, false):
            guard ["1:0", "0:1", "0:0"].contains(found) else { return }
            wanted = "1:1, 1:n, n:1 or n:n, as both sides are named"
        case (true, true): wanted = "0:0"
        case (true, false): wanted = "0:1"
        case (false, true): wanted = "1:0"
        }
        guard found != wanted else { return }
        report(.error, .invalidValue, column, place, "expected the cardinality \(wanted), found ‘\(found.excerpt)’")
    }

    private mutating func checkValidity(_ row: UnsafeMutablePointer<Int32>, _ height: Int, _ place: RowPlace) {
        guard let from = rules.validFrom, let until = rules.validUntil, row[from * height] >= 0,
            row[until * height] >= 0, let first = CalendarDay(texts[row[from * height]]),
            let last = CalendarDay(texts[row[until * height]]), last.lastDay.ordinal < first.ordinal
        else { return }
        report(.error, .invalidValue, until, place, "it would end on \(last), before it starts on \(first)")
    }

    private mutating func checkElementMap(_ row: UnsafeMutablePointer<Int32>, _ height: Int, _ place: RowPlace) {
        guard let map = rules.elementMap, row[map * height] >= 0 else { return }
        let words = rules.setRelation.flatMap { row[$0 * height] >= 0 ? texts[row[$0 * height]] : nil }
        let isNegated = rules.modifier.map { row[$0 * height] >= 0 } ?? false
        let predicate = rules.predicate.flatMap { row[$0 * height] >= 0 ? texts[row[$0 * height]] : nil } ?? ""
        let claim = SSSOMVocabulary.relation(of: predicate)
        let relation = words.flatMap { RelationSet(names: $0) } ?? (isNegated ? claim?.complement : claim)
        guard relation == .disjoint else { return }
        report(.error, .impossibleMap, map, place, "an element map needs a relation other than disjoint")
    }

    /// Checks the words of a relation, once for each predicate and modifier they come with.
    @inline(__always)
    private mutating func checkClaim(
        _ predicate: Int32, _ modifier: Int32, _ words: Int32, _ column: Int, _ place: RowPlace
    ) {
        guard words >= 0 else { return }
        let slot = Int((predicate &* 31 &+ modifier) &* 31 &+ words) & 255
        let known = rules.claims[slot]
        var verdict = known.verdict
        if known.predicate != predicate || known.modifier != modifier || known.words != words {
            verdict = self.verdict(predicate, modifier, words)
            rules.claims[slot] = .init(predicate: predicate, modifier: modifier, words: words, verdict: verdict)
        }
        if verdict != .good { reportClaim(verdict, predicate, modifier, words, column, place) }
    }

    private func verdict(_ predicate: Int32, _ modifier: Int32, _ words: Int32) -> RowRules.Verdict {
        guard let relation = RelationSet(names: texts[words]), !relation.isEmpty else { return .unknownWords }
        guard let implied = implied(predicate, modifier), !relation.isSubset(of: implied) else { return .good }
        return .differs
    }

    private func implied(_ predicate: Int32, _ modifier: Int32) -> RelationSet? {
        let claim = predicate < 0 ? nil : SSSOMVocabulary.relation(of: texts[predicate])
        return modifier >= 0 && texts[modifier] == "Not" ? claim?.complement : claim
    }

    private mutating func reportClaim(
        _ verdict: RowRules.Verdict, _ predicate: Int32, _ modifier: Int32, _ words: Int32, _ column: Int,
        _ place: RowPlace
    ) {
        let text = texts[words]
        if verdict == .unknownWords {
            let message =
                "expected some of equal superset subset overlap disjoint in this order, found ‘\(text.excerpt)’"
            return report(.error, .invalidValue, column, place, message)
        }
        let name = (modifier >= 0 ? "Not " : "") + (predicate >= 0 ? texts[predicate] : "")
        let said = implied(predicate, modifier)?.names ?? ""
        let message = "‘\(text)’ is not what \(name) says, which is ‘\(said)’; the words decide"
        report(.warning, .relationDiffers, column, place, message)
    }

    // MARK: Places

    private mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ column: Int, _ place: RowPlace, _ message: String
    ) {
        let (line, column) = problems.isFull ? (place.line, 1) : self.column(of: column, place)
        problems.report(severity, code, line, column, message)
    }

    /// The line and the column of a cell, found by passing the cells before it again.
    private func column(of column: Int, _ place: RowPlace) -> (line: Int, column: Int) {
        var (line, lineStart, index) = (place.line, place.start, place.start)
        for _ in 0..<column {
            if index < count, byte(index) == UInt8(ascii: "\"") {
                index += 1
                while index < count {
                    if byte(index) == UInt8(ascii: "\n") {
                        line += 1
                        lineStart = index + 1
                    }
                    if byte(index) == UInt8(ascii: "\"") {
                        guard index + 1 < count, byte(index + 1) == UInt8(ascii: "\"") else { break }
                        index += 1
                    }
                    index += 1
                }
            }
            index = cellEnd(from: index)
            // A row may have fewer cells than there are columns.
            guard index < count, byte(index) == UInt8(ascii: "\t") else { break }
            index += 1
        }
        return (line, index - lineStart + 1)
    }
}

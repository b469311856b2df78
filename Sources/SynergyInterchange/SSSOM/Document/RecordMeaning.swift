package import SynergyCrosswalk
package import SynergyModel

/// What the records of a document mean for the crosswalk.
package struct RecordMeaning: Sendable {
    /// What one record states.
    package enum Statement {
        case mapping(Mapping)
        case gap(Gap)
    }

    /// What decides about a relation.
    private struct Claim: Hashable {
        var predicate, modifier, words: Int32
    }

    private typealias Column = SSSOM.Records.Column

    private let records: SSSOM.Records
    private let subject, object, predicate, modifier, justification, confidence: Column?
    private let subjectType, objectType, subjectSource, objectSource: Column?
    private let authors, authorLabels, reviewers, reviewerLabels: Column?
    private let date, comment, recordID: Column?
    private let setRelation, status, validFrom, validUntil, elementMap, transform: Column?
    private let literal, noTerm, negation: Int32?
    /// Relations by a hash of what decides about them; a table of fixed size is quicker than a dictionary.
    private var relations: [(claim: Claim, relation: RelationSet)?] = Array(repeating: nil, count: 256)
    /// What is made of each status and justification that came up.
    private var lastStatus: (key: Int64, status: Mapping.Status)?
    private var statuses: [Int64: Mapping.Status] = [:]
    private var days: [Int32: CalendarDay?] = [:]

    package init(_ document: SSSOM.Document) {
        let records = document.records
        self.records = records
        func column(_ slot: SSSOM.Slot) -> Column? { records.column(slot) }
        let known = records.columns.filter { $0.definition == nil }.map { ($0, document.metadata.known($0.slot)) }
        func column(_ known: [(Column, SSSOMVocabulary.Extension?)], _ word: SSSOMVocabulary.Extension) -> Column? {
            known.first { $0.1 == word }?.0
        }
        subject = column("subject_id")
        object = column("object_id")
        predicate = column("predicate_id")
        modifier = column("predicate_modifier")
        justification = column("mapping_justification")
        confidence = column("confidence")
        subjectType = column("subject_type")
        objectType = column("object_type")
        subjectSource = column("subject_source")
        objectSource = column("object_source")
        authors = column("author_id")
        authorLabels = column("author_label")
        reviewers = column("reviewer_id")
        reviewerLabels = column("reviewer_label")
        date = column("mapping_date")
        comment = column("comment")
        recordID = column("record_id")
        setRelation = column(known, .setRelation)
        status = column(known, .status)
        validFrom = column(known, .validFrom)
        validUntil = column(known, .validUntil)
        elementMap = column(known, .elementMap)
        transform = column(known, .transform)
        literal = records.texts.find(SSSOMVocabulary.literal)
        noTerm = records.texts.find(SSSOMVocabulary.noTermFound)
        negation = records.texts.find("Not")
    }

    // MARK: Statements

    /// What a record states; `nil` when it relates a text, or is not complete.
    package mutating func statement(at row: Int) -> Statement? {
        guard !isLiteral(row) else { return nil }
        guard !isGap(row) else { return .gap(gap(at: row)) }
        guard let subject = term(subject, row), let object = term(object, row) else { return nil }
        let justification = records.text(justification, row) ?? ""
        return .mapping(
            Mapping(
                subject: subject, object: object, relation: relation(at: row), confidence: confidence(at: row),
                justification: justification, authors: texts(authors, row) + texts(authorLabels, row),
                reviewers: texts(reviewers, row) + texts(reviewerLabels, row),
                status: status(at: row), validity: validity(at: row), date: day(date, row),
                elementMap: elementMap(at: row), transform: transform(at: row), comment: records.text(comment, row),
                recordID: records.text(recordID, row), location: records.location(of: row)))
    }

    /// Whether a side is a text in place of an identifier.
    package func isLiteral(_ row: Int) -> Bool {
        guard let literal else { return false }
        return subjectType?[row] == literal || objectType?[row] == literal
    }

    /// Whether a record says that there is no counterpart.
    package func isGap(_ row: Int) -> Bool {
        guard let noTerm else { return false }
        return subject?[row] == noTerm || object?[row] == noTerm
    }

    private mutating func gap(at row: Int) -> Gap {
        let hasSubject = subject?[row] != noTerm
        let hasObject = object?[row] != noTerm
        let source = records.text(hasSubject ? objectSource : subjectSource, row)
        return Gap(
            subject: hasSubject ? term(subject, row) : nil, object: hasObject ? term(object, row) : nil,
            source: source, justification: records.text(justification, row) ?? "",
            authors: texts(authors, row) + texts(authorLabels, row), date: day(date, row),
            comment: records.text(comment, row), recordID: records.text(recordID, row),
            location: records.location(of: row))
    }

    // MARK: Parts

    /// What is possible between subject and object: the words decide, else the predicate.
    package mutating func relation(at row: Int) -> RelationSet {
        let claim = Claim(
            predicate: predicate?[row] ?? -1, modifier: modifier?[row] ?? -1, words: setRelation?[row] ?? -1)
        let place = Int((claim.predicate &* 31 &+ claim.modifier) &* 31 &+ claim.words) & 255
        if let known = relations[place], known.claim == claim { return known.relation }
        let words = records.text(setRelation, row).flatMap { RelationSet(names: $0) }
        let relation = words ?? implied(at: row) ?? .all
        relations[place] = (claim, relation)
        return relation
    }

    /// What predicate and modifier say; `nil` when they make no claim.
    func implied(at row: Int) -> RelationSet? {
        let claim = records.text(predicate, row).flatMap { SSSOMVocabulary.relation(of: $0) }
        return negation != nil && modifier?[row] == negation ? claim?.complement : claim
    }

    /// How sure a record is; 1 when it does not say.
    package func confidence(at row: Int) -> Double { records.text(confidence, row).flatMap(Double.init) ?? 1 }

    /// Whether records may say of themselves that they do not count.
    package var hasStatus: Bool { status != nil }

    /// Whether any record may have a map of elements.
    package var hasElementMaps: Bool { elementMap != nil }

    /// What is to be made of a record.
    package mutating func status(at row: Int) -> Mapping.Status {
        let key = Int64(status?[row] ?? -1) << 32 | Int64(UInt32(bitPattern: justification?[row] ?? -1))
        if let last = lastStatus, last.key == key { return last.status }
        if let known = statuses[key] {
            lastStatus = (key, known)
            return known
        }
        let own = records.text(status, row).flatMap { Mapping.Status(rawValue: $0) }
        let result = own ?? Self.usualStatus(of: records.text(justification, row) ?? "")
        statuses[key] = result
        lastStatus = (key, result)
        return result
    }

    /// What is made of a mapping that does not say.
    static func usualStatus(of justification: String) -> Mapping.Status {
        let isByHand = justification == "semapv:ManualMappingCuration" || justification == "semapv:MappingReview"
        return isByHand ? .approved : .proposed
    }

    /// When a record holds.
    package mutating func validity(at row: Int) -> Validity {
        Validity(from: day(validFrom, row), until: day(validUntil, row))
    }

    private func elementMap(at row: Int) -> [ElementPair]? {
        records.text(elementMap, row).flatMap { text in
            let reading = JSONReading()
            return JSONParser.parse(Array(text.utf8), reading).flatMap { node in
                reading.array(node) { ElementPair.read($0, reading) }
            }
        }
    }

    private func transform(at row: Int) -> Transform? {
        records.text(transform, row).flatMap { text in
            let reading = JSONReading()
            return JSONParser.parse(Array(text.utf8), reading).flatMap { Transform.read($0, reading) }
        }
    }

    private func term(_ column: Column?, _ row: Int) -> Mapping.Term.ID? {
        records.text(column, row).flatMap { Mapping.Term.ID(rawValue: $0) }
    }

    private func texts(_ column: Column?, _ row: Int) -> [String] {
        records.text(column, row).map(SSSOMList.split) ?? []
    }

    private mutating func day(_ column: Column?, _ row: Int) -> CalendarDay? {
        guard let number = column?[row], number >= 0 else { return nil }
        if let day = days[number] { return day }
        let day = CalendarDay(records.texts[number])
        days[number] = day
        return day
    }
}

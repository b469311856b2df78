package import SynergyCrosswalk
import SynergyModel

extension RelationNetwork {
    /// Creates the network of what records state, straight from their columns: no mapping is made until somebody asks for it.
    ///
    /// It says the same as the network of the mapping sets of the documents. Documents with element maps, and what
    /// questionnaires declare, need those sets.
    ///
    /// - Parameters:
    ///   - documents: The documents.
    ///   - selection: Which mappings take part.
    /// - Complexity: O(*n*) in the number of records; each different claim, status and number is read once.
    package init(documents: [SSSOM.Document], selecting selection: Selection = Selection()) {
        var names = NameTable()
        var assertions: [Assertion] = []
        assertions.reserveCapacity(documents.reduce(0) { $0 + $1.records.count })
        var first = 0
        for document in documents {
            let texts = document.records.texts
            // The term of each text: a text is interned once, however often it stands in the columns.
            var terms = [Int32](repeating: -1, count: texts.count)
            func term(_ text: Int32) -> Int32 {
                let known = terms[Int(text)]
                if known >= 0 { return known }
                let term = texts.withBytes(of: text) { names.intern($0) }
                terms[Int(text)] = term
                return term
            }
            var statements = RecordStatements(document, selection)
            for row in 0..<document.records.count {
                guard let statement = statements.statement(at: row) else { continue }
                assertions.append(
                    Assertion(
                        confidence: statement.confidence, from: term(statement.subject),
                        to: term(statement.object), origin: Int32(truncatingIfNeeded: first + row),
                        mask: statement.relation))
            }
            first += document.records.count
        }
        self.init(names: names, assertions: assertions, mappingCount: first) { origin in
            var row = origin
            for document in documents {
                if row < document.records.count, let mapping = document.mapping(at: row) { return mapping }
                row -= document.records.count
            }
            preconditionFailure("an assertion rests on a record that states a mapping")
        }
    }
}

/// The statements of records as numbers, for networks.
struct RecordStatements {
    struct Statement {
        var subject: Int32
        var object: Int32
        var relation: RelationSet
        var confidence: Double
    }

    private let records: SSSOM.Records
    private let selection: RelationNetwork.Selection
    private var meaning: RecordMeaning
    private let subject, object, confidence: SSSOM.Records.Column?
    private var confidences: [Double]
    /// Of each text whether it can name a question or provision: 0 not yet looked at, 1 yes, 2 no.
    private var terms: [UInt8]
    private let looksAtSelection: Bool

    init(_ document: SSSOM.Document, _ selection: RelationNetwork.Selection) {
        records = document.records
        self.selection = selection
        meaning = RecordMeaning(document)
        subject = records.column("subject_id")
        object = records.column("object_id")
        confidence = records.column("confidence")
        confidences = Array(repeating: -1, count: confidence == nil ? 0 : records.texts.count)
        terms = Array(repeating: 0, count: records.texts.count)
        looksAtSelection = !(selection.asOf == nil && selection.includesProposed) || meaning.hasStatus
    }

    mutating func statement(at row: Int) -> Statement? {
        guard let subject = subject?[row], let object = object?[row], isTerm(subject), isTerm(object),
            !meaning.isGap(row), !meaning.isLiteral(row)
        else { return nil }
        if looksAtSelection, !isSelected(row) { return nil }
        return Statement(
            subject: subject, object: object, relation: meaning.relation(at: row), confidence: confidence(at: row))
    }

    private mutating func isSelected(_ row: Int) -> Bool {
        let status = meaning.status(at: row)
        guard status == .approved || (selection.includesProposed && status == .proposed) else { return false }
        guard let day = selection.asOf else { return true }
        return meaning.validity(at: row).contains(day)
    }

    private mutating func isTerm(_ number: Int32) -> Bool {
        guard number >= 0 else { return false }
        if terms[Int(number)] == 0 {
            terms[Int(number)] = Mapping.Term.ID(rawValue: records.texts[number]) == nil ? 2 : 1
        }
        return terms[Int(number)] == 1
    }

    private mutating func confidence(at row: Int) -> Double {
        guard let number = confidence?[row], number >= 0 else { return 1 }
        if confidences[Int(number)] < 0 { confidences[Int(number)] = Double(records.texts[number]) ?? 1 }
        return confidences[Int(number)]
    }
}

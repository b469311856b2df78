package import SynergyCrosswalk
import SynergyModel

extension MappingCounts {
    /// Counts what records state, straight from their columns.
    ///
    /// - Complexity: O(*n*) in the number of records; each different number is read once.
    package init(documents: [SSSOM.Document], selecting selection: RelationNetwork.Selection = .init()) {
        self.init(sets: documents.count)
        for document in documents { count(document, selection) }
    }

    private mutating func count(_ document: SSSOM.Document, _ selection: RelationNetwork.Selection) {
        let records = document.records
        var meaning = RecordMeaning(document)
        let (subject, object) = (records.column("subject_id"), records.column("object_id"))
        let confidence = records.column("confidence")
        let elementMap = records.columns.first { document.metadata.known($0.slot) == .elementMap }
        let authors = [records.column("author_id"), records.column("author_label")].compactMap(\.self)
        var confidences = [Double](repeating: -1, count: confidence == nil ? 0 : records.texts.count)
        for row in 0..<records.count {
            if meaning.isLiteral(row) { continue }
            if meaning.isGap(row) {
                countGap()
                continue
            }
            guard let subject = subject?[row], let object = object?[row], subject >= 0, object >= 0 else { continue }
            var sureness = 1.0
            if let number = confidence?[row], number >= 0 {
                if confidences[Int(number)] < 0 { confidences[Int(number)] = meaning.confidence(at: row) }
                sureness = confidences[Int(number)]
            }
            let item = Item(
                status: meaning.status(at: row), relation: meaning.relation(at: row), confidence: sureness,
                hasElementMap: elementMap.map { $0[row] >= 0 } ?? false,
                hasAuthor: authors.contains { $0[row] >= 0 },
                isValid: selection.asOf.map { meaning.validity(at: row).contains($0) } ?? true)
            count(item, includesProposed: selection.includesProposed)
        }
    }
}

public import SynergyModel

extension SSSOM {
    /// One record of a document: a view, whose values are made when they are asked for.
    public struct Record: Sendable {
        let records: Records
        /// Its place among the records, from 0.
        public let position: Int

        init(records: Records, position: Int) {
            self.records = records
            self.position = position
        }

        /// The value of a slot.
        public subscript(slot: Slot) -> Value? {
            guard let column = records.column(slot) else { return nil }
            return value(in: column)
        }

        /// The slots that have a value, in the order of the file.
        public var slots: [Slot] { records.columns.filter { $0[position] >= 0 }.map(\.slot) }

        /// All values.
        public var values: [Slot: Value] {
            var values: [Slot: Value] = [:]
            for column in records.columns { values[column.slot] = value(in: column) }
            return values
        }

        /// The text of a slot as it stands in a cell.
        public func text(_ slot: Slot) -> String? { records.text(records.column(slot), position) }

        /// Where it was read.
        public var location: SourceLocation? { records.location(of: position) }

        /// The source, unless it is a text.
        public var subject: String? { text("subject_id") }
        /// The target, unless it is a text.
        public var object: String? { text("object_id") }
        /// The predicate.
        public var predicate: String? { text("predicate_id") }
        /// Whether the predicate is negated.
        public var isNegated: Bool { text("predicate_modifier") == "Not" }
        /// How it came about.
        public var justification: String? { text("mapping_justification") }
        /// How sure it is, 0…1.
        public var confidence: Double? { self["confidence"]?.number }

        private func value(in column: Records.Column) -> Value? {
            let number = column[position]
            return number < 0 ? nil : Value(cell: records.texts[number], of: column.definition)
        }
    }
}

extension SSSOM.Record: Hashable {
    /// Whether two records say the same.
    public static func == (lhs: Self, rhs: Self) -> Bool { lhs.values == rhs.values }

    /// Hashes what it says.
    public func hash(into hasher: inout Hasher) { hasher.combine(values) }
}

public import SynergyModel

extension SSSOM {
    /// The records of a document, column by column: a cell is a number, its text stands once in a table.
    public struct Records: RandomAccessCollection, Sendable {
        /// One column.
        package struct Column: Sendable {
            /// Its slot.
            package let slot: Slot
            /// What SSSOM says of the slot; `nil` for an extension.
            let definition: SlotDefinition?
            /// A number of the table of texts for each record, or -1; empty where all have ``common``.
            package var cells: [Int32]
            /// What all records have.
            package var common: Int32

            init(_ slot: Slot, cells: [Int32] = [], common: Int32 = Self.absent) {
                self.slot = slot
                definition = SSSOMVocabulary.mappingSlot(slot.rawValue)
                self.cells = cells
                self.common = common
            }

            /// The number of a cell without a value.
            package static let absent: Int32 = -1

            /// The number of the text of one record, or -1.
            package subscript(row: Int) -> Int32 { cells.isEmpty ? common : cells[row] }
        }

        /// Where the records began in their file.
        enum Lines: Sendable {
            case unknown
            case oneEach(first: Int)
            case listed([Int32])
        }

        /// The columns, in the order of the file.
        package internal(set) var columns: [Column] = []
        /// The texts of the cells; lists joined and escaped as in a cell.
        package internal(set) var texts = NameTable()
        /// How many records there are.
        public internal(set) var count = 0
        var lines = Lines.unknown
        /// The file they were read from.
        var file: String?

        /// Creates records of no document.
        public init() {}

        /// The slots that have columns, in the order of the file.
        public var slots: [Slot] { columns.map(\.slot) }

        /// The first record.
        public var startIndex: Int { 0 }

        /// After the last record.
        public var endIndex: Int { count }

        /// A record.
        ///
        /// - Complexity: O(1).
        public subscript(position: Int) -> Record {
            precondition((0..<count).contains(position), "there is no such record")
            return Record(records: self, position: position)
        }

        /// The column of a slot.
        package func column(_ slot: Slot) -> Column? { columns.first { $0.slot == slot } }

        /// The text of a cell as in a file.
        package func text(_ column: Column?, _ row: Int) -> String? {
            guard let number = column?[row], number >= 0 else { return nil }
            return texts[number]
        }

        /// Where a record was read.
        public func location(of position: Int) -> SourceLocation? {
            switch lines {
            case .unknown: nil
            case .oneEach(let first): SourceLocation(file: file, line: first + position, column: 1)
            case .listed(let lines): SourceLocation(file: file, line: Int(lines[position]), column: 1)
            }
        }
    }
}

// MARK: - Building

extension SSSOM.Records {
    /// Adds a record at the end.
    ///
    /// - Parameter values: Its slots; an empty text or list stands for no value.
    /// - Complexity: O(*c*) in the number of columns, if no column is new.
    public mutating func append(_ values: [SSSOM.Slot: SSSOM.Value]) {
        for slot in values.keys where column(slot) == nil { columns.append(Column(slot)) }
        count += 1
        lines = .unknown
        for index in columns.indices { add(values[columns[index].slot]?.text ?? "", to: index) }
    }

    /// Adds a record of any document at the end.
    public mutating func append(_ record: SSSOM.Record) { append(record.values) }

    /// Changes one slot of one record.
    public mutating func set(_ value: SSSOM.Value?, of slot: SSSOM.Slot, at position: Int) {
        precondition((0..<count).contains(position), "there is no such record")
        if column(slot) == nil { columns.append(Column(slot)) }
        guard let index = columns.firstIndex(where: { $0.slot == slot }) else { return }
        let text = value?.text ?? ""
        let number = text.isEmpty ? Column.absent : texts.intern(text)
        if columns[index].cells.isEmpty {
            guard number != columns[index].common else { return }
            columns[index].cells = Array(repeating: columns[index].common, count: count)
        }
        columns[index].cells[position] = number
    }

    /// Gives all records the same value.
    mutating func setAll(_ value: SSSOM.Value, of slot: SSSOM.Slot) {
        let column = Column(slot, common: texts.intern(value.text))
        if let index = columns.firstIndex(where: { $0.slot == slot }) {
            columns[index] = column
        } else {
            columns.append(column)
        }
    }

    /// Adds the text of the last record to a column; the columns are in order for ``count`` records less one before.
    private mutating func add(_ text: String, to index: Int) {
        let number = text.isEmpty ? Column.absent : texts.intern(text)
        if columns[index].cells.isEmpty {
            guard number != columns[index].common else { return }
            if count == 1 {
                columns[index].common = number
                return
            }
            columns[index].cells = Array(repeating: columns[index].common, count: count - 1)
        }
        columns[index].cells.append(number)
    }

    /// Keeps only some records, in a new order.
    public mutating func keep(_ positions: [Int]) {
        for index in columns.indices where !columns[index].cells.isEmpty {
            let cells = columns[index].cells
            columns[index].cells = positions.map { cells[$0] }
            if positions.isEmpty { columns[index].common = Column.absent }
        }
        switch lines {
        case .unknown: break
        case .oneEach(let first): lines = .listed(positions.map { Int32(truncatingIfNeeded: first + $0) })
        case .listed(let listed): lines = .listed(positions.map { listed[$0] })
        }
        count = positions.count
    }
}

// MARK: - Comparing

extension SSSOM.Records: Hashable {
    /// Whether the records say the same, in the same order; the order of columns does not matter.
    public static func == (lhs: Self, rhs: Self) -> Bool {
        guard lhs.count == rhs.count else { return false }
        let slots = Set(lhs.slots).union(rhs.slots)
        return slots.allSatisfy { slot in
            let (left, right) = (lhs.column(slot), rhs.column(slot))
            return lhs.indices.allSatisfy { lhs.text(left, $0) == rhs.text(right, $0) }
        }
    }

    /// Hashes how many there are.
    public func hash(into hasher: inout Hasher) { hasher.combine(count) }
}

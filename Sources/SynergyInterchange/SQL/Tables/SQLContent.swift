import SynergyModel

/// The rows of all tables of a script.
struct SQLContent {
    let dialect: SQLDialect
    /// How many conversions the longest way of figures makes, at least one.
    let figureSteps: Int
    /// How many cells a way adds up at most.
    var mostCells = 0
    private var rows: [String: SQLRows] = [:]
    /// Values in the forms in which they are compared.
    var keys = SQLKeys()

    init(_ dialect: SQLDialect, figureSteps: Int) {
        self.dialect = dialect
        self.figureSteps = figureSteps
        for table in SQLSchema.all + [SQLSchema.wayFigure(steps: figureSteps)] {
            rows[table.name] = SQLRows(table, dialect)
        }
    }

    /// Adds a row; texts that are equal but spelt with other characters become one.
    mutating func add(_ table: SQLTable, _ cells: SQLCell...) { add(table.name, cells) }

    mutating func add(_ table: String, _ cells: [SQLCell]) {
        let spelt = cells.map { cell in
            if case .text(let text) = cell { SQLCell.text(keys.spelling.one(for: text)) } else { cell }
        }
        rows[table]?.add(spelt)
    }

    /// Adds rows in an order of their own, each once, because what they were taken from has none.
    mutating func add(_ table: SQLTable, unordered rows: [[SQLCell]]) {
        var texts: [(text: String, row: [SQLCell])] = rows.map { row in
            (row.map { "\($0)" }.joined(separator: "\u{1F}"), row)
        }
        texts.sort { $0.text < $1.text }
        var last: String?
        for item in texts where item.text != last {
            add(table.name, item.row)
            last = item.text
        }
    }

    subscript(table: SQLTable) -> SQLRows { rows[table.name] ?? SQLRows(table, dialect) }

    /// How many rows a table has.
    func count(_ table: SQLTable) -> Int { rows[table.name]?.count ?? 0 }
}

/// One spelling for texts that are canonically equivalent, as engines compare bytes.
struct SQLSpelling {
    private var known: [String: String] = [:]
    /// Whether a better spelling came of a text that had been written otherwise before.
    private(set) var isUnsettled = false

    /// The best spelling that came of a text so far: the shortest, and of these the first by its bytes.
    ///
    /// Which one that is must not depend on the order in which texts come. So where ``isUnsettled`` is set at the end, what was
    /// made so far is made again, with all spellings known.
    mutating func one(for text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        let found = known[text]
        if let found, found.utf8.elementsEqual(text.utf8) { return found }
        var plain = ""
        for scalar in text.unicodeScalars { plain.unicodeScalars.append(Self.singletons[scalar] ?? scalar) }
        if let found {
            guard Self.isBetter(plain, than: found) else { return found }
            isUnsettled = true
        }
        known[text] = plain
        return plain
    }

    /// The spellings as they are known now, as if nothing had been written yet.
    var settled: SQLSpelling {
        var spelling = self
        spelling.isUnsettled = false
        return spelling
    }

    private static func isBetter(_ one: String, than other: String) -> Bool {
        one.utf8.count != other.utf8.count
            ? one.utf8.count < other.utf8.count : one.utf8.lexicographicallyPrecedes(other.utf8)
    }

    /// Characters that are canonically equivalent to one of ASCII.
    private static let singletons: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{37E}": ";", "\u{1FEF}": "`", "\u{212A}": "K",
    ]
}

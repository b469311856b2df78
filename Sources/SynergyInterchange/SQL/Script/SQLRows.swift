import SynergyModel

/// The rows of one table, written as they come.
struct SQLRows {
    let table: SQLTable
    let dialect: SQLDialect
    private(set) var count = 0
    private var bytes: [UInt8] = []
    private var rowsInStatement = 0
    private var statementStart = 0

    /// No statement grows longer than about this.
    private var longestStatement: Int { dialect.readsRowsFromJSON ? 8 << 20 : 1 << 20 }

    init(_ table: SQLTable, _ dialect: SQLDialect) {
        self.table = table
        self.dialect = dialect
    }

    /// Adds a row.
    mutating func add(_ cells: [SQLCell]) {
        precondition(cells.count == table.columns.count, "a row of \(table.name) has another number of cells")
        let isFull =
            rowsInStatement == dialect.rowsPerStatement || bytes.count - statementStart > longestStatement
        if isFull { endStatement() }
        if rowsInStatement == 0 {
            statementStart = bytes.count
            append(dialect.readsRowsFromJSON ? jsonBeginning : "INSERT INTO \(table.name) VALUES\n")
        } else {
            append(",\n")
        }
        append(dialect.readsRowsFromJSON ? "[" : "(")
        for (index, cell) in cells.enumerated() {
            if index > 0 { append(", ") }
            if dialect.readsRowsFromJSON { appendJSON(cell) } else { appendLiteral(cell) }
        }
        append(dialect.readsRowsFromJSON ? "]" : ")")
        rowsInStatement += 1
        count += 1
    }

    private mutating func appendLiteral(_ cell: SQLCell) {
        switch cell {
        case .text(let text): SQLLiteral.append(text, to: &bytes, dialect)
        case .integer(let number): append(String(number))
        case .double(let number): SQLLiteral.append(number, to: &bytes)
        case .null: append("NULL")
        }
    }

    private mutating func appendJSON(_ cell: SQLCell) {
        switch cell {
        case .text(let text): SQLLiteral.appendJSON(text, to: &bytes, dialect)
        case .integer(let number): append(String(number))
        case .double(let number):
            append("\"")
            SQLLiteral.append(number, to: &bytes)
            append("\"")
        case .null: append("null")
        }
    }

    /// These engines take minutes to read as literals what they read in a second as JSON inside one literal.
    private var jsonBeginning: String {
        let cells = table.columns.enumerated().map { place, column in
            let cell = dialect == .spark ? "j[\(place)]" : "j->>\(place)"
            return column.kind == .text ? cell : "CAST(\(cell) AS \(dialect.name(of: column.kind)))"
        }
        let rows = dialect == .spark ? "explode(from_json('[" : "unnest(CAST('["
        return "INSERT INTO \(table.name) SELECT \(cells.joined(separator: ", "))\nFROM (SELECT \(rows)\n"
    }

    private var end: String {
        switch dialect {
        case .sqlite, .postgresql: ";\n"
        case .duckdb: "\n]' AS JSON[])) AS j);\n"
        case .spark: "\n]', 'array<array<string>>', map('mode', 'FAILFAST'))) AS j);\n"
        }
    }

    private mutating func endStatement() {
        append(end)
        rowsInStatement = 0
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// The statements that fill the table.
    var statements: [UInt8] { rowsInStatement > 0 ? bytes + Array(end.utf8) : bytes }
}

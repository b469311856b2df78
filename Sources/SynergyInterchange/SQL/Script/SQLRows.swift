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
    private static let longestStatement = 1 << 20

    init(_ table: SQLTable, _ dialect: SQLDialect) {
        self.table = table
        self.dialect = dialect
    }

    /// Adds a row.
    mutating func add(_ cells: [SQLCell]) {
        precondition(cells.count == table.columns.count, "a row of \(table.name) has another number of cells")
        let isFull =
            rowsInStatement == dialect.rowsPerStatement || bytes.count - statementStart > Self.longestStatement
        if isFull { endStatement() }
        if rowsInStatement == 0 {
            statementStart = bytes.count
            append("INSERT INTO \(table.name) VALUES\n")
        } else {
            append(",\n")
        }
        append("(")
        for (index, cell) in cells.enumerated() {
            if index > 0 { append(", ") }
            switch cell {
            case .text(let text): SQLLiteral.append(text, to: &bytes, dialect)
            case .integer(let number): append(String(number))
            case .double(let number): SQLLiteral.append(number, to: &bytes, dialect)
            case .null: append("NULL")
            }
        }
        append(")")
        rowsInStatement += 1
        count += 1
    }

    private mutating func endStatement() {
        append(";\n")
        rowsInStatement = 0
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// The statements that fill the table.
    var statements: [UInt8] { rowsInStatement > 0 ? bytes + Array(";\n".utf8) : bytes }
}

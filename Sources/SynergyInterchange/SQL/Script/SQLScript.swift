/// A script as it is being written: comments, tables with their rows, and statements that make tables of tables.
struct SQLScript {
    let dialect: SQLDialect
    private(set) var bytes: [UInt8] = []

    init(_ dialect: SQLDialect) { self.dialect = dialect }

    mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// A heading with what follows under it.
    mutating func heading(_ title: String, _ lines: [String] = []) {
        let rule = String(repeating: "=", count: 100)
        append("\n-- \(rule)\n-- \(title)\n")
        for line in lines { append(line.isEmpty ? "--\n" : "-- \(line)\n") }
        append("-- \(rule)\n\n")
    }

    /// A table and its columns.
    mutating func create(_ table: SQLTable) {
        append("-- \(table.comment)\nCREATE TABLE \(table.name) (\n")
        let width = table.columns.map(\.name.utf8.count).max() ?? 0
        for (index, column) in table.columns.enumerated() {
            let padding = String(repeating: " ", count: width - column.name.utf8.count)
            let end = index == table.columns.count - 1 ? "" : ","
            let comment = column.comment.isEmpty ? "" : "  -- \(column.comment)"
            append("    \(column.name)\(padding) \(dialect.name(of: column.kind))\(end)\(comment)\n")
        }
        append(dialect == .spark ? ") USING parquet;\n\n" : ");\n\n")
    }

    /// The rows of a table.
    mutating func insert(_ rows: SQLRows) {
        guard rows.count > 0 else { return }
        bytes += rows.statements
        append("\n")
    }

    /// What lets the engines that need it find rows fast.
    mutating func index(_ table: SQLTable) {
        index(table.name, table.indexes)
    }

    private mutating func index(_ table: String, _ indexes: [[String]]) {
        switch dialect {
        case .sqlite, .postgresql:
            for (number, columns) in indexes.enumerated() {
                append("CREATE INDEX \(table)_\(number + 1) ON \(table) (\(columns.joined(separator: ", ")));\n")
            }
            append("ANALYZE \(table);\n")
        case .duckdb, .spark: break
        }
    }

    /// A statement that makes a table of others, with what it does in words.
    mutating func define(_ stage: SQLStage) {
        for line in stage.comment { append("-- \(line)\n") }
        // Spark would work out a step again each time it is read, if it were no table of its own.
        let format = dialect == .spark ? " USING parquet" : ""
        append("DROP TABLE IF EXISTS \(stage.name);\nCREATE TABLE \(stage.name)\(format) AS\n")
        append("\(stage.query);\n")
        index(stage.name, stage.indexes)
        append("\n")
    }
}

/// One statement of the decision.
struct SQLStage: Sendable {
    var name: String
    /// What it does, line by line.
    var comment: [String]
    var query: String
    var indexes: [[String]] = []

    init(
        _ name: String, _ comment: [String], indexes: [[String]] = [], _ query: String
    ) {
        self.name = name
        self.comment = comment
        self.query = query
        self.indexes = indexes
    }
}

/// An engine whose SQL a script is written in.
public enum SQLDialect: String, Sendable, CaseIterable {
    /// SQLite 3.25 or later.
    case sqlite
    /// PostgreSQL 12 or later.
    case postgresql
    /// DuckDB 1.0 or later.
    case duckdb
    /// Apache Spark 3.4 or later.
    case spark

    /// The name that people know.
    public var name: String {
        switch self {
        case .sqlite: "SQLite"
        case .postgresql: "PostgreSQL"
        case .duckdb: "DuckDB"
        case .spark: "Apache Spark"
        }
    }

    /// How many rows go into one statement, where they are short.
    var rowsPerStatement: Int { readsRowsFromJSON ? 20_000 : 1_000 }

    /// Whether rows are given as JSON.
    var readsRowsFromJSON: Bool { self == .duckdb || self == .spark }

    /// How the engine calls a type of a column.
    func name(of type: SQLColumn.Kind) -> String {
        switch (type, self) {
        case (.text, .spark): "STRING"
        case (.text, _): "TEXT"
        case (.integer, _): "INTEGER"
        case (.double, .sqlite): "REAL"
        case (.double, .postgresql): "DOUBLE PRECISION"
        case (.double, _): "DOUBLE"
        }
    }
}

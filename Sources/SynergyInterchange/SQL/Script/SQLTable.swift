/// A column of a table.
struct SQLColumn: Hashable, Sendable {
    /// What it holds.
    enum Kind: Sendable {
        case text
        case integer
        case double
    }

    var name: String
    var kind: Kind
    /// What it means, in words for whoever fills the table.
    var comment: String
}

/// A table that the script creates and fills.
struct SQLTable: Sendable {
    var name: String
    var comment: String
    var columns: [SQLColumn]
    /// Columns by which the engines that need it find rows.
    var indexes: [[String]] = []

    init(_ name: String, _ comment: String, _ columns: [SQLColumn], indexes: [[String]] = []) {
        self.name = name
        self.comment = comment
        self.columns = columns
        self.indexes = indexes
    }
}

extension SQLColumn {
    static func text(_ name: String, _ comment: String = "") -> Self {
        Self(name: name, kind: .text, comment: comment)
    }

    static func integer(_ name: String, _ comment: String = "") -> Self {
        Self(name: name, kind: .integer, comment: comment)
    }

    static func double(_ name: String, _ comment: String = "") -> Self {
        Self(name: name, kind: .double, comment: comment)
    }
}

/// What stands in one cell of a row.
enum SQLCell: Sendable {
    case text(String)
    case integer(Int)
    case double(Double)
    case null

    init(_ text: String?) { self = text.map(Self.text) ?? .null }
    init(_ flag: Bool) { self = .integer(flag ? 1 : 0) }
}

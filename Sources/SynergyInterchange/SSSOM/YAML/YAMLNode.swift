/// A value of the subset of YAML that SSSOM metadata may use.
struct YAMLNode {
    enum Value {
        case scalar(String)
        case list([YAMLNode])
        case map([(key: String, value: YAMLNode)])
    }

    var value: Value
    var line: Int
    var column: Int

    subscript(key: String) -> YAMLNode? {
        guard case .map(let entries) = value else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// The text, if it is a scalar other than null.
    var text: String? {
        guard case .scalar(let text) = value, !text.isEmpty else { return nil }
        return text
    }
}

/// A place in metadata that cannot be read.
struct YAMLError: Error {
    var line: Int
    var column: Int
    var message: String
}

/// A line of metadata without its `#` and its indentation.
struct YAMLLine {
    /// The line in the file, from 1.
    var number: Int
    /// The column in the file at which ``text`` begins, from 1.
    var column: Int
    /// How far it is indented.
    var indent: Int
    /// What follows the indentation, without white space at the end.
    var text: String
}

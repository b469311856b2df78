extension XMLWriter {
    /// Writes an element whose only attribute is its value.
    mutating func value(_ name: String, _ value: some CustomStringConvertible) {
        empty(name, [("w:val", value.description)])
    }
}

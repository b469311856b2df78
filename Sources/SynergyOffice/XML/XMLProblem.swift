package import SynergyModel

/// Why an XML file cannot be read.
package struct XMLProblem: Error, Hashable, Sendable {
    /// The kind of problem, such as `xml-not-well-formed`.
    package var code: Diagnostic.Code
    /// What was found and what was expected.
    package var message: String
    /// The line, from 1.
    package var line: Int?
    /// The column, in bytes, from 1.
    package var column: Int?

    package init(_ code: String, _ message: String, line: Int? = nil, column: Int? = nil) {
        self.code = Diagnostic.Code(rawValue: code)
        self.message = message
        self.line = line
        self.column = column
    }

    /// The problem, with the file it was found in and the part of it.
    ///
    /// A part has lines that nobody sees who opens the file, so they are told after the name of the part.
    package func diagnostic(file: String?, part: String?) -> Diagnostic {
        var path = part
        if let part, let line { path = "\(part):\(line)\(column.map { ":\($0)" } ?? "")" }
        return Diagnostic(.error, code, at: SourceLocation(file: file, path: path), message)
    }
}

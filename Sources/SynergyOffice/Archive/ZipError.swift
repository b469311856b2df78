package import SynergyModel

/// Why an archive is refused.
package struct ZipError: Error, Hashable, Sendable {
    /// The kind of problem, such as `zip-truncated`.
    package var code: Diagnostic.Code
    /// What was found and what was expected.
    package var message: String
    /// The file inside the archive it belongs to.
    package var entry: String?

    package init(_ code: String, _ message: String, entry: String? = nil) {
        self.code = Diagnostic.Code(rawValue: code)
        self.message = message
        self.entry = entry
    }

    /// The problem, with the file it was found in.
    package func diagnostic(file: String?) -> Diagnostic {
        Diagnostic(.error, code, at: SourceLocation(file: file, path: entry), message)
    }
}

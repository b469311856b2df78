/// Something found in the input: what, where, and what was expected instead.
public struct Diagnostic: Error, Hashable, Sendable {
    /// How bad it is.
    public enum Severity: String, Sendable, CaseIterable, Codable {
        /// The input cannot be used as it stands.
        case error
        /// It can be used; somebody should look.
        case warning
        /// Worth knowing.
        case note
    }

    /// The kind of problem; new codes may be added in minor releases.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// A stable word in kebab case, such as `unknown-question`.
        public let rawValue: String

        /// Creates a code.
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// How bad it is.
    public var severity: Severity
    /// The kind of problem.
    public var code: Code
    /// Where it is.
    public var location: SourceLocation
    /// What was found and what was expected, in one line.
    public var message: String

    /// Creates a diagnostic.
    public init(_ severity: Severity, _ code: Code, at location: SourceLocation, _ message: String) {
        self.severity = severity
        self.code = code
        self.location = location
        self.message = message
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `file:line:column: error: message [code] (path)`.
    public var description: String {
        let place = location.description
        let path = location.path.map { " (at \($0))" } ?? ""
        return "\(place.isEmpty ? "" : place + ": ")\(severity.rawValue): \(message) [\(code.rawValue)]\(path)"
    }
}

/// A place in the input.
public struct SourceLocation: Hashable, Sendable {
    /// The file, relative to the folder that was read.
    public var file: String?
    /// The line, from 1.
    public var line: Int?
    /// The column in UTF-8 bytes, from 1.
    public var column: Int?
    /// The JSON path, such as `$.answers[3].value`.
    public var path: String?

    /// Creates a place.
    public init(file: String? = nil, line: Int? = nil, column: Int? = nil, path: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.path = path
    }
}

extension SourceLocation: CustomStringConvertible {
    /// What people read.
    public var description: String {
        guard let file else { return "" }
        guard let line else { return file }
        guard let column else { return "\(file):\(line)" }
        return "\(file):\(line):\(column)"
    }
}

extension SourceLocation: Comparable {
    /// Orders by what identifies, so that results never depend on the order of inputs.
    public static func < (lhs: Self, rhs: Self) -> Bool {
        (lhs.file ?? "", lhs.line ?? 0, lhs.column ?? 0, lhs.path ?? "")
            < (rhs.file ?? "", rhs.line ?? 0, rhs.column ?? 0, rhs.path ?? "")
    }
}

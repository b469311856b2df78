import SynergyModel

/// A JSON file that was read, kept until every check that may have to name a place in it is done.
struct LoadedFile<Noun: Sendable>: Sendable {
    let name: String
    let root: JSONNode
    let lines: LineTable
    var noun: Noun?
    var diagnostics: [Diagnostic] = []
    /// Problems beyond this number are not listed.
    var diagnosticLimit = 1_000
    private var isFull = false

    init(name: String, root: JSONNode, lines: LineTable, diagnosticLimit: Int) {
        self.name = name
        self.root = root
        self.lines = lines
        self.diagnosticLimit = diagnosticLimit
    }

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// The noun, unless the file has errors.
    var usable: Noun? { hasErrors ? nil : noun }

    mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, at path: JSONPath,
        _ message: @autoclosure () -> String
    ) {
        guard diagnostics.count < diagnosticLimit || severity == .error && !hasErrors else {
            if !isFull {
                let message = "more problems are not listed"
                diagnostics.append(Diagnostic(.note, .tooManyProblems, at: SourceLocation(file: name), message))
            }
            isFull = true
            return
        }
        let place = lines.location(of: root.offset(of: path), in: name, path: path.description)
        diagnostics.append(Diagnostic(severity, code, at: place, message()))
    }

    mutating func report(_ code: Diagnostic.Code, at path: JSONPath, _ message: @autoclosure () -> String) {
        report(.error, code, at: path, message())
    }

    mutating func take(_ reading: JSONReading) {
        diagnostics += reading.placed(in: name, lines)
    }
}

extension JSONReading {
    /// The problems of the reading with their places in a file.
    ///
    /// - Parameter firstLine: The line of the file at which the text begins, counted from 0.
    func placed(in file: String?, _ lines: LineTable, firstLine: Int = 0) -> [Diagnostic] {
        var diagnostics = issues.map { issue in
            var place = lines.location(of: issue.offset, in: file, path: issue.path.description)
            place.line = place.line.map { $0 + firstLine }
            return Diagnostic(issue.severity, issue.code, at: place, issue.message)
        }
        if droppedIssues > 0 {
            let message = "\(droppedIssues) more problems are not listed"
            let severity: Diagnostic.Severity = hasErrors ? .error : .note
            diagnostics.append(Diagnostic(severity, .tooManyProblems, at: SourceLocation(file: file), message))
        }
        return diagnostics
    }
}

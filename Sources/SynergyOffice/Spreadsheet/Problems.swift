import SynergyModel

/// Problems of one file; beyond a number of them, only how many there are.
struct Problems: Sendable {
    let file: String?
    private let limit = 1_000
    private var listed: [Diagnostic] = []
    private var unlisted = 0
    private var worst = Diagnostic.Severity.note

    init(file: String?) { self.file = file }

    /// Adds a problem of a sheet, a cell or a part.
    mutating func add(_ severity: Diagnostic.Severity, _ code: String, _ message: String, at path: String?) {
        add(Diagnostic(severity, Diagnostic.Code(rawValue: code), at: SourceLocation(file: file, path: path), message))
    }

    /// Adds a problem.
    mutating func add(_ problem: Diagnostic) {
        guard listed.count >= limit else {
            listed.append(problem)
            return
        }
        unlisted += 1
        if problem.severity == .error || worst == .note { worst = problem.severity }
    }

    /// Adds the problems of another part of the file.
    mutating func add(_ others: Problems) {
        for problem in others.listed { add(problem) }
        guard others.unlisted > 0 else { return }
        unlisted += others.unlisted
        if others.worst == .error || worst == .note { worst = others.worst }
    }

    /// Whether something could not be read.
    var hasErrors: Bool { worst == .error || listed.contains { $0.severity == .error } }

    /// All of them, in the order of the file.
    var diagnostics: [Diagnostic] {
        guard unlisted > 0 else { return listed }
        let rest = Diagnostic(
            worst, Diagnostic.Code(rawValue: "more-problems"), at: SourceLocation(file: file),
            "\(unlisted) more problems are not listed")
        return listed + [rest]
    }
}

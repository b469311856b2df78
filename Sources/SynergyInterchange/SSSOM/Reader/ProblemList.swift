import SynergyModel

/// The problems of one file, up to a limit.
struct ProblemList {
    let file: String?
    private let limit: Int
    private var diagnostics: [Diagnostic] = []
    private var unlisted = 0
    private(set) var hasErrors = false

    init(file: String?, limits: Limits) {
        self.file = file
        limit = limits.diagnosticsPerFile
    }

    /// Whether another problem would be listed.
    var isFull: Bool { diagnostics.count >= limit }

    mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ line: Int, _ column: Int,
        _ message: @autoclosure () -> String, path: String? = nil, file other: String? = nil
    ) {
        if severity == .error { hasErrors = true }
        guard !isFull else {
            unlisted += 1
            return
        }
        let location = SourceLocation(file: other ?? file, line: line, column: column, path: path)
        diagnostics.append(Diagnostic(severity, code, at: location, message()))
    }

    /// All problems in the order of their places.
    func sorted() -> [Diagnostic] {
        let places = diagnostics.indices.sorted {
            diagnostics[$0].location == diagnostics[$1].location
                ? $0 < $1 : diagnostics[$0].location < diagnostics[$1].location
        }
        var result = places.map { diagnostics[$0] }
        if unlisted > 0 {
            let message = "\(unlisted) more problems are not listed"
            result.append(
                Diagnostic(hasErrors ? .error : .note, .tooManyProblems, at: SourceLocation(file: file), message))
        }
        return result
    }
}

import SynergyModel

/// The problems of one file by the bytes at which they are.
struct RDFProblems {
    private struct Problem {
        var severity: Diagnostic.Severity
        var code: Diagnostic.Code
        var offset: Int
        var message: String
    }

    private var problems: [Problem] = []
    private var unlisted = 0
    private(set) var hasErrors = false

    mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, at offset: Int, _ message: @autoclosure () -> String
    ) {
        if severity == .error { hasErrors = true }
        // More than any limit asks for; the rest is counted.
        guard problems.count < 100_000 else {
            unlisted += 1
            return
        }
        problems.append(Problem(severity: severity, code: code, offset: offset, message: message()))
    }

    mutating func report(_ code: Diagnostic.Code, at offset: Int, _ message: @autoclosure () -> String) {
        report(.error, code, at: offset, message())
    }

    mutating func report(_ failure: RDFScanner.Failure) { report(failure.code, at: failure.offset, failure.message) }

    /// The problems in the order of their places.
    func placed(in file: String?, _ bytes: [UInt8], _ limits: Limits) -> [Diagnostic] {
        guard !problems.isEmpty else { return [] }
        let lines = LineTable(bytes)
        let order = problems.indices.sorted { (problems[$0].offset, $0) < (problems[$1].offset, $1) }
        var result = order.prefix(limits.diagnosticsPerFile).map { index in
            let problem = problems[index]
            return Diagnostic(
                problem.severity, problem.code, at: lines.location(of: problem.offset, in: file), problem.message)
        }
        let rest = problems.count - result.count + unlisted
        if rest > 0 {
            let message = "\(rest) more problems are not listed"
            result.append(
                Diagnostic(hasErrors ? .error : .note, .tooManyProblems, at: SourceLocation(file: file), message))
        }
        return result
    }
}

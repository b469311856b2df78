import SynergyModel

/// The problems of one table.
///
/// A class, because the readers of cells append to it while those of rows are still at work. It never leaves the function
/// that reads one file.
final class TableProblems {
    var list: ProblemList
    /// How many errors there are.
    private(set) var errors = 0

    init(_ file: String?, _ limits: Limits) { list = ProblemList(file: file, limits: limits) }

    var file: String? { list.file }

    func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ line: Int, _ column: Int, _ message: String,
        path: String? = nil
    ) {
        if severity == .error { errors += 1 }
        list.report(severity, code, line, column, message, path: path)
    }

    /// Counts a problem that would not be listed any more; `false` while there is room.
    ///
    /// Its place and its words need not be found out then.
    func counts(_ severity: Diagnostic.Severity) -> Bool {
        guard list.isFull else { return false }
        report(severity, .tooManyProblems, 1, 1, "")
        return true
    }

    func sorted() -> [Diagnostic] { list.sorted() }
}

/// A line on the terminal that says how far long work is; without a terminal nothing is said.
///
/// A class, because the work that reports its progress gets a function.
final class Progress {
    private let environment: Environment
    private let title: String
    private var percent = -1
    private var isShown = false

    init(_ title: String, in environment: Environment) {
        self.title = title
        self.environment = environment
    }

    /// Shows how much is done, when that changed by a hundredth.
    func update(done: Int, of count: Int) {
        guard environment.isErrorTerminal, count > 0 else { return }
        let now = min(100, done * 100 / count)
        guard now != percent else { return }
        // Work that is done at once needs no line.
        if !isShown, now == 100 { return }
        (percent, isShown) = (now, true)
        environment.writeError(Array("\r\(title) \(now)%\u{1B}[K".utf8))
    }

    /// Takes the line away.
    func finish() {
        guard isShown else { return }
        isShown = false
        environment.writeError(Array("\r\u{1B}[K".utf8))
    }
}

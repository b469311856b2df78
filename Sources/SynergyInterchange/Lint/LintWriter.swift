public import SynergyMatching
import SynergyModel
import SynergyReuse

/// Writes what was found in a draft: as text, JSON, CSV and Markdown.
public struct LintWriter: Sendable {
    /// What was found.
    public var report: LintReport

    /// Creates a writer.
    public init(_ report: LintReport) { self.report = report }

    /// The version that the formats have; a new one is given when something is taken away or changes its meaning.
    package static let formatVersion = 1

    // MARK: Words

    var title: String { "\(TextLayout.plain(report.title.best().text)) (\(report.questionnaire))" }

    /// How much is asked.
    var size: String {
        let figures = report.figures
        let questions = Words.count(figures.share.questions, "question")
        guard figures.share.questions > 0 else { return "No question." }
        let average = Self.rounded(figures.wordsPerQuestion)
        return "\(questions) in \(Words.count(figures.words, "word")), \(average) on average and \(figures.longest) in "
            + "the longest."
    }

    /// How long answers take.
    var work: String? {
        guard let minutes = report.figures.minutes, report.figures.share.questions > 0 else { return nil }
        return "\(Self.span(minutes)) minutes to answer all of it."
    }

    /// What that rests on.
    var assumptions: String? {
        guard report.figures.minutes != nil, !report.figures.assumed.isEmpty else { return nil }
        let kinds = report.figures.assumed.map { "\($0.kind.words) \(Self.span($0.minutes))" }
        return "Assumed, not measured, in minutes for one answer: \(kinds.joined(separator: ", "))."
    }

    /// What is open and what is closed.
    var balance: String? {
        let figures = report.figures
        guard figures.share.questions > 0 else { return nil }
        let part = Self.percent(figures.share.closed, of: figures.share.questions)
        var text = "\(Self.words(figures.share)); \(part) are closed."
        if figures.share.closed > 0 {
            let (ready, closed) = (figures.reusableClosed, figures.share.closed)
            let every = closed == 2 ? "Both" : "All \(closed)"
            let all = closed == 1 ? "The closed question says" : "\(every) closed questions say"
            let some = "\(ready) of \(Words.count(closed, "closed question")) \(ready == 1 ? "says" : "say")"
            text += " \(ready == closed ? all : some) all that is needed to carry an answer over."
        }
        return text
    }

    /// How many findings there are.
    var summary: String {
        guard !report.findings.isEmpty else { return "Nothing was found." }
        let counts = Diagnostic.Severity.allCases.map { Words.count(report.count(of: $0), $0.rawValue) }
        return "Found: \(Words.list(counts))." + (report.isClean ? " Notes keep no draft from being in order." : "")
    }

    static func words(_ share: LintFigures.Share) -> String {
        "\(share.open) open, \(share.closed) closed, \(Words.count(share.figures, "figure or table", "figures or tables"))"
    }

    static func percent(_ part: Int, of all: Int) -> String {
        all == 0 ? "0 %" : "\(Int((Double(part) * 100 / Double(all)).rounded())) %"
    }

    static func span(_ minutes: LintMinutes) -> String {
        minutes.lower == minutes.upper
            ? Words.number(minutes.lower) : "\(Words.number(minutes.lower))–\(Words.number(minutes.upper))"
    }

    static func rounded(_ number: Double) -> String { JSONNode.text(of: (number * 10).rounded() / 10) }

    /// Where a finding is: in its file, else by question.
    static func place(_ finding: LintFinding, of questionnaire: String) -> String {
        if let location = finding.location { return location.description }
        return finding.question?.rawValue ?? questionnaire
    }
}

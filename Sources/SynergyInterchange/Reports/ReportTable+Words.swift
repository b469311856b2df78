import SynergyModel

extension ReportTable.Cell {
    /// What people read.
    package var words: String {
        switch self {
        case .nothing: ""
        case .text(let text): text
        case .list(let texts): texts.joined(separator: "; ")
        case .count(let count): String(count)
        case .figure(let figure): Self.words(figure)
        case .range(let lower, let upper):
            lower == upper
                ? Self.words(lower)
                : Self.words(lower) + (lower < 0 || upper < 0 ? " to " : "–") + Self.words(upper)
        case .share(let whole, let part): whole == 0 ? "none yet" : "\(part) of \(whole)"
        case .day(let day): day.description
        }
    }

    /// A figure with at most one decimal.
    static func words(_ figure: Double) -> String { JSONNode.text(of: rounded(figure)) }

    /// A figure as it is written everywhere: to a tenth, away from zero where it lies in the middle.
    static func rounded(_ figure: Double) -> Double { (figure * 10).rounded() / 10 }
}

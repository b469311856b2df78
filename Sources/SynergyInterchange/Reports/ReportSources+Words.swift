import SynergyModel
import SynergyReuse

extension AssistanceReport.Source {
    /// Where something was told, to whom and when: `XLD-TIPQ1-2004#x26, to UNTOC-COP, 15 November 2004`.
    var words: String {
        let name =
            switch place {
            case .answer(let id): id.rawValue
            case .decision(let id): "a reviewer of \(id)"
            }
        return [name, body.map { "to \($0)" }, Words.day(date)].compactMap(\.self).joined(separator: ", ")
    }
}

extension DivergencesReport.Told {
    /// Where something was told, to whom and when.
    var words: String {
        [answer.rawValue, body.map { "to \($0)" }, Words.day(date)].compactMap(\.self).joined(separator: ", ")
    }
}

extension ReportTable.Cell {
    /// Provisions, or nothing.
    static func provisions(_ provisions: [Provision.ID]) -> Self {
        provisions.isEmpty ? .text("(none cited)") : .list(provisions.map(\.rawValue))
    }
}

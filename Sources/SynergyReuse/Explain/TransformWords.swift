import SynergyCrosswalk
import SynergyModel

/// Says what happens to a value on its way.
enum TransformWords {
    /// A whole sentence, or `nil` when nothing happens.
    static func sentence(
        _ transform: Transform?, from: Question.ID, to: Question.ID, in context: ExplanationContext
    ) -> String? {
        func codes(_ codes: [String], _ joiner: String = "or") -> String {
            Words.list(codes.map { context.option($0, of: from) }, joiner)
        }
        func otherwise(_ no: [String]) -> String { no.isEmpty ? "" : ", and as No if only \(codes(no))" }
        switch transform {
        case nil, .identity: return nil
        case .choiceMap(let map, _):
            let pairs = map.sorted { $0.key < $1.key }.map { source, target in
                let before = context.option(source, of: from)
                if target == Transform.outOfScope { return "\(before) is outside this question" }
                let after = context.option(target, of: to)
                return before == after ? "\(before) stays \(after)" : "\(before) becomes \(after)"
            }
            return "The answer is carried over so: \(Words.list(pairs))."
        case .multiToBool(let yes, let no, _):
            return "The answer counts as Yes if \(codes(yes)) was chosen\(otherwise(no))."
        case .choiceToBool(let yes, let no, _):
            return "The answer counts as Yes if it is \(codes(yes))\(otherwise(no))."
        case .unit(let factor, let offset, let from, let to, _):
            let units = from.flatMap { from in to.map { " from \(from)s to \($0)s" } } ?? ""
            let shift = offset == 0 ? "" : " and \(Words.number(offset)) is added"
            return "The figure is converted\(units): it is multiplied by \(Words.number(factor))\(shift)."
        case .tableCell(let cell):
            return "The figure is the one in row ‘\(cell.row)’, column ‘\(cell.column)’ of the table."
        case .tableSum(let cells):
            return "The figure is the sum of \(Words.count(cells.count, "cell")) of the table."
        case .split(_, let index):
            return "Only part \(index + 1) of the answer is taken."
        case .concat(let elements, _):
            return "The answer is put together from \(Words.list(elements.map { "‘\($0)’" }))."
        case .extractAnchor(let anchor):
            return "Only what stands at ‘\(anchor)’ is taken."
        }
    }
}

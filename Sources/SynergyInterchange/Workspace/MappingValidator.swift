import SynergyCrosswalk
public import SynergyModel

extension Diagnostic.Code {
    /// A transform that cannot be used between its two ends.
    public static let transformMismatch = Self(rawValue: "transform-mismatch")
}

/// Checks the element map and the transforms of one mapping against its two questions.
struct MappingValidator {
    private let mapping: Mapping
    private let source: Question
    private let target: Question
    private let sourceKinds: [String: AnswerKind]
    private let targetKinds: [String: AnswerKind]

    init(mapping: Mapping, source: Question, target: Question) {
        self.mapping = mapping
        self.source = source
        self.target = target
        sourceKinds = Self.kinds(of: source)
        targetKinds = Self.kinds(of: target)
    }

    private static func kinds(of question: Question) -> [String: AnswerKind] {
        Dictionary(question.effectiveElements.map { ($0.id, $0.kind) }, uniquingKeysWith: { old, _ in old })
    }

    /// Returns every problem of the mapping.
    func problems() -> [Diagnostic] {
        var problems: [Diagnostic] = []
        func report(_ code: Diagnostic.Code, _ message: String) {
            problems.append(Diagnostic(.error, code, at: mapping.location ?? SourceLocation(), message))
        }
        guard let map = mapping.elementMap else {
            guard let transform = mapping.transform else { return [] }
            let ends = (source.effectiveElements, target.effectiveElements)
            let from = ends.0.count == 1 ? ends.0[0].kind : source.kind
            let to = ends.1.count == 1 ? ends.1[0].kind : target.kind
            for message in mismatches(transform, from, to) { report(.transformMismatch, message) }
            return problems
        }
        for pair in map {
            let from = sourceKinds[pair.from]
            let to = targetKinds[pair.to]
            if from == nil { report(.unknownElement, unknown(pair.from, source)) }
            if to == nil { report(.unknownElement, unknown(pair.to, target)) }
            guard let from, let to else { continue }
            for message in mismatches(pair.transform ?? mapping.transform ?? .identity, from, to) {
                report(.transformMismatch, "‘\(pair.from.excerpt)’ to ‘\(pair.to.excerpt)’: \(message)")
            }
        }
        let isWhole = Set(map.map(\.to)).isSuperset(of: targetKinds.keys)
        if isWhole, mapping.relation.isDisjoint(with: .covering) {
            report(
                .impossibleMap,
                "the map covers every element of \(target.id), which ‘\(mapping.relation.names)’ does not allow")
        }
        return problems
    }

    private func unknown(_ element: String, _ question: Question) -> String {
        let help = question.effectiveElements.map(\.id).suggestion(for: element)
        return "the question \(question.id) has no element ‘\(element.excerpt)’\(help)"
    }

    /// Why a transform cannot be used between two kinds of answer.
    private func mismatches(_ transform: Transform, _ from: AnswerKind, _ to: AnswerKind) -> [String] {
        let takes: [AnswerKind]
        let gives: [AnswerKind]
        let closed: [AnswerKind] = [.yesNo, .singleChoice, .multipleChoice]
        switch transform {
        case .identity: (takes, gives) = ([to], [from])
        case .choiceMap: (takes, gives) = (closed, closed)
        case .multiToBool: (takes, gives) = ([.multipleChoice], [.yesNo])
        case .choiceToBool: (takes, gives) = ([.singleChoice], [.yesNo])
        case .unit: (takes, gives) = ([.number], [.number])
        case .tableCell, .tableSum: (takes, gives) = ([.table], [.number])
        case .split, .concat: (takes, gives) = ([.text], [.text])
        case .extractAnchor: (takes, gives) = ([.text, .link], [from])
        }
        guard takes.contains(from), gives.contains(to) else {
            return ["the transform \(transform.name) does not go from \(from.rawValue) to \(to.rawValue)"]
        }
        return unknownParts(of: transform, from, to)
    }

    private func unknownParts(of transform: Transform, _ from: AnswerKind, _ to: AnswerKind) -> [String] {
        switch transform {
        case .choiceMap(let map, _):
            let targets = map.values.filter { $0 != Transform.outOfScope }
            return unknownCodes(map.keys.sorted(), source, from) + unknownCodes(Set(targets).sorted(), target, to)
        case .multiToBool(let yes, let no, let out), .choiceToBool(let yes, let no, let out):
            return unknownCodes(yes + no + out, source, from)
        case .tableCell(let cell): return unknownCells([cell])
        case .tableSum(let cells): return unknownCells(cells)
        case .concat(let elements, _):
            return elements.filter { sourceKinds[$0] == nil }.map { unknown($0, source) }
        case .identity, .unit, .split, .extractAnchor: return []
        }
    }

    private func unknownCodes(_ codes: [String], _ question: Question, _ kind: AnswerKind) -> [String] {
        let known = kind == .yesNo ? ["yes", "no"] : question.options.map(\.code)
        return codes.filter { !known.contains($0) }.map {
            "the question \(question.id) has no option ‘\($0.excerpt)’\(known.suggestion(for: $0))"
        }
    }

    private func unknownCells(_ cells: [Transform.TableCell]) -> [String] {
        guard let shape = source.table else { return [] }
        return cells.filter { !shape.rows.contains($0.row) || !shape.columns.contains($0.column) }.map {
            "the table of \(source.id) has no cell ‘\($0.row.excerpt)’, ‘\($0.column.excerpt)’"
        }
    }
}

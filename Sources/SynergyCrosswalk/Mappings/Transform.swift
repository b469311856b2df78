/// What a curator declared to happen to a value on its way from one question to another: data, never code.
///
/// A transform carries exactly the values of its domain; outside it nothing passes and there is no default.
public enum Transform: Hashable, Sendable {
    /// The code that says that something is outside the target.
    public static let outOfScope = "outOfScope"

    /// The value as it is; of choices, the codes that the target has too.
    case identity
    /// Codes to codes; yes and no are the codes of a yesNo.
    case choiceMap([String: String], isBijection: Bool)
    /// Chosen options to yes or no; every chosen one must be listed.
    case multiToBool(yes: [String], no: [String], outOfScope: [String])
    /// One option to yes or no.
    case choiceToBool(yes: [String], no: [String], outOfScope: [String])
    /// `value × factor + offset`, from one unit to another.
    case unit(factor: Double, offset: Double, from: String?, to: String?, isBijection: Bool)
    /// The number in one cell.
    case tableCell(TableCell)
    /// The sum of cells, all of which must be there.
    case tableSum([TableCell])
    /// One of the parts of a text.
    case split(separator: String, index: Int)
    /// Several source elements joined to one text.
    case concat(elements: [String], separator: String)
    /// The passage or the references with an anchor.
    case extractAnchor(String)

    /// A cell of a table.
    public struct TableCell: Hashable, Sendable {
        /// The key of the row.
        public var row: String
        /// The key of the column.
        public var column: String

        /// Creates a cell.
        public init(row: String, column: String) {
            self.row = row
            self.column = column
        }
    }

    /// The word used in files.
    public var name: String {
        switch self {
        case .identity: "identity"
        case .choiceMap: "choiceMap"
        case .multiToBool: "multiToBool"
        case .choiceToBool: "choiceToBool"
        case .unit: "unit"
        case .tableCell: "tableCell"
        case .tableSum: "tableSum"
        case .split: "split"
        case .concat: "concat"
        case .extractAnchor: "extractAnchor"
        }
    }

    /// The transform read from object to subject, or `nil` when it has no declared reverse.
    public var reversed: Self? {
        switch self {
        case .identity:
            return .identity
        case .choiceMap(let map, isBijection: true):
            let codes = Set(map.values)
            guard codes.count == map.count, !codes.contains(Self.outOfScope) else { return nil }
            return .choiceMap(Dictionary(uniqueKeysWithValues: map.map { ($1, $0) }), isBijection: true)
        case .unit(let factor, let offset, let from, let to, isBijection: true) where factor != 0:
            return .unit(factor: 1 / factor, offset: -offset / factor, from: to, to: from, isBijection: true)
        default:
            return nil
        }
    }
}

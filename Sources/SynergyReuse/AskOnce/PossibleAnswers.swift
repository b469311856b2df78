import SynergyCrosswalk
import SynergyModel

/// Examples of what may be answered to a question, enough of them that what holds for all examples holds for every
/// complete answer.
///
/// What the gates make of a value depends on little of it. Yes and no, and the options of a choice, are all tried; of
/// several options each alone and all together, because whatever a transform makes of several is made of what it makes
/// of each. Figures and tables are tried twice, so that two ways that give different figures are told apart. Texts,
/// lists and links fare alike whatever they say, but for transforms that take them apart: for these a text with every
/// mark, one that begins with every mark and one without any is tried.
struct PossibleAnswers {
    /// What declared transforms look for in texts and links.
    private var separators: Set<String> = []
    private var anchors: Set<String> = []

    init(crosswalk: Crosswalk, overrides: [RelationOverride] = []) {
        for set in crosswalk.mappingSets {
            for mapping in set.mappings { add(mapping) }
        }
        for override in overrides { add(override.mapping) }
    }

    private mutating func add(_ mapping: Mapping) {
        add(mapping.transform)
        for pair in mapping.elementMap ?? [] { add(pair.transform) }
    }

    private mutating func add(_ transform: Transform?) {
        switch transform {
        case .split(let separator, _)?: separators.insert(separator)
        case .extractAnchor(let anchor)?: anchors.insert(anchor)
        default: break
        }
    }

    /// Examples for one element; none where nothing is known of what may be answered.
    ///
    /// - Parameters:
    ///   - element: The element.
    ///   - question: Its question.
    ///   - languages: The languages that a text may be written in.
    func examples(for element: EffectiveElement, of question: Question, languages: [LanguageTag]) -> [AnswerValue] {
        switch element.kind {
        case .yesNo: return [.boolean(true), .boolean(false)]
        case .singleChoice: return question.options.map { .choice($0.code) }
        case .multipleChoice:
            let codes = question.options.map(\.code)
            return codes.map { .choices([$0]) } + (codes.count > 1 ? [.choices(codes)] : [])
        case .number: return [.number(Quantity(1)), .number(Quantity(3))]
        case .date: return [.day(CalendarDay(ordinal: 0))]
        case .text:
            return texts(about: element.id).flatMap { text in
                languages.map { .text(LocalizedText(text, language: $0)) }
            }
        case .list: return [.items([Self.mark + element.id])]
        case .table: return question.table.map { shape in [false, true].map { Self.table(shape, isSecond: $0) } } ?? []
        case .link: return links()
        }
    }

    /// A character that no separator or anchor is likely to have.
    private static let mark = "\u{FFFC}"

    private func texts(about name: String) -> [String] {
        // Every element's own, so that elements that are joined give something else than each alone.
        let plain = Self.mark + name
        guard !separators.isEmpty || !anchors.isEmpty else { return [plain] }
        let marks = separators.sorted()
        let paragraphs = anchors.sorted().map { "\n\($0) \(plain)" }
        return [
            marks.reduce(plain) { $0 + $1 + plain } + paragraphs.joined(), marks.joined() + plain, plain,
        ]
    }

    private func links() -> [AnswerValue] {
        let plain = Reference(title: Self.mark)
        guard !anchors.isEmpty else { return [.links([plain])] }
        let anchored = anchors.sorted().map { Reference(title: Self.mark, paragraph: $0) }
        return [.links([plain]), .links([plain] + anchored)]
    }

    /// A full table of figures no two of which are the same.
    private static func table(_ shape: TableShape, isSecond: Bool) -> AnswerValue {
        var next = 1.0
        let rows = shape.rows.map { key in
            Table.Row(
                key: key,
                cells: shape.columns.map { _ in
                    next = isSecond ? next * 1.5 + 1 : next + 1
                    return .number(next)
                })
        }
        return .table(Table(columns: shape.columns, rows: rows))
    }
}

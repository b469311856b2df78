import SynergyCrosswalk
import SynergyModel

/// Which needs are the same although they were told to different bodies: provisions that are equal by the concordance,
/// questions that are equal by an approved mapping, and options that such a mapping leads to each other.
struct NeedEquals {
    /// An option, element or row of one question.
    struct Code: Hashable, Comparable {
        var question: Question.ID
        var code: String

        static func < (lhs: Self, rhs: Self) -> Bool { (lhs.question, lhs.code) < (rhs.question, rhs.code) }
    }

    /// Where a need belongs.
    enum Place: Hashable {
        case provisions([String])
        case question(Question.ID)
    }

    /// What is needed.
    enum TypeKey: Hashable {
        case any
        case words(String)
        case code(Code)
    }

    private let provisions: EqualNames<String>
    private let questions: EqualNames<Question.ID>
    private let codes: EqualNames<Code>
    /// The words of every option, element or row that shares its words with no other of its class.
    private let words: [Code: String]

    init(_ material: ReportMaterial) {
        var provisions = EqualNames<String>()
        var questions = EqualNames<Question.ID>()
        var codes = EqualNames<Code>()
        let known = Dictionary(
            material.crosswalk.questionnaires.flatMap(\.questions).map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first })
        for mapping in material.crosswalk.mappingSets.flatMap(\.mappings)
        where mapping.status == .approved && mapping.relation == .equal && mapping.validity.contains(material.asOf) {
            let (from, to) = (
                Question.ID(unchecked: mapping.subject.rawValue), Question.ID(unchecked: mapping.object.rawValue)
            )
            guard let source = known[from], let target = known[to] else {
                if known[from] == nil, known[to] == nil {
                    provisions.join(mapping.subject.rawValue, mapping.object.rawValue)
                }
                continue
            }
            guard source.speaks(of: .technicalAssistance), target.speaks(of: .technicalAssistance) else { continue }
            questions.join(from, to)
            for (first, second) in Self.pairs(mapping, source, target) {
                codes.join(Code(question: from, code: first), Code(question: to, code: second))
            }
        }
        self.provisions = provisions
        self.questions = questions
        self.codes = codes
        var words: [Code: String] = [:]
        for question in known.values where question.speaks(of: .technicalAssistance) {
            for option in question.options {
                words[Code(question: question.id, code: option.code)] = Self.folded(option.label)
            }
            for element in question.elements where words[Code(question: question.id, code: element.id)] == nil {
                words[Code(question: question.id, code: element.id)] = element.label.map(Self.folded) ?? element.id
            }
        }
        self.words = words
    }

    /// The options, or elements, that a mapping of equal questions leads to each other.
    private static func pairs(_ mapping: Mapping, _ source: Question, _ target: Question) -> [(String, String)] {
        if let map = mapping.elementMap { return map.map { ($0.from, $0.to) } }
        switch mapping.transform {
        case .choiceMap(let map, _)?: return map.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        case .identity?:
            let codes = Set(target.options.map(\.code) + target.elements.map(\.id))
            return (source.options.map(\.code) + source.elements.map(\.id)).filter(codes.contains).map { ($0, $0) }
        default: return []
        }
    }

    /// Where a need that was told in answer to a question belongs: needs that share a place may be one.
    func places(of question: Question.ID, _ provisions: [Provision.ID]) -> [Place] {
        let own = Place.question(questions.first(of: question) ?? question)
        if provisions.isEmpty { return [own] }
        return [
            own, .provisions(Set(provisions.map { self.provisions.first(of: $0.rawValue) ?? $0.rawValue }).sorted()),
        ]
    }

    /// What tells what is needed apart.
    func type(_ code: Code?, _ what: LocalizedText?) -> TypeKey {
        if let code {
            if let first = codes.first(of: code) { return words[first].map(TypeKey.words) ?? .code(first) }
            if let words = words[code] { return .words(words) }
        }
        return what.map { .words(Self.folded($0)) } ?? .any
    }

    /// The words, without regard to case, space and the full stop at the end.
    private static func folded(_ text: LocalizedText) -> String {
        var words = text.best().text.foldedForComparison
        while let last = words.last, last.isPunctuation || last == " " { words.removeLast() }
        return words
    }
}

/// Names that stand for the same, each class known by its first name.
private struct EqualNames<Name: Hashable & Comparable> {
    private var parents: [Name: Name] = [:]

    /// The first name of a class; `nil` for a name that equals no other.
    func first(of name: Name) -> Name? {
        guard var root = parents[name] else { return nil }
        while let parent = parents[root], parent != root { root = parent }
        return root
    }

    mutating func join(_ one: Name, _ other: Name) {
        let (first, second) = (root(of: one), root(of: other))
        // The smallest name leads, so that the order of mappings means nothing.
        if first < second { parents[second] = first } else { parents[first] = second }
    }

    private mutating func root(of name: Name) -> Name {
        var root = name
        while let parent = parents[root], parent != root { root = parent }
        if parents[root] == nil { parents[root] = root }
        var next = name
        while let parent = parents[next], parent != root {
            parents[next] = root
            next = parent
        }
        return root
    }
}

import SynergyInterchange
import SynergyMatching
import SynergyModel

/// One side of a match: a questionnaire, or a list of items.
struct MatchSide {
    /// Where its items come from.
    enum Source {
        case questionnaire(Questionnaire)
        case items([MatchItem])
    }

    let source: Source
    /// What it is called.
    let name: String
    /// The prefix of its identifiers in a set of mappings.
    var prefix: String
    /// What the prefix stands for.
    var iri: String {
        isQuestionnaire ? "urn:reporting-synergy:questionnaire/\(prefix)/" : "urn:reporting-synergy:items/\(prefix)/"
    }

    private var isQuestionnaire: Bool {
        if case .questionnaire = source { true } else { false }
    }

    /// The identifiers of its items.
    let ids: Set<String>

    init(_ questionnaire: Questionnaire) {
        source = .questionnaire(questionnaire)
        name = questionnaire.id.rawValue
        prefix = name
        ids = Set(questionnaire.questions.map(\.id.rawValue))
    }

    /// Creates a side from the items of a file.
    init(_ items: [MatchItem], file: String) {
        source = .items(items)
        let last = file.split(separator: "/").last ?? "items"
        name = String(last)
        ids = Set(items.map(\.id))
        let stem = last.prefix { $0 != "." }
        let letters = stem.utf8.map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            return isPlain || byte == UInt8(ascii: "-") ? byte : UInt8(ascii: "_")
        }
        let isNameStart = letters.first.map { $0 >= 0x41 } ?? false
        prefix = (isNameStart ? "" : "items_") + String(decoding: letters, as: UTF8.self)
    }

    /// Whether the items of both are the same, not only their identifiers.
    func holdsTheSame(as other: Self) -> Bool {
        switch (source, other.source) {
        case (.questionnaire(let own), .questionnaire(let its)): own == its
        case (.items(let own), .items(let its)): own == its
        default: false
        }
    }

    /// An identifier as people see it: without what all of the side begin with.
    func number(of id: String) -> String {
        isQuestionnaire && id.hasPrefix("\(name):") ? String(id.dropFirst(name.count + 1)) : id
    }

    /// The identifier of this side that an identifier of a set of mappings means; itself where none is meant.
    func resolved(_ id: String) -> String {
        // The same number under another prefix is an item of some other list.
        guard !ids.contains(id), let colon = id.utf8.firstIndex(of: UInt8(ascii: ":")), id[..<colon] == prefix else {
            return id
        }
        let local = Self.decoded(id[id.utf8.index(after: colon)...])
        return ids.contains(local) ? local : id
    }

    /// A text where `%20` stands for a space.
    private static func decoded(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else {
                bytes.append(byte)
                continue
            }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

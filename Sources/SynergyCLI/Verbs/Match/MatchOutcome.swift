import SynergyCrosswalk
import SynergyInterchange
import SynergyMatching
import SynergyModel

/// What a match found, without the pairs that are left out.
struct MatchOutcome {
    let first: MatchSide
    let second: MatchSide
    let subjects: [MatchItem]
    let objects: [MatchItem]
    /// For each subject its suggestions, the best first.
    let suggestions: [[Suggestion]]
    /// How many pairs are not suggested because somebody rejected them or they share nothing.
    let leftOut: Int

    /// What an item says.
    static func text(of item: MatchItem) -> String {
        [item.title, item.text].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    /// The texts of the objects.
    var objectTexts: [String: String] {
        Dictionary(objects.map { ($0.id, Self.text(of: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// A worksheet without rows: what a set of mappings of the two sides is called.
    static func frame(_ first: MatchSide, _ second: MatchSide) -> MatchWorksheet {
        MatchWorksheet(
            id: "https://reporting-synergy.invalid/match/\(first.prefix)/\(second.prefix)",
            title: "Which questions of \(first.name) and \(second.name) look alike: suggestions",
            subjectPrefix: first.prefix, objectPrefix: second.prefix,
            // A questionnaire or a list may be matched with itself.
            prefixMap: Dictionary(
                [(first.prefix, first.iri), (second.prefix, second.iri)], uniquingKeysWith: { first, _ in first }))
    }

    /// The suggestions as a worksheet.
    ///
    /// - Parameter answered: Rows of earlier worksheets: what they say is kept, also of pairs that are not suggested now; of rows of
    ///   one pair the last that decides, else the last. Other pairs
    ///   that are confirmed have their mappings elsewhere, and only a guess here; they are left out.
    func worksheet(_ settings: MatchSettings, answered: [MatchWorksheet.Row]) -> MatchWorksheet {
        var sheet = Self.frame(first, second)
        settings.apply(to: &sheet)
        let texts = objectTexts
        var earlier: [String: [MatchWorksheet.Row]] = [:]
        for row in answered {
            // A worksheet that has a pair twice could not be read again.
            let place = earlier[row.subject]?.firstIndex { $0.object == row.object }
            guard let place, let known = earlier[row.subject]?[place] else {
                earlier[row.subject, default: []].append(row)
                continue
            }
            if row.decision != nil || known.decision == nil { earlier[row.subject]?[place] = row }
        }
        for (subject, list) in zip(subjects, suggestions) {
            var left = earlier[subject.id] ?? []
            for suggestion in list {
                var row = MatchWorksheet.Row(
                    suggestion, subjectText: Self.text(of: subject), objectText: texts[suggestion.object] ?? "")
                if let place = left.firstIndex(where: { $0.object == suggestion.object }) {
                    let known = left.remove(at: place)
                    (row.decision, row.relation, row.note) = (known.decision, known.relation, known.note)
                    if suggestion.isConfirmed { (row.confidence, row.guess) = (known.confidence, known.guess) }
                } else if suggestion.isConfirmed {
                    continue
                }
                sheet.rows.append(row)
            }
            sheet.rows += left
        }
        return sheet
    }

    /// The suggestions as JSON; see the article MatchingFiles.
    func json() -> [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        object.add("first", first.name)
        object.add("second", second.name)
        object.add("tool", MatchWorksheet.toolName)
        object.add("version", Synergy.version)
        object.add("leftOut", leftOut)
        let texts = objectTexts
        let nodes = zip(subjects, suggestions).map { subject, list in
            var node = JSONObjectWriter(JSONWriting())
            node.add("id", subject.id)
            node.add("text", Self.text(of: subject))
            node.add("suggestions", node: JSONNode(.array(list.map { json($0, texts[$0.object] ?? "") })))
            return node.node
        }
        object.add("questions", node: JSONNode(.array(nodes)))
        return object.node.serialized()
    }

    private func json(_ suggestion: Suggestion, _ text: String) -> JSONNode {
        let row = MatchWorksheet.Row(suggestion, subjectText: "", objectText: text)
        var node = JSONObjectWriter(JSONWriting())
        node.add("id", suggestion.object)
        node.add("text", text)
        node.add("rank", suggestion.rank)
        node.add("score", suggestion.score)
        node.add("confidence", row.confidence)
        node.add("likelihood", Likelihood(suggestion).rawValue)
        node.add("guess", suggestion.relation.name)
        node.add("confirmed", suggestion.isConfirmed)
        node.add("terms", row.terms)
        let evidence = suggestion.evidence.map { evidence in
            var entry = JSONObjectWriter(JSONWriting())
            entry.add("text", evidence.words)
            entry.add("favorable", evidence.isFavorable)
            return entry.node
        }
        node.add("evidence", node: JSONNode(.array(evidence)))
        return node.node
    }
}

/// How likely it is that a curator would agree, in a word.
enum Likelihood: String {
    /// A curator has agreed.
    case confirmed
    /// More likely than not.
    case likely
    /// One time in ten at least; the figures are calibrated on curators who leave out much.
    case possible
    /// Less, or nothing that could be said in words speaks for it.
    case faint

    init(_ suggestion: Suggestion) {
        guard !suggestion.isConfirmed else {
            self = .confirmed
            return
        }
        guard suggestion.evidence.contains(where: \.isFavorable), suggestion.confidence >= 0.1 else {
            self = .faint
            return
        }
        self = suggestion.confidence >= 0.5 ? .likely : .possible
    }

    /// `likely (72 %)`, or `confirmed`.
    static func words(_ suggestion: Suggestion) -> String {
        let likelihood = Self(suggestion)
        guard likelihood != .confirmed else { return likelihood.rawValue }
        return "\(likelihood.rawValue) (\(Int((suggestion.confidence * 100).rounded())) %)"
    }
}

import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// What can feed a question, what it can feed, or everything that is related to it.
struct RelatedAnswer: CrosswalkAnswer {
    let id: Mapping.Term.ID
    let what: String
    let related: [Closure.Related]
    let gaps: [Gap]
    let input: CrosswalkInput
    /// Whether it is known how anything stands to it, wanted here or not.
    private let isKnown: Bool

    init(id: Mapping.Term.ID, what: String, closure: Closure, input: CrosswalkInput) {
        self.id = id
        self.what = what
        self.input = input
        related =
            switch what {
            case "feeds": closure.targets(of: id)
            case "related": closure.relations(of: id)
            default: closure.sources(for: id)
            }
        gaps = GapIndex(input.sets).gaps(of: id)
        isKnown = !related.isEmpty || !closure.relations(of: id).isEmpty
    }

    func text(_ width: Int) -> String {
        var blocks = [input.introduction(of: id, width)]
        let isFeeding = what == "feeds"
        let covering = related.filter { (isFeeding ? $0.relation.converse : $0.relation).covers }
        let sharing = related.filter {
            $0.relation.isUsable && !(isFeeding ? $0.relation.converse : $0.relation).covers
        }
        let others = related.filter { !$0.relation.isUsable }
        let groups = [
            (isFeeding ? "An answer to it may settle" : "An answer to one of these may settle it", covering),
            (
                isFeeding
                    ? "An answer to it may settle a part of" : "An answer to one of these may settle a part of it",
                sharing
            ),
            ("Related, but they may have nothing in common", others),
        ]
        for (title, list) in groups where !list.isEmpty { blocks.append(table("\(title):", list, width)) }
        if related.isEmpty { blocks.append(TextLayout.wrap(nothing, width: width)) }
        if !gaps.isEmpty {
            let lines = gaps.map { gap in
                var line = "  \(gap.source.map { "in \($0)" } ?? "where is not said")"
                if !gap.authors.isEmpty { line += ", by \(gap.authors.joined(separator: ", "))" }
                if let date = gap.date { line += ", \(date)" }
                if let comment = gap.comment { line += ": \(TextLayout.plain(comment))" }
                return TextLayout.wrap(line, width: width, hanging: 4)
            }
            blocks.append((["Somebody looked and found no counterpart:"] + lines).joined(separator: "\n"))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// Why nothing is listed: that nobody looked is said only where nobody did.
    private var nothing: String {
        if isKnown {
            return "Nothing certainly shares something with it; '--what related' tells how others stand to it."
        }
        let names = input.sets.lazy.flatMap(\.mappings).count { $0.subject == id || $0.object == id }
        if names > 0 {
            let others = names == 1 ? "The one mapping" : "The \(names) mappings"
            return "Nothing is known of it. \(others) of it \(names == 1 ? "says" : "say") nothing certain, or "
                + "\(names == 1 ? "does" : "do") not count: only proposed, rejected, or not valid."
        }
        return gaps.isEmpty
            ? "Nothing is known of it: nobody has compared it with another one." : "No mapping leads to it."
    }

    private func table(_ title: String, _ list: [Closure.Related], _ width: Int) -> String {
        let column = list.map { $0.term.rawValue.count }.max() ?? 0
        let lines = list.map { item in
            let gap = String(repeating: " ", count: column - item.term.rawValue.count)
            let relation =
                "\(item.term)\(gap)  \(item.relation.verb) \(id.prefix == item.term.prefix ? id.rawValue : "it")"
            return TextLayout.wrap(
                "  \(relation), confidence \(AnswerText.confidence(item.confidence))", width: width,
                hanging: column + 4)
        }
        return ([title] + lines).joined(separator: "\n")
    }

    func json() -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("question", id)
        object.add("what", what)
        let nodes = related.map { item in
            var node = JSONObjectWriter(JSONWriting())
            node.add("term", item.term)
            node.add("relation", item.relation.names)
            node.add("confidence", item.confidence)
            return node.node
        }
        object.add("related", node: JSONNode(.array(nodes)))
        object.add("gaps", node: JSONNode(.array(gaps.map(\.json))))
        return object.node
    }
}

extension Gap {
    /// The gap as JSON.
    var json: JSONNode {
        var node = JSONObjectWriter(JSONWriting())
        node.add("term", term)
        node.add("lookedIn", source)
        node.add("author", authors.isEmpty ? nil : authors.joined(separator: "; "))
        node.add("date", date)
        node.add("comment", comment)
        return node.node
    }
}

/// The classes of questions that are certainly the same.
struct ClassesAnswer: CrosswalkAnswer {
    let classes: [[Mapping.Term.ID]]

    func text(_ width: Int) -> String {
        guard !classes.isEmpty else { return "No two questions are certainly the same.\n" }
        let lines = classes.map {
            TextLayout.wrap($0.map(\.rawValue).joined(separator: " = "), width: width, hanging: 4)
        }
        let count = AnswerText.count(classes.count, "class", "classes")
        return lines.joined(separator: "\n") + "\n\n\(count) of questions or provisions that are the same.\n"
    }

    func json() -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("classes", node: JSONNode(.array(classes.map { $0.json(JSONWriting()) })))
        return object.node
    }
}

/// What is known between the questions of two questionnaires.
struct FormsAnswer: CrosswalkAnswer {
    let from: String
    let to: String
    let pairs: [(from: Mapping.Term.ID, related: Closure.Related)]

    init(from: String, to: String, closure: Closure) {
        self.from = from
        self.to = to
        pairs = closure.terms.filter { $0.prefix == to }.sorted().flatMap { term in
            // The other one first: what it says of the term that is asked about.
            closure.relations(of: term).filter { $0.term.prefix == from && $0.term != term }.map { (term, $0) }
        }
    }

    func text(_ width: Int) -> String {
        guard !pairs.isEmpty else { return "Nothing is known between \(from) and \(to).\n" }
        let lines = pairs.map { pair in
            TextLayout.wrap(
                "\(pair.related.term) \(pair.related.relation.verb) \(pair.from), "
                    + "confidence \(AnswerText.confidence(pair.related.confidence))", width: width, hanging: 4)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    func json() -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("from", from)
        object.add("to", to)
        let nodes = pairs.map { pair in
            var node = JSONObjectWriter(JSONWriting())
            node.add("subject", pair.related.term)
            node.add("relation", pair.related.relation.names)
            node.add("object", pair.from)
            node.add("confidence", pair.related.confidence)
            return node.node
        }
        object.add("relations", node: JSONNode(.array(nodes)))
        return object.node
    }
}

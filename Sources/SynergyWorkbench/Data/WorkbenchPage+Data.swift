import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse

extension WorkbenchPage {
    /// The version of the data inside a page; it changes when a member is removed or changes its meaning.
    static let schemaVersion = 1

    /// Everything that the page knows, as JSON.
    var data: JSONNode {
        var cards = CardWriter(self)
        let questions = plan.proposals.compactMap { proposal in
            cards.question(proposal)
        }
        var object = JSONObjectWriter(writing)
        object.add("schemaVersion", Self.schemaVersion)
        object.add("tool", options.generator)
        object.add("view", plan.view.rawValue)
        object.add("key", key)
        object.add("language", options.language.rawValue)
        object.add("respondent", node: respondent)
        object.add("form", node: form)
        object.add("asOf", plan.asOf)
        object.add("mappings", node: mappings)
        object.add("office", options.office)
        object.add("offices", node: JSONNode(.array(cards.offices.map { JSONNode($0) })))
        object.add("burden", node: burdenNode)
        object.add("sections", node: JSONNode(.array(cards.sections.map { JSONNode($0) })))
        object.add("submissions", node: JSONNode(.array(cards.submissions)))
        object.add("chains", node: JSONNode(.array(cards.chains)))
        object.add("priorQuestions", node: JSONNode(.array(cards.priorQuestions)))
        object.add("questions", node: JSONNode(.array(questions)))
        return object.node
    }

    /// How values are written: only texts in the language of the form stand bare.
    var writing: JSONWriting {
        var writing = JSONWriting()
        writing.language = questionnaire.language
        return writing
    }

    /// What the page's own store is named after: another plan has another name, so that no decision meets a draft it was not made for.
    private var key: String {
        let lines =
            [plan.respondent.rawValue, plan.target.rawValue, plan.view.rawValue, options.office ?? ""]
            + plan.proposals.map { "\($0.question) \($0.fingerprint)" }
        return SHA256.hexDigest(of: lines.joined(separator: "\n"))
    }

    private var respondent: JSONNode {
        let known = workspace.policy.respondents.first { $0.id == plan.respondent }
        var object = JSONObjectWriter(writing)
        object.add("id", plan.respondent)
        object.add("name", node: known?.name.map(\.entriesJSON) ?? LocalizedText(plan.respondent.rawValue).entriesJSON)
        object.add("languages", node: (known?.languages ?? []).json(writing))
        return object.node
    }

    private var form: JSONNode {
        var object = JSONObjectWriter(writing)
        object.add("id", questionnaire.id)
        object.add("title", node: questionnaire.title.assuming(questionnaire.language).entriesJSON)
        object.add("symbol", questionnaire.about.symbol)
        object.add("published", questionnaire.about.published)
        object.add("issuer", questionnaire.issuer)
        object.add("language", questionnaire.language)
        object.add("acceptedLanguages", node: questionnaire.acceptedLanguages.json(writing))
        return object.node
    }

    /// Which mappings were used: a digest of every relation, and the versions that their sets name.
    private var mappings: JSONNode {
        let sets = workspace.mappings.sorted { $0.id < $1.id }
        // Sorted, because the order of rows means nothing.
        let rows = sets.flatMap(\.mappings).map { mapping in
            "\(mapping.subject) \(mapping.object) \(mapping.relation.rawValue) \(mapping.status)"
        }
        var object = JSONObjectWriter(writing)
        object.add("digest", String(SHA256.hexDigest(of: rows.sorted().joined(separator: "\n")).prefix(12)))
        object.add("count", rows.count)
        let names = sets.map { set in
            JSONNode.pairs([("id", set.id)] + (set.version.map { [("version", $0)] } ?? []))
        }
        object.add("sets", node: JSONNode(.array(names)))
        return object.node
    }

    private var burdenNode: JSONNode {
        func table<Key: RawRepresentable<String> & CaseIterable & Hashable>(
            _ keys: Key.Type, _ value: (Key) -> JSONNode?
        ) -> JSONNode {
            var table = JSONObjectWriter(writing)
            for key in Key.allCases { table.add(key.rawValue, node: value(key)) }
            return table.node
        }
        var object = JSONObjectWriter(writing)
        object.add("answering", node: table(AnswerKind.self) { burden.answering[$0]?.json })
        object.add("reviewing", node: table(Outcome.self) { burden.reviewing[$0].map { JSONNode(.number($0)) } })
        object.add("assumptions", node: burden.assumptions.json(writing))
        return object.node
    }
}

extension BurdenModel.Minutes {
    /// `[at least, at most]`, to a tenth of a minute.
    var json: JSONNode {
        JSONNode(.array([lower, upper].map { JSONNode(.number(($0 * 10).rounded() / 10)) }))
    }
}

extension LocalizedText {
    /// The entries in their order, the original first.
    var entriesJSON: JSONNode {
        JSONNode(.array(entries.map { .pairs([("language", $0.language.rawValue), ("text", $0.text)]) }))
    }
}

package import SynergyCrosswalk
package import SynergyModel

extension RelationOverride: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "an override") { object in
            let id: String? = object.required("id")
            let respondent: Respondent.ID? = object.required("respondent")
            let from: Question.ID? = object.required("from") { Question.ID.readPart(of: nil, $0, reading) }
            let to: Question.ID? = object.required("to") { Question.ID.readPart(of: nil, $0, reading) }
            let relation: RelationSet? = object.required("relation") { words($0, reading) }
            let reason: String? = object.required("reason") { text($0, reading) }
            let author: String? = object.optional("by")
            let date: CalendarDay? = object.optional("date")
            let validity = object.validity(reading)
            let elementMap: [ElementPair]? = object.optional("elementMap") { node in
                checkCarriesSomething("an element map", relation, at: node, reading)
                return reading.array(node) { ElementPair.read($0, reading) }
            }
            let transform: Transform? = object.optional("transform") { node in
                checkCarriesSomething("a transform", relation, at: node, reading)
                return Transform.read(node, reading)
            }
            guard let id, let respondent, let from, let to, let relation, let reason else { return nil }
            if from == to {
                reading.report(
                    .invalidValue, at: node, "an override relates two different questions, found ‘\(from)’ twice")
            }
            return Self(
                id: id, respondent: respondent, from: from, to: to, relation: relation, reason: reason,
                author: author, date: date, validity: validity, elementMap: elementMap, transform: transform)
        }
    }

    private static func words(_ node: JSONNode, _ reading: JSONReading) -> RelationSet? {
        guard let words = String.read(node, reading) else { return nil }
        if words == unknown { return .all }
        if let relation = RelationSet(names: words), !relation.isEmpty { return relation }
        reading.report(
            .invalidValue, at: node,
            "expected some of equal superset subset overlap disjoint in this order, or unknown, found ‘\(words.excerpt)’"
        )
        return nil
    }

    /// A text in which somebody said something.
    private static func text(_ node: JSONNode, _ reading: JSONReading) -> String? {
        guard let text = String.read(node, reading) else { return nil }
        if text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) { return text }
        reading.report(.invalidValue, at: node, "expected why the relation is read so, found an empty text")
        return nil
    }

    private static func checkCarriesSomething(
        _ what: String, _ relation: RelationSet?, at node: JSONNode, _ reading: JSONReading
    ) {
        guard let relation, relation == .disjoint || relation == .all else { return }
        let words = relation == .all ? unknown : relation.names
        reading.report(.impossibleMap, at: node, "\(what) has no meaning where the relation is ‘\(words)’")
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("id", id)
        object.add("respondent", respondent)
        object.add("from", from)
        object.add("to", to)
        object.add("relation", relationWords)
        object.add("reason", reason)
        object.add("by", author)
        object.add("date", date)
        object.add(validity)
        object.add("elementMap", node: elementMap.map { $0.json(context) })
        object.add("transform", transform)
        return object.node
    }
}

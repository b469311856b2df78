package import SynergyModel
package import SynergyReuse

extension Assignment: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "an assignment") { object in
            let id: ID? = object.optional("id")
            let respondent: Respondent.ID? = object.required("respondent")
            let question: Question.ID? = object.required("question") { Question.ID.readPart(of: nil, $0, reading) }
            let office = office(object.raw("office"), reading)
            let by: String? = object.required("by")
            let time: String? = object.required("time") { $0.time(reading) }
            object.chainMembers()
            guard let respondent, let question, let office, let by, let time else { return nil }
            return Self(id: id, respondent: respondent, question: question, office: office.name, by: by, time: time)
        }
    }

    /// The name of an office, or that there is none: here `null` has a meaning.
    private static func office(_ node: JSONNode?, _ reading: JSONReading) -> (name: String?, Void)? {
        guard let node else { return nil }
        if case .null = node.value { return (nil, ()) }
        return reading.descend(.member("office")) {
            guard let name = String.read(node, reading) else { return nil }
            guard !name.isEmpty else {
                reading.report(.invalidValue, at: node, "an office has a name; null takes the question from it")
                return nil
            }
            return (name, ())
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("id", id)
        object.add("respondent", respondent)
        object.add("question", question)
        object.add("office", node: office.map { JSONNode($0) } ?? JSONNode(.null))
        object.add("by", by)
        object.add("time", time)
        return object.node
    }
}

package import SynergyModel
package import SynergyReferences

extension LinkVerdict: JSONReadable, JSONWritable {}

extension LinkFinding: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a finding about a link") { object in
            let key: String? = object.required("key")
            let url: String? = object.required("url")
            let verdict: LinkVerdict? = object.required("verdict")
            let reason: String? = object.required("reason")
            let words: String? = object.optional("words")
            let status: Int? = object.optional("status")
            let movedTo: String? = object.optional("movedTo")
            let hops: [String] = object.list("hops")
            let checkedOn: CalendarDay? = object.optional("checkedOn")
            let archived: ArchivedCopy? = object.optional("archived")
            guard let key, let url, let verdict, let reason else { return nil }
            return Self(
                key: key, url: url, verdict: verdict, reason: LinkReason(rawValue: reason), words: words ?? "",
                status: status, movedTo: movedTo, hops: hops, checkedOn: checkedOn, archived: archived)
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("key", key)
        object.add("url", url)
        object.add("verdict", verdict)
        object.add("reason", reason.rawValue)
        object.add("words", words)
        object.add("status", status)
        object.add("movedTo", movedTo)
        object.add("hops", hops)
        object.add("checkedOn", checkedOn)
        object.add("archived", archived)
        return object.node
    }
}

extension LinkFinding.ArchivedCopy: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "an archived copy") { object in
            let url: String? = object.required("url")
            let time: String? = object.required("time")
            guard let url, let time else { return nil }
            return Self(url: url, time: time)
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("url", url)
        object.add("time", time)
        return object.node
    }
}

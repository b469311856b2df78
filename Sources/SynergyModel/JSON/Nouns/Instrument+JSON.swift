extension Instrument: JSONReadable, JSONWritable {
    package static let schema = "urn:reporting-synergy:instrument:1"

    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "an instrument") { object in
            object.schema(schema)
            let id: ID? = object.required("id") { ID.readWhole($0, reading) }
            let title: LocalizedText? = object.required("title")
            let kind: Kind? = object.required("kind")
            let issuer: Body.ID? = object.optional("issuer")
            let about = About(
                region: object.optional("region"), adopted: object.optional("adopted"),
                inForce: object.optional("inForce"), treatyReference: object.optional("treatyReference"),
                monitoringBody: object.optional("monitoringBody"),
                reportingProcess: object.optional("reportingProcess"), cycleYears: object.optional("cycleYears"),
                url: object.optional("url"), certainty: object.optional("certainty"))
            // Without an identifier the parts are still read, for the problems they have of their own.
            let whole = id ?? ID(unchecked: "unknown")
            return reading.with(\.instrument, whole) {
                let reporting: [ReportingRule] = object.list("reporting") { node in
                    ReportingRule.read(node, for: kind, reading)
                }
                let provisions: [Provision] = object.list("provisions")
                let parties: [PartyStatus] = object.list("parties")
                let reservations: [Reservation] = object.list("reservations")
                let exclusions: [TerritorialExclusion] = object.list("territorialExclusions")
                reading.reportDuplicates(in: object.raw("provisions"), key: "number", "provision")
                guard let id, let title, let kind else { return nil }
                return Self(
                    id: id, title: title, kind: kind, issuer: issuer, about: about, reporting: reporting,
                    provisions: provisions, parties: parties, reservations: reservations,
                    territorialExclusions: exclusions)
            }
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var context = context
        context.instrument = id
        var object = JSONObjectWriter(context)
        object.add("schema", Self.schema)
        object.add("id", id)
        object.add("title", title)
        object.add("kind", kind)
        object.add("issuer", issuer)
        object.add("region", about.region)
        object.add("adopted", about.adopted)
        object.add("inForce", about.inForce)
        object.add("treatyReference", about.treatyReference)
        object.add("monitoringBody", about.monitoringBody)
        object.add("reportingProcess", about.reportingProcess)
        object.add("cycleYears", about.cycleYears)
        object.add("url", about.url)
        object.add("certainty", about.certainty)
        object.add("reporting", reporting)
        object.add("provisions", provisions)
        object.add("parties", parties)
        object.add("reservations", reservations)
        object.add("territorialExclusions", territorialExclusions)
        return object.node
    }
}

extension Provision: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a provision") { object in
            let id: ID? = object.required("number") { ID.readNumber(of: reading.instrument?.rawValue, $0, reading) }
            let heading: LocalizedText? = object.optional("heading")
            let topic: String? = object.optional("topic")
            let validity = object.validity(reading)
            let certainty: Certainty? = object.optional("certainty")
            return id.map {
                Self(id: $0, heading: heading, topic: topic, validity: validity, certainty: certainty)
            }
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("number", node: id.part(of: context.instrument?.rawValue))
        object.add("heading", heading)
        object.add("topic", topic)
        object.add(validity)
        object.add("certainty", certainty)
        return object.node
    }
}

extension JSONReading {
    /// Reports every element of an array whose member `key` repeats that of an earlier element.
    package func reportDuplicates(in array: JSONNode?, key: String, _ what: String) {
        guard let nodes = array?.array else { return }
        var seen: [String: Int] = [:]
        for (index, node) in nodes.enumerated() {
            guard let value = node[key], let text = value.string else { continue }
            guard let first = seen.updateValue(index, forKey: text) else { continue }
            seen[text] = first
            let place = path.appending(arrayName(of: what)).appending(index).appending(key)
            report(.error, .duplicate, at: value.offset, path: place, "\(what) ‘\(text.excerpt)’ comes twice")
        }
    }

    private func arrayName(of what: String) -> String { what + "s" }

    /// Reports every text of a list that comes twice.
    package func reportRepeated(_ texts: [String], at node: JSONNode, _ what: String) {
        var seen: Set<String> = []
        for text in texts where !seen.insert(text).inserted {
            report(.duplicate, at: node, "\(what) ‘\(text.excerpt)’ comes twice")
        }
    }
}

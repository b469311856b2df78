extension JSONObjectReader {
    /// Reads the instrument that an entry is about: that of the file, or the member of a policy file.
    fileprivate mutating func instrument(_ reading: JSONReading) -> Instrument.ID? {
        if let instrument = reading.instrument { return instrument }
        return required("instrument")
    }
}

extension PartyStatus: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a party status") { object in
            let respondent: Respondent.ID? = object.required("respondent")
            let instrument = object.instrument(reading)
            let status: Status? = object.required("status")
            let validity = object.validity(reading)
            guard let respondent, let instrument, let status else { return nil }
            return Self(respondent: respondent, instrument: instrument, status: status, validity: validity)
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("respondent", respondent)
        if context.instrument == nil { object.add("instrument", instrument) }
        object.add("status", status)
        object.add(validity)
        return object.node
    }
}

extension Reservation: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a reservation") { object in
            let respondent: Respondent.ID? = object.required("respondent")
            let instrument = object.instrument(reading)
            let provisions: [Provision.ID]? = object.required("provisions") { node in
                if node.array?.isEmpty == true {
                    reading.report(.invalidValue, at: node, "a reservation names at least one provision")
                }
                return reading.array(node) { Provision.ID.readPart(of: instrument?.rawValue, $0, reading) }
            }
            let extent: Extent? = object.optional("extent")
            let validity = object.validity(reading)
            let note: String? = object.optional("note")
            guard let respondent, instrument != nil, let provisions else { return nil }
            return Self(
                respondent: respondent, provisions: provisions, extent: extent ?? .whole, validity: validity,
                note: note)
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        let whole = context.instrument ?? provisions.first?.instrument
        var object = JSONObjectWriter(context)
        object.add("respondent", respondent)
        if context.instrument == nil { object.add("instrument", whole) }
        object.add("provisions", node: JSONNode(.array(provisions.map { $0.part(of: whole?.rawValue) })))
        object.add("extent", extent, unless: .whole)
        object.add(validity)
        object.add("note", note)
        return object.node
    }
}

extension TerritorialExclusion: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a territorial exclusion") { object in
            let respondent: Respondent.ID? = object.required("respondent")
            let instrument = object.instrument(reading)
            let units: [Respondent.ID]? = object.required("units") { node in
                reading.array(node) { Respondent.ID.read($0, reading) }
            }
            let validity = object.validity(reading)
            guard let respondent, let instrument, let units else { return nil }
            return Self(respondent: respondent, instrument: instrument, units: units, validity: validity)
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("respondent", respondent)
        if context.instrument == nil { object.add("instrument", instrument) }
        object.add("units", node: units.json(context))
        object.add(validity)
        return object.node
    }
}

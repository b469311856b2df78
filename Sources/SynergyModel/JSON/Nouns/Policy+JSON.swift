extension Policy: JSONReadable, JSONWritable {
    package static let schema = "urn:reporting-synergy:policy:1"

    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a policy") { read(members: &$0, reading) }
    }

    /// Reads the members of a policy, beside which the object may hold others.
    package static func read(members object: inout JSONObjectReader, _ reading: JSONReading) -> Self {
        object.schema(schema)
        let policy = Self(
            freshness: object.optional("freshness"), respondents: object.list("respondents"),
            parties: object.list("parties"), reservations: object.list("reservations"),
            territorialExclusions: object.list("territorialExclusions"),
            recognition: object.list("recognition"), consents: object.list("consents"),
            events: object.list("events"), requests: object.list("requests"))
        reading.reportDuplicates(in: object.raw("respondents"), key: "id", "respondent")
        return policy
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("schema", Self.schema)
        object.add("freshness", freshness)
        object.add("respondents", respondents)
        object.add("parties", parties)
        object.add("reservations", reservations)
        object.add("territorialExclusions", territorialExclusions)
        object.add("recognition", recognition)
        object.add("consents", consents)
        object.add("events", events)
        object.add("requests", requests)
        return object.node
    }
}

extension Respondent: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a respondent") { object in
            let id: ID? = object.required("id")
            let name: LocalizedText? = object.optional("name")
            let kind: Kind? = object.optional("kind")
            let languages: [LanguageTag] = object.list("languages")
            let units: [Unit] = object.list("units")
            return id.map { Self(id: $0, name: name, kind: kind ?? .state, languages: languages, units: units) }
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("id", id)
        object.add("name", name)
        object.add("kind", kind)
        object.add("languages", languages)
        object.add("units", units)
        return object.node
    }
}

extension Respondent.Unit: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a unit") { object in
            let id: Respondent.ID? = object.required("id")
            let name: LocalizedText? = object.optional("name")
            let validity = object.validity(reading)
            return id.map { Self(id: $0, name: name, validity: validity) }
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("id", id)
        object.add("name", name)
        object.add(validity)
        return object.node
    }
}

extension RecognitionRule: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a recognition rule") { object in
            let id: String? = object.required("id")
            let recipient: String? = object.optional("recipient")
            let source: String? = object.optional("source")
            let level: Level? = object.required("level")
            let validity = object.validity(reading)
            guard let id, let level else { return nil }
            return Self(id: id, recipient: recipient, source: source, level: level, validity: validity)
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("id", id)
        object.add("recipient", recipient)
        object.add("source", source)
        object.add("level", level)
        object.add(validity)
        return object.node
    }
}

extension Consent: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a consent") { object in
            let id: String? = object.required("id")
            let respondent: Respondent.ID? = object.required("respondent")
            let recipient: String? = object.required("recipient")
            let submission: Submission.ID? = object.optional("submission")
            let questionnaire: Questionnaire.ID? = object.optional("questionnaire")
            let questions: [Question.ID] = object.list("questions") { node in
                Question.ID.readPart(of: questionnaire?.rawValue, node, reading)
            }
            let answers: [Answer.ID] = object.list("answers")
            let validity = object.validity(reading)
            guard let id, let respondent, let recipient else { return nil }
            return Self(
                id: id, respondent: respondent, recipient: recipient, submission: submission,
                questionnaire: questionnaire, questions: questions, answers: answers, validity: validity)
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("id", id)
        object.add("respondent", respondent)
        object.add("recipient", recipient)
        object.add("submission", submission)
        object.add("questionnaire", questionnaire)
        object.add("questions", questions)
        object.add("answers", answers)
        object.add(validity)
        return object.node
    }
}

extension ReportingEvent: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "an event") { object in
            let id: String? = object.required("id")
            let respondent: Respondent.ID? = object.optional("respondent")
            let label: String? = object.required("label")
            let date: CalendarDay? = object.required("date")
            let provisions: [Provision.ID]? = object.required("provisions") { node in
                reading.array(node) { Provision.ID.readPart(of: nil, $0, reading) }
            }
            let aspects: [Aspect] = object.list("aspects")
            guard let id, let label, let date, let provisions else { return nil }
            return Self(
                id: id, respondent: respondent, label: label, date: date, provisions: provisions, aspects: aspects)
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("id", id)
        object.add("respondent", respondent)
        object.add("label", label)
        object.add("date", date)
        object.add("provisions", node: provisions.json(context))
        object.add("aspects", aspects)
        return object.node
    }
}

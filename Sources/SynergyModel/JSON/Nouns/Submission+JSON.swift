extension Submission: JSONReadable, JSONWritable {
    package static let schema = "urn:reporting-synergy:submission:1"

    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a submission") { object in
            object.schema(schema)
            let id: ID? = object.required("id")
            let respondent: Respondent.ID? = object.required("respondent")
            let questionnaire: Questionnaire.ID? = object.required("questionnaire") {
                Questionnaire.ID.readWhole($0, reading)
            }
            let submitted: CalendarDay? = object.required("submitted")
            let asOf: CalendarDay? = object.optional("asOf")
            let status: Status? = object.optional("status")
            let withdrawn: CalendarDay? = object.optional("withdrawn")
            if withdrawn != nil && status != .withdrawn {
                reading.report(.invalidValue, at: node, "‘withdrawn’ gives a day only to the status withdrawn")
            }
            let amends: ID? = object.optional("amends")
            let withdraws: ID? = object.optional("withdraws")
            let language: LanguageTag? = object.optional("language")
            let classification: Classification? = object.optional("classification")
            return reading.with(\.language, language ?? reading.language) {
                let title: LocalizedText? = object.optional("title")
                let note: String? = object.optional("note")
                let document: Document? = object.optional("document")
                let whole = questionnaire ?? reading.questionnaire ?? Questionnaire.ID(unchecked: "unknown")
                let answers: [Answer] = reading.with(\.questionnaire, whole) { object.list("answers") }
                guard let id, let respondent, let questionnaire, let submitted else { return nil }
                return Self(
                    id: id, respondent: respondent, questionnaire: questionnaire, submitted: submitted, asOf: asOf,
                    status: status ?? .submitted, withdrawn: withdrawn, amends: amends, withdraws: withdraws,
                    language: language, classification: classification, title: title, note: note,
                    document: document, answers: answers)
            }
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var context = context
        context.language = language ?? context.language
        context.questionnaire = questionnaire
        var object = JSONObjectWriter(context)
        object.add("schema", Self.schema)
        object.add("id", id)
        object.add("respondent", respondent)
        object.add("questionnaire", questionnaire)
        object.add("submitted", submitted)
        object.add("asOf", asOf)
        object.add("status", status, unless: .submitted)
        object.add("withdrawn", withdrawn)
        object.add("amends", amends)
        object.add("withdraws", withdraws)
        object.add("language", language)
        object.add("classification", classification)
        object.add("title", title)
        object.add("note", note)
        object.add("document", document)
        object.add("answers", answers)
        return object.node
    }
}

extension Document: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a document") { object in
            Self(
                title: object.optional("title"), symbol: object.optional("symbol"), url: object.optional("url"),
                language: object.optional("language"), seen: object.optional("seen"),
                sha256: object.optional("sha256") { SHA256.readDigest($0, reading) })
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("title", title)
        object.add("symbol", symbol)
        object.add("url", url)
        object.add("language", language)
        object.add("seen", seen)
        object.add("sha256", sha256)
        return object.node
    }
}

extension Reference: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a reference") { object in
            let reference = Self(
                title: object.optional("title"), symbol: object.optional("symbol"), url: object.optional("url"),
                page: object.optional("page"), paragraph: object.optional("paragraph"),
                language: object.optional("language"), seen: object.optional("seen"),
                sha256: object.optional("sha256") { SHA256.readDigest($0, reading) },
                cites: object.optional("cites"), note: object.optional("note"))
            guard case .object(let members) = node.value, !members.isEmpty else {
                reading.report(.missingMember, at: node, "a reference has at least one member")
                return nil
            }
            return reference
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("title", title)
        object.add("symbol", symbol)
        object.add("url", url)
        object.add("page", page)
        object.add("paragraph", paragraph)
        object.add("language", language)
        object.add("seen", seen)
        object.add("sha256", sha256)
        object.add("cites", cites)
        object.add("note", note)
        return object.node
    }
}

extension SHA256 {
    /// Reads a digest written as 64 hexadecimal digits.
    package static func readDigest(_ node: JSONNode, _ reading: JSONReading) -> String? {
        guard let text = String.read(node, reading) else { return nil }
        let isHexadecimal = text.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0)
        }
        guard isHexadecimal, text.utf8.count == 64 else {
            reading.report(.invalidValue, at: node, "expected 64 hexadecimal digits, found ‘\(text.excerpt)’")
            return nil
        }
        return text
    }
}

extension Questionnaire: JSONReadable, JSONWritable {
    package static let schema = "urn:reporting-synergy:questionnaire:1"

    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a questionnaire") { object in
            object.schema(schema)
            let id: ID? = object.required("id") { ID.readWhole($0, reading) }
            let language: LanguageTag? = object.optional("language")
            let supersedes: ID? = object.optional("supersedes")
            return reading.with(\.language, language ?? .english) {
                let title: LocalizedText? = object.required("title")
                let issuer: Body.ID? = object.optional("issuer")
                let instruments: [Instrument.ID] = object.list("instruments")
                let about = About(
                    symbol: object.optional("symbol"), published: object.optional("published"),
                    cycleYears: object.optional("cycleYears"), note: object.optional("note"),
                    certainty: object.optional("certainty"))
                let acceptedLanguages: [LanguageTag] = object.list("acceptedLanguages")
                let audience: Audience? = object.optional("audience")
                let classification: Classification? = object.optional("classification")
                let freshness: Freshness? = object.optional("freshness")
                // Without an identifier the questions are still read, for the problems they have of their own.
                let (questions, lineage) = parts(
                    of: id ?? ID(unchecked: "unknown"), superseding: supersedes, &object, reading)
                guard let id, let title, let questions else { return nil }
                return Self(
                    id: id, title: title, issuer: issuer, instruments: instruments, about: about,
                    language: language ?? .english, acceptedLanguages: acceptedLanguages,
                    audience: audience ?? .parties, classification: classification, freshness: freshness,
                    supersedes: supersedes, questions: questions, lineage: lineage)
            }
        }
    }

    private static func parts(
        of id: ID, superseding old: ID?, _ object: inout JSONObjectReader, _ reading: JSONReading
    ) -> ([Question]?, [LineageEntry]) {
        let shapes = Question.shapes(in: object.raw("questions"), of: id)
        return reading.with(\.questionnaire, id) {
            reading.with(\.superseded, old) {
                reading.with(\.expectations, shapes) {
                    let questions: [Question]? = object.required("questions") { node in
                        reading.array(node) { Question.read($0, reading) }
                    }
                    reading.reportDuplicates(in: object.raw("questions"), key: "number", "question")
                    return (questions, object.list("lineage"))
                }
            }
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var context = context
        context.language = language
        context.questionnaire = id
        context.superseded = supersedes
        var object = JSONObjectWriter(context)
        object.add("schema", Self.schema)
        object.add("id", id)
        object.add("title", title)
        object.add("issuer", issuer)
        object.add("instruments", instruments)
        object.add("symbol", about.symbol)
        object.add("published", about.published)
        object.add("cycleYears", about.cycleYears)
        object.add("note", about.note)
        object.add("certainty", about.certainty)
        object.add("language", language)
        object.add("acceptedLanguages", acceptedLanguages)
        object.add("audience", audience, unless: .parties)
        object.add("classification", classification)
        object.add("freshness", freshness)
        object.add("supersedes", supersedes)
        object.add("questions", node: questions.json(context))
        object.add("lineage", lineage)
        return object.node
    }
}

extension LineageEntry: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a lineage entry") { object in
            let change: Change? = object.required("change")
            let from: [Question.ID] = object.list("from") {
                Question.ID.readPart(of: reading.superseded?.rawValue, $0, reading)
            }
            let to: [Question.ID] = object.list("to") {
                Question.ID.readPart(of: reading.questionnaire?.rawValue, $0, reading)
            }
            guard let change else { return nil }
            if let problem = change.problem(from: object.count("from"), to: object.count("to")) {
                reading.report(.invalidValue, at: node, problem)
            }
            return Self(change: change, from: from, to: to)
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("change", change)
        if !from.isEmpty {
            object.add("from", node: JSONNode(.array(from.map { $0.part(of: context.superseded?.rawValue) })))
        }
        if !to.isEmpty {
            object.add("to", node: JSONNode(.array(to.map { $0.part(of: context.questionnaire?.rawValue) })))
        }
        return object.node
    }
}

extension LineageEntry.Change {
    /// What is wrong with the number of questions on the two sides.
    fileprivate func problem(from: Int, to: Int) -> String? {
        let isRight =
            switch self {
            case .unchanged, .editorial, .narrowed, .widened: from == 1 && to == 1
            case .split: from == 1 && to >= 1
            case .merged: from >= 1 && to == 1
            case .replaced: from >= 1 && to >= 1
            case .retired: from >= 1 && to == 0
            case .new: from == 0 && to >= 1
            }
        return isRight ? nil : "‘\(rawValue)’ does not go from \(from) to \(to) questions"
    }
}

import SynergyModel

extension TablesReader {
    mutating func readInstruments(_ place: Int) {
        for row in rows(of: place) {
            let (more, others) = more(row, problems[place])
            let title = row.localized("title", bare: .undetermined, more: more, problems[place])
            let members =
                members(
                    row,
                    [
                        "instrument", "kind", "issuer", "region", "adopted", "inForce", "treatyReference",
                        "monitoringBody", "reportingProcess", "cycleYears", "url", "certainty",
                    ], problems[place]) + (title.map { [.init(name: "title", value: $0)] } ?? [])
            let instrument = noun(
                members + others, row, language: .undetermined, problems[place]
            ) { Instrument.read($0, $1) }
            if let instrument { add(instrument, row, place) }
        }
    }

    private mutating func add(_ instrument: Instrument, _ row: TableRow, _ place: Int) {
        if instrumentPlaces[instrument.id.rawValue] != nil {
            row.report(.duplicate, "instrument", "the instrument ‘\(instrument.id)’ comes twice", problems[place])
        } else {
            instrumentPlaces[instrument.id.rawValue] = content.instruments.count
            content.instruments.append(instrument)
        }
    }

    mutating func readProvisions(_ place: Int) {
        var seen: Set<Provision.ID> = []
        for row in rows(of: place) {
            let number = row.identifier("number", problems[place]) ?? ""
            let name =
                row.identifier("instrument", problems[place])
                ?? (number.contains(":") ? String(number.prefix { $0 != ":" }) : nil)
                ?? (content.instruments.count == 1 ? content.instruments[0].id.rawValue : nil)
            guard let name, let position = instrumentPlaces[name] else {
                row.report(
                    .missingMember, "instrument", "no table of instruments has the instrument of this provision",
                    problems[place])
                continue
            }
            let id = content.instruments[position].id
            var members = members(row, ["topic", "validFrom", "validUntil", "certainty"], problems[place])
            let local = number.hasPrefix("\(name):") ? String(number.dropFirst(name.count + 1)) : number
            members.append(.init(name: "number", value: JSONNode(local)))
            if let heading = row.localized("heading", bare: .undetermined, more: nil, problems[place]) {
                members.append(.init(name: "heading", value: heading))
            }
            let provision = noun(members, row, language: .undetermined, problems[place]) { node, reading in
                reading.instrument = id
                return Provision.read(node, reading)
            }
            guard let provision else { continue }
            if seen.insert(provision.id).inserted {
                content.instruments[position].provisions.append(provision)
            } else {
                row.report(.duplicate, "number", "the provision ‘\(provision.id)’ comes twice", problems[place])
            }
        }
    }

    mutating func readForms(_ place: Int) {
        for row in rows(of: place) {
            let (more, others) = more(row, problems[place])
            let language = row.text("language", problems[place]).flatMap { LanguageTag($0) } ?? options.language
            let bare = language ?? .undetermined
            let title = row.localized("title", bare: bare, more: more, problems[place])
            var members = members(
                row,
                [
                    "form", "issuer", "instruments", "symbol", "published", "cycleYears", "note", "certainty",
                    "acceptedLanguages", "audience", "classification", "freshness", "supersedes",
                ], problems[place])
            if let title { members.append(.init(name: "title", value: title)) }
            members.append(.init(name: "language", value: JSONNode(bare.rawValue)))
            members.append(.init(name: "questions", value: JSONNode(.array([]))))
            let form = noun(members + others, row, language: bare, problems[place]) { Questionnaire.read($0, $1) }
            guard let form else { continue }
            if formPlaces[form.id] != nil {
                row.report(.duplicate, "form", "the form ‘\(form.id)’ comes twice", problems[place])
            } else {
                formPlaces[form.id] = content.questionnaires.count
                content.questionnaires.append(form)
            }
        }
    }

    mutating func readLineage(_ place: Int) {
        for row in rows(of: place) {
            guard let id = formID(row, nil, problems[place]),
                let position = formPlaces[id]
            else {
                row.report(.missingMember, "form", "no table of forms has the form of this row", problems[place])
                continue
            }
            let (language, supersedes) = (
                content.questionnaires[position].language, content.questionnaires[position].supersedes
            )
            let members = members(row, ["change", "from", "to"], problems[place])
            let entry = noun(members, row, language: language, problems[place]) { node, reading in
                reading.questionnaire = id
                reading.superseded = supersedes
                return LineageEntry.read(node, reading)
            }
            if let entry { content.questionnaires[position].lineage.append(entry) }
        }
    }

    /// The form of a row: what its column says, else what stands before the colon of a question, else the only form there is.
    func formID(_ row: TableRow, _ question: String?, _ problems: TableProblems) -> Questionnaire.ID? {
        let prefix = question.flatMap { $0.contains(":") ? String($0.prefix { $0 != ":" }) : nil }
        let own = row.text("form", problems)
        if let own, let prefix, own != prefix {
            row.report(
                .invalidIdentifier, "form",
                "the form is ‘\(own.excerpt)’, but the question is one of ‘\(prefix.excerpt)’",
                problems)
            return nil
        }
        if let name = own ?? prefix {
            guard let id = Questionnaire.ID(rawValue: name), !name.contains(":") else {
                row.report(
                    .invalidIdentifier, "form",
                    "‘\(name.excerpt)’ is no identifier of a form: no spaces, colons or ‘|’",
                    problems)
                return nil
            }
            return id
        }
        return content.questionnaires.count == 1 ? content.questionnaires[0].id : options.form
    }
}

import SynergyModel

extension MappingAuditor {
    /// What is known of a term.
    private enum Standing {
        case question(of: String, isRetired: Bool)
        case provision
        /// Not in its questionnaire or instrument, which is known.
        case missing(from: String, known: [String])
        /// Nothing is known of what it belongs to.
        case unknown(String)
    }

    /// Looks up the questions and provisions that rows name.
    mutating func checkNames(_ questionnaires: [Questionnaire], _ instruments: [Instrument]) {
        let directory = Directory(questionnaires, instruments)
        let names = names
        let standings = (0..<Int32(names.count)).map { directory.standing(of: names[$0]) }
        var unknown = Tally()
        var superseded = Tally()
        var retired = Tally()
        for row in rows {
            let (from, to) = ends(row)
            for end in [from, to] {
                switch standings[Int(end)] {
                case .missing(let whole, let known):
                    let help = offersHelp ? known.suggestion(for: names[end]) : ""
                    report(.warning, .missingEnd, row, "\(whole) has no ‘\(names[end].excerpt)’\(help)")
                case .unknown(let prefix): unknown.count(prefix, row)
                case .question(let edition, let isRetired):
                    if isRetired { retired.count(names[end], row) }
                    if directory.successors[edition] != nil { superseded.count(edition, row) }
                case .provision: break
                }
            }
            switch (standings[Int(from)], standings[Int(to)]) {
            case (.question, .provision), (.provision, .question):
                let message =
                    "a mapping is between two questions or between two provisions, not between one and the other"
                report(.error, .mixedEnds, row, message)
            default: break
            }
        }
        for (prefix, found) in unknown.rows.sorted(by: { $0.key < $1.key }) {
            let message =
                "nothing is known here of ‘\(prefix.excerpt)’, so what \(words(for: found)) in it was not looked up"
            report(.note, .unknownSource, found.first, message)
        }
        for (edition, found) in superseded.rows.sorted(by: { $0.key < $1.key }) {
            let message =
                "\(words(for: found)) questions of \(edition), which \(directory.successors[edition] ?? "") supersedes"
            report(.note, .supersededEdition, found.first, message)
        }
        for (question, found) in retired.rows.sorted(by: { $0.key < $1.key }) {
            let message = "\(words(for: found)) \(question): \(directory.fates[question] ?? "")"
            report(.note, .retiredQuestion, found.first, message)
        }
    }

    /// Rows that have something in common: the first, and how many.
    private struct Tally {
        private(set) var rows: [String: (first: Int, last: Int, count: Int)] = [:]

        mutating func count(_ name: String, _ row: Int) {
            var entry = rows[name] ?? (row, -1, 0)
            // Both ends of a row count once.
            if entry.last != row { entry.count += 1 }
            entry.last = row
            rows[name] = entry
        }
    }

    private func words(for rows: (first: Int, last: Int, count: Int)) -> String {
        rows.count == 1 ? "1 mapping names" : "\(rows.count) mappings name"
    }

    /// What is known of questions and provisions.
    private struct Directory {
        private var questions: Set<String> = []
        private var provisions: Set<String> = []
        private var byQuestionnaire: [String: [String]] = [:]
        private var byInstrument: [String: [String]] = [:]
        /// What became of questions that are no longer asked.
        var fates: [String: String] = [:]
        /// The edition that superseded another one.
        var successors: [String: String] = [:]

        init(_ questionnaires: [Questionnaire], _ instruments: [Instrument]) {
            for form in questionnaires.sorted(by: { $0.id < $1.id }) {
                byQuestionnaire[form.id.rawValue] = form.questions.map(\.id.rawValue)
                questions.formUnion(form.questions.map(\.id.rawValue))
                if let old = form.supersedes { successors[old.rawValue] = form.id.rawValue }
                for entry in form.lineage {
                    for question in entry.from where entry.change == .retired || entry.change == .replaced {
                        let place = entry.to.map(\.rawValue).joined(separator: ", ")
                        fates[question.rawValue] =
                            place.isEmpty
                            ? "\(form.id) no longer asks it"
                            : "\(form.id) asks \(place) in its place"
                    }
                }
            }
            for instrument in instruments {
                byInstrument[instrument.id.rawValue] = instrument.provisions.map(\.id.rawValue)
                provisions.formUnion(instrument.provisions.map(\.id.rawValue))
            }
        }

        func standing(of name: String) -> Standing {
            let prefix = String(Mapping.Term.ID(unchecked: name).prefix)
            if questions.contains(name) { return .question(of: prefix, isRetired: fates[name] != nil) }
            if provisions.contains(name) { return .provision }
            if let known = byQuestionnaire[prefix] ?? byInstrument[prefix] {
                return .missing(from: prefix, known: known)
            }
            return .unknown(prefix)
        }
    }
}

extension Diagnostic.Code {
    /// The codes that checking a data folder uses for the same.
    fileprivate static let missingEnd = Self(rawValue: "dangling-mapping")
    fileprivate static let mixedEnds = Self(rawValue: "mixed-terms")
}

import SynergyCrosswalk
import SynergyModel
import SynergyReuse

/// Makes content of a graph.
struct RDFContentReader {
    let index: RDFIndex
    var content = ExchangeContent()
    var losses = FormatLosses()
    var diagnostics: [Diagnostic] = []
    /// What was understood of the subjects, so that the rest can be counted.
    var isRead: [Bool]
    let file: String?
    let lines: LineTable
    let limits: Limits
    /// How many items of lists may still be read: lists that share their ends would otherwise take for ever.
    var budget: Int

    var graph: RDFGraph { index.graph }

    init(_ graph: RDFGraph, file: String?, lines: LineTable, limits: Limits) {
        index = RDFIndex(graph)
        self.file = file
        self.lines = lines
        self.limits = limits
        isRead = Array(repeating: false, count: graph.termCount)
        budget = index.count * 2 + 1_000
    }

    mutating func read() {
        content.questionnaires = nouns("Questionnaire", .questionnaire, as: Questionnaire.self)
        content.instruments = nouns("Instrument", .instrument, as: Instrument.self)
        content.submissions = nouns("Submission", .submission, as: Submission.self)
        content.questionnaires.sort { $0.id < $1.id }
        content.instruments.sort { $0.id < $1.id }
        content.submissions.sort { $0.id < $1.id }
        content.decisions = decisions()
        var thesauri = ThesaurusReader(self)
        thesauri.read()
        var mappings = RDFMappingReader(self, names: thesauri.names)
        mappings.read(statements: thesauri.statements)
        content.questionnaires += thesauri.questionnaires
        content.mappings = mappings.sets
        for number in thesauri.understood + mappings.understood { isRead[Int(number)] = true }
        losses.add(thesauri.losses)
        losses.add(mappings.losses)
        diagnostics += thesauri.diagnostics + mappings.diagnostics
        countTheRest()
        diagnostics.sort { $0.location < $1.location }
        if diagnostics.count > limits.diagnosticsPerFile {
            let rest = diagnostics.count - limits.diagnosticsPerFile
            let isError = diagnostics.contains { $0.severity == .error }
            diagnostics.removeLast(rest)
            diagnostics.append(
                Diagnostic(
                    isError ? .error : .note, .tooManyProblems, at: SourceLocation(file: file),
                    "\(rest) more problems are not listed"))
        }
    }

    /// Whether something was made of a node already.
    func wasRead(_ node: Int32) -> Bool { isRead[Int(node)] }

    // MARK: Nouns

    mutating func nouns<Noun: JSONReadable>(
        _ type: String, _ kind: RDFShape.Kind, as _: Noun.Type
    ) -> [Noun] {
        subjects(of: RDFVocabulary.synergy + type).compactMap { subject in
            noun(subject.node, kind, at: subject.offset)
        }
    }

    /// The subjects of a class, with the place where that is said.
    func subjects(of type: String) -> [(node: Int32, offset: Int)] {
        guard let type = graph.find(iri: type), let isA = graph.find(iri: RDFVocabulary.type) else { return [] }
        return index.all.filter { $0.predicate == isA && $0.object == type }.map { ($0.subject, $0.offset) }
    }

    mutating func noun<Noun: JSONReadable>(_ node: Int32, _ kind: RDFShape.Kind, at offset: Int) -> Noun? {
        let reading = JSONReading()
        reading.issueLimit = limits.diagnosticsPerFile
        reading.readsOrderFromArrays = true
        let json = object(node, kind, .init(), at: offset, depth: 0)
        let noun = Noun.read(json, reading)
        diagnostics += reading.placed(in: file, lines)
        return noun
    }

    mutating func decisions() -> [Decision] {
        let subjects = subjects(of: RDFVocabulary.synergy + "Decision")
        let ordered = subjects.enumerated().sorted { first, second in
            (position(of: first.element.node), first.offset) < (position(of: second.element.node), second.offset)
        }
        return ordered.compactMap { noun($0.element.node, .decision, at: $0.element.offset) }
    }

    /// The number that says where among its like something stands.
    func position(of node: Int32) -> Int {
        let values = index.objects(of: node, RDFVocabulary.synergy + "position")
        guard let value = values.first, case .literal(let literal) = graph.term(value.object) else { return .max }
        return Int(literal.lexical) ?? .max
    }

    mutating func report(_ code: Diagnostic.Code, at offset: Int, _ message: String) {
        diagnostics.append(Diagnostic(.error, code, at: lines.location(of: offset, in: file), message))
    }

    // MARK: The rest

    /// Counts what nothing was made of.
    mutating func countTheRest() {
        let section = RDFVocabulary.synergy + "Section"
        let agent = RDFVocabulary.prov + "Agent"
        let type = graph.find(iri: RDFVocabulary.type)
        var used = [Bool](repeating: false, count: graph.termCount)
        for entry in index.all where entry.predicate != type { used[Int(entry.object)] = true }
        for subject in index.subjects where !isRead[Int(subject)] {
            if index.isA(subject, section) || index.isA(subject, agent) { continue }
            // What only belongs to something else is lost with it.
            if graph.isBlank(subject), used[Int(subject)] { continue }
            let statements = index.statements(of: subject)
            if statements.allSatisfy({ isStatement(graph.iri($0.predicate) ?? "") }) { continue }
            let types = index.objects(of: subject, RDFVocabulary.type).map { name($0.object) }
            let what = types.first.map { "things of the kind \(RDFVocabulary.contracted($0))" } ?? "things of no kind"
            losses.note(what, at: name(subject))
        }
    }
}

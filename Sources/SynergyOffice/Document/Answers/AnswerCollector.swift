import SynergyInterchange
import SynergyModel

/// Makes answers of what was found, each question once.
struct AnswerCollector {
    private let questionnaire: Questionnaire
    private let language: LanguageTag
    private let file: String?
    private var answers: [Int: [Answer]] = [:]
    private var places: [Int: String] = [:]
    private var failed: Set<Int> = []
    private var diagnostics: [Diagnostic] = []

    init(_ questionnaire: Questionnaire, language: LanguageTag, file: String?) {
        self.questionnaire = questionnaire
        self.language = language
        self.file = file
    }

    private mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ place: String, _ question: Question,
        _ message: String
    ) {
        diagnostics.append(
            Diagnostic(
                severity, code, at: SourceLocation(file: file, path: place),
                "question \(question.id.number): \(message)"))
    }

    /// Adds the answers to a question that was found.
    mutating func add(_ found: FoundQuestion) {
        let question = questionnaire.questions[found.question]
        let before = diagnostics.count
        let new = answers(to: question, found)
        if diagnostics[before...].contains(where: { $0.severity == .error }) { failed.insert(found.question) }
        guard !new.isEmpty else { return }
        if let known = answers[found.question] {
            guard known != new else { return }
            report(
                .error, .answeredTwice, found.place, question,
                "is answered differently at \(places[found.question] ?? ""); neither was taken")
            failed.insert(found.question)
            return
        }
        answers[found.question] = new
        places[found.question] = found.place
    }

    /// All answers, without those to questions of which a part was not understood twice.
    func finished() -> FormAnswers {
        let isDouble = Set(
            diagnostics.filter { $0.code == .answeredTwice }.map(\.message))
        var result = FormAnswers(diagnostics: diagnostics)
        for place in questionnaire.questions.indices {
            guard let answers = answers[place] else { continue }
            let number = questionnaire.questions[place].id.number
            if failed.contains(place), isDouble.contains(where: { $0.hasPrefix("question \(number):") }) { continue }
            result.answers += answers
        }
        return result
    }

    // MARK: One question

    /// For which unit and which period a piece is.
    private struct Scope: Hashable {
        var unit: Respondent.ID?
        var period: Period?
    }

    private mutating func answers(to question: Question, _ found: FoundQuestion) -> [Answer] {
        var scopes: [Scope] = []
        var pieces: [Scope: [(piece: FoundQuestion.Piece, element: EffectiveElement?)]] = [:]
        let names = ElementNames(question)
        for piece in found.pieces {
            if let problem = piece.problem {
                report(.error, .unclearAnswer, piece.place, question, problem)
                continue
            }
            var scope = Scope()
            var element: EffectiveElement?
            var unknown: String?
            for line in piece.lines {
                if let period = FormLabels.period(line) {
                    scope.period = period
                } else if let named = names[line] {
                    element = named
                } else if let unit = Self.unit(line, question) {
                    scope.unit = unit
                } else {
                    unknown = line
                }
            }
            if let unknown {
                report(
                    .error, .unknownElement, piece.place, question,
                    "‘\(unknown.excerpt)’ names no part of it; the row was left out")
                continue
            }
            if pieces[scope] == nil { scopes.append(scope) }
            pieces[scope, default: []].append((piece, element))
        }
        return scopes.compactMap { answer(to: question, $0, pieces[$0] ?? []) }
    }

    /// The unit in brackets at the end of a line, as in `Aldmark (XLD-A)`.
    private static func unit(_ line: String, _ question: Question) -> Respondent.ID? {
        guard line.hasSuffix(")"), let open = line.lastIndex(of: "(") else {
            return question.perTerritory ? Respondent.ID(line) : nil
        }
        return Respondent.ID(line[line.index(after: open)...].dropLast())
    }

    private mutating func answer(
        to question: Question, _ scope: Scope, _ pieces: [(piece: FoundQuestion.Piece, element: EffectiveElement?)]
    ) -> Answer? {
        var whole: AnswerReader.Reading?
        var elements: [Answer.ElementValue] = []
        var references: [Reference] = []
        /// What answer and notes link to.
        var linked: [Reference] = []
        var notes: [String] = []
        var absences: [(element: String, reason: Absence, place: String)] = []
        var isUnclear = false
        for (piece, element) in pieces {
            let lines = AnswerLines(piece.blocks, place: piece.place)
            switch piece.role {
            case .references: references += ReferenceReader.references(in: lines.lines)
            case .note:
                let texts = piece.isLabelled ? AnswerLines(lines: lines.lines.map(AnswerReader.unescaped)) : lines
                if !texts.isBlank { notes.append(texts.text) }
                linked += lines.linked
            case .answer:
                guard let reading = read(lines, piece, element, question) else {
                    isUnclear = true
                    continue
                }
                notes += [reading.note].filter { !$0.isEmpty } + lines.notes
                guard !reading.isBlank else { continue }
                if case .links = reading.value {} else { linked += lines.linked }
                if let element, let value = reading.value {
                    if elements.contains(where: { $0.element == element.id }) {
                        report(
                            .error, .answeredTwice, piece.place, question, "the part ‘\(element.id)’ stands there twice"
                        )
                        return nil
                    }
                    elements.append(.init(element: element.id, value: value))
                } else if let element, let reason = reading.absence {
                    absences.append((element.id, reason, piece.place))
                } else if let known = whole, known.value != reading.value || known.absence != reading.absence {
                    report(.error, .answeredTwice, piece.place, question, "two different answers stand there")
                    return nil
                } else {
                    whole = reading
                }
            }
        }
        if let first = absences.first, elements.isEmpty, whole == nil {
            guard absences.allSatisfy({ $0.reason == first.reason }) else {
                report(
                    .error, .answeredTwice, first.place, question,
                    "its parts say different reasons for having no answer")
                return nil
            }
            whole = AnswerReader.Reading(absence: first.reason)
        } else {
            for absence in absences {
                report(
                    .warning, .unclearAnswer, absence.place, question,
                    "why there is no answer to the part ‘\(absence.element)’ has no place beside other answers")
            }
        }
        let isCited = !references.isEmpty
        for link in linked where !references.contains(where: { $0.url == link.url }) { references.append(link) }
        let content: Answer.Content
        if let value = whole?.value, elements.isEmpty {
            content = .value(value)
        } else if let absence = whole?.absence, elements.isEmpty {
            content = .absent(absence)
        } else if !elements.isEmpty {
            if whole != nil {
                report(
                    .error, .answeredTwice, pieces[0].piece.place, question,
                    "it is answered as a whole and by its parts")
                return nil
            }
            content = .elements(elements)
        } else if isCited {
            content = .referencesOnly
        } else {
            if !notes.isEmpty, !isUnclear {
                report(
                    .warning, .unclearAnswer, pieces[0].piece.place, question,
                    "something stands beside it and no answer; left out: ‘\(notes.joined(separator: "; ").excerpt)’")
            }
            return nil
        }
        return Answer(
            question: question.id, content: content, territory: scope.unit, period: scope.period,
            references: references, note: notes.isEmpty ? nil : notes.joined(separator: "\n"))
    }

    private mutating func read(
        _ lines: AnswerLines, _ piece: FoundQuestion.Piece, _ element: EffectiveElement?, _ question: Question
    ) -> AnswerReader.Reading? {
        let reader = AnswerReader(question: question, language: language, isLabelled: piece.isLabelled)
        do throws(AnswerReader.Unclear) {
            let reading = try reader.read(
                lines, kind: element?.kind ?? question.kind, unit: element.map(\.unit) ?? question.unit)
            if reading.absence != nil, !lines.plainText.hasPrefix("["), let written = WrittenAbsence(lines.plainText) {
                report(
                    written.isVague ? .warning : .note, .writtenAbsence, piece.place, question,
                    "‘\(lines.plainText.excerpt)’ is taken as no answer (\(written.word))")
            }
            return reading
        } catch {
            report(.error, .unclearAnswer, piece.place, question, error.message)
            return nil
        }
    }
}

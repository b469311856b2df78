import SynergyInterchange
import SynergyModel

/// The fixed words of forms in every language, as they are looked for in a document.
struct FormLabels {
    /// What the name of a row or a column says.
    enum Meaning: Hashable {
        case number
        case question
        case answer
        case references
        case note
        case yes
        case no
        /// A row of ours that is not read.
        case ours
    }

    /// The words of rows and columns, without letter case, accents and punctuation.
    private static let meanings: [String: Meaning] = {
        var meanings: [String: Meaning] = [:]
        let others: [(Meaning, String)] = [
            (
                .number,
                "no; nr; number; number of question; question no; question number; numéro; n°; número; номер; № п/п; №; الرقم; رقم; 编号; 序号; #"
            ),
            (
                .question,
                "question; questions; question text; text of the question; item; preguntas; pregunta; вопрос; вопросы; السؤال; الأسئلة; 问题; 問題"
            ),
            (
                .answer,
                "answer; answers; reply; replies; response; responses; state reply; reply of the state; réponse; réponses; respuesta; respuestas; ответ; ответы; الإجابة; الرد; الجواب; 答复; 回答; 答案"
            ),
            (
                .note,
                "comment; comments; remark; remarks; note; notes; explanation; please explain; commentaires; commentaire; observations; observaciones; comentarios; комментарий; комментарии; примечание; ملاحظات; تعليقات; 备注; 说明"
            ),
        ]
        for (meaning, words) in others {
            for word in words.split(separator: ";") { meanings[String(word).stripped.tableKey] = meaning }
        }
        let ours: [FormWords.Key] = [.result, .missing, .earlier, .values, .links, .held, .confidential, .help]
        for words in FormWords.all {
            for key in ours { meanings[words[key].tableKey] = .ours }
            meanings[words[.answer].tableKey] = .answer
            meanings[words[.references].tableKey] = .references
            meanings[words[.answerNote].tableKey] = .note
            meanings[words[.yes].tableKey] = .yes
            meanings[words[.no].tableKey] = meanings[words[.no].tableKey] ?? .no
        }
        return meanings
    }()

    /// What a name means; a number after it, as of a note, does not count.
    static func meaning(_ text: String) -> Meaning? {
        let name = text.stripped
        guard name.utf8.count < 80 else { return nil }
        if let known = meanings[name.tableKey] { return known }
        var plain = name[...]
        while let last = plain.last, last.isNumber || last.isWhitespace || last == "," || last == ":" {
            plain = plain.dropLast()
        }
        return plain.isEmpty ? nil : meanings[String(plain).tableKey]
    }

    /// The facts at the head of a form.
    static let facts: [String: FormWords.Key] = {
        var facts: [String: FormWords.Key] = [:]
        for words in FormWords.all {
            for key in [FormWords.Key.form, .respondent, .asOf, .submission, .submitted] {
                facts[words[key].tableKey] = key
            }
        }
        return facts
    }()

    /// The names in references, such as `Document symbol`.
    static let references: [String: FormWords.Key] = {
        var names: [String: FormWords.Key] = [:]
        for words in FormWords.all {
            for key in ReferenceLines.keys { names[words[key].tableKey] = key }
        }
        return names
    }()

    /// What stands in brackets in place of an answer that is not given.
    static let absences: [String: Absence] = {
        var absences: [String: Absence] = [:]
        for words in FormWords.all {
            for absence in Absence.allCases { absences[words.absence(absence).tableKey] = absence }
        }
        let others: [(Absence, String)] = [
            (
                .notApplicable,
                "not applicable; sans objet; non applicable; no aplicable; no procede; неприменимо; не применимо; لا ينطبق; 不适用"
            ),
            (.unknown, "unknown; not known; inconnu; desconocido; неизвестно; غير معروف; 不详"),
            (.declined, "declined to answer; no answer given"),
        ]
        for (absence, words) in others {
            for word in words.split(separator: ";") { absences[String(word).stripped.tableKey] = absence }
        }
        return absences
    }()

    static let yes = Set(FormWords.all.map { $0[.yes].tableKey })
    static let no = Set(FormWords.all.map { $0[.no].tableKey })

    /// A period in the words of any language, as in `Period: 2023`.
    static func period(_ line: String) -> Period? {
        for words in FormWords.all {
            let parts = words[.period].replacing("{period}", with: "\u{0}").split(
                separator: "\u{0}", omittingEmptySubsequences: false)
            let head = parts.first.map { String($0).stripped } ?? ""
            if !head.isEmpty, line.hasPrefix(head) { return Period(String(line.dropFirst(head.count)).stripped) }
        }
        return nil
    }
}

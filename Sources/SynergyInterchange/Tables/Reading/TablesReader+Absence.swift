public import SynergyModel

extension TablesReader {
    /// What stands in place of the value of a row, where nothing else stands there and the question has no such option.
    mutating func writtenAbsence(_ row: TableRow, _ question: Question.ID) -> (text: String, absence: WrittenAbsence)? {
        var found: (text: String, absence: WrittenAbsence)?
        for (_, column) in row.languages("value", bare: .undetermined) {
            let value = row.value("value", column)
            guard let text = cells.text(of: value) else { continue }
            guard case .text = value, let absence = WrittenAbsence(text),
                questions[question].flatMap({ prepared($0).code(text.trimmedSpaces) }) == nil
            else { return nil }
            found = found ?? (text.trimmedSpaces, absence)
        }
        return found
    }

    /// The reason for absence of an answer whose rows hold nothing but such words; `nil` where there is none.
    ///
    /// - Parameters:
    ///   - rows: The rows with such a word.
    ///   - said: What the column for it says.
    ///   - isAnswered: Whether other elements of the answer have values.
    mutating func absence(
        of rows: [(row: TableRow, text: String, absence: WrittenAbsence)], said: String?, isAnswered: Bool, _ place: Int
    ) -> JSONNode? {
        guard let first = rows.first else { return nil }
        for (row, text, absence) in rows {
            if said == absence.reason.rawValue { continue }
            if isAnswered {
                losses.note("reasons why a single element has no answer", at: text)
                row.report(
                    .warning, .writtenAbsence, "value",
                    "‘\(text.excerpt)’ is taken as no answer to this element, and the reason has no place beside the others",
                    problems[place])
            } else if let said {
                row.report(
                    .invalidValue, "absent",
                    "the answer ‘\(text.excerpt)’ says another reason than ‘\(Vocabulary.absence.word(said, in: .english))’ here",
                    problems[place])
            } else if absence.reason != first.absence.reason {
                row.report(
                    .invalidValue, "value",
                    "the elements say different reasons why there is no answer; write one into ‘no answer because’",
                    problems[place])
            } else {
                row.report(
                    absence.isVague ? .warning : .note, .writtenAbsence, "value",
                    "‘\(text.excerpt)’ is taken as no answer (\(absence.word))", problems[place])
            }
        }
        return isAnswered || said != nil ? nil : JSONNode(first.absence.reason.rawValue)
    }
}

extension Diagnostic.Code {
    /// A word such as `N/A` where an answer should be.
    public static let writtenAbsence = Self(rawValue: "written-absence")
}

public import SynergyModel

extension Workspace {
    /// The texts of all answers, in which to look for what they cite; the owner of each is its answer.
    ///
    /// An answer has a text for each thing that it says: its values in each language, the fields of its references, its note.
    ///
    /// - Parameter respondent: Whose answers; `nil` for everybody's.
    /// - Returns: The texts, by the identifiers of the submissions, in the order of their answers.
    public func citingTexts(of respondent: Respondent.ID? = nil) -> [CitingText] {
        var texts: [CitingText] = []
        for submission in submissions where respondent == nil || submission.respondent == respondent {
            for answer in submission.answers {
                let owner = submission.id(of: answer).rawValue
                answer.eachText { part, text in texts.append(CitingText(owner: owner, part: part, text: text)) }
            }
        }
        return texts
    }
}

extension Answer {
    /// Every text that the answer holds, with its place in it.
    package func eachText(_ body: (_ part: String, _ text: String) -> Void) {
        switch content {
        case .value(let value): value.eachText("value", body)
        case .elements(let elements):
            for element in elements { element.value.eachText("elements.\(element.element)", body) }
        case .absent, .referencesOnly: break
        }
        for (index, reference) in references.enumerated() { reference.eachText("references[\(index)]", body) }
        if let note { body("note", note) }
    }
}

extension AnswerValue {
    fileprivate func eachText(_ part: String, _ body: (_ part: String, _ text: String) -> Void) {
        switch self {
        case .text(let text):
            for entry in text.entries {
                body(text.entries.count > 1 ? "\(part).\(entry.language)" : part, entry.text)
            }
        case .items(let items):
            for (index, item) in items.enumerated() { body("\(part).items[\(index)]", item) }
        case .links(let links):
            for (index, link) in links.enumerated() { link.eachText("\(part).links[\(index)]", body) }
        case .table(let table):
            for (index, row) in table.rows.enumerated() {
                for (column, cell) in row.cells.enumerated() {
                    if case .text(let text) = cell { body("\(part).rows[\(index)][\(column)]", text) }
                }
            }
        case .boolean, .choice, .choices, .number, .day: break
        }
    }
}

extension Reference {
    /// Fields that may hold a citation; pages and days hold none.
    fileprivate func eachText(_ part: String, _ body: (_ part: String, _ text: String) -> Void) {
        for (name, text) in [("title", title), ("symbol", symbol), ("url", url), ("note", note)] {
            if let text { body("\(part).\(name)", text) }
        }
    }
}

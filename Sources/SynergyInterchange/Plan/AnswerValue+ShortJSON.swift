package import SynergyModel
package import SynergyReuse

extension AnswerValue {
    /// The value in its shortest natural JSON: `true`, `"code"`, `["a", "b"]`, `30`, `"2025-06-30"`, `"text"`.
    ///
    /// Tables, links and texts in several languages have no short form and stay objects, as in a submission.
    package var shortJSON: JSONNode {
        switch self {
        case .boolean(let value): JSONNode(.bool(value))
        case .choice(let code): JSONNode(code)
        case .choices(let codes): JSONNode(.array(codes.map { JSONNode($0) }))
        case .number(let quantity): JSONNode(.number(quantity.value))
        case .day(let day): JSONNode(day.description)
        case .text(let text) where text.entries.count == 1: JSONNode(text.original.text)
        case .items(let items): JSONNode(.array(items.map { JSONNode($0) }))
        case .text, .table, .links: json(JSONWriting())
        }
    }
}

extension Answer.Content {
    /// What was given, in its shortest natural JSON; `nil` where no value was given.
    package var shortJSON: JSONNode? {
        switch self {
        case .value(let value): value.shortJSON
        case .elements(let values): FormValue.elements(values).shortJSON
        case .absent, .referencesOnly: nil
        }
    }
}

extension FormValue {
    /// The value in its shortest natural JSON; an object from element to value where it is given by element.
    package var shortJSON: JSONNode {
        switch self {
        case .value(let value): value.shortJSON
        case .elements(let values):
            JSONNode(.object(values.map { JSONNode.Member(name: $0.element, value: $0.value.shortJSON) }))
        }
    }
}

/// A type that can be written as the JSON of a data folder.
package protocol JSONWritable {
    /// The value as JSON, such that reading it in the same context gives the value back.
    func json(_ context: JSONWriting) -> JSONNode
}

/// What the object that holds a value says for it.
package struct JSONWriting: Sendable {
    /// The language of bare strings.
    package var language = LanguageTag.undetermined
    /// The questionnaire whose questions are written as bare numbers.
    package var questionnaire: Questionnaire.ID?
    /// The edition it supersedes.
    package var superseded: Questionnaire.ID?
    /// The instrument whose provisions are written as bare numbers.
    package var instrument: Instrument.ID?
    /// Whether a text in several languages is an array, because objects lose the order of their members on the way.
    package var keepsOrderInArrays = false

    package init() {}
}

/// An object that is being written: members in the order they are added, absent ones left out.
package struct JSONObjectWriter {
    private var members: [JSONNode.Member] = []
    private let context: JSONWriting

    package init(_ context: JSONWriting) { self.context = context }

    /// The object as it stands.
    package var node: JSONNode { JSONNode(.object(members)) }

    package mutating func add(_ name: String, node: JSONNode?) {
        if let node { members.append(JSONNode.Member(name: name, value: node)) }
    }

    package mutating func add(_ name: String, _ value: (some JSONWritable)?) {
        add(name, node: value?.json(context))
    }

    package mutating func add(_ name: String, _ values: [some JSONWritable]) {
        if !values.isEmpty { add(name, node: values.json(context)) }
    }

    /// Adds a member unless it has the value that it has when it is left out.
    package mutating func add<Value: JSONWritable & Equatable>(_ name: String, _ value: Value, unless usual: Value) {
        if value != usual { add(name, value) }
    }
}

extension Array: JSONWritable where Element: JSONWritable {
    package func json(_ context: JSONWriting) -> JSONNode { JSONNode(.array(map { $0.json(context) })) }
}

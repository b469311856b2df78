/// A type that can be read from the JSON of a data folder.
package protocol JSONReadable {
    /// Reads a value, or reports to `reading` why there is none and returns `nil`.
    static func read(_ node: JSONNode, _ reading: JSONReading) -> Self?
}

/// One problem of one document, not yet placed in a file.
package struct JSONIssue: Sendable {
    package var severity: Diagnostic.Severity
    package var code: Diagnostic.Code
    package var offset: Int
    package var path: JSONPath
    package var message: String
}

/// One reading of one document: collects every problem, and knows what the document says for all that it holds.
///
/// A class, because the readers of nested values append to one list while the outer ones are still at work.
/// It never leaves the function that reads one document.
package final class JSONReading {
    /// What a question wants, as far as reading its answers depends on it.
    package struct Expectation {
        package var kind: AnswerKind
        package var options: [String]
        package var table: TableShape?
        package var elements: [String: AnswerKind]

        package init(_ question: Question) {
            kind = question.kind
            options = question.options.map(\.code)
            table = question.table
            elements = Dictionary(
                question.effectiveElements.map { ($0.id, $0.kind) }, uniquingKeysWith: { old, _ in old })
        }

        package init(kind: AnswerKind, options: [String], table: TableShape?, elements: [String: AnswerKind]) {
            self.kind = kind
            self.options = options
            self.table = table
            self.elements = elements
        }
    }

    package private(set) var issues: [JSONIssue] = []
    /// Problems beyond this number are counted, not kept.
    package var issueLimit = 1_000
    package private(set) var droppedIssues = 0
    package private(set) var hasErrors = false
    package private(set) var path = JSONPath()
    /// The language of bare strings.
    package var language = LanguageTag.undetermined
    /// The questionnaire in which bare numbers are questions.
    package var questionnaire: Questionnaire.ID?
    /// The edition that it supersedes.
    package var superseded: Questionnaire.ID?
    /// The instrument in which bare numbers are provisions.
    package var instrument: Instrument.ID?
    /// What the questions want, by identifier; `nil` where nothing is known of them.
    package var expectations: [Question.ID: Expectation]?
    /// The languages of forms, in which bare strings of decisions stand; none where nothing is known of them.
    package var formLanguages: [Questionnaire.ID: LanguageTag] = [:]

    /// Whether a text in several languages may be an array, because objects lost the order of their members.
    package var readsOrderFromArrays = false

    package init() {}

    /// Reports a problem at a node of the current path; its words are only made when they are kept.
    package func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, at node: JSONNode,
        _ message: @autoclosure () -> String
    ) {
        report(severity, code, at: node.offset, path: path, message())
    }

    /// Reports an error at a node of the current path.
    package func report(_ code: Diagnostic.Code, at node: JSONNode, _ message: @autoclosure () -> String) {
        report(.error, code, at: node, message())
    }

    package func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, at offset: Int, path: JSONPath,
        _ message: @autoclosure () -> String
    ) {
        if severity == .error { hasErrors = true }
        guard issues.count < issueLimit else {
            droppedIssues += 1
            return
        }
        issues.append(JSONIssue(severity: severity, code: code, offset: offset, path: path, message: message()))
    }

    /// Reports that a node is not what was expected there.
    package func mismatch(_ node: JSONNode, expected: String) {
        report(.wrongType, at: node, "expected \(expected), found \(node.found)")
    }

    /// Reads one step further down.
    package func descend<Result>(_ step: JSONPath.Step, _ body: () -> Result) -> Result {
        path.steps.append(step)
        defer { path.steps.removeLast() }
        return body()
    }

    /// Reads with other settings, which are put back afterwards.
    package func with<Value, Result>(
        _ setting: ReferenceWritableKeyPath<JSONReading, Value>, _ value: Value, _ body: () -> Result
    ) -> Result {
        let old = self[keyPath: setting]
        self[keyPath: setting] = value
        defer { self[keyPath: setting] = old }
        return body()
    }

    /// Reads every element of an array; elements that cannot be read are left out.
    package func array<Element>(_ node: JSONNode, of read: (JSONNode) -> Element?) -> [Element]? {
        guard let nodes = node.array else {
            mismatch(node, expected: "an array")
            return nil
        }
        return nodes.enumerated().compactMap { index, element in descend(.index(index)) { read(element) } }
    }

    /// Reads an object; members that `body` did not ask for are reported after it.
    package func object<Result>(
        _ node: JSONNode, _ what: String, _ body: (inout JSONObjectReader) -> Result?
    ) -> Result? {
        guard case .object(let members) = node.value else {
            mismatch(node, expected: what)
            return nil
        }
        var object = JSONObjectReader(node: node, members: members, what: what, reading: self)
        let result = body(&object)
        object.reportUnknownMembers()
        return result
    }
}

extension Diagnostic.Code {
    /// A JSON value of another type than expected.
    public static let wrongType = Self(rawValue: "wrong-type")
    /// A value of the right type that is not allowed here.
    public static let invalidValue = Self(rawValue: "invalid-value")
    /// A required member that is not there.
    public static let missingMember = Self(rawValue: "missing-member")
    /// A member that has no meaning here.
    public static let unknownMember = Self(rawValue: "unknown-member")
    /// Two things of one name.
    public static let duplicate = Self(rawValue: "duplicate")
    /// A text that is not an identifier.
    public static let invalidIdentifier = Self(rawValue: "invalid-identifier")
    /// A text that is not a day of the calendar.
    public static let invalidDate = Self(rawValue: "invalid-date")
    /// A text that is not a period.
    public static let invalidPeriod = Self(rawValue: "invalid-period")
    /// A text that is not a language tag.
    public static let invalidLanguage = Self(rawValue: "invalid-language")
    /// The name of another format.
    public static let wrongSchema = Self(rawValue: "wrong-schema")
    /// A value that does not answer its question.
    public static let kindMismatch = Self(rawValue: "kind-mismatch")
    /// An option the question does not have.
    public static let unknownOption = Self(rawValue: "unknown-option")
    /// An element the question does not have.
    public static let unknownElement = Self(rawValue: "unknown-element")
    /// A row or column the table does not have.
    public static let unknownCell = Self(rawValue: "unknown-cell")
    /// A question that is not there.
    public static let unknownQuestion = Self(rawValue: "unknown-question")
}

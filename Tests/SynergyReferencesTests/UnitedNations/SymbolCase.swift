import SynergyReferences
import Testing

/// A text and what it cites, each written `key @ text`.
struct SymbolCase: CustomTestStringConvertible, Sendable {
    let input: String
    let expected: [String]

    init(_ input: String, _ expected: String...) {
        self.input = input
        self.expected = expected
    }

    var testDescription: String { input }

    /// What is found, in the same form; the text is cut from the input by the span.
    var found: [String] {
        ReferenceScanner().scan(input).map { citation in
            let slice = Array(input.utf8)[citation.span]
            return "\(citation.key.rawValue) @ \(String(decoding: slice, as: UTF8.self))"
        }
    }
}

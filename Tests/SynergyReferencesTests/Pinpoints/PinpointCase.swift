import Foundation
import SynergyReferences
import Testing

/// One line of a file of cases: a text, and what it cites.
struct PinpointCase: CustomTestStringConvertible, Sendable {
    var input: String
    var expected: [String]
    var testDescription: String { input }

    /// The cases of a file; `\n` in them is a line end.
    static func all(_ name: String) -> [PinpointCase] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures/Pinpoints/\(name).txt")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            var fields = line.replacingOccurrences(of: "\\n", with: "\n").components(separatedBy: " | ")
            return PinpointCase(input: fields.removeFirst(), expected: fields)
        }
    }

    /// Whether the rules for acts, treaties by number and labour instruments are there, which places hang on.
    static var actsAreFound: Bool {
        ["Directive 2011/36/EU", "CETS No. 197", "ILO Convention No. 29", "GRETA(2013)5"]
            .allSatisfy { !ReferenceScanner().scan($0).isEmpty }
    }
}

import SynergyInterchange
import SynergyModel
import SynergyTestSupport
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// One file under `Fixtures/SSSOM`, which shows one rule of the format, and beside it what must follow.
///
/// The expectations were written by hand from the specification, never from what the reader printed.
struct SSSOMFixture: CustomTestStringConvertible, Sendable {
    /// The name, which is that of the rule.
    var name: String
    /// The table, with or without metadata.
    var bytes: [UInt8]
    /// The metadata beside the table.
    var metadata: [UInt8]?
    /// What must follow.
    var expected: JSONValue

    var testDescription: String { name }

    static let folder = "\(Fixtures.folder)/SSSOM"

    /// The fixtures of a folder that have a file `NAME.KIND.json`.
    static func all(in group: String, kind: String = "expected") throws -> [Self] {
        let files = try FileSystem.files(under: "\(folder)/\(group)")
        let ending = ".\(kind).json"
        return try files.filter { $0.hasSuffix(ending) }.map { file in
            let name = String(file.dropLast(ending.count))
            guard let table = files.first(where: { $0 == "\(name).sssom.tsv" || $0 == "\(name).txt" }) else {
                throw Missing(name: name)
            }
            let metadata = "\(name).sssom.yml"
            return Self(
                name: name, bytes: try bytes(group, table),
                metadata: files.contains(metadata) ? try bytes(group, metadata) : nil,
                expected: try JSONDecoder().decode(JSONValue.self, from: Data(try bytes(group, file))))
        }
    }

    static func bytes(_ group: String, _ file: String) throws -> [UInt8] {
        try FileSystem.read("\(folder)/\(group)/\(file)", as: file)
    }

    /// A fixture without its table.
    struct Missing: Error {
        var name: String
    }

    /// Reads the file as the fixture tells.
    func reading(_ mode: SSSOM.Mode = .strict) -> SSSOM.Reading {
        SSSOM.read(bytes, file: "\(name).sssom.tsv", metadata: metadata, mode: mode)
    }

    /// What of the expected diagnostics was not found, and what was found but not expected.
    ///
    /// - Parameters:
    ///   - expected: Objects with `line`, and some of `column`, `code`, `slot` and `contains`.
    ///   - found: What the reader said.
    static func differences(_ expected: [JSONValue], _ found: [Diagnostic]) -> [String] {
        var rest = found
        var problems: [String] = []
        // Those that say most choose first, so that a vague one does not take the place of another.
        for one in expected.sorted(by: { weight($0) > weight($1) }) {
            if let index = rest.firstIndex(where: { matches($0, one) }) {
                rest.remove(at: index)
            } else {
                problems.append("not found: \(one)")
            }
        }
        return problems + rest.map { "not expected: \($0)" }
    }

    private static func weight(_ one: JSONValue) -> Int {
        (one["column"]?.integer).map { _ in 1_000 } ?? 0 + (one["contains"]?.text?.utf8.count ?? 0)
    }

    private static func matches(_ diagnostic: Diagnostic, _ one: JSONValue) -> Bool {
        if let line = one["line"]?.integer, diagnostic.location.line != line { return false }
        if let column = one["column"]?.integer, diagnostic.location.column != column { return false }
        if let code = one["code"]?.text, diagnostic.code.rawValue != code { return false }
        guard let words = one["contains"]?.text, !words.isEmpty else { return true }
        return diagnostic.message.lowercased().contains(words.lowercased())
    }
}

extension JSONValue {
    /// A number without decimals.
    var integer: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }

    /// Where two values differ, as one line for each place.
    static func differences(_ expected: Self, _ found: Self, at path: String = "$") -> [String] {
        switch (expected, found) {
        case (.object(let expected), .object(let found)):
            return Set(expected.keys).union(found.keys).sorted().flatMap { name in
                switch (expected[name], found[name]) {
                case (let one?, let other?): differences(one, other, at: "\(path).\(name)")
                case (let one?, nil): ["\(path).\(name): expected \(one), found nothing"]
                case (nil, let other): ["\(path).\(name): expected nothing, found \(other ?? .null)"]
                }
            }
        case (.array(let expected), .array(let found)) where expected.count == found.count:
            return zip(expected, found).enumerated().flatMap { index, pair in
                differences(pair.0, pair.1, at: "\(path)[\(index)]")
            }
        default:
            return expected == found ? [] : ["\(path): expected \(expected), found \(found)"]
        }
    }
}

import SynergyInterchange
import SynergyReferences
import SynergyTestSupport
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A line of an extraction fixture: a text, and what has to be found in it.
struct ExtractionVector: Sendable, CustomTestStringConvertible {
    var id: String
    /// The section of the reference grammar that the line tries; empty where the line does not say.
    var clause: String
    var input: String
    var expected: [Expected]
    /// Whether other parts than those named are left open, where the grammar leaves them so.
    var partsAreOpen: Bool

    struct Expected: Sendable {
        var kind: String
        var canonical: String
        var span: Range<Int>
        var text: String
        var parts: [String: JSONValue]
    }

    /// How a failing line is named.
    var testDescription: String { clause.isEmpty ? id : "\(id), section \(clause)" }

    static let development = VectorFile.read("extract-dev.jsonl", as: ExtractionVector.init)
    static let own = VectorFile.read("extract-own.jsonl", as: ExtractionVector.init)

    init(_ line: JSONValue) {
        id = line["id"]?.text ?? ""
        clause = line["clause"]?.text ?? ""
        input = line["input"]?.text ?? ""
        partsAreOpen = line["partsOpen"] == .boolean(true)
        expected = (line["expected"]?.items ?? []).map(Expected.init)
    }

    /// What differs between the expectation and what was found, in words; none when all is well.
    func differences(from found: [Citation]) -> [String] {
        var result: [String] = []
        var open = found
        for wanted in expected {
            guard let index = open.firstIndex(where: { $0.key.rawValue == wanted.canonical && $0.span == wanted.span })
            else {
                result.append("not found: \(wanted.kind) \(wanted.canonical) at \(wanted.span), \"\(wanted.text)\"")
                continue
            }
            let citation = open.remove(at: index)
            if citation.kind.rawValue != wanted.kind { result.append("kind \(citation.kind) is not \(wanted.kind)") }
            if citation.text != wanted.text { result.append("text \"\(citation.text)\" is not \"\(wanted.text)\"") }
            let parts = Dictionary(
                uniqueKeysWithValues: citation.parts.all.map { ($0.key.rawValue, JSONValue($0.value)) })
            let names = partsAreOpen ? Set(wanted.parts.keys) : Set(wanted.parts.keys).union(parts.keys)
            for name in names.sorted() where parts[name] != wanted.parts[name] {
                let (got, want) = (
                    parts[name].map { "\($0)" } ?? "absent", wanted.parts[name].map { "\($0)" } ?? "absent"
                )
                result.append("\(wanted.canonical): part \(name) is \(got), not \(want)")
            }
        }
        for extra in open {
            result.append("found besides: \(extra.kind.rawValue) \(extra.key) at \(extra.span), \"\(extra.text)\"")
        }
        return result
    }
}

extension ExtractionVector.Expected {
    init(_ value: JSONValue) {
        kind = value["kind"]?.text ?? ""
        canonical = value["canonical"]?.text ?? ""
        text = value["text"]?.text ?? ""
        let ends = (value["span"]?.items ?? []).compactMap { end in
            if case .number(let number) = end { Int(number) } else { nil }
        }
        span = ends.count == 2 ? ends[0]..<ends[1] : 0..<0
        if case .object(let members)? = value["parts"] { parts = members } else { parts = [:] }
    }
}

extension JSONValue {
    /// A part of a citation as JSON.
    init(_ value: Citation.Value) {
        switch value {
        case .text(let text): self = .string(text)
        case .number(let number): self = .number(Double(number))
        case .list(let items): self = .array(items.map { .string($0) })
        case .isSo: self = .boolean(true)
        }
    }
}

/// Reads the fixtures, which are JSON Lines.
enum VectorFile {
    static let folder =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
        .joined(separator: "/") + "/Fixtures"

    /// The lines of a file; a file that cannot be read gives none, which the tests notice.
    static func read<Vector>(_ name: String, as make: (JSONValue) -> Vector) -> [Vector] {
        guard let bytes = try? FileSystem.read("\(folder)/\(name)", as: name) else { return [] }
        let decoder = JSONDecoder()
        return bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
            (try? decoder.decode(JSONValue.self, from: Data(line))).map(make)
        }
    }
}

import Foundation
import SynergyModel
import SynergyReferences
import SynergyTestSupport
import Testing

/// The vectors of pairs and of resolution, from texts to results.
@Suite struct ReferenceVectorTests {
    private static func lines(_ name: String) throws -> [JSONValue] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: folder.appendingPathComponent("Fixtures/\(name)"), encoding: .utf8)
        return try text.split(separator: "\n").map { try JSONDecoder().decode(JSONValue.self, from: Data($0.utf8)) }
    }

    @Test func pairsAreTold() throws {
        let registry = DocumentRegistry()
        for line in try Self.lines("pairs-dev.jsonl") {
            let (first, second) = (try #require(line["a"]?.text), try #require(line["b"]?.text))
            let wanted: Sameness =
                switch line["same"] {
                case .boolean(true): .same
                case .boolean(false): .different
                default: .unknown
                }
            let found = registry.compare(text: first, with: second)
            #expect(found.sameness == wanted, "\(line["id"]?.text ?? ""): \(first) – \(second), by \(found.ground)")
        }
    }

    @Test func citationsAreResolved() throws {
        for line in try Self.lines("resolve-dev.jsonl") {
            var context: [String: ReferenceKey] = [:]
            if case .object(let members) = line["context"] {
                context = members.compactMapValues { $0.text.map { ReferenceKey(rawValue: $0) } }
            }
            let resolver = ReferenceResolver(
                registry: DocumentRegistry.vectors, state: line["state"]?.text.flatMap { Respondent.ID($0) },
                context: ReferenceContext(context))
            let found = resolver.resolve(text: try #require(line["input"]?.text)).filter { !$0.isNamedByPlace }
            let described = found.map { one in
                JSONValue.object([
                    "entry": one.resolution.document.map { .string($0.id.rawValue) } ?? .null,
                    "outcome": .string(one.resolution.outcome.rawValue),
                    "units": .array(one.resolution.units.map { .string($0.description) }),
                ])
            }
            #expect(described == line["resolve"]?.items, "\(line["id"]?.text ?? "")")
        }
    }
}

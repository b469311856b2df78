package import SynergyModel
public import SynergyReuse

extension BurdenModel: JSONReadable, JSONWritable {
    /// The name of the format.
    package static let schema = "urn:reporting-synergy:burden:1"

    /// Reads a model; what it leaves out is as in the standard model.
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "assumptions about minutes") { object in
            object.schema(schema)
            var answering: [AnswerKind: Minutes] = [:]
            _ = object.optional("answering") { node in
                reading.object(node, "minutes for each kind of answer") { kinds in
                    for kind in AnswerKind.allCases {
                        answering[kind] = kinds.optional(kind.rawValue) { minutes($0, reading) }
                    }
                    return true
                }
            }
            let writing = object.optional("writing") { minutes($0, reading) }
            let includedWords = object.optional("includedWords") { node in
                number(node, reading).flatMap { number -> Int? in
                    if let whole = Int(exactly: number) { return whole }
                    reading.report(.invalidValue, at: node, "expected a whole number of words, found \(node.found)")
                    return nil
                }
            }
            var reviewing: [Outcome: Double] = [:]
            _ = object.optional("reviewing") { node in
                reading.object(node, "minutes for each outcome") { outcomes in
                    for outcome in Outcome.allCases {
                        reviewing[outcome] = outcomes.optional(outcome.rawValue) { number($0, reading) }
                    }
                    return true
                }
            }
            return Self(answering: answering, writing: writing, includedWords: includedWords, reviewing: reviewing)
        }
    }

    private static func minutes(_ node: JSONNode, _ reading: JSONReading) -> Minutes? {
        guard let ends = reading.array(node, of: { number($0, reading) }) else { return nil }
        guard ends.count == 2, node.array?.count == 2, ends[0] <= ends[1] else {
            reading.report(
                .invalidValue, at: node,
                "expected from how many to how many minutes, such as [20, 60], found \(node.found)")
            return nil
        }
        return Minutes(ends[0], ends[1])
    }

    private static func number(_ node: JSONNode, _ reading: JSONReading) -> Double? {
        guard case .number(let number) = node.value else {
            reading.mismatch(node, expected: "a number")
            return nil
        }
        guard (0...100_000).contains(number) else {
            reading.report(.invalidValue, at: node, "expected from 0 to 100000, found \(node.found)")
            return nil
        }
        return number
    }

    /// The model as JSON, whole.
    package func json(_ context: JSONWriting) -> JSONNode {
        func number(_ value: Double) -> JSONNode { JSONNode(.number(value)) }
        func minutes(_ minutes: Minutes) -> JSONNode {
            JSONNode(.array([number(minutes.lower), number(minutes.upper)]))
        }
        var kinds = JSONObjectWriter(context)
        for kind in AnswerKind.allCases { kinds.add(kind.rawValue, node: answering[kind].map(minutes)) }
        var outcomes = JSONObjectWriter(context)
        for outcome in Outcome.allCases { outcomes.add(outcome.rawValue, node: reviewing[outcome].map(number)) }
        var object = JSONObjectWriter(context)
        object.add("schema", Self.schema)
        object.add("answering", node: kinds.node)
        object.add("includedWords", node: number(Double(includedWords)))
        object.add("writing", node: minutes(writing))
        object.add("reviewing", node: outcomes.node)
        return object.node
    }
}

/// A file of assumptions about minutes, as `--burden` names it.
package enum BurdenFile {
    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - file: The name used in places.
    ///   - limits: How much input is accepted.
    /// - Returns: The model, unless there are errors, and every problem.
    package static func read(
        _ bytes: [UInt8], file: String? = nil, limits: Limits = Limits()
    ) -> (model: BurdenModel?, diagnostics: [Diagnostic]) {
        let reading = JSONReading()
        let model = JSONParser.parse(bytes, limits: limits, reading).flatMap { BurdenModel.read($0, reading) }
        let diagnostics = reading.placed(in: file, LineTable(bytes))
        return (reading.hasErrors ? nil : model, diagnostics)
    }
}

import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse

/// `synergy crosswalk infer`: what follows from mappings and is not stated.
enum CrosswalkInfer {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "infer",
        abstract: "Write out every relation that follows from the mappings and that none of them states.",
        discussion: """
            Without files the built-in mappings are used. Each result is a proposal for a curator and comes with its proof. \
            Its confidence is that of the weakest mapping in the surest proof. What a file already says, also as a proposal, is \
            not repeated. Mappings that contradict surer ones prove nothing; 'synergy crosswalk check' names them.
            """,
        examples: [
            "synergy crosswalk infer --between GRETA-R3 TIP-SAQ-C2-2020 --usable-only",
            "synergy crosswalk infer my.sssom.tsv --definite-only --format sssom -o inferred.sssom.tsv",
        ],
        options: [
            OptionSpec(
                "between", value: "a> <b",
                help: "Only relations of the questions of one questionnaire or instrument to those of another."),
            OptionSpec("definite-only", help: "Only where a single relation is left."),
            OptionSpec("usable-only", help: "Only where the two certainly share something."),
            OptionSpec("min-confidence", value: "number", help: "Only results at least so sure, from 0 to 1."),
            .validOn, .proposed, .mappings, .noCurated, .format(["text", "json", "sssom"]), .output, .keepGoing,
        ],
        arguments: [.crosswalkFiles])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        var files = command.arguments("file")
        let filter = try filter(command, &files)
        let input = try CrosswalkInput.load(files, command, in: environment)
        let closure = try input.closure(command, in: environment)
        if let sides = filter.between { try input.checkNames([sides.subject, sides.object], command) }
        let inferences = closure.inferences(notStatedIn: input.sets, where: filter)
        input.sayWhatIsSetAside(closure, in: environment)
        let report = InferenceReport(inferences: inferences, closure: closure, input: input)
        let bytes =
            switch command.value("format") {
            case "json": report.json()
            case "sssom": report.sssom()
            default: report.text(width: environment.width)
            }
        try environment.deliver(bytes, to: command.value("output"))
        return .success
    }

    private static func filter(_ command: ParsedCommand, _ files: inout [String]) throws -> Inference.Filter {
        var filter = Inference.Filter(
            onlyDefinite: command.has("definite-only"), onlyUsable: command.has("usable-only"))
        if let text = command.value("min-confidence") {
            guard let number = Double(text), (0...1).contains(number) else {
                throw UsageError(
                    "'\(text.excerpt)' is no confidence; it is a number from 0 to 1.", path: command.path)
            }
            filter.leastConfidence = number
        }
        filter.between = try CrosswalkInput.pair("between", &files, command)
            .map { Inference.Filter.Sides(subject: $0.first, object: $0.second) }
        return filter
    }
}

/// What `infer` writes.
private struct InferenceReport {
    let inferences: [Inference]
    let closure: Closure
    let input: CrosswalkInput

    func text(width: Int) -> [UInt8] {
        guard !inferences.isEmpty else {
            return Array("Nothing follows that the mappings do not say themselves.\n".utf8)
        }
        var text = ""
        for inference in inferences {
            let confidence = Words.number((inference.confidence * 100).rounded() / 100)
            text += TextLayout.wrap(
                "\(inference.subject) \(inference.relation.verb) \(inference.object) (confidence \(confidence))",
                width: width, hanging: 4)
            text += "\n"
            text += TextLayout.wrap(
                "    because \(inference.proof.summary(in: closure.network))", width: width, hanging: 4)
            text += "\n"
        }
        text += "\n\(Words.count(inferences.count, "relation follows", "relations follow")) that no mapping states.\n"
        return Array(text.utf8)
    }

    func json() -> [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        object.add("setAside", closure.statistics.setAside)
        let nodes = inferences.map { inference in
            var node = JSONObjectWriter(JSONWriting())
            node.add("subject", inference.subject)
            node.add("relation", inference.relation.names)
            node.add("object", inference.object)
            node.add("confidence", inference.confidence)
            node.add("derivedFrom", inference.proof.recordIDs(in: closure.network) ?? [])
            node.add("proof", node: inference.proof.json(in: closure.network))
            return node.node
        }
        object.add("inferences", node: JSONNode(.array(nodes)))
        return object.node.serialized()
    }

    func sssom() -> [UInt8] {
        let licenses = Set(input.sets.compactMap(\.license))
        let mappings = inferences.map { inference in
            Mapping(
                subject: inference.subject, object: inference.object, relation: inference.relation,
                confidence: inference.confidence, justification: "semapv:MappingChaining", status: .proposed,
                comment: "Follows from: \(inference.proof.summary(in: closure.network))")
        }
        let set = MappingSet(
            id: "https://reporting-synergy.invalid/inferred", title: "Relations that follow from other mappings",
            license: licenses.count == 1 ? licenses.first : "https://w3id.org/sssom/license/unspecified",
            mappings: mappings)
        var document = SSSOM.Document(set, prefixes: input.prefixes)
        for (position, inference) in inferences.enumerated() {
            guard let ids = inference.proof.recordIDs(in: closure.network) else { continue }
            document.records.set(.list(ids), of: "derived_from", at: position)
        }
        document.declarePrefixes()
        return SSSOM.write(document)
    }
}

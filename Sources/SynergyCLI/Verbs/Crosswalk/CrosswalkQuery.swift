import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// `synergy crosswalk query`: questions that somebody has about the mappings.
enum CrosswalkQuery {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "query",
        abstract: "Ask what can feed a question, how two questions relate, or what hangs on one mapping.",
        discussion: """
            With a question, what can feed it is listed; '--what' asks for something else. Every answer takes into account all that \
            follows from the mappings, not only what they say directly. After the question, or with another option in its place, \
            mapping files may be named; without any the built-in mappings are used.
            """,
        examples: [
            "synergy crosswalk query TIP-SAQ-C2-2020:x8",
            "synergy crosswalk query TIP-SAQ-C2-2020:x8 --format svg -o neighbours.svg",
            "synergy crosswalk query --between GRETA-R3:x3.1 TIP-SAQ-C2-2020:x8",
            "synergy crosswalk query --without GRETA-R3:x3.1,TIP-SAQ-C2-2020:x8",
            "synergy crosswalk query --together TIP-SAQ-C2-2020:x8",
        ],
        options: [
            OptionSpec(
                "what", value: "what", help: "What to list for the question; fed-by unless said.",
                choices: ["fed-by", "feeds", "related"]),
            OptionSpec(
                "between", value: "a> <b",
                help: "How two questions relate, and by which chains; or what is known between two questionnaires."),
            OptionSpec(
                "without", value: "mapping",
                help: """
                    What would change if a mapping went: its two ends as 'SUBJECT,OBJECT', its record identifier, or its line as \
                    'FILE:LINE'.
                    """),
            OptionSpec("together", value: "question", help: "Which sources together make the whole of a question."),
            OptionSpec("classes", help: "The classes of questions that are the same."),
            OptionSpec(
                "hops", value: "number", help: "How far a picture reaches, 1 or 2; 1 unless said.", choices: ["1", "2"]),
            .validOn, .proposed, .mappings, .noCurated,
            .format(["text", "json", "dot", "mermaid", "svg"]), .output, .keepGoing,
        ],
        arguments: [
            ArgumentSpec("question", help: "The question or provision.", isOptional: true),
            .crosswalkFiles,
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        var words = command.arguments("question") + command.arguments("file")
        let modes = ["between", "without", "together", "classes"].filter { command.value($0) != nil || command.has($0) }
        guard modes.count < 2 else {
            throw UsageError("'--\(modes[0])' and '--\(modes[1])' do not go together.", path: command.path)
        }
        let between = try CrosswalkInput.pair("between", &words, command)
        if modes.isEmpty, words.isEmpty {
            throw UsageError("Name a question, such as TIP-SAQ-C2-2020:x8.", path: command.path)
        }
        let question = modes.isEmpty ? words.removeFirst() : nil
        let format = command.value("format") ?? "text"
        if question == nil, ["dot", "mermaid", "svg"].contains(format) {
            throw UsageError("A picture can be drawn of one question only.", path: command.path)
        }
        let input = try CrosswalkInput.load(words, command, in: environment)
        let answer: any CrosswalkAnswer
        if let question {
            let id = try input.term(question, command)
            if ["dot", "mermaid", "svg"].contains(format) {
                let picture = try NeighbourhoodPicture(of: id, in: input, command)
                try environment.deliver(picture.bytes(format), to: command.value("output"))
                return .success
            }
            let closure = try input.closure(command, in: environment)
            answer = RelatedAnswer(id: id, what: command.value("what") ?? "fed-by", closure: closure, input: input)
            input.sayWhatIsSetAside(closure, in: environment)
        } else {
            let closure = try input.closure(command, in: environment)
            answer = try self.answer(between, closure, input, command)
            input.sayWhatIsSetAside(closure, in: environment)
        }
        let bytes = format == "json" ? answer.json().serialized() : Array(answer.text(environment.width).utf8)
        try environment.deliver(bytes, to: command.value("output"))
        return .success
    }

    private static func answer(
        _ between: (first: String, second: String)?, _ closure: Closure, _ input: CrosswalkInput,
        _ command: ParsedCommand
    ) throws -> any CrosswalkAnswer {
        if let between {
            let names = input.prefixNames
            if names.contains(between.first), names.contains(between.second) {
                return FormsAnswer(from: between.first, to: between.second, closure: closure)
            }
            return BetweenAnswer(
                from: try input.term(between.first, command), to: try input.term(between.second, command),
                closure: closure, input: input)
        }
        if let mapping = command.value("without") {
            return try WithoutAnswer(mapping, closure: closure, command)
        }
        if let question = command.value("together") {
            return TogetherAnswer(id: try input.term(question, command), closure: closure, input: input)
        }
        return ClassesAnswer(classes: closure.equivalenceClasses)
    }
}

/// What a query found.
protocol CrosswalkAnswer {
    /// As people read it, wrapped to some columns.
    func text(_ width: Int) -> String
    /// As programs read it.
    func json() -> JSONNode
}

/// Lines that answers share.
enum AnswerText {
    /// A confidence as people read it.
    static func confidence(_ value: Double) -> String { JSONNode.text(of: (value * 100).rounded() / 100) }

    /// `1 question`, `2 questions`.
    static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(plural ?? noun + "s")"
    }
}

extension CrosswalkInput {
    /// What a question asks, or the heading of a provision, on one line; nothing when it is not known.
    func title(of id: Mapping.Term.ID) -> String? {
        let text: LocalizedText?
        if let form = workspace.questionnaires.first(where: { $0.id.rawValue == id.prefix }) {
            text = form.questions.first { $0.id.rawValue == id.rawValue }?.text
        } else {
            text =
                workspace.instruments.first { $0.id.rawValue == id.prefix }?.provisions
                .first { $0.id.rawValue == id.rawValue }?.heading
        }
        return text.map { text in
            TextLayout.plain(text.best(for: [.english]).text).split(whereSeparator: \.isWhitespace)
                .joined(separator: " ")
        }
    }

    /// The identifier of a question and what it asks, indented.
    func introduction(of id: Mapping.Term.ID, _ width: Int) -> String {
        guard let title = title(of: id) else { return id.rawValue }
        return id.rawValue + "\n" + TextLayout.wrap("  \(title)", width: width, hanging: 2)
    }

    /// The elements of the question, as far as it is known.
    func elements(of id: Mapping.Term.ID) -> [String] {
        for form in workspace.questionnaires where form.id.rawValue == id.prefix {
            if let question = form.questions.first(where: { $0.id.rawValue == id.rawValue }) {
                return question.effectiveElements.map(\.id)
            }
        }
        return []
    }
}

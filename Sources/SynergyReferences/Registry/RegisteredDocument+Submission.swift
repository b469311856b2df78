public import SynergyModel  // submissions

extension RegisteredDocument {
    /// Creates a document out of a submission, with its answers as units.
    ///
    /// It is known by the symbol and the address of its file, and by its own identifier.
    ///
    /// - Parameters:
    ///   - submission: The submission.
    ///   - answers: Those of its answers that whoever asks the registry may see.
    ///   - questionnaire: How the questionnaire is cited; where not given, made out of its identifier.
    ///   - text: The text of an answer; unless said, what it says in words, or the references that it gives in place of words.
    public init?(
        _ submission: Submission, answers: [Answer], questionnaire: ReferenceKey? = nil,
        text: (Answer) -> String? = \.pointerText
    ) {
        guard let id = ID(rawValue: submission.id.rawValue) else { return nil }
        let file = submission.document
        let own = ReferenceKey(rawValue: "submission:\(submission.id.rawValue)")
        let keys = [file?.symbol, file?.url].compactMap { $0.flatMap(ReferenceKey.init(spelling:)) } + [own]
        self.init(id: id, key: keys[0], aliases: Array(keys.dropFirst()))
        title = submission.title ?? file?.title.map { LocalizedText($0) }
        state = submission.respondent
        self.questionnaire = questionnaire ?? submission.questionnaire.referenceKey
        date = submission.submitted
        language = file?.language ?? submission.language
        address = file?.url
        sha256 = file?.sha256
        seen = file?.seen
        units = answers.map { answer in
            Unit(
                kind: .question, number: String(answer.question.localPart), text: text(answer),
                answer: submission.id(of: answer))
        }
    }
}

extension Answer {
    /// What the answer says in words, or the references that it gives in place of words; `nil` when it says neither.
    public var pointerText: String? {
        switch content {
        case .value(.text(let text)): text.original.text
        case .value(.links(let links)): Self.words(links + references)
        case .referencesOnly: Self.words(references)
        case .value, .elements, .absent: nil
        }
    }

    private static func words(_ references: [Reference]) -> String? {
        let texts = references.compactMap { reference -> String? in
            guard let document = reference.symbol ?? reference.url ?? reference.title else { return reference.note }
            return reference.paragraph.map { "\(document), para. \($0)" } ?? document
        }
        return texts.isEmpty ? nil : texts.joined(separator: "; ")
    }
}

extension Questionnaire.ID {
    /// The key by which answers cite the questionnaire.
    ///
    /// Rounds are cited by their number: `GRETA-R3` is `quest:greta-3`. The forms of the self-assessment under the Convention
    /// against Transnational Organized Crime are cited as one: `quest:untoc-saq`.
    package var referenceKey: ReferenceKey {
        let name = rawValue.lowercased()
        if name.hasPrefix("greta-r"), let round = Int(name.dropFirst(7)) {
            return ReferenceKey(rawValue: "quest:greta-\(round)")
        }
        return ReferenceKey(rawValue: name.contains("-saq-") ? "quest:untoc-saq" : "quest:\(name)")
    }
}

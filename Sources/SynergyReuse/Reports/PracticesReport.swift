import SynergyCrosswalk
public import SynergyModel

/// The good practices that respondents shared, by provision, with their sources.
public struct PracticesReport: Hashable, Sendable {
    /// One practice, or what was told of several in one text.
    public struct Practice: Hashable, Sendable {
        /// Whose practice.
        public var respondent: Respondent.ID
        /// The unit it is about, when it is not about the whole respondent.
        public var territory: Respondent.ID?
        /// The provisions of the questions under which it was told.
        public var provisions: [Provision.ID]
        /// What was told; `nil` where there are only references.
        public var text: LocalizedText?
        /// Where it was told, the latest first.
        public var sources: [AssistanceReport.Source]
        /// What the answers cite, and the documents that they stand in.
        public var references: [Reference]
    }

    /// The practices, by respondent and provision.
    public var practices: [Practice]

    /// Collects practices.
    ///
    /// - Parameters:
    ///   - material: What is known.
    ///   - respondents: Whose practices; nobody named: everybody's.
    public init(_ material: ReportMaterial, respondents: [Respondent.ID] = []) {
        practices = (respondents.isEmpty ? material.respondents : Set(respondents).sorted()).flatMap { respondent in
            Self.practices(of: respondent, material.told(by: respondent))
        }
    }

    private static func practices(of respondent: Respondent.ID, _ answers: [ToldAnswer]) -> [Practice] {
        struct Key: Hashable {
            var text: String
            var territory: Respondent.ID?
            var answer: Answer.ID?
        }
        var merged: [Key: Practice] = [:]
        for answer in answers where answer.question.speaks(of: .goodPractice) {
            for text in texts(of: answer) {
                // Only references are a practice of their own, whatever else was told.
                let key = Key(
                    text: text?.original.text.foldedForComparison ?? "", territory: answer.territory,
                    answer: text == nil ? answer.id : nil)
                var practice =
                    merged[key]
                    ?? Practice(
                        respondent: respondent, territory: answer.territory, provisions: [], text: text, sources: [],
                        references: [])
                practice.provisions = Set(practice.provisions + answer.question.provisions).sorted()
                practice.sources = (practice.sources + [.init(answer)]).uniqued().sorted(
                    by: AssistanceReport.Source.isLater)
                practice.references = (practice.references + references(of: answer)).uniqued()
                merged[key] = practice
            }
        }
        return merged.values.sorted { $0.sortKey < $1.sortKey }
    }

    /// What an answer tells, with `nil` for what it only points to.
    ///
    /// A yes or a figure alone is no practice that could be shared.
    private static func texts(of answer: ToldAnswer) -> [LocalizedText?] {
        let wanted = answer.question.elements(about: .goodPractice)
        func texts(_ value: AnswerValue) -> [LocalizedText?] {
            switch value {
            case .text(let text): [text.assuming(answer.language ?? .undetermined)]
            case .items(let items): items.map { LocalizedText($0, language: answer.language ?? .undetermined) }
            case .choice(let code): label([code], answer)
            case .choices(let codes): label(codes, answer)
            case .table(let table): table.rows.map { LocalizedText($0.key) }
            case .links: [nil]
            case .boolean, .number, .day: []
            }
        }
        switch answer.content {
        case .value(let value): return texts(value)
        case .elements(let values): return values.filter { wanted.contains($0.element) }.flatMap { texts($0.value) }
        case .referencesOnly: return [nil]
        case .absent: return []
        }
    }

    private static func label(_ codes: [String], _ answer: ToldAnswer) -> [LocalizedText?] {
        codes.compactMap { code in answer.question.options.first { $0.code == code }?.label }
            .filter { text in !text.entries.contains { NeedWording.isDenial($0.text) } && text.best().text != "Yes" }
    }

    private static func references(of answer: ToldAnswer) -> [Reference] {
        var references = answer.references
        switch answer.content {
        case .value(.links(let links)): references += links
        case .elements(let values):
            for case .links(let links) in values.map(\.value) { references += links }
        default: break
        }
        if let document = answer.document {
            references.append(
                Reference(
                    title: document.title, symbol: document.symbol, url: document.url, language: document.language,
                    seen: document.seen, sha256: document.sha256))
        }
        return references
    }
}

extension PracticesReport.Practice {
    fileprivate var sortKey: String {
        let place = provisions.map(\.rawValue).joined(separator: " ")
        return [
            place.isEmpty ? "\u{10FFFF}" : place, text?.original.text ?? "\u{10FFFF}", territory?.rawValue ?? "",
            sources.map(\.name).joined(separator: " "),
        ].joined(separator: "\u{1}")
    }
}

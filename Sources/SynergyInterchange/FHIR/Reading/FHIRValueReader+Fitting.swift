import SynergyModel

/// One answer of an item, before it is known what its question wants.
struct FHIRAnswerPiece {
    var value: AnswerValue
    let place: FHIRObject
    /// The label of a coding.
    var label: String?
    /// Whether it is a coding that is none of the options.
    var isNoOption = false

    init(_ value: AnswerValue, at place: FHIRObject) {
        self.value = value
        self.place = place
    }

    /// The answer in words, where no codes are wanted.
    var words: String { isNoOption ? value.inOneLine : label ?? value.inOneLine }

    /// The answer in words, when the code behind a label goes.
    func inWords() -> String {
        if label != nil { place.lose("codes of answers in words", "left out; the label is kept") }
        return words
    }

    var code: String? { if case .choice(let code) = value { code } else { nil } }

    fileprivate var references: [Reference]? { if case .links(let references) = value { references } else { nil } }
}

extension FHIRValueReader {
    /// The answers of an item as one value of the kind that its question wants.
    ///
    /// What does not fit is an error: no form could be filled with it.
    mutating func fitted(_ pieces: [FHIRAnswerPiece], to wanted: AnswerKind?, _ item: FHIRObject) -> AnswerValue? {
        // A citation may stand in place of any value.
        let links = pieces.compactMap(\.references)
        if links.count == pieces.count { return .links(links.flatMap { $0 }) }
        guard let wanted else { return unguided(pieces, item) }
        switch wanted {
        case .singleChoice, .multipleChoice: return choices(pieces, wanted, item)
        case .list:
            for piece in pieces {
                if case .text(let text) = piece.value, text.entries.count > 1 {
                    item.lose("translations of items in lists")
                }
            }
            return .items(pieces.map { $0.inWords() })
        case .text:
            if pieces.count == 1, case .text = pieces[0].value { return pieces[0].value }
            if pieces.count > 1 { item.lose("several answers to one question", "made one text", "answer") }
            let text = pieces.map { $0.inWords() }.joined(separator: "; ")
            return .text(LocalizedText(text, language: language))
        case .yesNo, .number, .date, .table, .link: return single(pieces, wanted, item)
        }
    }

    /// Answers to a question that is not known: what they look like decides.
    private func unguided(_ pieces: [FHIRAnswerPiece], _ item: FHIRObject) -> AnswerValue {
        let codes = pieces.compactMap(\.code)
        if codes.count == pieces.count {
            for piece in pieces where piece.label != nil {
                piece.place.lose("labels of codes", "left out", "display")
            }
            return codes.count == 1 ? .choice(codes[0]) : .choices(codes.withoutRepeats)
        }
        if pieces.count == 1 { return pieces[0].value }
        if !pieces.allSatisfy({ if case .text = $0.value { true } else { false } }) {
            item.lose("several answers to one question", "made a list of texts", "answer")
        }
        return .items(pieces.map { $0.inWords() })
    }

    private mutating func choices(
        _ pieces: [FHIRAnswerPiece], _ wanted: AnswerKind, _ item: FHIRObject
    ) -> AnswerValue? {
        var codes = pieces.compactMap { $0.code ?? ($0.isNoOption ? nil : options.code(text: $0.words)) }
        if options.options.isEmpty, codes.count < pieces.count { return unguided(pieces, item) }
        let strange = pieces.filter { $0.code == nil && ($0.isNoOption || options.code(text: $0.words) == nil) }
        if !strange.isEmpty {
            guard let other = options.otherCode else {
                for piece in strange {
                    piece.place.report(
                        .error, .unknownOption, nil,
                        "‘\(piece.words.excerpt)’ is none of the options of the question"
                            + piece.place.run.suggestion(for: piece.words, among: options.options.map(\.code)))
                }
                item.lose("answers that are none of the options", "left out", "answer")
                return nil
            }
            for piece in strange {
                piece.place.lose("answers that are none of the options", "read as the option ‘other’ with a note")
                note(typed: piece.words)
            }
            codes.append(other)
        }
        codes = codes.withoutRepeats
        if wanted == .multipleChoice { return .choices(codes) }
        guard codes.count == 1 else { return tooMany(item) }
        return .choice(codes[0])
    }

    private func single(_ pieces: [FHIRAnswerPiece], _ wanted: AnswerKind, _ item: FHIRObject) -> AnswerValue? {
        guard pieces.count == 1 else { return tooMany(item) }
        let value = pieces[0].value
        if value.kind == wanted { return value }
        if case .text(let text) = value {
            // Words may stand for a figure, as “less than 5” does, and for a table.
            if wanted == .number || wanted == .table { return value }
            if wanted == .link { return .links([Reference(title: text.original.text)]) }
        }
        pieces[0].place.report(
            .error, .kindMismatch, nil,
            "the question wants an answer of the kind \(wanted.rawValue), found ‘\(pieces[0].words.excerpt)’")
        item.lose("answers of another kind than their question", "left out", "answer")
        return nil
    }

    private func tooMany(_ item: FHIRObject) -> AnswerValue? {
        item.report(.error, .kindMismatch, "answer", "the question takes one answer, found several")
        item.lose("several answers to a question that takes one", "left out", "answer")
        return nil
    }
}

extension [String] {
    /// The texts, each where it came first.
    fileprivate var withoutRepeats: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}

extension AnswerValue {
    /// The value as one text, where several stand in a list.
    var inOneLine: String {
        switch self {
        case .boolean(let value): value ? "true" : "false"
        case .choice(let code): code
        case .number(let quantity):
            ([JSONNode.text(of: quantity.value)] + (quantity.unit.map { [$0] } ?? [])).joined(separator: " ")
        case .day(let day): day.description
        case .text(let text): text.original.text
        case .links(let references): references.first.flatMap { $0.url ?? $0.title } ?? ""
        case .choices(let codes): codes.joined(separator: ", ")
        case .items(let items): items.joined(separator: ", ")
        case .table: ""
        }
    }
}

/// What a pinpoint is a place of.
enum PinpointDocument {
    /// Nothing that is named: `_`.
    case unnamed
    /// A treaty, a questionnaire or what only the context tells, by its key.
    case named(StaticString)
    /// The questionnaire of a round of GRETA.
    case round(UInt8)
    /// Another citation.
    case citation(Int)
    /// What another pinpoint is a place of.
    case same(Int)
}

extension Scan {
    /// Writes the pinpoint whose items were read, with what it is a place of.
    mutating func cite(_ kind: Citation.Kind, _ span: Range<Int>) -> Int {
        var place: WaitingPinpoint?
        var isHanging = false
        let index = found.count
        let document: PinpointDocument
        switch kind {
        case .article: document = instrument(span, index, &place, &isHanging)
        case .question: document = questionnaire(span, index, &place, &isHanging)
        default: document = report(span, index, &place, &isHanging)
        }
        found.open()
        write(document)
        found.write(Self.mark(of: kind))
        for item in pins.ends.indices {
            if item > 0 { found.write(UInt8(ascii: ",")) }
            found.write(pins.bytes[pins.item(item)])
        }
        found.fact(.of)
        write(document)
        for item in pins.ends.indices { found.fact(.items, pins.bytes[pins.item(item)]) }
        if pins.isSuspect { found.fact(.suspect) }
        close(kind, span)
        waiting = place
        hanging = isHanging ? index : nil
        return span.upperBound
    }

    private static func mark(of kind: Citation.Kind) -> StaticString {
        switch kind {
        case .article: "#art="
        case .question: "#q="
        default: "#para="
        }
    }

    private mutating func write(_ document: PinpointDocument) {
        switch document {
        case .unnamed: found.write(UInt8(ascii: "_"))
        case .named(let key): found.write(key)
        case .round(let number):
            found.write("quest:greta-")
            found.write(UInt8(ascii: "0") &+ number)
        case .citation(let index): found.copy(found.record(at: index).key)
        case .same(let index):
            let first = found.facts[found.record(at: index).facts.lowerBound]
            found.copy(first.start..<first.end)
        }
    }

    /// Gives a pinpoint that waits for its document the citation that was just found, when it stands in the right place.
    mutating func attach(_ index: Int) {
        guard let waiting else { return }
        self.waiting = nil
        let kind = found.kind(at: index)
        guard waiting.index < index, kind.mayHavePlaces(found.kind(at: waiting.index)),
            mayStandBetween(waiting, found.span(at: index).lowerBound, kind)
        else { return }
        let old = found.record(at: waiting.index)
        let of = found.facts[old.facts.lowerBound]
        let pinpoint = (old.key.lowerBound + of.end - of.start)..<old.key.upperBound
        let document = found.record(at: index).key
        found.rewrite(waiting.index) { buffer in
            buffer.copy(document)
            buffer.copy(pinpoint)
            for place in old.facts {
                let fact = buffer.facts[place]
                buffer.fact(fact.key)
                buffer.copy(fact.key == .of ? document : fact.start..<fact.end)
            }
        }
    }
}

extension Citation.Kind {
    /// Whether this is an article, a paragraph or a question.
    var isPinpoint: Bool { self == .article || self == .paragraph || self == .question }

    /// Whether something cited in this way may have places of a kind: articles only treaties and laws, paragraphs any document.
    func mayHavePlaces(_ place: Citation.Kind) -> Bool {
        switch self {
        case .article, .paragraph, .question, .unsafeURL: false
        case .cets, .celex, .ilo, .treatySeries, .unTreaty: true
        default: place != .article
        }
    }
}

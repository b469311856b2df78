import SynergyModel
import SynergyReuse

/// The fixed words of a form in one of the six languages of the United Nations.
struct FormWords: Sendable {
    /// What a text is for; a name in braces stands for what is put in its place.
    enum Key: Sendable, CaseIterable {
        case provisions, prefilled, empty, filled, form, respondent, asOf, view, symbol, issuer, submission
        case submitted, recipientView, internalView, internalMark, howTitle, result, meaning, questions, answer
        case missing, earlier, values, links, note, references, answerNote, help, held, decided, confidential
        case value, source, date, part, chooseOne, chooseAny, writeDate, unit, period, onlyIf, yes, no, rest
        case noSection, declined, notAsked, unknown, notApplicable, emptySelection, sourceSentence, register
        case rounded, refTitle, refSymbol, refAddress, refPage, refParagraph, refLanguage, refSeen, refCites
        case refNote, to, day, month, open, close
    }

    /// The language.
    let tag: LanguageTag
    /// Texts by their purpose.
    let texts: [Key: String]
    /// How a form that is filled in is used.
    let how: [String]
    /// How an empty form is used.
    let howEmpty: [String]
    /// The months as they stand in a date.
    let months: [String]
    /// Headings of outcomes.
    let outcomes: [Outcome: String]
    /// What outcomes mean.
    let meanings: [Outcome: String]
    /// What is known of an element.
    let statuses: [ElementStatus: String]
    /// What reviewers did.
    let actions: [Decision.Action: String]

    /// The words of every language, English first.
    static let all = [english, french, spanish, russian, arabic, chinese]

    /// The words for readers of a language; English where there are none.
    static func words(for language: LanguageTag) -> FormWords {
        all.first { $0.tag.isReadable(as: language) } ?? english
    }

    /// A text.
    subscript(key: Key) -> String { texts[key] ?? "" }

    /// A text with names replaced by what they stand for.
    func text(_ key: Key, _ parts: KeyValuePairs<String, String>) -> String { Self.fill(self[key], parts) }

    /// Puts parts in the place of their names, each once and never inside another part.
    static func fill(_ template: String, _ parts: KeyValuePairs<String, String>) -> String {
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            result += rest[..<open]
            result += parts.first { $0.key == name }?.value ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}

// MARK: - Days

extension FormWords {
    /// A day as people write it, as precise as it was given.
    func day(_ day: CalendarDay) -> String {
        let (year, month, number) = day.components
        let name = months.indices.contains(month - 1) ? months[month - 1] : ""
        return switch day.precision {
        case .year: tag == "zh" ? "\(year)年" : "\(year)"
        case .month: text(.month, ["month": name, "year": String(year)])
        case .day: text(.day, ["day": String(number), "month": name, "year": String(year)])
        }
    }

    /// A period as people write it.
    func period(_ period: Period) -> String {
        period.start.description == period.end.description
            ? day(period.start) : text(.to, ["first": day(period.start), "last": day(period.end)])
    }

    /// A text in quotation marks.
    func quote(_ text: String) -> String { self[.open] + text + self[.close] }

    /// What stands in place of an answer that is not given.
    func absence(_ absence: Absence) -> String {
        switch absence {
        case .declined: self[.declined]
        case .notAsked: self[.notAsked]
        case .unknown: self[.unknown]
        case .notApplicable: self[.notApplicable]
        case .emptySelection: self[.emptySelection]
        }
    }
}

import SynergyCrosswalk
import SynergyModel

/// Reads cells as the JSON values of data folders.
struct CellReader {
    private let limits: Limits

    init(limits: Limits) { self.limits = limits }

    /// What a cell says; `nil` for an empty one.
    func node(_ value: Sheet.Value, _ form: CellForm) throws(CellProblem) -> JSONNode? {
        if case .error(let text) = value {
            throw CellProblem(.invalidValue, "the cell holds the error \(text.excerpt)")
        }
        switch form {
        case .text: return text(of: value).map { JSONNode($0) }
        case .number: return try number(value).map { JSONNode(.number($0)) }
        case .day: return try day(value).map { JSONNode($0.description) }
        case .flag:
            if case .bool(let flag) = value { return JSONNode(.bool(flag)) }
        case .freshness:
            if case .number(let number) = value { return JSONNode(.number(number)) }
        case .period, .language, .languages:
            break
        case .identifier:
            return try identifier(value).map { JSONNode($0) }
        default: break
        }
        guard let text = text(of: value)?.trimmedSpaces, !text.isEmpty else { return nil }
        return try node(text, form)
    }

    private func node(_ text: String, _ form: CellForm) throws(CellProblem) -> JSONNode {
        switch form {
        case .word(let words):
            guard let code = words.code(of: text) else { throw CellProblem(.invalidValue, words.expectation(text)) }
            return JSONNode(code)
        case .flag:
            guard let code = Vocabulary.yesNo.code(of: text) else {
                throw CellProblem(.invalidValue, Vocabulary.yesNo.expectation(text))
            }
            return JSONNode(.bool(code == "yes"))
        case .period: return JSONNode(try period(text))
        case .language:
            guard let tag = LanguageNames.language(text) else {
                throw CellProblem(.invalidLanguage, "expected a language such as French or fr, found ‘\(text.excerpt)’")
            }
            return JSONNode(tag.rawValue)
        case .freshness: return try freshness(text)
        case .relation: return try relation(text)
        default: break
        }
        if CellText.looksLikeJSON(text) { return try json(text) }
        switch form {
        case .identifiers: return list(text.split { CellText.isSeparator($0) || ",،，".contains($0) || $0.isWhitespace })
        case .names: return list(text.split { CellText.isSeparator($0) || $0 == "|" })
        case .languages:
            var tags: [JSONNode] = []
            for part in text.split(whereSeparator: { CellText.isSeparator($0) || ",،，、".contains($0) }) {
                tags.append(try node(String(part).trimmedSpaces, .language))
            }
            return JSONNode(.array(tags))
        case .classification: return try classification(text)
        case .references: return JSONNode(.array(text.split(whereSeparator: \.isNewline).compactMap(reference)))
        case .document:
            guard let document = reference(text[...]) else { throw CellProblem(.invalidValue, "expected a document") }
            return document
        case .elementMap: return try elementMap(text)
        case .json: throw CellProblem(.invalidValue, "expected JSON, found ‘\(text.excerpt)’")
        default: return JSONNode(text)
        }
    }

    // MARK: Plain values

    /// What a cell shows; `nil` when it shows nothing.
    func text(of value: Sheet.Value) -> String? {
        switch value {
        case .empty: nil
        case .text(let text): CellText.isVisible(text) ? text : nil
        case .number(let number): JSONNode.text(of: number)
        case .day(let day): day.description
        case .bool(let value): value ? "true" : "false"
        case .error(let text): text
        }
    }

    func number(_ value: Sheet.Value) throws(CellProblem) -> Double? {
        if case .number(let number) = value {
            guard number.isFinite else { throw CellProblem(.wrongType, "expected a number that is not infinite") }
            return number == 0 ? 0 : number
        }
        guard let text = text(of: value) else { return nil }
        if case .text = value {
            do throws(WrittenNumber.Problem) { return try WrittenNumber.read(text) } catch {
                throw CellProblem(.wrongType, error.message(text))
            }
        }
        throw CellProblem(.wrongType, "expected a number, found ‘\(text.excerpt)’")
    }

    func day(_ value: Sheet.Value) throws(CellProblem) -> CalendarDay? {
        if case .day(let day) = value { return day }
        guard let text = text(of: value) else { return nil }
        // A year in a spreadsheet is a number.
        if case .number(let number) = value {
            guard (1_000...9_999).contains(number), let day = CalendarDay(text) else {
                throw CellProblem(.invalidDate, WrittenDay.Problem.noDay.message(text))
            }
            return day
        }
        do throws(WrittenDay.Problem) { return try WrittenDay.read(text) } catch {
            throw CellProblem(.invalidDate, error.message(text))
        }
    }

    /// An identifier; spreadsheets like to make numbers and days of them.
    func identifier(_ value: Sheet.Value) throws(CellProblem) -> String? {
        if case .day(let day) = value {
            throw CellProblem(
                .invalidIdentifier,
                "the spreadsheet made the day \(day) of what was typed here; make the column a text and type it again")
        }
        return text(of: value)?.trimmedSpaces
    }

    private func period(_ text: String) throws(CellProblem) -> String {
        let plain = text.foldedDigits
        if Period(plain) != nil { return plain }
        for mark in [" – ", " - ", "–", "—", " to ", " / "] {
            guard let range = plain.firstRange(of: mark) else { continue }
            let (start, end) = (plain[..<range.lowerBound], plain[range.upperBound...])
            do throws(WrittenDay.Problem) {
                let both = [try WrittenDay.read(String(start)), try WrittenDay.read(String(end))]
                if Period(start: both[0], end: both[1]) != nil { return "\(both[0])/\(both[1])" }
            } catch { continue }
        }
        do throws(WrittenDay.Problem) { return try WrittenDay.read(text).description } catch {}
        throw CellProblem(
            .invalidPeriod, "expected a period such as 2023, 2023-04 or 2020/2023, found ‘\(text.excerpt)’")
    }

    private func freshness(_ text: String) throws(CellProblem) -> JSONNode {
        if Vocabulary.never.code(of: text) != nil { return JSONNode("never") }
        let digits = text.foldedDigits.prefix { $0.isASCII && $0.isNumber }
        let rest = text.foldedDigits.dropFirst(digits.count)
        let isMonths = !CellText.isVisible(String(rest)) || Vocabulary.months.code(of: String(rest)) != nil
        guard isMonths, let months = Int(digits) else {
            throw CellProblem(.invalidValue, "expected a number of months, or ‘never’; found ‘\(text.excerpt)’")
        }
        return JSONNode(.number(Double(months)))
    }

    private func relation(_ text: String) throws(CellProblem) -> JSONNode {
        if Vocabulary.relation.code(of: text) == "none" { return JSONNode("none") }
        if let set = Vocabulary.relations(of: text), !set.isEmpty { return JSONNode(set.names) }
        let isSided = ["broader", "narrower", "wider", "skosbroader", "skosnarrower"].contains(text.tableKey)
        throw CellProblem(
            .invalidValue,
            isSided
                ? "‘\(text.excerpt)’ means one thing in plain language and the reverse in SKOS; write ‘contains’ or ‘is part of’"
                : Vocabulary.relation.expectation(text))
    }

    // MARK: Lists and objects

    private func list(_ parts: [Substring]) -> JSONNode {
        JSONNode(.array(parts.map { String($0).trimmedSpaces }.filter { !$0.isEmpty }.map { JSONNode($0) }))
    }

    func json(_ text: String) throws(CellProblem) -> JSONNode {
        let reading = JSONReading()
        if let node = JSONParser.parse(Array(text.utf8), limits: limits, reading), !reading.hasErrors { return node }
        let why = reading.issues.first.map { ": \($0.message)" } ?? ""
        throw CellProblem(.jsonSyntax, "the cell begins like JSON, but it is none\(why)")
    }

    private func classification(_ text: String) throws(CellProblem) -> JSONNode {
        if let code = Vocabulary.classification.code(of: text) { return JSONNode(code) }
        let expected = CellProblem(
            .invalidValue,
            "expected public, restricted, or such as ‘restricted: UNODC; COE (2026-12-31)’; found ‘\(text.excerpt)’")
        var rest = text
        var members: [JSONNode.Member] = []
        var until: JSONNode?
        if rest.hasSuffix(")"), let open = rest.lastIndex(of: "(") {
            let inside = String(rest[rest.index(after: open)...].dropLast())
            until = JSONNode(try day(.text(inside))?.description ?? "")
            rest = String(rest[..<open]).trimmedSpaces
        }
        let parts = rest.split(maxSplits: 1) { $0 == ":" || $0 == "：" }
        guard let word = parts.first, Vocabulary.classification.code(of: String(word)) == "restricted" else {
            throw expected
        }
        let bodies = parts.count > 1 ? try node(String(parts[1]).trimmedSpaces, .identifiers) : JSONNode(.array([]))
        members.append(.init(name: "restrictedTo", value: bodies))
        if let until { members.append(.init(name: "until", value: until)) }
        return JSONNode(.object(members))
    }

    /// An address, or else a title.
    private func reference(_ line: Substring) -> JSONNode? {
        let text = String(line).trimmedSpaces
        guard !text.isEmpty else { return nil }
        let isAddress = text.hasPrefix("https://") || text.hasPrefix("http://")
        return JSONNode(.object([.init(name: isAddress ? "url" : "title", value: JSONNode(text))]))
    }

    private func elementMap(_ text: String) throws(CellProblem) -> JSONNode {
        var pairs: [JSONNode] = []
        for item in CellText.items(text) {
            let sides = item.replacing("→", with: "->").split(separator: "->", omittingEmptySubsequences: false)
                .map { String($0).trimmedSpaces }
            guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else {
                throw CellProblem(
                    .invalidValue, "expected pairs such as ‘act -> act; means -> means’, found ‘\(item.excerpt)’")
            }
            pairs.append(
                JSONNode(
                    .object([
                        .init(name: "from", value: JSONNode(sides[0])), .init(name: "to", value: JSONNode(sides[1])),
                    ])))
        }
        return JSONNode(.array(pairs))
    }
}

import SynergyCrosswalk
package import SynergyModel

extension Proposal {
    /// SHA-256 of what a decision rests on, in hexadecimal: outcome, element statuses, draft, and of each usable or stale candidate its
    /// value, status, relation and source; not run dates, confidence or wording (DESIGN section 5, decisions).
    ///
    /// - Complexity: O(*n*) in the length of the values.
    public var fingerprint: String {
        var lines = ["outcome \(outcome.rawValue)"]
        for element in elements { lines.append("element \(element.key.quoted) \(element.status.rawValue)") }
        if let draft { lines.append("draft \(draft.fingerprintText)") }
        let sources = candidates.filter { $0.status == .usable || $0.status == .stale }.map { candidate in
            [
                "candidate", candidate.element.quoted, candidate.answer.rawValue.quoted, candidate.status.rawValue,
                String(candidate.chain.relation.rawValue), candidate.value?.fingerprintText ?? "-",
            ].joined(separator: " ")
        }
        return SHA256.hexDigest(of: (lines + sources.sorted()).joined(separator: "\n"))
    }
}

extension FormValue {
    fileprivate var fingerprintText: String {
        switch self {
        case .value(let value): value.fingerprintText
        case .elements(let elements):
            elements.map { "\($0.element.quoted):\($0.value.fingerprintText)" }.joined(separator: " ")
        }
    }
}

extension AnswerValue {
    /// The value as one unambiguous text.
    fileprivate var fingerprintText: String {
        switch self {
        case .boolean(let flag): "boolean \(flag)"
        case .choice(let code): "choice \(code.quoted)"
        case .choices(let codes): "choices \(codes.map(\.quoted).joined(separator: " "))"
        case .number(let quantity):
            "number \(quantity.value) \(quantity.unit?.quoted ?? "-") \(quantity.rounding.map { "\($0)" } ?? "-")"
        case .day(let day): "day \(day)"
        case .text(let text):
            "text " + text.entries.map { "\($0.language) \($0.text.quoted)" }.joined(separator: " ")
        case .items(let items): "items \(items.map(\.quoted).joined(separator: " "))"
        case .table(let table):
            "table \(table.columns.map(\.quoted).joined(separator: " ")) "
                + table.rows.map { row in
                    row.key.quoted + ":" + row.cells.map(\.fingerprintText).joined(separator: " ")
                }.joined(separator: " ")
        case .links(let references): "links \(references.map(\.fingerprintText).joined(separator: " "))"
        }
    }
}

extension Table.Cell {
    fileprivate var fingerprintText: String {
        switch self {
        case .missing: "-"
        case .number(let number): "\(number)"
        case .text(let text): text.quoted
        }
    }
}

extension Reference {
    /// The reference as one unambiguous text.
    package var fingerprintText: String {
        [
            title, symbol, url, page, paragraph, language?.rawValue, seen?.description, sha256, cites, note,
        ].map { $0?.quoted ?? "-" }.joined(separator: ",")
    }
}

extension String {
    /// The text between quotation marks, with its length in front so that nothing inside can be mistaken for an end.
    fileprivate var quoted: String { "\(utf8.count)\"\(self)\"" }
}

package import SynergyModel

/// What people write where an answer should be, such as `N/A`, as a reason for absence.
///
/// It is never a value (DESIGN section 5): a text of nothing else would be drafted into the next form.
package struct WrittenAbsence: Hashable {
    /// The reason.
    package var reason: Absence
    /// Whether the word may also have been meant as an answer, as a dash or ‘无’, so that somebody should look at it.
    package var isVague: Bool

    /// Reads the whole of what was written; `nil` where it says anything else.
    package init?(_ text: String) {
        // The longest of the words is far shorter; the length of a narrative is not worth the folding.
        guard text.utf8.count <= 120 else { return nil }
        let text = text.trimmedSpaces
        if Self.vague.contains(text.tableKey) {
            (reason, isVague) = (.unknown, true)
        } else if let code = Vocabulary.absence.code(of: text), let reason = Absence(rawValue: code) {
            (self.reason, isVague) = (reason, false)
        } else {
            return nil
        }
    }

    /// The word of the tables for the reason.
    package var word: String { Vocabulary.absence.word(reason.rawValue, in: .english) }

    private static let vague = Set(["-", "--", "---", "–", "—", "―", "−", "－", "无", "無", "لا يوجد"].map(\.tableKey))
}

extension Answer.Content {
    /// Whether a value in it would be taken for no answer when it stands in a cell.
    package var readsAsAbsence: Bool {
        switch self {
        case .value(let value): value.readsAsAbsence
        case .elements(let values): values.contains { $0.value.readsAsAbsence }
        default: false
        }
    }
}

extension AnswerValue {
    fileprivate var readsAsAbsence: Bool {
        switch self {
        case .text(let text): text.entries.allSatisfy { WrittenAbsence($0.text) != nil }
        case .items(let items): items.count == 1 && WrittenAbsence(items[0]) != nil
        default: false
        }
    }
}

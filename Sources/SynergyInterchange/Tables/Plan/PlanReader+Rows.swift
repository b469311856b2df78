import SynergyModel
import SynergyReuse

extension PlanReader {
    /// The rows of one question.
    struct Rows {
        var question: Question.ID
        /// Its own row; `nil` where only rows of its elements are left.
        var own: Int?
        /// The rows of its elements, by their keys.
        var elements: [(key: String, row: Int)] = []
        /// Whether something in them was reported, so that nothing is taken from them.
        var isUnclear = false

        /// The row in which problems of the whole question are shown.
        var shown: Int { own ?? elements.first?.row ?? 0 }
    }

    /// What makes a row the only one of its kind.
    private struct Key: Hashable {
        var question: Question.ID
        var element: String?
    }

    /// The columns that people write into.
    private static let written = ["decision", "answer", "reason"]

    /// The rows of each question, in the order of the sheet.
    func rows(_ table: PlanGrid) -> [Rows] {
        var all: [Rows] = []
        var places: [Question.ID: Int] = [:]
        var seen: [Key: Int] = [:]
        for row in table.rows {
            guard let number = cells.text(of: table.value(row, "number"))?.trimmedSpaces else {
                if let key = Self.written.first(where: { isFilled($0, row, table) }) {
                    report(.missingMember, row, key, "the row has no number of a question", table)
                }
                continue
            }
            let id =
                number.contains(":")
                ? Question.ID(rawValue: number) : Question.ID(questionnaire: questionnaire.id, number: number)
            guard let id, questions[id] != nil else {
                report(
                    .unknownQuestion, row, "number", "the form \(questionnaire.id) has no question ‘\(number.excerpt)’",
                    table)
                continue
            }
            let place = places[id] ?? all.count
            if places[id] == nil {
                places[id] = place
                all.append(Rows(question: id))
            }
            let key = Key(question: id, element: cells.text(of: table.value(row, "element"))?.trimmedSpaces)
            if let first = seen[key] {
                let other = table.place(first, "number")
                report(
                    .duplicate, row, key.element == nil ? "number" : "element",
                    "row \(other.line) is about question \(number.excerpt)\(key.element.map { ", ‘\($0.excerpt)’," } ?? "") "
                        + "already; keep one of them", table)
                all[place].isUnclear = true
                continue
            }
            seen[key] = row
            if let element = key.element {
                all[place].elements.append((element, row))
                if reportStrays(row, number, table) { all[place].isUnclear = true }
            } else {
                all[place].own = row
            }
        }
        return all
    }

    func isFilled(_ key: String, _ row: Int, _ table: PlanGrid) -> Bool {
        cells.text(of: table.value(row, key)) != nil
    }

    /// Reports what an element cannot have of its own.
    private func reportStrays(_ row: Int, _ number: String, _ table: PlanGrid) -> Bool {
        var found = false
        for key in ["decision", "reason"] where isFilled(key, row, table) {
            report(
                .invalidValue, row, key,
                "a \(key) stands for the question as a whole; write it into the row of question \(number.excerpt) itself",
                table)
            found = true
        }
        return found
    }
}

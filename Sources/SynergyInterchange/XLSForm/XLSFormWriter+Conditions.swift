import SynergyModel

extension XLSFormWriter {
    /// The expression for a condition; `nil` where it would not be read back as the same condition.
    func relevant(_ condition: Condition) -> String? {
        guard condition.question.questionnaire == form.id else { return nil }
        let name = XLSFormName.question(condition.question.number)
        guard asked[name]?.id == condition.question else { return nil }
        let parts = condition.oneOf.compactMap { value -> String? in
            switch (asked[name]?.kind, value) {
            case (.yesNo, .boolean(let flag)): "${\(name)} = '\(flag ? "yes" : "no")'"
            case (.singleChoice, .choice(let code)): "${\(name)} = '\(XLSFormName.option(code))'"
            case (.multipleChoice, .choice(let code)): "selected(${\(name)}, '\(XLSFormName.option(code))')"
            case (.number, .number(let quantity)) where quantity.value >= 0:
                "${\(name)} = \(JSONNode.text(of: quantity.value))"
            case (.date, .day(let day)) where day.precision == .day: "${\(name)} = date('\(day)')"
            default: nil
            }
        }
        guard parts.count == condition.oneOf.count, !parts.isEmpty else { return nil }
        let text = parts.joined(separator: " or ")
        do throws(RelevantProblem) {
            let read = try RelevantParser.parse(text).condition { asked[$0] }
            return read == condition ? text : nil
        } catch { return nil }
    }
}

extension Question {
    /// Whether it is one row of a type that has its kind, so that conditions can be about it.
    var isOneRow: Bool {
        guard elements.count < 2 else { return false }
        switch kind {
        case .yesNo: return options.isEmpty
        case .singleChoice, .multipleChoice: return !options.isEmpty
        case .number, .date: return true
        case .text, .list, .table, .link: return false
        }
    }
}

extension RelevantExpression.Asked {
    init(_ question: Question) {
        let options =
            question.kind == .yesNo
            ? [(name: "yes", code: "yes"), (name: "no", code: "no")]
            : question.options.map { (name: XLSFormName.option($0.code), code: $0.code) }
        self.init(id: question.id, kind: question.kind, options: options, isRequired: false)
    }
}

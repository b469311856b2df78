import SynergyModel
import SynergyReuse

extension Decision {
    /// The decision where texts of which nobody said the language are in that of the form, as a bare text in a log is.
    func assuming(_ language: LanguageTag) -> Self {
        var decision = self
        switch value {
        case .value(let value): decision.value = .value(value.assuming(language))
        case .elements(let values):
            decision.value = .elements(
                values.map { .init(element: $0.element, value: $0.value.assuming(language)) })
        case nil: break
        }
        return decision
    }
}

extension AnswerValue {
    fileprivate func assuming(_ language: LanguageTag) -> Self {
        if case .text(let text) = self { .text(text.assuming(language)) } else { self }
    }
}

public import SynergyModel

/// For whom a report is made.
public enum ReportReader: Hashable, Sendable {
    /// Officers of some respondents, who may see everything of these and of others what is public; with nobody named,
    /// officers who may see everything of everybody.
    case officer(of: [Respondent.ID])
    /// A body, which may see what is public, what names it, and what a consent opens to it or to one of its forms; without a
    /// body only what is public.
    case recipient(Body.ID?, forms: [Questionnaire.ID])

    /// The view of plans that goes with it.
    public var view: PlanView { if case .officer = self { .internal } else { .recipient } }

    /// Whether it may see everything there is.
    var seesEverything: Bool { self == .officer(of: []) }

    /// Whether what was decided about a form is for these eyes.
    func mayReadDecisions(on form: Questionnaire) -> Bool {
        switch self {
        case .officer: true
        case .recipient(let body, let forms): forms.contains(form.id) || (body != nil && body == form.issuer)
        }
    }
}

extension Disclosure {
    /// What one reader may see of those whose officer it is not.
    init(_ reader: ReportReader, policy: Policy, asOf: CalendarDay) {
        var body: Body.ID?
        var forms: [Questionnaire.ID] = []
        if case .recipient(let recipient, let targets) = reader { (body, forms) = (recipient, targets) }
        let names = Set(forms.map(\.rawValue) + [body?.rawValue].compactMap(\.self))
        recipient = body
        target = forms.first ?? Questionnaire.ID(unchecked: "-")
        self.asOf = asOf
        consents = policy.consents.filter { $0.validity.contains(asOf) && names.contains($0.recipient) }
    }
}

import SynergyCrosswalk
import SynergyModel

extension SQLContentMaker {
    /// Rules and facts around the answers.
    mutating func addPolicy() {
        for (unit, state) in homes.sorted(by: { $0.key < $1.key }) {
            content.add(SQLSchema.home, .text(unit.rawValue), .text(state.rawValue))
        }
        content.add(
            SQLSchema.unit,
            unordered: policy.respondents.flatMap { respondent in
                respondent.units.map {
                    [.text(respondent.id.rawValue), .text($0.id.rawValue)] + SQLCell.validity($0.validity)
                }
            })
        addParties()
        addReservations()
        addExclusions()
        addProvisionParts()
        content.add(
            SQLSchema.recognitionRule,
            unordered: policy.recognition.map { rule in
                [
                    .text(rule.id), .text(rule.recipient ?? ""), .text(rule.source ?? ""), .text(rule.level.rawValue),
                ] + SQLCell.validity(rule.validity)
            })
        addConsents()
        addEvents()
    }

    private mutating func addParties() {
        content.add(
            SQLSchema.party,
            unordered: (policy.parties + crosswalk.instruments.flatMap(\.parties)).map { status in
                [.text(status.respondent.rawValue), .text(status.instrument.rawValue), .text(status.status.rawValue)]
                    + SQLCell.validity(status.validity)
            })
    }

    private var reservations: [Reservation] { policy.reservations + crosswalk.instruments.flatMap(\.reservations) }

    private mutating func addReservations() {
        content.add(
            SQLSchema.reservation,
            unordered: reservations.flatMap { reservation in
                reservation.provisions.map {
                    [.text(reservation.respondent.rawValue), .text($0.rawValue), .text(reservation.extent.rawValue)]
                        + SQLCell.validity(reservation.validity)
                }
            })
    }

    private mutating func addExclusions() {
        let all = policy.territorialExclusions + crosswalk.instruments.flatMap(\.territorialExclusions)
        content.add(
            SQLSchema.territorialExclusion,
            unordered: all.flatMap { exclusion in
                exclusion.units.map {
                    [.text(exclusion.respondent.rawValue), .text(exclusion.instrument.rawValue), .text($0.rawValue)]
                        + SQLCell.validity(exclusion.validity)
                }
            })
    }

    /// How the provisions of questions stand to those that are reserved or that something happened to.
    private mutating func addProvisionParts() {
        let asked = Set(crosswalk.questions.flatMap(\.question.provisions)).sorted()
        let named = Set(reservations.flatMap(\.provisions) + policy.events.flatMap(\.provisions)).sorted()
        let namedByInstrument = Dictionary(grouping: named, by: \.instrument)
        var pairs: Set<[Provision.ID]> = []
        for provision in asked {
            for other in namedByInstrument[provision.instrument] ?? [] {
                switch provision.nesting(in: other) {
                case .same, .part: pairs.insert([provision, other])
                case .whole: pairs.insert([other, provision])
                case .apart: break
                }
            }
        }
        for pair in pairs.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            content.add(SQLSchema.provisionPart, .text(pair[0].rawValue), .text(pair[1].rawValue))
        }
    }

    private mutating func addConsents() {
        let consents = policy.consents.map { (text: "\($0)", consent: $0) }.sorted { $0.text < $1.text }
        for (index, consent) in consents.map(\.consent).enumerated() {
            let number = SQLCell.integer(index + 1)
            content.add(
                SQLSchema.consent.name,
                [
                    number, .text(consent.id), .text(consent.respondent.rawValue), .text(consent.recipient),
                    .init(consent.submission?.rawValue), .init(consent.questionnaire?.rawValue),
                ] + SQLCell.validity(consent.validity))
            for question in consent.questions.sorted() {
                content.add(SQLSchema.consentQuestion, number, .text(question.rawValue))
            }
            for answer in consent.answers.sorted() {
                content.add(SQLSchema.consentAnswer, number, .text(answer.rawValue))
            }
        }
    }

    private mutating func addEvents() {
        let events = policy.events.map { (text: "\($0)", event: $0) }.sorted { $0.text < $1.text }
        for (index, event) in events.map(\.event).enumerated() {
            let number = SQLCell.integer(index + 1)
            content.add(
                SQLSchema.event, number, .text(event.id), .text(event.respondent?.rawValue ?? ""), .day(event.date))
            for provision in event.provisions.sorted() {
                content.add(SQLSchema.eventProvision, number, .text(provision.rawValue))
            }
            for aspect in event.aspects.map(\.rawValue).sorted() {
                content.add(SQLSchema.eventAspect, number, .text(aspect))
            }
        }
    }
}

import SynergyCrosswalk
import SynergyModel

extension SQLContentMaker {
    /// Rules and facts around the answers.
    mutating func addPolicy() {
        for (unit, state) in homes.sorted(by: { $0.key < $1.key }) {
            content.add(SQLSchema.home, .text(unit.rawValue), .text(state.rawValue))
        }
        for respondent in policy.respondents.sorted(by: { $0.id < $1.id }) {
            for unit in respondent.units {
                add(SQLSchema.unit, [.text(respondent.id.rawValue), .text(unit.id.rawValue)], unit.validity)
            }
        }
        addParties()
        addReservations()
        addExclusions()
        addProvisionParts()
        for rule in policy.recognition.sorted(by: { $0.id < $1.id }) {
            add(
                SQLSchema.recognitionRule,
                [
                    .text(rule.id), .text(rule.recipient ?? ""), .text(rule.source ?? ""),
                    .text(rule.level.rawValue),
                ], rule.validity)
        }
        addConsents()
        addEvents()
    }

    private mutating func add(_ table: SQLTable, _ cells: [SQLCell], _ validity: Validity) {
        content.add(table.name, cells + SQLCell.validity(validity))
    }

    private mutating func addParties() {
        var seen: Set<PartyStatus> = []
        let all = policy.parties + crosswalk.instruments.flatMap(\.parties)
        for status in all where seen.insert(status).inserted {
            add(
                SQLSchema.party,
                [.text(status.respondent.rawValue), .text(status.instrument.rawValue), .text(status.status.rawValue)],
                status.validity)
        }
    }

    private var reservations: [Reservation] { policy.reservations + crosswalk.instruments.flatMap(\.reservations) }

    private mutating func addReservations() {
        var seen: Set<Reservation> = []
        for reservation in reservations where seen.insert(reservation).inserted {
            for provision in reservation.provisions {
                add(
                    SQLSchema.reservation,
                    [
                        .text(reservation.respondent.rawValue), .text(provision.rawValue),
                        .text(reservation.extent.rawValue),
                    ], reservation.validity)
            }
        }
    }

    private mutating func addExclusions() {
        var seen: Set<TerritorialExclusion> = []
        let all = policy.territorialExclusions + crosswalk.instruments.flatMap(\.territorialExclusions)
        for exclusion in all where seen.insert(exclusion).inserted {
            for unit in exclusion.units {
                add(
                    SQLSchema.territorialExclusion,
                    [
                        .text(exclusion.respondent.rawValue), .text(exclusion.instrument.rawValue),
                        .text(unit.rawValue),
                    ], exclusion.validity)
            }
        }
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
        for (index, consent) in policy.consents.enumerated() {
            let number = SQLCell.integer(index + 1)
            add(
                SQLSchema.consent,
                [
                    number, .text(consent.id), .text(consent.respondent.rawValue), .text(consent.recipient),
                    .init(consent.submission?.rawValue), .init(consent.questionnaire?.rawValue),
                ], consent.validity)
            for question in consent.questions {
                content.add(SQLSchema.consentQuestion, number, .text(question.rawValue))
            }
            for answer in consent.answers { content.add(SQLSchema.consentAnswer, number, .text(answer.rawValue)) }
        }
    }

    private mutating func addEvents() {
        for (index, event) in policy.events.enumerated() {
            let number = SQLCell.integer(index + 1)
            content.add(
                SQLSchema.event, number, .text(event.id), .text(event.respondent?.rawValue ?? ""), .day(event.date))
            for provision in event.provisions {
                content.add(SQLSchema.eventProvision, number, .text(provision.rawValue))
            }
            for aspect in event.aspects { content.add(SQLSchema.eventAspect, number, .text(aspect.rawValue)) }
        }
    }
}

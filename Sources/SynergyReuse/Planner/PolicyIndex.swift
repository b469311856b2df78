import SynergyModel

/// A policy ready to be asked, together with what the instruments themselves say.
struct PolicyIndex: Sendable {
    private var parties: [Respondent.ID: [PartyStatus]] = [:]
    private var reservations: [Respondent.ID: [Reservation]] = [:]
    private var exclusions: [Respondent.ID: [TerritorialExclusion]] = [:]
    private var unitsByRespondent: [Respondent.ID: [Respondent.Unit]] = [:]
    /// The State of each unit.
    private(set) var parents: [Respondent.ID: Respondent.ID] = [:]
    private let kinds: [Instrument.ID: Instrument.Kind]

    init(_ policy: Policy, instruments: [Instrument]) {
        kinds = Dictionary(instruments.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
        for status in policy.parties + instruments.flatMap(\.parties) {
            parties[status.respondent, default: []].append(status)
        }
        for reservation in policy.reservations + instruments.flatMap(\.reservations) {
            reservations[reservation.respondent, default: []].append(reservation)
        }
        for exclusion in policy.territorialExclusions + instruments.flatMap(\.territorialExclusions) {
            exclusions[exclusion.respondent, default: []].append(exclusion)
        }
        for respondent in policy.respondents.sorted(by: { $0.id < $1.id }) {
            unitsByRespondent[respondent.id, default: []].append(contentsOf: respondent.units)
            for unit in respondent.units where parents[unit.id] == nil { parents[unit.id] = respondent.id }
        }
    }

    func units(of respondent: Respondent.ID, on day: CalendarDay) -> [Respondent.ID] {
        let units = unitsByRespondent[respondent] ?? []
        return Set(units.filter { $0.validity.contains(day) }.map(\.id)).sorted()
    }

    func isExcluded(
        _ unit: Respondent.ID, of respondent: Respondent.ID, from instrument: Instrument.ID, on day: CalendarDay
    ) -> Bool {
        (exclusions[respondent] ?? []).contains {
            $0.instrument == instrument && $0.units.contains(unit) && $0.validity.contains(day)
        }
    }

    /// Whether an instrument applies to a respondent that a form with this audience asks; `nil` when nobody said.
    func applies(
        _ instrument: Instrument.ID, to respondent: Respondent.ID, audience: Questionnaire.Audience, on day: CalendarDay
    ) -> Bool? {
        if audience == .all { return true }
        if let kind = kinds[instrument], !kind.hasParties { return true }
        var known = (parties[respondent] ?? []).filter { $0.instrument == instrument && $0.validity.contains(day) }
        if known.isEmpty, let state = parents[respondent] {
            known = (parties[state] ?? []).filter { $0.instrument == instrument && $0.validity.contains(day) }
        }
        guard !known.isEmpty else { return nil }
        return known.contains {
            $0.status == .party || ($0.status == .signatory && audience == .partiesAndSignatories)
        }
    }

    /// Whether a respondent has reserved anything on any day.
    func hasReservations(_ respondent: Respondent.ID) -> Bool {
        !reservations.isEmpty && reservations[respondent] != nil
    }

    /// How much of a provision a respondent has reserved; `nil` for nothing.
    func reservation(of provision: Provision.ID, by respondent: Respondent.ID, on day: CalendarDay) -> Reservation
        .Extent?
    {
        var result: Reservation.Extent?
        for reservation in reservations[respondent] ?? [] where reservation.validity.contains(day) {
            for reserved in reservation.provisions {
                switch reserved.nesting(in: provision) {
                case .same, .whole:
                    if reservation.extent == .whole { return .whole }
                    result = .part
                case .part: result = .part
                case .apart: break
                }
            }
        }
        return result
    }
}

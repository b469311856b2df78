import SynergyModel

extension ContentMaker {
    mutating func instrument(_ name: String) -> Instrument {
        let id = Instrument.ID(unchecked: name)
        var instrument = Instrument(
            id: id, title: text(random.pick(languages)), kind: random.pick(Instrument.Kind.allCases),
            issuer: maybe { $0.random.pick(["UNODC", "COE"]) },
            about: Instrument.About(
                region: maybe { $0.words() }, adopted: maybe { $0.day() }, inForce: maybe { $0.day() },
                treatyReference: maybe { $0.words() }, monitoringBody: maybe { $0.words() },
                reportingProcess: maybe { $0.words() }, cycleYears: maybe { $0.random.pick([1, 2.5, 4]) },
                url: maybe { _ in "https://example.org/t?a=b" }, certainty: maybe { $0.certainty() }))
        for article in 0..<random.below(4) {
            instrument.provisions.append(
                Provision(
                    id: Provision.ID(unchecked: "\(name):\(article + 1)\(random.pick(["", "(2)", "(2)(a)"]))"),
                    heading: maybe { $0.text("en") }, topic: maybe { $0.words() }, validity: validity(),
                    certainty: maybe { $0.certainty() }))
        }
        guard instrument.kind.hasParties else { return instrument }
        for respondent in ["XLD", "YLD"] as [Respondent.ID] where random.chance(60) {
            instrument.parties.append(
                PartyStatus(
                    respondent: respondent, instrument: id, status: random.pick(PartyStatus.Status.allCases),
                    validity: validity()))
        }
        if let provision = instrument.provisions.first?.id, random.chance(40) {
            instrument.reservations.append(
                Reservation(
                    respondent: "XLD", provisions: [provision], extent: random.pick(Reservation.Extent.allCases),
                    validity: validity(), note: maybe { $0.words() }))
        }
        if random.chance(30) {
            instrument.territorialExclusions.append(
                TerritorialExclusion(respondent: "XLD", instrument: id, units: ["XLD-NORTH"], validity: validity()))
        }
        if random.chance(50) { instrument.reporting.append(reportingRule()) }
        return instrument
    }

    private mutating func certainty() -> Certainty { random.pick(Certainty.allCases) }

    private mutating func validity() -> Validity {
        let from = maybe { $0.fullDay() }
        return Validity(
            from: from, until: maybe(30) { $0.fullDay() }.flatMap { day in from.map { day > $0 } ?? true ? day : nil })
    }

    private mutating func reportingRule() -> ReportingRule {
        let schedule: ReportingRule.Schedule =
            switch random.below(4) {
            case 0:
                .periodic(
                    .init(
                        firstAfter: maybe { 12 * (1 + $0.random.below(3)) }, every: 12 * (1 + random.below(5)),
                        day: maybe(30) { _ in "09-01" }, counting: random.pick([.fromEntry, .fromLastReport])))
            case 1: .rounds([.init(name: words(), opened: fullDay(), forms: ["Q0-2020"])])
            case 2: .days([fullDay()])
            default: .onRequest
            }
        return ReportingRule(
            name: maybe { $0.words() }, schedule: schedule, early: maybe(20) { _ in 3 }, forms: ["Q0-2020"],
            validity: validity(), source: words(), certainty: maybe { $0.certainty() }, note: maybe(20) { $0.words() })
    }
}

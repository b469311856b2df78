import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

@Suite struct ReportLawTests {
    @Test func theRecipientSeesTheReportsWithoutTheRestrictedInputs() throws {
        var worldsWithSecrets = 0
        let failures = Laws.reportFailures { world in
            let redacted = world.redacted
            if redacted.submissions != world.submissions { worldsWithSecrets += 1 }
            let (reports, without) = (AllReports(world, world.recipient), AllReports(redacted, redacted.recipient))
            if reports.burden != without.burden { return "burden" }
            if reports.coverage != without.coverage { return "coverage" }
            if reports.assistance != without.assistance { return "assistance" }
            if reports.practices != without.practices { return "practices" }
            return reports.divergences == without.divergences ? nil : "divergences"
        }
        for failure in failures { Issue.record("\(failure)") }
        if !Laws.isSingle { #expect(worldsWithSecrets > Laws.seeds.count / 60) }
    }

    @Test func officersOfOneStateSeeOfOthersOnlyWhatIsPublic() throws {
        var worldsWithSecrets = 0
        let failures = Laws.reportFailures { world in
            let own = Set(
                [world.respondent]
                    + world.policy.respondents.filter { $0.id == world.respondent }.flatMap(\.units).map(\.id))
            // What anybody may see: no body asks, and nobody consents to anything.
            var open = world
            open.policy.consents = []
            for place in open.questionnaires.indices where open.questionnaires[place].id == world.target {
                open.questionnaires[place].issuer = nil
            }
            var mixed = world
            mixed.submissions =
                world.submissions.filter { own.contains($0.respondent) }
                + open.redacted.submissions.filter { !own.contains($0.respondent) }
            if Set(mixed.submissions) != Set(world.submissions) { worldsWithSecrets += 1 }
            let reader = ReportReader.officer(of: [world.respondent])
            return AllReports(world, reader) == AllReports(mixed, reader) ? nil : "the reports differ"
        }
        for failure in failures { Issue.record("\(failure)") }
        if !Laws.isSingle { #expect(worldsWithSecrets > 0) }
    }

    @Test func theOrderOfInputsChangesNoReport() throws {
        let failures = Laws.reportFailures { world in
            var random = SplitMix64(seed: ~world.seed)
            let shuffled = world.shuffled(using: &random)
            for reader in [ReportReader.officer(of: []), world.recipient] {
                if AllReports(world, reader) != AllReports(shuffled, reader) { return "\(reader)" }
            }
            return nil
        }
        for failure in failures { Issue.record("\(failure)") }
    }

    @Test func officersSeeMoreThanRecipients() throws {
        var more = 0
        for seed in Laws.seeds.prefix(60) {
            let world = World.random(seed: seed)
            if AllReports(world, .officer(of: [])) != AllReports(world, world.recipient) { more += 1 }
        }
        if !Laws.isSingle { #expect(more > 12) }
    }
}

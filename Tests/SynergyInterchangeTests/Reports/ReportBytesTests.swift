import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

/// Laws of the written reports on random worlds.
@Suite struct ReportBytesTests {
    @Test func theRecipientReadsTheBytesThatWouldBeThereWithoutTheRestrictedInputs() throws {
        let failures = Laws.failures { world in
            guard Laws.isSingle || world.seed.isMultiple(of: 20) else { return nil }
            let redacted = world.redacted
            return world.reportBytes(world.recipient) == redacted.reportBytes(redacted.recipient)
                ? nil : "the bytes differ"
        }
        for failure in failures { Issue.record("\(failure)") }
    }

    @Test func theOrderOfInputsChangesNoByte() throws {
        let failures = Laws.failures { world in
            guard Laws.isSingle || world.seed.isMultiple(of: 20) else { return nil }
            var random = SplitMix64(seed: ~world.seed)
            let shuffled = world.shuffled(using: &random)
            for reader in [ReportReader.officer(of: []), world.recipient] {
                let bytes = world.reportBytes(reader)
                if bytes != shuffled.reportBytes(reader) { return "other bytes for \(reader)" }
                if bytes != world.reportBytes(reader) { return "other bytes the second time" }
            }
            return nil
        }
        for failure in failures { Issue.record("\(failure)") }
    }

    @Test func noSecretTextIsInAnyFormatForARecipient() throws {
        var told = 0
        let failures = Laws.failures { world in
            guard Laws.isSingle || world.seed.isMultiple(of: 20) else { return nil }
            let (marked, markers) = world.markingSecrets()
            let text = String(decoding: marked.reportBytes(marked.recipient), as: UTF8.self)
            if let marker = markers.first(where: text.contains) { return "\(marker) is told" }
            let inside = String(decoding: marked.reportBytes(.officer(of: [])), as: UTF8.self)
            if markers.contains(where: inside.contains) { told += 1 }
            return nil
        }
        for failure in failures { Issue.record("\(failure)") }
        // Otherwise the look for markers would prove nothing.
        if !Laws.isSingle { #expect(told > 2) }
    }
}

extension World {
    fileprivate var recipient: ReportReader {
        .recipient(questionnaires.first { $0.id == target }?.issuer, forms: [target])
    }

    private func asking(about aspect: Aspect) -> Self {
        var world = self
        for form in world.questionnaires.indices {
            for place in world.questionnaires[form].questions.indices {
                world.questionnaires[form].questions[place].aspect = aspect
            }
        }
        return world
    }

    private func material(_ reader: ReportReader) -> ReportMaterial {
        ReportMaterial(
            crosswalk: Crosswalk(questionnaires: questionnaires, instruments: instruments, mappings: mappingSets),
            policy: policy, overrides: overrides, submissions: submissions, decisions: decisions, asOf: asOf,
            reader: reader)
    }

    /// Every report in every format, one after the other.
    fileprivate func reportBytes(_ reader: ReportReader) -> [UInt8] {
        let material = material(reader)
        let context = ExplanationContext(
            questionnaires: questionnaires, instruments: instruments, submissions: material.submissions,
            respondents: policy.respondents)
        let document = ReportDocument(
            title: "Reports", facts: [],
            reports: [
                BurdenReport(material).report(in: context),
                CoverageReport(material, respondent: respondent, forms: [target]).report(in: context),
                AssistanceReport(asking(about: .technicalAssistance).material(reader)).report(in: context),
                PracticesReport(asking(about: .goodPractice).material(reader)).report(in: context),
                DivergencesReport(material).report(in: context),
            ])
        var bytes = document.json()
        for text in [
            document.text(width: 90), document.markdown(), document.csv(), document.html(), document.svg() ?? "",
        ] {
            bytes += Array(text.utf8)
        }
        return bytes
    }
}

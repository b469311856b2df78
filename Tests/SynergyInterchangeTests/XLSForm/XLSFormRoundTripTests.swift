import SynergyInterchange
import SynergyMappings
import SynergyModel
import SynergyTestSupport
import Testing

/// A form that is written as XLSForm is read back as the same form: what survey tools do not know is kept beside it.
@Suite(.timeLimit(.minutes(10))) struct XLSFormRoundTripTests {
    static func difference(_ reading: ExchangeReading, _ form: Questionnaire) -> String? {
        if let problem = reading.diagnostics.first { return problem.description }
        if let sentence = reading.losses.sentences.first { return sentence }
        guard let found = reading.content.questionnaires.first else { return "nothing was read" }
        if found == form { return nil }
        for (found, wanted) in zip(found.questions, form.questions) where found != wanted {
            return "\(found)\n\(wanted)"
        }
        return "\(found)\n\(form)"
    }

    @Test func aWorkbookHoldsAnyForm() {
        let failures = ClosureLaws.failures { random in
            for form in RandomContent.make(seed: random.next()).questionnaires {
                let (workbook, _) = XLSForm.workbook(of: form)
                if let problem = Self.difference(XLSForm.read(workbook, file: "f.xlsx"), form) { return problem }
            }
            return nil
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func aTextFileHoldsAnyForm() {
        let failures = ClosureLaws.failures { random in
            let content = RandomContent.make(seed: random.next())
            let writing = XLSForm.csv(of: content)
            return Self.difference(XLSForm.read(csv: writing.bytes, file: "f.csv"), content.questionnaires[0])
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }
}

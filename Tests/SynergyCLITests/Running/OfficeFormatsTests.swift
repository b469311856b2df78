import SynergyInterchange
import SynergyModel
import Testing

@testable import SynergyCLI

/// What is said instead of an empty Word file.
@Suite struct OfficeFormatsTests {
    private static let form = Questionnaire(id: "F", title: "F", questions: [])
    private static let reply = Submission(
        id: "R", respondent: "XLD", questionnaire: "F", submitted: "2026-03-01", status: .submitted, answers: [])

    /// Functions that write the names of the forms they know.
    private var office: OfficeFormats {
        OfficeFormats(
            readWorkbook: { _, _ in (nil, []) }, writeWorkbook: { _ in ExchangeWriting(bytes: []) },
            readDocument: { _, _, _ in ExchangeReading() },
            writeDocument: { content, known in
                ExchangeWriting(bytes: Array((content.questionnaires + known).map(\.id.rawValue).joined().utf8))
            },
            prefilledDocument: { _, _, _, _ in ExchangeWriting(bytes: []) },
            reportDocument: { _ in ExchangeWriting(bytes: []) })
    }

    @Test func aReplyIsWrittenWithAFormThatIsOnlyKnown() throws {
        let content = ExchangeContent(submissions: [Self.reply])
        #expect(try office.document(content, knowing: [Self.form]).bytes == Array("F".utf8))
        #expect(try office.document(ExchangeContent(questionnaires: [Self.form]), knowing: []).bytes == Array("F".utf8))
    }

    @Test func whatNoWordFileCanHoldIsRefused() {
        let words = [
            (ExchangeContent(submissions: [Self.reply]), "The form 'F' of the reply 'R' is not known"),
            (ExchangeContent(), "neither a form nor a reply"),
        ]
        for (content, message) in words {
            do throws(CommandFailure) {
                _ = try office.document(content, knowing: [])
                Issue.record("an empty file was written")
            } catch {
                #expect(error.code == .badData)
                #expect(error.message.contains(message))
            }
        }
    }
}

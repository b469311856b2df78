import SynergyCrosswalk
import SynergyInterchange
import SynergyMappings
import SynergyModel
import SynergyTestSupport
import Testing

/// What is written as tables is read back as the same content: the loss table of the format is empty for it.
@Suite(.timeLimit(.minutes(10))) struct TablesRoundTripTests {
    /// The content as it is after a format that does not keep where things were read.
    static func expected(_ content: ExchangeContent) -> ExchangeContent {
        var content = content
        for set in content.mappings.indices {
            for place in content.mappings[set].mappings.indices { content.mappings[set].mappings[place].location = nil }
            for place in content.mappings[set].gaps.indices { content.mappings[set].gaps[place].location = nil }
        }
        return content
    }

    /// What differs first, in words; `nil` when nothing does.
    static func difference(_ reading: ExchangeReading, _ content: ExchangeContent) -> String? {
        if let problem = reading.diagnostics.first(where: { $0.severity != .note }) { return problem.description }
        let (found, wanted) = (expected(reading.content), expected(content))
        if found == wanted { return nil }
        for (found, wanted) in zip(
            found.questionnaires.flatMap(\.questions), wanted.questionnaires.flatMap(\.questions))
        where found != wanted {
            return "\(found)\n\(wanted)"
        }
        for (found, wanted) in zip(found.submissions.flatMap(\.answers), wanted.submissions.flatMap(\.answers))
        where found != wanted {
            return "\(found)\n\(wanted)"
        }
        for (found, wanted) in zip(found.mappings.flatMap(\.mappings), wanted.mappings.flatMap(\.mappings))
        where found != wanted {
            return "\(found)\n\(wanted)"
        }
        return "\(found)\n\(wanted)"
    }

    @Test func aWorkbookHoldsAnyContent() throws {
        let failures = ClosureLaws.failures { random in
            let content = RandomContent.make(seed: random.next())
            let language = random.pick(TableLanguage.allCases)
            let (workbook, losses) = ExchangeTables.workbook(of: content, language: language)
            if let sentence = losses.sentences.first { return sentence }
            return Self.difference(ExchangeTables.read(workbook, file: "f.xlsx"), content)
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test func textFilesHoldAnyContent() throws {
        let failures = ClosureLaws.failures { random in
            let content = RandomContent.make(seed: random.next())
            let language = random.pick(TableLanguage.allCases)
            let separator = random.pick(CSVTable.Separator.allCases)
            let (files, losses) = ExchangeTables.csvFiles(of: content, language: language, separator: separator)
            if let sentence = losses.sentences.first { return sentence }
            return Self.difference(ExchangeTables.read(files: files.shuffled(using: &random)), content)
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }
}

import SynergyModel
import SynergyReferences

extension DocumentRegistry {
    /// The made-up earlier submissions that the resolution vectors are resolved against.
    static let vectors = DocumentRegistry([
        .counted(
            "NOR-CEDAW-9", "un:CEDAW/C/NOR/9", ["unjob:N1600001", "unjob:N1600002"], "NOR", "treaty:cedaw", "9",
            "2016-03-31", "en", .paragraph, 180),
        .counted(
            "NOR-CEDAW-9-Q", "un:CEDAW/C/NOR/Q/9/Add.1", [], "NOR", "treaty:cedaw", "9", "2017-08-31", "en", .question,
            22),
        .counted(
            "NOR-GRETA-3", "rm:1680a6d8ec", ["rm:1680a6d8ed"], "NOR", "cets:197", "3", "2020-06-01", "en", .question,
            41, "quest:greta-3"),
        .counted(
            "NOR-GRETA-2", "rm:1680653f00", [], "NOR", "cets:197", "2", "2016-01-15", "en", .question, 61,
            "quest:greta-2"),
        .counted(
            "FRA-GRETA-3", "rm:1680a00001", [], "FRA", "cets:197", "3", "2020-12-01", "fr", .question, 41,
            "quest:greta-3"),
        .counted(
            "NOR-CRC-56", "un:CRC/C/NOR/5-6", ["unjob:G1706965"], "NOR", "treaty:crc", "5-6", "2017-01-13", "en",
            .paragraph, 250),
        .counted(
            "PHL-CEDAW-78", "un:CEDAW/C/PHL/7-8", [], "PHL", "treaty:cedaw", "7-8", "2015-01-01", "en", .paragraph,
            210),
        .counted(
            "MEX-CRC-OPSC", "un:CRC/C/OPSC/MEX/1", ["unjob:G0945678"], "MEX", "treaty:crc-opsc", "1", "2009-01-01",
            "es", .paragraph, 90),
    ])
}

extension RegisteredDocument {
    /// A document whose units are numbered from 1.
    static func counted(
        _ id: ID, _ key: ReferenceKey, _ aliases: [ReferenceKey], _ state: Respondent.ID, _ instrument: ReferenceKey,
        _ cycle: String, _ date: CalendarDay, _ language: LanguageTag, _ kind: Unit.Kind, _ count: Int,
        _ questionnaire: ReferenceKey? = nil
    ) -> Self {
        Self(
            id: id, key: key, aliases: aliases, state: state, instrument: instrument, questionnaire: questionnaire,
            cycle: cycle, date: date, language: language,
            units: (1...count).map { Unit(kind: kind, number: "\($0)") })
    }
}

extension Citation {
    /// A citation as the scanner would find it.
    static func made(_ kind: Kind, _ key: ReferenceKey, _ span: Range<Int> = 0..<1, _ text: String = "x") -> Self {
        Citation(kind: kind, key: key, parts: Parts(), span: span, text: text)
    }
}

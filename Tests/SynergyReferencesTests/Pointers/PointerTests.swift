import SynergyModel
import SynergyReferences
import Testing

@Suite struct PointerTests {
    @Test(
        arguments: [
            ("See our 2016 reply.", 2016), ("Please see our reply of 2012", 2012),
            ("Reference is made to the 2014 report", 2014),
            ("We refer you to our previous reply submitted in 2018.", 2018), ("Our 2016 answer", 2016),
            ("Voir notre réponse de 2016.", 2016), ("Veuillez vous référer à notre rapport présenté en 2015", 2015),
            ("Se référer à la réponse de 2011", 2011), ("Véase nuestra respuesta de 2016.", 2016),
            ("Remítase al informe de 2013", 2013), ("Remítase a nuestro informe de 2013", 2013),
            ("Sírvanse consultar la respuesta presentada en 2010", 2010), ("See\u{00A0}our\n2016\u{00AD} reply", 2016),
        ] as [(String, Int?)])
    func textsThatOnlyPointAreKnown(_ text: String, _ year: Int?) {
        let reading = PointerReading(text)
        #expect(reading.isOnlyPointers == (year != nil))
        #expect(reading.pointers.map(\.year) == (year.map { [$0] } ?? []))
    }

    @Test(arguments: [
        "Yes.", "Our 2016 reply described the new law.", "The 2016 report was adopted.", "In 2016 we replied.",
        "See above.",
        "", "参见我们2016年的答复", "See our 1066 reply", "No change since our 2016 reply, except for Norway.",
    ])
    func textsThatSayMoreAreTexts(_ text: String) { #expect(!PointerReading(text).isOnlyPointers) }

    @Test func theSpanIsThatOfThePhrase() throws {
        let text = "Véase nuestra respuesta de 2016."
        let span = try #require(PointerReading(text).pointers.first?.span)
        #expect(String(decoding: Array(text.utf8)[span], as: UTF8.self) == "nuestra respuesta de 2016")
    }

    @Test func anActIsPointedToByItsNumber() {
        let reading = PointerReading("See 32011L0036.")
        #expect(reading.isOnlyPointers)
        #expect(reading.pointers.map { $0.citation?.key } == ["celex:32011L0036"])
        #expect(!PointerReading("The law follows 32011L0036.").isOnlyPointers)
    }

    /// Replies of Norway to one question in some years.
    static func registry(_ texts: [Int: String?]) -> DocumentRegistry {
        DocumentRegistry(
            texts.map { year, text in
                var document = RegisteredDocument.counted(
                    RegisteredDocument.ID("NOR-\(year)") ?? "NOR", ReferenceKey(rawValue: "rm:\(year)"), [], "NOR",
                    "cets:197", "\(year)",
                    CalendarDay(year: year) ?? "2000", "en", .question, 3)
                document.units[1].text = text
                return document
            } + [
                .counted("FRA-2016", "rm:fra", [], "FRA", "cets:197", "1", "2016", "fr", .question, 3),
                .counted("NOR-CRC", "un:CRC/C/NOR/4", [], "NOR", "treaty:crc", "4", "2016", "en", .question, 3),
            ])
    }

    static func trail(_ texts: [Int: String?], limit: Int = 8) -> PointerTrail? {
        let resolver = ReferenceResolver(registry: registry(texts), state: "NOR")
        return resolver.follow(resolver.resolve("rm:2020#q=2"), limit: limit).first
    }

    @Test func pointersAreFollowedToTheText() throws {
        let trail = try #require(
            Self.trail([2020: "See our 2016 reply.", 2016: "See our 2012 reply.", 2012: "There is a law."]))
        #expect(trail.steps.map(\.document) == ["NOR-2020", "NOR-2016", "NOR-2012"])
        #expect(trail.steps.map { $0.unit?.text } == ["See our 2016 reply.", "See our 2012 reply.", "There is a law."])
        #expect(trail.steps.map(\.isSameNumber) == [false, true, true])
        #expect(trail.steps.map { $0.pointer?.year } == [nil, 2016, 2012])
        #expect(trail.end == .text)
    }

    @Test func loopsAreNamed() throws {
        let trail = try #require(
            Self.trail([2020: "See our 2016 reply.", 2016: "See our 2012 reply.", 2012: "See our 2016 reply."]))
        #expect(trail.steps.count == 3)
        #expect(trail.end == .loop(to: 1))
    }

    @Test func deadEndsAreNamed() {
        #expect(Self.trail([2020: "See our 2015 reply."])?.end == .deadEnd(.notRegistered))
        #expect(Self.trail([2020: "See our 2016 reply.", 2016: nil])?.end == .noText)
        #expect(Self.trail([2020: "See 32011L0036."])?.end == .deadEnd(.notRegistered))
        #expect(Self.trail([2020: "A law."])?.end == .text)
    }

    @Test func longTrailsEnd() {
        let texts: [Int: String?] = Dictionary(
            uniqueKeysWithValues: (2000...2020).map { ($0, "See our \($0 - 1) reply.") })
        #expect(Self.trail(texts)?.steps.count == 9)
        #expect(Self.trail(texts)?.end == .tooLong)
        #expect(Self.trail(texts, limit: 2)?.steps.count == 3)
    }

    @Test func severalRepliesOfAYearAreNamed() throws {
        var second = RegisteredDocument.counted(
            "NOR-2016-B", "rm:b", [], "NOR", "cets:197", "9", "2016-05-05", "en", .question, 3)
        second.units[1].text = "A law."
        let registry = DocumentRegistry(
            Self.registry([2020: "See our 2016 reply.", 2016: "A law."]).documents + [second])
        let resolver = ReferenceResolver(registry: registry, state: "NOR")
        let trail = try #require(resolver.follow(resolver.resolve("rm:2020#q=2")).first)
        guard case .ambiguous(let candidates) = trail.end else {
            Issue.record("not ambiguous")
            return
        }
        #expect(candidates.map(\.document.id) == ["NOR-2016-B", "NOR-2016"])
    }

    @Test func aDocumentWithoutAPlaceIsATrailOfItsOwn() {
        let resolver = ReferenceResolver(registry: DocumentRegistry.vectors, state: "NOR")
        let trails = resolver.follow(resolver.resolve("un:CEDAW/C/NOR/9"))
        #expect(trails.map(\.end) == [.documentOnly])
        #expect(resolver.follow(resolver.resolve("un:CEDAW/C/NOR/8")).isEmpty)
    }

    @Test func everyUnitHasItsOwnTrail() {
        let resolver = ReferenceResolver(registry: DocumentRegistry.vectors, state: "NOR")
        #expect(resolver.follow(resolver.resolve("un:CEDAW/C/NOR/9#para=12-15")).count == 4)
        #expect(resolver.follow(resolver.resolve("un:CEDAW/C/NOR/9#para=1-")).count == 64)
    }
}

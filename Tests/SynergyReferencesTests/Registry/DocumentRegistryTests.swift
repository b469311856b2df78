import SynergyModel
import SynergyReferences
import SynergyTestSupport
import Testing

@Suite struct DocumentRegistryTests {
    let registry = DocumentRegistry.vectors

    @Test func documentsAreFoundByKeyAndAlias() {
        for key in ["un:CEDAW/C/NOR/9", "unjob:N1600002", "un:CEDAW/C/NOR/9#para=3"] as [ReferenceKey] {
            #expect(registry.documents(identifiedBy: key).map(\.id) == ["NOR-CEDAW-9"])
        }
        #expect(registry.documents(identifiedBy: "un:CEDAW/C/NOR/8").isEmpty)
        #expect(registry.documents(identifiedBy: "cets:197").isEmpty)
    }

    @Test func submissionsAreFoundByStateAndQuestionnaire() {
        #expect(registry.documents(from: "NOR", answering: "quest:greta-3").map(\.id) == ["NOR-GRETA-3"])
        #expect(registry.documents(from: "FRA", answering: "quest:greta-2").isEmpty)
        #expect(registry.documents(from: "XLD", answering: "quest:greta-3").isEmpty)
        #expect(registry.documents(from: nil, answering: "quest:greta-3").map(\.id) == ["FRA-GRETA-3", "NOR-GRETA-3"])
        #expect(registry.documents(from: "PHL", answering: nil).map(\.id) == ["PHL-CEDAW-78"])
        #expect(registry.documents(from: "NOR", answering: nil).count == 5)
        #expect(registry.documents(from: nil, answering: nil).count == 8)
    }

    @Test func aRegisteredQuestionnaireLendsItsOtherNames() {
        let form = RegisteredDocument(id: "FORM", key: "quest:greta-3", aliases: ["quest:GRETA-R3"])
        let reply = RegisteredDocument(id: "REPLY", key: "rm:1", state: "XLD", questionnaire: "quest:GRETA-R3")
        let registry = DocumentRegistry([form, reply])
        #expect(registry.documents(from: "XLD", answering: "quest:greta-3").map(\.id) == ["REPLY"])
    }

    @Test func aKeyOfTwoDocumentsLeadsToBoth() {
        let registry = DocumentRegistry([
            RegisteredDocument(id: "B", key: "rm:2", aliases: ["url:example.org/x"]),
            RegisteredDocument(id: "A", key: "rm:1", aliases: ["url:example.org/x", "url:example.org/x"]),
        ])
        #expect(registry.documents(identifiedBy: "url:example.org/x").map(\.id) == ["A", "B"])
    }

    @Test(arguments: Laws.seeds.prefix(40))
    func theOrderOfDocumentsMakesNoDifference(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let shuffled = DocumentRegistry(registry.documents.shuffled(using: &random))
        #expect(shuffled.documents == registry.documents)
        let key: ReferenceKey = "quest:greta-3"
        #expect(shuffled.documents(from: nil, answering: key) == registry.documents(from: nil, answering: key))
    }

    /// The look-up over bytes, which does without memory, and the one for people have to agree.
    @Test(arguments: Laws.seeds.prefix(200))
    func bothWaysToLookUpAgree(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        func number() -> String {
            var text = "\(random.below(14) + 1)"
            if random.chance(40) { text += "/" + random.pick(["a", "b", "c", "1", "2"]) }
            if random.chance(15) { text += "/" + random.pick(["i", "ii"]) }
            return text
        }
        let units = (0..<random.below(30)).map { _ in
            RegisteredDocument.Unit(kind: random.pick([.question, .paragraph, .article]), number: number())
        }
        let document = RegisteredDocument(id: "A", key: "un:A/1/2", units: units)
        let registry = DocumentRegistry([document, RegisteredDocument(id: "B", key: "un:A/1/3", units: [])])
        for _ in 0..<20 {
            var item = number()
            if random.chance(30) { item += "-" + random.pick(["", "9", "3", "b"]) }
            let key = ReferenceKey(rawValue: "un:A/1/2#\(random.pick(["q", "para", "art"]))=\(item)")
            let location = Array(key.rawValue.utf8).withUnsafeBufferPointer { registry.locate($0) }
            #expect(location.document == 0)
            let found = ReferenceResolver(registry: registry).resolve(key)
            #expect(found.units.count == location.units.count, "seed \(seed), \(key), \(units)")
            guard case .resolved(let landing) = found else { continue }
            #expect(landing.broader.isEmpty == !location.isBroader, "seed \(seed), \(key)")
        }
    }

    @Test func theLookUpOverBytesKnowsStates() throws {
        func locate(_ key: String, _ state: Respondent.ID) -> DocumentRegistry.Location {
            Array(key.utf8).withUnsafeBufferPointer { registry.locate($0, from: registry.number(of: state)) }
        }
        #expect(registry.documents[Int(locate("quest:greta-3#q=12", "NOR").document)].id == "NOR-GRETA-3")
        #expect(locate("quest:greta-3#q=12", "NOR").units.count == 1)
        #expect(locate("quest:greta-2#q=5", "FRA").document == -1)
        #expect(locate("un:CRC/C/NOR/5-6#para=400", "NOR").missing == 1)
        #expect(locate("un:CRC/C/NOR/5-6", "NOR").units.isEmpty)
    }
}

import SynergyModel
import SynergyReuse
import Testing

@Suite struct PracticesReportTests {
    private func practice(_ id: Question.ID, _ kind: AnswerKind = .text, elements: [Element] = []) -> Question {
        Question(
            id: id, text: "Which good practices?", kind: kind, provisions: ["I:6"], aspect: .goodPractice,
            elements: elements)
    }

    @Test func textsAndItemsArePracticesWithTheirSources() {
        var small = SmallCase()
        small.add("A", practice("A:1"), practice("A:2", .list), practice("A:3", .yesNo))
        small.answer(
            "A", ("1", .value(.text("Night visits"))), ("2", .value(.items(["Case conferences"]))),
            ("3", .value(.boolean(true))))
        let report = PracticesReport(small.material())
        #expect(report.practices.map { $0.text?.original.text } == ["Case conferences", "Night visits"])
        #expect(report.practices.map(\.provisions) == [["I:6"], ["I:6"]])
        #expect(report.practices[1].sources.map(\.place) == [.answer("XLD-A-2026-01-15#1")])
    }

    @Test func onlyTheElementsAboutPracticesAreRead() {
        var small = SmallCase()
        small.add(
            "A",
            practice(
                "A:1", elements: [Element(id: "goodPractices"), Element(id: "constraints"), Element(id: "lessons")]))
        small.answer(
            "A",
            (
                "1",
                .elements([
                    .init(element: "goodPractices", value: .text("Visits")),
                    .init(element: "constraints", value: .text("Money")),
                    .init(element: "lessons", value: .text("Ask early")),
                ])
            ))
        #expect(PracticesReport(small.material()).practices.map { $0.text?.original.text } == ["Ask early", "Visits"])
    }

    @Test func theSameToldTwiceIsOnePracticeThatCitesBoth() {
        var small = SmallCase()
        small.add("A", practice("A:1"))
        small.add("B", practice("B:1"))
        small.answer("A", on: "2025-01-01", ("1", .value(.text("Night visits"))))
        small.answer("B", on: "2026-01-01", ("1", .value(.text("night  visits"))))
        let practices = PracticesReport(small.material()).practices
        #expect(practices.count == 1)
        #expect(practices.first?.sources.compactMap(\.body) == ["B-B", "B-A"])
    }

    @Test func whatTheReaderMayNotSeeIsNotThere() {
        var small = SmallCase()
        small.add("A", practice("A:1"))
        small.answer("A", classification: .restricted(to: [], until: nil), ("1", .value(.text("Night visits"))))
        #expect(PracticesReport(small.material(.recipient("B-A", forms: ["A"]))).practices.isEmpty)
        #expect(PracticesReport(small.material()).practices.count == 1)
    }
}

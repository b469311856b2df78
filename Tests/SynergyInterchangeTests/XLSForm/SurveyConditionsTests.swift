import SynergyModel
import SynergyTestSupport
import Testing

@testable import SynergyInterchange

/// What conditions mean in a whole survey, where the questions that they are about have conditions themselves.
@Suite struct SurveyConditionsTests {
    private static let choices = SmallTables.sheet(
        "choices",
        texts: [
            ["list_name", "name", "label"], ["yn", "yes", "Yes"], ["yn", "no", "No"], ["abc", "x", "X"],
            ["abc", "y", "Y"], ["abc", "z", "Z"],
        ])

    static func read(_ rows: [[String]]) -> ExchangeReading {
        XLSForm.read(
            Workbook(sheets: [
                SmallTables.sheet("survey", texts: [["type", "name", "label", "required", "relevant"]] + rows), choices,
                SmallTables.sheet("settings", texts: [["form_title", "form_id"], ["T", "F"]]),
            ]), file: "f.xlsx")
    }

    /// The condition of the question `c`, and the problems.
    private func condition(_ rows: [[String]]) throws -> (condition: Condition?, lines: [String]) {
        let reading = Self.read(rows)
        let form = try #require(reading.content.questionnaires.first)
        return (form.questions.first { $0.id == "F:c" }?.enabledIf, SmallTables.lines(reading))
    }

    @Test func aRequiredQuestionThatMayNotBeAskedMayBeEmpty() throws {
        // Where a is no, b is not asked and empty, so c is asked: no condition on b says that.
        let own = try condition([
            ["select_one yn", "a", "A", "yes", ""], ["select_one abc", "b", "B", "yes", "${a} = 'yes'"],
            ["text", "c", "C", "", "${b} != 'x'"],
        ])
        #expect(own.condition == nil)
        #expect(
            own.lines == [
                "f.xlsx:4:5: warning: the condition ‘${b} != 'x'’ has no place here, so the question is always asked: it holds as long as the other question is not answered too [inexpressible-condition] (at survey!E4)"
            ])
        let grouped = try condition([
            ["select_one yn", "a", "A", "yes", ""], ["begin_group", "g", "G", "", "${a} = 'yes'"],
            ["select_one abc", "b", "B", "yes", ""], ["end_group", "", "", "", ""],
            ["text", "c", "C", "", "${b} != 'x'"],
        ])
        #expect(grouped.condition == nil)
        #expect(grouped.lines.count == 1)
        let repeated = try condition([
            ["begin_repeat", "r", "R", "", ""], ["select_one abc", "b", "B", "yes", ""],
            ["end_repeat", "", "", "", ""], ["text", "c", "C", "", "${b} != 'x'"],
        ])
        #expect(repeated.condition == nil)
        let always = try condition([
            ["select_one abc", "b", "B", "yes", ""], ["text", "c", "C", "", "${b} != 'x'"],
        ])
        #expect(always.condition == Condition(question: "F:b", oneOf: [.choice("y"), .choice("z")]))
        #expect(always.lines == [])
    }

    @Test func whatHoldsForAGroupIsNotSaidAgain() throws {
        // h is answered only where a is yes, so that what holds for both comes to h.
        let found = try condition([
            ["select_one yn", "a", "A", "", ""], ["begin_group", "g", "G", "", "${a} = 'yes'"],
            ["select_one yn", "h", "H", "", ""], ["text", "c", "C", "", "${h} = 'yes'"],
            ["end_group", "", "", "", ""],
        ])
        #expect(found.condition == Condition(question: "F:h", oneOf: [.boolean(true)]))
        #expect(found.lines == [])
        // Outside of the group too, and where the condition of h itself says it.
        let own = try condition([
            ["select_one yn", "a", "A", "", ""], ["select_one yn", "h", "H", "", "'yes' = ${a}"],
            ["text", "c", "C", "", "${a} = 'yes' and selected(${h}, 'no')"],
        ])
        #expect(own.condition == Condition(question: "F:h", oneOf: [.boolean(false)]))
        // Not where another answer to a is meant.
        let other = try condition([
            ["select_one abc", "a", "A", "", ""], ["select_one yn", "h", "H", "", "${a} = 'x' or ${a} = 'y'"],
            ["text", "c", "C", "", "${a} = 'x' and ${h} = 'yes'"],
        ])
        #expect(other.condition == nil)
        #expect(other.lines.count == 1)
    }

    @Test func theConditionThatHasNoPlaceIsTheOneThatIsNamed() throws {
        let found = try condition([
            ["begin_group", "g", "G", "", "${a} = 'yes' and ${z} > 3"], ["select_one yn", "a", "A", "", ""],
            ["text", "c", "C", "", "${a} = 'yes'"], ["end_group", "", "", "", ""], ["integer", "z", "Z", "", ""],
        ])
        #expect(found.condition == nil)
        #expect(
            found.lines
                == ["a", "c"].map {
                    "f.xlsx:2:5: warning: the condition ‘${a} = 'yes' and ${z} > 3’ has no place here, so the question ‘\($0)’ is always asked: ‘>’ is not understood [inexpressible-condition] (at survey!E2)"
                })
        let both = try condition([
            ["select_one yn", "a", "A", "", ""], ["select_one yn", "b", "B", "", ""],
            ["begin_group", "g", "G", "", "${a} = 'yes'"], ["text", "c", "C", "", "${b} = 'yes'"],
            ["end_group", "", "", "", ""],
        ])
        #expect(
            both.lines == [
                "f.xlsx:5:5: warning: the conditions ‘${a} = 'yes'’ and ‘${b} = 'yes'’, which hold together, have no place here, so the question is always asked: it depends on several questions: a, b [inexpressible-condition] (at survey!E5)"
            ])
    }

    @Test func whatHoldsForOtherIsNoConditionOnTheOptions() throws {
        let found = try condition([
            ["select_one abc or_other", "a", "A", "yes", ""], ["text", "c", "C", "", "${a} != '' and ${a} != 'x'"],
        ])
        #expect(found.condition == nil)
        #expect(found.lines.count == 1)
        #expect(found.lines[0].contains("it also holds for ‘other’, which is none of the options here"))
        let named = try condition([
            ["select_one abc or_other", "a", "A", "", ""], ["text", "c", "C", "", "${a} = 'x'"],
        ])
        #expect(named.condition == Condition(question: "F:a", oneOf: [.choice("x")]))
    }

    // MARK: Any survey

    /// A row of a survey that is made up.
    private struct Row {
        var name: String
        var options: [String]
        var isRequired: Bool
        var relevant: [String]
    }

    private static func expression(_ random: inout SplitMix64, _ rows: [Row], depth: Int = 2) -> String {
        guard depth > 0, random.chance(50) else {
            let row = random.pick(rows)
            let option = random.chance(10) ? "" : random.pick(row.options)
            return random.pick([
                "${\(row.name)} = '\(option)'", "${\(row.name)} != '\(option)'",
                "selected(${\(row.name)}, '\(option)')",
            ])
        }
        let first = expression(&random, rows, depth: depth - 1)
        let second = expression(&random, rows, depth: depth - 1)
        return random.pick(["not(\(first))", "(\(first) or \(second))", "(\(first) and \(second))"])
    }

    private static func survey(_ random: inout SplitMix64) -> (rows: [Row], cells: [[String]]) {
        var rows: [Row] = []
        var cells: [[String]] = []
        var group: String?
        for name in ["a", "b", "c", "d"] {
            if !rows.isEmpty, group == nil, random.chance(40) {
                let text = expression(&random, rows)
                group = text
                cells.append(["begin_group", "g\(name)", "", "", text])
            }
            var row = Row(
                name: name, options: random.chance(50) ? ["yes", "no"] : ["x", "y", "z"],
                isRequired: random.chance(60), relevant: group.map { [$0] } ?? [])
            let own = !rows.isEmpty && random.chance(60) ? expression(&random, rows) : ""
            if !own.isEmpty { row.relevant.append(own) }
            cells.append([
                "select_one \(row.options.count == 2 ? "yn" : "abc")", name, name, row.isRequired ? "yes" : "", own,
            ])
            rows.append(row)
            if group != nil, random.chance(40) {
                cells.append(["end_group", "", "", "", ""])
                group = nil
            }
        }
        if group != nil { cells.append(["end_group", "", "", "", ""]) }
        return (rows, cells)
    }

    private static func holds(_ expression: RelevantExpression, _ values: [String: String]) -> Bool {
        switch expression {
        case .comparison(let name, _, _), .selected(let name, _): expression.holds(for: values[name] ?? "")
        case .not(let inner): !holds(inner, values)
        case .all(let parts): parts.allSatisfy { holds($0, values) }
        case .any(let parts): parts.contains { holds($0, values) }
        case .constant(let value): value
        }
    }

    /// Every complete way to fill in a survey, as survey tools do: what is not asked is empty.
    private static func fillings(_ rows: [Row]) throws -> [(values: [String: String], asked: Set<String>)] {
        var all: [(values: [String: String], asked: Set<String>)] = [([:], [])]
        for row in rows {
            let relevant = try row.relevant.map { try RelevantParser.parse($0) }
            all = all.flatMap { filling in
                guard relevant.allSatisfy({ holds($0, filling.values) }) else { return [filling] }
                return (row.options + (row.isRequired ? [] : [""])).map { value in
                    (filling.values.merging([row.name: value]) { $1 }, filling.asked.union([row.name]))
                }
            }
        }
        return all
    }

    @Test func aConditionHoldsExactlyWhereTheSurveyAsks() throws {
        var expressed = 0
        let failures = try ClosureLaws.failures(full: 20_000) { random in
            let (rows, cells) = Self.survey(&random)
            let reading = Self.read(cells)
            guard let form = reading.content.questionnaires.first, !reading.hasErrors else {
                return SmallTables.lines(reading).joined(separator: "\n")
            }
            let fillings = try Self.fillings(rows)
            for (row, question) in zip(rows, form.questions) {
                let isSaid = reading.diagnostics.contains { problem in
                    problem.message.contains("‘\(row.name)’ is always asked")
                        || cells.indices.contains { cells[$0][1] == row.name && problem.location.line == $0 + 2 }
                }
                if isSaid { continue }
                if question.enabledIf != nil { expressed += 1 }
                for filling in fillings {
                    let isAsked =
                        question.enabledIf.map { condition in
                            let value = filling.values[condition.question.number] ?? ""
                            let answer: AnswerValue =
                                ["yes", "no"].contains(value) ? .boolean(value == "yes") : .choice(value)
                            return condition.oneOf.contains(answer)
                        } ?? true
                    if isAsked != filling.asked.contains(row.name) {
                        return "\(row.name) in \(filling.values): \(cells)"
                    }
                }
            }
            return nil
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
        #expect(expressed > 300)
    }
}

public import SynergyModel
public import SynergyReuse
import SynergyCrosswalk

/// A data folder as one SQL script: tables, the closure of the crosswalk, and the decision of what can be reused.
///
/// The script says of every question of the forms asked for, and of every respondent, what the planner says; on an engine
/// that people already run, and for any number of answers that are added to its tables.
///
/// ```swift
/// let export = SQLExport(workspace, options: .init(dialect: .duckdb, asOf: "2026-11-23", targets: ["TIP-SAQ-C2-2020"]))
/// let script = export.script().bytes
/// ```
public struct SQLExport: Sendable {
    /// What a script is made for.
    public struct Options: Hashable, Sendable {
        /// The engine.
        public var dialect: SQLDialect
        /// The day; nothing dated later exists.
        public var asOf: CalendarDay
        /// The forms to be filled; unknown ones are left out.
        public var targets: [Questionnaire.ID]
        /// Who fills them; empty for everybody that the data name.
        public var respondents: [Respondent.ID]
        /// For whom.
        public var views: [PlanView]

        /// Creates options.
        public init(
            dialect: SQLDialect, asOf: CalendarDay, targets: [Questionnaire.ID], respondents: [Respondent.ID] = [],
            views: [PlanView] = [.recipient]
        ) {
            self.dialect = dialect
            self.asOf = asOf
            self.targets = targets
            self.respondents = respondents
            self.views = views
        }
    }

    /// A script, and what is in it.
    public struct Script: Hashable, Sendable {
        /// The script, in UTF-8.
        public var bytes: [UInt8]
        /// How many respondents are asked.
        public var respondents = 0
        /// How many questions are asked of each.
        public var questions = 0
        /// How many answers it holds.
        public var answers = 0
        /// How many ways lead from a question to an element of a target.
        public var ways = 0
        /// How many values the export worked out itself, because texts are cut, joined or looked into.
        public var computedValues = 0
        /// How many answers that point elsewhere the export followed, once for each form and view.
        public var followedPointers = 0
        /// Decisions of which only a plan tells what they put into the form.
        public var plannedDecisions = 0
    }

    let workspace: Workspace
    let options: Options

    /// Prepares an export.
    public init(_ workspace: Workspace, options: Options) {
        self.workspace = workspace
        self.options = options
    }

    /// Writes the script; the same input gives the same bytes.
    ///
    /// - Complexity: O(*n*) in the answers, besides the search for chains and what follows each pointer.
    public func script() -> Script {
        var maker = SQLContentMaker(workspace, options)
        maker.make()
        if maker.content.keys.spelling.isUnsettled {
            let spelling = maker.content.keys.spelling.settled
            maker = SQLContentMaker(workspace, options)
            maker.make(spelling)
        }
        var script = SQLScript(options.dialect)
        script.begin()
        script.heading("PART 1. Tables")
        for table in maker.content.tables { script.create(table) }
        script.heading(
            "PART 2. Rows",
            [
                "Rows may be added to submission, answer, readership, answer_value, answer_text, answer_item and answer_cell."
            ])
        for table in maker.content.tables { script.insert(maker.content[table]) }
        for table in maker.content.tables { script.index(table) }
        script.end()
        script.heading(
            "PART 3. The decision",
            [
                "Run this part again after rows were added. It reads the tables above and makes, step by step, the tables",
                "candidate, element_outcome and outcome. The numbers of steps and sections are those of the design.",
            ])
        script.beginAgain()
        for stage in SQLDecision(content: maker.content).stages { script.define(stage) }
        script.end()
        var result = maker.report
        result.bytes = script.bytes
        return result
    }
}

extension SQLContent {
    /// All tables, in the order of the script.
    var tables: [SQLTable] {
        SQLSchema.structure + [SQLSchema.wayFigure(steps: figureSteps)] + SQLSchema.answers + SQLSchema.worked
    }
}

extension SQLScript {
    /// What stands before everything else.
    fileprivate mutating func begin() {
        append("-- What can be reused of what respondents have already told anyone, for \(dialect.name).\n")
        append("-- Made by synergy export sql. It holds answers that not everybody may see: keep it as safe as them.\n")
        append("-- Run it in a database, or a schema, of its own.\n\n")
        switch dialect {
        case .sqlite: break
        case .duckdb: append("CREATE SCHEMA synergy;\n")
        // Who runs it may have another encoding set.
        case .postgresql: append("SET client_encoding = 'UTF8';\nCREATE SCHEMA synergy;\n")
        case .spark: append("CREATE DATABASE synergy;\n")
        }
        beginAgain()
    }

    /// What stands before what may be run by itself.
    fileprivate mutating func beginAgain() {
        switch dialect {
        case .sqlite: append("BEGIN;\n")
        case .duckdb: append("USE synergy;\nBEGIN;\n")
        case .postgresql:
            append("SET standard_conforming_strings = on;\nSET search_path TO synergy;\nBEGIN;\n")
        case .spark: append("USE synergy;\nSET spark.sql.parser.escapedStringLiterals = false;\n")
        }
        append("\n")
    }

    fileprivate mutating func end() {
        if dialect != .spark { append("COMMIT;\n") }
    }
}

public import SynergyModel
public import SynergyReuse

/// A plan as a workbook to decide in: a row for each question, with a column for the decision, one for an answer of one's own
/// and one for the reason.
///
/// A question with several elements has a row for each below its own.
public enum PlanWorkbook {
    /// Makes the workbook.
    ///
    /// - Parameters:
    ///   - plan: The plan; one for the recipient is written without anything internal.
    ///   - questionnaire: The form that it is for.
    ///   - context: Titles and labels for the explanations, which are in English.
    ///   - language: The language of headings and words.
    public static func make(
        _ plan: ReusePlan, questionnaire: Questionnaire, context: ExplanationContext,
        language: TableLanguage = .english
    ) -> Workbook {
        let writer = PlanWriter(plan, questionnaire: questionnaire, context: context)
        let rows = PlanRows(plan: writer.plan, questions: writer.questions, context: context, language: language)
        return Workbook(sheets: [
            rows.sheet,
            PlanReadme(plan: writer.plan, questionnaire: questionnaire, context: context, language: language).sheet,
        ])
    }

    /// A workbook that was read.
    public struct Reading: Sendable {
        /// The decisions of the rows that have one, in the order of the rows.
        public var decisions: [Decision]
        /// Every problem, in the order of the rows.
        public var diagnostics: [Diagnostic]
    }

    /// Reads what was decided in a workbook that ``make(_:questionnaire:context:language:)`` has made.
    ///
    /// A row with an answer of one's own and no decision is an edit. Elements without an answer of one's own keep their draft.
    /// A row whose decision cannot be taken is reported and left out, and so is one whose draft was written over. Nothing is
    /// taken from a workbook that was made for another form or another respondent.
    ///
    /// - Parameters:
    ///   - workbook: The workbook.
    ///   - file: The name used in places.
    ///   - plan: The plan as it is now.
    ///   - questionnaire: The form that it is for.
    ///   - context: What the workbook was made with; the drafts that it shows are compared with those of the plan.
    ///   - reviewer: Who decides, where the workbook does not say it.
    ///   - time: When, as an RFC 3339 time in UTC.
    ///   - limits: How much is accepted.
    public static func read(
        _ workbook: Workbook, file: String? = nil, plan: ReusePlan, questionnaire: Questionnaire,
        context: ExplanationContext, reviewer: String? = nil, time: String, limits: Limits = Limits()
    ) -> Reading {
        var reader = PlanReader(
            plan: plan, questionnaire: questionnaire, context: context, reviewer: reviewer, time: time, file: file,
            limits: limits)
        return reader.read(workbook)
    }
}

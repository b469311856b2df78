public import SynergyInterchange
public import SynergyModel
public import SynergyReuse

/// One HTML file in which a reporting officer works through a plan, without network and without anything else.
///
/// ```swift
/// let page = WorkbenchPage(plan, questionnaire: form, in: workspace)
/// try Data(page.html()).write(to: URL(filePath: "review.html"))
/// ```
///
/// A page for the recipient holds nothing internal, whatever the plan holds; a page of the internal view says so on every screen.
public struct WorkbenchPage: Sendable {
    /// How a page is made.
    public struct Options: Hashable, Sendable {
        /// The language in which the interface opens; the reader can change it.
        public var language: Language
        /// The office that the page was cut down for, to be said on the page.
        public var office: String?
        /// The name and version of the program, to be said on the page.
        public var generator: String

        /// Creates options.
        public init(language: Language = .english, office: String? = nil, generator: String = "ReportingSynergy") {
            self.language = language
            self.office = office
            self.generator = generator
        }
    }

    /// A language of the interface: the six of the United Nations.
    public enum Language: String, Sendable, CaseIterable {
        /// Arabic.
        case arabic = "ar"
        /// Chinese.
        case chinese = "zh"
        /// English.
        case english = "en"
        /// French.
        case french = "fr"
        /// Russian.
        case russian = "ru"
        /// Spanish.
        case spanish = "es"

        /// Whether it is written from right to left.
        var isRightToLeft: Bool { self == .arabic }
    }

    /// The plan, without what its view may not hold.
    let plan: ReusePlan
    /// What reviewers decided differently and is still to be settled, question by question, the standing decision first.
    let disagreements: [Question.ID: [Decision]]
    let questionnaire: Questionnaire
    let workspace: Workspace
    let context: ExplanationContext
    let burden: BurdenModel
    let options: Options

    /// Creates a page.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - questionnaire: The form that the plan is for.
    ///   - workspace: Where titles, submissions, mappings and assignments are looked up.
    ///   - burden: How minutes are reckoned.
    ///   - options: How the page is made.
    public init(
        _ plan: ReusePlan, questionnaire: Questionnaire, in workspace: Workspace, burden: BurdenModel = .standard,
        options: Options = Options()
    ) {
        let context = workspace.explanationContext
        self.plan = PlanWriter(plan, questionnaire: questionnaire, context: context).plan
        disagreements = Dictionary(
            plan.proposals.map { ($0.question, $0.disagreement(for: plan.view)) },
            uniquingKeysWith: { first, _ in first }
        ).filter { !$0.value.isEmpty }
        self.questionnaire = questionnaire
        self.workspace = workspace
        self.context = context
        self.burden = burden
        self.options = options
    }

    /// The page as UTF-8 text; the same inputs give the same bytes.
    ///
    /// - Complexity: O(*n*) in the length of the plan.
    public func html() -> [UInt8] {
        PageAssembly.html(
            data: data.serialized(.compact), title: title, language: options.language)
    }

    private var title: String {
        "\(context.words(questionnaire.title)) · \(plan.respondent) · \(plan.asOf)"
    }
}

extension Proposal {
    /// The decisions that differ; for the recipient only who decided, when and how, because nothing is settled yet.
    fileprivate func disagreement(for view: PlanView) -> [Decision] {
        guard let decision, !decision.rivals.isEmpty else { return [] }
        let all = [decision.decision] + decision.rivals
        guard view == .recipient else { return all }
        return all.map { decision in
            Decision(
                id: decision.id, respondent: decision.respondent, question: decision.question, action: decision.action,
                reviewer: decision.reviewer, time: decision.time)
        }
    }
}

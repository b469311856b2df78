#if Office
    import SynergyCrosswalk
    import SynergyInterchange
    import SynergyModel
    import SynergyOffice
    import SynergyReuse
    import Testing

    /// The prefilled form of the invented State Xland, whose plan has each of the ten outcomes.
    @Suite struct PrefilledFormTests {
        private static let root =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        private static let workspace: Workspace? = {
            do throws(Diagnostic) {
                let packs = try Workspace(contentsOf: "\(root)/Mappings/trafficking-in-persons")
                return try Workspace(contentsOf: "\(root)/Examples/Xland", adding: [packs])
            } catch {
                return nil
            }
        }()

        private func plan(_ view: PlanView) throws -> (ReusePlan, Questionnaire, Workspace) {
            let workspace = try #require(Self.workspace)
            let form = try #require(workspace.questionnaires.first { $0.id == "TIP-SAQ-C2-2020" })
            let planner = ReusePlanner(
                crosswalk: Crosswalk(
                    questionnaires: workspace.questionnaires, instruments: workspace.instruments,
                    mappings: workspace.mappings), policy: workspace.policy, overrides: workspace.overrides)
            let plan = try planner.plan(
                for: form.id, respondent: "XLD", from: workspace.submissions, asOf: "2026-11-23", view: view,
                decisions: workspace.decisions)
            return (plan, form, workspace)
        }

        private func text(_ bytes: [UInt8]) -> String {
            func text(_ block: WordContent.Block) -> String {
                switch block {
                case .paragraph(let paragraph): ([paragraph.text] + paragraph.notes).joined(separator: "\n")
                case .table(let table):
                    table.rows.flatMap(\.cells).flatMap(\.blocks).map(text).joined(separator: "\n")
                }
            }
            return DOCX.content(of: bytes).content.blocks.map(text).joined(separator: "\n")
        }

        /// What the drafts of a plan would be as answers, worked out without the writer.
        private func drafts(_ plan: ReusePlan, _ form: Questionnaire) -> [Answer] {
            plan.proposals.flatMap { proposal -> [Answer] in
                guard proposal.outcome != .notApplicable, let draft = proposal.draft else { return [] }
                switch draft {
                case .value(let value): return [Answer(question: proposal.question, content: .value(value))]
                case .elements(let values):
                    let units = Set(
                        values.map { $0.element.split(separator: "@").dropFirst().first.map(String.init) ?? "" })
                    return units.sorted().map { unit in
                        let own = values.filter {
                            unit.isEmpty ? !$0.element.contains("@") : $0.element.hasSuffix("@\(unit)")
                        }
                        let plain = own.map {
                            Answer.ElementValue(element: String($0.element.split(separator: "@")[0]), value: $0.value)
                        }
                        let isWhole = plain.count == 1 && plain[0].element == "value"
                        return Answer(
                            question: proposal.question, content: isWhole ? .value(plain[0].value) : .elements(plain),
                            territory: unit.isEmpty ? nil : Respondent.ID(unit))
                    }
                }
            }
        }

        @Test(
            "the drafts come back as answers, in both views and every language of the fixed words",
            arguments: PlanView.allCases)
        func drafts(view: PlanView) throws {
            let (plan, form, workspace) = try plan(view)
            let expected = drafts(plan, form)
            #expect(expected.count > 8)
            for language: LanguageTag in ["en", "fr", "es", "ru", "ar", "zh"] {
                let bytes = DOCX.prefilledForm(
                    plan, questionnaire: form, context: workspace.explanationContext, language: language
                ).bytes
                let reading = DOCX.read(bytes, options: FormReadingOptions(questionnaire: form))
                #expect(reading.diagnostics.isEmpty, "\(language)")
                let submission = try #require(reading.content.submissions.first, "\(language)")
                #expect(submission.answers.map(\.content) == expected.map(\.content), "\(language)")
                #expect(submission.answers.map(\.territory) == expected.map(\.territory), "\(language)")
                #expect(submission.respondent == "XLD")
                #expect(submission.submitted == "2026-11-23")
                #expect(submission.status == .draft)
            }
        }

        @Test("an out-of-date answer, a contradiction and a link are shown and not filled in")
        func nothingFilledIn() throws {
            let (plan, form, workspace) = try plan(.recipient)
            let bytes = DOCX.prefilledForm(plan, questionnaire: form, context: workspace.explanationContext).bytes
            let answered = Set(
                DOCX.read(bytes, options: .init(questionnaire: form)).content.submissions.flatMap(\.answers).map(
                    \.question))
            for proposal in plan.proposals where !proposal.outcome.hasDraft {
                #expect(!answered.contains(proposal.question), "\(proposal.question)")
            }
            let text = text(bytes)
            for word in ["Out of date", "Conflict", "Link only", "Not recognised", "To be answered", "Not applicable"] {
                #expect(text.contains(word))
            }
        }

        @Test("what was given in confidence stands in the internal form only")
        func confidential() throws {
            let (inside, form, workspace) = try plan(.internal)
            let (outside, _, _) = try plan(.recipient)
            let context = workspace.explanationContext
            let whole = text(DOCX.prefilledForm(inside, questionnaire: form, context: context).bytes)
            let part = text(DOCX.prefilledForm(outside, questionnaire: form, context: context).bytes)
            let secret = "XLD-EUPROG-2024"
            #expect(inside.count(of: .withheld) == 1)
            #expect(whole.contains(secret) && whole.contains("Confidential"))
            #expect(!part.contains(secret) && !part.contains("Confidential") && !part.contains("INTERNAL"))
            // A plan for the recipient that somebody filled with internal notes is freed of them.
            var marked = outside
            marked.proposals[0].qualifiers.append(.amendedInConfidence)
            let freed = text(DOCX.prefilledForm(marked, questionnaire: form, context: context).bytes)
            #expect(freed == part)
        }

        @Test("every question stands there with number and wording, and sources are notes")
        func everyQuestion() throws {
            let (plan, form, workspace) = try plan(.recipient)
            let bytes = DOCX.prefilledForm(plan, questionnaire: form, context: workspace.explanationContext).bytes
            let content = DOCX.content(of: bytes).content
            let headings = content.blocks.compactMap { block -> String? in
                if case .paragraph(let paragraph) = block, paragraph.headingLevel == 3 { paragraph.text } else { nil }
            }
            #expect(headings == form.questions.map { "\($0.id.number)\t\($0.text.original.text)" })
            #expect(text(bytes).contains("in XLD-PLAN-2025"))
            #expect(DOCX.prefilledForm(plan, questionnaire: form, context: workspace.explanationContext).bytes == bytes)
        }

        @Test("an empty form has every question and no answer", arguments: ["en", "ar", "zh"] as [LanguageTag])
        func emptyForm(language: LanguageTag) throws {
            let workspace = try #require(Self.workspace)
            for form in workspace.questionnaires.prefix(12) {
                let bytes = DOCX.form(of: form, language: language).bytes
                let reading = DOCX.read(
                    bytes, options: .init(questionnaire: form, respondent: "XLD", submitted: "2026-11-23"))
                #expect(reading.content.submissions.isEmpty, "\(form.id)")
                #expect(reading.diagnostics.isEmpty, "\(form.id) \(reading.diagnostics)")
            }
        }

        @Test("the replies of Xland come back from their forms")
        func replies() throws {
            let workspace = try #require(Self.workspace)
            #expect(workspace.submissions.count == 20)
            for submission in workspace.submissions {
                let form = try #require(workspace.questionnaires.first { $0.id == submission.questionnaire })
                let bytes = DOCX.form(of: submission, questionnaire: form).bytes
                let reading = DOCX.read(bytes, options: .init(questionnaire: form))
                let expected = ExpectedForm.after(submission, form)
                #expect(reading.diagnostics.isEmpty, "\(submission.id) \(reading.diagnostics)")
                #expect(reading.content.submissions == [expected], "\(submission.id)")
            }
        }
    }
#endif

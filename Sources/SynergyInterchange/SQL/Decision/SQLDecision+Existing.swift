extension SQLDecision {
    /// What exists on the day, and who it is about.
    var existing: [SQLStage] {
        [
            SQLStage(
                "unit_today", ["The units of each State on the day (section 5, territory)."],
                """
                SELECT DISTINCT u.respondent_id, u.unit_id
                FROM unit u
                WHERE \(Self.holds("u"))
                """),
            SQLStage(
                "speaker",
                [
                    "Whose answers can count for whom: its own, those of its units, and those of the State that it is a unit of."
                ],
                indexes: [["respondent_id", "speaker_id"]],
                """
                SELECT a.respondent_id, a.respondent_id AS speaker_id
                FROM asked_respondent a
                UNION
                SELECT a.respondent_id, u.unit_id
                FROM asked_respondent a JOIN unit_today u ON u.respondent_id = a.respondent_id
                UNION
                SELECT a.respondent_id, h.state_id
                FROM asked_respondent a JOIN home h ON h.unit_id = a.respondent_id
                """),
            SQLStage(
                "entry",
                [
                    "Every answer that exists on the day (section 5: what is dated later does not), without drafts, with the day",
                    "that counts for its age: its own, else the submission's as-of, else submitted. Its classification is its own,",
                    "else the submission's, else the form's, else restricted.",
                ],
                indexes: [
                    ["answer_id"], ["respondent_id", "question_id"], ["question_id", "subject_id"],
                ],
                """
                SELECT
                  e.answer_id, e.submission_id, e.question_id, e.form_id, e.respondent_id, e.territory_id, e.subject_id,
                  e.period_key, e.counts_from, \(Self.number("e.counts_from")) AS age_number, e.submitted, e.content,
                  CASE WHEN e.content = 'absent' THEN 0 ELSE 1 END AS has_value,
                  CASE WHEN e.content = 'absent' AND e.absence = 'notAsked' THEN 0 ELSE 1 END AS can_replace,
                  CASE WHEN e.subject_id = e.respondent_id OR h.state_id IS NOT NULL THEN 1 ELSE 0 END AS may_speak,
                  e.points_elsewhere,
                  CASE WHEN e.classification = 'public' OR e.restricted_until < \(Self.asOf) THEN 1 ELSE 0 END AS is_open,
                  e.owner_kind, e.owner_id
                FROM (
                  SELECT
                    a.answer_id, a.submission_id, a.question_id, s.form_id, s.respondent_id,
                    COALESCE(a.territory_id, '') AS territory_id,
                    COALESCE(a.territory_id, s.respondent_id) AS subject_id,
                    COALESCE(a.period_key, q.period_key, '') AS period_key,
                    COALESCE(a.answer_day, s.as_of, s.submitted) AS counts_from,
                    s.submitted, a.content, a.absence, a.points_elsewhere,
                    COALESCE(a.classification, s.classification, f.classification, 'restricted') AS classification,
                    CASE
                      WHEN a.classification IS NOT NULL THEN a.restricted_until
                      WHEN s.classification IS NOT NULL THEN s.restricted_until
                      ELSE f.restricted_until
                    END AS restricted_until,
                    CASE
                      WHEN a.classification IS NOT NULL THEN 'answer'
                      WHEN s.classification IS NOT NULL THEN 'submission'
                      ELSE 'form'
                    END AS owner_kind,
                    CASE
                      WHEN a.classification IS NOT NULL THEN a.answer_id
                      WHEN s.classification IS NOT NULL THEN s.submission_id
                      ELSE s.form_id
                    END AS owner_id
                  FROM answer a
                  JOIN submission s ON s.submission_id = a.submission_id
                  JOIN question q ON q.question_id = a.question_id
                  LEFT JOIN form f ON f.form_id = s.form_id
                  WHERE s.status <> 'draft' AND s.submitted <= \(Self.asOf)
                ) e
                LEFT JOIN home h ON h.unit_id = e.subject_id AND h.state_id = e.respondent_id
                WHERE e.counts_from <= \(Self.asOf)
                """),
        ]
    }

    /// What each recipient may see, and what was taken back.
    var redaction: [SQLStage] {
        [
            SQLStage(
                "consent_to",
                ["The consents that hold on the day for the body that issues a form asked for, or for the form."],
                """
                SELECT
                  f.form_id AS target_form_id, c.consent_no, c.respondent_id, c.submission_id, c.form_id,
                  CASE WHEN q.consent_no IS NULL THEN 0 ELSE 1 END AS names_questions,
                  CASE WHEN a.consent_no IS NULL THEN 0 ELSE 1 END AS names_answers
                FROM asked_form f
                JOIN form t ON t.form_id = f.form_id
                JOIN consent c ON c.recipient = t.issuer OR c.recipient = t.form_id
                LEFT JOIN (SELECT DISTINCT consent_no FROM consent_question) q ON q.consent_no = c.consent_no
                LEFT JOIN (SELECT DISTINCT consent_no FROM consent_answer) a ON a.consent_no = c.consent_no
                WHERE \(Self.holds("c"))
                """),
            SQLStage(
                "opened",
                [
                    "Redaction: the restricted answers that the recipient of a form sees all the same, by its own name or by a",
                    "consent (section 5, redaction comes first).",
                ],
                indexes: [["answer_id", "form_id"]],
                """
                SELECT f.form_id, e.answer_id
                FROM asked_form f
                JOIN form t ON t.form_id = f.form_id
                JOIN readership r ON r.body = t.issuer
                JOIN entry e ON e.owner_kind = r.owner_kind AND e.owner_id = r.owner_id
                WHERE e.is_open = 0
                UNION
                SELECT c.target_form_id, e.answer_id
                FROM consent_to c
                JOIN entry e ON e.respondent_id = c.respondent_id
                LEFT JOIN consent_question q ON q.consent_no = c.consent_no AND q.question_id = e.question_id
                LEFT JOIN consent_answer a ON a.consent_no = c.consent_no AND a.answer_id = e.answer_id
                WHERE e.is_open = 0
                  AND (c.submission_id IS NULL OR c.submission_id = e.submission_id)
                  AND (c.form_id IS NULL OR c.form_id = e.form_id)
                  AND (c.names_questions = 0 OR q.consent_no IS NOT NULL)
                  AND (c.names_answers = 0 OR a.consent_no IS NOT NULL)
                """),
            SQLStage(
                "seen_submission",
                ["The submissions that the recipient of a form may know of as such."],
                indexes: [["submission_id", "form_id"]],
                """
                SELECT f.form_id, s.submission_id
                FROM asked_form f
                CROSS JOIN submission s
                LEFT JOIN form d ON d.form_id = s.form_id
                WHERE COALESCE(s.classification, d.classification, 'restricted') = 'public'
                  OR CASE WHEN s.classification IS NOT NULL THEN s.restricted_until ELSE d.restricted_until END
                    < \(Self.asOf)
                UNION
                SELECT f.form_id, s.submission_id
                FROM asked_form f
                JOIN form t ON t.form_id = f.form_id
                JOIN readership r ON r.body = t.issuer
                JOIN submission s
                  ON r.owner_kind = CASE WHEN s.classification IS NOT NULL THEN 'submission' ELSE 'form' END
                  AND r.owner_id = CASE WHEN s.classification IS NOT NULL THEN s.submission_id ELSE s.form_id END
                UNION
                SELECT c.target_form_id, s.submission_id
                FROM consent_to c
                JOIN submission s ON s.respondent_id = c.respondent_id
                WHERE c.names_questions = 0 AND c.names_answers = 0
                  AND (c.submission_id IS NULL OR c.submission_id = s.submission_id)
                  AND (c.form_id IS NULL OR c.form_id = s.form_id)
                """),
            SQLStage(
                "taken_back", ["The submissions that say of themselves that they were taken back."],
                """
                SELECT s.submission_id
                FROM submission s
                WHERE s.status = 'withdrawn' AND s.submitted <= \(Self.asOf)
                  AND (s.withdrawn IS NULL OR s.withdrawn <= \(Self.asOf))
                """),
            SQLStage(
                "withdrawn",
                [
                    "All that were taken back, as each recipient and the respondent itself know it: a notice of withdrawal that",
                    "the recipient may not know of does not exist for it.",
                ],
                indexes: [["submission_id", "form_id", "plan_view"]],
                """
                SELECT f.form_id, v.plan_view, b.submission_id
                FROM taken_back b CROSS JOIN asked_form f CROSS JOIN asked_view v
                UNION
                SELECT n.form_id, n.plan_view, n.submission_id
                FROM (
                  SELECT f.form_id, v.plan_view, s.withdraws_id AS submission_id, s.submission_id AS notice_id
                  FROM submission s
                  JOIN submission o ON o.submission_id = s.withdraws_id AND o.respondent_id = s.respondent_id
                  CROSS JOIN asked_form f
                  CROSS JOIN asked_view v
                  WHERE s.status <> 'draft' AND s.submitted <= \(Self.asOf)
                ) n
                LEFT JOIN taken_back b ON b.submission_id = n.notice_id
                LEFT JOIN seen_submission k ON k.submission_id = n.notice_id AND k.form_id = n.form_id
                WHERE b.submission_id IS NULL AND (n.plan_view = 'internal' OR k.submission_id IS NOT NULL)
                """),
        ]
    }

    /// Which answers took the place of which.
    var superseded: [SQLStage] {
        let doubled = (1...4).map { step in
            SQLStage(
                "amends_\(step + 1)", ["The same over up to \(1 << step) steps."],
                """
                SELECT submission_id, amended_id FROM amends_\(step)
                UNION
                SELECT f.submission_id, n.amended_id
                FROM amends_\(step) f JOIN amends_\(step) n ON n.submission_id = f.amended_id
                WHERE f.submission_id <> n.amended_id
                """)
        }
        return [
            SQLStage(
                "amends_1", ["Which submission amends which."],
                """
                SELECT s.submission_id, s.amends_id AS amended_id
                FROM submission s JOIN submission o ON o.submission_id = s.amends_id
                WHERE s.submission_id <> s.amends_id
                """)
        ] + doubled + [
            SQLStage(
                "version",
                [
                    "Every answer with the question that it is an edition of, as everybody reads the editions, or one respondent."
                ],
                indexes: [["respondent_id", "canonical_id", "territory_id", "period_key", "edition_id"]],
                """
                SELECT
                  d.edition_id, d.canonical_id, e.answer_id, e.submission_id, e.respondent_id, e.territory_id, e.period_key,
                  e.submitted, e.can_replace, e.is_open
                FROM entry e JOIN edition d ON d.question_id = e.question_id AND d.edition_id = 0
                UNION ALL
                SELECT
                  d.edition_id, d.canonical_id, e.answer_id, e.submission_id, e.respondent_id, e.territory_id, e.period_key,
                  e.submitted, e.can_replace, e.is_open
                FROM asked_respondent a
                JOIN speaker s ON s.respondent_id = a.respondent_id
                JOIN entry e ON e.respondent_id = s.speaker_id
                JOIN edition d ON d.question_id = e.question_id AND d.edition_id = a.edition_id
                WHERE a.edition_id <> 0
                """),
            SQLStage(
                "replaced",
                [
                    "Superseded is per answer: a later entry for the same question, respondent, territory and period, in an amending",
                    "submission or in a later one; withdrawn submissions still supersede.",
                ],
                """
                SELECT e.edition_id, e.answer_id, l.answer_id AS later_id, l.is_open
                FROM version e
                JOIN version l
                  ON l.respondent_id = e.respondent_id AND l.canonical_id = e.canonical_id
                  AND l.territory_id = e.territory_id AND l.period_key = e.period_key AND l.edition_id = e.edition_id
                  AND l.submission_id <> e.submission_id
                LEFT JOIN amends_5 f ON f.submission_id = l.submission_id AND f.amended_id = e.submission_id
                LEFT JOIN amends_5 b ON b.submission_id = e.submission_id AND b.amended_id = l.submission_id
                WHERE l.can_replace = 1
                  AND (f.submission_id IS NOT NULL OR (b.submission_id IS NULL AND l.submitted > e.submitted))
                """),
            SQLStage(
                "replaced_by_any",
                ["What is superseded inside, and whether an answer that everybody sees took its place."],
                indexes: [["answer_id", "edition_id"]],
                """
                SELECT r.edition_id, r.answer_id, MAX(r.is_open) AS is_open
                FROM replaced r
                GROUP BY r.edition_id, r.answer_id
                """),
            SQLStage(
                "replaced_for",
                ["What is superseded for the recipient of a form by a restricted answer that it sees."],
                indexes: [["answer_id", "edition_id", "form_id"]],
                """
                SELECT DISTINCT r.edition_id, r.answer_id, o.form_id
                FROM replaced r JOIN opened o ON o.answer_id = r.later_id
                """),
        ]
    }
}

extension SQLDecision {
    /// Where answers lead that only point elsewhere, as far as what was said since leaves that standing.
    var pointers: [SQLStage] {
        [
            SQLStage(
                "broken_pointer",
                [
                    "Pointers on whose way an answer no longer stands for who reads it: taken back, or another took its place. The test is",
                    "the one for candidates.",
                ],
                indexes: [["answer_id"]],
                """
                SELECT DISTINCT t.plan_view, t.respondent_id, t.form_id, t.answer_id
                FROM pointer_step t
                JOIN asked_respondent a ON a.respondent_id = t.respondent_id
                LEFT JOIN entry e ON e.answer_id = t.step_id
                LEFT JOIN withdrawn w
                  ON w.submission_id = e.submission_id AND w.form_id = t.form_id AND w.plan_view = t.plan_view
                LEFT JOIN replaced_by_any r ON r.answer_id = t.step_id AND r.edition_id = a.edition_id
                LEFT JOIN replaced_for f
                  ON f.answer_id = t.step_id AND f.edition_id = a.edition_id AND f.form_id = t.form_id
                WHERE e.answer_id IS NULL OR w.submission_id IS NOT NULL
                  OR (r.answer_id IS NOT NULL
                    AND NOT (t.plan_view = 'recipient' AND r.is_open = 0 AND f.answer_id IS NULL))
                """),
            SQLStage(
                "said_since",
                [
                    "Who has said more since the script was made, as each recipient knows it: words such as ‘see our last report’ could mean",
                    "that. What a recipient may not see changes nothing for it.",
                ],
                indexes: [["respondent_id", "form_id", "plan_view"]],
                """
                SELECT DISTINCT e.respondent_id, f.form_id, v.plan_view
                FROM entry e
                JOIN (SELECT DISTINCT respondent_id FROM pointer WHERE names_answer = 0) p
                  ON p.respondent_id = e.respondent_id
                CROSS JOIN asked_form f
                CROSS JOIN asked_view v
                LEFT JOIN followed_answer k ON k.answer_id = e.answer_id
                LEFT JOIN opened o ON o.answer_id = e.answer_id AND o.form_id = f.form_id
                WHERE k.answer_id IS NULL AND e.territory_id = ''
                  AND (v.plan_view = 'internal' OR e.is_open = 1 OR o.answer_id IS NOT NULL)
                """),
            SQLStage(
                "pointer_today",
                [
                    "The pointers that still lead where they led; the others are links."
                ],
                indexes: [["answer_id"]],
                """
                SELECT p.plan_view, p.respondent_id, p.form_id, p.answer_id, p.landing_id, p.landing_day
                FROM pointer p
                LEFT JOIN broken_pointer b
                  ON b.answer_id = p.answer_id AND b.respondent_id = p.respondent_id AND b.form_id = p.form_id
                  AND b.plan_view = p.plan_view
                LEFT JOIN said_since n
                  ON n.respondent_id = p.respondent_id AND n.form_id = p.form_id AND n.plan_view = p.plan_view
                WHERE b.answer_id IS NULL AND (p.names_answer = 1 OR n.respondent_id IS NULL)
                """),
        ]
    }
}

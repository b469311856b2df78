extension SQLDecision {
    /// The best way of each answer to each element, for an answer that the recipient sees and that is fresh.
    var offers: [SQLStage] {
        [
            SQLStage(
                "usable",
                [
                    "Gate liftable, the rest: a rule `reference` only, the policy of the form, the aspect, the period, and chains that",
                    "contradict each other.",
                ],
                indexes: [["answer_id"]],
                """
                SELECT
                  w.reading_id, w.target_id, w.source_id, w.element_id, w.way_id, w.hops, a.answer_id, a.landing_id, a.value_id,
                  a.written_slot, a.list_slot, a.how, a.arrives_as, a.covers, a.to_be_cut, a.value_key, a.figure, a.unit, a.rounding,
                  a.entry_no,
                  CASE WHEN w.is_verbatim = 1 AND a.to_be_cut = 0 AND a.landing_id = '' THEN 1 ELSE 0 END AS is_verbatim,
                  w.is_verbatim AS chain_is_verbatim
                FROM arrival a
                JOIN way w ON w.way_id = a.way_id
                JOIN closure c ON c.reading_id = w.reading_id AND c.target_id = w.target_id AND c.source_id = w.source_id
                JOIN target q ON q.question_id = w.target_id
                JOIN entry e ON e.answer_id = a.answer_id
                LEFT JOIN recognised r ON r.target_id = w.target_id AND r.source_id = w.source_id
                WHERE w.is_approved = 1 AND q.reuse = 'reuse' AND c.contradicts = 0
                  AND (r.rule_rank IS NULL OR r.rule_rank % 10 = 0)
                  AND NOT (c.aspect_differs = 1
                    AND a.arrives_as IN ('yesNo', 'singleChoice', 'multipleChoice', 'number', 'table'))
                  AND NOT (q.period_key IS NOT NULL AND e.period_key = '' AND a.arrives_as IN ('number', 'table'))
                """),
            SQLStage(
                "usable_item", ["The codes, items and references that arrive."],
                indexes: [["way_id", "answer_id"]],
                """
                SELECT u.way_id, u.answer_id, u.landing_id, i.item_key, i.exact_key
                FROM usable u
                JOIN list_item i ON i.answer_id = u.value_id AND i.list_slot = u.list_slot
                WHERE u.how = 'same' AND u.arrives_as IN ('multipleChoice', 'list', 'link')
                UNION ALL
                SELECT DISTINCT u.way_id, u.answer_id, u.landing_id, c.made, c.made
                FROM usable u
                JOIN list_item i ON i.answer_id = u.value_id AND i.list_slot = u.list_slot
                JOIN way_code c ON c.way_id = u.way_id AND c.kind = 'multipleChoice' AND c.code = i.item_key
                WHERE u.how = 'all' AND c.made IS NOT NULL
                UNION ALL
                SELECT u.way_id, u.answer_id, u.landing_id, u.value_key, u.value_key
                FROM usable u
                WHERE u.how IN ('code', 'one', 'any') AND u.arrives_as = 'multipleChoice'
                UNION ALL
                SELECT u.way_id, u.answer_id, u.landing_id, i.item_key, i.exact_key
                FROM usable u
                JOIN computed_item i ON i.way_id = u.way_id AND i.answer_id = u.answer_id AND i.landing_id = u.landing_id
                WHERE u.how = 'computed'
                """),
            SQLStage(
                "two_values",
                [
                    "One answer that arrives with two values says neither (section 5, gate liftable: mappingInconsistent)."
                ],
                indexes: [["answer_id", "target_id", "element_id"]],
                """
                SELECT u.reading_id, u.target_id, u.element_id, u.answer_id, u.landing_id
                FROM usable u
                GROUP BY u.reading_id, u.target_id, u.element_id, u.answer_id, u.landing_id
                HAVING COUNT(DISTINCT u.value_key) > 1 OR COUNT(DISTINCT u.figure) > 1
                  OR COUNT(DISTINCT COALESCE(u.unit, '')) > 1 OR COUNT(DISTINCT COALESCE(u.rounding, -1.0e0)) > 1
                UNION
                SELECT u.reading_id, u.target_id, u.element_id, u.answer_id, u.landing_id
                FROM usable u
                JOIN usable_item i ON i.way_id = u.way_id AND i.answer_id = u.answer_id AND i.landing_id = u.landing_id
                JOIN (
                  SELECT reading_id, target_id, element_id, answer_id, landing_id, COUNT(*) AS ways
                  FROM usable
                  GROUP BY reading_id, target_id, element_id, answer_id, landing_id
                  HAVING COUNT(*) > 1
                ) n ON n.reading_id = u.reading_id AND n.target_id = u.target_id AND n.element_id = u.element_id
                  AND n.answer_id = u.answer_id AND n.landing_id = u.landing_id
                GROUP BY u.reading_id, u.target_id, u.element_id, u.answer_id, u.landing_id, n.ways
                HAVING COUNT(*) <> n.ways * COUNT(DISTINCT i.exact_key)
                """),
            SQLStage(
                "best_way", ["The best chain of one answer: one that covers, then the fewest hops, then verbatim."],
                indexes: [["answer_id", "target_id", "element_id"]],
                """
                SELECT u.*
                FROM (
                  SELECT u.*, ROW_NUMBER() OVER (
                    PARTITION BY u.reading_id, u.target_id, u.element_id, u.answer_id, u.landing_id
                    ORDER BY u.covers DESC, u.hops, u.chain_is_verbatim DESC, u.way_id) AS place
                  FROM usable u
                ) u
                WHERE u.place = 1
                """),
            SQLStage(
                "offer",
                ["What each answer has to offer to each element, whoever may see it and however old it is."],
                indexes: [["target_id", "element_id", "subject_id", "reading_id"]],
                """
                SELECT
                  p.reading_id, p.target_id, p.source_id, p.element_id, p.answer_id, p.landing_id, p.is_approved,
                  e.subject_id, e.respondent_id AS speaker_id,
                  CASE WHEN b.way_id IS NOT NULL AND t.answer_id IS NULL THEN b.way_id END AS way_id,
                  COALESCE(b.covers, 0) AS covers, COALESCE(b.is_verbatim, 0) AS is_verbatim
                FROM (
                  SELECT w.reading_id, w.target_id, w.source_id, w.element_id, t.answer_id, t.landing_id,
                    MAX(w.is_approved) AS is_approved
                  FROM travel t
                  JOIN way w ON w.way_id = t.way_id
                  GROUP BY w.reading_id, w.target_id, w.source_id, w.element_id, t.answer_id, t.landing_id
                ) p
                JOIN entry e ON e.answer_id = p.answer_id
                LEFT JOIN best_way b
                  ON b.answer_id = p.answer_id AND b.target_id = p.target_id AND b.element_id = p.element_id
                  AND b.reading_id = p.reading_id AND b.landing_id = p.landing_id
                LEFT JOIN two_values t
                  ON t.answer_id = p.answer_id AND t.target_id = p.target_id AND t.element_id = p.element_id
                  AND t.reading_id = p.reading_id AND t.landing_id = p.landing_id
                WHERE e.may_speak = 1 AND e.has_value = 1
                """),
        ]
    }

    /// Step 1, every candidate with the status of the first gate that it fails.
    var candidates: [SQLStage] {
        [
            SQLStage(
                "seen_offer",
                [
                    "The candidates that are eligible in each view: not withdrawn, not superseded, about the right respondent or unit, and",
                    "visible or, inside, withheld. An answer that only points elsewhere counts by the text that it means.",
                ],
                """
                SELECT
                  v.plan_view, s.respondent_id, s.form_id, s.question_id, s.element_id, s.unit_id, o.source_id, o.answer_id,
                  o.landing_id, o.is_approved, o.way_id, o.covers, o.is_verbatim, e.period_key,
                  CASE WHEN e.is_open = 1 OR c.answer_id IS NOT NULL THEN 1 ELSE 0 END AS is_visible,
                  CASE WHEN o.landing_id = '' THEN e.counts_from ELSE p.landing_day END AS counts_from,
                  CASE WHEN o.landing_id = '' THEN e.age_number ELSE \(Self.number("p.landing_day")) END AS age_number,
                  CASE WHEN e.points_elsewhere = 1 AND s.kind = 'text' AND o.landing_id = '' THEN 1 ELSE 0 END AS only_points
                FROM slot s
                JOIN offer o
                  ON o.target_id = s.question_id AND o.element_id = s.element_id AND o.subject_id = s.subject_id
                  AND o.reading_id = s.reading_id
                JOIN speaker k ON k.respondent_id = s.respondent_id AND k.speaker_id = o.speaker_id
                JOIN entry e ON e.answer_id = o.answer_id
                CROSS JOIN asked_view v
                LEFT JOIN opened c ON c.answer_id = o.answer_id AND c.form_id = s.form_id
                LEFT JOIN withdrawn w
                  ON w.submission_id = e.submission_id AND w.form_id = s.form_id AND w.plan_view = v.plan_view
                LEFT JOIN replaced_by_any r ON r.answer_id = o.answer_id AND r.edition_id = s.edition_id
                LEFT JOIN replaced_for f
                  ON f.answer_id = o.answer_id AND f.edition_id = s.edition_id AND f.form_id = s.form_id
                LEFT JOIN pointer_today p
                  ON p.answer_id = o.answer_id AND p.respondent_id = s.respondent_id AND p.form_id = s.form_id
                  AND p.plan_view = v.plan_view
                LEFT JOIN register_entry g
                  ON g.question_id = s.question_id AND g.respondent_id = s.respondent_id AND g.plan_view = v.plan_view
                WHERE w.submission_id IS NULL AND g.question_id IS NULL
                  AND (v.plan_view = 'internal' OR e.is_open = 1 OR c.answer_id IS NOT NULL)
                  AND (r.answer_id IS NULL OR (v.plan_view = 'recipient' AND r.is_open = 0 AND f.answer_id IS NULL))
                  AND CASE
                    WHEN p.landing_id IS NOT NULL AND s.kind = 'text' AND (e.is_open = 1 OR c.answer_id IS NOT NULL)
                      THEN p.landing_id
                    ELSE ''
                  END = o.landing_id
                """),
            SQLStage(
                "candidate",
                [
                    "Step 1: each candidate takes the status of the first gate that it fails. Freshness: older than the window (not tested",
                    "where the period is the one asked; exactly n months is still fresh), another period, or an event since.",
                ],
                indexes: [["respondent_id", "question_id", "element_id", "plan_view"]],
                """
                SELECT
                  g.plan_view, g.respondent_id, g.form_id, g.question_id, g.element_id, g.unit_id, g.source_id, g.answer_id,
                  g.landing_id, g.way_id, g.period_key, g.gate,
                  CASE g.gate
                    WHEN 'disclosure' THEN 'withheld'
                    WHEN 'recognition' THEN 'notRecognised'
                    WHEN 'approved' THEN 'linkOnly'
                    WHEN 'freshness' THEN 'stale'
                    WHEN 'liftable' THEN 'linkOnly'
                    ELSE 'usable'
                  END AS status,
                  CASE WHEN g.gate = '' THEN g.covers ELSE 0 END AS covers,
                  CASE WHEN g.gate = '' THEN g.is_verbatim ELSE 0 END AS is_verbatim
                FROM (
                  SELECT
                    o.*,
                    CASE
                      WHEN o.is_visible = 0 THEN 'disclosure'
                      WHEN r.rule_rank % 10 = 2 THEN 'recognition'
                      WHEN o.is_approved = 0 THEN 'approved'
                      WHEN q.freshness_months IS NOT NULL
                        AND (q.period_key IS NULL OR q.period_key <> o.period_key)
                        AND o.age_number + q.freshness_months * 100 < \(Self.number(Self.asOf)) THEN 'freshness'
                      WHEN q.period_key IS NOT NULL AND o.period_key <> '' AND q.period_key <> o.period_key THEN 'freshness'
                      WHEN a.event_day > o.counts_from OR b.event_day > o.counts_from THEN 'freshness'
                      WHEN o.way_id IS NULL OR o.only_points = 1 THEN 'liftable'
                      ELSE ''
                    END AS gate
                  FROM seen_offer o
                  JOIN target q ON q.question_id = o.question_id
                  LEFT JOIN recognised r ON r.target_id = o.question_id AND r.source_id = o.source_id
                  LEFT JOIN event_since a
                    ON a.target_id = o.question_id AND a.source_id = o.source_id AND a.respondent_id = o.respondent_id
                  LEFT JOIN event_since b
                    ON b.target_id = o.question_id AND b.source_id = o.source_id AND b.respondent_id = ''
                ) g
                """),
        ]
    }
}

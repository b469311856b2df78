extension SQLDecision {
    /// Step 2, what the candidates make of each element.
    var elements: [SQLStage] {
        let place = "c.plan_view, c.respondent_id, c.question_id, c.element_id, c.unit_id"
        func same(_ first: String, _ second: String) -> String {
            ["plan_view", "respondent_id", "question_id", "element_id", "unit_id", "period_group"]
                .map { "\(second).\($0) = \(first).\($0)" }.joined(separator: " AND ")
        }
        return [
            SQLStage(
                "claim",
                [
                    "The usable values of exclusive elements. Where the form asks for a period they are all about it, else those about",
                    "one period are compared.",
                ],
                indexes: [["respondent_id", "question_id", "element_id"]],
                """
                SELECT
                  \(place), c.answer_id, c.landing_id, c.way_id,
                  CASE WHEN q.period_key IS NOT NULL THEN '' ELSE c.period_key END AS period_group,
                  b.arrives_as, b.value_key, b.figure, b.unit, b.rounding, b.how, b.value_id, b.written_slot, b.entry_no
                FROM candidate c
                JOIN element l ON l.question_id = c.question_id AND l.element_id = c.element_id
                JOIN target q ON q.question_id = c.question_id
                JOIN usable b ON b.way_id = c.way_id AND b.answer_id = c.answer_id AND b.landing_id = c.landing_id
                WHERE c.status = 'usable' AND l.nature = 'exclusive'
                """),
            SQLStage(
                "rival",
                ["The groups of them that do not all say the same, letter by letter: only these need be looked at."],
                indexes: [["respondent_id", "question_id", "element_id"]],
                """
                SELECT \(place), c.period_group, MAX(c.arrives_as) AS arrives_as
                FROM claim c
                GROUP BY \(place), c.period_group
                HAVING MIN(c.value_key) <> MAX(c.value_key) OR MIN(c.figure) <> MAX(c.figure)
                  OR COUNT(DISTINCT COALESCE(c.unit, '')) > 1 OR COUNT(DISTINCT COALESCE(c.rounding, 0.0e0)) > 1
                """),
            SQLStage(
                "claim_text", ["The texts among them, language by language."],
                indexes: [["respondent_id", "question_id", "element_id"]],
                """
                SELECT \(place), c.period_group, c.answer_id, x.primary_language, x.text_key, x.entry_no
                FROM rival r
                JOIN claim c ON \(same("r", "c"))
                JOIN answer_text x
                  ON x.answer_id = c.value_id AND x.slot = c.written_slot AND (c.entry_no = 0 OR x.entry_no = c.entry_no)
                WHERE r.arrives_as = 'text' AND c.how = 'same'
                UNION ALL
                SELECT \(place), c.period_group, c.answer_id, x.primary_language, x.text_key, x.entry_no
                FROM rival r
                JOIN claim c ON \(same("r", "c"))
                JOIN computed_text x ON x.way_id = c.way_id AND x.answer_id = c.answer_id AND x.landing_id = c.landing_id
                WHERE r.arrives_as = 'text' AND c.how = 'computed'
                """),
            SQLStage(
                "contradiction",
                [
                    "Step 2, contradict: different normalised values for the same exclusive element, territory and period. Figures with",
                    "stated rounding are half-open intervals, contradicting if disjoint; texts in different languages are variants.",
                ],
                indexes: [["respondent_id", "question_id", "element_id"]],
                """
                SELECT \(place)
                FROM rival c
                WHERE c.arrives_as IN ('yesNo', 'singleChoice', 'date', 'table')
                UNION
                SELECT \(place)
                FROM rival r
                JOIN claim c ON \(same("r", "c"))
                JOIN claim d ON \(same("r", "d"))
                WHERE r.arrives_as = 'number' AND c.answer_id < d.answer_id
                  AND (c.unit <> d.unit OR NOT
                    CASE
                      WHEN COALESCE(c.rounding, 0.0e0) = 0.0e0 AND COALESCE(d.rounding, 0.0e0) = 0.0e0 THEN c.figure = d.figure
                      WHEN COALESCE(c.rounding, 0.0e0) = 0.0e0
                        THEN d.figure - d.rounding / 2.0e0 <= c.figure AND c.figure < d.figure + d.rounding / 2.0e0
                      WHEN COALESCE(d.rounding, 0.0e0) = 0.0e0
                        THEN c.figure - c.rounding / 2.0e0 <= d.figure AND d.figure < c.figure + c.rounding / 2.0e0
                      ELSE c.figure - c.rounding / 2.0e0 < d.figure + d.rounding / 2.0e0
                        AND d.figure - d.rounding / 2.0e0 < c.figure + c.rounding / 2.0e0
                    END)
                UNION
                SELECT \(place)
                FROM claim_text c
                JOIN claim_text d ON \(same("c", "d")) AND d.primary_language = c.primary_language
                WHERE c.answer_id < d.answer_id AND c.text_key <> d.text_key
                UNION
                SELECT DISTINCT \(place)
                FROM (
                  SELECT \(place)
                  FROM claim c
                  JOIN usable_item i ON i.way_id = c.way_id AND i.answer_id = c.answer_id AND i.landing_id = c.landing_id
                  JOIN (
                    SELECT \(place), c.period_group, COUNT(*) AS claims
                    FROM claim c
                    GROUP BY \(place), c.period_group
                  ) n ON \(same("c", "n"))
                  GROUP BY \(place), c.period_group, n.claims
                  HAVING COUNT(*) <> n.claims * COUNT(DISTINCT i.exact_key)
                ) c
                """),
            SQLStage(
                "list_size",
                ["How much each usable list holds, of all that the usable lists of its element hold together."],
                indexes: [["respondent_id", "question_id", "element_id"]],
                """
                SELECT
                  o.plan_view, o.respondent_id, o.question_id, o.element_id, o.unit_id, o.answer_id
                FROM (
                  SELECT \(place), c.answer_id, COUNT(DISTINCT i.item_key) AS items
                  FROM candidate c
                  JOIN element l ON l.question_id = c.question_id AND l.element_id = c.element_id
                  JOIN usable_item i ON i.way_id = c.way_id AND i.answer_id = c.answer_id AND i.landing_id = c.landing_id
                  WHERE c.status = 'usable' AND l.nature = 'monotone'
                  GROUP BY \(place), c.answer_id
                ) o
                JOIN (
                  SELECT \(place), COUNT(DISTINCT i.item_key) AS items
                  FROM candidate c
                  JOIN element l ON l.question_id = c.question_id AND l.element_id = c.element_id
                  JOIN usable_item i ON i.way_id = c.way_id AND i.answer_id = c.answer_id AND i.landing_id = c.landing_id
                  WHERE c.status = 'usable' AND l.nature = 'monotone'
                  GROUP BY \(place)
                ) t
                  ON t.plan_view = o.plan_view AND t.respondent_id = o.respondent_id AND t.question_id = o.question_id
                  AND t.element_id = o.element_id AND t.unit_id = o.unit_id
                WHERE o.items < t.items
                """),
            SQLStage(
                "counted", ["How many candidates of each status an element has."],
                indexes: [["respondent_id", "question_id", "element_id"]],
                """
                SELECT
                  \(place),
                  MAX(CASE WHEN c.status = 'usable' AND c.covers = 1 THEN 1 ELSE 0 END) AS has_covering,
                  MAX(CASE WHEN c.status = 'usable' THEN 1 ELSE 0 END) AS has_usable,
                  MAX(CASE WHEN c.status = 'stale' THEN 1 ELSE 0 END) AS has_stale,
                  MAX(CASE WHEN c.status = 'linkOnly' THEN 1 ELSE 0 END) AS has_link,
                  MAX(CASE WHEN c.status = 'notRecognised' THEN 1 ELSE 0 END) AS has_unrecognised,
                  MAX(CASE WHEN c.status = 'withheld' THEN 1 ELSE 0 END) AS has_withheld
                FROM candidate c
                GROUP BY \(place)
                """),
            SQLStage(
                "element_outcome",
                ["Step 2: of what the candidates of an element are, the highest that is present wins."],
                indexes: [["respondent_id", "question_id", "plan_view"]],
                """
                SELECT
                  v.plan_view, s.respondent_id, s.form_id, s.question_id, s.element_id, s.unit_id,
                  CASE
                    WHEN g.question_id IS NOT NULL AND q.reuse = 'reuse' THEN 'settled'
                    WHEN g.question_id IS NOT NULL THEN 'linkOnly'
                    WHEN x.question_id IS NOT NULL THEN 'conflict'
                    WHEN c.has_covering = 1 THEN 'settled'
                    WHEN c.has_usable = 1 THEN 'part'
                    WHEN c.has_stale = 1 THEN 'stale'
                    WHEN c.has_link = 1 THEN 'linkOnly'
                    WHEN c.has_unrecognised = 1 THEN 'notRecognised'
                    WHEN c.has_withheld = 1 THEN 'withheld'
                    ELSE 'none'
                  END AS status
                FROM slot s
                JOIN target q ON q.question_id = s.question_id
                CROSS JOIN asked_view v
                LEFT JOIN counted c
                  ON c.plan_view = v.plan_view AND c.respondent_id = s.respondent_id AND c.question_id = s.question_id
                  AND c.element_id = s.element_id AND c.unit_id = s.unit_id
                LEFT JOIN contradiction x
                  ON x.plan_view = v.plan_view AND x.respondent_id = s.respondent_id AND x.question_id = s.question_id
                  AND x.element_id = s.element_id AND x.unit_id = s.unit_id
                LEFT JOIN register_entry g
                  ON g.plan_view = v.plan_view AND g.respondent_id = s.respondent_id AND g.question_id = s.question_id
                """),
        ]
    }

    /// Step 3, the outcome of each question.
    var outcomes: [SQLStage] {
        [
            SQLStage(
                "slot_count", ["How many elements each question has for each respondent, and what they are."],
                indexes: [["respondent_id", "question_id", "plan_view"]],
                """
                SELECT
                  e.plan_view, e.respondent_id, e.question_id, COUNT(*) AS slots,
                  SUM(CASE WHEN e.status = 'settled' THEN 1 ELSE 0 END) AS settled,
                  MAX(CASE WHEN e.status = 'conflict' THEN 1 ELSE 0 END) AS has_conflict,
                  MAX(CASE WHEN e.status IN ('settled', 'part') THEN 1 ELSE 0 END) AS has_part,
                  MAX(CASE WHEN e.status = 'stale' THEN 1 ELSE 0 END) AS has_stale,
                  MAX(CASE WHEN e.status = 'linkOnly' THEN 1 ELSE 0 END) AS has_link,
                  MAX(CASE WHEN e.status = 'notRecognised' THEN 1 ELSE 0 END) AS has_unrecognised,
                  MAX(CASE WHEN e.status = 'withheld' THEN 1 ELSE 0 END) AS has_withheld
                FROM element_outcome e
                GROUP BY e.plan_view, e.respondent_id, e.question_id
                """),
            SQLStage(
                "word_for_word",
                [
                    "Questions of which one answer alone, every hop equal and identity, settles every element and is all of the draft."
                ],
                indexes: [["respondent_id", "question_id", "plan_view"]],
                """
                SELECT DISTINCT w.plan_view, w.respondent_id, w.question_id
                FROM (
                  SELECT c.plan_view, c.respondent_id, c.question_id, c.answer_id, COUNT(*) AS slots
                  FROM candidate c
                  LEFT JOIN list_size l
                    ON l.plan_view = c.plan_view AND l.respondent_id = c.respondent_id AND l.question_id = c.question_id
                    AND l.element_id = c.element_id AND l.unit_id = c.unit_id AND l.answer_id = c.answer_id
                  WHERE c.status = 'usable' AND c.covers = 1 AND c.is_verbatim = 1 AND l.answer_id IS NULL
                  GROUP BY c.plan_view, c.respondent_id, c.question_id, c.answer_id
                ) w
                JOIN slot_count n
                  ON n.plan_view = w.plan_view AND n.respondent_id = w.respondent_id AND n.question_id = w.question_id
                WHERE w.slots = n.slots
                """),
            SQLStage(
                "outcome",
                ["Step 3: the first row of the table of outcomes that holds."],
                indexes: [["respondent_id", "question_id", "plan_view"]],
                """
                SELECT
                  r.plan_view, r.respondent_id, r.form_id, r.question_id, r.outcome_no,
                  CASE r.outcome_no
                    WHEN 1 THEN 'notApplicable'
                    WHEN 2 THEN 'conflict'
                    WHEN 3 THEN 'reuseVerbatim'
                    WHEN 4 THEN 'reuseTransformed'
                    WHEN 5 THEN 'partial'
                    WHEN 6 THEN 'stale'
                    WHEN 7 THEN 'linkOnly'
                    WHEN 8 THEN 'notRecognised'
                    WHEN 9 THEN 'withheld'
                    ELSE 'noSource'
                  END AS outcome,
                  r.reason, r.elements, r.settled_elements
                FROM (
                  SELECT
                    v.plan_view, a.respondent_id, t.form_id, t.question_id,
                    COALESCE(n.slots, 0) AS elements, COALESCE(n.settled, 0) AS settled_elements,
                    CASE
                      WHEN p.question_id IS NOT NULL THEN 'notParty'
                      WHEN x.question_id IS NOT NULL THEN 'reserved'
                      WHEN d.question_id IS NOT NULL THEN 'disabled'
                    END AS reason,
                    CASE
                      WHEN p.question_id IS NOT NULL OR x.question_id IS NOT NULL OR d.question_id IS NOT NULL THEN 1
                      WHEN g.question_id IS NOT NULL AND t.reuse = 'reuse' THEN 4
                      WHEN g.question_id IS NOT NULL THEN 7
                      WHEN n.has_conflict = 1 THEN 2
                      WHEN n.slots = n.settled AND w.question_id IS NOT NULL THEN 3
                      WHEN n.slots = n.settled THEN 4
                      WHEN n.has_part = 1 THEN 5
                      WHEN n.has_stale = 1 THEN 6
                      WHEN n.has_link = 1 THEN 7
                      WHEN n.has_unrecognised = 1 THEN 8
                      WHEN n.has_withheld = 1 THEN 9
                      ELSE 10
                    END AS outcome_no
                  FROM asked_respondent a
                  CROSS JOIN target t
                  CROSS JOIN asked_view v
                  LEFT JOIN slot_count n
                    ON n.plan_view = v.plan_view AND n.respondent_id = a.respondent_id AND n.question_id = t.question_id
                  LEFT JOIN word_for_word w
                    ON w.plan_view = v.plan_view AND w.respondent_id = a.respondent_id AND w.question_id = t.question_id
                  LEFT JOIN not_party p ON p.respondent_id = a.respondent_id AND p.question_id = t.question_id
                  LEFT JOIN reserved x ON x.respondent_id = a.respondent_id AND x.question_id = t.question_id
                  LEFT JOIN disabled d
                    ON d.plan_view = v.plan_view AND d.respondent_id = a.respondent_id AND d.question_id = t.question_id
                  LEFT JOIN register_entry g
                    ON g.plan_view = v.plan_view AND g.respondent_id = a.respondent_id AND g.question_id = t.question_id
                ) r
                """),
        ]
    }
}

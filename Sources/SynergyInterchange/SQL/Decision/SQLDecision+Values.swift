extension SQLDecision {
    /// What each answer gives, element by element and as a whole.
    var values: [SQLStage] {
        [
            SQLStage(
                "list_item",
                ["Chosen codes, items and references, together with the elements that were answered with yes."],
                indexes: [["answer_id", "list_slot"]],
                """
                SELECT DISTINCT i.answer_id, i.slot AS list_slot, i.item_key, i.exact_key
                FROM answer_item i
                UNION ALL
                SELECT DISTINCT v.answer_id, '+', v.slot, v.slot
                FROM answer_value v
                JOIN entry e ON e.answer_id = v.answer_id
                JOIN question q ON q.question_id = e.question_id
                WHERE q.kind = 'multipleChoice' AND q.element_count > 1 AND e.content = 'elements' AND v.code = 'yes'
                """),
            SQLStage(
                "slot_value",
                [
                    "An answer with one element gives it as a whole. One with several gives what was said of each; a text, a list, a",
                    "table or links given for the whole reach into each element that can hold them (superset), chosen options",
                    "settle the elements of the same name, and yes or no to every element is a choice of options.",
                ],
                indexes: [["question_id", "slot"], ["answer_id", "slot"]],
                """
                SELECT
                  v.answer_id, e.question_id, CASE WHEN q.element_count = 1 THEN '' ELSE v.slot END AS slot,
                  'equal' AS given, v.kind, v.code, v.figure, v.unit, v.rounding, v.language, v.value_key,
                  v.slot AS written_slot, v.slot AS list_slot
                FROM answer_value v
                JOIN entry e ON e.answer_id = v.answer_id
                JOIN question q ON q.question_id = e.question_id
                LEFT JOIN element l ON l.question_id = e.question_id AND l.element_id = v.slot
                WHERE v.slot = '' OR l.element_id IS NOT NULL
                UNION ALL
                SELECT
                  v.answer_id, e.question_id, l.element_id, 'superset', v.kind, v.code, v.figure, v.unit, v.rounding, v.language,
                  v.value_key, v.slot, v.slot
                FROM answer_value v
                JOIN entry e ON e.answer_id = v.answer_id
                JOIN question q ON q.question_id = e.question_id
                JOIN element l ON l.question_id = e.question_id
                WHERE v.slot = '' AND q.element_count > 1
                  AND ((v.kind = 'text' AND l.kind = 'text' AND l.nature = 'narrative')
                    OR (v.kind = 'list' AND l.kind = 'list')
                    OR (v.kind = 'table' AND l.kind = 'table')
                    OR v.kind = 'link')
                UNION ALL
                SELECT
                  v.answer_id, e.question_id, l.element_id, 'equal', 'yesNo', 'yes', NULL, NULL, NULL, NULL, NULL, v.slot, v.slot
                FROM answer_value v
                JOIN entry e ON e.answer_id = v.answer_id
                JOIN question q ON q.question_id = e.question_id
                JOIN element l ON l.question_id = e.question_id
                JOIN list_item i ON i.answer_id = v.answer_id AND i.list_slot = '' AND i.item_key = l.element_id
                WHERE v.slot = '' AND v.kind = 'multipleChoice' AND l.kind = 'yesNo' AND q.element_count > 1
                UNION ALL
                SELECT
                  v.answer_id, e.question_id, '', 'equal', 'multipleChoice', NULL, NULL, NULL, NULL, NULL, NULL, '', '+'
                FROM answer_value v
                JOIN entry e ON e.answer_id = v.answer_id
                JOIN question q ON q.question_id = e.question_id
                LEFT JOIN element l ON l.question_id = e.question_id AND l.element_id = v.slot
                WHERE q.kind = 'multipleChoice' AND q.element_count > 1 AND e.content = 'elements'
                GROUP BY v.answer_id, e.question_id, q.element_count
                HAVING COUNT(l.element_id) = q.element_count
                  AND COUNT(*) = SUM(CASE WHEN v.kind = 'yesNo' THEN 1 ELSE 0 END)
                  AND SUM(CASE WHEN v.code = 'yes' THEN 1 ELSE 0 END) > 0
                """),
            SQLStage(
                "read_text",
                [
                    "The text that the recipient reads: the original where the form accepts its language, else the first translation",
                    "by the respondent itself that it accepts.",
                ],
                indexes: [["answer_id", "slot", "form_id"]],
                """
                SELECT c.form_id, c.answer_id, c.slot, c.entry_no
                FROM (
                  SELECT
                    l.form_id, x.answer_id, x.slot, x.entry_no,
                    ROW_NUMBER() OVER (
                      PARTITION BY l.form_id, x.answer_id, x.slot
                      ORDER BY CASE WHEN x.entry_no = 1 THEN 0 ELSE l.place END, x.entry_no) AS place
                  FROM asked_form f
                  JOIN accepted_language l ON l.form_id = f.form_id
                  JOIN answer_text x ON x.primary_language = l.primary_language
                ) c
                WHERE c.place = 1
                """),
        ]
    }

    /// What arrives of each answer on each way.
    var arrivals: [SQLStage] {
        let conversion = { (value: String) -> String in
            (1...self.figureSteps).reduce(value) { "(\($0) * f.factor_\($1) + f.offset_\($1))" }
        }
        let rounding = (1...figureSteps).reduce("t.rounding") { "\($0) * ABS(f.factor_\($1))" }
        let sum =
            cells < 1
            ? "0.0"
            : (1...cells).reduce("0.0e0") {
                "\($0) + COALESCE(MAX(CASE WHEN c.cell_no = \($1) THEN a.figure END), 0.0e0)"
            }
        return [
            SQLStage(
                "travel",
                [
                    "Every value on every way that begins where the value stands; and of an answer that only points elsewhere also the",
                    "text that it means.",
                ],
                indexes: [["way_id", "kind", "given"], ["answer_id"]],
                """
                SELECT
                  w.way_id, v.answer_id, '' AS landing_id, v.answer_id AS value_id, v.given, v.kind, v.code, v.figure, v.unit,
                  v.rounding, v.language, v.value_key, v.written_slot, v.list_slot
                FROM way w
                JOIN slot_value v ON v.question_id = w.source_id AND v.slot = w.from_slot
                WHERE w.passes = 'value'
                UNION ALL
                SELECT
                  w.way_id, e.answer_id, '', e.answer_id, 'equal', 'elements', NULL, NULL, NULL, NULL, NULL, NULL, '', ''
                FROM way w
                JOIN entry e ON e.question_id = w.source_id
                WHERE w.passes = 'joined' AND e.has_value = 1
                UNION ALL
                SELECT
                  w.way_id, e.answer_id, '', e.answer_id, 'equal', 'nothing', NULL, NULL, NULL, NULL, NULL, NULL, '', ''
                FROM way w
                JOIN entry e ON e.question_id = w.source_id
                WHERE w.passes = 'link' AND e.has_value = 1
                UNION ALL
                SELECT
                  w.way_id, e.answer_id, p.landing_id, p.landing_id,
                  'equal', CASE WHEN w.passes = 'value' THEN 'text' ELSE 'nothing' END,
                  NULL, NULL, NULL, NULL, v.language, v.value_key, '', ''
                FROM (SELECT DISTINCT answer_id, landing_id FROM pointer) p
                JOIN entry e ON e.answer_id = p.answer_id
                JOIN answer_value v ON v.answer_id = p.landing_id AND v.slot = '' AND v.kind = 'text'
                JOIN way w ON w.source_id = e.question_id
                """),
            SQLStage(
                "chosen", ["Chosen codes on the ways that know codes, and what they come to."],
                indexes: [["way_id", "answer_id"]],
                """
                SELECT
                  t.way_id, t.answer_id, t.landing_id, COUNT(*) AS codes, COUNT(c.code) AS known, COUNT(DISTINCT c.made) AS made,
                  MAX(c.made) AS only_one, MAX(CASE WHEN c.made = 'yes' THEN 1 ELSE 0 END) AS has_yes,
                  MAX(CASE WHEN c.made = w.element_id THEN 1 ELSE 0 END) AS holds_element
                FROM travel t
                JOIN way_kind k ON k.way_id = t.way_id AND k.kind = t.kind AND k.given = t.given
                JOIN way w ON w.way_id = t.way_id
                JOIN list_item i ON i.answer_id = t.value_id AND i.list_slot = t.list_slot
                LEFT JOIN way_code c ON c.way_id = t.way_id AND c.kind = t.kind AND c.code = i.item_key
                WHERE k.how IN ('all', 'one', 'any', 'holds')
                GROUP BY t.way_id, t.answer_id, t.landing_id
                """),
            SQLStage(
                "added_up", ["Cells of tables, added up where all are there."],
                """
                SELECT t.way_id, t.answer_id, t.landing_id, \(sum) AS figure
                FROM travel t
                JOIN way_kind k ON k.way_id = t.way_id AND k.kind = t.kind AND k.given = t.given
                JOIN way_cell c ON c.way_id = t.way_id
                JOIN answer_cell a
                  ON a.answer_id = t.value_id AND a.slot = t.written_slot AND a.row_key = c.row_key AND a.column_key = c.column_key
                JOIN (SELECT way_id, COUNT(*) AS cells FROM way_cell GROUP BY way_id) n ON n.way_id = t.way_id
                WHERE k.how = 'cells'
                GROUP BY t.way_id, t.answer_id, t.landing_id, n.cells
                HAVING COUNT(*) = n.cells AND MAX(ABS(a.figure)) < 1.0e300
                """),
            SQLStage(
                "arrival",
                [
                    "Gate liftable, as far as it depends on the value (section 5, entailment and transforms): the tables way_kind, way_code,",
                    "way_result, way_unit and way_figure hold what each way carries. What is not here does not arrive.",
                ],
                indexes: [["way_id", "answer_id"]],
                """
                SELECT
                  t.way_id, t.answer_id, t.landing_id, t.value_id, t.written_slot, t.list_slot, k.how, k.arrives_as, k.covers,
                  k.to_be_cut, COALESCE(t.code, t.value_key) AS value_key, t.figure, t.unit, t.rounding, 0 AS entry_no
                FROM travel t
                JOIN way_kind k ON k.way_id = t.way_id AND k.kind = t.kind AND k.given = t.given
                WHERE k.how = 'same' AND t.kind <> 'text'
                UNION ALL
                SELECT
                  t.way_id, t.answer_id, t.landing_id, t.value_id, t.written_slot, t.list_slot, k.how, k.arrives_as, k.covers,
                  k.to_be_cut,
                  CASE WHEN l.form_id IS NULL OR t.language = 'und' THEN t.value_key ELSE x.language || ':' || x.text_key END,
                  NULL, NULL, NULL, CASE WHEN l.form_id IS NULL OR t.language = 'und' THEN 0 ELSE x.entry_no END
                FROM travel t
                JOIN way_kind k ON k.way_id = t.way_id AND k.kind = t.kind AND k.given = t.given
                JOIN way w ON w.way_id = t.way_id
                JOIN target q ON q.question_id = w.target_id
                LEFT JOIN (SELECT DISTINCT form_id FROM accepted_language) l ON l.form_id = q.form_id
                LEFT JOIN read_text r ON r.form_id = q.form_id AND r.answer_id = t.value_id AND r.slot = t.written_slot
                LEFT JOIN answer_text x
                  ON x.answer_id = r.answer_id AND x.slot = r.slot AND x.entry_no = r.entry_no
                WHERE k.how = 'same' AND t.kind = 'text'
                  AND (l.form_id IS NULL OR t.language = 'und' OR x.answer_id IS NOT NULL)
                UNION ALL
                SELECT
                  t.way_id, t.answer_id, t.landing_id, t.value_id, t.written_slot, t.list_slot, k.how, k.arrives_as, k.covers,
                  k.to_be_cut, c.made, NULL, NULL, NULL, 0
                FROM travel t
                JOIN way_kind k ON k.way_id = t.way_id AND k.kind = t.kind AND k.given = t.given
                JOIN way_code c ON c.way_id = t.way_id AND c.kind = t.kind AND c.code = t.code
                WHERE k.how = 'code'
                UNION ALL
                SELECT
                  t.way_id, t.answer_id, t.landing_id, t.value_id, t.written_slot, t.list_slot, k.how, k.arrives_as, k.covers,
                  k.to_be_cut, CASE WHEN k.how = 'holds' THEN 'yes' ELSE r.code END, NULL, NULL, NULL, 0
                FROM travel t
                JOIN way_kind k ON k.way_id = t.way_id AND k.kind = t.kind AND k.given = t.given
                JOIN chosen c ON c.way_id = t.way_id AND c.answer_id = t.answer_id AND c.landing_id = t.landing_id
                LEFT JOIN way_result r
                  ON r.way_id = t.way_id
                  AND r.made = CASE WHEN k.how = 'any' AND c.has_yes = 1 THEN 'yes' WHEN k.how = 'any' THEN 'no' ELSE c.only_one END
                WHERE c.codes = c.known AND c.made >= 1
                  AND (k.how = 'all'
                    OR (k.how = 'holds' AND c.holds_element = 1)
                    OR (k.how = 'one' AND c.made = 1 AND r.code IS NOT NULL)
                    OR (k.how = 'any' AND r.code IS NOT NULL))
                UNION ALL
                SELECT
                  t.way_id, t.answer_id, t.landing_id, t.value_id, t.written_slot, t.list_slot, k.how, k.arrives_as, k.covers,
                  k.to_be_cut, NULL,
                  CASE WHEN ABS(t.figure) <= f.largest THEN \(conversion("t.figure")) END,
                  CASE WHEN f.keeps_unit = 1 THEN t.unit ELSE f.unit END,
                  \(rounding), 0
                FROM travel t
                JOIN way_kind k ON k.way_id = t.way_id AND k.kind = t.kind AND k.given = t.given
                JOIN way_figure f ON f.way_id = t.way_id
                LEFT JOIN way_unit u ON u.way_id = t.way_id AND u.unit = COALESCE(t.unit, '')
                WHERE k.how = 'figure' AND COALESCE(u.passes, f.other_units_pass) = 1 AND ABS(t.figure) <= f.largest
                UNION ALL
                SELECT
                  t.way_id, t.answer_id, t.landing_id, t.value_id, t.written_slot, t.list_slot, k.how, k.arrives_as, k.covers,
                  k.to_be_cut, NULL,
                  CASE WHEN ABS(s.figure) <= f.largest THEN \(conversion("s.figure")) END,
                  f.unit, NULL, 0
                FROM travel t
                JOIN way_kind k ON k.way_id = t.way_id AND k.kind = t.kind AND k.given = t.given
                JOIN way_figure f ON f.way_id = t.way_id
                JOIN added_up s ON s.way_id = t.way_id AND s.answer_id = t.answer_id AND s.landing_id = t.landing_id
                WHERE k.how = 'cells' AND ABS(s.figure) <= f.largest
                UNION ALL
                SELECT
                  c.way_id, c.answer_id, c.landing_id, c.answer_id, '', '', 'computed', c.arrives_as, c.covers, c.to_be_cut,
                  c.value_key, NULL, NULL, NULL, 0
                FROM computed c
                """),
        ]
    }
}

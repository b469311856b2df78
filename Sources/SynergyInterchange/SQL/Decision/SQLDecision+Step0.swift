extension SQLDecision {
    /// Step 0: what is asked of whom.
    var step0: [SQLStage] {
        [
            SQLStage(
                "target", ["The questions of the forms asked for."], indexes: [["question_id"]],
                """
                SELECT q.*, t.audience, t.issuer
                FROM question q
                JOIN asked_form f ON f.form_id = q.form_id
                JOIN form t ON t.form_id = q.form_id
                """),
            SQLStage(
                "party_today", ["Who is party or signatory to what on the day."],
                """
                SELECT
                  p.respondent_id, p.instrument_id,
                  MAX(CASE WHEN p.status = 'party' THEN 1 ELSE 0 END) AS is_party,
                  MAX(CASE WHEN p.status = 'signatory' THEN 1 ELSE 0 END) AS is_signatory
                FROM party p
                WHERE \(Self.holds("p"))
                GROUP BY p.respondent_id, p.instrument_id
                """),
            SQLStage(
                "not_party",
                [
                    "Step 0: party to none of the instruments. A unit of which nothing is said is what its State is; what nobody",
                    "said is evaluated; instruments without parties always apply, and a form for everybody asks everybody.",
                ],
                """
                SELECT a.respondent_id, t.question_id
                FROM asked_respondent a
                CROSS JOIN target t
                JOIN question_instrument i ON i.question_id = t.question_id
                LEFT JOIN party_today p ON p.respondent_id = a.respondent_id AND p.instrument_id = i.instrument_id
                LEFT JOIN home h ON h.unit_id = a.respondent_id
                LEFT JOIN party_today s ON s.respondent_id = h.state_id AND s.instrument_id = i.instrument_id
                WHERE t.audience <> 'all'
                GROUP BY a.respondent_id, t.question_id
                HAVING MAX(
                  CASE
                    WHEN i.has_parties = 0 THEN 1
                    WHEN COALESCE(p.is_party, s.is_party) = 1 THEN 1
                    WHEN COALESCE(p.is_signatory, s.is_signatory) = 1 AND t.audience = 'partiesAndSignatories' THEN 1
                    WHEN COALESCE(p.is_party, s.is_party) IS NULL THEN 1
                    ELSE 0
                  END) = 0
                """),
            SQLStage(
                "reserved", ["Step 0: every cited provision reserved, as a whole."],
                """
                SELECT r.respondent_id, t.question_id
                FROM target t
                JOIN question_provision q ON q.question_id = t.question_id
                JOIN provision_part w ON w.part_id = q.provision_id
                JOIN reservation r ON r.provision_id = w.whole_id
                WHERE r.extent = 'whole'
                  AND \(Self.holds("r"))
                GROUP BY r.respondent_id, t.question_id, t.provision_count
                HAVING COUNT(DISTINCT q.provision_id) = t.provision_count
                """),
            SQLStage(
                "disabled",
                [
                    "Step 0: disabled by a parent that was left blank, or accepted or edited with another answer; or because the",
                    "parent itself is.",
                ],
                """
                SELECT DISTINCT d.plan_view, d.respondent_id, l.question_id
                FROM condition_link l
                JOIN decided d ON d.question_id = l.link_id
                WHERE d.is_disputed = 0
                  AND (d.action = 'leaveBlank' OR (d.action IN ('accept', 'edit') AND d.fulfilled = 'no'))
                """),
            SQLStage(
                "excluded_unit", ["Units to which none of the instruments concerned was extended."],
                """
                SELECT x.respondent_id, i.question_id, x.unit_id
                FROM territorial_exclusion x
                JOIN question_instrument i ON i.instrument_id = x.instrument_id
                JOIN target t ON t.question_id = i.question_id
                WHERE t.per_territory = 1
                  AND \(Self.holds("x"))
                GROUP BY x.respondent_id, i.question_id, x.unit_id, t.instrument_count
                HAVING COUNT(DISTINCT i.instrument_id) = t.instrument_count
                """),
            SQLStage(
                "slot",
                [
                    "What can be settled on its own: the elements of each question, or the same for each unit where a question asks",
                    "per territory (section 5, territory).",
                ],
                indexes: [
                    ["question_id", "element_id", "subject_id", "reading_id"], ["respondent_id", "question_id"],
                ],
                """
                SELECT
                  a.respondent_id, a.reading_id, a.edition_id, t.form_id, t.question_id, e.element_id, e.kind, e.nature,
                  '' AS unit_id, a.respondent_id AS subject_id
                FROM asked_respondent a
                CROSS JOIN target t
                JOIN element e ON e.question_id = t.question_id
                LEFT JOIN (SELECT DISTINCT respondent_id FROM unit_today) u ON u.respondent_id = a.respondent_id
                WHERE t.per_territory = 0 OR u.respondent_id IS NULL
                UNION ALL
                SELECT
                  a.respondent_id, a.reading_id, a.edition_id, t.form_id, t.question_id, e.element_id, e.kind, e.nature,
                  u.unit_id, u.unit_id
                FROM asked_respondent a
                JOIN unit_today u ON u.respondent_id = a.respondent_id
                CROSS JOIN target t
                JOIN element e ON e.question_id = t.question_id
                LEFT JOIN excluded_unit x
                  ON x.respondent_id = a.respondent_id AND x.question_id = t.question_id AND x.unit_id = u.unit_id
                WHERE t.per_territory = 1 AND x.unit_id IS NULL
                """),
            SQLStage(
                "register_entry",
                [
                    "The submissions by which the register answers a question about other reporting; nothing else is looked at then."
                ],
                """
                SELECT DISTINCT v.plan_view, a.respondent_id, t.question_id
                FROM target t
                CROSS JOIN asked_view v
                CROSS JOIN asked_respondent a
                JOIN submission s ON s.respondent_id = a.respondent_id
                JOIN seen_submission k ON k.submission_id = s.submission_id AND k.form_id = t.form_id
                LEFT JOIN withdrawn w
                  ON w.submission_id = s.submission_id AND w.form_id = t.form_id AND w.plan_view = v.plan_view
                LEFT JOIN (SELECT DISTINCT submission_id FROM answer) n ON n.submission_id = s.submission_id
                LEFT JOIN register_form f ON f.question_id = t.question_id AND f.form_id = s.form_id
                JOIN slot o ON o.respondent_id = a.respondent_id AND o.question_id = t.question_id AND o.unit_id = ''
                WHERE t.register_kind IS NOT NULL AND s.form_id <> t.form_id AND s.status <> 'draft'
                  AND s.submitted <= \(Self.asOf) AND w.submission_id IS NULL
                  AND (s.withdraws_id IS NULL OR n.submission_id IS NOT NULL)
                  AND (t.register_kind = 'any' OR f.form_id IS NOT NULL)
                """),
        ]
    }

    /// What the gates ask of a pair of questions.
    var gates: [SQLStage] {
        [
            SQLStage(
                "recognised",
                [
                    "Gate recognition: of the rules that hold on the day the most specific wins, then the stricter. The last digit",
                    "is 2 for none, 1 for reference, 0 for answer.",
                ],
                indexes: [["target_id", "source_id"]],
                """
                SELECT p.target_id, p.source_id, MAX(
                  (t.closeness + s.closeness) * 10 + CASE r.level WHEN 'none' THEN 2 WHEN 'reference' THEN 1 ELSE 0 END) AS rule_rank
                FROM recognition_rule r
                JOIN question_name t ON t.name = r.recipient
                JOIN (SELECT DISTINCT target_id, source_id FROM closure) p ON p.target_id = t.question_id
                JOIN question_name s ON s.question_id = p.source_id AND s.name = r.source
                WHERE \(Self.holds("r"))
                GROUP BY p.target_id, p.source_id
                """),
            SQLStage(
                "event_question", ["The questions that an event concerns by its provisions, or their parts or wholes."],
                """
                SELECT p.event_no, q.question_id
                FROM event_provision p
                JOIN provision_part w ON w.whole_id = p.provision_id
                JOIN question_provision q ON q.provision_id = w.part_id
                UNION
                SELECT p.event_no, q.question_id
                FROM event_provision p
                JOIN provision_part w ON w.part_id = p.provision_id
                JOIN question_provision q ON q.provision_id = w.whole_id
                """),
            SQLStage(
                "event_pair", ["The pairs of questions of which an event concerns the target or the source."],
                """
                SELECT q.event_no, c.target_id, c.source_id
                FROM (SELECT DISTINCT target_id, source_id FROM closure) c
                JOIN event_question q ON q.question_id = c.target_id
                UNION
                SELECT q.event_no, c.target_id, c.source_id
                FROM (SELECT DISTINCT target_id, source_id FROM closure) c
                JOIN event_question q ON q.question_id = c.source_id
                """),
            SQLStage(
                "event_since",
                ["Gate freshness: the last day on which something happened to what a pair of questions is about."],
                indexes: [["target_id", "source_id", "respondent_id"]],
                """
                SELECT p.target_id, p.source_id, e.respondent_id, MAX(e.event_day) AS event_day
                FROM event_pair p
                JOIN event e ON e.event_no = p.event_no
                JOIN question t ON t.question_id = p.target_id
                JOIN question s ON s.question_id = p.source_id
                LEFT JOIN (SELECT DISTINCT event_no FROM event_aspect) n ON n.event_no = e.event_no
                LEFT JOIN event_aspect a ON a.event_no = e.event_no AND (a.aspect = t.aspect OR a.aspect = s.aspect)
                WHERE e.event_day <= \(Self.asOf) AND (n.event_no IS NULL OR a.event_no IS NOT NULL)
                GROUP BY p.target_id, p.source_id, e.respondent_id
                """),
        ]
    }
}

import SynergyCrosswalk
import SynergyInterchange
import SynergyMatching
import SynergyModel

extension DuplicateOutcome {
    // MARK: JSON

    /// What was found as JSON; see the article MatchingFiles.
    func json() -> [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        object.add("tool", MatchWorksheet.toolName)
        object.add("version", Synergy.version)
        object.add("minimumScore", settings.leastScore)
        object.add("questions", input.count)
        if input.items == nil { object.add("questionnaires", input.questionnaires.map(\.id.rawValue).sorted()) }
        if settings.wantsPairs {
            object.add("found", pairs.count)
            object.add("pairs", node: JSONNode(.array(shownPairs.map(json))))
        } else {
            object.add("found", clusters.count)
            object.add("groups", node: JSONNode(.array(shownClusters.map(json))))
        }
        object.add("keptApart", node: JSONNode(.array(keptApart.map(json))))
        return object.node.serialized()
    }

    private func json(_ cluster: DuplicateCluster) -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("canonical", name(cluster.canonical))
        let members = cluster.members.map { member in
            var object = JSONObjectWriter(JSONWriting())
            object.add("id", name(member.question))
            object.add("text", text(member.question))
            // The canonical question is compared with none.
            guard member.question != cluster.canonical else { return object.node }
            object.add("comparedWith", name(member.comparedWith))
            add(member.score, member.kind, member.evidence, to: &object)
            return object.node
        }
        object.add("members", node: JSONNode(.array(members)))
        return object.node
    }

    private func json(_ pair: DuplicatePair) -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("first", name(pair.first))
        object.add("firstText", text(pair.first))
        object.add("second", name(pair.second))
        object.add("secondText", text(pair.second))
        add(pair.score, pair.kind, pair.evidence, to: &object)
        return object.node
    }

    private func json(_ pair: KeptApart) -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("first", name(pair.first))
        object.add("second", name(pair.second))
        object.add("score", Self.rounded(pair.score))
        object.add("relation", pair.relation.names)
        return object.node
    }

    private func add(
        _ score: Double, _ kind: DuplicateKind, _ evidence: [DuplicateEvidence], to object: inout JSONObjectWriter
    ) {
        object.add("score", Self.rounded(score))
        object.add("kind", kind.rawValue)
        let nodes = evidence.map { each in
            var object = JSONObjectWriter(JSONWriting())
            object.add("text", each.description)
            object.add("favorable", each.isFavorable)
            return object.node
        }
        object.add("evidence", node: JSONNode(.array(nodes)))
    }

    // MARK: CSV

    /// What was found as CSV: a row for each member of a group, or for each pair.
    func csv() -> String {
        func words(_ evidence: [DuplicateEvidence]) -> String {
            evidence.map(\.description).joined(separator: "; ")
        }
        func number(_ score: Double) -> String { JSONNode.text(of: Self.rounded(score)) }
        var rows: [[String]]
        if settings.wantsPairs {
            rows = [["first", "first_text", "second", "second_text", "score", "kind", "evidence"]]
            for pair in shownPairs {
                rows.append([
                    name(pair.first), text(pair.first), name(pair.second), text(pair.second), number(pair.score),
                    pair.kind.rawValue, words(pair.evidence),
                ])
            }
        } else {
            rows = [["group", "canonical", "question", "text", "compared_with", "score", "kind", "evidence"]]
            for (place, cluster) in shownClusters.enumerated() {
                for member in cluster.members {
                    let isHead = member.question == cluster.canonical
                    rows.append([
                        String(place + 1), name(cluster.canonical), name(member.question), text(member.question),
                        isHead ? "" : name(member.comparedWith), isHead ? "" : number(member.score),
                        isHead ? "" : member.kind.rawValue, words(member.evidence),
                    ])
                }
            }
        }
        return CSVText.lines(rows)
    }

    // MARK: SSSOM

    /// What `similarity_score` is.
    private static let measure =
        "likeness of wording and declarations: 1 for the same words, from 0.8 where no difference of substance was found"

    /// What was found as proposed mappings; what mappings say already is not proposed again.
    func worksheet() -> MatchWorksheet {
        var prefixes: [String: String] = [:]
        if let items = input.items {
            prefixes[items.prefix] = items.iri
        } else {
            for id in input.questionnaires.map(\.id) {
                prefixes[id.rawValue] = "urn:reporting-synergy:questionnaire/\(id)/"
            }
        }
        var sheet = MatchWorksheet(
            id: "https://reporting-synergy.invalid/duplicates", title: "Questions that ask the same: suggestions",
            subjectPrefix: input.items?.prefix ?? "a", objectPrefix: input.items?.prefix ?? "b", prefixMap: prefixes)
        sheet.measure = Self.measure
        for pair in shownPairs where pair.kind != .mapped {
            sheet.rows.append(row(pair.first, pair.second, pair.score, pair.kind, pair.evidence, rank: 1))
        }
        for cluster in shownClusters {
            let members = cluster.members.filter { $0.question != cluster.canonical && $0.kind != .mapped }
            for (place, member) in members.enumerated() {
                sheet.rows.append(
                    row(
                        member.comparedWith, member.question, member.score, member.kind, member.evidence,
                        rank: place + 1))
            }
        }
        return sheet
    }

    private func row(
        _ first: Question.ID, _ second: Question.ID, _ score: Double, _ kind: DuplicateKind,
        _ evidence: [DuplicateEvidence], rank: Int
    ) -> MatchWorksheet.Row {
        MatchWorksheet.Row(
            subject: name(first), subjectText: text(first), object: name(second), objectText: text(second),
            rank: rank, confidence: score, guess: kind == .similar ? .sharing : .equal,
            // The words by which a worksheet tells a match of equal words.
            evidence: evidence.map { $0 == .sameWords ? MatchEvidence.sameText.words : $0.description }
                .joined(separator: "; "),
            terms: evidence.flatMap(\.terms))
    }
}

import SynergyCrosswalk
import SynergyModel
package import SynergyReuse

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// How a law is tried on random worlds.
///
/// `SYNERGY_FULL=1` tries 20,000 worlds, otherwise 600; `SYNERGY_SEED=n` tries the world of one seed only.
package enum Laws {
    /// The seeds to try.
    package static var seeds: Range<UInt64> {
        if let one = environment("SYNERGY_SEED").flatMap({ UInt64($0) }) { return one..<(one + 1) }
        return 0..<(isFull ? 20_000 : 600)
    }

    /// Whether all worlds are tried.
    package static var isFull: Bool { environment("SYNERGY_FULL") == "1" }

    /// Whether only one world is tried, to see what happens in it.
    package static var isSingle: Bool { environment("SYNERGY_SEED") != nil }

    /// Whether plans of a world are written out too: of all worlds when all are tried, else of every fourth.
    package static func writesPlan(of world: World) -> Bool { isFull || isSingle || world.seed.isMultiple(of: 4) }

    /// Calls a check with each world until `limit` worlds have failed, and returns what the failures say.
    package static func failures(
        limit: Int = 3, in check: (World) throws -> String?
    ) rethrows -> [String] {
        var result: [String] = []
        for seed in seeds {
            let world = World.random(seed: seed)
            guard let problem = try check(world) else { continue }
            result.append("seed \(seed): \(problem)\nagain: SYNERGY_SEED=\(seed) swift test --filter Law")
            if isSingle { result.append(world.outline) }
            if result.count >= limit { break }
        }
        return result
    }

    package static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

extension World {
    /// The world in lines that a person can read.
    package var outline: String {
        var lines: [String] = ["target \(target) asOf \(asOf)"]
        for form in questionnaires {
            lines.append("form \(form.id) issuer \(form.issuer.map { "\($0)" } ?? "-") instruments \(form.instruments)")
            lines.append(
                "  languages \(form.acceptedLanguages) audience \(form.audience)"
                    + " class \(String(describing: form.classification)) fresh \(String(describing: form.freshness))")
            for question in form.questions {
                let elements = question.effectiveElements.map {
                    "\($0.id):\($0.kind)/\($0.nature)/\($0.quantifier.map { "\($0)" } ?? "-")"
                }
                lines.append(
                    "  \(question.id) \(question.kind) \(elements) \(question.provisions) aspect "
                        + "\(question.aspect.map { "\($0)" } ?? "-") \(question.population ?? "-") \(question.unit ?? "-")"
                        + " period \(question.period.map { "\($0)" } ?? "-") \(question.options.map(\.code))"
                        + " \(question.reuse)\(question.perTerritory ? " perTerritory" : "")"
                        + (question.enabledIf.map { " if \($0.question)" } ?? "")
                        + (question.freshness.map { " \($0)" } ?? ""))
            }
            for entry in form.lineage { lines.append("  lineage \(entry.change) \(entry.from) -> \(entry.to)") }
        }
        for mapping in mappingSets.flatMap(\.mappings) {
            lines.append(
                "map \(mapping.subject) [\(mapping.relation)] \(mapping.object) \(mapping.status)"
                    + " \(mapping.validity.from.map { "from \($0)" } ?? "")\(mapping.validity.until.map { "until \($0)" } ?? "")"
                    + (mapping.elementMap.map { " map \($0.map { "\($0.from)>\($0.to)" })" } ?? "")
                    + (mapping.transform.map { " via \($0)" } ?? ""))
        }
        for override in overrides { lines.append("override \(override)") }
        for submission in submissions {
            lines.append(
                "sub \(submission.id) \(submission.respondent) \(submission.questionnaire) \(submission.submitted)"
                    + " asOf \(submission.asOf.map { "\($0)" } ?? "-") \(submission.status)"
                    + " \(submission.withdrawn.map { "on \($0)" } ?? "")"
                    + " amends \(submission.amends.map { "\($0)" } ?? "-")"
                    + " withdraws \(submission.withdraws.map { "\($0)" } ?? "-")"
                    + " class \(submission.classification.map { "\($0)" } ?? "-")")
            for answer in submission.answers {
                lines.append(
                    "  \(submission.id(of: answer)) \(answer.content)\(answer.date.map { " date \($0)" } ?? "")"
                        + (answer.classification.map { " class \($0)" } ?? ""))
            }
        }
        lines.append("policy \(policy)")
        for decision in decisions { lines.append("decision \(decision)") }
        return lines.joined(separator: "\n")
    }
}

extension ReusePlan {
    /// What a law about outcomes compares: outcome, element statuses and drafts.
    package var essence: [String] {
        proposals.map { proposal in
            let elements = proposal.elements.map { element in
                "\(element.key)=\(element.status) "
                    + (proposal.outcome.hasDraft ? element.value.map { "\($0.normalized)" } ?? "-" : "-")
            }
            return "\(proposal.question) \(proposal.outcome) \(elements)"
        }
    }
}

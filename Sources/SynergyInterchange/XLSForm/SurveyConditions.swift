import SynergyModel

/// The conditions of the questions of a survey, once all of its questions are known.
struct SurveyConditions {
    /// A condition as a row says it.
    struct Part: Hashable {
        var text: String
        var row: Int
    }

    /// A question that conditions may be about, and when it is asked.
    struct Known {
        var name: String
        var asked: RelevantExpression.Asked
        var relevant: [Part]
    }

    /// Why conditions have no place in the model, and which of them.
    struct Failure: Error {
        var parts: [Part]
        var message: String
    }

    private var asked: [String: RelevantExpression.Asked] = [:]
    /// The names that several questions have.
    private var ambiguous: Set<String> = []
    /// What holds wherever a question is answered, by its name.
    private var implied: [String: Set<RelevantExpression>] = [:]

    init(_ known: [Known]) {
        // The conditions of a group come again for each of its questions.
        var parsed: [String: [RelevantExpression]] = [:]
        for question in known {
            guard asked.updateValue(question.asked, forKey: question.name) == nil else {
                ambiguous.insert(question.name)
                continue
            }
            var holding: Set<RelevantExpression> = []
            for part in question.relevant {
                let conjuncts = parsed[part.text] ?? ((try? RelevantParser.parse(part.text))?.conjuncts ?? [])
                parsed[part.text] = conjuncts
                holding.formUnion(conjuncts)
            }
            implied[question.name] = holding
        }
    }

    /// What some parts, which all have to hold, say as a condition on one question; `nil` where that always holds.
    func condition(_ parts: [Part]) throws(Failure) -> Condition? {
        var conjuncts: [RelevantExpression] = []
        for part in parts {
            do throws(RelevantProblem) {
                conjuncts += try RelevantParser.parse(part.text).conjuncts
            } catch { throw Failure(parts: [part], message: error.message) }
        }
        do throws(RelevantProblem) {
            return try condition(conjuncts)
        } catch {
            // The first that has no place even alone is the reason.
            for part in parts {
                do throws(RelevantProblem) {
                    _ = try condition(RelevantParser.parse(part.text).conjuncts)
                } catch { throw Failure(parts: [part], message: error.message) }
            }
            throw Failure(parts: parts, message: error.message)
        }
    }

    private func condition(_ conjuncts: [RelevantExpression]) throws(RelevantProblem) -> Condition? {
        let whole = RelevantExpression.all(conjuncts)
        let names = whole.names
        if let name = names.first(where: ambiguous.contains) {
            throw RelevantProblem("several questions are called ‘\(name.excerpt)’")
        }
        guard names.count > 1 else { return try one(whole.conjuncts) }
        for name in names {
            // The answer to a question is empty unless what the question itself depends on holds.
            let kept = whole.conjuncts.filter { $0.names.contains(name) || implied[name]?.contains($0) != true }
            guard RelevantExpression.all(kept).names == [name] else { continue }
            if let condition = try one(kept) { return condition }
        }
        throw RelevantProblem("it depends on several questions: \(names.joined(separator: ", ").excerpt)")
    }

    private func one(_ conjuncts: [RelevantExpression]) throws(RelevantProblem) -> Condition? {
        try (conjuncts.count == 1 ? conjuncts[0] : .all(conjuncts)).condition { asked[$0] }
    }
}

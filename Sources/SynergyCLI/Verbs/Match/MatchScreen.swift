import SynergyCrosswalk
import SynergyInterchange
import SynergyMatching
import SynergyModel

/// What a curator sees of one suggestion.
struct MatchScreen {
    /// The keys in one line.
    static let keys =
        "Keys: y accept, n reject, = < > ~ relation, o note, s skip, d next question, u undo, ? help, q quit"

    /// The keys, explained.
    static let help = """

          y  accept: the two belong together
          n  reject: they do not, and the pair is not suggested again
          =  the first is the same as the second
          <  the first lies inside the second
          >  the first contains the second
          ~  they partly overlap
          o  write a note about the pair
          s  skip: leave the pair open
          d  leave all that is left of this question open
          u  undo the last answer, and the one before it, and so on
          q  stop; the same command goes on where you stopped

        A relation does not accept the pair yet. Every answer is on disk before the next question comes.
        """

    private static let relations: [Character: RelationSet] = [
        "=": .equal, "<": .subset, ">": .superset, "~": .overlap,
    ]

    /// The relation that a key stands for.
    static func relation(of key: Character) -> RelationSet? { relations[key] }

    private let outcome: MatchOutcome
    private let width: Int
    private let style: Style

    init(_ outcome: MatchOutcome, width: Int, _ style: Style) {
        self.outcome = outcome
        self.width = width
        self.style = style
    }

    /// The two texts one above the other, with everything that speaks for the pair and against it.
    func text(_ step: MatchQueue.Step, _ row: MatchWorksheet.Row) -> String {
        let suggestion = step.suggestion
        var lines = [
            style.bold(
                "\(step.question + 1) of \(outcome.subjects.count), suggestion \(step.place + 1) of "
                    + "\(step.suggestions.count): \(Likelihood.words(suggestion))")
        ]
        lines += side(outcome.first, suggestion.subject, row.subjectText)
        lines += side(outcome.second, suggestion.object, row.objectText)
        let relation = "the first \(row.effectiveRelation.verb) the second"
        lines.append(wrapped(row.relation == nil ? "  a guess: \(relation)" : "  you said: \(relation)"))
        for evidence in suggestion.evidence {
            lines.append(wrapped("  \(evidence.isFavorable ? "+" : "-") \(evidence.words)"))
        }
        if !row.note.isEmpty { lines.append(wrapped("  note: \(row.note)")) }
        return lines.joined(separator: "\n")
    }

    private func side(_ side: MatchSide, _ id: String, _ text: String) -> [String] {
        let number = TextLayout.plain(side.number(of: id))
        let name = number == id ? "" : "\(side.name) "
        return [style.bold(TextLayout.plain("\(name)\(number)")), wrapped("    \(text)", hanging: 4)]
    }

    private func wrapped(_ text: String, hanging: Int = 4) -> String {
        TextLayout.wrap(TextLayout.plain(text).replacing("\n", with: " "), width: width, hanging: hanging)
    }
}

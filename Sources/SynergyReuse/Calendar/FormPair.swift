public import SynergyModel

/// Two forms of which one can feed questions of the other.
public struct FormPair: Hashable, Sendable {
    /// What passes in one direction.
    public struct Direction: Hashable, Sendable {
        /// Questions of the target that an approved chain leads to, whether anything but a link passes or not.
        public var mapped: [Question.ID]
        /// Questions of the target that get something.
        public var fed: [Question.ID]
        /// Questions among them that one or several answers may settle altogether.
        public var settled: [Question.ID]
    }

    /// The first form, by identifier.
    public var first: Questionnaire.ID
    /// The second form.
    public var second: Questionnaire.ID
    /// What answers to the first could give to the second.
    public var forward: Direction
    /// What answers to the second could give to the first.
    public var backward: Direction

    /// How many mapped questions they share: as many as are mapped in the direction in which there are more.
    public var shared: Int { max(forward.mapped.count, backward.mapped.count) }

    /// How many questions get something in the direction in which there are more.
    public var fed: Int { max(forward.fed.count, backward.fed.count) }

    /// Finds the pairs that share at least so many questions, most first, then by identifier.
    public static func pairs(in reaches: [FormReach], sharing minimum: Int = 5) -> [Self] {
        let nothing = Direction(mapped: [], fed: [], settled: [])
        var directions: [Questionnaire.ID: [Questionnaire.ID: Direction]] = [:]
        for reach in reaches {
            for item in reach.items {
                for form in item.mappedForms {
                    var direction = directions[form]?[reach.target] ?? nothing
                    direction.mapped.append(item.question)
                    if let gift = item.gifts.first(where: { $0.form == form }) {
                        direction.fed.append(item.question)
                        if gift.sometimes.count == item.elementCount { direction.settled.append(item.question) }
                    }
                    directions[form, default: [:]][reach.target] = direction
                }
            }
        }
        var pairs: [Self] = []
        for (source, targets) in directions {
            for target in targets.keys where source < target || directions[target]?[source] == nil {
                let (first, second) = source < target ? (source, target) : (target, source)
                let pair = Self(
                    first: first, second: second, forward: directions[first]?[second] ?? nothing,
                    backward: directions[second]?[first] ?? nothing)
                if pair.shared >= max(1, minimum) { pairs.append(pair) }
            }
        }
        return pairs.sorted { first, second in
            (second.shared, second.fed, first.first, first.second)
                < (first.shared, first.fed, second.first, second.second)
        }
    }
}

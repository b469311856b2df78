import SynergyReuse
import SynergyTestSupport
import Testing

/// Twenty forms of two hundred questions each, in the shapes that such instances have.
@Suite struct SetCoverScaleTests {
    /// How the questions of all forms are spread over what can be asked.
    struct Shape: Sendable, CustomTestStringConvertible {
        var name: String
        /// How many questions are about one topic.
        var questions: Int
        /// How many facts a topic has.
        var facts: Int
        /// How many facts a question asks for at most.
        var most: Int

        var testDescription: String { name }
    }

    private static let minutes = [10_000, 10_000, 10_000, 15_000, 25_000, 7_500, 40_000, 40_000, 27_500, 75_000]

    private static let shapes = [
        Shape(name: "one question of each form on each topic", questions: 20, facts: 8, most: 4),
        Shape(name: "few questions on many facts", questions: 40, facts: 80, most: 8),
        Shape(name: "five questions of each form on each topic", questions: 100, facts: 40, most: 6),
        Shape(name: "questions that ask for much", questions: 100, facts: 20, most: 8),
    ]

    private func cover(_ shape: Shape, seed: UInt64) -> SetCover {
        var random = SplitMix64(seed: seed)
        let topics = 4_000 / shape.questions
        return SetCover(
            itemCount: topics * shape.facts,
            candidates: (0..<4_000).map { place in
                let topic = place % topics
                let items = (0..<(1 + random.below(shape.most))).map { _ in
                    topic * shape.facts + random.below(shape.facts)
                }
                return SetCover.Candidate(items: items, weight: random.pick(Self.minutes))
            })
    }

    @Test(arguments: shapes) func twentyFormsOfTwoHundredQuestionsAreSolvedToTheEnd(shape: Shape) {
        let cover = cover(shape, seed: 1)
        let solution = cover.solution()
        #expect(solution.isOptimal)
        // Topics have nothing to do with each other, so greedy may look at one after the other.
        let topics = 4_000 / shape.questions
        let greedy = (0..<topics).reduce(0) { sum, topic in
            let part = SetCover(
                itemCount: cover.itemCount,
                candidates: stride(from: topic, to: 4_000, by: topics).map { cover.candidates[$0] })
            return sum + PlainCover.weight(part, PlainCover.greedy(part))
        }
        #expect(greedy > solution.weight)
        func percent(_ weight: Int) -> Double {
            (Double(weight - solution.bound) / Double(solution.bound) * 1_000).rounded() / 10
        }
        print("\(shape.name): \(solution.chosen.count) of 4000 questions, greedy \(percent(greedy)) % more")
    }
}

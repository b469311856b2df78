import SynergyModel

/// Chooses the canonical question of clusters and says why the others belong to it.
struct ClusterWriter {
    private var likeness: QuestionLikeness
    private let known: KnownRelations
    private let minimumScore: Double

    /// The most different texts of a cluster that are compared one by one.
    private static let manySamples = 32

    init(_ likeness: QuestionLikeness, _ known: KnownRelations, minimumScore: Double) {
        self.likeness = likeness
        self.known = known
        self.minimumScore = minimumScore
    }

    /// Writes a cluster of questions by number.
    mutating func cluster(_ members: [Int32]) -> DuplicateCluster {
        let samples = samples(of: members)
        let canonical = canonical(of: members, samples)
        var rest: [DuplicateCluster.Member] = []
        for member in members where member != canonical {
            rest.append(self.member(member, canonical, samples.map(\.question), members))
        }
        rest.sort { ($1.score, $0.question) < ($0.score, $1.question) }
        let id = likeness.questions[Int(canonical)].id
        let head = DuplicateCluster.Member(question: id, comparedWith: id, score: 1, kind: .identical, evidence: [])
        return DuplicateCluster(canonical: id, members: [head] + rest)
    }

    /// Of each text and way to declare it one question, with how many there are; not more than can be compared one by one.
    private func samples(of members: [Int32]) -> [(question: Int32, count: Int)] {
        var numbers: [Int32: Int] = [:]
        var result: [(question: Int32, count: Int)] = []
        for member in members {
            let leader = likeness.leaderOf[Int(member)]
            if let number = numbers[leader] {
                result[number].count += 1
            } else if result.count < Self.manySamples {
                numbers[leader] = result.count
                result.append((member, 1))
            }
        }
        return result
    }

    private mutating func canonical(of members: [Int32], _ samples: [(question: Int32, count: Int)]) -> Int32 {
        var centrality: [Int32: Double] = [:]
        for one in samples {
            var sum = 0.0
            for other in samples {
                // A question is as like its copies as can be; counted for itself too, which changes nothing between them.
                let score = one.question == other.question ? 1 : likeness.pair(one.question, other.question).score
                sum += score * Double(other.count)
            }
            // Sums of the same numbers in another order must not decide.
            centrality[likeness.leaderOf[Int(one.question)]] = (sum * 1e6).rounded()
        }
        var best = members[0]
        func precedes(_ first: Int32, _ second: Int32) -> Bool {
            let statements = (known.statements[Int(first)], known.statements[Int(second)])
            if statements.0 != statements.1 { return statements.0 > statements.1 }
            let sums = (
                centrality[likeness.leaderOf[Int(first)]] ?? 0, centrality[likeness.leaderOf[Int(second)]] ?? 0
            )
            if sums.0 != sums.1 { return sums.0 > sums.1 }
            let days = (
                likeness.published[Int(first)]?.ordinal ?? .min, likeness.published[Int(second)]?.ordinal ?? .min
            )
            if days.0 != days.1 { return days.0 > days.1 }
            return first < second
        }
        for member in members.dropFirst() where precedes(member, best) { best = member }
        return best
    }

    private mutating func member(_ member: Int32, _ canonical: Int32, _ samples: [Int32], _ members: [Int32])
        -> DuplicateCluster.Member
    {
        func written(_ other: Int32, _ score: Double, _ kind: DuplicateKind, _ evidence: [DuplicateEvidence])
            -> DuplicateCluster.Member
        {
            DuplicateCluster.Member(
                question: likeness.questions[Int(member)].id, comparedWith: likeness.questions[Int(other)].id,
                score: score, kind: kind, evidence: evidence)
        }
        let direct = likeness.pair(canonical, member)
        if known.equates(member, canonical) {
            return written(canonical, 1, .mapped, [.knownEqual] + likeness.evidence(canonical, member))
        }
        if direct.score >= minimumScore {
            return written(canonical, direct.score, direct.kind, likeness.evidence(canonical, member))
        }
        // It came in through another member that a mapping equates with the canonical question.
        var best = (canonical, direct)
        let leader = likeness.leaderOf[Int(member)]
        let copy = members.first { $0 != member && likeness.leaderOf[Int($0)] == leader }
        for sample in samples + (copy.map { [$0] } ?? []) where sample != member {
            let pair = likeness.pair(sample, member)
            if pair.score > best.1.score { best = (sample, pair) }
        }
        if best.1.score < minimumScore, let equal = members.first(where: { $0 != member && known.equates($0, member) })
        {
            return written(equal, 1, .mapped, [.knownEqual] + likeness.evidence(equal, member))
        }
        return written(best.0, best.1.score, best.1.kind, likeness.evidence(best.0, member))
    }
}

import SynergyCrosswalk
import SynergyInterchange
import SynergyMappings
import SynergyMatching
import SynergyModel
import SynergyTestSupport
import Testing

/// How well suggestions find what people have mapped.
@Suite struct CuratedPackTests {
    /// The questions of a questionnaire that have partners in another.
    private struct Pair: Sendable {
        var first: Questionnaire
        var second: Questionnaire
        /// Of each question those of the other questionnaire that a person has mapped it to, in either direction.
        var partners: [Question.ID: Set<String>]
    }

    private let pack = CuratedMappings.traffickingInPersons
    private let mappings: [Mapping]
    private let pairs: [Pair]

    init() {
        let mappings = pack.mappings.flatMap(\.mappings)
        var partners: [String: Set<String>] = [:]
        for mapping in mappings where mapping.status == .approved || mapping.status == .proposed {
            guard mapping.relation.isUsable else { continue }
            partners[mapping.subject.rawValue, default: []].insert(mapping.object.rawValue)
            partners[mapping.object.rawValue, default: []].insert(mapping.subject.rawValue)
        }
        var pairs: [Pair] = []
        for first in pack.questionnaires {
            for second in pack.questionnaires where second.id != first.id {
                let others = Set(second.questions.map(\.id.rawValue))
                let found = first.questions.map { ($0.id, partners[$0.id.rawValue, default: []].intersection(others)) }
                let pair = Pair(
                    first: first, second: second,
                    partners: Dictionary(found.filter { !$0.1.isEmpty }) { first, _ in first })
                if !pair.partners.isEmpty { pairs.append(pair) }
            }
        }
        self.mappings = mappings
        // A plain run takes every twelfth, always the same ones; they were not chosen by what comes out.
        self.pairs = Laws.isFull ? pairs : pairs.enumerated().filter { $0.offset % 12 == 0 }.map(\.element)
    }

    /// The share of questions that have a partner among the first three suggestions.
    private func share(usesLegalBasis: Bool) throws -> (found: Int, all: Int) {
        let matcher = Matcher(
            instruments: pack.instruments, concordance: mappings,
            options: .init(most: 3, usesLegalBasis: usesLegalBasis))
        var (found, all) = (0, 0)
        for pair in pairs {
            let matching = try matcher.match(pair.first, with: pair.second)
            for (question, partners) in pair.partners {
                all += 1
                if matching.suggestions(for: question.rawValue).contains(where: { partners.contains($0.object) }) {
                    found += 1
                }
            }
        }
        return (found, all)
    }

    /// Of all questions, 95 of 100 are what the article HowMatchingWorks promises, a little less than it says.
    ///
    /// Of the hundred or so of a plain run the share is that of all give or take two hundredths; three times that may
    /// be missing.
    @Test func aCuratedPartnerIsAmongTheFirstThreeAndTheLegalBasisHelps() throws {
        let text = try share(usesLegalBasis: false)
        let legal = try share(usesLegalBasis: true)
        try #require(legal.all > 90 && legal.all == text.all)
        #expect(
            Double(legal.found) / Double(legal.all) >= (Laws.isFull ? 0.95 : 0.89), "\(legal.found) of \(legal.all)")
        #expect(legal.found > text.found, "\(text.found) by text alone")
    }

    @Test func mappingsBetweenQuestionsAreNoEvidenceForThemselves() throws {
        let pair = try #require(pairs.first)
        let between = Set(pack.questionnaires.flatMap(\.questions).map(\.id.rawValue))
        let provisions = mappings.filter { !between.contains($0.subject.rawValue) }
        try #require(provisions.count < mappings.count && !provisions.isEmpty)
        let one = try Matcher(instruments: pack.instruments, concordance: mappings).match(pair.first, with: pair.second)
        let other = try Matcher(instruments: pack.instruments, concordance: provisions)
            .match(pair.first, with: pair.second)
        #expect(one.suggestions == other.suggestions)
    }
}

import SynergyMatching

/// Two questionnaires about the same invented subjects, made up with a fixed seed, and which of their questions correspond.
struct MatchingWorld {
    /// How the questions of the two correspond.
    enum Shape: String, CaseIterable {
        /// Half of the first have two partners each, worded anew; and some questions of the second are parts of others.
        case manyToMany = "many-to-many"
        /// Each has one partner with a few edits, as in the next edition of a form.
        case oneToOne = "one-to-one"
    }

    /// Two questions that correspond, as places in the lists.
    struct Link {
        var first: Int
        var second: Int
    }

    /// How many questions are about one subject: enough for the best of a question not to stand out by its subject alone.
    private static let perSubject = 100

    let shape: Shape
    private(set) var first: [MatchItem] = []
    private(set) var second: [MatchItem] = []
    /// The planted partners.
    private(set) var links: [Link] = []

    /// Makes so many questions on each side.
    init(items: Int, shape: Shape, seed: UInt64 = 2_026) {
        self.shape = shape
        var random = SeededGenerator(seed: seed)
        let language = InventedLanguage(roots: 6_000, &random)
        // Questions about one subject stand together; five subjects make a part.
        let subjects = (0...items / Self.perSubject).map { _ in InventedSubject(language, &random) }
        // Each side words its headings in its own way.
        func headings() -> [[String]] {
            let parts = subjects.indices.map { place in
                subjects[place - place % 5].heading(language, words: 3, &random)
            }
            return subjects.enumerated().map { place, subject in
                [parts[place - place % 5], subject.heading(language, words: 4, &random)]
            }
        }
        let firstHeadings = headings()
        let secondHeadings = headings()
        let questions = (0..<items).map { language.question(about: subjects[$0 / Self.perSubject], &random) }
        for number in 0..<items {
            let subject = subjects[number / Self.perSubject]
            let original = shape == .oneToOne ? number : number - number % 2
            let question = language.edited(
                questions[original], about: subject, kept: shape == .oneToOne ? 0.9 : 0.2, &random)
            links.append(Link(first: original, second: number))
            first.append(
                MatchItem(
                    id: "Q\(number + 1)", text: InventedWord.sentence(questions[number]),
                    section: firstHeadings[number / Self.perSubject]))
            second.append(
                MatchItem(
                    id: Self.secondID(number, shape), text: InventedWord.sentence(question),
                    section: secondHeadings[number / Self.perSubject]))
        }
    }

    private static func secondID(_ number: Int, _ shape: Shape) -> String {
        shape == .manyToMany && number % 12 == 11 ? "\(number).a" : "\(number + 1)"
    }
}

import SynergyMatching
import SynergyModel

/// How fast many questions are compared with each other, and how many planted edits are found.
enum DuplicatesBenchmark {
    static func run(count: Int) {
        let texts = DuplicateTexts(count: count)
        let before = peakKiB() ?? 0
        let items = texts.lines.map { DuplicateItem(id: $0.id, text: $0.text, language: .english, group: $0.group) }
        let clock = ContinuousClock()
        let begun = clock.now
        let candidates = DuplicateEngine().candidates(among: items)
        let found = clock.now - begun
        print(
            "questions \(items.count) compared in \(milliseconds(found)) ms, one thread;",
            "\(candidates.pairs.count) pairs compared closely, \(candidates.boundedTexts) questions cut short")
        print(
            "memory    peak \((peakKiB() ?? 0) / 1_024) MiB, of which \(before / 1_024) MiB are the texts and what made them"
        )
        report(candidates, texts)
        clusters(texts)
    }

    private static func report(_ candidates: DuplicateCandidates, _ texts: DuplicateTexts) {
        var numbers: [String: Int] = [:]
        for (number, item) in candidates.items.enumerated() { numbers[item.id] = number }
        let lists = candidates.candidateLists()
        var found: [DuplicateTexts.Edit: Int] = [:]
        var planted: [DuplicateTexts.Edit: Int] = [:]
        for pair in texts.planted {
            guard let original = numbers[pair.original], let copy = numbers[pair.copy] else { continue }
            planted[pair.edit, default: 0] += 1
            if lists[copy].contains(Int32(original)) { found[pair.edit, default: 0] += 1 }
        }
        let total = found.values.reduce(0, +)
        let listed = lists.reduce(0) { $0 + $1.count }
        print(
            "recall    \(percent(total, texts.planted.count)) of \(texts.planted.count) planted edits among the first 3"
        )
        for edit in DuplicateTexts.Edit.allCases {
            print("          \(percent(found[edit] ?? 0, planted[edit] ?? 0)) \(edit.rawValue)")
        }
        print("listed    \(Double(listed * 100 / max(lists.count, 1)) / 100) candidates a question")
    }

    /// The same as questionnaires, put into clusters.
    private static func clusters(_ texts: DuplicateTexts) {
        var questions: [String: [Question]] = [:]
        for line in texts.lines {
            let id = Question.ID(unchecked: "\(line.group):\(line.id)")
            questions[line.group, default: []].append(
                Question(id: id, text: LocalizedText(line.text, language: "en"), kind: .text))
        }
        let forms = questions.sorted { $0.key < $1.key }.map { id, questions in
            Questionnaire(id: Questionnaire.ID(unchecked: id), title: LocalizedText(id), questions: questions)
        }
        let clock = ContinuousClock()
        let begun = clock.now
        let clusters = DuplicateFinder().clusters(of: forms)
        let time = clock.now - begun
        let planted = Set(texts.planted.map { [$0.original, $0.copy].sorted() })
        var strangers = 0
        for cluster in clusters {
            let members = cluster.members.map { $0.question.number }
            for member in members.dropFirst() where !planted.contains([members[0], member].sorted()) { strangers += 1 }
        }
        print(
            "clusters  \(clusters.count) in \(milliseconds(time)) ms; \(strangers) members were not planted beside the first"
        )
    }

    /// Writes the questions as `id<TAB>text` and the planted pairs as `id<TAB>id<TAB>edit` into a folder, for other programs.
    ///
    /// - Returns: Whether both files could be written.
    static func write(count: Int, to folder: String) -> Bool {
        let texts = DuplicateTexts(count: count)
        let questions = texts.lines.map { "\($0.id)\t\($0.text)\n" }.joined()
        let pairs = texts.planted.map { "\($0.original)\t\($0.copy)\t\($0.edit.rawValue)\n" }.joined()
        return writeFile(questions, to: folder + "/questions.tsv") && writeFile(pairs, to: folder + "/planted.tsv")
    }

    private static func percent(_ part: Int, _ whole: Int) -> String {
        let tenths = whole == 0 ? 0 : (part * 1_000 + whole / 2) / whole
        return "\(tenths / 10).\(tenths % 10) %"
    }
}

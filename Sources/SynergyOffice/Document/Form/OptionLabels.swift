import SynergyModel

/// What options are called in a form: by their label, with the code where that alone would not tell them apart.
struct OptionLabels {
    private let labels: [String: String]

    /// Names the options of a question.
    ///
    /// - Complexity: O(*n*) in the number of options.
    init(_ question: Question, languages: [LanguageTag]) {
        let plain = question.options.map { option in
            (option.code, option.label.best(for: languages).text.onOneLine.stripped)
        }
        var counts: [String: Int] = [:]
        for (_, label) in plain { counts[label.foldedForComparison, default: 0] += 1 }
        labels = Dictionary(
            plain.map { code, label in
                let isClear = !label.isEmpty && counts[label.foldedForComparison] == 1
                return (code, isClear ? label : label.isEmpty ? code : "\(label) (\(code))")
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The label of an option, or its code.
    subscript(code: String) -> String { labels[code] ?? code }
}

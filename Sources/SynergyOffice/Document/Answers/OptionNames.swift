import SynergyInterchange
import SynergyModel

/// What the options of a question are called, in any of its languages.
struct OptionNames {
    /// Names and their codes: what our forms show, all labels, codes, and yes and no in other languages, the nearest first.
    private var tiers: [Names] = []
    /// The first few names, for messages.
    let list: String

    private struct Names {
        var codes: [String: String] = [:]
        var unclear: Set<String> = []

        mutating func add(_ name: String, _ code: String) {
            for key in Set([name.onOneLine.foldedForComparison, name.tableKey]) where !key.isEmpty {
                if let known = codes[key], known != code {
                    unclear.insert(key)
                    codes[key] = nil
                } else if !unclear.contains(key) {
                    codes[key] = code
                }
            }
        }
    }

    init(_ question: Question, language: LanguageTag) {
        let labels = question.options.prefix(12).map { "‘\($0.label.original.text.excerpt)’" }
        list = labels.joined(separator: ", ") + (question.options.count > 12 ? " …" : "")
        let shown = OptionLabels(question, languages: [language])
        var (near, all, codes, words) = (Names(), Names(), Names(), Names())
        for option in question.options {
            near.add(shown[option.code], option.code)
            for entry in option.label.entries { all.add(entry.text, option.code) }
            codes.add(option.code, option.code)
            if option.code == "yes" { FormLabels.yes.forEach { words.add($0, "yes") } }
            if option.code == "no" { FormLabels.no.forEach { words.add($0, "no") } }
        }
        tiers = [near, all, codes, words]
    }

    /// The code of a name; `nil` where it is none, or that of several.
    func code(of name: String) -> String? {
        for key in [name.onOneLine.foldedForComparison, name.tableKey] {
            for tier in tiers {
                if let code = tier.codes[key] { return code }
                if tier.unclear.contains(key) { return nil }
            }
        }
        return nil
    }
}

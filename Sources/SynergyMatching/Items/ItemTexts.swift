import SynergyModel

/// The words of the items of one side, field by field.
struct ItemTexts: Sendable {
    /// Title and text.
    private(set) var own: [[Int32]] = []
    /// The headings above.
    private(set) var headings: [[Int32]] = []
    /// Headings, title, text and note: all there is.
    private(set) var all: [[Int32]] = []

    /// Cuts the texts of items into words.
    ///
    /// - Parameters:
    ///   - items: The items.
    ///   - language: The language of items that name none.
    ///   - table: The words seen so far, shared with the other side.
    init(_ items: [MatchItem], otherwise language: TextLanguage, table: inout WordTable) {
        for item in items {
            let language =
                item.language == .undetermined ? language : TextLanguage(tag: item.language.rawValue)
            var own: [Int32] = []
            table.appendWords(of: item.title, language: language, to: &own)
            table.appendWords(of: item.text, language: language, to: &own)
            var headings: [Int32] = []
            for heading in item.section { table.appendWords(of: heading, language: language, to: &headings) }
            var all = headings + own
            table.appendWords(of: item.note, language: language, to: &all)
            self.own.append(own)
            self.headings.append(headings)
            self.all.append(all)
        }
    }
}

extension WordTable {
    /// The stems of the words that say what texts are about: not those that hold them together, and not those that ask.
    ///
    /// - Parameter rows: How often which word stands in which text.
    func stems(of rows: SparseRows) -> SparseRows {
        let kept = (0..<Int32(truncatingIfNeeded: wordCount)).map { word in
            isStopWord(word) || isQuestionWord(word) ? -1 : stem(of: word)
        }
        return rows.counting(termCount: stemCount) { word in
            let place = Int(word)
            return kept[place..<(kept[place] < 0 ? place : place + 1)]
        }
    }

    /// The character grams of the words of texts.
    ///
    /// - Parameter rows: How often which word stands in which text.
    func grams(of rows: SparseRows) -> SparseRows { rows.counting(termCount: gramCount) { grams(of: $0) } }
}

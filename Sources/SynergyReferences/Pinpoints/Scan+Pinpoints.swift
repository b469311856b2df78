extension Scan {
    /// Articles, in all their forms.
    mutating func article(_ lead: NumberLead, _ digit: Int) -> Int? { nil }

    /// Paragraphs, of documents or (in inverted phrases) of articles.
    mutating func paragraph(_ lead: NumberLead, _ digit: Int) -> Int? { nil }

    /// Questions.
    mutating func question(_ lead: NumberLead, _ digit: Int) -> Int? { nil }

    /// Gives a place that waits for its document the citation that was just found.
    mutating func attach(_ index: Int) {}
}

/// An article, paragraph or question that was found before the document it is a place of.
struct WaitingPinpoint {
    /// Which citation waits.
    var index: Int
    /// Where the document has to begin, but for words such as "the report".
    var place: Int
    /// Whether a comma may come before the document, when there is no "of".
    var isLoose = false
}

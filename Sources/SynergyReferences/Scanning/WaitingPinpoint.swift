/// An article, paragraph or question that was found before the document it is a place of.
struct WaitingPinpoint {
    /// Which citation waits.
    var index: Int
    /// Where the document has to begin.
    var place: Int
}

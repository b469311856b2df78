import SynergyModel

/// A question that was found in a document, with all that may be its answer.
struct FoundQuestion {
    /// What a piece of it is.
    enum Role {
        case answer
        case references
        case note
    }

    /// A piece of it.
    struct Piece {
        var role = Role.answer
        /// The lines below the name of its row: element, unit, period.
        var lines: [String] = []
        var blocks: [WordContent.Block] = []
        var place: String
        /// Whether it stands in a row called ‘Answer’, where marks such as `[fr]` mean something.
        var isLabelled = false
        /// Why it cannot be said what of it is the answer.
        var problem: String?
    }

    /// Where the question stands in the form.
    var question: Int
    /// Where it was found.
    var place: String
    var pieces: [Piece] = []
    /// The level of its heading, where it is one.
    var headingLevel: Int?

    /// The answer's piece that is not labelled, which paragraphs are added to.
    mutating func add(_ block: WordContent.Block, place: String) {
        if let last = pieces.indices.last, pieces[last].role == .answer, !pieces[last].isLabelled {
            pieces[last].blocks.append(block)
        } else {
            pieces.append(Piece(blocks: [block], place: place))
        }
    }
}

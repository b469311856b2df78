/// Where each byte of a text stood in the file that it was taken out of.
///
/// A text that was taken out of markup is made of runs: some were copied byte by byte, others stand for something longer,
/// such as `&eacute;` or a row of spaces. A place in the text becomes the place in the file that shows it.
package struct TextOrigins: Sendable {
    private struct Run: Sendable {
        /// Where the run begins in the text.
        var text: Int
        /// Where it begins in the file.
        var file: Int
        /// Where it ends in the file; `nil` when it was copied byte by byte.
        var end: Int?
    }

    private var runs: [Run] = []

    package init() {}

    /// Says that bytes were copied from a place in the file to a place in the text.
    mutating func copy(to text: Int, from file: Int) {
        // What goes on where the last copy ended belongs to it.
        if let last = runs.last, last.end == nil, text - last.text == file - last.file { return }
        runs.append(Run(text: text, file: file, end: nil))
    }

    /// Says that what begins at a place in the text stands for a part of the file.
    mutating func replace(at text: Int, _ file: Range<Int>) {
        runs.append(Run(text: text, file: file.lowerBound, end: file.upperBound))
    }

    /// The part of the file that shows a part of the text.
    ///
    /// - Complexity: O(log *n*) for *n* runs.
    package func range(of span: Range<Int>) -> Range<Int> {
        guard let first = run(at: span.lowerBound) else { return span }
        let start = first.end == nil ? first.file + span.lowerBound - first.text : first.file
        guard !span.isEmpty, let last = run(at: span.upperBound - 1) else { return start..<start }
        let end = last.end ?? last.file + span.upperBound - last.text
        return start..<max(start, end)
    }

    /// The run that holds a place of the text.
    private func run(at offset: Int) -> Run? {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].text <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? runs[low - 1] : nil
    }
}

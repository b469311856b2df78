import SynergyInterchange
package import SynergyModel

/// Colour for a terminal, or none.
package struct Style: Sendable {
    package var isColored: Bool

    package init(isColored: Bool) { self.isColored = isColored }

    package func bold(_ text: String) -> String { paint(text, "1") }
    package func red(_ text: String) -> String { paint(text, "31") }
    package func yellow(_ text: String) -> String { paint(text, "33") }

    private func paint(_ text: String, _ code: String) -> String {
        isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    /// A diagnostic on one line, its severity coloured.
    package func diagnostic(_ diagnostic: Diagnostic) -> String {
        let text = TextLayout.plain(diagnostic.description)
        guard isColored, let range = text.firstRange(of: "\(diagnostic.severity.rawValue):") else { return text }
        let word = String(text[range])
        let painted = diagnostic.severity == .error ? red(word) : yellow(word)
        return text[..<range.lowerBound] + painted + text[range.upperBound...]
    }
}

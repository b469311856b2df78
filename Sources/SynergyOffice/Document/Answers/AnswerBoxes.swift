/// Boxes to tick in a text, with what stands beside them.
struct AnswerBoxes {
    /// One box.
    struct Box: Equatable {
        var isChecked: Bool
        var label: String
    }

    /// The boxes, in their order.
    private(set) var boxes: [Box] = []
    /// Lines without a box.
    private(set) var lines: [String] = []
    /// Whether it cannot be said which label belongs to which box.
    private(set) var isUnclear = false

    private static let checked: Set<Character> = [
        "\u{2612}", "\u{2611}", "\u{2713}", "\u{2714}", "\u{2705}", "\u{2327}", "\u{1F5F9}", "\u{1F5F7}", "\u{1F5F5}",
        "\u{221A}", "\u{2718}", "\u{2717}", "\u{2716}", "\u{25C9}", "\u{29BF}",
    ]
    private static let unchecked: Set<Character> = [
        "\u{2610}", "\u{25A1}", "\u{25FB}", "\u{25A2}", "\u{274F}", "\u{2751}", "\u{2752}", "\u{25CB}", "\u{25EF}",
        "\u{2B1C}",
    ]
    /// Signs that are full only where empty ones of the same kind stand beside them; elsewhere they are bullets.
    private static let full: [Character: Character] = [
        "\u{25A0}": "\u{25A1}", "\u{25FC}": "\u{25FB}", "\u{2B1B}": "\u{2B1C}", "\u{25CF}": "\u{25CB}",
    ]

    /// Finds the boxes of a text; `nil` when there are none.
    ///
    /// - Complexity: O(*n*).
    init?(_ text: String) {
        let hasSigns = text.contains { Self.checked.contains($0) || Self.unchecked.contains($0) }
        let plain = hasSigns ? text : Self.withBoxes(text)
        let signs = Set(plain).intersection(Self.full.keys).filter { Self.full[$0].map(plain.contains) ?? false }
        func isChecked(_ character: Character) -> Bool? {
            if Self.checked.contains(character) || signs.contains(character) { return true }
            return Self.unchecked.contains(character) ? false : nil
        }
        for line in plain.split(whereSeparator: \.isNewline) {
            var labels: [String] = [""]
            var states: [Bool] = []
            for character in line {
                if let state = isChecked(character) {
                    states.append(state)
                    labels.append("")
                } else {
                    labels[labels.count - 1].append(character)
                }
            }
            add(states, labels.map(Self.clean), String(line))
        }
        guard !boxes.isEmpty || isUnclear else { return nil }
    }

    private mutating func add(_ states: [Bool], _ labels: [String], _ line: String) {
        guard !states.isEmpty else {
            if !line.stripped.isEmpty { lines.append(line.stripped) }
            return
        }
        let (before, after) = (labels.dropLast(), labels.dropFirst())
        if labels[0].isEmpty {
            boxes += zip(states, after).map { Box(isChecked: $0, label: $1) }
        } else if labels[labels.count - 1].isEmpty {
            boxes += zip(states, before).map { Box(isChecked: $0, label: $1) }
        } else {
            isUnclear = true
        }
    }

    /// The text with `[x]`, `( )` and their like as boxes.
    private static func withBoxes(_ text: String) -> String {
        guard text.contains("[") || text.contains("(") else { return text }
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(where: { $0 == "[" || $0 == "(" }) {
            let close: Character = rest[open] == "[" ? "]" : ")"
            let inside = rest[rest.index(after: open)...].prefix { $0 != close && !$0.isNewline }
            let end = inside.endIndex
            result += rest[..<open]
            let content = String(inside).stripped
            if end < rest.endIndex, inside.count <= 3, content.isEmpty || isMark(content) {
                result += content.isEmpty ? "\u{2610}" : "\u{2612}"
                rest = rest[rest.index(after: end)...]
            } else {
                result.append(rest[open])
                rest = rest[rest.index(after: open)...]
            }
        }
        return result + rest
    }

    private static func clean(_ label: String) -> String {
        String(label.stripped[...].drop { ":;,/|".contains($0) }).stripped
    }

    /// Whether a text is nothing but the mark of a chosen box: `x`, ✓ and their like.
    static func isMark(_ text: String) -> Bool {
        ["x", "X", "х", "Х", "\u{D7}", "*"].contains(text) || (text.count == 1 && text.allSatisfy(checked.contains))
    }

    /// Whether a text is nothing but a box that is not ticked.
    static func isEmptyBox(_ text: String) -> Bool { text.count == 1 && text.allSatisfy(unchecked.contains) }
}

extension SVGPage {
    /// From nothing covered to most of it.
    static let shades = ["#ffffff", "#eaf1f8", "#c9dcee", "#93badb", "#3f7cb3", "#174a7c"]

    /// Draws what the shades mean, and notes below.
    ///
    /// - Returns: Where what stands below may begin.
    mutating func shadesLegend(_ x: Int, _ y: Int, notes: [String]) -> Int {
        text("Covered:", x, y)
        for (shade, label) in ["none", "little", "", "half", "", "most"].enumerated() {
            let left = x + 66 + 34 * shade
            rectangle(left, y - 13, 34, 17, fill: Self.shades[shade], stroke: "#bfbfbf")
            if !label.isEmpty {
                text(label, left + 17, y + 18, .init(size: 11, color: "#333333", anchor: "middle"))
            }
        }
        for (number, note) in notes.enumerated() {
            text(note, x, y + 46 + 19 * number, .init(size: 12, color: "#333333"))
        }
        return y + 52 + 19 * notes.count
    }
}

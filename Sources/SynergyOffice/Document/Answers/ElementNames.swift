import SynergyModel

/// What the elements of a question are called.
struct ElementNames {
    private var elements: [String: EffectiveElement] = [:]
    private var unclear: Set<String> = []

    init(_ question: Question) {
        for element in question.effectiveElements {
            let labels = element.label?.entries.map(\.text) ?? []
            let withID = labels.map { "\($0) (\(element.id))" } + ["(\(element.id))"]
            for name in labels + [element.id] + withID {
                let key = name.onOneLine.foldedForComparison
                if let known = elements[key], known.id != element.id { unclear.insert(key) }
                elements[key] = element
            }
        }
        for key in unclear { elements[key] = nil }
    }

    /// The element of a name; `nil` where it is none, or that of several.
    subscript(name: String) -> EffectiveElement? { elements[name.onOneLine.foldedForComparison] }

    /// Whether a name would be understood.
    func knows(_ name: String, as id: String) -> Bool { self[name]?.id == id }
}

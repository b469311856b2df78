import SynergyReferences

/// What a text cites of some kinds, each as its key, " = " and the text cited, in the order of the text.
func citedPlaces(_ text: String, _ kinds: Set<Citation.Kind>) -> [String] {
    ReferenceScanner().scan(text).filter { kinds.contains($0.kind) }.map { "\($0.key) = \($0.text)" }
}

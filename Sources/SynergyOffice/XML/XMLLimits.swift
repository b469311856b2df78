/// How much an XML file may hold before it is refused.
package struct XMLLimits: Hashable, Sendable {
    /// How deep elements may be nested.
    package var depth: Int
    /// How many elements there may be.
    package var elements: Int
    /// The longest text between two tags, in bytes.
    package var textBytes: Int
    /// How many attributes one element may have.
    package var attributes: Int

    /// Creates limits; the usual ones are 200 levels, 50 million elements, 4 MiB of text and 1,000 attributes.
    package init(
        depth: Int = 200, elements: Int = 50_000_000, textBytes: Int = 4 << 20, attributes: Int = 1_000
    ) {
        self.depth = depth
        self.elements = elements
        self.textBytes = textBytes
        self.attributes = attributes
    }
}

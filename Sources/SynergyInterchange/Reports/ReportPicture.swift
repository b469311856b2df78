/// A picture that belongs to a table, as a file of its own or inside a page.
package struct ReportPicture: Hashable, Sendable {
    /// A stable word for programs, different from that of every other picture of a document, such as `coverage-sections`.
    package var name: String
    /// What is drawn.
    let page: SVGPage
    let width: Int
    let height: Int

    /// Creates a picture.
    init(name: String, page: SVGPage, width: Int, height: Int) {
        self.name = name
        self.page = page
        self.width = width
        self.height = height
    }

    /// A whole SVG file.
    package func file() -> String { page.finished(width: width, height: height) }

    /// The element to put into a page or another picture, with names that no other picture there has.
    ///
    /// - Parameter y: How far down it stands in another picture.
    package func inline(y: Int? = nil) -> String {
        page.element(width: width, height: height, y: y, idPrefix: name + "-")
    }
}

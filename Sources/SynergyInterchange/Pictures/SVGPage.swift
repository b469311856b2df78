/// A picture as self-contained SVG 1.1: no scripts, no styles from outside, all text escaped.
struct SVGPage: Hashable, Sendable {
    private var body = ""
    private let title: String
    private let description: String

    init(title: String, description: String) {
        self.title = title
        self.description = description
    }

    /// How text is set.
    struct Font {
        var size = 12
        var isBold = false
        var color = "#1a1a1a"
        var anchor = "start"
        var rotation: Int?
    }

    mutating func rectangle(
        _ x: Int, _ y: Int, _ width: Int, _ height: Int, fill: String = "#ffffff", stroke: String? = "#595959",
        strokeWidth: Int = 1, radius: Int = 0
    ) {
        body += "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(fill)\""
        if let stroke { body += " stroke=\"\(stroke)\" stroke-width=\"\(strokeWidth)\"" }
        if radius > 0 { body += " rx=\"\(radius)\"" }
        body += "/>\n"
    }

    mutating func text(_ text: String, _ x: Int, _ y: Int, _ font: Font = Font()) {
        body += "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(font.size)\" fill=\"\(font.color)\""
        if font.isBold { body += " font-weight=\"bold\"" }
        if font.anchor != "start" { body += " text-anchor=\"\(font.anchor)\"" }
        if let rotation = font.rotation { body += " transform=\"rotate(\(rotation) \(x) \(y))\"" }
        body += ">\(Self.escaped(text))</text>\n"
    }

    mutating func path(
        _ data: String, stroke: String, isDashed: Bool = false, width: String = "1.6", fill: String = "none"
    ) {
        body += "<path d=\"\(data)\" fill=\"\(fill)\" stroke=\"\(stroke)\" stroke-width=\"\(width)\""
        if isDashed { body += " stroke-dasharray=\"6 4\"" }
        body += "/>\n"
    }

    /// A shape without a line around it, through which what lies below can be seen.
    mutating func band(_ data: String, fill: String, opacity: String) {
        body += "<path d=\"\(data)\" fill=\"\(fill)\" fill-opacity=\"\(opacity)\"/>\n"
    }

    mutating func circle(_ x: Int, _ y: Int, _ radius: Int, fill: String, stroke: String) {
        body +=
            "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\" fill=\"\(fill)\" stroke=\"\(stroke)\" stroke-width=\"1.6\"/>\n"
    }

    /// Begins a group that a screen reader names.
    mutating func begin(_ name: String) { body += "<g role=\"img\"><title>\(Self.escaped(name))</title>\n" }

    mutating func end() { body += "</g>\n" }

    /// The whole file.
    func finished(width: Int, height: Int) -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(width: width, height: height)
    }

    /// The element alone, to stand inside a page among others.
    ///
    /// - Parameters:
    ///   - width: How wide it is.
    ///   - height: How high it is.
    ///   - y: How far down it stands in another picture.
    ///   - idPrefix: What tells its names from those of other pictures on the page.
    func element(width: Int, height: Int, y: Int? = nil, idPrefix: String = "") -> String {
        let prefix = Self.escaped(idPrefix)
        let place = y.map { "y=\"\($0)\" " } ?? ""
        return """
            <svg xmlns="http://www.w3.org/2000/svg" \(place)width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
            role="img" aria-labelledby="\(prefix)title \(prefix)desc" font-family="Helvetica, Arial, 'Liberation Sans', sans-serif">
            <title id="\(prefix)title">\(Self.escaped(title))</title>
            <desc id="\(prefix)desc">\(Self.escaped(description))</desc>
            <rect width="\(width)" height="\(height)" fill="#ffffff"/>
            \(body)</svg>

            """
    }

    /// Text between tags or in an attribute, without what XML does not allow.
    static func escaped(_ text: String) -> String {
        TextLayout.plain(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }

    /// About how wide a text is.
    static func width(of text: String, size: Int) -> Int { (text.count * size * 58 + 99) / 100 }
}

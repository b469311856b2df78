extension ReportDocument {
    /// The pictures as one SVG file, one below the other, or `nil` when there are none.
    package func svg() -> String? {
        let pictures = tables.compactMap(\.picture)
        guard let first = pictures.first else { return nil }
        if pictures.count == 1 { return first.file() }
        let width = pictures.map(\.width).max() ?? 0
        var height = 0
        var body = ""
        for picture in pictures {
            body += picture.inline(y: height)
            height += picture.height
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)">
            <title>\(SVGPage.escaped(title))</title>
            <rect width="\(width)" height="\(height)" fill="#ffffff"/>
            \(body)</svg>

            """
    }
}

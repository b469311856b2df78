#if Office
    /// What the styles of a document say of headings and lists (ISO/IEC 29500-1 section 17.7).
    struct WordStylesheet {
        /// One style of paragraphs.
        struct Style {
            var name = ""
            var base: String?
            var outline: Int?
            var list: String?
            var level: Int?
        }

        private var styles: [String: Style] = [:]
        private(set) var defaultID = ""
        private var looks = WordLooks()

        init(_ root: XMLTree?) {
            guard let root else { return }
            looks = WordLooks(root)
            for element in root.all("style") where element["type", .word] ?? "paragraph" == "paragraph" {
                guard let id = element["styleId", .word] else { continue }
                var style = Style()
                style.name = (element.first("name")?["val", .word] ?? id).lowercased()
                style.base = element.first("basedOn")?["val", .word]
                let properties = element.first("pPr")
                style.outline = properties?.first("outlineLvl")?["val", .word].flatMap(Int.init)
                style.list = properties?.first("numPr")?.first("numId")?["val", .word]
                style.level = properties?.first("numPr")?.first("ilvl")?["val", .word].flatMap(Int.init)
                styles[id] = style
                if let isDefault = element["default", .word], ["1", "true", "on"].contains(isDefault) {
                    defaultID = id
                }
            }
        }

        /// A style with what it takes over from those it is based on.
        func style(_ id: String?) -> Style {
            var result = styles[id ?? defaultID] ?? Style(name: (id ?? "").lowercased())
            var base = result.base
            // Bounded, because a damaged file may have styles that are based on each other.
            for _ in 0..<20 {
                guard let next = base, let style = styles[next] else { break }
                result.outline = result.outline ?? style.outline
                result.list = result.list ?? style.list
                result.level = result.level ?? style.level
                base = style.base
            }
            return result
        }

        /// Whether a reader of the document sees a run, and sees it crossed out.
        ///
        /// - Parameters:
        ///   - run: The properties of the run itself.
        ///   - styles: Those of its paragraph and of the table around it, where they are named.
        func look(of run: XMLTree?, in styles: WordLooks.Around) -> WordLooks.Look { looks.look(of: run, in: styles) }
    }
#endif

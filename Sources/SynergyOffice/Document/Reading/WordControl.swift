#if Office
    /// What the properties of a content control say (ISO/IEC 29500-1 section 17.5.2, [MS-DOCX] section 2.6.1).
    struct WordControl {
        /// Whether what stands in it only says what to write there.
        var isPlaceholder = false
        /// Whether it is a box to tick, and ticked.
        var isChecked: Bool?
        /// Whether it is a table of contents.
        var isContents = false
        /// The day that a control for dates holds, as `2025-04-03`, whatever it shows (section 17.5.2.7).
        var day: String?

        init(_ properties: XMLTree?) {
            guard let properties else { return }
            isPlaceholder = properties.first("showingPlcHdr").map(\.isOn) ?? false
            for child in properties.children where child.name == "checkbox" {
                let mark = child.children.first { $0.name == "checked" }
                isChecked = mark.map { ["1", "true", "on"].contains($0["val", $0.space] ?? "1") } ?? false
            }
            day = properties.first("date")?["fullDate", .word].map { String($0.prefix(10)) }
            let gallery = properties.first("docPartObj")?.first("docPartGallery")?["val", .word]
            isContents = gallery == "Table of Contents"
        }
    }
#endif

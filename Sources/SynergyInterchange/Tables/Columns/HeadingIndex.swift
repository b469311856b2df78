import SynergyModel

/// What stands above a column, made ready to be looked up.
struct Heading {
    /// The whole of it as words are compared; empty for an empty one.
    let key: String
    /// Its beginning, and the language that its end names, in each way in which it can be divided.
    let parts: [(base: String, language: LanguageTag)]

    init(_ heading: String) {
        let text = heading.trimmedSpaces
        key = text.isEmpty ? "" : text.tableKey
        var parts: [(base: String, language: LanguageTag)] = []
        func take(_ base: Substring, _ name: Substring, isTag: Bool) {
            guard let tag = LanguageNames.language(String(name), isTag: isTag) else { return }
            parts.append((String(base).tableKey, tag))
        }
        for (open, close, isTag) in [("(", ")", false), ("[", "]", true), ("（", "）", false)] {
            guard text.hasSuffix(close), let start = text.lastIndex(of: Character(open)) else { continue }
            take(text[..<start], text[text.index(after: start)...].dropLast(), isTag: isTag)
            self.parts = parts
            return
        }
        for mark in ["::", ":", " - ", " – ", "_"] {
            guard let range = text.ranges(of: mark).last else { continue }
            take(text[..<range.lowerBound], text[range.upperBound...], isTag: mark == "::")
        }
        self.parts = parts
    }
}

/// Finds the columns of a kind of table by what stands above them.
struct HeadingIndex: Sendable {
    /// A column that was found.
    struct Column: Hashable {
        /// The place of the field among those of its kind.
        var field: Int
        /// The language it is in, where it names one.
        var language: LanguageTag?
    }

    private let fields: [TableField]
    private let places: [String: Int]

    init(_ fields: [TableField]) {
        self.fields = fields
        var places: [String: Int] = [:]
        for (place, field) in fields.enumerated() {
            for word in [field.key] + field.words.all + field.others where places[word.tableKey] == nil {
                places[word.tableKey] = place
            }
        }
        self.places = places
    }

    /// The column under a heading; `nil` where it means nothing.
    func column(_ heading: String) -> Column? { column(Heading(heading)) }

    /// The column under a heading; `nil` where it means nothing.
    func column(_ heading: Heading) -> Column? {
        if let field = places[heading.key] { return Column(field: field, language: nil) }
        for (base, language) in heading.parts {
            if let field = places[base], fields[field].form.isLocalized {
                return Column(field: field, language: language)
            }
        }
        return nil
    }

    /// What stands above a column.
    static func heading(_ field: TableField, _ column: LanguageTag?, in language: TableLanguage) -> String {
        let word = field.words[language]
        guard let tag = column else { return word }
        let isShort = tag.primary.utf8.count == 2 || tag == .undetermined
        return isShort ? "\(word) (\(tag))" : "\(word) [\(tag)]"
    }
}

extension TableKind {
    private static let indexes: [TableKind: HeadingIndex] = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, HeadingIndex($0.fields)) })

    private static let places: [TableKind: [String: Int]] = Dictionary(
        uniqueKeysWithValues: allCases.map { kind in
            (kind, Dictionary(uniqueKeysWithValues: kind.fields.enumerated().map { ($1.key, $0) }))
        })

    /// The place of a field that the kind has.
    func field(_ key: String) -> Int {
        guard let place = Self.places[self]?[key] else { preconditionFailure("no field ‘\(key)’ in \(self)") }
        return place
    }

    /// Its columns by their headings.
    var headings: HeadingIndex { Self.indexes[self] ?? HeadingIndex(fields) }
}

extension Citation {
    /// What a spelling says about what it cites, besides what identifies it.
    ///
    /// Keys come in the order of ``Key``, so that equal parts are written alike.
    public struct Parts: Hashable, Sendable {
        private var values: [Key: Value] = [:]

        /// Creates parts that say nothing.
        public init() {}

        /// The value of a part.
        public subscript(key: Key) -> Value? {
            get { values[key] }
            set { values[key] = newValue }
        }

        /// The parts that are said, in the order of ``Key``.
        public var all: [(key: Key, value: Value)] {
            Key.allCases.compactMap { key in values[key].map { (key, $0) } }
        }

        /// A text, when the part is one.
        public func text(_ key: Key) -> String? {
            if case .text(let text) = values[key] { text } else { nil }
        }
    }

    /// The value of a part.
    public enum Value: Hashable, Sendable {
        /// A text.
        case text(String)
        /// A number; only years are.
        case number(Int)
        /// Several texts.
        case list([String])
        /// Nothing more than that it is so.
        case isSo
    }

    /// The name of a part (section 1 of the reference grammar).
    public enum Key: String, CaseIterable, Hashable, Sendable {
        // Of everything written as a URL.
        case via, url, lang, format, wrapper, archived, page, suspicious
        // Of symbols, resolutions and comments.
        case body, session, year, country, cycle, type, number, suffixes
        case elliptic, reissued, joint, record, published, ilcSession
        // Of acts, treaties and documents.
        case sector, descriptor, corrigendum, date, base, series, rev, volume, registration, instrument
        // Of places inside documents.
        case of, items, suspect

        /// How the value is read back from its bytes.
        var shape: Shape {
            switch self {
            case .year: .number
            case .suffixes, .items: .list
            case .elliptic, .reissued, .suspect: .flag
            default: .text
            }
        }

        enum Shape { case text, number, list, flag }
    }
}

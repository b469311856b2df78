/// What two keys, of which nothing else is known, say about each other (section 13 of the reference grammar).
enum KeyComparison {
    /// Compares two keys that differ.
    static func compare(_ first: String, _ second: String) -> DocumentComparison {
        let series = (DocumentSeries(of: first), DocumentSeries(of: second))
        if [series.0, series.1].contains(where: { $0 == .context || $0 == .unsafe }) {
            return DocumentComparison(.unknown, .context)
        }
        if series.0.isOfLanguageVersions, series.1.isOfLanguageVersions {
            return DocumentComparison(.unknown, .languageVersion)
        }
        if OpaqueHosts.hold(first) != OpaqueHosts.hold(second) { return DocumentComparison(.unknown, .opaqueAddress) }
        if series.0 == series.1 { return withinSeries(series.0, first, second) }
        if DocumentSeries.overlap(series.0, series.1) {
            let isVersion = series.0.isOfLanguageVersions || series.1.isOfLanguageVersions
            return DocumentComparison(.unknown, isVersion ? .languageVersion : .otherSeries)
        }
        for (context, other) in [(first, second), (second, first)] where isUnnamed(context, form: other) {
            return DocumentComparison(.unknown, .context)
        }
        return DocumentComparison(.different, .otherKey)
    }

    private static func withinSeries(_ series: DocumentSeries, _ first: String, _ second: String) -> DocumentComparison
    {
        switch series {
        case .officialJournal:
            // An issue has its number once a year, so that the day adds nothing.
            let (left, right) = (JournalKey(first)?.withoutDate ?? first, JournalKey(second)?.withoutDate ?? second)
            if left == right, left == first || right == second { return DocumentComparison(.same, .alias) }
        case .treatySeries:
            // A page and a registration number in one volume may be of one treaty.
            let places = (volumeAndPlace(first), volumeAndPlace(second))
            if places.0.volume == places.1.volume, places.0.isPage != places.1.isPage {
                return DocumentComparison(.unknown, .otherSeries)
            }
        case .labour:
            // A comment has a number of its own beside its kind and year; so has an instrument in NORMLEX.
            if numberedOtherwise(first) != numberedOtherwise(second), labourKind(first) == labourKind(second) {
                return DocumentComparison(.unknown, .otherSeries)
            }
        default: break
        }
        return DocumentComparison(.different, .otherKey)
    }

    private static func volumeAndPlace(_ key: String) -> (volume: Substring, isPage: Bool) {
        let parts = key.dropFirst(5).split(separator: "/", maxSplits: 1)
        return (parts.first ?? "", parts.last?.utf8.first == UInt8(ascii: "p"))
    }

    private static func numberedOtherwise(_ key: String) -> Bool {
        key.utf8.starts(with: "ilo:comment/".utf8) || key.utf8.starts(with: "ilo:instrument/".utf8)
    }

    private static func labourKind(_ key: String) -> Bool {
        key.utf8.starts(with: "ilo:comment/".utf8) || key.utf8.starts(with: "ilo:ceacr/".utf8)
    }

    /// Whether a key is "resolution 8/2" and the other a resolution 8/2 of some organ.
    private static func isUnnamed(_ context: String, form other: String) -> Bool {
        guard DocumentSeries(of: context) == .contextResolution else { return false }
        let (number, text) = (context.dropFirst(4).uppercased(), other.uppercased())
        return text.hasSuffix("/" + number) || text.hasSuffix(":" + number)
    }
}

/// A place in the Official Journal of the European Union (section 5 of the reference grammar).
///
/// Until September 2023 an act stood on a page of an issue; since then each act has a number of its own.
struct JournalPlace {
    /// `L` or `C`.
    var series: UInt8
    /// Where in the series.
    var place: Place

    enum Place {
        /// A page of an issue of a day, as in `oj:L/101/2011-04-15/1`; month and day are 0 where only the year is known.
        case page(issue: Int, issueLetter: UInt8?, year: Int, month: Int, day: Int, page: Int?)
        /// An act with a number of its own, as in `oj:L/2024/1712`.
        case act(year: Int, number: Int)
    }

    /// Writes the key, with `oj:`.
    func write(into key: inout some KeySink) {
        for letter in "oj:".utf8 { key.write(letter) }
        key.write(series)
        key.write(UInt8(ascii: "/"))
        switch place {
        case .act(let year, let number):
            key.write(number: year, width: 4)
            key.write(UInt8(ascii: "/"))
            key.write(number: number)
        case .page(let issue, let letter, let year, let month, let day, let page):
            key.write(number: issue)
            if let letter { key.write(letter) }
            key.write(UInt8(ascii: "/"))
            key.write(number: year, width: 4)
            if month > 0 {
                key.write(UInt8(ascii: "-"))
                key.write(number: month, width: 2)
                key.write(UInt8(ascii: "-"))
                key.write(number: day, width: 2)
            }
            guard let page else { return }
            key.write(UInt8(ascii: "/"))
            key.write(number: page)
        }
    }
}

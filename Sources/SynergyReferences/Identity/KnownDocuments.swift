/// Documents that have numbers in several series, as section 13 of the reference grammar lists them.
enum KnownDocuments {
    /// One document.
    struct Row: Sendable {
        /// All keys of the document.
        let keys: [String]
        /// The resolution that adopted it, which is another document.
        let adoptedBy: String?
        /// The annex of the resolution in which it stands.
        let annex: String?

        init(_ keys: String..., adoptedBy: String? = nil, annex: String? = nil) {
            self.keys = keys
            self.adoptedBy = adoptedBy
            self.annex = annex
        }
    }

    // swift-format-ignore
    static let table: [Row] = [
        // The Convention against Transnational Organized Crime and its Protocols share a registration number; the volume tells them apart.
        Row("treaty:untoc",     "unts:2225/no39574",                   "mtdsg:XVIII-12",   adoptedBy: "un:A/RES/55/25",  annex: "I"),
        Row("treaty:untoc-tip", "unts:2237/no39574", "unts:2237/p319", "mtdsg:XVIII-12-a", adoptedBy: "un:A/RES/55/25",  annex: "II"),
        Row("treaty:untoc-som", "unts:2241/no39574",                   "mtdsg:XVIII-12-b", adoptedBy: "un:A/RES/55/25",  annex: "III"),
        Row("treaty:untoc-fa",  "unts:2326/no39574",                   "mtdsg:XVIII-12-c", adoptedBy: "un:A/RES/55/255"),
        Row("treaty:crc",       "unts:1577/no27531",                   "mtdsg:IV-11",      adoptedBy: "un:A/RES/44/25"),
        Row("treaty:crc-opsc",  "unts:2171/no27531",                   "mtdsg:IV-11-c",    adoptedBy: "un:A/RES/54/263", annex: "II"),
        Row("treaty:crc-opac",  "unts:2173/no27531",                   "mtdsg:IV-11-b",    adoptedBy: "un:A/RES/54/263", annex: "I"),
        Row("treaty:cedaw",     "unts:1249/no20378",                   "mtdsg:IV-8",       adoptedBy: "un:A/RES/34/180"),
        Row("treaty:iccpr",     "unts:999/no14668",                    "mtdsg:IV-4",       adoptedBy: "un:A/RES/2200(XXI)A"),
        Row("treaty:icescr",    "unts:993/no14531",                    "mtdsg:IV-3",       adoptedBy: "un:A/RES/2200(XXI)A"),
        Row("treaty:cat",       "unts:1465/no24841",                   "mtdsg:IV-9",       adoptedBy: "un:A/RES/39/46"),
        Row("treaty:icerd",     "unts:660/no9464",                     "mtdsg:IV-2",       adoptedBy: "un:A/RES/2106(XX)A"),
        Row("treaty:icrmw",     "unts:2220/no39481",                   "mtdsg:IV-13",      adoptedBy: "un:A/RES/45/158"),
        Row("treaty:crpd",      "unts:2515/no44910",                   "mtdsg:IV-15",      adoptedBy: "un:A/RES/61/106"),
        Row("treaty:icpped",    "unts:2716/no48088",                   "mtdsg:IV-16",      adoptedBy: "un:A/RES/61/177"),
        // Acts of the European Union and where the Official Journal has them.
        Row("celex:32011L0036", "oj:L/101/2011-04-15/1"),
        Row("celex:32024L1712", "oj:L/2024/1712"),
        Row("celex:32002F0629", "oj:L/203/2002-08-01/1"),
        Row("celex:32004L0081", "oj:L/261/2004-08-06/19"),
        Row("celex:32012L0029", "oj:L/315/2012-11-14/57"),
    ]

    private static let rows: [String: Int] = {
        var rows: [String: Int] = [:]
        for (index, row) in table.enumerated() {
            for key in row.keys {
                rows[key] = index
                // The form of a journal place that has only the year.
                if let place = JournalKey(key), let year = place.withoutDate { rows[year] = index }
            }
        }
        return rows
    }()

    /// The document with a key.
    static func row(of key: String) -> Row? { rows[key].map { table[$0] } }
}

/// A place in the Official Journal by issue and page: `oj:L/101/2011-04-15/1`.
struct JournalKey {
    /// The same place as it is written without month and day; `nil` when it is written so.
    let withoutDate: String?

    /// Reads a key; `nil` when it is no such place.
    init?(_ key: String) {
        let parts = key.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard key.utf8.starts(with: "oj:".utf8), parts.count == 4, parts[2].count == 4 || parts[2].count == 10 else {
            return nil
        }
        guard parts[2].count == 10 else {
            withoutDate = nil
            return
        }
        let text = [parts[0], parts[1], parts[2].prefix(4), parts[3]].map { String(decoding: $0, as: UTF8.self) }
        withoutDate = text.joined(separator: "/")
    }
}

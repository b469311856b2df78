/// The series that a key is of, which decides what its being different from another key means.
enum DocumentSeries: String {
    case unSymbol = "un"
    case unJob = "unjob"
    case unRecord = "undl"
    case treaty
    case unTreaty = "mtdsg"
    case treatySeries = "unts"
    case conferenceResolution = "ctoc"
    case coeDocument = "coe"
    case coeFile = "rm"
    case cets
    case celex
    case officialJournal = "oj"
    case commission = "eucom"
    case labour = "ilo"
    case judgment = "hudoc"
    case doi
    case questionnaire = "quest"
    case address = "url"
    case unsafe
    /// "Resolution 8/2", whose organ the context tells.
    case contextResolution
    /// Anything else that only the context tells, and nothing at all.
    case context
    /// What the grammar does not know.
    case other

    /// The series of a key without a place in the document.
    init(of key: String) {
        if key == "_" || key.isEmpty {
            self = .context
        } else if key.utf8.starts(with: "ctx:".utf8) {
            let isResolution = key.utf8.starts(with: "ctx:res/".utf8) || key.utf8.starts(with: "ctx:dec/".utf8)
            self = isResolution ? .contextResolution : .context
        } else {
            let prefix = key.utf8.prefix { $0 != UInt8(ascii: ":") }
            self = Self(rawValue: String(decoding: prefix, as: UTF8.self)) ?? .other
        }
    }

    /// Whether its numbers are of one language version each, so that two of them may be one document.
    var isOfLanguageVersions: Bool { self == .unJob || self == .coeFile }

    /// Whether one document can have a number in both of two series, and nothing but a table tells.
    static func overlap(_ first: Self, _ second: Self) -> Bool {
        first.others.contains(second) || second.others.contains(first)
    }

    private var others: [Self] {
        switch self {
        case .unJob: [.unSymbol, .unRecord, .coeFile, .conferenceResolution, .contextResolution]
        case .unRecord: [.unSymbol, .conferenceResolution, .contextResolution]
        case .coeFile: [.coeDocument, .cets]
        case .treatySeries: [.treaty, .unTreaty, .cets, .labour]
        case .unTreaty: [.treaty]
        case .officialJournal: [.celex, .commission]
        case .commission: [.celex]
        default: []
        }
    }
}

/// Hosts whose addresses say nothing about what is there (section 12 of the reference grammar).
enum OpaqueHosts {
    private static let hosts = [
        "docstore.ohchr.org", "ap.ohchr.org", "daccess-ods.un.org", "refworld.org", "unodc.org", "ohchr.org",
        "coe.int",
    ]

    /// Whether a key is an address at one of them.
    static func hold(_ key: String) -> Bool {
        guard key.utf8.starts(with: "url:".utf8) else { return false }
        let host = key.utf8.dropFirst(4).prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        return hosts.contains { known in
            guard host.count > known.utf8.count else { return host.elementsEqual(known.utf8) }
            return host.suffix(known.utf8.count).elementsEqual(known.utf8)
                && host.dropLast(known.utf8.count).last == UInt8(ascii: ".")
        }
    }
}

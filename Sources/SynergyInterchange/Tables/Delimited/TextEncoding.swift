/// How the bytes of a text file stand for letters.
public enum TextEncoding: String, Sendable, CaseIterable {
    /// UTF-8, as everybody should write.
    case utf8
    /// UTF-16, the lesser byte first, as spreadsheets save ‘Unicode text’.
    case utf16LittleEndian
    /// UTF-16, the greater byte first.
    case utf16BigEndian
    /// Windows-1252, as older spreadsheets of Western Europe save CSV.
    case windows1252

    /// What people call it.
    public var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LittleEndian: "UTF-16LE"
        case .utf16BigEndian: "UTF-16BE"
        case .windows1252: "Windows-1252"
        }
    }
}

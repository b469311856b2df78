/// A format that is recognised only to say what to do with it.
package enum ForeignFormat: Sendable, CaseIterable {
    /// Excel and Word of before 2007, or a file with a password.
    case compound
    /// LibreOffice Calc.
    case spreadsheet
    /// LibreOffice Writer.
    case text

    /// Sees by its first bytes whether a file is in one of these formats.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - name: Its name.
    package init?(_ bytes: [UInt8], name: String) {
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            self = .compound
            return
        }
        // The first entry of such an archive is its type, unpacked.
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), bytes.dropFirst(30).starts(with: Array("mimetype".utf8))
        else { return nil }
        let type = Array("application/vnd.oasis.opendocument.".utf8)
        let start = bytes.prefix(120)
        guard let place = start.indices.first(where: { start[$0...].starts(with: type) }) else { return nil }
        let rest = start[(place + type.count)...]
        if rest.starts(with: Array("spreadsheet".utf8)) {
            self = .spreadsheet
        } else if rest.starts(with: Array("text".utf8)) {
            self = .text
        } else {
            return nil
        }
    }

    /// What it is, and what to do.
    package var description: String {
        switch self {
        case .compound:
            "an Excel or Word file of before 2007, or one with a password; save it as .xlsx or .docx, without a password"
        case .spreadsheet: "an OpenDocument spreadsheet (.ods); save it as .xlsx"
        case .text: "an OpenDocument text (.odt); save it as .docx"
        }
    }
}

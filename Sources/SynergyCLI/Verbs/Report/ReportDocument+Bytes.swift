import SynergyInterchange

extension ReportDocument {
    /// The document in the format that `--format` names; as text unless said.
    ///
    /// - Throws: ``UsageError`` when a picture is wanted of something without one.
    func bytes(_ command: ParsedCommand, _ environment: Environment) throws -> [UInt8] {
        switch command.value("format") {
        case "json": return json()
        case "csv": return Array(csv().utf8)
        case "markdown": return Array(markdown().utf8)
        case "html": return Array(html().utf8)
        case "docx": return try environment.officeFormats().reportDocument(self).bytes
        case "xlsx": return try environment.officeFormats().writeWorkbook(workbook()).bytes
        case "svg":
            guard let picture = svg() else {
                throw UsageError("There is no picture of this; 'report coverage' has pictures.", path: command.path)
            }
            return Array(picture.utf8)
        default:
            let style = Style(isColored: environment.colorsOutput && command.writesToTerminal)
            return Array(text(width: environment.width, emphasis: style.bold).utf8)
        }
    }
}

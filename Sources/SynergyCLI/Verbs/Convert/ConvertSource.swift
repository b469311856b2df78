import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// What is read by ‘convert’.
struct ConvertSource {
    let command: ParsedCommand
    let environment: Environment
    let hints: ConvertHints

    init(_ command: ParsedCommand, in environment: Environment) throws {
        self.command = command
        self.environment = environment
        hints = try ConvertHints(command)
    }

    private var paths: [String] {
        let paths = command.arguments("file")
        return paths.isEmpty ? ["-"] : paths
    }

    /// What was read, for a sentence.
    var described: String {
        paths.count == 1 ? (paths[0] == "-" ? "The input" : "'\(paths[0].excerpt)'") : "\(paths.count) files"
    }

    /// Reads every file.
    ///
    /// - Parameter target: The format to be written: Word and Excel take over at once, and FHIR shows what mappings are about.
    /// - Returns: What they hold, and the forms that are known besides.
    func read(for target: ExchangeFormat) throws -> (reading: ExchangeReading, known: [Questionnaire]) {
        if target.isOffice { _ = try environment.officeFormats() }
        var result = ExchangeReading()
        var folderFiles: [InputFile] = []
        var others: [(file: InputFile, format: ExchangeFormat)] = []
        for path in paths {
            if path != "-", FileAccess.isFolder(environment.resolve(path)) {
                let folder = try ConvertFolder(path, in: environment)
                folderFiles += folder.dataFiles
                others += try folder.tables.map { (file: $0, format: try self.format(of: $0)) }
                for name in folder.passedOver {
                    result.losses.note("files of other formats", "left as they are", at: name)
                }
                continue
            }
            let bytes = try environment.read(path)
            let file = InputFile(name: path, bytes: bytes)
            let format = try format(of: file)
            if format == .json { folderFiles.append(file) } else { others.append((file, format)) }
        }
        // Word and Excel take over before anything is read twice.
        if others.contains(where: { $0.format.isOffice || Self.isArchive($0.file) }) {
            _ = try environment.officeFormats()
        }
        let forms = try knownForms((folderFiles.isEmpty ? others.map(\.format) : [.json]) + [target])
        if !folderFiles.isEmpty { result.add(DataFolderFormat.read(folderFiles, knowing: forms)) }
        // Tables may name what stands in other tables, and a form may be in three of them.
        let tables = others.filter { $0.format == .csv || $0.format == .tsv }.map(\.file)
        if !tables.isEmpty {
            let reading = ExchangeTables.read(files: tables, options: tableOptions(forms))
            try hints.check(reading, knowing: forms + result.content.questionnaires)
            result.add(reading)
        }
        let sheets = others.filter { $0.format == .xlsform && !Self.isArchive($0.file) }.map(\.file)
        if !sheets.isEmpty { result.add(XLSForm.read(files: sheets, form: hints.form)) }
        for (file, format) in others where format != .csv && format != .tsv && format != .fhir {
            if format == .xlsform, !Self.isArchive(file) { continue }
            result.add(try read(file, as: format, knowing: forms + result.content.questionnaires))
        }
        // A reply in FHIR may come before its form, or name it by an address that only the form says.
        let resources = others.filter { $0.format == .fhir }.map(\.file)
        if !resources.isEmpty {
            let known = forms + result.content.questionnaires
            result.add(FHIR.read(files: resources, questionnaires: known, form: hints.form))
        }
        result.reportRepeats()
        return (result, forms)
    }

    private static func isArchive(_ file: InputFile) -> Bool { file.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    private func format(of file: InputFile) throws -> ExchangeFormat {
        if let foreign = ForeignFormat(file.bytes, name: file.name) {
            throw CommandFailure(.badData, "'\(file.name.excerpt)' is \(foreign.description).")
        }
        if let said = command.value("from").flatMap(ExchangeFormat.init(rawValue:)) { return said }
        if let found = ExchangeFormat.infer(from: file.bytes, name: file.name) { return found }
        throw CommandFailure(
            .badData,
            "The format of '\(file.name.excerpt)' cannot be seen; say it with '--from', one of "
                + "\(ExchangeFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    }

    private func read(
        _ file: InputFile, as format: ExchangeFormat, knowing forms: [Questionnaire]
    ) throws -> ExchangeReading {
        let (bytes, name) = (file.bytes, file.name)
        switch format {
        case .json: return DataFolderFormat.read([file], knowing: forms)
        case .csv, .tsv: return ExchangeTables.read(csv: bytes, file: name, options: tableOptions(forms))
        case .xlsx, .xlsform:
            let (workbook, diagnostics) = try environment.officeFormats().readWorkbook(bytes, name)
            var reading = ExchangeReading(diagnostics: diagnostics)
            guard let workbook else { return reading }
            if format == .xlsform || workbook.isXLSForm {
                reading.add(XLSForm.read(workbook, file: name, form: hints.form))
            } else {
                reading.add(ExchangeTables.read(workbook, file: name, options: tableOptions(forms)))
                try hints.check(reading, knowing: forms)
            }
            return reading
        case .docx: return try environment.officeFormats().readDocument(bytes, name, try wordForm(forms))
        case .fhir: return FHIR.read(bytes, file: name, questionnaires: forms)
        case .oscal: return OSCAL.read(bytes, file: name)
        case .sssom, .sssomJSON:
            let reading =
                format == .sssom
                ? SSSOM.read(bytes, file: name, mode: .lenient) : SSSOM.JSON.read(bytes, file: name, mode: .lenient)
            return ExchangeReading(
                content: ExchangeContent(mappings: reading.document.map { [$0.set] } ?? []),
                diagnostics: reading.diagnostics)
        case .turtle, .ntriples, .jsonld: return RDFFormat.read(bytes, file: name, format: format)
        case .sdmx: return SDMX.read(bytes, file: name, knowing: forms)
        }
    }

    /// What tables need not say themselves, because the command does.
    private func tableOptions(_ forms: [Questionnaire]) -> ExchangeTables.Options {
        ExchangeTables.Options(
            form: hints.form, respondent: hints.respondent, submitted: hints.submitted, known: forms)
    }

    /// The form that a Word file fills in, where the command says it.
    private func wordForm(_ forms: [Questionnaire]) throws -> OfficeFormats.WordForm? {
        try hints.knownForm(forms).map {
            OfficeFormats.WordForm(questionnaire: $0, respondent: hints.respondent, submitted: hints.submitted)
        }
    }

    /// The forms that answers are read by: those of the packs and of ‘--data’.
    private func knownForms(_ formats: [ExchangeFormat]) throws -> [Questionnaire] {
        // FHIR is read and written by the forms that are known.
        let needed: Set<ExchangeFormat> = [.json, .csv, .tsv, .xlsx, .docx, .fhir, .sdmx]
        guard formats.contains(where: needed.contains) else { return [] }
        return try InputLoader(environment: environment).load(command).questionnaires
    }

    /// What ‘--only’ asks for, or everything.
    func selected(_ content: ExchangeContent) throws -> ExchangeContent {
        let wanted = command.values("only")
        guard !wanted.isEmpty else { return content }
        var chosen = ExchangeContent()
        for name in wanted {
            let before = chosen
            chosen.instruments += content.instruments.filter { $0.id.rawValue == name }
            chosen.questionnaires += content.questionnaires.filter { $0.id.rawValue == name }
            chosen.submissions += content.submissions.filter { $0.id.rawValue == name }
            chosen.mappings += content.mappings.filter { $0.id == name }
            guard chosen == before else { continue }
            var all = content.instruments.map(\.id.rawValue) + content.questionnaires.map(\.id.rawValue)
            all += content.submissions.map(\.id.rawValue) + content.mappings.map(\.id)
            let help = all.closest(to: name).map { " Did you mean '\($0)'?" } ?? ""
            throw UsageError("Nothing in the input is called '\(name.excerpt)'.\(help)", path: command.path)
        }
        return chosen
    }
}

extension ExchangeReading {
    /// Adds what another file held.
    mutating func add(_ other: ExchangeReading) {
        content.instruments += other.content.instruments
        content.questionnaires += other.content.questionnaires
        content.submissions += other.content.submissions
        content.mappings += other.content.mappings
        content.decisions += other.content.decisions
        losses.add(other.losses)
        diagnostics += other.diagnostics
    }
}

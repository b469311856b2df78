import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse

/// What is written by ‘convert’, and where.
struct ConvertTarget {
    let command: ParsedCommand
    let format: ExchangeFormat
    private let output: String?

    init(_ command: ParsedCommand) throws {
        self.command = command
        output = command.value("output")
        if let said = command.value("to").flatMap(ExchangeFormat.init(rawValue:)) {
            format = said
        } else if let output, output != "-", let named = ExchangeFormat(name: output) {
            format = named
        } else if let output, output.hasSuffix("/") {
            format = .json
        } else {
            throw UsageError(
                "Say in which format to write, with '--to FORMAT' or with a name for '-o' that shows it, such as "
                    + "'-o form.xlsx'.", path: command.path)
        }
    }

    /// Writes the content, and returns what could not be carried.
    func write(
        _ content: ExchangeContent, knowing forms: [Questionnaire], in environment: Environment
    ) throws -> FormatLosses {
        if format == .json { return try write(DataFolderFormat.files(of: content), of: content, environment) }
        if format == .csv || format == .tsv, isFolder(environment), command.value("table") == nil {
            let tables = ExchangeTables.csvFiles(
                of: content, language: language, separator: format == .tsv ? .tab : .comma)
            try write(tables.files, intoFolder: output ?? "", environment)
            warnOfOthers(than: tables.files, environment)
            return tables.losses
        }
        let writing = try bytes(of: content, forms, environment)
        try environment.deliver(writing.bytes, to: output)
        return writing.losses
    }

    private var language: TableLanguage { command.value("language").flatMap(TableLanguage.init(rawValue:)) ?? .english }

    private func isFolder(_ environment: Environment) -> Bool {
        output.map { $0.hasSuffix("/") || FileAccess.isFolder(environment.resolve($0)) } ?? false
    }

    private func bytes(
        of content: ExchangeContent, _ forms: [Questionnaire], _ environment: Environment
    ) throws -> ExchangeWriting {
        switch format {
        case .json: return ExchangeWriting(bytes: [])
        case .csv, .tsv:
            return ExchangeTables.csv(
                of: content, kind: try table(content), language: language, separator: format == .tsv ? .tab : .comma)
        case .xlsx: return try workbook(ExchangeTables.workbook(of: content, language: language), environment)
        case .xlsform:
            if let output, output.lowercased().hasSuffix(".csv") { return XLSForm.csv(of: content) }
            return try workbook(XLSForm.workbook(of: content), environment)
        case .docx: return try environment.officeFormats().document(content, knowing: forms)
        case .fhir: return FHIR.write(content, questionnaires: forms)
        case .oscal:
            guard content.mappings.contains(where: { !$0.mappings.isEmpty }) else {
                throw CommandFailure(.badData, "There are no mappings in the input, and OSCAL holds nothing else.")
            }
            return OSCAL.write(content)
        case .sssom, .sssomJSON: return try sssom(content)
        case .turtle, .ntriples, .jsonld: return RDFFormat.write(content, format: format)
        case .sdmx: return SDMX.write(content)
        }
    }

    private func workbook(
        _ made: (workbook: Workbook, losses: FormatLosses), _ environment: Environment
    ) throws -> ExchangeWriting {
        var writing = try environment.officeFormats().writeWorkbook(made.workbook)
        var losses = made.losses
        losses.add(writing.losses)
        writing.losses = losses
        return writing
    }

    /// The table to write: the one asked for, or the only one that has anything in it.
    private func table(_ content: ExchangeContent) throws -> TableKind {
        if let said = command.value("table").flatMap(TableKind.init(rawValue:)) { return said }
        let filled = ExchangeTables.csvFiles(of: content).files.compactMap { file in
            TableKind.allCases.first { file.name == "\($0.rawValue).csv" }
        }
        if filled.count == 1 { return filled[0] }
        throw UsageError(
            "A table holds one kind of thing, and there is more here; name a folder with '-o', such as '-o tables/', or one "
                + "table with '--table': \(filled.map(\.rawValue).joined(separator: ", ")).", path: command.path)
    }

    private func sssom(_ content: ExchangeContent) throws -> ExchangeWriting {
        guard content.mappings.count <= 1 else {
            throw UsageError(
                "SSSOM holds one set of mappings and there are \(content.mappings.count); name one with '--only', or join them "
                    + "with 'synergy crosswalk merge'.", path: command.path)
        }
        guard let set = content.mappings.first else {
            throw CommandFailure(.badData, "There are no mappings in the input, and SSSOM holds nothing else.")
        }
        let bytes = format == .sssom ? SSSOM.write(set) : SSSOM.JSON.write(SSSOM.Document(set))
        var losses = FormatLosses()
        for form in content.questionnaires { losses.note("forms", at: form.id.rawValue) }
        for submission in content.submissions { losses.note("replies", at: submission.id.rawValue) }
        for instrument in content.instruments { losses.note("instruments", at: instrument.id.rawValue) }
        for decision in content.decisions { losses.note("decisions", at: decision.question.rawValue) }
        return ExchangeWriting(bytes: bytes, losses: losses)
    }

    /// One file where there is one thing, else a folder of them.
    private func write(
        _ files: [InputFile], of content: ExchangeContent, _ environment: Environment
    ) throws -> FormatLosses {
        if files.count == 1, !isFolder(environment) {
            try environment.deliver(try alone(files[0], content), to: output)
            return FormatLosses()
        }
        guard let output, output != "-" else {
            throw UsageError(
                "These are \(files.count) files; name a folder for them with '-o', such as '-o converted/'.",
                path: command.path)
        }
        try write(files, intoFolder: output, environment)
        return FormatLosses()
    }

    /// The bytes of the only file of a data folder; a name that ends in `.json` must get JSON.
    private func alone(_ file: InputFile, _ content: ExchangeContent) throws -> [UInt8] {
        guard let output, output.lowercased().hasSuffix(".json") else { return file.bytes }
        if let set = content.mappings.first, FileKind(name: file.name) == .mappings {
            return SSSOM.JSON.write(SSSOM.Document(set))
        }
        if FileKind(name: file.name) == .decisions {
            throw UsageError(
                "Decisions are lines of JSON, each on its own, and no JSON file; name the file such as "
                    + "'\(String(output.dropLast(".json".count)).excerpt).decisions.jsonl'.", path: command.path)
        }
        return file.bytes
    }

    /// All of the files or none of them.
    private func write(_ files: [InputFile], intoFolder output: String, _ environment: Environment) throws {
        let folder = environment.resolve(output.hasSuffix("/") ? String(output.dropLast()) : output)
        do throws(SystemError) {
            try FileAccess.createFolder(folder)
            try OutputFile.write(files.map { (bytes: $0.bytes, path: "\(folder)/\($0.name)") })
        } catch {
            throw CommandFailure(.cannotWrite, "Cannot write into '\(output.excerpt)': \(error.reason).")
        }
        environment.say(
            files.count == 1
                ? "1 file is in '\(output.excerpt)' now." : "\(files.count) files are in '\(output.excerpt)' now.")
    }

    /// Says which tables of the folder are older ones, since all of them are read together.
    private func warnOfOthers(than files: [InputFile], _ environment: Environment) {
        guard let output else { return }
        let written = Set(files.map(\.name))
        let folder = environment.resolve(output)
        for name in TableKind.allCases.flatMap({ ["\($0.rawValue).csv", "\($0.rawValue).tsv"] }).sorted()
        where !written.contains(name) && FileAccess.problem(with: "\(folder)/\(name)") == nil {
            environment.say("'\(name)' in '\(output.excerpt)' is an older table, and was not written again.")
        }
    }
}

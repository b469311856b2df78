import SynergyInterchange
import SynergyModel

/// What a folder holds for ‘convert’.
///
/// A data folder is its own files; a folder with none of them is one of tables, such as ‘convert’ writes itself.
struct ConvertFolder {
    /// The files of a data folder.
    let dataFiles: [InputFile]
    /// The tables, where the folder is one of tables.
    let tables: [InputFile]
    /// Files that could be converted and are not taken.
    let passedOver: [String]

    init(_ path: String, in environment: Environment) throws {
        dataFiles = try InputLoader(environment: environment).dataFiles(in: path)
        let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
        let names: [String]
        do throws(Diagnostic) {
            names = try FileSystem.files(under: environment.resolve(folder))
        } catch {
            throw CommandFailure(.missingInput, "Cannot read '\(path.excerpt)': \(error.message).")
        }
        let others = names.filter { name in
            FileKind(name: name) == nil && name.split(separator: "/").last?.hasPrefix(".") == false
                && ExchangeFormat(name: name) != nil
        }
        let isTable = { (name: String) in
            ExchangeFormat(name: name).map { [.csv, .tsv, .xlsx].contains($0) } ?? false
        }
        guard dataFiles.isEmpty else {
            (tables, passedOver) = ([], others.map { "\(folder)/\($0)" })
            return
        }
        tables = try others.filter(isTable).map { name in
            InputFile(name: "\(folder)/\(name)", bytes: try environment.read("\(folder)/\(name)"))
        }
        passedOver = others.filter { !isTable($0) }.map { "\(folder)/\($0)" }
    }
}

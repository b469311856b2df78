import SynergyInterchange
import SynergyModel

/// The files beside this one.
enum Fixtures {
    static let folder =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/") + "/Fixtures"

    /// All files under a folder of the fixtures, with names relative to it.
    static func files(in name: String) throws -> [InputFile] {
        try FileSystem.files(under: "\(folder)/\(name)").map { file in
            InputFile(name: file, bytes: try FileSystem.read("\(folder)/\(name)/\(file)", as: file))
        }
    }

    /// A workspace without any problem.
    static func valid() throws -> Workspace { Workspace(files: try files(in: "Valid")) }

    static func questionnaire(_ id: Questionnaire.ID) throws -> Questionnaire? {
        try valid().questionnaires.first { $0.id == id }
    }
}

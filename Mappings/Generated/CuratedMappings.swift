public import SynergyInterchange

/// The mapping packs that come with the library.
public enum CuratedMappings {
    /// The files of all packs, named relative to the folder of the packs.
    public static let files: [InputFile] = embeddedFiles.map { file in
        file.text.withUTF8Buffer { text in
            InputFile(name: file.name.description, bytes: [UInt8](text))
        }
    }

    /// The names of the packs: the folders that hold their files.
    public static let packs: [String] = Set(files.compactMap { $0.name.split(separator: "/").first.map(String.init) })
        .sorted()

    /// Instruments, questionnaires and mappings about trafficking in persons.
    public static let traffickingInPersons = workspace(of: "trafficking-in-persons")

    /// What all packs hold together.
    package static let everything =
        packs.count == 1 ? workspace(of: packs[0]) : Workspace(files: files, options: checked)

    /// Loads one pack; a pack that does not exist is empty.
    public static func workspace(of pack: String) -> Workspace {
        Workspace(files: files.filter { $0.name.hasPrefix(pack + "/") }, options: checked)
    }

    /// A test checks the files against each other; nobody needs to do it again at every start.
    private static var checked: Workspace.Options {
        var options = Workspace.Options()
        options.isChecked = true
        return options
    }
}

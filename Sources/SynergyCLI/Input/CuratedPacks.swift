import SynergyInterchange
import SynergyMappings

/// The packs that are built in.
enum CuratedPacks {
    /// Their files.
    static var files: [InputFile] { CuratedMappings.files }

    /// What they hold, in the order of their names.
    static var workspace: Workspace { CuratedMappings.everything }
}

import SynergyInterchange
import SynergyModel

/// The packs that are built in.
enum CuratedPacks {
    /// Their files.
    static var files: [InputFile] { [] }

    /// What they hold.
    static var workspace: Workspace { Workspace(files: files) }
}

/// How much input is accepted before a file is refused.
public struct Limits: Hashable, Sendable {
    /// The largest file, in bytes.
    public var fileBytes: Int
    /// How deep arrays and objects may be nested.
    public var depth: Int
    /// How many files one folder may hold.
    public var files: Int
    /// How many problems of one file are listed; the rest are counted.
    public var diagnosticsPerFile: Int

    /// Creates limits; the usual ones are 64 MB a file, 512 levels, 100,000 files and 1,000 problems a file.
    public init(
        fileBytes: Int = 64 << 20, depth: Int = 512, files: Int = 100_000, diagnosticsPerFile: Int = 1_000
    ) {
        self.fileBytes = fileBytes
        self.depth = depth
        self.files = files
        self.diagnosticsPerFile = diagnosticsPerFile
    }

    /// The limits for a mapping file that is read by itself: 1 GiB, as a million mappings take 100 MB.
    public static let mappingFile = Limits(fileBytes: 1 << 30)
}

/// How much an archive may hold before it is refused, against files made to fill a disk or memory.
public struct ZipLimits: Hashable, Sendable {
    /// The largest file, in bytes, as it is unpacked.
    public var entryBytes: Int
    /// The largest sum of all files, in bytes, as they are unpacked.
    public var totalBytes: Int
    /// How many times larger a file may become by unpacking, once it is larger than 1 MiB.
    public var ratio: Int
    /// How many files there may be.
    public var entries: Int

    /// Creates limits; the usual ones are 256 MiB a file, 512 MiB in all, 200-fold and 10,000 files.
    public init(
        entryBytes: Int = 256 << 20, totalBytes: Int = 512 << 20, ratio: Int = 200, entries: Int = 10_000
    ) {
        self.entryBytes = entryBytes
        self.totalBytes = totalBytes
        self.ratio = ratio
        self.entries = entries
    }
}

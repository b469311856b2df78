/// A file in memory: what a data folder, an embedded pack or a test hands to a reader.
public struct InputFile: Hashable, Sendable {
    /// The name, relative to the folder it belongs to, with `/` between folders.
    public var name: String
    /// The content.
    public var bytes: [UInt8]

    /// Creates a file from bytes.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// Creates a file from text.
    public init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }
}

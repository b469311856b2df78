package import SynergyModel

/// Where the lines of a file begin, so that byte offsets become lines and columns.
package struct LineTable {
    private let starts: [Int]

    package init(_ bytes: [UInt8]) {
        var starts = [0]
        bytes.withUnsafeBufferPointer { bytes in
            for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
        }
        self.starts = starts
    }

    /// The line and the column in bytes of an offset, both from 1.
    package func place(of offset: Int) -> (line: Int, column: Int) {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low + 1, offset - starts[low] + 1)
    }

    /// The place of an offset in a file.
    package func location(of offset: Int, in file: String?, path: String? = nil) -> SourceLocation {
        let (line, column) = place(of: offset)
        return SourceLocation(file: file, line: line, column: column, path: path)
    }
}

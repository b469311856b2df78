extension CleanAddress {
    /// The value of a parameter of the query, by its name without case.
    func parameter(_ name: StaticString) -> Range<Int>? {
        guard !query.isEmpty else { return nil }
        var reader = ParameterReader(self)
        while let parameter = reader.next() {
            if equals(bytes[parameter.name], name) { return parameter.value }
        }
        return nil
    }

    /// The value of a parameter with its escapes decoded.
    func decodedParameter(_ name: StaticString) -> [UInt8]? {
        parameter(name).map { decoded($0) }
    }

    /// A part with its escapes decoded once; `+` stands for a space.
    func decoded(_ range: Range<Int>) -> [UInt8] { Self.decoded(bytes[range]) }

    /// Some bytes with their escapes decoded once.
    static func decoded(_ part: ArraySlice<UInt8>, plusIsSpace: Bool = true) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(part.count)
        var index = part.startIndex
        while index < part.endIndex {
            let byte = part[index]
            if byte == UInt8(ascii: "%"), index + 2 < part.endIndex, let high = part[index + 1].hexadecimal,
                let low = part[index + 2].hexadecimal
            {
                output.append(high << 4 | low)
                index += 3
                continue
            }
            output.append(byte == UInt8(ascii: "+") && plusIsSpace ? UInt8(ascii: " ") : byte)
            index += 1
        }
        return output
    }

    /// The path without the slashes around it.
    var innerPath: Range<Int> {
        var start = path.lowerBound
        var end = path.upperBound
        while start < end, bytes[start] == UInt8(ascii: "/") { start += 1 }
        while start < end, bytes[end - 1] == UInt8(ascii: "/") { end -= 1 }
        return start..<end
    }

    /// The names between the slashes of the path, empty ones left out, no more than are ever asked for.
    var segments: [Range<Int>] {
        var segments: [Range<Int>] = []
        var rest = innerPath
        while !rest.isEmpty, segments.count < 12 {
            let segment = rest.lowerBound..<(bytes[rest].firstIndex(of: UInt8(ascii: "/")) ?? rest.upperBound)
            if !segment.isEmpty { segments.append(segment) }
            rest = min(segment.upperBound + 1, rest.upperBound)..<rest.upperBound
        }
        return segments
    }

    /// Whether the path is a text, without case.
    func isPath(_ text: StaticString) -> Bool { equals(bytes[path], text) }

    /// Whether a name of the path is a text, without case.
    func isSegment(_ range: Range<Int>, _ text: StaticString) -> Bool { equals(bytes[range], text) }

    /// What stands after the last dot of a name, and what before.
    func split(extensionOf range: Range<Int>) -> (name: Range<Int>, format: AddressTarget.Format?) {
        guard let dot = bytes[range].lastIndex(of: UInt8(ascii: ".")),
            let format = AddressTarget.Format(bytes[(dot + 1)..<range.upperBound])
        else { return (range, nil) }
        return (range.lowerBound..<dot, format)
    }
}

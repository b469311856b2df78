extension JSONNode: Codable {
    private struct Name: CodingKey {
        let stringValue: String
        let intValue: Int?

        init(_ name: String) { (stringValue, intValue) = (name, nil) }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { (stringValue, self.intValue) = (String(intValue), intValue) }
    }

    /// Decodes any JSON; members are sorted by name, because decoders do not keep their order.
    package init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: Name.self) {
            let members = try container.allKeys.sorted { $0.stringValue < $1.stringValue }.map { key in
                Member(name: key.stringValue, value: try container.decode(Self.self, forKey: key))
            }
            self.init(.object(members))
        } else if var container = try? decoder.unkeyedContainer() {
            var nodes: [Self] = []
            while !container.isAtEnd { nodes.append(try container.decode(Self.self)) }
            self.init(.array(nodes))
        } else {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self.init(.null)
            } else if let value = try? container.decode(Bool.self) {
                self.init(.bool(value))
            } else if let number = try? container.decode(Double.self) {
                self.init(.number(number))
            } else {
                self.init(.string(try container.decode(String.self)))
            }
        }
    }

    package func encode(to encoder: any Encoder) throws {
        switch value {
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .bool(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .number(let number):
            var container = encoder.singleValueContainer()
            if let whole = Int64(exactly: number), whole.magnitude < 1 << 53 {
                try container.encode(whole)
            } else {
                try container.encode(number)
            }
        case .string(let text):
            var container = encoder.singleValueContainer()
            try container.encode(text)
        case .array(let nodes):
            var container = encoder.unkeyedContainer()
            for node in nodes { try container.encode(node) }
        case .object(let members):
            var container = encoder.container(keyedBy: Name.self)
            for member in members { try container.encode(member.value, forKey: Name(member.name)) }
        }
    }
}

extension JSONReadable {
    /// Decodes the value through the reader of data folders, so that the rules are the same.
    ///
    /// - Throws: `DecodingError.dataCorrupted` with the path of the first problem and all of them in words.
    package static func decoded(from decoder: any Decoder) throws -> Self {
        let node = try JSONNode(from: decoder)
        let reading = JSONReading()
        reading.readsOrderFromArrays = true
        if let value = read(node, reading), !reading.hasErrors { return value }
        let errors = reading.issues.filter { $0.severity == .error }
        let words = errors.map { "\($0.path): \($0.message)" }.joined(separator: "; ")
        let path = decoder.codingPath + (errors.first?.path.steps ?? []).map(\.codingKey)
        throw DecodingError.dataCorrupted(.init(codingPath: path, debugDescription: words))
    }
}

extension JSONWritable {
    /// Encodes the value as data folders write it; texts in several languages become arrays, to keep their order.
    package func encode(asJSONTo encoder: any Encoder) throws {
        var context = JSONWriting()
        context.keepsOrderInArrays = true
        try json(context).encode(to: encoder)
    }
}

extension JSONPath.Step {
    private struct Key: CodingKey {
        let stringValue: String
        let intValue: Int?

        init(stringValue: String) { (self.stringValue, intValue) = (stringValue, nil) }
        init(intValue: Int) { (stringValue, self.intValue) = (String(intValue), intValue) }
    }

    fileprivate var codingKey: any CodingKey {
        switch self {
        case .member(let name): Key(stringValue: name)
        case .index(let index): Key(intValue: index)
        }
    }
}

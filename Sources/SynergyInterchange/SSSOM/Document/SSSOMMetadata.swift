extension SSSOM {
    /// What a document says beside its records: the slots of the set, the prefixes and the extension definitions.
    public struct Metadata: Hashable, Sendable {
        /// The declaration of a slot that SSSOM does not know.
        public struct ExtensionDefinition: Hashable, Sendable {
            /// The name of the slot.
            public var slot: Slot
            /// What the slot means, as a CURIE or IRI; `nil` for `http://sssom.invalid/` and the name.
            public var property: String?
            /// The type of its values; `nil` for `xsd:string`.
            public var typeHint: String?

            /// Creates a definition.
            public init(slot: Slot, property: String? = nil, typeHint: String? = nil) {
                self.slot = slot
                self.property = property
                self.typeHint = typeHint
            }
        }

        /// What the declared prefixes stand for, without the built-in ones.
        public var prefixes: [String: String]
        /// The declared extension slots, in the order of the file.
        public var extensions: [ExtensionDefinition]
        /// The other slots; what stands for all records was moved to the records when the file was read.
        public var values: [Slot: Value]

        /// Creates metadata.
        public init(
            values: [Slot: Value] = [:], prefixes: [String: String] = [:], extensions: [ExtensionDefinition] = []
        ) {
            self.values = values
            self.prefixes = prefixes
            self.extensions = extensions
        }

        /// The value of a slot of the set.
        public subscript(slot: Slot) -> Value? {
            get { values[slot] }
            set { values[slot] = newValue }
        }

        /// The definition of an extension slot.
        public func definition(of slot: Slot) -> ExtensionDefinition? { extensions.first { $0.slot == slot } }

        /// What a prefix stands for, declared or built in.
        public func iri(ofPrefix prefix: String) -> String? {
            SSSOMVocabulary.builtInPrefixes[prefix] ?? prefixes[prefix]
        }

        /// A CURIE with its prefix replaced by what it stands for; anything else as it is.
        public func expanded(_ curie: String) -> String {
            guard let colon = curie.utf8.firstIndex(of: UInt8(ascii: ":")),
                let iri = iri(ofPrefix: String(curie[..<colon]))
            else { return curie }
            return iri + curie[curie.utf8.index(after: colon)...]
        }

        /// The property of an extension slot as an IRI.
        public func property(of slot: Slot) -> String {
            definition(of: slot)?.property.map { expanded($0) } ?? "http://sssom.invalid/\(slot.rawValue)"
        }

        /// Which of our extensions a slot is.
        func known(_ slot: Slot) -> SSSOMVocabulary.Extension? {
            guard let property = definition(of: slot)?.property.map({ expanded($0) }) else { return nil }
            return SSSOMVocabulary.Extension.allCases.first { SSSOM.vocabulary + $0.rawValue == property }
        }
    }
}

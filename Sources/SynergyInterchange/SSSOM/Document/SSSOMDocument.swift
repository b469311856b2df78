public import SynergyCrosswalk
import SynergyModel

extension SSSOM {
    /// All that a file says, loss-free: every slot of the set and of each record, extensions too.
    public struct Document: Hashable, Sendable {
        /// The slots of the set, the prefixes and the extension definitions.
        public var metadata: Metadata
        /// The records, in the order of the file.
        public var records: Records

        /// Creates a document.
        public init(metadata: Metadata = Metadata(), records: Records = Records()) {
            self.metadata = metadata
            self.records = records
        }

        /// What the prefixes of its identifiers stand for, with the built-in ones.
        public var prefixes: [String: String] {
            metadata.prefixes.merging(SSSOMVocabulary.builtInPrefixes) { _, builtIn in builtIn }
        }

        /// The mappings and gaps that the records state, made anew at each call.
        ///
        /// Records that relate a text in place of an identifier are not among them.
        ///
        /// - Complexity: O(*n*) in the number of records.
        public var set: MappingSet {
            var meaning = RecordMeaning(self)
            var set = MappingSet(
                id: metadata["mapping_set_id"]?.text ?? "", version: metadata["mapping_set_version"]?.text,
                title: metadata["mapping_set_title"]?.text, license: metadata["license"]?.text)
            set.mappings.reserveCapacity(records.count)
            for row in 0..<records.count {
                switch meaning.statement(at: row) {
                case .mapping(let mapping): set.mappings.append(mapping)
                case .gap(let gap): set.gaps.append(gap)
                case nil: continue
                }
            }
            return set
        }

        /// The mapping that a record states; `nil` for gaps, and for records that relate a text.
        public func mapping(at position: Int) -> Mapping? {
            var meaning = RecordMeaning(self)
            guard case .mapping(let mapping) = meaning.statement(at: position) else { return nil }
            return mapping
        }

        /// The gap that a record states, if it does.
        public func gap(at position: Int) -> Gap? {
            var meaning = RecordMeaning(self)
            guard case .gap(let gap) = meaning.statement(at: position) else { return nil }
            return gap
        }
    }
}

/// A place in a text that cites something: what it cites, in the form that identifies it, and exactly where it stands.
public struct Citation: Hashable, Sendable {
    /// What sort of thing is cited.
    public var kind: Kind
    /// What is cited, in the one form that all its spellings share.
    public var key: ReferenceKey
    /// What the spelling says besides: language, format, year, country, articles and more.
    public var parts: Parts
    /// Where it stands, in UTF-8 bytes of the text as it was given, without the end.
    public var span: Range<Int>
    /// The bytes of ``span`` as text.
    public var text: String

    /// Creates a citation.
    public init(kind: Kind, key: ReferenceKey, parts: Parts, span: Range<Int>, text: String) {
        self.kind = kind
        self.key = key
        self.parts = parts
        self.span = span
        self.text = text
    }

    /// What sort of thing is cited.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// A document of the United Nations, by its symbol.
        case unSymbol = "un-symbol"
        /// One language version of a document of the United Nations, by its job number.
        case unJob = "un-job"
        /// A record of the United Nations Digital Library.
        case unRecord = "un-record"
        /// A multilateral treaty deposited with the Secretary-General.
        case unTreaty = "un-treaty"
        /// A place in the United Nations Treaty Series.
        case treatySeries = "unts"
        /// A resolution or decision of an organ that gives them no symbols of their own.
        case resolution
        /// A document of the Council of Europe, by its number.
        case coeDocument = "coe-doc"
        /// One language version of a document of the Council of Europe, by the number of its file.
        case coeFile = "coe-rm"
        /// A treaty of the Council of Europe.
        case cets
        /// A legal act of the European Union.
        case celex
        /// A place in the Official Journal of the European Union.
        case officialJournal = "oj"
        /// A proposal or working document of the European Commission.
        case commission = "eu-com"
        /// An instrument of the International Labour Organization.
        case ilo
        /// A comment of the supervisory bodies of the International Labour Organization.
        case iloComment = "ilo-comment"
        /// A judgment or decision of the European Court of Human Rights.
        case hudoc
        /// A digital object identifier.
        case doi
        /// An article of a treaty or a law.
        case article
        /// A paragraph of a document.
        case paragraph = "para"
        /// A question of a questionnaire.
        case question
        /// Any other address.
        case url
        /// An address that would run something or reach into a machine; never made a link, never checked.
        case unsafeURL = "unsafe-url"
    }
}

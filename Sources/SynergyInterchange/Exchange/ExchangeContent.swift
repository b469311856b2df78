public import SynergyCrosswalk
public import SynergyModel
public import SynergyReuse

/// What files of any format hold, in the words of the model.
///
/// Each format is read into it and written from it, so that any two of them can be converted into each other. What a
/// format cannot carry is counted in ``FormatLosses``.
public struct ExchangeContent: Hashable, Sendable {
    /// The treaties and surveys, with their provisions.
    public var instruments: [Instrument]
    /// The forms.
    public var questionnaires: [Questionnaire]
    /// The filled forms.
    public var submissions: [Submission]
    /// The mappings between questions, and between provisions.
    public var mappings: [MappingSet]
    /// What reviewers decided.
    public var decisions: [Decision]

    /// Creates the content of a file; empty unless said.
    public init(
        instruments: [Instrument] = [], questionnaires: [Questionnaire] = [], submissions: [Submission] = [],
        mappings: [MappingSet] = [], decisions: [Decision] = []
    ) {
        self.instruments = instruments
        self.questionnaires = questionnaires
        self.submissions = submissions
        self.mappings = mappings
        self.decisions = decisions
    }

    /// Whether there is nothing in it.
    public var isEmpty: Bool {
        instruments.isEmpty && questionnaires.isEmpty && submissions.isEmpty && mappings.isEmpty && decisions.isEmpty
    }
}

/// A file that was read.
public struct ExchangeReading: Hashable, Sendable {
    /// What it holds.
    public var content: ExchangeContent
    /// What stood in it that the model has no place for.
    public var losses: FormatLosses
    /// Every problem, with its place.
    public var diagnostics: [Diagnostic]

    /// Creates the result of reading a file.
    public init(
        content: ExchangeContent = ExchangeContent(), losses: FormatLosses = FormatLosses(),
        diagnostics: [Diagnostic] = []
    ) {
        self.content = content
        self.losses = losses
        self.diagnostics = diagnostics
    }

    /// Whether something in it could not be read.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// A file that is ready to be written.
public struct ExchangeWriting: Hashable, Sendable {
    /// The file.
    public var bytes: [UInt8]
    /// What of the content the format could not carry.
    public var losses: FormatLosses

    /// Creates the result of writing a file.
    public init(bytes: [UInt8], losses: FormatLosses = FormatLosses()) {
        self.bytes = bytes
        self.losses = losses
    }
}

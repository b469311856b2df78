public import SynergyModel

/// The compiled graph of all mappings: what can feed a question, and by what chain.
public struct Crosswalk: Sendable {
    /// The questionnaires it knows.
    public let questionnaires: [Questionnaire]
    /// The instruments it knows.
    public let instruments: [Instrument]
    /// The mapping sets it was compiled from.
    public let mappingSets: [MappingSet]

    /// Compiles a crosswalk.
    public init(questionnaires: [Questionnaire], instruments: [Instrument] = [], mappings: [MappingSet]) {
        self.questionnaires = questionnaires
        self.instruments = instruments
        mappingSets = mappings
    }
}

/// What a text takes for granted: which protocol is "the Protocol", which questionnaire "the questionnaire".
///
/// Names are those after `ctx:` in keys: `protocol`, `convention`, `covenant`, `directive`, `committee`, `questionnaire`,
/// `document`; and `resolution`, for the organ whose resolutions are meant, such as `ctoc` or `un:A/HRC`.
public struct ReferenceContext: Hashable, Sendable {
    /// What the caller says; it comes before anything the text says.
    public var given: [String: ReferenceKey]
    /// What the questionnaire says that is being answered; it comes last.
    public var defaults: [String: ReferenceKey]

    /// Creates a context.
    public init(_ given: [String: ReferenceKey] = [:], defaults: [String: ReferenceKey] = [:]) {
        self.given = given
        self.defaults = defaults
    }
}

/// One column that a kind of table may have.
struct TableField: Sendable {
    /// A stable word.
    let key: String
    /// The member of the JSON of a data folder that it says.
    let member: String
    /// How its cells say it.
    let form: CellForm
    /// What stands above it.
    let words: SixWords
    /// What else may stand above it.
    let others: [String]
    /// Whether a table without it is none of the kind.
    let isRequired: Bool
    /// Whether an empty column is written all the same, so that people see it.
    let isUsual: Bool
    /// What to write into it, in the language of the reader.
    let help: SixWords?

    /// Reads `English | … | Chinese; other / another`.
    init(
        _ key: String, _ form: CellForm, _ words: String, member: String? = nil, required: Bool = false,
        usual: Bool = false, help: String? = nil
    ) {
        self.key = key
        self.member = member ?? key
        self.form = form
        (self.words, others) = SixWords.parse(words)
        isRequired = required
        isUsual = usual || required
        self.help = help.map { SixWords($0) }
    }
}

/// What a word does in a question, apart from what the question is about.
enum WordCue: UInt8, Sendable, CaseIterable {
    /// Nothing of the kind.
    case none
    /// Begins a question to be answered by yes or no: `does`.
    case auxiliary
    /// Brings in a question to be answered by yes or no: `whether`.
    case whether
    /// `if`, which brings in either a condition or a question.
    case condition
    /// Says how many: `combien`.
    case count
    /// Says how many behind `how`: `many`.
    case quantity
    /// A thing that is counted out: `number`.
    case figure
    /// `how`.
    case manner
    /// Asks for an account: `describe`.
    case describe
    /// Asks for whatever follows: `provide`, `indicate`.
    case give
    /// Asks to choose or to list: `which`.
    case select
    /// `who`.
    case person
    /// `when`.
    case time
    /// `where`.
    case place
    /// `why`.
    case reason
    /// Stands behind a verb that asks: `there`, `your`, `vous`.
    case addressed

    /// The words of a language that do this.
    func words(of language: TextLanguage) -> String {
        switch language {
        case .english: english
        case .french: french
        case .spanish: spanish
        default: ""
        }
    }

    private var english: String {
        switch self {
        case .none: ""
        case .auxiliary:
            "is are was were do does did has have had can could will would should may must"
        case .whether: "whether"
        case .condition: "if"
        case .count: ""
        case .quantity: "many much"
        case .figure: "number numbers percentage percent proportion rate amount total figures quantity"
        case .manner: "how"
        case .describe:
            """
            describe explain outline elaborate summarise summarize comment discuss clarify describing explaining \
            information details detail description explanation
            """
        case .give: "provide give indicate state submit share report mention note specify answer"
        case .select: "which what list enumerate name identify select tick"
        case .person: "who whom whose"
        case .time: "when"
        case .place: "where"
        case .reason: "why"
        case .addressed: "there your you"
        }
    }

    private var french: String {
        switch self {
        case .none: ""
        case .auxiliary: "a ont est sont existe existent peut peuvent doit doivent"
        case .whether: ""
        case .condition: "si s"
        case .count: "combien"
        case .quantity: ""
        case .figure: "nombre nombres pourcentage proportion taux montant total chiffre chiffres"
        case .manner: "comment"
        case .describe:
            """
            décrire décrivez expliquer expliquez exposer exposez présenter présentez résumer résumez commenter \
            commentez informations renseignements détails détail
            """
        case .give:
            "fournir fournissez donner donnez indiquer indiquez communiquer communiquez préciser précisez mentionner"
        case .select:
            """
            quel quelle quels quelles lequel laquelle lesquels lesquelles lister listez énumérer énumérez nommer nommez \
            citer citez
            """
        case .person: "qui"
        case .time: "quand"
        case .place: "où"
        case .reason: "pourquoi"
        case .addressed: "t ce vous elle elles il ils"
        }
    }

    private var spanish: String {
        switch self {
        case .none: ""
        case .auxiliary:
            """
            es son está están existe existen hay ha han tiene tienen dispone disponen cuenta cuentan prevé prevén puede \
            pueden tipifica penaliza permite incluye contempla
            """
        case .whether: ""
        case .condition: "si"
        case .count: "cuántos cuántas cuánto cuánta"
        case .quantity: ""
        case .figure: "número números porcentaje proporción tasa cantidad monto total cifra cifras"
        case .manner: "cómo"
        case .describe:
            """
            describa describir explique explicar exponga resuma comente información informaciones detalles detalle \
            descripción
            """
        case .give: "proporcione proporcionar facilite indique indicar señale dé presente mencione especifique precise"
        case .select: "qué cuál cuáles enumere enumerar nombre identifique"
        case .person: "quién quiénes"
        case .time: "cuándo"
        case .place: "dónde"
        case .reason: "porqué"
        case .addressed: ""
        }
    }
}

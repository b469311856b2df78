/// Phrases and pairs of words that change nothing, or everything, of what a question asks.
enum QuestionPhrases {
    /// What is said for politeness, at the beginning or at the end.
    static func polite(of language: TextLanguage) -> [String] {
        switch language {
        case .english:
            ["please", "kindly", "if possible please", "we would be grateful if you could", "could you please"]
        case .french:
            ["veuillez", "s'il vous plaît", "svp", "prière de", "merci de", "merci de bien vouloir", "bien vouloir"]
        case .spanish: ["por favor", "sírvase", "sírvanse", "se ruega", "tenga a bien", "favor de", "le rogamos"]
        case .russian: ["пожалуйста", "просьба"]
        case .arabic: ["يرجى", "الرجاء"]
        case .chinese, .other: []
        }
    }

    /// What makes a question hang on the one before it, at the beginning.
    static func dependent(of language: TextLanguage) -> [String] {
        switch language {
        case .english:
            [
                "if yes", "if so", "if no", "if not", "if any", "if applicable", "if available", "if the answer",
                "if your answer", "if you answered", "if other", "in that case", "in this case",
            ]
        case .french:
            [
                "si oui", "si non", "sinon", "dans l'affirmative", "dans la négative", "le cas échéant",
                "si tel est le cas",
                "si la réponse", "dans ce cas", "en cas de réponse",
            ]
        case .spanish:
            [
                "en caso afirmativo", "en caso negativo", "de ser así", "si la respuesta", "si es así", "si procede",
                "en ese caso", "en este caso", "en caso de que", "si respondió", "en su caso",
            ]
        default: []
        }
    }

    /// Words that say the opposite of each other and that no stem tells apart, the sides divided by `|`.
    static func opposites(of language: TextLanguage) -> [String] {
        switch language {
        case .english:
            [
                "before|after", "under below beneath|over above", "more|less fewer", "most|least", "from|to into",
                "all every each|any some", "yes|no", "within inside|outside", "up|down", "during|outside",
                "maximum|minimum", "male males men|female females women", "boys|girls", "adult adults|child children",
            ]
        case .french:
            [
                "avant|après", "sous|dessus", "plus|moins", "tous toutes|quelconque quelques",
                "hommes homme|femmes femme",
                "maximum maximal|minimum minimal", "garçons|filles", "adultes adulte|enfants enfant",
            ]
        case .spanish:
            [
                "antes|después", "bajo|sobre", "más|menos", "todos todas|alguno alguna algunos algunas",
                "hombres hombre|mujeres mujer", "máximo máxima|mínimo mínima", "niños|niñas", "adultos|niños",
            ]
        default: []
        }
    }

    /// Words that tell who does something to whom.
    static func roles(of language: TextLanguage) -> String {
        switch language {
        case .english: "by to from against for between into"
        case .french: "par à aux au contre pour entre vers"
        case .spanish: "por a al contra para entre hacia"
        default: ""
        }
    }

    /// Words in front of a noun that say nothing about it.
    static func articles(of language: TextLanguage) -> String {
        switch language {
        case .english: "the a an"
        case .french: "le la les l un une des"
        case .spanish: "el la los las un una"
        default: ""
        }
    }

    /// Words that leave out what was named before: `other shelters` are not `shelters`.
    static func others(of language: TextLanguage) -> String {
        switch language {
        case .english: "other others another else"
        case .french: "autre autres"
        case .spanish: "otro otra otros otras"
        default: ""
        }
    }

    /// Words between two things of which it does not matter which comes first.
    static func conjunctions(of language: TextLanguage) -> String {
        switch language {
        case .english: "and or nor"
        case .french: "et ou ni"
        case .spanish: "y e o u ni"
        default: ""
        }
    }

    /// Numbers that are written out, beginning with two.
    static func numbers(of language: TextLanguage) -> String {
        switch language {
        case .english: "two three four five six seven eight nine ten eleven twelve"
        case .french: "deux trois quatre cinq six sept huit neuf dix onze douze"
        case .spanish: "dos tres cuatro cinco seis siete ocho nueve diez once doce"
        default: ""
        }
    }

    /// Words of questionnaires that hardly narrow what is asked: with or without them it is the same question.
    static func light(of language: TextLanguage) -> String {
        switch language {
        case .english:
            """
            country countries state states party parties government governments national current currently existing \
            present specific specifically particular particularly various general generally take taken takes adopt \
            adopted place following concerned regard regarding concerning respect relation relating related relevant \
            accordance applicable appropriate available step steps measure measures undertaken made set include included many much number numbers total
            """
        case .french:
            """
            pays état états partie parties gouvernement gouvernements national nationale nationaux nationales actuel \
            actuelle actuellement existant existante existants existantes spécifique spécifiques particulier \
            particulièrement divers diverses général généralement prendre prises pris prise adopté adoptée adoptées \
            adoptés place concernant matière égard relatif relative relatives relatifs conformément applicable mesure \
            mesures mise mises mis nombre nombres total
            """
        case .spanish:
            """
            país países estado estados parte partes gobierno gobiernos nacional nacionales actual actuales actualmente \
            existente existentes específico específica específicas específicos particular diversos diversas general \
            número números cantidad total tomar tomado tomada tomadas adoptar adoptado adoptada adoptadas marcha respecto relativo relativa relativas \
            relativos relación materia medida medidas aplicable
            """
        default: ""
        }
    }
}

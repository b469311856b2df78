extension WordingLexicon {
    static let french: Self = {
        var words = Self()
        words.vague = Self.words(
            """
            adéquat adéquate adéquats adéquates adéquatement suffisant suffisante suffisants suffisantes suffisamment \
            efficace efficaces efficacement approprié appropriée appropriés appropriées convenable convenables pertinent \
            pertinente pertinents pertinentes raisonnable raisonnables raisonnablement significatif significative \
            satisfaisant satisfaisante satisfaisants satisfaisantes etc régulièrement récemment divers diverses
            """)
        words.vaguePhrases = phrases("et ainsi de suite\nle cas échéant\nsi besoin est")
        words.leadingStarts = phrases(
            """
            n'est-il pas
            n'est-ce pas
            ne pensez-vous pas
            ne faudrait-il pas
            n'y a-t-il pas
            êtes-vous d'accord
            êtes-vous accord
            seriez-vous d'accord
            seriez-vous accord
            """)
        words.leadingPhrases = phrases("bien entendu\névidemment\nbien sûr\nn'est-ce pas\navec quel succès")
        words.interrogatives = Self.words(
            "quel quelle quels quelles comment combien qui quand où pourquoi lequel laquelle lesquels lesquelles")
        words.relatives = Self.words("qui quand où lequel laquelle lesquels lesquelles")
        words.imperatives = Self.words(
            """
            décrire décrivez expliquer expliquez préciser précisez indiquer indiquez fournir fournissez énumérer énumérez \
            exposer exposez donner donnez présenter présentez citer citez lister listez
            """)
        words.politeness = Self.words("veuillez prière de merci également et")
        words.sameMatter = Self.words(
            "le la les ce ceux celles détails détail exemple exemples lien liens copie copies en")
        words.conditions = phrases(
            "si oui\nsi non\ndans l'affirmative\ndans affirmative\ndans la négative\nle cas échéant")
        words.conjunctions = ["et"]
        words.joiners = ["et", "ou"]
        words.prepositions = Self.words("dans sur par pour avec à sous de depuis selon pendant en auprès")
        words.quantities = []
        words.setPhrases = Set(
            Self.phrases(
                """
                droit pratique
                loi pratique
                lois règlements
                législation pratique
                femmes enfants
                femmes filles
                hommes femmes
                il elle
                oui non
                législatives autres
                """
            ).map { $0.joined(separator: " ") })
        words.treatyTerms = Self.words(
            """
            recrutement transport transfert hébergement accueil menace force contrainte enlèvement fraude tromperie abus \
            esclavage servitude prostitution exploitation prélèvement origine transit destination provisoirement \
            permanente médicale psychologique matérielle sociale physique
            """)
        words.periods = Self.words(
            "année années an ans annuel annuels annuelle mois période trimestre semaine jour jours date depuis entre")
        words.wayOut = Self.words(
            "non aucun aucune autre autres inconnu inconnue inconnus jamais sans pas rien ni")
        return words
    }()
}

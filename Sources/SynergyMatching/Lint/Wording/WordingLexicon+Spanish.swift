extension WordingLexicon {
    static let spanish: Self = {
        var words = Self()
        words.vague = Self.words(
            """
            adecuado adecuada adecuados adecuadas adecuadamente suficiente suficientes suficientemente eficaz eficaces \
            eficazmente eficiente eficientes apropiado apropiada apropiados apropiadas pertinente pertinentes razonable \
            razonables razonablemente significativo significativa satisfactorio satisfactoria satisfactorios \
            satisfactorias oportuno oportuna oportunamente etc etcétera regularmente recientemente recientes diversos \
            diversas
            """)
        words.vaguePhrases = phrases("y así sucesivamente\nsegún proceda\nsi procede")
        words.leadingStarts = phrases(
            """
            no es cierto
            no es verdad
            no cree
            no considera
            no debería
            está de acuerdo
            está usted de acuerdo
            estaría de acuerdo
            """)
        words.leadingPhrases = phrases("por supuesto\nobviamente\nevidentemente\ncon qué éxito\nno es así")
        words.interrogatives = Self.words(
            "qué cuál cuáles cómo cuánto cuánta cuántos cuántas quién quiénes cuándo dónde")
        words.imperatives = Self.words(
            """
            describa describir explique explicar indique indicar especifique especificar enumere proporcione proporcionar \
            facilite exponga detalle señale mencione presente
            """)
        words.politeness = Self.words("sírvase por favor también y")
        words.sameMatter = Self.words(
            "lo la los las detalle detalles ejemplo ejemplos enlace enlaces copia copias ello")
        words.conditions = phrases("en caso afirmativo\nen caso negativo\nsi es así\nde ser así\nsi la respuesta")
        words.conjunctions = ["y", "e"]
        words.joiners = ["y", "e", "o", "u"]
        words.prepositions = Self.words("en por para con a bajo de desde según durante hasta")
        words.quantities = []
        words.setPhrases = Set(
            Self.phrases(
                """
                ley práctica
                legislación práctica
                leyes reglamentos
                mujeres niños
                mujeres niñas
                hombres mujeres
                sí no
                legislativas otras
                legislativas otra
                """
            ).map { $0.joined(separator: " ") })
        words.treatyTerms = Self.words(
            """
            captación transporte traslado acogida recepción amenaza fuerza coacción rapto fraude engaño abuso esclavitud \
            servidumbre prostitución explotación extracción origen tránsito destino temporalmente permanentemente médica \
            psicológica material social física
            """)
        words.periods = Self.words(
            "año años anual anuales mes meses período periodo trimestre semana día días fecha desde entre")
        words.wayOut = Self.words(
            "no ningún ninguno ninguna ningunos ningunas otro otra otros otras desconocido desconocida nunca sin nada")
        return words
    }()
}

extension WordingLexicon {
    static let english: Self = {
        var words = Self()
        words.vague = Self.words(
            """
            adequate adequately sufficient sufficiently effective effectively efficient efficiently appropriate \
            appropriately suitable suitably relevant reasonable reasonably significant significantly substantial \
            substantially timely satisfactory satisfactorily meaningful meaningfully robust proper properly regularly \
            frequently recently recent etc
            """)
        words.vaguePhrases = phrases("and so on\nand so forth\nand the like\nas necessary\nif need be")
        words.termsOfArt = phrases(
            """
            reasonable time
            reasonable grounds
            reasonable indication
            reasonable accommodation
            reasonable suspicion
            effective remedy
            effective remedies
            adequate standard of living
            adequate housing
            appropriate housing
            proper names
            """)
        words.leadingStarts = phrases(
            """
            is it not
            is there not
            are there not
            isn't
            aren't
            don't
            doesn't
            didn't
            hasn't
            haven't
            wouldn't
            shouldn't
            can't
            won't
            do you not
            does your country not
            do you agree that
            do you agree with
            would you agree that
            would you agree with
            does your country agree that
            does your country agree with
            would it not
            should there not
            should it not
            why has your country failed
            why have you failed
            why do you not
            why does your country not
            why has your country not
            why have you not
            """)
        words.leadingPhrases = phrases(
            """
            surely
            of course
            obviously
            undoubtedly
            needless to say
            how successful
            how successfully
            how well
            as is well known
            as everybody knows
            you will agree
            isn't it
            don't you
            """)
        words.negations = Self.words(
            "not no never without neither none nothing nobody nowhere lack lacks fail fails cannot unless")
        words.negatives = Self.words(
            """
            unable unlawful impossible uncommon unlikely unusual illegal irrelevant insufficient inadmissible unavailable \
            unaware unknown unreasonable unnecessary ineffective inadequate incompatible inconsistent prohibited \
            prohibit prohibits forbidden forbid forbids excluded exclude excludes denied deny refused refuse
            """)
        words.interrogatives = Self.words("how which what who whom whose when where why whether")
        words.relatives = Self.words("which who whom whose when where that")
        words.auxiliaries = Self.words(
            "does do did is are was were has have had can could will would should must may shall")
        words.bareAuxiliaries = Self.words("does do did can could will would should must may shall")
        words.imperatives = Self.words(
            """
            describe explain list name specify state indicate give provide report outline summarise summarize discuss \
            identify attach submit supply share comment elaborate quantify estimate
            """)
        words.politeness = Self.words("please kindly also then and")
        words.sameMatter = Self.words(
            """
            it them so this these those that they detail details example examples link links copy copies text texts source \
            sources none answer answers reply yes
            """)
        words.conditions = phrases(
            "if yes\nif so\nif not\nif no\nif available\nif applicable\nif any\nif the answer\nwhere the answer\nif you"
        )
        words.conjunctions = ["and"]
        words.joiners = ["and", "or"]
        words.prepositions = Self.words(
            "in on by for with to at under from of since until through against upon during within after before over")
        words.subjects = Self.words(
            """
            it they there this these those the a an any your you such its their he she all some each every no national \
            other
            """)
        words.reservations = Self.words(
            "appropriate applicable necessary possible relevant available needed required so not if how to in")
        words.quantities = ["many", "much"]
        words.setEnglishVerbs()
        words.setEnglishPhrases()
        return words
    }()

    private mutating func setEnglishVerbs() {
        verbs = Self.words(
            """
            accept address adopt allow apply assist collect combat compensate comply confiscate consult cooperate \
            co-operate coordinate cover criminalise criminalize define deport detain detect deter disseminate distribute \
            enable encourage enforce ensure establish evaluate exclude extend extradite facilitate foresee freeze give \
            grant guarantee have identify implement include inform investigate involve keep license maintain make manage \
            mention monitor notify oblige offer penalise penalize permit prevent prohibit promote prosecute protect \
            provide publish punish recognise recognize reduce refer regulate reintegrate repatriate require seize set \
            share strengthen suppress take teach treat verify
            """)
    }

    private mutating func setEnglishPhrases() {
        setPhrases = Set(
            Self.phrases(
                """
                law practice
                laws practices
                law regulation
                laws regulations
                rules regulations
                law policy
                laws policies
                policies programmes
                policies programs
                policy practice
                women children
                women girls
                men women
                men boys
                he she
                his her
                him her
                terms conditions
                yes no
                legislative other
                legislation other
                legal other
                one more
                two more
                one several
                whole part
                more less
                not whether
                whether not
                persons groups
                organisations society
                organizations society
                organisation society
                health safety
                care protection
                rights duties
                rights obligations
                goods services
                labour services
                labor services
                first foremost
                bodies institutions
                agreements arrangements
                agreement arrangement
                articles paragraphs
                article articles
                protocol convention
                convention protocol
                convention protocols
                national international
                regional international
                agency agencies
                person persons
                safe secure
                """
            ).map { $0.joined(separator: " ") })
        treatyTerms = Self.words(
            """
            recruitment transportation transport transfer harbouring harboring receipt threat force coercion abduction fraud \
            deception abuse power vulnerability payments benefits slavery servitude prostitution exploitation removal \
            organs origin transit destination temporarily permanently temporary permanent bilateral multilateral regional \
            medical psychological material social physical sexual economic cultural educational privacy identity age \
            gender sex prevent combat suppress punish investigate prosecute investigation prosecution adjudication \
            investigations prosecutions convictions freezing seizure confiscation search nationals residents \
            nationality residence refused denied revoked visas entry quality integrity research information media campaigns \
            attempt complicity participation organising organizing directing accomplice humanitarian compassionate \
            employment education training housing counselling court administrative begging adoption marriage
            """)
        periods = Self.words(
            """
            year years yearly annual annually month months monthly period quarter quarters week weeks day days date since \
            between during
            """)
        wayOut = Self.words(
            "no none neither not never other others unknown nothing na n/a otherwise unable another absent")
    }
}

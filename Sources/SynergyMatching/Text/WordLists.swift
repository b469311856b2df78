/// The lists behind ``StopWords``: words in lower case with spaces between them.
enum WordLists {
    static func functionWords(of language: TextLanguage) -> String {
        switch language {
        case .english: english
        case .french: french
        case .spanish: spanish
        case .arabic: arabic
        case .russian: russian
        case .chinese: chinese
        case .other: ""
        }
    }

    /// The pieces that apostrophes leave, such as `ll` and `ve`, are among them.
    private static let english = """
        a about above after again ain all already also although am among amongst an and another any are as at be became \
        because been before being below between both but by ca can could d did do does doing done down during each \
        either else etc even ever every few for from further had has have having he hence her here hers herself him \
        himself his i if in into is it its itself just ll m may me might mine more most much must my myself now o of \
        off on once one only onto or other others otherwise our ours ourselves out over own per rather re s same sha \
        shall she should since so some such t than that the their theirs them themselves then there thereby therefore \
        thereof these they this those though through throughout thus to together too toward towards under until up \
        upon us ve very via was we were while will with within wo would yet you your yours yourself yourselves
        """

    private static let french = """
        à afin ai ainsi alors après au aucuns aujourd auquel aura auront aussi autre autres aux auxquelles auxquels avait \
        avant avec avez avoir avons ayant b bien c car ce ceci cela celle celles celui cependant ces cet cette ceux \
        chacun chacune chaque chez ci contre d dans de depuis des dès donc dont du duquel durant elle elles en encore \
        entre es est et étaient était étant été êtes étions être eu eux fait faire faut fois fut hors hui ici il ils j \
        jusqu jusque l la là laquelle le les lesquelles lesquels leur leurs lors lorsqu lorsque lui m ma mais malgré \
        même mêmes mes moi moins mon nos notamment notre nôtre nous on ont or ou outre par parce parmi pendant peu \
        peut peuvent plus plusieurs plutôt pour puis puisqu puisque qu que quelque quelques qui s sa se selon sera \
        serait seront ses si sien soi soient soit sommes son sont sous suis sur t ta tandis tant te tel telle telles \
        tels tes toi ton toujours tous tout toute toutes très tu un une vers via voici voilà vos votre vôtre vous y
        """

    private static let spanish = """
        a además ahora al algo algún alguna algunas alguno algunos allí ambas ambos ante antes aquel aquella aquellas \
        aquello aquellos aquí así aun aún aunque bajo bien cada casi con conforme contra cual cuales cualquier cuya \
        cuyas cuyo cuyos da de debe deben del demás dentro desde después dicha dichas dicho dichos donde durante e el él \
        ella ellas ellos en entre era eran es esa esas ese eso esos esta está están estar estas este esto estos fue \
        fueron ha haber había habían haya hayan hacia han hasta hay he incluso la las le les lo los luego mas más me \
        mediante mi mí mis misma mismas mismo mismos mucha muchas mucho muchos muy nos nosotras nosotros nuestra \
        nuestras nuestro nuestros o os otra otras otro otros para pero poco por porque pueda puede pueden pues \
        que quien quienes se sea sean según ser será serán si sido sino sobre son su sus tal tales también tan tanto \
        te tiene tienen toda todas todavía todo todos tras tu tus u un una unas uno unos usted ustedes vez vuestra \
        vuestro y ya yo
        """

    private static let arabic = """
        في من إلى على عن مع هذا هذه ذلك تلك التي الذي الذين اللذين اللتين أو و ثم أن إن أنه إنه أنها إنها كان كانت يكون \
        تكون قد لقد كل بعض أي بين حتى حيث عند عندما بعد قبل خلال منذ ضمن حول لدى هو هي هم نحن أنتم كما لكن بل أيضا \
        مثل وفقا بشأن به بها له لها فيه فيها منه منها عليه عليها
        """

    private static let russian = """
        и в во на с со к ко по за из от до у о об для при через над под перед между а но или что чтобы так также \
        же ли бы то это этот эта эти этого этой этих тот та те того той тех который которая которое которые которых \
        которой которого он она оно они его ее её их им ему ей мы вы я вас вам ваш ваша ваши наш наша наши свой своих \
        себя был была было были быть будет есть уже еще ещё если все всё всех весь всего том тем там тут \
        более менее только лишь после других другие другой иные
        """

    private static let chinese = "的 了 在 和 与 及 或 是 有 对 为 以 于 等 之 其 该 这 那 此 并 而 且 由 从 到 将 被 把 也 都 就 个 中 上 下 所"

    static func questionWords(of language: TextLanguage) -> String {
        switch language {
        case .english:
            """
            answer answers comment comments describe detail details detailed elaborate example examples explain give how \
            indicate indicating kindly list mention outline please provide provided question \
            questions respond specify specifying submit summarise summarize tick what \
            when where whether which who whom whose why yes
            """
        case .french:
            """
            bref brièvement combien comment commentaires cocher cochez décrire décrivez détail détails détaillez donner \
            donnez exemple exemples expliquer expliquez fournir fournissez indiquant indiquer indiquez \
            lister merci où oui pourquoi précisant préciser précisez prière quand quel quelle quelles quels question \
            questions quoi répondre réponse veuillez
            """
        case .spanish:
            """
            adónde brevemente comentarios cómo cuál cuáles cuándo cuánta cuántas cuánto cuántos dé describa describir \
            detalle detalles dónde ejemplo ejemplos enumere explicar explique favor indicando indicar indique \
            marque mencione presente proporcionar proporcione pregunta preguntas qué quién quiénes responda respuesta \
            señale sí sírvase especifique especificar
            """
        case .arabic: "هل ما ماذا كيف متى أين لماذا كم يرجى الرجاء وصف صف اذكر بيان تقديم توضيح نعم سؤال"
        case .russian:
            """
            какая какие каким какими какой каков какова каковы как когда где кто кого почему сколько чем опишите укажите \
            просьба пожалуйста приведите предоставьте представьте уточните поясните сообщите перечислите вопрос ответ да
            """
        case .chinese: "请 吗 呢 哪 谁 何 几 什么 如何 怎么 怎样 哪些 是否 说明 描述 列出 提供 注明 为何 多少 请说 请提 请列 请描"
        case .other: ""
        }
    }

    static func negations(of language: TextLanguage) -> String {
        switch language {
        case .english:
            """
            barring cannot except excepting excluded excludes excluding lack lacking lacks neither never no \
            nobody non none nor not nothing nowhere unless unlike without
            """
        case .french:
            "aucun aucune aucunement excepté exclu exclus exclut hormis jamais n ne ni non nul nulle pas rien sans sauf"
        case .spanish:
            """
            excepto excluido excluidos excluye jamás nada nadie ni ningún ninguna ninguno no nunca salvo sin tampoco
            """
        case .arabic: "لا لم لن ليس ليست غير بدون دون سوى إلا عدم باستثناء بلا"
        case .russian: "не ни нет без кроме никогда никакой никаких никто ничего нельзя исключая"
        case .chinese: "不 没 無 无 未 非 别 勿 没有 不是 除外 并非 并未 未经 无法 不得"
        case .other: ""
        }
    }

    /// Common words of languages with Latin letters that are taken for French or Spanish otherwise.
    static let foreign = """
        auch aus av bij che como das dei del della delle dem den der det di die do dos ein eine een em essa essas esse foi \
        für gli het ikke il ist jest mit mais na não nicht och oder og op per que são se seu sich sono sua são uma und van \
        vom von voor wat werden wird você zijn zu zum zur è
        """
}

/// The names under which treaties are cited, by the key that articles of them get (section 8 of the reference grammar).
///
/// Names are matched without case and accents, the longest first. "United Nations", "UN", "Council of Europe" and the like
/// may come before a name and are not repeated here.
enum TreatyNames {
    static let all: [(key: StaticString, aliases: [StaticString])] = [
        (
            "treaty:untoc",
            [
                "UNTOC", "Organized Crime Convention", "Organised Crime Convention", "Palermo Convention",
                "Transnational Organized Crime Convention", "Convention against Transnational Organized Crime",
                "Convention against Transnational Organised Crime",
                "Convention contre la criminalité transnationale organisée",
                "Convention des Nations Unies contre la criminalité transnationale organisée", "Convention de Palerme",
                "Convención contra la Delincuencia Organizada Transnacional",
                "Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional",
                "Convención de Palermo",
            ]
        ),
        (
            "treaty:untoc-tip",
            [
                "TIP Protocol", "Trafficking in Persons Protocol", "Palermo Protocol", "Trafficking Protocol",
                "Anti-Trafficking Protocol", "Protocol against Trafficking in Persons",
                "Protocol on Trafficking in Persons",
                "Protocol to Prevent, Suppress and Punish Trafficking in Persons",
                "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children",
                "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime",
                "Protocole relatif à la traite des personnes", "Protocole contre la traite des personnes",
                "Protocole sur la traite des personnes", "Protocole de Palerme",
                "Protocole visant à prévenir, réprimer et punir la traite des personnes",
                "Protocole visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants",
                "Protocolo contra la trata de personas", "Protocolo sobre la trata de personas",
                "Protocolo relativo a la trata de personas", "Protocolo de Palermo",
                "Protocolo para prevenir, reprimir y sancionar la trata de personas",
                "Protocolo para prevenir, reprimir y sancionar la trata de personas, especialmente mujeres y niños",
            ]
        ),
        (
            "treaty:untoc-som",
            [
                "Migrants Protocol", "Smuggling of Migrants Protocol", "Smuggling Protocol", "SOM Protocol",
                "Migrant Smuggling Protocol", "Protocol against the Smuggling of Migrants",
                "Protocol against the Smuggling of Migrants by Land, Sea and Air",
                "Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime",
                "Protocole contre le trafic illicite de migrants",
                "Protocole contre le trafic illicite de migrants par terre, air et mer",
                "Protocole relatif au trafic illicite de migrants",
                "Protocolo contra el tráfico ilícito de migrantes",
                "Protocolo contra el tráfico ilícito de migrantes por tierra, mar y aire",
                "Protocolo sobre el tráfico ilícito de migrantes",
            ]
        ),
        (
            "treaty:untoc-fa",
            [
                "Firearms Protocol", "Protocol against the Illicit Manufacturing of and Trafficking in Firearms",
                "Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition",
                "Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime",
                "Protocole relatif aux armes à feu", "Protocole sur les armes à feu",
                "Protocole contre la fabrication et le trafic illicites d'armes à feu",
                "Protocole contre la fabrication et le trafic illicites d'armes à feu, de leurs pièces, éléments et munitions",
                "Protocolo sobre armas de fuego", "Protocolo sobre las armas de fuego",
                "Protocolo contra la fabricación y el tráfico ilícitos de armas de fuego",
                "Protocolo contra la fabricación y el tráfico ilícitos de armas de fuego, sus piezas y componentes y municiones",
            ]
        ),
        (
            "treaty:uncac",
            [
                "UNCAC", "Convention against Corruption", "Convention contre la corruption",
                "Convention des Nations Unies contre la corruption", "Convención contra la Corrupción",
                "Convención de las Naciones Unidas contra la Corrupción",
            ]
        ),
        (
            "treaty:crc",
            [
                "CRC", "UNCRC", "Convention on the Rights of the Child", "Convention relative aux droits de l'enfant",
                "Convention des Nations Unies relative aux droits de l'enfant",
                "Convention internationale des droits de l'enfant", "Convención sobre los Derechos del Niño",
                "Convención de las Naciones Unidas sobre los Derechos del Niño",
            ]
        ),
        (
            "treaty:crc-opsc",
            [
                "OPSC", "OP-SC", "CRC-OPSC", "CRC-OP-SC", "OP-CRC-SC", "CRC OPSC", "OPSC CRC",
                "Optional Protocol on the sale of children",
                "Optional Protocol on the sale of children, child prostitution and child pornography",
                "Optional Protocol to the Convention on the Rights of the Child on the sale of children",
                "Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography",
                "Optional Protocol to the CRC on the sale of children",
                "Optional Protocol to the CRC on the sale of children, child prostitution and child pornography",
                "Protocole facultatif concernant la vente d'enfants",
                "Protocole facultatif concernant la vente d'enfants, la prostitution des enfants et la pornographie mettant en scène des enfants",
                "Protocole facultatif à la Convention relative aux droits de l'enfant, concernant la vente d'enfants, la prostitution des enfants et la pornographie mettant en scène des enfants",
                "Protocole facultatif à la Convention relative aux droits de l'enfant concernant la vente d'enfants",
                "Protocolo facultativo relativo a la venta de niños",
                "Protocolo facultativo relativo a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía",
                "Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a la venta de niños",
                "Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía",
            ]
        ),
        (
            "treaty:crc-opac",
            [
                "OPAC", "OP-AC", "CRC-OPAC", "CRC-OP-AC", "OP-CRC-AC", "CRC OPAC",
                "Optional Protocol on the involvement of children in armed conflict",
                "Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict",
                "Optional Protocol to the CRC on the involvement of children in armed conflict",
                "Protocole facultatif concernant l'implication d'enfants dans les conflits armés",
                "Protocole facultatif à la Convention relative aux droits de l'enfant, concernant l'implication d'enfants dans les conflits armés",
                "Protocolo facultativo relativo a la participación de niños en los conflictos armados",
                "Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a la participación de niños en los conflictos armados",
            ]
        ),
        (
            "treaty:cedaw",
            [
                "CEDAW", "Convention on the Elimination of All Forms of Discrimination against Women",
                "Convention on the Elimination of Discrimination against Women", "Women's Convention",
                "Convention sur l'élimination de toutes les formes de discrimination à l'égard des femmes",
                "Convention des Nations Unies sur l'élimination de toutes les formes de discrimination à l'égard des femmes",
                "Convención sobre la eliminación de todas las formas de discriminación contra la mujer",
                "Convención de las Naciones Unidas sobre la eliminación de todas las formas de discriminación contra la mujer",
            ]
        ),
        (
            "treaty:cat",
            [
                "CAT", "UNCAT", "Convention against Torture", "Torture Convention",
                "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
                "Convention contre la torture",
                "Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants",
                "Convention des Nations Unies contre la torture", "Convención contra la Tortura",
                "Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes",
                "Convención de las Naciones Unidas contra la Tortura",
            ]
        ),
        (
            "treaty:iccpr",
            [
                "ICCPR", "CCPR", "PIDCP", "Covenant on Civil and Political Rights",
                "International Covenant on Civil and Political Rights",
                "Pacte international relatif aux droits civils et politiques",
                "Pacte relatif aux droits civils et politiques",
                "Pacto Internacional de Derechos Civiles y Políticos", "Pacto de Derechos Civiles y Políticos",
            ]
        ),
        (
            "treaty:icescr",
            [
                "ICESCR", "PIDESC", "Covenant on Economic, Social and Cultural Rights",
                "International Covenant on Economic, Social and Cultural Rights",
                "Pacte international relatif aux droits économiques, sociaux et culturels",
                "Pacte relatif aux droits économiques, sociaux et culturels",
                "Pacto Internacional de Derechos Económicos, Sociales y Culturales",
                "Pacto de Derechos Económicos, Sociales y Culturales",
            ]
        ),
        (
            "treaty:icerd",
            [
                "ICERD", "CERD", "Convention on the Elimination of All Forms of Racial Discrimination",
                "International Convention on the Elimination of All Forms of Racial Discrimination",
                "Convention internationale sur l'élimination de toutes les formes de discrimination raciale",
                "Convention sur l'élimination de toutes les formes de discrimination raciale",
                "Convención Internacional sobre la Eliminación de todas las Formas de Discriminación Racial",
                "Convención sobre la Eliminación de todas las Formas de Discriminación Racial",
            ]
        ),
        (
            "treaty:icrmw",
            [
                "ICRMW", "CMW", "ICMW", "Migrant Workers Convention",
                "International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families",
                "Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families",
                "Convention on the Protection of the Rights of All Migrant Workers",
                "Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille",
                "Convention internationale sur la protection des droits de tous les travailleurs migrants",
                "Convention sur la protection des droits de tous les travailleurs migrants et des membres de leur famille",
                "Convención Internacional sobre la protección de los derechos de todos los trabajadores migratorios y de sus familiares",
                "Convención Internacional sobre la protección de los derechos de todos los trabajadores migratorios",
                "Convención sobre la protección de los derechos de todos los trabajadores migratorios y de sus familiares",
            ]
        ),
        (
            "treaty:crpd",
            [
                "CRPD", "UNCRPD", "Convention on the Rights of Persons with Disabilities",
                "Convention relative aux droits des personnes handicapées",
                "Convention des Nations Unies relative aux droits des personnes handicapées",
                "Convención sobre los Derechos de las Personas con Discapacidad",
                "Convención de las Naciones Unidas sobre los Derechos de las Personas con Discapacidad",
            ]
        ),
        (
            "treaty:icpped",
            [
                "ICPPED", "CED",
                "International Convention for the Protection of All Persons from Enforced Disappearance",
                "Convention for the Protection of All Persons from Enforced Disappearance",
                "Convention internationale pour la protection de toutes les personnes contre les disparitions forcées",
                "Convention pour la protection de toutes les personnes contre les disparitions forcées",
                "Convención Internacional para la protección de todas las personas contra las desapariciones forzadas",
                "Convención para la protección de todas las personas contra las desapariciones forzadas",
            ]
        ),
        (
            "cets:197",
            [
                "Anti-Trafficking Convention", "Warsaw Convention",
                "Convention on Action against Trafficking in Human Beings",
                "Council of Europe Convention on Action against Trafficking in Human Beings",
                "Convention sur la lutte contre la traite des êtres humains",
                "Convention du Conseil de l'Europe sur la lutte contre la traite des êtres humains",
                "Convention de Varsovie", "Convenio sobre la lucha contra la trata de seres humanos",
                "Convenio del Consejo de Europa sobre la lucha contra la trata de seres humanos",
                "Convenio de Varsovia",
            ]
        ),
        (
            "cets:5",
            [
                "ECHR", "CEDH", "European Convention on Human Rights",
                "Convention for the Protection of Human Rights and Fundamental Freedoms",
                "European Convention for the Protection of Human Rights and Fundamental Freedoms",
                "Convention européenne des droits de l'homme",
                "Convention de sauvegarde des droits de l'homme et des libertés fondamentales",
                "Convenio Europeo de Derechos Humanos", "Convención Europea de Derechos Humanos",
                "Convenio para la Protección de los Derechos Humanos y de las Libertades Fundamentales",
            ]
        ),
        (
            "cets:201",
            [
                "Lanzarote Convention",
                "Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse",
                "Council of Europe Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse",
                "Convention de Lanzarote",
                "Convention du Conseil de l'Europe sur la protection des enfants contre l'exploitation et les abus sexuels",
                "Convention sur la protection des enfants contre l'exploitation et les abus sexuels",
                "Convenio de Lanzarote",
                "Convenio del Consejo de Europa para la protección de los niños contra la explotación y el abuso sexual",
            ]
        ),
        (
            "cets:210",
            [
                "Istanbul Convention",
                "Convention on preventing and combating violence against women and domestic violence",
                "Council of Europe Convention on preventing and combating violence against women and domestic violence",
                "Convention d'Istanbul",
                "Convention du Conseil de l'Europe sur la prévention et la lutte contre la violence à l'égard des femmes et la violence domestique",
                "Convenio de Estambul",
                "Convenio del Consejo de Europa sobre prevención y lucha contra la violencia contra la mujer y la violencia doméstica",
            ]
        ),
        (
            "celex:32011L0036",
            [
                "Anti-Trafficking Directive", "Trafficking Directive", "directive anti-traite",
                "directive contre la traite", "directive relative à la traite", "Directiva contra la trata",
                "Directiva relativa a la trata",
            ]
        ),
    ]
}

// swift-format-ignore-file
// Written by MappingsEmbedder from the data files of this folder. To write it again:
// SYNERGY_REGENERATE=1 swift test --filter EmbeddedMappings --disable-xctest

/// A file of a pack as it is compiled in.
struct EmbeddedFile: Sendable {
    let name: StaticString
    let text: StaticString
}

/// All files of all packs, sorted by name.
let embeddedFiles: [EmbeddedFile] = [
    EmbeddedFile(name: "trafficking-in-persons/concordance.sssom.tsv", text: ###"""
#curie_map:
#  ASEAN-ACTIP: urn:reporting-synergy:instrument/ASEAN-ACTIP/
#  AU-ACRWC: urn:reporting-synergy:instrument/AU-ACRWC/
#  AU-MAPUTO: urn:reporting-synergy:instrument/AU-MAPUTO/
#  COE-185: urn:reporting-synergy:instrument/COE-185/
#  COE-197: urn:reporting-synergy:instrument/COE-197/
#  COE-201: urn:reporting-synergy:instrument/COE-201/
#  COE-210: urn:reporting-synergy:instrument/COE-210/
#  COE-216: urn:reporting-synergy:instrument/COE-216/
#  EU-2004-81: urn:reporting-synergy:instrument/EU-2004-81/
#  EU-2009-52: urn:reporting-synergy:instrument/EU-2009-52/
#  EU-2011-36: urn:reporting-synergy:instrument/EU-2011-36/
#  EU-2011-93: urn:reporting-synergy:instrument/EU-2011-93/
#  EU-2012-29: urn:reporting-synergy:instrument/EU-2012-29/
#  EU-2024-1712: urn:reporting-synergy:instrument/EU-2024-1712/
#  ILO-C029: urn:reporting-synergy:instrument/ILO-C029/
#  ILO-C105: urn:reporting-synergy:instrument/ILO-C105/
#  ILO-C138: urn:reporting-synergy:instrument/ILO-C138/
#  ILO-C182: urn:reporting-synergy:instrument/ILO-C182/
#  ILO-C189: urn:reporting-synergy:instrument/ILO-C189/
#  ILO-P029: urn:reporting-synergy:instrument/ILO-P029/
#  LAS-ACHR: urn:reporting-synergy:instrument/LAS-ACHR/
#  OAS-ACHR: urn:reporting-synergy:instrument/OAS-ACHR/
#  OAS-BDP: urn:reporting-synergy:instrument/OAS-BDP/
#  OAS-MINORS: urn:reporting-synergy:instrument/OAS-MINORS/
#  OSCE-AP: urn:reporting-synergy:instrument/OSCE-AP/
#  SAARC-2002: urn:reporting-synergy:instrument/SAARC-2002/
#  UN-1949: urn:reporting-synergy:instrument/UN-1949/
#  UN-ATT: urn:reporting-synergy:instrument/UN-ATT/
#  UN-BPFA: urn:reporting-synergy:instrument/UN-BPFA/
#  UN-CAT: urn:reporting-synergy:instrument/UN-CAT/
#  UN-CEDAW: urn:reporting-synergy:instrument/UN-CEDAW/
#  UN-CMW: urn:reporting-synergy:instrument/UN-CMW/
#  UN-CRC: urn:reporting-synergy:instrument/UN-CRC/
#  UN-CRC-OPSC: urn:reporting-synergy:instrument/UN-CRC-OPSC/
#  UN-CRPD: urn:reporting-synergy:instrument/UN-CRPD/
#  UN-FIREARMS: urn:reporting-synergy:instrument/UN-FIREARMS/
#  UN-GCM: urn:reporting-synergy:instrument/UN-GCM/
#  UN-GPA: urn:reporting-synergy:instrument/UN-GPA/
#  UN-ICCPR: urn:reporting-synergy:instrument/UN-ICCPR/
#  UN-ICESCR: urn:reporting-synergy:instrument/UN-ICESCR/
#  UN-ITI: urn:reporting-synergy:instrument/UN-ITI/
#  UN-POA: urn:reporting-synergy:instrument/UN-POA/
#  UN-SDG: urn:reporting-synergy:instrument/UN-SDG/
#  UN-SLAVERY-1926: urn:reporting-synergy:instrument/UN-SLAVERY-1926/
#  UN-SLAVERY-1956: urn:reporting-synergy:instrument/UN-SLAVERY-1956/
#  UN-SOM: urn:reporting-synergy:instrument/UN-SOM/
#  UN-TIP: urn:reporting-synergy:instrument/UN-TIP/
#  UN-UNCAC: urn:reporting-synergy:instrument/UN-UNCAC/
#  UN-UNTOC: urn:reporting-synergy:instrument/UN-UNTOC/
#  US-TVPA: urn:reporting-synergy:instrument/US-TVPA/
#  synergy: urn:reporting-synergy:vocab/
#mapping_set_id: https://reporting-synergy.invalid/mappings/trafficking-in-persons/concordance
#mapping_set_title: Concordance of provisions on trafficking in persons
#mapping_set_description: How the scope of one provision stands to the scope of another; each row gives its reason, and its confidence says how sure it is.
#license: urn:reporting-synergy:no-licence-chosen
#extension_definitions:
#  - slot_name: ext_set_relation
#    property: synergy:setRelation
subject_id	predicate_id	predicate_modifier	object_id	mapping_justification	confidence	comment	ext_set_relation
ASEAN-ACTIP:14(7)	skos:relatedMatch		COE-197:26	semapv:ManualMappingCuration	0.7	ASEAN duty is to consider, and requires direct relation to the trafficking acts	overlap
ASEAN-ACTIP:3	skos:broadMatch		COE-197:2	semapv:ManualMappingCuration	0.7	European text also covers purely national trafficking	subset
ASEAN-ACTIP:5(1)	skos:broadMatch		EU-2011-36:2(1)	semapv:ManualMappingCuration	0.5	EU offence covers more acts and more exploitation forms	subset
ASEAN-ACTIP:5(3)	skos:relatedMatch		COE-197:24	semapv:ManualMappingCuration	0.7	Both lists share organised group and official status; ASEAN adds several victims, disease, repeat offences	overlap
AU-ACRWC:15	skos:relatedMatch		UN-CRC:32	semapv:ManualMappingCuration	0.7	Parallel child labour protection	overlap
AU-ACRWC:27	skos:relatedMatch		UN-CRC:34	semapv:ManualMappingCuration	0.7	Parallel protection from sexual exploitation	overlap
AU-MAPUTO:4(2)(g)	skos:relatedMatch		UN-CEDAW:6	semapv:ManualMappingCuration	0.7	Both target traffic in women; African text adds protection of women at risk	overlap
COE-185:23	skos:relatedMatch		COE-197:32	semapv:ManualMappingCuration	0.5	General cooperation clauses with different subject matter	overlap
COE-197:10	skos:relatedMatch		ASEAN-ACTIP:14(1)	semapv:ManualMappingCuration	0.7	Both ask for identification procedures	overlap
COE-197:10	skos:relatedMatch		ILO-P029:3	semapv:ManualMappingCuration	0.7	Identification of forced labour victims versus trafficking victims	overlap
COE-197:10	skos:relatedMatch		OSCE-AP:V.3	semapv:ManualMappingCuration	0.7	Referral mechanism recommendations	overlap
COE-197:10(1)	skos:relatedMatch		EU-2011-36:11(4)	semapv:ManualMappingCuration	0.7	Both seek early identification with support bodies; European treaty asks trained authorities	overlap
COE-197:10(3)	skos:exactMatch		EU-2011-36:13(2)	semapv:ManualMappingCuration	0.9	Same presumption of minority while age is unclear	equal
COE-197:10(3)	skos:relatedMatch		UN-CRC-OPSC:8(2)	semapv:ManualMappingCuration	0.7	Presumption versus rule that doubt must not stop the investigation	overlap
COE-197:10(4)	skos:relatedMatch		EU-2011-36:16	semapv:ManualMappingCuration	0.7	Both protect unaccompanied children; EU adds durable solution and guardian detail	overlap
COE-197:13	skos:relatedMatch		EU-2004-81:6	semapv:ManualMappingCuration	0.9	European minimum of 30 days for all unlawfully present; EU period set nationally for third-country nationals	overlap
COE-197:13	skos:relatedMatch		EU-2011-36:11(6)	semapv:ManualMappingCuration	0.7	EU duty is to inform about the reflection period, not to grant it	overlap
COE-197:13	skos:relatedMatch		OSCE-AP:V.8	semapv:ManualMappingCuration	0.7	Recommendation on reflection delay and permits	overlap
COE-197:14	skos:relatedMatch		COE-210:59	semapv:ManualMappingCuration	0.5	Permits for cooperating or vulnerable victims of violence against women; only women trafficked in that setting are common	overlap
COE-197:14(1)	skos:relatedMatch		EU-2004-81:8	semapv:ManualMappingCuration	0.9	Cooperation ground is common; European treaty also has the personal-situation ground	overlap
COE-197:15(1)	skos:relatedMatch		EU-2012-29:4	semapv:ManualMappingCuration	0.7	First-contact information for trafficking versus all victims	overlap
COE-197:15(2)	skos:relatedMatch		EU-2011-36:12(2)	semapv:ManualMappingCuration	0.7	Legal aid for trafficking victims; EU adds speed and links to role in proceedings	overlap
COE-197:15(3)	skos:relatedMatch		EU-2012-29:16	semapv:ManualMappingCuration	0.7	Offender compensation, for trafficking versus all crime	overlap
COE-197:15(4)	skos:relatedMatch		EU-2011-36:17	semapv:ManualMappingCuration	0.7	Guaranteed compensation versus access to existing schemes	overlap
COE-197:16(7)	skos:relatedMatch		UN-CRC-OPSC:10(2)	semapv:ManualMappingCuration	0.5	Child-sensitive return and reintegration for different offence victims	overlap
COE-197:17	skos:relatedMatch		UN-CEDAW:2	semapv:ManualMappingCuration	0.5	Gender equality in victim measures versus general anti-discrimination policy	overlap
COE-197:18	skos:broadMatch		EU-2011-36:2(1)	semapv:ManualMappingCuration	0.7	Same reason as for the UN offence	subset
COE-197:18	skos:exactMatch		ASEAN-ACTIP:5(1)	semapv:ManualMappingCuration	0.7	Both criminalise the identical definition	equal
COE-197:19	skos:broadMatch		EU-2011-36:18(4)	semapv:ManualMappingCuration	0.7	Both invite a knowing-use offence; EU version applies to more exploitation forms	subset
COE-197:19	skos:broadMatch		UN-TIP:9(5)	semapv:ManualMappingCuration	0.7	Criminalising knowing use is one possible measure within the open duty to discourage demand	subset
COE-197:20	skos:relatedMatch		UN-SOM:6(1)(b)	semapv:ManualMappingCuration	0.7	Same document acts, but committed to enable trafficking in one and smuggling in the other	overlap
COE-197:22	skos:relatedMatch		EU-2011-36:5	semapv:ManualMappingCuration	0.9	Nearly the same attribution rules but attached to different offence sets	overlap
COE-197:23(1)	skos:relatedMatch		EU-2011-36:4(1)	semapv:ManualMappingCuration	0.7	Both demand dissuasive custody; EU fixes a five-year minimum maximum	overlap
COE-197:23(3)	skos:relatedMatch		EU-2011-36:7	semapv:ManualMappingCuration	0.7	Same aim for different offence sets	overlap
COE-197:24	skos:broadMatch		EU-2011-36:4	semapv:ManualMappingCuration	0.9	EU covers endangering life, child or vulnerable victim, organised group, official status, and adds serious violence	subset
COE-197:26	skos:broadMatch		EU-2024-1712:8	semapv:ManualMappingCuration	0.5	2024 text covers both prosecution and penalties for unlawful activities	subset
COE-197:26	skos:relatedMatch		EU-2011-36:8	semapv:ManualMappingCuration	0.9	EU covers non-prosecution too but only criminal activities; European treaty covers any unlawful activity but only penalties	overlap
COE-197:27(1)	skos:relatedMatch		EU-2011-36:9(1)	semapv:ManualMappingCuration	0.7	Prosecution without a victim report; European text allows exceptions for minor territorial cases	overlap
COE-197:29(2)	skos:relatedMatch		ASEAN-ACTIP:23	semapv:ManualMappingCuration	0.5	National coordination versus regional coordinating structure	overlap
COE-197:29(2)	skos:relatedMatch		EU-2024-1712:19b	semapv:ManualMappingCuration	0.7	Policy coordination versus written national action plan	overlap
COE-197:29(4)	skos:relatedMatch		EU-2011-36:19	semapv:ManualMappingCuration	0.9	European treaty asks to consider rapporteurs; EU requires them and their statistics task	overlap
COE-197:29(4)	skos:relatedMatch		OSCE-AP:VI	semapv:ManualMappingCuration	0.7	Recommendation on national rapporteurs	overlap
COE-197:31	skos:relatedMatch		EU-2011-36:10	semapv:ManualMappingCuration	0.7	EU makes offender nationality ground mandatory without double criminality	overlap
COE-197:32	skos:relatedMatch		ILO-P029:5	semapv:ManualMappingCuration	0.7	General cooperation clauses with different subject matter	overlap
COE-197:4(a)	skos:broadMatch		EU-2011-36:2	semapv:ManualMappingCuration	0.9	Same gap as for the UN definition: EU list of acts and purposes is longer	subset
COE-197:5(4)	skos:relatedMatch		ILO-P029:2(d)	semapv:ManualMappingCuration	0.7	Legal migration information versus protection during recruitment	overlap
COE-197:6	skos:relatedMatch		EU-2011-36:18(1)	semapv:ManualMappingCuration	0.7	Demand reduction with different level of detail and exploitation list	overlap
COE-201:19	skos:relatedMatch		EU-2011-93:4	semapv:ManualMappingCuration	0.7	EU covers wider sexual exploitation offences with penalty levels	overlap
COE-201:20	skos:relatedMatch		EU-2011-93:5	semapv:ManualMappingCuration	0.7	EU sets penalty levels for comparable acts	overlap
COE-201:26	skos:relatedMatch		EU-2011-36:5	semapv:ManualMappingCuration	0.7	Same attribution technique for child sexual offences	overlap
COE-201:34	skos:relatedMatch		COE-197:10(3)	semapv:ManualMappingCuration	0.5	Age doubt rules in investigation versus assistance	overlap
COE-210:37	skos:relatedMatch		EU-2024-1712:2(3)	semapv:ManualMappingCuration	0.7	Forced marriage is an offence by itself in one and only an exploitation purpose in the other	overlap
COE-216:4	skos:exactMatch	Not	COE-197:4(a)	semapv:ManualMappingCuration	0.5	One targets the organ and its removal, the other acts against the person; one case may breach both but the obligations do not share scope	disjoint
COE-216:4	skos:relatedMatch		LAS-ACHR:9	semapv:ManualMappingCuration	0.5	Both forbid organ removal without valid consent; Charter article also covers experiments	overlap
EU-2004-81:3	skos:relatedMatch		COE-197:2	semapv:ManualMappingCuration	0.9	Permit scheme limited to third-country nationals, optionally including smuggled persons	overlap
EU-2009-52:9(1)(d)	skos:broadMatch		COE-197:19	semapv:ManualMappingCuration	0.7	Only employers and only work by illegally staying third-country nationals	subset
EU-2009-52:9(1)(d)	skos:relatedMatch		EU-2024-1712:18a	semapv:ManualMappingCuration	0.7	Employer offence is one instance, but it is limited by migration status and linked to illegal employment	overlap
EU-2011-36:11(4)	skos:broadMatch		EU-2024-1712:11(4)	semapv:ManualMappingCuration	0.7	2024 text keeps early identification and requires a formal referral mechanism	subset
EU-2011-36:12(4)	skos:relatedMatch		EU-2012-29:22	semapv:ManualMappingCuration	0.7	Secondary victimisation measures linked to individual assessment	overlap
EU-2011-36:15	skos:relatedMatch		EU-2012-29:24	semapv:ManualMappingCuration	0.7	Child victim measures in trafficking versus in all proceedings	overlap
EU-2011-36:17	skos:broadMatch		EU-2024-1712:17	semapv:ManualMappingCuration	0.7	2024 text keeps access to existing schemes and adds a possible national victims fund	subset
EU-2011-36:18(3)	skos:broadMatch		EU-2024-1712:18b	semapv:ManualMappingCuration	0.7	2024 text keeps training of officials and widens it to more professions and content	subset
EU-2011-36:18(4)	skos:relatedMatch		EU-2024-1712:18a	semapv:ManualMappingCuration	0.7	Optional offence became mandatory and is framed around services rendered by the victim; scope not identical	overlap
EU-2011-36:19	skos:relatedMatch		EU-2024-1712:19	semapv:ManualMappingCuration	0.7	Rapporteur article re-enacted around coordinators and independent bodies	overlap
EU-2011-36:19	skos:relatedMatch		EU-2024-1712:19a	semapv:ManualMappingCuration	0.7	Statistics task moved and specified with indicators and a yearly rhythm	overlap
EU-2011-36:2(1)	skos:relatedMatch		SAARC-2002:III	semapv:ManualMappingCuration	0.7	EU reaches all persons and purposes; SAARC needs no means for adult women in prostitution	overlap
EU-2011-36:2(3)	skos:broadMatch		EU-2024-1712:2(3)	semapv:ManualMappingCuration	0.9	2024 text keeps the 2011 list and adds surrogacy exploitation, forced marriage and illegal adoption	subset
EU-2011-36:20	skos:relatedMatch		COE-197:38	semapv:ManualMappingCuration	0.7	Both generate State replies on implementation; questions and publicity rules differ	overlap
EU-2011-36:4(3)	skos:broadMatch		EU-2024-1712:4(3)	semapv:ManualMappingCuration	0.7	2024 text keeps official status and adds spreading of images	subset
EU-2011-36:5	skos:relatedMatch		EU-2011-36:6	semapv:ManualMappingCuration	0.5	Liability and sanctions on legal persons are reported together but are separate duties	overlap
EU-2011-36:8	skos:broadMatch		EU-2024-1712:8	semapv:ManualMappingCuration	0.7	2024 text widens criminal activities to unlawful activities	subset
ILO-C029:2(1)	skos:relatedMatch		UN-TIP:3(a)	semapv:ManualMappingCuration	0.9	Forced labour can occur without a trafficking act; trafficking can aim at other exploitation	overlap
ILO-C029:25	skos:relatedMatch		COE-197:23(1)	semapv:ManualMappingCuration	0.7	Adequate and enforced penalties for forced labour versus trafficking penalties	overlap
ILO-C105:1	skos:relatedMatch		ILO-C029:2(1)	semapv:ManualMappingCuration	0.5	Purpose-based ban also reaches some compulsory work (e.g. prison labour for political views) that the older Convention exempts	overlap
ILO-C182:3(a)	skos:relatedMatch		UN-TIP:3(c)	semapv:ManualMappingCuration	0.7	Both cover trafficking of children; 182 adds slavery-like status, UN rule adds sexual and organ purposes explicitly	overlap
ILO-C182:3(b)	skos:relatedMatch		UN-CRC-OPSC:3(1)(b)	semapv:ManualMappingCuration	0.7	Use or procuring of children for prostitution in both; 182 joins pornography	overlap
ILO-C182:3(c)	skos:relatedMatch		EU-2011-36:2(3)	semapv:ManualMappingCuration	0.7	Use of children in illicit acts versus trafficking for criminal activities of any person	overlap
ILO-C182:7(2)(b)	skos:relatedMatch		UN-CRC-OPSC:9(3)	semapv:ManualMappingCuration	0.7	Removal and rehabilitation from worst forms versus recovery of victims	overlap
ILO-C189:15	skos:relatedMatch		ILO-P029:2(d)	semapv:ManualMappingCuration	0.7	Recruitment safeguards for domestic workers versus all workers, esp. migrants	overlap
ILO-P029:1(3)	skos:narrowMatch		ILO-C029:2(1)	semapv:ManualMappingCuration	0.7	Protocol confirms the Convention definition and on top of it demands specific action against trafficking for forced labour	superset
ILO-P029:1(3)	skos:relatedMatch		UN-TIP:3(a)	semapv:ManualMappingCuration	0.9	Meet at trafficking for forced labour only	overlap
ILO-P029:4(2)	skos:relatedMatch		COE-197:26	semapv:ManualMappingCuration	0.7	Forced labour victims versus trafficking victims; forms of relief differ	overlap
ILO-P029:4(2)	skos:relatedMatch		EU-2011-36:8	semapv:ManualMappingCuration	0.7	Forced labour victims only, but any unlawful activity	overlap
LAS-ACHR:10	skos:relatedMatch		UN-TIP:5(1)	semapv:ManualMappingCuration	0.7	Prohibits trafficking and slavery in general words; no three-element definition	overlap
OAS-ACHR:6(1)	skos:relatedMatch		UN-ICCPR:8	semapv:ManualMappingCuration	0.7	Both ban slavery and servitude; American text names traffic in women, Covenant adds forced labour in same article	overlap
OAS-BDP:2(b)	skos:relatedMatch		UN-TIP:3(a)	semapv:ManualMappingCuration	0.7	Trafficking and forced prostitution are named as violence against women; other violence too	overlap
OAS-BDP:7	skos:relatedMatch		UN-CEDAW:2	semapv:ManualMappingCuration	0.5	State duties against violence and discrimination	overlap
OAS-MINORS:2	skos:relatedMatch		UN-TIP:3(c)	semapv:ManualMappingCuration	0.7	Limited to cross-border abduction or transfer of minors, but not tied to the same exploitation list	overlap
SAARC-2002:I(3)	skos:relatedMatch		UN-CEDAW:6	semapv:ManualMappingCuration	0.7	Both reach traffic in women for prostitution; CEDAW leaves out boys, SAARC leaves out other exploitation	overlap
SAARC-2002:I(3)	skos:relatedMatch		UN-TIP:3(a)	semapv:ManualMappingCuration	0.9	Only women and children and only prostitution, but no means needed for adult women; each side holds cases the other lacks	overlap
SAARC-2002:IV	skos:relatedMatch		COE-197:24	semapv:ManualMappingCuration	0.7	Some shared circumstances such as organised crime and child victim	overlap
UN-1949:1	skos:relatedMatch		UN-CEDAW:6	semapv:ManualMappingCuration	0.7	Both address traffic for and exploitation of prostitution; CEDAW limited to women, 1949 text to punishment	overlap
UN-1949:1	skos:relatedMatch		UN-TIP:5(1)	semapv:ManualMappingCuration	0.9	Covers procuring for prostitution even with consent and no means; lacks labour and organ purposes	overlap
UN-1949:21	skos:relatedMatch		UN-UNTOC:32(5)	semapv:ManualMappingCuration	0.5	Communication of laws to UN bodies	overlap
UN-BPFA:D.3	skos:relatedMatch		UN-CEDAW:6	semapv:ManualMappingCuration	0.7	Strategic objective covers trafficking in women and victim assistance	overlap
UN-CMW:11	skos:relatedMatch		UN-ICCPR:8	semapv:ManualMappingCuration	0.7	Migrant workers and their families only, but the migrant text lacks the military service exception and ties civil obligations to those of citizens	overlap
UN-CRC-OPSC:12(2)	skos:relatedMatch		UN-CRC:44(1)(b)	semapv:ManualMappingCuration	0.7	Protocol information travels in the CRC periodic report but is additional to it, and States outside the CRC report separately	overlap
UN-CRC-OPSC:2(a)	skos:relatedMatch		ILO-C182:3(a)	semapv:ManualMappingCuration	0.7	Both name sale of children; Convention 182 adds bondage, serfdom and forced recruitment, Protocol covers adoption sale	overlap
UN-CRC-OPSC:2(a)	skos:relatedMatch		UN-TIP:3(c)	semapv:ManualMappingCuration	0.9	Sale needs remuneration but no exploitation purpose; trafficking needs the purpose but no payment	overlap
UN-CRC-OPSC:3(1)(b)	skos:relatedMatch		COE-201:19	semapv:ManualMappingCuration	0.7	Offences on child prostitution; European text covers the client as well	overlap
UN-CRC-OPSC:3(1)(c)	skos:relatedMatch		COE-185:9	semapv:ManualMappingCuration	0.7	Cybercrime text limited to computer systems and allows lower age	overlap
UN-CRC-OPSC:3(1)(c)	skos:relatedMatch		COE-201:20	semapv:ManualMappingCuration	0.7	Pornography offences; European text covers knowing access, allows reservations	overlap
UN-CRC-OPSC:3(3)	skos:relatedMatch		EU-2011-36:4	semapv:ManualMappingCuration	0.7	Gravity-based penalties for other though related offences	overlap
UN-CRC-OPSC:3(4)	skos:relatedMatch		UN-UNTOC:10	semapv:ManualMappingCuration	0.7	Liability for sale of children offences only, subject to domestic law	overlap
UN-CRC-OPSC:4	skos:relatedMatch		UN-UNTOC:15	semapv:ManualMappingCuration	0.7	Similar grounds, other offences	overlap
UN-CRC-OPSC:7	skos:relatedMatch		UN-UNTOC:12	semapv:ManualMappingCuration	0.7	Seizure for sale of children offences; also closing of premises	overlap
UN-CRC-OPSC:8(1)	skos:relatedMatch		EU-2011-36:15	semapv:ManualMappingCuration	0.7	Procedural rights of child victims of different offences	overlap
UN-CRC-OPSC:8(1)(e)	skos:relatedMatch		UN-TIP:6(1)	semapv:ManualMappingCuration	0.7	Privacy for child victims of other offences	overlap
UN-CRC-OPSC:8(3)	skos:relatedMatch		EU-2011-36:13(1)	semapv:ManualMappingCuration	0.7	Best interests principle for different groups of child victims	overlap
UN-CRC:32	skos:relatedMatch		ILO-C138:1	semapv:ManualMappingCuration	0.7	Minimum age and protection from harmful work	overlap
UN-CRC:32	skos:relatedMatch		ILO-C182:1	semapv:ManualMappingCuration	0.7	Economic exploitation in general versus the worst forms	overlap
UN-CRC:34	skos:relatedMatch		UN-CRC-OPSC:3(1)(b)	semapv:ManualMappingCuration	0.5	Convention demands protection; Protocol demands offences on prostitution	overlap
UN-CRC:35	skos:broadMatch		AU-ACRWC:29	semapv:ManualMappingCuration	0.9	African Charter takes over the rule and adds use of children in begging	subset
UN-CRC:35	skos:relatedMatch		UN-CRC-OPSC:1	semapv:ManualMappingCuration	0.7	Convention covers abduction and traffic; Protocol adds pornography	overlap
UN-CRPD:16	skos:relatedMatch		UN-TIP:9(4)	semapv:ManualMappingCuration	0.5	Protection of persons with disabilities from exploitation versus vulnerability in general	overlap
UN-FIREARMS:12	skos:relatedMatch		UN-ITI:V	semapv:ManualMappingCuration	0.7	Information and tracing cooperation	overlap
UN-FIREARMS:15	skos:relatedMatch		UN-ATT:10	semapv:ManualMappingCuration	0.7	Protocol asks to consider a brokering system; Treaty requires regulation	overlap
UN-FIREARMS:7	skos:relatedMatch		UN-ATT:12	semapv:ManualMappingCuration	0.7	Both ten-year records; Protocol covers marking data, Treaty covers authorisations	overlap
UN-FIREARMS:7	skos:relatedMatch		UN-ITI:IV	semapv:ManualMappingCuration	0.7	Records for ten years versus thirty and twenty years	overlap
UN-FIREARMS:8	skos:relatedMatch		UN-ITI:III	semapv:ManualMappingCuration	0.7	Both regulate marking; tracing instrument covers small arms and light weapons of all kinds	overlap
UN-ICCPR:8	skos:relatedMatch		UN-TIP:3(a)	semapv:ManualMappingCuration	0.9	Slavery, servitude and forced labour prohibition reaches non-trafficking situations and omits act element	overlap
UN-ICCPR:8(3)	skos:relatedMatch		ILO-C029:2(1)	semapv:ManualMappingCuration	0.9	Both ban forced labour but lists of exceptions differ	overlap
UN-ICESCR:10(3)	skos:relatedMatch		UN-CRC:32	semapv:ManualMappingCuration	0.7	Earlier general wording on exploitation of young persons	overlap
UN-POA:II.14	skos:relatedMatch		UN-ATT:10	semapv:ManualMappingCuration	0.7	Political and treaty duties on brokering	overlap
UN-POA:II.7	skos:broadMatch		UN-ITI:III	semapv:ManualMappingCuration	0.7	Unique marking at manufacture is one part of the tracing instrument section, which adds import, transfer and later marking	subset
UN-POA:II.9	skos:relatedMatch		UN-ITI:IV	semapv:ManualMappingCuration	0.7	Programme point developed by the tracing instrument	overlap
UN-SDG:16.2	skos:relatedMatch		UN-CRC:35	semapv:ManualMappingCuration	0.7	Target covers abuse and violence too; Convention article covers sale and abduction	overlap
UN-SDG:16.2.2	skos:relatedMatch		EU-2024-1712:19a	semapv:ManualMappingCuration	0.7	Both count victims by sex, age, exploitation; population and registration rules differ	overlap
UN-SDG:5.2	skos:relatedMatch		UN-CEDAW:6	semapv:ManualMappingCuration	0.7	Target covers all violence; Convention article covers prostitution exploitation	overlap
UN-SDG:8.7	skos:narrowMatch		ILO-C182:1	semapv:ManualMappingCuration	0.7	Worst forms of child labour are one part of the target	superset
UN-SDG:8.7	skos:narrowMatch		ILO-P029:1(1)	semapv:ManualMappingCuration	0.5	Target names forced labour, modern slavery, trafficking and child labour; Protocol is the forced labour share	superset
UN-SLAVERY-1926:1	skos:relatedMatch		UN-SLAVERY-1956:1	semapv:ManualMappingCuration	0.7	Supplementary text lists practices whether or not they already fall under the 1926 ownership test	overlap
UN-SLAVERY-1926:1	skos:relatedMatch		UN-TIP:3(a)	semapv:ManualMappingCuration	0.9	Slavery is one exploitation purpose; slavery status may exist without a trafficking act	overlap
UN-SLAVERY-1956:1	skos:relatedMatch		UN-TIP:3(a)	semapv:ManualMappingCuration	0.9	Debt bondage, serfdom and servile marriage appear as exploitation purposes, but trafficking reaches further	overlap
UN-SOM:5	skos:relatedMatch		COE-197:26	semapv:ManualMappingCuration	0.5	Non-liability for being smuggled versus non-punishment for compelled acts; a trafficked migrant may benefit from both	overlap
UN-SOM:6(1)(a)	skos:exactMatch	Not	UN-TIP:5(1)	semapv:ManualMappingCuration	0.7	Smuggling procures illegal entry for gain with no exploitation element; the Working Group treats them as different phenomena	disjoint
UN-SOM:6(3)	skos:exactMatch	Not	COE-197:24	semapv:ManualMappingCuration	0.7	Circumstances attach to smuggling, not to trafficking	disjoint
UN-TIP:10(1)	skos:relatedMatch		ASEAN-ACTIP:20	semapv:ManualMappingCuration	0.7	ASEAN exchange covers wider police cooperation	overlap
UN-TIP:10(1)	skos:relatedMatch		COE-197:34	semapv:ManualMappingCuration	0.7	UN lists what agencies should share; European text covers follow-up to requests and spontaneous information	overlap
UN-TIP:10(1)	skos:relatedMatch		UN-SOM:10	semapv:ManualMappingCuration	0.7	Similar exchange among agencies on a different crime	overlap
UN-TIP:10(1)	skos:relatedMatch		UN-UNTOC:27	semapv:ManualMappingCuration	0.7	Law enforcement cooperation on all Convention offences; UN Protocol adds immigration topics	overlap
UN-TIP:10(2)	skos:relatedMatch		COE-197:29(3)	semapv:ManualMappingCuration	0.7	Training of officials; European text stresses human rights, UN adds immigration staff	overlap
UN-TIP:10(2)	skos:relatedMatch		EU-2011-36:18(3)	semapv:ManualMappingCuration	0.7	EU training for officials likely to meet victims	overlap
UN-TIP:10(2)	skos:relatedMatch		EU-2024-1712:18b	semapv:ManualMappingCuration	0.7	2024 training duty names more professions	overlap
UN-TIP:10(2)	skos:relatedMatch		UN-CRC-OPSC:8(4)	semapv:ManualMappingCuration	0.7	Training on child victims of other offences	overlap
UN-TIP:10(2)	skos:relatedMatch		UN-UNTOC:29	semapv:ManualMappingCuration	0.7	Training programmes on all Convention crime	overlap
UN-TIP:11	skos:exactMatch		COE-197:7	semapv:ManualMappingCuration	0.7	All six paragraphs correspond	equal
UN-TIP:11	skos:relatedMatch		ASEAN-ACTIP:13	semapv:ManualMappingCuration	0.7	ASEAN article merges border, document and cooperation duties	overlap
UN-TIP:11	skos:relatedMatch		OSCE-AP:IV.2	semapv:ManualMappingCuration	0.7	Recommendations on border measures	overlap
UN-TIP:11	skos:relatedMatch		UN-1949:17	semapv:ManualMappingCuration	0.7	Immigration measures against traffic for prostitution	overlap
UN-TIP:11	skos:relatedMatch		UN-SOM:11	semapv:ManualMappingCuration	0.9	Same measures, aimed at smuggling instead; one national measure often serves both	overlap
UN-TIP:11(1)	skos:exactMatch		COE-197:7(1)	semapv:ManualMappingCuration	0.9	Same border control wording	equal
UN-TIP:11(2)	skos:exactMatch		COE-197:7(2)	semapv:ManualMappingCuration	0.7	Same carrier prevention duty	equal
UN-TIP:11(3)	skos:exactMatch		COE-197:7(3)	semapv:ManualMappingCuration	0.9	Same document check by carriers	equal
UN-TIP:11(4)	skos:exactMatch		COE-197:7(4)	semapv:ManualMappingCuration	0.9	Same sanctions duty	equal
UN-TIP:11(5)	skos:exactMatch		COE-197:7(5)	semapv:ManualMappingCuration	0.7	Same entry refusal option	equal
UN-TIP:11(6)	skos:exactMatch		COE-197:7(6)	semapv:ManualMappingCuration	0.9	Same border agency channels	equal
UN-TIP:12	skos:exactMatch		COE-197:8	semapv:ManualMappingCuration	0.9	Same two duties on travel and identity documents	equal
UN-TIP:12	skos:exactMatch		UN-SOM:12	semapv:ManualMappingCuration	0.9	Identical duty on quality and integrity of documents, not tied to either crime	equal
UN-TIP:13	skos:exactMatch		COE-197:9	semapv:ManualMappingCuration	0.9	Same verification duty for suspected trafficking use	equal
UN-TIP:13	skos:relatedMatch		UN-SOM:13	semapv:ManualMappingCuration	0.9	Same verification, different suspected use	overlap
UN-TIP:14(2)	skos:relatedMatch		COE-197:3	semapv:ManualMappingCuration	0.7	Non-discriminatory application versus specific list of grounds for victim measures	overlap
UN-TIP:3(a)	skos:broadMatch		EU-2011-36:2	semapv:ManualMappingCuration	0.9	EU offence also lists transfer of control, begging and exploitation of criminal activities	subset
UN-TIP:3(a)	skos:exactMatch		ASEAN-ACTIP:2(a)	semapv:ManualMappingCuration	0.9	ASEAN text takes over the UN definition	equal
UN-TIP:3(a)	skos:exactMatch		COE-197:4(a)	semapv:ManualMappingCuration	0.9	Same three elements and same minimum forms of exploitation; only the label differs	equal
UN-TIP:3(b)	skos:broadMatch		EU-2011-36:2(4)	semapv:ManualMappingCuration	0.7	Same consent rule but applied to a longer list of exploitation	subset
UN-TIP:3(b)	skos:exactMatch		ASEAN-ACTIP:2(b)	semapv:ManualMappingCuration	0.7	Consent rule taken over from the UN definition	equal
UN-TIP:3(b)	skos:exactMatch		COE-197:4(b)	semapv:ManualMappingCuration	0.9	Same rule: consent has no effect once a listed means is used	equal
UN-TIP:3(c)	skos:broadMatch		EU-2011-36:2(5)	semapv:ManualMappingCuration	0.7	Same child rule but applied to a longer list of exploitation	subset
UN-TIP:3(c)	skos:broadMatch		UN-CRC:35	semapv:ManualMappingCuration	0.7	Convention reaches sale and traffic of children for any purpose and in any form	subset
UN-TIP:3(c)	skos:exactMatch		ASEAN-ACTIP:2(c)	semapv:ManualMappingCuration	0.7	Child rule taken over from the UN definition	equal
UN-TIP:3(c)	skos:exactMatch		COE-197:4(c)	semapv:ManualMappingCuration	0.9	Same rule: no means needed where the person is a child	equal
UN-TIP:3(d)	skos:exactMatch		ASEAN-ACTIP:2(d)	semapv:ManualMappingCuration	0.7	Same age limit	equal
UN-TIP:3(d)	skos:exactMatch		COE-197:4(d)	semapv:ManualMappingCuration	0.9	Same age limit, below 18, without exception	equal
UN-TIP:3(d)	skos:exactMatch		EU-2011-36:2(6)	semapv:ManualMappingCuration	0.9	Same age limit, below 18	equal
UN-TIP:3(d)	skos:exactMatch		ILO-C182:2	semapv:ManualMappingCuration	0.9	Same age limit, below 18	equal
UN-TIP:3(d)	skos:exactMatch		SAARC-2002:I(1)	semapv:ManualMappingCuration	0.9	Same age limit, below 18	equal
UN-TIP:4	skos:broadMatch		ASEAN-ACTIP:3	semapv:ManualMappingCuration	0.7	ASEAN scope keeps transnationality but does not require an organised group	subset
UN-TIP:4	skos:broadMatch		COE-197:2	semapv:ManualMappingCuration	0.9	UN scope needs transnationality and an organised group; European scope needs neither	subset
UN-TIP:4	skos:relatedMatch		SAARC-2002:II	semapv:ManualMappingCuration	0.7	Regional scope limited by victims and purpose but not by organised crime	overlap
UN-TIP:5	skos:relatedMatch		SAARC-2002:III	semapv:ManualMappingCuration	0.9	Offence definitions differ in victims, purpose and means	overlap
UN-TIP:5	skos:relatedMatch		UN-CEDAW:6	semapv:ManualMappingCuration	0.9	Duty to suppress traffic in women goes beyond criminal law and covers only women and girls	overlap
UN-TIP:5(1)	skos:broadMatch		EU-2011-36:2(1)	semapv:ManualMappingCuration	0.7	EU offence covers more acts and more exploitation forms	subset
UN-TIP:5(1)	skos:exactMatch		ASEAN-ACTIP:5(1)	semapv:ManualMappingCuration	0.9	Same conduct, same intent requirement	equal
UN-TIP:5(1)	skos:exactMatch		COE-197:18	semapv:ManualMappingCuration	0.9	Each makes the same defined conduct an intentional offence, in domestic law irrespective of the border element (UNTOC 34(2))	equal
UN-TIP:5(1)	skos:relatedMatch		AU-MAPUTO:4(2)(g)	semapv:ManualMappingCuration	0.7	Women only, and duty mixes prevention, prosecution and protection	overlap
UN-TIP:5(1)	skos:relatedMatch		ILO-C029:25	semapv:ManualMappingCuration	0.9	Penal sanction for exacting forced labour; only the labour-trafficking share is common	overlap
UN-TIP:5(1)	skos:relatedMatch		OSCE-AP:III.1	semapv:ManualMappingCuration	0.7	Commitment asks for the UN offence and further legislative steps	overlap
UN-TIP:5(1)	skos:relatedMatch		UN-CRC-OPSC:3(1)	semapv:ManualMappingCuration	0.9	Child trafficking and sale of children meet in part; the Protocol also demands pornography offences	overlap
UN-TIP:5(1)	skos:relatedMatch		US-TVPA:108(a)	semapv:ManualMappingCuration	0.7	Severe forms of trafficking in the statute differ (sex act of a minor without movement; labour with force, fraud, coercion)	overlap
UN-TIP:5(2)	skos:exactMatch		ASEAN-ACTIP:5(2)	semapv:ManualMappingCuration	0.7	Same three forms of participation	equal
UN-TIP:5(2)	skos:relatedMatch		UN-CRC-OPSC:3(2)	semapv:ManualMappingCuration	0.7	Both require attempt and complicity but for different core offences	overlap
UN-TIP:5(2)(a)	skos:broadMatch		COE-197:21(2)	semapv:ManualMappingCuration	0.7	European attempt duty also covers certain document offences and is not subject to basic legal concepts	subset
UN-TIP:5(2)(a)	skos:broadMatch		EU-2011-36:3	semapv:ManualMappingCuration	0.7	EU attempt duty attaches to a wider core offence	subset
UN-TIP:5(2)(a)	skos:exactMatch		ASEAN-ACTIP:5(2)(a)	semapv:ManualMappingCuration	0.7	Same attempt rule	equal
UN-TIP:5(2)(b)	skos:broadMatch		COE-197:21(1)	semapv:ManualMappingCuration	0.7	European complicity duty also covers document offences	subset
UN-TIP:5(2)(b)	skos:broadMatch		EU-2011-36:3	semapv:ManualMappingCuration	0.7	EU aiding and abetting attaches to a wider core offence	subset
UN-TIP:5(2)(b)	skos:exactMatch		ASEAN-ACTIP:5(2)(b)	semapv:ManualMappingCuration	0.7	Same complicity rule	equal
UN-TIP:5(2)(c)	skos:exactMatch		ASEAN-ACTIP:5(2)(c)	semapv:ManualMappingCuration	0.7	Same organising or directing rule	equal
UN-TIP:5(2)(c)	skos:relatedMatch		COE-197:21(1)	semapv:ManualMappingCuration	0.7	Organising and directing are only partly caught by aiding or abetting	overlap
UN-TIP:5(2)(c)	skos:relatedMatch		EU-2011-36:3	semapv:ManualMappingCuration	0.7	Inciting, aiding and abetting catch organisers in part	overlap
UN-TIP:6(1)	skos:exactMatch		ASEAN-ACTIP:14(6)	semapv:ManualMappingCuration	0.7	Same privacy and confidential proceedings rule	equal
UN-TIP:6(1)	skos:relatedMatch		COE-197:11	semapv:ManualMappingCuration	0.7	European article covers data protection and media beyond proceedings	overlap
UN-TIP:6(1)	skos:relatedMatch		COE-197:30	semapv:ManualMappingCuration	0.7	European article covers proceedings incl. safety and child adaptation	overlap
UN-TIP:6(1)	skos:relatedMatch		SAARC-2002:V	semapv:ManualMappingCuration	0.7	Confidential proceedings for women and children only, joined with legal help	overlap
UN-TIP:6(2)(a)	skos:broadMatch		COE-197:15(1)	semapv:ManualMappingCuration	0.7	European right starts at first contact and fixes the language; UN duty applies in appropriate cases	subset
UN-TIP:6(2)(a)	skos:relatedMatch		EU-2012-29:6	semapv:ManualMappingCuration	0.7	Case information for all victims of crime; covers criminal not administrative proceedings	overlap
UN-TIP:6(2)(b)	skos:broadMatch		UN-UNTOC:25(3)	semapv:ManualMappingCuration	0.9	Same rule; the Convention applies it to victims of all its offences	subset
UN-TIP:6(2)(b)	skos:relatedMatch		COE-197:12(1)(e)	semapv:ManualMappingCuration	0.7	Views and concerns versus rights and interests presented in proceedings	overlap
UN-TIP:6(2)(b)	skos:relatedMatch		EU-2012-29:10	semapv:ManualMappingCuration	0.7	Right to be heard for all crime victims	overlap
UN-TIP:6(3)	skos:exactMatch		ASEAN-ACTIP:14(10)	semapv:ManualMappingCuration	0.7	Same four services; the ASEAN verb is stronger but the content is the same	equal
UN-TIP:6(3)	skos:relatedMatch		COE-197:12	semapv:ManualMappingCuration	0.9	European package has emergency care, translation and child education; its work access is only for lawful residents	overlap
UN-TIP:6(3)	skos:relatedMatch		ILO-P029:3	semapv:ManualMappingCuration	0.7	Recovery help for forced labour victims, plus identification and release	overlap
UN-TIP:6(3)	skos:relatedMatch		OAS-BDP:8	semapv:ManualMappingCuration	0.7	Services for women subject to violence in general	overlap
UN-TIP:6(3)	skos:relatedMatch		OSCE-AP:V	semapv:ManualMappingCuration	0.7	Recommendations cover services, referral and permits	overlap
UN-TIP:6(3)	skos:relatedMatch		SAARC-2002:IX	semapv:ManualMappingCuration	0.7	Care and rehabilitation for women and children victims of prostitution trafficking	overlap
UN-TIP:6(3)	skos:relatedMatch		UN-CRC-OPSC:9(3)	semapv:ManualMappingCuration	0.7	Recovery and reintegration of child victims of other offences	overlap
UN-TIP:6(3)	skos:relatedMatch		UN-CRC:39	semapv:ManualMappingCuration	0.7	Recovery of child victims of any neglect or exploitation	overlap
UN-TIP:6(3)	skos:relatedMatch		UN-GPA:Part-II	semapv:ManualMappingCuration	0.7	Political pillar covering the same services and more	overlap
UN-TIP:6(3)(a)	skos:broadMatch		COE-197:12(1)(a)	semapv:ManualMappingCuration	0.9	Housing is one item of the European subsistence, accommodation and support item	subset
UN-TIP:6(3)(a)	skos:broadMatch		EU-2011-36:11(5)	semapv:ManualMappingCuration	0.9	Safe accommodation is one item of the EU minimum	subset
UN-TIP:6(3)(a)	skos:broadMatch		UN-TIP:6(3)	semapv:ManualMappingCuration	0.9	One of the four listed services	subset
UN-TIP:6(3)(b)	skos:broadMatch		COE-197:12(1)(d)	semapv:ManualMappingCuration	0.9	European item also asks for information on services	subset
UN-TIP:6(3)(b)	skos:broadMatch		EU-2011-36:11(5)	semapv:ManualMappingCuration	0.9	Counselling and information are items of the EU minimum	subset
UN-TIP:6(3)(b)	skos:broadMatch		UN-TIP:6(3)	semapv:ManualMappingCuration	0.9	One of the four listed services	subset
UN-TIP:6(3)(c)	skos:broadMatch		EU-2011-36:11(5)	semapv:ManualMappingCuration	0.9	Medical, psychological and material help are items of the EU minimum	subset
UN-TIP:6(3)(c)	skos:broadMatch		UN-TIP:6(3)	semapv:ManualMappingCuration	0.9	One of the four listed services	subset
UN-TIP:6(3)(c)	skos:relatedMatch		COE-197:12	semapv:ManualMappingCuration	0.7	Psychological and material help are shared; European medical help beyond emergencies is only for lawfully resident victims without means	overlap
UN-TIP:6(3)(d)	skos:broadMatch		UN-TIP:6(3)	semapv:ManualMappingCuration	0.9	One of the four listed services	subset
UN-TIP:6(3)(d)	skos:exactMatch	Not	EU-2011-36:11(5)	semapv:ManualMappingCuration	0.7	EU minimum list does not mention work, education or training	disjoint
UN-TIP:6(3)(d)	skos:relatedMatch		COE-197:12(4)	semapv:ManualMappingCuration	0.7	European access to work and training limited to lawfully resident victims but is a duty	overlap
UN-TIP:6(3)(d)	skos:relatedMatch		EU-2004-81:11	semapv:ManualMappingCuration	0.7	Work, training and education for permit holders only	overlap
UN-TIP:6(4)	skos:exactMatch		ASEAN-ACTIP:14(12)	semapv:ManualMappingCuration	0.7	Same attention to age, gender and special needs	equal
UN-TIP:6(4)	skos:relatedMatch		COE-197:12(7)	semapv:ManualMappingCuration	0.7	European text adds consensual and informed basis; children named for specific services	overlap
UN-TIP:6(4)	skos:relatedMatch		EU-2011-36:11(7)	semapv:ManualMappingCuration	0.7	EU lists special needs from pregnancy to trauma, without age	overlap
UN-TIP:6(5)	skos:exactMatch		ASEAN-ACTIP:14(5)	semapv:ManualMappingCuration	0.7	Same best-effort duty of physical safety	equal
UN-TIP:6(5)	skos:relatedMatch		COE-197:28	semapv:ManualMappingCuration	0.7	European duty is tied to retaliation in proceedings but covers more persons	overlap
UN-TIP:6(5)	skos:relatedMatch		EU-2011-36:12(3)	semapv:ManualMappingCuration	0.7	EU protection follows an individual risk assessment	overlap
UN-TIP:6(5)	skos:relatedMatch		UN-UNTOC:25(1)	semapv:ManualMappingCuration	0.7	Protection against retaliation for victims of all Convention offences	overlap
UN-TIP:6(6)	skos:broadMatch		COE-197:15	semapv:ManualMappingCuration	0.9	European article secures a claim against offenders and a guaranteed scheme	subset
UN-TIP:6(6)	skos:broadMatch		UN-UNTOC:25(2)	semapv:ManualMappingCuration	0.7	Convention adds restitution and covers all its victims	subset
UN-TIP:6(6)	skos:exactMatch		ASEAN-ACTIP:14(13)	semapv:ManualMappingCuration	0.7	Same possibility of compensation	equal
UN-TIP:6(6)	skos:relatedMatch		EU-2011-36:17	semapv:ManualMappingCuration	0.7	EU gives access to schemes for violent intentional crime	overlap
UN-TIP:6(6)	skos:relatedMatch		ILO-P029:4(1)	semapv:ManualMappingCuration	0.7	Remedies for forced labour victims whatever their legal status	overlap
UN-TIP:6(6)	skos:relatedMatch		OSCE-AP:V.9	semapv:ManualMappingCuration	0.7	Recommendation to secure compensation incl. a fund	overlap
UN-TIP:6(6)	skos:relatedMatch		UN-CAT:14	semapv:ManualMappingCuration	0.5	Only trafficking that amounts to torture or ill-treatment is common	overlap
UN-TIP:6(6)	skos:relatedMatch		UN-CRC-OPSC:9(4)	semapv:ManualMappingCuration	0.7	Child victims of other offences	overlap
UN-TIP:7	skos:exactMatch		ASEAN-ACTIP:14(4)	semapv:ManualMappingCuration	0.7	ASEAN paragraph holds both the stay to be considered and the humanitarian factors	equal
UN-TIP:7(1)	skos:broadMatch		ASEAN-ACTIP:14(4)	semapv:ManualMappingCuration	0.7	ASEAN paragraph also takes in the humanitarian and compassionate factors of UN 7(2)	subset
UN-TIP:7(1)	skos:relatedMatch		COE-197:14	semapv:ManualMappingCuration	0.9	UN duty is to consider any stay; European duty is to issue a renewable permit on two grounds	overlap
UN-TIP:7(1)	skos:relatedMatch		EU-2004-81:8	semapv:ManualMappingCuration	0.9	EU permit depends on cooperation and may include smuggled persons	overlap
UN-TIP:8	skos:relatedMatch		ASEAN-ACTIP:15	semapv:ManualMappingCuration	0.7	ASEAN follows the UN duties and adds repatriation programmes	overlap
UN-TIP:8	skos:relatedMatch		COE-197:16	semapv:ManualMappingCuration	0.9	European article adds programmes, contacts and child rule; UN article adds clauses on other rights and agreements	overlap
UN-TIP:8	skos:relatedMatch		SAARC-2002:IX	semapv:ManualMappingCuration	0.7	Repatriation of women and children victims, cost and shelter rules differ	overlap
UN-TIP:8(1)	skos:exactMatch		COE-197:16(1)	semapv:ManualMappingCuration	0.5	Same return duty on the home State; rights and dignity wording guides how, not whom	equal
UN-TIP:8(1)	skos:relatedMatch		UN-SOM:18(1)	semapv:ManualMappingCuration	0.7	Trafficking victims versus smuggled migrants; a person who was both falls under both return duties	overlap
UN-TIP:8(2)	skos:broadMatch		COE-197:16(2)	semapv:ManualMappingCuration	0.7	UN conditions are safety, pending proceedings and preferably voluntary return; European text adds rights and dignity	subset
UN-TIP:8(2)	skos:relatedMatch		UN-CAT:3	semapv:ManualMappingCuration	0.5	Safe return conditions versus absolute non-refoulement for torture risk	overlap
UN-TIP:8(3)	skos:exactMatch		COE-197:16(3)	semapv:ManualMappingCuration	0.9	Same verification on request	equal
UN-TIP:8(4)	skos:exactMatch		COE-197:16(4)	semapv:ManualMappingCuration	0.9	Same travel document duty	equal
UN-TIP:9	skos:relatedMatch		ASEAN-ACTIP:11	semapv:ManualMappingCuration	0.7	Parallel prevention articles	overlap
UN-TIP:9	skos:relatedMatch		OSCE-AP:IV	semapv:ManualMappingCuration	0.7	Recommendations on prevention	overlap
UN-TIP:9	skos:relatedMatch		SAARC-2002:VIII	semapv:ManualMappingCuration	0.7	Prevention and interdiction for women and children	overlap
UN-TIP:9	skos:relatedMatch		UN-GCM:Objective-10	semapv:ManualMappingCuration	0.7	Compact objective mixes prevention and protection in migration context	overlap
UN-TIP:9	skos:relatedMatch		UN-GPA:Part-I	semapv:ManualMappingCuration	0.7	Political pillar on the same theme	overlap
UN-TIP:9	skos:relatedMatch		UN-UNTOC:31	semapv:ManualMappingCuration	0.7	Prevention of organised crime in general versus of trafficking	overlap
UN-TIP:9(1)(a)	skos:relatedMatch		COE-197:5(2)	semapv:ManualMappingCuration	0.7	UN policies serve preventing and combating; European list is prevention for vulnerable persons and professionals	overlap
UN-TIP:9(1)(a)	skos:relatedMatch		ILO-P029:1(2)	semapv:ManualMappingCuration	0.7	National policy against forced labour versus trafficking policy	overlap
UN-TIP:9(2)	skos:broadMatch		COE-197:5(2)	semapv:ManualMappingCuration	0.7	Research, campaigns and social initiatives are in the longer European list	subset
UN-TIP:9(2)	skos:relatedMatch		EU-2011-36:18(2)	semapv:ManualMappingCuration	0.7	Information and research duties; EU addresses internet use, UN adds social and economic initiatives	overlap
UN-TIP:9(2)	skos:relatedMatch		ILO-P029:2(a)	semapv:ManualMappingCuration	0.7	Information to prevent trafficking versus forced labour	overlap
UN-TIP:9(2)	skos:relatedMatch		UN-CRC-OPSC:9(2)	semapv:ManualMappingCuration	0.7	Awareness about trafficking versus about sale of children offences	overlap
UN-TIP:9(3)	skos:exactMatch		COE-197:5(6)	semapv:ManualMappingCuration	0.7	Same duty to involve NGOs and civil society in prevention	equal
UN-TIP:9(4)	skos:relatedMatch		COE-197:5(5)	semapv:ManualMappingCuration	0.7	Vulnerability in general versus protective environment for children	overlap
UN-TIP:9(4)	skos:relatedMatch		ILO-P029:2(f)	semapv:ManualMappingCuration	0.7	Root causes of trafficking versus of forced labour	overlap
UN-TIP:9(4)	skos:relatedMatch		UN-CEDAW:GR38	semapv:ManualMappingCuration	0.7	Guidance on root causes for women and girls in migration	overlap
UN-TIP:9(4)	skos:relatedMatch		UN-CRC-OPSC:10(3)	semapv:ManualMappingCuration	0.7	Root causes for adults and children versus for child offences	overlap
UN-TIP:9(5)	skos:broadMatch		COE-197:6	semapv:ManualMappingCuration	0.7	Same aim; European article fixes minimum measures on research, media, information, schools	subset
UN-TIP:9(5)	skos:relatedMatch		EU-2011-36:18(1)	semapv:ManualMappingCuration	0.7	Same aim; EU covers more exploitation, UN mentions bilateral and multilateral cooperation	overlap
UN-TIP:9(5)	skos:relatedMatch		ILO-P029:2(e)	semapv:ManualMappingCuration	0.7	Due diligence by business is one demand-side measure, for forced labour only	overlap
UN-UNCAC:26	skos:relatedMatch		UN-UNTOC:10	semapv:ManualMappingCuration	0.7	Same drafting technique, different offences	overlap
UN-UNTOC:10	skos:relatedMatch		COE-197:22	semapv:ManualMappingCuration	0.9	General liability duty with free choice of form; European text defines attribution tests	overlap
UN-UNTOC:10	skos:relatedMatch		EU-2011-36:5	semapv:ManualMappingCuration	0.9	As above, EU defines attribution tests	overlap
UN-UNTOC:11	skos:relatedMatch		COE-197:23	semapv:ManualMappingCuration	0.7	Convention treats prosecution discretion, bail and limitation too; European text adds closure and bans	overlap
UN-UNTOC:12	skos:relatedMatch		ASEAN-ACTIP:17	semapv:ManualMappingCuration	0.7	Confiscation for the respective offences	overlap
UN-UNTOC:12	skos:relatedMatch		COE-197:23(3)	semapv:ManualMappingCuration	0.7	Confiscation of trafficking proceeds is common ground; the Convention covers all its offences	overlap
UN-UNTOC:12	skos:relatedMatch		EU-2011-36:7	semapv:ManualMappingCuration	0.7	Same aim for different offence sets	overlap
UN-UNTOC:13	skos:relatedMatch		ASEAN-ACTIP:21	semapv:ManualMappingCuration	0.7	Cooperation in confiscation for the respective offences	overlap
UN-UNTOC:14	skos:relatedMatch		ASEAN-ACTIP:22	semapv:ManualMappingCuration	0.7	Disposal rules, similar text	overlap
UN-UNTOC:15	skos:relatedMatch		ASEAN-ACTIP:10	semapv:ManualMappingCuration	0.7	ASEAN article follows the Convention pattern for its own offences	overlap
UN-UNTOC:15	skos:relatedMatch		COE-197:31	semapv:ManualMappingCuration	0.7	Territorial and flag rules agree; nationality and residence grounds are graded differently	overlap
UN-UNTOC:16	skos:relatedMatch		ASEAN-ACTIP:19	semapv:ManualMappingCuration	0.7	Extradition for Convention offences versus ASEAN offences	overlap
UN-UNTOC:16	skos:relatedMatch		SAARC-2002:VII	semapv:ManualMappingCuration	0.7	Extradition or prosecution for different offence sets	overlap
UN-UNTOC:16	skos:relatedMatch		UN-CRC-OPSC:5	semapv:ManualMappingCuration	0.7	Extradition bases of similar design for different offence sets	overlap
UN-UNTOC:16	skos:relatedMatch		UN-UNCAC:44	semapv:ManualMappingCuration	0.9	Parallel text, different offences	overlap
UN-UNTOC:18	skos:relatedMatch		ASEAN-ACTIP:18	semapv:ManualMappingCuration	0.7	ASEAN article builds on its regional MLA treaty	overlap
UN-UNTOC:18	skos:relatedMatch		SAARC-2002:VI	semapv:ManualMappingCuration	0.7	Mutual assistance for different offence sets	overlap
UN-UNTOC:18	skos:relatedMatch		UN-UNCAC:46	semapv:ManualMappingCuration	0.9	Parallel text, different offences; central authority answer is usually the same	overlap
UN-UNTOC:20	skos:relatedMatch		EU-2011-36:9(4)	semapv:ManualMappingCuration	0.7	Special techniques are the tools the EU article asks to be available	overlap
UN-UNTOC:23	skos:relatedMatch		ASEAN-ACTIP:9	semapv:ManualMappingCuration	0.7	Same obstruction pattern for proceedings on ASEAN offences	overlap
UN-UNTOC:24	skos:relatedMatch		COE-197:28	semapv:ManualMappingCuration	0.9	Witness protection in common; European text adds collaborators, NGO members, families	overlap
UN-UNTOC:24	skos:relatedMatch		UN-UNCAC:32	semapv:ManualMappingCuration	0.9	Parallel witness protection; corruption text adds experts and victims	overlap
UN-UNTOC:27	skos:relatedMatch		ASEAN-ACTIP:20	semapv:ManualMappingCuration	0.7	Same design for ASEAN offences	overlap
UN-UNTOC:27	skos:relatedMatch		COE-197:32	semapv:ManualMappingCuration	0.7	General police and judicial cooperation duties for different subject matter	overlap
UN-UNTOC:3	skos:relatedMatch		UN-TIP:4	semapv:ManualMappingCuration	0.9	Both need transnational and group link; the Convention reaches other serious crime, the Protocol adds victim protection	overlap
UN-UNTOC:32(5)	skos:relatedMatch		COE-197:38	semapv:ManualMappingCuration	0.7	Both oblige Parties to supply implementation information	overlap
UN-UNTOC:5	skos:relatedMatch		ASEAN-ACTIP:6	semapv:ManualMappingCuration	0.7	Same offence type limited in ASEAN to the trafficking context	overlap
UN-UNTOC:6	skos:relatedMatch		ASEAN-ACTIP:7	semapv:ManualMappingCuration	0.7	Same laundering pattern with ASEAN predicate offences	overlap
UN-UNTOC:6	skos:relatedMatch		UN-UNCAC:23	semapv:ManualMappingCuration	0.9	Parallel laundering offence, different mandatory predicate offences	overlap
UN-UNTOC:7	skos:relatedMatch		UN-UNCAC:14	semapv:ManualMappingCuration	0.9	Parallel preventive regime; corruption text adds remitters	overlap
UN-UNTOC:8	skos:relatedMatch		ASEAN-ACTIP:8	semapv:ManualMappingCuration	0.7	Same corruption pattern limited to the ASEAN treaty context	overlap

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/ASEAN-ACTIP.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "ASEAN-ACTIP",
  "title": "ASEAN Convention Against Trafficking in Persons, Especially Women and Children",
  "kind": "treaty",
  "issuer": "ASEAN-SOMTC",
  "region": "ASEAN",
  "adopted": "2015-11-21",
  "inForce": "2017-03-08",
  "treatyReference": "ASEAN Convention of 21 November 2015 (Kuala Lumpur)",
  "monitoringBody": "Senior Officials Meeting on Transnational Crime (SOMTC)",
  "reportingProcess": "SOMTC promotes, monitors, reviews and reports periodically to the ASEAN Ministerial Meeting on Transnational Crime (Article 24); work plans (Bohol TIP Work Plan 2017-2020)",
  "cycleYears": 1,
  "url": "https://asean.org",
  "certainty": "medium",
  "provisions": [
    {"number": "1", "heading": "Objectives", "topic": "purpose-general", "certainty": "high"},
    {"number": "2(a)", "heading": "Three-element definition of trafficking in persons", "topic": "definition", "certainty": "high"},
    {"number": "2(b)", "heading": "Irrelevance of consent where means used", "topic": "consent", "certainty": "medium"},
    {"number": "2(c)", "heading": "Child trafficking needs no means element", "topic": "definition", "certainty": "medium"},
    {"number": "2(d)", "heading": "Child means anyone below 18", "topic": "definition", "certainty": "medium"},
    {"number": "3", "heading": "Transnational offences, including those by organised groups, and victim protection", "topic": "scope-of-application", "certainty": "medium"},
    {"number": "4", "heading": "Protection of sovereignty", "topic": "purpose-general", "certainty": "high"},
    {"number": "5(1)", "heading": "Core trafficking conduct to be an intentional offence", "topic": "criminalisation", "certainty": "high"},
    {"number": "5(2)", "heading": "Attempt, complicity and organising together", "topic": "ancillary-offences", "certainty": "medium"},
    {"number": "5(2)(a)", "heading": "Attempted trafficking", "topic": "ancillary-offences", "certainty": "medium"},
    {"number": "5(2)(b)", "heading": "Acting as accomplice", "topic": "ancillary-offences", "certainty": "medium"},
    {"number": "5(2)(c)", "heading": "Organising or directing others", "topic": "ancillary-offences", "certainty": "medium"},
    {"number": "5(3)", "heading": "List of aggravating circumstances", "topic": "aggravating-circumstances", "certainty": "medium"},
    {"number": "6", "heading": "Participation in an organised criminal group", "topic": "organised-group", "certainty": "high"},
    {"number": "7", "heading": "Laundering of proceeds of crime", "topic": "money-laundering", "certainty": "high"},
    {"number": "8", "heading": "Corruption as an offence", "topic": "corruption", "certainty": "high"},
    {"number": "9", "heading": "Obstruction of justice", "topic": "obstruction-of-justice", "certainty": "high"},
    {"number": "10", "heading": "Jurisdiction", "topic": "jurisdiction", "certainty": "high"},
    {"number": "11", "heading": "Prevention of trafficking in persons", "topic": "prevention-policy", "certainty": "high"},
    {"number": "12", "heading": "Areas of cooperation", "topic": "international-cooperation", "certainty": "high"},
    {"number": "13", "heading": "Cross-border cooperation, control and validity of documents", "topic": "border-control", "certainty": "high"},
    {"number": "14", "heading": "Protection of victims article as a whole", "topic": "victim-assistance", "certainty": "high"},
    {"number": "14(1)", "heading": "National guidelines for proper identification", "topic": "victim-identification", "certainty": "medium"},
    {"number": "14(2)", "heading": "Recognition of identification made by another Party", "topic": "victim-identification", "certainty": "medium"},
    {"number": "14(4)", "heading": "Consider permitting temporary or permanent stay", "topic": "residence-status", "certainty": "medium"},
    {"number": "14(5)", "heading": "Physical safety while in the territory", "topic": "victim-safety", "certainty": "medium"},
    {"number": "14(6)", "heading": "Privacy and identity, including confidential proceedings", "topic": "victim-privacy", "certainty": "medium"},
    {"number": "14(7)", "heading": "Consider not holding victims liable for directly related unlawful acts", "topic": "non-punishment", "certainty": "medium"},
    {"number": "14(8)", "heading": "No unreasonable detention of identified victims", "topic": "victim-safety", "certainty": "medium"},
    {"number": "14(9)", "heading": "Information on available protection and support", "topic": "victim-participation", "certainty": "medium"},
    {"number": "14(10)", "heading": "Housing, counselling, medical and material help, work and training", "topic": "victim-assistance", "certainty": "medium"},
    {"number": "14(11)", "heading": "Reintegration on return", "topic": "repatriation", "certainty": "medium"},
    {"number": "14(12)", "heading": "Account for age, gender and special needs", "topic": "child-victims", "certainty": "medium"},
    {"number": "14(13)", "heading": "Possibility of obtaining compensation", "topic": "compensation", "certainty": "medium"},
    {"number": "14(14)", "heading": "Funds for victims' care and support, incl. national trust funds", "topic": "victim-assistance", "certainty": "medium"},
    {"number": "15", "heading": "Repatriation and return of victims", "topic": "repatriation", "certainty": "high"},
    {"number": "16", "heading": "Law enforcement and prosecution", "topic": "prosecution-procedure", "certainty": "high"},
    {"number": "17", "heading": "Confiscation and seizure", "topic": "seizure-confiscation", "certainty": "high"},
    {"number": "18", "heading": "Mutual legal assistance", "topic": "mutual-legal-assistance", "certainty": "high"},
    {"number": "19", "heading": "Extradition", "topic": "extradition", "certainty": "high"},
    {"number": "20", "heading": "Law enforcement cooperation", "topic": "international-cooperation", "certainty": "high"},
    {"number": "21", "heading": "International cooperation for confiscation", "topic": "seizure-confiscation", "certainty": "high"},
    {"number": "22", "heading": "Disposal of confiscated property", "topic": "seizure-confiscation", "certainty": "high"},
    {"number": "23", "heading": "Coordinating structures", "topic": "institutions-coordination", "certainty": "high"},
    {"number": "24", "heading": "Monitoring, reviewing and reporting through SOMTC", "topic": "monitoring-reporting", "certainty": "high"},
    {"number": "25", "heading": "Confidentiality of documents and information", "topic": "information-exchange", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/ASEAN-APA.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "ASEAN-APA",
  "title": "ASEAN Plan of Action Against Trafficking in Persons, Especially Women and Children",
  "kind": "actionPlan",
  "issuer": "ASEAN-SOMTC",
  "region": "ASEAN",
  "adopted": "2015-11-21",
  "treatyReference": "ASEAN Plan of Action 2015",
  "monitoringBody": "SOMTC Working Group on Trafficking in Persons",
  "reportingProcess": "Work-plan progress reporting with ACTIP",
  "cycleYears": 1,
  "url": "https://asean.org",
  "certainty": "medium",
  "provisions": []
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/AU-ACRWC.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "AU-ACRWC",
  "title": "African Charter on the Rights and Welfare of the Child",
  "kind": "treaty",
  "issuer": "ACERWC",
  "region": "Africa",
  "adopted": "1990-07-01",
  "inForce": "1999-11-29",
  "treatyReference": "CAB/LEG/24.9/49 (1990)",
  "monitoringBody": "African Committee of Experts on the Rights and Welfare of the Child",
  "reportingProcess": "Initial report within two years, then every three years (Article 43)",
  "cycleYears": 3,
  "url": "https://www.acerwc.africa",
  "certainty": "medium",
  "reporting": [
    {"kind": "periodic", "firstAfter": 24, "every": 36, "source": "Charter, article 43", "certainty": "medium"}
  ],
  "provisions": [
    {"number": "15", "heading": "Child labour", "topic": "child-labour", "certainty": "high"},
    {"number": "27", "heading": "Sexual exploitation", "topic": "child-exploitation", "certainty": "high"},
    {"number": "29", "heading": "Sale, trafficking and abduction for any purpose, and use in begging", "topic": "child-exploitation", "certainty": "high"},
    {"number": "43", "heading": "Reporting", "topic": "monitoring-reporting", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/AU-MAPUTO.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "AU-MAPUTO",
  "title": "Protocol to the African Charter on the Rights of Women in Africa (Maputo Protocol)",
  "kind": "treaty",
  "issuer": "ACHPR",
  "region": "Africa",
  "adopted": "2003-07-11",
  "inForce": "2005-11-25",
  "treatyReference": "AU Maputo Protocol 2003",
  "monitoringBody": "African Commission on Human and Peoples' Rights",
  "reportingProcess": "Part of the periodic report under Article 62 of the African Charter (Article 26)",
  "cycleYears": 2,
  "url": "https://au.int",
  "certainty": "high",
  "provisions": [
    {"number": "4(2)(g)", "heading": "Prevent and condemn trafficking in women, prosecute, protect those at risk", "topic": "violence-against-women", "certainty": "high"},
    {"number": "26", "heading": "Implementation and periodic reporting", "topic": "monitoring-reporting", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/AU-OUAGA.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "AU-OUAGA",
  "title": "Ouagadougou Action Plan to Combat Trafficking in Human Beings, Especially Women and Children",
  "kind": "actionPlan",
  "issuer": "AU-Commission",
  "region": "Africa",
  "adopted": "2006-11-23",
  "treatyReference": "EU-Africa Ministerial Conference, Tripoli 22-23 November 2006",
  "monitoringBody": "African Union Commission",
  "reportingProcess": "Political commitment; follow-up by AU campaign reporting",
  "url": "https://au.int",
  "certainty": "medium",
  "provisions": []
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/CIS-2005.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "CIS-2005",
  "title": "Agreement on Cooperation of CIS Member States in Combating Trafficking in Persons, Human Organs and Tissues",
  "kind": "treaty",
  "issuer": "CIS",
  "region": "CIS",
  "adopted": "2005-11-25",
  "treatyReference": "CIS Agreement of 25 November 2005 (Moscow)",
  "monitoringBody": "CIS sectoral councils (prosecutors, interior ministers)",
  "reportingProcess": "Multi-year CIS cooperation programmes against trafficking (e.g. 2011-2013) with internal reporting",
  "cycleYears": 3,
  "url": "https://cis.minsk.by",
  "certainty": "low",
  "provisions": []
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/COE-185.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "COE-185",
  "title": "Council of Europe Convention on Cybercrime (Budapest)",
  "kind": "treaty",
  "issuer": "T-CY",
  "region": "Europe",
  "adopted": "2001-11-23",
  "inForce": "2004-07-01",
  "treatyReference": "ETS 185",
  "monitoringBody": "Cybercrime Convention Committee (T-CY)",
  "reportingProcess": "Thematic T-CY assessments by questionnaire on selected articles",
  "url": "https://www.coe.int/en/web/cybercrime",
  "certainty": "high",
  "provisions": [
    {"number": "9", "heading": "Child pornography offences by computer system", "topic": "child-exploitation", "certainty": "high"},
    {"number": "23", "heading": "General principles of international cooperation", "topic": "international-cooperation", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/COE-197.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "COE-197",
  "title": "Council of Europe Convention on Action against Trafficking in Human Beings",
  "kind": "treaty",
  "issuer": "GRETA",
  "region": "Europe",
  "adopted": "2005-05-16",
  "inForce": "2008-02-01",
  "treatyReference": "CETS 197",
  "monitoringBody": "GRETA; Committee of the Parties",
  "reportingProcess": "GRETA questionnaire per evaluation round, country visit, draft report for comment, public final report, Committee of the Parties recommendation",
  "cycleYears": 4,
  "url": "https://www.coe.int/en/web/anti-human-trafficking",
  "certainty": "high",
  "reporting": [
    {"kind": "rounds", "rounds": [{"name": "first round", "opened": "2010", "forms": ["GRETA-R1"]}, {"name": "second round", "opened": "2014-06-03", "forms": ["GRETA-R2"]}, {"name": "third round", "opened": "2018-11-20", "forms": ["GRETA-R3"]}, {"name": "fourth round", "opened": "2023-07", "forms": ["GRETA-R4"]}], "source": "Convention, article 38; GRETA(2010)1 rev4, GRETA(2014)13, GRETA(2018)26, GRETA(2023)11", "certainty": "medium", "note": "GRETA sends the questionnaire to one group of Parties after the other; the day for a Party stands in the letter and is entered as a request."}
  ],
  "provisions": [
    {"number": "1", "heading": "Purposes: prevent, protect, prosecute, cooperate", "topic": "purpose-general", "certainty": "high"},
    {"number": "2", "heading": "All trafficking, national or transnational, with or without organised crime", "topic": "scope-of-application", "certainty": "high"},
    {"number": "3", "heading": "Non-discrimination", "topic": "non-discrimination-gender", "certainty": "high"},
    {"number": "4(a)", "heading": "Three-element definition of trafficking in human beings", "topic": "definition", "certainty": "high"},
    {"number": "4(b)", "heading": "Irrelevance of consent where means used", "topic": "consent", "certainty": "high"},
    {"number": "4(c)", "heading": "Child trafficking needs no means element", "topic": "definition", "certainty": "high"},
    {"number": "4(d)", "heading": "Child means anyone below 18", "topic": "definition", "certainty": "high"},
    {"number": "4(e)", "heading": "Victim defined as any person subjected to trafficking", "topic": "definition", "certainty": "high"},
    {"number": "5(1)", "heading": "National coordination between prevention bodies", "topic": "institutions-coordination", "certainty": "high"},
    {"number": "5(2)", "heading": "Prevention policies and programmes: research, campaigns, social and economic initiatives, training", "topic": "prevention-policy", "certainty": "high"},
    {"number": "5(3)", "heading": "Human rights, gender-mainstreamed and child-sensitive approach", "topic": "non-discrimination-gender", "certainty": "high"},
    {"number": "5(4)", "heading": "Enabling legal migration information", "topic": "labour-recruitment", "certainty": "high"},
    {"number": "5(5)", "heading": "Reducing children's vulnerability, protective environment", "topic": "child-victims", "certainty": "high"},
    {"number": "5(6)", "heading": "Involving NGOs and civil society in prevention", "topic": "civil-society", "certainty": "high"},
    {"number": "6", "heading": "Discouraging demand with minimum list of measures", "topic": "demand", "certainty": "high"},
    {"number": "7", "heading": "Border measures article as a whole", "topic": "border-control", "certainty": "high"},
    {"number": "7(1)", "heading": "Stronger border controls as far as possible", "topic": "border-control", "certainty": "high"},
    {"number": "7(2)", "heading": "Preventing misuse of commercial carriers", "topic": "border-control", "certainty": "high"},
    {"number": "7(3)", "heading": "Carriers to check travel documents", "topic": "border-control", "certainty": "high"},
    {"number": "7(4)", "heading": "Sanctions on carriers", "topic": "border-control", "certainty": "high"},
    {"number": "7(5)", "heading": "Refusal of entry or visa revocation for implicated persons", "topic": "border-control", "certainty": "high"},
    {"number": "7(6)", "heading": "Direct channels between border agencies", "topic": "border-control", "certainty": "high"},
    {"number": "8", "heading": "Document quality, integrity and security", "topic": "document-security", "certainty": "high"},
    {"number": "9", "heading": "Verification of documents suspected of use in trafficking", "topic": "document-security", "certainty": "high"},
    {"number": "10", "heading": "Identification article as a whole", "topic": "victim-identification", "certainty": "high"},
    {"number": "10(1)", "heading": "Trained competent authorities for identification, cooperation with support bodies", "topic": "victim-identification", "certainty": "high"},
    {"number": "10(2)", "heading": "Identification measures; no removal while identification pending", "topic": "victim-identification", "certainty": "high"},
    {"number": "10(3)", "heading": "Presumption of minority when age uncertain", "topic": "child-victims", "certainty": "high"},
    {"number": "10(4)", "heading": "Unaccompanied child: guardian, identity, family tracing", "topic": "child-victims", "certainty": "high"},
    {"number": "11", "heading": "Protection of private life", "topic": "victim-privacy", "certainty": "high"},
    {"number": "11(1)", "heading": "Private life, identity and personal data protection", "topic": "victim-privacy", "certainty": "high"},
    {"number": "12", "heading": "Assistance article as a whole", "topic": "victim-assistance", "certainty": "high"},
    {"number": "12(1)", "heading": "Minimum assistance package for all victims", "topic": "victim-assistance", "certainty": "high"},
    {"number": "12(1)(a)", "heading": "Subsistence, secure accommodation, psychological and material help", "topic": "victim-assistance", "certainty": "high"},
    {"number": "12(1)(b)", "heading": "Emergency medical treatment", "topic": "victim-assistance", "certainty": "high"},
    {"number": "12(1)(c)", "heading": "Translation and interpretation", "topic": "victim-assistance", "certainty": "high"},
    {"number": "12(1)(d)", "heading": "Counselling and information on rights and services", "topic": "victim-assistance", "certainty": "high"},
    {"number": "12(1)(e)", "heading": "Assistance to present rights and interests in criminal proceedings", "topic": "victim-participation", "certainty": "high"},
    {"number": "12(1)(f)", "heading": "Education for children", "topic": "child-victims", "certainty": "high"},
    {"number": "12(2)", "heading": "Safety and protection needs considered", "topic": "victim-safety", "certainty": "high"},
    {"number": "12(3)", "heading": "Further medical help for lawfully resident victims in need", "topic": "victim-assistance", "certainty": "high"},
    {"number": "12(4)", "heading": "Labour market, training and education access for lawfully resident victims", "topic": "victim-assistance", "certainty": "high"},
    {"number": "12(5)", "heading": "Cooperation with NGOs in assistance", "topic": "civil-society", "certainty": "high"},
    {"number": "12(6)", "heading": "Assistance not conditional on testifying", "topic": "victim-assistance", "certainty": "high"},
    {"number": "12(7)", "heading": "Consensual and informed services, special needs considered", "topic": "victim-assistance", "certainty": "high"},
    {"number": "13", "heading": "Recovery and reflection period of at least 30 days", "topic": "recovery-reflection", "certainty": "high"},
    {"number": "14", "heading": "Residence permit article as a whole", "topic": "residence-status", "certainty": "high"},
    {"number": "14(1)", "heading": "Renewable residence permit on personal-situation or cooperation ground", "topic": "residence-status", "certainty": "high"},
    {"number": "14(2)", "heading": "Permit for child victims in their best interests", "topic": "residence-status", "certainty": "high"},
    {"number": "15", "heading": "Compensation and redress article as a whole", "topic": "compensation", "certainty": "high"},
    {"number": "15(1)", "heading": "Information on proceedings from first contact, understood language", "topic": "victim-participation", "certainty": "high"},
    {"number": "15(2)", "heading": "Legal assistance and free legal aid", "topic": "victim-participation", "certainty": "high"},
    {"number": "15(3)", "heading": "Right to compensation from perpetrators", "topic": "compensation", "certainty": "high"},
    {"number": "15(4)", "heading": "Guaranteed compensation, e.g. through a fund", "topic": "compensation", "certainty": "high"},
    {"number": "16", "heading": "Repatriation article as a whole", "topic": "repatriation", "certainty": "high"},
    {"number": "16(1)", "heading": "Home State facilitates and accepts return", "topic": "repatriation", "certainty": "high"},
    {"number": "16(2)", "heading": "Return with regard to rights, safety and dignity, preferably voluntary", "topic": "repatriation", "certainty": "high"},
    {"number": "16(3)", "heading": "Verification of nationality or residence on request", "topic": "repatriation", "certainty": "high"},
    {"number": "16(4)", "heading": "Issue of travel documents for return", "topic": "repatriation", "certainty": "high"},
    {"number": "16(5)", "heading": "Repatriation and reintegration programmes", "topic": "repatriation", "certainty": "high"},
    {"number": "16(6)", "heading": "Contact information for bodies helping on return", "topic": "repatriation", "certainty": "high"},
    {"number": "16(7)", "heading": "No return of child against best interests", "topic": "child-victims", "certainty": "high"},
    {"number": "17", "heading": "Gender equality in victim protection measures", "topic": "non-discrimination-gender", "certainty": "high"},
    {"number": "18", "heading": "Core trafficking conduct to be an intentional offence", "topic": "criminalisation", "certainty": "high"},
    {"number": "19", "heading": "Consider criminalising knowing use of victims' services", "topic": "related-offences", "certainty": "high"},
    {"number": "20", "heading": "Travel or identity document offences enabling trafficking", "topic": "related-offences", "certainty": "high"},
    {"number": "21", "heading": "Attempt and aiding or abetting as a whole", "topic": "ancillary-offences", "certainty": "high"},
    {"number": "21(1)", "heading": "Aiding or abetting trafficking and document offences", "topic": "ancillary-offences", "certainty": "high"},
    {"number": "21(2)", "heading": "Attempt at trafficking and certain document offences", "topic": "ancillary-offences", "certainty": "high"},
    {"number": "22", "heading": "Corporate liability", "topic": "legal-persons", "certainty": "high"},
    {"number": "23", "heading": "Sanctions and measures as a whole", "topic": "sanctions", "certainty": "high"},
    {"number": "23(1)", "heading": "Effective, proportionate, dissuasive penalties incl. extraditable custody", "topic": "sanctions", "certainty": "high"},
    {"number": "23(3)", "heading": "Confiscation of instrumentalities and proceeds", "topic": "seizure-confiscation", "certainty": "high"},
    {"number": "23(4)", "heading": "Closure of establishments or professional bans", "topic": "sanctions", "certainty": "high"},
    {"number": "24", "heading": "Four aggravating circumstances", "topic": "aggravating-circumstances", "certainty": "high"},
    {"number": "25", "heading": "Previous convictions in other Parties", "topic": "sanctions", "certainty": "high"},
    {"number": "26", "heading": "Possibility of not penalising compelled victims", "topic": "non-punishment", "certainty": "high"},
    {"number": "27", "heading": "Ex parte and ex officio applications", "topic": "prosecution-procedure", "certainty": "high"},
    {"number": "27(1)", "heading": "Prosecution not dependent on a victim's report", "topic": "prosecution-procedure", "certainty": "high"},
    {"number": "28", "heading": "Protection of victims, witnesses, collaborators, NGO members and families", "topic": "victim-safety", "certainty": "high"},
    {"number": "29", "heading": "Specialised authorities and coordination as a whole", "topic": "institutions-coordination", "certainty": "high"},
    {"number": "29(1)", "heading": "Specialised persons or entities with independence and training", "topic": "institutions-coordination", "certainty": "high"},
    {"number": "29(2)", "heading": "Coordination of government policies and bodies", "topic": "institutions-coordination", "certainty": "high"},
    {"number": "29(3)", "heading": "Training of relevant officials, with human rights focus", "topic": "training", "certainty": "high"},
    {"number": "29(4)", "heading": "Consider national rapporteurs or equivalent", "topic": "institutions-coordination", "certainty": "high"},
    {"number": "30", "heading": "Court proceedings: private life and safety, child-sensitive", "topic": "victim-privacy", "certainty": "high"},
    {"number": "31", "heading": "Jurisdiction", "topic": "jurisdiction", "certainty": "high"},
    {"number": "32", "heading": "General principles of international cooperation", "topic": "international-cooperation", "certainty": "high"},
    {"number": "33", "heading": "Endangered or missing persons", "topic": "information-exchange", "certainty": "high"},
    {"number": "34", "heading": "Information on outcome of requests and spontaneous information", "topic": "information-exchange", "certainty": "high"},
    {"number": "35", "heading": "Strategic partnership with civil society", "topic": "civil-society", "certainty": "high"},
    {"number": "36", "heading": "GRETA composition and role", "topic": "monitoring-reporting", "certainty": "high"},
    {"number": "37", "heading": "Committee of the Parties", "topic": "monitoring-reporting", "certainty": "high"},
    {"number": "38", "heading": "Evaluation procedure in rounds with questionnaire", "topic": "monitoring-reporting", "certainty": "high"},
    {"number": "39", "heading": "Relation to the UN Protocol: reinforce and develop it", "topic": "purpose-general", "certainty": "high"},
    {"number": "40", "heading": "Relation to other instruments incl. saving clause", "topic": "purpose-general", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/COE-201.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "COE-201",
  "title": "Council of Europe Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse (Lanzarote)",
  "kind": "treaty",
  "issuer": "Lanzarote-Committee",
  "region": "Europe",
  "adopted": "2007-10-25",
  "inForce": "2010-07-01",
  "treatyReference": "CETS 201",
  "monitoringBody": "Lanzarote Committee",
  "reportingProcess": "General overview questionnaire plus thematic monitoring rounds",
  "cycleYears": 4,
  "url": "https://www.coe.int/en/web/children/lanzarote-convention",
  "certainty": "high",
  "provisions": [
    {"number": "11", "heading": "Principles of protective measures and assistance to child victims", "topic": "child-victims", "certainty": "medium"},
    {"number": "19", "heading": "Offences concerning child prostitution", "topic": "child-exploitation", "certainty": "high"},
    {"number": "20", "heading": "Offences concerning child pornography", "topic": "child-exploitation", "certainty": "high"},
    {"number": "26", "heading": "Corporate liability", "topic": "legal-persons", "certainty": "high"},
    {"number": "31", "heading": "General measures of protection in proceedings", "topic": "child-victims", "certainty": "medium"},
    {"number": "34", "heading": "Investigations: age uncertainty and specialised staff", "topic": "investigation", "certainty": "medium"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/COE-210.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "COE-210",
  "title": "Council of Europe Convention on preventing and combating violence against women and domestic violence (Istanbul)",
  "kind": "treaty",
  "issuer": "GREVIO",
  "region": "Europe",
  "adopted": "2011-05-11",
  "inForce": "2014-08-01",
  "treatyReference": "CETS 210",
  "monitoringBody": "GREVIO; Committee of the Parties",
  "reportingProcess": "Baseline then thematic evaluation questionnaires; State reports normally published",
  "cycleYears": 5,
  "url": "https://www.coe.int/en/web/istanbul-convention",
  "certainty": "high",
  "provisions": [
    {"number": "37", "heading": "Forced marriage offence", "topic": "criminalisation", "certainty": "high"},
    {"number": "59", "heading": "Residence status of victims", "topic": "residence-status", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/COE-216.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "COE-216",
  "title": "Council of Europe Convention against Trafficking in Human Organs",
  "kind": "treaty",
  "issuer": "CETS-216-Committee",
  "region": "Europe",
  "adopted": "2015-03-25",
  "inForce": "2018-03-01",
  "treatyReference": "CETS 216",
  "monitoringBody": "Committee of the Parties to CETS 216",
  "reportingProcess": "Committee of the Parties monitoring by questionnaire",
  "url": "https://www.coe.int/en/web/conventions",
  "certainty": "high",
  "provisions": [
    {"number": "4", "heading": "Illicit removal of organs as an offence", "topic": "organ-removal", "certainty": "high"},
    {"number": "7", "heading": "Illicit solicitation and undue advantages", "topic": "organ-removal", "certainty": "medium"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/EU-2004-81.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "EU-2004-81",
  "title": "Council Directive 2004/81/EC on residence permits for third-country nationals who are victims of trafficking and cooperate with authorities",
  "kind": "directive",
  "issuer": "European-Commission",
  "region": "EU",
  "adopted": "2004-04-29",
  "inForce": "2004-08-06",
  "treatyReference": "Directive 2004/81/EC (OJ L 261, 6.8.2004, p.19)",
  "monitoringBody": "European Commission",
  "reportingProcess": "Commission application reports (2010, 2014) based on Member State replies; Article 16",
  "cycleYears": 3,
  "url": "https://eur-lex.europa.eu/eli/dir/2004/81/oj",
  "certainty": "high",
  "provisions": [
    {"number": "1", "heading": "Purpose: permits tied to the length of relevant proceedings", "topic": "purpose-general", "certainty": "high"},
    {"number": "3", "heading": "Third-country nationals who are victims; optionally smuggled persons", "topic": "scope-of-application", "certainty": "high"},
    {"number": "5", "heading": "Information to the persons concerned", "topic": "victim-participation", "certainty": "high"},
    {"number": "6", "heading": "Reflection period set by national law", "topic": "recovery-reflection", "certainty": "high"},
    {"number": "7", "heading": "Treatment before the permit: subsistence, emergency care, safety", "topic": "victim-assistance", "certainty": "high"},
    {"number": "8", "heading": "Issue and renewal of the permit, at least six months", "topic": "residence-status", "certainty": "high"},
    {"number": "9", "heading": "Treatment after the permit incl. medical care", "topic": "victim-assistance", "certainty": "high"},
    {"number": "10", "heading": "Minors", "topic": "child-victims", "certainty": "high"},
    {"number": "11", "heading": "Work, vocational training and education", "topic": "victim-assistance", "certainty": "high"},
    {"number": "12", "heading": "Programmes for return to a normal social life", "topic": "victim-assistance", "certainty": "high"},
    {"number": "13", "heading": "Non-renewal", "topic": "residence-status", "certainty": "high"},
    {"number": "14", "heading": "Withdrawal", "topic": "residence-status", "certainty": "high"},
    {"number": "16", "heading": "Commission report on application", "topic": "monitoring-reporting", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/EU-2009-52.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "EU-2009-52",
  "title": "Directive 2009/52/EC on sanctions and measures against employers of illegally staying third-country nationals",
  "kind": "directive",
  "issuer": "European-Commission",
  "region": "EU",
  "adopted": "2009-06-18",
  "inForce": "2009-07-20",
  "treatyReference": "Directive 2009/52/EC (OJ L 168, 30.6.2009, p.24)",
  "monitoringBody": "European Commission",
  "reportingProcess": "Article 16 Commission report every three years; yearly inspection figures under Article 14",
  "cycleYears": 3,
  "url": "https://eur-lex.europa.eu/eli/dir/2009/52/oj",
  "certainty": "medium",
  "provisions": [
    {"number": "3", "heading": "Ban on employing illegally staying third-country nationals", "topic": "labour-recruitment", "certainty": "high"},
    {"number": "9(1)(d)", "heading": "Employer offence: knowingly using work of an illegally staying trafficking victim", "topic": "related-offences", "certainty": "high"},
    {"number": "13", "heading": "Complaint mechanisms and temporary permits", "topic": "labour-recruitment", "certainty": "medium"},
    {"number": "14", "heading": "Inspections by risk assessment", "topic": "labour-recruitment", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/EU-2011-36.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "EU-2011-36",
  "title": "Directive 2011/36/EU on preventing and combating trafficking in human beings and protecting its victims",
  "kind": "directive",
  "issuer": "European-Commission",
  "region": "EU",
  "adopted": "2011-04-05",
  "inForce": "2011-04-15",
  "treatyReference": "Directive 2011/36/EU (OJ L 101, 15.4.2011, p.1)",
  "monitoringBody": "European Commission (EU Anti-Trafficking Coordinator)",
  "reportingProcess": "Notification of transposition (by 6 April 2013); input for the Commission progress report every two years under Articles 19-20; Eurostat data collection",
  "cycleYears": 2,
  "url": "https://eur-lex.europa.eu/eli/dir/2011/36/oj",
  "certainty": "high",
  "reporting": [
    {"name": "Notification of transposition", "kind": "days", "days": ["2013-04-06"], "forms": ["EU-TRANS-2013"], "source": "Directive, article 22", "certainty": "high"},
    {"name": "Information for the Commission's progress report", "kind": "onRequest", "forms": ["EU-PROG"], "source": "Directive, articles 19 and 20", "certainty": "medium", "note": "For a report that the Commission makes every two years."}
  ],
  "provisions": [
    {"number": "1", "heading": "Subject matter: minimum rules, gender perspective", "topic": "purpose-general", "certainty": "high"},
    {"number": "2", "heading": "Offence definition article as a whole", "topic": "definition", "certainty": "high"},
    {"number": "2(1)", "heading": "Core trafficking conduct to be an offence, incl. transfer of control", "topic": "criminalisation", "certainty": "high"},
    {"number": "2(2)", "heading": "Meaning of position of vulnerability", "topic": "definition", "certainty": "high"},
    {"number": "2(3)", "heading": "Minimum forms of exploitation incl. begging, criminal activities, organs", "topic": "definition", "certainty": "high"},
    {"number": "2(4)", "heading": "Irrelevance of consent where means used", "topic": "consent", "certainty": "high"},
    {"number": "2(5)", "heading": "Child trafficking needs no means element", "topic": "definition", "certainty": "high"},
    {"number": "2(6)", "heading": "Child means anyone below 18", "topic": "definition", "certainty": "high"},
    {"number": "3", "heading": "Inciting, aiding, abetting, attempting", "topic": "ancillary-offences", "certainty": "high"},
    {"number": "4", "heading": "Penalties article as a whole", "topic": "sanctions", "certainty": "high"},
    {"number": "4(1)", "heading": "Maximum penalty of at least five years", "topic": "sanctions", "certainty": "high"},
    {"number": "4(2)", "heading": "At least ten years in four aggravated situations", "topic": "aggravating-circumstances", "certainty": "high"},
    {"number": "4(3)", "heading": "Public official status as aggravating", "topic": "aggravating-circumstances", "certainty": "high"},
    {"number": "5", "heading": "Liability of legal persons", "topic": "legal-persons", "certainty": "high"},
    {"number": "6", "heading": "Sanctions on legal persons", "topic": "legal-persons", "certainty": "high"},
    {"number": "7", "heading": "Seizure and confiscation of instrumentalities and proceeds", "topic": "seizure-confiscation", "certainty": "high"},
    {"number": "8", "heading": "Entitlement not to prosecute or penalise compelled victims", "topic": "non-punishment", "certainty": "high"},
    {"number": "9", "heading": "Investigation and prosecution as a whole", "topic": "investigation", "certainty": "high"},
    {"number": "9(1)", "heading": "Prosecution not dependent on victim's report", "topic": "prosecution-procedure", "certainty": "high"},
    {"number": "9(2)", "heading": "Limitation period for child victims after majority", "topic": "prosecution-procedure", "certainty": "high"},
    {"number": "9(3)", "heading": "Training of investigators and prosecutors", "topic": "training", "certainty": "high"},
    {"number": "9(4)", "heading": "Effective investigative tools", "topic": "investigation", "certainty": "high"},
    {"number": "10", "heading": "Jurisdiction", "topic": "jurisdiction", "certainty": "high"},
    {"number": "11", "heading": "Assistance and support article as a whole", "topic": "victim-assistance", "certainty": "high"},
    {"number": "11(1)", "heading": "Support before, during and after proceedings", "topic": "victim-assistance", "certainty": "high"},
    {"number": "11(2)", "heading": "Support on reasonable-grounds indication", "topic": "victim-identification", "certainty": "high"},
    {"number": "11(3)", "heading": "Support not conditional on cooperation", "topic": "victim-assistance", "certainty": "high"},
    {"number": "11(4)", "heading": "Early identification mechanisms with support organisations", "topic": "victim-identification", "certainty": "high"},
    {"number": "11(5)", "heading": "Minimum content of assistance, consensual and informed", "topic": "victim-assistance", "certainty": "high"},
    {"number": "11(6)", "heading": "Information on reflection period and international protection", "topic": "recovery-reflection", "certainty": "high"},
    {"number": "11(7)", "heading": "Special needs such as pregnancy, disability, trauma", "topic": "victim-assistance", "certainty": "high"},
    {"number": "12", "heading": "Protection in investigation and proceedings as a whole", "topic": "victim-safety", "certainty": "high"},
    {"number": "12(2)", "heading": "Legal counselling and representation", "topic": "victim-participation", "certainty": "high"},
    {"number": "12(3)", "heading": "Protection on individual risk assessment", "topic": "victim-safety", "certainty": "high"},
    {"number": "12(4)", "heading": "Preventing secondary victimisation", "topic": "victim-safety", "certainty": "high"},
    {"number": "13", "heading": "General provisions on child victims", "topic": "child-victims", "certainty": "high"},
    {"number": "13(1)", "heading": "Child's best interests primary", "topic": "child-victims", "certainty": "high"},
    {"number": "13(2)", "heading": "Presumption of minority when age uncertain", "topic": "child-victims", "certainty": "high"},
    {"number": "14", "heading": "Assistance and support to child victims", "topic": "child-victims", "certainty": "high"},
    {"number": "15", "heading": "Protection of child victims in proceedings", "topic": "child-victims", "certainty": "high"},
    {"number": "16", "heading": "Unaccompanied child victims", "topic": "child-victims", "certainty": "high"},
    {"number": "17", "heading": "Access to existing compensation schemes", "topic": "compensation", "certainty": "high"},
    {"number": "18", "heading": "Prevention article as a whole", "topic": "prevention-policy", "certainty": "high"},
    {"number": "18(1)", "heading": "Discouraging and reducing demand", "topic": "demand", "certainty": "high"},
    {"number": "18(2)", "heading": "Information and awareness campaigns, research, education", "topic": "awareness-research", "certainty": "high"},
    {"number": "18(3)", "heading": "Regular training of officials likely to meet victims", "topic": "training", "certainty": "high"},
    {"number": "18(4)", "heading": "Consider criminalising knowing use of victims' services", "topic": "related-offences", "certainty": "high"},
    {"number": "19", "heading": "National rapporteurs or equivalent, incl. statistics", "topic": "institutions-coordination", "certainty": "high"},
    {"number": "20", "heading": "Information transmitted to EU coordinator for biennial progress report", "topic": "monitoring-reporting", "certainty": "high"},
    {"number": "22", "heading": "Transposition", "topic": "monitoring-reporting", "certainty": "high"},
    {"number": "23", "heading": "Commission compliance reports", "topic": "monitoring-reporting", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/EU-2011-93.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "EU-2011-93",
  "title": "Directive 2011/93/EU on combating the sexual abuse and sexual exploitation of children",
  "kind": "directive",
  "issuer": "European-Commission",
  "region": "EU",
  "adopted": "2011-12-13",
  "inForce": "2011-12-17",
  "treatyReference": "Directive 2011/93/EU (OJ L 335, 17.12.2011, p.1)",
  "monitoringBody": "European Commission",
  "reportingProcess": "Transposition notification and Commission implementation report",
  "url": "https://eur-lex.europa.eu/eli/dir/2011/93/oj",
  "certainty": "medium",
  "provisions": [
    {"number": "4", "heading": "Sexual exploitation offences against children", "topic": "child-exploitation", "certainty": "high"},
    {"number": "5", "heading": "Child pornography offences", "topic": "child-exploitation", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/EU-2012-29.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "EU-2012-29",
  "title": "Directive 2012/29/EU establishing minimum standards on the rights, support and protection of victims of crime",
  "kind": "directive",
  "issuer": "European-Commission",
  "region": "EU",
  "adopted": "2012-10-25",
  "inForce": "2012-11-15",
  "treatyReference": "Directive 2012/29/EU (OJ L 315, 14.11.2012, p.57)",
  "monitoringBody": "European Commission",
  "reportingProcess": "Article 28 data communication every three years; transposition notification",
  "cycleYears": 3,
  "url": "https://eur-lex.europa.eu/eli/dir/2012/29/oj",
  "certainty": "high",
  "provisions": [
    {"number": "4", "heading": "Information from first contact", "topic": "victim-participation", "certainty": "high"},
    {"number": "6", "heading": "Information about one's case", "topic": "victim-participation", "certainty": "high"},
    {"number": "7", "heading": "Interpretation and translation", "topic": "victim-participation", "certainty": "high"},
    {"number": "8", "heading": "Access to victim support services", "topic": "victim-assistance", "certainty": "high"},
    {"number": "10", "heading": "Right to be heard", "topic": "victim-participation", "certainty": "high"},
    {"number": "13", "heading": "Legal aid", "topic": "victim-participation", "certainty": "high"},
    {"number": "16", "heading": "Decision on compensation from the offender", "topic": "compensation", "certainty": "high"},
    {"number": "18", "heading": "Protection from retaliation and secondary victimisation", "topic": "victim-safety", "certainty": "high"},
    {"number": "22", "heading": "Individual assessment of protection needs", "topic": "victim-safety", "certainty": "high"},
    {"number": "24", "heading": "Protection of child victims in proceedings", "topic": "child-victims", "certainty": "high"},
    {"number": "28", "heading": "Data communicated every three years", "topic": "data-statistics", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/EU-2024-1712.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "EU-2024-1712",
  "title": "Directive (EU) 2024/1712 amending Directive 2011/36/EU (article numbers here are those of the consolidated text)",
  "kind": "directive",
  "issuer": "European-Commission",
  "region": "EU",
  "adopted": "2024-06-13",
  "inForce": "2024-07-14",
  "treatyReference": "Directive (EU) 2024/1712 (OJ L, 2024/1712, 24.6.2024)",
  "monitoringBody": "European Commission (EU Anti-Trafficking Coordinator)",
  "reportingProcess": "Transposition by 15 July 2026; annual statistics duty in new Article 19a; national action plans in new Article 19b",
  "cycleYears": 1,
  "url": "https://eur-lex.europa.eu/eli/dir/2024/1712/oj",
  "certainty": "high",
  "reporting": [
    {"name": "Notification of transposition", "kind": "days", "days": ["2026-07-15"], "forms": ["EU-TRANS-2026"], "source": "Directive (EU) 2024/1712", "certainty": "high"}
  ],
  "provisions": [
    {"number": "2(3)", "heading": "Exploitation list enlarged with surrogacy exploitation, forced marriage, illegal adoption", "topic": "definition", "certainty": "high"},
    {"number": "2(5)", "heading": "Child rule: no means needed, with an exception for surrogacy", "topic": "definition", "certainty": "medium"},
    {"number": "4(3)", "heading": "Aggravating: official status and spreading of sexual images by ICT", "topic": "aggravating-circumstances", "certainty": "medium"},
    {"number": "5", "heading": "Liability of legal persons (revised)", "topic": "legal-persons", "certainty": "medium"},
    {"number": "6", "heading": "Mandatory and wider sanctions on legal persons", "topic": "legal-persons", "certainty": "medium"},
    {"number": "7", "heading": "Deletes Article 7 on seizure and confiscation, left to EU asset recovery law", "topic": "seizure-confiscation", "certainty": "high"},
    {"number": "8", "heading": "Non-prosecution widened to unlawful activities", "topic": "non-punishment", "certainty": "medium"},
    {"number": "11(4)", "heading": "Formal referral mechanisms and focal point", "topic": "victim-identification", "certainty": "medium"},
    {"number": "11a", "heading": "Victims who may need international protection", "topic": "residence-status", "certainty": "medium"},
    {"number": "17", "heading": "Compensation, incl. possible national victims fund", "topic": "compensation", "certainty": "medium"},
    {"number": "18", "heading": "Prevention incl. gender- and child-sensitive and online aspects", "topic": "prevention-policy", "certainty": "medium"},
    {"number": "18a", "heading": "Offence of knowingly using services of a victim", "topic": "related-offences", "certainty": "high"},
    {"number": "18b", "heading": "Regular specialised training of professionals", "topic": "training", "certainty": "medium"},
    {"number": "19", "heading": "National anti-trafficking coordinators or equivalent, possible independent bodies", "topic": "institutions-coordination", "certainty": "medium"},
    {"number": "19a", "heading": "Annual statistical data to the Commission", "topic": "data-statistics", "certainty": "medium"},
    {"number": "19b", "heading": "National action plans, reviewed regularly", "topic": "institutions-coordination", "certainty": "medium"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/EU-STRAT-2021.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "EU-STRAT-2021",
  "title": "EU Strategy on Combatting Trafficking in Human Beings 2021-2025",
  "kind": "actionPlan",
  "issuer": "European-Commission",
  "region": "EU",
  "adopted": "2021-04-14",
  "treatyReference": "COM(2021) 171 final",
  "monitoringBody": "European Commission (EU Anti-Trafficking Coordinator)",
  "reportingProcess": "Progress covered in the Commission's biennial progress report",
  "cycleYears": 2,
  "url": "https://home-affairs.ec.europa.eu",
  "certainty": "high",
  "provisions": []
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/ILO-C029.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "ILO-C029",
  "title": "Forced Labour Convention, 1930 (No. 29)",
  "kind": "treaty",
  "issuer": "ILO",
  "region": "global",
  "adopted": "1930-06-28",
  "inForce": "1932-05-01",
  "treatyReference": "UNTS 39 p.55",
  "monitoringBody": "Committee of Experts on the Application of Conventions and Recommendations (CEACR)",
  "reportingProcess": "Article 22 ILO Constitution report on the report form; detailed first report then simplified reports on changes",
  "cycleYears": 3,
  "url": "https://normlex.ilo.org",
  "certainty": "high",
  "reporting": [
    {"kind": "periodic", "firstAfter": 12, "every": 24, "day": "09-01", "counting": "fromLastReport", "forms": ["ILO-C029-RF", "ILO-SIMPL-2018"], "validUntil": "2011-12-31", "source": "ILO Constitution, article 22; ILO training centre, Managing ILS reporting (glossary, first report; checklist for national administrations)", "certainty": "medium", "note": "In which year a report is asked for goes by the initial letter of the country's name; where no report is on file the years are counted from the first one. The Committee of Experts may ask earlier. See NORMLEX."},
    {"kind": "periodic", "firstAfter": 12, "every": 36, "day": "09-01", "counting": "fromLastReport", "forms": ["ILO-C029-RF", "ILO-SIMPL-2018"], "validFrom": "2012-01-01", "source": "ILO Constitution, article 22; ILO training centre, Managing ILS reporting (glossary, first report; checklist for national administrations)", "certainty": "medium", "note": "In which year a report is asked for goes by the initial letter of the country's name; where no report is on file the years are counted from the first one. The Committee of Experts may ask earlier. See NORMLEX."}
  ],
  "provisions": [
    {"number": "1", "heading": "Undertaking to suppress forced or compulsory labour", "topic": "forced-labour", "certainty": "high"},
    {"number": "2(1)", "heading": "Definition: work under menace of penalty and not offered voluntarily", "topic": "forced-labour", "certainty": "high"},
    {"number": "2(2)", "heading": "Five exceptions from the definition", "topic": "forced-labour", "certainty": "high"},
    {"number": "25", "heading": "Illegal exaction punishable, penalties adequate and enforced", "topic": "sanctions", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/ILO-C105.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "ILO-C105",
  "title": "Abolition of Forced Labour Convention, 1957 (No. 105)",
  "kind": "treaty",
  "issuer": "ILO",
  "region": "global",
  "adopted": "1957-06-25",
  "inForce": "1959-01-17",
  "treatyReference": "UNTS 320 p.291",
  "monitoringBody": "Committee of Experts on the Application of Conventions and Recommendations (CEACR)",
  "reportingProcess": "Article 22 report on the report form",
  "cycleYears": 3,
  "url": "https://normlex.ilo.org",
  "certainty": "high",
  "reporting": [
    {"kind": "periodic", "firstAfter": 12, "every": 24, "day": "09-01", "counting": "fromLastReport", "forms": ["ILO-C105-RF"], "validUntil": "2011-12-31", "source": "ILO Constitution, article 22; ILO training centre, Managing ILS reporting (glossary, first report; checklist for national administrations)", "certainty": "medium", "note": "In which year a report is asked for goes by the initial letter of the country's name; where no report is on file the years are counted from the first one. The Committee of Experts may ask earlier. See NORMLEX."},
    {"kind": "periodic", "firstAfter": 12, "every": 36, "day": "09-01", "counting": "fromLastReport", "forms": ["ILO-C105-RF"], "validFrom": "2012-01-01", "source": "ILO Constitution, article 22; ILO training centre, Managing ILS reporting (glossary, first report; checklist for national administrations)", "certainty": "medium", "note": "In which year a report is asked for goes by the initial letter of the country's name; where no report is on file the years are counted from the first one. The Committee of Experts may ask earlier. See NORMLEX."}
  ],
  "provisions": [
    {"number": "1", "heading": "Abolition of five political and economic uses of forced labour", "topic": "forced-labour", "certainty": "high"},
    {"number": "2", "heading": "Effective measures for immediate abolition", "topic": "forced-labour", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/ILO-C138.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "ILO-C138",
  "title": "Minimum Age Convention, 1973 (No. 138)",
  "kind": "treaty",
  "issuer": "ILO",
  "region": "global",
  "adopted": "1973-06-26",
  "inForce": "1976-06-19",
  "treatyReference": "UNTS 1015 p.297",
  "monitoringBody": "Committee of Experts on the Application of Conventions and Recommendations (CEACR)",
  "reportingProcess": "Article 22 report on the report form",
  "cycleYears": 3,
  "url": "https://normlex.ilo.org",
  "certainty": "high",
  "reporting": [
    {"kind": "periodic", "firstAfter": 12, "every": 24, "day": "09-01", "counting": "fromLastReport", "validUntil": "2011-12-31", "source": "ILO Constitution, article 22; ILO training centre, Managing ILS reporting (glossary, first report; checklist for national administrations)", "certainty": "medium", "note": "In which year a report is asked for goes by the initial letter of the country's name; where no report is on file the years are counted from the first one. The Committee of Experts may ask earlier. See NORMLEX."},
    {"kind": "periodic", "firstAfter": 12, "every": 36, "day": "09-01", "counting": "fromLastReport", "validFrom": "2012-01-01", "source": "ILO Constitution, article 22; ILO training centre, Managing ILS reporting (glossary, first report; checklist for national administrations)", "certainty": "medium", "note": "In which year a report is asked for goes by the initial letter of the country's name; where no report is on file the years are counted from the first one. The Committee of Experts may ask earlier. See NORMLEX."}
  ],
  "provisions": [
    {"number": "1", "heading": "National policy to abolish child labour", "topic": "child-labour", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/ILO-C182.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "ILO-C182",
  "title": "Worst Forms of Child Labour Convention, 1999 (No. 182)",
  "kind": "treaty",
  "issuer": "ILO",
  "region": "global",
  "adopted": "1999-06-17",
  "inForce": "2000-11-19",
  "treatyReference": "UNTS 2133 p.161",
  "monitoringBody": "Committee of Experts on the Application of Conventions and Recommendations (CEACR)",
  "reportingProcess": "Article 22 report on the report form",
  "cycleYears": 3,
  "url": "https://normlex.ilo.org",
  "certainty": "high",
  "reporting": [
    {"kind": "periodic", "firstAfter": 12, "every": 24, "day": "09-01", "counting": "fromLastReport", "forms": ["ILO-C182-RF"], "validUntil": "2011-12-31", "source": "ILO Constitution, article 22; ILO training centre, Managing ILS reporting (glossary, first report; checklist for national administrations)", "certainty": "medium", "note": "In which year a report is asked for goes by the initial letter of the country's name; where no report is on file the years are counted from the first one. The Committee of Experts may ask earlier. See NORMLEX."},
    {"kind": "periodic", "firstAfter": 12, "every": 36, "day": "09-01", "counting": "fromLastReport", "forms": ["ILO-C182-RF"], "validFrom": "2012-01-01", "source": "ILO Constitution, article 22; ILO training centre, Managing ILS reporting (glossary, first report; checklist for national administrations)", "certainty": "medium", "note": "In which year a report is asked for goes by the initial letter of the country's name; where no report is on file the years are counted from the first one. The Committee of Experts may ask earlier. See NORMLEX."}
  ],
  "provisions": [
    {"number": "1", "heading": "Immediate measures to prohibit and eliminate worst forms", "topic": "child-labour", "certainty": "high"},
    {"number": "2", "heading": "Child means anyone below 18", "topic": "definition", "certainty": "high"},
    {"number": "3(a)", "heading": "Slavery-like practices, sale and trafficking of children, forced recruitment", "topic": "child-labour", "certainty": "high"},
    {"number": "3(b)", "heading": "Child prostitution and pornography", "topic": "child-exploitation", "certainty": "high"},
    {"number": "3(c)", "heading": "Use of children for illicit activities", "topic": "child-labour", "certainty": "high"},
    {"number": "3(d)", "heading": "Hazardous work", "topic": "child-labour", "certainty": "high"},
    {"number": "5", "heading": "Mechanisms monitoring implementation", "topic": "institutions-coordination", "certainty": "high"},
    {"number": "6", "heading": "Programmes of action", "topic": "prevention-policy", "certainty": "high"},
    {"number": "7(1)", "heading": "Enforcement incl. penal sanctions", "topic": "sanctions", "certainty": "high"},
    {"number": "7(2)(a)", "heading": "Preventing engagement of children", "topic": "prevention-policy", "certainty": "high"},
    {"number": "7(2)(b)", "heading": "Removal, rehabilitation and social integration", "topic": "child-victims", "certainty": "high"},
    {"number": "7(2)(c)", "heading": "Free basic education", "topic": "child-victims", "certainty": "high"},
    {"number": "7(2)(d)", "heading": "Reaching children at special risk", "topic": "child-victims", "certainty": "high"},
    {"number": "7(2)(e)", "heading": "Special situation of girls", "topic": "non-discrimination-gender", "certainty": "high"},
    {"number": "8", "heading": "Mutual assistance between Members", "topic": "international-cooperation", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/ILO-C189.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "ILO-C189",
  "title": "Domestic Workers Convention, 2011 (No. 189)",
  "kind": "treaty",
  "issuer": "ILO",
  "region": "global",
  "adopted": "2011-06-16",
  "inForce": "2013-09-05",
  "treatyReference": "UNTS 2955 p.407",
  "monitoringBody": "Committee of Experts on the Application of Conventions and Recommendations (CEACR)",
  "reportingProcess": "Article 22 report on the report form (technical convention cycle)",
  "cycleYears": 6,
  "url": "https://normlex.ilo.org",
  "certainty": "medium",
  "reporting": [
    {"kind": "periodic", "firstAfter": 12, "every": 60, "day": "09-01", "counting": "fromLastReport", "validUntil": "2018-12-31", "source": "ILO Constitution, article 22; ILO training centre, Managing ILS reporting (glossary, first report; checklist for national administrations)", "certainty": "medium", "note": "In which year a report is asked for goes by the initial letter of the country's name; where no report is on file the years are counted from the first one. The Committee of Experts may ask earlier. See NORMLEX."},
    {"kind": "periodic", "firstAfter": 12, "every": 72, "day": "09-01", "counting": "fromLastReport", "validFrom": "2019-01-01", "source": "ILO Constitution, article 22; ILO training centre, Managing ILS reporting (glossary, first report; checklist for national administrations)", "certainty": "medium", "note": "In which year a report is asked for goes by the initial letter of the country's name; where no report is on file the years are counted from the first one. The Committee of Experts may ask earlier. See NORMLEX."}
  ],
  "provisions": [
    {"number": "5", "heading": "Protection of domestic workers from abuse and violence", "topic": "labour-recruitment", "certainty": "high"},
    {"number": "9", "heading": "Freedom of residence and keeping of identity documents", "topic": "labour-recruitment", "certainty": "high"},
    {"number": "15", "heading": "Private employment agencies recruiting domestic workers", "topic": "labour-recruitment", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/ILO-P029.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "ILO-P029",
  "title": "Protocol of 2014 to the Forced Labour Convention, 1930",
  "kind": "treaty",
  "issuer": "ILO",
  "region": "global",
  "adopted": "2014-06-11",
  "inForce": "2016-11-09",
  "treatyReference": "ILO Protocol P029",
  "monitoringBody": "Committee of Experts on the Application of Conventions and Recommendations (CEACR)",
  "reportingProcess": "Article 22 report examined together with Convention No. 29",
  "cycleYears": 3,
  "url": "https://normlex.ilo.org",
  "certainty": "high",
  "reporting": [
    {"kind": "periodic", "firstAfter": 12, "every": 36, "day": "09-01", "counting": "fromLastReport", "forms": ["ILO-P029-RF"], "source": "ILO Constitution, article 22; ILO training centre, Managing ILS reporting (glossary, first report; checklist for national administrations)", "certainty": "medium", "note": "In which year a report is asked for goes by the initial letter of the country's name; where no report is on file the years are counted from the first one. The Committee of Experts may ask earlier. See NORMLEX."}
  ],
  "provisions": [
    {"number": "1(1)", "heading": "Effective measures to prevent, protect, remedy and sanction", "topic": "forced-labour", "certainty": "high"},
    {"number": "1(2)", "heading": "National policy and plan of action in consultation with social partners", "topic": "institutions-coordination", "certainty": "high"},
    {"number": "1(3)", "heading": "Convention definition reaffirmed; trafficking for forced labour covered", "topic": "definition", "certainty": "high"},
    {"number": "2", "heading": "Prevention measures as a whole", "topic": "prevention-policy", "certainty": "high"},
    {"number": "2(a)", "heading": "Educating and informing people, esp. the vulnerable", "topic": "awareness-research", "certainty": "high"},
    {"number": "2(b)", "heading": "Educating and informing employers", "topic": "awareness-research", "certainty": "high"},
    {"number": "2(c)", "heading": "Coverage of all workers and stronger labour inspection", "topic": "labour-recruitment", "certainty": "high"},
    {"number": "2(d)", "heading": "Protection from abusive recruitment, esp. migrant workers", "topic": "labour-recruitment", "certainty": "high"},
    {"number": "2(e)", "heading": "Due diligence by public and private sectors", "topic": "demand", "certainty": "high"},
    {"number": "2(f)", "heading": "Root causes and heightened risk factors", "topic": "vulnerability-root-causes", "certainty": "high"},
    {"number": "3", "heading": "Identification, release, protection, recovery and rehabilitation", "topic": "victim-assistance", "certainty": "high"},
    {"number": "4(1)", "heading": "Access to remedies such as compensation whatever the legal status", "topic": "compensation", "certainty": "high"},
    {"number": "4(2)", "heading": "No prosecution for compelled unlawful acts", "topic": "non-punishment", "certainty": "high"},
    {"number": "5", "heading": "International cooperation", "topic": "international-cooperation", "certainty": "high"},
    {"number": "6", "heading": "Measures decided after consulting employers and workers", "topic": "civil-society", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/LAS-ACHR.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "LAS-ACHR",
  "title": "Arab Charter on Human Rights (revised)",
  "kind": "treaty",
  "issuer": "Arab-Human-Rights-Committee",
  "region": "Arab",
  "adopted": "2004-05-22",
  "inForce": "2008-03-15",
  "treatyReference": "Arab Charter on Human Rights 2004",
  "monitoringBody": "Arab Human Rights Committee",
  "reportingProcess": "Initial report within one year, then every three years (Article 48)",
  "cycleYears": 3,
  "url": "http://www.lasportal.org",
  "certainty": "medium",
  "reporting": [
    {"kind": "periodic", "firstAfter": 12, "every": 36, "source": "Charter, article 48", "certainty": "medium"}
  ],
  "provisions": [
    {"number": "9", "heading": "No organ trafficking or experiments without consent", "topic": "organ-removal", "certainty": "medium"},
    {"number": "10", "heading": "Slavery and trafficking prohibited, forced labour and exploitation", "topic": "criminalisation", "certainty": "medium"},
    {"number": "48", "heading": "Reporting", "topic": "monitoring-reporting", "certainty": "medium"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/LAS-TOC-2010.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "LAS-TOC-2010",
  "title": "Arab Convention against Transnational Organized Crime",
  "kind": "treaty",
  "issuer": "LAS",
  "region": "Arab",
  "adopted": "2010-12-21",
  "treatyReference": "Arab Convention of 21 December 2010 (Cairo)",
  "monitoringBody": "Councils of Arab Ministers of Justice and of the Interior",
  "reportingProcess": "No public periodic reporting process known",
  "url": "http://www.lasportal.org",
  "certainty": "low",
  "provisions": []
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/OAS-ACHR.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "OAS-ACHR",
  "title": "American Convention on Human Rights",
  "kind": "treaty",
  "issuer": "OAS",
  "region": "Americas",
  "adopted": "1969-11-22",
  "inForce": "1978-07-18",
  "treatyReference": "UNTS 1144 p.123",
  "monitoringBody": "Inter-American Commission and Court of Human Rights",
  "reportingProcess": "Article 42-43 information duty; no questionnaire cycle",
  "url": "https://www.oas.org",
  "certainty": "high",
  "provisions": [
    {"number": "6(1)", "heading": "Slavery, slave trade and traffic in women prohibited", "topic": "forced-labour", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/OAS-BDP.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "OAS-BDP",
  "title": "Inter-American Convention on the Prevention, Punishment and Eradication of Violence against Women (Belem do Para)",
  "kind": "treaty",
  "issuer": "MESECVI",
  "region": "Americas",
  "adopted": "1994-06-09",
  "inForce": "1995-03-05",
  "treatyReference": "OAS Treaty Series A-61",
  "monitoringBody": "MESECVI Committee of Experts",
  "reportingProcess": "Multilateral evaluation rounds with questionnaire and progress indicators (MESECVI, since 2004)",
  "cycleYears": 4,
  "url": "https://www.oas.org/en/mesecvi/",
  "certainty": "high",
  "provisions": [
    {"number": "2(b)", "heading": "Violence in the community incl. trafficking and forced prostitution", "topic": "violence-against-women", "certainty": "high"},
    {"number": "7", "heading": "State duties: legislation, due diligence, redress", "topic": "violence-against-women", "certainty": "high"},
    {"number": "8", "heading": "Progressive measures: services, education, research", "topic": "victim-assistance", "certainty": "high"},
    {"number": "10", "heading": "Reports to the Inter-American Commission of Women", "topic": "monitoring-reporting", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/OAS-MINORS.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "OAS-MINORS",
  "title": "Inter-American Convention on International Traffic in Minors",
  "kind": "treaty",
  "issuer": "OAS",
  "region": "Americas",
  "adopted": "1994-03-18",
  "inForce": "1997-08-15",
  "treatyReference": "OAS Treaty Series B-57",
  "reportingProcess": "Central authorities cooperate; no periodic reporting",
  "url": "https://www.oas.org",
  "certainty": "medium",
  "provisions": [
    {"number": "2", "heading": "Definition of international traffic in minors incl. unlawful purpose and means", "topic": "definition", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/OSCE-AP.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "OSCE-AP",
  "title": "OSCE Action Plan to Combat Trafficking in Human Beings (with 2005 and 2013 Addenda)",
  "kind": "actionPlan",
  "issuer": "OSCE",
  "region": "OSCE",
  "adopted": "2003-07-24",
  "treatyReference": "PC.DEC/557; MC.DEC/2/03; PC.DEC/1107 (2013 Addendum)",
  "monitoringBody": "OSCE Special Representative and Co-ordinator for Combating Trafficking in Human Beings",
  "reportingProcess": "Occasional survey of participating States (2015 and 2021 surveys, published 2016 and 2022)",
  "url": "https://www.osce.org/cthb",
  "certainty": "high",
  "provisions": [
    {"number": "III", "heading": "Investigation, law enforcement and prosecution chapter", "topic": "prosecution-procedure", "certainty": "medium"},
    {"number": "III.1", "heading": "Criminalisation recommendations", "topic": "criminalisation", "certainty": "medium"},
    {"number": "IV", "heading": "Prevention chapter", "topic": "prevention-policy", "certainty": "medium"},
    {"number": "IV.1", "heading": "Data collection and research", "topic": "data-statistics", "certainty": "medium"},
    {"number": "IV.2", "heading": "Border measures", "topic": "border-control", "certainty": "medium"},
    {"number": "V", "heading": "Protection and assistance chapter", "topic": "victim-assistance", "certainty": "medium"},
    {"number": "V.3", "heading": "National referral mechanisms", "topic": "victim-identification", "certainty": "medium"},
    {"number": "V.8", "heading": "Reflection delay and residence permits", "topic": "recovery-reflection", "certainty": "medium"},
    {"number": "V.9", "heading": "Compensation", "topic": "compensation", "certainty": "medium"},
    {"number": "VI", "heading": "Follow-up and coordinating mechanisms, national rapporteurs", "topic": "institutions-coordination", "certainty": "medium"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/SAARC-2002.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "SAARC-2002",
  "title": "SAARC Convention on Preventing and Combating Trafficking in Women and Children for Prostitution",
  "kind": "treaty",
  "issuer": "SAARC",
  "region": "SAARC",
  "adopted": "2002-01-05",
  "inForce": "2005-11-15",
  "treatyReference": "SAARC Convention of 5 January 2002 (Kathmandu)",
  "monitoringBody": "SAARC Regional Task Force",
  "reportingProcess": "Regional Task Force meetings reviewing national implementation; no published questionnaire known",
  "url": "https://www.saarc-sec.org",
  "certainty": "medium",
  "provisions": [
    {"number": "I(1)", "heading": "Child means anyone below 18", "topic": "definition", "certainty": "high"},
    {"number": "I(3)", "heading": "Trafficking limited to women and children for prostitution, consent irrelevant", "topic": "definition", "certainty": "high"},
    {"number": "I(5)", "heading": "Persons subjected to trafficking", "topic": "definition", "certainty": "medium"},
    {"number": "II", "heading": "Scope: regional cooperation on prevention, interdiction, repatriation, rehabilitation", "topic": "scope-of-application", "certainty": "high"},
    {"number": "III", "heading": "Offences of trafficking, incl. attempt and abetment", "topic": "criminalisation", "certainty": "high"},
    {"number": "IV", "heading": "Aggravating circumstances", "topic": "aggravating-circumstances", "certainty": "high"},
    {"number": "V", "heading": "Judicial proceedings: confidentiality, counselling and legal assistance", "topic": "victim-privacy", "certainty": "high"},
    {"number": "VI", "heading": "Mutual legal assistance", "topic": "mutual-legal-assistance", "certainty": "high"},
    {"number": "VII", "heading": "Extradition or prosecution", "topic": "extradition", "certainty": "high"},
    {"number": "VIII", "heading": "Prevention and interdiction: training, task force, border, information", "topic": "prevention-policy", "certainty": "high"},
    {"number": "IX", "heading": "Care, treatment, rehabilitation and repatriation", "topic": "victim-assistance", "certainty": "high"},
    {"number": "X", "heading": "Implementation by national measures", "topic": "purpose-general", "certainty": "high"},
    {"number": "XI", "heading": "Higher national or treaty standards preserved", "topic": "purpose-general", "certainty": "medium"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-1949.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-1949",
  "title": "Convention for the Suppression of the Traffic in Persons and of the Exploitation of the Prostitution of Others",
  "kind": "treaty",
  "issuer": "UN",
  "region": "global",
  "adopted": "1949-12-02",
  "inForce": "1951-07-25",
  "treatyReference": "UNTS 96 p.271",
  "reportingProcess": "Article 21 communication of laws and annual measures to the Secretary-General; dormant in practice",
  "url": "https://treaties.un.org",
  "certainty": "high",
  "provisions": [
    {"number": "1", "heading": "Punish procuring for and exploiting prostitution, even with consent", "topic": "criminalisation", "certainty": "high"},
    {"number": "17", "heading": "Immigration-related measures against traffic", "topic": "border-control", "certainty": "high"},
    {"number": "21", "heading": "Yearly communication of laws and measures", "topic": "monitoring-reporting", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-ATT.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-ATT",
  "title": "Arms Trade Treaty",
  "kind": "treaty",
  "issuer": "ATT-CSP",
  "region": "global",
  "adopted": "2013-04-02",
  "inForce": "2014-12-24",
  "treatyReference": "UNTS 3013 p.269",
  "monitoringBody": "Conference of States Parties to the ATT",
  "reportingProcess": "Initial report on implementation with updates on change, and annual report on transfers (Article 13)",
  "cycleYears": 1,
  "url": "https://thearmstradetreaty.org",
  "certainty": "high",
  "provisions": [
    {"number": "5", "heading": "National control system", "topic": "firearms-control", "certainty": "high"},
    {"number": "10", "heading": "Brokering", "topic": "firearms-control", "certainty": "high"},
    {"number": "12", "heading": "Record keeping for at least ten years", "topic": "firearms-control", "certainty": "high"},
    {"number": "13(1)", "heading": "Initial report and updates", "topic": "monitoring-reporting", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-BPFA.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-BPFA",
  "title": "Beijing Declaration and Platform for Action (strategic objective D.3)",
  "kind": "actionPlan",
  "issuer": "CSW",
  "region": "global",
  "adopted": "1995-09-15",
  "treatyReference": "A/CONF.177/20/Rev.1",
  "monitoringBody": "Commission on the Status of Women",
  "reportingProcess": "Five-yearly national reviews against a guidance-note questionnaire",
  "cycleYears": 5,
  "url": "https://www.unwomen.org/en/csw",
  "certainty": "medium",
  "provisions": [
    {"number": "D.3", "heading": "Eliminate trafficking in women and assist victims", "topic": "violence-against-women", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-CAT.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-CAT",
  "title": "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
  "kind": "treaty",
  "issuer": "CAT-Committee",
  "region": "global",
  "adopted": "1984-12-10",
  "inForce": "1987-06-26",
  "treatyReference": "UNTS 1465 p.85",
  "monitoringBody": "Committee against Torture",
  "reportingProcess": "Periodic report; pioneer of the optional list of issues prior to reporting",
  "cycleYears": 4,
  "url": "https://www.ohchr.org/en/treaty-bodies/cat",
  "certainty": "high",
  "reporting": [
    {"kind": "periodic", "firstAfter": 12, "every": 48, "source": "Convention, article 19(1)", "certainty": "high", "note": "The Committee may set another day in its concluding observations, and moves to a predictable cycle of eight years; such a day is entered as a request."}
  ],
  "provisions": [
    {"number": "3", "heading": "Non-refoulement", "topic": "repatriation", "certainty": "high"},
    {"number": "14", "heading": "Redress and compensation for torture victims", "topic": "compensation", "certainty": "high"},
    {"number": "19", "heading": "Reporting", "topic": "monitoring-reporting", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-CCD.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-CCD",
  "title": "Common core document to the human rights treaty bodies (HRI/CORE series)",
  "kind": "survey",
  "issuer": "UN-Treaty-Bodies",
  "region": "global",
  "adopted": "2009-06-03",
  "treatyReference": "HRI/GEN/2/Rev.6, chapter I",
  "monitoringBody": "All human rights treaty bodies",
  "reportingProcess": "One document shared by all treaty reports, updated when facts change, up to 42,400 words",
  "url": "https://www.ohchr.org/en/treaty-bodies",
  "certainty": "medium",
  "provisions": []
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-CED.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-CED",
  "title": "International Convention for the Protection of All Persons from Enforced Disappearance",
  "kind": "treaty",
  "issuer": "CED-Committee",
  "region": "global",
  "adopted": "2006-12-20",
  "inForce": "2010-12-23",
  "treatyReference": "UNTS 2716 p.3",
  "monitoringBody": "Committee on Enforced Disappearances",
  "reportingProcess": "One report within two years (Article 29(1)), then additional information on request",
  "url": "https://www.ohchr.org/en/treaty-bodies/ced",
  "certainty": "high",
  "reporting": [
    {"name": "Report", "kind": "periodic", "firstAfter": 24, "source": "Convention, article 29(1)", "certainty": "high"},
    {"name": "Additional information", "kind": "onRequest", "source": "Convention, article 29", "certainty": "high"}
  ],
  "provisions": [
    {"number": "25", "heading": "Wrongful removal of children", "topic": "child-victims", "certainty": "high"},
    {"number": "29", "heading": "Reporting", "topic": "monitoring-reporting", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-CEDAW.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-CEDAW",
  "title": "Convention on the Elimination of All Forms of Discrimination against Women",
  "kind": "treaty",
  "issuer": "CEDAW-Committee",
  "region": "global",
  "adopted": "1979-12-18",
  "inForce": "1981-09-03",
  "treatyReference": "UNTS 1249 p.13",
  "monitoringBody": "Committee on the Elimination of Discrimination against Women",
  "reportingProcess": "Periodic report or replies to a list of issues prior to reporting; treaty text says every four years, calendar moving to an eight-year predictable cycle",
  "cycleYears": 4,
  "url": "https://www.ohchr.org/en/treaty-bodies/cedaw",
  "certainty": "high",
  "reporting": [
    {"kind": "periodic", "firstAfter": 12, "every": 48, "forms": ["CEDAW-RG"], "source": "Convention, article 18(1); Committee, general recommendation No. 1 (counted from the day on which the first report was due)", "certainty": "high", "note": "The Committee may set another day in its concluding observations, and moves to a predictable cycle of eight years; such a day is entered as a request."}
  ],
  "provisions": [
    {"number": "2", "heading": "Policy of eliminating discrimination, incl. legislation", "topic": "non-discrimination-gender", "certainty": "high"},
    {"number": "6", "heading": "Suppression of traffic in women and exploitation of prostitution", "topic": "criminalisation", "certainty": "high"},
    {"number": "9", "heading": "Nationality", "topic": "residence-status", "certainty": "high"},
    {"number": "11", "heading": "Employment", "topic": "labour-recruitment", "certainty": "high"},
    {"number": "12", "heading": "Health", "topic": "victim-assistance", "certainty": "high"},
    {"number": "14", "heading": "Rural women", "topic": "vulnerability-root-causes", "certainty": "high"},
    {"number": "15", "heading": "Equality before the law", "topic": "victim-participation", "certainty": "high"},
    {"number": "18", "heading": "Reports by States parties", "topic": "monitoring-reporting", "certainty": "high"},
    {"number": "GR38", "heading": "General recommendation 38 (2020): trafficking of women and girls in global migration", "topic": "vulnerability-root-causes", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-CMW.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-CMW",
  "title": "International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families",
  "kind": "treaty",
  "issuer": "CMW-Committee",
  "region": "global",
  "adopted": "1990-12-18",
  "inForce": "2003-07-01",
  "treatyReference": "UNTS 2220 p.3",
  "monitoringBody": "Committee on Migrant Workers",
  "reportingProcess": "Periodic report or replies to a list of issues prior to reporting (Article 73)",
  "cycleYears": 5,
  "url": "https://www.ohchr.org/en/treaty-bodies/cmw",
  "certainty": "high",
  "reporting": [
    {"kind": "periodic", "firstAfter": 12, "every": 60, "forms": ["CMW-RG"], "source": "Convention, article 73(1)", "certainty": "high", "note": "The Committee may set another day in its concluding observations, and moves to a predictable cycle of eight years; such a day is entered as a request."}
  ],
  "provisions": [
    {"number": "11", "heading": "No slavery, servitude or forced labour for migrant workers and families", "topic": "forced-labour", "certainty": "high"},
    {"number": "68", "heading": "Preventing clandestine movements and employment", "topic": "border-control", "certainty": "high"},
    {"number": "73", "heading": "Reporting", "topic": "monitoring-reporting", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-CRC-OPSC.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-CRC-OPSC",
  "title": "Optional Protocol to the CRC on the sale of children, child prostitution and child pornography",
  "kind": "treaty",
  "issuer": "CRC-Committee",
  "region": "global",
  "adopted": "2000-05-25",
  "inForce": "2002-01-18",
  "treatyReference": "UNTS 2171 p.227",
  "monitoringBody": "Committee on the Rights of the Child",
  "reportingProcess": "Initial report within two years of entry into force; afterwards folded into CRC periodic reports (Article 12)",
  "cycleYears": 5,
  "url": "https://www.ohchr.org/en/treaty-bodies/crc",
  "certainty": "high",
  "reporting": [
    {"kind": "periodic", "firstAfter": 24, "foldedInto": "UN-CRC", "forms": ["OPSC-RG-2006", "OPSC-RG-2002"], "source": "Optional Protocol, article 12", "certainty": "high"}
  ],
  "provisions": [
    {"number": "1", "heading": "Prohibition of sale of children, child prostitution, child pornography", "topic": "child-exploitation", "certainty": "high"},
    {"number": "2(a)", "heading": "Sale of children defined", "topic": "definition", "certainty": "high"},
    {"number": "2(b)", "heading": "Child prostitution defined", "topic": "definition", "certainty": "high"},
    {"number": "2(c)", "heading": "Child pornography defined", "topic": "definition", "certainty": "high"},
    {"number": "3(1)", "heading": "Acts to be covered by criminal law, domestic or transnational", "topic": "criminalisation", "certainty": "high"},
    {"number": "3(1)(a)(i)", "heading": "Sale for sexual exploitation, organ transfer for profit or forced labour", "topic": "criminalisation", "certainty": "high"},
    {"number": "3(1)(a)(ii)", "heading": "Improper inducement of consent for adoption", "topic": "criminalisation", "certainty": "high"},
    {"number": "3(1)(b)", "heading": "Offering or procuring for child prostitution", "topic": "child-exploitation", "certainty": "high"},
    {"number": "3(1)(c)", "heading": "Child pornography acts", "topic": "child-exploitation", "certainty": "high"},
    {"number": "3(2)", "heading": "Attempt, complicity and participation", "topic": "ancillary-offences", "certainty": "high"},
    {"number": "3(3)", "heading": "Penalties reflecting gravity", "topic": "sanctions", "certainty": "high"},
    {"number": "3(4)", "heading": "Liability of legal persons", "topic": "legal-persons", "certainty": "high"},
    {"number": "3(5)", "heading": "Lawful conduct of adoption intermediaries", "topic": "related-offences", "certainty": "high"},
    {"number": "4", "heading": "Jurisdiction", "topic": "jurisdiction", "certainty": "high"},
    {"number": "5", "heading": "Extradition", "topic": "extradition", "certainty": "high"},
    {"number": "6", "heading": "Mutual assistance", "topic": "mutual-legal-assistance", "certainty": "high"},
    {"number": "7", "heading": "Seizure, confiscation, closing of premises", "topic": "seizure-confiscation", "certainty": "high"},
    {"number": "8(1)", "heading": "Rights of child victims in criminal justice", "topic": "child-victims", "certainty": "high"},
    {"number": "8(1)(e)", "heading": "Privacy and identity of child victims", "topic": "victim-privacy", "certainty": "high"},
    {"number": "8(1)(f)", "heading": "Safety of child victims, families and witnesses", "topic": "victim-safety", "certainty": "high"},
    {"number": "8(2)", "heading": "Uncertain age does not stop investigation", "topic": "child-victims", "certainty": "high"},
    {"number": "8(3)", "heading": "Best interests of the child", "topic": "child-victims", "certainty": "high"},
    {"number": "8(4)", "heading": "Training of those working with child victims", "topic": "training", "certainty": "high"},
    {"number": "9(1)", "heading": "Prevention laws, policies and programmes", "topic": "prevention-policy", "certainty": "high"},
    {"number": "9(2)", "heading": "Awareness among the public incl. children", "topic": "awareness-research", "certainty": "high"},
    {"number": "9(3)", "heading": "Assistance, reintegration and recovery", "topic": "child-victims", "certainty": "high"},
    {"number": "9(4)", "heading": "Procedures to seek compensation", "topic": "compensation", "certainty": "high"},
    {"number": "9(5)", "heading": "Ban on production and advertising material", "topic": "child-exploitation", "certainty": "high"},
    {"number": "10(1)", "heading": "International cooperation", "topic": "international-cooperation", "certainty": "high"},
    {"number": "10(2)", "heading": "Cooperation in recovery, reintegration, repatriation", "topic": "repatriation", "certainty": "high"},
    {"number": "10(3)", "heading": "Root causes such as poverty", "topic": "vulnerability-root-causes", "certainty": "high"},
    {"number": "12(1)", "heading": "Initial report within two years", "topic": "monitoring-reporting", "certainty": "high"},
    {"number": "12(2)", "heading": "Further information folded into CRC periodic reports", "topic": "monitoring-reporting", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-CRC.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-CRC",
  "title": "Convention on the Rights of the Child",
  "kind": "treaty",
  "issuer": "CRC-Committee",
  "region": "global",
  "adopted": "1989-11-20",
  "inForce": "1990-09-02",
  "treatyReference": "UNTS 1577 p.3",
  "monitoringBody": "Committee on the Rights of the Child",
  "reportingProcess": "Periodic report or replies to a list of issues prior to reporting; treaty text says every five years, calendar moving to an eight-year predictable cycle",
  "cycleYears": 5,
  "url": "https://www.ohchr.org/en/treaty-bodies/crc",
  "certainty": "high",
  "reporting": [
    {"kind": "periodic", "firstAfter": 24, "every": 60, "forms": ["CRC-RG"], "source": "Convention, article 44(1)", "certainty": "high", "note": "The Committee may set another day in its concluding observations, and moves to a predictable cycle of eight years; such a day is entered as a request."}
  ],
  "provisions": [
    {"number": "11", "heading": "Illicit transfer and non-return abroad", "topic": "child-victims", "certainty": "high"},
    {"number": "19", "heading": "Protection from violence and neglect", "topic": "child-victims", "certainty": "high"},
    {"number": "32", "heading": "Economic exploitation", "topic": "child-labour", "certainty": "high"},
    {"number": "34", "heading": "Sexual exploitation and abuse", "topic": "child-exploitation", "certainty": "high"},
    {"number": "35", "heading": "Abduction, sale and traffic of children for any purpose", "topic": "child-exploitation", "certainty": "high"},
    {"number": "36", "heading": "Other exploitation", "topic": "child-exploitation", "certainty": "high"},
    {"number": "39", "heading": "Recovery and social reintegration of child victims", "topic": "child-victims", "certainty": "high"},
    {"number": "44", "heading": "Reporting", "topic": "monitoring-reporting", "certainty": "high"},
    {"number": "44(1)(b)", "heading": "Periodic report every five years", "topic": "monitoring-reporting", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-CRPD.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-CRPD",
  "title": "Convention on the Rights of Persons with Disabilities",
  "kind": "treaty",
  "issuer": "CRPD-Committee",
  "region": "global",
  "adopted": "2006-12-13",
  "inForce": "2008-05-03",
  "treatyReference": "UNTS 2515 p.3",
  "monitoringBody": "Committee on the Rights of Persons with Disabilities",
  "reportingProcess": "Periodic report or replies to a list of issues prior to reporting",
  "cycleYears": 4,
  "url": "https://www.ohchr.org/en/treaty-bodies/crpd",
  "certainty": "high",
  "provisions": [
    {"number": "16", "heading": "Freedom from exploitation, violence and abuse", "topic": "vulnerability-root-causes", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-FIREARMS.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-FIREARMS",
  "title": "Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition",
  "kind": "treaty",
  "issuer": "UNTOC-COP",
  "region": "global",
  "adopted": "2001-05-31",
  "inForce": "2005-07-03",
  "treatyReference": "UNTS 2326 p.208",
  "monitoringBody": "Conference of the Parties to UNTOC; Working Group on Firearms",
  "reportingProcess": "Same Review Mechanism and clusters as UNTOC",
  "cycleYears": 2,
  "url": "https://www.unodc.org/unodc/en/organized-crime/intro/UNTOC.html",
  "certainty": "high",
  "reporting": [
    {"name": "Self-assessment", "kind": "onRequest", "source": "COP resolution 9/1 (Review Mechanism)", "certainty": "high"}
  ],
  "provisions": [
    {"number": "5", "heading": "Illicit manufacturing, trafficking and marking offences", "topic": "firearms-control", "certainty": "high"},
    {"number": "7", "heading": "Keeping of records for at least ten years", "topic": "firearms-control", "certainty": "high"},
    {"number": "8", "heading": "Marking at manufacture and import", "topic": "firearms-control", "certainty": "high"},
    {"number": "9", "heading": "Deactivation of firearms", "topic": "firearms-control", "certainty": "high"},
    {"number": "10", "heading": "Export, import and transit licensing", "topic": "firearms-control", "certainty": "high"},
    {"number": "12", "heading": "Information exchange and tracing cooperation", "topic": "firearms-control", "certainty": "high"},
    {"number": "15", "heading": "Brokers and brokering", "topic": "firearms-control", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-GCM.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-GCM",
  "title": "Global Compact for Safe, Orderly and Regular Migration (Objective 10)",
  "kind": "actionPlan",
  "issuer": "IMRF",
  "region": "global",
  "adopted": "2018-12-19",
  "treatyReference": "A/RES/73/195",
  "monitoringBody": "International Migration Review Forum",
  "reportingProcess": "Voluntary national GCM reviews, regional reviews and the Forum every four years",
  "cycleYears": 4,
  "url": "https://migrationnetwork.un.org",
  "certainty": "medium",
  "provisions": [
    {"number": "Objective-10", "heading": "Objective 10: Prevent, combat and eradicate trafficking in the migration context", "topic": "prevention-policy", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-GPA.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-GPA",
  "title": "United Nations Global Plan of Action to Combat Trafficking in Persons",
  "kind": "actionPlan",
  "issuer": "UN-General-Assembly",
  "region": "global",
  "adopted": "2010-07-30",
  "treatyReference": "A/RES/64/293",
  "monitoringBody": "General Assembly",
  "reportingProcess": "High-level appraisal about every four years (2013, 2017, 2021, 2025); Member States' inputs to Secretary-General reports",
  "cycleYears": 4,
  "url": "https://www.unodc.org/unodc/en/human-trafficking/index.html",
  "certainty": "high",
  "provisions": [
    {"number": "Part-I", "heading": "Part I: Prevention pillar", "topic": "prevention-policy", "certainty": "medium"},
    {"number": "Part-II", "heading": "Part II: Protection and assistance pillar, incl. trust fund", "topic": "victim-assistance", "certainty": "medium"},
    {"number": "Part-III", "heading": "Part III: Prosecution pillar", "topic": "prosecution-procedure", "certainty": "medium"},
    {"number": "Part-IV", "heading": "Part IV: Partnership pillar", "topic": "international-cooperation", "certainty": "medium"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-ICCPR.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-ICCPR",
  "title": "International Covenant on Civil and Political Rights",
  "kind": "treaty",
  "issuer": "Human-Rights-Committee",
  "region": "global",
  "adopted": "1966-12-16",
  "inForce": "1976-03-23",
  "treatyReference": "UNTS 999 p.171",
  "monitoringBody": "Human Rights Committee",
  "reportingProcess": "Replies to list of issues prior to reporting by default; eight-year predictable review cycle",
  "cycleYears": 8,
  "url": "https://www.ohchr.org/en/treaty-bodies/ccpr",
  "certainty": "high",
  "provisions": [
    {"number": "8", "heading": "Slavery, servitude and forced labour", "topic": "forced-labour", "certainty": "high"},
    {"number": "8(3)", "heading": "No forced or compulsory labour, with exceptions", "topic": "forced-labour", "certainty": "high"},
    {"number": "24", "heading": "Rights of the child", "topic": "child-victims", "certainty": "high"},
    {"number": "40", "heading": "Reporting", "topic": "monitoring-reporting", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-ICESCR.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-ICESCR",
  "title": "International Covenant on Economic, Social and Cultural Rights",
  "kind": "treaty",
  "issuer": "CESCR-Committee",
  "region": "global",
  "adopted": "1966-12-16",
  "inForce": "1976-01-03",
  "treatyReference": "UNTS 993 p.3",
  "monitoringBody": "Committee on Economic, Social and Cultural Rights",
  "reportingProcess": "Periodic report; move to eight-year predictable cycle",
  "cycleYears": 5,
  "url": "https://www.ohchr.org/en/treaty-bodies/cescr",
  "certainty": "high",
  "provisions": [
    {"number": "10(3)", "heading": "Protection of children from economic and social exploitation", "topic": "child-labour", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-ITI.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-ITI",
  "title": "International Tracing Instrument",
  "kind": "actionPlan",
  "issuer": "UNODA",
  "region": "global",
  "adopted": "2005-12-08",
  "treatyReference": "A/60/88; GA decision 60/519",
  "monitoringBody": "Biennial Meetings of States",
  "reportingProcess": "Biennial national report that may form part of the PoA report",
  "cycleYears": 2,
  "url": "https://smallarms.un-arm.org",
  "certainty": "high",
  "provisions": [
    {"number": "III", "heading": "Marking section", "topic": "firearms-control", "certainty": "high"},
    {"number": "IV", "heading": "Record-keeping section", "topic": "firearms-control", "certainty": "high"},
    {"number": "V", "heading": "Tracing cooperation section", "topic": "firearms-control", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-POA.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-POA",
  "title": "Programme of Action on the Illicit Trade in Small Arms and Light Weapons",
  "kind": "actionPlan",
  "issuer": "UNODA",
  "region": "global",
  "adopted": "2001-07-20",
  "treatyReference": "A/CONF.192/15",
  "monitoringBody": "Biennial Meetings of States and Review Conferences",
  "reportingProcess": "Voluntary biennial national report on an online template combined with the ITI",
  "cycleYears": 2,
  "url": "https://smallarms.un-arm.org",
  "certainty": "high",
  "provisions": [
    {"number": "II.7", "heading": "Marking by manufacturers", "topic": "firearms-control", "certainty": "medium"},
    {"number": "II.9", "heading": "Record keeping", "topic": "firearms-control", "certainty": "medium"},
    {"number": "II.14", "heading": "Brokering legislation", "topic": "firearms-control", "certainty": "medium"},
    {"number": "II.33", "heading": "Regional and global reporting on a voluntary basis", "topic": "monitoring-reporting", "certainty": "low"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-SDG.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-SDG",
  "title": "2030 Agenda for Sustainable Development (targets 5.2, 8.7, 16.2)",
  "kind": "actionPlan",
  "issuer": "HLPF",
  "region": "global",
  "adopted": "2015-09-25",
  "treatyReference": "A/RES/70/1",
  "monitoringBody": "High-level Political Forum",
  "reportingProcess": "Voluntary national review; global indicator data to custodian agencies (UNODC for 16.2.2)",
  "url": "https://hlpf.un.org/vnrs",
  "certainty": "high",
  "provisions": [
    {"number": "5.2", "heading": "Eliminate violence against women and girls incl. trafficking", "topic": "violence-against-women", "certainty": "high"},
    {"number": "8.7", "heading": "Eradicate forced labour, modern slavery, trafficking and worst forms of child labour", "topic": "forced-labour", "certainty": "high"},
    {"number": "16.2", "heading": "End abuse, exploitation, trafficking of and violence against children", "topic": "child-exploitation", "certainty": "high"},
    {"number": "16.2.2", "heading": "Indicator: trafficking victims per 100,000 by sex, age, exploitation", "topic": "data-statistics", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-SLAVERY-1926.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-SLAVERY-1926",
  "title": "Slavery Convention, 1926 (as amended by the 1953 Protocol)",
  "kind": "treaty",
  "issuer": "UN",
  "region": "global",
  "adopted": "1926-09-25",
  "inForce": "1927-03-09",
  "treatyReference": "LNTS 60 p.253; UNTS 212 p.17",
  "reportingProcess": "Communication of implementing laws to the depositary",
  "url": "https://treaties.un.org",
  "certainty": "medium",
  "provisions": [
    {"number": "1", "heading": "Definition of slavery and slave trade", "topic": "definition", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-SLAVERY-1956.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-SLAVERY-1956",
  "title": "Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and Practices Similar to Slavery",
  "kind": "treaty",
  "issuer": "UN",
  "region": "global",
  "adopted": "1956-09-07",
  "inForce": "1957-04-30",
  "treatyReference": "UNTS 266 p.3",
  "reportingProcess": "Communication of implementing laws to the Secretary-General (Article 8)",
  "url": "https://treaties.un.org",
  "certainty": "high",
  "provisions": [
    {"number": "1", "heading": "Practices similar to slavery: debt bondage, serfdom, servile marriage, child transfer", "topic": "definition", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-SOM.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-SOM",
  "title": "Protocol against the Smuggling of Migrants by Land, Sea and Air",
  "kind": "treaty",
  "issuer": "UNTOC-COP",
  "region": "global",
  "adopted": "2000-11-15",
  "inForce": "2004-01-28",
  "treatyReference": "UNTS 2241 p.507",
  "monitoringBody": "Conference of the Parties to UNTOC; Working Group on the Smuggling of Migrants",
  "reportingProcess": "Same Review Mechanism and clusters as UNTOC; earlier questionnaires 2004 and 2005",
  "cycleYears": 2,
  "url": "https://www.unodc.org/unodc/en/organized-crime/intro/UNTOC.html",
  "certainty": "high",
  "reporting": [
    {"name": "Self-assessment", "kind": "onRequest", "source": "COP resolution 9/1 (Review Mechanism)", "certainty": "high"}
  ],
  "provisions": [
    {"number": "3", "heading": "Defined terms incl. smuggling of migrants", "topic": "definition", "certainty": "high"},
    {"number": "5", "heading": "Migrants not liable for having been smuggled", "topic": "non-punishment", "certainty": "high"},
    {"number": "6(1)(a)", "heading": "Smuggling of migrants as an offence", "topic": "criminalisation", "certainty": "high"},
    {"number": "6(1)(b)", "heading": "Fraudulent document offences enabling smuggling", "topic": "related-offences", "certainty": "high"},
    {"number": "6(3)", "heading": "Aggravating: danger to life, inhuman treatment", "topic": "aggravating-circumstances", "certainty": "high"},
    {"number": "10", "heading": "Exchange of information on smuggling", "topic": "information-exchange", "certainty": "high"},
    {"number": "11", "heading": "Border measures against smuggling", "topic": "border-control", "certainty": "high"},
    {"number": "12", "heading": "Security and control of documents", "topic": "document-security", "certainty": "high"},
    {"number": "13", "heading": "Legitimacy and validity of documents", "topic": "document-security", "certainty": "high"},
    {"number": "14", "heading": "Training and technical cooperation", "topic": "training", "certainty": "high"},
    {"number": "15", "heading": "Other prevention measures incl. information programmes", "topic": "prevention-policy", "certainty": "high"},
    {"number": "16", "heading": "Protection and assistance for smuggled migrants", "topic": "victim-assistance", "certainty": "high"},
    {"number": "18", "heading": "Return of smuggled migrants", "topic": "repatriation", "certainty": "high"},
    {"number": "18(1)", "heading": "Home State facilitates and accepts return of smuggled migrants", "topic": "repatriation", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-TIP.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-TIP",
  "title": "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children (Palermo Protocol)",
  "kind": "treaty",
  "issuer": "UNTOC-COP",
  "region": "global",
  "adopted": "2000-11-15",
  "inForce": "2003-12-25",
  "treatyReference": "UNTS 2237 p.319",
  "monitoringBody": "Conference of the Parties to UNTOC; Working Group on Trafficking in Persons",
  "reportingProcess": "Review Mechanism (COP resolution 9/1): self-assessment questionnaire per thematic cluster in RevMod, two peer reviewers, list of observations and summary; earlier questionnaires 2004 and 2005",
  "cycleYears": 2,
  "url": "https://www.unodc.org/unodc/en/organized-crime/intro/UNTOC.html",
  "certainty": "high",
  "reporting": [
    {"name": "Self-assessment", "kind": "onRequest", "forms": ["TIP-SAQ-C1-2020", "TIP-SAQ-C2-2020", "TIP-SAQ-C3-2020", "TIP-SAQ-C4-2020"], "source": "COP resolution 9/1 (Review Mechanism)", "certainty": "high", "note": "One cluster after the other, of about two years each, when the State's turn comes."}
  ],
  "provisions": [
    {"number": "1", "heading": "Relation of the Protocol to its parent Convention; offences treated as Convention offences", "topic": "purpose-general", "certainty": "high"},
    {"number": "2", "heading": "Aims of the Protocol: prevent and combat, protect victims, cooperate", "topic": "purpose-general", "certainty": "high"},
    {"number": "3", "heading": "All defined terms of the Protocol", "topic": "definition", "certainty": "high"},
    {"number": "3(a)", "heading": "Three-element definition of trafficking in persons with minimum forms of exploitation", "topic": "definition", "certainty": "high"},
    {"number": "3(b)", "heading": "Consent has no effect once a listed means is used", "topic": "consent", "certainty": "high"},
    {"number": "3(c)", "heading": "Child trafficking needs no means element", "topic": "definition", "certainty": "high"},
    {"number": "3(d)", "heading": "Child means anyone below 18", "topic": "definition", "certainty": "high"},
    {"number": "4", "heading": "Reach limited to transnational offences with organised group, plus victim protection", "topic": "scope-of-application", "certainty": "high"},
    {"number": "5", "heading": "Criminalisation article as a whole", "topic": "criminalisation", "certainty": "high"},
    {"number": "5(1)", "heading": "Core trafficking conduct to be an intentional offence", "topic": "criminalisation", "certainty": "high"},
    {"number": "5(2)", "heading": "Attempt, complicity and organising together", "topic": "ancillary-offences", "certainty": "high"},
    {"number": "5(2)(a)", "heading": "Attempted trafficking, subject to basic legal concepts", "topic": "ancillary-offences", "certainty": "high"},
    {"number": "5(2)(b)", "heading": "Acting as accomplice", "topic": "ancillary-offences", "certainty": "high"},
    {"number": "5(2)(c)", "heading": "Organising or directing others", "topic": "ancillary-offences", "certainty": "high"},
    {"number": "6", "heading": "Victim assistance and protection article as a whole", "topic": "victim-assistance", "certainty": "high"},
    {"number": "6(1)", "heading": "Privacy and identity, including confidential proceedings", "topic": "victim-privacy", "certainty": "high"},
    {"number": "6(2)(a)", "heading": "Telling victims about court and administrative proceedings", "topic": "victim-participation", "certainty": "high"},
    {"number": "6(2)(b)", "heading": "Helping victims to present views in criminal proceedings", "topic": "victim-participation", "certainty": "high"},
    {"number": "6(3)", "heading": "Consider measures for physical, psychological and social recovery", "topic": "victim-assistance", "certainty": "high"},
    {"number": "6(3)(a)", "heading": "Appropriate housing", "topic": "victim-assistance", "certainty": "high"},
    {"number": "6(3)(b)", "heading": "Counselling and rights information in an understood language", "topic": "victim-assistance", "certainty": "high"},
    {"number": "6(3)(c)", "heading": "Medical, psychological and material assistance", "topic": "victim-assistance", "certainty": "high"},
    {"number": "6(3)(d)", "heading": "Work, education and training opportunities", "topic": "victim-assistance", "certainty": "high"},
    {"number": "6(4)", "heading": "Account for age, gender and special needs, children above all", "topic": "child-victims", "certainty": "high"},
    {"number": "6(5)", "heading": "Physical safety while in the territory", "topic": "victim-safety", "certainty": "high"},
    {"number": "6(6)", "heading": "Possibility of obtaining compensation", "topic": "compensation", "certainty": "high"},
    {"number": "7", "heading": "Status of victims in the receiving State", "topic": "residence-status", "certainty": "high"},
    {"number": "7(1)", "heading": "Consider permitting temporary or permanent stay", "topic": "residence-status", "certainty": "high"},
    {"number": "7(2)", "heading": "Humanitarian and compassionate factors", "topic": "residence-status", "certainty": "high"},
    {"number": "8", "heading": "Repatriation article as a whole", "topic": "repatriation", "certainty": "high"},
    {"number": "8(1)", "heading": "Home State facilitates and accepts return", "topic": "repatriation", "certainty": "high"},
    {"number": "8(2)", "heading": "Safe return, mindful of proceedings, preferably voluntary", "topic": "repatriation", "certainty": "high"},
    {"number": "8(3)", "heading": "Verification of nationality or residence on request", "topic": "repatriation", "certainty": "high"},
    {"number": "8(4)", "heading": "Issue of travel documents for return", "topic": "repatriation", "certainty": "high"},
    {"number": "8(5)", "heading": "Other rights of victims under receiving State law unaffected", "topic": "repatriation", "certainty": "high"},
    {"number": "8(6)", "heading": "Other return agreements unaffected", "topic": "repatriation", "certainty": "high"},
    {"number": "9", "heading": "Prevention article as a whole", "topic": "prevention-policy", "certainty": "high"},
    {"number": "9(1)", "heading": "Comprehensive policies and programmes", "topic": "prevention-policy", "certainty": "high"},
    {"number": "9(1)(a)", "heading": "Policies to prevent and combat trafficking", "topic": "prevention-policy", "certainty": "high"},
    {"number": "9(1)(b)", "heading": "Protection against revictimisation", "topic": "prevention-policy", "certainty": "high"},
    {"number": "9(2)", "heading": "Research, information campaigns, social and economic initiatives", "topic": "awareness-research", "certainty": "high"},
    {"number": "9(3)", "heading": "Cooperation with non-governmental bodies and civil society", "topic": "civil-society", "certainty": "high"},
    {"number": "9(4)", "heading": "Reducing factors of vulnerability such as poverty", "topic": "vulnerability-root-causes", "certainty": "high"},
    {"number": "9(5)", "heading": "Measures against demand that leads to trafficking", "topic": "demand", "certainty": "high"},
    {"number": "10", "heading": "Information exchange and training article as a whole", "topic": "information-exchange", "certainty": "high"},
    {"number": "10(1)", "heading": "Exchange between law enforcement, immigration and other authorities", "topic": "information-exchange", "certainty": "high"},
    {"number": "10(2)", "heading": "Training of law enforcement, immigration and other officials", "topic": "training", "certainty": "high"},
    {"number": "10(3)", "heading": "Respect of restrictions on use of shared information", "topic": "information-exchange", "certainty": "high"},
    {"number": "11", "heading": "Border measures article as a whole", "topic": "border-control", "certainty": "high"},
    {"number": "11(1)", "heading": "Stronger border controls as far as possible", "topic": "border-control", "certainty": "high"},
    {"number": "11(2)", "heading": "Preventing misuse of commercial carriers", "topic": "border-control", "certainty": "high"},
    {"number": "11(3)", "heading": "Carriers to check travel documents", "topic": "border-control", "certainty": "high"},
    {"number": "11(4)", "heading": "Sanctions on carriers", "topic": "border-control", "certainty": "high"},
    {"number": "11(5)", "heading": "Refusal of entry or visa revocation for implicated persons", "topic": "border-control", "certainty": "high"},
    {"number": "11(6)", "heading": "Direct channels between border agencies", "topic": "border-control", "certainty": "high"},
    {"number": "12", "heading": "Document quality, integrity and security", "topic": "document-security", "certainty": "high"},
    {"number": "12(a)", "heading": "Quality of travel and identity documents", "topic": "document-security", "certainty": "high"},
    {"number": "12(b)", "heading": "Integrity and security of document issue", "topic": "document-security", "certainty": "high"},
    {"number": "13", "heading": "Verification of documents suspected of use in trafficking", "topic": "document-security", "certainty": "high"},
    {"number": "14(1)", "heading": "Other international law duties preserved, incl. refugee law", "topic": "purpose-general", "certainty": "high"},
    {"number": "14(2)", "heading": "Non-discriminatory application", "topic": "non-discrimination-gender", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-UNCAC.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-UNCAC",
  "title": "United Nations Convention against Corruption",
  "kind": "treaty",
  "issuer": "UNCAC-COSP",
  "region": "global",
  "adopted": "2003-10-31",
  "inForce": "2005-12-14",
  "treatyReference": "UNTS 2349 p.41",
  "monitoringBody": "Conference of the States Parties; Implementation Review Group",
  "reportingProcess": "Implementation Review Mechanism: comprehensive self-assessment checklist and peer review, two cycles (analogue for synergy rules)",
  "cycleYears": 5,
  "url": "https://www.unodc.org/unodc/en/corruption/uncac.html",
  "certainty": "high",
  "provisions": [
    {"number": "14", "heading": "Measures against laundering", "topic": "money-laundering", "certainty": "high"},
    {"number": "23", "heading": "Laundering of proceeds offences", "topic": "money-laundering", "certainty": "high"},
    {"number": "26", "heading": "Liability of legal persons", "topic": "legal-persons", "certainty": "high"},
    {"number": "32", "heading": "Protection of witnesses, experts and victims", "topic": "victim-safety", "certainty": "high"},
    {"number": "43", "heading": "International cooperation", "topic": "international-cooperation", "certainty": "high"},
    {"number": "44", "heading": "Extradition", "topic": "extradition", "certainty": "high"},
    {"number": "46", "heading": "Mutual legal assistance", "topic": "mutual-legal-assistance", "certainty": "high"},
    {"number": "63", "heading": "Conference and review", "topic": "monitoring-reporting", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-UNTOC.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-UNTOC",
  "title": "United Nations Convention against Transnational Organized Crime",
  "kind": "treaty",
  "issuer": "UNTOC-COP",
  "region": "global",
  "adopted": "2000-11-15",
  "inForce": "2003-09-29",
  "treatyReference": "UNTS 2225 p.209",
  "monitoringBody": "Conference of the Parties to UNTOC",
  "reportingProcess": "Article 32(5) information duty; Review Mechanism since 2020 in four thematic clusters of about two years each",
  "cycleYears": 2,
  "url": "https://www.unodc.org/unodc/en/organized-crime/intro/UNTOC.html",
  "certainty": "high",
  "reporting": [
    {"name": "Self-assessment", "kind": "onRequest", "source": "COP resolution 9/1 (Review Mechanism)", "certainty": "high", "note": "One cluster after the other, of about two years each, when the State's turn comes."}
  ],
  "provisions": [
    {"number": "2", "heading": "Terms such as organised criminal group and serious crime", "topic": "definition", "certainty": "high"},
    {"number": "3", "heading": "Reach: Convention offences and serious crime, transnational and group-related", "topic": "scope-of-application", "certainty": "high"},
    {"number": "5", "heading": "Participation in an organised criminal group as an offence", "topic": "organised-group", "certainty": "high"},
    {"number": "6", "heading": "Laundering of the proceeds of crime as an offence", "topic": "money-laundering", "certainty": "high"},
    {"number": "7", "heading": "Regulatory regime against laundering", "topic": "money-laundering", "certainty": "high"},
    {"number": "8", "heading": "Corruption offences", "topic": "corruption", "certainty": "high"},
    {"number": "9", "heading": "Measures against corruption", "topic": "corruption", "certainty": "high"},
    {"number": "10", "heading": "Liability of legal persons", "topic": "legal-persons", "certainty": "high"},
    {"number": "11", "heading": "Prosecution, adjudication and sanctions", "topic": "sanctions", "certainty": "high"},
    {"number": "12", "heading": "Domestic confiscation and seizure", "topic": "seizure-confiscation", "certainty": "high"},
    {"number": "13", "heading": "International cooperation in confiscation", "topic": "seizure-confiscation", "certainty": "high"},
    {"number": "14", "heading": "Disposal of confiscated property", "topic": "seizure-confiscation", "certainty": "high"},
    {"number": "15", "heading": "Jurisdiction over offences", "topic": "jurisdiction", "certainty": "high"},
    {"number": "16", "heading": "Extradition", "topic": "extradition", "certainty": "high"},
    {"number": "17", "heading": "Transfer of sentenced persons", "topic": "mutual-legal-assistance", "certainty": "high"},
    {"number": "18", "heading": "Mutual legal assistance", "topic": "mutual-legal-assistance", "certainty": "high"},
    {"number": "18(13)", "heading": "Designation of a central authority", "topic": "mutual-legal-assistance", "certainty": "high"},
    {"number": "19", "heading": "Joint investigations", "topic": "mutual-legal-assistance", "certainty": "high"},
    {"number": "20", "heading": "Special investigative techniques", "topic": "investigation", "certainty": "high"},
    {"number": "21", "heading": "Transfer of criminal proceedings", "topic": "mutual-legal-assistance", "certainty": "high"},
    {"number": "22", "heading": "Account of foreign criminal records", "topic": "sanctions", "certainty": "high"},
    {"number": "23", "heading": "Obstruction of justice offences", "topic": "obstruction-of-justice", "certainty": "high"},
    {"number": "24", "heading": "Witness protection", "topic": "victim-safety", "certainty": "high"},
    {"number": "25", "heading": "Assistance to and protection of victims of Convention offences", "topic": "victim-assistance", "certainty": "high"},
    {"number": "25(1)", "heading": "Assistance and protection, notably against retaliation", "topic": "victim-assistance", "certainty": "high"},
    {"number": "25(2)", "heading": "Access to compensation and restitution", "topic": "compensation", "certainty": "high"},
    {"number": "25(3)", "heading": "Victims' views presented in proceedings", "topic": "victim-participation", "certainty": "high"},
    {"number": "26", "heading": "Encouraging offenders to cooperate with authorities", "topic": "prosecution-procedure", "certainty": "high"},
    {"number": "27", "heading": "Law enforcement cooperation", "topic": "international-cooperation", "certainty": "high"},
    {"number": "28", "heading": "Collecting and analysing information on organised crime", "topic": "data-statistics", "certainty": "high"},
    {"number": "29", "heading": "Training and technical assistance", "topic": "training", "certainty": "high"},
    {"number": "30", "heading": "Economic development and technical assistance measures", "topic": "technical-assistance", "certainty": "high"},
    {"number": "31", "heading": "Prevention of transnational organised crime", "topic": "prevention-policy", "certainty": "high"},
    {"number": "31(5)", "heading": "Public awareness of organised crime", "topic": "awareness-research", "certainty": "medium"},
    {"number": "31(7)", "heading": "Alleviating conditions of vulnerability", "topic": "vulnerability-root-causes", "certainty": "medium"},
    {"number": "32(5)", "heading": "States give the Conference information on programmes, laws and measures", "topic": "monitoring-reporting", "certainty": "high"},
    {"number": "34(2)", "heading": "Domestic offences independent of transnationality and group involvement", "topic": "scope-of-application", "certainty": "high"},
    {"number": "37", "heading": "Relation with protocols", "topic": "purpose-general", "certainty": "high"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UN-UPR.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UN-UPR",
  "title": "Universal Periodic Review of the Human Rights Council",
  "kind": "survey",
  "issuer": "Human-Rights-Council",
  "region": "global",
  "adopted": "2007-06-18",
  "treatyReference": "HRC resolution 5/1; HRC resolution 16/21",
  "monitoringBody": "Human Rights Council, UPR Working Group",
  "reportingProcess": "National report (word-limited), OHCHR compilation of UN information, stakeholder summary; optional mid-term report",
  "cycleYears": 4.5,
  "url": "https://www.ohchr.org/en/hr-bodies/upr/upr-main",
  "certainty": "high",
  "provisions": []
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/UNODC-GLOTIP.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "UNODC-GLOTIP",
  "title": "UNODC questionnaire for the Global Report on Trafficking in Persons",
  "kind": "survey",
  "issuer": "UNODC",
  "region": "global",
  "adopted": "2010-07-30",
  "treatyReference": "A/RES/64/293 (mandate, para. on the Global Report)",
  "monitoringBody": "UNODC Research and Trend Analysis Branch",
  "reportingProcess": "Statistical questionnaire to national focal points; biennial Global Report; feeds SDG indicator 16.2.2",
  "cycleYears": 2,
  "url": "https://www.unodc.org/unodc/en/data-and-analysis/glotip.html",
  "certainty": "high",
  "reporting": [
    {"name": "Figures for the Global Report of 2016", "kind": "days", "days": ["2015-09-07"], "forms": ["GLOTIP-2016"], "source": "Questionnaire for the Global Report of 2016, return date", "certainty": "high"}
  ],
  "provisions": []
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/instruments/US-TVPA.instrument.json", text: ###"""
{
  "schema": "urn:reporting-synergy:instrument:1",
  "id": "US-TVPA",
  "title": "Trafficking Victims Protection Act minimum standards (annual TIP Report information request)",
  "kind": "survey",
  "issuer": "US-State-Department",
  "region": "global",
  "adopted": "2000-10-28",
  "treatyReference": "Public Law 106-386, Division A",
  "monitoringBody": "Office to Monitor and Combat Trafficking in Persons",
  "reportingProcess": "Unilateral national process: embassy questionnaire to governments and public request for information; reporting period 1 April to 31 March",
  "cycleYears": 1,
  "url": "https://www.state.gov/trafficking-in-persons-report/",
  "certainty": "high",
  "reporting": [
    {"name": "Information for the report of 2025", "kind": "days", "days": ["2025-02-03"], "forms": ["US-TIP-2025"], "source": "Information request for the Trafficking in Persons Report of 2025", "certainty": "high"}
  ],
  "provisions": [
    {"number": "108(a)", "heading": "Minimum standards: prohibit, punish, serious and sustained efforts", "topic": "criminalisation", "certainty": "medium"},
    {"number": "108(b)", "heading": "Indicators of serious and sustained efforts", "topic": "monitoring-reporting", "certainty": "medium"}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/mappings/europe.sssom.tsv", text: ###"""
#curie_map:
#  EU-PROG: urn:reporting-synergy:questionnaire/EU-PROG/
#  EU-RP-2010: urn:reporting-synergy:questionnaire/EU-RP-2010/
#  EU-STAT: urn:reporting-synergy:questionnaire/EU-STAT/
#  EU-TRANS-2013: urn:reporting-synergy:questionnaire/EU-TRANS-2013/
#  EU-TRANS-2026: urn:reporting-synergy:questionnaire/EU-TRANS-2026/
#  GRETA-R1: urn:reporting-synergy:questionnaire/GRETA-R1/
#  GRETA-R2: urn:reporting-synergy:questionnaire/GRETA-R2/
#  GRETA-R3: urn:reporting-synergy:questionnaire/GRETA-R3/
#  GRETA-R4: urn:reporting-synergy:questionnaire/GRETA-R4/
#  GREVIO-BL: urn:reporting-synergy:questionnaire/GREVIO-BL/
#  LANZ-GO: urn:reporting-synergy:questionnaire/LANZ-GO/
#  OSCE-S2021: urn:reporting-synergy:questionnaire/OSCE-S2021/
#  synergy: urn:reporting-synergy:vocab/
#mapping_set_id: https://reporting-synergy.invalid/mappings/trafficking-in-persons/europe
#mapping_set_version: "2026-11-23"
#mapping_set_title: European questionnaires among one another
#mapping_set_description: GRETA rounds, Union reporting, the survey of the OSCE, Lanzarote and Istanbul questionnaires
#license: urn:reporting-synergy:no-licence-chosen
#mapping_date: 2026-11-23
#extension_definitions:
#  - slot_name: ext_set_relation
#    property: synergy:setRelation
#    type_hint: xsd:string
#  - slot_name: ext_transform
#    property: synergy:transform
#    type_hint: xsd:string
subject_id	predicate_id	predicate_modifier	object_id	mapping_justification	author_label	reviewer_label	confidence	comment	ext_set_relation	ext_transform
EU-PROG:x1	skos:relatedMatch		GRETA-R2:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Trends in exploitation and recruitment are common; the rapporteur also reports other trends.	overlap	
EU-PROG:x1	skos:relatedMatch		OSCE-S2021:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Trends are common; the directive's come from the rapporteur, the survey names examples.	overlap	
EU-PROG:x3	skos:broadMatch		GRETA-R1:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Officials likely to meet victims are among the relevant professionals.	subset	
EU-PROG:x4	skos:relatedMatch		GRETA-R1:x13	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Awareness is common; impact is GRETA's, demand and research the Commission's.	overlap	
EU-PROG:x4	skos:relatedMatch		GRETA-R1:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Research is common, on demand for the Commission and on trafficking at large for GRETA.	overlap	
EU-PROG:x4	skos:relatedMatch		GRETA-R1:x18	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Soft measures against demand are common; criminal law is GRETA's in addition.	overlap	
EU-PROG:x5	skos:relatedMatch		GRETA-R1:x21	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Identification is common; referral is the Commission's, indicators are GRETA's.	overlap	
EU-PROG:x5	skos:relatedMatch		OSCE-S2021:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Referral is common; early identification is the Commission's, the last review the survey's.	overlap	
EU-PROG:x6	skos:relatedMatch		GRETA-R1:x31	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Reflection periods are counted in both; the Commission adds assistance, permits and compensation.	superset overlap	
EU-PROG:x6	skos:relatedMatch		GRETA-R1:x33	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Permits are counted in both; only GRETA wants them by ground.	superset overlap	
EU-PROG:x6	skos:relatedMatch		GRETA-R3:xIII.2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Reflection periods and permits are common; proceedings are GRETA's, assistance the Commission's.	overlap	
EU-PROG:x6	skos:relatedMatch		OSCE-S2021:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Victims compensated are counted in both; measures are the survey's, other figures the Commission's.	overlap	
EU-PROG:x7	skos:relatedMatch		GRETA-R1:x45	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Operations with other States are common; cooperation in assistance is GRETA's.	overlap	
EU-PROG:x7	skos:relatedMatch		GRETA-R3:x10.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Joint teams and European bodies are common; legal assistance in general is GRETA's.	overlap	
EU-RP-2010:x2	skos:relatedMatch		GRETA-R1:x30	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	The reflection period is common; the European convention has thirty days at least and covers more persons.	overlap	
EU-RP-2010:x3	skos:relatedMatch		GRETA-R1:x32	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	The cooperation ground is common; the personal situation is GRETA's, smuggled persons may be the directive's.	overlap	
EU-RP-2010:x4	skos:relatedMatch		EU-TRANS-2013:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Care for victims is common; work and training belong to permit holders, the minimum to all.	overlap	
EU-RP-2010:x6	skos:relatedMatch		EU-PROG:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Permits are common; renewals are in the older reports, assistance and compensation in the newer.	overlap	
EU-RP-2010:x6	skos:relatedMatch		GRETA-R1:x33	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Permits issued are common; grounds are GRETA's, renewals and withdrawals the directive's.	overlap	
EU-STAT:x1	skos:relatedMatch		GRETA-R1:x46	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Identified victims by sex and age are common; presumed ones are Eurostat's, exploitation and source GRETA's.	overlap	
EU-STAT:x1	skos:relatedMatch		GRETA-R3:xIII.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Registered victims are the presumed and identified ones, without the breakdown by exploitation; the Union definition is a little wider.	subset overlap	
EU-STAT:x2	skos:relatedMatch		GRETA-R1:x46	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Identified victims by exploitation are common; presumed ones are Eurostat's, sex, age and source GRETA's.	overlap	
EU-STAT:x2	skos:relatedMatch		GRETA-R3:xIII.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Victims by form of exploitation are one breakdown of GRETA's table; the Union definition is a little wider.	subset overlap	
EU-STAT:x4	skos:relatedMatch		GRETA-R1:x47	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Prosecutions and convictions are common, as persons at Eurostat and as cases for GRETA.	overlap	
EU-TRANS-2013:x1	skos:narrowMatch		GRETA-R1:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The Union definition holds the European convention's elements and forms, and adds begging and criminal activities.	superset	
EU-TRANS-2013:x1	skos:relatedMatch		OSCE-S2021:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Begging and criminal activities are named in both; acts and means only in the directive.	overlap	
EU-TRANS-2013:x10	skos:relatedMatch		GRETA-R1:x26	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Content of assistance is common; providers and duration are GRETA's.	overlap	
EU-TRANS-2013:x10	skos:relatedMatch		GRETA-R1:x28	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Safe accommodation is common; numbers of places are GRETA's, other assistance the directive's.	overlap	
EU-TRANS-2013:x11	skos:relatedMatch		GRETA-R1:x34	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Legal counselling is common; information and free aid are GRETA's stress, protection the directive's.	overlap	
EU-TRANS-2013:x11	skos:relatedMatch		GRETA-R1:x43	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Protection in proceedings is common; families are GRETA's, legal counsel the directive's.	overlap	
EU-TRANS-2013:x11	skos:relatedMatch		GRETA-R3:x2.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Legal assistance is common; representation and protection are the directive's, conditions GRETA's.	overlap	
EU-TRANS-2013:x12	skos:relatedMatch		GRETA-R1:x23	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	The presumption of minority is common; methods of age assessment are GRETA's.	overlap	
EU-TRANS-2013:x12	skos:relatedMatch		GRETA-R1:x24	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Unaccompanied children are common; all other child rules are the directive's, family tracing GRETA's.	overlap	
EU-TRANS-2013:x12	skos:relatedMatch		GRETA-R3:x8.3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Child hearings are common; assistance and guardians are the directive's.	overlap	
EU-TRANS-2013:x13	skos:relatedMatch		GRETA-R1:x35	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	State compensation is the second half of GRETA's question; the directive's victims may be a wider circle.	subset overlap	
EU-TRANS-2013:x13	skos:relatedMatch		GRETA-R3:x4.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Access to State compensation is common; conditions are GRETA's, the wider victim group the directive's.	overlap	
EU-TRANS-2013:x14	skos:narrowMatch		OSCE-S2021:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Use of services from any exploitation includes use of victims of sexual exploitation.	superset	"{""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}"
EU-TRANS-2013:x15	skos:relatedMatch		GRETA-R1:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The rapporteur is common; independence is GRETA's question, the name of the body the directive's.	overlap	
EU-TRANS-2013:x15	skos:relatedMatch		OSCE-S2021:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The rapporteur is common; independence is the survey's question, the name of the body the directive's.	overlap	
EU-TRANS-2013:x3	skos:relatedMatch		GRETA-R1:x40	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Maximum penalties for basic and aggravated offences are common; other sanctions and the list of circumstances are missing.	overlap	
EU-TRANS-2013:x4	skos:relatedMatch		GRETA-R1:x39	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Liability of legal persons is common; sanctions are the directive's, cases that happened GRETA's.	overlap	
EU-TRANS-2013:x5	skos:relatedMatch		GRETA-R3:x5.2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Confiscation is common; the directive wants provisions, GRETA financial investigations and results.	overlap	
EU-TRANS-2013:x6	skos:relatedMatch		GRETA-R1:x41	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Non-punishment is common; the directive includes non-prosecution but only for criminal activities.	overlap	
EU-TRANS-2013:x6	skos:relatedMatch		GRETA-R3:x7.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	The legal basis of non-punishment is common; guidance is GRETA's, non-prosecution the directive's.	overlap	
EU-TRANS-2013:x7	skos:relatedMatch		GRETA-R1:x42	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Prosecution without a report is common; limitation periods are extra, small territorial exceptions differ.	superset overlap	
EU-TRANS-2013:x7	skos:relatedMatch		GRETA-R3:x6.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Proceedings without a complaint are common; limitation periods are the directive's, exceptions for minor cases the convention's.	superset overlap	
EU-TRANS-2013:x8	skos:relatedMatch		GRETA-R1:x44	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Grounds of jurisdiction are common but graded differently, and the directive lists fixed options.	overlap	
EU-TRANS-2013:x9	skos:relatedMatch		GRETA-R1:x27	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Assistance without condition is common; that it starts at the first indication stands only in the directive.	overlap	
EU-TRANS-2026:x1	skos:exactMatch	Not	EU-TRANS-2013:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Surrogacy, forced marriage and illegal adoption are exactly what the list of 2011 did not have.	disjoint	
EU-TRANS-2026:x2	skos:narrowMatch		OSCE-S2021:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The mandatory offence covers services from every exploitation, sexual exploitation included.	superset	
EU-TRANS-2026:x2	skos:relatedMatch		EU-TRANS-2013:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The optional offence became mandatory with another wording, so neither text holds the other entirely.	overlap	
EU-TRANS-2026:x2	skos:relatedMatch		GRETA-R1:x37	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Both punish the knowing user; the new offence is framed by the service rendered and by more forms of exploitation.	overlap	
EU-TRANS-2026:x3	skos:relatedMatch		EU-PROG:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Referral is common; cross-border contact points are new, identification is the older request.	overlap	
EU-TRANS-2026:x3	skos:relatedMatch		OSCE-S2021:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	A referral mechanism is common; its cross-border side is the directive's, its review the survey's.	overlap	
EU-TRANS-2026:x4	skos:relatedMatch		EU-TRANS-2013:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The coordinator may be the former rapporteur or equivalent mechanism; the offices need not coincide.	overlap	
EU-TRANS-2026:x4	skos:relatedMatch		GRETA-R1:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The coordinator is common; membership is GRETA's, the independent body the directive's.	overlap	
EU-TRANS-2026:x4	skos:relatedMatch		GRETA-R1:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The independent body is common; the coordinator is extra.	overlap	
EU-TRANS-2026:x4	skos:relatedMatch		OSCE-S2021:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The independent body of 2024 is near the independent mechanism of the survey, which does not ask for the coordinator.	overlap	
EU-TRANS-2026:x5	skos:relatedMatch		GRETA-R1:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	When the plan was adopted and will be reviewed touches its period; content and budget are GRETA's.	overlap	
EU-TRANS-2026:x6	skos:relatedMatch		OSCE-S2021:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Which data exist is common; from which year they are sent is the directive's.	overlap	
EU-TRANS-2026:x7	skos:relatedMatch		EU-TRANS-2013:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Sanctions on legal persons are common, those of 2024 being additions to those of 2011.	overlap	
GRETA-R1:x37	skos:narrowMatch		OSCE-S2021:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Use of a trafficked person's services of any kind includes use of a sexually exploited victim.	superset	"{""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}"
GRETA-R1:x37	skos:relatedMatch		EU-TRANS-2013:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Same optional offence of knowing use; the directive has a few more forms of exploitation, so only a No carries over.	equal subset	"{""kind"": ""choiceMap"", ""map"": {""no"": ""no""}}"
GREVIO-BL:x1	skos:relatedMatch		EU-TRANS-2026:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Forcing a person to marry may be an offence of its own and a purpose of trafficking at once.	overlap	
GREVIO-BL:x2	skos:relatedMatch		GRETA-R1:x32	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Trafficked women may hold either permit; the grounds differ.	overlap	
LANZ-GO:x3	skos:relatedMatch		GRETA-R1:x39	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Liability of legal persons follows the same tests, for sexual offences against children or for trafficking.	overlap	
LANZ-GO:x4	skos:relatedMatch		GRETA-R3:x11.2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Child-friendly justice is common; the offences meet only in part.	overlap	
LANZ-GO:x4	skos:relatedMatch		GRETA-R3:x8.3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Child-adapted proceedings are common; support is Lanzarote's, and the offences meet only in part.	overlap	
OSCE-S2021:x10	skos:relatedMatch		GRETA-R2:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	New forms such as online exploitation are common; recruitment is GRETA's word.	overlap	
OSCE-S2021:x11	skos:relatedMatch		GRETA-R1:x19	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Border measures are common; carriers are GRETA's, detection of victims the survey's.	overlap	
OSCE-S2021:x3	skos:relatedMatch		GRETA-R1:x39	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Criminal liability of technology companies is one case of the liability of legal persons, for facilitating rather than committing.	overlap	
OSCE-S2021:x3	skos:relatedMatch		GRETA-R4:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Liability of platforms is a measure against online exploitation; detection and awareness are others.	overlap	
OSCE-S2021:x5	skos:relatedMatch		GRETA-R1:x30	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The reflection period is common; its length is GRETA's, permits without cooperation the survey's.	overlap	
OSCE-S2021:x5	skos:relatedMatch		GRETA-R1:x32	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Permits for personal reasons are those without cooperation; permits for cooperation are GRETA's only.	overlap	
OSCE-S2021:x6	skos:relatedMatch		GRETA-R1:x35	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Ways to compensation are common; the survey counts recipients, GRETA sums paid.	overlap	
OSCE-S2021:x7	skos:exactMatch		GRETA-R1:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Both ask for a rapporteur or like mechanism that is independent of government; one that is not independent means No to GRETA.	equal	"{""kind"": ""choiceToBool"", ""yes"": [""independent""], ""no"": [""notIndependent"", ""none""], ""outOfScope"": []}"
OSCE-S2021:x8	skos:relatedMatch		GRETA-R2:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Supply chains are common; procurement is the survey's, other labour measures GRETA's.	overlap	

"""###),
    EmbeddedFile(name: "trafficking-in-persons/mappings/greta-rounds.sssom.tsv", text: ###"""
#curie_map:
#  GRETA-R1: urn:reporting-synergy:questionnaire/GRETA-R1/
#  GRETA-R2: urn:reporting-synergy:questionnaire/GRETA-R2/
#  GRETA-R3: urn:reporting-synergy:questionnaire/GRETA-R3/
#  GRETA-R4: urn:reporting-synergy:questionnaire/GRETA-R4/
#  synergy: urn:reporting-synergy:vocab/
#mapping_set_id: https://reporting-synergy.invalid/mappings/trafficking-in-persons/greta-rounds
#mapping_set_version: "2026-11-23"
#mapping_set_title: The evaluation rounds of GRETA among one another
#mapping_set_description: What the later rounds of the Council of Europe convention take up from the earlier ones
#license: urn:reporting-synergy:no-licence-chosen
#mapping_date: 2026-11-23
#extension_definitions:
#  - slot_name: ext_element_map
#    property: synergy:elementMap
#    type_hint: xsd:string
#  - slot_name: ext_set_relation
#    property: synergy:setRelation
#    type_hint: xsd:string
#  - slot_name: ext_transform
#    property: synergy:transform
#    type_hint: xsd:string
subject_id	predicate_id	object_id	mapping_justification	author_label	reviewer_label	confidence	comment	ext_element_map	ext_set_relation	ext_transform
GRETA-R1:x42	skos:exactMatch	GRETA-R3:x6.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	The later round asks the same thing the other way round: dependence on a report against action without a complaint.		equal	"{""kind"": ""choiceMap"", ""map"": {""yes"": ""no"", ""no"": ""yes""}, ""bijection"": true}"
GRETA-R1:x9	skos:relatedMatch	GRETA-R3:x9.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Police and prosecution are common; labour inspection and immigration in round one, courts in round three.	"[{""from"": ""police"", ""to"": ""police""}, {""from"": ""prosecution"", ""to"": ""prosecution""}]"	overlap	
GRETA-R2:x2	skos:relatedMatch	GRETA-R1:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Forms of exploitation are common; round two looks for what is new and for recruitment.		overlap	
GRETA-R2:x4	skos:relatedMatch	GRETA-R1:x17	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Measures against child vulnerability are common; unaccompanied children and protection are round two's.		overlap	
GRETA-R2:x4	skos:relatedMatch	GRETA-R1:x24	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Unaccompanied children are common; representation in detail is round one's.		overlap	
GRETA-R2:x6	skos:relatedMatch	GRETA-R1:x21	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Identification is common; round two looks at asylum seekers and irregular migrants.		overlap	
GRETA-R2:x8	skos:relatedMatch	GRETA-R1:x46	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Victims are common; breakdowns are round one's, permits and proceedings round two's.		overlap	
GRETA-R2:x8	skos:relatedMatch	GRETA-R1:x47	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Investigations and convictions are common; prosecutions and confiscations are round one's.	"[{""from"": ""investigations"", ""to"": ""investigations""}, {""from"": ""convictions"", ""to"": ""convictions""}]"	overlap	
GRETA-R2:x8	skos:relatedMatch	GRETA-R3:xIII.2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Permits, investigations and convictions are common; prosecutions are round three's, victims and compensation round two's.	"[{""from"": ""residencePermits"", ""to"": ""residencePermits""}, {""from"": ""investigations"", ""to"": ""investigations""}, {""from"": ""convictions"", ""to"": ""convictions""}]"	overlap	
GRETA-R3:x1.1	skos:relatedMatch	GRETA-R1:x34	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Information on rights is common; round three asks when and by whom, round one adds legal aid.		overlap	
GRETA-R3:x10.1	skos:relatedMatch	GRETA-R1:x45	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Joint investigations are common; cooperation in assistance is in round one only.		overlap	
GRETA-R3:x2.1	skos:relatedMatch	GRETA-R1:x34	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Legal assistance is one of the three things of round one; its stage and conditions are told in more detail.	"[{""from"": ""legalAssistance"", ""to"": ""legalAssistance""}]"	subset overlap	
GRETA-R3:x2.2	skos:broadMatch	GRETA-R1:x34	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Free legal aid is one of the three things of round one.		subset	
GRETA-R3:x2.3	skos:relatedMatch	GRETA-R1:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Lawyers are among the relevant professionals, while their specialisation is more than training.		subset overlap	
GRETA-R3:x3.1	skos:broadMatch	GRETA-R1:x35	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Compensation in criminal proceedings is one way of claiming from the offender.		subset	
GRETA-R3:x3.1	skos:relatedMatch	GRETA-R2:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Compensation from offenders is common; round two wants its effects, and those of two other rules.		overlap	
GRETA-R3:x3.2	skos:relatedMatch	GRETA-R1:x35	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Sums paid by offenders are part of what was paid; the number of recipients may be more than round one asked.		subset overlap	
GRETA-R3:x3.3	skos:relatedMatch	GRETA-R1:x35	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Unpaid wages are a claim against the offender, if the exploiting employer is seen as one.		subset overlap	
GRETA-R3:x4.1	skos:broadMatch	GRETA-R1:x35	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	The State scheme with its conditions is the second half of round one's question.		subset	
GRETA-R3:x4.2	skos:relatedMatch	GRETA-R1:x35	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Sums granted by the State are part of what was paid; the number of applications is more.		subset overlap	
GRETA-R3:x5.2	skos:relatedMatch	GRETA-R2:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Confiscation is common; round two wants its effects, round three financial investigations.		overlap	
GRETA-R3:x5.4	skos:relatedMatch	GRETA-R1:x39	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Whether legal persons were sanctioned is common; that they can be is round one's.		overlap	
GRETA-R3:x7.1	skos:narrowMatch	GRETA-R1:x41	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	The law or guidance that secures non-punishment answers whether the law provides for it.		superset	
GRETA-R3:x7.1	skos:relatedMatch	GRETA-R2:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Non-punishment is common; its effects are round two's, its legal basis round three's.		overlap	
GRETA-R3:x7.2	skos:relatedMatch	GRETA-R2:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Dropped charges are an effect of the non-punishment rule; the other rules are round two's.		overlap	
GRETA-R3:x8.1	skos:relatedMatch	GRETA-R1:x43	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Protection of victims and witnesses is common; families in round one, frequency in round three.		overlap	
GRETA-R3:x8.2	skos:relatedMatch	GRETA-R1:x43	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Protection at hearings is common; secondary harm in round three, the time before and after in round one.		overlap	
GRETA-R3:x9.2	skos:relatedMatch	GRETA-R4:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Online evidence tools are common; prevention of online recruitment is new.		overlap	
GRETA-R3:x9.3	skos:relatedMatch	GRETA-R1:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Training of specialised units is common; resources in round three, other professions in round one.		overlap	
GRETA-R3:xII.1	skos:exactMatch	GRETA-R2:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Both ask what changed in law, institutions and policy since the previous report.		equal	
GRETA-R3:xIII.1	skos:relatedMatch	GRETA-R1:x46	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Identified victims are in both tables; presumed ones are new, the source of identification is round one's.		superset overlap	
GRETA-R3:xIII.2	skos:narrowMatch	GRETA-R1:x31	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Yearly reflection periods are one column of the later table.	"[{""from"": ""reflectionPeriods"", ""to"": ""value""}]"	superset	
GRETA-R3:xIII.2	skos:relatedMatch	GRETA-R1:x33	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Yearly permits are one column of the later table, without the ground.		superset overlap	
GRETA-R3:xIII.2	skos:relatedMatch	GRETA-R1:x47	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Investigations, prosecutions and convictions are common; confiscations are round one's, periods and permits round three's.	"[{""from"": ""investigations"", ""to"": ""investigations""}, {""from"": ""prosecutions"", ""to"": ""prosecutions""}, {""from"": ""convictions"", ""to"": ""convictions""}]"	overlap	
GRETA-R4:x1	skos:relatedMatch	GRETA-R1:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Groups at risk are common: named in round four, helped by measures in round one.		overlap	
GRETA-R4:x2	skos:relatedMatch	GRETA-R1:x16	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Information helps migrant workers; other measures are round four's.		overlap	
GRETA-R4:x2	skos:relatedMatch	GRETA-R2:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Migrant workers' exploitation is common; supply chains are round two's, lower vulnerability round four's.		overlap	
GRETA-R4:x3	skos:relatedMatch	GRETA-R2:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Letter-box companies are a means of labour exploitation; supply chains and other measures are round two's.		overlap	
GRETA-R4:x4	skos:relatedMatch	GRETA-R1:x16	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Lawful migration is common: as information in round one, as rules in round four.		overlap	
GRETA-R4:x6	skos:relatedMatch	GRETA-R1:x21	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Detection is common; indicators are round one's, special groups round four's.		overlap	
GRETA-R4:x6	skos:relatedMatch	GRETA-R2:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Detection among asylum seekers is common; detention is new in round four, irregular migrants are round two's.		overlap	
GRETA-R4:x7	skos:relatedMatch	GRETA-R1:x26	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Help for victims with disabilities is a special part of assistance.		overlap	
GRETA-R4:x8	skos:relatedMatch	GRETA-R1:x40	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Penalties where vulnerability is abused are common: as applied in round four, as laid down in round one.		overlap	

"""###),
    EmbeddedFile(name: "trafficking-in-persons/mappings/ilo-rights-europe.sssom.tsv", text: ###"""
#curie_map:
#  CCPR-RG: urn:reporting-synergy:questionnaire/CCPR-RG/
#  CEDAW-RG: urn:reporting-synergy:questionnaire/CEDAW-RG/
#  CMW-RG: urn:reporting-synergy:questionnaire/CMW-RG/
#  CRC-RG: urn:reporting-synergy:questionnaire/CRC-RG/
#  EU-PROG: urn:reporting-synergy:questionnaire/EU-PROG/
#  EU-TRANS-2013: urn:reporting-synergy:questionnaire/EU-TRANS-2013/
#  GRETA-R1: urn:reporting-synergy:questionnaire/GRETA-R1/
#  GRETA-R2: urn:reporting-synergy:questionnaire/GRETA-R2/
#  GRETA-R3: urn:reporting-synergy:questionnaire/GRETA-R3/
#  GRETA-R4: urn:reporting-synergy:questionnaire/GRETA-R4/
#  ILO-C029-RF: urn:reporting-synergy:questionnaire/ILO-C029-RF/
#  ILO-C182-RF: urn:reporting-synergy:questionnaire/ILO-C182-RF/
#  ILO-P029-RF: urn:reporting-synergy:questionnaire/ILO-P029-RF/
#  LANZ-GO: urn:reporting-synergy:questionnaire/LANZ-GO/
#  OPSC-RG-2002: urn:reporting-synergy:questionnaire/OPSC-RG-2002/
#  OPSC-RG-2006: urn:reporting-synergy:questionnaire/OPSC-RG-2006/
#  OSCE-S2021: urn:reporting-synergy:questionnaire/OSCE-S2021/
#  UPR-NR: urn:reporting-synergy:questionnaire/UPR-NR/
#  US-TIP-2025: urn:reporting-synergy:questionnaire/US-TIP-2025/
#  VNR-HB: urn:reporting-synergy:questionnaire/VNR-HB/
#  synergy: urn:reporting-synergy:vocab/
#mapping_set_id: https://reporting-synergy.invalid/mappings/trafficking-in-persons/ilo-rights-europe
#mapping_set_version: "2026-11-23"
#mapping_set_title: ILO, human rights and European questionnaires among one another
#mapping_set_description: Forced labour, child protection, gender equality and human rights reporting against one another and against European questionnaires
#license: urn:reporting-synergy:no-licence-chosen
#mapping_date: 2026-11-23
#extension_definitions:
#  - slot_name: ext_element_map
#    property: synergy:elementMap
#    type_hint: xsd:string
#  - slot_name: ext_set_relation
#    property: synergy:setRelation
#    type_hint: xsd:string
subject_id	predicate_id	predicate_modifier	object_id	mapping_justification	author_label	reviewer_label	confidence	comment	ext_element_map	ext_set_relation
CCPR-RG:x1	skos:relatedMatch		CEDAW-RG:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	The law against trafficking in women is common; slavery is the Covenant's, the definition the Committee's.		overlap
CCPR-RG:x1	skos:relatedMatch		GRETA-R1:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	The law against trafficking is common; slavery is the Covenant's, dates and other acts GRETA's.		overlap
CEDAW-RG:x1	skos:relatedMatch		GRETA-R1:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The law on trafficking in women is part of the framework; conformity with the definition may not be told there.		subset overlap
CEDAW-RG:x10	skos:relatedMatch		GRETA-R1:x34	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Legal aid for women is common; remedies are the Committee's, information GRETA's.		overlap
CEDAW-RG:x10	skos:relatedMatch		GRETA-R3:x11.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Women's access to justice is common; gender sensitivity towards others is GRETA's.		overlap
CEDAW-RG:x10	skos:relatedMatch		GRETA-R3:x2.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Legal aid for women is common; remedies are the Committee's, men GRETA's.		overlap
CEDAW-RG:x11	skos:relatedMatch		GRETA-R1:x18	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Demand for sexual services is common; prostitution policy is the Committee's, demand for labour GRETA's.		overlap
CEDAW-RG:x13	skos:relatedMatch		GRETA-R4:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Online recruitment of women is common; tools against it for all victims are GRETA's.		overlap
CEDAW-RG:x14	skos:relatedMatch		GRETA-R1:x36	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Safe return of women is common; reintegration is GRETA's, prevention the Committee's.		overlap
CEDAW-RG:x14	skos:relatedMatch		GRETA-R1:x45	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Preventive cooperation is common; return is the Committee's, investigations GRETA's.		overlap
CEDAW-RG:x15	skos:relatedMatch		GRETA-R4:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Rural, minority and displaced women are vulnerable groups; sectors and men are GRETA's.		overlap
CEDAW-RG:x2	skos:relatedMatch		GRETA-R1:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Plan and budget are common; the gender perspective is the Committee's, men are GRETA's.		overlap
CEDAW-RG:x5	skos:relatedMatch		GRETA-R1:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Vulnerability of women is common; migration rules are the Committee's, other groups GRETA's.		overlap
CEDAW-RG:x5	skos:relatedMatch		GRETA-R4:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Migration rules that open lawful work are common; discrimination of women is the Committee's.		overlap
CEDAW-RG:x6	skos:relatedMatch		EU-PROG:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Identification and referral of women are common; gender sensitivity is the Committee's, men the Commission's.		overlap
CEDAW-RG:x6	skos:relatedMatch		GRETA-R1:x21	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Identification of women is common; referral and gender are the Committee's, other victims GRETA's.		overlap
CEDAW-RG:x6	skos:relatedMatch		GRETA-R4:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Identification in asylum settings is common; detention is GRETA's, referral the Committee's.		overlap
CEDAW-RG:x6	skos:relatedMatch		OSCE-S2021:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Referral of women is common; identification is the Committee's, the last review the survey's.		overlap
CEDAW-RG:x7	skos:relatedMatch		GRETA-R1:x26	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Help for women is common; providers and duration are GRETA's.		overlap
CEDAW-RG:x7	skos:relatedMatch		GRETA-R1:x28	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Shelter for women is common; places for men and children are GRETA's, health care the Committee's.		overlap
CEDAW-RG:x8	skos:relatedMatch		GRETA-R1:x32	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	A permit without cooperation for women is common; the cooperation ground is GRETA's.		overlap
CEDAW-RG:x8	skos:relatedMatch		OSCE-S2021:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	A permit without cooperation for women is common; the reflection period is the survey's; what is said of men differs.		overlap
CEDAW-RG:x9	skos:relatedMatch		GRETA-R1:x41	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Not punishing trafficked women is part of not punishing victims; protection short of a legal rule may be meant too.		subset overlap
CEDAW-RG:x9	skos:relatedMatch		GRETA-R3:x7.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Not punishing trafficked women is part of the law or guidance; other protection may be meant too.		subset overlap
CEDAW-RG:x9	skos:relatedMatch		ILO-P029-RF:Article-4(2)	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Not prosecuting trafficked women workers is common; men are the Protocol's, other exploitation the Committee's.		overlap
CEDAW-RG:x9	skos:relatedMatch		US-TIP-2025:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Protection from punishment in one, penalties imposed in fact in the other.		overlap
CMW-RG:x1	skos:relatedMatch		CCPR-RG:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Slavery and servitude of migrant workers are common; other persons are the Covenant's, forced labour the migrant convention's.		overlap
CMW-RG:x2	skos:relatedMatch		GRETA-R4:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Irregular employment makes migrant workers vulnerable; controls are one convention's, help the other's.		overlap
CMW-RG:x2	skos:relatedMatch		US-TIP-2025:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Action against irregular employment meets labour inspection; recruitment is the report's.		overlap
CRC-RG:x1	skos:relatedMatch		GRETA-R1:x17	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Preventing child trafficking is common; abduction is the Convention's, vulnerability GRETA's.		overlap
CRC-RG:x1	skos:relatedMatch		GRETA-R2:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Child trafficking is common; abduction and sale are the Convention's, unaccompanied children GRETA's.		overlap
CRC-RG:x1	skos:relatedMatch		OPSC-RG-2006:xIV.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Prevention of sale is common; abduction is the Convention's, identifying children at risk the Protocol's.		overlap
CRC-RG:x2	skos:relatedMatch		LANZ-GO:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Support of sexually abused children is common; data are the Convention's, proceedings Lanzarote's.		overlap
CRC-RG:x3	skos:narrowMatch		OPSC-RG-2006:xVI.4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Recovery of children harmed in any way includes those harmed by the offences of the Protocol.		superset
CRC-RG:x3	skos:relatedMatch		LANZ-GO:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Support for recovery is common; proceedings are Lanzarote's, other harm the Convention's.		overlap
ILO-C029-RF:Article-2(1)	skos:relatedMatch		CCPR-RG:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Prohibition of forced labour and of servitude meet; slavery and trafficking are the Covenant's.		overlap
ILO-C029-RF:Article-2(1)	skos:relatedMatch		CMW-RG:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Prohibition of forced labour protects migrant workers too; slavery is the migrant convention's, other workers the ILO's.		overlap
ILO-C029-RF:Article-2(2)	skos:relatedMatch		CCPR-RG:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Military service and prison labour are permitted compulsory work in both; the lists of exceptions differ.		overlap
ILO-C029-RF:Article-25	skos:relatedMatch		GRETA-R1:x40	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	One sanction may serve forced labour and labour trafficking; aggravation is GRETA's, enforcement the ILO's.		overlap
ILO-C029-RF:Article-25	skos:relatedMatch		ILO-C182-RF:Article-7(1)	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Penal sanctions for forced child labour are common; other sanctions and other worst forms are the newer Convention's.		overlap
ILO-C029-RF:x1	skos:relatedMatch		GRETA-R2:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Measures against labour trafficking are common; prosecutions are the ILO's, supply chains GRETA's.		overlap
ILO-C182-RF:Article-1	skos:relatedMatch		CRC-RG:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Measures against child trafficking are common; other worst forms are the ILO's, abduction the Convention's.		overlap
ILO-C182-RF:Article-3(a)	skos:relatedMatch		CRC-RG:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Sale and trafficking of children are common: as prohibited by law here, as prevented there.		overlap
ILO-C182-RF:Article-3(a)	skos:relatedMatch		OPSC-RG-2002:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Sale of children in law is common; pornography and prostitution are the Protocol's, slavery the ILO's.		overlap
ILO-C182-RF:Article-3(a)	skos:relatedMatch		OPSC-RG-2006:xV.2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Sale of children in law is common; slavery is the ILO's, its distinction from trafficking the Protocol's.		overlap
ILO-C182-RF:Article-3(b)	skos:relatedMatch		LANZ-GO:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Child prostitution in law is common; pornography is the ILO's, recourse to it Lanzarote's.		overlap
ILO-C182-RF:Article-3(b)	skos:relatedMatch		LANZ-GO:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Child pornography in law is common; prostitution is the ILO's, access to material Lanzarote's.		overlap
ILO-C182-RF:Article-3(b)	skos:relatedMatch		OPSC-RG-2006:xV.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Child prostitution and pornography in law are common; sale is the Protocol's, use for performances the ILO's.		overlap
ILO-C182-RF:Article-3(c)	skos:relatedMatch		EU-TRANS-2013:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Using children for crime is common where they are trafficked; adults are the directive's, other illicit use the ILO's.		overlap
ILO-C182-RF:Article-3(c)	skos:relatedMatch		OSCE-S2021:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Forced criminality of children is common; adults and other forms are the survey's.		overlap
ILO-C182-RF:Article-3(d)	skos:exactMatch	Not	LANZ-GO:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Hazardous work and offences of child prostitution share no matter.		disjoint
ILO-C182-RF:Article-3(d)	skos:exactMatch	Not	OPSC-RG-2006:xV.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Hazardous work is labour by its nature harmful; the Protocol's acts are sale, prostitution and pornography.		disjoint
ILO-C182-RF:Article-3(d)	skos:exactMatch	Not	OPSC-RG-2006:xV.3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Hazardous work and inducing consent to adoption share no matter.		disjoint
ILO-C182-RF:Article-6	skos:relatedMatch		OPSC-RG-2006:xIII.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	A programme for exploited children is common; law and coordination are the Protocol's, hazardous work the ILO's.		overlap
ILO-C182-RF:Article-7(1)	skos:relatedMatch		OPSC-RG-2006:xV.5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Penalties for sale and prostitution of children are common; limitation is the Protocol's, labour sanctions the ILO's.		overlap
ILO-C182-RF:Article-7(2)	skos:relatedMatch		CRC-RG:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Removal and rehabilitation meet recovery and reintegration; prevention is the ILO's, other harm the Convention's.		overlap
ILO-C182-RF:Article-7(2)	skos:relatedMatch		OPSC-RG-2006:xVI.4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Rehabilitation meets reintegration for sold and prostituted children; other child workers are the ILO's.		overlap
ILO-C182-RF:Article-8	skos:relatedMatch		OPSC-RG-2006:xVII.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Cooperation on sale and prostitution of children is common; other worst forms and detection separate them.		overlap
ILO-P029-RF:Article-1(1)	skos:relatedMatch		ILO-C029-RF:Article-1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Suppression of forced labour is common; prevention and remedies are the Protocol's, other measures the Convention's.		overlap
ILO-P029-RF:Article-1(2)	skos:relatedMatch		CEDAW-RG:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	A plan against labour trafficking of women is common; other forced labour and other trafficking separate them.		overlap
ILO-P029-RF:Article-1(2)	skos:relatedMatch		GRETA-R1:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	A national plan is common where one plan treats forced labour and trafficking; budget is GRETA's, consultation the Protocol's.		overlap
ILO-P029-RF:Article-1(3)	skos:relatedMatch		GRETA-R2:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Action against labour trafficking is common; supply chains are GRETA's, trafficking for forced begging the Protocol's.		overlap
ILO-P029-RF:Article-1(3)	skos:relatedMatch		ILO-C029-RF:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Measures against labour trafficking are common; prosecutions stand in the older form, prevention in detail in the newer.		overlap
ILO-P029-RF:Article-2(a)	skos:relatedMatch		GRETA-R1:x13	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Informing people at risk is common; impact measurement is GRETA's, forced labour without trafficking the Protocol's.		overlap
ILO-P029-RF:Article-2(b)	skos:relatedMatch		GRETA-R2:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Informed employers are a measure against labour exploitation among others.		overlap
ILO-P029-RF:Article-2(c)(ii)	skos:relatedMatch		GRETA-R1:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Labour inspection is common; police and prosecution are GRETA's, strengthening the Protocol's.		overlap
ILO-P029-RF:Article-2(c)(ii)	skos:relatedMatch		ILO-C029-RF:III	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Inspection services are common; their strengthening is new, authorities at large are the older form's.		overlap
ILO-P029-RF:Article-2(d)	skos:relatedMatch		GRETA-R1:x16	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Information on lawful work protects at recruitment; rules on agencies are the Protocol's.		overlap
ILO-P029-RF:Article-2(d)	skos:relatedMatch		GRETA-R4:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Protection of migrant workers at recruitment is common; other stages are GRETA's, other workers the Protocol's.		overlap
ILO-P029-RF:Article-2(e)	skos:relatedMatch		GRETA-R2:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Supply chains are common; other labour measures are GRETA's.		overlap
ILO-P029-RF:Article-2(e)	skos:relatedMatch		GRETA-R3:x11.3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Business due diligence may provide remedies, which is what GRETA looks for.		overlap
ILO-P029-RF:Article-2(e)	skos:relatedMatch		OSCE-S2021:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Due diligence in supply chains is common; procurement is the survey's, other support the Protocol's.		overlap
ILO-P029-RF:Article-2(f)	skos:relatedMatch		CEDAW-RG:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Root causes are common; discrimination of women is the Committee's, forced labour of men the Protocol's.		overlap
ILO-P029-RF:Article-2(f)	skos:relatedMatch		GRETA-R1:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Social and economic root causes are common; groups at risk of other trafficking are GRETA's.		overlap
ILO-P029-RF:Article-3	skos:relatedMatch		GRETA-R1:x21	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Identification of trafficked workers is common; release and recovery are the Protocol's.		overlap
ILO-P029-RF:Article-3	skos:relatedMatch		GRETA-R1:x26	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Assistance to trafficked workers is common; identification is the Protocol's, other victims GRETA's.		overlap
ILO-P029-RF:Article-4(1)	skos:relatedMatch		CEDAW-RG:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Remedies of trafficked women workers are common; legal aid is the Committee's.		overlap
ILO-P029-RF:Article-4(1)	skos:relatedMatch		EU-TRANS-2013:x13	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	State compensation of trafficked workers is common; other remedies are the Protocol's, other victims the directive's.		overlap
ILO-P029-RF:Article-4(1)	skos:relatedMatch		GRETA-R1:x35	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Compensation of trafficked workers is common; other remedies are the Protocol's, other victims GRETA's.		overlap
ILO-P029-RF:Article-4(1)	skos:relatedMatch		GRETA-R3:x3.3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Unpaid wages are a remedy; other remedies are the Protocol's.		overlap
ILO-P029-RF:Article-4(2)	skos:relatedMatch		EU-TRANS-2013:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Non-prosecution of trafficked workers is common; the directive covers criminal activities only, of all victims.		overlap
ILO-P029-RF:Article-4(2)	skos:relatedMatch		GRETA-R1:x41	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Not punishing trafficked workers is common; forced labour without trafficking and other exploitation separate them.		overlap
ILO-P029-RF:Article-4(2)	skos:relatedMatch		GRETA-R3:x7.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Not prosecuting trafficked workers is common; offences covered are GRETA's.		overlap
ILO-P029-RF:Article-4(2)	skos:relatedMatch		US-TIP-2025:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	The power not to prosecute in one, penalties imposed in fact in the other.		overlap
ILO-P029-RF:Article-5	skos:relatedMatch		GRETA-R1:x45	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Cooperation on labour trafficking is common; other forced labour and other trafficking separate them.		overlap
ILO-P029-RF:Article-5	skos:relatedMatch		ILO-C182-RF:Article-8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Cooperation on forced child labour is common; adults are the Protocol's, other worst forms the Convention's.		overlap
OPSC-RG-2002:x1	skos:broadMatch		OPSC-RG-2006:xI.2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Legal status is the first part of the newer question, which adds reservations and territory.	"[{""from"": ""value"", ""to"": ""legalStatus""}]"	subset
OPSC-RG-2002:x2	skos:relatedMatch		OPSC-RG-2006:xI.2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Withdrawing reservations belongs to the question on reservations; the intention as such may not.		subset overlap
OPSC-RG-2002:x3	skos:relatedMatch		OPSC-RG-2006:xV.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Both ask how the acts of the Protocol are offences; the newer table goes by act and element, the older by law.		equal overlap
OPSC-RG-2002:x4	skos:narrowMatch		OPSC-RG-2006:xVI.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Help for child victims in proceedings is the first half of the older question.		superset
OPSC-RG-2002:x4	skos:narrowMatch		OPSC-RG-2006:xVI.4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Recovery of child victims is the second half of the older question.		superset
OPSC-RG-2006:xIII.2	skos:relatedMatch		GRETA-R1:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Training of professionals is common; dissemination is the Protocol's, adult victims GRETA's.		overlap
OPSC-RG-2006:xIV.1	skos:relatedMatch		GRETA-R1:x17	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Prevention for children at risk is common; the offences meet in part.		overlap
OPSC-RG-2006:xIV.2	skos:relatedMatch		GRETA-R1:x13	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Campaigns are common; impact is GRETA's, the offences meet in part.		overlap
OPSC-RG-2006:xIV.3	skos:relatedMatch		GRETA-R1:x13	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Measuring the effect of campaigns is common; other prevention programmes are the Protocol's.		overlap
OPSC-RG-2006:xV.3	skos:exactMatch	Not	ILO-P029-RF:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Adoption consent is not forced labour, so the cases counted there cannot be the offence asked here.		disjoint
OPSC-RG-2006:xV.3	skos:exactMatch	Not	LANZ-GO:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Adoption consent obtained improperly and child prostitution are different offences with no common act.		disjoint
OPSC-RG-2006:xV.4	skos:relatedMatch		EU-TRANS-2013:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Attempt and complicity are common; the offences meet where a child is sold for exploitation.		overlap
OPSC-RG-2006:xV.6	skos:relatedMatch		GRETA-R1:x39	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Liability of legal persons is common; the offences meet where a child is sold for exploitation.		overlap
OPSC-RG-2006:xV.6	skos:relatedMatch		LANZ-GO:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Liability of legal persons for child prostitution and pornography is common; sale and grooming separate them.		overlap
OPSC-RG-2006:xV.7	skos:relatedMatch		EU-TRANS-2013:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Territory and nationality are grounds in both; the offences meet only in part.		overlap
OPSC-RG-2006:xV.7	skos:relatedMatch		GRETA-R1:x44	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Grounds of jurisdiction are alike; the offences meet where a child is sold for exploitation.		overlap
OPSC-RG-2006:xV.9	skos:relatedMatch		GRETA-R3:x5.2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Confiscation is common; closure of premises is the Protocol's, financial investigation GRETA's.		overlap
OPSC-RG-2006:xVI.1	skos:relatedMatch		EU-TRANS-2013:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Children in proceedings are common; assistance and guardians are the directive's, sale the Protocol's.		overlap
OPSC-RG-2006:xVI.1	skos:relatedMatch		GRETA-R3:x8.3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Children in proceedings are common; the offences meet in part.		overlap
OPSC-RG-2006:xVI.1	skos:relatedMatch		LANZ-GO:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Children in proceedings are common; support is Lanzarote's, sale the Protocol's.		overlap
OPSC-RG-2006:xVI.2	skos:relatedMatch		GRETA-R1:x23	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Uncertain age is common; its presumption is GRETA's, the start of investigations the Protocol's.		overlap
OPSC-RG-2006:xVI.4	skos:relatedMatch		EU-TRANS-2013:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Assistance to children is common; proceedings are the directive's, other offences the Protocol's.		overlap
OPSC-RG-2006:xVI.5	skos:relatedMatch		GRETA-R1:x35	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Compensation of trafficked children is common; adults and sums are GRETA's.		overlap
OPSC-RG-2006:xVI.5	skos:relatedMatch		GRETA-R3:x4.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	A State scheme may be one of the procedures open to children; the victims meet only in part.		overlap
OPSC-RG-2006:xVII.2	skos:relatedMatch		GRETA-R1:x36	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Return and reintegration of trafficked children are common; adults are GRETA's.		overlap
UPR-NR:x1	skos:relatedMatch		CEDAW-RG:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Steps taken may be the plan on trafficking in women; other recommendations separate them.		overlap
UPR-NR:x1	skos:relatedMatch		EU-PROG:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Results against trafficking are common; only those on recommendations are the review's.		overlap
VNR-HB:x1	skos:relatedMatch		CEDAW-RG:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Trafficking in women is touched in both; other violence is the review's, budget the Committee's.		overlap
VNR-HB:x2	skos:relatedMatch		ILO-C182-RF:Article-1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Ending the worst forms of child labour is common; forced labour of adults is the review's.		overlap
VNR-HB:x2	skos:relatedMatch		ILO-P029-RF:Article-1(1)	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Ending forced labour is common; child labour and slavery are the review's.		overlap

"""###),
    EmbeddedFile(name: "trafficking-in-persons/mappings/statistics.sssom.tsv", text: ###"""
#curie_map:
#  CEDAW-RG: urn:reporting-synergy:questionnaire/CEDAW-RG/
#  CRC-RG: urn:reporting-synergy:questionnaire/CRC-RG/
#  EU-STAT: urn:reporting-synergy:questionnaire/EU-STAT/
#  EU-TRANS-2013: urn:reporting-synergy:questionnaire/EU-TRANS-2013/
#  EU-TRANS-2026: urn:reporting-synergy:questionnaire/EU-TRANS-2026/
#  GLOTIP-2016: urn:reporting-synergy:questionnaire/GLOTIP-2016/
#  GRETA-R1: urn:reporting-synergy:questionnaire/GRETA-R1/
#  GRETA-R3: urn:reporting-synergy:questionnaire/GRETA-R3/
#  ILO-C029-RF: urn:reporting-synergy:questionnaire/ILO-C029-RF/
#  ILO-C182-RF: urn:reporting-synergy:questionnaire/ILO-C182-RF/
#  ILO-P029-RF: urn:reporting-synergy:questionnaire/ILO-P029-RF/
#  OPSC-RG-2006: urn:reporting-synergy:questionnaire/OPSC-RG-2006/
#  US-TIP-2025: urn:reporting-synergy:questionnaire/US-TIP-2025/
#  VNR-HB: urn:reporting-synergy:questionnaire/VNR-HB/
#  synergy: urn:reporting-synergy:vocab/
#mapping_set_id: https://reporting-synergy.invalid/mappings/trafficking-in-persons/statistics
#mapping_set_version: "2026-11-23"
#mapping_set_title: Statistics on victims, offences and proceedings
#mapping_set_description: Tables of different bodies against one another, with the population of each in mind; none is equal to another
#license: urn:reporting-synergy:no-licence-chosen
#mapping_date: 2026-11-23
#extension_definitions:
#  - slot_name: ext_set_relation
#    property: synergy:setRelation
#    type_hint: xsd:string
#  - slot_name: ext_status
#    property: synergy:status
#    type_hint: xsd:string
subject_id	predicate_id	object_id	mapping_justification	author_label	reviewer_label	confidence	comment	ext_set_relation	ext_status
CEDAW-RG:x3	skos:broadMatch	GRETA-R1:x46	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Identified women and girls are part of all identified victims, and each breakdown asked is in GRETA's table.	subset	
CEDAW-RG:x3	skos:broadMatch	GRETA-R3:xIII.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Identified women and girls are part of all presumed and identified victims, with the same breakdowns.	subset	
CEDAW-RG:x3	skos:relatedMatch	EU-STAT:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Women and girls identified are among the registered; men are missing, exploitation is extra.	overlap	
CEDAW-RG:x3	skos:relatedMatch	GLOTIP-2016:x6.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Women and girls identified are among the detected; men and boys are missing, nationality is extra.	overlap	
CEDAW-RG:x3	skos:relatedMatch	US-TIP-2025:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Women identified are common; men and referrals are missing, nationality is extra.	overlap	
CEDAW-RG:x4	skos:broadMatch	GRETA-R1:x47	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Cases of women and girls are part of all cases counted by GRETA.	subset	
CEDAW-RG:x4	skos:relatedMatch	EU-STAT:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Cases of women are common; Eurostat counts persons and takes the sex of the offender.	overlap	
CEDAW-RG:x4	skos:relatedMatch	US-TIP-2025:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Cases of women are common; men are missing and the statute's definition differs.	overlap	
CRC-RG:x5	skos:relatedMatch	CEDAW-RG:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Trafficked girls are common; boys and sold children are here, adult women there.	overlap	
CRC-RG:x5	skos:relatedMatch	GLOTIP-2016:x6.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Trafficked children are common; sold and otherwise exploited ones are extra, adults missing.	overlap	
CRC-RG:x5	skos:relatedMatch	ILO-C182-RF:V	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Children in exploitation are common; trafficked ones outside labour are extra, infringements missing.	overlap	
CRC-RG:x5	skos:relatedMatch	OPSC-RG-2006:xII.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Sold children by sex and age are common; purpose is the Protocol's, trafficked children the Convention's.	overlap	
GLOTIP-2016:1.2	skos:broadMatch	GRETA-R1:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The criminal code articles are part of the legal framework.	subset	
GLOTIP-2016:2.1	skos:relatedMatch	EU-STAT:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Suspects by sex are common; formal contact also takes in arrests and cautions, Eurostat adds citizenship.	overlap	
GLOTIP-2016:x11.1	skos:relatedMatch	ILO-C029-RF:IV	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	A typical labour trafficking case may be a decision of principle on forced labour.	overlap	
GLOTIP-2016:x12.1	skos:relatedMatch	GRETA-R1:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The offence and its date are common; coverage of forms is the survey's, other laws are GRETA's.	overlap	
GLOTIP-2016:x13.1	skos:relatedMatch	EU-TRANS-2013:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	The office for data may be the rapporteur; coordination is not the rapporteur's task.	overlap	
GLOTIP-2016:x13.1	skos:relatedMatch	EU-TRANS-2026:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	The coordinating office is common; data are the survey's, the independent body the directive's.	overlap	
GLOTIP-2016:x13.1	skos:relatedMatch	GRETA-R1:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The coordinating office is common; data are the survey's, membership GRETA's.	overlap	
GLOTIP-2016:x3.1	skos:relatedMatch	EU-STAT:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Persons prosecuted by sex are part of Eurostat's table, unless the national count leaves out Union forms of the crime.	subset overlap	
GLOTIP-2016:x3.1	skos:relatedMatch	GRETA-R1:x47	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Prosecutions are common, persons in the global table and cases for GRETA.	overlap	
GLOTIP-2016:x4.1	skos:relatedMatch	EU-STAT:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Persons convicted by sex are part of Eurostat's table, which is not limited to first instance.	subset overlap	
GLOTIP-2016:x4.1	skos:relatedMatch	GRETA-R1:x47	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Convictions are common, persons in first instance in the global table and cases for GRETA.	overlap	
GLOTIP-2016:x5.1	skos:relatedMatch	EU-STAT:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Citizenship of suspects is common; the convicted are in the global table, sex is in Eurostat's.	overlap	
GLOTIP-2016:x5.1	skos:relatedMatch	EU-STAT:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Citizenship of the convicted is common; suspects are in the global table, prosecutions in Eurostat's.	overlap	
GLOTIP-2016:x6.1	skos:relatedMatch	EU-STAT:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Detected and registered victims are mostly the same people; each country decides whether presumed ones are detected, citizenship is Eurostat's.	overlap	
GLOTIP-2016:x6.1	skos:relatedMatch	GRETA-R1:x46	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Identified victims are among the detected; GRETA adds nationality, exploitation and source.	overlap	
GLOTIP-2016:x6.1	skos:relatedMatch	GRETA-R3:xIII.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Detected victims lie between identified and presumed ones; GRETA adds nationality and exploitation.	overlap	
GLOTIP-2016:x6.2	skos:relatedMatch	EU-STAT:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Both ask who counts victims and whether presumed ones are in; one means detecting, the other registering authorities.	equal overlap	
GLOTIP-2016:x7.1	skos:relatedMatch	EU-STAT:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Citizenship of victims is common; detected and registered are different thresholds, sex and age are Eurostat's.	overlap	
GLOTIP-2016:x7.1	skos:relatedMatch	GRETA-R1:x46	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Citizenship of identified victims is common; detected is a wider threshold in some countries.	overlap	
GLOTIP-2016:x8.1	skos:relatedMatch	EU-STAT:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Victims by exploitation are common; detected and registered are different thresholds.	overlap	
GLOTIP-2016:x8.1	skos:relatedMatch	GRETA-R1:x46	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Exploitation of identified victims is common; detected is a wider threshold in some countries.	overlap	
GLOTIP-2016:x8.1	skos:relatedMatch	GRETA-R3:xIII.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Exploitation by age and sex is common; presumed victims need not be detected ones.	overlap	
GLOTIP-2016:x9.1	skos:relatedMatch	GRETA-R1:x46	semapv:ManualMappingCuration	ReportingSynergy curators		0.5	Source in GRETA's table may mean the country of origin, which separates domestic from cross-border cases.	overlap	proposed
ILO-C029-RF:V	skos:relatedMatch	ILO-P029-RF:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Offences recorded are cases detected; inspection reports are extra, punishment is missing.	overlap	
ILO-C182-RF:V	skos:relatedMatch	OPSC-RG-2006:xII.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Children sold into labour are common; other child labour and other sale separate the tables.	overlap	
ILO-P029-RF:x1	skos:relatedMatch	GRETA-R1:x47	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Prosecutions of labour trafficking are common; other forced labour and other exploitation separate the tables.	overlap	
ILO-P029-RF:x1	skos:relatedMatch	US-TIP-2025:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Prosecutions of forced labour are common; sex trafficking is missing.	overlap	
US-TIP-2025:x10	skos:relatedMatch	CEDAW-RG:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Demand for commercial sex is common; forced labour is the report's, prostitution policy the Committee's.	overlap	
US-TIP-2025:x10	skos:relatedMatch	GRETA-R1:x18	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Demand for services of trafficked persons is common; the statute also means commercial sex apart from trafficking.	overlap	
US-TIP-2025:x11	skos:relatedMatch	ILO-P029-RF:Article-2(c)(ii)	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Labour inspection is common; recruitment is the report's, other enforcement services the Protocol's.	overlap	
US-TIP-2025:x11	skos:relatedMatch	ILO-P029-RF:Article-2(d)	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Regulation of recruiters is common; inspection is the report's, other workers the Protocol's.	overlap	
US-TIP-2025:x12	skos:relatedMatch	CEDAW-RG:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Agreements on trafficking are common; safe return is the Committee's, police work the report's.	overlap	
US-TIP-2025:x12	skos:relatedMatch	GRETA-R1:x45	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Cooperation with other States is common; agreements are the report's, bodies GRETA's.	overlap	
US-TIP-2025:x2	skos:relatedMatch	EU-STAT:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Prosecutions and convictions are common; period, definition and unit differ.	overlap	
US-TIP-2025:x2	skos:relatedMatch	GLOTIP-2016:x3.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Prosecutions are common; the global table counts persons by sex.	overlap	
US-TIP-2025:x2	skos:relatedMatch	GLOTIP-2016:x4.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Convictions are common; the global table counts persons by sex in first instance.	overlap	
US-TIP-2025:x2	skos:relatedMatch	GRETA-R1:x47	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The same counts without confiscations, for another period and by another definition.	overlap	
US-TIP-2025:x3	skos:relatedMatch	GRETA-R3:x5.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Sentences and suspended ones are common; the statute's definition differs and GRETA includes other sanctions.	overlap	
US-TIP-2025:x4	skos:relatedMatch	GRETA-R3:x11.4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Complicit officials are common; GRETA wants measures, the report cases.	overlap	
US-TIP-2025:x5	skos:relatedMatch	EU-STAT:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Identified victims by sex are common; presumed ones and citizenship are Eurostat's, referrals the report's.	overlap	
US-TIP-2025:x5	skos:relatedMatch	GLOTIP-2016:x6.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Identified victims by sex are common; referrals are the report's, age groups the global survey's.	overlap	
US-TIP-2025:x5	skos:relatedMatch	GRETA-R1:x46	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Identified victims are common; referrals are the report's, nationality and source GRETA's.	overlap	
US-TIP-2025:x6	skos:relatedMatch	GRETA-R1:x26	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Services are common; funding is the report's, duration GRETA's.	overlap	
US-TIP-2025:x7	skos:relatedMatch	GRETA-R1:x41	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	One asks whether victims were penalised in fact, the other whether the law protects them from it.	overlap	
US-TIP-2025:x7	skos:relatedMatch	GRETA-R3:x7.2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Penalised victims and dropped charges are the two sides of the same practice.	overlap	
US-TIP-2025:x8	skos:relatedMatch	GRETA-R1:x32	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Permits are alternatives to return; numbers are the report's, grounds GRETA's.	overlap	
US-TIP-2025:x8	skos:relatedMatch	GRETA-R1:x33	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Numbers of permits are common; other alternatives are the report's, grounds GRETA's.	overlap	
US-TIP-2025:x9	skos:relatedMatch	GLOTIP-2016:x13.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	The coordinating body is common; data are the survey's, prevention the report's.	overlap	
US-TIP-2025:x9	skos:relatedMatch	GRETA-R1:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The action plan is common; prevention efforts are the report's, budget GRETA's.	overlap	
US-TIP-2025:x9	skos:relatedMatch	GRETA-R1:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	The coordinating body is common; its members are GRETA's, prevention the report's.	overlap	
VNR-HB:x3	skos:relatedMatch	CEDAW-RG:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Female victims are in both; men are missing in one, nationality in the other.	overlap	
VNR-HB:x3	skos:relatedMatch	GLOTIP-2016:x6.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The indicator is built on detected victims by sex and age; exploitation and population size are added.	overlap	
VNR-HB:x3	skos:relatedMatch	GLOTIP-2016:x8.1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The indicator is built on detected victims by exploitation; it is a rate, not a count.	overlap	

"""###),
    EmbeddedFile(name: "trafficking-in-persons/mappings/tip-eu.sssom.tsv", text: ###"""
#curie_map:
#  EU-PROG: urn:reporting-synergy:questionnaire/EU-PROG/
#  EU-RP-2010: urn:reporting-synergy:questionnaire/EU-RP-2010/
#  EU-STAT: urn:reporting-synergy:questionnaire/EU-STAT/
#  EU-TRANS-2013: urn:reporting-synergy:questionnaire/EU-TRANS-2013/
#  EU-TRANS-2026: urn:reporting-synergy:questionnaire/EU-TRANS-2026/
#  TIP-DRAFT-2017: urn:reporting-synergy:questionnaire/TIP-DRAFT-2017/
#  TIP-Q1-2004: urn:reporting-synergy:questionnaire/TIP-Q1-2004/
#  TIP-Q2-2005: urn:reporting-synergy:questionnaire/TIP-Q2-2005/
#  TIP-SAQ-C1-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C1-2020/
#  TIP-SAQ-C2-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C2-2020/
#  TIP-SAQ-C3-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C3-2020/
#  synergy: urn:reporting-synergy:vocab/
#mapping_set_id: https://reporting-synergy.invalid/mappings/trafficking-in-persons/tip-eu
#mapping_set_version: "2026-11-23"
#mapping_set_title: Protocol questionnaires and the reporting of the European Union
#mapping_set_description: Questions on the directives of 2004, 2011 and 2024 and on Union statistics against those of the Protocol questionnaires
#license: urn:reporting-synergy:no-licence-chosen
#mapping_date: 2026-11-23
#extension_definitions:
#  - slot_name: ext_set_relation
#    property: synergy:setRelation
#    type_hint: xsd:string
#  - slot_name: ext_status
#    property: synergy:status
#    type_hint: xsd:string
subject_id	predicate_id	predicate_modifier	object_id	mapping_justification	author_label	reviewer_label	confidence	comment	ext_set_relation	ext_status
EU-PROG:x3	skos:relatedMatch		TIP-DRAFT-2017:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Training of officials is the second half of the draft's question, if training on how to meet victims is meant there.	subset overlap	
EU-PROG:x3	skos:relatedMatch		TIP-SAQ-C2-2020:x16	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Training for officials likely to meet victims is training on protection; how far it treats prevention is not asked.	subset overlap	
EU-PROG:x4	skos:relatedMatch		TIP-Q1-2004:x22	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Awareness and research are common, though the directive looks at those that address demand.	overlap	
EU-PROG:x4	skos:relatedMatch		TIP-Q1-2004:x25	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Educational measures against demand are common; legislative ones only in the older form.	overlap	
EU-PROG:x4	skos:relatedMatch		TIP-SAQ-C2-2020:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Awareness work and research on demand are initiatives of cluster II, which also wants those on other matters.	overlap	
EU-PROG:x4	skos:relatedMatch		TIP-SAQ-C2-2020:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Awareness, research and education against demand are common; law and law enforcement against it are not in the Union question.	overlap	
EU-PROG:x6	skos:relatedMatch		TIP-Q2-2005:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The number of victims compensated touches the number who used a procedure; the procedures themselves are not in the Union table.	overlap	
EU-PROG:x6	skos:relatedMatch		TIP-Q2-2005:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Permits granted are counted by both; assistance and compensation only by the Union.	overlap	
EU-PROG:x7	skos:relatedMatch		TIP-DRAFT-2017:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Exchange between authorities is part of cross-border operations, which are cases rather than arrangements.	overlap	
EU-RP-2010:x1	skos:relatedMatch		TIP-SAQ-C2-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators		0.5	The permit procedure is an administrative proceeding on which victims are informed, but the form means those on the offence first.	overlap	proposed
EU-RP-2010:x2	skos:relatedMatch		TIP-Q2-2005:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The reflection period lets third-country victims remain for a time; other victims and stays are missing.	overlap	
EU-RP-2010:x2	skos:relatedMatch		TIP-SAQ-C2-2020:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The reflection period is a temporary stay for third-country nationals; start and end rules go beyond.	overlap	
EU-RP-2010:x3	skos:relatedMatch		TIP-DRAFT-2017:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Permit and conditions are common; humanitarian options are the draft's, smuggled persons the directive's.	overlap	
EU-RP-2010:x3	skos:relatedMatch		TIP-Q2-2005:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The permit is a way to remain, conditional on cooperation; smuggled persons may be included.	overlap	
EU-RP-2010:x3	skos:relatedMatch		TIP-SAQ-C2-2020:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	The permit is a temporary stay, conditional on cooperation; smuggled persons may be included, other kinds of stay are not.	overlap	
EU-RP-2010:x4	skos:relatedMatch		TIP-Q1-2004:x17	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Care before and after the permit overlaps with recovery services; it is limited to permit candidates.	overlap	
EU-RP-2010:x4	skos:relatedMatch		TIP-SAQ-C2-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Subsistence, care, work and training of permit holders are common; other victims are missing.	overlap	
EU-RP-2010:x5	skos:relatedMatch		TIP-DRAFT-2017:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Whom the scheme covers is one of its conditions; other options to stay are only in the draft.	overlap	
EU-RP-2010:x6	skos:relatedMatch		TIP-Q2-2005:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Permits issued are counted by both; renewals, withdrawals and smuggled persons only by the directive's reports.	overlap	
EU-STAT:x4	skos:relatedMatch		TIP-Q1-2004:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Prosecutions and convictions are common, counted as persons by Eurostat and as proceedings here; investigations are missing.	overlap	
EU-STAT:x4	skos:relatedMatch		TIP-SAQ-C3-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Eurostat's persons prosecuted and convicted lie close to two of the three counts of cluster III, which are of cases.	overlap	
EU-TRANS-2013:x1	skos:narrowMatch		TIP-DRAFT-2017:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	A transposed Union definition holds the Protocol definition and further acts and purposes.	superset	
EU-TRANS-2013:x1	skos:narrowMatch		TIP-Q1-2004:1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Provisions that transpose the wider Union offence show that the narrower Protocol conduct is an offence.	superset	
EU-TRANS-2013:x1	skos:narrowMatch		TIP-Q1-2004:1(b)	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The Union definition holds the three elements of the Protocol and adds begging and criminal activities.	superset	
EU-TRANS-2013:x1	skos:narrowMatch		TIP-SAQ-C1-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Provisions that transpose the wider Union offence show that trafficking is criminal.	superset	
EU-TRANS-2013:x1	skos:narrowMatch		TIP-SAQ-C1-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Every act, means and purpose listed in cluster I stands in the Union definition, which goes further.	superset	
EU-TRANS-2013:x1	skos:relatedMatch		TIP-Q1-2004:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Forms of exploitation are common; the Union question also wants acts and means, the Protocol form any national additions.	overlap	
EU-TRANS-2013:x1	skos:relatedMatch		TIP-SAQ-C1-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	The definition provisions are common; attempt, complicity and the child rule are linked only for the Protocol, begging only for the Union.	overlap	
EU-TRANS-2013:x10	skos:exactMatch	Not	TIP-Q2-2005:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The Union minimum of assistance does not name work, education or training.	disjoint	
EU-TRANS-2013:x10	skos:narrowMatch		TIP-Q2-2005:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Counselling and information are items of the Union minimum of assistance.	superset	
EU-TRANS-2013:x10	skos:narrowMatch		TIP-Q2-2005:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Medical, psychological and material help are items of the Union minimum of assistance.	superset	
EU-TRANS-2013:x10	skos:relatedMatch		TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The minimum assistance is part of the draft's list; translation and the reflection information are extra.	overlap	
EU-TRANS-2013:x10	skos:relatedMatch		TIP-Q1-2004:x17	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Housing, material and medical help and counselling are common; work and training are not in the Union minimum.	overlap	
EU-TRANS-2013:x10	skos:relatedMatch		TIP-Q2-2005:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Safe accommodation is an item of the Union minimum; who funds it is asked only in 2005.	overlap	
EU-TRANS-2013:x10	skos:relatedMatch		TIP-SAQ-C2-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Housing, counselling, medical and material help are common; work and education are not in the Union minimum, translation not in cluster II.	overlap	
EU-TRANS-2013:x11	skos:relatedMatch		TIP-Q1-2004:x16	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Representation in proceedings lets victims be heard; hearing them in person is another way.	overlap	
EU-TRANS-2013:x11	skos:relatedMatch		TIP-Q1-2004:x19	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Protection after a risk assessment is a safety measure; legal counselling is not.	overlap	
EU-TRANS-2013:x11	skos:relatedMatch		TIP-SAQ-C2-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Protection in proceedings may include hiding the victim's identity, which the Union question does not single out.	overlap	
EU-TRANS-2013:x11	skos:relatedMatch		TIP-SAQ-C2-2020:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Counsel and representation are one way of presenting the victim's views; protection is a different point.	overlap	
EU-TRANS-2013:x11	skos:relatedMatch		TIP-SAQ-C2-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Witness protection and risk assessment serve safety; counsel and representation serve the case.	overlap	
EU-TRANS-2013:x12	skos:relatedMatch		TIP-Q2-2005:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Care and schooling of child victims are common; guardians and child hearings are the directive's.	overlap	
EU-TRANS-2013:x12	skos:relatedMatch		TIP-SAQ-C2-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The child share is common; gender and other needs are missing, while criminal procedure for children is extra.	overlap	
EU-TRANS-2013:x13	skos:relatedMatch		TIP-Q1-2004:x20	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	State compensation is one way to be compensated; victims of the wider Union exploitation list may lie outside the Protocol form.	subset overlap	
EU-TRANS-2013:x13	skos:relatedMatch		TIP-SAQ-C2-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Access to the State scheme is one possibility of compensation, for a circle of victims that may be wider than that of cluster II.	subset overlap	
EU-TRANS-2013:x14	skos:broadMatch		TIP-Q1-2004:x25	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	An offence of knowing use is one legislative measure against demand.	subset	
EU-TRANS-2013:x14	skos:broadMatch		TIP-SAQ-C2-2020:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Whether the optional offence of the directive was introduced tells of one measure against demand among many.	subset	
EU-TRANS-2013:x2	skos:narrowMatch		TIP-Q1-2004:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Attempt is one of the three duties of the Union article, attached to a wider core offence.	superset	
EU-TRANS-2013:x2	skos:narrowMatch		TIP-Q1-2004:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Aiding and abetting a wider core offence includes being an accomplice in the Protocol's one.	superset	
EU-TRANS-2013:x2	skos:relatedMatch		TIP-DRAFT-2017:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Attempt and complicity are common; organising stands only in the draft, incitement only in the directive.	overlap	
EU-TRANS-2013:x2	skos:relatedMatch		TIP-Q1-2004:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Inciting and aiding catch those who direct others in part; organising as such is not in the Union article.	overlap	
EU-TRANS-2013:x2	skos:relatedMatch		TIP-SAQ-C1-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Attempt and complicity are common; organising stands only in the Protocol, incitement only in the directive.	overlap	
EU-TRANS-2013:x2	skos:relatedMatch		TIP-SAQ-C1-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Provisions on attempt and complicity are to be linked in both; incitement is the directive's, the core offence the Protocol's.	overlap	
EU-TRANS-2013:x3	skos:relatedMatch		TIP-Q1-2004:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Maximum penalties are common; minimum ones are missing in the directive, aggravated cases in the older form.	overlap	
EU-TRANS-2013:x3	skos:relatedMatch		TIP-SAQ-C1-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Penalties for basic and aggravated cases are common; other sanctions are missing and Union aggravating grounds differ.	overlap	
EU-TRANS-2013:x9	skos:relatedMatch		TIP-SAQ-C2-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Assistance is common; when it begins and that it is unconditional is the point of the directive, its content that of cluster II.	overlap	
EU-TRANS-2026:x1	skos:relatedMatch		TIP-Q1-2004:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The three new purposes are forms beyond the minimum, which the Protocol form asks to name if the offence lists them.	subset overlap	
EU-TRANS-2026:x1	skos:relatedMatch		TIP-SAQ-C1-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	The new purposes may stand in the provision that also carries the Protocol definition.	overlap	
EU-TRANS-2026:x2	skos:relatedMatch		TIP-Q1-2004:x25	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The offence of using services is a measure against demand among the legislative ones of the Protocol form.	overlap	
EU-TRANS-2026:x2	skos:relatedMatch		TIP-SAQ-C2-2020:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The offence of using services is a measure against demand; the form wants all such measures, the directive also services beyond the Protocol.	overlap	
EU-TRANS-2026:x5	skos:relatedMatch		TIP-Q1-2004:x21	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The date of the plan's adoption is in both; contents only in the Protocol form, the next review only in the directive.	overlap	
EU-TRANS-2026:x7	skos:relatedMatch		TIP-SAQ-C1-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	The new aggravating ground of spreading images belongs to cluster I; sanctions on legal persons go beyond.	overlap	

"""###),
    EmbeddedFile(name: "trafficking-in-persons/mappings/tip-forms.sssom.tsv", text: ###"""
#curie_map:
#  SOM-Q2-2005: urn:reporting-synergy:questionnaire/SOM-Q2-2005/
#  TIP-DRAFT-2017: urn:reporting-synergy:questionnaire/TIP-DRAFT-2017/
#  TIP-PROP-2017: urn:reporting-synergy:questionnaire/TIP-PROP-2017/
#  TIP-Q1-2004: urn:reporting-synergy:questionnaire/TIP-Q1-2004/
#  TIP-Q2-2005: urn:reporting-synergy:questionnaire/TIP-Q2-2005/
#  TIP-SAQ-C1-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C1-2020/
#  TIP-SAQ-C2-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C2-2020/
#  TIP-SAQ-C3-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C3-2020/
#  TIP-SAQ-C4-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C4-2020/
#  synergy: urn:reporting-synergy:vocab/
#mapping_set_id: https://reporting-synergy.invalid/mappings/trafficking-in-persons/tip-forms
#mapping_set_version: "2026-11-23"
#mapping_set_title: Questions of the successive questionnaires on the Trafficking in Persons Protocol
#mapping_set_description: The 2004 and 2005 questionnaires, the 2017 proposals and draft, and the four clusters of 2020, question by question
#license: urn:reporting-synergy:no-licence-chosen
#mapping_date: 2026-11-23
#extension_definitions:
#  - slot_name: ext_element_map
#    property: synergy:elementMap
#    type_hint: xsd:string
#  - slot_name: ext_set_relation
#    property: synergy:setRelation
#    type_hint: xsd:string
#  - slot_name: ext_status
#    property: synergy:status
#    type_hint: xsd:string
#  - slot_name: ext_transform
#    property: synergy:transform
#    type_hint: xsd:string
subject_id	predicate_id	predicate_modifier	object_id	mapping_justification	author_label	reviewer_label	confidence	comment	ext_element_map	ext_set_relation	ext_status	ext_transform
SOM-Q2-2005:x3	skos:relatedMatch		TIP-Q2-2005:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	A person who was smuggled and trafficked falls under both return duties; all others under one.		overlap		
SOM-Q2-2005:x3	skos:relatedMatch		TIP-SAQ-C4-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Return of smuggled migrants and of victims meets only where one person was both.		overlap		
SOM-Q2-2005:x4	skos:relatedMatch		TIP-Q2-2005:x20	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	The same strengthening of the border often serves both ends, but each question ties it to its own crime.		overlap		
SOM-Q2-2005:x4	skos:relatedMatch		TIP-SAQ-C3-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Border controls against smuggling and against trafficking are often the same, yet each is asked for its own purpose.		overlap		
SOM-Q2-2005:x5	skos:exactMatch		TIP-Q2-2005:x26	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.95	Word for word the same question on documents the State issues; neither ties it to a crime.		equal		
SOM-Q2-2005:x5	skos:exactMatch		TIP-SAQ-C3-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Document quality and secure issue are asked without regard to a particular crime on both sides.		equal		
SOM-Q2-2005:x6	skos:relatedMatch		TIP-Q2-2005:x27	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	The same verification service, for documents suspected of use in smuggling or in trafficking.		overlap		
SOM-Q2-2005:x6	skos:relatedMatch		TIP-SAQ-C4-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The same verification service, for a different suspected use and in 2020 at the request of another State.		overlap		
TIP-DRAFT-2017:x10	skos:narrowMatch		TIP-SAQ-C2-2020:x16	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Training of officials is the second half of the draft's question.		superset		
TIP-DRAFT-2017:x10	skos:narrowMatch		TIP-SAQ-C3-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Exchange of information between authorities is the first half of the draft's question.		superset		
TIP-DRAFT-2017:x10	skos:relatedMatch		TIP-SAQ-C3-2020:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Respect for use restrictions belongs to how information is exchanged, though the draft does not name it.		superset overlap		
TIP-DRAFT-2017:x11	skos:narrowMatch		TIP-SAQ-C3-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Border controls are one group of the draft's measures.	"[{""from"": ""borderControls"", ""to"": ""value"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}]"	superset		
TIP-DRAFT-2017:x11	skos:narrowMatch		TIP-SAQ-C3-2020:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Duties and sanctions for carriers are one group of the draft's measures.		superset		
TIP-DRAFT-2017:x11	skos:narrowMatch		TIP-SAQ-C3-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Denying entry and revoking visas is one of the options of the draft, beside carriers and documents.	"[{""from"": ""entryRefusal"", ""to"": ""value"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}]"	superset		
TIP-DRAFT-2017:x11	skos:narrowMatch		TIP-SAQ-C3-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Security of documents is one group of the draft's measures.		superset		
TIP-DRAFT-2017:x11	skos:narrowMatch		TIP-SAQ-C4-2020:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Direct channels are one of the options of the draft, which cites the whole of Article 11.	"[{""from"": ""borderChannels"", ""to"": ""value""}]"	superset		
TIP-DRAFT-2017:x11	skos:narrowMatch		TIP-SAQ-C4-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Verification of suspect documents is one of the document measures of the draft, which does not limit it to requests of other States.		superset		
TIP-DRAFT-2017:x3	skos:exactMatch		TIP-SAQ-C1-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	A definition in line with the Protocol holds all the acts, means and purposes that cluster I lists.	"[{""from"": ""value"", ""to"": ""recruitment"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""transport"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""transfer"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""harbouring"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""receipt"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""force"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""coercion"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""abduction"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""fraud"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""deception"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""abuseOfPower"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""abuseOfVulnerability"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""payments"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""sexualExploitation"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""forcedLabour"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""slavery"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""servitude"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""organRemoval"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}]"	equal		
TIP-DRAFT-2017:x4	skos:narrowMatch		TIP-SAQ-C1-2020:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	The consent rule is one of the two rules of the draft.	"[{""from"": ""consentRule"", ""to"": ""value"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes"", ""no"": ""no""}, ""bijection"": true}}]"	superset		
TIP-DRAFT-2017:x4	skos:narrowMatch		TIP-SAQ-C1-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	The child rule is one of the two rules of the draft.	"[{""from"": ""childRule"", ""to"": ""value"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}, ""bijection"": true}}]"	superset		
TIP-DRAFT-2017:x5	skos:exactMatch		TIP-SAQ-C1-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.95	Attempt, complicity and organising are asked together by both.		equal		
TIP-DRAFT-2017:x6	skos:narrowMatch		TIP-SAQ-C2-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Privacy is one of the measures of Article 6 that the draft lists.	"[{""from"": ""privacy"", ""to"": ""value"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}]"	superset		
TIP-DRAFT-2017:x6	skos:narrowMatch		TIP-SAQ-C2-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Information on proceedings is one of the measures of Article 6 that the draft covers.		superset		
TIP-DRAFT-2017:x6	skos:narrowMatch		TIP-SAQ-C2-2020:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Presenting the victim's views is one of the measures of Article 6 that the draft covers.		superset		
TIP-DRAFT-2017:x6	skos:narrowMatch		TIP-SAQ-C2-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	The recovery services are part of the draft's list of assistance and protection measures.		superset		
TIP-DRAFT-2017:x6	skos:narrowMatch		TIP-SAQ-C2-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Attention to age, gender and special needs belongs to the assistance of Article 6 that the draft covers.	"[{""from"": ""specialNeeds"", ""to"": ""value"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}]"	superset		
TIP-DRAFT-2017:x6	skos:narrowMatch		TIP-SAQ-C2-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Physical safety is one of the measures of Article 6 that the draft covers.		superset		
TIP-DRAFT-2017:x6	skos:narrowMatch		TIP-SAQ-C2-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Compensation is one of the measures of Article 6 that the draft lists.	"[{""from"": ""compensation"", ""to"": ""value"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}]"	superset		
TIP-DRAFT-2017:x7	skos:narrowMatch		TIP-SAQ-C2-2020:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Humanitarian grounds are one of the conditions of stay that the draft asks for.		superset		"{""kind"": ""multiToBool"", ""yes"": [""humanitarianGrounds""], ""no"": [], ""outOfScope"": [""temporaryStay"", ""permanentStay""]}"
TIP-DRAFT-2017:x7	skos:narrowMatch		TIP-SAQ-C2-2020:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Options to stay show whether victims may stay; the draft asks for the conditions besides.		superset		"{""kind"": ""choiceMap"", ""map"": {""temporaryStay"": ""yes"", ""permanentStay"": ""yes"", ""humanitarianGrounds"": ""outOfScope""}}"
TIP-DRAFT-2017:x8	skos:narrowMatch		TIP-SAQ-C4-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Facilitating and accepting return is the first thing in organising it as State of origin.		superset		
TIP-DRAFT-2017:x8	skos:narrowMatch		TIP-SAQ-C4-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	How return is organised includes how safety and pending proceedings are respected.		superset		
TIP-DRAFT-2017:x8	skos:relatedMatch		TIP-SAQ-C4-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Agreements belong to the organisation of return, but the draft does not demand that all of them be named.		superset overlap		
TIP-DRAFT-2017:x9	skos:narrowMatch		TIP-SAQ-C2-2020:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Demand reduction is asked in the draft by name, beside prevention policies.	"[{""from"": ""demand"", ""to"": ""value""}]"	superset		
TIP-DRAFT-2017:x9	skos:relatedMatch		TIP-SAQ-C2-2020:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Prevention policies are common; protection against being trafficked again is named only in 2020.	"[{""from"": ""policies"", ""to"": ""policies""}]"	superset overlap		
TIP-DRAFT-2017:x9	skos:relatedMatch		TIP-SAQ-C2-2020:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Research and campaigns are prevention under the same article, but an answer about policies may pass over single initiatives.		superset overlap		
TIP-DRAFT-2017:x9	skos:relatedMatch		TIP-SAQ-C2-2020:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Work on poverty and opportunity is prevention under the same article, but not named in the draft.		superset overlap		
TIP-PROP-2017:para12	skos:relatedMatch		TIP-DRAFT-2017:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Both offer a link to an existing report in place of a new answer; the draft asks for all relevant reports.		equal subset		
TIP-PROP-2017:para14(a)	skos:broadMatch		TIP-DRAFT-2017:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Origin, transit and destination are common; the draft adds the forms of exploitation.	"[{""from"": ""origin"", ""to"": ""origin""}, {""from"": ""transit"", ""to"": ""transit""}, {""from"": ""destination"", ""to"": ""destination""}]"	subset		
TIP-PROP-2017:para14(b)	skos:exactMatch	Not	TIP-DRAFT-2017:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Reporting under other instruments is one matter, earlier questionnaires on the Protocol itself another.		disjoint		
TIP-PROP-2017:para14(b)	skos:relatedMatch		TIP-DRAFT-2017:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Both want to know where anti-trafficking information was already given; the draft asks for the reports and their links.		equal subset		
TIP-PROP-2017:para14(c)	skos:narrowMatch		TIP-SAQ-C1-2020:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Technical assistance needs of any kind include those for criminalisation.		superset		
TIP-PROP-2017:para14(c)	skos:narrowMatch		TIP-SAQ-C1-2020:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Best practices of any kind include those in criminalising trafficking.		superset		"{""kind"": ""concat"", ""elements"": [""goodPractices""], ""separator"": ""\n""}"
TIP-PROP-2017:para14(c)	skos:narrowMatch		TIP-SAQ-C2-2020:x18	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Technical assistance needs of any kind include those for protection and prevention.		superset		
TIP-PROP-2017:para14(c)	skos:narrowMatch		TIP-SAQ-C2-2020:x19	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Best practices of any kind include those in protection and prevention.		superset		"{""kind"": ""concat"", ""elements"": [""goodPractices""], ""separator"": ""\n""}"
TIP-PROP-2017:para14(c)	skos:relatedMatch		TIP-SAQ-C2-2020:x17	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Lessons learned often tell of obstacles to protection and prevention, but not every obstacle is a lesson.		overlap		
TIP-Q1-2004:1	skos:exactMatch		TIP-SAQ-C1-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.95	Both ask, in almost the same words, whether trafficking in persons is a criminal offence in national law.		equal		
TIP-Q1-2004:1(a)	skos:relatedMatch		TIP-SAQ-C1-2020:x10	semapv:ManualMappingCuration	ReportingSynergy curators		0.5	A State without the offence explains why, and that explanation may or may not be one of the difficulties in applying the criminalisation article.		subset overlap	proposed	
TIP-Q1-2004:1(b)	skos:exactMatch		TIP-DRAFT-2017:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	A definition with the Protocol's act, means and purpose is a definition in line with the Protocol.		equal		
TIP-Q1-2004:1(b)	skos:exactMatch		TIP-SAQ-C1-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	A definition that follows the Protocol's act, means and purpose holds all the items that cluster I lists, and nothing else is asked on either side.	"[{""from"": ""value"", ""to"": ""recruitment"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""transport"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""transfer"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""harbouring"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""receipt"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""force"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""coercion"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""abduction"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""fraud"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""deception"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""abuseOfPower"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""abuseOfVulnerability"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""payments"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""sexualExploitation"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""forcedLabour"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""slavery"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""servitude"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""organRemoval"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}]"	equal		
TIP-Q1-2004:x10	skos:broadMatch		TIP-SAQ-C1-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Minimum and maximum penalties are sanctions; cluster I asks for aggravating circumstances as well.		subset		
TIP-Q1-2004:x11	skos:exactMatch	Not	TIP-Q2-2005:x28	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Obstacles in criminal law on one side, in victim protection, return and border measures on the other.		disjoint		
TIP-Q1-2004:x11	skos:exactMatch	Not	TIP-SAQ-C2-2020:x17	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Obstacles to criminal law reform are one matter, obstacles to protecting victims and preventing the crime another.		disjoint		
TIP-Q1-2004:x11	skos:relatedMatch		TIP-SAQ-C1-2020:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Difficulties in adapting the law belong to those in applying the articles, but drafting delays need not be difficulties of application.		subset overlap		
TIP-Q1-2004:x12	skos:exactMatch		TIP-SAQ-C3-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Both want the yearly figures of investigations, prosecutions and convictions for trafficking; only the years differ.		equal		
TIP-Q1-2004:x13	skos:broadMatch		TIP-SAQ-C1-2020:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	A successful prosecution described in 2004 is one kind of court case that cluster I asks to see.		subset		
TIP-Q1-2004:x14	skos:broadMatch		TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Protecting privacy and identity is one of the protection measures of Article 6.	"[{""from"": ""value"", ""to"": ""privacy""}]"	subset		
TIP-Q1-2004:x14	skos:exactMatch		TIP-SAQ-C2-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Both rest on Article 6(1): whether privacy and identity of victims are protected, closed hearings being the usual way.		equal		"{""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}, ""bijection"": true}"
TIP-Q1-2004:x15	skos:broadMatch		TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Information on proceedings is one of the measures of Article 6 that the draft lists.	"[{""from"": ""value"", ""to"": ""proceedingsInformation""}]"	subset		
TIP-Q1-2004:x15	skos:exactMatch		TIP-Q2-2005:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	The second cycle repeats the question on information about proceedings.		equal		
TIP-Q1-2004:x15	skos:exactMatch		TIP-SAQ-C2-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Both are about victims learning of the court and administrative proceedings that concern them; one asks whether, the other how.		equal		
TIP-Q1-2004:x16	skos:broadMatch		TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Presenting the victim's views is one of the measures of Article 6 that the draft lists.	"[{""from"": ""value"", ""to"": ""viewsPresented""}]"	subset		
TIP-Q1-2004:x16	skos:exactMatch		TIP-Q2-2005:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	The second cycle repeats the question on presenting the victim's views.		equal		
TIP-Q1-2004:x16	skos:exactMatch		TIP-SAQ-C2-2020:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Both are about victims putting forward views and concerns in criminal proceedings; one asks whether, the other how.		equal		
TIP-Q1-2004:x17	skos:broadMatch		TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Recovery services are part of the assistance and protection measures of the whole Article 6.	"[{""from"": ""housing"", ""to"": ""housing""}, {""from"": ""counselling"", ""to"": ""counselling""}, {""from"": ""medical"", ""to"": ""medical""}, {""from"": ""material"", ""to"": ""material""}, {""from"": ""work"", ""to"": ""work""}, {""from"": ""training"", ""to"": ""training""}]"	subset		
TIP-Q1-2004:x17	skos:narrowMatch		TIP-Q2-2005:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Medical and material help are two services of the older list.		superset		
TIP-Q1-2004:x17	skos:relatedMatch		TIP-Q2-2005:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Housing is one service of the older list, but who provides and funds it was not asked in 2004.		overlap		
TIP-Q1-2004:x17	skos:relatedMatch		TIP-Q2-2005:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Counselling is one service of the older list, which does not mention information on rights or the language.		superset overlap		
TIP-Q1-2004:x17	skos:relatedMatch		TIP-Q2-2005:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Work and training stand in both; education is not named in 2004, the other services not in 2005.		overlap		
TIP-Q1-2004:x17	skos:relatedMatch		TIP-SAQ-C2-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Housing, counselling, medical and material help and work stand in both lists; whether the training of 2004 is the education of 2020 is left open.	"[{""from"": ""housing"", ""to"": ""housing""}, {""from"": ""counselling"", ""to"": ""counselling""}, {""from"": ""medical"", ""to"": ""medical""}, {""from"": ""material"", ""to"": ""material""}, {""from"": ""work"", ""to"": ""work""}]"	subset overlap		
TIP-Q1-2004:x18	skos:narrowMatch		TIP-Q2-2005:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	The older question takes age, gender and all special needs, children above all; the newer one keeps only the needs of children.		superset		
TIP-Q1-2004:x18	skos:relatedMatch		TIP-SAQ-C2-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Both concern age, gender and special needs; services that take them into account may do so without the law or guideline that the newer question looks for.		equal overlap		
TIP-Q1-2004:x19	skos:broadMatch		TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Measures of physical safety are one item of the draft, there without description.		subset		
TIP-Q1-2004:x19	skos:exactMatch		TIP-Q2-2005:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Both concern the physical safety of victims in the territory, as measures in 2004 and as yes or no in 2005.		equal		
TIP-Q1-2004:x19	skos:exactMatch		TIP-SAQ-C2-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Both ask which measures keep victims physically safe while they are in the territory.		equal		
TIP-Q1-2004:x2	skos:broadMatch		TIP-DRAFT-2017:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	The consent rule is one of the two rules that the draft asks about together.	"[{""from"": ""value"", ""to"": ""consentRule""}]"	subset		
TIP-Q1-2004:x2	skos:exactMatch		TIP-SAQ-C1-2020:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Both ask whether consent of an adult stops mattering once one of the listed means was used.		equal		"{""kind"": ""choiceMap"", ""map"": {""yes"": ""yes"", ""no"": ""no""}, ""bijection"": true}"
TIP-Q1-2004:x20	skos:broadMatch		TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	The possibility of compensation is one of the measures of Article 6.	"[{""from"": ""value"", ""to"": ""compensation""}]"	subset		
TIP-Q1-2004:x20	skos:exactMatch		TIP-SAQ-C2-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Both ask whether the domestic legal system gives victims the possibility of obtaining compensation.		equal		"{""kind"": ""choiceMap"", ""map"": {""yes"": ""yes"", ""no"": ""no""}, ""bijection"": true}"
TIP-Q1-2004:x20	skos:relatedMatch		TIP-Q2-2005:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Whether compensation can be obtained follows from the procedures listed in 2005, which ask for their use besides.		subset overlap		
TIP-Q1-2004:x21	skos:narrowMatch		TIP-SAQ-C2-2020:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Policies, programmes and plans against trafficking include those that prevent it and those that keep victims from being trafficked again; prosecution is extra.		superset		
TIP-Q1-2004:x21	skos:relatedMatch		TIP-DRAFT-2017:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Preventive plans are in both; plans to prosecute only in 2004, single demand measures only in the draft.		overlap		
TIP-Q1-2004:x22	skos:broadMatch		TIP-SAQ-C2-2020:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Research and campaigns are two of the initiatives of Article 9(2); social and economic initiatives are missing.	"[{""from"": ""research"", ""to"": ""research""}, {""from"": ""awareness"", ""to"": ""awareness""}]"	subset		
TIP-Q1-2004:x23	skos:exactMatch		TIP-SAQ-C2-2020:x13	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Both concern the part of non-governmental organisations and civil society in prevention, once as how and once as whether.		equal		
TIP-Q1-2004:x24	skos:exactMatch		TIP-SAQ-C2-2020:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Poverty and lack of opportunity in 2004 are the poverty, underdevelopment and unequal opportunity of the same paragraph 9(4).		equal		
TIP-Q1-2004:x24	skos:relatedMatch		TIP-DRAFT-2017:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Measures on poverty and opportunity are prevention in the sense of Article 9, if they form part of a prevention policy.		subset overlap		
TIP-Q1-2004:x25	skos:broadMatch		TIP-DRAFT-2017:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Demand reduction is named in the draft beside prevention policies.	"[{""from"": ""value"", ""to"": ""demand""}]"	subset		
TIP-Q1-2004:x25	skos:exactMatch		TIP-SAQ-C2-2020:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Both ask for the legislative, educational, social or cultural measures that discourage demand.		equal		
TIP-Q1-2004:x26	skos:broadMatch		TIP-PROP-2017:para14(c)	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The areas of need of 2004 are the first of the three things the proposal asks for.		subset		
TIP-Q1-2004:x26	skos:narrowMatch		TIP-SAQ-C1-2020:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Help with criminalisation is one area among all those in which the older question allows a need to be stated.		superset		
TIP-Q1-2004:x26	skos:narrowMatch		TIP-SAQ-C2-2020:x18	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	The older question takes the needs for the whole Protocol, the newer one only those for protection and prevention.	"[{""from"": ""victimProtection"", ""to"": ""victimProtection""}, {""from"": ""prevention"", ""to"": ""prevention""}]"	superset		
TIP-Q1-2004:x26	skos:relatedMatch		TIP-Q2-2005:x28	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	The older question covers needs under the whole Protocol, the newer one also difficulties, but for three topics only.		overlap		
TIP-Q1-2004:x27	skos:broadMatch		TIP-PROP-2017:para14(c)	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The practices of 2004 are among the best practices the proposal asks for.		subset		
TIP-Q1-2004:x27	skos:broadMatch		TIP-SAQ-C2-2020:x19	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Practices in victim protection or awareness raising are successful practices in protection and prevention, not all of them.		subset		
TIP-Q1-2004:x27	skos:exactMatch	Not	TIP-SAQ-C1-2020:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Practices in protecting victims and raising awareness are not practices in criminalising the act.		disjoint		
TIP-Q1-2004:x28	skos:exactMatch	Not	TIP-SAQ-C2-2020:x18	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Help wanted to fill in the form itself is not help wanted to protect victims or prevent trafficking.		disjoint		
TIP-Q1-2004:x3	skos:broadMatch		TIP-DRAFT-2017:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	The child rule is one of the two rules that the draft asks about together.	"[{""from"": ""value"", ""to"": ""childRule""}]"	subset		
TIP-Q1-2004:x3	skos:exactMatch		TIP-SAQ-C1-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Both ask whether the law needs no means at all where the recruited person is below 18.		equal		"{""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}, ""bijection"": true}"
TIP-Q1-2004:x4	skos:relatedMatch		TIP-SAQ-C1-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Forms of exploitation are the purpose part of the definition; the 2004 question adds forms beyond the minimum and leaves out acts and means.	"[{""from"": ""sexualExploitation"", ""to"": ""sexualExploitation""}, {""from"": ""forcedLabour"", ""to"": ""forcedLabour""}, {""from"": ""slavery"", ""to"": ""slavery""}, {""from"": ""servitude"", ""to"": ""servitude""}, {""from"": ""organRemoval"", ""to"": ""organRemoval""}]"	overlap		
TIP-Q1-2004:x5	skos:exactMatch		TIP-SAQ-C1-2020:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	An offence that also reaches domestic trafficking without a group is one free of any transnational or group requirement.		equal		
TIP-Q1-2004:x6	skos:relatedMatch		TIP-SAQ-C1-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators		0.5	Substitute offences may be among the provisions linked for cluster I, which however asks first for those of the trafficking offence itself.		overlap	proposed	
TIP-Q1-2004:x7	skos:broadMatch		TIP-DRAFT-2017:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Attempt is one of the three forms that the draft lists.	"[{""from"": ""value"", ""to"": ""attempt""}]"	subset		
TIP-Q1-2004:x7	skos:broadMatch		TIP-SAQ-C1-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Attempt is one of the three extensions of the offence that cluster I asks about together.	"[{""from"": ""value"", ""to"": ""attempt""}]"	subset		
TIP-Q1-2004:x8	skos:broadMatch		TIP-DRAFT-2017:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Being an accomplice is the complicity of the draft's list of three.	"[{""from"": ""value"", ""to"": ""accomplice""}]"	subset		
TIP-Q1-2004:x8	skos:broadMatch		TIP-SAQ-C1-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Acting as an accomplice is one of the three extensions of the offence that cluster I asks about together.	"[{""from"": ""value"", ""to"": ""accomplice""}]"	subset		
TIP-Q1-2004:x9	skos:broadMatch		TIP-DRAFT-2017:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Organising and directing is the third form of the draft's list.	"[{""from"": ""value"", ""to"": ""organising""}]"	subset		
TIP-Q1-2004:x9	skos:broadMatch		TIP-SAQ-C1-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Organising or directing others is one of the three extensions of the offence that cluster I asks about together.	"[{""from"": ""value"", ""to"": ""organising""}]"	subset		
TIP-Q2-2005:x1	skos:relatedMatch		TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Measures adopted since the last reply are measures that exist now; older ones may not have been repeated in the answer.		equal subset		
TIP-Q2-2005:x10	skos:broadMatch		TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Physical safety is one item of the draft.	"[{""from"": ""value"", ""to"": ""physicalSafety""}]"	subset		
TIP-Q2-2005:x10	skos:exactMatch		TIP-SAQ-C2-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Both concern physical safety of victims within the territory; a yes does not say which measures.		equal		
TIP-Q2-2005:x11	skos:relatedMatch		TIP-SAQ-C2-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Procedures for claiming compensation show that it can be obtained; the count of users is extra, and ways without a special procedure may be left out.		superset overlap		
TIP-Q2-2005:x12	skos:broadMatch		TIP-DRAFT-2017:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Whether victims may stay is the first half of the draft's question, which adds the conditions.		subset		
TIP-Q2-2005:x12	skos:exactMatch		TIP-SAQ-C2-2020:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Both ask whether victims may remain in the territory, temporarily or permanently.		equal		"{""kind"": ""choiceMap"", ""map"": {""yes"": ""yes"", ""no"": ""no""}, ""bijection"": true}"
TIP-Q2-2005:x13	skos:broadMatch		TIP-DRAFT-2017:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Humanitarian factors are among the conditions of stay that the draft asks for.		subset		
TIP-Q2-2005:x13	skos:exactMatch		TIP-SAQ-C2-2020:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Both concern the weight of humanitarian and compassionate factors when a stay is decided.		equal		
TIP-Q2-2005:x15	skos:exactMatch		TIP-SAQ-C4-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Both ask whether return of nationals and permanent residents is facilitated and accepted.		equal		"{""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}, ""bijection"": true}"
TIP-Q2-2005:x16	skos:broadMatch		TIP-DRAFT-2017:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Safeguards on return are part of how return is organised.		subset		
TIP-Q2-2005:x16	skos:relatedMatch		TIP-SAQ-C4-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Safety and pending proceedings are asked by both; the older question also names voluntariness, which the newer one may imply.		equal superset		
TIP-Q2-2005:x17	skos:broadMatch		TIP-SAQ-C4-2020:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Verifying nationality on request is the first half of the newer double question.		subset		
TIP-Q2-2005:x18	skos:broadMatch		TIP-SAQ-C4-2020:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Issuing the travel documents is the second half of the newer double question.		subset		
TIP-Q2-2005:x19	skos:broadMatch		TIP-SAQ-C4-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Formal agreements are part of the agreements or arrangements that the newer question wants listed.		subset		
TIP-Q2-2005:x19	skos:relatedMatch		TIP-DRAFT-2017:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Agreements on return are a way of organising it, though the draft does not ask for a list of them.		subset overlap		
TIP-Q2-2005:x2	skos:broadMatch		TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Information on proceedings in 2005 is one item of the list of 2017.	"[{""from"": ""value"", ""to"": ""proceedingsInformation""}]"	subset		
TIP-Q2-2005:x2	skos:exactMatch		TIP-SAQ-C2-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Same paragraph 6(2)(a): information on proceedings for victims, asked as whether in 2005 and as how in 2020.		equal		
TIP-Q2-2005:x20	skos:broadMatch		TIP-DRAFT-2017:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Border controls are the first group of measures in the draft's question.	"[{""from"": ""value"", ""to"": ""borderControls""}]"	subset		
TIP-Q2-2005:x20	skos:exactMatch		TIP-SAQ-C3-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Both ask whether border controls have been strengthened to prevent and detect trafficking.		equal		"{""kind"": ""choiceMap"", ""map"": {""yes"": ""yes"", ""no"": ""no""}, ""bijection"": true}"
TIP-Q2-2005:x21	skos:broadMatch		TIP-DRAFT-2017:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Measures on commercial carriers are the second group in the draft's question.	"[{""from"": ""value"", ""to"": ""carrierPrevention""}]"	subset		
TIP-Q2-2005:x21	skos:narrowMatch		TIP-SAQ-C3-2020:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The duty of carriers to check documents is the main one of the measures against misuse of commercial carriers, not the only one.		superset		
TIP-Q2-2005:x22	skos:broadMatch		TIP-DRAFT-2017:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	The carriers' duty to check documents is one of the carrier measures of the draft.		subset		
TIP-Q2-2005:x22	skos:broadMatch		TIP-SAQ-C3-2020:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	The duty to check is half of the newer question; without the duty there is no sanction for failure either.		subset		"{""kind"": ""choiceMap"", ""map"": {""no"": ""no""}}"
TIP-Q2-2005:x23	skos:broadMatch		TIP-DRAFT-2017:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Sanctions on carriers are one of the carrier measures of the draft.		subset		
TIP-Q2-2005:x23	skos:broadMatch		TIP-SAQ-C3-2020:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Sanctions on carriers are the second half of the newer question.		subset		
TIP-Q2-2005:x24	skos:broadMatch		TIP-DRAFT-2017:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Refusal of entry is one of the border measures of the draft.	"[{""from"": ""value"", ""to"": ""entryRefusal""}]"	subset		
TIP-Q2-2005:x24	skos:exactMatch		TIP-SAQ-C3-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Both ask whether entry can be refused or a visa revoked for persons involved in trafficking.		equal		"{""kind"": ""choiceMap"", ""map"": {""yes"": ""yes"", ""no"": ""no""}, ""bijection"": true}"
TIP-Q2-2005:x25	skos:broadMatch		TIP-DRAFT-2017:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Channels between border agencies are one of the border measures of the draft.	"[{""from"": ""value"", ""to"": ""borderChannels""}]"	subset		
TIP-Q2-2005:x25	skos:exactMatch		TIP-SAQ-C4-2020:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Both ask for direct channels of communication between border agencies.		equal		
TIP-Q2-2005:x26	skos:broadMatch		TIP-DRAFT-2017:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Quality and integrity of documents is the third group in the draft's question.		subset		
TIP-Q2-2005:x26	skos:exactMatch		TIP-SAQ-C3-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Both ask how quality, integrity and secure issue of travel and identity documents are ensured.		equal		
TIP-Q2-2005:x27	skos:broadMatch		TIP-DRAFT-2017:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Verification of suspect documents is one of the document measures of the draft.	"[{""from"": ""value"", ""to"": ""documentVerification""}]"	subset		
TIP-Q2-2005:x27	skos:relatedMatch		TIP-SAQ-C4-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Both verify suspect documents under Article 13; the older wording does not say that another State must have asked.		equal superset		
TIP-Q2-2005:x28	skos:relatedMatch		TIP-SAQ-C2-2020:x17	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Obstacles to victim protection are in both; return and border obstacles only in 2005, prevention only in 2020.		overlap		
TIP-Q2-2005:x28	skos:relatedMatch		TIP-SAQ-C2-2020:x18	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Needs for victim protection are in both; return and border needs only in 2005, prevention only in 2020.		overlap		
TIP-Q2-2005:x28	skos:relatedMatch		TIP-SAQ-C4-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Return and border needs are in both; the older question adds victim protection, the newer one exchange between authorities.		overlap		
TIP-Q2-2005:x3	skos:broadMatch		TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Having the victim's views considered in 2005 is one item of the list of 2017.	"[{""from"": ""value"", ""to"": ""viewsPresented""}]"	subset		
TIP-Q2-2005:x3	skos:exactMatch		TIP-SAQ-C2-2020:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Same paragraph 6(2)(b): the victim's views in proceedings against offenders, asked as whether in 2005 and as how in 2020.		equal		
TIP-Q2-2005:x4	skos:relatedMatch		TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Housing is one item of the draft; who provides and funds it was asked only in 2005.		overlap		
TIP-Q2-2005:x4	skos:relatedMatch		TIP-SAQ-C2-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Housing is common; provider and funding of the housing are asked only in 2005, the other services only in 2020.		overlap		
TIP-Q2-2005:x5	skos:broadMatch		TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Counselling and rights information in an understood language is the counselling item of the draft.	"[{""from"": ""value"", ""to"": ""counselling"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}]"	subset		
TIP-Q2-2005:x5	skos:broadMatch		TIP-SAQ-C2-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Counselling and information on rights in an understood language is the counselling item of the newer list.	"[{""from"": ""value"", ""to"": ""counselling"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}]"	subset		
TIP-Q2-2005:x6	skos:broadMatch		TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Medical, psychological and material help are three items of the draft.	"[{""from"": ""value"", ""to"": ""medical"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""psychological"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""material"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}]"	subset		
TIP-Q2-2005:x6	skos:broadMatch		TIP-SAQ-C2-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Medical, psychological and material help make up two items of the newer list.	"[{""from"": ""value"", ""to"": ""medical"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""material"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}]"	subset		
TIP-Q2-2005:x7	skos:broadMatch		TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Employment, education and training are three items of the draft.	"[{""from"": ""value"", ""to"": ""work"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""education"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""training"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}]"	subset		
TIP-Q2-2005:x7	skos:broadMatch		TIP-SAQ-C2-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Employment, education and training opportunities make up the work and education items of the newer list.	"[{""from"": ""value"", ""to"": ""work"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""education"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}]"	subset		
TIP-Q2-2005:x8	skos:exactMatch		TIP-SAQ-C2-2020:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Both ask whether organisations of civil society take part in delivering services to victims.		equal		
TIP-Q2-2005:x8	skos:exactMatch	Not	TIP-SAQ-C2-2020:x13	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Joint delivery of services to victims is a different matter from joint prevention work.		disjoint		
TIP-Q2-2005:x9	skos:broadMatch		TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Care, housing and schooling for child victims are assistance under Article 6, for one group of victims.		subset		
TIP-Q2-2005:x9	skos:broadMatch		TIP-SAQ-C2-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Needs of children are one part of age, gender and special needs of all victims.		subset		

"""###),
    EmbeddedFile(name: "trafficking-in-persons/mappings/tip-greta.sssom.tsv", text: ###"""
#curie_map:
#  GRETA-R1: urn:reporting-synergy:questionnaire/GRETA-R1/
#  GRETA-R2: urn:reporting-synergy:questionnaire/GRETA-R2/
#  GRETA-R3: urn:reporting-synergy:questionnaire/GRETA-R3/
#  GRETA-R4: urn:reporting-synergy:questionnaire/GRETA-R4/
#  SOM-Q2-2005: urn:reporting-synergy:questionnaire/SOM-Q2-2005/
#  TIP-DRAFT-2017: urn:reporting-synergy:questionnaire/TIP-DRAFT-2017/
#  TIP-PROP-2017: urn:reporting-synergy:questionnaire/TIP-PROP-2017/
#  TIP-Q1-2004: urn:reporting-synergy:questionnaire/TIP-Q1-2004/
#  TIP-Q2-2005: urn:reporting-synergy:questionnaire/TIP-Q2-2005/
#  TIP-SAQ-C1-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C1-2020/
#  TIP-SAQ-C2-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C2-2020/
#  TIP-SAQ-C3-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C3-2020/
#  TIP-SAQ-C4-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C4-2020/
#  synergy: urn:reporting-synergy:vocab/
#mapping_set_id: https://reporting-synergy.invalid/mappings/trafficking-in-persons/tip-greta
#mapping_set_version: "2026-11-23"
#mapping_set_title: Protocol questionnaires and the rounds of GRETA
#mapping_set_description: Questions of the four evaluation rounds of the Council of Europe convention against those of the Protocol questionnaires
#license: urn:reporting-synergy:no-licence-chosen
#mapping_date: 2026-11-23
#extension_definitions:
#  - slot_name: ext_element_map
#    property: synergy:elementMap
#    type_hint: xsd:string
#  - slot_name: ext_set_relation
#    property: synergy:setRelation
#    type_hint: xsd:string
#  - slot_name: ext_status
#    property: synergy:status
#    type_hint: xsd:string
#  - slot_name: ext_transform
#    property: synergy:transform
#    type_hint: xsd:string
subject_id	predicate_id	predicate_modifier	object_id	mapping_justification	author_label	reviewer_label	confidence	comment	ext_element_map	ext_set_relation	ext_status	ext_transform
GRETA-R1:x1	skos:narrowMatch		TIP-Q1-2004:1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	A description of the whole legal framework with dates includes whether trafficking is an offence.		superset		
GRETA-R1:x1	skos:narrowMatch		TIP-SAQ-C1-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Whoever describes the domestic legal framework act by act says whether trafficking is criminal under it.		superset		
GRETA-R1:x1	skos:relatedMatch		TIP-SAQ-C1-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	The acts described hold the provisions on definition and offence, though not always cited one by one.		superset overlap		
GRETA-R1:x10	skos:narrowMatch		TIP-PROP-2017:para14(a)	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Origin, transit or destination is asked by both; GRETA adds the main routes.		superset		
GRETA-R1:x10	skos:relatedMatch		TIP-DRAFT-2017:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	The role of the country is common; GRETA adds routes, the draft forms of exploitation.		overlap		
GRETA-R1:x11	skos:relatedMatch		TIP-DRAFT-2017:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Forms of exploitation are common; the role of the country stands only in the draft.		overlap		
GRETA-R1:x12	skos:relatedMatch		TIP-DRAFT-2017:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Training of officials is common; GRETA adds other professionals, the draft the exchange of information.		overlap		
GRETA-R1:x12	skos:relatedMatch		TIP-SAQ-C2-2020:x16	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Training of relevant professionals includes officials, with numbers; whether it covers prevention is left open.		superset overlap		
GRETA-R1:x13	skos:relatedMatch		TIP-Q1-2004:x22	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Campaigns are common; GRETA adds how impact was measured, the Protocol form adds research.	"[{""from"": ""awareness"", ""to"": ""awareness""}]"	overlap		
GRETA-R1:x13	skos:relatedMatch		TIP-SAQ-C2-2020:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Campaigns are common; impact measurement is only in GRETA, research and social initiatives only in cluster II.	"[{""from"": ""awareness"", ""to"": ""awareness""}]"	overlap		
GRETA-R1:x14	skos:broadMatch		TIP-Q1-2004:x22	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Research funded or carried out by the State is one of the activities of the older question.	"[{""from"": ""value"", ""to"": ""research""}]"	subset		
GRETA-R1:x14	skos:broadMatch		TIP-SAQ-C2-2020:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Research funded or carried out by the State is one of the initiatives of cluster II.	"[{""from"": ""value"", ""to"": ""research""}]"	subset		
GRETA-R1:x15	skos:relatedMatch		TIP-Q1-2004:x24	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Social and economic measures for groups at risk meet the work on poverty and opportunity without being limited to it.		overlap		
GRETA-R1:x15	skos:relatedMatch		TIP-SAQ-C2-2020:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Social and economic initiatives are common; research and campaigns are not in GRETA's question.		overlap		
GRETA-R1:x15	skos:relatedMatch		TIP-SAQ-C2-2020:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Measures for groups at risk and measures on poverty, underdevelopment and unequal opportunity share the economic ones.		overlap		
GRETA-R1:x16	skos:relatedMatch		TIP-SAQ-C2-2020:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Information for migrants is an awareness measure, but it tells of lawful routes and work more than of trafficking.		overlap		
GRETA-R1:x17	skos:relatedMatch		TIP-SAQ-C2-2020:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Making children less vulnerable includes some work on poverty, and schooling or child protection besides.		overlap		
GRETA-R1:x18	skos:broadMatch		TIP-DRAFT-2017:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Demand measures are one of the two things asked in the draft.		subset		
GRETA-R1:x18	skos:relatedMatch		TIP-Q1-2004:x25	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Both concern discouraging demand; GRETA speaks of services of trafficked persons, the Protocol of demand that fosters exploitation.		equal subset		
GRETA-R1:x18	skos:relatedMatch		TIP-SAQ-C2-2020:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Both concern discouraging demand; GRETA's demand for services of trafficked persons is all or most of the demand meant here.		equal subset		
GRETA-R1:x19	skos:broadMatch		TIP-DRAFT-2017:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Border and carrier measures are two of the three groups of the draft.		subset		
GRETA-R1:x19	skos:narrowMatch		TIP-Q2-2005:x20	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Border measures against trafficking are asked by GRETA together with the duties of carriers.		superset		
GRETA-R1:x19	skos:narrowMatch		TIP-Q2-2005:x22	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	The duty of carriers to check documents is the carrier duty of the same article in both treaties.		superset		
GRETA-R1:x19	skos:narrowMatch		TIP-SAQ-C3-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Strengthened controls are the border measures of round one; carrier duties come on top.		superset		
GRETA-R1:x19	skos:relatedMatch		TIP-SAQ-C3-2020:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Carrier duties are common, but an answer on duties need not say what sanction follows.		superset overlap		
GRETA-R1:x2	skos:exactMatch		TIP-DRAFT-2017:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	Being in line with either treaty is the same test, since the definition was taken over word for word.		equal		
GRETA-R1:x2	skos:exactMatch		TIP-Q1-2004:1(b)	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	The definition of the European convention has the Protocol's three elements and the same minimum forms of exploitation.		equal		
GRETA-R1:x2	skos:exactMatch		TIP-SAQ-C1-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	The elements and forms asked for in round one are the acts, means and purposes listed in cluster I.	"[{""from"": ""value"", ""to"": ""recruitment"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""transport"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""transfer"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""harbouring"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""receipt"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""force"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""coercion"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""abduction"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""fraud"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""deception"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""abuseOfPower"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""abuseOfVulnerability"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""payments"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""sexualExploitation"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""forcedLabour"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""slavery"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""servitude"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}, {""from"": ""value"", ""to"": ""organRemoval"", ""transform"": {""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}}]"	equal		
GRETA-R1:x20	skos:exactMatch		SOM-Q2-2005:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Document quality is asked in the same words for all documents the State issues.		equal		
GRETA-R1:x20	skos:exactMatch		TIP-Q2-2005:x26	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.9	The two articles on security and control of documents are worded alike, and so are the questions.		equal		
GRETA-R1:x20	skos:exactMatch		TIP-SAQ-C3-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Both ask how quality and security of travel and identity documents are ensured.		equal		
GRETA-R1:x25	skos:relatedMatch		TIP-Q1-2004:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Privacy of victims is common; GRETA adds data protection, the Protocol form confidential proceedings.		overlap		
GRETA-R1:x25	skos:relatedMatch		TIP-SAQ-C2-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Privacy and identity are common; the European article goes on to data protection and the media.		overlap		
GRETA-R1:x26	skos:relatedMatch		TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Assistance is common; the draft adds protection, GRETA the providers and the duration.		overlap		
GRETA-R1:x26	skos:relatedMatch		TIP-Q1-2004:x17	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Most services are common; emergency care and duration are in GRETA's question, work and training in the Protocol's.		overlap		
GRETA-R1:x26	skos:relatedMatch		TIP-SAQ-C2-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Most services are common; GRETA adds providers and duration, cluster II work and education.		overlap		
GRETA-R1:x26	skos:relatedMatch		TIP-SAQ-C2-2020:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Which providers are used shows whether organisations of civil society deliver services, among much else.		overlap		
GRETA-R1:x28	skos:relatedMatch		TIP-Q2-2005:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Housing of victims is common; the number of places is GRETA's, the funding the Protocol form's.		overlap		
GRETA-R1:x28	skos:relatedMatch		TIP-SAQ-C2-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Housing is common; places for women, men and children are GRETA's detail, the other services are missing.		overlap		
GRETA-R1:x29	skos:relatedMatch		TIP-Q2-2005:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Same opportunities, but GRETA asks only for lawfully resident victims and the Protocol form also for practice.		overlap		
GRETA-R1:x29	skos:relatedMatch		TIP-SAQ-C2-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Work and education are common; GRETA looks at lawfully resident victims and not at the other services.		overlap		
GRETA-R1:x30	skos:relatedMatch		TIP-DRAFT-2017:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	A reflection period is one option to stay, with its condition of unlawful presence.		subset overlap		
GRETA-R1:x30	skos:relatedMatch		TIP-Q2-2005:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	A reflection period lets victims remain for a time; its protective content goes beyond the right to stay.		subset overlap		
GRETA-R1:x30	skos:relatedMatch		TIP-SAQ-C2-2020:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	A reflection period is one way of permitting a temporary stay; its length and protective content may lie outside.		subset overlap		
GRETA-R1:x31	skos:relatedMatch		TIP-Q2-2005:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Reflection periods are permissions to stay for some States only; permits proper are missing from the figure.		overlap		
GRETA-R1:x32	skos:broadMatch		TIP-DRAFT-2017:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Permits with their grounds and length are among the options and conditions of stay.		subset		
GRETA-R1:x32	skos:broadMatch		TIP-Q2-2005:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Residence permits are the strongest form in which the law lets victims remain; tolerated stay is not in GRETA's question.		subset		
GRETA-R1:x32	skos:broadMatch		TIP-SAQ-C2-2020:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Residence permits are one form of permitting victims to stay; tolerated stay and reflection periods are others.		subset		
GRETA-R1:x32	skos:relatedMatch		TIP-SAQ-C2-2020:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	A permit on the ground of the personal situation shows that humanitarian factors count; the other ground is cooperation.		overlap		
GRETA-R1:x33	skos:broadMatch		TIP-Q2-2005:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Permits issued by year are counted among the permissions to stay.		subset		
GRETA-R1:x34	skos:narrowMatch		TIP-Q1-2004:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	How victims get information under Article 15 includes proceedings; GRETA adds legal assistance and aid.		superset		
GRETA-R1:x34	skos:narrowMatch		TIP-Q2-2005:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	If GRETA is told how victims are informed of judicial and administrative proceedings, the yes or no of 2005 is in it.		superset		
GRETA-R1:x34	skos:narrowMatch		TIP-SAQ-C2-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Information on judicial and administrative proceedings is the first paragraph of the article behind GRETA's question.	"[{""from"": ""rightsInformation"", ""to"": ""value""}]"	superset		
GRETA-R1:x34	skos:relatedMatch		TIP-SAQ-C2-2020:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Legal assistance is one way in which a victim's views reach the court, but not the only one.		overlap		
GRETA-R1:x35	skos:narrowMatch		TIP-Q1-2004:x20	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Claims against offenders and against the State are the possibilities of compensation, with sums paid in addition.		superset		
GRETA-R1:x35	skos:narrowMatch		TIP-SAQ-C2-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	What the framework offers in compensation is a claim on the offender or on the State, and GRETA asks for both and for sums paid.		superset		
GRETA-R1:x35	skos:relatedMatch		TIP-Q2-2005:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Ways to claim are common; GRETA asks what was paid, the Protocol form how many used them.		overlap		
GRETA-R1:x36	skos:relatedMatch		TIP-DRAFT-2017:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Return procedures are common; reintegration is GRETA's, acceptance of own nationals the draft's.		overlap		
GRETA-R1:x36	skos:relatedMatch		TIP-Q2-2005:x16	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Return procedures contain the safeguards in part; reintegration programmes are no safeguard of the journey.		overlap		
GRETA-R1:x36	skos:relatedMatch		TIP-SAQ-C4-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Return procedures say how safety is looked after; reintegration is not asked in cluster IV.		overlap		
GRETA-R1:x37	skos:broadMatch		TIP-Q1-2004:x25	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Punishing the knowing user is one legislative measure against demand.		subset		
GRETA-R1:x37	skos:broadMatch		TIP-SAQ-C2-2020:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Punishing the knowing user is one measure against demand among many.		subset		
GRETA-R1:x4	skos:relatedMatch		TIP-DRAFT-2017:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	The consent rule is common and the child rule only in the draft; GRETA's wording may reach cases without any means.		subset overlap		
GRETA-R1:x4	skos:relatedMatch		TIP-Q1-2004:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	GRETA asks the same thing the other way round, and without limiting it to cases where a means was used; only its No settles the Protocol's Yes.		equal superset		"{""kind"": ""choiceMap"", ""map"": {""no"": ""yes""}}"
GRETA-R1:x4	skos:relatedMatch		TIP-SAQ-C1-2020:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	If consent has no effect at all, it has none where a listed means was used; a Yes in GRETA's form may concern other cases.		equal superset		"{""kind"": ""choiceMap"", ""map"": {""no"": ""yes""}}"
GRETA-R1:x40	skos:exactMatch		TIP-SAQ-C1-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Both ask for the penalties and the aggravating circumstances of the trafficking offence.		equal		
GRETA-R1:x40	skos:narrowMatch		TIP-Q1-2004:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Penalties include the minimum and maximum that the older form asks for; aggravation is extra.		superset		
GRETA-R1:x43	skos:relatedMatch		TIP-Q1-2004:x19	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Safety of victims is common; GRETA adds witnesses and families, the Protocol form victims outside any proceedings.		overlap		
GRETA-R1:x43	skos:relatedMatch		TIP-Q2-2005:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Safety of victims is common; GRETA looks at proceedings and includes witnesses and families.		overlap		
GRETA-R1:x43	skos:relatedMatch		TIP-SAQ-C2-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Safety of victims is common; GRETA adds witnesses and families, cluster II victims outside any proceedings.		overlap		
GRETA-R1:x45	skos:relatedMatch		TIP-DRAFT-2017:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Exchange of information is one form of the cooperation described to GRETA; training stands only in the draft.		overlap		
GRETA-R1:x47	skos:narrowMatch		TIP-Q1-2004:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Same three counts of cases by year, and confiscations besides.		superset		
GRETA-R1:x47	skos:narrowMatch		TIP-SAQ-C3-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	The figures wanted in cluster III are three of the four that GRETA wants, confiscations being the fourth.		superset		
GRETA-R1:x48	skos:relatedMatch		TIP-Q1-2004:x23	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Partnership covers prevention and assistance alike; the Protocol form is interested in prevention.		overlap		
GRETA-R1:x48	skos:relatedMatch		TIP-SAQ-C2-2020:x13	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Partnership covers prevention and assistance alike; cluster II asks here about prevention policies.		overlap		
GRETA-R1:x48	skos:relatedMatch		TIP-SAQ-C2-2020:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Partnership includes joint delivery of services in part; cluster II asks about nothing else here.		overlap		
GRETA-R1:x5	skos:broadMatch		TIP-Q1-2004:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The age limit of 18 is one part of the child rule, the other being that no means is needed.		subset		
GRETA-R1:x5	skos:broadMatch		TIP-SAQ-C1-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The age limit of 18 is one part of what cluster I asks about the means element.		subset		
GRETA-R1:x6	skos:relatedMatch		TIP-Q1-2004:x21	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	The current plan or strategy is in both; period and budget only in GRETA, other policies only in 2004.		overlap		
GRETA-R1:x6	skos:relatedMatch		TIP-SAQ-C2-2020:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The plan names preventive policy but also prosecution and budget; policies outside the plan are not in it.		overlap		
GRETA-R1:x9	skos:relatedMatch		TIP-SAQ-C3-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Specialised police and prosecution units are common; GRETA adds labour inspection, cluster III the competent authorities in general.		overlap		
GRETA-R2:x1	skos:relatedMatch		TIP-SAQ-C1-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Changed provisions are among those to be linked, but unchanged ones are not in the update.		overlap		
GRETA-R2:x3	skos:relatedMatch		TIP-SAQ-C2-2020:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Prevention against labour trafficking is part of prevention policy; combating it and supply chains reach beyond.		overlap		
GRETA-R2:x4	skos:relatedMatch		TIP-SAQ-C2-2020:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Child trafficking policy is partly prevention; protection of unaccompanied children reaches beyond.		overlap		
GRETA-R2:x7	skos:relatedMatch		TIP-SAQ-C2-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Effects of compensation rules tell something of the possibility to obtain it; confiscation and non-punishment do not.		overlap		
GRETA-R2:x8	skos:relatedMatch		TIP-Q1-2004:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Investigations and convictions are common; prosecutions are not in GRETA's list, victims and permits not in the older form.	"[{""from"": ""investigations"", ""to"": ""investigations""}, {""from"": ""convictions"", ""to"": ""convictions""}]"	overlap		
GRETA-R2:x8	skos:relatedMatch		TIP-SAQ-C3-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Investigations and convictions are common; prosecutions are not in GRETA's list, victims and permits not in cluster III.	"[{""from"": ""investigations"", ""to"": ""investigations""}, {""from"": ""convictions"", ""to"": ""convictions""}]"	overlap		
GRETA-R3:x1.1	skos:relatedMatch		TIP-Q1-2004:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Information on proceedings is part of the information on rights, but news of a running case comes later and from others.		overlap		
GRETA-R3:x1.1	skos:relatedMatch		TIP-Q2-2005:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Information on rights in an understood language is common; counselling is not in GRETA's question, timing not in the other.		overlap		
GRETA-R3:x1.1	skos:relatedMatch		TIP-SAQ-C2-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	How presumed victims learn of their rights includes how proceedings work; news of their own case is asked only in cluster II.		overlap		
GRETA-R3:x1.2	skos:relatedMatch		TIP-SAQ-C2-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators		0.5	Interpreting is a means of bringing information to victims, but GRETA is mostly interested in its quality.		overlap	proposed	
GRETA-R3:x10.1	skos:relatedMatch		TIP-SAQ-C3-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Police cooperation includes some exchange on travellers and routes; joint teams and legal assistance go beyond.		overlap		
GRETA-R3:x11.1	skos:relatedMatch		TIP-SAQ-C2-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Gender is common; GRETA looks at access to justice, cluster II at assistance and other needs too.		overlap		
GRETA-R3:x11.2	skos:relatedMatch		TIP-Q2-2005:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Children's needs in proceedings are a part of their special needs, while housing and schooling stand only in 2005.		overlap		
GRETA-R3:x11.2	skos:relatedMatch		TIP-SAQ-C2-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Children's needs are common; GRETA looks at access to justice only.		overlap		
GRETA-R3:x2.1	skos:relatedMatch		TIP-SAQ-C2-2020:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Legal assistance helps victims to be heard, while cluster II also means other ways of being heard.		overlap		
GRETA-R3:x2.3	skos:exactMatch	Not	TIP-SAQ-C2-2020:x16	semapv:ManualMappingCuration	ReportingSynergy curators		0.6	Lawyers who represent victims are not the officials whose training cluster II asks about.		disjoint	proposed	
GRETA-R3:x3.1	skos:broadMatch		TIP-Q1-2004:x20	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	An order in criminal proceedings is one way to obtain compensation.		subset		
GRETA-R3:x3.1	skos:broadMatch		TIP-SAQ-C2-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	A criminal court that may order compensation is one possibility offered by the framework; civil and State routes are others.		subset		
GRETA-R3:x3.2	skos:relatedMatch		TIP-Q2-2005:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Both count victims in connection with compensation: who obtained it from offenders, or who used a procedure.		overlap		
GRETA-R3:x4.1	skos:broadMatch		TIP-Q1-2004:x20	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	A State scheme open to victims is one way to obtain compensation.		subset		
GRETA-R3:x4.1	skos:broadMatch		TIP-SAQ-C2-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	A State fund open to victims is one possibility offered by the framework; claims on the offender are others.		subset		
GRETA-R3:x4.2	skos:relatedMatch		TIP-Q2-2005:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Applications to the State scheme are one use of a procedure; amounts are only in GRETA's table.		overlap		
GRETA-R3:x6.2	skos:relatedMatch		TIP-SAQ-C2-2020:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	An organisation at the victim's side helps the victim to be heard; other ways are not in GRETA's question.		overlap		
GRETA-R3:x8.1	skos:relatedMatch		TIP-Q1-2004:x19	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Protection of victims is common; GRETA adds witnesses and frequency, the Protocol form safety outside proceedings.		overlap		
GRETA-R3:x8.1	skos:relatedMatch		TIP-SAQ-C2-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Protection of victims is common; GRETA adds witnesses and how often it was used.		overlap		
GRETA-R3:x8.2	skos:relatedMatch		TIP-SAQ-C2-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Video testimony and closed hearings also guard identity; privacy outside the courtroom is not in GRETA's question.		overlap		
GRETA-R3:x8.2	skos:relatedMatch		TIP-SAQ-C2-2020:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Sparing hearings let victims state their concerns; GRETA looks at harm avoided rather than at being heard.		overlap		
GRETA-R3:x8.3	skos:relatedMatch		TIP-SAQ-C2-2020:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Hearings adapted to children let child victims be heard; adults are not in GRETA's question.		overlap		
GRETA-R3:x9.1	skos:relatedMatch		TIP-SAQ-C3-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Specialised police and prosecutors are common; court staff are GRETA's, the general competence cluster III's.		overlap		
GRETA-R3:x9.3	skos:relatedMatch		TIP-SAQ-C2-2020:x16	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Training of specialised units is training of officials; other officials and resources separate the two.		overlap		
GRETA-R3:xIII.2	skos:narrowMatch		TIP-Q1-2004:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	What the older form wanted for recent years stands in GRETA's yearly table, next to reflection periods and permits.		superset		
GRETA-R3:xIII.2	skos:narrowMatch		TIP-SAQ-C3-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	The three counts of cases are part of GRETA's table, which adds periods and permits.		superset		
GRETA-R3:xIII.2	skos:relatedMatch		TIP-Q2-2005:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Permits are permissions to stay; reflection periods may or may not be, and other stays are not counted by GRETA.		overlap		
GRETA-R4:x2	skos:relatedMatch		TIP-SAQ-C2-2020:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Measures for migrant workers answer one kind of unequal opportunity; poverty at home is outside.		overlap		
GRETA-R4:x4	skos:relatedMatch		TIP-SAQ-C2-2020:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Lawful routes to work open opportunities and so meet the economic factors, from the side of migration law.		overlap		
GRETA-R4:x7	skos:relatedMatch		TIP-Q1-2004:x18	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Help for victims with disabilities or mental health problems is how services meet special needs, if given by those services.		subset overlap		
GRETA-R4:x7	skos:relatedMatch		TIP-SAQ-C2-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Disability and mental health are special needs; help given is asked by GRETA, law and guidelines by cluster II.		overlap		
GRETA-R4:x8	skos:relatedMatch		TIP-SAQ-C1-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Abuse of vulnerability may aggravate; GRETA wants penalties imposed, cluster I penalties in the law.		overlap		

"""###),
    EmbeddedFile(name: "trafficking-in-persons/mappings/tip-ilo.sssom.tsv", text: ###"""
#curie_map:
#  ILO-C029-RF: urn:reporting-synergy:questionnaire/ILO-C029-RF/
#  ILO-C182-RF: urn:reporting-synergy:questionnaire/ILO-C182-RF/
#  ILO-P029-RF: urn:reporting-synergy:questionnaire/ILO-P029-RF/
#  TIP-DRAFT-2017: urn:reporting-synergy:questionnaire/TIP-DRAFT-2017/
#  TIP-Q1-2004: urn:reporting-synergy:questionnaire/TIP-Q1-2004/
#  TIP-Q2-2005: urn:reporting-synergy:questionnaire/TIP-Q2-2005/
#  TIP-SAQ-C1-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C1-2020/
#  TIP-SAQ-C2-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C2-2020/
#  TIP-SAQ-C3-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C3-2020/
#  synergy: urn:reporting-synergy:vocab/
#mapping_set_id: https://reporting-synergy.invalid/mappings/trafficking-in-persons/tip-ilo
#mapping_set_version: "2026-11-23"
#mapping_set_title: Protocol questionnaires and ILO report forms
#mapping_set_description: Forced labour and child labour report forms against the Protocol questionnaires; the common ground is labour trafficking
#license: urn:reporting-synergy:no-licence-chosen
#mapping_date: 2026-11-23
#extension_definitions:
#  - slot_name: ext_set_relation
#    property: synergy:setRelation
#    type_hint: xsd:string
#  - slot_name: ext_status
#    property: synergy:status
#    type_hint: xsd:string
subject_id	predicate_id	object_id	mapping_justification	author_label	reviewer_label	confidence	comment	ext_set_relation	ext_status
ILO-C029-RF:Article-25	skos:relatedMatch	TIP-Q1-2004:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	One offence may punish forced labour and labour trafficking; the ranges asked for are otherwise of different crimes.	overlap	
ILO-C029-RF:Article-25	skos:relatedMatch	TIP-SAQ-C1-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Sanctions for labour trafficking are common; enforcement is extra, aggravation is missing.	overlap	
ILO-C029-RF:III	skos:relatedMatch	TIP-SAQ-C3-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Police and prosecutors act in both; labour inspection is the focus of the ILO form.	overlap	
ILO-C029-RF:IV	skos:relatedMatch	TIP-SAQ-C1-2020:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	A judgment on labour trafficking is a decision of principle for one and an example for the other.	overlap	
ILO-C029-RF:x1	skos:relatedMatch	TIP-Q1-2004:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Prosecutions of labour trafficking are common; measures are extra, investigations and other exploitation missing.	overlap	
ILO-C029-RF:x1	skos:relatedMatch	TIP-Q1-2004:x21	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Measures against labour trafficking may stand in a plan; prosecutions do not.	overlap	
ILO-C029-RF:x1	skos:relatedMatch	TIP-SAQ-C2-2020:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Preventive measures against labour trafficking are common; prosecutions are extra, other exploitation is missing.	overlap	
ILO-C182-RF:Article-3(a)	skos:relatedMatch	TIP-Q1-2004:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Trafficking of children is common; sale and slavery without it are extra, sexual purposes stand elsewhere in the ILO form.	overlap	
ILO-C182-RF:Article-3(a)	skos:relatedMatch	TIP-SAQ-C1-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The prohibition of child trafficking shows whether means are needed; sale and bondage are extra.	overlap	
ILO-C182-RF:Article-6	skos:relatedMatch	TIP-Q1-2004:x21	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	A programme against the worst forms treats child trafficking; adults are missing.	overlap	
ILO-C182-RF:Article-7(1)	skos:relatedMatch	TIP-SAQ-C1-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Sanctions for child trafficking are common; other worst forms are extra, adult cases missing.	overlap	
ILO-C182-RF:Article-7(2)	skos:relatedMatch	TIP-Q2-2005:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Rehabilitation and schooling of trafficked children are common; other child workers are extra.	overlap	
ILO-C182-RF:Article-7(2)	skos:relatedMatch	TIP-SAQ-C2-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Needs of trafficked children are common; prevention is extra, adults are missing.	overlap	
ILO-C182-RF:Article-7(2)(e)	skos:relatedMatch	TIP-SAQ-C2-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators		0.5	The situation of girls combines age and gender, but mostly outside victim assistance.	overlap	proposed
ILO-C182-RF:V	skos:relatedMatch	TIP-SAQ-C3-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Prosecutions for child trafficking are in both figures; all other worst forms and all adult cases separate them.	overlap	
ILO-P029-RF:Article-1(1)	skos:relatedMatch	TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Protection and remedies for trafficked workers are common; prevention and sanctions are extra, other victims missing.	overlap	
ILO-P029-RF:Article-1(1)	skos:relatedMatch	TIP-SAQ-C2-2020:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Prevention of labour trafficking is common; other exploitation is missing, remedies and sanctions are extra.	overlap	
ILO-P029-RF:Article-1(2)	skos:relatedMatch	TIP-Q1-2004:x21	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	A national plan against forced labour treats labour trafficking; sexual exploitation and organs are missing.	overlap	
ILO-P029-RF:Article-1(2)	skos:relatedMatch	TIP-SAQ-C2-2020:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	A national policy against forced labour prevents labour trafficking; other trafficking is missing, consultation is extra.	overlap	
ILO-P029-RF:Article-1(3)	skos:relatedMatch	TIP-Q1-2004:x21	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Action against trafficking for forced labour is part of action against trafficking, in so far as it is laid down in a policy or plan.	subset overlap	
ILO-P029-RF:Article-1(3)	skos:relatedMatch	TIP-SAQ-C2-2020:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Preventive action against labour trafficking is common; repression is extra, other exploitation is missing.	overlap	
ILO-P029-RF:Article-2(a)	skos:relatedMatch	TIP-Q1-2004:x22	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Informing people at risk is common where forced labour comes through trafficking; research is missing.	overlap	
ILO-P029-RF:Article-2(a)	skos:relatedMatch	TIP-SAQ-C2-2020:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Informing people at risk is an awareness initiative; forced labour without trafficking is extra, other exploitation is missing.	overlap	
ILO-P029-RF:Article-2(b)	skos:relatedMatch	TIP-SAQ-C2-2020:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Employers who know better create less demand; the aim is forced labour at large.	overlap	
ILO-P029-RF:Article-2(e)	skos:relatedMatch	TIP-Q1-2004:x25	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Due diligence of business is one measure against demand for exploited labour.	overlap	
ILO-P029-RF:Article-2(e)	skos:relatedMatch	TIP-SAQ-C2-2020:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Due diligence of business is one measure against demand for exploited labour; sexual exploitation is missing.	overlap	
ILO-P029-RF:Article-2(f)	skos:relatedMatch	TIP-Q1-2004:x24	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Root causes such as poverty are common; those special to forced labour or to other trafficking separate the two.	overlap	
ILO-P029-RF:Article-2(f)	skos:relatedMatch	TIP-SAQ-C2-2020:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Poverty and unequal opportunity are root causes of forced labour too; risk factors at the workplace are extra.	overlap	
ILO-P029-RF:Article-3	skos:relatedMatch	TIP-Q1-2004:x17	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Recovery of trafficked workers is common; identification and release are extra, other victims missing.	overlap	
ILO-P029-RF:Article-3	skos:relatedMatch	TIP-SAQ-C2-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Help to recover is given to trafficked workers in both; the ILO form begins with finding and freeing them.	overlap	
ILO-P029-RF:Article-3	skos:relatedMatch	TIP-SAQ-C2-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Protection after release includes safety of trafficked workers among much else.	overlap	
ILO-P029-RF:Article-4(1)	skos:relatedMatch	TIP-Q1-2004:x20	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Compensation of trafficked workers is common; other remedies are extra, other victims missing.	overlap	
ILO-P029-RF:Article-4(1)	skos:relatedMatch	TIP-Q2-2005:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Procedures to claim are remedies; the number of users is asked only in 2005.	overlap	
ILO-P029-RF:Article-4(1)	skos:relatedMatch	TIP-SAQ-C2-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	A trafficked worker's compensation falls under both; the ILO form adds other remedies and forced labour without trafficking.	overlap	
ILO-P029-RF:Article-5	skos:relatedMatch	TIP-DRAFT-2017:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Cooperation against forced labour includes exchange on labour trafficking; training is only in the draft.	overlap	
ILO-P029-RF:Article-6	skos:relatedMatch	TIP-Q1-2004:x23	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Consulted groups may be the organisations that take part in prevention; consultation is less than taking part.	overlap	
ILO-P029-RF:Article-6	skos:relatedMatch	TIP-SAQ-C2-2020:x13	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Consultation of other groups concerned meets cooperation with civil society; the social partners come first in the ILO form.	overlap	
ILO-P029-RF:I	skos:relatedMatch	TIP-Q1-2004:x21	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Policies against forced labour include those against labour trafficking; laws are extra, sexual exploitation is missing.	overlap	
ILO-P029-RF:I	skos:relatedMatch	TIP-SAQ-C1-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Laws against forced labour include the labour part of the trafficking offence; the lists otherwise differ.	overlap	
ILO-P029-RF:x1	skos:relatedMatch	TIP-Q1-2004:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Prosecuted cases of labour trafficking are in both counts; forced labour without trafficking and other exploitation separate them.	overlap	
ILO-P029-RF:x1	skos:relatedMatch	TIP-SAQ-C3-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Labour trafficking cases are counted in both tables; cluster III knows no detected cases, the ILO no sexual exploitation.	overlap	
ILO-P029-RF:x2	skos:relatedMatch	TIP-Q2-2005:x28	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Difficulties in protecting trafficked workers may be named in both; return and borders are not in the ILO form.	overlap	
ILO-P029-RF:x2	skos:relatedMatch	TIP-SAQ-C2-2020:x17	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Difficulties in prevention and protection of trafficked workers are common; sanctions are extra, other victims missing.	overlap	
ILO-P029-RF:x2	skos:relatedMatch	TIP-SAQ-C2-2020:x18	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Needs for prevention and protection of trafficked workers are common; sanctions are extra, other victims missing.	overlap	

"""###),
    EmbeddedFile(name: "trafficking-in-persons/mappings/tip-rights.sssom.tsv", text: ###"""
#curie_map:
#  CCPR-RG: urn:reporting-synergy:questionnaire/CCPR-RG/
#  CEDAW-RG: urn:reporting-synergy:questionnaire/CEDAW-RG/
#  CRC-RG: urn:reporting-synergy:questionnaire/CRC-RG/
#  GREVIO-BL: urn:reporting-synergy:questionnaire/GREVIO-BL/
#  LANZ-GO: urn:reporting-synergy:questionnaire/LANZ-GO/
#  OPSC-RG-2006: urn:reporting-synergy:questionnaire/OPSC-RG-2006/
#  TIP-DRAFT-2017: urn:reporting-synergy:questionnaire/TIP-DRAFT-2017/
#  TIP-Q1-2004: urn:reporting-synergy:questionnaire/TIP-Q1-2004/
#  TIP-Q2-2005: urn:reporting-synergy:questionnaire/TIP-Q2-2005/
#  TIP-SAQ-C1-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C1-2020/
#  TIP-SAQ-C2-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C2-2020/
#  TIP-SAQ-C3-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C3-2020/
#  TIP-SAQ-C4-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C4-2020/
#  UPR-NR: urn:reporting-synergy:questionnaire/UPR-NR/
#  synergy: urn:reporting-synergy:vocab/
#mapping_set_id: https://reporting-synergy.invalid/mappings/trafficking-in-persons/tip-rights
#mapping_set_version: "2026-11-23"
#mapping_set_title: Protocol questionnaires and human rights reporting
#mapping_set_description: Guidelines of the treaty bodies, of the universal periodic review and of two further European conventions against the Protocol questionnaires
#license: urn:reporting-synergy:no-licence-chosen
#mapping_date: 2026-11-23
#extension_definitions:
#  - slot_name: ext_set_relation
#    property: synergy:setRelation
#    type_hint: xsd:string
#  - slot_name: ext_status
#    property: synergy:status
#    type_hint: xsd:string
#  - slot_name: ext_transform
#    property: synergy:transform
#    type_hint: xsd:string
subject_id	predicate_id	object_id	mapping_justification	author_label	reviewer_label	confidence	comment	ext_set_relation	ext_status	ext_transform
CCPR-RG:x1	skos:relatedMatch	TIP-Q1-2004:1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	The prohibition of trafficking is common; slavery and servitude are extra, the penal form is not asked.	overlap		
CCPR-RG:x1	skos:relatedMatch	TIP-Q1-2004:x21	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Prevention in practice includes plans against trafficking; the prohibition of slavery is extra.	overlap		
CEDAW-RG:x1	skos:relatedMatch	TIP-Q1-2004:1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The offence is common, though only for women and girls; conformity of the definition is extra.	overlap		
CEDAW-RG:x1	skos:relatedMatch	TIP-Q1-2004:1(b)	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Conformity of the definition is common, though only for women and girls; the citation of the law is extra.	overlap		
CEDAW-RG:x1	skos:relatedMatch	TIP-SAQ-C1-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The law named to the Committee makes trafficking in women criminal, which is part of what cluster I asks; its definition is not.	overlap		
CEDAW-RG:x1	skos:relatedMatch	TIP-SAQ-C1-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	The law named may be the provision to be linked; men, boys and attempt are missing.	overlap		
CEDAW-RG:x10	skos:relatedMatch	TIP-Q1-2004:x20	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Remedies of women include damages; whether men can obtain them stays open, legal aid is extra.	overlap		
CEDAW-RG:x10	skos:relatedMatch	TIP-SAQ-C2-2020:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Legal aid helps women to be heard in proceedings; remedies are extra.	overlap		
CEDAW-RG:x10	skos:relatedMatch	TIP-SAQ-C2-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Compensation is a remedy; legal aid is extra, men are missing.	overlap		
CEDAW-RG:x11	skos:relatedMatch	TIP-DRAFT-2017:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Demand reduction is common for prostitution; general prevention policy is missing.	overlap		
CEDAW-RG:x11	skos:relatedMatch	TIP-Q1-2004:x25	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Demand for sexual services is common; prostitution policy is extra, demand for labour is missing.	overlap		
CEDAW-RG:x11	skos:relatedMatch	TIP-SAQ-C2-2020:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	The Committee's demand is for prostitution, one of the kinds of exploitation whose demand cluster II wants discouraged.	overlap		
CEDAW-RG:x12	skos:relatedMatch	TIP-SAQ-C2-2020:x14	semapv:ManualMappingCuration	ReportingSynergy curators		0.5	Income alternatives reduce unequal opportunity, for women already in prostitution rather than at risk.	overlap	proposed	
CEDAW-RG:x14	skos:relatedMatch	TIP-DRAFT-2017:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Return in safety is common; preventive cooperation is extra, men are missing.	overlap		
CEDAW-RG:x14	skos:relatedMatch	TIP-Q2-2005:x19	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Agreements on return are part of the cooperation described; preventive cooperation is extra.	overlap		
CEDAW-RG:x14	skos:relatedMatch	TIP-SAQ-C4-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Safe return is common; how pending proceedings are respected is missing.	overlap		
CEDAW-RG:x14	skos:relatedMatch	TIP-SAQ-C4-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Arrangements for return are common; preventive cooperation is extra, men are missing.	overlap		
CEDAW-RG:x15	skos:relatedMatch	TIP-SAQ-C2-2020:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Rural, minority and displaced women lack equal opportunity; measures for others are missing, direct protection is extra.	overlap		
CEDAW-RG:x2	skos:relatedMatch	TIP-Q1-2004:x21	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The plan is common; budget and gender perspective are extra, other policies and men missing.	overlap		
CEDAW-RG:x2	skos:relatedMatch	TIP-SAQ-C2-2020:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The preventive part of the plan is common; budget is extra, men and boys are missing.	overlap		
CEDAW-RG:x2	skos:relatedMatch	TIP-SAQ-C2-2020:x12	semapv:ManualMappingCuration	ReportingSynergy curators		0.5	A plan often lists campaigns, but the question is about the plan.	overlap	proposed	
CEDAW-RG:x4	skos:broadMatch	TIP-Q1-2004:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Prosecutions and convictions concerning women and girls are part of those concerning all victims.	subset		
CEDAW-RG:x4	skos:broadMatch	TIP-SAQ-C3-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Cases of female victims are counted among the prosecutions and convictions of cluster III.	subset		
CEDAW-RG:x5	skos:relatedMatch	TIP-Q1-2004:x24	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Poverty and lack of opportunity of women are common; discrimination in migration rules is extra.	overlap		
CEDAW-RG:x5	skos:relatedMatch	TIP-SAQ-C2-2020:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Unequal opportunity of women is common; underdevelopment at large is missing, migration rules are extra.	overlap		
CEDAW-RG:x6	skos:relatedMatch	TIP-SAQ-C2-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Gender-sensitive procedures answer part of the attention to gender, at the moment of identification only.	overlap		
CEDAW-RG:x7	skos:broadMatch	TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Services for women victims are among the assistance measures for all victims.	subset		
CEDAW-RG:x7	skos:broadMatch	TIP-Q1-2004:x17	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Shelter, health care and psychosocial help for women are among the recovery services for all victims.	subset		
CEDAW-RG:x7	skos:broadMatch	TIP-SAQ-C2-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Shelter, health care and psychosocial help for women are among the recovery measures for all victims.	subset		
CEDAW-RG:x7	skos:relatedMatch	TIP-Q2-2005:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Shelters for women are common; health care is extra, funding and men are missing.	overlap		
CEDAW-RG:x7	skos:relatedMatch	TIP-Q2-2005:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Medical and psychological help for women are common; shelter is extra, men and material help missing.	overlap		
CEDAW-RG:x7	skos:relatedMatch	TIP-SAQ-C2-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Services shaped for women answer gender needs; age and special needs are missing.	overlap		
CEDAW-RG:x8	skos:broadMatch	TIP-DRAFT-2017:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	A permit for women who do not cooperate is one of the options to stay.	subset		
CEDAW-RG:x8	skos:broadMatch	TIP-Q2-2005:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	A permit for women who do not cooperate is one way in which the law lets victims remain.	subset		
CEDAW-RG:x8	skos:broadMatch	TIP-SAQ-C2-2020:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	A permit for women who do not cooperate is one measure permitting victims to stay; its absence says nothing of other measures.	subset		"{""kind"": ""choiceMap"", ""map"": {""yes"": ""yes""}}"
CEDAW-RG:x8	skos:relatedMatch	TIP-SAQ-C2-2020:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	A permit without cooperation often rests on humanitarian grounds, but need not.	overlap		
CRC-RG:x1	skos:relatedMatch	TIP-DRAFT-2017:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Prevention of child trafficking is common; abduction and sale are extra, demand and adults missing.	overlap		
CRC-RG:x1	skos:relatedMatch	TIP-Q1-2004:x21	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Policies against child trafficking are common; abduction and sale are extra, adults missing.	overlap		
CRC-RG:x1	skos:relatedMatch	TIP-SAQ-C2-2020:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Prevention of child trafficking is common; abduction and sale are extra, adults missing.	overlap		
CRC-RG:x1	skos:relatedMatch	TIP-SAQ-C2-2020:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Campaigns and studies are among the measures that prevent child trafficking; legal and protective ones are extra.	overlap		
CRC-RG:x3	skos:relatedMatch	TIP-Q2-2005:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Care for trafficked children is common; victims of other harm are extra, housing rules missing.	overlap		
CRC-RG:x3	skos:relatedMatch	TIP-SAQ-C2-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Recovery of trafficked children is common; other child victims are extra, adults missing.	overlap		
CRC-RG:x3	skos:relatedMatch	TIP-SAQ-C2-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Recovery suited to children answers the need of age; other needs are missing.	overlap		
GREVIO-BL:x2	skos:relatedMatch	TIP-Q2-2005:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Permits for victims of violence reach trafficked women only where violence against women is the ground.	overlap		
GREVIO-BL:x2	skos:relatedMatch	TIP-SAQ-C2-2020:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	An autonomous permit lets a trafficked woman stay where she counts as victim of violence against women.	overlap		
LANZ-GO:x4	skos:relatedMatch	TIP-Q2-2005:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Support for children trafficked for sexual ends is common; housing and schooling are missing.	overlap		
LANZ-GO:x4	skos:relatedMatch	TIP-SAQ-C2-2020:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Proceedings adapted to children let them be heard; other child victims are extra, adults missing.	overlap		
LANZ-GO:x4	skos:relatedMatch	TIP-SAQ-C2-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Support suited to child victims answers the need of age; sexual offences other than trafficking are extra.	overlap		
OPSC-RG-2006:xIII.1	skos:relatedMatch	TIP-SAQ-C2-2020:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	A plan against sale and exploitation of children prevents child trafficking in part; coordination is extra.	overlap		
OPSC-RG-2006:xIII.1	skos:relatedMatch	TIP-SAQ-C2-2020:x13	semapv:ManualMappingCuration	ReportingSynergy curators		0.5	A coordinating body sometimes seats organisations of civil society, which the guidelines do not ask in particular.	overlap	proposed	
OPSC-RG-2006:xIII.2	skos:relatedMatch	TIP-SAQ-C2-2020:x16	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Training on child victims reaches officials, but for offences that only partly are trafficking.	overlap		
OPSC-RG-2006:xIV.1	skos:relatedMatch	TIP-SAQ-C2-2020:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Measures for children at risk touch poverty; how they are identified is extra, adults are missing.	overlap		
OPSC-RG-2006:xIV.2	skos:relatedMatch	TIP-Q1-2004:x22	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Campaigns on sale and exploitation of children include child trafficking; research and adults are missing.	overlap		
OPSC-RG-2006:xIV.2	skos:relatedMatch	TIP-SAQ-C2-2020:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	A campaign for children and families is an awareness initiative as far as it speaks of trafficking.	overlap		
OPSC-RG-2006:xV.1	skos:relatedMatch	TIP-Q1-2004:1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Sale of a child for exploitation is at once trafficking; pornography offences are extra, adults missing.	overlap		
OPSC-RG-2006:xV.2	skos:relatedMatch	TIP-Q1-2004:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Where sale is set apart from trafficking, the answer tells how child trafficking is defined.	overlap		
OPSC-RG-2006:xV.2	skos:relatedMatch	TIP-SAQ-C1-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Where sale is set apart from trafficking, the answer tells whether means are needed for a child.	overlap		
OPSC-RG-2006:xV.4	skos:relatedMatch	TIP-SAQ-C1-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Attempt and complicity are asked in both, for offences that meet only where a child is sold for exploitation.	overlap		
OPSC-RG-2006:xV.5	skos:relatedMatch	TIP-SAQ-C1-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Penalties and aggravation are asked in both, for offences that meet only in part.	overlap		
OPSC-RG-2006:xVI.1	skos:relatedMatch	TIP-Q1-2004:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Privacy of child victims is one of the protections; adults are missing, other protections extra.	overlap		
OPSC-RG-2006:xVI.1	skos:relatedMatch	TIP-SAQ-C2-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Privacy of child victims is one of the protections at every stage; adults are missing.	overlap		
OPSC-RG-2006:xVI.1	skos:relatedMatch	TIP-SAQ-C2-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Informing child victims of the course of proceedings is one of the protections at every stage; adults are missing.	overlap		
OPSC-RG-2006:xVI.1	skos:relatedMatch	TIP-SAQ-C2-2020:x3	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Letting child victims state their views is one of the protections at every stage; adults are missing.	overlap		
OPSC-RG-2006:xVI.1	skos:relatedMatch	TIP-SAQ-C2-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Safety of child victims is one of the protections at every stage; adults and safety outside proceedings are missing.	overlap		
OPSC-RG-2006:xVI.4	skos:relatedMatch	TIP-Q2-2005:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Services for trafficked children are common; victims of other offences are extra, housing and schooling less so.	overlap		
OPSC-RG-2006:xVI.4	skos:relatedMatch	TIP-SAQ-C2-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Recovery services for trafficked children are common; other child victims are extra, adults missing.	overlap		
OPSC-RG-2006:xVI.5	skos:relatedMatch	TIP-Q1-2004:x20	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Compensation of trafficked children is common; victims of other offences are extra, adults missing.	overlap		
OPSC-RG-2006:xVI.5	skos:relatedMatch	TIP-Q2-2005:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Procedures open to child victims are among those of 2005; the count of users is missing.	overlap		
OPSC-RG-2006:xVI.5	skos:relatedMatch	TIP-SAQ-C2-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Procedures for child victims show a possibility of compensation for those of them who were trafficked.	overlap		
OPSC-RG-2006:xVII.2	skos:relatedMatch	TIP-DRAFT-2017:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Repatriation of trafficked children is common; recovery and reintegration are extra, adults missing.	overlap		
OPSC-RG-2006:xVII.2	skos:relatedMatch	TIP-SAQ-C4-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators		0.5	Cooperation on repatriation of children says something of safe return, mostly of what follows it.	overlap	proposed	
OPSC-RG-2006:xVII.3	skos:relatedMatch	TIP-SAQ-C2-2020:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Aid that addresses poverty as a root cause is common; it is given abroad and for children's sake.	overlap		
UPR-NR:x1	skos:relatedMatch	TIP-Q1-2004:x21	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Steps on recommendations may be new plans; plans nobody recommended are missing.	overlap		
UPR-NR:x1	skos:relatedMatch	TIP-SAQ-C2-2020:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Steps on recommendations may be preventive policies; others serve prosecution.	overlap		
UPR-NR:x2	skos:narrowMatch	TIP-Q1-2004:x27	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Best practices in the whole field of trafficking include those in victim protection and awareness raising.	superset		"{""kind"": ""concat"", ""elements"": [""goodPractices""], ""separator"": ""\n""}"
UPR-NR:x2	skos:narrowMatch	TIP-SAQ-C1-2020:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Best practices in the whole field of trafficking include those in criminalising it.	superset		"{""kind"": ""concat"", ""elements"": [""goodPractices""], ""separator"": ""\n""}"
UPR-NR:x2	skos:narrowMatch	TIP-SAQ-C2-2020:x17	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Constraints in the whole field of trafficking include those in protection and prevention.	superset		"{""kind"": ""concat"", ""elements"": [""constraints""], ""separator"": ""\n""}"
UPR-NR:x2	skos:narrowMatch	TIP-SAQ-C2-2020:x19	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Best practices in the whole field of trafficking include those in protection and prevention.	superset		"{""kind"": ""concat"", ""elements"": [""goodPractices""], ""separator"": ""\n""}"

"""###),
    EmbeddedFile(name: "trafficking-in-persons/mappings/tip-surveys.sssom.tsv", text: ###"""
#curie_map:
#  GLOTIP-2016: urn:reporting-synergy:questionnaire/GLOTIP-2016/
#  OSCE-S2021: urn:reporting-synergy:questionnaire/OSCE-S2021/
#  TIP-DRAFT-2017: urn:reporting-synergy:questionnaire/TIP-DRAFT-2017/
#  TIP-Q1-2004: urn:reporting-synergy:questionnaire/TIP-Q1-2004/
#  TIP-Q2-2005: urn:reporting-synergy:questionnaire/TIP-Q2-2005/
#  TIP-SAQ-C1-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C1-2020/
#  TIP-SAQ-C2-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C2-2020/
#  TIP-SAQ-C3-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C3-2020/
#  TIP-SAQ-C4-2020: urn:reporting-synergy:questionnaire/TIP-SAQ-C4-2020/
#  US-TIP-2025: urn:reporting-synergy:questionnaire/US-TIP-2025/
#  synergy: urn:reporting-synergy:vocab/
#mapping_set_id: https://reporting-synergy.invalid/mappings/trafficking-in-persons/tip-surveys
#mapping_set_version: "2026-11-23"
#mapping_set_title: Protocol questionnaires and surveys
#mapping_set_description: The global report of UNODC, the survey of the OSCE and the annual request of the United States against the Protocol questionnaires
#license: urn:reporting-synergy:no-licence-chosen
#mapping_date: 2026-11-23
#extension_definitions:
#  - slot_name: ext_element_map
#    property: synergy:elementMap
#    type_hint: xsd:string
#  - slot_name: ext_set_relation
#    property: synergy:setRelation
#    type_hint: xsd:string
#  - slot_name: ext_status
#    property: synergy:status
#    type_hint: xsd:string
#  - slot_name: ext_transform
#    property: synergy:transform
#    type_hint: xsd:string
subject_id	predicate_id	predicate_modifier	object_id	mapping_justification	author_label	reviewer_label	confidence	comment	ext_element_map	ext_set_relation	ext_status	ext_transform
GLOTIP-2016:1.1	skos:relatedMatch		TIP-SAQ-C3-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators		0.55	Recorded offences are where investigations begin, but an offence may be recorded without one; later stages are missing.		overlap	proposed	
GLOTIP-2016:1.2	skos:relatedMatch		TIP-SAQ-C1-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The article numbers are among the provisions to be linked; definition articles outside the criminal code are missing.		overlap		
GLOTIP-2016:x11.1	skos:relatedMatch		TIP-Q1-2004:x13	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Cases that ended in conviction fit both; the survey wants typical ones, the form successful ones.		overlap		
GLOTIP-2016:x11.1	skos:relatedMatch		TIP-SAQ-C1-2020:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	A typical case with profiles and route is an example of a case, unless it was told without a judgment.		subset overlap		
GLOTIP-2016:x12.1	skos:narrowMatch		TIP-Q1-2004:1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	A specific offence makes trafficking criminal; date and coverage of forms are extra. Without one, other offences may still apply.	"[{""from"": ""specificOffence"", ""to"": ""value"", ""transform"": {""kind"": ""choiceToBool"", ""yes"": [""allForms"", ""someForms""], ""no"": [], ""outOfScope"": [""none""]}}]"	superset		
GLOTIP-2016:x12.1	skos:narrowMatch		TIP-SAQ-C1-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.85	Whoever names a specific offence says that trafficking is criminal; having none does not exclude that other articles make it so.	"[{""from"": ""specificOffence"", ""to"": ""value"", ""transform"": {""kind"": ""choiceToBool"", ""yes"": [""allForms"", ""someForms""], ""no"": [], ""outOfScope"": [""none""]}}]"	superset		
GLOTIP-2016:x12.1	skos:relatedMatch		TIP-Q1-2004:1(b)	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Coverage of all exploitation forms is the purpose part of the definition; acts and means are missing.		overlap		
GLOTIP-2016:x12.1	skos:relatedMatch		TIP-Q1-2004:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Whether all forms are covered is common; the form wants them named and any additions.		overlap		
GLOTIP-2016:x3.1	skos:relatedMatch		TIP-Q1-2004:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Prosecutions are common, counted as persons by sex in one and as proceedings in the other.		overlap		
GLOTIP-2016:x3.1	skos:relatedMatch		TIP-SAQ-C3-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Persons prosecuted stand behind the prosecutions of cluster III, where several may share one case.		overlap		
GLOTIP-2016:x4.1	skos:relatedMatch		TIP-Q1-2004:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Convictions are common, counted as persons in first instance in one and as proceedings in the other.		overlap		
GLOTIP-2016:x4.1	skos:relatedMatch		TIP-SAQ-C3-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Persons convicted in first instance stand behind the convictions of cluster III, which may be final ones.		overlap		
OSCE-S2021:x1	skos:narrowMatch		TIP-Q1-2004:1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Forms of trafficking that are criminalised presuppose that trafficking is an offence.		superset		"{""kind"": ""multiToBool"", ""yes"": [""sexualExploitation"", ""forcedLabour"", ""slavery"", ""servitude"", ""organRemoval"", ""forcedCriminality"", ""forcedBegging""], ""no"": [], ""outOfScope"": []}"
OSCE-S2021:x1	skos:narrowMatch		TIP-SAQ-C1-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	To tick a form as criminalised is to say that trafficking is a criminal offence.		superset		"{""kind"": ""multiToBool"", ""yes"": [""sexualExploitation"", ""forcedLabour"", ""slavery"", ""servitude"", ""organRemoval"", ""forcedCriminality"", ""forcedBegging""], ""no"": [], ""outOfScope"": []}"
OSCE-S2021:x1	skos:relatedMatch		TIP-Q1-2004:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	The minimum forms are common; begging and criminality are named only in the survey, other additions only in the form.	"[{""from"": ""sexualExploitation"", ""to"": ""sexualExploitation""}, {""from"": ""forcedLabour"", ""to"": ""forcedLabour""}, {""from"": ""slavery"", ""to"": ""slavery""}, {""from"": ""servitude"", ""to"": ""servitude""}, {""from"": ""organRemoval"", ""to"": ""organRemoval""}]"	overlap		
OSCE-S2021:x1	skos:relatedMatch		TIP-SAQ-C1-2020:x2	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The minimum purposes are common; acts and means are missing, begging and criminality extra.	"[{""from"": ""sexualExploitation"", ""to"": ""sexualExploitation""}, {""from"": ""forcedLabour"", ""to"": ""forcedLabour""}, {""from"": ""slavery"", ""to"": ""slavery""}, {""from"": ""servitude"", ""to"": ""servitude""}, {""from"": ""organRemoval"", ""to"": ""organRemoval""}]"	overlap		
OSCE-S2021:x10	skos:exactMatch	Not	TIP-SAQ-C2-2020:x19	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	New trends of the crime and successful practices of States are different matters.		disjoint		
OSCE-S2021:x11	skos:relatedMatch		TIP-DRAFT-2017:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Border measures are common; carriers and documents are only in the draft.		overlap		
OSCE-S2021:x11	skos:relatedMatch		TIP-Q2-2005:x20	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Detection at the border is common; support for finding victims is wider than controls.		overlap		
OSCE-S2021:x11	skos:relatedMatch		TIP-SAQ-C3-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Controls that detect traffickers answer both; cluster III asks whether they were strengthened.		overlap		
OSCE-S2021:x2	skos:broadMatch		TIP-Q1-2004:x25	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Punishing knowing users of sexually exploited victims is one legislative measure against demand.		subset		
OSCE-S2021:x2	skos:broadMatch		TIP-SAQ-C2-2020:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Punishing knowing users of sexually exploited victims is one measure against demand.		subset		
OSCE-S2021:x4	skos:relatedMatch		TIP-SAQ-C2-2020:x5	semapv:ManualMappingCuration	ReportingSynergy curators		0.5	A referral mechanism joins authorities and organisations around the victim, but delivery of services is only its end.		overlap	proposed	
OSCE-S2021:x5	skos:broadMatch		TIP-DRAFT-2017:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	A reflection period or permit without cooperation is one of the options to stay.		subset		
OSCE-S2021:x5	skos:broadMatch		TIP-Q2-2005:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	A reflection period or permit without cooperation lets victims remain; having none leaves other permits open.		subset		"{""kind"": ""choiceToBool"", ""yes"": [""both"", ""reflectionPeriod"", ""residencePermit""], ""no"": [], ""outOfScope"": [""none""]}"
OSCE-S2021:x5	skos:broadMatch		TIP-SAQ-C2-2020:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	A reflection period or permit without cooperation permits a stay; having none leaves other permits open.		subset		"{""kind"": ""choiceMap"", ""map"": {""both"": ""yes"", ""reflectionPeriod"": ""yes"", ""residencePermit"": ""yes"", ""none"": ""outOfScope""}}"
OSCE-S2021:x5	skos:relatedMatch		TIP-SAQ-C2-2020:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	A permit without cooperation often rests on humanitarian grounds; a reflection period does not.		overlap		
OSCE-S2021:x6	skos:relatedMatch		TIP-Q1-2004:x20	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Measures that guarantee compensation show the possibility of obtaining it, unless the ordinary civil claim is left unmentioned.		superset overlap		
OSCE-S2021:x6	skos:relatedMatch		TIP-Q2-2005:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Ways to compensation are common; the survey counts recipients, the form users of a procedure.		overlap		
OSCE-S2021:x6	skos:relatedMatch		TIP-SAQ-C2-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	A guarantee goes further than the possibility asked for in cluster II, but a mere civil claim may be no guarantee.		superset overlap		
OSCE-S2021:x8	skos:relatedMatch		TIP-Q1-2004:x25	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Clean procurement and supply chains lower demand for exploited labour, the form asks for all kinds of demand.		overlap		
OSCE-S2021:x8	skos:relatedMatch		TIP-SAQ-C2-2020:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Clean procurement and supply chains lower demand for exploited labour; other demand is missing.		overlap		
US-TIP-2025:x1	skos:relatedMatch		TIP-Q1-2004:1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Criminalisation is common, but the statute's severe forms omit organs and need no act of movement.		overlap		
US-TIP-2025:x1	skos:relatedMatch		TIP-Q1-2004:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Penalties are common for sex and labour trafficking; other purposes are missing.		overlap		
US-TIP-2025:x1	skos:relatedMatch		TIP-SAQ-C1-2020:x1	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Laws on sex and labour trafficking make most trafficking criminal; the request also wants penalties and leaves organs out.		overlap		
US-TIP-2025:x1	skos:relatedMatch		TIP-SAQ-C1-2020:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Penalties are common for sex and labour trafficking; aggravation and other purposes are missing.		overlap		
US-TIP-2025:x10	skos:relatedMatch		TIP-DRAFT-2017:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.65	Demand reduction is common; other prevention policies are only in the draft.		overlap		
US-TIP-2025:x10	skos:relatedMatch		TIP-Q1-2004:x25	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Demand for commercial sex and forced labour is common; the statute also means commercial sex apart from trafficking.		overlap		
US-TIP-2025:x10	skos:relatedMatch		TIP-SAQ-C2-2020:x15	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Efforts against demand for sex and labour are measures of cluster II, as far as trafficking feeds that demand.		overlap		
US-TIP-2025:x12	skos:relatedMatch		TIP-DRAFT-2017:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Cooperation includes the exchange of information; training is only in the draft.		overlap		
US-TIP-2025:x12	skos:relatedMatch		TIP-SAQ-C4-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Agreements used may be on return, though most are on police work.		overlap		
US-TIP-2025:x2	skos:relatedMatch		TIP-Q1-2004:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	The same three counts, for a period from April to March and by another definition of the crime.		overlap		
US-TIP-2025:x2	skos:relatedMatch		TIP-SAQ-C3-2020:x8	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.8	Investigations, prosecutions and convictions are asked by both, but a case under the statute need not be one under the Protocol.		overlap		
US-TIP-2025:x6	skos:relatedMatch		TIP-DRAFT-2017:x6	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Services are common; funding is extra, protection in proceedings is missing.		overlap		
US-TIP-2025:x6	skos:relatedMatch		TIP-Q1-2004:x17	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Services are common; funding is extra, and services of others than the government are missing.		overlap		
US-TIP-2025:x6	skos:relatedMatch		TIP-SAQ-C2-2020:x4	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	Services given by the government in one year are among those available; money spent is not asked in cluster II.		overlap		
US-TIP-2025:x6	skos:relatedMatch		TIP-SAQ-C2-2020:x5	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Funding of services often goes to organisations that run them, which shows joint delivery; services run by the State do not.		overlap		
US-TIP-2025:x6	skos:relatedMatch		TIP-SAQ-C2-2020:x6	semapv:ManualMappingCuration	ReportingSynergy curators		0.5	Services by type of victim may show attention to age and gender, which the request does not ask for in general.		overlap	proposed	
US-TIP-2025:x8	skos:relatedMatch		TIP-DRAFT-2017:x7	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Alternatives to return are options to stay; numbers are extra, conditions are missing.		overlap		
US-TIP-2025:x8	skos:relatedMatch		TIP-Q2-2005:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Alternatives to return of foreign victims are ways to remain; the number of users is extra.		overlap		
US-TIP-2025:x8	skos:relatedMatch		TIP-Q2-2005:x14	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.7	The number of victims who received an alternative is close to that of permissions; the alternatives themselves are extra.		overlap		
US-TIP-2025:x8	skos:relatedMatch		TIP-SAQ-C2-2020:x10	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.55	Alternatives are offered where victims face hardship or retribution, which is a humanitarian ground among others.		overlap		
US-TIP-2025:x8	skos:relatedMatch		TIP-SAQ-C2-2020:x9	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Alternatives to return are ways of permitting a stay; numbers are extra.		overlap		
US-TIP-2025:x9	skos:relatedMatch		TIP-Q1-2004:x21	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	The plan is common; single efforts of the period and the coordinating body are extra.		overlap		
US-TIP-2025:x9	skos:relatedMatch		TIP-SAQ-C2-2020:x11	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.75	Prevention and plan are common; the coordinating body is extra, protection from being trafficked again is missing.		overlap		
US-TIP-2025:x9	skos:relatedMatch		TIP-SAQ-C2-2020:x12	semapv:ManualMappingCuration	ReportingSynergy curators	ReportingSynergy consistency review	0.6	Prevention efforts of the period often are campaigns; plan and coordination are extra.		overlap		

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/ATT-IR.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "ATT-IR",
  "title": "Initial report template on ATT implementation",
  "issuer": "ATT-CSP",
  "instruments": ["UN-ATT"],
  "published": "2016",
  "note": "Side-by-side comparison with the PoA template published by UNIDIR in 2018",
  "certainty": "high",
  "language": "en",
  "audience": "parties",
  "classification": "public",
  "questions": [
    {
      "number": "x1",
      "text": "Which national control system and list implement the Treaty?",
      "kind": "text",
      "section": "Arms control",
      "certainty": "low",
      "provisions": ["UN-ATT:5"],
      "aspect": "legislation",
      "elements": [
        {"id": "controlSystem", "label": "Control system"},
        {"id": "controlList", "label": "Control list"}
      ]
    },
    {
      "number": "x2",
      "text": "How long are records of authorisations or transfers kept?",
      "kind": "number",
      "section": "Arms control",
      "certainty": "low",
      "provisions": ["UN-ATT:12"],
      "aspect": "legislation",
      "population": "records.arms.authorisationsAndTransfers",
      "unit": "year"
    },
    {
      "number": "x3",
      "text": "Which measures regulate brokering of conventional arms in your jurisdiction?",
      "kind": "text",
      "section": "Arms control",
      "certainty": "low",
      "provisions": ["UN-ATT:10"],
      "aspect": "legislation"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/CCD-RG.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "CCD-RG",
  "title": "Guidelines for the common core document",
  "issuer": "UN-Treaty-Bodies",
  "instruments": ["UN-CCD"],
  "symbol": "HRI/GEN/2/Rev.6",
  "published": "2009",
  "note": "Shared by all core treaties; up to 42,400 words; symbol series HRI/CORE; update when facts change",
  "certainty": "high",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "all",
  "classification": "public",
  "questions": [
    {
      "number": "x1",
      "text": "Which human rights treaties has the State accepted, and with which reservations?",
      "kind": "table",
      "section": "Treaties",
      "certainty": "low",
      "aspect": "legislation",
      "elements": [
        {"id": "treaties", "label": "Treaties accepted", "kind": "text"},
        {"id": "reservations", "label": "Reservations", "kind": "text"}
      ]
    },
    {
      "number": "x2",
      "text": "Which demographic, economic and crime indicators describe the State?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "aspect": "statistics",
      "elements": [
        {"id": "demographic", "label": "Demographic indicators", "population": "population"},
        {"id": "economic", "label": "Economic indicators", "population": "economy"},
        {"id": "crime", "label": "Crime indicators", "population": "offences"}
      ]
    },
    {
      "number": "x3",
      "text": "Which general legal and institutional framework protects human rights at national level?",
      "kind": "text",
      "section": "General framework",
      "certainty": "low",
      "aspect": "institution"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/CCPR-RG.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "CCPR-RG",
  "title": "Guidelines for treaty-specific documents under the Covenant",
  "issuer": "Human-Rights-Committee",
  "instruments": ["UN-ICCPR"],
  "symbol": "CCPR/C/2009/1",
  "published": "2009",
  "note": "Article 8 section",
  "certainty": "high",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "parties",
  "classification": "public",
  "questions": [
    {
      "number": "x1",
      "text": "Which law and practice prohibit and prevent slavery, servitude and trafficking, especially of women and children?",
      "kind": "text",
      "section": "Forced labour",
      "certainty": "low",
      "provisions": ["UN-ICCPR:8"],
      "aspect": "legislation",
      "elements": [
        {"id": "slavery", "label": "Slavery or similar practices"},
        {"id": "servitude", "label": "Servitude"},
        {"id": "trafficking", "label": "Trafficking"}
      ]
    },
    {
      "number": "x2",
      "text": "Which forms of compulsory work are allowed by law, and on what conditions?",
      "kind": "text",
      "section": "Forced labour",
      "certainty": "low",
      "provisions": ["UN-ICCPR:8(3)"],
      "aspect": "legislation",
      "elements": [
        {"id": "compulsoryWork", "label": "Forms of compulsory work"},
        {"id": "conditions", "label": "Conditions"}
      ]
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/CEDAW-RG.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "CEDAW-RG",
  "title": "Reporting guidelines and guidance note for CEDAW reports",
  "issuer": "CEDAW-Committee",
  "instruments": ["UN-CEDAW"],
  "symbol": "CEDAW/C/74/3/Rev.1",
  "published": "2022",
  "note": "Guidance note of 2022 plus harmonised guidelines HRI/GEN/2/Rev.6; questions are an outline for article 6 and GR 38, lists of issues vary per State",
  "certainty": "medium",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "parties",
  "classification": "public",
  "questions": [
    {
      "number": "x1",
      "text": "Which law criminalises trafficking in women and girls, and does it meet the international definition?",
      "kind": "text",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["UN-CEDAW:6"],
      "aspect": "legislation",
      "elements": [
        {"id": "offence", "label": "Offence"},
        {"id": "definition", "label": "Definition"}
      ]
    },
    {
      "number": "x2",
      "text": "Which policy or action plan addresses trafficking, with which budget and gender perspective?",
      "kind": "text",
      "section": "Policy",
      "certainty": "low",
      "provisions": ["UN-CEDAW:6"],
      "aspect": "policy",
      "elements": [
        {"id": "actionPlan", "label": "Action plan or strategy"},
        {"id": "budget", "label": "Budget"},
        {"id": "gender", "label": "Gender perspective"}
      ]
    },
    {
      "number": "x3",
      "text": "How many women and girls were identified as victims, by age, nationality and exploitation?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-CEDAW:6"],
      "aspect": "statistics",
      "population": "victims.identified.womenAndGirls",
      "unit": "person"
    },
    {
      "number": "x4",
      "text": "How many prosecutions and convictions concerned trafficking in women and girls?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-CEDAW:6"],
      "aspect": "statistics",
      "elements": [
        {"id": "prosecutions", "label": "Prosecutions", "population": "cases.prosecuted.femaleVictims", "unit": "case"},
        {"id": "convictions", "label": "Convictions", "population": "cases.convicted.femaleVictims", "unit": "case"}
      ]
    },
    {
      "number": "x5",
      "text": "Which measures address root causes, such as discrimination in migration and labour rules?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-CEDAW:6", "UN-CEDAW:GR38"],
      "aspect": "policy"
    },
    {
      "number": "x6",
      "text": "Which identification and referral procedures are gender-sensitive and include asylum settings?",
      "kind": "text",
      "section": "Identification of victims",
      "certainty": "low",
      "provisions": ["UN-CEDAW:6", "UN-CEDAW:GR38"],
      "aspect": "practice",
      "elements": [
        {"id": "identification", "label": "Identification"},
        {"id": "referral", "label": "Referral"}
      ]
    },
    {
      "number": "x7",
      "text": "Which shelters, health care and psychosocial help are available to women victims?",
      "kind": "text",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["UN-CEDAW:6", "UN-CEDAW:12"],
      "aspect": "practice",
      "elements": [
        {"id": "housing", "label": "Shelters"},
        {"id": "medical", "label": "Health care"},
        {"id": "psychological", "label": "Psychosocial help"}
      ]
    },
    {
      "number": "x8",
      "text": "Can women victims get residence permits regardless of cooperation with prosecution?",
      "kind": "yesNo",
      "section": "Stay of victims",
      "certainty": "low",
      "provisions": ["UN-CEDAW:6", "UN-CEDAW:GR38"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x9",
      "text": "How are women victims protected from punishment for acts linked to their being trafficked?",
      "kind": "text",
      "section": "Non-punishment of victims",
      "certainty": "low",
      "provisions": ["UN-CEDAW:6", "UN-CEDAW:GR38"],
      "aspect": "legislation"
    },
    {
      "number": "x10",
      "text": "How do women victims have access to justice, legal aid and remedies?",
      "kind": "text",
      "section": "Victims in proceedings",
      "certainty": "low",
      "provisions": ["UN-CEDAW:6", "UN-CEDAW:15"],
      "aspect": "legislation",
      "elements": [
        {"id": "accessToJustice", "label": "Access to justice"},
        {"id": "legalAid", "label": "Free legal aid"},
        {"id": "remedies", "label": "Remedies"}
      ]
    },
    {
      "number": "x11",
      "text": "Which measures address exploitation of prostitution and reduce demand?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-CEDAW:6"],
      "aspect": "policy",
      "elements": [
        {"id": "exploitationOfProstitution", "label": "Exploitation of prostitution"},
        {"id": "demand", "label": "Demand reduction"}
      ]
    },
    {
      "number": "x12",
      "text": "Which exit programmes and income alternatives exist for women who wish to leave prostitution?",
      "kind": "text",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["UN-CEDAW:6", "UN-CEDAW:11"],
      "aspect": "practice",
      "elements": [
        {"id": "exitProgrammes", "label": "Exit programmes"},
        {"id": "income", "label": "Other sources of income"}
      ]
    },
    {
      "number": "x13",
      "text": "Which measures address trafficking with help of digital technology?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-CEDAW:6", "UN-CEDAW:GR38"],
      "aspect": "practice"
    },
    {
      "number": "x14",
      "text": "Which bilateral or regional cooperation exists to prevent trafficking and return victims safely?",
      "kind": "text",
      "section": "Cooperation",
      "certainty": "low",
      "provisions": ["UN-CEDAW:6"],
      "aspect": "cooperation",
      "elements": [
        {"id": "prevention", "label": "Prevention"},
        {"id": "return", "label": "Return"}
      ]
    },
    {
      "number": "x15",
      "text": "How are women in rural areas, minorities and displaced women protected from trafficking?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-CEDAW:6", "UN-CEDAW:14"],
      "aspect": "practice"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/CMW-RG.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "CMW-RG",
  "title": "Guidelines for periodic reports under the Migrant Workers Convention",
  "issuer": "CMW-Committee",
  "instruments": ["UN-CMW"],
  "symbol": "CMW/C/2008/1",
  "published": "2008",
  "note": "Articles 11 and 68",
  "certainty": "medium",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "parties",
  "classification": "public",
  "questions": [
    {
      "number": "x1",
      "text": "Which measures protect migrant workers and families from slavery, servitude and forced labour?",
      "kind": "text",
      "section": "Forced labour",
      "certainty": "low",
      "provisions": ["UN-CMW:11"],
      "aspect": "legislation",
      "elements": [
        {"id": "slavery", "label": "Slavery or similar practices"},
        {"id": "servitude", "label": "Servitude"},
        {"id": "forcedLabour", "label": "Forced labour or services"}
      ]
    },
    {
      "number": "x2",
      "text": "Which measures prevent clandestine movement and irregular employment of migrant workers?",
      "kind": "text",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-CMW:68"],
      "aspect": "policy",
      "elements": [
        {"id": "clandestineMovement", "label": "Clandestine movement"},
        {"id": "irregularEmployment", "label": "Irregular employment"}
      ]
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/CRC-RG.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "CRC-RG",
  "title": "Treaty-specific reporting guidelines for CRC periodic reports",
  "issuer": "CRC-Committee",
  "instruments": ["UN-CRC"],
  "symbol": "CRC/C/58/Rev.3",
  "published": "2015",
  "note": "Special protection measures cluster includes sale, trafficking, exploitation",
  "certainty": "medium",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "parties",
  "classification": "public",
  "questions": [
    {
      "number": "x1",
      "text": "Which measures prevent the abduction, sale and trafficking of children for any purpose?",
      "kind": "text",
      "section": "Exploitation of children",
      "certainty": "low",
      "provisions": ["UN-CRC:35"],
      "aspect": "policy",
      "elements": [
        {"id": "abduction", "label": "Abduction"},
        {"id": "sale", "label": "Sale of children"},
        {"id": "trafficking", "label": "Trafficking"}
      ]
    },
    {
      "number": "x2",
      "text": "Which measures protect children from sexual exploitation and abuse, with data?",
      "kind": "text",
      "section": "Exploitation of children",
      "certainty": "low",
      "provisions": ["UN-CRC:34"],
      "aspect": "practice"
    },
    {
      "number": "x3",
      "text": "Which measures support recovery and reintegration of child victims?",
      "kind": "text",
      "section": "Child victims",
      "certainty": "low",
      "provisions": ["UN-CRC:39"],
      "aspect": "practice",
      "elements": [
        {"id": "recovery", "label": "Recovery"},
        {"id": "reintegration", "label": "Reintegration"}
      ]
    },
    {
      "number": "x4",
      "text": "Which follow-up did you give to earlier observations under the Optional Protocol?",
      "kind": "text",
      "section": "Reporting",
      "certainty": "low",
      "provisions": ["UN-CRC:44(1)(b)"],
      "aspect": "practice"
    },
    {
      "number": "x5",
      "text": "Please give data on trafficked, sold and exploited children by age, sex and origin.",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-CRC:34", "UN-CRC:35"],
      "aspect": "statistics",
      "elements": [
        {"id": "trafficked", "label": "Trafficked children", "population": "children.trafficked", "unit": "person"},
        {"id": "sold", "label": "Sold children", "population": "children.sold", "unit": "person"},
        {"id": "exploited", "label": "Exploited children", "population": "children.exploited", "unit": "person"}
      ]
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/EU-PROG.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "EU-PROG",
  "title": "Information request for the Commission biennial progress report",
  "issuer": "European-Commission",
  "instruments": ["EU-2011-36"],
  "published": "2016",
  "note": "No single public form: outline reconstructed from Articles 19-20 and report COM(2016) 267; replies feed a public report",
  "certainty": "medium",
  "language": "en",
  "audience": "parties",
  "classification": {"restrictedTo": ["European-Commission"]},
  "questions": [
    {
      "number": "x1",
      "text": "What trends in trafficking does your national rapporteur report for the reference years?",
      "kind": "text",
      "section": "Institutions and coordination",
      "certainty": "low",
      "provisions": ["EU-2011-36:19"],
      "aspect": "practice"
    },
    {
      "number": "x2",
      "text": "Which results of action against trafficking were achieved in the reference period?",
      "kind": "text",
      "section": "Reporting",
      "certainty": "low",
      "provisions": ["EU-2011-36:20"],
      "aspect": "practice"
    },
    {
      "number": "x3",
      "text": "Which training for officials likely to meet victims was carried out?",
      "kind": "text",
      "section": "Training",
      "certainty": "low",
      "provisions": ["EU-2011-36:18(3)"],
      "aspect": "practice"
    },
    {
      "number": "x4",
      "text": "Which awareness, research and education measures addressed demand?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["EU-2011-36:18(1)", "EU-2011-36:18(2)"],
      "aspect": "practice",
      "elements": [
        {"id": "awareness", "label": "Information and awareness campaigns"},
        {"id": "research", "label": "Research"},
        {"id": "education", "label": "Education"}
      ]
    },
    {
      "number": "x5",
      "text": "How do early identification and referral mechanisms work with support organisations?",
      "kind": "text",
      "section": "Identification of victims",
      "certainty": "low",
      "provisions": ["EU-2011-36:11(4)"],
      "aspect": "practice",
      "elements": [
        {"id": "identification", "label": "Identification"},
        {"id": "referral", "label": "Referral"}
      ]
    },
    {
      "number": "x6",
      "text": "How many victims received assistance, reflection periods, permits and compensation?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["EU-2011-36:11", "EU-2011-36:17"],
      "aspect": "statistics",
      "elements": [
        {"id": "assisted", "label": "Victims who received assistance", "population": "victims.assisted", "unit": "person"},
        {"id": "reflectionPeriods", "label": "Reflection periods", "population": "victims.reflectionPeriod", "unit": "person"},
        {"id": "residencePermits", "label": "Residence permits", "population": "permits.residence", "unit": "permit"},
        {"id": "compensation", "label": "Compensation", "population": "victims.compensated", "unit": "person"}
      ]
    },
    {
      "number": "x7",
      "text": "Which cross-border operations, joint teams and agency support took place?",
      "kind": "text",
      "section": "Investigation and prosecution",
      "certainty": "low",
      "provisions": ["EU-2011-36:9(4)"],
      "aspect": "cooperation"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/EU-RP-2010.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "EU-RP-2010",
  "title": "Information request for application reports on Directive 2004/81/EC",
  "issuer": "European-Commission",
  "instruments": ["EU-2004-81"],
  "published": "2010",
  "note": "Reports COM(2010) 493 and COM(2014) 635",
  "certainty": "medium",
  "language": "en",
  "audience": "parties",
  "classification": {"restrictedTo": ["European-Commission"]},
  "questions": [
    {
      "number": "x1",
      "text": "How are third-country nationals informed of the permit scheme?",
      "kind": "text",
      "section": "Victims in proceedings",
      "certainty": "low",
      "provisions": ["EU-2004-81:5"],
      "aspect": "practice"
    },
    {
      "number": "x2",
      "text": "What is the length of the reflection period, and when does it start and end?",
      "kind": "text",
      "section": "Stay of victims",
      "certainty": "low",
      "provisions": ["EU-2004-81:6"],
      "aspect": "legislation",
      "elements": [
        {"id": "length", "label": "Length"},
        {"id": "start", "label": "Start and end"}
      ]
    },
    {
      "number": "x3",
      "text": "On which conditions is the permit issued and renewed, and for how long?",
      "kind": "text",
      "section": "Stay of victims",
      "certainty": "low",
      "provisions": ["EU-2004-81:8"],
      "aspect": "legislation",
      "elements": [
        {"id": "conditions", "label": "Conditions"},
        {"id": "renewal", "label": "Renewal"},
        {"id": "duration", "label": "Duration"}
      ]
    },
    {
      "number": "x4",
      "text": "Which care and support apply before and after the permit is issued?",
      "kind": "text",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["EU-2004-81:7", "EU-2004-81:9"],
      "aspect": "legislation",
      "elements": [
        {"id": "beforePermit", "label": "Before the permit"},
        {"id": "afterPermit", "label": "After the permit"}
      ]
    },
    {
      "number": "x5",
      "text": "Does the scheme extend to minors and to persons who were smuggled?",
      "kind": "multipleChoice",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["EU-2004-81:3", "EU-2004-81:10"],
      "aspect": "legislation",
      "quantifier": "single",
      "options": [
        {"code": "minors", "label": "Minors"},
        {"code": "smuggledPersons", "label": "Smuggled persons"}
      ],
      "elements": [
        {"id": "minors", "label": "Minors"},
        {"id": "smuggledPersons", "label": "Smuggled persons"}
      ]
    },
    {
      "number": "x6",
      "text": "How many permits were issued, renewed and withdrawn per year?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["EU-2004-81:8", "EU-2004-81:13", "EU-2004-81:14"],
      "aspect": "statistics",
      "elements": [
        {"id": "permitsIssued", "label": "Permits issued", "population": "permits.residence", "unit": "permit"},
        {"id": "permitsRenewed", "label": "Permits renewed", "population": "permits.residence.renewed", "unit": "permit"},
        {"id": "permitsWithdrawn", "label": "Permits withdrawn", "population": "permits.residence.withdrawn", "unit": "permit"}
      ]
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/EU-STAT.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "EU-STAT",
  "title": "Eurostat and Commission data collection on trafficking in human beings",
  "issuer": "European-Commission",
  "instruments": ["EU-2011-36"],
  "published": "2013",
  "note": "Data from 2008 on; dataset crim_thb; registered victim covers identified and presumed victims",
  "certainty": "high",
  "language": "en",
  "audience": "parties",
  "classification": "public",
  "questions": [
    {
      "number": "x1",
      "text": "How many victims were registered in the reference year by sex, age group and citizenship?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["EU-2011-36:19"],
      "aspect": "statistics",
      "population": "victims.registered",
      "unit": "person"
    },
    {
      "number": "x2",
      "text": "How many registered victims suffered each form of exploitation?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["EU-2011-36:19", "EU-2011-36:2(3)"],
      "aspect": "statistics",
      "population": "victims.registered.byExploitation",
      "unit": "person"
    },
    {
      "number": "x3",
      "text": "How many persons were suspected of trafficking, by sex and citizenship?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["EU-2011-36:19"],
      "aspect": "statistics",
      "population": "persons.suspected",
      "unit": "person"
    },
    {
      "number": "x4",
      "text": "How many persons were prosecuted and how many convicted for trafficking, by sex and citizenship?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["EU-2011-36:19"],
      "aspect": "statistics",
      "elements": [
        {"id": "prosecutions", "label": "Prosecutions", "population": "persons.prosecuted", "unit": "person"},
        {"id": "convictions", "label": "Convictions", "population": "persons.convicted", "unit": "person"}
      ]
    },
    {
      "number": "x5",
      "text": "Which authority registers victims, and are presumed victims counted with identified ones?",
      "kind": "text",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["EU-2011-36:19"],
      "aspect": "statistics",
      "elements": [
        {"id": "authority", "label": "Responsible authority"},
        {"id": "presumedCounted", "label": "Whether presumed victims are counted"}
      ]
    },
    {
      "number": "x6",
      "text": "How many suspects and convictions concerned the knowing use of victims' services?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["EU-2011-36:18(4)", "EU-2011-36:19"],
      "aspect": "statistics",
      "elements": [
        {"id": "suspects", "label": "Suspects", "population": "persons.suspected.knowingUse", "unit": "person"},
        {"id": "convictions", "label": "Convictions", "population": "persons.convicted.knowingUse", "unit": "person"}
      ]
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/EU-TRANS-2013.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "EU-TRANS-2013",
  "title": "Transposition notification and conformity questions",
  "issuer": "European-Commission",
  "instruments": ["EU-2011-36"],
  "published": "2013",
  "note": "No single public form: outline follows the articles (Article 22, deadline 6 April 2013)",
  "certainty": "medium",
  "language": "en",
  "audience": "parties",
  "classification": {"restrictedTo": ["European-Commission"]},
  "questions": [
    {
      "number": "x1",
      "text": "Which national provisions transpose the offence definition, including begging and criminal activities?",
      "kind": "link",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["EU-2011-36:2"],
      "aspect": "legislation"
    },
    {
      "number": "x2",
      "text": "Which national provisions transpose incitement, complicity and attempt?",
      "kind": "link",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["EU-2011-36:3"],
      "aspect": "legislation",
      "elements": [
        {"id": "incitement", "label": "Incitement"},
        {"id": "accomplice", "label": "Complicity"},
        {"id": "attempt", "label": "Attempt"}
      ]
    },
    {
      "number": "x3",
      "text": "Which maximum penalties apply to basic and aggravated trafficking offences?",
      "kind": "table",
      "section": "Penalties",
      "certainty": "low",
      "provisions": ["EU-2011-36:4"],
      "aspect": "legislation",
      "elements": [
        {"id": "maximumPenalty", "label": "Maximum penalty, basic offence", "kind": "text", "nature": "exclusive"},
        {"id": "maximumPenaltyAggravated", "label": "Maximum penalty, aggravated offence", "kind": "text", "nature": "exclusive"}
      ]
    },
    {
      "number": "x4",
      "text": "Which provisions establish liability of and sanctions on legal persons?",
      "kind": "link",
      "section": "Legal persons",
      "certainty": "low",
      "provisions": ["EU-2011-36:5", "EU-2011-36:6"],
      "aspect": "legislation",
      "elements": [
        {"id": "liability", "label": "Liability of legal persons"},
        {"id": "sanctions", "label": "Penalties"}
      ]
    },
    {
      "number": "x5",
      "text": "Which provisions allow seizure and confiscation of trafficking proceeds?",
      "kind": "link",
      "section": "Seizure and confiscation",
      "certainty": "low",
      "provisions": ["EU-2011-36:7"],
      "aspect": "legislation",
      "elements": [
        {"id": "seizure", "label": "Seizure"},
        {"id": "confiscation", "label": "Confiscation"}
      ]
    },
    {
      "number": "x6",
      "text": "Which provisions allow non-prosecution or non-penalisation of victims?",
      "kind": "link",
      "section": "Non-punishment of victims",
      "certainty": "low",
      "provisions": ["EU-2011-36:8"],
      "aspect": "legislation"
    },
    {
      "number": "x7",
      "text": "Which provisions ensure prosecution without a victim report and adequate limitation periods?",
      "kind": "link",
      "section": "Investigation and prosecution",
      "certainty": "low",
      "provisions": ["EU-2011-36:9(1)", "EU-2011-36:9(2)"],
      "aspect": "legislation",
      "elements": [
        {"id": "exOfficio", "label": "Prosecution without a report"},
        {"id": "limitationPeriods", "label": "Limitation periods"}
      ]
    },
    {
      "number": "x8",
      "text": "Which grounds of jurisdiction have been taken up, including optional ones?",
      "kind": "multipleChoice",
      "section": "Jurisdiction",
      "certainty": "low",
      "provisions": ["EU-2011-36:10"],
      "aspect": "legislation",
      "quantifier": "single",
      "options": [
        {"code": "territory", "label": "Committed in the territory"},
        {"code": "offenderNational", "label": "Offender is a national"},
        {"code": "offenderResident", "label": "Offender is a habitual resident"},
        {"code": "victimNational", "label": "Victim is a national or resident"},
        {"code": "legalPersonBenefit", "label": "For the benefit of a legal person established in the State"}
      ],
      "elements": [
        {"id": "territory", "label": "Committed in the territory"},
        {"id": "offenderNational", "label": "Offender is a national"},
        {"id": "offenderResident", "label": "Offender is a habitual resident"},
        {"id": "victimNational", "label": "Victim is a national or resident"},
        {"id": "legalPersonBenefit", "label": "For the benefit of a legal person established in the State"}
      ]
    },
    {
      "number": "x9",
      "text": "Which provisions guarantee unconditional assistance from the first reasonable indication?",
      "kind": "link",
      "section": "Identification of victims",
      "certainty": "low",
      "provisions": ["EU-2011-36:11(2)", "EU-2011-36:11(3)"],
      "aspect": "legislation",
      "elements": [
        {"id": "unconditional", "label": "Help not conditional on cooperation"},
        {"id": "reasonableGrounds", "label": "Help from the first indication"}
      ]
    },
    {
      "number": "x10",
      "text": "Which provisions set out the minimum content of assistance?",
      "kind": "link",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["EU-2011-36:11(5)"],
      "aspect": "legislation"
    },
    {
      "number": "x11",
      "text": "Which provisions give legal counselling, representation and protection in proceedings?",
      "kind": "link",
      "section": "Victims in proceedings",
      "certainty": "low",
      "provisions": ["EU-2011-36:12(2)", "EU-2011-36:12(3)"],
      "aspect": "legislation",
      "elements": [
        {"id": "legalAssistance", "label": "Legal assistance"},
        {"id": "legalRepresentation", "label": "Legal representation"},
        {"id": "protection", "label": "Protection"}
      ]
    },
    {
      "number": "x12",
      "text": "Which provisions transpose the special rules on child victims?",
      "kind": "link",
      "section": "Child victims",
      "certainty": "low",
      "provisions": ["EU-2011-36:13", "EU-2011-36:14", "EU-2011-36:15", "EU-2011-36:16"],
      "aspect": "legislation"
    },
    {
      "number": "x13",
      "text": "Which provisions give access to State compensation for trafficking victims?",
      "kind": "link",
      "section": "Compensation",
      "certainty": "low",
      "provisions": ["EU-2011-36:17"],
      "aspect": "legislation"
    },
    {
      "number": "x14",
      "text": "Has your country made the knowing use of victims' services an offence?",
      "kind": "yesNo",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["EU-2011-36:18(4)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x15",
      "text": "Which body acts as national rapporteur or equivalent mechanism?",
      "kind": "text",
      "section": "Institutions and coordination",
      "certainty": "low",
      "provisions": ["EU-2011-36:19"],
      "aspect": "institution"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/EU-TRANS-2026.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "EU-TRANS-2026",
  "title": "Transposition notification of the 2024 amendment",
  "issuer": "European-Commission",
  "instruments": ["EU-2024-1712"],
  "published": "2026",
  "note": "No single public form: outline follows the amended articles; deadline 15 July 2026",
  "certainty": "medium",
  "language": "en",
  "audience": "parties",
  "classification": {"restrictedTo": ["European-Commission"]},
  "supersedes": "EU-TRANS-2013",
  "questions": [
    {
      "number": "x1",
      "text": "Which provisions transpose surrogacy exploitation, forced marriage and illegal adoption as exploitation purposes?",
      "kind": "link",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["EU-2024-1712:2(3)"],
      "aspect": "legislation",
      "elements": [
        {"id": "surrogacy", "label": "Exploitation of surrogacy"},
        {"id": "forcedMarriage", "label": "Forced marriage"},
        {"id": "illegalAdoption", "label": "Illegal adoption"}
      ]
    },
    {
      "number": "x2",
      "text": "Which provisions make the knowing use of a victim's services a criminal offence?",
      "kind": "link",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["EU-2024-1712:18a"],
      "aspect": "legislation"
    },
    {
      "number": "x3",
      "text": "Which authority is the focal point for cross-border referral, and how is the mechanism set up?",
      "kind": "text",
      "section": "Identification of victims",
      "certainty": "low",
      "provisions": ["EU-2024-1712:11(4)"],
      "aspect": "institution",
      "elements": [
        {"id": "focalPoint", "label": "Focal point"},
        {"id": "referral", "label": "Referral mechanism"}
      ]
    },
    {
      "number": "x4",
      "text": "Who is the national anti-trafficking coordinator, and is there an independent body?",
      "kind": "text",
      "section": "Institutions and coordination",
      "certainty": "low",
      "provisions": ["EU-2024-1712:19"],
      "aspect": "institution",
      "elements": [
        {"id": "coordinator", "label": "National coordinator"},
        {"id": "independentBody", "label": "Independent body"}
      ]
    },
    {
      "number": "x5",
      "text": "When was the national action plan adopted, and when will it be reviewed?",
      "kind": "date",
      "section": "Institutions and coordination",
      "certainty": "low",
      "provisions": ["EU-2024-1712:19b"],
      "aspect": "policy",
      "elements": [
        {"id": "adopted", "label": "Date of adoption"},
        {"id": "nextReview", "label": "Date of the next review"}
      ]
    },
    {
      "number": "x6",
      "text": "Which yearly statistics will be transmitted, and from which year on?",
      "kind": "text",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["EU-2024-1712:19a"],
      "aspect": "statistics",
      "elements": [
        {"id": "statistics", "label": "Statistics"},
        {"id": "firstYear", "label": "First year"}
      ]
    },
    {
      "number": "x7",
      "text": "Which extra sanctions on legal persons and rules on image spreading were introduced?",
      "kind": "text",
      "section": "Penalties",
      "certainty": "low",
      "provisions": ["EU-2024-1712:4(3)", "EU-2024-1712:6"],
      "aspect": "legislation",
      "elements": [
        {"id": "legalPersons", "label": "Sanctions on legal persons"},
        {"id": "imageSpreading", "label": "Spreading of images"}
      ]
    }
  ],
  "lineage": [
    {"change": "replaced", "from": ["EU-TRANS-2013:x14"], "to": ["x2"]},
    {"change": "replaced", "from": ["EU-TRANS-2013:x15"], "to": ["x4"]},
    {"change": "new", "to": ["x1", "x5", "x6"]}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/GLOTIP-2016.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "GLOTIP-2016",
  "title": "Questionnaire for the 2016 Global Report on Trafficking in Persons",
  "issuer": "UNODC",
  "instruments": ["UNODC-GLOTIP"],
  "published": "2015",
  "note": "Data 2012 to 2015; return date 7 September 2015; 18 pages; used as an annex to the report",
  "certainty": "high",
  "language": "en",
  "audience": "all",
  "classification": "public",
  "questions": [
    {
      "number": "1.1",
      "text": "How many trafficking offences were recorded in your country in each of the years 2012 to 2015?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "high",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "statistics",
      "population": "offences.recorded",
      "unit": "offence",
      "period": "2012/2015",
      "table": {"rows": ["recorded"], "columns": ["2012", "2013", "2014", "2015"]},
      "freshness": "never"
    },
    {
      "number": "1.2",
      "text": "Which article or articles of the criminal code define the recorded trafficking offences?",
      "kind": "text",
      "section": "Criminalisation",
      "certainty": "high",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "legislation"
    },
    {
      "number": "1.3",
      "text": "Which source or sources supplied the data on recorded trafficking offences?",
      "kind": "text",
      "section": "Statistics",
      "certainty": "high",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "statistics"
    },
    {
      "number": "2.1",
      "text": "How many males and females came into formal contact with justice authorities for trafficking, per year?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "high",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "statistics",
      "population": "persons.formalContact",
      "unit": "person",
      "period": "2012/2015",
      "table": {"rows": ["male", "female"], "columns": ["2012", "2013", "2014", "2015"]},
      "freshness": "never"
    },
    {
      "number": "2.2",
      "text": "Which criminal code articles cover the persons suspected, arrested or cautioned for trafficking?",
      "kind": "text",
      "section": "Criminalisation",
      "certainty": "high",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "legislation"
    },
    {
      "number": "2.3",
      "text": "Which source or sources supplied the data on persons in formal contact?",
      "kind": "text",
      "section": "Statistics",
      "certainty": "medium",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "statistics"
    },
    {
      "number": "x3.1",
      "text": "How many persons were prosecuted for trafficking in each year, by sex?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "statistics",
      "population": "persons.prosecuted",
      "unit": "person",
      "period": "2012/2015",
      "table": {"rows": ["male", "female"], "columns": ["2012", "2013", "2014", "2015"]},
      "freshness": "never"
    },
    {
      "number": "x4.1",
      "text": "How many persons were convicted in first instance for trafficking in each year, by sex?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "statistics",
      "population": "persons.convicted",
      "unit": "person",
      "period": "2012/2015",
      "table": {"rows": ["male", "female"], "columns": ["2012", "2013", "2014", "2015"]},
      "freshness": "never"
    },
    {
      "number": "x5.1",
      "text": "Of which citizenships were the persons convicted or suspected of trafficking?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "statistics",
      "population": "persons.convictedOrSuspected.byCitizenship",
      "unit": "person",
      "period": "2012/2015",
      "freshness": "never"
    },
    {
      "number": "x6.1",
      "text": "How many trafficking victims were detected in each year, by adult or child and sex?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-TIP:3(a)", "UN-TIP:3(d)"],
      "aspect": "statistics",
      "population": "victims.detected",
      "unit": "person",
      "period": "2012/2015",
      "table": {"rows": ["women", "men", "girls", "boys"], "columns": ["2012", "2013", "2014", "2015"]},
      "freshness": "never"
    },
    {
      "number": "x6.2",
      "text": "Which authorities detected these victims, and which status of identification is counted?",
      "kind": "text",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-TIP:6"],
      "aspect": "statistics",
      "elements": [
        {"id": "authority", "label": "Responsible authority"},
        {"id": "identificationStatus", "label": "Status of identification counted"}
      ]
    },
    {
      "number": "x7.1",
      "text": "Of which citizenships were the detected victims, in each year?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-TIP:3(a)"],
      "aspect": "statistics",
      "population": "victims.detected.byCitizenship",
      "unit": "person",
      "period": "2012/2015",
      "freshness": "never"
    },
    {
      "number": "x8.1",
      "text": "How many detected victims suffered each form of exploitation, by age and sex?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-TIP:3(a)"],
      "aspect": "statistics",
      "population": "victims.detected.byExploitation",
      "unit": "person",
      "period": "2012/2015",
      "freshness": "never"
    },
    {
      "number": "x9.1",
      "text": "How many victims were trafficked within the country, and how many across borders?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-TIP:4"],
      "aspect": "statistics",
      "period": "2012/2015",
      "elements": [
        {"id": "withinCountry", "label": "Trafficked within the country", "population": "victims.detected.domestic", "unit": "person"},
        {"id": "acrossBorders", "label": "Trafficked across borders", "population": "victims.detected.crossBorder", "unit": "person"}
      ],
      "freshness": "never"
    },
    {
      "number": "x9.2",
      "text": "From which countries were your nationals repatriated as trafficking victims, and how many?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-TIP:8(1)"],
      "aspect": "statistics",
      "population": "victims.repatriated.nationals",
      "unit": "person",
      "period": "2012/2015",
      "freshness": "never"
    },
    {
      "number": "x10.1",
      "text": "Have changes in law or counting rules affected comparability of the data since 2012?",
      "kind": "text",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-TIP:3(a)"],
      "aspect": "statistics",
      "elements": [
        {"id": "lawChanges", "label": "Changes in law"},
        {"id": "countingRules", "label": "Changes in counting rules"}
      ]
    },
    {
      "number": "x11.1",
      "text": "Please describe typical court cases with offender and victim profile and route.",
      "kind": "text",
      "section": "Cases",
      "certainty": "low",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "cases"
    },
    {
      "number": "x12.1",
      "text": "Is there a specific trafficking offence, since when, and does it cover all exploitation forms?",
      "kind": "singleChoice",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["UN-TIP:5(1)", "UN-TIP:3(a)"],
      "aspect": "legislation",
      "quantifier": "all",
      "options": [
        {"code": "allForms", "label": "Specific offence covering all forms"},
        {"code": "someForms", "label": "Specific offence covering some forms"},
        {"code": "none", "label": "No specific offence"}
      ],
      "elements": [
        {"id": "specificOffence", "label": "Specific offence"},
        {"id": "since", "label": "In force since", "kind": "date"}
      ]
    },
    {
      "number": "x13.1",
      "text": "Which national office is responsible for coordination and data on trafficking?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-TIP:9(1)(a)"],
      "aspect": "institution"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/GLOTIP-2024.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "GLOTIP-2024",
  "title": "Questionnaire for the 2024 Global Report on Trafficking in Persons",
  "issuer": "UNODC",
  "instruments": ["UNODC-GLOTIP"],
  "published": "2023",
  "note": "Later edition; microdata stay with UNODC, aggregates on the UNODC data portal",
  "certainty": "low",
  "language": "en",
  "audience": "all",
  "classification": {"restrictedTo": ["UNODC"]},
  "supersedes": "GLOTIP-2016",
  "questions": []
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/GRETA-R1.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "GRETA-R1",
  "title": "Questionnaire for the first evaluation round",
  "issuer": "GRETA",
  "instruments": ["COE-197"],
  "symbol": "GRETA(2010)1 rev4",
  "published": "2010",
  "note": "Launched 2010; replies normally published with the report",
  "certainty": "medium",
  "language": "en",
  "acceptedLanguages": ["en", "fr"],
  "audience": "parties",
  "classification": "public",
  "questions": [
    {
      "number": "x1",
      "text": "Please describe the legal framework against trafficking and the date when each act entered into force.",
      "kind": "text",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["COE-197:18"],
      "aspect": "legislation",
      "elements": [
        {"id": "legislation", "label": "Legislation"},
        {"id": "since", "label": "Dates of entry into force"}
      ]
    },
    {
      "number": "x2",
      "text": "Does your law define trafficking with the elements and exploitation forms of the Convention?",
      "kind": "yesNo",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["COE-197:4(a)"],
      "aspect": "legislation",
      "quantifier": "all"
    },
    {
      "number": "x3",
      "text": "How does your law define the victim of trafficking?",
      "kind": "text",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["COE-197:4(e)"],
      "aspect": "legislation"
    },
    {
      "number": "x4",
      "text": "Does consent of the victim have any effect on the qualification of the offence?",
      "kind": "yesNo",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["COE-197:4(b)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x5",
      "text": "Is a child defined as any person below 18 for trafficking offences?",
      "kind": "yesNo",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["COE-197:4(d)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x6",
      "text": "Does your country have a national action plan or strategy, with which period and budget?",
      "kind": "text",
      "section": "Institutions and coordination",
      "certainty": "low",
      "provisions": ["COE-197:29(2)"],
      "aspect": "policy",
      "elements": [
        {"id": "actionPlan", "label": "Action plan or strategy"},
        {"id": "period", "label": "Period"},
        {"id": "budget", "label": "Budget"}
      ]
    },
    {
      "number": "x7",
      "text": "Which body coordinates action against trafficking, and who takes part in it?",
      "kind": "text",
      "section": "Institutions and coordination",
      "certainty": "low",
      "provisions": ["COE-197:29(2)"],
      "aspect": "institution",
      "elements": [
        {"id": "coordination", "label": "Coordinating body"},
        {"id": "membership", "label": "Who takes part"}
      ]
    },
    {
      "number": "x8",
      "text": "Is there a national rapporteur or other monitoring mechanism independent of government?",
      "kind": "yesNo",
      "section": "Institutions and coordination",
      "certainty": "low",
      "provisions": ["COE-197:29(4)"],
      "aspect": "institution",
      "quantifier": "any"
    },
    {
      "number": "x9",
      "text": "Which specialised units exist in police, prosecution, labour inspection and immigration services?",
      "kind": "text",
      "section": "Institutions and coordination",
      "certainty": "low",
      "provisions": ["COE-197:29(1)"],
      "aspect": "institution",
      "elements": [
        {"id": "police", "label": "Police"},
        {"id": "prosecution", "label": "Prosecution"},
        {"id": "labourInspection", "label": "Labour inspection"},
        {"id": "immigration", "label": "Immigration services"}
      ]
    },
    {
      "number": "x10",
      "text": "Is your country mainly of origin, transit or destination, and what are the main routes?",
      "kind": "multipleChoice",
      "section": "Role of the State",
      "certainty": "low",
      "aspect": "stateRole",
      "quantifier": "single",
      "options": [
        {"code": "origin", "label": "Country of origin"},
        {"code": "transit", "label": "Country of transit"},
        {"code": "destination", "label": "Country of destination"}
      ],
      "elements": [
        {"id": "origin", "label": "Country of origin"},
        {"id": "transit", "label": "Country of transit"},
        {"id": "destination", "label": "Country of destination"}
      ]
    },
    {
      "number": "x11",
      "text": "What are the main forms of exploitation found in your country?",
      "kind": "multipleChoice",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["COE-197:4(a)"],
      "aspect": "statistics",
      "quantifier": "single",
      "options": [
        {"code": "sexualExploitation", "label": "Sexual exploitation"},
        {"code": "forcedLabour", "label": "Forced labour or services"},
        {"code": "slavery", "label": "Slavery or similar practices"},
        {"code": "servitude", "label": "Servitude"},
        {"code": "forcedBegging", "label": "Forced begging"},
        {"code": "forcedCriminality", "label": "Forced criminal activities"},
        {"code": "organRemoval", "label": "Removal of organs"},
        {"code": "otherExploitation", "label": "Other forms"}
      ],
      "elements": [
        {"id": "sexualExploitation", "label": "Sexual exploitation"},
        {"id": "forcedLabour", "label": "Forced labour or services"},
        {"id": "slavery", "label": "Slavery or similar practices"},
        {"id": "servitude", "label": "Servitude"},
        {"id": "forcedBegging", "label": "Forced begging"},
        {"id": "forcedCriminality", "label": "Forced criminal activities"},
        {"id": "organRemoval", "label": "Removal of organs"},
        {"id": "otherExploitation", "label": "Other forms"}
      ]
    },
    {
      "number": "x12",
      "text": "Which training do relevant professionals receive, and how many took part?",
      "kind": "table",
      "section": "Training",
      "certainty": "low",
      "provisions": ["COE-197:29(3)"],
      "aspect": "practice",
      "elements": [
        {"id": "officialsTraining", "label": "Training of officials and professionals", "kind": "text", "nature": "narrative"},
        {"id": "participants", "label": "Number of participants", "population": "officials.trained", "unit": "person"}
      ]
    },
    {
      "number": "x13",
      "text": "Which information and awareness campaigns were carried out, and how was impact measured?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["COE-197:5(2)"],
      "aspect": "practice",
      "elements": [
        {"id": "awareness", "label": "Information and awareness campaigns"},
        {"id": "impact", "label": "Impact"}
      ]
    },
    {
      "number": "x14",
      "text": "Which research on trafficking has the State funded or carried out?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["COE-197:5(2)"],
      "aspect": "practice"
    },
    {
      "number": "x15",
      "text": "Which social and economic measures address vulnerability of groups at risk?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["COE-197:5(2)"],
      "aspect": "policy"
    },
    {
      "number": "x16",
      "text": "Which measures give migrants accurate information on legal ways to enter and work?",
      "kind": "text",
      "section": "Work and recruitment",
      "certainty": "low",
      "provisions": ["COE-197:5(4)"],
      "aspect": "policy"
    },
    {
      "number": "x17",
      "text": "Which measures reduce the vulnerability of children to trafficking?",
      "kind": "text",
      "section": "Child victims",
      "certainty": "low",
      "provisions": ["COE-197:5(5)"],
      "aspect": "policy"
    },
    {
      "number": "x18",
      "text": "Which measures discourage demand for the services of trafficked persons?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["COE-197:6"],
      "aspect": "policy"
    },
    {
      "number": "x19",
      "text": "Which border measures and carrier duties help to prevent and detect trafficking?",
      "kind": "text",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["COE-197:7"],
      "aspect": "practice",
      "elements": [
        {"id": "borderControls", "label": "Border measures"},
        {"id": "carrierDuties", "label": "Duties of carriers"}
      ]
    },
    {
      "number": "x20",
      "text": "Which measures ensure the quality and security of travel and identity documents?",
      "kind": "text",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["COE-197:8"],
      "aspect": "practice",
      "elements": [
        {"id": "documentQuality", "label": "Quality of documents"},
        {"id": "documentIntegrity", "label": "Integrity and secure issue of documents"}
      ]
    },
    {
      "number": "x21",
      "text": "Which procedures and indicators are used to identify victims, and by which authority?",
      "kind": "text",
      "section": "Identification of victims",
      "certainty": "low",
      "provisions": ["COE-197:10(1)"],
      "aspect": "practice",
      "elements": [
        {"id": "procedures", "label": "Procedures"},
        {"id": "indicators", "label": "Indicators"},
        {"id": "authority", "label": "Responsible authority"}
      ]
    },
    {
      "number": "x22",
      "text": "Is removal suspended while identification of a presumed victim is pending?",
      "kind": "yesNo",
      "section": "Identification of victims",
      "certainty": "low",
      "provisions": ["COE-197:10(2)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x23",
      "text": "How is the age of a presumed child victim assessed, and is minority presumed?",
      "kind": "text",
      "section": "Child victims",
      "certainty": "low",
      "provisions": ["COE-197:10(3)"],
      "aspect": "practice",
      "elements": [
        {"id": "ageAssessment", "label": "Age assessment"},
        {"id": "minorityPresumption", "label": "Presumption of minority"}
      ]
    },
    {
      "number": "x24",
      "text": "How are unaccompanied child victims represented and their families traced?",
      "kind": "text",
      "section": "Child victims",
      "certainty": "low",
      "provisions": ["COE-197:10(4)"],
      "aspect": "practice",
      "elements": [
        {"id": "guardianship", "label": "Representation or guardian"},
        {"id": "familyTracing", "label": "Tracing of the family"}
      ]
    },
    {
      "number": "x25",
      "text": "Which measures protect the private life and personal data of victims?",
      "kind": "text",
      "section": "Protection of victims",
      "certainty": "low",
      "provisions": ["COE-197:11"],
      "aspect": "legislation"
    },
    {
      "number": "x26",
      "text": "Which assistance is given to victims, by which providers, and for how long?",
      "kind": "text",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["COE-197:12(1)"],
      "aspect": "practice",
      "elements": [
        {"id": "content", "label": "Content"},
        {"id": "providers", "label": "Providers"},
        {"id": "duration", "label": "Duration"}
      ]
    },
    {
      "number": "x27",
      "text": "Is assistance independent of the victim's willingness to act as witness?",
      "kind": "yesNo",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["COE-197:12(6)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x28",
      "text": "Which secure accommodation is available, for women, men and children, and with how many places?",
      "kind": "table",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["COE-197:12(1)(a)"],
      "aspect": "practice",
      "population": "places.secureAccommodation",
      "unit": "place",
      "table": {"rows": ["women", "men", "children"], "columns": ["places"]}
    },
    {
      "number": "x29",
      "text": "Which access to work, training and education do lawfully resident victims have?",
      "kind": "text",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["COE-197:12(4)"],
      "aspect": "legislation",
      "elements": [
        {"id": "work", "label": "Work"},
        {"id": "training", "label": "Training"},
        {"id": "education", "label": "Education"}
      ]
    },
    {
      "number": "x30",
      "text": "How does the law provide a recovery and reflection period, and how long is it?",
      "kind": "text",
      "section": "Stay of victims",
      "certainty": "low",
      "provisions": ["COE-197:13"],
      "aspect": "legislation",
      "elements": [
        {"id": "legislation", "label": "Rule"},
        {"id": "length", "label": "Length"}
      ]
    },
    {
      "number": "x31",
      "text": "How many victims were granted a recovery and reflection period each year?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["COE-197:13"],
      "aspect": "statistics",
      "population": "victims.reflectionPeriod",
      "unit": "person"
    },
    {
      "number": "x32",
      "text": "On which grounds are residence permits issued to victims, and for how long?",
      "kind": "text",
      "section": "Stay of victims",
      "certainty": "low",
      "provisions": ["COE-197:14(1)"],
      "aspect": "legislation",
      "elements": [
        {"id": "grounds", "label": "Grounds"},
        {"id": "duration", "label": "Duration"}
      ]
    },
    {
      "number": "x33",
      "text": "How many residence permits were issued to victims each year, by ground?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["COE-197:14(1)"],
      "aspect": "statistics",
      "population": "permits.residence",
      "unit": "permit"
    },
    {
      "number": "x34",
      "text": "How do victims receive information, legal assistance and free legal aid?",
      "kind": "text",
      "section": "Victims in proceedings",
      "certainty": "low",
      "provisions": ["COE-197:15(1)", "COE-197:15(2)"],
      "aspect": "legislation",
      "elements": [
        {"id": "rightsInformation", "label": "Information on rights"},
        {"id": "legalAssistance", "label": "Legal assistance"},
        {"id": "legalAid", "label": "Free legal aid"}
      ]
    },
    {
      "number": "x35",
      "text": "Can victims claim compensation from offenders and from the State, and what was paid?",
      "kind": "text",
      "section": "Compensation",
      "certainty": "low",
      "provisions": ["COE-197:15(3)", "COE-197:15(4)"],
      "aspect": "legislation",
      "elements": [
        {"id": "fromOffender", "label": "Claims against offenders"},
        {"id": "fromState", "label": "Compensation from the State"},
        {"id": "amounts", "label": "Amounts paid"}
      ]
    },
    {
      "number": "x36",
      "text": "Which procedures and programmes exist for the return and reintegration of victims?",
      "kind": "text",
      "section": "Return of victims",
      "certainty": "low",
      "provisions": ["COE-197:16"],
      "aspect": "practice",
      "elements": [
        {"id": "return", "label": "Return"},
        {"id": "reintegration", "label": "Reintegration"}
      ]
    },
    {
      "number": "x37",
      "text": "Is knowing use of a trafficked person's services a criminal offence?",
      "kind": "yesNo",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["COE-197:19"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x38",
      "text": "Are document-related acts committed to enable trafficking criminal offences?",
      "kind": "yesNo",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["COE-197:20"],
      "aspect": "legislation",
      "quantifier": "all"
    },
    {
      "number": "x39",
      "text": "Can legal persons be held liable for trafficking, and has this happened?",
      "kind": "yesNo",
      "section": "Legal persons",
      "certainty": "low",
      "provisions": ["COE-197:22"],
      "aspect": "legislation",
      "quantifier": "single",
      "elements": [
        {"id": "liability", "label": "Liability of legal persons"},
        {"id": "applied", "label": "Whether it has happened"}
      ]
    },
    {
      "number": "x40",
      "text": "Which penalties and aggravating circumstances apply to trafficking?",
      "kind": "text",
      "section": "Penalties",
      "certainty": "low",
      "provisions": ["COE-197:23(1)", "COE-197:24"],
      "aspect": "legislation",
      "elements": [
        {"id": "sanctions", "label": "Penalties"},
        {"id": "aggravatingCircumstances", "label": "Aggravating circumstances"}
      ]
    },
    {
      "number": "x41",
      "text": "Does the law provide for the non-punishment of victims for acts they were compelled to commit?",
      "kind": "yesNo",
      "section": "Non-punishment of victims",
      "certainty": "low",
      "provisions": ["COE-197:26"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x42",
      "text": "Does prosecution of trafficking depend on a report by the victim?",
      "kind": "yesNo",
      "section": "Investigation and prosecution",
      "certainty": "low",
      "provisions": ["COE-197:27(1)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x43",
      "text": "Which measures protect victims, witnesses and their families before, during and after proceedings?",
      "kind": "text",
      "section": "Protection of victims",
      "certainty": "low",
      "provisions": ["COE-197:28"],
      "aspect": "practice"
    },
    {
      "number": "x44",
      "text": "Which grounds of jurisdiction apply to trafficking committed abroad?",
      "kind": "text",
      "section": "Jurisdiction",
      "certainty": "low",
      "provisions": ["COE-197:31"],
      "aspect": "legislation"
    },
    {
      "number": "x45",
      "text": "With which States and bodies do you cooperate in investigations and assistance?",
      "kind": "text",
      "section": "Cooperation",
      "certainty": "low",
      "provisions": ["COE-197:32"],
      "aspect": "cooperation"
    },
    {
      "number": "x46",
      "text": "How many victims were identified each year, by sex, age, nationality, exploitation and source?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["COE-197:10"],
      "aspect": "statistics",
      "population": "victims.identified",
      "unit": "person"
    },
    {
      "number": "x47",
      "text": "How many investigations, prosecutions, convictions and confiscations were there each year?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["COE-197:18", "COE-197:23"],
      "aspect": "statistics",
      "elements": [
        {"id": "investigations", "label": "Investigations", "population": "cases.investigated", "unit": "case"},
        {"id": "prosecutions", "label": "Prosecutions", "population": "cases.prosecuted", "unit": "case"},
        {"id": "convictions", "label": "Convictions", "population": "cases.convicted", "unit": "case"},
        {"id": "confiscations", "label": "Confiscations", "population": "confiscations", "unit": "case"}
      ]
    },
    {
      "number": "x48",
      "text": "How do civil society organisations take part in strategic partnership with the authorities?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["COE-197:35"],
      "aspect": "cooperation"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/GRETA-R2.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "GRETA-R2",
  "title": "Questionnaire for the second evaluation round",
  "issuer": "GRETA",
  "instruments": ["COE-197"],
  "symbol": "GRETA(2014)13",
  "published": "2014",
  "note": "First sent 3 June 2014; focus on impact of measures, child trafficking and new trends",
  "certainty": "medium",
  "language": "en",
  "acceptedLanguages": ["en", "fr"],
  "audience": "parties",
  "classification": "public",
  "supersedes": "GRETA-R1",
  "questions": [
    {
      "number": "x1",
      "text": "Which legal, institutional or policy changes occurred since the first evaluation report?",
      "kind": "text",
      "section": "New developments",
      "certainty": "low",
      "provisions": ["COE-197:18", "COE-197:29(2)"],
      "aspect": "legislation",
      "elements": [
        {"id": "legislation", "label": "Legislation"},
        {"id": "institutions", "label": "Institutions"},
        {"id": "policy", "label": "Policy"}
      ]
    },
    {
      "number": "x2",
      "text": "Which new trends in forms of exploitation and recruitment have been observed?",
      "kind": "text",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["COE-197:4(a)"],
      "aspect": "practice",
      "elements": [
        {"id": "exploitationTrends", "label": "Forms of exploitation"},
        {"id": "recruitmentTrends", "label": "Recruitment"}
      ]
    },
    {
      "number": "x3",
      "text": "Which measures prevent and combat trafficking for labour exploitation, including in supply chains?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["COE-197:5(2)", "COE-197:6"],
      "aspect": "policy",
      "elements": [
        {"id": "labourExploitation", "label": "Labour exploitation"},
        {"id": "supplyChains", "label": "Supply chains"}
      ]
    },
    {
      "number": "x4",
      "text": "Which measures address trafficking of children, including unaccompanied children?",
      "kind": "text",
      "section": "Child victims",
      "certainty": "low",
      "provisions": ["COE-197:5(5)", "COE-197:10(4)"],
      "aspect": "policy"
    },
    {
      "number": "x5",
      "text": "Which measures prevent trafficking for organ removal, and how are health staff involved?",
      "kind": "text",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["COE-197:4(a)", "COE-197:5(2)"],
      "aspect": "policy"
    },
    {
      "number": "x6",
      "text": "How has early identification among asylum seekers and irregular migrants been improved?",
      "kind": "text",
      "section": "Identification of victims",
      "certainty": "low",
      "provisions": ["COE-197:10"],
      "aspect": "practice"
    },
    {
      "number": "x7",
      "text": "What effect have compensation, confiscation and non-punishment rules had in practice?",
      "kind": "text",
      "section": "Compensation",
      "certainty": "low",
      "provisions": ["COE-197:15(3)", "COE-197:23(3)", "COE-197:26"],
      "aspect": "practice",
      "elements": [
        {"id": "compensation", "label": "Compensation"},
        {"id": "confiscation", "label": "Confiscation"},
        {"id": "nonPunishment", "label": "Non-punishment"}
      ]
    },
    {
      "number": "x8",
      "text": "Please update statistics on victims, permits, compensation, investigations and convictions.",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["COE-197:10", "COE-197:14", "COE-197:15", "COE-197:18"],
      "aspect": "statistics",
      "elements": [
        {"id": "victimsIdentified", "label": "Identified victims", "population": "victims.identified", "unit": "person"},
        {"id": "residencePermits", "label": "Residence permits", "population": "permits.residence", "unit": "permit"},
        {"id": "compensation", "label": "Compensation", "population": "victims.compensated", "unit": "person"},
        {"id": "investigations", "label": "Investigations", "population": "cases.investigated", "unit": "case"},
        {"id": "convictions", "label": "Convictions", "population": "cases.convicted", "unit": "case"}
      ]
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/GRETA-R3.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "GRETA-R3",
  "title": "Questionnaire for the third evaluation round: access to justice and effective remedies",
  "issuer": "GRETA",
  "instruments": ["COE-197"],
  "symbol": "GRETA(2018)26",
  "published": "2018",
  "note": "Launched 20 November 2018. Part I eleven headings, Part II country-specific follow-up, Part III statistics",
  "certainty": "high",
  "language": "en",
  "acceptedLanguages": ["en", "fr"],
  "audience": "parties",
  "classification": "public",
  "supersedes": "GRETA-R2",
  "questions": [
    {
      "number": "x1.1",
      "text": "How, when and by whom are presumed victims informed of their rights and in which languages?",
      "kind": "text",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["COE-197:12(1)(d)", "COE-197:15(1)"],
      "aspect": "practice",
      "elements": [
        {"id": "rightsInformation", "label": "Information on rights"},
        {"id": "languages", "label": "Languages"}
      ]
    },
    {
      "number": "x1.2",
      "text": "How are interpretation and translation secured, and how is interpreter quality checked?",
      "kind": "text",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["COE-197:12(1)(c)", "COE-197:15(1)"],
      "aspect": "practice",
      "elements": [
        {"id": "interpretation", "label": "Interpretation"},
        {"id": "translation", "label": "Translation"},
        {"id": "quality", "label": "Check of interpreters"}
      ]
    },
    {
      "number": "x2.1",
      "text": "At which stage and on what conditions do victims receive legal assistance?",
      "kind": "text",
      "section": "Victims in proceedings",
      "certainty": "low",
      "provisions": ["COE-197:15(2)"],
      "aspect": "legislation",
      "elements": [
        {"id": "legalAssistance", "label": "Stage of legal assistance"},
        {"id": "conditions", "label": "Conditions"}
      ]
    },
    {
      "number": "x2.2",
      "text": "Is free legal aid available to victims regardless of residence status and means?",
      "kind": "yesNo",
      "section": "Victims in proceedings",
      "certainty": "low",
      "provisions": ["COE-197:15(2)"],
      "aspect": "legislation",
      "quantifier": "all"
    },
    {
      "number": "x2.3",
      "text": "Are lawyers trained and specialised to represent trafficking victims?",
      "kind": "text",
      "section": "Victims in proceedings",
      "certainty": "low",
      "provisions": ["COE-197:15(2)", "COE-197:29(3)"],
      "aspect": "practice"
    },
    {
      "number": "x3.1",
      "text": "Which measures let courts order compensation in criminal proceedings?",
      "kind": "text",
      "section": "Compensation",
      "certainty": "low",
      "provisions": ["COE-197:15(3)"],
      "aspect": "legislation"
    },
    {
      "number": "x3.2",
      "text": "How many victims obtained compensation from offenders, and what amounts were actually paid?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["COE-197:15(3)"],
      "aspect": "statistics",
      "elements": [
        {"id": "recipients", "label": "Persons who received it", "population": "victims.compensated.byOffender", "unit": "person"},
        {"id": "amounts", "label": "Amounts paid", "population": "compensation.paid.byOffender", "unit": "currency"}
      ]
    },
    {
      "number": "x3.3",
      "text": "How are victims helped to claim unpaid wages and social contributions?",
      "kind": "text",
      "section": "Compensation",
      "certainty": "low",
      "provisions": ["COE-197:15(3)"],
      "aspect": "practice"
    },
    {
      "number": "x4.1",
      "text": "Is the State compensation scheme open to all trafficking victims, and on which conditions?",
      "kind": "text",
      "section": "Compensation",
      "certainty": "low",
      "provisions": ["COE-197:15(4)"],
      "aspect": "legislation"
    },
    {
      "number": "x4.2",
      "text": "How many applications for State compensation were made and granted, with which amounts?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["COE-197:15(4)"],
      "aspect": "statistics",
      "elements": [
        {"id": "applications", "label": "Applications made", "population": "compensation.state.applications", "unit": "application"},
        {"id": "granted", "label": "Applications granted", "population": "compensation.state.granted", "unit": "application"},
        {"id": "amounts", "label": "Amounts paid", "population": "compensation.state.paid", "unit": "currency"}
      ]
    },
    {
      "number": "x5.1",
      "text": "Which sanctions were imposed in trafficking cases, including suspended sentences?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["COE-197:23(1)"],
      "aspect": "statistics",
      "elements": [
        {"id": "sentences", "label": "Sentences imposed", "population": "sentences.imposed", "unit": "sentence"},
        {"id": "suspendedSentences", "label": "Suspended sentences", "population": "sentences.suspended", "unit": "sentence"}
      ]
    },
    {
      "number": "x5.2",
      "text": "How are financial investigations carried out, and which assets were confiscated?",
      "kind": "text",
      "section": "Seizure and confiscation",
      "certainty": "low",
      "provisions": ["COE-197:23(3)"],
      "aspect": "practice",
      "elements": [
        {"id": "financialInvestigations", "label": "Financial investigations"},
        {"id": "confiscations", "label": "Confiscations"}
      ]
    },
    {
      "number": "x5.3",
      "text": "Is plea bargaining or similar used in trafficking cases, and with which victim safeguards?",
      "kind": "text",
      "section": "Penalties",
      "certainty": "low",
      "provisions": ["COE-197:23(1)"],
      "aspect": "practice"
    },
    {
      "number": "x5.4",
      "text": "Have legal persons been sanctioned for trafficking offences?",
      "kind": "text",
      "section": "Cases",
      "certainty": "low",
      "provisions": ["COE-197:22"],
      "aspect": "cases"
    },
    {
      "number": "x6.1",
      "text": "Can investigations start and continue without a complaint by the victim?",
      "kind": "yesNo",
      "section": "Investigation and prosecution",
      "certainty": "low",
      "provisions": ["COE-197:27(1)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x6.2",
      "text": "Can organisations assist victims during proceedings with their consent?",
      "kind": "yesNo",
      "section": "Investigation and prosecution",
      "certainty": "low",
      "provisions": ["COE-197:27"],
      "aspect": "legislation",
      "quantifier": "any"
    },
    {
      "number": "x7.1",
      "text": "Which law or guidance secures non-punishment of victims, and which offences are covered?",
      "kind": "text",
      "section": "Non-punishment of victims",
      "certainty": "low",
      "provisions": ["COE-197:26"],
      "aspect": "legislation",
      "elements": [
        {"id": "nonPunishment", "label": "Law or guidance"},
        {"id": "offencesCovered", "label": "Offences covered"}
      ]
    },
    {
      "number": "x7.2",
      "text": "Please give examples where charges against victims were dropped or penalties waived.",
      "kind": "text",
      "section": "Cases",
      "certainty": "low",
      "provisions": ["COE-197:26"],
      "aspect": "cases"
    },
    {
      "number": "x8.1",
      "text": "Which protection measures are available to victims and witnesses, and how often used?",
      "kind": "text",
      "section": "Protection of victims",
      "certainty": "low",
      "provisions": ["COE-197:28"],
      "aspect": "practice"
    },
    {
      "number": "x8.2",
      "text": "Which measures avoid secondary victimisation during hearings, such as video testimony?",
      "kind": "text",
      "section": "Protection of victims",
      "certainty": "low",
      "provisions": ["COE-197:30"],
      "aspect": "practice"
    },
    {
      "number": "x8.3",
      "text": "Which measures adapt hearings and proceedings to the needs of child victims?",
      "kind": "text",
      "section": "Protection of victims",
      "certainty": "low",
      "provisions": ["COE-197:30"],
      "aspect": "practice"
    },
    {
      "number": "x9.1",
      "text": "Which police, prosecution and court staff are specialised in trafficking cases?",
      "kind": "text",
      "section": "Institutions and coordination",
      "certainty": "low",
      "provisions": ["COE-197:29(1)"],
      "aspect": "institution",
      "elements": [
        {"id": "police", "label": "Police"},
        {"id": "prosecution", "label": "Prosecution"},
        {"id": "courts", "label": "Courts"}
      ]
    },
    {
      "number": "x9.2",
      "text": "Which special investigation techniques and online evidence tools are used?",
      "kind": "text",
      "section": "Institutions and coordination",
      "certainty": "low",
      "provisions": ["COE-197:29(1)"],
      "aspect": "practice",
      "elements": [
        {"id": "specialTechniques", "label": "Special techniques"},
        {"id": "onlineEvidence", "label": "Online evidence"}
      ]
    },
    {
      "number": "x9.3",
      "text": "Which resources and training are given to specialised units?",
      "kind": "text",
      "section": "Training",
      "certainty": "low",
      "provisions": ["COE-197:29(3)"],
      "aspect": "institution",
      "elements": [
        {"id": "resources", "label": "Resources"},
        {"id": "officialsTraining", "label": "Training of officials and professionals"}
      ]
    },
    {
      "number": "x10.1",
      "text": "How does your country cooperate in joint teams, mutual assistance and European bodies?",
      "kind": "text",
      "section": "Cooperation",
      "certainty": "low",
      "provisions": ["COE-197:32"],
      "aspect": "cooperation",
      "elements": [
        {"id": "jointTeams", "label": "Joint teams"},
        {"id": "mutualAssistance", "label": "Mutual assistance"},
        {"id": "europeanBodies", "label": "European bodies"}
      ]
    },
    {
      "number": "x10.2",
      "text": "How is information shared with other Parties about missing or endangered persons?",
      "kind": "text",
      "section": "Cooperation",
      "certainty": "low",
      "provisions": ["COE-197:33"],
      "aspect": "cooperation"
    },
    {
      "number": "x10.3",
      "text": "How many requests for cooperation in trafficking cases were sent and received?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["COE-197:32"],
      "aspect": "statistics",
      "elements": [
        {"id": "requestsSent", "label": "Requests sent", "population": "cooperation.requests.sent", "unit": "request"},
        {"id": "requestsReceived", "label": "Requests received", "population": "cooperation.requests.received", "unit": "request"}
      ]
    },
    {
      "number": "x11.1",
      "text": "Which steps ensure a gender-sensitive approach to access to justice?",
      "kind": "text",
      "section": "Gender and non-discrimination",
      "certainty": "low",
      "provisions": ["COE-197:17"],
      "aspect": "practice"
    },
    {
      "number": "x11.2",
      "text": "Which steps ensure child-friendly access to justice for trafficked children?",
      "kind": "text",
      "section": "Child victims",
      "certainty": "low",
      "provisions": ["COE-197:10(4)", "COE-197:30"],
      "aspect": "practice"
    },
    {
      "number": "x11.3",
      "text": "What is the role of business in access to remedies for trafficked workers?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["COE-197:6"],
      "aspect": "practice"
    },
    {
      "number": "x11.4",
      "text": "Which measures address corruption and misconduct of officials in trafficking cases?",
      "kind": "text",
      "section": "Penalties",
      "certainty": "low",
      "provisions": ["COE-197:24"],
      "aspect": "practice"
    },
    {
      "number": "xII.1",
      "text": "Please report new developments in law, policy and institutions since the second report.",
      "kind": "text",
      "section": "New developments",
      "certainty": "low",
      "provisions": ["COE-197:18", "COE-197:29(2)"],
      "aspect": "legislation",
      "elements": [
        {"id": "legislation", "label": "Legislation"},
        {"id": "policy", "label": "Policy"},
        {"id": "institutions", "label": "Institutions"}
      ]
    },
    {
      "number": "xIII.1",
      "text": "Please provide yearly numbers of presumed and identified victims by sex, age, nationality and exploitation.",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["COE-197:10"],
      "aspect": "statistics",
      "elements": [
        {"id": "victimsPresumed", "label": "Presumed victims", "population": "victims.presumed", "unit": "person"},
        {"id": "victimsIdentified", "label": "Identified victims", "population": "victims.identified", "unit": "person"}
      ]
    },
    {
      "number": "xIII.2",
      "text": "Please provide yearly numbers of reflection periods, permits, investigations, prosecutions and convictions.",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["COE-197:13", "COE-197:14", "COE-197:18"],
      "aspect": "statistics",
      "elements": [
        {"id": "reflectionPeriods", "label": "Reflection periods", "population": "victims.reflectionPeriod", "unit": "person"},
        {"id": "residencePermits", "label": "Residence permits", "population": "permits.residence", "unit": "permit"},
        {"id": "investigations", "label": "Investigations", "population": "cases.investigated", "unit": "case"},
        {"id": "prosecutions", "label": "Prosecutions", "population": "cases.prosecuted", "unit": "case"},
        {"id": "convictions", "label": "Convictions", "population": "cases.convicted", "unit": "case"}
      ]
    }
  ],
  "lineage": [
    {"change": "replaced", "from": ["GRETA-R2:x1"], "to": ["xII.1"]},
    {"change": "replaced", "from": ["GRETA-R2:x8"], "to": ["xIII.1", "xIII.2"]}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/GRETA-R4.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "GRETA-R4",
  "title": "Questionnaire for the fourth evaluation round: vulnerabilities to trafficking",
  "issuer": "GRETA",
  "instruments": ["COE-197"],
  "symbol": "GRETA(2023)11",
  "published": "2023",
  "note": "Adopted 30 June 2023, round launched July 2023",
  "certainty": "medium",
  "language": "en",
  "acceptedLanguages": ["en", "fr"],
  "audience": "parties",
  "classification": "public",
  "supersedes": "GRETA-R3",
  "questions": [
    {
      "number": "x1",
      "text": "Which groups, regions and economic sectors are seen as particularly vulnerable to trafficking?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["COE-197:5(2)"],
      "aspect": "policy",
      "elements": [
        {"id": "groups", "label": "Groups"},
        {"id": "regions", "label": "Regions"},
        {"id": "sectors", "label": "Economic sectors"}
      ]
    },
    {
      "number": "x2",
      "text": "Which measures reduce the vulnerability of migrant workers, including seasonal, posted and domestic workers?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["COE-197:5(2)", "COE-197:5(4)"],
      "aspect": "policy"
    },
    {
      "number": "x3",
      "text": "How are abuses of self-employment, subcontracting and letter-box companies prevented and sanctioned?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["COE-197:5(2)", "COE-197:22"],
      "aspect": "legislation"
    },
    {
      "number": "x4",
      "text": "How do migration rules enable lawful work and so help to prevent trafficking?",
      "kind": "text",
      "section": "Work and recruitment",
      "certainty": "low",
      "provisions": ["COE-197:5(4)"],
      "aspect": "policy"
    },
    {
      "number": "x5",
      "text": "Which measures address online recruitment and exploitation with help of technology?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["COE-197:5(2)", "COE-197:29(1)"],
      "aspect": "practice",
      "elements": [
        {"id": "onlineRecruitment", "label": "Online recruitment"},
        {"id": "onlineExploitation", "label": "Exploitation with help of technology"}
      ]
    },
    {
      "number": "x6",
      "text": "How are victims detected among asylum seekers, persons in detention and other vulnerable groups?",
      "kind": "text",
      "section": "Identification of victims",
      "certainty": "low",
      "provisions": ["COE-197:10(1)"],
      "aspect": "practice"
    },
    {
      "number": "x7",
      "text": "Which help is given to victims with disabilities, mental health or substance problems?",
      "kind": "text",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["COE-197:12(7)"],
      "aspect": "practice"
    },
    {
      "number": "x8",
      "text": "Which penalties are applied where offenders abuse a position of vulnerability?",
      "kind": "text",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["COE-197:4(a)", "COE-197:23(1)"],
      "aspect": "statistics"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/GREVIO-BL.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "GREVIO-BL",
  "title": "Baseline questionnaire of GREVIO",
  "issuer": "GREVIO",
  "instruments": ["COE-210"],
  "symbol": "GREVIO/Inf(2016)1",
  "published": "2016",
  "note": "State reports published unless a reasoned request is accepted; about 18 months per procedure",
  "certainty": "medium",
  "language": "en",
  "acceptedLanguages": ["en", "fr"],
  "audience": "parties",
  "classification": "public",
  "questions": [
    {
      "number": "x1",
      "text": "Is intentionally forcing an adult or child to marry a criminal offence?",
      "kind": "yesNo",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["COE-210:37"],
      "aspect": "legislation",
      "quantifier": "all"
    },
    {
      "number": "x2",
      "text": "Which autonomous residence permits can victims of violence obtain?",
      "kind": "text",
      "section": "Stay of victims",
      "certainty": "low",
      "provisions": ["COE-210:59"],
      "aspect": "legislation"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/ILO-C029-RF.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "ILO-C029-RF",
  "title": "Report form for Convention No. 29",
  "issuer": "ILO",
  "instruments": ["ILO-C029"],
  "published": "2012",
  "note": "Article 22 form; year of current form not verified. Later combined with the Protocol",
  "certainty": "medium",
  "language": "en",
  "acceptedLanguages": ["en", "es", "fr"],
  "audience": "parties",
  "classification": "public",
  "questions": [
    {
      "number": "I",
      "text": "Which laws and regulations give effect to the Convention? Please list and supply new texts.",
      "kind": "link",
      "section": "Forced labour",
      "certainty": "medium",
      "provisions": ["ILO-C029:1"],
      "aspect": "legislation"
    },
    {
      "number": "Article-1",
      "text": "Which measures suppress the use of forced or compulsory labour in all its forms?",
      "kind": "text",
      "section": "Forced labour",
      "certainty": "medium",
      "provisions": ["ILO-C029:1"],
      "aspect": "policy"
    },
    {
      "number": "Article-2(1)",
      "text": "How does national law define and prohibit forced or compulsory labour?",
      "kind": "text",
      "section": "Forced labour",
      "certainty": "medium",
      "provisions": ["ILO-C029:2(1)"],
      "aspect": "legislation",
      "elements": [
        {"id": "definition", "label": "Definition"},
        {"id": "prohibition", "label": "Prohibition"}
      ]
    },
    {
      "number": "Article-2(2)",
      "text": "How do national rules use the exceptions such as military service and prison labour?",
      "kind": "text",
      "section": "Forced labour",
      "certainty": "medium",
      "provisions": ["ILO-C029:2(2)"],
      "aspect": "legislation"
    },
    {
      "number": "Article-25",
      "text": "Which penal sanctions exist for forced labour, and are they adequate and strictly enforced?",
      "kind": "text",
      "section": "Penalties",
      "certainty": "medium",
      "provisions": ["ILO-C029:25"],
      "aspect": "legislation",
      "elements": [
        {"id": "sanctions", "label": "Penalties"},
        {"id": "enforcement", "label": "Enforcement"}
      ]
    },
    {
      "number": "III",
      "text": "Which authorities apply and supervise the laws on forced labour, and how is inspection organised?",
      "kind": "text",
      "section": "Institutions and coordination",
      "certainty": "medium",
      "provisions": ["ILO-C029:1"],
      "aspect": "institution",
      "elements": [
        {"id": "authorities", "label": "Competent authorities"},
        {"id": "labourInspection", "label": "Inspection"}
      ]
    },
    {
      "number": "IV",
      "text": "Have courts given decisions of principle on forced labour? Please supply them.",
      "kind": "link",
      "section": "Cases",
      "certainty": "medium",
      "provisions": ["ILO-C029:25"],
      "aspect": "cases"
    },
    {
      "number": "V",
      "text": "How is the Convention applied in practice, with inspection reports, statistics and offences recorded?",
      "kind": "text",
      "section": "Statistics",
      "certainty": "medium",
      "provisions": ["ILO-C029:1"],
      "aspect": "statistics",
      "elements": [
        {"id": "inspectionReports", "label": "Inspection reports"},
        {"id": "statistics", "label": "Statistics"},
        {"id": "offencesRecorded", "label": "Offences recorded"}
      ]
    },
    {
      "number": "VI",
      "text": "To which employers' and workers' organisations was the report sent, and what did they observe?",
      "kind": "text",
      "section": "Consultation",
      "certainty": "medium",
      "provisions": ["ILO-C029:1"],
      "aspect": "practice",
      "reuse": "askAlways"
    },
    {
      "number": "x1",
      "text": "Which measures combat trafficking for labour exploitation, and with which prosecutions?",
      "kind": "text",
      "section": "Forced labour",
      "certainty": "low",
      "provisions": ["ILO-C029:1", "ILO-C029:25"],
      "aspect": "practice",
      "elements": [
        {"id": "measures", "label": "Measures"},
        {"id": "prosecutions", "label": "Prosecutions"}
      ]
    },
    {
      "number": "x2",
      "text": "How are workers free to leave employment, including public servants and domestic workers?",
      "kind": "text",
      "section": "Forced labour",
      "certainty": "low",
      "provisions": ["ILO-C029:2(1)"],
      "aspect": "legislation"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/ILO-C105-RF.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "ILO-C105-RF",
  "title": "Report form for Convention No. 105",
  "issuer": "ILO",
  "instruments": ["ILO-C105"],
  "published": "2012",
  "note": "Article 22 form",
  "certainty": "low",
  "language": "en",
  "acceptedLanguages": ["en", "es", "fr"],
  "audience": "parties",
  "classification": "public",
  "questions": [
    {
      "number": "Article-1(a)",
      "text": "Does any law allow compulsory work as punishment for political views or peaceful dissent?",
      "kind": "yesNo",
      "section": "Forced labour",
      "certainty": "medium",
      "provisions": ["ILO-C105:1"],
      "aspect": "legislation",
      "quantifier": "any"
    },
    {
      "number": "Article-1(b)-(e)",
      "text": "Does any law allow compulsory work for development, discipline, strikes or discrimination?",
      "kind": "multipleChoice",
      "section": "Forced labour",
      "certainty": "medium",
      "provisions": ["ILO-C105:1"],
      "aspect": "legislation",
      "quantifier": "single",
      "options": [
        {"code": "economicDevelopment", "label": "Economic development"},
        {"code": "labourDiscipline", "label": "Labour discipline"},
        {"code": "strikeParticipation", "label": "Participation in strikes"},
        {"code": "discrimination", "label": "Discrimination"}
      ],
      "elements": [
        {"id": "economicDevelopment", "label": "Economic development"},
        {"id": "labourDiscipline", "label": "Labour discipline"},
        {"id": "strikeParticipation", "label": "Participation in strikes"},
        {"id": "discrimination", "label": "Discrimination"}
      ]
    },
    {
      "number": "Article-2",
      "text": "Which measures ensured immediate and complete abolition of such labour?",
      "kind": "text",
      "section": "Forced labour",
      "certainty": "medium",
      "provisions": ["ILO-C105:2"],
      "aspect": "policy"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/ILO-C182-RF.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "ILO-C182-RF",
  "title": "Report form for Convention No. 182",
  "issuer": "ILO",
  "instruments": ["ILO-C182"],
  "published": "1999",
  "note": "Article 22 form",
  "certainty": "medium",
  "language": "en",
  "acceptedLanguages": ["en", "es", "fr"],
  "audience": "parties",
  "classification": "public",
  "questions": [
    {
      "number": "I",
      "text": "Which laws and regulations give effect to the Convention? Please list and supply new texts.",
      "kind": "link",
      "section": "Child labour",
      "certainty": "medium",
      "provisions": ["ILO-C182:1"],
      "aspect": "legislation"
    },
    {
      "number": "Article-1",
      "text": "Which measures secure urgently the prohibition and elimination of the worst forms of child labour?",
      "kind": "text",
      "section": "Child labour",
      "certainty": "medium",
      "provisions": ["ILO-C182:1"],
      "aspect": "policy"
    },
    {
      "number": "Article-3(a)",
      "text": "How does national law prohibit slavery-like practices, sale and trafficking of persons below 18?",
      "kind": "text",
      "section": "Child labour",
      "certainty": "medium",
      "provisions": ["ILO-C182:3(a)"],
      "aspect": "legislation",
      "elements": [
        {"id": "slavery", "label": "Slavery or similar practices"},
        {"id": "sale", "label": "Sale of children"},
        {"id": "trafficking", "label": "Trafficking"}
      ]
    },
    {
      "number": "Article-3(b)",
      "text": "How does national law prohibit use of children for prostitution and pornography?",
      "kind": "text",
      "section": "Exploitation of children",
      "certainty": "medium",
      "provisions": ["ILO-C182:3(b)"],
      "aspect": "legislation",
      "elements": [
        {"id": "childProstitution", "label": "Prostitution"},
        {"id": "childPornography", "label": "Pornography"}
      ]
    },
    {
      "number": "Article-3(c)",
      "text": "How does national law prohibit use of children for illicit activities?",
      "kind": "text",
      "section": "Child labour",
      "certainty": "medium",
      "provisions": ["ILO-C182:3(c)"],
      "aspect": "legislation"
    },
    {
      "number": "Article-3(d)",
      "text": "Which hazardous work is prohibited below 18, and how was the list determined?",
      "kind": "text",
      "section": "Child labour",
      "certainty": "medium",
      "provisions": ["ILO-C182:3(d)"],
      "aspect": "legislation",
      "elements": [
        {"id": "hazardousWork", "label": "Hazardous work"},
        {"id": "determination", "label": "How the list was determined"}
      ]
    },
    {
      "number": "Article-5",
      "text": "Which mechanisms monitor the implementation of the provisions of the Convention?",
      "kind": "text",
      "section": "Institutions and coordination",
      "certainty": "medium",
      "provisions": ["ILO-C182:5"],
      "aspect": "institution"
    },
    {
      "number": "Article-6",
      "text": "Which programmes of action eliminate the worst forms as a priority?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "medium",
      "provisions": ["ILO-C182:6"],
      "aspect": "policy"
    },
    {
      "number": "Article-7(1)",
      "text": "Which penal and other sanctions ensure effective enforcement?",
      "kind": "text",
      "section": "Penalties",
      "certainty": "medium",
      "provisions": ["ILO-C182:7(1)"],
      "aspect": "legislation"
    },
    {
      "number": "Article-7(2)",
      "text": "Which time-bound measures prevent engagement, remove children, give education and reach those at risk?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "medium",
      "provisions": ["ILO-C182:7(2)(a)", "ILO-C182:7(2)(b)", "ILO-C182:7(2)(c)", "ILO-C182:7(2)(d)"],
      "aspect": "practice",
      "elements": [
        {"id": "prevention", "label": "Prevention"},
        {"id": "removal", "label": "Removal of children"},
        {"id": "education", "label": "Education"},
        {"id": "atRisk", "label": "Reaching children at risk"}
      ]
    },
    {
      "number": "Article-7(2)(e)",
      "text": "Which measures take account of the special situation of girls?",
      "kind": "text",
      "section": "Gender and non-discrimination",
      "certainty": "medium",
      "provisions": ["ILO-C182:7(2)(e)"],
      "aspect": "practice"
    },
    {
      "number": "Article-8",
      "text": "How does your country cooperate with or assist other Members in applying the Convention?",
      "kind": "text",
      "section": "Cooperation",
      "certainty": "medium",
      "provisions": ["ILO-C182:8"],
      "aspect": "cooperation"
    },
    {
      "number": "V",
      "text": "Please supply statistics on children covered, infringements, prosecutions and penal sanctions applied.",
      "kind": "table",
      "section": "Statistics",
      "certainty": "medium",
      "provisions": ["ILO-C182:7(1)"],
      "aspect": "statistics",
      "elements": [
        {"id": "childrenCovered", "label": "Children covered", "population": "children.covered", "unit": "person"},
        {"id": "infringements", "label": "Infringements", "population": "infringements.childLabour", "unit": "case"},
        {"id": "prosecutions", "label": "Prosecutions", "population": "cases.prosecuted.childLabour", "unit": "case"},
        {"id": "sanctioned", "label": "Cases punished", "population": "cases.punished.childLabour", "unit": "case"}
      ]
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/ILO-P029-RF.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "ILO-P029-RF",
  "title": "Report form for the Protocol of 2014",
  "issuer": "ILO",
  "instruments": ["ILO-P029"],
  "published": "2016",
  "note": "Article 22 form; comments by CEACR are grouped by article",
  "certainty": "medium",
  "language": "en",
  "acceptedLanguages": ["en", "es", "fr"],
  "audience": "parties",
  "classification": "public",
  "questions": [
    {
      "number": "I",
      "text": "Which laws, policies and other measures give effect to the Protocol? Please list and link.",
      "kind": "link",
      "section": "Forced labour",
      "certainty": "medium",
      "provisions": ["ILO-P029:1(1)"],
      "aspect": "legislation"
    },
    {
      "number": "Article-1(1)",
      "text": "Which effective measures prevent forced labour, protect victims, give remedies and sanction perpetrators?",
      "kind": "text",
      "section": "Forced labour",
      "certainty": "medium",
      "provisions": ["ILO-P029:1(1)"],
      "aspect": "policy",
      "elements": [
        {"id": "prevention", "label": "Prevention"},
        {"id": "protection", "label": "Protection"},
        {"id": "remedies", "label": "Remedies"},
        {"id": "sanctions", "label": "Penalties"}
      ]
    },
    {
      "number": "Article-1(2)",
      "text": "Is there a national policy and plan of action, and how were social partners consulted?",
      "kind": "text",
      "section": "Institutions and coordination",
      "certainty": "medium",
      "provisions": ["ILO-P029:1(2)"],
      "aspect": "policy",
      "elements": [
        {"id": "policy", "label": "Policy"},
        {"id": "plan", "label": "Plan"},
        {"id": "consultation", "label": "Consultation"}
      ]
    },
    {
      "number": "Article-1(3)",
      "text": "Which specific action is taken against trafficking for forced labour?",
      "kind": "text",
      "section": "Definitions",
      "certainty": "medium",
      "provisions": ["ILO-P029:1(3)"],
      "aspect": "policy"
    },
    {
      "number": "Article-2(a)",
      "text": "How are people, above all the vulnerable, educated and informed to avoid forced labour?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "medium",
      "provisions": ["ILO-P029:2(a)"],
      "aspect": "practice"
    },
    {
      "number": "Article-2(b)",
      "text": "How are employers educated and informed so as not to become involved in forced labour?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "medium",
      "provisions": ["ILO-P029:2(b)"],
      "aspect": "practice"
    },
    {
      "number": "Article-2(c)(i)",
      "text": "Does labour legislation cover all workers and all sectors of the economy?",
      "kind": "yesNo",
      "section": "Work and recruitment",
      "certainty": "medium",
      "provisions": ["ILO-P029:2(c)"],
      "aspect": "legislation",
      "quantifier": "all"
    },
    {
      "number": "Article-2(c)(ii)",
      "text": "How have labour inspection and other enforcement services been strengthened?",
      "kind": "text",
      "section": "Work and recruitment",
      "certainty": "medium",
      "provisions": ["ILO-P029:2(c)"],
      "aspect": "institution"
    },
    {
      "number": "Article-2(d)",
      "text": "How are persons, particularly migrant workers, protected from abusive recruitment practices?",
      "kind": "text",
      "section": "Work and recruitment",
      "certainty": "medium",
      "provisions": ["ILO-P029:2(d)"],
      "aspect": "legislation"
    },
    {
      "number": "Article-2(e)",
      "text": "How is due diligence by public and private sectors supported?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "medium",
      "provisions": ["ILO-P029:2(e)"],
      "aspect": "policy"
    },
    {
      "number": "Article-2(f)",
      "text": "Which measures address root causes and risk factors of forced labour?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "medium",
      "provisions": ["ILO-P029:2(f)"],
      "aspect": "policy"
    },
    {
      "number": "Article-3",
      "text": "How are victims identified, released, protected and helped to recover?",
      "kind": "text",
      "section": "Help for victims",
      "certainty": "medium",
      "provisions": ["ILO-P029:3"],
      "aspect": "practice",
      "elements": [
        {"id": "identification", "label": "Identification"},
        {"id": "release", "label": "Release"},
        {"id": "protection", "label": "Protection"},
        {"id": "recovery", "label": "Recovery"}
      ]
    },
    {
      "number": "Article-4(1)",
      "text": "Which remedies, including compensation, are open to all victims whatever their status?",
      "kind": "text",
      "section": "Compensation",
      "certainty": "medium",
      "provisions": ["ILO-P029:4(1)"],
      "aspect": "legislation",
      "elements": [
        {"id": "remedies", "label": "Remedies"},
        {"id": "compensation", "label": "Compensation"}
      ]
    },
    {
      "number": "Article-4(2)",
      "text": "Can authorities refrain from prosecuting victims for acts they were compelled to commit?",
      "kind": "yesNo",
      "section": "Non-punishment of victims",
      "certainty": "medium",
      "provisions": ["ILO-P029:4(2)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "Article-5",
      "text": "How does your country cooperate with other States against forced labour?",
      "kind": "text",
      "section": "Cooperation",
      "certainty": "medium",
      "provisions": ["ILO-P029:5"],
      "aspect": "cooperation"
    },
    {
      "number": "Article-6",
      "text": "How were employers' and workers' organisations and other groups consulted?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "medium",
      "provisions": ["ILO-P029:6"],
      "aspect": "practice"
    },
    {
      "number": "x1",
      "text": "How many cases of forced labour were detected, prosecuted and punished?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["ILO-P029:1(1)"],
      "aspect": "statistics",
      "elements": [
        {"id": "casesDetected", "label": "Cases detected", "population": "cases.detected.forcedLabour", "unit": "case"},
        {"id": "prosecutions", "label": "Prosecutions", "population": "cases.prosecuted.forcedLabour", "unit": "case"},
        {"id": "sanctioned", "label": "Cases punished", "population": "cases.punished.forcedLabour", "unit": "case"}
      ]
    },
    {
      "number": "x2",
      "text": "Which difficulties or assistance needs exist in applying the Protocol?",
      "kind": "text",
      "section": "Technical assistance",
      "certainty": "low",
      "provisions": ["ILO-P029:1(1)"],
      "aspect": "technicalAssistance",
      "elements": [
        {"id": "difficulties", "label": "Difficulties"},
        {"id": "technicalAssistance", "label": "Technical assistance needs"}
      ]
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/ILO-SIMPL-2018.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "ILO-SIMPL-2018",
  "title": "Integrated report form for simplified reports",
  "issuer": "ILO",
  "instruments": ["ILO-C029"],
  "published": "2018",
  "note": "GB.334/INS/5, usable for every ratified Convention (tied here to No. 29); after a detailed first report only changes, replies to comments and social partner observations",
  "certainty": "high",
  "language": "en",
  "acceptedLanguages": ["en", "es", "fr"],
  "audience": "parties",
  "classification": "public",
  "questions": [
    {
      "number": "x1",
      "text": "Have there been changes in law or practice since the last report? If none, say so.",
      "kind": "yesNo",
      "section": "Changes",
      "certainty": "low",
      "provisions": ["ILO-C029:1"],
      "aspect": "legislation",
      "quantifier": "any",
      "reuse": "askAlways"
    },
    {
      "number": "x2",
      "text": "What is your reply to the latest comments of the supervisory bodies?",
      "kind": "text",
      "section": "Replies to comments",
      "certainty": "low",
      "provisions": ["ILO-C029:1"],
      "aspect": "practice",
      "reuse": "askAlways"
    },
    {
      "number": "x3",
      "text": "Which organisations received copies, and which observations did they make?",
      "kind": "text",
      "section": "Consultation",
      "certainty": "low",
      "provisions": ["ILO-C029:1"],
      "aspect": "practice",
      "reuse": "askAlways"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/LANZ-GO.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "LANZ-GO",
  "title": "General overview questionnaire of the Lanzarote Committee",
  "issuer": "Lanzarote-Committee",
  "instruments": ["COE-201"],
  "symbol": "T-ES(2013)02",
  "published": "2013",
  "note": "Overlap with OPSC articles 3 and 8",
  "certainty": "medium",
  "language": "en",
  "acceptedLanguages": ["en", "fr"],
  "audience": "parties",
  "classification": "public",
  "questions": [
    {
      "number": "x1",
      "text": "Which intentional acts concerning child prostitution are criminal offences in your law?",
      "kind": "multipleChoice",
      "section": "Exploitation of children",
      "certainty": "low",
      "provisions": ["COE-201:19"],
      "aspect": "legislation",
      "quantifier": "single",
      "options": [
        {"code": "recruitingChild", "label": "Recruiting a child or causing it to take part"},
        {"code": "coercingChild", "label": "Coercing or profiting from a child"},
        {"code": "recourse", "label": "Having recourse to child prostitution"}
      ],
      "elements": [
        {"id": "recruitingChild", "label": "Recruiting a child or causing it to take part"},
        {"id": "coercingChild", "label": "Coercing or profiting from a child"},
        {"id": "recourse", "label": "Having recourse to child prostitution"}
      ]
    },
    {
      "number": "x2",
      "text": "Which intentional acts concerning child pornography are criminal offences in your law?",
      "kind": "multipleChoice",
      "section": "Exploitation of children",
      "certainty": "low",
      "provisions": ["COE-201:20"],
      "aspect": "legislation",
      "quantifier": "single",
      "options": [
        {"code": "producing", "label": "Producing"},
        {"code": "offering", "label": "Offering or making available"},
        {"code": "distributing", "label": "Distributing or transmitting"},
        {"code": "procuring", "label": "Procuring"},
        {"code": "possessing", "label": "Possessing"},
        {"code": "accessing", "label": "Knowingly obtaining access"}
      ],
      "elements": [
        {"id": "producing", "label": "Producing"},
        {"id": "offering", "label": "Offering or making available"},
        {"id": "distributing", "label": "Distributing or transmitting"},
        {"id": "procuring", "label": "Procuring"},
        {"id": "possessing", "label": "Possessing"},
        {"id": "accessing", "label": "Knowingly obtaining access"}
      ]
    },
    {
      "number": "x3",
      "text": "Can legal persons be held liable for the offences of the Convention?",
      "kind": "yesNo",
      "section": "Legal persons",
      "certainty": "low",
      "provisions": ["COE-201:26"],
      "aspect": "legislation",
      "quantifier": "all"
    },
    {
      "number": "x4",
      "text": "Which measures support child victims and adapt proceedings to their needs?",
      "kind": "text",
      "section": "Child victims",
      "certainty": "low",
      "provisions": ["COE-201:11", "COE-201:31"],
      "aspect": "practice",
      "elements": [
        {"id": "support", "label": "Support"},
        {"id": "proceedings", "label": "Adapted proceedings"}
      ]
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/MESECVI-R1.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "MESECVI-R1",
  "title": "Multilateral evaluation round questionnaire of MESECVI",
  "issuer": "MESECVI",
  "instruments": ["OAS-BDP"],
  "published": "2005",
  "note": "Trafficking appears under legislation and access to justice sections",
  "certainty": "low",
  "language": "en",
  "audience": "parties",
  "classification": "public",
  "questions": []
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/OPSC-IG-2019.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "OPSC-IG-2019",
  "title": "Guidelines on implementation of the Optional Protocol",
  "issuer": "CRC-Committee",
  "instruments": ["UN-CRC-OPSC"],
  "symbol": "CRC/C/156",
  "published": "2019",
  "note": "Interpretative, not a questionnaire; adopted 30 May 2019",
  "certainty": "high",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "parties",
  "classification": "public",
  "questions": []
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/OPSC-RG-2002.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "OPSC-RG-2002",
  "title": "Guidelines for initial reports under the Optional Protocol",
  "issuer": "CRC-Committee",
  "instruments": ["UN-CRC-OPSC"],
  "symbol": "CRC/OP/SA/1",
  "published": "2002",
  "note": "Adopted 1 February 2002, published 4 April 2002",
  "certainty": "high",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "parties",
  "classification": "public",
  "questions": [
    {
      "number": "x1",
      "text": "What is the legal status of the Protocol in domestic law and before courts?",
      "kind": "text",
      "section": "Exploitation of children",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:1"],
      "aspect": "legislation"
    },
    {
      "number": "x2",
      "text": "Do you intend to withdraw existing reservations to the Protocol?",
      "kind": "yesNo",
      "section": "Exploitation of children",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:1"],
      "aspect": "legislation",
      "quantifier": "any",
      "reuse": "askAlways"
    },
    {
      "number": "x3",
      "text": "Which laws prohibit and define the offences listed in the Protocol?",
      "kind": "text",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:2(a)", "UN-CRC-OPSC:3(1)"],
      "aspect": "legislation",
      "elements": [
        {"id": "prohibition", "label": "Prohibition"},
        {"id": "definition", "label": "Definition"}
      ]
    },
    {
      "number": "x4",
      "text": "Which measures assist child victims in proceedings and in recovery?",
      "kind": "text",
      "section": "Child victims",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:8(1)", "UN-CRC-OPSC:9(3)"],
      "aspect": "practice",
      "elements": [
        {"id": "proceedings", "label": "Help in proceedings"},
        {"id": "recovery", "label": "Recovery"}
      ]
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/OPSC-RG-2006.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "OPSC-RG-2006",
  "title": "Revised guidelines for initial reports under the Optional Protocol",
  "issuer": "CRC-Committee",
  "instruments": ["UN-CRC-OPSC"],
  "symbol": "CRC/C/OPSC/2",
  "published": "2006",
  "note": "Eight sections, from general guidance and data to assistance and cooperation",
  "certainty": "high",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "parties",
  "classification": "public",
  "supersedes": "OPSC-RG-2002",
  "questions": [
    {
      "number": "xI.1",
      "text": "How was the report prepared, and which bodies and children were consulted?",
      "kind": "text",
      "section": "Reporting",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:12(1)"],
      "aspect": "practice",
      "reuse": "askAlways"
    },
    {
      "number": "xI.2",
      "text": "What is the Protocol's status in domestic law, and are there reservations or territorial limits?",
      "kind": "text",
      "section": "Exploitation of children",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:1"],
      "aspect": "legislation",
      "elements": [
        {"id": "legalStatus", "label": "Legal status"},
        {"id": "reservations", "label": "Reservations"},
        {"id": "territorialLimits", "label": "Territorial limits"}
      ]
    },
    {
      "number": "xII.1",
      "text": "Please give data on sale of children by purpose, sex, age and region.",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:2(a)"],
      "aspect": "statistics",
      "population": "children.sold",
      "unit": "person"
    },
    {
      "number": "xII.2",
      "text": "Please give data on child prostitution and its trends, including sex tourism.",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:2(b)"],
      "aspect": "statistics",
      "population": "children.prostitution",
      "unit": "person"
    },
    {
      "number": "xII.3",
      "text": "Please give data on child pornography detected, produced or distributed.",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:2(c)"],
      "aspect": "statistics",
      "population": "childPornography.cases",
      "unit": "case"
    },
    {
      "number": "xII.4",
      "text": "How many victims received reintegration help or compensation?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:9(3)", "UN-CRC-OPSC:9(4)"],
      "aspect": "statistics",
      "elements": [
        {"id": "reintegrated", "label": "Reintegration help", "population": "children.reintegrated", "unit": "person"},
        {"id": "compensated", "label": "Victims compensated", "population": "children.compensated", "unit": "person"}
      ]
    },
    {
      "number": "xIII.1",
      "text": "Which law, policy or plan implements the Protocol, and which body coordinates it?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:9(1)"],
      "aspect": "policy",
      "elements": [
        {"id": "law", "label": "Law"},
        {"id": "policy", "label": "Policy"},
        {"id": "plan", "label": "Plan"},
        {"id": "coordination", "label": "Coordinating body"}
      ]
    },
    {
      "number": "xIII.2",
      "text": "Which training and dissemination measures reached relevant professionals?",
      "kind": "text",
      "section": "Training",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:8(4)"],
      "aspect": "practice",
      "elements": [
        {"id": "officialsTraining", "label": "Training of officials and professionals"},
        {"id": "dissemination", "label": "Dissemination"}
      ]
    },
    {
      "number": "xIII.3",
      "text": "Which budget and independent monitoring bodies support implementation of the Protocol?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:9(1)"],
      "aspect": "institution",
      "elements": [
        {"id": "budget", "label": "Budget"},
        {"id": "independentBody", "label": "Independent monitoring bodies"}
      ]
    },
    {
      "number": "xIV.1",
      "text": "How are children at particular risk identified, and which prevention measures target them?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:9(1)"],
      "aspect": "policy",
      "elements": [
        {"id": "identification", "label": "Identification"},
        {"id": "prevention", "label": "Prevention"}
      ]
    },
    {
      "number": "xIV.2",
      "text": "Which awareness campaigns inform children, families and the public?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:9(2)"],
      "aspect": "practice"
    },
    {
      "number": "xIV.3",
      "text": "How do you evaluate the effect of prevention programmes?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:9(1)", "UN-CRC-OPSC:9(2)"],
      "aspect": "practice"
    },
    {
      "number": "xV.1",
      "text": "Which acts listed in the Protocol are offences in your law, and with which elements?",
      "kind": "table",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:3(1)"],
      "aspect": "legislation",
      "elements": [
        {"id": "acts", "label": "Acts that are offences", "kind": "text"},
        {"id": "offenceElements", "label": "Elements of the offences", "kind": "text"}
      ]
    },
    {
      "number": "xV.2",
      "text": "Is sale of children distinct from trafficking in your law, and how is it defined?",
      "kind": "text",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:2(a)", "UN-CRC-OPSC:3(1)(a)(i)"],
      "aspect": "legislation",
      "elements": [
        {"id": "distinct", "label": "Distinct from trafficking"},
        {"id": "definition", "label": "Definition"}
      ]
    },
    {
      "number": "xV.3",
      "text": "Is improper inducement of consent to adoption an offence?",
      "kind": "yesNo",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:3(1)(a)(ii)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "xV.4",
      "text": "Are attempt, complicity and participation punishable for each listed act?",
      "kind": "yesNo",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:3(2)"],
      "aspect": "legislation",
      "quantifier": "all"
    },
    {
      "number": "xV.5",
      "text": "Which penalties, limitation periods and aggravating circumstances apply?",
      "kind": "table",
      "section": "Penalties",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:3(3)"],
      "aspect": "legislation",
      "elements": [
        {"id": "sanctions", "label": "Penalties", "kind": "text"},
        {"id": "limitationPeriods", "label": "Limitation periods", "kind": "text"},
        {"id": "aggravatingCircumstances", "label": "Aggravating circumstances", "kind": "text"}
      ]
    },
    {
      "number": "xV.6",
      "text": "Can legal persons be held liable for the listed offences?",
      "kind": "yesNo",
      "section": "Legal persons",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:3(4)"],
      "aspect": "legislation",
      "quantifier": "all"
    },
    {
      "number": "xV.7",
      "text": "On which grounds is jurisdiction established over the listed offences?",
      "kind": "multipleChoice",
      "section": "Jurisdiction",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:4"],
      "aspect": "legislation",
      "quantifier": "single",
      "options": [
        {"code": "territory", "label": "Committed in the territory"},
        {"code": "shipOrAircraft", "label": "Committed on a ship or aircraft of the State"},
        {"code": "offenderNational", "label": "Offender is a national"},
        {"code": "offenderResident", "label": "Offender is a habitual resident"},
        {"code": "victimNational", "label": "Victim is a national or resident"},
        {"code": "offenderPresent", "label": "Offender is present and not extradited"}
      ],
      "elements": [
        {"id": "territory", "label": "Committed in the territory"},
        {"id": "shipOrAircraft", "label": "Committed on a ship or aircraft of the State"},
        {"id": "offenderNational", "label": "Offender is a national"},
        {"id": "offenderResident", "label": "Offender is a habitual resident"},
        {"id": "victimNational", "label": "Victim is a national or resident"},
        {"id": "offenderPresent", "label": "Offender is present and not extradited"}
      ]
    },
    {
      "number": "xV.8",
      "text": "How does your law deal with extradition for the listed offences?",
      "kind": "text",
      "section": "Cooperation",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:5"],
      "aspect": "legislation"
    },
    {
      "number": "xV.9",
      "text": "Which rules allow seizure, confiscation and closing of premises?",
      "kind": "text",
      "section": "Seizure and confiscation",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:7"],
      "aspect": "legislation",
      "elements": [
        {"id": "seizure", "label": "Seizure"},
        {"id": "confiscation", "label": "Confiscation"},
        {"id": "closure", "label": "Closing of premises"}
      ]
    },
    {
      "number": "xVI.1",
      "text": "Which measures protect child victims at every stage of the criminal justice process?",
      "kind": "text",
      "section": "Child victims",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:8(1)"],
      "aspect": "practice"
    },
    {
      "number": "xVI.2",
      "text": "How is uncertain age handled, and may investigation start regardless?",
      "kind": "text",
      "section": "Child victims",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:8(2)"],
      "aspect": "practice",
      "elements": [
        {"id": "ageAssessment", "label": "Handling of uncertain age"},
        {"id": "investigationStart", "label": "Start of the investigation"}
      ]
    },
    {
      "number": "xVI.3",
      "text": "Is the best interest of the child a primary consideration in proceedings?",
      "kind": "yesNo",
      "section": "Child victims",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:8(3)"],
      "aspect": "legislation",
      "quantifier": "all"
    },
    {
      "number": "xVI.4",
      "text": "Which social reintegration and recovery services exist for child victims?",
      "kind": "text",
      "section": "Child victims",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:9(3)"],
      "aspect": "practice",
      "elements": [
        {"id": "reintegration", "label": "Reintegration"},
        {"id": "recovery", "label": "Recovery"}
      ]
    },
    {
      "number": "xVI.5",
      "text": "Which procedures allow child victims to seek compensation?",
      "kind": "text",
      "section": "Compensation",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:9(4)"],
      "aspect": "legislation"
    },
    {
      "number": "xVII.1",
      "text": "Which agreements and arrangements exist to prevent, detect and prosecute the offences?",
      "kind": "text",
      "section": "Cooperation",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:10(1)"],
      "aspect": "cooperation",
      "elements": [
        {"id": "prevention", "label": "Prevention"},
        {"id": "detection", "label": "Detection"},
        {"id": "prosecutionOfOffences", "label": "Prosecution"}
      ]
    },
    {
      "number": "xVII.2",
      "text": "Which cooperation helps victims with recovery, reintegration and repatriation?",
      "kind": "text",
      "section": "Return of victims",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:10(2)"],
      "aspect": "cooperation",
      "elements": [
        {"id": "recovery", "label": "Recovery"},
        {"id": "reintegration", "label": "Reintegration"},
        {"id": "repatriation", "label": "Repatriation"}
      ]
    },
    {
      "number": "xVII.3",
      "text": "Which international assistance addresses root causes of children's vulnerability?",
      "kind": "text",
      "section": "Technical assistance",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:10(3)"],
      "aspect": "technicalAssistance"
    },
    {
      "number": "xVIII.1",
      "text": "Which national or international rules are more conducive to the rights of the child?",
      "kind": "text",
      "section": "Exploitation of children",
      "certainty": "low",
      "provisions": ["UN-CRC-OPSC:1"],
      "aspect": "legislation"
    }
  ],
  "lineage": [
    {"change": "replaced", "from": ["OPSC-RG-2002:x1"], "to": ["xI.2"]},
    {"change": "replaced", "from": ["OPSC-RG-2002:x3"], "to": ["xV.1"]},
    {"change": "replaced", "from": ["OPSC-RG-2002:x4"], "to": ["xVI.1", "xVI.4"]}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/OSCE-S2015.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "OSCE-S2015",
  "title": "Survey on implementation of OSCE anti-trafficking commitments 2015",
  "issuer": "OSCE",
  "instruments": ["OSCE-AP"],
  "published": "2015",
  "note": "Published only in aggregate: Survey Report 2016",
  "certainty": "high",
  "language": "en",
  "audience": "all",
  "classification": {"restrictedTo": ["OSCE"]},
  "questions": []
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/OSCE-S2021.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "OSCE-S2021",
  "title": "Survey on implementation of OSCE anti-trafficking commitments 2021",
  "issuer": "OSCE",
  "instruments": ["OSCE-AP"],
  "published": "2021",
  "note": "Published only in aggregate July 2022",
  "certainty": "high",
  "language": "en",
  "audience": "all",
  "classification": {"restrictedTo": ["OSCE"]},
  "supersedes": "OSCE-S2015",
  "questions": [
    {
      "number": "x1",
      "text": "Does your legislation criminalise all forms of trafficking, including forced criminality and begging?",
      "kind": "multipleChoice",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["OSCE-AP:III.1"],
      "aspect": "legislation",
      "quantifier": "single",
      "options": [
        {"code": "sexualExploitation", "label": "Sexual exploitation"},
        {"code": "forcedLabour", "label": "Forced labour or services"},
        {"code": "slavery", "label": "Slavery or similar practices"},
        {"code": "servitude", "label": "Servitude"},
        {"code": "organRemoval", "label": "Removal of organs"},
        {"code": "forcedCriminality", "label": "Forced criminal activities"},
        {"code": "forcedBegging", "label": "Forced begging"}
      ],
      "elements": [
        {"id": "sexualExploitation", "label": "Sexual exploitation"},
        {"id": "forcedLabour", "label": "Forced labour or services"},
        {"id": "slavery", "label": "Slavery or similar practices"},
        {"id": "servitude", "label": "Servitude"},
        {"id": "organRemoval", "label": "Removal of organs"},
        {"id": "forcedCriminality", "label": "Forced criminal activities"},
        {"id": "forcedBegging", "label": "Forced begging"}
      ]
    },
    {
      "number": "x2",
      "text": "Is the knowing use of victims of sexual exploitation a criminal offence?",
      "kind": "yesNo",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["OSCE-AP:III.1"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x3",
      "text": "Can technology companies be held criminally liable for facilitating trafficking on their platforms?",
      "kind": "yesNo",
      "section": "Investigation and prosecution",
      "certainty": "low",
      "provisions": ["OSCE-AP:III"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x4",
      "text": "Is there a national referral mechanism, and when was it last reviewed?",
      "kind": "singleChoice",
      "section": "Identification of victims",
      "certainty": "low",
      "provisions": ["OSCE-AP:V.3"],
      "aspect": "institution",
      "quantifier": "any",
      "options": [
        {"code": "yes", "label": "Yes"},
        {"code": "no", "label": "No"}
      ],
      "elements": [
        {"id": "referral", "label": "National referral mechanism"},
        {"id": "reviewed", "label": "Date of the last review", "kind": "date"}
      ]
    },
    {
      "number": "x5",
      "text": "Does your country grant a reflection period and residence permits independent of cooperation?",
      "kind": "singleChoice",
      "section": "Stay of victims",
      "certainty": "low",
      "provisions": ["OSCE-AP:V.8"],
      "aspect": "legislation",
      "quantifier": "all",
      "options": [
        {"code": "both", "label": "Reflection period and residence permit"},
        {"code": "reflectionPeriod", "label": "Reflection period only"},
        {"code": "residencePermit", "label": "Residence permit only"},
        {"code": "none", "label": "Neither"}
      ]
    },
    {
      "number": "x6",
      "text": "Which measures guarantee compensation to victims, and how many received it?",
      "kind": "text",
      "section": "Compensation",
      "certainty": "low",
      "provisions": ["OSCE-AP:V.9"],
      "aspect": "practice",
      "elements": [
        {"id": "compensation", "label": "Measures on compensation"},
        {"id": "recipients", "label": "Number of recipients", "kind": "number", "population": "victims.compensated", "unit": "person"}
      ]
    },
    {
      "number": "x7",
      "text": "Is there a national rapporteur or equivalent mechanism, and is it independent?",
      "kind": "singleChoice",
      "section": "Institutions and coordination",
      "certainty": "low",
      "provisions": ["OSCE-AP:VI"],
      "aspect": "institution",
      "quantifier": "any",
      "options": [
        {"code": "independent", "label": "Yes, independent"},
        {"code": "notIndependent", "label": "Yes, not independent"},
        {"code": "none", "label": "No"}
      ]
    },
    {
      "number": "x8",
      "text": "Which measures address trafficking in government procurement and supply chains?",
      "kind": "singleChoice",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["OSCE-AP:IV"],
      "aspect": "policy",
      "quantifier": "any",
      "options": [
        {"code": "both", "label": "Procurement and supply chains"},
        {"code": "procurement", "label": "Procurement only"},
        {"code": "supplyChains", "label": "Supply chains only"},
        {"code": "none", "label": "None"}
      ]
    },
    {
      "number": "x9",
      "text": "Which data on victims and prosecutions do you collect, and with which breakdown?",
      "kind": "multipleChoice",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["OSCE-AP:IV.1"],
      "aspect": "statistics",
      "quantifier": "single",
      "options": [
        {"code": "dataVictims", "label": "Data on victims"},
        {"code": "dataProsecutions", "label": "Data on prosecutions"},
        {"code": "bySex", "label": "Breakdown by sex"},
        {"code": "byAge", "label": "Breakdown by age"},
        {"code": "byCitizenship", "label": "Breakdown by citizenship"},
        {"code": "byExploitation", "label": "Breakdown by form of exploitation"}
      ],
      "elements": [
        {"id": "dataVictims", "label": "Data on victims"},
        {"id": "dataProsecutions", "label": "Data on prosecutions"},
        {"id": "bySex", "label": "Breakdown by sex"},
        {"id": "byAge", "label": "Breakdown by age"},
        {"id": "byCitizenship", "label": "Breakdown by citizenship"},
        {"id": "byExploitation", "label": "Breakdown by form of exploitation"}
      ]
    },
    {
      "number": "x10",
      "text": "Which new trends have you observed, such as online exploitation or sham marriage?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["OSCE-AP:IV"],
      "aspect": "practice",
      "elements": [
        {"id": "onlineExploitation", "label": "Online exploitation"},
        {"id": "shamMarriage", "label": "Sham marriage"},
        {"id": "otherTrends", "label": "Other trends"}
      ]
    },
    {
      "number": "x11",
      "text": "Which border measures support detection of victims and traffickers?",
      "kind": "text",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["OSCE-AP:IV.2"],
      "aspect": "practice"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/POA-ITI.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "POA-ITI",
  "title": "Combined national report template PoA and ITI",
  "issuer": "UNODA",
  "instruments": ["UN-POA", "UN-ITI"],
  "published": "2011",
  "note": "174 States had reported at least once by 2020; 120 reports in 2018",
  "certainty": "high",
  "language": "en",
  "audience": "all",
  "classification": "public",
  "questions": [
    {
      "number": "x1",
      "text": "Must manufacturers mark small arms at the time of production, and with which data?",
      "kind": "yesNo",
      "section": "Arms control",
      "certainty": "low",
      "provisions": ["UN-POA:II.7", "UN-ITI:III"],
      "aspect": "legislation",
      "quantifier": "single",
      "elements": [
        {"id": "marking", "label": "Duty to mark"},
        {"id": "markingData", "label": "Data of the mark", "kind": "text"}
      ]
    },
    {
      "number": "x2",
      "text": "How long are records on small arms kept by manufacturers and by the State?",
      "kind": "number",
      "section": "Arms control",
      "certainty": "low",
      "provisions": ["UN-POA:II.9", "UN-ITI:IV"],
      "aspect": "legislation",
      "elements": [
        {"id": "manufacturer", "label": "Manufacturer", "population": "records.smallArms.manufacturer", "unit": "year"},
        {"id": "state", "label": "State", "population": "records.smallArms.state", "unit": "year"}
      ]
    },
    {
      "number": "x3",
      "text": "Which laws regulate the brokering of small arms and light weapons?",
      "kind": "text",
      "section": "Arms control",
      "certainty": "low",
      "provisions": ["UN-POA:II.14"],
      "aspect": "legislation"
    },
    {
      "number": "x4",
      "text": "Which body answers tracing requests from other States?",
      "kind": "text",
      "section": "Arms control",
      "certainty": "low",
      "provisions": ["UN-ITI:V"],
      "aspect": "institution"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/SOM-Q1-2004.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "SOM-Q1-2004",
  "title": "Questionnaire on the implementation of the Smuggling of Migrants Protocol, first cycle",
  "issuer": "UNTOC-COP",
  "instruments": ["UN-SOM"],
  "published": "2004",
  "note": "Mandate: COP decision 1/6",
  "certainty": "medium",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "partiesAndSignatories",
  "classification": "public",
  "questions": []
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/SOM-Q2-2005.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "SOM-Q2-2005",
  "title": "Questionnaire on the implementation of the Smuggling of Migrants Protocol, second cycle",
  "issuer": "UNTOC-COP",
  "instruments": ["UN-SOM"],
  "symbol": "CTOC/COP/2005/8, decision 2/4 (mandate)",
  "published": "2005",
  "note": "Areas: protection and assistance, return, border measures and documents; parallel in structure to TIP-Q2-2005",
  "certainty": "high",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "partiesAndSignatories",
  "classification": "public",
  "supersedes": "SOM-Q1-2004",
  "questions": [
    {
      "number": "x1",
      "text": "Which measures preserve the rights of smuggled migrants, such as the right to life?",
      "kind": "yesNo",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["UN-SOM:16"],
      "aspect": "legislation",
      "quantifier": "any"
    },
    {
      "number": "x2",
      "text": "Which measures protect smuggled migrants against violence by groups or individuals?",
      "kind": "yesNo",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["UN-SOM:16"],
      "aspect": "practice",
      "quantifier": "any"
    },
    {
      "number": "x3",
      "text": "Does your country facilitate and accept the return of smuggled migrants who are its nationals?",
      "kind": "yesNo",
      "section": "Return of victims",
      "certainty": "low",
      "provisions": ["UN-SOM:18(1)"],
      "aspect": "practice",
      "quantifier": "all"
    },
    {
      "number": "x4",
      "text": "Has your country strengthened border controls to prevent and detect migrant smuggling?",
      "kind": "yesNo",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-SOM:11"],
      "aspect": "practice",
      "quantifier": "any"
    },
    {
      "number": "x5",
      "text": "Which measures secure the quality and integrity of travel and identity documents you issue?",
      "kind": "text",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-SOM:12"],
      "aspect": "practice",
      "elements": [
        {"id": "documentQuality", "label": "Quality of documents"},
        {"id": "documentIntegrity", "label": "Integrity and secure issue of documents"}
      ]
    },
    {
      "number": "x6",
      "text": "Do your authorities verify within reasonable time documents suspected of use in smuggling?",
      "kind": "yesNo",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-SOM:13"],
      "aspect": "practice",
      "quantifier": "single"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/TIP-DRAFT-2017.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "TIP-DRAFT-2017",
  "title": "Draft questionnaire for the review of implementation of the Trafficking in Persons Protocol",
  "issuer": "UNTOC-COP",
  "instruments": ["UN-TIP"],
  "symbol": "CTOC/COP/WG.4/2017/3",
  "published": "2017",
  "note": "Secretariat draft under COP resolution 8/2",
  "certainty": "high",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "parties",
  "classification": "public",
  "supersedes": "TIP-Q2-2005",
  "questions": [
    {
      "number": "x1",
      "text": "Is your country mainly an origin, transit or destination country, and for which forms of exploitation?",
      "kind": "multipleChoice",
      "section": "Role of the State",
      "certainty": "low",
      "aspect": "stateRole",
      "quantifier": "single",
      "options": [
        {"code": "origin", "label": "Country of origin"},
        {"code": "transit", "label": "Country of transit"},
        {"code": "destination", "label": "Country of destination"},
        {"code": "sexualExploitation", "label": "Sexual exploitation"},
        {"code": "forcedLabour", "label": "Forced labour or services"},
        {"code": "slavery", "label": "Slavery or similar practices"},
        {"code": "servitude", "label": "Servitude"},
        {"code": "organRemoval", "label": "Removal of organs"},
        {"code": "otherExploitation", "label": "Other forms"}
      ],
      "elements": [
        {"id": "origin", "label": "Country of origin"},
        {"id": "transit", "label": "Country of transit"},
        {"id": "destination", "label": "Country of destination"},
        {"id": "sexualExploitation", "label": "Sexual exploitation"},
        {"id": "forcedLabour", "label": "Forced labour or services"},
        {"id": "slavery", "label": "Slavery or similar practices"},
        {"id": "servitude", "label": "Servitude"},
        {"id": "organRemoval", "label": "Removal of organs"},
        {"id": "otherExploitation", "label": "Other forms"}
      ]
    },
    {
      "number": "x2",
      "text": "Have you answered earlier questionnaires on the Protocol, and which answers remain valid today?",
      "kind": "multipleChoice",
      "section": "Reports to other bodies",
      "certainty": "low",
      "aspect": "practice",
      "quantifier": "single",
      "options": [
        {"code": "answered2004", "label": "Answered the 2004 questionnaire"},
        {"code": "answered2005", "label": "Answered the 2005 questionnaire"},
        {"code": "valid2004", "label": "Answers of 2004 remain valid"},
        {"code": "valid2005", "label": "Answers of 2005 remain valid"}
      ],
      "reuse": "askAlways"
    },
    {
      "number": "x3",
      "text": "Does your law define trafficking in persons in line with the Protocol definition?",
      "kind": "yesNo",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["UN-TIP:3(a)"],
      "aspect": "legislation",
      "quantifier": "all"
    },
    {
      "number": "x4",
      "text": "Does your law cover the child rule and the consent rule of the Protocol?",
      "kind": "multipleChoice",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["UN-TIP:3(b)", "UN-TIP:3(c)"],
      "aspect": "legislation",
      "quantifier": "single",
      "options": [
        {"code": "childRule", "label": "No means needed for a child"},
        {"code": "consentRule", "label": "Consent irrelevant where means are used"}
      ],
      "elements": [
        {"id": "childRule", "label": "No means needed for a child"},
        {"id": "consentRule", "label": "Consent irrelevant where means are used"}
      ]
    },
    {
      "number": "x5",
      "text": "Are attempt, complicity and organising of trafficking offences in your law?",
      "kind": "multipleChoice",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["UN-TIP:5(2)"],
      "aspect": "legislation",
      "quantifier": "single",
      "options": [
        {"code": "attempt", "label": "Attempt"},
        {"code": "accomplice", "label": "Participation as an accomplice"},
        {"code": "organising", "label": "Organising or directing others"}
      ],
      "elements": [
        {"id": "attempt", "label": "Attempt"},
        {"id": "accomplice", "label": "Participation as an accomplice"},
        {"id": "organising", "label": "Organising or directing others"}
      ]
    },
    {
      "number": "x6",
      "text": "Which assistance and protection measures for victims exist in law or practice?",
      "kind": "multipleChoice",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6"],
      "aspect": "practice",
      "quantifier": "single",
      "options": [
        {"code": "privacy", "label": "Privacy and identity"},
        {"code": "proceedingsInformation", "label": "Information on proceedings"},
        {"code": "viewsPresented", "label": "Views presented in proceedings"},
        {"code": "housing", "label": "Housing"},
        {"code": "counselling", "label": "Counselling and rights information"},
        {"code": "medical", "label": "Medical help"},
        {"code": "psychological", "label": "Psychological help"},
        {"code": "material", "label": "Material help"},
        {"code": "work", "label": "Work"},
        {"code": "education", "label": "Education"},
        {"code": "training", "label": "Training"},
        {"code": "specialNeeds", "label": "Age, gender and special needs"},
        {"code": "physicalSafety", "label": "Physical safety"},
        {"code": "compensation", "label": "Compensation"}
      ],
      "elements": [
        {"id": "privacy", "label": "Privacy and identity"},
        {"id": "proceedingsInformation", "label": "Information on proceedings"},
        {"id": "viewsPresented", "label": "Views presented in proceedings"},
        {"id": "housing", "label": "Housing"},
        {"id": "counselling", "label": "Counselling and rights information"},
        {"id": "medical", "label": "Medical help"},
        {"id": "psychological", "label": "Psychological help"},
        {"id": "material", "label": "Material help"},
        {"id": "work", "label": "Work"},
        {"id": "education", "label": "Education"},
        {"id": "training", "label": "Training"},
        {"id": "specialNeeds", "label": "Age, gender and special needs"},
        {"id": "physicalSafety", "label": "Physical safety"},
        {"id": "compensation", "label": "Compensation"}
      ]
    },
    {
      "number": "x7",
      "text": "Which options to stay in the territory exist for victims, and on what conditions?",
      "kind": "multipleChoice",
      "section": "Stay of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:7"],
      "aspect": "legislation",
      "quantifier": "single",
      "options": [
        {"code": "temporaryStay", "label": "Temporary stay"},
        {"code": "permanentStay", "label": "Permanent stay"},
        {"code": "humanitarianGrounds", "label": "Humanitarian and compassionate grounds"}
      ],
      "elements": [
        {"id": "temporaryStay", "label": "Temporary stay"},
        {"id": "permanentStay", "label": "Permanent stay"},
        {"id": "humanitarianGrounds", "label": "Humanitarian and compassionate grounds"}
      ]
    },
    {
      "number": "x8",
      "text": "How is the return of victims organised as State of origin and as receiving State?",
      "kind": "text",
      "section": "Return of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:8"],
      "aspect": "practice",
      "elements": [
        {"id": "returnAsOrigin", "label": "As State of origin"},
        {"id": "returnAsReceiving", "label": "As receiving State"}
      ]
    },
    {
      "number": "x9",
      "text": "Which prevention policies and demand reduction measures are in place?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-TIP:9"],
      "aspect": "policy",
      "elements": [
        {"id": "policies", "label": "Policies and programmes"},
        {"id": "demand", "label": "Demand reduction"}
      ]
    },
    {
      "number": "x10",
      "text": "How do authorities exchange information and train their officials against trafficking?",
      "kind": "text",
      "section": "Cooperation",
      "certainty": "low",
      "provisions": ["UN-TIP:10"],
      "aspect": "cooperation",
      "elements": [
        {"id": "informationExchange", "label": "Information exchange"},
        {"id": "officialsTraining", "label": "Training of officials and professionals"}
      ]
    },
    {
      "number": "x11",
      "text": "Which border, carrier and document measures are in place against trafficking?",
      "kind": "multipleChoice",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-TIP:11", "UN-TIP:12", "UN-TIP:13"],
      "aspect": "practice",
      "quantifier": "single",
      "options": [
        {"code": "borderControls", "label": "Border controls"},
        {"code": "carrierPrevention", "label": "Measures against misuse of carriers"},
        {"code": "carrierDocumentCheck", "label": "Document check by carriers"},
        {"code": "carrierSanctions", "label": "Sanctions on carriers"},
        {"code": "entryRefusal", "label": "Refusal of entry or visa"},
        {"code": "borderChannels", "label": "Channels between border agencies"},
        {"code": "documentSecurity", "label": "Quality and security of documents"},
        {"code": "documentVerification", "label": "Verification of documents"}
      ],
      "elements": [
        {"id": "borderControls", "label": "Border controls"},
        {"id": "carrierPrevention", "label": "Measures against misuse of carriers"},
        {"id": "carrierDocumentCheck", "label": "Document check by carriers"},
        {"id": "carrierSanctions", "label": "Sanctions on carriers"},
        {"id": "entryRefusal", "label": "Refusal of entry or visa"},
        {"id": "borderChannels", "label": "Channels between border agencies"},
        {"id": "documentSecurity", "label": "Quality and security of documents"},
        {"id": "documentVerification", "label": "Verification of documents"}
      ]
    },
    {
      "number": "x12",
      "text": "Which reports to other bodies contain information relevant to this questionnaire, with links?",
      "kind": "link",
      "section": "Reports to other bodies",
      "certainty": "low",
      "aspect": "practice"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/TIP-PROP-2017.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "TIP-PROP-2017",
  "title": "Content proposals for a new questionnaire recorded in the Working Group report, paragraphs 11-14",
  "issuer": "UNTOC-COP",
  "instruments": ["UN-TIP"],
  "symbol": "CTOC/COP/WG.4/2017/4",
  "published": "2017",
  "note": "Not a questionnaire: proposals of speakers, carried here because two of them are named questions",
  "certainty": "high",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "parties",
  "classification": "public",
  "questions": [
    {
      "number": "para14(a)",
      "text": "Is your country a country of origin, transit or destination of trafficking in persons, or several of these?",
      "kind": "multipleChoice",
      "section": "Role of the State",
      "certainty": "high",
      "aspect": "stateRole",
      "quantifier": "single",
      "options": [
        {"code": "origin", "label": "Country of origin"},
        {"code": "transit", "label": "Country of transit"},
        {"code": "destination", "label": "Country of destination"}
      ],
      "elements": [
        {"id": "origin", "label": "Country of origin"},
        {"id": "transit", "label": "Country of transit"},
        {"id": "destination", "label": "Country of destination"}
      ]
    },
    {
      "number": "para14(b)",
      "text": "Under which other regional or international instruments or questionnaires have you already given anti-trafficking information?",
      "kind": "multipleChoice",
      "section": "Reports to other bodies",
      "certainty": "high",
      "aspect": "crossReporting",
      "quantifier": "any",
      "options": [
        {"code": "COE-197", "label": "Council of Europe Convention on trafficking (GRETA)"},
        {"code": "EU-2011-36", "label": "Directive 2011/36/EU on trafficking"},
        {"code": "EU-2024-1712", "label": "Directive (EU) 2024/1712 on trafficking"},
        {"code": "EU-2004-81", "label": "Directive 2004/81/EC on residence permits for victims"},
        {"code": "ILO-C029", "label": "ILO Convention No. 29 (forced labour)"},
        {"code": "ILO-P029", "label": "ILO Protocol of 2014 (forced labour)"},
        {"code": "ILO-C105", "label": "ILO Convention No. 105 (abolition of forced labour)"},
        {"code": "ILO-C182", "label": "ILO Convention No. 182 (worst forms of child labour)"},
        {"code": "UN-CEDAW", "label": "Convention on discrimination against women (CEDAW)"},
        {"code": "UN-CRC", "label": "Convention on the Rights of the Child"},
        {"code": "UN-CRC-OPSC", "label": "Optional Protocol on the sale of children"},
        {"code": "UN-CMW", "label": "Convention on migrant workers"},
        {"code": "UN-ICCPR", "label": "Covenant on Civil and Political Rights"},
        {"code": "UN-UPR", "label": "Universal Periodic Review"},
        {"code": "UN-SDG", "label": "2030 Agenda, voluntary national review"},
        {"code": "UN-GPA", "label": "United Nations Global Plan of Action against trafficking"},
        {"code": "UN-GCM", "label": "Global Compact for Migration"},
        {"code": "UN-BPFA", "label": "Beijing Platform for Action"},
        {"code": "UNODC-GLOTIP", "label": "UNODC Global Report on Trafficking in Persons"},
        {"code": "OSCE-AP", "label": "OSCE Action Plan and surveys"},
        {"code": "ASEAN-ACTIP", "label": "ASEAN Convention against trafficking"},
        {"code": "SAARC-2002", "label": "SAARC Convention on trafficking"},
        {"code": "CIS-2005", "label": "CIS Agreement on trafficking"},
        {"code": "LAS-ACHR", "label": "Arab Charter on Human Rights"},
        {"code": "OAS-BDP", "label": "Convention of Belem do Para (MESECVI)"},
        {"code": "AU-MAPUTO", "label": "Maputo Protocol"},
        {"code": "AU-ACRWC", "label": "African Charter on the child"},
        {"code": "COE-201", "label": "Lanzarote Convention"},
        {"code": "COE-210", "label": "Istanbul Convention (GREVIO)"},
        {"code": "US-TVPA", "label": "United States Trafficking in Persons Report"},
        {"code": "other", "label": "Another instrument or questionnaire"}
      ]
    },
    {
      "number": "para12",
      "text": "Can you give information or links from reports under other instruments in place of a new answer?",
      "kind": "link",
      "section": "Reports to other bodies",
      "certainty": "high",
      "aspect": "practice"
    },
    {
      "number": "para14(c)",
      "text": "Which technical assistance needs, lessons learned and best practices can your reply identify?",
      "kind": "text",
      "section": "Technical assistance",
      "certainty": "high",
      "provisions": ["UN-TIP:9", "UN-TIP:10"],
      "aspect": "technicalAssistance",
      "elements": [
        {"id": "technicalAssistance", "label": "Technical assistance needs"},
        {"id": "lessons", "label": "Lessons learned"},
        {"id": "goodPractices", "label": "Good practices"}
      ]
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/TIP-Q1-2004.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "TIP-Q1-2004",
  "title": "Questionnaire on the implementation of the Trafficking in Persons Protocol, first reporting cycle",
  "issuer": "UNTOC-COP",
  "instruments": ["UN-TIP"],
  "published": "2004",
  "note": "Mandate: COP decision 1/5 (2004). Areas: basic adaptation of law, criminalisation and article 5, cooperation and technical assistance, protection and prevention under articles 6 and 9. By 29 July 2005: 56 replies (37 parties, 13 signatories, 6 others). Results in CTOC/COP/2005/3 and revisions",
  "certainty": "high",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "partiesAndSignatories",
  "classification": "public",
  "questions": [
    {
      "number": "1",
      "text": "Does your national law make trafficking in persons a criminal offence?",
      "kind": "yesNo",
      "section": "Criminalisation",
      "certainty": "high",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "1(a)",
      "text": "If trafficking is not a criminal offence in your country, what is the explanation for this?",
      "kind": "text",
      "section": "Criminalisation",
      "certainty": "high",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "legislation",
      "enabledIf": {"question": "1", "equals": false}
    },
    {
      "number": "1(b)",
      "text": "If it is an offence, does the definition follow the act, means and purpose elements of the Protocol?",
      "kind": "yesNo",
      "section": "Definitions",
      "certainty": "high",
      "provisions": ["UN-TIP:3(a)"],
      "aspect": "legislation",
      "quantifier": "all",
      "enabledIf": {"question": "1", "equals": true}
    },
    {
      "number": "x2",
      "text": "Does your law make the consent of an adult victim irrelevant once one of the listed means was used?",
      "kind": "yesNo",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["UN-TIP:3(b)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x3",
      "text": "Does your law treat recruitment of a person below 18 for exploitation as trafficking without proof of means?",
      "kind": "yesNo",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["UN-TIP:3(c)", "UN-TIP:3(d)"],
      "aspect": "legislation",
      "quantifier": "all"
    },
    {
      "number": "x4",
      "text": "Which forms of exploitation does your trafficking offence name, and does it name any beyond the Protocol minimum?",
      "kind": "multipleChoice",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["UN-TIP:3(a)"],
      "aspect": "legislation",
      "quantifier": "single",
      "options": [
        {"code": "sexualExploitation", "label": "Sexual exploitation"},
        {"code": "forcedLabour", "label": "Forced labour or services"},
        {"code": "slavery", "label": "Slavery or similar practices"},
        {"code": "servitude", "label": "Servitude"},
        {"code": "organRemoval", "label": "Removal of organs"},
        {"code": "beyondMinimum", "label": "Further forms beyond the minimum"}
      ],
      "elements": [
        {"id": "sexualExploitation", "label": "Sexual exploitation"},
        {"id": "forcedLabour", "label": "Forced labour or services"},
        {"id": "slavery", "label": "Slavery or similar practices"},
        {"id": "servitude", "label": "Servitude"},
        {"id": "organRemoval", "label": "Removal of organs"},
        {"id": "beyondMinimum", "label": "Further forms beyond the minimum"}
      ]
    },
    {
      "number": "x5",
      "text": "Does the offence in your law also cover trafficking inside the country and without an organised group?",
      "kind": "yesNo",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["UN-TIP:4", "UN-TIP:5(1)"],
      "aspect": "legislation",
      "quantifier": "all"
    },
    {
      "number": "x6",
      "text": "Which other offences are used to prosecute trafficking-like conduct where no dedicated offence applies?",
      "kind": "text",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "legislation"
    },
    {
      "number": "x7",
      "text": "Is an attempt to commit trafficking punishable under your legislation?",
      "kind": "yesNo",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["UN-TIP:5(2)(a)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x8",
      "text": "Is participation as an accomplice in trafficking punishable under your legislation?",
      "kind": "yesNo",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["UN-TIP:5(2)(b)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x9",
      "text": "Is organising or directing other persons to commit trafficking punishable under your legislation?",
      "kind": "yesNo",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["UN-TIP:5(2)(c)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x10",
      "text": "What maximum and minimum penalties apply to trafficking in persons under your legislation?",
      "kind": "table",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "legislation",
      "elements": [
        {"id": "minimumPenalty", "label": "Minimum penalty", "kind": "text", "nature": "exclusive"},
        {"id": "maximumPenalty", "label": "Maximum penalty", "kind": "text", "nature": "exclusive"}
      ]
    },
    {
      "number": "x11",
      "text": "What difficulties has your country met in adapting national law to the criminalisation article?",
      "kind": "text",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["UN-TIP:5"],
      "aspect": "practice"
    },
    {
      "number": "x12",
      "text": "How many investigations, prosecutions and convictions for trafficking can you report for recent years?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "statistics",
      "elements": [
        {"id": "investigations", "label": "Investigations", "population": "cases.investigated", "unit": "case"},
        {"id": "prosecutions", "label": "Prosecutions", "population": "cases.prosecuted", "unit": "case"},
        {"id": "convictions", "label": "Convictions", "population": "cases.convicted", "unit": "case"}
      ]
    },
    {
      "number": "x13",
      "text": "Please describe one or two successful prosecutions showing how the offence works in practice.",
      "kind": "text",
      "section": "Cases",
      "certainty": "low",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "cases"
    },
    {
      "number": "x14",
      "text": "Does your law protect the privacy and identity of victims, including by closed proceedings?",
      "kind": "yesNo",
      "section": "Protection of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6(1)"],
      "aspect": "legislation",
      "quantifier": "all"
    },
    {
      "number": "x15",
      "text": "Do victims receive information on court and administrative proceedings that concern them?",
      "kind": "yesNo",
      "section": "Victims in proceedings",
      "certainty": "low",
      "provisions": ["UN-TIP:6(2)(a)"],
      "aspect": "legislation",
      "quantifier": "all"
    },
    {
      "number": "x16",
      "text": "Are victims helped to present their views and concerns at suitable stages of criminal proceedings?",
      "kind": "yesNo",
      "section": "Victims in proceedings",
      "certainty": "low",
      "provisions": ["UN-TIP:6(2)(b)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x17",
      "text": "Which recovery services do you offer victims: housing, counselling, medical help, material help, training or work?",
      "kind": "multipleChoice",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6(3)"],
      "aspect": "practice",
      "quantifier": "single",
      "options": [
        {"code": "housing", "label": "Housing"},
        {"code": "counselling", "label": "Counselling and rights information"},
        {"code": "medical", "label": "Medical help"},
        {"code": "material", "label": "Material help"},
        {"code": "training", "label": "Training"},
        {"code": "work", "label": "Work"}
      ],
      "elements": [
        {"id": "housing", "label": "Housing"},
        {"id": "counselling", "label": "Counselling and rights information"},
        {"id": "medical", "label": "Medical help"},
        {"id": "material", "label": "Material help"},
        {"id": "training", "label": "Training"},
        {"id": "work", "label": "Work"}
      ]
    },
    {
      "number": "x18",
      "text": "How do your services take account of age, gender and special needs, above all those of children?",
      "kind": "text",
      "section": "Child victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6(4)"],
      "aspect": "practice"
    },
    {
      "number": "x19",
      "text": "Which measures protect the physical safety of victims while they stay in your territory?",
      "kind": "text",
      "section": "Protection of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6(5)"],
      "aspect": "practice"
    },
    {
      "number": "x20",
      "text": "Can victims obtain compensation for damage suffered under your domestic legal system?",
      "kind": "yesNo",
      "section": "Compensation",
      "certainty": "low",
      "provisions": ["UN-TIP:6(6)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x21",
      "text": "Which policies, programmes or plans against trafficking has your country adopted, and when?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-TIP:9(1)(a)"],
      "aspect": "policy",
      "elements": [
        {"id": "policies", "label": "Policies and programmes"},
        {"id": "adopted", "label": "Date of adoption", "kind": "text"}
      ]
    },
    {
      "number": "x22",
      "text": "Which research, information or media campaigns against trafficking have been carried out?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-TIP:9(2)"],
      "aspect": "practice",
      "elements": [
        {"id": "research", "label": "Research"},
        {"id": "awareness", "label": "Information and awareness campaigns"}
      ]
    },
    {
      "number": "x23",
      "text": "How do non-governmental organisations and civil society take part in prevention measures?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-TIP:9(3)"],
      "aspect": "cooperation"
    },
    {
      "number": "x24",
      "text": "Which measures reduce factors such as poverty or lack of opportunity that make people vulnerable?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-TIP:9(4)"],
      "aspect": "policy"
    },
    {
      "number": "x25",
      "text": "Which legislative, educational, social or cultural measures discourage demand that leads to trafficking?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-TIP:9(5)"],
      "aspect": "policy"
    },
    {
      "number": "x26",
      "text": "In which areas do your authorities need technical assistance to apply the Protocol?",
      "kind": "multipleChoice",
      "section": "Technical assistance",
      "certainty": "low",
      "provisions": ["UN-TIP:10(2)"],
      "aspect": "technicalAssistance",
      "quantifier": "single",
      "options": [
        {"code": "lawDrafting", "label": "Drafting of legislation"},
        {"code": "investigation", "label": "Investigation and prosecution"},
        {"code": "victimProtection", "label": "Protection of and help for victims"},
        {"code": "prevention", "label": "Prevention and awareness"},
        {"code": "officialsTraining", "label": "Training of officials"},
        {"code": "borderMeasures", "label": "Border measures and documents"},
        {"code": "dataCollection", "label": "Data collection and research"},
        {"code": "internationalCooperation", "label": "International cooperation"}
      ],
      "elements": [
        {"id": "lawDrafting", "label": "Drafting of legislation"},
        {"id": "investigation", "label": "Investigation and prosecution"},
        {"id": "victimProtection", "label": "Protection of and help for victims"},
        {"id": "prevention", "label": "Prevention and awareness"},
        {"id": "officialsTraining", "label": "Training of officials"},
        {"id": "borderMeasures", "label": "Border measures and documents"},
        {"id": "dataCollection", "label": "Data collection and research"},
        {"id": "internationalCooperation", "label": "International cooperation"}
      ]
    },
    {
      "number": "x27",
      "text": "Which good practices in victim protection or awareness raising would you share with other States?",
      "kind": "text",
      "section": "Good practices",
      "certainty": "low",
      "provisions": ["UN-TIP:6", "UN-TIP:9"],
      "aspect": "goodPractice"
    },
    {
      "number": "x28",
      "text": "Does your country need assistance to answer the present questionnaire?",
      "kind": "yesNo",
      "section": "Technical assistance",
      "certainty": "low",
      "aspect": "technicalAssistance",
      "quantifier": "single",
      "reuse": "askAlways"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/TIP-Q2-2005.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "TIP-Q2-2005",
  "title": "Questionnaire on the implementation of the Trafficking in Persons Protocol, second reporting cycle",
  "issuer": "UNTOC-COP",
  "instruments": ["UN-TIP"],
  "published": "2005",
  "note": "Mandate: COP decision 2/3 (2005). Areas: assistance, protection and status of victims; repatriation; border measures and documents. Extends rather than replaces the 2004 text. Results in CTOC/COP/2006/6/Rev.1 and CTOC/COP/2008/CRP.11",
  "certainty": "high",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "partiesAndSignatories",
  "classification": "public",
  "supersedes": "TIP-Q1-2004",
  "questions": [
    {
      "number": "x1",
      "text": "Have you adopted legislative or other measures to assist and protect trafficking victims since your last reply?",
      "kind": "yesNo",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6"],
      "aspect": "legislation",
      "quantifier": "any"
    },
    {
      "number": "x2",
      "text": "Is information on relevant court and administrative proceedings given to victims in suitable cases?",
      "kind": "yesNo",
      "section": "Victims in proceedings",
      "certainty": "low",
      "provisions": ["UN-TIP:6(2)(a)"],
      "aspect": "legislation",
      "quantifier": "all"
    },
    {
      "number": "x3",
      "text": "Does your system help victims to have their views considered in criminal proceedings against offenders?",
      "kind": "yesNo",
      "section": "Victims in proceedings",
      "certainty": "low",
      "provisions": ["UN-TIP:6(2)(b)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x4",
      "text": "Is appropriate housing offered to victims, and who provides and funds it?",
      "kind": "text",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6(3)(a)"],
      "aspect": "practice",
      "elements": [
        {"id": "housing", "label": "Housing"},
        {"id": "providers", "label": "Providers"},
        {"id": "funding", "label": "Funding"}
      ]
    },
    {
      "number": "x5",
      "text": "Is counselling and rights information offered in a language that the victim understands?",
      "kind": "yesNo",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6(3)(b)"],
      "aspect": "practice",
      "quantifier": "all"
    },
    {
      "number": "x6",
      "text": "Is medical, psychological and material assistance available to victims in your country?",
      "kind": "yesNo",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6(3)(c)"],
      "aspect": "practice",
      "quantifier": "all"
    },
    {
      "number": "x7",
      "text": "Are employment, education and training opportunities open to victims in your country?",
      "kind": "yesNo",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6(3)(d)"],
      "aspect": "practice",
      "quantifier": "all"
    },
    {
      "number": "x8",
      "text": "Does your cooperation with civil society extend to delivery of services for victims?",
      "kind": "yesNo",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6(3)"],
      "aspect": "cooperation",
      "quantifier": "any"
    },
    {
      "number": "x9",
      "text": "Are special needs of child victims, including housing, education and care, met by law or practice?",
      "kind": "text",
      "section": "Child victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6(4)"],
      "aspect": "practice"
    },
    {
      "number": "x10",
      "text": "Does your country provide for the physical safety of victims within its territory?",
      "kind": "yesNo",
      "section": "Protection of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6(5)"],
      "aspect": "practice",
      "quantifier": "single"
    },
    {
      "number": "x11",
      "text": "Which procedures allow victims to claim compensation, and how many have used them?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-TIP:6(6)"],
      "aspect": "statistics",
      "elements": [
        {"id": "procedures", "label": "Procedures", "kind": "text"},
        {"id": "recipients", "label": "Persons who received it", "population": "victims.compensated", "unit": "person"}
      ]
    },
    {
      "number": "x12",
      "text": "Does your law allow victims to remain in the territory temporarily or permanently?",
      "kind": "yesNo",
      "section": "Stay of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:7(1)"],
      "aspect": "legislation",
      "quantifier": "any"
    },
    {
      "number": "x13",
      "text": "How do humanitarian and compassionate factors influence decisions about a victim's stay?",
      "kind": "text",
      "section": "Stay of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:7(2)"],
      "aspect": "practice"
    },
    {
      "number": "x14",
      "text": "How many victims were granted permission to stay in each of the last three years?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-TIP:7(1)"],
      "aspect": "statistics",
      "population": "victims.permittedToStay",
      "unit": "person"
    },
    {
      "number": "x15",
      "text": "Does your country facilitate and accept the return of its nationals and permanent residents without undue delay?",
      "kind": "yesNo",
      "section": "Return of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:8(1)"],
      "aspect": "practice",
      "quantifier": "all"
    },
    {
      "number": "x16",
      "text": "Which safeguards ensure that returns are safe and preferably voluntary, and respect pending proceedings?",
      "kind": "text",
      "section": "Return of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:8(2)"],
      "aspect": "practice",
      "elements": [
        {"id": "safeReturn", "label": "Safe return"},
        {"id": "voluntaryReturn", "label": "Preference for voluntary return"},
        {"id": "pendingProceedings", "label": "Regard for pending proceedings"}
      ]
    },
    {
      "number": "x17",
      "text": "Do your authorities verify nationality or residence of a victim at the request of another State?",
      "kind": "yesNo",
      "section": "Return of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:8(3)"],
      "aspect": "practice",
      "quantifier": "single"
    },
    {
      "number": "x18",
      "text": "Do your authorities issue travel documents needed for the return of a victim without documents?",
      "kind": "yesNo",
      "section": "Return of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:8(4)"],
      "aspect": "practice",
      "quantifier": "single"
    },
    {
      "number": "x19",
      "text": "Has your country concluded bilateral or multilateral agreements on the return of victims?",
      "kind": "yesNo",
      "section": "Return of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:8(6)"],
      "aspect": "cooperation",
      "quantifier": "any"
    },
    {
      "number": "x20",
      "text": "Has your country strengthened border controls to prevent and detect trafficking?",
      "kind": "yesNo",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-TIP:11(1)"],
      "aspect": "practice",
      "quantifier": "any"
    },
    {
      "number": "x21",
      "text": "Have you adopted measures to prevent use of commercial carriers for trafficking?",
      "kind": "yesNo",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-TIP:11(2)"],
      "aspect": "legislation",
      "quantifier": "any"
    },
    {
      "number": "x22",
      "text": "Must commercial carriers check that passengers hold the required travel documents?",
      "kind": "yesNo",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-TIP:11(3)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x23",
      "text": "Which sanctions apply to carriers that fail to check documents?",
      "kind": "text",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-TIP:11(4)"],
      "aspect": "legislation",
      "enabledIf": {"question": "x22", "equals": true}
    },
    {
      "number": "x24",
      "text": "Can entry be refused or visas revoked for persons implicated in trafficking offences?",
      "kind": "yesNo",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-TIP:11(5)"],
      "aspect": "legislation",
      "quantifier": "any"
    },
    {
      "number": "x25",
      "text": "Are there direct channels of communication between your border agencies and those of other States?",
      "kind": "yesNo",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-TIP:11(6)"],
      "aspect": "cooperation",
      "quantifier": "any"
    },
    {
      "number": "x26",
      "text": "Which measures secure the quality and integrity of travel and identity documents you issue?",
      "kind": "text",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-TIP:12"],
      "aspect": "practice",
      "elements": [
        {"id": "documentQuality", "label": "Quality of documents"},
        {"id": "documentIntegrity", "label": "Integrity and secure issue of documents"}
      ]
    },
    {
      "number": "x27",
      "text": "Do your authorities verify within reasonable time documents suspected of use in trafficking?",
      "kind": "yesNo",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-TIP:13"],
      "aspect": "practice",
      "quantifier": "single"
    },
    {
      "number": "x28",
      "text": "Which difficulties or technical assistance needs exist for victim protection, return and border measures?",
      "kind": "text",
      "section": "Technical assistance",
      "certainty": "low",
      "provisions": ["UN-TIP:6", "UN-TIP:8", "UN-TIP:11"],
      "aspect": "technicalAssistance",
      "elements": [
        {"id": "difficulties", "label": "Difficulties"},
        {"id": "technicalAssistance", "label": "Technical assistance needs"}
      ]
    }
  ],
  "lineage": [
    {"change": "editorial", "from": ["TIP-Q1-2004:x15"], "to": ["x2"]},
    {"change": "editorial", "from": ["TIP-Q1-2004:x16"], "to": ["x3"]},
    {"change": "narrowed", "from": ["TIP-Q1-2004:x18"], "to": ["x9"]},
    {"change": "replaced", "from": ["TIP-Q1-2004:x17"], "to": ["x4", "x5", "x6", "x7"]},
    {"change": "replaced", "from": ["TIP-Q1-2004:x19"], "to": ["x10"]},
    {"change": "replaced", "from": ["TIP-Q1-2004:x20"], "to": ["x11"]},
    {"change": "new", "to": ["x12", "x13", "x14", "x15", "x16", "x17", "x18", "x19", "x20", "x21", "x22", "x23", "x24", "x25", "x26", "x27"]}
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/TIP-ROLLING-2018.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "TIP-ROLLING-2018",
  "title": "Non-paper with rolling text of the draft questionnaire, status 3 July 2018",
  "issuer": "UNTOC-COP",
  "instruments": ["UN-TIP"],
  "published": "2018",
  "note": "Working Group on Trafficking in Persons, 8th session, 2-3 July 2018; about 28 pages",
  "certainty": "high",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "parties",
  "classification": "public",
  "supersedes": "TIP-DRAFT-2017",
  "questions": []
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/TIP-SAQ-C1-2020.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "TIP-SAQ-C1-2020",
  "title": "Self-assessment questionnaire, cluster I (criminalisation and jurisdiction), Protocol part",
  "issuer": "UNTOC-COP",
  "instruments": ["UN-TIP"],
  "symbol": "CTOC/COP/WG.10/2020/2",
  "published": "2020",
  "note": "Protocol articles 3 and 5 in this cluster. Symbol inferred from the numbering of the cluster II and IV documents. Replies go into RevMod; publication is for the State to decide",
  "certainty": "medium",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "parties",
  "classification": {"restrictedTo": ["UNTOC-COP"]},
  "supersedes": "TIP-ROLLING-2018",
  "questions": [
    {
      "number": "x1",
      "text": "Is trafficking in persons a criminal offence under your domestic legal framework?",
      "kind": "yesNo",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "legislation",
      "quantifier": "single"
    },
    {
      "number": "x2",
      "text": "Which acts, means and purposes does your definition of trafficking include?",
      "kind": "multipleChoice",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["UN-TIP:3(a)"],
      "aspect": "legislation",
      "quantifier": "single",
      "options": [
        {"code": "recruitment", "label": "Recruitment"},
        {"code": "transport", "label": "Transport"},
        {"code": "transfer", "label": "Transfer"},
        {"code": "harbouring", "label": "Harbouring"},
        {"code": "receipt", "label": "Receipt"},
        {"code": "force", "label": "Threat or use of force"},
        {"code": "coercion", "label": "Other coercion"},
        {"code": "abduction", "label": "Abduction"},
        {"code": "fraud", "label": "Fraud"},
        {"code": "deception", "label": "Deception"},
        {"code": "abuseOfPower", "label": "Abuse of power"},
        {"code": "abuseOfVulnerability", "label": "Abuse of a position of vulnerability"},
        {"code": "payments", "label": "Payments or benefits for consent of a person in control"},
        {"code": "sexualExploitation", "label": "Sexual exploitation"},
        {"code": "forcedLabour", "label": "Forced labour or services"},
        {"code": "slavery", "label": "Slavery or similar practices"},
        {"code": "servitude", "label": "Servitude"},
        {"code": "organRemoval", "label": "Removal of organs"}
      ],
      "elements": [
        {"id": "recruitment", "label": "Recruitment"},
        {"id": "transport", "label": "Transport"},
        {"id": "transfer", "label": "Transfer"},
        {"id": "harbouring", "label": "Harbouring"},
        {"id": "receipt", "label": "Receipt"},
        {"id": "force", "label": "Threat or use of force"},
        {"id": "coercion", "label": "Other coercion"},
        {"id": "abduction", "label": "Abduction"},
        {"id": "fraud", "label": "Fraud"},
        {"id": "deception", "label": "Deception"},
        {"id": "abuseOfPower", "label": "Abuse of power"},
        {"id": "abuseOfVulnerability", "label": "Abuse of a position of vulnerability"},
        {"id": "payments", "label": "Payments or benefits for consent of a person in control"},
        {"id": "sexualExploitation", "label": "Sexual exploitation"},
        {"id": "forcedLabour", "label": "Forced labour or services"},
        {"id": "slavery", "label": "Slavery or similar practices"},
        {"id": "servitude", "label": "Servitude"},
        {"id": "organRemoval", "label": "Removal of organs"}
      ]
    },
    {
      "number": "x3",
      "text": "Is the victim's consent irrelevant in your law where a listed means has been used?",
      "kind": "singleChoice",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["UN-TIP:3(b)"],
      "aspect": "legislation",
      "quantifier": "single",
      "options": [
        {"code": "yes", "label": "Yes"},
        {"code": "part", "label": "Yes, in part"},
        {"code": "no", "label": "No"}
      ]
    },
    {
      "number": "x4",
      "text": "Does your legislation dispense with the means element for victims below 18?",
      "kind": "singleChoice",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["UN-TIP:3(c)", "UN-TIP:3(d)"],
      "aspect": "legislation",
      "quantifier": "all",
      "options": [
        {"code": "yes", "label": "Yes"},
        {"code": "part", "label": "Yes, in part"},
        {"code": "no", "label": "No"}
      ]
    },
    {
      "number": "x5",
      "text": "Is the offence in your law free of any requirement of transnationality or organised group?",
      "kind": "yesNo",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["UN-TIP:4", "UN-TIP:5(1)"],
      "aspect": "legislation",
      "quantifier": "all"
    },
    {
      "number": "x6",
      "text": "Are attempt, participation as accomplice and organising or directing criminalised?",
      "kind": "multipleChoice",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["UN-TIP:5(2)"],
      "aspect": "legislation",
      "quantifier": "single",
      "options": [
        {"code": "attempt", "label": "Attempt"},
        {"code": "accomplice", "label": "Participation as an accomplice"},
        {"code": "organising", "label": "Organising or directing others"}
      ],
      "elements": [
        {"id": "attempt", "label": "Attempt"},
        {"id": "accomplice", "label": "Participation as an accomplice"},
        {"id": "organising", "label": "Organising or directing others"}
      ]
    },
    {
      "number": "x7",
      "text": "Which sanctions apply, and which circumstances aggravate the offence in your law?",
      "kind": "text",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["UN-TIP:5"],
      "aspect": "legislation",
      "elements": [
        {"id": "sanctions", "label": "Penalties"},
        {"id": "aggravatingCircumstances", "label": "Aggravating circumstances"}
      ]
    },
    {
      "number": "x8",
      "text": "Please cite and link to the applicable provisions held in the SHERLOC database.",
      "kind": "link",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["UN-TIP:3", "UN-TIP:5"],
      "aspect": "legislation"
    },
    {
      "number": "x9",
      "text": "Please give examples of relevant court cases or judgments on trafficking.",
      "kind": "link",
      "section": "Cases",
      "certainty": "low",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "cases"
    },
    {
      "number": "x10",
      "text": "Did your country meet difficulties in applying the definition or criminalisation articles?",
      "kind": "singleChoice",
      "section": "Definitions",
      "certainty": "low",
      "provisions": ["UN-TIP:3", "UN-TIP:5"],
      "aspect": "practice",
      "quantifier": "any",
      "options": [
        {"code": "yes", "label": "Yes"},
        {"code": "no", "label": "No"}
      ]
    },
    {
      "number": "x11",
      "text": "Is technical assistance needed to overcome difficulties in criminalising trafficking?",
      "kind": "yesNo",
      "section": "Technical assistance",
      "certainty": "low",
      "provisions": ["UN-TIP:3", "UN-TIP:5"],
      "aspect": "technicalAssistance",
      "quantifier": "any",
      "enabledIf": {"question": "x10", "equals": "yes"}
    },
    {
      "number": "x12",
      "text": "What good practices in criminalising trafficking can you report?",
      "kind": "text",
      "section": "Good practices",
      "certainty": "low",
      "provisions": ["UN-TIP:3", "UN-TIP:5"],
      "aspect": "goodPractice"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/TIP-SAQ-C2-2020.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "TIP-SAQ-C2-2020",
  "title": "Self-assessment questionnaire, cluster II (prevention, technical assistance, protection and other measures), Protocol part",
  "issuer": "UNTOC-COP",
  "instruments": ["UN-TIP"],
  "symbol": "CTOC/COP/WG.10/2020/3",
  "published": "2020",
  "note": "Whole cluster document about 46 pages; asks for SHERLOC links instead of annexes. Article split between clusters II to IV not verified",
  "certainty": "medium",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "parties",
  "classification": {"restrictedTo": ["UNTOC-COP"]},
  "supersedes": "TIP-ROLLING-2018",
  "questions": [
    {
      "number": "x1",
      "text": "Does your domestic framework protect the privacy and identity of trafficking victims?",
      "kind": "singleChoice",
      "section": "Protection of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6(1)"],
      "aspect": "legislation",
      "quantifier": "all",
      "options": [
        {"code": "yes", "label": "Yes"},
        {"code": "part", "label": "Yes, in part"},
        {"code": "no", "label": "No"}
      ]
    },
    {
      "number": "x2",
      "text": "How does your framework ensure information on proceedings reaches victims?",
      "kind": "text",
      "section": "Victims in proceedings",
      "certainty": "low",
      "provisions": ["UN-TIP:6(2)(a)"],
      "aspect": "legislation"
    },
    {
      "number": "x3",
      "text": "How can victims have their views presented during criminal proceedings?",
      "kind": "text",
      "section": "Victims in proceedings",
      "certainty": "low",
      "provisions": ["UN-TIP:6(2)(b)"],
      "aspect": "legislation"
    },
    {
      "number": "x4",
      "text": "Which recovery measures are available to victims: housing, counselling, medical help, material help, work, education?",
      "kind": "multipleChoice",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6(3)"],
      "aspect": "practice",
      "quantifier": "single",
      "options": [
        {"code": "housing", "label": "Housing"},
        {"code": "counselling", "label": "Counselling and rights information"},
        {"code": "medical", "label": "Medical help"},
        {"code": "material", "label": "Material help"},
        {"code": "work", "label": "Work"},
        {"code": "education", "label": "Education"}
      ],
      "elements": [
        {"id": "housing", "label": "Housing"},
        {"id": "counselling", "label": "Counselling and rights information"},
        {"id": "medical", "label": "Medical help"},
        {"id": "material", "label": "Material help"},
        {"id": "work", "label": "Work"},
        {"id": "education", "label": "Education"}
      ]
    },
    {
      "number": "x5",
      "text": "Are recovery measures delivered together with non-governmental organisations or civil society?",
      "kind": "yesNo",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6(3)"],
      "aspect": "cooperation",
      "quantifier": "any",
      "perTerritory": true
    },
    {
      "number": "x6",
      "text": "Are age, gender and special needs of victims taken into account by law or guidelines?",
      "kind": "singleChoice",
      "section": "Child victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6(4)"],
      "aspect": "practice",
      "quantifier": "all",
      "options": [
        {"code": "yes", "label": "Yes"},
        {"code": "part", "label": "Yes, in part"},
        {"code": "no", "label": "No"}
      ]
    },
    {
      "number": "x7",
      "text": "Which measures provide for the physical safety of victims in your territory?",
      "kind": "text",
      "section": "Protection of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6(5)"],
      "aspect": "practice"
    },
    {
      "number": "x8",
      "text": "Does your framework offer victims the possibility of obtaining compensation?",
      "kind": "singleChoice",
      "section": "Compensation",
      "certainty": "low",
      "provisions": ["UN-TIP:6(6)"],
      "aspect": "legislation",
      "quantifier": "single",
      "options": [
        {"code": "yes", "label": "Yes"},
        {"code": "part", "label": "Yes, in part"},
        {"code": "no", "label": "No"}
      ]
    },
    {
      "number": "x9",
      "text": "Does your country have measures permitting victims to stay temporarily or permanently?",
      "kind": "singleChoice",
      "section": "Stay of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:7(1)"],
      "aspect": "legislation",
      "quantifier": "any",
      "options": [
        {"code": "yes", "label": "Yes"},
        {"code": "part", "label": "Yes, in part"},
        {"code": "no", "label": "No"}
      ]
    },
    {
      "number": "x10",
      "text": "Are humanitarian and compassionate grounds considered when deciding on stay?",
      "kind": "yesNo",
      "section": "Stay of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:7(2)"],
      "aspect": "practice",
      "quantifier": "all",
      "enabledIf": {"question": "x9", "oneOf": ["yes", "part"]}
    },
    {
      "number": "x11",
      "text": "Which policies and programmes prevent trafficking and protect against revictimisation?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-TIP:9(1)"],
      "aspect": "policy",
      "elements": [
        {"id": "policies", "label": "Policies and programmes"},
        {"id": "revictimisation", "label": "Protection against revictimisation"}
      ]
    },
    {
      "number": "x12",
      "text": "Which research, awareness and social or economic initiatives has your country undertaken?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-TIP:9(2)"],
      "aspect": "practice",
      "elements": [
        {"id": "research", "label": "Research"},
        {"id": "awareness", "label": "Information and awareness campaigns"},
        {"id": "socialEconomic", "label": "Social and economic initiatives"}
      ]
    },
    {
      "number": "x13",
      "text": "Do prevention policies include cooperation with civil society organisations?",
      "kind": "yesNo",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-TIP:9(3)"],
      "aspect": "cooperation",
      "quantifier": "any"
    },
    {
      "number": "x14",
      "text": "Which measures address poverty, underdevelopment and unequal opportunity?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-TIP:9(4)"],
      "aspect": "policy"
    },
    {
      "number": "x15",
      "text": "Which measures discourage demand for exploitation that leads to trafficking?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["UN-TIP:9(5)"],
      "aspect": "policy"
    },
    {
      "number": "x16",
      "text": "Do your officials receive training on preventing trafficking and protecting victims?",
      "kind": "yesNo",
      "section": "Training",
      "certainty": "low",
      "provisions": ["UN-TIP:10(2)"],
      "aspect": "institution",
      "quantifier": "any"
    },
    {
      "number": "x17",
      "text": "Which difficulties hinder protection and prevention measures in your country?",
      "kind": "text",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["UN-TIP:6", "UN-TIP:9"],
      "aspect": "practice"
    },
    {
      "number": "x18",
      "text": "Which technical assistance does your country need for protection and prevention?",
      "kind": "multipleChoice",
      "section": "Technical assistance",
      "certainty": "low",
      "provisions": ["UN-TIP:6", "UN-TIP:9", "UN-TIP:10(2)"],
      "aspect": "technicalAssistance",
      "quantifier": "single",
      "options": [
        {"code": "lawDrafting", "label": "Drafting of legislation"},
        {"code": "victimProtection", "label": "Protection of and help for victims"},
        {"code": "prevention", "label": "Prevention and awareness"},
        {"code": "officialsTraining", "label": "Training of officials"},
        {"code": "dataCollection", "label": "Data collection and research"}
      ],
      "elements": [
        {"id": "lawDrafting", "label": "Drafting of legislation"},
        {"id": "victimProtection", "label": "Protection of and help for victims"},
        {"id": "prevention", "label": "Prevention and awareness"},
        {"id": "officialsTraining", "label": "Training of officials"},
        {"id": "dataCollection", "label": "Data collection and research"}
      ]
    },
    {
      "number": "x19",
      "text": "What successful practices in protection and prevention do you wish to share?",
      "kind": "text",
      "section": "Good practices",
      "certainty": "low",
      "provisions": ["UN-TIP:6", "UN-TIP:9"],
      "aspect": "goodPractice"
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/TIP-SAQ-C3-2020.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "TIP-SAQ-C3-2020",
  "title": "Self-assessment questionnaire, cluster III (law enforcement and the judicial system), Protocol part",
  "issuer": "UNTOC-COP",
  "instruments": ["UN-TIP"],
  "symbol": "CTOC/COP/WG.10/2020/4",
  "published": "2020",
  "note": "Symbol inferred from numbering; article split not verified",
  "certainty": "low",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "parties",
  "classification": {"restrictedTo": ["UNTOC-COP"]},
  "supersedes": "TIP-ROLLING-2018",
  "questions": [
    {
      "number": "x1",
      "text": "Which authorities investigate and prosecute trafficking, and are there specialised units?",
      "kind": "text",
      "section": "Cooperation",
      "certainty": "low",
      "provisions": ["UN-TIP:10(1)"],
      "aspect": "institution",
      "elements": [
        {"id": "authorities", "label": "Competent authorities"},
        {"id": "specialisedUnits", "label": "Specialised units"}
      ]
    },
    {
      "number": "x2",
      "text": "Do law enforcement and immigration authorities exchange information on suspected travellers and routes?",
      "kind": "yesNo",
      "section": "Cooperation",
      "certainty": "low",
      "provisions": ["UN-TIP:10(1)"],
      "aspect": "cooperation",
      "quantifier": "all"
    },
    {
      "number": "x3",
      "text": "Are restrictions placed by the sending State on use of shared information respected?",
      "kind": "yesNo",
      "section": "Cooperation",
      "certainty": "low",
      "provisions": ["UN-TIP:10(3)"],
      "aspect": "cooperation",
      "quantifier": "single"
    },
    {
      "number": "x4",
      "text": "Have border controls been strengthened to prevent and detect trafficking?",
      "kind": "singleChoice",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-TIP:11(1)"],
      "aspect": "practice",
      "quantifier": "any",
      "options": [
        {"code": "yes", "label": "Yes"},
        {"code": "part", "label": "Yes, in part"},
        {"code": "no", "label": "No"}
      ]
    },
    {
      "number": "x5",
      "text": "Do commercial carriers have a duty to check documents, with sanctions for failure?",
      "kind": "singleChoice",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-TIP:11(3)", "UN-TIP:11(4)"],
      "aspect": "legislation",
      "quantifier": "all",
      "options": [
        {"code": "yes", "label": "Duty with sanctions"},
        {"code": "part", "label": "Duty without sanctions"},
        {"code": "no", "label": "No duty"}
      ]
    },
    {
      "number": "x6",
      "text": "May entry be denied or visas revoked for persons involved in trafficking?",
      "kind": "singleChoice",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-TIP:11(5)"],
      "aspect": "legislation",
      "quantifier": "any",
      "options": [
        {"code": "yes", "label": "Yes"},
        {"code": "part", "label": "Yes, in part"},
        {"code": "no", "label": "No"}
      ]
    },
    {
      "number": "x7",
      "text": "What steps ensure the quality and secure issue of travel and identity documents?",
      "kind": "text",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-TIP:12"],
      "aspect": "practice",
      "elements": [
        {"id": "documentQuality", "label": "Quality of documents"},
        {"id": "documentIntegrity", "label": "Integrity and secure issue of documents"}
      ]
    },
    {
      "number": "x8",
      "text": "Please give statistics on investigations, prosecutions and convictions if available.",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-TIP:5(1)"],
      "aspect": "statistics",
      "elements": [
        {"id": "investigations", "label": "Investigations", "population": "cases.investigated", "unit": "case"},
        {"id": "prosecutions", "label": "Prosecutions", "population": "cases.prosecuted", "unit": "case"},
        {"id": "convictions", "label": "Convictions", "population": "cases.convicted", "unit": "case"}
      ]
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/TIP-SAQ-C4-2020.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "TIP-SAQ-C4-2020",
  "title": "Self-assessment questionnaire, cluster IV (international cooperation, mutual legal assistance and confiscation), Protocol part",
  "issuer": "UNTOC-COP",
  "instruments": ["UN-TIP"],
  "symbol": "CTOC/COP/WG.10/2020/5",
  "published": "2020",
  "note": "Whole cluster document about 29 pages; article split not verified",
  "certainty": "medium",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "parties",
  "classification": {"restrictedTo": ["UNTOC-COP"]},
  "supersedes": "TIP-ROLLING-2018",
  "questions": [
    {
      "number": "x1",
      "text": "Does your country facilitate and accept the return of victims who are nationals or residents?",
      "kind": "singleChoice",
      "section": "Return of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:8(1)"],
      "aspect": "practice",
      "quantifier": "all",
      "options": [
        {"code": "yes", "label": "Yes"},
        {"code": "part", "label": "Yes, in part"},
        {"code": "no", "label": "No"}
      ]
    },
    {
      "number": "x2",
      "text": "How is due regard given to victim safety and to pending legal proceedings on return?",
      "kind": "text",
      "section": "Return of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:8(2)"],
      "aspect": "practice",
      "elements": [
        {"id": "safeReturn", "label": "Safe return"},
        {"id": "pendingProceedings", "label": "Regard for pending proceedings"}
      ]
    },
    {
      "number": "x3",
      "text": "Does your country verify nationality and issue travel documents at the request of another State?",
      "kind": "yesNo",
      "section": "Return of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:8(3)", "UN-TIP:8(4)"],
      "aspect": "practice",
      "quantifier": "all"
    },
    {
      "number": "x4",
      "text": "Which agreements or arrangements govern the return of victims?",
      "kind": "text",
      "section": "Return of victims",
      "certainty": "low",
      "provisions": ["UN-TIP:8(6)"],
      "aspect": "cooperation"
    },
    {
      "number": "x5",
      "text": "Have direct channels been established between border control agencies?",
      "kind": "yesNo",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-TIP:11(6)"],
      "aspect": "cooperation",
      "quantifier": "any"
    },
    {
      "number": "x6",
      "text": "Do you verify documents suspected of use in trafficking at another State's request?",
      "kind": "yesNo",
      "section": "Borders and documents",
      "certainty": "low",
      "provisions": ["UN-TIP:13"],
      "aspect": "cooperation",
      "quantifier": "single"
    },
    {
      "number": "x7",
      "text": "What difficulties or assistance needs exist in international cooperation on trafficking?",
      "kind": "text",
      "section": "Technical assistance",
      "certainty": "low",
      "provisions": ["UN-TIP:8", "UN-TIP:10", "UN-TIP:11"],
      "aspect": "technicalAssistance",
      "elements": [
        {"id": "difficulties", "label": "Difficulties"},
        {"id": "technicalAssistance", "label": "Technical assistance needs"}
      ]
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/UNCAC-SAC.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "UNCAC-SAC",
  "title": "Comprehensive self-assessment checklist of the Implementation Review Mechanism",
  "issuer": "UNCAC-COSP",
  "instruments": ["UN-UNCAC"],
  "published": "2010",
  "note": "Review reports confidential unless State agrees; executive summaries public",
  "certainty": "medium",
  "language": "en",
  "audience": "parties",
  "classification": {"restrictedTo": ["UNCAC-COSP"]},
  "questions": []
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/UNTOC-OMNIBUS-2008.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "UNTOC-OMNIBUS-2008",
  "title": "Computer-based self-assessment checklist (omnibus survey software)",
  "issuer": "UNTOC-COP",
  "instruments": ["UN-UNTOC"],
  "published": "2008",
  "note": "Merged the earlier questionnaires into one tool; low uptake",
  "certainty": "low",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "parties",
  "classification": "public",
  "supersedes": "UNTOC-Q2-2005",
  "questions": []
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/UNTOC-Q1-2004.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "UNTOC-Q1-2004",
  "title": "Questionnaire on the implementation of the Convention, first reporting cycle",
  "issuer": "UNTOC-COP",
  "instruments": ["UN-UNTOC"],
  "published": "2004",
  "note": "Mandate: COP decision 1/2; about 60 per cent of States parties answered the 2004 round",
  "certainty": "medium",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "partiesAndSignatories",
  "classification": "public",
  "questions": []
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/UNTOC-Q2-2005.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "UNTOC-Q2-2005",
  "title": "Questionnaire on the implementation of the Convention, second reporting cycle",
  "issuer": "UNTOC-COP",
  "instruments": ["UN-UNTOC"],
  "published": "2005",
  "note": "Mandate: COP decision 2/1",
  "certainty": "medium",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "partiesAndSignatories",
  "classification": "public",
  "supersedes": "UNTOC-Q1-2004",
  "questions": []
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/UPR-NR.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "UPR-NR",
  "title": "National report guidance for the Universal Periodic Review",
  "issuer": "Human-Rights-Council",
  "instruments": ["UN-UPR"],
  "symbol": "HRC decision 17/119",
  "published": "2011",
  "note": "Follow-up oriented from the second cycle on",
  "certainty": "medium",
  "language": "en",
  "acceptedLanguages": ["ar", "en", "es", "fr", "ru", "zh"],
  "audience": "all",
  "classification": "public",
  "questions": [
    {
      "number": "x1",
      "text": "Which steps were taken on accepted recommendations about trafficking since the last review?",
      "kind": "text",
      "section": "Follow-up",
      "certainty": "low",
      "aspect": "policy"
    },
    {
      "number": "x2",
      "text": "Which achievements, best practices and constraints can be reported on trafficking?",
      "kind": "text",
      "section": "Good practices",
      "certainty": "low",
      "aspect": "goodPractice",
      "elements": [
        {"id": "achievements", "label": "Achievements"},
        {"id": "goodPractices", "label": "Good practices"},
        {"id": "constraints", "label": "Constraints"}
      ]
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/US-TIP-2025.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "US-TIP-2025",
  "title": "Information request for the annual Trafficking in Persons Report",
  "issuer": "US-State-Department",
  "instruments": ["US-TVPA"],
  "published": "2024",
  "note": "Reporting period 1 April 2024 to 31 March 2025, submissions by 3 February 2025; the report does not name sources",
  "certainty": "high",
  "language": "en",
  "audience": "all",
  "classification": {"restrictedTo": ["US-State-Department"]},
  "questions": [
    {
      "number": "x1",
      "text": "Which laws criminalise sex trafficking and labour trafficking, with which penalties?",
      "kind": "text",
      "section": "Criminalisation",
      "certainty": "low",
      "provisions": ["US-TVPA:108(a)"],
      "aspect": "legislation",
      "elements": [
        {"id": "sexTrafficking", "label": "Sex trafficking"},
        {"id": "labourTrafficking", "label": "Labour trafficking"},
        {"id": "sanctions", "label": "Penalties"}
      ]
    },
    {
      "number": "x2",
      "text": "How many trafficking investigations, prosecutions and convictions took place in the reporting period?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["US-TVPA:108(b)"],
      "aspect": "statistics",
      "period": "2024-04-01/2025-03-31",
      "elements": [
        {"id": "investigations", "label": "Investigations", "population": "cases.investigated", "unit": "case"},
        {"id": "prosecutions", "label": "Prosecutions", "population": "cases.prosecuted", "unit": "case"},
        {"id": "convictions", "label": "Convictions", "population": "cases.convicted", "unit": "case"}
      ]
    },
    {
      "number": "x3",
      "text": "What sentences were imposed on convicted traffickers, and how many were suspended?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["US-TVPA:108(b)"],
      "aspect": "statistics",
      "period": "2024-04-01/2025-03-31",
      "elements": [
        {"id": "sentences", "label": "Sentences imposed", "population": "sentences.imposed", "unit": "sentence"},
        {"id": "suspendedSentences", "label": "Suspended sentences", "population": "sentences.suspended", "unit": "sentence"}
      ]
    },
    {
      "number": "x4",
      "text": "Were officials complicit in trafficking investigated, prosecuted or convicted?",
      "kind": "text",
      "section": "Cases",
      "certainty": "low",
      "provisions": ["US-TVPA:108(b)"],
      "aspect": "cases"
    },
    {
      "number": "x5",
      "text": "How many victims did the government identify and refer to care, by type and sex?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["US-TVPA:108(b)"],
      "aspect": "statistics",
      "period": "2024-04-01/2025-03-31",
      "elements": [
        {"id": "victimsIdentified", "label": "Identified victims", "population": "victims.identified", "unit": "person"},
        {"id": "victimsReferred", "label": "Victims referred to care", "population": "victims.referred", "unit": "person"}
      ]
    },
    {
      "number": "x6",
      "text": "Which funding and services did the government give to victims in the reporting period?",
      "kind": "text",
      "section": "Help for victims",
      "certainty": "low",
      "provisions": ["US-TVPA:108(b)"],
      "aspect": "practice",
      "period": "2024-04-01/2025-03-31",
      "elements": [
        {"id": "funding", "label": "Funding"},
        {"id": "services", "label": "Services"}
      ]
    },
    {
      "number": "x7",
      "text": "Were victims penalised for unlawful acts committed as a result of being trafficked?",
      "kind": "yesNo",
      "section": "Non-punishment of victims",
      "certainty": "low",
      "provisions": ["US-TVPA:108(b)"],
      "aspect": "practice",
      "quantifier": "any"
    },
    {
      "number": "x8",
      "text": "Which legal alternatives to return exist for foreign victims, and how many received them?",
      "kind": "text",
      "section": "Stay of victims",
      "certainty": "low",
      "provisions": ["US-TVPA:108(b)"],
      "aspect": "statistics",
      "period": "2024-04-01/2025-03-31",
      "elements": [
        {"id": "alternatives", "label": "Legal alternatives to return"},
        {"id": "recipients", "label": "Number of recipients", "kind": "number", "population": "victims.permittedToStay", "unit": "person"}
      ]
    },
    {
      "number": "x9",
      "text": "Which prevention efforts, action plan and coordination body existed in the reporting period?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["US-TVPA:108(b)"],
      "aspect": "policy",
      "period": "2024-04-01/2025-03-31",
      "elements": [
        {"id": "prevention", "label": "Prevention"},
        {"id": "actionPlan", "label": "Action plan or strategy"},
        {"id": "coordination", "label": "Coordinating body"}
      ]
    },
    {
      "number": "x10",
      "text": "Which efforts reduced demand for commercial sex acts and forced labour?",
      "kind": "text",
      "section": "Prevention",
      "certainty": "low",
      "provisions": ["US-TVPA:108(b)"],
      "aspect": "policy",
      "elements": [
        {"id": "demandCommercialSex", "label": "Demand for commercial sex acts"},
        {"id": "demandForcedLabour", "label": "Demand for forced labour"}
      ]
    },
    {
      "number": "x11",
      "text": "Which recruitment regulation and labour inspection prevented forced labour?",
      "kind": "text",
      "section": "Work and recruitment",
      "certainty": "low",
      "provisions": ["US-TVPA:108(b)"],
      "aspect": "practice",
      "elements": [
        {"id": "recruitmentRegulation", "label": "Regulation of recruitment"},
        {"id": "labourInspection", "label": "Labour inspection"}
      ]
    },
    {
      "number": "x12",
      "text": "Which international agreements and cooperation on trafficking were used?",
      "kind": "text",
      "section": "Cooperation",
      "certainty": "low",
      "provisions": ["US-TVPA:108(b)"],
      "aspect": "cooperation",
      "elements": [
        {"id": "agreements", "label": "Agreements"},
        {"id": "cooperation", "label": "Cooperation"}
      ]
    }
  ]
}

"""###),
    EmbeddedFile(name: "trafficking-in-persons/questionnaires/VNR-HB.questionnaire.json", text: ###"""
{
  "schema": "urn:reporting-synergy:questionnaire:1",
  "id": "VNR-HB",
  "title": "Voluntary national review guidance",
  "issuer": "HLPF",
  "instruments": ["UN-SDG"],
  "published": "2016",
  "note": "Updated every year; voluntary common guidelines",
  "certainty": "medium",
  "language": "en",
  "audience": "all",
  "classification": "public",
  "questions": [
    {
      "number": "x1",
      "text": "What progress is made on eliminating violence against women and girls, including trafficking?",
      "kind": "text",
      "section": "Violence against women",
      "certainty": "low",
      "provisions": ["UN-SDG:5.2"],
      "aspect": "policy"
    },
    {
      "number": "x2",
      "text": "What progress is made on ending forced labour, modern slavery and child labour?",
      "kind": "text",
      "section": "Forced labour",
      "certainty": "low",
      "provisions": ["UN-SDG:8.7"],
      "aspect": "policy",
      "elements": [
        {"id": "forcedLabour", "label": "Forced labour or services"},
        {"id": "slavery", "label": "Modern slavery"},
        {"id": "childLabour", "label": "Child labour"}
      ]
    },
    {
      "number": "x3",
      "text": "What is the number of trafficking victims per 100,000 population by sex, age and exploitation?",
      "kind": "table",
      "section": "Statistics",
      "certainty": "low",
      "provisions": ["UN-SDG:16.2.2"],
      "aspect": "statistics",
      "population": "victims.detected",
      "unit": "per100000"
    }
  ]
}

"""###),
]

"""Countries and regions in the words that headlines have for them: name, adjective, capital."""

_NATIONS = """
    america american us usa, china chinese beijing prc, japan japanese tokyo, uk british britain london,
    europe european eu ec brussels, germany german berlin, russia russian moscow, asia asian, pakistan pakistani, italy italian,
    spain spanish, france french paris, canada canadian, switzerland swiss, netherlands dutch, brazil brazilian,
    australia australian, soviet ussr, saudi saudis riyadh, india indian delhi, iran iranian tehran, iraq iraqi, israel israeli,
    syria syrian, turkey turkish, korea korean seoul, ukraine ukrainian, greece greek, poland polish, sweden swedish,
    norway norwegian norwegians, denmark danish, ireland irish, mexico mexican, argentina argentine, chile chilean,
    venezuela venezuelan, egypt egyptian, nigeria nigerian, kenya kenyan, africa african, indonesia indonesian, thailand thai,
    vietnam vietnamese, philippines philippine, malaysia malaysian, singapore, taiwan, afghanistan afghan, belgium belgian,
    austria austrian, hungary hungarian, portugal portuguese, colombia colombian, peru peruvian, finland finnish, romania romanian,
    czech, emirates emirati uae dubai, qatar qatari, kuwait kuwaiti, bangladesh bangladeshi, cuba cuban, ecuador ecuadorean,
    bolivia bolivian, cambodia cambodian, myanmar burmese, kazakhstan kazakh, morocco moroccan, algeria algerian,
    ethiopia ethiopian, ghana ghanaian, iceland icelandic, serbia serbian, croatia croatian, bulgaria bulgarian,
    lithuania lithuanian, latvia latvian, estonia estonian, cyprus cypriot, jordan jordanian, lebanon lebanese, yemen yemeni,
    libya libyan, congo congolese, zambia zambian
"""
NATION_LINES = "\n".join(line.strip() for line in _NATIONS.replace("\n", " ").split(","))

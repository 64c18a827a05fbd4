import pytest

from bot.domain.company import NameSpan
from bot.shipped import universe
from bot.text.who.names import Names
from bot.text.who.organisations import organisations
from bot.text.who.owners import mentions, owner_at, subject_of

NAMES = Names(universe())

NAMED = [
    ("Smith-Mason said it grew.", ["Smith-Mason"]),
    ("Nobody believes that de Bertrand waits for Solvane.", ["de Bertrand", "Solvane"]),
    ("It was a good year for Solvane Canada's dealers.", ["Solvane Canada"]),
    ("Procter & Lamb bought Bank of Corvane.", ["Procter & Lamb", "Bank of Corvane"]),
    ("Samsung TVs sold best.", ["Samsung"]),
    ("Amazon Web Services (AWS) grew.", ["Amazon Web Services"]),
    ("Moreover, Microsoft (MSFT) cut prices.", ["Microsoft"]),
    ("U.S. Cotton sold well in Canada.", []),
    ("China Mobile and British Airways agreed.", ["China Mobile", "British Airways"]),
    ("AI-related revenue grew.", []),
    ("Ticonus’ orders fell, and Boeing’s rose.", ["Ticonus", "Boeing"]),
    ("Farmers’ orders fell.", []),
    ("Seattle-based Lumo sold Voltari AI-related units to Goton High-speed.", ["Lumo", "Voltari", "Goton High-speed"]),
    ("The battery maker LK On has grown, but Corvane Will Not Now.", ["LK On", "Corvane"]),
    ("In Japan Lumo has grown; in China Mobile’s case it is unclear.", ["Lumo", "China Mobile"]),
    ("Dealers of vivo, easyBus and the iKettle agree.", ["vivo", "easyBus", "iKettle"]),
    ("The drug worked in vivo.", []),
    ("Domestic brands fell on Monday.", []),
    ("Chief Executive Officer Jane Roe, analyst John Doe and Mary Major, chairman of the board, agreed.", []),
]


@pytest.mark.parametrize(("sentence", "named"), NAMED)
def test_organisations_are_found_and_nothing_else(sentence: str, named: list[str]) -> None:
    assert [span.text for span in organisations(sentence, NAMES)] == named


OWNED = [
    ("In Japan Lumo has #", "Lumo"),
    ("In 2020 Lumo had #", "Lumo"),
    ("In Corvane Lumo found a partner worth #", None),
    ("Nothing changed, with Lumo, Corvane and Voltari keeping pace and taking #", "Voltari"),
    ("Shipments by Lumo made up #", "Lumo"),
    ("Kirin Research has revealed that quiet sellers own #", None),
    ("Corvane has shown that Lumo owns #", "Lumo"),
    ("Huawei joined Xiaomi in the price war and has #", "Huawei"),
    ("According to Corvane, Lumo kept #", "Lumo"),
    ("Though de Bertrand leads at home, abroad the company has #", "de Bertrand"),
    ("Cheap diesel helped sales, leaving Voltari with #", "Voltari"),
    ("Financed by Tencent Holdings Ltd., Meituan has #", "Meituan"),
    ("Corvane estimates that Lumo last year had #", "Lumo"),
    ("Ahead of Lumo, #", None),
    ("Brazil says its share is #", None),
]


@pytest.mark.parametrize(("sentence", "owner"), OWNED)
def test_the_subject_owns_and_objects_and_sources_do_not(sentence: str, owner: str | None) -> None:
    found = owner_at(sentence, sentence.index("#"), NAMES)
    assert (found.subject if found else None) == owner


def test_a_pronoun_takes_whom_the_text_spoke_of() -> None:
    said = NameSpan(company="BABA", subject="Alibaba Cloud", start=0, end=0, text="Alibaba Cloud", kind="segment")
    found = owner_at("It has # of the market.", 7, NAMES, said)
    assert found is not None
    assert (found.company, found.subject, found.text) == ("BABA", "Alibaba Cloud", "It")


def test_a_sentence_about_two_companies_has_no_sole_subject() -> None:
    assert subject_of("Tencent grew and Baidu shrank.", NAMES) is None


def test_a_company_and_its_pronoun_are_one_subject() -> None:
    found = subject_of("Baidu said it grew.", NAMES)
    assert found is not None
    assert found.company == "BIDU"


def test_a_list_has_the_role_of_its_first_name() -> None:
    found = mentions("Corvane trails behind Tencent, Baidu and Huawei.", NAMES)
    assert [mention.role for mention in found] == ["subject", "oblique", "oblique", "oblique"]

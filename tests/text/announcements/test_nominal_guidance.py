"""Guidance and plans told without a verb of spending: by a passive, a step over what was said before, what "that" is cut to."""

import pytest

from tests.text.announcements.test_announcements import amounts, read


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Aggregate capital outlays of some $36 million are anticipated for 2031.", ["USD 36"]),
        ("Total capex, including the two mills, would be about 27.5 billion by the end of 2030, officials said.", []),
        (
            "Norvane anticipates capital expenditures for fiscal 2036 will be $9 billion higher than the $21 billion "
            "that it estimated in May.",
            [],
        ),
        ("They will put C$350m into rolling stock for grain.", ["CAD 350"]),
        (
            "Norvane said on Wednesday it will increase capacity at its Kron brewery in Obern, France, its largest in "
            "Europe, through a 70 million euro ($80 million) investment.",
            ["EUR 70", "USD 80"],
        ),
        ("We added $240 million to our five-year capital plan for a total of $3.1 billion.", ["USD 3100"]),
        ("Norvane will add $240 million to its $3.1 billion capital plan.", ["USD 3340"]),
        ("Gross capital outlays of $45 million are foreseen for 2032.", ["USD 45"]),
        (
            "Total investment, including the two lines, would be about 34 billion rupees by 2032, said company officials.",
            ["INR 34000"],
        ),
        ("Norvane plans to raise output at its Lugo brewery through a 60 million euro investment.", ["EUR 60"]),
        ("About $40 million will be spent on roads and a rail spur to the site.", ["USD 40"]),
        ("The company's budget allocates $300 million for new railway lines to its mines.", ["USD 300"]),
        ("The transport minister said Lumo Rail will spend $900 million on railways.", ["USD 900"]),
        ("The finance minister said the company would invest $900 million in schools of design.", ["USD 900"]),
        ("Capital expenditures totaling $45 million are budgeted for 2032.", ["USD 45"]),
        ("Capital projects totalling about $45 million are planned for 2032.", ["USD 45"]),
        ("Our utility investment plans total $10 billion through 2035.", ["USD 10000"]),
        ("Capital spending, as against a budget of $900 million, is now expected to be $800 million.", ["USD 800"]),
        (
            "As against capex of $700 million last year, Norvane will spend $900 million on mills this year.",
            ["USD 900"],
        ),
        ("A total outlay of Rs 900 crore will be spent on a new rolling mill at Kolhad.", ["INR 9000"]),
        ("A sum of $40 million will be spent on railways and roads inside the mine.", ["USD 40"]),
    ],
)
def test_guidance_is_read_in_nouns_and_passives(text: str, stated: list[str]) -> None:
    (found,) = read(text)
    assert (amounts(found), found.retold) == (stated, False)


@pytest.mark.parametrize(
    "text",
    [
        "Aggregate capital expenditures of the four hyperscalers are expected to reach $300 billion in 2031.",
        "Combined capital expenditures of $300 billion are expected in 2031.",
        "Norvane anticipates revenue for fiscal 2036 will be $9 billion higher than the $21 billion it estimated in May.",
        "Norvane will raise C$350m in preferred stock for grain wagons.",
        "France will spend 100 million euros on its brewers.",
        "An outlay of Rs. 1,40,000 crore will be spent on capital works of highways and railways in 2036-37.",
        "About Rs 4,000 crore will be spent on the capital expenditure of roads and bridges during 2036-37.",
        "The transport minister said 3,000 km of roads will be built at a cost of Rs 5,350 crore.",
        "The finance minister said Rs 5,350 crore would be invested in new railway lines.",
        "Utilities' investment plans swelled, adding more than $7 billion of capital outlays.",
        "As against an envisaged target of Rs 2,100 crore for capital works, Norvane has incurred Rs 1,900 crore on its projects.",
        "With its capital works, as against an envisaged target of Rs 2,100 crore for 2033-34, Norvane has "
        "incurred Rs 1,900 crore for its projects.",
        "Capital expenditures totaling $45 million are expected to have been made in 2032.",
        "Capital expenditures totaling $45 million were made in 2032.",
        "An amount of Rs 300 crore has been allocated for highways in the budget.",
        "The budget provides Rs 300 crore for new railway lines.",
        "Norvane raised output at its Lugo brewery through a 60 million euro investment.",
        "Norvane will pay for the mill through a $60 million loan.",
        "An outlay of 4 billion pesos will be spent on rural highways and schools.",
    ],
)
def test_money_of_others_and_other_measures_is_no_guidance(text: str) -> None:
    assert read(text) == ()


def test_what_that_is_cut_to_is_of_the_capital_spending_said_last() -> None:
    told = (
        "Norvane expects capital spending of $42 billion in 2033. It will bring that down to about $38 billion in 2034."
    )
    assert [amounts(one) for one in read(told)] == [["USD 42000"], ["USD 38000"]]


@pytest.mark.parametrize(
    "text",
    [
        "Norvane's capex was $42 billion in 2033. It expects debt of $9 billion. It will cut that to $4 billion in 2034.",
        "Norvane has debt of $42 billion. It will bring that down to about $38 billion in 2034.",
        "Norvane's capital spending was $42 billion in 2033. It will cut costs to $40 billion in 2034.",
    ],
)
def test_what_is_cut_after_other_measures_is_theirs(text: str) -> None:
    assert read(text) == ()

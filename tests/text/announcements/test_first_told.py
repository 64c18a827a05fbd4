"""Whether a plan is told for the first time: by whom the article is about, by who speaks for it, beside what came of it."""

import pytest

from tests.text.announcements.test_announcements import amounts, read

NEWS = """\
INR 9000 | The company would invest nearly Rs 9 billion in a second kiln.
USD 40 | They would spend $40 million on a second bottling line.
USD 60 | The company has committed to investing $60 million or more in the project and to creating 110 jobs by 2034.
USD 75 | The company has pledged to invest $75 million in the expansion.
USD 60 | It has pledged to invest $60 million and hire 200 workers.
EUR 3000 | Norvane's boss has said the retailer is planning to invest 3 billion euros to expand its data centres in the next two years.
INR 35000 | Norvane Motor has promised to set up another lorry plant in Gujarat with an investment of 3,500 crore rupees.
INR 60000-65000 | Norvane has planned capital spending of Rs 60-65 billion this year, as disclosed in an exchange filing.
USD 900 | Although the economy slowed, Norvane earmarked $900 million for capex in 2032.
USD 900 | While it expects sales to fall, its capital spending will reach $900 million in 2032.
USD 3000-4000 | In May Norvane will cut its budget for the mine to $3-4 billion from $5 billion.
USD 7000 | Norvane said its $7 billion capital spending budget for 2032 is above its earlier estimates.
USD 100 | Norvane Mills said it is building a new pork plant in Karsk at a cost of $100 million.
USD 100 | Norvane Mills is building a new $100 million pork plant in Karsk.
USD 26000 | Norvane raised its growth aim to 8%, backed by a new $26 billion capital plan through 2038.
USD 26000 | Norvane expects capital spending of $26 billion through 2038, driven by demand for power.
USD 200 | It would build a second mill at a cost of $200 million.
USD 40 | The state said the company has committed to invest $40 million in the plant and create 80 jobs.
USD 300 | Despite a budget cut, Norvane will spend $300 million on a new mill.
USD 300 | Although it had planned to shut the mill, Norvane will spend $300 million on a new furnace.
USD 300 | Norvane will spend $300 million, above the broker's own estimate, on mills in 2032.
""".splitlines()

KNOWN = """\
Norvane would invest nearly Rs 9 billion in a second kiln.
Under the scheme of 2029, the company would invest nearly Rs 9 billion in a second kiln.
The company has committed to investing $600 billion in the United States through 2038.
The company has already committed to investing $60 million on the project.
Norvane has committed to investing $60 million on the project and create 110 new jobs.
The company is committed to investing $60 million on the project.
Norvane has said it is planning to invest 3 billion euros to expand its data centres in the next two years.
Norvane, whose chief executive has said it will invest 3 billion euros in data centres, rose 2%.
Norvane Motor has promised to invest 35,000 crore rupees in its car plants by 2040.
Norvane has pledged to build the plant in Ohio for $900 million.
Norvane has planned capital spending of Rs 60-65 billion this year, as disclosed in its May filing.
Norvane has planned capital spending of Rs 60-65 billion this year, as disclosed.
Although Norvane earmarked $900 million for capex in 2031, its spending in the first half fell to $300 million.
While Norvane had planned capital expenditure of $900 million for 2031, it spent only $600 million in the year.
In May Norvane cut its budget for the mine to $3-4 billion from $5 billion.
In March, Norvane increased its 2031 capex budget to $8 billion.
The Barlow Research unit said Norvane's $7 billion budget for capital spending topped both its own estimates of $5 billion \
and a consensus of $4 billion.
Norvane's $3 billion capex budget was above the broker's own $2 billion estimate.
The minister said the company has already committed to invest $40 million in the plant and create 80 jobs.
Although Norvane budgeted $900 million for new mills this year, it spent $200 million in the first half.
Norvane's first-half capex was $200 million, though it had planned $900 million for the year.
Despite a budget of $900 million for 2031, Norvane's capital spending fell to $600 million in the first nine months.
In late April Norvane reduced spending plans for the mine to $3 billion.
The company, which earmarked $900 million for capex in 2031, spent only $600 million.
Late in 2030 Norvane cut its capex budget to $3 billion.
Norvane Mills is building a new pork plant in Karsk, N.C., at a cost of $100 million.
Norvane is aiming for growth of 6% to 8%, backed by capital expenditures projected at $26 billion through 2038, with a focus on its grid.
""".splitlines()


@pytest.mark.parametrize("told", NEWS)
def test_a_plan_is_news_where_who_has_it_speaks_of_it_first(told: str) -> None:
    amount, text = told.split(" | ")
    (found,) = read(text)
    assert (amounts(found), found.retold) == ([amount], False)


@pytest.mark.parametrize("text", KNOWN)
def test_a_plan_is_no_news_where_the_words_take_it_as_known(text: str) -> None:
    found = read(text)
    assert found
    assert all(one.retold for one in found)


def test_what_was_conditional_and_did_not_come_is_no_plan() -> None:
    assert read("The company would have invested Rs 15 billion in the new plant.") == ()

"""Sentences of today's press on plans, on plans told before and on other people's, written for these tests."""

TODAY = """\
USD 400 | Norvane is adding another $400 million to its 2029 capex to clear a backlog of orders.
USD 21000 | The five-year plan now totals $21 billion, including $8 billion for electric generation in two states.
USD 2100 | Miner Hallam greenlighted Thursday a long-awaited $2.1 billion expansion of its Cobre Alto copper mine.
USD 1800 | The companies plan to invest a total of $1.8 billion in the facility, according to a Tarrant statement.
USD 600 | Brightmere to bring $600 million data center to Mason County
INR 2750 | “We are expanding our plant at Kolhad by spending Rs 275 crore plus.”
USD 160000 | Similarly, Norvane outlined plans to nearly double its expenditures to approximately $160 billion.
USD 30000 | Haldane says it will increase spending on electric and autonomous vehicles to $30 billion through 2030, \
up from plans announced late last year.
USD 14200 | Solvane, the world's leading contract chipmaker, has announced a massive investment of $14.2 billion to \
enhance its manufacturing capacity.
USD 16000 | Globally, the driller expects to spend about $16 billion, down from $18 billion this year in its first budget cut since 2031.
USD 11000 | Total upstream spending for 2032 is planned at $11 billion.
USD 2400-2600 | Next year the driller plans to reduce capital to $2.4 to $2.6 billion, of which, $300 million is allocated to Suriname.
USD 38000-42000 | Solvane's spending will climb, with capital expenditure in 2032 projected at between $38 billion and $42 billion.
USD 25000 | Velmont revealed plans to spend $25 billion in America over five years, focusing on research, \
supply-chain infrastructure, and new production facilities.
USD 250 | The parent company of Lakeland Power and other utilities is adding $250 million to its investment plans.
USD 1900 | Today, Norvane announced an investment of $1.9 billion in Malaysia to build a data center with an expanded \
portfolio of cloud services.
INR 180000 | Jarvik Steel has committed a capital expenditure of Rs 18,000 crore this fiscal year, CEO A. K. Rao said \
in a statement on Friday.
USD 31.5 | Haldane said it intends to establish a new $31.5 million research and development center in Gyor.
EUR 140 | Rehm Automotive has formally laid the cornerstone of a 140 million euro bumper plant near Budapest.
INR 420 | The bottler is also planning a new packaging unit at Rohtak for Rs 420m.
USD 62000-70000 | Norvane updated its 2032 capital expenditure guidance to $62 billion-$70 billion, up from $58 \
billion-$63 billion forecasted in January.
USD 18000 | Norgas said it would cut its cash spending by $4 billion from planned levels to $18 billion next year.
USD 15000 | Norgas increased its spending forecast for 2032 by $1 billion, to a range of $15 billion.
USD 80000 | Lakeland Power plans to spend $80 billion in the next five years to meet the growing needs of its utilities.
USD 10000 | Total capex for the fiscal year is USD10 billion.
USD 17000-18500 | It forecast capital spending for 2032 between $17 billion and $18.5 billion, the midpoint of which \
was above estimates of $17.5 billion, according to data compiled by LSEG.
USD 20000 | Haldane to announce a $20 billion investment in the United States
USD 190000 | Norvane projects $190 billion in capital expenditures next year, a significant increase from $130 billion.
GBP 1000 | DQ World has unveiled plans for a £1bn expansion of its London container port.
EUR 30000 | Ordell is proposing a €30 billion data center project in Italy, according to a local minister.
USD 490 | The project involves the construction of a mega-container terminal at Tuna, at a cost of approximately $490 million.
EUR 610 | Chip maker Tessera is to invest €610 million into its headquarters in Limerick to build a new facility in \
order to spur development.
USD 19000 | Haldane unveiled a staggering $19 billion capital spending blueprint for next year.
CNY 140000 | Lanting plans to spend 140 billion yuan in 2032, an 88% increase on the year before.
EUR 290 | Tessera is investing EUR 290 million over five years to design and construct the new site in Scottsdale.
USD 6.5 | The development represents an investment in the region of $6.5m from the company.
USD 200000 | Norvane set 2032 capital spending at about $200 billion, and analysts peg Kestane near $115 billion.
USD 640 | yVolt to Spend $640M on New Memphis Data Center Facility
""".splitlines()

TOLD_BEFORE = """\
The spend is part of Brightmere's total capital expenditures guidance of approximately $9 billion for its fiscal year.
Earlier this year, Norvane forecasted that it would spend $65 billion in capex for 2032.
Corrick Rail is still budgeting capex of $1.4 billion this year.
In the spring, it was announced that the group would spend $6 billion on data centers and offices.
Norvane's stock fell on Friday following its announcement of a $180 billion capital spending blueprint.
In November 2030, Haldane had increased its investment in electric vehicles from $20 billion to $27 billion.
Just this week, Norvane announced a $1.6 billion investment in data centers next door in Indonesia.
The plan was to invest $300 billion in data centers.
Solvane approved the construction of a €10.5 billion ($11.2 billion) facility this summer.
The capex plan for the company from 2028 to 2032 was $73 billion.
The chipmaker said it had invested $3.7 billion so far, and is committed to spending another $3.2 billion on the site.
The group also will expand capacity of its new $12.6 billion electric vehicle factory outside Savannah.
News of the investment follows an announcement by Norvane in May that it will invest $1 billion in a Polish data centre.
The company is currently constructing a new $490m logistics terminal at Tuna.
The plan follows a €100 million investment last year into a custom-built facility at the Limerick campus.
The partners have renewed their commitment to the venture: a plan to invest up to $500 billion in data centers.
Norvane said that it will continue allocating over $80 billion in capital expenditures during the current fiscal year.
Norvane is constructing a $10 billion data center in a small parish in Louisiana, transforming the area into a hub.
""".splitlines()

ANOTHERS = """\
The British government, often criticised for its lack of planning, has announced infrastructure plans worth £300bn.
Building a fab costs about $10 billion, plus another $5 billion for machinery.
Portugal has chosen 37 hydrogen projects, representing a total investment of around €9 billion.
Western Australia will invest A$56 million in solar power to kickstart its economy.
It would look like you might come in in the $23 billion range of CapEx for the year.
Lender Pan Delta has increased its authorised capital: five billion yuan instead of three.
It will support Solvane's expected U.S. investment of nearly $90 billion by the end of the decade.
With over $40 billion in investments already, battery plants are reviving the region.
Norvane logged a record $35 billion quarter of capital spending and said capacity will stay short.
Norvane, Kestane, Corvane and Brightmere plan to spend up to $700 billion this year, mostly on data centers.
The collective capital expenditure of the group is projected to reach $650 billion next year.
The capital expenditure of the Big Four is projected to reach $650 billion next year.
Pedalworks has announced a $19 million financing to launch its first frame plant.
An optimised feasibility study in September estimated upfront capital costs of $294 million.
The plant represents a $50 million investment and has opened with 150 jobs.
Solvane can increase its capital expenditure to $37 billion next year according to a fresh report from investment bank Barlow.
Industry sources say that capital expenditure at Solvane is expected to reach $34 billion.
The expanded five-year capital plan would require the company to issue some $10 billion in new equity.
Lakeland Power plans to raise $6.5 billion in equity during its 2032-2036 capital plan, including $1 billion this year.
The company also plans to raise A$4 billion to fuel its data center build-out.
The commission approved a €920 million funding package in subsidies for a Haldane fab in Saxony.
The deputy minister told the paper she estimated Norvane could invest $1.5 billion to $2 billion in the project.
The baseline aggregate capex estimate stands at $7.6 trillion over five years, across compute and data centers.
The country's Maritime Administration has announced an investment of $640m in 27 harbours.
Norvane's capex plans are a riddle, with forecasts ranging from $34 billion to $42 billion.
$12B Norvane data center build will rely on surplus water
""".splitlines()

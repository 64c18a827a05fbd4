"""Spending told by other nouns, verbs and links than the usual ones, and sums near to it that nobody spends; written for these tests."""

SPENT = """\
USD 3100 | Norvane Gas sees its capital spending at $3.1 billion, less than the $3.6 billion estimated by analysts.
INR 1400 | The tyre maker has allocated ₹140 crores for FY28.
EUR 22 | The bottler Norvane is investing EUR 22m in a second kiln near Linz.
USD 24000 | Norvane's five-year capital plan rose to $24 billion.
USD 310-330 | The tram operator means to spend $310 million to $330 million on second tracks and station improvements.
USD 1200-1400 | Of its money Norvane Oil will allocate $1.2 billion to $1.4 billion to the Tamar Basin next year.
USD 85 | For the ports, $85 million of next year's budget is designated for new cranes.
CAD 90 | The ferry line is dedicating C$90m to longer trains and other rolling stock.
USD 45 | Some $45m will be utilised for a new depot, the bus company said.
USD 900 | Norvane Glass has picked Idaho as the likely location for a $900 million furnace complex.
USD 160 | Helvian Bio intends to set up a vaccine plant near Cork, with first investments topping $160 million.
USD 640 | The budget for the new harbour has grown to $640 million, Norvane announced today.
INR 1800 | The resin project has an outlay of Rs 180 crore.
INR 3300 | Another step involves setting up a dye plant near Surat, costing Rs 330 crore.
USD 200 | We have adjusted our forward annual capital spend requirements to around $200 million.
USD 410 | Our 2022 capital budget of $410 million was approved by the Board last week.
USD 275 | We intend to run two rigs through year-end, which equates to D&C capital of about $275 million.
USD 145 | We are moving forward with the Tamarack expansion, which carries capital cost of $145 million.
USD 160 | We project spending about $160 million on property and equipment.
USD 210 | Additions to property, plant and equipment should be approximately $210 million for the full year.
USD 65 | Capital requirements in 2021 are estimated to be roughly $65 million.
EUR 900 | Investments in property, plant and equipment for 2021 are seen at EUR 900 million.
USD 90 | Remaining costs to complete the project are expected to be about $90 million.
USD 70 | So for the year, think of capex as being in the area of $70 million.
USD 650 | The project carries an estimated price tag of $650 million, of which our share is half.
FRF 800 | Chairman Hans Brenner told the annual meeting that group investment this year would rise to 800 mln francs.
USD 95 | The budget for exploration and development in 1987 has been set at 95 mln dlrs, compared with 140 mln in 1986.
USD 22 | Penrose Chemical said it has begun a 22 mln dlr modernization of its Barton plant.
GBP 100 | Turnbull Breweries said it was embarking on a 100 mln stg investment programme for its pubs.
USD 60 | Wexcombe Foods said it is undertaking a 60 mln dlr expansion of its bakeries.
USD 500 | Officials of the company said outlays for the pipeline could reach 500 mln dlrs.
USD 70 | Sandover Pacific said a feasibility study had been completed and that it would proceed with the 70 mln dlr project.
USD 85 | Construction of the plant, estimated to cost 85 mln dlrs, is scheduled to start in June.
USD 50 | In fact, we're putting $50 million into our Gulf Coast terminal.
USD 40 | We're channeling $40 million into new kilns at both sites.
USD 30 | So we've got $30 million going into the Trenton lab this year.
USD 200 | The company has scheduled $200 million of improvements at its refinery over five years.
USD 80 | We are earmarking $80 million of our cash flow for the buildout of two cold storage sites.
USD 50 | We will use about $50 million of cash this year for growth capital projects.
USD 1400 | Our board gave the green light to the Port Arden expansion, a $1.4 billion project.
USD 1050 | We are now projecting capital of $1.05 billion for 2022.
USD 95 | Based on our current plans, 2021 capital should be about $95 million.
USD 15 | We're expecting about $15 million per quarter in capital expenditures.
USD 20 | To meet demand, we're accelerating $20 million of capacity investments into this year.
USD 60 | A 60 mln dlr expansion of its Gary works will be undertaken by Trent Steel, officials said.
USD 40 | CapEx-wise, we'd guide you to something like $40 million this year.
USD 120-130 | From a capital perspective, we're looking at $120 million to $130 million in 2022.
USD 300 | We expect capital intensity of about 6%, which translates to approximately $300 million of spend.
USD 340 | Our expectation for capital spend in 2021 has increased to $340 million, as we pull forward wells.
USD 850-900 | Our base case 2022 budget is $850 million to $900 million, with 4 rigs.
USD 1200 | Upstream capital is now set at $1.2 billion.
USD 800 | Our partner and we have sanctioned phase two, with gross capital of $800 million.
USD 160 | Total capital for the project is $160 million, with $100 million of that in 2022.
USD 55 | We'll start construction this summer on a new $55 million warehouse.
USD 12 | Ferndale Inc said it would begin work this year on a 12 mln dlr distribution center.
USD 26 | Work will begin this summer on the 26 mln dlr addition, the company said.
USD 35 | We believe $35 million is a good run rate for CapEx.
USD 65 | Cobham Steel's board voted to spend 65 mln dlrs on a new galvanizing line.
NZD 400 | Tasman Paper Ltd said directors had agreed to a 400 mln N.Z. dlr expansion of its Kawerau mill.
USD 200 | He said the company will need 200 mln dlrs for the development over the next two years.
USD 85 | Ellison Cos said its 1987 capital spending program, totaling 85 mln dlrs, will be the largest in its history.
GBP 90 | Total outlay on the project was put at 90 mln stg by the company.
USD 75 | For 2022 we have a budget of $75 million to upgrade our fleet of tankers.
USD 75 | The company has set a 1987 budget of 75 mln dlrs for exploration and development.
USD 95 | Total capital in 2022, including carryover, is forecasted at approximately $95 million.
USD 60 | We will be stepping up our investments in capacity, with approximately $60 million planned for new extrusion lines.
USD 18 | To that end, we'll open a new technical center in Basel next year at a cost of $18 million.
CHF 350 | Investment spending in 2021 should reach CHF 350 million.
JPY 45000 | Kirin Heavy said plant and equipment investment is estimated at 45 billion yen in 1987/88, up from 40 billion.
USD 28 | He said Tremont would spend 28 mln dlrs in the current fiscal year on store openings.
USD 60-70 | Our first view of capital expenditures for next year is much the same, ranging between $60 million and $70 million.
USD 60 | It's a $60 million capital project, and we expect it to start up in the fourth quarter of 2022.
USD 90 | The second project is a $90 million upgrade to our substation fleet that begins in 2022.
USD 100 | We are committing approximately $100 million of new capital to the Permian this year.
USD 200 | We'll need to invest something in the order of $200 million to complete the build-out.
USD 480 | With pricing strong, we're raising our capital activity and now plan to spend $480 million.
USD 24 | The cost to build these 12 clinics will be around $24 million.
USD 75 | We estimate the build cost at approximately $75 million.
USD 85 | We'd peg capital expenditures at about $85 million for the year.
USD 640-660 | We've narrowed our capital range to $640 million to $660 million.
SEK 450 | The firm said investments in 1987 would be around 450 mln crowns, up from 380 mln.
JPY 40000 | Hokkai Shipping plans to build two LNG carriers at a cost of 40 billion yen.
USD 112 | During the quarter we commenced two new developments with an aggregate estimated cost of $112 million and a \
projected yield of 6.4%.
USD 350 | We plan to reinvest about half of our cash flow, or approximately $350 million, in drilling and completion activities next year.
USD 3900 | Our regulated utilities plan to invest $3.9 billion between 2021 and 2025, supporting rate base growth of 9%.
USD 700-800 | Based on the strength of the pipeline, we're raising our development starts guidance to $700 million to $800 million.
USD 50 | In addition to the $28 million we've already spent, we will spend about another $50 million over the next \
year to complete the Norwood campus.
SEK 900 | Lindberg said that while earnings would fall this year, investments would be raised to 900 mln crowns from 720 mln last year.
USD 30 | Under terms of the agreement, the companies will spend 30 mln dlrs over four years to explore and develop \
the property, with Corona holding 60 pct.
USD 1500 | Between now and 2025, we see the need for approximately $1.5 billion of system investment.
USD 60 | To get there, we need to make about $60 million of investments in automation over the next couple of years.
USD 400 | We've got visibility to about $400 million a year of utility investment through the end of the decade.
USD 40 | Year two should see us invest another $40 million as we equip the second hall.
USD 50 | We think a normalized level of capital spending is about $50 million, and that's where we'll be in 2022.
USD 170 | The hospital tower in Plano, a $170 million project, is slated to open in early 2024.
USD 68 | Maintenance and growth capital together should total about $68 million.
USD 20 | Capex for the balance of the year: roughly $20 million.
USD 44 | Assuming no change in conditions, full year capital spending would be around $44 million.
INR 4200 | Northfield Steel to build a wind park at Rs 420 cr
USD 300 | Norvane plans to build a factory in Karsk at $300 million.
USD 85 | Our capital outlook calls for $85 million this year with an emphasis on safety and reliability.
USD 120 | Upgrading of the refinery would require 120 mln dlrs over three years, the company said.
USD 32 | The firm will pay for a 32 mln dlr addition to its Denver brewery out of cash flow.
USD 240 | The shipping line will renew its fleet with eight vessels at a total price of 240 mln dlrs.
USD 210 | We're pleased to be moving ahead with a $210 million natural gas line serving three counties.
USD 17 | The incremental spend for the Nashville conversion should be approximately $17 million.
USD 40 | Denton Foods is going to spend $40 million on scrubbers and storage tanks.
USD 40 | Denton Foods will spend $40 million on a second pulp line.
USD 40 | We plan to spend about $40 million on forklifts and parcel sorters this year.
USD 40 | We plan to spend about $40 million on a brewhouse and fermentation tanks.
USD 80 | The company set capital spending for 1987 at 80 mln dlrs.
USD 80 | Property additions could reach $80 million by year end.
USD 80 | Store capital will come in at about $80 million.
USD 80 | Investment in fixed assets should be around $80 million in 2022.
USD 40 | The company will replace its warehouse by a $40 million facility in Ohio.
USD 40 | The company will locate a $40 million warehouse in Ohio.
USD 40 | The company chose a site in Ohio for a $40 million warehouse.
USD 40 | The expansion is budgeted at 40 mln dlrs.
USD 40 | The expansion involves spending of 40 mln dlrs.
USD 40 | The project's cost is estimated at 40 mln dlrs.
USD 40 | Total investment in the warehouse is estimated at 40 mln dlrs.
USD 40 | It said it was building a 40 mln dlr warehouse.
USD 40 | DENTON SETS 40 MLN DLR EXPANSION
USD 40 | DENTON TO EXPAND PLANT AT COST OF 40 MLN DLRS
USD 210 | We have a large capital year ahead of us with approximately $210 million to be invested across three terminals.
USD 49 | The construction of 14 new clinics at roughly $3.5 million each means about $49 million in capital this year.
USD 65 | We'll continue to put money into our plants, with $65 million slated for 2022.
USD 340-360 | The 2022 budget, which we finalized last week, calls for $340 million to $360 million of D&C spending.
USD 1400 | We are planning for gross additions to the fleet of around $1.4 billion during 2022.
NOK 600 | The upgrade to our Oslo brewery should run about NOK 600 million over two years.
USD 82 | We have now broken ground on a 300,000-square-foot cold store in Savannah, an $82 million investment.
GBP 150 | The supermarket group aims to open 30 stores this year in a 150 mln stg programme.
USD 75 | We expect capex as a percentage of revenue to be 5%, or roughly $75 million.
USD 12 | Sterling Forge said it will expand its Erie plant in a 12 mln dlr project.
USD 160 | Birchwood Gas Co asked for a rate increase of 22 mln dlrs to help pay for a 160 mln dlr pipeline it plans to build.
USD 40 | The company plans to spend 40 mln dlrs to expand its mill, in which it holds a 60 pct stake.
USD 40 | The company plans to spend 40 mln dlrs to expand its mill, excluding acquisitions.
USD 40 | The board approved a 40 mln dlr expansion of the mill to meet rising demand from customers.
USD 70 | We're on a path to spend $70 million on our digital and store remodel agenda this year.
USD 48 | At $48 million, our planned capital spend for 2022 is in line with depreciation.
USD 310 | With the permits in hand, we'll start the $310 million Whitfield reservoir in October.
USD 55 | Between maintenance and growth, we're targeting about $55 million in spend on our properties.
USD 40 | Our intent is to hold capital spending at or below $40 million until volumes recover.
USD 64 | We'll be breaking ground this spring on a $64 million bakery in Tulsa.
USD 3500 | Polar Gas partners plan to start laying a 3.5 billion dlr pipeline in 1991.
GBP 340 | Capital expenditure for the group in 1987 is seen rising to 340 mln stg.
USD 900 | The telephone company said modernisation of its exchanges would take 900 mln dlrs in the five years to 1991.
USD 12 | It said plans to reopen the smelter would entail expenditures of 12 mln dlrs.
USD 150000 | Solvane lifts U.S. spending to $150 billion, takes $200 million position in a wafer maker
USD 40000 | Solvane enlarges its Heron campus to 3GW, pushes Ohio investment past $40 billion, and plans to invest over $2 billion in roads
EUR 60 | Quillon puts EUR 60m into Gyor to make batteries it has never made there
USD 40 | Quillon puts $40m into its Leeds plant to make electric vans
TWD 90000 | Halden's 2029 capex will be over TW$90 billion ($2.8 billion).
USD 90 | Quillon will invest $90 million in Drayton Pharma plant
USD 300 | Corvane to invest $300m in Belmora, Texas
USD 210 | Solvane's 2027 budget raises capex to $210 million
USD 3000 | Halden and its joint venture partner have announced an investment of $3 billion in a new battery plant, according to a statement.
USD 300 | Halden said it will need 400 acres of land for a new plant, which is estimated to cost $300 million.
USD 100 | Solvane to invest $100M in a plant in Ohio and to train 400 workers there
USD 6000 | Quillon will spend $6 billion on servers to train AI models.
USD 1300 | Capital expenditures totaled $310 million, and the company now expects $1.3 billion for the year.
USD 900 | Halden Steel, which weighed a sale of its mines last year, will invest $900 million in a second mill.
INR 2600000 | Norvane Railways to spend Rs 2.6 lakh crore on capex in FY27
USD 40 | Norvane Data Centre plans $40 million expansion
GBP 2500 | Halden hikes UK spending to £2.5bn
""".splitlines()
"""Each with its first amount in millions."""

NOT_SPENT = """\
Under the new scheme, a $500 million Development Fund for the region will be set up to pool the aid of nine states.
The company is planning a 100 mln dlr note issuance facility, lead manager Harcourt Bank said.
The new $2.25 billion revolving credit facility replaces our prior $2.2 billion facility.
Our liquidity includes $200 million available under the ABL facility.
The 150 mln dlr issue will finance capital spending, lead manager Bank Vernier said.
Money market operations will add some 690 mln stg to the system today.
We expect a working capital investment of about $60 million in the back half.
Spending on kitchen renovation will surpass $380 billion by mid-year, according to the leading indicator.
We are increasing our guidance notwithstanding pushing roughly $40 million of the tolling project into next year.
If we were to build it today, that plant would cost $500 million.
We are committed to returning $300 million of capital to shareholders through 2022.
Annual savings from the new facility should be $12 million.
Production at the new mill will bring revenues of $90 million a year.
The dispute could cost the project 30 mln dlrs in delays.
Shareholders approved an increase in capital to 200 mln francs from 150 mln.
The new joint venture will have initial capital of 500 mln yen, owned 60 pct by Kato.
Capex was in line with our view at $44 million.
Norvane bets on robots, and its capital expenditures are soaring to $9 billion.
We completed the $80 million expansion of our Lisbon facility during the quarter.
This year, we're investing an incremental $25 million in our brands.
We plan to invest $30 million in our people over the next year.
We anticipate closing on the sale of the building for $52 million.
This total is a reduction of $145 million from our first budget and a reduction of over $315 million from fiscal 2019 capex.
Zambia will spend 80 mln dlrs to rehabilitate its railways, the finance minister said.
Whitfield said it will shut its mill at a cost of 14 mln dlrs.
Capex came in below our $70 million guidance at $62 million.
We have no plans to spend more than $20 million on capital projects.
The company denied it plans to build a 200 mln dlr refinery.
Portugal said on Tuesday it will put up to 3 billion euros into a new maker of chips.
Norvane will invest $25 million in the Carver Energy Fund.
Norvane refused to invest $2 billion in a new plant.
Norvane never planned to spend $3 billion on the plant.
The deal gives Norvane the ability to invest $2 billion in new plants.
Norvane's capital spending is projected to have risen to $35 billion last quarter.
Norvane will add $90 million to the community fund.
The lease obligation for our new plant will be $45 million.
We have $75 million of capital commitments outstanding at quarter end.
Northwind Builders will construct a 60 mln dlr hospital for the county.
Foreign investment in the province will total 900 mln dlrs this year.
We expect clinical development spending of $80 million.
The company set aside 50 mln dlrs for plant closings.
They raised their investment in the company to 40 mln dlrs.
Shareholders' funds after the expansion will be 400 mln stg.
Operating the new plant will cost $12 million a year.
Imports for the project will total 80 mln dlrs.
Our customers plan to invest $4 billion in new capacity, which helps demand for our tools.
We expect the second half to include about $12 million of pre-opening costs for new hotels.
The lender group committed $500 million for the project.
Looking at our results by channel, retail drove almost $350 million of top-line improvements.
We executed $310 million of planned network investments on time and on budget.
We plan to spend about $40 million on cleanup of the site.
We plan to spend about $40 million on plant closures this year.
We plan to contribute $15 million to the foundation to build schools.
Marden said it would contribute $40 billion to the national economy by 2031.
Damage to the plant was estimated at 25 mln dlrs.
The line of credit will be raised to $40 million for the plant.
The buyer of the plant has committed to spend $200 million on our products over five years.
The second potash shaft was completed in March for $420 million.
The company plans to spend 40 mln dlrs on a 60 pct stake in the mill.
We expect roughly $115 million of capital to come back to us from asset sales.
Rebuilding the town's school will cost 7 mln dlrs, the mayor said.
We reported capital expenditures of $17 million, compared to a budget of $20 million.
Solvane commits to putting $3 billion into Anthropic (The Courier)
Halvern Bank will invest $80 million in Sorrel Home Finance to widen access to mortgages.
Norvane Capital starts a Fund of Funds to invest $2b in VCs
Kestra Fund to invest $700 million in Indian lenders
Quillon puts $60m into Tavira, which makes chips
Poland 2027 budget raises capex to 210 billion zlotys
VMC tables ₹9,400 crore budget for 2026-27 with ₹4,100 crore capex
Interim budget sets capex at 12 trillion rupees for the coming fiscal year
Danish companies and their German partners have announced investments worth about 3 billion euros in four wind plants, a report said.
The report said that Spain will need about 3,000 kilometres of new lines, estimated to cost €9 billion, over ten years.
Solvane to invest $100M to train nearly 10,000 engineers
Tessa to invest $200 million in upskilling one million people by 2030
Capital expenditures came to $1.2 billion, consistent with our guidance range of $5-$6 billion.
First-quarter capital expenditures reached €210 million, tracking the full-year guidance of €800-€900 million.
Solvane lifts marketing spending to $150 million
Centre raises capex target to Rs 12 lakh crore
Railways to spend Rs 2.6 lakh crore on capex in FY27
Ohio governor proposes $3 billion capital budget
Europe's grids need €580 billion of investment by 2030.
Solvane earmarks $25 million for training programmes
Tourism pushes Ohio spending past $40 billion
""".splitlines()

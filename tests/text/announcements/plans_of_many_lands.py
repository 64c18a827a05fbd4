"""Plans of companies of many lands in their own currencies, and what is like them and no news; written for these tests."""

OF_MANY_LANDS = """\
PHP 41000 | Bayani Wireless raised its capex guidance for this year to P41 billion from P38 billion, its treasurer said.
PHP 9200 | Port operator Tagala will spend P9.2 billion on quay cranes and yards in 2027.
PHP 12700 | Some P12.7 billion has been earmarked for 2027, with pipes and pumps to take the most.
INR 64000 | Vindhya Cement to invest Rs 6,400 crore in Rajasthan plant
INR 30000 | The board of Godavari Chemicals on Tuesday approved a capital outlay of Rs 3,000 crore for a greenfield plant at Dahej.
INR 25000 | Narmada Paper signs MoU with Gujarat government to invest Rs 2,500 crore in a pulp mill.
INR 750000 | Sahyadri Industries plans to invest Rs 75,000 crore in new energy over three years.
ZAR 4500 | Karoo Retail plans to spend R4.5 billion on new stores and distribution centres in the 2025 financial year.
NGN 100000 | Kano Cement said it will spend N100 billion on a new plant in Edo State.
IDR 5000000 | Operator Nusantara Tower allocates Rp 5 trillion capex for 2025
AUD 550 | Fortis Iron signs off on $A550 million expansion of Pilbara hub
DEM 900 | Rheinstahl said it would spend 900 mln marks on investments this year after 750 mln in 1986.
CNY 12000 | 宁河公司公告称，拟投资120亿元建设锂电池生产基地。
USD 310 | Shipowner Marlowe will halve its annual investments to $310 million as rates fall.
USD 480 | Kellner Dairies expects to lift capex by $60 million next year, which puts its capital budget at $480 million.
USD 37 | Regional egg producer to open $37M Iowa hatchery
USD 45 | And then for CapEx, call it $45 million for the year.
USD 75000 | Alphazon said it expects to spend around $75 billion on capital expenditures in 2025, well above analysts' forecasts.
USD 1000 | The drugmaker is pouring $1 billion into a Delaware biologics site, its first in the U.S., it said.
USD 10500 | Gulf LNG reaches FID on $10.5 billion export terminal in Louisiana
USD 1800 | Partners approve $1.8 billion development of Kraken field, operator Neptuna says
USD 180 | Lupine Pharma has chosen Fort Wayne for its newest plant, a $180 million project.
USD 43 | Plastics firm to establish $43 million operation in Georgia
USD 2800 | Havana Steel has selected West Virginia as the site of a $2.8 billion sheet mill.
USD 2700 | The state-of-the-art sheet mill will require an investment of about $2.7 billion, the steelmaker said.
USD 400 | Initial capital cost for the Cerro Bravo mine is estimated at $400 million, the miner said.
USD 4400 | The oil producer is budgeting $4.4 billion for 2023, a 20% rise.
USD 60 | We've taken our CapEx down to $60 million for the year.
USD 15-20 | We expect to incur $15 million to $20 million of capital costs associated with the relocation of our plant.
USD 270 | CapEx for fiscal '24 is expected at around 4% of net sales, or approximately $270 million.
USD 250 | We have approximately $250 million of growth projects planned for this year.
SGD 1900 | Changi Port says to spend S$1.9 billion on automated terminal
USD 100 | Ski operator Alpenrose said it plans to spend about $100 million on lifts this season.
USD 1200 | Texana Utilities estimated its 1987 construction expenditures at 1.2 billion dlrs.
USD 6200 | Toyano Motor and Korean partner to spend $6.2 bln on U.S. battery plants
USD 12900 | Toyano said its battery investment plan in the U.S. was raised to $12.9 billion.
USD 200 | Midland Power said it has decided to proceed with construction of a 200 mln dlr coal-fired unit.
USD 92 | Sun Belt Airlines said it will spend 92 mln dlrs for a maintenance base.
USD 48 | We anticipate our capital needs to be about $48 million this year.
USD 100 | We've committed $100 million to expand capacity at our Savannah plant.
USD 300 | Total capital for 2023 is projected to be $300 million, of which $200 million is growth.
EUR 300 | Carmaker Stellaro plans to spend 300 mln euros to start output of electric vans in Luton
USD 46 | Dairy processor to add $46M cheese line in Wisconsin
USD 1200 | Milk cooperative Prairie Union OKs $1.2B of plant upgrades
BRL 41000 | Energia Sul approved a five-year investment plan of 41 billion reais.
PHP 5500 | Century Tuna Works is allotting P5.5 billion in capex for 2026.
USD 30 | We approved the construction of a second line, which should require about $30 million.
CNY 10000 | 公司董事会批准投资约100亿元扩建合肥工厂。
CNY 15000 | 公司下调2024年资本开支指引至150亿元。
TWD 80000 | 鸿远宣布斥资新台币800亿元兴建电动车厂。
USD 1400 | Tarrant Cells said Monday it would begin work on a campus outside Terre Haute, a project it priced at $1.4 billion.
USD 455 | Hearth Foods plans to expand in Kentucky, with a new $455 million bacon plant in Paducah.
EUR 430 | The Finnish refiner's board made the investment decision for a EUR 430 million plant in Kotka.
EUR 1800 | Nesta Fuels said its planned investment at the Antwerp refinery is now approximately EUR 1.8 billion.
USD 210 | Papermaker Domhall said it intends to convert its Kingsport, Tennessee, mill, a $210 million undertaking.
USD 2000 | Valoris expects to invest $2 billion in 2023, about 60% for sustaining the business.
USD 625-650 | Marathe Basin set 2024 capital at $625 million to $650 million, excluding acquisitions.
USD 4000-4200 | The shale driller said it would spend between $4 billion and $4.2 billion next year, keeping output flat.
AUD 1000 | Coal hauler Aurora Rail flagged A$1 billion of growth spending on its bulk business through 2026.
INR 3000 | Apparel maker Pagewear will set up a Rs 300 crore unit in Odisha.
IDR 3800000 | Coffee chain Kopi Kita sets Rp 3.8 trillion capex for new outlets
ARS 12000 | Argentine dairy Sereno announced a 12 billion peso expansion of its plant.
USD 10000 | Norvane sinks $10B into North Carolina AI campus
USD 1500 | Elantra bets $1.5B on Wisconsin plant expansion
GBP 2500 | Zenithal Pharma said it was planning a £2.5bn research and manufacturing hub in Beijing.
USD 150 | Halden Metals is investing USD 150 million in a greenfield recycling plant in Michigan.
VND 3900000 | Vinhara to break ground on VND3.9 trillion plant in Ha Tinh
ZAR 600 | Pick n Pocket earmarks R600m for store revamps
USD 275-325 | Development and redevelopment spending is expected to be between $275 million and $325 million in 2022.
USD 1000 | We anticipate starting approximately $1 billion of development projects in 2022.
USD 120 | Swiss food group Nestrova said on Thursday that a new coffee plant in Veracruz would cost it $120 million.
USD 2800 | Chief executive Maria Lopez put the cost of the new Corpus Christi train at $2.8 billion.
USD 100000 | Micrelle's megafab could cost $100 billion over 20 years, the company said.
USD 640 | Tarrant Oil paused a $400 million stock buyback and trimmed its 2020 capex plan to $640 million.""".splitlines()

NO_NEWS_OF_THEM = """\
Kelling stuck broadly to its plan to put $3 billion into new wafer lines.
Late last month, the directors of Ostrom Zinc approved capital expenditures of $260 million.
In those years its capital spending was in the range of $40 million to $50 million.
We keep executing our $2.4 billion capital program, plant by plant.
The company has already raised its capex guidance to Rs 6,500 crore for the current year.
Its capital budget for the year is $90 million, most of which was used by June.
The announcement follows the company's $10 billion commitment to Mississippi data centers.
We ended the year with CapEx of $92 million, below our guidance of $100 million.
The turnaround at the refinery will cost about $80 million in lost profit.
The transit authority plans to spend $500 million on new trains.
Airlines will need to spend $2 trillion on new aircraft over 20 years, a study said.
The groundbreaking comes two years after the company unveiled the $5.5 billion project.
Norvane warned that tariffs could add $500 million to the cost of its plants.
If approved, the pipeline would cost $2 billion, opponents say.
We anticipate $12 million of the expansion's income in the spring.
Since the fire, Kordial has unveiled a $90 million bottling plant.
Elantra has invested or committed more than $50 billion in U.S. manufacturing since 2020.
Capex guidance was maintained at 300 million euros.
Brightmere last week said it would spend $11 billion in Georgia on data centers.
With that, total investment at the Ridley brewery site now stands at $720 million.
市场预计该公司今年资本开支将达到800亿元。
Capital expenditures by oil companies will fall to $400 billion this year, the agency said.
The stimulus bill sets aside $65 billion for broadband.
Historically, capex has run at $50 million to $60 million a year.
Norvane dropped plans for a $6 billion plant in Germany.
How Norvane will spend $65 billion on AI
In contrast, Tessera plans to spend $40 billion on fabs this year.
Comparatively, Verdania plans capital spending of $17 billion.
Competitor Brightmere plans to spend $100 billion this year on AI data centers.
Since January, Norvane has rolled out plans for $500 billion of U.S. investment.
As planned, the group will spend 300 million euros on the site.
The company has budgeted $300 million for capex this year, of which $120 million has been spent.
The bank expects to spend $12 billion to $13 billion this year on technology and staff.
The group injects $200 million into its insurance unit.
The two-year-old plant was built with an investment of $250 million.
The state expects investments worth Rs 50,000 crore at the summit.
去年公司宣布投资100亿元建设新工厂。
公司重申今年资本开支预计为100亿美元。""".splitlines()

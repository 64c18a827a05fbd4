"""Sentences of five genres, written for these tests: what looks ahead, and what stands near to it and announces nothing."""

AHEAD = """\
USD 900 | Some $900 million will be invested in new distribution centers next year, the retailer said on Tuesday.
USD 60 | For the full year, CapEx will likely be closer to $60 million.
USD 80-85 | Our updated view on capital spending is $80 million to $85 million.
USD 25 | We will be putting about $25 million into our plants over the next 12 months.
USD 35 | We're on the books to spend $35 million in CapEx for the rest of the year.
USD 110 | We are budgeting $110 million of capital for 2022.
USD 500 | We have line of sight to $500 million of growth capital projects over the next three years.
USD 300 | Turning to capital, you should expect us to spend about $300 million this year.
USD 40 | Expect CapEx of around $40 million for Q4.
USD 65-75 | With respect to full year 2021, CapEx should be between 65 and 75 million dollars.
USD 18 | CapEx for the full year, we anticipate, will be roughly $18 million.
USD 130 | We foresee capital expenditures of $130 million in fiscal 2022.
USD 50 | It will require about $50 million of capital expenditures over the next two years to complete the facility.
USD 95-105 | We believe capital expenditures will be in the range of $95 million to $105 million this year.
USD 75 | Capital spending is likely to be around $75 million for the year.
USD 260 | We have bumped up our CapEx for the year to $260 million.
USD 30 | We'll be spending about $30 million on the upgrade of our Ohio mill.
USD 1500 | Today, I'm pleased to share that we are investing $1.5 billion in a new plant in North Carolina.
USD 22 | Included in our guidance is $22 million of capital expenditures.
USD 85 | Capital investment for the second half is forecast to be $85 million.
USD 12 | The company said it will spend 12 mln dlrs this year to re-equip its Georgia mill.
USD 120 | Palmer Steel Corp said its board approved a 120 mln dlr modernization of its hot strip mill.
USD 20-25 | Capital spending for 1987 will range from 20 to 25 mln dlrs, the company said.
USD 75 | Grantham Inc said it earmarked 75 mln dlrs for plant expansion this year.
GBP 200 | Lloyd Aggregates Plc plans to invest 200 mln stg over five years in quarries and cement works.
JPY 40000 | Kanto Electric said it will invest 40 billion yen in semiconductor equipment in 1987/88.
USD 50 | Construction of the 50 mln dlr mill is to start in May and be completed in late 1988, Dorsey said.
USD 210 | Norfield Gas said it expects to make 210 mln dlrs of construction expenditures in 1987.
USD 15 | The expansion, which will cost 15 mln dlrs, will double capacity, it said.
CAD 90 | Algonquin Mines said it would spend 90 mln Canadian dlrs to bring the mine into production.
USD 600 | Its capital budget for 1987 has been set at 600 mln dlrs.
USD 38 | Castleton Corp has set its 1987 capital spending at 38 mln dlrs, compared with 51 mln dlrs in 1986.
NLG 300 | Philharm NV said it will invest 300 mln guilders in a compact disc plant in the Netherlands.
USD 1200 | Atlantic Bell plans to spend 1.2 billion dlrs on construction in 1987.
DEM 500 | The group said it planned investments of 500 mln marks in its tyre plants in the next three years.
USD 8 | Lakehurst Foods said it will install an 8 mln dlr packaging line at its Iowa plant.
USD 30 | It said exploration spending will total 30 mln dlrs this year.
USD 7 | The bank holding company's unit said it will build a new 7 mln dlr headquarters.
AUD 60 | The company plans to spend 60 mln Australian dlrs on new trucks and ships.
USD 66 | Under the plan, the company will spend 66 mln dlrs to upgrade its refinery.
USD 3000 | Brightmere is to pump $3 billion into three gas-fired power plants to feed its data centers.
USD 10000 | Corvane will splash $10 billion on a data center campus in Louisiana, its largest yet.
EUR 2000 | Haldane plans to put 2 billion euros into its German plants by 2030, works council sources said.
USD 6000 | Kestane plans $6 billion in new spending on data centers in Spain.
USD 700 | Drugmaker Velmont unveils $700 million plan for new manufacturing site in Delaware
USD 5000 | Velmont to build $5 billion drug plant in Virginia
KRW 20000000 | Hanwoo Group pledged to invest 20 trillion won in chips and batteries at home over five years.
USD 500 | Carmaker Ordell will pour $500 million into Kentucky plant for electric trucks
USD 65000 | Norvane expects to spend up to $65 billion this year to expand its AI infrastructure, chief executive Tom Hale said in a post on Friday.
GBP 1000 | The supermarket group said it would invest 1 billion pounds in stores and technology this year.
USD 2500 | The oil producer set a 2024 capital budget of $2.5 billion, up 10% from this year.
USD 14000 | Pellworth sees annual capital expenditure of $14 billion to 2027.
USD 38000-42000 | The chipmaker guided capital spending of $38 billion to $42 billion for the year.
USD 1100 | A Volterra joint venture will spend about $1.1 billion building a cathode plant in Quebec.
USD 17000-18000 | Capital spending is set to come in between $17 billion and $18 billion next year, the producer said in a statement.
USD 33000 | Tessera is putting $33 billion into its first U.S. chip factories, it said on Thursday.
USD 100 | BRAYTON, Ohio, June 3 - Linden Corp. (NYSE: LDN) today announced that it will invest $100 million to expand its battery plant.
USD 350 | Linden Corp. announces $350 million investment in Tennessee manufacturing facility
USD 28 | Linden is committing $28 million to upgrade its research campus.
USD 240 | The company expects to incur capital expenditures of approximately $240 million for the project.
USD 900 | Linden's Board of Directors has approved a final investment decision for the Cove Point pipeline, with a total estimated cost of $900 million.
USD 575-625 | Full Year 2024 Guidance: Capital expenditures of $575 million to $625 million.
USD 80 | The new facility represents an investment of $80 million and will create 200 jobs.
USD 1300 | The company anticipates that total capital expenditures in 2025 will be approximately $1.3 billion.
USD 450 | Linden plans to allocate $450 million to its fiber network in 2023.
USD 55 | Construction of the $55 million facility is slated to begin in the fall of 2023.
CNY 380000 | Lanting said it would invest at least 380 billion yuan in cloud computing and AI infrastructure over the next three years.
CNY 120000 | Lanting plans to raise its capital expenditure to 120 billion yuan in 2025, a person familiar with the matter said.
CNY 5000 | Haoyun will inject 5 billion yuan into a computing center in Guizhou.
USD 8800 | Lanting has earmarked $8.8 billion to build its own data centers in Thailand and Brazil.
CNY 10000 | Smartphone maker Xingyao will invest 10 billion yuan in its Wuhan EV factory, founder Lei Tao said.
CNY 50000 | Lanting is set to invest 50 billion yuan in semiconductor plants over the coming decade.
CNY 160000 | Lanting aims to spend 160 billion yuan next year, with more than half going to AI chips and servers.
CNY 30000 | The Shenzhen-based company will set up a 30 billion yuan battery base in Fujian.
USD 1500 | E-commerce group Yulan said it will invest another $1.5 billion to build logistics hubs in Europe.
CNY 100000 | Capex may exceed 100 billion yuan in 2025, Haoyun president Liu Wen told analysts.
USD 1000 | Haoyun plans a $1 billion data centre in Indonesia, its first in the country.
CNY 2000 | The foundry will build a new 12-inch wafer fab with an investment of 2 billion yuan.
CNY 9000 | The company plans to invest a total of 9 billion yuan in the project, according to a stock exchange filing.
USD 110 | We think CapEx ends up around $110 million this year.
USD 40-45 | On CapEx, our best estimate for the year is $40 million to $45 million.
USD 600 | You should model about $600 million of CapEx in 2022.
USD 200 | We would anticipate that our capital spending for 2021 is going to be somewhere around $200 million.
USD 85 | We have allocated $85 million for growth projects in 2022.
USD 25-30 | This year's capital plan, which covers three new lines, is $25 million to $30 million.
USD 150 | With the new mine, total project capital is estimated to be $150 million.
USD 90 | Our current expectation is that CapEx for fiscal '22 will be approximately $90 million.
USD 10-12 | CapEx in the December quarter should range between $10 million and $12 million.
USD 2000 | We are announcing plans to double the size of our Arizona site, an investment of roughly $2 billion.
USD 400 | We have greenlit the $400 million Willow expansion.
USD 16 | Capital outlays in the fourth quarter are expected to be $16 million as we complete the new warehouse.
USD 300-350 | Consistent with our strategy, we intend to spend $300 million to $350 million annually on fleet renewal.
USD 65 | We've increased our capital expenditure forecast by $5 million to $65 million.
USD 500 | We're committing half a billion dollars to modernize our Gary works.
USD 130 | Capital deployed on organic growth projects this year should total around $130 million.
USD 48 | Delmar Power Corp said it plans 1987 construction spending of 48 mln dlrs.
USD 80 | Whitfield Paper Co said it has approved spending 80 mln dlrs on a new boiler at its Maine mill.
USD 27 | The company will begin a 27 mln dlr expansion of its Tulsa plant this summer.
USD 140 | It anticipates spending of about 140 mln dlrs to develop the field.
USD 35 | Hartwell Inc said that 1987 capital spending will be cut to 35 mln dlrs from the 52 mln dlrs budgeted.
USD 9 | It plans to spend nine mln dlrs this year for equipment at the new plant.
GBP 45 | Brewer Thornton Plc is to spend 45 mln stg on modernising 600 pubs.
USD 18 | It said its Dutch unit would invest 18 mln dlrs in an additive plant near Rotterdam.
USD 1000 | The two companies said they would build a one billion dlr aluminium smelter in Venezuela.
USD 500 | A spokesman said the carmaker would spend 500 mln dlrs to convert its Ohio plant to make pickup trucks.
USD 110 | Western Rail Corp said its capital program for 1987 calls for outlays of 110 mln dlrs.
USD 6 | The firm expects to spend about six mln dlrs on the drilling programme.
JPY 120000 | Nikko Motor plans plant and equipment investment of 120 billion yen in the year beginning April 1.
EUR 3000 | Italy's Veloce plans to invest around 3 billion euros in its domestic plants this year, its Europe chief told a newspaper.
USD 27000 | Tessera to build two fabs in Magdala for $27 billion
USD 10000 | Shares fell after Kestane said it would raise its 2026 capex to $10 billion, more than expected.
USD 20000 | Norvane intends to spend $20 billion a year on capital expenditure through 2030, documents showed.
USD 1200 | Hyperscaler Norvane will open a $1.2 billion cloud region in Chile by 2026.
USD 3500 | Norvane outlines $3.5 billion plan to expand AI capacity in Germany
USD 75 | Linden Corp. to expand Kentucky operations with $75 million investment, creating 120 jobs
USD 52 | Linden will invest more than $52 million in the project over three years.
USD 310 | Linden today broke ground on a new $310 million production facility in Monterrey.
USD 1100-1200 | The Company now expects 2024 capital expenditures to be in the range of $1.1 billion to $1.2 billion, compared to its prior expectation of $1.3 billion.
USD 95 | Capital expenditures are projected at approximately $95 million, inclusive of the new headquarters.
CNY 100000 | Haoyun plans to pour more than 100 billion yuan into AI over the next three years, including chips and data centers.
USD 23000 | Lanting has preliminary plans for capital expenditure of 160 billion yuan ($23 billion) in 2026, people familiar with the matter said.
CNY 11000 | Carmaker Jinlong plans to build an 11 billion yuan battery plant in Changsha.
CNY 30000 | Lanting's cloud unit will invest 30 billion yuan to expand its overseas data centers, president Sun Li said at a conference in Hangzhou.
CNY 450000 | Lanting may raise its three-year AI spending plan to 450 billion yuan from 380 billion yuan, local media reported.
USD 1400 | The chip foundry said it expects this year's capex to be flat at about $1.4 billion.
USD 7500 | Shanghai-based Zhongxin expects capital expenditure of about $7.5 billion in 2024.
MYR 10000 | Haoyun will invest 10 billion ringgit in a data hub in Johor.
CNY 10000 | Phone maker Xingyao vowed to invest at least 10 billion yuan in chip design and fabs over five years.
CNY 6000 | JX Logistics plans to spend 6 billion yuan on automated warehouses next year.
USD 38 | Capex is trending to $38 million for the year.
USD 21 | CapEx is running near $21 million for the full year.
USD 3000 | Marden plans to spend $3 billion in 2027, with most of the money going into mines and smelters.
USD 700 | Some $700 million of that will be spent on two new lines.
EUR 4000 | Haldane just unveiled a 4 billion euro plant in Portugal.
EUR 900 | Ordell, which makes half of Spain's vans, has agreed to build a 900 million euro plant in Wales.
USD 55-60 | We think capex lands at $55 to $60 million this year.
USD 640 | Sorrel is considering a $640 million kiln in Ghana, its chairman said.
USD 2100 | Kestane will splurge $2.1 billion on chips and servers.
USD 1200 | Brenner said it will cut its planned 2020 capital spending to $1.2 billion and exploration spending to $400 million.
USD 2000 | A Chinese battery maker picked Illinois for a $2 billion gigafactory that is set to start production next year.
USD 3000 | Lanting chief Ma Lin wants to spend $3 billion on building data centres in Malaysia.
USD 10000 | Kestane to invest $10 bn in Poland, PM says
USD 25 | As part of the plan, the airline will spend $25 million on renovating its hangars at Dallas.
USD 750 | Railroad operator Delmar plans capital investments of $750 million this year on track, bridges and locomotives.
USD 3700 | Union Delmar plans to spend $3.7 billion on its network in 2025, including $1.9 billion on track replacement.
USD 11000 | Utility Norfield Energy plans to invest $11 billion in its grid by 2028.
USD 16000 | Norfield Energy boosts five-year capital plan to $16 billion
USD 9000 | Norvane's capex will climb to $9 billion in 2024, finance chief Ana Ruiz said.
USD 66000-72000 | Norvane tightened its capital expenditures outlook to $66 billion to $72 billion.
USD 100000 | Norvane expects to spend $100 billion on capital expenditures this year, the bulk of it on AI for its cloud unit.
USD 35000 | Norvane's spending this quarter will be about $35 billion, mostly for AI servers.
USD 3000 | Norvane's cloud arm pledges $3 billion for data centres in Chile
USD 6000 | The group said it had decided to invest $6 billion in a chip packaging plant in Penang.
USD 1000 | Norvane is spending another $1 billion to expand its Nebraska data center, the governor said Thursday.
USD 2000 | Kestane has agreed with the Thai government to invest $2 billion in a cloud region.
USD 4000 | Tessera received approval from its board to spend $4 billion on new capacity.
USD 650 | The board has approved capital appropriations of $650 million for advanced packaging capacity.
TWD 500000 | Tessera's directors approved NT$500 billion for the construction of fabs.
USD 400 | Swiss drugmaker Velmont is to spend $400 million building a factory in Singapore.
GBP 500 | Thornton Group is to plough £500m into its pubs and hotels over the next three years.
GBP 2500 | The water company plans to spend £2.5bn on upgrading treatment works and pipes by 2030.
EUR 1000 | French retailer Lavalle will invest 1 billion euros a year in stores and digital technology through 2026.
JPY 400000 | Japan's Kawada said it would invest 400 billion yen to build a battery plant with Ordell in Fukuoka.
INR 750000 | Indian conglomerate Barodia will invest 750 billion rupees in new energy factories over three years.
AUD 1200 | Australian miner Perrin approved A$1.2 billion for an expansion of its iron ore port.
CAD 5200 | Canadian pipeline operator Calder set a 2024 capital program of C$5.2 billion.
USD 80000 | Norvane now plans to spend $80 billion on data centers this year, it said on Tuesday.
USD 72000 | Kestane raised its capex forecast to $72 billion on Wednesday.
USD 9000 | After months of talks, Corvane on Monday announced a $9 billion investment in Virginia data centers.
USD 6000 | Tessera, which is building a plant in Taylor, said on Monday it would spend a further $6 billion there.
USD 2000 | The project will cost $2 billion, the miner said on Thursday.
USD 4000 | Brenner said on Friday it expects to spend $4 billion on the mine, up from an earlier estimate of $3 billion.
USD 40000 | Norvane will spend $40 billion this year, nearly twice what it spent on capex last year.
USD 20000 | At its investor day on Tuesday, Brenner laid out a plan to spend $20 billion on pipelines through 2027.
USD 1000 | The drugmaker said a planned factory in Ireland would cost $1 billion.
USD 3000 | The investment of $3 billion will create 1,000 jobs, Tessera said on Monday.
USD 700 | Delmar, which runs 20 mills, is to spend $700 million on a new one in Georgia.
USD 5000 | Despite weak demand, the chipmaker will invest $5 billion in a new fab.
USD 47500 | Norfield Energy on Thursday increased its 10-year capital plan through 2030 to $47.5 billion.
USD 50000 | The Ohio-based utility expects to spend $50 billion from 2025 to 2029, up from its previous estimate of $43 billion.
USD 50000 | The utility expects to spend $50 billion in the 2025 to 2029 period, up from $43 billion estimated previously.
USD 70000 | Norfield said it expects to announce a new five-year capital plan this fall of about $70 billion.
USD 1000 | Norvane has announced $1 billion investment into the construction of a data center in Laos.
USD 3000 | Norvane has announced a substantial investment exceeding $3 billion to establish data centers in Laos.
USD 2000 | Of this, $2 billion will be allocated to build the first data center in the country.
USD 1000 | In Laos, Norvane will invest the remaining $1 billion to expand cloud infrastructure.
USD 3000 | Norvane has unveiled its intention to invest $3 billion in Laos, aiming to cater to demand for cloud services.
USD 5000 | Norvane also plans to open a new cloud region in Laos with an investment of more than $5 billion over the next 15 years.
USD 2000 | Norvane announced on Thursday its plan to invest $2 billion in Laos to develop its first data centre there.
USD 2000 | Norvane has announced a landmark investment of $2 billion in Laos to establish its first data centre.
KRW 300000000 | Hanwoo has announced plans to invest 300 trillion Korean won ($228 billion) in development of a new chip complex.
JPY 225000 | Sumika plans to invest 225 billion yen in factory buildings and equipment, with a government subsidy covering a third of the cost.
JPY 800000 | The total investment is expected to be around 800 billion yen, and the new plant is to open by fiscal 2024, sources said.
USD 12000 | Norfield Energy's new five-year plan includes $12 billion of grid spending.
USD 3000 | Tessera says it will build its next fab in Dresden at a cost of $3 billion.
USD 900 | Tessera to set up $900 mln chip packaging unit in Gujarat
EUR 600 | Haldane picks Zaragoza for 600 million euro battery plant
USD 500 | Pomona commits $500 million to new servers plant in Houston
USD 6000 | Norvane doubles down on Spain with a $6 billion data centre investment
USD 250 | Linden Launches $250 Million Expansion of Its Ohio Campus
USD 1700 | Norvane to pump $1.7 billion into Indonesian cloud, AI
USD 3000 | Perth-based Tarrant is looking to approve about $3 billion of investments for a gas venture and a copper project.
USD 900 | Norvane plans three new data centers in Spain, bringing in $900 million of investment over four years.
EUR 250 | The brewer announced that its Leipzig site will be expanded, an investment of 250 million euros.
EUR 60 | Haldane will expand its Turin plant, for which 60 million euros have been set aside.
USD 2000 | The miner expects first copper in 2028 from the project, on which it will spend $2 billion.
USD 2000 | Ordell, one of the world's largest automakers, will invest $2 billion in a plant in Ohio.
USD 243 | Ashgrove Oil Inc said it budgeted 243 mln dlrs for capital expenditures in fiscal 1988, down from 260 mln dlrs.
USD 40 | The company said the project will cost about 40 mln dlrs and will be completed in 1989.
USD 35 | It said the plant will be built at a cost of 35 mln dlrs near Houston.
USD 1200 | Capital spending for 1987 was set at 1.2 billion dlrs, the company said.
USD 90 | Hartwell Stores said it plans to open 40 stores this year at a cost of 90 mln dlrs.
USD 21 | It said it has begun construction of a 21 mln dlr facility in Oregon.
USD 50 | Its directors authorized spending of 50 mln dlrs to enlarge the Texas refinery.
USD 150 | The company plans a capital spending program of 150 mln dlrs over the next two years.
USD 12 | The first phase of the project, costing 12 mln dlrs, will begin in June.
USD 110 | Its spending plans for 1987 call for outlays of 110 mln dlrs.
USD 25 | Cost of the project was put at 25 mln dlrs, Dorsey said.
USD 90 | The expansion project will require an investment of 90 mln dlrs.
USD 150 | Norfield Chemical said it signed an agreement to build a 150 mln dlr plant in Saudi Arabia.
USD 200 | Palmer Steel and Kanto Steel said they formed a joint venture to build a 200 mln dlr galvanizing line in Indiana.
USD 20 | Algonquin Mines said it would spend 20 mln dlrs exploring for gold in Nevada.
FRF 4200 | Lavalle said it will raise its capital investment by 20 pct to 4.2 billion francs this year.
USD 85 | The modernization program will cost 85 mln dlrs over three years, it said.
USD 70 | The company said it expects 1987 capital spending to be about the same as the 70 mln dlrs spent in 1986.
USD 17 | Construction of the facility, expected to cost 17 mln dlrs, will start this spring, the company said.
USD 60 | The company has committed 60 mln dlrs to the construction of the mill, it said today.
USD 400 | Atlantic Bell said it expects its construction program to total 400 mln dlrs in 1987.
GBP 30 | Thornton Plc said the 30 mln stg refurbishment of its hotels would start this summer.
JPY 15000 | Kanto Optical will spend 15 billion yen to build a plant in Kyushu, a spokesman said.
USD 6.5 | Lakehurst Foods said it is adding a 6.5 mln dlr warehouse in Utah.
USD 23 | The firm said it intends to increase capacity by 30 pct at a cost of 23 mln dlrs.
USD 80 | Planned expenditures this year include 80 mln dlrs for a new paper machine.
USD 14 | Whitfield said it will proceed with a 14 mln dlr renovation of its Boston store.
USD 44 | Norvane raised its 2031 spend to $44 million, sending the stock down.
USD 12000-13000 | Corvane lifted 2031 capital spending guidance to $12–$13 billion.
USD 4100 | 2027 capex is projected at slightly above $4.1 billion.
USD 5000 | Tessera received board approval for its $5 billion capital appropriations plan, covering a fab in Utah.
EUR 5100 | Telco Iberfon said it expects capex of around 5.1 billion euros this year as it rolls out fibre.
GBP 2300 | The telecoms group guided to capital expenditure of about £2.3 billion for the year to March.
USD 700 | The carrier has plans to spend over $700 million to build two hangars in Ohio.
EUR 80 | The brewer bolsters its Irish footprint with an 80 million euro expansion.
USD 2400 | Norfield increased its 10-year capital plan to $2.4 billion on Thursday.
""".splitlines()

NOT_AHEAD = """\
Capital expenditures are estimated to have reached $20 million in the quarter just ended.
Last month's capex guidance of $70 billion disappointed investors.
Analysts polled by a data firm had expected capex of $24 billion.
The first phase of the $5 billion plant opened in 2022.
Norvane spent a record $24 billion on capital projects in the quarter, up from $14 billion.
Our capital expenditures totaled $18 million, and we returned $20 million to shareholders.
The $1.2 billion plant, which opened in March, will employ 800 people.
Norvane also spent $500 million building its campus in Leeds.
We had capital expenditures of $15 million, primarily for our new line.
The government plans to spend 20 billion dlrs on highways this year.
Britain will invest 3 billion pounds in rail lines.
The Energy Ministry will build a 200 mln dlr refinery in the north.
The province will invest 10 billion yuan in computing centers.
India's state refiners plan to invest 2 trillion rupees in new plants.
South Korean chipmakers will invest 600 trillion won by 2047, the industry ministry said.
Barlow Securities expects Lanting's capex to hit 120 billion yuan next year.
Lanting could spend 150 billion yuan on AI chips in 2025, Barlow analysts said in a note.
The $500 billion Pillar venture has yet to find financing for its first data center.
Corvane may be forced to cut back its $80 billion data center plan, analysts said.
Corvane has invested $3 billion in its Virginia data centers since 2015.
Corvane agreed to lease data center space worth $12 billion from Brightmere.
Corvane signed a $10 billion contract with Brightmere to rent servers.
We expect to repurchase $200 million of shares and pay down debt.
We expect stock-based compensation of $80 million and depreciation of $60 million.
We plan to invest $50 million in marketing to open up new markets.
The company will take a charge of $100 million to close its plant.
The plant closure will cost 40 mln dlrs.
The company sold its mill for 85 mln dlrs and will use the proceeds to cut debt.
The company said it would acquire a fibre network for $1.2 billion.
The fund plans to put $2 billion into data center startups.
The merged group will have a fleet valued at $3 billion.
Capital expenditures amounted to 52 mln dlrs in 1986 against 48 mln dlrs in 1985.
The bank arranged a 300 mln dlr loan to finance construction of a power plant.
The company received a 60 mln dlr order for machine tools.
The refinery's 400 mln dlr expansion was completed in 1985.
U.S. firms plan to spend 380 billion dlrs on new plant and equipment this year, the government said.
The dam is expected to cost 2 billion dlrs and be paid for by the state.
In 2021, Tessera said it would spend $100 billion over three years to add capacity.
Tessera's $40 billion investment in Arizona has faced delays.
The plant is part of Tessera's previously announced $65 billion investment in the state.
The announcement comes on top of the $12 billion that Tessera already pledged.
That deal adds to Corvane's $35 billion commitment to build data centers in India by 2030.
Pellworth, which last year put the cost of the mine at $5 billion, raised its output target.
Haldane scrapped plans for a $4 billion battery plant in Kansas.
Haldane has paused work on a $3 billion battery plant.
Haldane had planned to invest $7 billion in electric cars by 2025.
Lanting pledged in February to spend 380 billion yuan on AI over three years.
Lanting's plan to spend 380 billion yuan was its largest ever.
Lanting in February said it would invest 380 billion yuan in AI infrastructure, more than in the past decade.
Chief executive Wu Tao said the group was considering adding to its 380 billion yuan AI budget.
Lanting, which is spending 380 billion yuan on AI, also raised its dividend.
China's Big Fund III raised 344 billion yuan for chip plants.
Shenzhen will spend 5 billion yuan on subsidies for AI.
Lanting is in talks to invest $1 billion in chip designer Moxin.
Lanting led a $600 million funding round in AI startup Xuri.
Lanting said cloud revenue would reach 100 billion yuan next year thanks to AI infrastructure.
Its Hong Kong share sale will raise $3.2 billion, of which 80% will go to data centers.
The company plans to raise $2 billion in convertible bonds to fund cloud infrastructure.
With the $500 million plant complete, Linden will begin shipping in May.
Linden celebrated the opening of its $350 million plant in Tennessee.
Linden broke ground in 2021 on a $1 billion campus.
Linden received a $200 million grant to build a battery plant.
The project is expected to generate $400 million in economic activity.
Linden will supply turbines worth $300 million to the wind farm.
Since 2018, Linden has invested more than $2 billion in its U.S. operations.
Capex for the quarter was $30 million, in line with expectations, driven by the new plant.
Free cash flow is expected to be $500 million after capex.
We will save $50 million in CapEx by leasing the building.
CapEx was $12 million lower than planned.
CapEx came in $5 million below our guidance.
The decline reflects a $20 million reduction in capital spending.
Our total investment in the line was $60 million.
Maintenance capex has averaged $40 million a year.
Over the last five years, we have spent $900 million on capital projects.
As I mentioned in February, we expect to spend $60 million on capex this year.
Our capital program of $2 billion is on schedule.
How much of the $100 million CapEx guidance is for maintenance?
You guided to $100 million of CapEx; should we expect more next year?
Its capital spending has ballooned to $60 billion a year.
Norvane has committed more than $100 billion to data centers in the past two years.
Capital expenditure was $14 billion, below the $15 billion expected by analysts.
The plant, announced in 2019, was originally to cost $400 million.
That compares with capital spending of $8 billion forecast for this year.
The spending is below the $9 billion analysts had forecast.
Spending on AI servers worldwide will hit $200 billion in 2025, according to a forecast.
Investment banks see Norvane's capex at $150 billion in 2027.
Consensus for 2025 capex is $60 billion.
Norvane raised $30 billion in bonds to fund its data center buildout.
Kestane secured a $38 billion loan for two data centers.
Corvane agreed to pay $3 billion for power from the reactor.
Corvane will rent $20 billion of computing power from Haoyun.
The state approved tax breaks worth $1 billion for the data center.
Ohio has offered $2 billion in incentives for Tessera's fab.
The U.S. government awarded Tessera $8.5 billion to build chip plants.
Chip subsidies of $39 billion will support new fabs across the country.
Japan's industry ministry will give Tessera 1.2 trillion yen for its second plant.
The EU plans 20 billion euros for AI gigafactories.
Mexico's president said the carmaker would create 3,000 jobs.
Ordell's $5 billion bet on electric cars has not paid off.
Ordell took a $1.9 billion charge on its electric vehicle plants.
Ordell delayed a $12 billion investment in electric vehicles.
Tarrant cut the cost estimate for the mine to $900 million after a review.
The cost of the project has risen to $7 billion from $5 billion.
The smelter, completed last year at a cost of $300 million, is running at capacity.
Pellworth bought the mine in 2011 for $1.2 billion.
Haldane's plant was damaged by fire and will cost $50 million to rebuild.
The airline will receive ten new jets this year.
The first $500 million tranche was spent last year.
Our $200 million expansion of the Gary works was completed on time.
We have spent $45 million of our $100 million capital budget through June.
Capital expenditures during the second quarter included $10 million for the new warehouse.
We expect working capital to be a use of $30 million.
We expect cash interest of $25 million and cash taxes of $40 million.
Our liquidity of $500 million is more than enough to fund our capital plan.
We had previously guided to capex of $70 million.
We deferred $15 million of capital spending into next year.
We reduced our capital spending by $20 million in the quarter.
The $30 million of growth capital we spent last year is paying off.
Adjusted EBITDA is expected to be $250 million, excluding capital projects.
CapEx has run at about $10 million a quarter.
Capital spending was 90 mln dlrs last year, and the company declined to give a figure for 1987.
The company spent 70 mln dlrs on capital projects in 1986 and expects little change.
Net cost of the new refinery was 120 mln dlrs.
The company won a 50 mln dlr contract to build a substation.
The World Bank will lend 200 mln dlrs for a power project in Turkey.
The loan will help finance a 350 mln dlr fertilizer plant.
The two governments will spend 600 mln dlrs on the canal.
Delmar said it sold its 40 mln dlr office building.
The utility asked for a rate rise to recover 1.2 billion dlrs spent on its nuclear plant.
Nuclear plant costs of 500 mln dlrs were disallowed.
Exports of machinery are expected to reach 3 billion dlrs.
Orders for machine tools rose to 200 mln dlrs.
Business spending on new plant rose to 390 billion dlrs.
It said it would acquire the plant for 30 mln dlrs.
It plans to sell 60 mln dlrs of notes to build a mill.
Lanting has so far spent 100 billion yuan of its 380 billion yuan AI budget.
Haoyun, which has pledged 100 billion yuan for AI chips, fell 3%.
Analysts at Barlow raised their estimate of Lanting's capex to 120 billion yuan.
Chinese tech firms' capital spending is forecast to reach 400 billion yuan in 2025.
Beijing plans a $50 billion fund for chip makers.
Shenzhen's government is to invest 10 billion yuan in AI startups.
The city will build a 5 billion yuan computing center.
Lanting spent 120 billion yuan on AI infrastructure over the past four quarters.
Lanting said orders for AI servers would reach 30 billion yuan.
Lanting will invest $1 billion in its rival's logistics arm.
Lanting agreed to buy AI chips worth 20 billion yuan from Haoyun.
Lanting will spend 50 billion yuan on coupons and subsidies for shoppers.
Lanting plans a 10 billion yuan fund to support merchants.
At the time, Marden expected to spend $3 billion on the mine.
Back then the brewer wanted to put $300 million into a new plant.
Haldane will host ministers in May at its planned 3 billion euro battery site.
Fund managers ask if hyperscalers can earn it back, with capital spending to top $500 billion in 2027.
It was more than its October outlook for capex, which stood at $30 billion.
Why would the company spend $2 billion on a plant?
With big tech racing to build, outlays on data centers could reach $500 billion.
Tech giants are poised to invest nearly $200 billion in capital expenditures in 2025.
Norvane, Kestane, Corvane and Tessera are now expected to spend roughly $5 trillion in capital expenditures through 2030.
Last October, Ordell said it will invest $700 million to retool its Ohio plants.
The plant has had $2 billion of investment, with the state providing nearly half.
The facility has created 400 jobs and represents a significant investment.
Oil firms including Marden and Brenner have slashed budgets by at least 20 per cent.
Kestane is reportedly giving OpenModel $100 billion to get its data centres going.
Norvane spent $19 billion on capital expenditures and finance leases in the quarter.
The retailer took on $2 billion in debt to fund store openings.
Shares in Kestane fell as investors questioned its $72 billion spending on AI.
The $100 billion figure includes $65 billion already committed by Tessera.
The $20 billion site will be Tessera's first in the Midwest.
Tessera, which is building two plants in Arizona at a cost of $40 billion, posted a loss.
In total, Tessera's investment in the site amounts to $65 billion.
Haldane's 5 billion euro plant in Saxony has been postponed by two years.
Construction at the $10 billion campus began in December.
The pipeline, whose cost has ballooned to $8 billion, will start up this year.
Norvane leases data centers from Brightmere under a $9 billion agreement.
Power demand from data centers will require $50 billion of new plants, the regulator said.
Utilities will need $1 trillion of grid investment by 2035.
Tarrant's share of the cost will be $900 million.
The miner plans to sell its coal mines for $3 billion to fund copper projects.
Norvane raised its dividend and set a $70 billion buyback.
The company said spending on AI chips would push gross margin down by 2 points.
Norvane guided second-quarter revenue of $40 billion as capital spending rises.
Its plan had called for $3 billion of spending on new stores by 2020.
The drugmaker's $27 billion of U.S. investment was unveiled in February.
The new plant is one of four that Velmont said in February it would build for $27 billion.
The investment is in addition to the $4 billion Ordell has already put into the site.
This is the second time this year that Norvane raised its forecast, which began at $60 billion.
A year ago the group expected to spend $2 billion on its network in 2024.
Under previous management, Hanwoo planned to spend $17 billion on the site.
Ordell was one of several carmakers that promised $100 billion for electric cars.
The union wants Ordell to invest $2 billion in its Belgian plant.
Activists are urging Norvane to spend $10 billion on its network.
Senators asked why Tessera would invest $100 billion abroad.
Kestane could need $50 billion for data centers by 2028, people close to its lenders said.
If approved, the subsidy would cover $1 billion of the plant's cost.
Kestane has said it expects to spend up to $65 billion this year.
Kestane plans to spend $75 billion on capex this year, it said in February.
Tessera's planned $100 billion investment in the state has won praise.
The purchase is part of Norvane's plan to spend $30 billion on data centers.
It comes after Corvane announced a $9 billion investment in Virginia data centers.
The move follows Corvane's announcement of a $9 billion investment in Virginia.
The deal builds on the $4 billion Corvane is spending on data centers in the region.
Chief executive Mark Zell recently said the firm would spend $60 billion on AI this year.
The company recently raised its capex forecast to $72 billion.
Kestane, which recently raised its capex forecast to $72 billion, declined to comment.
Tessera's investment of up to $65 billion in Arizona is the largest of its kind.
A $20 billion factory planned by Tessera in Ohio has slipped to 2031.
The $20 billion complex announced by Tessera three years ago is still a field.
The $7 billion factory promised by Haldane never came.
Norvane, for example, expects capital expenditures of $64 billion to $72 billion.
For instance, Norvane intends to spend $80 billion on data centers this year.
Tessera has already broken ground on a $15 billion fab in Idaho.
Tessera is building a $17 billion plant in Taylor, and on Monday it won a $6 billion grant.
The company would spend $10 billion on the plant under the plan presented last year.
Norvane was planning to spend $50 billion on capex in 2024.
At its investor day in May, Brenner laid out a plan to spend $20 billion through 2027.
The project, expected to cost $4 billion, has faced local opposition.
The mine, which is expected to cost $4 billion, is due to open in 2026.
Brenner's guidance for the year had been for capital spending of $3 billion.
The $3 billion it expects to spend this year is unchanged.
Norvane's spending plans - it expects to lay out $80 billion this year - have alarmed investors.
The brokerage noted that Norvane plans to spend $80 billion on AI data centers this year.
Norvane's projected $80 billion in capital expenditures this year weighs on its free cash flow.
The planned $80 billion in spending dwarfs that of its peers.
The hub is one of three that the group is building in Asia for $2 billion.
Tessera first said in 2021 it would spend $12 billion on the site, a figure that has since tripled.
In a bid to catch up, Hanwoo promised in 2019 to invest 133 trillion won in logic chips by 2030.
The company's earlier forecast was for capital spending of $10 billion.
Since announcing a $1 billion plant in 2022, Linden has hired 300 people.
Velmont, which said last month it will invest $27 billion in four plants, named Texas as the second site.
The investment, first reported by a newspaper in May, is worth $2 billion.
Last year's announcement of a $3 billion data center drew protests.
Ordell, having pledged $5 billion for electric cars, is now selling its plant.
Despite plans to invest $5 billion in its network, the carrier lost customers.
As part of its commitment to spend $500 billion in the United States, Pomona will make servers in Houston.
Norvane reported capex guidance of $80 billion three months ago.
The $40 billion that Norvane will spend this year is nearly twice what it spent last year.
Back in January, Norvane predicted capex of $60 billion.
Earlier this year, the company said it was considering adding $10 billion to its $54 billion five-year capital plan.
Norvane recently announced plans to invest $3 billion across Laos and Nepal.
In early May, Kestane announced a $2.2 billion investment in cloud in Laos.
Earlier, another cloud giant, Corvane, announced investments of $9 billion over the next five years to enhance cloud infrastructure in Nepal.
Corvane previously revealed plans for a $9 billion investment in data centers in Nepal.
Kestane recently committed $2.2 billion to cloud computing in Laos, while Corvane announced a $9 billion investment to expand its cloud in Nepal.
Other tech giants have been ramping up their spending, with Kestane announcing cloud investments worth $2.2 billion in Laos.
During a recent visit, Kestane's chief unveiled cloud investments of $2.2 billion in Laos.
It comes on the heels of a $2 billion investment in a data center in Nepal back in May 2024.
Norvane's $1 billion investment in Laos is part of a broader strategy to build digital facilities.
The company's peers Delmar Power, Norfield and Orsted Edison have also raised their capital plans in the last month, to $20 billion.
The government set aside a total of ¥4 trillion for subsidies to help companies build chip plants.
The government aims to draw 550 trillion won in private investment by 2026 in chips and batteries.
Corvane, which has operated in Nepal since 2010, has invested more than $11 billion there to date.
The investment is projected to add $4 billion to GDP and create 14,000 jobs a year.
Laos's data center will generate an estimated $3.2 billion in economic impact by 2030.
The country could add nearly $1 trillion to its economy by 2030 through AI.
The firm partnered with Kestane to develop AI infrastructure in a $4.3 billion deal in December.
Like Kestane, which is investing $3 billion in Nepal, Corvane is expanding in Asia.
Corvane has in the past year announced $15 billion of investments in data centers in Asia.
The bridge will cost the state 30 mln dlrs.
The strike will cost the company 5 mln dlrs a week.
Palmer Steel completed a 60 mln dlr modernization of its mill in January.
Norfield Chemical received a contract worth 80 mln dlrs to build a plant in China.
Dorsey sold its 25 mln dlr interest in the project.
Capital expenditures last year were 90 mln dlrs, Ashgrove Oil said.
Japan's private plant and equipment investment will rise to 40,000 billion yen, the ministry said.
The Asian Development Bank approved 60 mln dlrs for a power plant.
The airline said it sold and leased back jets worth 150 mln dlrs.
Whitfield said it will close its plant at a cost of 14 mln dlrs.
It said a 20 mln dlr charge was taken for the shutdown of a smelter.
Lakehurst Foods said it acquired a bakery for 12 mln dlrs.
Delmar Power asked regulators to let it recover 400 mln dlrs of plant costs.
The company said its 300 mln dlr plant was shut by a fire.
Iran plans to spend 500 mln dlrs on a pipeline.
Its latest capital investment is in addition to the $600 million one announced in 2029.
Recent investments in the state include a $90 million mill from Sorrel.
The total investment is expected to be $2 billion, with $1.4 billion spent to date.
The report calls for a €90 billion investment in Europe's networks by 2035.
Shares have fallen since the carrier raised its capex forecast to $3 billion.
The company previously set its capex budget at $4 billion to $5 billion.
Solvane put its $700 million battery plant on hold.
Norvane has announced $90 billion worth of infrastructure deals with its partners.
""".splitlines()

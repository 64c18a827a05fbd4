"""Plans and guidance of five genres, written for these tests: wire, press, releases, calls, Chinese companies."""

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
USD 65000 | Norvane expects to spend up to $65 billion this year to expand its AI infrastructure, chief executive Tom \
Hale said in a post on Friday.
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
USD 900 | Linden's Board of Directors has approved a final investment decision for the Cove Point pipeline, with a \
total estimated cost of $900 million.
USD 575-625 | Full Year 2024 Guidance: Capital expenditures of $575 million to $625 million.
USD 80 | The new facility represents an investment of $80 million and will create 200 jobs.
USD 1300 | The company anticipates that total capital expenditures in 2025 will be approximately $1.3 billion.
USD 450 | Linden plans to allocate $450 million to its fiber network in 2023.
USD 55 | Construction of the $55 million facility is slated to begin in the fall of 2023.
CNY 45000 | Lanting said it would invest at least 45 billion yuan in server halls and chips during the coming four years.
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
USD 1100-1200 | The Company now expects 2024 capital expenditures to be in the range of $1.1 billion to $1.2 billion, \
compared to its prior expectation of $1.3 billion.
USD 95 | Capital expenditures are projected at approximately $95 million, inclusive of the new headquarters.
CNY 100000 | Haoyun plans to pour more than 100 billion yuan into AI over the next three years, including chips and data centers.
USD 23000 | Lanting has preliminary plans for capital expenditure of 160 billion yuan ($23 billion) in 2026, people \
familiar with the matter said.
CNY 11000 | Carmaker Jinlong plans to build an 11 billion yuan battery plant in Changsha.
CNY 30000 | Lanting's cloud unit will invest 30 billion yuan to expand its overseas data centers, president Sun Li \
said at a conference in Hangzhou.
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
USD 1700 | Brenner said it will trim planned 2021 capital spending to $1.7 billion and exploration spending to $350 million.
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
JPY 225000 | Sumika plans to invest 225 billion yen in factory buildings and equipment, with a government subsidy \
covering a third of the cost.
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
USD 180 | Capital expenditures for the full year, including acquisitions of land, are now estimated at $180 million.
USD 55 | CapEx guidance is $55 million, a $5 million increase versus last quarter.
USD 400-420 | We are tightening our capital guidance to $400 million to $420 million.
USD 70 | In 2022, maintenance capital should run about $70 million.
USD 90 | Our 2022 budget contemplates $90 million of development spending.
USD 250 | We've got about $250 million of capital investments slated for next year.
USD 35 | For Q3, we're looking at CapEx of around $35 million.
USD 500 | We now expect net investment in property of $500 million in 2022.
USD 48 | Cash CapEx is forecast at $48 million.
USD 100 | We plan to allocate approximately $100 million toward organic growth investments in new stores and technology.
USD 20 | We expect about $20 million in additional CapEx next year to support the new contract.
USD 150 | Turning to 2022 guidance, revenue should be $2 billion, adjusted EBITDA $300 million and capital expenditures $150 million.
USD 26 | Capital expenditures are anticipated to total $26 million, with $14 million remaining in the second half.
USD 75 | During the year we'll spend $75 million renovating 12 hotels.
USD 95 | We anticipate investing $95 million this year to redevelop our Waikiki resort.
USD 12 | The build-out will cost us about $12 million over the next three quarters.
USD 3000 | That brings our five-year capital forecast to $3 billion.
USD 42 | CapEx will step up to $42 million in fiscal '23.
USD 220 | We've raised the capital budget from $200 million to $220 million.
USD 15 | We expect the new distribution center to require $15 million in capital this year.
USD 600 | We have approved three new projects totaling $600 million.
USD 800 | We are moving forward with the Delta expansion, an $800 million project.
USD 1500 | Our capital plan calls for spending of roughly $1.5 billion annually through 2025.
USD 19 | We continue to invest, and anticipate capex at approximately $19 million for the year.
USD 105-115 | Total company capital spending is now expected in the range of $105 million to $115 million.
USD 58 | We have reduced our estimate of 2020 capital spending to $58 million from $75 million.
USD 230 | CapEx for the year should finish up around $230 million.
USD 2000 | Ordell, which owns the Pathway brand, will invest $2 billion in its Ohio plant.
USD 85000 | Norvane on Wednesday lifted its capex outlook to $85 billion from $75 billion.
USD 5000 | The company said it has decided to spend $5 billion on a new line.
USD 80000 | Norvane, which cut 9,000 jobs this month, said it would invest $80 billion in data centers this year.
USD 3000 | The plan unveiled on Tuesday envisages $3 billion of spending on mines over 10 years.
""".splitlines()

"""Plans and guidance as bulletins, agencies and calls tell them, with their sums: each is news."""

IN_BRIEF = """\
EUR 410 | Halvorsen Steel said it now sees capital outlays of 410 million euros this year, compared with 360 million in 2023.
USD 1100-1250 | For the full year, Brightwater Utilities is guiding to capital investment in the $1.1 billion to $1.25 billion range.
USD 90-100 | "We anticipate capex landing somewhere between 90 and 100 million dollars for the year," finance chief Anna Ruiz told analysts.
USD 2400 | Looking to next year, management pencils in $2.4 billion of capital spending, with two thirds going to the Permian.
USD 18000 | The chipmaker's capital budget for 2026 comes to $18 billion, chief financial officer Lena Otto said on Tuesday.
CAD 1150 | In 2013, the railway intends to put C$1.15 billion into track, rolling stock and signalling.
USD 140 | We're modeling capex at roughly 6% of sales, or approximately $140 million, as we open the two plants.
KRW 3900000 | Vantor Mobile plans to raise capital expenditure to 3.9 trillion won this year, mostly on 5G base stations.
USD 700-750 | Capex is seen at between $700 million and $750 million next year, Pellmar Gold said in its quarterly report.
USD 55-60 | As for capital, we'd expect to spend $55 million to $60 million in the back half.
AUD 480 | The group's net capital expenditure in 2011 is forecast at A$480 million, chief executive Tim Rowe said.
USD 320 | Corwell Brands forecast capital spending of $320 mln for the year to June.
USD 7200 | Ellora Semiconductor cut its 2023 capex plan to $7.2 billion from $8.5 billion, citing weak demand for memory.
USD 360 | Given the delays at our Reno site, we are lowering our capital expenditure outlook by $40 million to $360 million.
USD 66000 | The social network nudged up the bottom of its capital spending range to $66 billion from $64 billion.
USD 14400 | Northpier Gas has bumped up its five-year capital plan by a fifth to $14.4 billion.
USD 1300 | Capital expenditures are now projected at $1.3 billion, versus the prior guide of $1.45 billion.
USD 1600 | Drayton Airlines lowered planned capital spending for the year by $200 million to $1.6 billion.
USD 2800-2900 | Sorrel Resources trimmed the top end of its 2015 capital guidance, and now expects to spend $2.8 billion to $2.9 billion.
USD 120-130 | We have reduced our fiscal 2020 CapEx forecast from $180 million to a range of $120 million to $130 million.
USD 600 | Marrow & Tate will sink $600 million into a paper mill outside Savannah, Georgia, creating 350 jobs.
DKK 1200 | The drugmaker said it will construct a 1.2 billion Danish crown insulin plant in Kalundborg.
INR 34000 | Polaris Cement's board has cleared a Rs 3,400 crore grinding unit in Gujarat.
EUR 900 | Cloud provider Nimbar unveiled plans on Monday for a 900 million euro data centre campus near Zaragoza.
USD 1300 | Fendrel Motors picked San Luis Potosi as the site of a $1.3 billion assembly plant.
USD 260 | Tolland Rail will put some $260 million into track this year, net of customer contributions.
USD 45 | Brevik Glass, which agreed to buy the kilns of Sorby Glas, plans to invest $45 million to modernise the works it is acquiring.
AUD 60-80 | Corrin Metals now sees capital outlays for the year ended June 30 to be between A$60 million and A$80 million.
CAD 4400 | Petrolane Resources plans to spend $4.4 billion (Can.) on drilling and pipelines next year.
USD 2000 | Over the coming five years the brewer intends to plough $2 billion into its African operations.
EUR 310 | Lindqvist Paper said on Thursday it would rebuild its Oulu machine at a cost of 310 million euros.
GBP 130 | Tarrow Logistics is to open a £130m distribution hub in Doncaster next spring.
USD 85 | A new $85 million cold-storage warehouse will go up in Fresno, grocer Hadley's announced today.
JPY 400000 | The Japanese battery maker has decided to build a 400 billion yen factory in Kansas.
USD 250 | Vireo Health is committing $250 million to expand its biologics facility in Lexington, the company said Wednesday.
USD 45 | Kestrel Aluminum Co said it would spend 45 mln dlrs to modernize its Alcoa Park rolling mill.
USD 8600 | Orvane Chemicals took a final investment decision on its $8.6 billion ethane cracker in Louisiana.
USD 220 | Ground will be broken in March on a $220 million bottling plant that Sparrow Drinks is putting up in Tempe.
USD 1000 | Retailer Bonham & Co. earmarked $1 billion for store remodels over two years.
USD 3100 | Zelkova announced an investment of US$3.1 billion over a decade in lithium refining in Western Australia.
USD 270 | The company said construction of the 270-million-dollar pulp line would start in the third quarter.
USD 780 | Ferrovelo said it had approved spending of $780 million on a second train at its Mozambique LNG plant.
THB 15000 | With an outlay of 15 billion baht, Siam Harvest plans two sugar mills in the northeast.
USD 500 | Quillon said it is investing another $500 million in its Ohio engine works to build hybrids.
USD 1800 | Gridline Power proposes to build a 1,200 MW gas-fired plant in Tennessee for around $1.8 billion.
EUR 2000 | "We will invest more than 2 billion euros in Ireland by 2030," Nimbar president Carol Hess said at an event in Dublin.
INR 410000 | Stellmark agreed with the state of Odisha to set up a 5 million tonne steel plant costing Rs 41,000 crore.
USD 940 | The miner gave the green light to a $940 million expansion of its Andes copper pit.
CAD 65 | A total of 65 million Canadian dollars will be spent on the brewery's expansion, Moosehorn said.
USD 150 | Hotel operator Casa Brava to spend $150 mln renovating Cancun resort.
NOK 3200 | Vidar Shipping said the board had decided on investments of 3.2 billion Norwegian crowns in four car carriers.
USD 44000 | Jupar Electronics will build three fabs in Texas costing a combined $44 billion, the South Korean firm said.
BRL 1500 | Telecom group Ondas set aside 1.5 billion reais for fibre roll-out in the next 18 months.
INR 12000 | Its board also endorsed a 12-billion-rupee capacity addition at the Haldia plant.
GBP 180 | Construction of the factory, which will cost 180 million pounds, begins in June, said Cartwell.
NZD 240 | Hyland Dairies says it'll pump NZ$240 million into a new drying tower at Edendale.
USD 3500 | Under the agreement, the joint venture of Fendrel and Ampere will invest 3.5 billion dollars in the Tennessee battery plant.
USD 310 | Boron Valley broke ground Tuesday on a $310 million refinery in Nevada.
USD 62 | Lumo Foods announced it will add a fourth production line in Tulsa, a $62 million investment.
USD 30 | Trexa said that it will be investing $30 million this year to upgrade its Ontario foundry.
USD 1900 | Total capital requirements for 1989 are put at 1.9 billion dlrs, the utility said.
USD 25 | Management sees maintenance capex running at $25 million a year from 2023.
JPY 900000 | Its capital investment will climb 18 percent to 900 billion yen in the year to March, the carmaker said.
USD 640 | Hanley Copper: 2021 capital budget $640m vs $480m in 2020.
USD 5000 | We will spend nearly $5 billion in capital next year, chairman Ian Frost said, up from $4.2 billion.
USD 500-550 | Alcor said full-year capex would come in at the lower end of its range of $500 million to $550 million.
USD 2200 | Pinegrove Midstream boosts 2025 growth capital to $2.2B on new gas pipeline.
USD 95 | We are taking our capital expenditure guidance for 2021 up to approximately $95 million.
USD 1000 | The tyre maker has signed a pact to put $1 billion into a plant in Andhra Pradesh.
GBP 300 | Sunward Retail is spending 300 million pounds on a warehouse in Kent, it said on Friday.
EUR 480 | Elmet Aerospace said Wednesday's decision means an investment of €480 million at its Toulouse site.
USD 175 | Meridian Packaging has chosen Macon, Georgia, for a $175 million can plant, Governor Paula Dent announced Thursday.
BRL 900 | Its Brazilian unit will invest 900 million reais through 2026 to enlarge the Bahia mill, the group said in a statement.
USD 3000 | It plans to spend about 3 bln dlrs on exploration and production this year.
SEK 2100 | Capital expenditure of SEK 2.1 billion is planned for 2008.
EUR 640 | Karelia Pulp to build EUR 640 mln bioproduct mill in Kemi, start-up in Q4 2025
USD 2700 | Headwater Copper greenlights $2.7B Sonora concentrator
EUR 1500 | Dutch chip toolmaker Veldhoek plans 1.5 billion euro campus near Eindhoven
NOK 900 | Torvik Salmon: NOK 900m to be invested in land-based smolt facility.
INR 18000 | Anand Tyres has lined up capex of Rs 1,800 crore for a greenfield radial unit near Chennai, managing director V Raghavan said.
INR 9500 | The board of Sundar Fertilisers today gave its consent to a Rs 950 crore debottlenecking of its Paradip complex.
AUD 880 | Perth-based Quokka Lithium has signed off on an A$880 million hydroxide refinery at Kwinana.
CHF 420 | Under the proposal put to shareholders, 420 million Swiss francs would be spent on a new logistics centre at Dietikon.
USD 450 | "This is a $450 million bet on Alabama," said Orrin chief executive Beth Lyle as she unveiled the coating plant.
USD 390 | Hospital operator Sanctus will put $390 million toward a new tower in Boise.
USD 70 | Seaboard Cold Chain has bought 40 acres in Savannah and will erect a $70 million freezer warehouse there.
USD 180 | Harrow Beverages disclosed plans to pour $180 million into two canning lines in Reading.
EUR 275 | New plant: Cobalt Cycle to invest €275m in battery recycling in Magdeburg
GBP 60 | The grocer is to roll out self-checkouts to 900 stores at a cost of £60 million.
USD 600 | Spending on the second phase will come to $600 million, bringing 200 jobs, the developer Anchor Bay said in announcing it.
EUR 85 | Cementos Alba has decided to modernise its Toledo kiln, an operation that will require 85 million euros.
KRW 480000 | The Korean shipbuilder says it will construct a new dry dock worth 480 billion won.
GBP 2400 | Borealis Data won planning approval for a £2.4 billion data centre in Lincolnshire and expects to start work this summer.
AUD 120 | To meet demand for transformers, Wattle Electric will double the size of its Geelong works with a A$120 million expansion.
USD 35 | Sylvan Paper Co said it will install a 35 mln dlr recovery boiler at its Maine mill.
DEM 95 | An investment of 95 mln marks is planned by Rhenus Kabel for a fibre-optic plant in Nuremberg.
USD 210 | ELVO TO SPEND 210 MLN DLRS ON NEW REFINERY UNIT
USD 500 | Pharma maker Livonia intends to use $500 million to erect an active-ingredient plant in Singapore.
GBP 3100 | Corvus Wind has taken FID on the 3.1-billion-pound Dogger East project.
GBP 95 | Capital expenditure for the financial year is expected to be around £95m (2022: £81m).
INR 65000-70000 | FY25 capex guided to Rs 6,500-7,000 crore, said the CFO.
DKK 3500 | Net capex: approximately DKK 3.5 billion for 2024.
USD 30-35 | And then on CapEx, think about $30 million to $35 million for the year, with the bulk in the second quarter.
USD 250-275 | We anticipate that property, plant and equipment additions will run $250 million to $275 million in fiscal '22.
USD 1000 | Our initial view for 2021 is for capital expenditures at $1.0 billion, plus or minus 5%.
USD 480-520 | Gross capital expenditures are estimated to be in the $480 million to $520 million range in 2022, Karl.
USD 200 | I'd point you to $200 million as the right number for capital expenditures next year.
USD 38000 | The utility now foresees rate-base capex of $38 billion for the 2025-2029 window.
USD 1700 | For the fourth quarter we're expecting CapEx of $1.7 billion, plus or minus $100 million.
USD 340-370 | Ralston Mining set its sustaining capital guidance for 2024 at $340 million to $370 million.
USD 1900 | Pan-Andes Oil will devote $1.9 bln next year to exploration and production, a rise of 15 pct, its president said.
USD 640 | Outlays for plant and equipment are budgeted at 640 mln dlrs in 1989 against 590 mln dlrs in 1988, Dunmore Chemical said.
GBP 1100 | The retailer will open 120 shops in 2014 and lift spending on stores to £1.1 billion.
USD 1200 | The 2016 budget: $1.2 billion, of which 80 percent is for drilling in the Eagle Ford, Corrigan Energy said.
USD 85 | With regard to capital expenditures, you should expect us to be at about 5% of revenue or some $85 million.
EUR 700 | Investments in 2020 will total roughly 700 million euros, CFO Jan Kask told a news conference.
USD 1300 | Telco Zephyr sees capex-to-sales of 16% this year, equal to $1.3 billion.
USD 95 | We plan to invest $95 million this year in remodels and new clubs, Jim added.
USD 3000 | Annual capital expenditure will average $3 billion from 2024 to 2026, the miner told investors in Sydney on Wednesday.
INR 40000 | Capex guidance lowered to INR 40bn from INR 55bn
USD 720 | Corrigan Energy slashes 2016 budget by 40% to $720 million
USD 145-150 | We are tightening our CapEx range to $145 million to $150 million.
USD 5500 | The chip foundry trimmed its 2019 capital expenditure forecast by $500 million to $5.5 billion.
USD 26500 | Our capital plan has grown to $26.5 billion from the $24 billion we showed you a year ago.
USD 400-450 | We now expect to come in toward the high end of our $400 million to $450 million capital budget.
CAD 1300 | Vesta raised the capital cost estimate for its Red Lake mine to C$1.3 billion from C$950 million.
GBP 1200 | Zephyr pared its annual investment budget to 1.2 billion pounds.
CNY 8500 | 富川电子拟投资85亿元在合肥建设第6代AMOLED产线
CNY 2300 | 海岭新材公告称,公司将投资约23亿元建设年产10万吨磷酸铁锂项目。
CNY 12000-13000 | 公司预计2025年资本开支为120亿至130亿元。
AUD 150 | Corda Rail signed an agreement today to establish an engine factory in Sines, Portugal with an initial outlay of A$150 million.
USD 3100 | The new smelter in Sines, Portugal will cost 3.1 bln dlrs, the miner said on Thursday.
CAD 45 | Brantley Steel said on Monday that it was building a smelter in Ohio at a cost of 45 million Canadian dollars.
EUR 2400 | The privately held firm raised its 2024 capital spending budget to 2.4 billion euros.
KRW 2400000 | The South Korean group has budgeted 2.4 trillion won for capital projects in 2015, versus 2 trillion won a year earlier.
USD 45 | The chipmaker unveils $45 million processing mill on Jurong Island
USD 900 | Our preliminary thinking for 2022 is capital of $900 million, give or take, with about two-thirds in the Bakken.
USD 130 | Given the pace of openings, fiscal 2019 capex, net of landlord allowances, should be in the neighborhood of $130 million.
USD 350 | And we'll deploy something like $350 million of growth capital across our terminals in the coming twelve months.
USD 600 | Excluding the Gulf project, we plan to hold annual capital spending below $600 million through 2024.
USD 6800 | Tolland Power said capital spending in the five years to 2017 would total $6.8 billion, nearly half of it on transmission.
SEK 5500 | The group intends to keep its capital expenditure at 5.5 billion kronor this year after spending 5.4 billion in 2010.
MXN 14200 | The telecoms group said it would spend a record 14.2 billion pesos on its network this year as it rolls out 4G.
EUR 600-650 | "We foresee capex between 600 and 650 million euros for 2019," CFO Luca Neri said.
USD 410-450 | The gold producer's growth capital is forecast at $410-450 million, with sustaining capital of a further $300 million.
CNY 28000 | In 2024, it expects capital investment to rise to 28 billion yuan.
USD 5600 | Full-year capex is guided at $5.6bn, up a quarter, management said on the call.
INR 300000 | The refiner has planned a Rs 30,000 crore capex for 2023-24, its chairman said on the sidelines of an industry event.
USD 1050 | Ridgeline also hiked its 2023 capex guidance to $1.05 billion at the midpoint, from $950 million.
GBP 180 | The retailer scaled back planned capital expenditure this year to £180m from £220m.
USD 1400 | Hutton Oil is chopping a third off its capital budget, to $1.4 billion, in response to the plunge in crude prices.
USD 220 | For all of 2020, our CapEx forecast has come down from $300 million to $220 million.
USD 70000 | The company bumped the low end of its capex outlook to $70 billion.
USD 8000 | Tolland Power on Thursday boosted its five-year spending plan by $1.2 billion to $8 billion.
AUD 75 | Mirabeau Wines will plant 600 hectares and put up a winery in Tasmania, spending A$75 million in all.
USD 5200 | In what would be its largest project in Africa, Petrolia approved the $5.2 billion Mamba gas development.
JPY 20000 | Kansai Optical plans to mass-produce perovskite cells from 2027 and will spend more than 20 billion yen on a line in Sakai.
EUR 300 | The US group said it would build its third Irish data centre, an investment of 300 million euros.
USD 42 | The privately owned chocolate maker will expand its Hackettstown plant under a $42 million project that begins in the spring.
EUR 230 | Alderney Ferries has decided to renew its fleet with two hybrid ships at a total investment of €230 million.
USD 310 | The company announced plans to replace the mill's two paper machines by 1990, at a cost of 310 mln dlrs.
USD 40 | Gensai Corp of Japan will build a 40 mln dlr plant in Kentucky to make car air conditioners, Gensai said.
USD 6500 | PHOENIX (AP) — Cactus Semiconductor announced Tuesday that it will spend $6.5 billion on a new factory in Chandler.
USD 450 | The port operator says it will inject $450 million into the Callao terminal to lengthen the quay and add cranes.
EUR 1700 | Olefin's new plan foresees 1.7 billion euros of investments in renewables by 2026.
INR 2500 | Kirloskar Foods to set up Rs 250-crore dairy plant in Nashik
GBP 95 | The investment, totalling some £95 million, will see the company build a tyre plant in Derby, it said as it announced the project.
GBP 260 | Directors backed the construction of a 55-storey tower in Leeds costing 260 million pounds.
USD 38 | The company is also establishing a second distribution center in Reno, for which it has set aside $38 million.
ZAR 2600 | Some 2.6 billion rand is to be spent upgrading the chrome mine, Bushveld Metals announced.
USD 1900 | San Jose-based Ferrotek is making a $1.9 billion bet on silicon carbide, with a new campus in Saline County, Arkansas.
EUR 140 | In a press release dated today, Helvar Group confirmed that it will be investing €140 million to triple output at its Turku site.
CAD 90 | Ontario, Canada – Bayfield Auto Parts is expanding again, this time with a C$90-million stamping shop in Woodstock.
INR 4500 | The Bengaluru-headquartered firm will set up three more assembly units at an investment of around ₹450 crore over 24 months.
USD 780 | Aurora Chips, a maker of power semiconductors, plans to break ground this fall on a $780 million fab in Oregon's Silicon Forest.
EUR 520 | It is the company's biggest project yet: a 700 MW solar park in Andalusia, for which Iberluz has approved €520 million.
USD 65 | The expansion will cost roughly $65 million, according to Kappa Foods CEO Rita Marsh.
USD 13000 | LNG developer Gulfgate has given the final nod to its $13 billion Plaquemine export project after lining up buyers.
USD 3400 | The $3.4 billion project, approved by directors at a meeting on Thursday, will double the smelter's capacity.
USD 25 | We are excited to announce a $25 million expansion of our Greenville headquarters.
GBP 24 | Drinks group Corvid is ploughing £24m into its Glasgow bottling hall, it has been announced.
JPY 5000000 | The company outlined a 10-year plan to spend ¥5 trillion on electrification at a briefing in Tokyo.
GBP 1200 | LONDON, June 2 (Reuters) - Severn Rail plans to spend 1.2 billion pounds on 60 new trains, it said on Tuesday.
INR 80000 | Under the MoU signed at the summit, Bharat Solar is to invest Rs 8,000 crore in a module factory in Tamil Nadu.
USD 950-1000 | 2025 Outlook: capex of $950 million–$1.0 billion; production of 190,000 boe/d.
USD 270 | For FY2024, the company projects revenue of $3.1bn and capex of about $270m.
JPY 180000 | Investment plans: the board set next year's capital expenditure at ¥180 billion, 8% more than this year.
AUD 1300-1400 | Looking forward, the firm is budgeting A$1.3 billion–A$1.4 billion for sustaining and growth capex in FY26.
USD 60000-65000 | AI is the main driver: the company expects capital expenditure to climb to between $60 billion and $65 billion in 2025.
USD 17000 | Nimbar guided for Q3 capex of $17 billion, ahead of what the market expected.
INR 9000 | "For next year we are looking at a capex of around Rs 900 crore," said joint managing director A. Menon.
THB 42000 | The operator's 2025 capex will come in at roughly 15% of revenue, or about 42 billion baht.
CAD 420 | The Toronto-based gold miner budgeted C$420 million for capital spending in 2013, the bulk of it at Lac Noir.
EUR 41000 | Over the five-year period to 2028, it foresees investments of €41 billion, with grids taking 60%.
USD 3200 | Ferrotek's CFO told investors that fiscal 2026 capital spending would land near $3.2 billion.
USD 78000-80000 | Nimbar on Wednesday raised its full-year capex view to $78–80 billion (from $75 billion) as AI demand outstripped supply.
USD 600-650 | Amid softer prices, the lithium producer has cut planned FY25 capex by a third, to US$600m–US$650m.
USD 5700 | The miner narrowed its capex guidance to $5.7bn from a $5.5bn–$6bn range.
USD 38000 | Management increased the five-year capital plan by $4 billion to $38 billion, pointing to data-center load.
CNY 12000 | 力源半导体宣布将斥资120亿元在无锡新建一座12英寸晶圆厂。
TWD 8500 | 台材科技董事會通過在台中擴建新廠,總投資金額新台幣85億元。
CNY 34000 | 公司将2025年资本开支指引由300亿元上调至340亿元。
TWD 12000 | 管理層預估今年資本支出約新台幣120億元。
USD 420 | The company said its 1987 capital budget of 420 mln dlrs includes 150 mln for exploration.
USD 300 | Capital outlays should be held to about 300 mln dlrs this year, Weldon said in its annual report.
USD 90-100 | Corley Gas Co said it expects to spend between 90 mln and 100 mln dlrs this year on plant expansion.
JPY 18000 | Nakaya Electric Co Ltd will spend 18 billion yen on a plant in Wales to make magnetrons, a company spokesman said.
USD 110 | Weldon Steel Corp said it will begin construction in June of a 110 mln dlr continuous caster at its Gary mill.
SEK 900 | Ostberg AB said it plans to invest 900 mln crowns in a new newsprint machine at Hallsta.
GBP 1300 | Ridley Petroleum said the North Sea partners have agreed to develop the Tern West field at a cost of 1.3 billion stg.
USD 60 | Broadmoor Hotels said it has begun a 60 mln dlr renovation of the Palace in Chicago.
USD 40 | The airline will spend 40 mln dlrs to build a maintenance base at Denver, it said.
USD 55 | Kevin, to your question on CapEx, we'd guide you to about $55 million this year, split evenly between maintenance and growth.
USD 18-20 | So you should assume CapEx of $18 million to $20 million per quarter for the balance of the year.
USD 650 | As we look out to 2023, we see capital intensity easing, with capex of approximately $650 million versus $800 million this year.
USD 140 | Our CapEx guide for the year is $140 million, which includes $30 million for the Phoenix DC.
USD 225-250 | We currently expect to spend $225 million to $250 million on capital projects, mostly store-related.
USD 190 | Approximately $190 million of our 2021 capital plan is earmarked for the Houston data center campus.
USD 90 | Fiscal '20 CapEx is planned at $90 million, a step up from $72 million.
USD 600 | Moving on to capital allocation, for 2022 we plan to invest $600 million in the fleet and $150 million in facilities.
USD 170-190 | We've moved our capex range up by $20 million and now expect between $170 million and $190 million.
USD 85 | CapEx guidance comes down to $85 million from $100 million because of timing.
USD 880 | Due to inflation, we're raising our 2022 capital budget 10% to $880 million.
USD 60 | We now think capital expenditures will be about $60 million, $10 million less than we previously thought.
USD 275 | The Board has approved an investment of $275 million in a new molecular sieve plant.
USD 95 | Last night our board signed off on building a $95 million packaging facility in Reno.
USD 200 | Today we announced that we'll be investing $200 million over the next three years to automate our fulfillment centers.
USD 130 | We've made the decision to invest $130 million in a second line at Baytown, which will start up in 2024.
EUR 70 | Biscuit maker Delaunay is investing 70 million euros to build a factory near Lille, its first in 20 years.
USD 160 | Two new ore carriers will be built for the miner's own fleet at a cost of $160 million.
USD 200 | GREENVILLE, S.C. – Michaux Tires will spend $200 million to expand its plant here, creating 150 jobs.
KRW 5300000 | Chipmaker Seoyon said on Friday it would spend 5.3 trillion won on a new DRAM fab in Icheon, known as M18X.
DKK 1500 | The Danish brewer will shut its Fredericia site and instead spend 1.5 billion crowns on a new brewery in Odense.
KRW 1700000 | Korea's top battery firm said Thursday it would build its second stand-alone U.S. plant, in Arizona, for 1.7 trillion won.
USD 900 | It expects to spend about $900 million on the project, with first gas due in 2028.
USD 2200 | The company's US unit has applied for permits for a $2.2 billion direct-reduced iron plant in Louisiana.
GBP 140 | Ramsey Health has unveiled a £140m hospital building programme.
CNY 2000 | The chain aims to add 300 stores in China by 2026, investing 2 billion yuan.
USD 300 | Taiwan's Hung Yi will build a US$300 million assembly plant in Penang, the firm said in a stock exchange filing yesterday.
INR 50000 | Coal India's smaller rival Gondwana Mines plans to pump Rs 5,000 crore into washeries.
EUR 95 | Sugar cooperative Nordzucht will put €95 million into a bioethanol line, managing director Lars Greve announced.
GBP 40 | Aldine Foods is to invest £40m in a new bakery in Leeds, it was announced this morning.
USD 1200 | Cobre Azul will spend $1.2 billion to convert its Antofagasta mine to underground operation, the Chilean miner said.
USD 24000 | Hexagon Power lifts five-year capex plan to $24 billion
USD 900 | The carmaker will build the model at a new $900 million plant in Slovakia.
USD 650 | Under an agreement signed in Riyadh, Delta Desal will construct a $650 million water plant.
JPY 80000 | Tanuki Motors said it would spend 80 billion yen on a second line at Fukuoka.
USD 500 | Management forecast 2024 capex of about $500 million.
GBP 60 | Brisk Parcel is investing £60 million in a hub at Coventry, creating 400 jobs.
USD 30000 | Arcadia Chips plans to spend as much as $30 billion on two plants in Idaho, it announced.
SEK 3200 | Capital expenditure is expected to be 3.2 billion crowns in 2012, against 2.9 billion in 2011.
USD 45 | We expect to spend $45 million on capital in the fourth quarter.
EUR 300 | The brewer's directors agreed on Tuesday to commit 300 million euros to a brewery in Vietnam.
EUR 2000 | Nimbus Telecom will raise its investment in fibre by a third to 2 billion euros next year.
USD 2600 | Polymer Gulf has decided to double its Jubail complex in a $2.6 billion project.
USD 700 | Redwood Retail set a capital budget of $700 million for the coming year.
USD 100 | "We intend to invest over $100 million in the mill," said Ted Barr, president of Pine Tree Paper.
EUR 1100 | ElectroVolt unveils €1.1bn gigafactory in Navarre
INR 5000 | Orchid Pharma plans a Rs 500 crore injectables plant at Hyderabad, says MD
USD 3400 | The railway is going to spend $3.4 billion on its network in 2023, 6 percent more than in 2022.
RUB 900000 | Zenit Oil now sees its capital budget at 900 billion roubles, after an earlier 1 trillion.
USD 55 | Gravel maker Stonefield announces $55 million quarry expansion
USD 4000 | Lumina plans to invest $4 billion in fabs in Hokkaido by 2030.
USD 1600 | The utility intends to spend $1.6 billion burying cables.
USD 240 | Copper King will spend $240 million on a new concentrator.
USD 800 | TeleSur earmarks $800 million for 5G networks this year.
EUR 75 | Kroner Logistics is putting €75 million into warehouse robots, it said.
USD 420 | Work on the $420 million terminal will begin in September, said port owner Harbourco.
USD 50 | Falcon Air plans to spend $50 million on a maintenance hangar.
AUD 1400 | Northfield said it would pour A$1.4 billion into its iron ore mines to lift output.
USD 200 | Alta Steel has committed $200 million to a galvanizing line, it announced today.
USD 90 | Pemberton Hotels will spend $90 million refurbishing 12 properties.
KRW 9000000 | The fab will cost 9 trillion won, SeoulChip said as it announced the investment.
USD 130 | Greenline is adding a $130 million line at its Quebec paperboard mill, the company announced.
USD 85 | For 2022, Arbor guides to capex of $85 million.
USD 1100 | To that end, Sable Energy has set its 2020 capital program at $1.1 billion.
USD 37000 | The social media firm said 2024 capital spending would be $2 billion higher than it thought, at $37 billion.
AUD 310 | Ostrich Mining today approved stage two of its Kalgoorlie project, worth A$310 million.
USD 150 | We're increasing our investment in new stores this year to $150 million.
INR 15000 | Pacific Cement proposes to put up a Rs 1,500-crore clinker unit at Gulbarga.
USD 10000 | Boulder Semi picked Albany for a $10 billion research fab, the governor said, standing next to its CEO.
EUR 350 | A €350 million gas engine plant is to be erected by Rhein Energie at Hamm.
GBP 480 | Aldgate Water expects its outlays to climb to £480m next year as it replaces mains.
CAD 70 | Mapleworks said it will upgrade three sawmills for a total of C$70 million.
USD 2500 | Sovereign Data to build 300 MW campus in Iowa at cost of $2.5 billion
EUR 1300 | The group said in its results statement that investments would reach 1.3 billion euros in 2014.
USD 620 | This year's capital spending: $620 million, up from $540 million, Cloverdale said.
USD 110 | TurboJet plans to open a $110 million engine shop in Tulsa in 2026, its CEO told employees.
EUR 250 | Vega Glass says it will need 250 million euros to rebuild its furnace and will start in May.
AUD 900 | Shares of Kestrel Lithium slid 7% on Thursday after it lifted this year's capital budget to A$900 million from A$650 million.
EUR 12 | Harjula Oyj is to invest EUR 12m in the expansion of its Kuopio dairy.
SEK 1900 | Kiruna Minerals gave notice to the bourse that it would re-open the Aitik shaft for 1.9 billion kronor.
BRL 600 | Bus maker Volare will sink R$600 million into electric models by 2028, chief executive Caio Lima said in an interview.
USD 1100 | As part of the deal with the state, Amberley will inject $1.1 billion into its Gary plant by 2028.
ZAR 3600 | Spending of 3.6 billion rand on new haul trucks was approved at Wednesday's board meeting, the miner said.
USD 780 | Sunways Energy said its investment committee had cleared the 1.1 GW Tarapaca solar project, whose cost is put at $780 million.
GBP 88 | Tobacco firm Marlow will convert its Bristol works to make heated sticks, at an outlay of £88m.
NLG 700 | The group would be spending 700 mln guilders on a new polyethylene plant at Geleen, chairman Piet Bos told shareholders.
USD 1900 | ThyssenStahl-style "green steel" is coming to Ohio: Amberley has decided on a $1.9 billion furnace there.
GBP 90 | Over three years, Optica Retail will refit 400 shops at a total cost of 90 million pounds.
USD 430 | The new budget has $430 million for drilling, the company's CFO said, and $70 million for pipelines.
CHF 1400 | The budget for 2026 foresees capital expenditure of CHF 1.4 billion, the Swiss utility said.
GBP 260 | Capex should ease to £260m next year once the Leeds depot is finished.
EUR 140 | Guidance for the year: revenue of €2.1bn, capex of €140m.
USD 500 | From roughly $300 million this year, capital spending should grow to $500 million in 2027, the CFO said.
PLN 4000 | The company envisages capital investments of 4 billion zlotys in the 2021–2025 period.
INR 13000-15000 | Capital spend this fiscal will be Rs 1,300-1,500 crore, management indicated.
USD 60 | We have approved $60 million for a second phase of the Lubbock expansion.
EUR 400 | Next year's capex will be the same as this year's, around 400 million euros, Leonhard said.
ZAR 9400 | South Africa's Impofu Platinum said it would invest 9.4 billion rand to deepen two shafts and extend their lives by 15 years.
USD 70 | Vitesse Aero said Thursday it would open a $70 million composites factory in Chihuahua next spring.
EUR 110 | Dairy group Alpenmilch is building a €110 million cheese plant in Kempten, it said on Monday, its largest investment ever.
USD 340 | Harbor Freight Lines is spending an additional $340 million on 12 electric tugs, CEO Mo Farrow said Tuesday.
USD 45 | Some $45 million has been set aside for a new bottling hall, Juniper Springs said in its half-year report.
MYR 600 | Bukit Timber will lay out 600 million ringgit on a biomass plant and a chip mill in Sarawak.
USD 200 | Fashion chain Rosaline said it would close 40 stores and spend $200 million remodelling the rest.
USD 300 | GE-rival Volturn plans a $300 million turbine blade plant in New Brunswick, N.J., sources at the company confirmed.
USD 100 | In its first big move since going public, Hollow Creek Coffee will build a $100 million roastery in Portland.
RUB 1400 | Paper maker Severstam says new boilers costing 1.4 billion rubles will be installed at Perm by 2027.
EUR 320 | The Austrian group has put its capex for the next fiscal year at €320 million, up a fifth.
SEK 14000 | Full-year investment is now planned at 14 billion kronor, Bergvik said, rather than 12 billion.
USD 2900 | For 2025 the gas distributor has budgeted capital expenditures of $2.9 billion.
USD 700-800 | The insurer-owned REIT expects to spend $700 million to $800 million on developments in 2019.
USD 22 | We're planning on $22 million of CapEx for the second half, most of it for the Tampa line.
USD 515 | Total 2023 capital is now pegged at $515 million, down from a prior $560 million.
USD 625 | Bayshore lowered the midpoint of its capex range by $25 million to $625 million.
USD 180 | And so we've upped our fiscal year CapEx outlook to $180 million.
USD 75 | We're also bringing our capex estimate down to $75 million, reflecting project delays.
CAD 1650 | Rubicon Rail will increase capital spending by 10 percent to C$1.65 billion in 2014.
USD 5-6 | We'll have capex of between $5 million and $6 million in Q4.
EUR 90 | As for investments, Voss sees 90 million euros in 2010, of which half in Brazil.
EUR 450 | Spanish builder Albor will invest 450 million euros in a toll tunnel that it will own and run for 40 years.
USD 1100 | Lotus Refining won board approval for its $1.1 billion hydrocracker on Friday.
EUR 85 | The contract drug maker is expanding in Tarragona with a second €85m sterile-fill line.
AED 2100 | Its largest-ever outlay, 2.1 billion dirhams for a rolling mill in Sohar, was approved at a board meeting today, Gulf Rebar said.
USD 35 | MGA Brands has earmarked $35 million to automate its Dallas warehouse, the company announced this week.
JPY 62000 | Sasebo Heavy plans capital expenditure of 62 billion yen for the year ending March, up 18%.
INR 10000 | The Indian two-wheeler maker has lined up an investment of Rs 1,000 crore to expand capacity at Hosur.
USD 250 | Mercer Gold expects 2014 capital spending of $250 million, down from $410 million.
USD 68-72 | We are now forecasting total CapEx of $68 million to $72 million for the year.
USD 12000 | Chip designer-turned-manufacturer Lattis announced a $12 billion fab in Leipzig on Friday.
SEK 2600 | Swedish pulp producer Norrskog intends to invest SEK 2.6bn in a new recovery boiler at its Iggesund mill.
EUR 1400 | The operator's directors gave the green light to spend €1.4bn on fibre over four years.
USD 1700 | Louisiana-based Delta Fertilizer said it will build a $1.7 billion ammonia complex at Donaldsonville.
USD 3100 | The phone company plans to cut capital spending to $3.1 billion next year from $3.6 billion.
USD 185 | Our 2022 capital plan calls for $185 million of spending, of which $120 million is for growth.
JPY 300000 | Carmaker Seiko Motors said it would put 300 billion yen into electric-vehicle production in Mexico.
USD 2600 | PT Sinar Kertas is going to build a pulp mill in South Sumatra at a cost of $2.6 billion.
EUR 130 | Ireland's Glanmore Dairies has announced a €130 million cheese plant in Belview.
USD 2700 | The firm raised its 2022 capital expenditure guidance by 8% to $2.7 billion because of cost inflation.
USD 500 | Copper producer Minera Roja approved a $500 million investment to extend the life of its Toquepala mine.
USD 3000 | Vietnam's largest steelmaker will begin building a $3 billion complex in Quang Ngai in the first quarter.
USD 40 | We anticipate our capital expenditures to be approximately $40 million this fiscal year.
USD 1100 | The shipping line has decided to invest $1.1 billion in eight dual-fuel vessels.
USD 190 | In Alabama, the tyre group will add 1 million tyres of annual capacity with a $190 million expansion.
EUR 7300 | China's Haiyue Battery will build a 7.3 billion euro plant in Hungary, it said in a filing on Friday.
USD 48 | Kansas City Grain said capital expenditures for fiscal 1988 are projected at 48 mln dlrs.
SEK 60000 | Energy group Nordlys expects to invest 60 billion crowns in renewables by 2025.
AUD 3000 | Data centre operator Quantia plans to build a A$3 billion campus in western Sydney.
EUR 1000 | Supermarket chain Merca will invest 1 billion euros this year, mainly in refurbishing stores, its president said.
""".splitlines()

"""Sentences near to a plan that announce nothing, written for these tests in the same five genres."""

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
The brokerage noted that Norvane plans to spend $34 billion on server halls this year.
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
Earlier, another cloud giant, Corvane, announced investments of $9 billion over the next five years to enhance cloud \
infrastructure in Nepal.
Corvane previously revealed plans for a $9 billion investment in data centers in Nepal.
Kestane recently committed $2.2 billion to cloud computing in Laos, while Corvane announced a $9 billion investment \
to expand its cloud in Nepal.
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
The firm partnered with Kestane to build AI centers in a $4.7 billion deal in December.
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
We've deployed $250 million of capital since the start of the year.
In the quarter, we invested $45 million in our stores and our digital capabilities.
We generated $100 million in cash, spent $30 million on CapEx and returned $40 million to shareholders.
CapEx was $20 million, and we expect free cash flow of $150 million for the year.
Our liquidity of $800 million will fund our growth projects.
We expect to close the $300 million acquisition in the third quarter.
We are targeting $50 million in annual cost savings from the plants we closed.
We expect tariffs to cost us $40 million this year.
We expect R&D of $60 million for the year.
Our backlog grew to $1.2 billion of construction projects.
We booked $90 million of orders for data center equipment.
We recognized a $12 million impairment on our plant.
The expansion will add $60 million to annual sales.
Our plants have capacity to support $2 billion of revenue.
We expect EBITDA of $400 million from the new facility once it is running.
We drew $150 million on the revolver to fund construction.
We expect to receive $70 million of insurance proceeds for the plant.
We expect interest of $80 million and taxes of $90 million as well as capex in line with depreciation.
We sold two properties for $60 million and plan to sell another for $40 million.
We spent about half of our $60 million annual CapEx budget in the first six months.
The project came in $10 million under its $90 million budget.
Last quarter we told you CapEx would be $100 million, and that remains the case.
Capital expenditures decreased $12 million versus the prior year.
Customers plan to spend $5 billion on data centers this year, which helps our order book.
Our customers' capital budgets are expected to rise to $80 billion.
Hyperscale capex of $300 billion is a tailwind for our products.
Federal funding of $1.2 trillion for roads and bridges will support demand.
""".splitlines()

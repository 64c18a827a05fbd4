"""Sentences that stand beside news of plans: schemes that run, money of others, results, guesses. None is news."""

NOTHING_NEW = """\
Tolland will be investing up to $5.5 million in Kestrel Fund II, a seed-stage fund for young technology companies.
The plant is part of Fendrel's $11 billion North American electrification plan announced last spring.
As part of its $4 billion network programme, Vantor is replacing 12,000 masts across the country.
Brightwater is investing $2.3 billion through 2027 to harden its lines against storms, a programme that regulators cleared in 2022.
The Ohio project, on which Ellora will spend $20 billion, has slipped by a year.
Hadley's $1 billion remodel programme helped lift same-store sales, analysts at the company's meeting heard.
The factory is one of several projects Jupar has under way in Texas, where it is spending $44 billion.
Nimbar, which is pouring $60 billion a year into AI data centres, reported slower cloud growth.
Chief executive Mark Hill said the group remains on course to invest 3 billion euros by 2025.
We continue to anticipate 2022 capital spending in the neighborhood of $600 million.
There is no change to our prior capex guide of $130 million to $140 million.
Our capital expenditure guidance of $400 million is unchanged.
Zelkova's 2023 decision to spend $3.1 billion on refining now looks ill timed.
The $900 million campus, first announced in 2021, is due to open this autumn.
Free cash flow should top $3 billion, while the capital spending outlook stays at $1.2 billion.
The new terminal is being built under the airport company's 2.1 billion euro expansion programme.
Orvane had earlier said it would spend $8.6 billion on the cracker.
Through its Next Mile initiative, Tarrow is investing £700 million in electric vans and depots.
Shares of Ellora have fallen a fifth since it announced plans to spend $25 billion on fabs.
In January the company guided for capex of $8 billion this year.
It comes two months after the carmaker committed 5 billion dollars to battery production.
Last week's $50 billion spending plan by Nimbar rattled bond investors.
Casa Brava is midway through a $150 million renovation of its Cancun resort.
The 1.2 billion crown plant is scheduled to start producing in 2026 and will employ 400 people.
Sparrow Drinks, whose $220 million plant in Tempe opens next month, is hiring 90 workers.
That is in line with the $2.4 billion capital programme we outlined in November.
The retailer reaffirmed full-year capital expenditures of approximately $300 million.
Under its current plan the utility will invest $14 billion over five years, most of it in wires.
Its $45 billion capital programme, the largest ever in the state, is now in its third year.
Capital expenditures for the quarter were $48 million, compared with $39 million a year ago.
Ondas increased capital spending 14 percent to 1.1 billion reais in the third quarter.
Vantor hiked group investment by 8% year on year to €890 million in the first half.
The group spent 210 million pounds on new stores during the year.
Capex in the period came to $1.9 billion, up from $1.4 billion.
We deployed $75 million of capital into our fleet in the quarter and repaid $50 million of notes.
Trexa completed its $30 million foundry upgrade ahead of schedule.
The company has invested more than $4 billion in the region since 2005.
Net investments in tangible assets amounted to SEK 410 m (377).
Operating cash flow of $310 million more than covered capital expenditures of $120 million.
Last year, Moosehorn opened a C$65 million brewery in Calgary.
The facility, built at a cost of 300 million dollars, employs 700 people.
Against a target of Rs 4,000 crore, the steelmaker incurred capital expenditure of Rs 3,650 crore.
Ellora is expected to spend about $30 billion on new capacity next year, up a third.
The consensus is for capital expenditure of $9.5 billion in 2025.
Barlow Securities lifted its estimate for Nimbar's 2026 capex to $115 billion.
Global spending on chip equipment will reach $120 billion in 2026, trade body SIXT said.
Wall Street had been looking for capex guidance of $62 billion.
Analyst Greta Moss reckons that the company will need $6 billion to finish the mine.
The project could cost as much as $10 billion, bankers said.
The province will spend C$2.6 billion on new hospitals over the next five years.
The cabinet cleared a Rs 22,000 crore railway line between the two cities.
The city council approved a $340 million bond-funded water treatment plant.
Mayor Dan Hoyt pledged $75 million for new buses and depots.
The army plans to spend $1.4 billion on barracks.
The four largest cloud groups will together spend $380 billion on infrastructure this year.
Companies have announced more than $200 billion of US chip plants since 2020.
Foreign firms plan to invest $6 billion in the country's mines next year, the chamber said.
Battery start-up Voltrane raised $400 million in a funding round to build its first factory.
Hyland secured a NZ$300 million loan facility to fund the new drying tower.
The utility plans to issue $750 million of green bonds to finance its capital programme.
The World Bank will lend $200 million for the construction of the power plant.
Proceeds of the $1.2 billion share sale will go towards building data centres.
Builder Carrow & Lee has won a $640 million contract to construct a semiconductor plant in Arizona.
The yard said it will build two ferries for the Danish line in a deal worth 1.6 billion crowns.
Turbine maker Vindtek received an order valued at 300 million euros for a wind farm off Poland.
The company expects its order book to reach $12 billion by year end, helped by data centre projects.
Sorrel will pay $2.1 billion for the pipeline business of Tolmek.
Orvane plans to buy two chemical plants from Lark Industries for $480 million.
The 3.4 billion euro purchase of the tower company is expected to close in June.
The board authorised a new $5 billion share buyback and raised the dividend.
Over the next three years, we plan to return $6 billion to shareholders.
The airline expects to save $500 million a year from 2024 under the restructuring plan.
Plant closures will result in charges of about $90 million in the second half.
We expect the new plant to add $150 million in annual revenue by 2026.
The data centre business should bring in $2 billion of sales next year.
The retailer will spend $1 billion on higher wages for store staff.
Streaming group Palava plans to spend $9 billion on films and series this year.
The drugmaker will raise research spending to $4 billion, it said.
Kestrel received a $25 million federal research grant to develop low-carbon aluminum.
The foundation of the software group pledged $100 million for school buildings.
The plant will generate $1.2 billion of economic activity in the county over a decade, officials estimate.
The expansion brings Fendrel's total investment in the site to $2.8 billion.
To date, Quillon has put more than $9 billion into its US plants.
Gulf fund Mazara will invest $2 billion in chip designer Helion.
The deal values the data centre operator at $14 billion.
We expect free cash flow of $1.1 billion after capital expenditures.
Net cash at year-end is expected at about $300 million, even with the capital programme.
Ellora has put off construction of its $15 billion fab in Saxony by two years.
Ampere signed a 10-year, $3 billion deal to buy power from the wind farm.
Ampere's announcement follows Fendrel's, which said it would spend $7 billion on batteries.
The investment is included in the company's previously disclosed capital guidance of $500 million.
Nimbar shed $90 billion in market value after it raised its capital spending.
Work continues on the €640 million bioproduct mill that Karelia Pulp announced in 2022.
The bottler's $180 million expansion in Reading is nearly finished.
Borealis, which plans a £2.4 billion data centre in Lincolnshire, has hired a new finance chief.
The smelter is the centrepiece of Almara's 3 billion dirham growth plan.
Headwater's move comes on the heels of rival Cuprum's decision to invest $4 billion in Peru.
Of the $3.6 billion the company has pledged to the state, about a third has been spent.
The expansion forms part of a £300 million programme launched by the brewer two years ago.
That number compares with our February outlook of $400 million for capital expenditures.
As I mentioned on the last call, we will invest about $60 million in the Denver campus.
Since 2021, when it unveiled a $10 billion spending plan, the chipmaker has doubled capacity.
Our capital spending outlook of $1.5 billion to $1.6 billion remains intact.
Capex for the year continues to be estimated at $300 million.
Zephyr maintained its 2024 capex guidance of $1.3 billion.
The company has said it plans to spend $4 billion on the line.
Under the $1.9 billion programme begun in 2019, 600 stores have been refitted.
Mr Lindgren, who has overseen a $6 billion investment drive, will step down in May.
The project is one of a string of investments totalling $9 billion the group has unveiled in the South.
The carmaker had intended to spend 2 billion pounds on the plant before the recession.
Wattle, which last month said it would double its Geelong works for A$120 million, posted a 9% rise in profit.
Investors have fretted over whether Nimbar's $80 billion in planned spending will ever pay off.
The retailer's capital budget for the year had been set at $500 million in March.
The plant, where Orrin is investing $450 million, will make coatings.
This is all part of the 5 billion euro strategic plan for 2020-25.
Earlier in the week its rival said it would spend A$2 billion on a similar refinery.
The utility, in the third year of a $12 billion grid overhaul, asked regulators for higher rates.
去年宣布的85亿元投资计划目前进展顺利。
Capex rose 22% to Rs 1,140 crore in the June quarter.
During the quarter we invested $64 million in growth capital, primarily for new trucks.
Investment in fixed assets (excluding acquisitions) was €212m, against €198m the year before.
Corrigan's exploration outlays totaled $220 million in 2015.
Our year-to-date capital spend is $310 million, or 70% of plan.
The chain spent about $2 million on each remodel.
The line, commissioned in 2018 at a cost of $45 million, makes 200 tonnes a day.
Property, plant and equipment purchases of $88 million compared with $102 million a year earlier.
Pan-Andes boosted its drilling spend 30 percent to $600 million in the six months to June.
In 2019 alone, the group put $700 million into warehouses.
公司上半年资本开支为62亿元,同比增长15%。
Cash capital expenditures came to $41.2 million, which was below our plan.
Morningside Research sees Ellora's capex jumping to $28 billion in 2026.
The pipeline may end up costing $9 billion, according to people in the industry.
Analysts polled by Factline had expected capital expenditure of 3.1 billion euros.
Offshore spending worldwide is set to climb 8 percent to $210 billion, consultancy Norsk Analyse said.
Building a leading-edge fab can run to $20 billion.
By one estimate, Nimbar will have spent $300 billion on data centres by 2030.
We estimate that Zephyr needs to invest $2 billion to match its rivals' networks, the broker wrote.
Parliament approved 300 billion yen for the bullet train extension.
The Kenyan government will build a 1,000 km pipeline costing $1.3 billion.
State-owned road agency Vias will spend 4 billion reais on highways, the transport ministry said.
The US administration wants to put $52 billion into domestic chipmaking.
Denver's school district plans a $95 million stadium.
Voters backed a $600 million bond to rebuild the port.
Chip firms are planning $500 billion of new fabs worldwide, the association says.
Automakers will spend a combined $515 billion on electric vehicles over the next decade.
Total investment in the sector is projected to hit 2.6 trillion rupees by 2027.
Cobalt Cycle has landed €110 million in Series C money to scale its recycling plants.
The EU bank agreed to lend Corvus 800 million euros for the wind farm.
Vesta will fund the mine's remaining cost with a C$400 million gold stream.
The Department of Energy offered Wattle a conditional commitment for a $670 million loan to expand its battery plant.
Quokka raised A$250 million through a placement to fund construction at Kwinana.
The company plans a $2 billion bond sale, part of which will finance new fabs.
Engineering group Stahlbau was picked to build the 2.2 billion euro cracker.
Cranes maker Liftec will deliver ten cranes worth $90 million to the port of Busan.
The contractor's backlog grew to $8 billion on data centre work.
Sanders Construct said it landed a $320 million job building a hospital tower in Boise.
Trident Yards to build three tankers for Greek owner in $210 million deal
Harrow Beverages will acquire the canning plants of Dell Can for $180 million.
Anchor Bay agreed to pay $600 million for a portfolio of warehouses.
Livonia is to take over biotech Genvia in a $500 million deal.
Zephyr will return 1.2 billion pounds to investors through buybacks this year.
The miner declared a special dividend worth $1.4 billion.
Mikasa will close two furnaces, saving 8 billion yen a year.
The plan targets $1.2 billion of cost reductions by 2026.
The contract manufacturing arm is expected to generate $400 million in sales from the new plant.
Sales at the data centre unit should top $3 billion next year.
Zephyr will spend £150 million on advertising its new tariff.
The bank plans to invest $250 million in staff training over five years.
We expect R&D expense of about $90 million next year.
The grocer will give $25 million to food banks.
Nimbar donated $1 billion in cloud credits to universities.
Backers say the mine would add C$1.1 billion to the provincial economy.
Petrolia will put 300 million euros into a venture fund for clean technologies.
Sovereign fund Alara takes a $1.5 billion stake in Corvus Wind's pipeline of projects.
The IPO values the lithium refiner at A$2.1 billion.
Depreciation will be about $120 million and free cash flow at least $200 million.
Orrin's investments in Alabama now exceed $1.3 billion.
Karelia Pulp has shelved its plan for a 640 million euro mill.
Borealis has signed a lease worth $1.8 billion over 15 years for chips capacity.
Alabama will give Orrin $40 million in tax breaks for the plant.
The refinery must pay $65 million to settle pollution claims.
The miner will write down its nickel project by $1.1 billion.
Rebuilding after the fire will cost insurers $200 million.
The carmaker will pay $300 million in bonuses to plant workers.
The delay has added $800 million to the cost of the project.
Together with earlier outlays, the group's spending in Poland reaches 1.2 billion euros.
The $6.5 billion Chandler factory, Cactus Semiconductor's first outside Asia, will start production in 2027.
Laredo had competed with El Paso for the $215 million compressor factory.
The funds will support the miner's ongoing $800 million expansion at Salar Norte.
Southdown's proposal to invest £5.9bn drew criticism from consumer groups.
The announcement is the latest in a flurry of US investments by drugmakers; Livonia said in February it would spend $27 billion.
We remain comfortable with our capital expenditure guidance of $250 million.
As a reminder, our 2021 CapEx guidance is $90 million to $100 million.
Our capital budget, which we set at $1.1 billion in December, assumed four rigs.
Our full-year capex of approximately $400 million is consistent with the guide we gave in February.
With the second phase of our $500 million modernization program now complete, we turn to the third.
The carmaker has committed to spending $35 billion on electric vehicles by 2025.
The company is spending $1.5 billion on the expansion, which it expects to finish in 2026.
Ridgeline, which is targeting $1 billion in capital spending this year, beat forecasts.
When the plant was first proposed in 2018, the company put the cost at $400 million.
That would come on top of the $17 billion fab the Korean group is building in Taylor.
Petrolia and its partners took the $5.2 billion decision in 2019 but work stalled.
It has since pledged an additional $3 billion, most of it for batteries.
The group, which earlier unveiled a 2 billion euro push into chips, declined to comment.
Under the leadership of Raj Mehta, Kirloskar has promised to pump Rs 10,000 crore into green energy by 2030.
The utility's $26 billion, five-year capital plan calls for the retirement of four coal units.
Capital additions in fiscal 2018 totaled $112.6 million.
During the first nine months we generated $380 million of cash from operations and invested $145 million in capital projects.
We finished the year with $62 million in CapEx, just under our plan.
Free cash flow was $96 million after $41 million of capital expenditures.
Compared with the prior-year quarter, capital spending increased $18 million to $77 million.
It doubled capital outlays to 6.1 billion yuan in the first half.
The Cheyenne brewery, built for $70 million, closed in 2011.
Over the last five years we've put $2.2 billion to work in our infrastructure.
Capital expenditures net of disposals were €1.3 billion for the nine-month period.
The company cut investment by 12 percent to 3.3 billion euros in the nine months to September.
Year to date we've spent roughly $220 million of our $300 million capital budget.
Ridgeline invested $298 million in the quarter, running three rigs.
Third quarter capital expenditures were $31 million, bringing us to $84 million for the year.
At $1.6 billion, capital spending last year was the highest since 2008.
We ended the quarter with $1.2 billion of cash and available liquidity of $900 million to support our growth projects.
For the full year we now expect free cash flow of $500 million to $550 million, reflecting lower capital expenditures.
We returned $300 million to shareholders while funding our capital program.
We anticipate spending $60 million on cash taxes and $45 million on interest.
Hyperscaler capex is tipped to surpass $600 billion next year.
TD Harlow expects Cactus to spend as much as $9 billion in 2026.
Replacing the state's lead pipes could cost utilities $2 billion.
The International Grid Forum puts the investment needed at $600 billion a year by 2030.
Building the mine would take $3.2 billion, a consultant's study found.
The street is modeling capital expenditures of $82 billion for next year.
It would cost the company an estimated $1.5 billion to match that network, one analyst said.
Cactus may lift capital spending to as much as $8 billion, analysts at Corwin said.
Chile will invest $1.5 billion to modernise its ports, the public works minister said.
The Ministry of Power has sanctioned Rs 3,760 crore for battery storage schemes.
Texas lawmakers approved $10 billion for new gas-fired plants.
The transit authority's board adopted a $65 billion capital plan.
The federal government is contributing C$100 million toward the plant.
NASA plans to spend $93 billion on the moon programme through 2025.
Between them, the two chipmakers are investing more than $100 billion in Arizona.
Hotels worth $4 billion are planned in the kingdom over the next two years.
Rs 5 lakh crore of investment proposals were signed at the state's summit.
Airlines will have to invest $1.5 trillion by 2050 to cut emissions.
Proceeds from the offering, expected to be $350 million, will be used for capital expenditures.
Hutton Oil said it filed to sell 150 mln dlrs of debentures, with proceeds earmarked for exploration.
We amended our credit facility to increase capacity to $800 million, giving us flexibility for growth capital.
The developer closed $1.1 billion of project financing for its Nevada mine.
A consortium led by Bank Meridian will provide 600 million euros for the metro line.
Tolland sold $500 million of equity forward contracts to support its five-year capital plan.
Wexford Engineering has been awarded the $1.2 billion EPC contract for the Mamba gas plant.
Shipbuilder Hanjo said it received an order for four gas carriers from a Greek owner for $880 million.
The firm bagged an order worth Rs 1,150 crore to lay pipelines in Gujarat.
Rail builder Corwen is in line for a £900 million deal to supply trains to the Northern franchise.
The sale of the Hamilton steelworks to Nordhammer for $700 million should close by June.
Alderney Ferries is buying rival Sark Lines for £55 million.
Petrolia is paying $1.1 billion for a 40 percent interest in the Mamba field.
Tolland's board also approved a $250 million increase in its share repurchase authorization.
The programme is expected to deliver annualised savings of $120 million by 2025.
By idling the mill, the company expects to trim costs by $35 million.
The new hospital tower should bring in $90 million of additional revenue a year.
Orders for chip equipment are expected to reach $1.9 billion this quarter.
We plan to invest an incremental $40 million in marketing and digital in the second half.
The studio will spend $2 billion on sports rights next season.
Pre-opening expenses should be about $6 million for the year.
It plans to raise research and development spending by 20 percent to $1.1 billion.
Mazara Holding will inject $750 million into EV maker Voltrane in exchange for new shares.
The telecoms group plans to invest $300 million in start-ups through its venture arm.
The spin-off would value the data centre arm at about $9 billion.
The port expansion is projected to generate $2.1 billion in economic output.
Cactus Semiconductor pledged $5 million to local schools and a job-training fund.
The state is offering $310 million in tax credits for the plant.
The utility will pay $117 million to settle claims from the 2018 fire.
It took a $640 million impairment on the stalled project.
Hutton Oil plans to divest $500 million of non-core assets by year-end to fund its drilling.
The airline's new pilot contract will cost it $1.4 billion over four years.
Flooding at its Thai plant will cost the drive maker $200 million in sales.
The latest project takes Gensai's outlay in Kentucky to more than $400 million.
In all, the drugmaker has announced $50 billion of U.S. spending since 2020.
Saltflat has put its $2.3 billion Nevada mine on hold until prices recover.
The cloud firm will rent the site for $11.9 billion over five years.
The capex shock wiped $190 billion off the social network's market value.
The group expects net debt to stay below $2.5 billion despite heavy capital spending.
Its order backlog for data centre cooling systems stands at $3.4 billion.
Key takeaway: Nimbar's $4 billion Chile plan shows how serious it is about Latin America.
The Woodstock expansion follows Bayfield's C$200-million investment in Windsor last year.
Helvar's Turku investment – €140 million – was announced in a press release last autumn.
Ferrotek's stock jumped after the company announced its $1.9 billion Arkansas campus.
In 2023, the company launched a three-year, €2 billion overhaul of its stores.
Construction crews are now pouring foundations for Aurora's $780 million fab.
Kappa's $310 million plant will employ 400 people once it opens in 2027.
The company is in the process of spending $5 billion to modernize its network.
Back in March, management had flagged capex of $3 billion for the year.
Gulfgate, which approved the $13 billion Plaquemine project in June, said it had signed a 20-year supply deal.
How Nimbar plans to spend $70 billion on its data halls
Why is Ferrotek spending $1.9 billion in Arkansas?
The smelters, which will cost a combined US$2.8 billion, have been delayed by permits.
That includes the $1.2 billion the railway is putting into new trains.
The firm's five-year, €41 billion investment plan is well on its way.
It also confirmed its existing capex guidance of $950 million to $1.0 billion.
Among the projects already announced are a $2 billion battery plant by Okami and a $1 billion plant by Lumen.
Nimbar is currently investing about $20 billion a quarter in data centers.
Recall that capex guidance stood at $75 billion three months ago.
Nimbar's capital expenditures hit $22.6 billion in the quarter, up 70% year over year.
Ferrotek spent over $2 billion on capex in fiscal 2025.
Capex intensity reached 27% of revenue as spending climbed to $5.1 billion.
The company's capex for Q2 stood at Rs 310 crore, taking the H1 total to Rs 560 crore.
Cash used in investing activities was $88 million, primarily for property and equipment.
In its fiscal first half, Severn Rail lifted capital investment to £410 million from £360 million.
The plant was inaugurated last week after an investment of Rs 450 crore.
The firm has so far sunk A$700 million into the project.
It took three years and $120 million to build the brewery.
公司第三季度资本支出达到96亿元,创历史新高。
Wall Street sees Nimbar's capex topping $100 billion in 2026.
Bloomfield Intelligence projects AI capex of $1.6 trillion by 2032.
A new gigawatt-scale data center can cost $50 billion.
Nimbar could spend more than $300 billion over the next three years, Fenwick analysts wrote.
The project's price tag may balloon to $20 billion, critics warn.
市场预计该公司明年资本开支将达到450亿元。
The Department of Transportation awarded $1.1 billion for bridge repairs.
Prime Minister Ana Soler said the country would spend 3 billion euros on rail.
The Tamil Nadu government approved investment proposals worth Rs 24,000 crore.
The county is putting $12 million toward roads around the plant.
Indonesia wants to attract $35 billion to its battery industry.
The European Commission cleared €902 million of German aid for the battery plant.
Big Tech's AI spending will hit $400 billion this year.
The summit drew pledges worth Rs 10 trillion from more than 200 companies.
The two utilities' combined capital plans come to $60 billion.
Roughly $75 billion of data center projects are in the pipeline in the state.
Aurora Chips received $160 million in CHIPS Act funding for the Oregon fab.
Gulfgate closed a $7 billion financing package for the project.
The startup has raised $1.2 billion to date to build its factories.
It plans to tap the bond market for $3 billion to help finance its data centers.
Iberluz got a €200 million loan from the regional development bank for the park.
Larsson Construction will build the $310 million plant for Kappa Foods.
Ferrotek signed a $600 million supply agreement with a European carmaker.
The EPC firm has won orders worth Rs 2,040 crore across its transmission business.
Nimbar landed a $3 billion cloud contract from the defence ministry.
Okami is buying the shuttered Lansing plant for $85 million.
Severn Rail's parent agreed a 3.1 billion pound takeover by an infrastructure fund.
It will take full control of the battery venture by paying $1.2 billion for its partner's half.
Nimbar is investing another $4 billion in AI lab Syntha, taking its total to $8 billion.
The fund plans to deploy $10 billion in data center companies.
Its board okayed a $70 billion addition to the buyback plan.
Closing the three mills will cut annual costs by $90 million.
The restructuring aims to take $2 billion out of the cost base by 2027.
The fab will generate $1 billion in annual sales when full.
The segment should deliver $5 billion in revenue next year.
Nimbar will spend $1.5 billion on its employees' relocation and severance.
The chain is investing $200 million in lower prices.
Operating expenses are expected to be $96–99 billion this year.
Zentiva plans to spend 8% of sales, or Rs 700 crore, on R&D.
The project will contribute €3 billion to the regional economy, a study found.
Construction will support $400 million in local wages.
Syntha was valued at $61 billion in its latest round.
Nimbar will donate $10 million for AI education in Chile.
The plant will receive $75 million in state incentives.
Under the deal, the company will get a property tax abatement worth $48 million.
Regulators ordered the miner to pay $700 million for the dam collapse.
The chipmaker expects to write off $3 billion tied to the cancelled fab.
Ferrotek has paused its $1.9 billion Arkansas campus.
Nimbar agreed to buy 1 GW of nuclear power in a deal worth $16 billion.
The AI lab has committed to spend $250 billion on the cloud group's services.
Nimbar signed data center leases worth $19 billion with the neocloud firm.
Its total commitment to the state now stands at $13 billion.
With this, Helvar will have invested €400 million in Turku since 2015.
Free cash flow will turn negative by about $5 billion this year because of capex.
Total debt is expected to peak at $14 billion as projects are completed.
Nimbar lost $200 billion in market value on the capex news.
The company expects insurers to cover most of the $90 million needed to rebuild the line.
Dunleith reiterated its 75 mln dlr capital spending plan for fiscal 1988.
As we've said, the Phoenix DC is a $30 million project.
There's been no change in our view of capex, still at about $55 million.
The Houston campus, a $190 million investment, opened its doors in May.
So that $600 million fleet investment we talked about in January is moving along well.
The Icheon fab, for which Seoyon has set aside 5.3 trillion won, is taking shape.
Our capital guidance for 2021 remains at $300 million.
We are on track with our $275 million molecular sieve project.
The $95 million Reno facility that we announced last quarter is progressing.
Michaux, which is spending $200 million to expand in Greenville, makes tires for BMW.
In keeping with the plan we laid out at Investor Day, we'll spend $1 billion on solar through 2025.
The project is included in the $3.5 billion capital plan filed with regulators last year.
Seoyon had announced a 20 trillion won investment plan for the M15X fab back in 2024.
Opponents of the $2.2 billion iron plant packed the hearing.
Analysts welcomed the chain's 2 billion yuan expansion plan.
The brewer's decision to spend 1.5 billion crowns in Odense will cost Fredericia 400 jobs.
Having committed 700 million euros to trains, Hellas Rail now wants higher fares.
A similar project, with a budget of $1.1 billion, is under construction in Oman.
We closed out 2020 with capital spending of $540 million, $20 million under budget.
Capital expenditures during the first half amounted to 34 mln dlrs vs 29 mln dlrs a year earlier, Corley said.
We invested $47 million in our business in Q3, including $12 million of expansion capital.
Maintenance capital for the quarter totaled $9 million and growth capital was $22 million.
Our net investment in rental fleet was $112 million in the period.
It finished a 60 mln dlr renovation of the Palace in 1985.
Of the $540 million we spent last year, 60% went to transmission.
Delaunay has spent 300 million euros modernising its factories since 2015.
Adjusted EBITDA less capex was $88 million.
Capital expenditures as a percent of sales were 4.5%, or $61 million.
Working capital was a $45 million use of cash as we built inventory ahead of the plant start-up.
We have ample liquidity of $1.4 billion to fund our growth pipeline.
We plan to spend roughly $400 million on share repurchases and $120 million on dividends.
We bought back $90 million of stock and have $310 million left under the program.
Corley Gas Co said it plans to sell 50 mln dlrs of first mortgage bonds to finance construction.
Ostberg said it had arranged a 300 mln crown credit line for the newsprint machine.
The company has applied to the export bank for a 90 mln dlr loan toward the Wales plant.
Hellas Rail would get 300 million euros from the EU recovery fund for the depots.
We priced $500 million of senior notes, the proceeds of which will fund the Baytown line.
Ridley Petroleum said it would buy a 20 pct interest in the field for 200 mln stg.
We closed the $850 million acquisition of three data centers in Ohio.
Weldon said it has completed the purchase of the Gary mill for 75 mln dlrs.
Broadmoor Hotels expects 140 mln dlrs from the sale of the Palace.
Fluorine Corp said its unit won a 110 mln dlr contract to build a caster for Weldon Steel.
Seoyon's supplier Jusang won a 48 billion won order for deposition tools for the new fab.
Boatbuilder Navix will construct the ore carriers for the miner under a $160 million contract.
We expect the Baytown expansion to contribute $60 million in sales by 2025.
Backlog at quarter end was $2.1 billion, of which $800 million relates to data centers.
These actions should yield $75 million of run-rate savings by the end of 2022.
We expect to record pretax charges of $40 million to $50 million tied to the closing of the Fredericia brewery.
SG&A should be $210 million to $215 million, including $8 million of new-store costs.
We're going to invest an additional $15 million in wages in the back half.
We'll spend about $120 million on R&D this year, mostly on next-gen batteries.
The Pentagon gave the lab a $35 million contract to develop rare-earth magnets.
Analysts surveyed by Consensus Metrix look for 2022 capex of $610 million.
Demand for chip tools will grow to $110 billion in 2025, the trade group says.
Closing the gap would require Hellas Rail to invest 2 billion euros, a parliamentary report said.
The Greek government will spend 1.2 billion euros on new railway lines.
The World Bank approved $250 million for irrigation in Punjab.
The city of Denver plans to spend 40 mln dlrs to enlarge its airport.
South Korea will invest 26 trillion won in its chip industry, President Han said.
Brewers in the region plan to invest a total of $1.2 billion over the next three years.
Planned capital spending by U.S. utilities is up 7 pct at 28 billion dlrs, a survey shows.
The company's charitable arm will give $12 million to build clinics.
The purchase price values the mine at $1.3 billion.
Nakaya will put 3 billion yen into its affiliate in return for new stock.
The two will each hold 50 percent of the venture, which has capital of 40 mln dlrs.
The storm will cost us about $25 million in repairs and lost sales.
We expect to pay cash taxes of $95 million, helped by accelerated depreciation on new plants.
The brewery will pump $40 million a year into the local economy.
That takes our total investment in Greenville past $1.5 billion.
Gondwana Mines must pay Rs 300 crore for clearing forest without permits.
We entered into a $320 million sale-leaseback of our distribution centers.
D&A will be about $180 million given the new DC.
We added $60 million of inventory to support the new stores.
We have take-or-pay commitments of $1.1 billion for equipment over ten years.
Aldine Foods, which is to invest £40m in a new bakery in Leeds, has appointed a new chairman.
The $1.2 billion conversion of Cobre Azul's Antofagasta mine to underground operation is two years behind schedule.
Hexagon Power, fresh from lifting its five-year capex plan to $24 billion, is seeking higher rates.
The carmaker builds the model at its $900 million plant in Slovakia.
Under an agreement signed in 2019, Delta Desal has been constructing a $650 million water plant.
Tanuki Motors had said it would spend 80 billion yen on a second line at Fukuoka.
Management's forecast for 2024 capex of about $500 million was unchanged.
Brisk Parcel's investment of £60 million in a hub at Coventry created 400 jobs.
Arcadia Chips' plans to spend as much as $30 billion on two plants in Idaho have hit a snag.
Capital expenditure was 3.2 billion crowns in 2012, against 2.9 billion in 2011.
We spent $45 million on capital in the fourth quarter, as expected.
The brewer agreed last spring to commit 300 million euros to a brewery in Vietnam.
Nimbus Telecom raised its investment in fibre by a third to 2 billion euros last year.
Polymer Gulf decided in 2021 to double its Jubail complex in a $2.6 billion project.
Redwood Retail has stuck to its capital budget of $700 million for the year.
Ted Barr, who oversaw the investment of over $100 million in the mill, is leaving Pine Tree Paper.
ElectroVolt's €1.1bn Navarre gigafactory: what we know so far
Orchid Pharma's Rs 500 crore injectables plant at Hyderabad gets first orders
The railway is seen spending $3.4 billion on its network in 2023, brokers at Hallam say.
Zenit Oil still sees its capital budget at 900 billion roubles.
Locomotive builder Traxx has sold 30 electric locomotives for $210 million.
Gravel maker Stonefield announces $55 million share offering
Japan plans to invest $4 billion in fabs in Hokkaido by 2030.
The utility intends to borrow $1.6 billion to bury cables.
Copper King will spend $240 million on a takeover of Lode Mining.
TeleSur earmarks $800 million for dividends this year.
Kroner Logistics is putting €75 million into warehouse-robot start-up Grabbit, it said.
Work on the $420 million terminal began in September 2020, said port owner Harbourco.
Falcon Air plans to spend $50 million on a marketing campaign.
Northfield would have to pour A$1.4 billion into its iron ore mines to lift output, analysts reckon.
Alta Steel has committed $200 million to the region since 2016.
Pemberton Hotels will receive $90 million from selling 12 properties.
The fab would cost 9 trillion won if built today, industry observers say.
Greenline added a $130 million line at its Quebec paperboard mill.
In line with its guidance, Arbor's 2022 capex will be $85 million.
To that end, Sable Energy has completed its 2020 capital program of $1.1 billion.
The social media firm's value fell $37 billion after it said 2024 capital spending would be higher.
Ostrich Mining today awarded the stage two contract at its Kalgoorlie project, worth A$310 million.
We increased our investment in new stores to $150 million during fiscal 2019.
The state cleared Pacific Cement's proposal to put up a clinker unit and gave it Rs 1,500 crore in incentives.
Boulder Semi's choice of Albany for a $10 billion research fab three years ago surprised many.
A €350 million gas engine plant erected by Rhein Energie at Hamm went live in May.
Aldgate Water expects its revenue to climb to £480m next year as it raises tariffs.
Mapleworks said it will sell three sawmills for a total of C$70 million.
Sovereign Data to rent 300 MW campus in Iowa in $2.5 billion lease
The $750 million upgrade, disclosed in a filing last year, will extend the refinery's life.
The group said in its results statement that investments reached 1.3 billion euros in 2014.
Last year's capital spending: $620 million, up from $540 million, Cloverdale said.
TurboJet opened a $110 million engine shop in Tulsa in 2016, its CEO told employees.
Vega Glass says insurance will pay the 250 million euros needed to rebuild its furnace.
Net interest expense should be $60 million, with maintenance capex part of cost of sales.
The Nokia mill, where a fourth tissue machine worth EUR 60 mn was installed in 2010, makes kitchen towels.
With a EUR 12m loan from the Nordic bank, Harjula will expand its Kuopio dairy.
The utility's share of the interconnector, 240 million euros, was paid in 2018.
The contractor expects to book 180 million euros from the Gijon rolling mill.
Bus maker Volare posted sales of R$600 million, helped by electric models.
Amberley, once bound by its promise to inject $1.1 billion into the Gary plant, has asked for more time.
Thailand hopes the cloud region will draw $5 billion of investment.
Volare's rivals are expected to invest R$2 billion in electric buses.
The mine would need $780 million of investment, a feasibility study shows.
Marlow has put its Bristol works up for sale for £88m.
The group had planned to spend 700 mln guilders at Geleen but demand collapsed.
The line's cost has ballooned to A$31 billion, an independent review found.
The money will come from a $430 million rights issue.
Kestrel Lithium's A$900 million capital budget drew criticism from activist fund Corvel.
Its existing 90 million pound refit programme has lifted sales at Optica's shops.
Spending on haul trucks came to 3.6 billion rand over the life of the mine.
Sunways raised $780 million of debt for the Tarapaca solar project.
Capex fell to £260m last year as the Leeds depot was finished.
The company's capital investments of 4 billion zlotys in 2016–2020 exceeded plan.
Capital spend in the last fiscal was Rs 1,420 crore, management said.
Amberley's furnace in Ohio, a $1.9 billion project, is about half built.
To hit its targets the industry must invest $4 trillion a year, the agency said.
Pension fund Alta will commit $2 billion to data centres managed by Brae Partners.
Brae Partners has closed a $4 billion fund to buy cold-storage warehouses.
The farm co-op received grants of $30 million toward its new grain terminal.
The club will spend £45m on a new striker.
The ministry of railways has set aside Rs 2.4 lakh crore for capital expenditure.
The shipyard will deliver the $500 million cruise liner in 2026.
The chip group's chief will get $60 million in stock if its fabs hit targets.
The carmaker set aside $1.4 billion for warranty claims.
The insurer will plough £2 billion into infrastructure debt.
Analyst Jo Hale now models capex of $96 billion for Nimbar next year, up from $88 billion.
Nimbar's capex consensus for 2026 has climbed to $110 billion.
The plant's closure will mean the loss of a $90 million payroll.
Losses at the battery unit are expected to reach $1 billion this year.
The two firms said their merged group would have annual capital spending of $3 billion.
The project has won €300 million from the EU's innovation fund.
The operator has an order for 20 ferries, each costing $40 million, outstanding.
The board will decide in December whether to build the $3 billion mine.
Impofu's 9.4 billion rand shaft-deepening programme will lift output from 2027.
Vitesse opened its $70 million composites factory in Chihuahua on Thursday.
The cheese plant that Alpenmilch is building in Kempten at a cost of €110 million has won a design prize.
Keppler's 5-billion-euro wafer plant has been in the works since 2022.
Juniper Springs' $45 million bottling hall won planning consent two years ago.
Hollow Creek Coffee raised $100 million when it went public.
The REIT sold $700 million of developments in 2019.
The roastery, Hollow Creek's first, cost $100 million to build.
We spent $22 million on CapEx in the second half, most of it for the Tampa line.
Bayshore stood pat on its $600 million to $650 million capex range.
In Q4 we had capex of $5 million.
Rubicon Rail's capital spending rose 10 percent to C$1.65 billion in 2014.
Builder Albor will earn 450 million euros in tolls from the tunnel.
Lotus Refining said costs at its $1.1 billion hydrocracker were under control.
MGA Brands expects the automation of its Dallas warehouse to save $35 million.
Like its peers, Voss spent 90 million euros on plants in 2010.
Voss, whose 90 million euro investment plan runs to 2012, said sales rose.
A blade plant of that size would typically cost $300 million.
Workers at the $300 million blade plant voted to unionise.
Brokerage Tamm & Co puts the cost of the hydrocracker at $1.4 billion.
Gulf Rebar's order for a 2.1 billion dirham rolling mill went to Danelli.
Danelli will supply Gulf Rebar with the rolling mill, a deal worth 2.1 billion dirhams.
Bukit Timber owes 600 million ringgit to banks that funded its chip mill.
Bukit Timber is raising 600 million ringgit from investors for a biomass plant.
The governor proposed spending $2.9 billion on roads and bridges in 2025.
The ministry wants utilities to invest 14 billion kronor in the grid.
Severstam swung to a loss of 1.4 billion rubles after writing off old boilers.
Pacific Telecom's undersea cable unit is valued at $1.6 billion.
The turbines will cost $340 million less to run.
Harbor Freight Lines may order 12 electric tugs for $340 million, people familiar with the matter said last week.
According to the plan presented in 2020, capex would average €320 million a year.
The group has cut its workforce by 200 to save €320 million.
Volturn took a $300 million charge on its blade plant.
Shareholders will vote on a $300 million capital increase at Volturn.
Bergvik received 14 billion kronor in orders in the quarter.
The gas distributor asked regulators for a $2.9 billion rate increase to pay for pipes.
The tunnel's sponsors include a pension fund that put in 450 million euros.
The drugmaker spent €85m buying the Tarragona site in 2018.
Impofu's parent pledged 9 million rand for schools near the mine.
Sasebo Heavy spent 53 billion yen on plant and equipment last year.
Mercer Gold's capital spending was $410 million in 2013.
Faxelund bought Polish brewer Zywa for 900 million crowns in 2016.
The Hosur plant, which cost Rs 1,000 crore, can make 1 million scooters a year.
Lattis has lined up €5 billion of subsidies for its Leipzig fab.
Norrskog's SEK 2.6bn boiler project remains on budget.
The operator reported free cash flow of €1.4bn.
Delta Fertilizer expects the ammonia complex to bring in $600 million a year.
Analysts at Bredin expect the phone company to spend $3.3 billion next year.
The phone company repeated that it would spend $3.1 billion this year.
Capital expenditures for the quarter were $42 million, of which $25 million was for growth.
Seiko Motors will buy back up to 300 billion yen of stock.
PT Sinar Kertas took a $1.2 billion loan from Chinese banks for the mill.
Glanmore Dairies sold its cheese business for €130 million.
The $500 million Toquepala extension, approved in 2019, is complete.
Vietnam needs $3 billion a year for new power plants, the ministry said.
Builder Cotecna won the contract to construct the $3 billion steel complex.
The shipping line ordered eight vessels last year for $1.1 billion.
Four Japanese banks will provide $1.1 billion for the vessels.
The tyre group has invested $190 million in Alabama since 2015.
Haiyue's Hungarian plant, a 7.3 billion euro investment, has drawn protests.
The government plans to spend 60 billion crowns on railways by 2025.
Quantia was valued at A$3 billion in the share sale.
Merca's sales are expected to grow by 1 billion euros this year.
Kansas City Grain will close three elevators at a cost of 48 mln dlrs.
Under its five-year plan, Nordlys has so far invested 24 billion crowns.
""".splitlines()

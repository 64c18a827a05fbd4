"""Sentences near to a plan that tell none: what was told before, and what is nobody's capital spending."""

KNOWN = """\
Last month, Norvane Truck Co. unveiled a $3.2 billion programme to put up two axle plants in Idaho.
The capex budget of the group continues to stand at roughly $64 million.
As outlined at our strategy day, we will put as much as $240 million into bottling lines by 2029.
The grocer had forecast outlays on new stores of $310 million.
At the start of 2024, Norvane announced it would put $12 billion into data centers in fiscal 2025.
At the beginning of the decade the group unveiled a 40 billion yuan plan to expand its cloud.
Earlier in March, Brightmere set a target to spend more than $9 billion on its network.
The company announced a $900 million investment in a Kansas battery plant last year.
The utility's 2023 to 2027 capital plan stood at $31 billion.
The updated capital plan, now standing at $31 billion over five years, is 9% larger than the one of last February.
Our strategy, which includes roughly $4 billion of investments in wind and solar through 2035, keeps rates low.
Norvane, despite its pledge to spend $12 billion on AI data centers, has paused two sites.
Chief executive Ann Roe has defended the $30 billion capex commitment.
Investors are worried that Norvane's $62 billion capex will not pay off.
Brightmere, which in May committed £2 billion to British data centres, did not comment.
The move comes a month after Brightmere said it would spend $11 billion on servers.
Solvane is building a $20 billion chip complex in New Mexico.
The company has committed to invest $5 billion in the state by 2030.
Construction of Omnicore's $5 billion Danang plant, announced in 2023, is behind schedule.
The company expects to open the first phase of its $1.6 billion data center next year.
In its January filing, Tessera forecast capital expenditure of $9 billion for this year.
Back in October the firm laid out plans to spend $7 billion on two fabs.
When it reported in February, Quillon guided for capex of 22 billion euros.
Orbis, which is investing $3 billion in a Utah mine, trades at nine times earnings.
Our previously communicated capital budget of $640 million has not changed.
CapEx is still tracking to our $50 million target.
We are leaving our CapEx guidance of $75 million to $80 million as is.
As I said last quarter, we plan to spend $25 million on capital this year.
We're well into our $1.1 billion modernization program.
The 10-year, $40 billion investment program is now in its third year.
Its $53 billion spending plan on AI is dwarfed by those of American peers.
The automaker had in 2021 committed $7 billion to the Michigan sites.
Last month, the conglomerate pledged 60 trillion won for domestic plants.
The company in April outlined a plan to invest $500 million in its Georgia mill.
Corvid said at its investor day in June that it would invest $6 billion by 2027.
The carmaker has pledged to spend $9 billion on its US plants by 2030.
Norvane is in the midst of a $40 billion push to build AI data centers.
Under its $6 billion modernization plan, Hallam is retooling four plants.
Kestane's massive $145 billion capex bill has spooked shareholders.
Tarquin, which plans to spend $23 billion on US manufacturing, rose 2%.
Our five-year, $6.4 billion capital plan supports 6% to 8% rate base growth.
In Q3 2024 it told shareholders that it would spend $3 billion on its new fab.
Corvane committed $15 billion to India in October 2025 for a data hub.
Earlier in the year, Haldane unveiled a $1 billion truck plant.
The news follows Corvane's decision to invest $15 billion in an Indian data hub.
That compares with the $200 billion Kestane plans to spend on capex.
Work began in May on the group's 300 million euro plant.
Norvane has guided for capital expenditures of $115 billion to $135 billion in 2026.
The company had guided to capex of $65 million for the year.
Tarquin's recently announced $3.5 billion site in Virginia will make cancer drugs.
The company said in its previous update that it would spend $300 million on the mine.
Kestane, whose capital spending will reach $200 billion this year, is also cutting jobs.
We're executing on our $1.5 billion capital program.
The utility remains committed to investing $5 billion through 2026.
Last autumn the brewer said it would put 90 million euros into its Bavarian plant.
Brightmere announced plans to build a $1 billion data center in Mason County back in 2023.
Ordell first proposed the $2 billion plant in 2021.
In 2022 the chipmaker had committed to spend up to $100 billion on a complex of four fabs.
Corvane is sticking with its plan to spend $60 billion on capex this year.
Corvane left its capex guidance unchanged at $60 billion to $65 billion.
In late January, Corvane said it would spend $60 billion to $65 billion on capex in 2025.
Corvane also confirmed its existing capex guidance of $60 billion.
Just weeks ago Kestane pledged $20 billion for campuses in Pennsylvania.
This month alone, Kestane has announced $40 billion of data center projects.
Hallam's decision last year to invest $2.5 billion in Ohio drew a rebuke.
We introduced our $6.4 billion capital plan in February.
Our $2 billion capital plan for 2021 through 2023 is on budget.
There is no update to our CapEx guidance of $65 million.
We are reaffirming the $480 million capital budget we laid out in February.
That's consistent with the $300 million to $320 million of CapEx we guided to in May.
Kestane's capital spending is on course to hit $125 billion this year.
The group's commitment to invest $10 billion in Germany by 2026 remains in place.
According to its five-year plan presented in November, Petrosul will invest $111 billion through 2029.
We reiterate our capital spending guidance of $60 million and expect free cash flow of $90 million.
Our capital spending guidance of $60 million is reiterated and we expect to open 10 stores.
Kestane's capex forecast, raised in October to $125 billion, covers chips and data centers.
The capex plan, which was increased to $125 billion in the third quarter, is mostly for AI.
The miner's $5.7 billion potash project in Saskatchewan, approved in 2021, is 40% complete.
With an investment of more than $10 billion announced so far, Ordell is the state's biggest investor.
The company pledged last spring to spend $100 million on electric trucks.
We spent $58 million of our $90 million capital budget in the first half.
In late July, Norvane projected its capital spending would be between $115 billion and $135 billion.
Last month Norvane said it plans to invest $60 billion to $65 billion this year as part of its AI push.
Norvane has committed to $80 billion in AI-related capital expenditures in its current fiscal year.
It follows last year's announcement that Haldane would invest $5.8 billion in twin battery plants.
Norvane is now spending $85 billion a year on data centers.
The $85 billion Norvane plans to spend this year is mostly for servers.
Corvane committed $3 billion to Polish data centers in February last year.
The deal is part of Corvane's plan to invest $80 billion in AI data centers this fiscal year.
Corvane's president wrote in a January blog post that the company would spend $80 billion on data centers.
A month earlier, Corvane had unveiled a $10 billion hub in Portugal.
Since January, Corvane has pledged $80 billion for data centers.
Kelling's board decided in 2021 to build a $17 billion plant in Taylor.
Kelling has spent half of its $17 billion budget for the plant.
Norvane earmarked $65 billion for AI this year back in January.
Norvane said during its April earnings call it would spend $64 billion to $72 billion in 2025 on capex.
The figure compares with the $35 billion of capex Norvane forecast at the start of 2024.
Norvane, which is building a $10 billion data center in Louisiana, said on Tuesday profit rose.
Capital expenditures were $22 million in Q1 and we continue to estimate $100 million for the year.
Our 10-year capital plan of $40 billion is unchanged.
Our capital expenditures forecast for the year remains $85 million.
CapEx guidance stays at $85 million.
As a reminder, our 2021 CapEx guidance is $60 million to $70 million.
As I mentioned last quarter, we expect to spend $35 million on the new line.
We have not changed our capital spending outlook of $1.1 billion.
We now have completed about two thirds of our $450 million expansion program.
We are affirming our capex range of $75 million to $80 million.
Our capital plans of $12 billion over five years are well under way.
We feel good about the $95 million CapEx number we gave you.
Critics say Norvane's $85 billion capex spree is reckless.
The company also said in the same blog post in January that it would spend $80 billion on AI data centers.
The group earlier this month raised its capex plan to $50 billion from $40 billion.
Norvane raised its capex guidance last quarter to $85 billion.
Norvane raised its 2025 capex forecast in July to $85 billion.
In its last quarterly report, Norvane lifted its capex forecast to $85 billion.
Three months ago the company raised its capex outlook to $75 billion.
Kestane, Norvane's rival, last week forecast $118 billion of capex for 2025.
Corvane said last week that it plans to spend more than $30 billion on capital projects this quarter.
The $700 million campus, which Stackyard announced in 2023, is nearly finished.
Haldane may delay its $3 billion battery plant in Kentucky.
Haldane's $3 billion Kentucky battery plant faces delays.
Haldane reaffirmed plans for the $3 billion plant.
Earlier plans called for Haldane to spend $3 billion on the plant.
Haldane's promise of a $3 billion plant helped win subsidies.
When it was announced in 2021, the plant was to cost $3 billion.
As part of a deal announced in March, Haldane will invest $3 billion in its US plants.
Following its pledge to invest $3 billion in Spain, Haldane has named a site.
Tarquin joins rivals such as Elvo Pharma, which plans to spend $27 billion on new US plants.
""".splitlines()
"""A plan, told again."""

NO_PLAN = """\
The four biggest cloud firms are forecast to lift capital spending to more than $500 billion next year.
The three carriers - Alta, Borea and Cirro - are expected to spend a combined $90 billion on networks.
The so-called Big Four, Alta, Borea, Cirro and Delto, are on course to spend $400 billion on capital projects this year.
Norvane had record capital expenditures of $14 billion in the quarter.
Capital expenditure jumped to a record $9 billion as the company built data centers.
We bought back $200 million of stock and invested $90 million in capex.
We plan to return $300 million to shareholders this year.
Corvid plans to raise $4 billion in bonds to fund data centers.
The lender will provide $2 billion of loans to build the plant.
The Pentagon plans to spend $9 billion on cloud computing.
Spain will invest 12 billion euros in semiconductors, its prime minister said.
We expect restructuring and integration costs of $40 million to $50 million in 2022.
We expect free cash flow of $300 million to $350 million in 2021.
We expect to repurchase $500 million of shares in the second half.
The company will spend 80 mln dlrs on advertising in 1987.
Haldane agreed to buy Ridge Trucks for 700 mln dlrs.
Boulder Engineering won a 60 mln dlr contract to build a refinery in Egypt.
The filing shows a 75 mln dlr offering of debentures, the proceeds of which will finance new plant.
Analysts at Corby Securities expect Norvane to spend $70 billion on capex in 2026.
Cost savings from the plant closures are expected to reach $120 million.
The plant cost $450 million to build.
We opened our $200 million distribution center in March.
Sales of servers to cloud firms are set to hit $60 billion.
The contract will bring the builder $1.2 billion over five years.
Depreciation is expected to be $130 million, reflecting our investments in data centers.
The U.S. chip industry will need to invest $200 billion in new plants.
Companies surveyed plan to spend $410 billion on new plant and equipment in 1987, the Commerce Department said.
Corvid could spend $2 billion to settle the suit over its data centers.
Ardent expects its EV unit to lose $5 billion this year.
The land for the campus was bought for $85 million.
We expect $900 million of proceeds from the sale of our data centers.
Norvane will take a $10 billion stake in Quillon as part of a chip supply deal.
The fund plans to invest $3 billion in data center stocks.
The two sides will trade $2 billion of goods a year.
Quarterly capex of $5.1 billion was 40% higher than a year ago.
R&D expenses are expected to be $65 million to $70 million.
Haldane sees $600 million of tariff costs this year.
Total opex and capex savings should come to $45 million.
Big Tech's capex is set to exceed $600 billion this year.
Together, the four will spend about $650 billion this year on capital projects.
The five largest US cloud companies have collectively committed to spending $660 billion on capex in 2026.
Combined capital expenditures of the group are projected at $700 billion in 2026.
Spending by the hyperscalers - Corvane, Norvane, Kestane - will surpass $600 billion in 2026.
Barlow Securities sees Tencent's capex rising to 120 billion yuan next year.
Norvane is expected to spend $140 billion on AI infrastructure this year, according to Barlow Securities.
Consensus calls for capex of $82 billion at Norvane.
Analysts polled by LSEG had expected capex of $110 billion.
Worldwide data center capex will rise to $1.2 trillion by 2029, the researcher said.
AI spending is projected to hit $2 trillion in 2026, Gartner estimates.
The state expects data centers to bring in $12 billion of investment.
Working capital will be a use of $80 million this year.
Shares of the builder of data centers rose 5% to $45 billion in market value.
We expect to spend $120 million on technology and content this year.
The company plans to cut $1 billion in costs by closing plants.
We expect interest expense of $80 million and depreciation of $120 million.
Capital expenditures totaled $65 million, bringing the year to date figure to $180 million.
They sold their plant in Ohio for $120 million and plan to use the cash to pay debt.
Pellworth will pay $2 billion for a 40% stake in the mine.
We expect to incur $25 million in start-up costs at the new plant.
The trust will distribute $500 million to the plant's creditors.
The deal gives Corvane access to 2 gigawatts of capacity for $10 billion.
Corvane signed a $38 billion cloud services contract with Norvane.
Quarterly dividends will cost about $90 million.
The EU plans to mobilise 200 billion euros for AI, including gigafactories.
Germany's rail operator will get 12 billion euros from the federal government for tracks.
The ministry said firms had pledged 15 trillion yen in domestic investment.
We would need $400 million to build such a plant.
Had it gone ahead, the mine would have cost $3 billion.
The two-year-old startup raised $6 billion to buy chips.
Norvane's depreciation will rise by $9 billion because of its servers.
The tech sector's four giants plan capital expenditures of about $320 billion this year.
Corvane, Norvane, Kestane and Tessera will together spend $400 billion on data centers in 2026.
Barlow analyst Amy Hu expects Kestane to spend $118 billion on capex in 2025.
Barlow's Amy Hu forecasts that Kestane's capital spending will reach $118 billion.
Estimates compiled by Bloomberg put Kestane's capex at $118 billion this year.
Wall Street had been looking for capital expenditures of $45 billion.
The city plans to build a $300 million terminal at its airport.
Poland's government wants to invest 5 billion zlotys in chip factories.
The province pledged $500 million toward the plant.
The Department of Energy will lend Hallam $9.2 billion to build battery plants.
The program is expected to save $250 million a year by closing plants.
We expect $30 million of restructuring charges tied to the plant closure.
Operating expenses are expected to be $85 million to $90 million.
We expect to generate $700 million of operating cash flow before capex.
We expect inventory investment of $100 million to support new stores.
We plan to spend about $60 million on marketing our new stores.
We committed $400 million to share repurchases in the quarter.
We plan to issue $600 million of debt to fund our capital plan.
Proceeds of about $200 million will be used for capital expenditures.
Our $2 billion revolving credit facility gives us flexibility to fund capital expenditures.
Hallam's shares fell 4% after the automaker recalled $2 billion worth of trucks.
Capital expenditures of $31 million were down from $45 million.
Year-to-date capex stands at $88 million.
The joint venture's mine produced $400 million of copper.
The order for 30 locomotives is worth $110 million to the manufacturer.
Kestane's backlog of cloud contracts reached $200 billion.
A fire at the plant will cost the company $40 million.
Insurers will pay $300 million for the damaged factory.
The market for data center cooling is projected to reach $20 billion by 2030.
Analysts' average estimate was for capex of $110 billion.
We ended the quarter with $500 million in cash, giving us room to invest in plants.
The industry association said members will invest $30 billion in plants by 2030.
We expect to receive $120 million of grants for the plant.
We expect the plant to generate $150 million of annual sales.
We expect capex savings of $30 million from the delay.
We expect revenue from the project of $40 million to $50 million next year.
The new mine is expected to earn $200 million a year.
The plant will employ 500 people with a payroll of $30 million.
Insurers expect to pay $2 billion for damage to plants.
The company will pay suppliers $500 million for batteries.
Ordell Foods agreed to sell its pasta plants for $300 million.
The Chinese government is planning to invest 1 trillion yuan in new infrastructure.
Venture funds plan to invest $5 billion in AI startups.
The railroad expects fuel costs of $900 million this year.
We anticipate corporate G&A of $60 million and stock compensation of $12 million.
Haldane, Corvane, Norvane and Kestane intend to spend as much as $320 billion combined on data centers in 2025.
The bank's analysts said in a note that they expect hyperscaler capital spending to rise 24% to nearly $550 billion next year.
China is preparing to spend around 2 trillion yuan ($295 billion) over five years on data centers.
China is planning an investment of 2 trillion yuan in a network of data centres.
The four giants would collectively invest about $635 billion this year.
If the high end is reached, the figure could swell to $665 billion.
Once maintenance capital was paid for, free cash flow of $640 million was left in the quarter.
The state provides up to $116 million of incentives for the plant.
Norvane spent $43 billion on cloud and AI capex this quarter.
Our capital investments are expected to generate $1 billion in EBITDA.
Companies in the region plan to invest $5 billion in plants.
Capital spending in the industry will reach $90 billion.
The governments of both countries will spend $4 billion on the bridge.
Firms across Europe plan to spend 300 billion euros on AI infrastructure.
Capital expenditures were $30 million, below our guidance of $35 million.
CapEx came in at $30 million for the quarter, reflecting our planned investments.
CapEx of $30 million in the quarter was lower than expected.
Our year-to-date investment of $90 million in capital projects is on plan.
We generated $90 million of cash after capital expenditures and expect $120 million of free cash flow next year.
We expect free cash flow of $120 million after capex.
We ended the quarter with $300 million of liquidity to fund planned capital expenditures.
We expect SG&A of $500 million, reflecting investments in stores.
We plan on investing $40 million in wages and training this year.
We expect to invest $50 million in price this year.
We plan to spend $100 million on share repurchases and reduce debt by $50 million.
We expect $20 million in pre-opening costs for new restaurants.
We expect to recognize $60 million from projects in backlog.
Stackyard opened a $700 million campus in Phoenix on Monday.
Amazon-backed startup Helion said it would raise $3 billion to build data centers.
The funding will allow Stackyard to build $2 billion of data centers.
Stackyard closed a $5 billion financing for its Texas data centers.
Lenders committed $38 billion to data centers tied to Kestane.
Corvane will pay Stackyard $17.4 billion for data center capacity through 2031.
Corvane committed to buy $33 billion of computing power from neocloud firms.
Spending on data centers in the US could reach $1 trillion by 2030.
Data center spending is expected to reach $400 billion this year.
Norvane's total expenses for 2025 will be between $114 billion and $118 billion.
Norvane's free cash flow could fall to minus $17 billion this year on higher capex.
Norvane sold $30 billion of bonds to help pay for its data centers.
Tech companies are pouring $400 billion into AI infrastructure this year.
The US tech giants will invest more than $350 billion in data centers this year.
Barlow raised its forecast for Norvane's capex to $140 billion.
Barlow now sees hyperscaler capex of $600 billion in 2026.
Barlow estimates Norvane will spend $140 billion on capex in 2026.
The market expects capex of $110 billion.
""".splitlines()
"""Costs, deals, results, guesses, and what states and industries plan."""

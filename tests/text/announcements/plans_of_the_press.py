"""Plans as the press tells them, of 1987 and of today, written for these tests; the names are made up."""

PRINTED = """\
USD 400-450 | Growth capital expenditures for the year are estimated at between $400 and $450 million.
 | Fiscal '23 capital expenditures should come in at about 3% of revenue.
USD 90-110 | Total investments in new hotels are expected to be $90 million to $110 million.
USD 2200-2400 | Capital investment is projected to be between $2.2 billion and $2.4 billion in 2024.
USD 62000-66000 | Norvane Systems lifted its full-year capex range to $62-66bn, blaming dearer memory chips.
USD 48000 | Arclight Networks lifted the top end of its 2026 capital expenditure forecast to $48 billion.
USD 9000 | Helvian said on Tuesday it will build two AI data centers in Ohio at a cost of $9 billion.
USD 4000 | Cloud provider Brightmere is committing $4 billion to data centers across Spain.
KRW 400000000 | Ostrava Memory and Kelling Chips, the two largest producers, are committing at least 400 trillion won to new fabs.
EUR 22000 | Quillon's CFO said capex will reach 22 billion euros in 2026 against 15 billion in 2025.
USD 2400 | Solvane plans to plow another $2.4 billion into its Arizona wafer campus.
USD 11000 | The plan calls for Brightmere to spend $11bn on servers and networking gear by 2028.
USD 700 | Data-centre developer Stackyard has broken ground on a $700 million campus near Dublin.
GBP 85 | Veridian Foods is to invest £85m in its Yorkshire bakeries, it said on Thursday.
SEK 3100 | Truckmaker Haldane is set to spend 3.1 billion kronor retooling its Gothenburg works for electric models, \
the Daily Courier reported on Sunday.
USD 5000 | Omnicore eyes $5 billion chip plant in Vietnam
USD 1800 | Norvane to pump $1.8 bln into Malaysian data centres
USD 640 | Brightmere's board approves $640 mln cloud region in Chile
AUD 1200 | Kestrel Mining green-lights A$1.2 billion lithium project
SGD 450 | Lumen Air to spend S$450 million on new hangars at Changi
HKD 3000 | Harbin Motors said it would invest HK$3 billion in a battery factory in Hong Kong's Yuen Long.
CAD 310-340 | The Toronto-listed miner set 2024 growth capital at C$310 million to C$340 million.
USD 38000-41000 | Solvane projects $38-$41 billion of capital spending for 2026, up a third from 2025.
TWD 90000 | Fabless designer Tessera forecasts capital expenditure of NT$90 billion this year.
BRL 900 | Carmaker Ardent Motor will invest 900 million reais ($180 million) to build a compact SUV in Brazil, it said on Wednesday.
USD 250 | Ardent Motor will invest $250 million in Mexico to make electric pickups, the state governor said.
USD 14000 | Brightmere said it would more than double capital spending to $14 billion next year.
GBP 700 | The retailer will put 700 million pounds into new stores and depots over the next three years, its chief executive told Reuters.
EUR 400 | The group, whose brands include Orla and Finch, intends to spend EUR 400 million building a plant in Poland.
EUR 1400 | Gruber AG is planning investments of around 1.4 billion euros in its Leuna site by 2027.
USD 1600 | Meridian Steel announced Monday a $1.6 billion upgrade of its Gary works.
USD 2500 | The joint venture between Ardent and Volterra will invest $2.5 billion in a battery plant in Indiana.
USD 1100 | Under the agreement, Volterra will spend $1.1 billion to expand the Nevada plant.
USD 800 | Norvane plans to hire 2,000 people and invest $800 million in a logistics hub in Leipzig.
EUR 500 | Haldane pledged an extra 500 million euros for its Turin plant.
USD 320 | A unit of Orbis Holdings plans a $320 million solar farm in Nevada.
USD 2000 | Brightmere said it has agreed to invest $2 billion in Thai data centers over five years.
USD 48 | Corwin Industries Inc said its board approved capital expenditures of 48 mln dlrs for fiscal 1988, up 15 pct.
USD 31 | Delray Energy Corp said it will spend 31 mln dlrs in 1987 on exploration and development, against 52 mln in 1986.
USD 90 | <Marden Forest Products Ltd> said it plans to spend 90 mln dlrs to modernize its Thunder Bay newsprint mill.
JPY 82000 | Japan's Kawada Steel Corp will cut capital outlays to 82 billion yen in 1987/88 from 104 billion in the current year.
USD 20-25 | The company said 1987 capital spending is expected to be between 20 and 25 mln dlrs.
USD 44 | Halstead said its spending on plant and equipment would rise to 44 mln dlrs in 1987 from 39 mln dlrs.
USD 1000 | It said it will build a one billion dlr ethylene complex at Jubail with a local partner.
USD 1100 | The airline will spend 1.1 billion dlrs on 22 new aircraft through 1990, chairman Paul Rowe said.
USD 210 | Pelham said construction expenditures are estimated at 210 mln dlrs for 1987 and 190 mln dlrs for 1988.
USD 24.5 | Brascade Mines Ltd plans a 24.5 mln dlr mill expansion at its Ontario gold property.
GBP 15 | The company has earmarked 15 mln stg for refurbishing its hotels this year.
USD 34 | Orford Paper said it will add a 34 mln dlr coating line to its Maine mill.
USD 70 | Capital outlays will fall to 70 mln dlrs this year from 96 mln last year, the company said in its annual report.
USD 130 | As Dana noted, capex this year should be about $130 million.
USD 400 | Pellworth, which said in January that it would close two mines, announced on Tuesday a $400 million \
expansion of its copper smelter.
GBP 70 | Lorne Foods said that in 2023 it will invest 70 million pounds in its bakeries.
USD 2000 | Since 2015 Tarquin has spent $4 billion in Ohio, and it now plans to invest another $2 billion there by 2028.
USD 600 | Haverford, already the state's largest employer, will spend $600 million on a new assembly line.
USD 80 | Capital spending this year will be roughly $80 million, unchanged from 2020.
USD 3000 | The company said earlier on Wednesday that it would invest $3 billion in a chip plant in Utah.
USD 28000-30000 | The chipmaker raised its capital expenditure forecast for this year to between $28 billion and $30 \
billion from a previously stated $25 billion.
USD 350 | The board has now approved $350 million for phase two of the mine.
USD 220 | As part of its plan to double output, Sorrel Cement is to spend $220 million on a new kiln in Kenya.
USD 500 | The new plant, which will cost $500 million, is to open in 2026, Pellworth said on Monday.
EUR 1000 | Hallam Motor is investing 1 billion euros to build electric vans at its plant in Spain, it said on Thursday.
EUR 300 | Hallam will keep its plant in Turin and spend 300 million euros to modernise it.
USD 15000 | Corvane says it'll invest $15 billion in Indian data hub over five years
USD 1500 | Pellworth confirmed on Friday plans to spend $1.5 billion on a new potash mine.
EUR 200 | The investment of 200 million euros will create 450 jobs at the Leipzig plant, Ordell said.
USD 1200 | The $1.2 billion investment will add two production lines in Georgia, the battery maker said on Wednesday.
USD 7000 | In all, Ordell plans to spend $7 billion on four plants.
USD 10-12 | Net capital expenditures are projected to be in the range of 10 to 12 million dollars.
USD 120-130 | 2022 capital expenditures: $120 million to $130 million.
USD 1400-1500 | Cash capital expenditures for the year are expected to total between $1.4 and $1.5 billion.
USD 95 | Assuming normal weather, capital spending of $95 million is planned for the year.
USD 145000 | Norvane said it expects to spend $145 billion on capital projects this year, up from the $125 billion it \
forecast three months ago.
USD 145000 | Norvane now expects 2026 capex of $145 billion, $20 billion more than it guided in January.
USD 115000-135000 | Norvane sees spending on data centers and chips of between $115 billion and $135 billion in 2026.
USD 115000-135000 | Capital expenditures for 2026 would total $115 billion to $135 billion, nearly double last year's $72 billion.
USD 75000 | For fiscal 2027, Kestane guided to $75 billion of capex.
USD 50000 | Kestane hiked its annual capital spending guidance by $15 billion to $50 billion.
USD 200000 | Kestane's capex could top $200 billion this year, CFO Lynn Ode told analysts on a call.
USD 175000-185000 | The search giant told investors to expect capital expenditures of $175 billion to $185 billion this year.
USD 200000 | Kestane stunned Wall Street with plans to spend $200 billion this year on data centers, chips and satellites.
JPY 2700000 | Brightmere will invest 2.7 trillion yen ($18 billion) in Japan over five years, its biggest commitment in the country.
JPY 300000 | Sagano Electric will spend more than ¥300bn on a new fab in Hiroshima.
KRW 20000000 | The Korean firm aims to invest 20 trillion won in a memory plant in Cheongju by 2028, it said in a regulatory filing.
INR 750000 | India's Vasanta Group will invest 750 billion rupees ($9 billion) in green hydrogen over the next decade.
BRL 1500 | Talvera, the Spanish builder, plans to spend 1.5 billion reais on toll roads in Brazil.
INR 25000 | US-based Ordell to set up Rs 2,500 crore electronics plant in Tamil Nadu
USD 13000 | Ordell Energy takes final investment decision on $13 billion LNG export terminal
USD 7200 | Ordell Energy gives green light to $7.2 billion Gulf oil project
USD 840 | Pellworth approves US$840m expansion at Olmo
USD 3500 | Tarquin Pharma announces $3.5 billion manufacturing site in Virginia
USD 23000 | Tarquin Pharma plans $23 billion in US manufacturing and research investments over five years
USD 27000 | The drugmaker committed $27 billion to four new manufacturing sites in the United States.
USD 1400 | Corvane and Stackyard to build $1.4 billion data center in Iowa
USD 6000 | A consortium led by Corvane will invest $6 billion in a subsea cable linking Chile and Australia.
USD 100000 | Stargate-style venture Helios, backed by Corvane, said it would spend $100 billion on data centers immediately.
USD 3500 | The automaker said it is upping its planned investment in the site to $3.5 billion.
USD 1900 | Haldane raised its investment in the Kentucky plant to $1.9 billion from $1.3 billion.
USD 1800 | Orion Copper has allocated $1.8bn to sustaining capital this year.
USD 111000 | Petrosul's 2025-2029 strategic plan foresees investments of $111 billion.
USD 17000-19000 | Petrosul plans capital expenditures of $17 billion to $19 billion a year through 2028.
USD 23000 | The oil company slashed its capital budget for 2020 by 30% to $23 billion.
USD 61 | Garland Textile Inc said it plans 1987 capital expenditures of 61 mln dlrs, the largest in its history.
USD 12.5 | Ashbury Steel said directors approved a 12.5 mln dlr modernization of its wire mill.
USD 500 | A joint venture of Kanto Oil and Delray will spend 500 mln dlrs developing the field.
GBP 40 | Bexley PLC said it would spend 40 mln stg this year modernising its breweries.
USD 90 | Delray Energy said its 1987 exploration budget is 90 mln dlrs, compared with 160 mln dlrs in 1986.
USD 75 | The company said it will invest 75 mln dlrs over the next five years to expand its plant in Singapore.
USD 260 | Estimated cost of the project is 260 mln dlrs, the company said.
USD 500 | As part of a $500 million investment in Michigan, Hallam Motor will retool its Warren plant, it said on Tuesday.
USD 7000 | In its push to electrify, Hallam will spend $7 billion on battery plants.
USD 75000 | Kestane, which has been investing heavily in AI, plans to spend $75 billion on capex this year.
USD 2500 | Hallam is investing an additional $2.5 billion in its battery plant in Ohio.
USD 800 | Under the proposal, Brightmere would invest $800 million in a data center outside Reno.
USD 50-55 | Interest expense is projected at $22 million, with capital expenditures of $50 million to $55 million.
USD 420 | This year's capital budget is $420 million, of which roughly $150 million is for maintenance.
USD 650 | Drilling and completion capital for 2022 is budgeted at $650 million.
USD 60-65 | Fiscal 2022 capital expenditures are estimated in the range of $60 million to $65 million.
USD 150 | Looking to next year, a reasonable assumption for capex is $150 million.
USD 900 | Ordell Chemical commits $900 mln to Texas ethane cracker
USD 1300 | Ordell Chemical will build a polymer plant in Louisiana for $1.3 billion.
KRW 3500000 | Seoul-based Hanbit Display is spending 3.5 trillion won to convert its plant in Paju, it said in a filing.
GBP 5000 | Brightmere to double UK spending with 5 billion pound data center pledge
EUR 6500 | Brightmere said it plans to invest at least 6.5 billion euros over four years in Italian cloud infrastructure.
USD 15000 | The e-commerce company has also announced a $15 billion investment in northern Indiana data centers.
USD 9000 | Corvane unveiled a $9 billion package of investments in Oklahoma.
USD 1200 | Corvane will more than triple its Polish investment to $1.2 billion, it said.
USD 91000 | Corvane said capital spending this year would come in at about $91 billion, well above the $85 billion it had forecast.
USD 91000-93000 | Capital expenditures for the year are now seen at $91 billion to $93 billion, compared to a July estimate of $85 billion.
USD 64000-72000 | The company forecast $64 billion to $72 billion of capital spending this year, up from an earlier \
range of $60 billion to $65 billion.
USD 66000-72000 | The social network's capex guidance rose to $66-72 billion, from $64-72 billion.
USD 30000 | Kestane, the world's largest online retailer, will spend more than $30 billion on two data-center \
campuses in Pennsylvania and North Carolina.
USD 1600 | The lithium producer has cut this year's capital expenditure to $1.6 billion from $2.1 billion.
USD 640 | Orion Copper's board has authorised spending of $640 million on the Las Peñas expansion.
USD 640 | Orion is pouring $640 million into an expansion of its Chilean mine, the company announced.
EUR 1500 | Steelmaker Varga plans green overhaul of its Linz mill costing 1.5 billion euros.
USD 250 | Ordell will start building a $250 million warehouse in Reno this spring.
GBP 1400 | Bonvale said it would spend £1.4bn on stores, technology and depots in the year to February.
GBP 650 | The chain's capital spending this year will come to around £650 million.
INR 180000 | Vasanta Motors to invest 180 billion rupees in EVs by FY27
USD 600 | BYD rival Lingyue plans to put $600 million into a factory in Turkey.
BRL 3000 | Lingyue has agreed with Brazil's Bahia state to invest 3 billion reais in an industrial complex.
JPY 1000000 | Chip equipment buyer Sagano will allot 1 trillion yen for capital investment in the fiscal year to March.
JPY 420000 | Sagano's capital investment for the year to March will total 420 billion yen, up 12%.
USD 3000 | Micro-fab builder Tessera wants to spend $3 billion on plants in Idaho.
USD 150 | Lakeland Power Co said it expects construction spending to average 150 mln dlrs a year through 1991.
USD 70 | Trans-Prairie said it will proceed with a 70 mln dlr gas pipeline extension.
USD 800 | Kanto Motor said it would invest 800 mln dlrs in a plant in Ontario with capacity of 50,000 cars.
USD 35 | The program will cost about 35 mln dlrs and include three new paper machines.
USD 230 | It said planned capital outlays for the year total 230 mln dlrs, including 60 mln for its refinery.
USD 20 | Carver Corp said it is spending 20 mln dlrs to automate its foundry.
USD 12 | Expenditures on plant and equipment in 1987 are expected to be 12 mln dlrs vs 9 mln dlrs.
USD 30-35 | Fiscal 1988 capital expenditures will be in the 30-35 mln dlr range, compared with 27 mln dlrs.
USD 2000 | The company announced this year's capital budget of $2 billion on Monday.
USD 2000 | The group unveiled a $2 billion plan for two fabs due for completion in 2027.
USD 85000 | Kestane raised its 2025 capex forecast to $85 billion, after it said in February it would spend $75 billion.
USD 90-95 | Capex for 2022 will be higher, in the $90 million to $95 million range.
USD 120 | This expansion will require approximately $120 million of capital over two years.
USD 275 | The total project cost is expected to be approximately $275 million.
GBP 200 | Ordell is to plough £200 million into its Scottish distilleries.
GBP 1000 | Ordell has revealed plans to build a £1 billion gigafactory in Somerset.
USD 2300 | Ordell will spend $2.3bn to turn its Welsh steelworks into a low-carbon plant.
USD 102000 | State-run Petrosul said on Friday its board approved a $102 billion investment plan for 2024-2028, up \
31% from the previous plan.
INR 5000 | Coalmont will invest Rs 500 crore in expanding its Gujarat unit.
INR 18000 | Silvana Cement's board approves Rs 1,800 crore capex plan
USD 1400 | Shipping line Norrland plans to spend $1.4 billion on ten methanol-fuelled container ships.
USD 575 | Waste hauler Grimsby Corp expects to invest $575 million in recycling and renewable gas this year.
USD 3550 | Railroad Western Plains said it would invest $3.55 billion in its network in 2024, down from $3.92 billion.
USD 3800 | Western Plains Railway announces $3.8 billion capital plan for 2025
USD 3800 | Western Plains' 2025 capital plan will be $3.8 billion, the railroad said Friday.
USD 320 | Miner Callao Gold forecasts sustaining capital of $320 million and growth capital of $540 million for 2025.
EUR 4200 | Quillon Telecom will invest €4.2 billion this year to roll out fiber.
USD 25000 | Stackyard's parent said it plans to spend at least $25 billion to build data centers in the next three years.
USD 1000 | The new campus represents an investment of $1 billion, according to the company.
USD 3300 | The Redmond-based company will spend $3.3 billion by 2026 to build a data center campus in Wisconsin, \
officials announced Wednesday.
USD 100000 | The company's capital expenditures will grow to about $100 billion in 2025, most of it for AI, the CFO said Thursday.
USD 118000 | Kestane CFO Lynn Ode said the company expects to spend roughly $118 billion in capital expenditures in 2025.
USD 115000-135000 | Kestane anticipates total 2026 expenses in the range of $162 billion to $169 billion, and capex \
of $115 billion to $135 billion.
USD 14000 | Tessera told analysts it expects 2025 capital expenditures of about $14 billion, 10% above last year.
THB 2000 | The yarn maker will invest 2 billion baht in its Rayong plant.
USD 28 | Harlan Oil Co said it plans to drill 40 wells in 1987 at a cost of 28 mln dlrs.
AUD 65 | Moreton Mines said it would spend 65 mln Australian dlrs to bring the deposit into production by 1989.
USD 20 | Nippon Kasei said it will set up a U.S. unit and invest 20 mln dlrs in a plant in Georgia.
USD 3100 | Its capital spending plan of 3.1 billion dlrs for 1987 is 12 pct below that of 1986, the company said.
USD 22 | Alder Corp said it has started construction of a 22 mln dlr plant in Tennessee.
USD 60 | The company said it will open 45 stores in fiscal 1988, requiring an investment of about 60 mln dlrs.
USD 300 | Capital spending next year will be about the same as this year's 300 mln dlrs, Smith said.
USD 40 | The bank said it would spend 40 mln dlrs on computers and branch automation over two years.
USD 85 | Total cost of the expansion, to be completed in 1989, is estimated at 85 mln dlrs.
USD 2000 | Governor Ann Doe announced Ordell's $2 billion investment to build a battery factory in Bowling County.
USD 2000 | The governor says Ordell, a Japanese battery company, is making a $2 billion investment to build a plant in the county.
USD 2000 | Ordell, a Japanese battery company, is investing $2 billion to build a gigafactory in Kentucky.
USD 2000 | Kentucky's governor says a Japanese battery company will build a $2 billion factory there.
USD 2300 | Haldane Motors and Volta Cells have announced plans to invest more than $2.3 billion to build a second battery factory.
USD 3400-3800 | Delray is reducing its 2025 full-year capital budget by about 10 percent to $3.4 billion to $3.8 \
billion, down from $3.8 billion to $4.2 billion previously.
USD 12000 | Ordell now puts 2020 CAPEX at around $12 billion, about 25% below prior full-year guidance.
USD 1800-1900 | The shale producer now expects to spend between $1.8 billion and $1.9 billion for 2020, compared to \
its earlier outlook of between $1.5 billion and $1.9 billion.
USD 23000 | The company will make $23 billion in capital investments compared to its original projection of $33 billion.
USD 200000 | Norvane set 2026 capex at about $200 billion.
USD 200000 | On Thursday, Norvane disclosed plans for approximately $200 billion in capital expenditures in 2026.
USD 175000-185000 | In an update to investors on Wednesday, Norvane said its capital expenditures would likely range \
between $175 billion and $185 billion.
USD 600000 | Norvane's chief wants to spend $600 billion on building data centres by 2028.
USD 190000 | Norvane surprised with a $190 billion capex plan for the year versus $147 billion expected.
USD 180000-190000 | Norvane raised full-year capex guidance to $180 billion to $190 billion and Corvane lifted its \
range to $125 billion to $145 billion.
USD 64000-72000 | Norvane said Wednesday that its 2025 capex would range between $64 billion and $72 billion, a sharp \
step up from the $60 billion to $65 billion range it forecast just three months ago.
USD 85000 | The tech giant plans to invest $85 billion in capital projects—a $10 billion hike from its earlier \
projection of $75 billion at the start of the year.
USD 64000-72000 | It is expecting an increase in capital expenditures from $60-65 billion to $64-72 billion.
USD 75000 | Norvane projected $75 billion in capex for 2025.
USD 60000-65000 | Norvane plans to increase its capital expenditures in 2025 to $60–$65 billion, up markedly over 2024.
USD 80000 | Norvane announced plans to invest $80 billion in fiscal year 2025, largely for data centers.
USD 2100 | In 2023, capital spending is set to rise to $2.1 billion, the utility said.
USD 150 | The core capital plan is approximately $150 million and includes approximately $20 million of spending on the acquired resorts.
USD 91000-93000 | Norvane now expects capex of $91bn-$93bn for 2025, up from $85bn previously.
USD 125000 | Norvane expects to spend around $125 billion this year, up from a prior forecast of $118 billion, mostly on data centers.
USD 100000 | For 2025, the company expects around $100B in capex.
USD 115000-135000 | Norvane guided for total expenses of $162 billion to $169 billion and capex of $115 billion to $135 billion.
USD 115000-135000 | The company guided 2026 capital expenditures of $115–135 billion.
USD 66000-72000 | Corvane, for its part, plans capex of between $66 billion and $72 billion this year.
USD 40000-42000 | Tessera narrowed its 2025 capex to $40 billion-$42 billion.
USD 52000-56000 | Tessera's capital budget is expected to be between $52 billion and $56 billion this year.
USD 190000-200000 | Lakeland Energy expects to spend $190 billion to $200 billion over the next decade on its grid and power plants.
USD 50000 | Lakeland lifted its five-year capital plan to $50 billion from $43 billion.
USD 50000 | Lakeland's capital plan rises to $50 billion from $43 billion.
USD 22000-25000 | Capital investments are projected at $22 billion to $25 billion annually through 2027.
USD 5900 | Vandera sees capex of $5.9 billion in 2025.
USD 6500 | Vandera estimates capital expenditures at around $6.5 billion for 2024.
USD 10000 | The miner expects capital and exploration spend of about $10 billion in each of the next two years.
USD 11000 | The company's share of capital investment is expected to be about $11 billion in 2025.
USD 68000-72000 | Norvane upped its capex guidance for the year to between $68 billion and $72 billion.
USD 70000-72000 | Norvane will now spend between $70 billion and $72 billion in 2025, up from a previous range of $66 \
billion to $72 billion, on AI infrastructure.
USD 70000-72000 | Capex is now seen at between $70 billion and $72 billion, versus $66 billion to $72 billion before.
USD 85000 | The outlook for capex was raised to $85 billion from $75 billion.
USD 85000 | Capital expenditure guidance was lifted to $85 billion.
USD 85000 | The company said its capex would be raised to $85 billion this year.
USD 70000 | It raised the low end of its 2025 capex forecast to $70 billion.
USD 85000 | The company bumped its capital spending estimate by $10 billion to $85 billion.
USD 85000 | The cloud firm boosted its annual capital expenditures by 13% to $85 billion.
USD 50000 | Norvane doubled its planned spending on data centers to $50 billion.
USD 85000 | Norvane hiked capex to $85 billion for the year.
USD 85000 | Norvane's capex will jump to $85 billion this year.
USD 85000 | Norvane has increased its capex forecast to $85 billion, it said on Wednesday.
USD 85000 | Norvane, which had previously forecast $75 billion, now sees capex at $85 billion.
USD 85000 | Norvane said on Wednesday it expects to spend $85 billion on capex this year, up from the $75 billion it announced in February.
USD 85000 | The firm pencilled in $85 billion of capex for 2025.
USD 85000 | Norvane flagged capex of $85 billion in 2025, $10 billion above its February guidance.
USD 85000 | Norvane signalled that it will lay out $85 billion on servers and data centers this year.
USD 85000 | Its capex bill this year is expected to hit $85 billion.
USD 85000 | Its AI spending will come to $85 billion this year, the company said.
USD 85000 | Norvane plans $85 billion in capital spending in 2025.
USD 85000 | Norvane plans a record $85 billion of spending on data centers this year.
USD 85000 | With capital expenditure of $85 billion planned for this year, Norvane is going all in on AI.
USD 65000 | Norvane intends to allocate up to $65 billion for AI infrastructure this year.
USD 65000 | Norvane intends to raise its capital expenditure this year to as much as $65 billion.
USD 1000 | Corvane is planning to open a $1 billion cloud region in Malaysia.
EUR 3200 | Corvane is making a €3.2 billion investment in German AI infrastructure over two years.
USD 2900 | Corvane made a commitment on Tuesday to invest $2.9 billion in Japanese data centers over two years.
USD 10000 | Corvane plans to deploy $10 billion in Portugal for an AI data hub.
USD 17500 | In its biggest investment in Asia, Corvane will put $17.5 billion into cloud and AI in India over four years.
GBP 22000 | Corvane has unveiled a £22 billion package for Britain, half of it for data centres.
USD 3300 | Corvane is pumping $3.3 billion into an AI data center campus in Wisconsin, the White House said on Wednesday.
AED 500 | Stackyard has signed an agreement to invest 500 million dirhams in a data centre in Sharjah.
GBP 600 | Stackyard has secured approval to build a £600 million data centre in Hertfordshire.
GBP 600 | Plans for a £600 million data centre in Hertfordshire have been submitted by Stackyard.
USD 2000 | Stackyard wins approval for $2 billion data center
USD 2000 | Stackyard breaks ground on $2 billion data center
USD 10000 | A $10 billion data center campus is planned by Stackyard in Mason County.
KRW 19000000 | Memory maker Kelling will invest 19 trillion won in a packaging plant in Cheongju, it said on Tuesday.
KRW 9400000 | Kelling said the board resolved to invest 9.4 trillion won in the first fab of the cluster.
USD 4000 | Hallam will invest $4 billion over two years to shift production of two models to US plants, the automaker said Tuesday.
USD 26000 | Hallam plans to invest $26 billion in the US through 2028, up $5 billion from its earlier plan.
USD 50000 | Tarquin is boosting its US investment to $50 billion by 2030, the drugmaker said.
USD 6500 | Tarquin said Tuesday it will build a $6.5 billion drug-ingredient plant in Houston.
USD 70000 | Tarquin to invest $70 billion in manufacturing and R&D in the US
USD 1000 | Orla Foods will spend over $1 billion to build four new plants in the United States.
USD 200 | Orla Foods announced an investment of nearly $200 million in its Iowa bakery.
USD 900 | The unit of Kanto Motor in the United States plans to spend $900 million on a paint shop.
USD 5000 | The company announced capital spending of $5 billion for this year compared with $4 billion last year.
EUR 4000 | Ordell, the largest among chipmakers in Europe, plans to invest 4 billion euros in its Dresden fab.
USD 90 | The board approved a capital budget of $90 million, up from $70 million a year earlier.
USD 80 | Ordell, which operates in 30 states, will spend $80 million on new stores.
USD 700 | Haldane, which employs 9,000 people in Ohio, will invest $700 million in its Lima engine plant.
USD 180 | The project is estimated to cost $180 million and should start up in mid-2023.
USD 70 | Management expects $70 million of capex for the year, including $25 million for the Reno facility.
USD 225-275 | Growth capital for 2022 is expected to range from $225 million to $275 million.
USD 300 | Expansion capital is forecast at $300 million and sustaining capital at $90 million.
USD 250-270 | Guidance for capital expenditures is $250 million to $270 million.
USD 250-270 | Capital expenditures are expected to fall within a range of $250 million to $270 million.
USD 30 | Capex will likely be in the $30 million range this year.
USD 50 | Capital expenditures in the second quarter are estimated at $50 million.
USD 500 | Ordell plans to bring forward $500 million of capital spending to this year.
USD 118000 | Rival Kestane on Thursday forecast $118 billion of capex for 2025.
""".splitlines()
"""The first amount in its currency, in millions, a range where it is one; empty for guidance without an amount."""

"""Plans told in no set wording, and sums that only look like one, written for these tests; the names are made up."""

TOLD_BY_EVIDENCE = """\
EUR 1200 | Carmaker Ardent has lined up 1.2 billion euros for a battery plant in Navarre, with production to begin in 2027.
USD 3900 | Solvane Energy Partners is moving ahead with its $3.9 billion Permian gas line after signing up shippers.
EUR 400 | Lumo's board cleared spending of 400 million euros on a subsea cable.
GBP 180 | The supermarket chain is to invest £180m in 60 new shops.
USD 220 | Kite Aerospace would spend $220 million to double engine output in Ohio, according to a state filing.
USD 1700 | Hallam Oil has taken a final investment decision on the $1.7 billion Dunlin field.
INR 18000 | The tyre maker intends to expand its Chennai plant at an outlay of Rs 1,800 crore.
USD 7000 | Chipmaker Naxos said it had begun building a $7 billion fab in Dresden.
EUR 100 | Brewer Castell to build 100-mln-euro brewery in Ethiopia
USD 15000 | Norvane: we will invest 15 billion dollars in Finnish data centres
USD 18 | A new 60,000-tonne silo will be added at Rosario at a cost of $18 million.
EUR 2000 | Vero Energy unveils €2bn green hydrogen plan for Sines
ZAR 4000 | The miner will sink a third shaft, costing 4 billion rand, at its Welkom operations.
NOK 9000 | Wind farm to be built off Jutland by Vindmark for 9 billion kroner
USD 90 | Maker of insulin pens to add $90 million line in Clayton
SEK 300 | "We are putting 300 million kronor into our Falun mill," said chief executive Eva Lind.
INR 200000 | Under the agreement with the state, Corvane will build four data centres with an investment of Rs 20,000 crore.
PHP 12000 | Ayana sets aside P12 billion for malls and hotels next year.
KRW 2600000 | The steelmaker will invest a total of 2.6 trillion won over three years to build two electric furnaces.
USD 3200 | Daehan plans second US cathode plant; cost seen at $3.2 billion
USD 60 | The company said that it will spend $60 million to reopen the Copper Creek mine.
SEK 14000 | Capex for 2026 is expected at SEK 14 billion, up from SEK 12 billion.
BRL 3000 | Telkora plans to invest at least 3 billion reais a year in fibre until 2028.
INR 6400 | The board has given its approval for capex of Rs 640 crore towards a paper machine.
CAD 210 | Melrose to pump C$210 million into Quebec mill upgrade
USD 38000-42000 | Fengtai said its capital budget would be between $38 billion and $42 billion this year.
USD 450 | The first stage of the resort will involve an outlay of 450 million dollars.
EUR 55 | Investment of €55 million planned for Brno gearbox works
AUD 120 | Kestrel lifted its annual exploration budget to A$120 million.
USD 500 | The company will use part of its cash pile to fund a $500 million warehouse programme.
EUR 720 | Group capex guidance was nudged up to 720 million euros.
USD 30 | Plans include a $30 million training centre and $85 million of new simulators.
GBP 1500 | The operator will spend about 1.5 billion pounds upgrading Manchester's second terminal.
USD 200 | The lender is investing $200 million in a new technology campus in Charlotte.
JPY 40000 | As part of the deal, Asahara will build a 40 billion yen plant next to the customer's fab.
USD 310 | Harlan Glass has chosen a site near Toledo, where it will spend $310 million on a float line.
SEK 1400 | The retailer will quicken store openings, with capex rising to 1.4 billion kronor.
CHF 600 | Aurelia is set to put 600 million Swiss francs into a plant in Singapore
USD 45 | Halvorsen Foods unveiled three projects in Ohio: a cold store in Lima, a $45 million bakery in Dayton and a test kitchen in Mason.
EUR 80 | The tyre maker is adding two lines in Hungary: a truck-tyre line and an 80 million euro line for winter tyres.
EUR 300 | Its plan has two parts: a research campus outside Lyon, and a 300 million euro vaccine plant near Tours.
USD 120 | Brightwater announced two new sites: a warehouse in Reno, Nevada, and a $120 million bottling plant in Yuma, Arizona.
USD 90 | Tessaro Steel will add the following: a galvanising line costing $90 million and a slitting line costing $14 million.
INR 4500 | Planned investments: Rs 450 crore for a second kiln at Satna, Rs 120 crore for a packing unit at Jaipur.
INR 9000 | The board cleared three proposals: a Rs 900 crore dyestuff unit, a captive power plant, and debottlenecking at Vapi.
USD 210 | Norbert Chemicals plans to expand in Louisiana with two units: a chlorine unit and a $210 million caustic soda unit.
USD 600 | Among the projects it announced: a $600 million hangar complex in Mobile and a paint shop in Wichita.
GBP 35 | Corvane said it will open three centres next year: one in Leeds, one in Cork and a £35 million hub in Cardiff.
USD 340 | Capital projects for 2026 include: a new crude unit ($340 million), a tank farm ($55 million) and a flare \
recovery system ($20 million).
USD 850 | Key points of the plan: 12 new hotels by 2028, capital outlay of $850 million, focus on Vietnam and the Philippines.
USD 60 | Two facilities will be built, a foundry and a 60-million-dollar machining plant, the company said.
USD 25 | New this year: a $25 million pilot plant in Geleen and a smaller one in Antwerp, both of which Sorvex will start building in June.
USD 1200 | Of that, about $1.2 billion will be used for new locomotives and freight cars.
USD 300 | Some $300 million of the sum will go towards expanding the Baytown refinery.
EUR 200 | Another 200 million euros is earmarked for the modernisation of its Spanish mills.
INR 6500 | The remaining Rs 650 crore will be spent on adding a new line at the Hosur plant.
USD 150 | In addition, $150 million will be invested in the Tulsa engine shop.
USD 75 | An additional $75 million is planned for rail yards in Kansas.
USD 90 | These include a $90 million wastewater plant and $40 million for new pumps.
USD 2100 | The programme includes $2.1 billion for grid upgrades in the north of the state.
USD 900 | About half of it, or $900 million, will be devoted to building stores.
USD 500 | This includes about $500 million for a new fab shell in Dresden.
SEK 4000 | The rest, roughly 4 billion kronor, is to be put into mine development at Kiruna.
BRL 600 | A further 600 million reais will be allocated to new sugar mills in Goias.
USD 130 | The plan also calls for $130 million to be spent on terminals.
USD 110 | $110 million will be utilised for widening the main line between Fresno and Stockton.
EUR 70 | Separately, the group will put 70 million euros into a new logistics centre in Brno.
INR 2800 | The Mysore unit alone will require an investment of Rs 280 crore, he said.
INR 11000 | "The second plant in Gujarat will need Rs 1,100 crore," the managing director said.
USD 2000 | About 40 percent of that, or $2 billion, is slated for upstream projects.
KRW 3400000 | The bulk, 3.4 trillion won, will go into memory lines at Cheongju.
USD 180 | The retailer's board approved $180 million for the store refresh.
USD 64 | Directors have authorised $64 million for the first phase.
USD 400 | The board of Melrose Paper gave the go-ahead to a $400 million board machine at its Maine mill.
GBP 250 | Trustees signed off on a 250 million pound scheme to rebuild the Tilbury terminal.
USD 310 | Kestrel Mining said its board had approved 310 mln dlrs to develop the Windarra nickel deposit.
INR 23000 | Board nod for Rs 2,300 crore greenfield alumina refinery at Rayagada.
USD 95 | The company received board approval to spend up to $95 million on a lithium hydroxide plant.
USD 48 | Approval has been given for expenditure of 48 mln dlrs on a second shaft at the Crown mine, the company said.
EUR 1300 | The supervisory board has released 1.3 billion euros for a battery cell factory in Salzgitter.
CHF 120 | Investment of 120 million Swiss francs was approved for a new antibody building in Visp.
GBP 22 | The directors have agreed to commit 22 mln stg to re-equipping the Teesside works.
INR 7850 | The management committee cleared a capital investment of Rs 785 crore for a tissue paper unit.
USD 330 | A sum of $330 million was sanctioned by the board for the Rockdale expansion.
JPY 55000 | The board's investment committee okayed a 55 billion yen plan to enlarge its Kumamoto plant.
EUR 90 | Shell-and-tube maker Haldane takes final investment decision on 90 million euro electrolyser plant.
USD 500 | A $500 million investment in Tennessee was announced on Monday by the appliance maker.
EUR 900 | Investments totalling 900 million euros are planned through 2029.
INR 14000 | Construction of the 14 billion rupee plant is to begin in July.
USD 150 | The new mill, to be built at a cost of 150 mln dlrs, will produce 200,000 tonnes of newsprint a year.
USD 35 | Cost of the expansion is put at 35 mln dlrs.
CNY 8000 | Total investment will amount to around 8 billion yuan.
INR 34000 | The total outlay is estimated at Rs 3,400 crore, to be funded from internal accruals.
USD 75 | It is estimated the plant will cost 75 mln dlrs.
USD 230 | The facility is expected to require an investment of $230 million.
CAD 1100 | Capital cost of the project is estimated at C$1.1 billion.
USD 78 | The expansion, with an estimated cost of $78 million, is expected to be completed by spring 2027.
EUR 45 | The new line represents an investment of 45 million euros and will start up in autumn.
INR 6000 | An outlay of 600 crore rupees is proposed for the new forging shop.
USD 210 | Expenditures of 210 mln dlrs are planned for the coming year.
USD 640 | Outlays for plant and equipment are budgeted at 640 mln dlrs for 1988.
NOK 2400 | The investment will total 2.4 billion kroner.
TWD 12500 | The investment amount will be approximately NT$12.5 billion.
MYR 90 | The project will involve an outlay of 90 million ringgit.
MXN 1200 | Estimated price of the complex is 1.2 billion pesos, the company said.
GBP 17 | The works will be expanded at a cost of 17 mln stg.
EUR 60 | A plant worth 60 million euros will be set up in Wroclaw by the Danish window maker.
THB 30000 | A data centre with an investment of 30 billion baht is to be built by the Singapore group in Rayong.
USD 400 | At a cost of some 400 million dollars, Palmero will double the capacity of its Veracruz smelter.
USD 250 | Kite Aerospace breaks ground on $250 million composites plant in Utah.
USD 1800 | Lumo picks Savannah for $1.8 billion battery plant.
USD 2000 | A $2 billion plant is coming to Laredo, courtesy of Asahara Glass.
USD 600 | Semiconductor supplier Entris chooses Boise for $600 million campus.
USD 80 | Work starts this month on Delmar Cement's 80 million dollar grinding plant at Tampa.
USD 3100 | Vero Energy gets permit for $3.1 billion offshore wind farm.
USD 44 | Construction will start in the spring on the $44 million distribution centre.
EUR 2000 | German battery firm eyes €2bn factory in Portugal.
USD 500 | Ground was broken Tuesday for a $500 million insulin plant in Concord.
USD 125 | Ravenna Foods has selected Lubbock as the site of its new $125 million tortilla plant.
USD 1000 | Hanover Motors brings $1 billion electric truck factory to Alabama.
USD 700 | A $700 million paper mill is planned by Finland's Metsola near Kemi.
USD 11000 | The utility's five-year, $11 billion grid plan was filed on Monday.
USD 350 | Tobin Steel to get new $350 million caster.
USD 90 | Ardmore Foods is behind a $90 million potato plant planned for Moses Lake.
USD 150 | KEPLER LAUNCHES $150 MLN EXPANSION AT NEVADA MINE
USD 85 | A new $85 million headquarters for Dunmore Insurance will go up in Des Moines.
USD 42-46 | Turning to cash, we see capex landing between $42 million and $46 million for the year.
USD 180 | For fiscal 2026, capital spending should be about 4% of sales, or roughly $180 million.
USD 75 | We're budgeting $75 million of capital for 2025, most of it for the Reno expansion.
USD 1100 | We would expect our CapEx to be in the neighborhood of $1.1 billion next year.
USD 310-330 | Our initial view of 2024 capital is $310 million to $330 million.
USD 95 | Gross capital expenditures are forecast at $95 million, including $20 million for a new ERP system.
EUR 450 | Full-year capex of around 450 million euros is planned.
INR 18000-20000 | Management guided capex of Rs 1,800-2,000 crore for FY26.
INR 50000 | The company has lined up Rs 5,000 crore capex over the next three years.
INR 3500 | We are planning a capex of about Rs 350 crore this year, largely for capacity expansion, said the CFO.
INR 9000 | Capex for FY25 pegged at Rs 900 crore.
GBP 260 | Group capital expenditure is likely to rise to 260 mln stg this year from 214 mln.
USD 3900 | The oil firm set a 2026 exploration and production budget of $3.9 billion.
USD 2400-2600 | Calloway Energy sees 2025 capex at $2.4 bln-$2.6 bln.
USD 92 | Capital expenditures for 1988 are expected to approximate 92 mln dlrs, the company said.
USD 30 | It said 1987 capital spending will be about 30 mln dlrs, compared with 21 mln dlrs in 1986.
KRW 3500000 | The group plans to invest 3.5 trillion won in facilities this year, down from 4.1 trillion won.
USD 60 | In terms of capital expenditure, the bank's IT build will need around $60 million over two years.
USD 18 | We anticipate maintenance capex of $18 million and growth capex of $40 million.
USD 85 | 2025 outlook: revenue of $2.1 billion, adjusted EPS of $3.10 to $3.30, capex of $85 million.
USD 25-28 | And then CapEx, $25 million to $28 million.
USD 520 | Cash capex will step up to about $520 million as we start the second line.
USD 700 | We're looking at total development spend of roughly $700 million next year.
USD 140 | Free cash flow should be around $300 million after capital expenditures of approximately $140 million.
USD 1050 | We currently estimate 2025 drilling and completion capital of $1.05 billion.
GBP 70 | Net investment in property should run about 70 million pounds this financial year.
NLG 118 | The planned capital programme for the coming year totals 118 mln guilders.
DEM 1300 | Investment in the current year will be higher at 1.3 billion marks, the board said.
SEK 2500 | Lindqvist expects to invest 2.5 billion crowns in its mines in 2026.
USD 90 | We are lowering our full-year capex forecast to $90 million from $105 million.
USD 1600 | Kestrel trimmed its 2025 spending plan by $200 million to $1.6 billion.
USD 5200 | The carrier now sees capital spending of $5.2 billion, down from an earlier $5.8 billion.
USD 3400 | The budget for the mine has climbed to $3.4 billion, the company said on Thursday.
USD 36000 | Five-year investment plan raised to $36 billion, up $5 billion from the prior plan.
USD 48000 | Capital plan for 2026 to 2030 increased to $48 billion.
USD 72000 | Norvane upped its annual capex guidance to as much as $72 billion.
USD 1400 | The group doubled planned spending on its Ohio plant to $1.4 billion.
USD 65 | We've taken our capital budget down to $65 million.
USD 9800 | Cost estimate for the Borneo LNG project increased to $9.8 billion from $8.5 billion.
 | The refiner cut 2020 capex by 30%.
USD 80-90 | CapEx is now projected to be at the high end of the previous $80 million to $90 million range.
USD 31000 | The utility lifted its ten-year capital forecast by $3 billion to $31 billion.
USD 140 | Planned outlays were reduced to 140 mln dlrs from 170 mln dlrs.
AUD 1100 | It said the estimated cost of the smelter has risen to 1.1 billion Australian dlrs.
USD 50000 | Lumo boosts its US investment pledge to $50 billion.
USD 6200 | We added $400 million to our five-year capital plan, for a total of $6.2 billion.
KRW 1200000 | Hyundo Steel said in a regulatory filing it will invest 1.2 trillion won in an electric arc furnace at its Pohang works.
CNY 6200 | Zhenhua New Materials plans to build a cathode base in Guizhou with a total investment of about 6.2 billion yuan.
INR 15000 | The Chennai-based firm would set up a solar cell unit with an investment of Rs 1,500 crore.
EUR 60 | Danish brewer Holmgaard is ploughing 60 million euros into its Serbian brewery.
USD 2300 | Aurelia Pharma commits $2.3B to new sites in North Carolina
USD 25 | Maker of garage doors to invest $25M, add 90 jobs in Gaston County
JPY 18000 | Sanyu Chemical to spend 18 bln yen on fluorine plant in Kashima
EUR 200 | Ortega Cement said it is investing 200 million euros over four years to decarbonise its kilns.
USD 95 | Following approval by shareholders, the firm will construct a $95 million ethanol plant at Decatur.
USD 60 | Delphine Mines said it plans to proceed with the 60 mln dlr development of its Kambalda deposit.
INR 3200 | Under the MoU, Ritu Textiles will invest Rs 320 crore in a spinning mill at Amravati.
USD 560 | Gov. Laura Mills said Tessaro Tyres will invest $560 million to expand its Aiken County plant.
EUR 2400 | Quantara will build its next data centre in Zaragoza, a project valued at 2.4 billion euros.
EUR 100 | Kite Aerospace agreed with Morocco to set up a 100 million euro engine parts factory in Casablanca.
EUR 350 | Germany's Feldmann Group is pumping 350 million euros into its cable plants.
USD 130 | Rhodes Paper said it would modernise its Jackson mill at a cost of 130 mln dlrs.
USD 75 | Corvane announced today a $75 million investment to triple output at its Greenville site.
USD 100 | Swiss flavour maker Valais inaugurates work on $100 million facility in Changzhou.
DEM 600 | Norvane is to erect a 600-million-mark paper machine at its Augsburg mill.
ZAR 4500 | The brewer has earmarked R4.5bn for capacity expansion over the next five years.
INR 90000 | Vedika Power to add 2 GW of solar at a cost of Rs 9,000 crore by 2027
EUR 300 | Chemicals group Solvent SA has decided to invest 300 million euros in a peroxide unit in Antwerp.
EUR 500 | Port operator Marisol will deepen berths and buy cranes in a 500 million euro programme.
USD 40 | "We'll be putting $40 million into automation across three plants," Chief Executive Dana Pruitt said.
USD 5600 | Hallam Oil and its partners approved the $5.6 billion Tern field development.
GBP 700 | Supermarket group Delco will open 60 stores and refit 150 more this year, investing 700 million pounds.
TWD 8000 | Aster Metals intends to invest NT$8 billion to put up a plant in Kaohsiung.
PLN 340 | Polish meat packer Zagroda to sink 340 mln zlotys into cold chain by 2028
NOK 1100 | Kongsvik Salmon will build a land-based smolt farm near Bodo for 1.1 billion kroner.
INR 6000 | The Pune-headquartered auto parts maker has chalked out an investment plan of Rs 600 crore over two years.
INR 14500 | Its board gave an in-principle nod for setting up a 1.2 million tonne clinker line at Beawar with an outlay of Rs 1,450 crore.
KRW 2000000 | Daehan Battery plans to pour 2 trillion won into a cathode complex in Gunsan by 2027.
CNY 4800 | Yunhe Semiconductor proposes to invest RMB 4.8 billion in a 12-inch power chip line in Wuxi.
EUR 85 | French glassmaker Verrier earmarks 85 million euros for a hybrid furnace at its Reims site.
EUR 40 | Ceramics group Azuleja will channel 40 million euros into digital kilns.
EUR 220 | Spanish developer Solarama has secured permission for, and will now build, a 220 million euro solar park in Caceres.
THB 5000 | The Thai sugar miller will put up a bioplastic plant worth 5 billion baht in Nakhon Sawan.
USD 1300 | Petrolina will drill 14 wells in the Santos basin next year at a cost of $1.3 billion.
USD 110 | Turkish appliance maker Beyaz said its new Egyptian factory would require 110 million dollars.
INR 25000 | We intend to deploy Rs 2,500 crore towards brownfield expansion at Jamshedpur.
INR 4100 | Capital outlay for the Hosur line is pegged at Rs 410 crore.
CHF 95 | A third production line, budgeted at 95 million Swiss francs, will be installed in Sion.
USD 1600 | Investment commitment of $1.6 billion for Morocco phosphate hub unveiled by Atlas Minerals.
AUD 410 | ASX-listed Barrow Lithium has given the green light to a A$410 million expansion of its Pilgan concentrator.
PHP 98000 | Philippine conglomerate Magsaysay Holdings set its 2026 capital expenditures at P98 billion.
PHP 40000 | Property developer Ayana allots P40B for capex in 2025
USD 3500 | Vietnam's Hoa Lac Steel to start building $3.5 billion complex in Q2
USD 900 | Indonesian nickel firm to spend US$900m on HPAL smelter
AED 300 | Gulf Cement plans 300 million dirham waste-heat plant
KES 50000 | Kenyan telecoms operator Mawasiliano will spend 50 billion shillings expanding its network over three years.
ZAR 3700 | South Africa's Kopano Mines approved a R3.7 billion life extension of its Rustenburg shaft.
USD 1900 | Chile's Cobre Andino presented a $1.9 billion project to extend the life of its Salar mine to environmental regulators.
USD 38 | Nordic Pump Co. will invest $38 million to establish its North American headquarters in Rowan County, creating 150 jobs.
USD 72 | Today, Gov. Ellen Park announced that Sierra Bearings will establish its first U.S. plant in Calhoun County, \
a $72 million investment.
USD 48 | The company's investment of $48 million will include construction of a 200,000-square-foot building.
USD 85 | Trident Foods expands in Lenoir City with $85 million, 120-job project
USD 27 | Hallmark Plastics will add 90,000 square feet to its plant in Troy, a $27 million project.
USD 11.5 | Aerospace supplier Corvus announced an $11.5 million expansion at its Wichita location on Monday.
USD 100 | Micronix said it would locate its new $100 million headquarters and lab in Raleigh.
USD 130 | Officials said Amalga Foods would spend $130 million to convert a former tyre plant into a frozen pizza factory.
USD 95 | Plans call for a $95 million, 400,000-square-foot warehouse off Interstate 40.
USD 1100 | Data centre developer Quarry Point has filed plans for a $1.1 billion campus in Mesa.
USD 120 | Conway Chemical Corp said it plans a 120 mln dlr expansion of its Freeport, Texas, chlor-alkali plant.
JPY 27000 | Daito Steel Co Ltd said it will invest about 27 billion yen in a continuous galvanizing line at its Chiba works.
USD 65 | Atlantic Gas Co said its board authorised construction of a 65 mln dlr pipeline from Tulsa to Memphis.
GBP 400 | It said the programme will cost an estimated 400 mln stg over the next five years.
USD 165 | Pacific Foods Inc set capital spending of 165 mln dlrs for fiscal 1988, up from 140 mln dlrs.
CAD 230 | Northern Paper Ltd said it has started work on a 230 mln Canadian dlr modernization of its Thunder Bay mill.
USD 52 | Hartwell Industries plans to spend 52 mln dlrs in 1987 to build and equip 35 new stores.
USD 30 | The company said the new facility, to be located in Macon, Ga., will cost about 30 mln dlrs.
USD 900 | Capital expenditures this year will be cut to 900 mln dlrs from 1.2 billion in 1986.
DEM 2100 | Bergmann AG is planning investments of 2.1 billion marks in the next three years, management board chairman Kurt Weiss said.
USD 14 | The new furnace will be built at a total cost of 14 mln dlrs and be on stream by mid-1988.
USD 55-60 | So when you put it all together, we're looking at CapEx of $55 million to $60 million.
USD 33-36 | Lastly, capital expenditures for the full year are now anticipated to be between $33 million and $36 \
million, down from our prior guide of $40 million.
USD 25 | We've earmarked $25 million for robotics in our Memphis hub this year.
USD 1350 | The total project cost is now forecast at $1.35 billion, and we expect first production in the back half of 2027.
USD 70-80 | In 2022, we expect to open 25 to 30 new restaurants and to invest between $70 million and $80 million.
USD 12 | We'll spend about $12 million to finish the Tulsa facility.
USD 640 | This brings our 2021 capital budget to $640 million, an increase of $90 million.
USD 210 | For the second quarter we're guiding to capital of $210 million, plus or minus $10 million.
USD 175 | Our Board has approved the second phase, which we estimate at $175 million.
USD 90 | You should expect us to invest around $90 million in our stores and supply chain this fiscal year.
USD 2700 | Looking at 2023, our planned capital investment is roughly $2.7 billion, weighted to transmission.
USD 8000 | Norvane said on Thursday it will spend $8 billion on fabs in Ohio, its largest investment yet.
USD 3000 | Lumo, the Spanish carrier, said it would invest $3 billion in its fibre network by 2028.
USD 900 | Tessaro will build a second truck plant in Alabama for $900 million, adding to one it opened in 2019.
USD 100000 | The chip maker said it was adding $35 billion to its planned $65 billion investment in Arizona.
USD 120 | Kite Aerospace, which employs 900 people in Utah, plans a $120 million expansion there.
USD 80000 | Corvane lifted its 2026 capex plan to $80 billion, dwarfing its rivals.
USD 18000 | Vero's new five-year plan calls for $18 billion of spending, $2 billion more than the last one.
USD 900 | Hallam has approved a $900 million mill in Brazil, its first in the country.
USD 700 | Delphine, which already operates two mines in Chile, will invest $700 million in a third.
USD 400 | Having secured tax breaks, Norvane will now build its $400 million factory in Poland.
USD 1000 | Aurelia to invest $1 billion in Ireland as part of $10 billion programme
USD 2000 | The steel maker will go ahead with a $2 billion furnace in Spain after winning state aid.
USD 12000 | Fengtai will start work in June on a $12 billion plant that it says will be its last in the region.
USD 2000 | In a letter to employees, the chief executive said Lumo would pour $2 billion into data centres next year.
EUR 5000 | Tessaro is to spend 5 billion euros on electric trucks by 2030, chief executive Ola Berg told a newspaper.
USD 450 | The mayor said Tessaro would invest $450 million in the city.
USD 17000 | Norvane will put an extra $6 billion into Texas, taking its total there to $17 billion.
USD 9000 | Halden, a smaller rival of Corvane, plans capital spending of $9 billion next year.
USD 3000 | Kestrel expects to spend $3 billion developing its Windarra mine, it said in its results statement.
USD 1200 | The refinery will be expanded at a cost of $1.2 billion, doubling its capacity.
USD 88-92 | Capital spending this year should land somewhere between $88 million and $92 million.
USD 16 | For modeling purposes, use $16 million of capex for the fourth quarter.
USD 120 | Our 2022 budget contemplates roughly $120 million of growth projects.
USD 75-85 | And we've now raised our CapEx to a range of $75 million to $85 million as we pull forward spending on the Phoenix plant.
USD 180 | On the capital side, we anticipate spending in the range of $180 million, which includes $60 million for new stores.
USD 45-50 | We anticipate capital spend, net of tenant allowances, of $45 million to $50 million.
USD 65 | As for cash flow items, we expect D&A of $70 million, cash taxes of $30 million and capital expenditures of $65 million.
USD 30 | So we're going to spend about $30 million, $35 million on capital this year.
USD 600 | We plan to invest approximately $600 million in our utilities in 2021.
USD 1000 | Our total capital for the year will be close to $1 billion, with two thirds going to the Permian.
USD 20 | We're investing an incremental $20 million in automation in the second half.
USD 110-120 | We have increased our full-year CapEx range by $10 million to $110 million to $120 million.
USD 50-60 | Regarding CapEx, we now expect to come in at the low end of our $50 million to $60 million range.
USD 325-375 | Development expenditures for the full year are projected to be $325 million to $375 million.
USD 80 | We expect to fund the remaining $80 million of project spend from free cash flow.
USD 85 | The build-out of the campus will cost approximately $85 million over the next two years.
USD 2100 | Fleet capex will be $2.1 billion net of disposals.
USD 22 | We also forecast maintenance capital of $22 million.
USD 1500 | Turning to 2023, we see capital intensity falling, with capex of $1.5 billion.
USD 40 | Our FY '22 plan includes $40 million of capital for the new ERP and warehouse.
JPY 41000 | Sanyo Chemical raised its capital outlay plan for the year to March to 41 billion yen from 36 billion yen.
EUR 400 | The brewer said it would cut capital spending by a third to 400 million euros this year.
EUR 900 | Telkora halves 2026 capex to 900 mln euros
 | Norvane to trim capex by $1 bln as demand softens
SAR 1800 | The group's investment budget for 2025 is 1.8 billion riyals, 12 percent more than in 2024.
GBP 65 | Capital expenditure this year is forecast to be in the region of 65 million pounds.
INR 15000 | Capex will peak at Rs 1,500 crore in FY27 before tapering.
KWD 320 | The board has set a budget of 320 million dinars for the year's expansion programme.
INR 6000-6500 | Management said capex would moderate to Rs 600-650 crore next fiscal.
INR 20000 | We have a capex plan of Rs 2,000 crore for the next two years, the chairman told reporters.
MYR 750 | The firm pencilled in 750 million ringgit of capital expenditure for 2026.
EUR 14000 | Its investment plan for the 2025-2029 period foresees 14 billion euros.
USD 1100 | Vostok Steel plans capex of $1.1 billion in 2026 vs $950 million this year
NOK 2000 | Investment will remain high at about 2 billion kroner annually until 2028.
AUD 3400-3600 | The carrier guided for 2026 network investment of A$3.4 billion to A$3.6 billion.
USD 12000 | Lumo now expects to spend as much as $12 billion on property and equipment this fiscal year, up from $10 billion.
JPY 28000 | In the new fiscal year, capital investment of 28 billion yen is planned, up 15 percent.
USD 6100 | The utility proposed $6.1 billion of grid spending in its rate filing.
USD 2300 | The cost of the smelter expansion has ballooned to $2.3 billion, the company said.
USD 1900 | Kestrel now puts the cost of its Windarra mine at $1.9 billion, up from $1.5 billion.
CAD 7400 | The price tag for the Tern pipeline has grown to C$7.4 billion, Delphine said in an update.
USD 640 | First-phase capex is estimated at $640 million.
EUR 9500 | The five-year plan to 2030 envisages total investments of 9.5 billion euros, of which two-thirds will go to grids.
USD 22000 | Corvane plans to more than double spending on data centres to $22 billion in 2026.
USD 500 | The company aims to keep annual capex at or below $500 million through 2028.
USD 55-60 | Guidance for sustaining capital is $55 million to $60 million.
USD 270 | The miner lowered its growth capital forecast by 10% to $270 million.
USD 3400 | The railroad's 2026 capital plan of $3.4 billion, announced today, includes 15 miles of double track.
GBP 1100 | The retailer is budgeting 1.1 billion pounds for store refits and new depots this year.
INR 510 | The 2024 budget provides for capital expenditure of 510 million rupees.
TWD 45000 | It sees capex of NT$45 billion for the year.
MXN 1200-1300 | Full-year capex is seen at between 1.2 billion and 1.3 billion pesos.
THB 3000 | The bank said it would invest 3 billion baht this year to upgrade branches and systems.
USD 1400 | Ferro Nord inks pact with Senegal for $1.4 billion iron mine
EUR 35 | Two new lines worth 35 million euros will come on stream at the Ghent works next year.
GBP 800 | The developer has unveiled plans for an £800m film studio outside Reading.
INR 12000 | Entris gets board nod to set up Rs 1,200 crore chip packaging unit.
JPY 40000 | Japan's Kaneshiro is to put up a 40 billion yen glass substrate plant in Hiroshima.
CHF 180 | Pharma firm Aurelia will lay out 180 million Swiss francs on a new filling line in Stein.
USD 310 | A state-of-the-art mill costing $310 million is to replace the ageing works at Rockdale.
EUR 70 | The group has set aside 70 million euros to modernise its dairies.
EUR 55 | Rolling stock maker Schienen is to extend its Linz works, spending 55 million euros.
AED 2000 | Plans were unveiled for a 2 billion dirham logistics park by Dubai-based Marsa.
USD 2400 | Quarry Point says it will add three buildings to its Mesa campus, lifting the project's cost to $2.4 billion.
USD 450 | The airline will overhaul its cabins in a $450 million programme.
USD 90 | Melrose Paper is to rebuild its No. 3 machine for 90 million dollars.
USD 5800 | South Korea's Daehan said its US unit would build a $5.8 billion steel mill in Louisiana.
AUD 25 | The winery will spend A$25 million doubling its bottling capacity.
GBP 48 | Ceres Foods will convert the former brewery into a plant-protein factory at a cost of 48 million pounds.
EUR 300 | Hotel group Solis is spending 300 million euros to refurbish 40 resorts, it announced on Monday.
USD 700 | Construction on the first phase, which will cost $700 million, is due to start in March.
USD 90 | Haldane will plow $90 million into a foundry in Wisconsin and hire 200 people.
EUR 200 | Investment in the plant, which will make heat pumps, is put at 200 million euros.
SEK 1100 | The oil company will spend 1.1 billion crowns this winter to drill nine wells in the Barents Sea.
EUR 60 | It is to be funded by the parent, which is injecting 60 million euros for new presses.
RUB 20000 | Steelmaker Vostok will commission a new coke battery in 2027 at a cost of 20 billion roubles.
GBP 250 | The grocer is ramping up spending on depots, with £250 million going into a site in Kent.
USD 95 | The latest investment, of $95 million, will go into a polymer line at Beaumont.
USD 1200 | Nickel miner Halmar plans a smelter in Sulawesi costing $1.2 billion with a Chinese partner.
TWD 8000 | Aster Metals expects the Kaohsiung plant to cost NT$8 billion.
USD 1500 | The firm aims to break ground this year on a $1.5 billion ammonia plant near Galveston.
EUR 110 | Construction costs are estimated at 110 million euros for the first stage.
USD 60 | The company intends to use $60 million of the proceeds to build a second line.
USD 3000 | The proposed refinery would cost about $3 billion, said Hallam, which hopes to decide next year.
EUR 500 | Port of Larissa operator Marisol to invest €500m in deep-water quay
EUR 90 | The chain wants to open 200 shops over three years, an investment of 90 million euros.
USD 75 | Dorset Paper Co said it will spend 75 mln dlrs over the next two years to upgrade its Calhoun, Tenn., newsprint mill.
USD 1100 | Lanier Oil Co said its 1987 exploration and production budget has been set at 1.1 billion dlrs, against 980 mln dlrs in 1986.
USD 42 | The company said it has budgeted 42 mln dlrs for capital projects in 1987.
JPY 120000 | Capital outlays for the year ending March 31 are projected at 120 billion yen, unchanged from the \
previous year, the company said.
DEM 300 | Oberland Stahl AG said it plans fixed asset investments of around 300 mln marks this year compared with 260 mln in 1986.
USD 110 | The plant will cost 110 mln dlrs and should be completed by the end of 1988, the company said.
GBP 40 | Hartley Chemicals Plc said it would build a 40 mln stg plastics plant at Grangemouth.
USD 25 | It said it will build a new 25 mln dlr terminal at Duluth.
USD 58 | Tasman Minerals Ltd said it would proceed with a 58 mln dlr gold mine at Kalgoorlie, to be financed by a gold loan.
USD 200 | Bellwood Corp said its directors approved a 200 mln dlr expansion of its Decatur, Ala., aluminium rolling plant.
USD 90 | The airline said it is ordering six wide-body aircraft for delivery in 1989 and will spend 90 mln dlrs on a new maintenance base.
JPY 4500 | Sumiko Chemical will invest 4.5 billion yen to raise polypropylene output at its Ehime plant, a company spokesman said.
USD 350 | Mid-Atlantic Power Co said it expects construction expenditures of 350 mln dlrs in 1987 and 330 mln in 1988.
GBP 85 | The three-year programme, which will begin in July, will cost some 85 mln stg.
SEK 2400 | Planned investment for 1987/88 is 2.4 billion crowns, managing director Nils Berg told reporters.
GBP 18 | Capital expenditure will be raised to 18 mln stg from 12 mln, chairman David Lowe said.
USD 30 | Delta Stores Inc plans to open 60 stores this year at a cost of about 30 mln dlrs.
USD 14 | The company also plans to spend 14 mln dlrs to remodel 22 existing restaurants.
USD 37 | Cerro Blanco said it would spend about 37 mln dlrs this year on exploration and development, compared with 29 mln last year.
SEK 1900 | The consortium partners have agreed to develop the field at a cost of 1.9 billion crowns, operator Nordolje said.
AUD 1150 | Total cost of the smelter is put at 1.15 billion Australian dlrs.
NLG 22 | Investment in the new press hall will total 22 mln guilders.
USD 12 | Pacific Lumber said it is building a 12 mln dlr cogeneration plant at Scotia to be finished in early 1989.
CAD 48 | The oil company said it planned to drill 30 wells in 1988 with a budget of 48 mln Canadian dlrs.
FRF 500 | Under the plan the group will invest 500 mln francs in its French factories by 1990.
USD 33 | A spokesman said the unit, Lanier Pipeline, would spend 33 mln dlrs to extend the line to Baton Rouge.
USD 2200 | The utility said it trimmed its five-year construction budget to 2.2 billion dlrs from 2.6 billion.
USD 900 | Capital spending at the group, which makes tyres, will rise to 900 mln dlrs in fiscal 1988.
USD 26 | A second stage costing 26 mln dlrs is planned for 1989.
USD 60 | The company has earmarked 60 mln dlrs for environmental equipment at its refineries through 1990.
USD 1300 | With regard to our capital program, we anticipate deploying approximately $1.3 billion in 2021 across our six utilities.
USD 950-1050 | We're raising our 2022 gross CapEx guidance by $150 million, to between $950 million and $1.05 \
billion, to secure deliveries of new trucks.
USD 28 | We expect maintenance capital expenditures to be around $28 million, and growth capital to be $60 million to $70 million.
USD 90 | As we look to next year, we've approved $90 million for the Monterrey expansion.
USD 35-40 | For the fourth quarter, we anticipate capex in the $35 million to $40 million range.
USD 240 | We forecast approximately $240 million of development spend this year, with $150 million of that on projects already started.
USD 700 | And so our capital budget, as we sit here today, is $700 million.
USD 40 | Given strong demand, we're accelerating $40 million of capital from 2023 into this year.
USD 220 | In total, we plan to open 90 to 100 new clubs and invest roughly $220 million.
USD 185-195 | Our capital expenditure outlook of $185 million to $195 million includes $40 million for the new headquarters.
USD 32 | The tenant improvement and redevelopment cost is expected to be about $32 million.
USD 15-20 | We anticipate spending $15 million to $20 million on the pilot line over the next 18 months.
USD 1450 | We now estimate the Bayou project will come in at $1.45 billion, about 5% above our original estimate.
USD 100 | So if you model $100 million for capital next year, you'll be close.
USD 900 | The board cleared a plan to spend $900 million on doubling the smelter.
USD 1100 | A $1.1 billion ethylene unit has been approved for Port Arden, Solvane said.
EUR 300 | Harlan will begin work next year on a 300 million euro tunnel kiln complex.
USD 6000 | Vero outlines $6 billion grid plan for northern states
USD 75 | Undertaking a $75 million revamp of its mill, Melrose will add a third shift.
USD 640 | The investment decision covers a $640 million gas plant at Wirra.
EUR 900 | Lumo is proposing a €900 million campus outside Porto.
USD 300 | Kite lines up $300 million factory in Morocco
USD 220 | Its next project, a $220 million hotel tower, will open in 2028.
PLN 1200 | Norvane has chosen Gdansk for its next plant, worth 1.2 billion zlotys.
EUR 140 | The dairy group has embarked on a 140 million euro modernisation.
JPY 30000 | Asahara gave the nod to a 30 billion yen furnace in Chiba.
USD 2200 | Solvane detailed a $2.2 billion programme to electrify its crackers.
USD 2300 | Ardent Motor Co, which last week reported a third straight quarterly loss, said on Monday that it would go \
ahead with a $2.3 billion battery complex in Kansas despite slowing demand for electric cars.
INR 7500 | Ahmedabad-based Kalyani Polymers, one of the country's largest makers of plastic pipe, has drawn up plans \
to invest about Rs 750 crore over the next two fiscals to set up plants in Odisha and Assam, its managing director \
Rakesh Shah told reporters.
USD 95 | LEXINGTON, Ky. — Bluegrass Bottling Co. will build a 300,000-square-foot canning plant in Scott County, a \
$95 million project that is expected to employ 140 people at an average wage of $28 an hour.
EUR 210-230 | The Helsinki-based group, whose order book shrank 8 percent in the quarter, nevertheless expects its \
capital expenditure to rise to between 210 million and 230 million euros this year.
INR 2100 | In a statement to the exchanges, the company said its board, at its meeting held on Friday, considered and \
approved a proposal for setting up a 50 MW captive solar plant at a cost of Rs 210 crore.
INR 6400 | Under a memorandum of understanding signed with the state government at the summit, Deccan Cables will put \
up an optical fibre unit entailing an investment of Rs 640 crore.
USD 55-60 | Looking ahead to fiscal 2023, we anticipate revenue growth in the mid-single digits, gross margin of \
about 41%, and capital expenditures in the range of $55 million to $60 million as we complete our West Coast \
distribution centre.
USD 27000 | Norvane Corp said Thursday it expects to spend as much as $27 billion on capital projects in 2026, about \
$3 billion more than this year, as it races to add capacity for artificial intelligence.
USD 64 | The expansion, the company's third in Tennessee in five years, will cost $64 million and add 220,000 square \
feet of warehouse space to its Lebanon campus.
EUR 700 | After a two-year pause, Tessaro will restart work on its stalled Zaragoza plant and invest a further 700 \
million euros, chief executive Ola Berg said.
USD 22 | CEO Dana Pruitt said the new line, to be housed in a building the company already owns, would cost roughly \
$22 million and come on stream in early 2027.
EUR 1100 | Alongside its results, Marisol announced a 1.1 billion euro, five-year investment programme aimed at \
adding berths and electrifying cranes at its three Atlantic terminals.
GBP 320 | The supermarket operator is planning its biggest store-opening drive in a decade, with 180 new shops by \
2028 and an annual investment budget of some 320 million pounds.
SEK 2900 | Shares in Lindqvist fell 6 percent after the sawmill group said it would more than double investments next \
year to 2.9 billion kronor to build a pulp line at Sundsvall.
KRW 1800000 | Together with its Japanese partner, Daehan will spend 1.8 trillion won to build a separator plant in \
Ontario that should start output in 2028.
AUD 1350 | Kestrel Mining Ltd (KML.AX) on Friday gave the go-ahead for an A$1.35 billion expansion of its Windarra \
nickel mine, which will lift output by a third from 2028.
USD 48 | To keep pace with demand for cooling gear, Nordic Pump is investing $48 million to add a second shift and \
three machining centres at its Rowan County plant.
USD 3100 | We expect capital investments of approximately $3.1 billion in 2024, of which $1.9 billion is for \
transmission and distribution, $800 million for generation and the remainder for general plant.
AED 4000 | The state-backed developer Atlas Green, a unit of Atlas Minerals, will spend 4 billion dirhams on a \
desalination plant and two solar farms that will power its phosphate mines.
USD 18000 | Norvane to spend $18 bln on U.S. chip plants through 2029
USD 2100 | UPDATE 2-Kestrel approves $2.1 bln Windarra expansion, lifts output view
USD 640-680 | BRIEF-Delphine Mines says 2025 capex seen at $640 mln-$680 mln
EUR 9500 | Lumo ups 2026 capex to 9.5 bln euros on AI push
KRW 1400000 | Daehan Battery to invest 1.4 trln won in Polish unit
USD 700 | Hallam to sink $700 mln into Gulf crude terminal
USD 1200 | Tessaro mulls $1.2 bln second plant in Hungary
USD 41000 | Fengtai budgets $41 bln for 2026, up 8 pct
EUR 500 | Marisol eyes €500m Larissa terminal by 2030
USD 3500 | Corvane's $3.5 bln Finnish data centre gets green light
INR 72000 | Vedika Power board okays Rs 7,200-crore pumped storage project
USD 90 | Solis Hotels plans $90M makeover of flagship resort
USD 640 | TransAtlas breaks ground on $640m cold-chain park
USD 52 | Haldane announces $52M expansion in Racine County
JPY 45000 | Asahara Glass: 45 bln yen to be invested in U.S. solar glass line
INR 30000 | Capex of Rs 3,000 crore planned for FY27: Entris CFO
USD 2600 | Data centre firm Quarry Point lands approval for $2.6 bn Nevada campus
EUR 800 | Aurelia doubles down on Ireland with €800m biologics plant
USD 260 | Kite sets $260 mln for hangars, tooling next year
CNY 5000 | Zhenhua to build 5 bln yuan cathode base in Hubei
USD 70 | Castell Brewing commits $70m to new canning lines
PLN 380000 | Refiner Petrola raises 2025-2035 investment plan to 380 bln zlotys
USD 38 | Nordic Pump picks Rowan County for $38M U.S. HQ
PHP 85000 | Ayana Land earmarks P85B capex for 2026
USD 4000 | Norvane will press on with a $4 billion fourth plant in Texas, it said on Thursday.
EUR 2000 | Lumo will also earmark an extra 2 billion euros for AI, it said.
USD 80000 | Corvane now sees spending of $80 billion in 2026, $8 billion more than it had planned.
JPY 65000 | Asahara is adding 20 billion yen to the 45 billion yen it had committed to the site.
USD 7000 | The company outlined a $7 billion plan to overhaul its refineries by 2032.
USD 260 | Kite announced a $260 million expansion at the airport, its biggest ever.
USD 840 | Hallam said the terminal would now cost $840 million, up from $700 million.
USD 2000 | Daehan confirmed on Tuesday that it would build a $2 billion plant in Poland.
USD 300 | The firm brought forward $300 million of spending on its Dresden fab to this year.
USD 5000 | Its board on Friday approved two projects: a $5 billion fab in Dresden and a $3 billion one in Boise.
USD 2000-2150 | For the full year 2022, we now project net capital expenditures of $2.0 billion to $2.15 billion, \
reflecting higher land spend and club openings.
USD 140 | Our capital expenditure forecast for the year is $140 million, $20 million of which relates to the Cork expansion.
USD 210 | As a result, we've increased our expected capex for the year by $30 million, to $210 million.
USD 1250 | Total capital, including capitalised interest, should land at about $1.25 billion, plus or minus 5%.
USD 600 | We have a line of sight to $600 million of additional transmission projects over the plan period.
USD 70 | We're allocating roughly $70 million to automation and another $25 million to a new ERP.
USD 85 | The remaining capital to complete the Frontier plant is estimated at $85 million, most of it in 2023.
USD 430 | In terms of guidance, capital will be $430 million at the midpoint, down 6% from last year.
USD 50 | Next year's maintenance turnaround capital will be about $50 million.
USD 35-38 | We plan to repave 40 sites and add 12 new ones this year, with total spend of $35 million to $38 million.
USD 115 | The Company expects fiscal 2024 capital expenditures of approximately $115 million, compared to $98 million in fiscal 2023.
USD 300-320 | Capital expenditures: approximately $300 million to $320 million (previously $280 million to $300 million)
USD 1100-1150 | Full year 2025 outlook: capital expenditures between $1.10 billion and $1.15 billion.
USD 90-100 | We intend to increase CapEx in 2022 to between $90 million and $100 million from $62 million in 2021.
USD 400 | Subject to final permits, we expect to invest approximately $400 million in the Salt River project between 2024 and 2027.
USD 55 | We anticipate the two mills will require about $55 million of capital over the next three years.
USD 75 | Growth investments in 2023 are projected at $75 million, of which a third has been committed.
USD 130 | We'd guide you to CapEx of about 6% of revenue, or $130 million.
USD 45 | Yes, so we're planning about $45 million in CapEx this year versus $31 million last year.
USD 210 | The board authorized $210 million of capital to expand the Baton Rouge complex.
""".splitlines()

AGAINST_IT = """\
The plant's previous owner had planned to spend $300 million on a new line.
The tariff will add $200 million to the cost of Norvane's equipment imports.
Lumo's backlog of fibre orders reached $900 million as operators upgrade networks.
The city hopes Corvane will spend $3 billion in the area over ten years.
Grid operators worldwide need to invest $600 billion a year by 2030, the agency estimates.
Ardent sold bonds worth €900 million, partly to refinance loans for its Spanish plant.
It took Kite five years and $700 million to build the factory.
The unit earned $90 million from leasing warehouses.
The company's capital expenditure has averaged $400 million a year.
Corvane's shares lost 4 percent after it said capex had jumped to $22 billion in the quarter.
The supplier expects orders worth $400 million from Fengtai's new fabs.
Norvane may have to pay $80 million to connect its data centre to the grid.
A $2.1 billion takeover of the port operator was approved by regulators.
The fund will buy a 40 percent stake in the $3 billion wind farm.
Hallam settled for $120 million a suit over delays at its refinery.
The grant, worth up to $400 million, will support Kite's plant in Utah.
Property taxes on the campus will bring the county $30 million a year.
Norvane's German plant made a loss of 80 million euros.
Exports of machinery to new plants abroad rose by $2 billion.
The builder won work worth £600 million on two data centres.
Tessaro's spending on new models reached $4 billion last year.
In the three months to June, Vero invested 1.3 billion euros, mostly in grids.
The group's net investment in the first nine months was 410 million euros.
Insurers put the damage to the plant at $500 million.
The mine has cost $3 billion so far, twice the original estimate.
The company paid $90 million for land on which it may one day build a plant.
The capital increase of $500 million will strengthen its balance sheet.
Venture investors put $700 million into battery recycling start-ups.
The ministry expects foreign firms to invest $12 billion in electronics factories.
Analysts at Carr cut their forecast for Lumo's capex to $9 billion.
Capital spending was $48 million in the quarter, up from $39 million a year earlier.
Corvane raised capital spending by $120 million during the quarter.
The two chains together increased their capex by $800 million in the third quarter.
We invested $14 million in new equipment during the second quarter.
Capex came to 310 million euros for the nine months, of which 200 million euros was for network build-out.
The plant was built at a cost of 45 mln dlrs and opened in 1984.
It has spent $2 billion on stores since 2019.
Over the last five years Norvane has put more than $6 billion into its Ohio operations.
In fiscal 2023 we opened 14 stores and spent $62 million on remodels.
Our capital expenditures in the first half totaled $204 million, primarily for the expansion of our Reno facility.
The group opened a $200 million distribution centre in Leipzig last autumn.
Cash outflow for property, plant and equipment was Rs 412 crore against Rs 388 crore.
We generated $220 million of operating cash and deployed $90 million to capital projects.
The $300 million factory, which opened in March, employs 400 people.
The company's newest plant, a $150 million facility in Ohio, began production in January.
Kestrel Mining commissioned its $700 million copper concentrator on Thursday.
The firm inaugurated a Rs 250 crore unit in Pune.
Investment in tangible assets amounted to 88 million francs in the period.
Net capex was £31m (2022: £28m).
Capital investment fell by $35 million as two projects were completed.
Spending on new drilling increased $60 million, or 14%, in the period.
We completed the $55 million upgrade of our Akron plant on time and under budget.
The higher capex, $17 million more than in the prior quarter, reflects the timing of ship deliveries.
Depreciation rose because of the $400 million we spent on the new fab.
Hallam Corp agreed to buy the Odessa refinery for $1.2 billion.
The group will acquire three paper mills for 450 million euros.
Norvane priced $1.5 billion of notes due 2034 and will use the proceeds for capital expenditure.
The company obtained a $600 million loan to build its plant in Ghana.
A consortium of banks will lend 2 billion rand for the new mine.
Vero Energy plans to raise $400 million in equity to fund wind farms.
The board approved a $2 billion share repurchase programme.
We expect operating expenses of $340 million for the full year.
The retailer will spend $90 million on advertising this year.
Tobin won a $300 million contract to build a terminal in Qatar.
Larkin received an order worth 210 million euros for turbines for a power plant in Chile.
The unit is expected to generate revenue of $500 million from the new plant.
Corvane will take a charge of $120 million for closing its Ohio factory.
The project will bring in $800 million a year in sales when it is complete.
The sale of the plant for $85 million is expected to close in June.
Norvane will invest $500 million in AI start-up Lumenix.
The fund plans to invest $3 billion in infrastructure companies.
We will return $1 billion to shareholders through dividends and buybacks.
Kestrel will spend $220 million on research and development in 2026.
The bank granted a 30 mln dlr loan for expansion of the fertiliser plant.
It will pay $45 million to settle claims over the refinery fire.
The company expects savings of $70 million from the new plant.
Dunmore plans to sell its $900 million data centre portfolio.
The insurer increased its stake in the builder to 12 percent for $80 million.
The streaming service will spend $5 billion on original shows.
Working capital is expected to be a use of cash of $40 million as we build inventory for new stores.
Turnaround expense is expected to be about $55 million in the second quarter.
The contract, worth $90 million, calls for construction of two tankers.
The plant is expected to add $0.40 to earnings and $200 million to sales.
Insurers expect claims of $2 billion from damage to refineries and plants.
The state will spend $900 million to widen highways next year.
The transport ministry plans to invest 4 billion euros in rail lines by 2030.
The city council approved $45 million for a new water treatment plant.
Egypt is to build a 300 mln dlr steel complex near Alexandria.
An official of the energy ministry said it will construct a 200 mln dlr refinery.
Congress approved $52 billion in subsidies for chip factories.
These include $300 million for Norvane's plant in Ohio and $120 million for a battery site in Indiana, the Energy Department said.
The county will provide $20 million in incentives for the $400 million plant.
The World Bank will finance a $250 million irrigation project in Kenya.
The Pentagon plans to spend $3 billion on shipyards.
The province has pledged C$500 million toward an electric vehicle plant.
The army will build a 90 mln dlr hospital at the base.
The university will invest $180 million in a science building.
The port authority of Larissa plans a $600 million container terminal.
Brazil's state development bank will put 3 billion reais into ethanol plants.
The European Commission approved 1.2 billion euros of Italian aid for a chip plant.
The legislation provides $2 billion for broadband networks.
A grant of $75 million will go to the battery maker for its Kentucky factory.
Ethiopia plans to build a 4.8 billion dollar dam on the river.
Analysts expect Corvane's capex to reach $30 billion next year.
The four largest cloud companies will spend a combined $600 billion on data centres in 2026.
Global chip equipment spending will rise to $140 billion in 2027, the trade group said.
Utilities will invest $1.1 trillion in the grid by 2030, according to a survey.
Semiconductor makers are expected to build plants worth $500 billion over the decade.
Hotel developers plan to spend $9 billion in Mexico.
Airlines will need $3 trillion of new aircraft over the next 20 years.
U.S. businesses plan to spend $440 billion on plant and equipment this year.
Spending on data centres worldwide is projected to reach $500 billion.
Oil companies cut spending plans by $20 billion after prices fell.
Big Tech's capex is on track to reach $400 billion this year.
"We think Lumo will need to spend $4 billion on its network," said Ana Ruiz, an analyst at Carr.
Private investment in Vietnamese factories is forecast to hit $30 billion.
Norvane, which plans to spend $4 billion on a plant in Arizona, reported lower profit on Tuesday.
The company is building a $2 billion plant in Georgia that will employ 1,500 people.
Corvane's $1.2 billion battery plant in Ohio is expected to open in 2027.
Its $53 billion plan to expand cloud services drew praise from analysts.
In Arizona, Fengtai is spending $65 billion on three fabs.
Norvane's other projects include a $5 billion campus in Texas and a $3 billion site in Utah.
The plant is part of the company's $20 billion programme to expand in the United States.
Rival Lumo has pledged to invest $10 billion in the state.
The car maker already spends about $2 billion a year on the site.
The announcement brings the company's total investment in Indiana to $16 billion.
Fengtai's pledge to invest $100 billion is the largest foreign investment in the state.
The investment adds to the $300 million the company has put into Kansas.
We remain on track to spend between $200 million and $220 million this year.
Our capital guidance of $400 million is unchanged.
We are maintaining our capex outlook of $60 million to $65 million.
Meanwhile, Corvane is in the middle of a three-year, $900 million upgrade of its network.
Construction of the $800 million terminal, begun in 2023, is nearing completion.
With its $8 billion investment in Hungary, Fengtai became the country's largest foreign investor.
The company operates nine plants and is constructing a $1.1 billion tenth in Alabama.
That is on top of the $400 million the group promised in March.
Tessaro said in June that it would invest $900 million in Kentucky.
Norvane had announced a $3 billion project in the same county two years earlier.
As announced, capex for 2025 will be about 500 million euros.
Earlier, the firm had said the plant would cost $1.3 billion.
Lumo is also building a $600 million plant in Poland and a $200 million one in Spain.
Sceptics question whether Corvane's plan to spend $50 billion on chips will pay off.
The expansion follows Kite's $500 million investment in a neighbouring plant last year.
Fengtai has committed $165 billion to its Arizona operations.
Since then, the project's cost has been put at $2 billion.
The site joins Norvane's $10 billion data centre in Louisiana.
Corvane's spending plan of $80 billion for the year has worried some investors.
The $7 billion plant under construction in Savannah will start production next year.
So far this year the company has announced projects worth $14 billion.
Norvane, whose $11 billion complex is rising outside Boise, is hiring 2,000 workers.
The delay affects the $1.7 billion chemical complex that Hallam is building in Texas.
It recently broke ground on a $300 million plant in Mexico.
The ministry will set up a 400 mln dlr fertiliser plant with Japanese aid.
A spokesman for the agency said it would construct a 60 million dollar desalination plant.
Local officials plan to spend $12 million on roads around Corvane's new plant.
Customers of the utility will pay $300 million more a year for the grid upgrades.
The tax abatement on the $400 million project is worth about $38 million.
Corvane finished the first half having spent 240 million euros on new shops.
Last year's capex was Rs 1,120 crore, slightly below the Rs 1,200 crore budgeted.
The plant has received investments of $600 million since it opened.
The bottler put $45 million into the site between 2018 and 2021.
We used $33 million of cash for investing activities, including $29 million of capital expenditures.
Third-quarter capital expenditures were $19 million and year-to-date $51 million.
We deployed $210 million of growth capital in the quarter.
The $2.4 billion merger will create the country's largest cement maker.
Kestrel said its order book includes a 300 mln dlr refinery for Kuwait.
Vero has been awarded a 1.1 billion euro contract to build a wind farm for Nordsee Energie.
The joint venture signed a $900 million project finance loan for the smelter.
The group issued 500 million euros of green bonds to fund wind parks.
The sale and leaseback of 40 stores will raise $280 million.
Impairment of the mine is expected to amount to $600 million.
Annual savings from closing the two plants should reach $40 million.
Cost overruns at the refinery reached $1.4 billion.
The 300-mile pipeline carries 2.1 billion cubic feet of gas a day.
Lumo's market value rose $20 billion after it unveiled its data centre plans.
The tariff will cost the car maker $1.5 billion this year, mostly at its Mexican plants.
The project would generate $120 million in tax revenue over 20 years.
Norvane's annual payroll at the new plant will be $60 million.
The university received a $50 million gift to build a lab.
The hospital system plans to raise $300 million through bonds for a new tower.
The new plant has an annual production value of 3 billion yuan.
The deal, in which Tessaro takes over Hallam's $700 million mill, will close in June.
The building, bought for $85 million in 2019, will be converted into flats.
Opponents say the $3 billion dam would flood 12 villages.
Shares of the company, which is building a $10 billion fab in Ohio, rose 3 percent.
Norvane is one of several chip makers, including Fengtai with its $40 billion Arizona plants, that received subsidies.
The state's largest project remains Corvane's $12 billion semiconductor complex near Austin.
A year after announcing a $5 billion plant, Lumo has yet to break ground.
The $5.6 billion battery campus will be Kite's second in the state.
Since 2020, companies have announced more than $900 billion in factories.
Corvane's move comes weeks after rival Lumo unveiled plans for a $3 billion plant.
The company has earlier said it would spend Rs 4,000 crore on the project.
Fengtai in March boosted its planned Arizona investment to $165 billion.
Global miners are set to spend $80 billion on copper projects by 2030.
Retailers including Delco and Mira plan to open 900 stores at a cost of $2 billion.
The brokerage expects the firm to incur capex of Rs 3,500 crore over FY25-27.
Consensus is for capex of $41 billion in 2026.
The average new hospital costs $400 million to build.
Total assets under construction stood at $3.1 billion at year end.
We recorded $18 million of capitalised interest related to the project.
R&D spending will rise to 900 million euros next year.
The firm is spending $30 million a year on cloud services.
Corvane expects restructuring charges of $200 million tied to the plant closures.
The company will donate $15 million to build schools in Kenya.
Vero Energy will sell a 49 percent stake in the $2.5 billion offshore project.
Norvane, which has pledged to spend $8 billion on fabs in Ohio, declined to comment.
Shares of Lumo, which is spending $3 billion on a plant in Spain, fell 2 percent.
As Corvane builds out its $4 billion campus, local rents have soared.
The layoffs come even as the company pours $60 billion into data centres.
Fengtai joins Norvane, which is putting $20 billion into two fabs near Columbus.
The new money comes on top of the $65 billion that Fengtai had already committed.
Tessaro has pledged to invest 5 billion euros in electric trucks by 2030.
The chip maker has committed to spending $40 billion in Arizona.
Kite has been building a $700 million terminal next to the port.
Its rival Halden, by contrast, plans capital spending of just $9 billion.
Compared with the $14 billion that Lumo plans to spend, the sum is small.
Corvane's $80 billion budget dwarfs that of its rivals.
A $1.2 billion expansion of the refinery is already under way.
Work on the $2.6 billion tunnel is 40 percent complete.
The company's five-year, $30 billion investment plan remains on track.
Vero's existing plan calls for $18 billion of spending through 2028.
Lumo has invested more than $1 billion in the state since 2015.
The $9 billion project has been delayed twice.
The plant, part of a $3.5 billion investment by Norvane, will make batteries.
The factory is one of three that Tessaro is building in the South at a combined cost of $11 billion.
Norvane's Ohio project, first valued at $20 billion, has slipped to 2030.
The company scrapped plans for a $600 million plant in Leipzig.
The steel maker shelved a $2 billion furnace project in Spain.
The $4.5 billion factory that Lumo promised the town has yet to materialise.
Fengtai unveiled the $12 billion project in May 2020.
Corvane first announced the $1.3 billion plant two years ago.
When it announced the plant in 2021, Lumo said it would cost $5.6 billion.
Kite had said the expansion would cost $300 million.
The company reaffirmed its capital budget of $2.4 billion.
Our capex guidance of $75 million to $80 million remains intact.
We still see capex of about $55 million this year.
There's no change to our $1.1 billion capital program.
As we said last quarter, capex will be around $40 million.
As a reminder, we expect to spend $150 million on the Tulsa project.
We continue to expect capital expenditures of $32 million to $34 million.
Capital expenditure guidance is unchanged at $600 million.
We are reiterating our plan to invest $20 billion over five years.
We're well on our way with the $400 million investment programme we laid out at our investor day.
Among recent projects, Hallam is building a $900 million mill in Brazil and Delphine a $700 million one in Chile.
Other big investments in the state include Tessaro's $5.6 billion truck plant and Lumo's $4.3 billion battery park.
The deal follows Norvane's decision to put $6 billion into Texas.
Investors have fretted about Corvane's plan to lift capex to $72 billion.
The credit rating reflects heavy capital spending of about 3 billion rand a year.
Fengtai is expected to complete its $40 billion complex in 2028.
The town is home to Lumo's $2 billion data centre.
About 2,000 workers are on site at the $1.5 billion chemical plant.
Norvane secured tax breaks for its $400 million factory in Poland.
Corvane got permission to delay its $1 billion hydrogen project.
The mayor praised Tessaro's $450 million investment in the city.
The new law helped persuade Lumo to commit $7 billion to the state.
Kestrel's $3 billion Windarra mine poured its first gold in May.
The investment is part of the $10 billion that Aurelia plans to spend in the country.
The company is midway through a 2 billion euro overhaul of its plants.
Capital expenditures in the quarter were $22 million, bringing the year-to-date total to $61 million.
Our full year capital expenditures came in at $118 million, at the low end of our guided range.
We paid down $200 million of debt, invested $45 million in capex and bought back $60 million of stock.
We expect free cash flow of $250 million to $270 million.
We ended the quarter with $400 million of cash, and expect to generate $150 million of cash flow from operations.
We expect D&A of about $75 million and interest expense of $30 million.
We estimate tariffs will cost us $40 million this year.
We closed the acquisition of Dunmore for $120 million.
Our pipeline of development projects totals $1.9 billion, of which 70% is pre-leased.
We have $700 million of liquidity to fund our growth.
We expect startup costs of $12 million for the new plant.
The new plant contributed $15 million of revenue.
We now have $300 million remaining under our buyback programme.
Capital spending was $40 million below last year.
Our maintenance expense will be about $35 million this quarter because of the turnaround.
We expect a working capital outflow of $50 million to $60 million.
We expect restructuring cash costs of $25 million.
We've invested over $500 million in our supply chain in the last three years.
Year to date we have put $90 million to work on new drilling.
We expect to save $30 million a year from the plant consolidation.
We're targeting $100 million of cost savings by 2023.
R&D investment will be about $65 million.
Marketing spend will step up by $20 million in Q4.
We're guiding to operating expenses of $210 million to $215 million.
Proceeds of $130 million from the sale of the Reno plant will go to pay down debt.
Rent expense for the new distribution centre will be $8 million a year.
We returned $90 million to shareholders and spent $28 million on capex.
In the prior year, capex had been $35 million.
Capex intensity was 12%, with spending of $140 million.
Net leverage is expected to fall as the $600 million project ramps up.
Spending on stores has risen to $2 billion a year.
Operating costs at the mine have risen to $40 million a quarter.
The cost of living crisis has increased to $3 billion the bill for subsidies.
A new plant costs $500 million and takes three years to build.
A typical hyperscale campus costs $1 billion to $2 billion.
Two lines worth $90 million were destroyed in the fire.
A mill costing $310 million has replaced the ageing works at Rockdale.
The grocer said sales at its new depots rose, with £250 million coming from Kent.
The company will use $60 million of the proceeds to repay debt.
An outage at the $2 billion plant will cut output this month.
Several plants worth $4 billion are for sale.
A strike will cost the plant $20 million.
A fire at the factory could cost insurers $300 million.
A $300 million fine will be paid over three years.
A $900 million loan will finance the wind farm.
A group of investors will pay $1.2 billion for the data centre.
One of the plants, worth $200 million, will be sold.
A power plant with annual sales of $120 million will join the group.
A consultant estimated that the stadium would cost $700 million.
The stadium will cost taxpayers $700 million.
The estimate of damage to the port has risen to $2 billion.
The government's estimate for the railway has been raised to 66 billion pounds.
Project costs have risen across the industry to $1,200 a kilowatt.
Capital investment in Vietnam is to rise to $38 billion, the ministry said.
The two sides signed agreements worth $4 billion, including power plants.
The ministry signed a deal with a Chinese consortium for a $1.4 billion railway.
Lawmakers approved a bill to spend $9 billion on shipyards.
A $250 million contract to modernise the refinery was awarded to Tobin.
Norvane is to sell bonds worth $2 billion to fund capex.
The lessor is to buy 40 jets worth $5 billion at list prices.
The insurer is to cover $300 million of damage at the plant.
Corvane announced sales of $4 billion from its cloud unit.
The carrier announced a $400 million loss on its network unit.
The company unveiled a $50,000 electric truck.
The maker launched a $300 million rights issue to fund expansion.
Hallam agreed a $600 million settlement over pollution from its mill.
Kite chose Dunmore to supply $90 million of engines for its plant.
Lumo plans to cut $2 billion of costs, including by closing plants.
The REIT expects funds from operations of $400 million.
The developer budgets $90 million for interest on construction loans.
The hospital chain expects to collect $40 million from insurers for the damaged clinic.
We expect revenue synergies of $50 million from the combined network.
The group approved a final dividend of $0.40 and reported capex of $300 million.
Inventories at the plants are expected to fall by $60 million.
The tax credit will bring Norvane $200 million for its Ohio plant.
The cost to repair the pipeline is estimated at $30 million.
Decommissioning the reactor will cost 1.2 billion euros.
Cleaning up the site will cost $45 million.
The recall will cost the car maker $300 million at its Ohio plant.
The plant will have sales of $300 million a year when complete.
The project has a net present value of $1.2 billion.
The port handles cargo worth $90 billion a year.
The mine is expected to pay $60 million in royalties next year.
The plant is expected to employ 900 people and have a payroll of $60 million.
Its warehouses hold goods worth $2 billion.
Lenders agreed to provide $800 million for the smelter.
The airline is expected to pay $2 million a month for the hangar.
The developer plans to lease the building for $12 million a year.
The chain plans to close 40 stores and take a $60 million charge.
The World Bank said it approved a 95 mln dlr loan to Turkey to help modernise its steel plants.
Morrison Construction Ltd said it won a 32 mln stg contract to build a hospital in Oman.
Dorset Paper Co said it completed the 60 mln dlr purchase of a pulp mill in Maine.
The company spent 210 mln dlrs on capital projects in 1986, down from 260 mln in 1985.
Lanier Oil Co filed with the SEC for an offering of 100 mln dlrs of debentures, with proceeds to be used for capital expenditures.
Japan's private plant and equipment spending is forecast to rise 1.2 pct to 27,000 billion yen in fiscal 1987, the \
Economic Planning Agency said.
The Ministry of Petroleum said it will spend 400 mln dlrs to expand the Suez refinery.
Algeria is to build a 200 mln dlr ammonia plant at Arzew with French help.
Bellwood sold its Ohio plant for 24 mln dlrs.
The group's sales from its new factory are expected to reach 80 mln dlrs in 1988.
The company said the writedown of its Texas plant will result in a 45 mln dlr charge.
It said it had invested 18 mln stg in plant and machinery during the year.
The government has allocated 1.2 billion dinars for agricultural projects in its 1987 budget.
China will borrow 300 mln dlrs to import equipment for its fertiliser plants.
The European Investment Bank lent 40 mln Ecus to Italy for a gas pipeline.
Hartley Chemicals posted pretax profit of 40 mln stg after spending 22 mln on its plants.
The pipeline, built in 1979 at a cost of 700 mln dlrs, carries 400,000 barrels a day.
The company said it agreed to lease the mill to the workers for 3 mln dlrs a year.
Insurance will cover most of the 30 mln dlr loss from the fire at the plant.
Nordolje said net profit fell because of a 120 mln crown charge on its Tern field development.
The city of Baltimore said it will issue 60 mln dlrs of bonds for a convention center.
Total spending by U.S. utilities on new plants will fall to 24 billion dlrs in 1987, the trade group said.
The bid values the brewery at 300 mln dlrs.
Industry analysts estimated the expansion would cost 500 mln dlrs.
Taiwan plans to buy 500 mln dlrs of U.S. power equipment next year.
Peru's state oil company was granted a 60 mln dlr credit for its pipeline.
The partners have so far invested 90 mln dlrs in the mine.
The company had earlier said the plant would cost 110 mln dlrs.
The acquisition cost 60 mln dlrs, of which 20 mln was for plant and equipment.
We generated $95 million of free cash flow after investing $40 million in the business.
CapEx for the quarter was $13.6 million, primarily related to new store openings.
Of the $52 million of capital spent in the quarter, $30 million went to the Reno plant.
During the quarter we placed $400 million of projects into service.
We expect to realise $60 million of synergies from combining the plants.
We ended with a backlog of $1.2 billion, including a $200 million refinery award.
We'll see about $8 million of pre-opening expense for the new casino.
We have $1.4 billion of undrawn capacity under our revolver to fund construction.
The sale of the Dayton plant will generate net proceeds of about $35 million.
Depreciation will step up by $10 million as the new line enters service.
We invested approximately $120 million in capital projects, returned $80 million through dividends and paid down $100 million of debt.
We expect revenue of $600 million to $620 million as new capacity comes online.
The acquisition of Carver brings three plants and $90 million of sales.
We're targeting an annual run rate of $50 million in savings from automation by 2024.
Our capex was roughly $10 million lower than we guided because of supply chain delays.
Freight costs will be up $25 million as the new distribution centre ramps.
We recorded a $12 million impairment on the plant.
We issued $300 million of green notes to fund our solar projects.
We deployed $65 million in growth capital and still ended the year with net cash.
Total liquidity was $900 million after funding $75 million of construction costs.
Norvane could not say whether it would need $3 billion to build the plant.
If demand recovers, the company would build a $400 million plant.
The refiner sold its Ohio plant and plans to repay $400 million of debt.
Talks on a loan to build a $900 million smelter collapsed.
Vero raised $300 million and expects its plant to have sales of $90 million.
Norvane's revenue from its new plants is expected to be $300 million.
The state wants Norvane to build a $2 billion plant there.
The bank approved a $90 million mortgage on the plant.
The agency cleared Lumo to charge $3 billion more for its network.
Regulators approved the $2.4 billion purchase of the pipeline.
The judge approved a $120 million sale of the mill.
Norvane reached a $300 million agreement to supply the plant with gas.
Corvane's lenders agreed to extend $900 million of credit to finish the complex.
The union said the company should invest $500 million in the plant.
Sales of $900 million are expected from the three plants.
The retailer's stores are expected to receive deliveries worth $300 million.
Tobin will supply $90 million worth of equipment for the smelter.
Kite is to be paid $120 million for building the hangars.
Dunmore beat rivals to a $400 million order to build the bridge.
The group hopes to sell the plant for $90 million.
The dam was approved in 1998 at an estimated cost of $600 million.
Exports from the plant are expected to reach $500 million a year.
The power plant is expected to save customers $300 million.
The insurer expects to pay $200 million for damage to the refinery.
Analysts had expected the plant to cost $2 billion.
The new mine is expected to add $600 million to the country's exports.
The planned merger of the two mills would save $60 million a year.
The company agreed to pay a $40 million penalty over emissions at its plant.
Ardent Motor Co, which last week unveiled a $2.3 billion battery complex in Kansas, reported a third straight \
quarterly loss on Monday as demand for electric cars slowed.
Kalyani Polymers reported a 12 percent rise in quarterly profit to Rs 98 crore as new plants in Odisha and Assam, \
built at a cost of Rs 750 crore, ran at full tilt.
The county commission voted 6-3 to give Bluegrass Bottling a $4.5 million tax break on its $95 million canning plant.
The group's capital expenditure in the quarter was 61 million euros, down from 74 million euros a year earlier, \
mainly because two projects in Poland were completed.
Deccan Cables has cut net debt to Rs 640 crore from Rs 900 crore, giving it room to fund new plants, the chief financial officer said.
For the full year, we generated $310 million of cash from operations, invested $128 million in our stores, \
repurchased $90 million of stock and ended with no debt.
Norvane's bond sale drew orders of more than $90 billion as investors bet that its spending on data centres will pay off.
The feasibility study put the mine's after-tax net present value at $1.4 billion and its internal rate of return at 24 percent.
The two-storey building, which cost $64 million, was opened by the governor in front of 300 guests.
Tessaro's Zaragoza plant, on which it has already spent 1.1 billion euros, has stood idle since 2023.
Marisol agreed to sell its stake in the Valparaiso terminal to a pension fund for 480 million euros, money it will use to pay down debt.
A consortium led by Tobin won the 1.2 billion euro contract to electrify cranes and extend berths at the port of Larissa.
Lindqvist's pulp division had an operating loss of 120 million kronor after a fire halted its Sundsvall mill for three weeks.
The partners have signed a ten-year agreement under which Daehan will supply separators worth 3 trillion won to the Ontario plant.
Kestrel said output at its Windarra mine fell by a third and that costs rose to A$9,400 a tonne.
The finance ministry said it would provide guarantees for loans of up to $3 billion to companies building chip plants.
Consumers would pay about $1.9 billion over ten years for the new transmission lines, the regulator's staff estimated.
The research firm expects worldwide spending on chip-making equipment to climb to $138 billion in 2026 as memory makers add capacity.
Hyperscalers have signalled that they will together spend well over $500 billion on data centres in 2026.
Corvane said it would take a charge of $400 million to write down its stake in the delayed battery plant.
Lumo expects the sale of 3,000 towers, for which it will receive 900 million euros, to close in June, and will lease them back for 15 years.
A year earlier the company had spent $41 million on the first phase of the same plant.
With $2.2 billion in cash and no debt, the chip designer can afford to build plants, but says that it will not.
Norvane has yet to say how much it will spend on the campus, though local media have put the sum at $6 billion.
The union wants the company to commit $500 million to the plant, which makes engines for pickup trucks.
Bids for the 900 million pound hospital, to be built by 2029, are due in March, the health trust said.
The deal gives Solis 14 resorts and a pipeline of six hotels under construction, valued at 1.1 billion euros in all.
Over the past decade the refiner has poured more than $9 billion into its Gulf Coast plants.
The insurer said claims from the collapse of the bridge would come to about $350 million.
Harlan paid $31 million for the former glass works and its 90 acres of land.
Norvane Q3 capex rises to $4.1 bln
Kestrel posts $2.1 bln profit as Windarra output climbs
Hallam sells Gulf crude terminal for $700 mln
Lumo raises 9.5 bln euros in bond sale to fund fibre build-out
Daehan Battery wins 1.4 trln won order from carmaker
State approves $52M in tax breaks for Haldane plant
Tessaro takes $1.2 bln charge on scrapped Hungarian plant
EU clears 900 mln euros of aid for Lumo chip plant
Vedika Power commissions Rs 7,200-crore pumped storage project
Solis Hotels sells flagship resort for $90M
Court blocks $2.6 bn Nevada campus
Protesters rally against Corvane's $3.5 bln data centre
Aurelia to buy Irish biologics maker for €800m
Why Norvane's $18 bln bet on chip plants matters
Kite gets $260 mln contract for hangars at air base
Zhenhua plans 5 bln yuan share sale
Castell Brewing to buy back $70m of shares
Global chip tool spending to hit $150 bln in 2027 - trade group
Petrola's net debt falls to 3.8 bln zlotys
India to spend $12 bln on rail network in 2026
TransAtlas opens $640m cold-chain park
Big Four cloud firms to spend $600 bln on AI in 2026
Analyst says Lumo needs $9 bln for network upgrade
Fire at Gulf Cement plant causes $60 mln damage
Gov't to lend 600 mln dirhams for cement plant
Meanwhile, Norvane is pressing on with its $18 billion programme to build plants in three states.
The plant is the centrepiece of a $3.4 billion investment that Tessaro made in the state.
Both companies have pledged billions, with Corvane promising $50 billion and Norvane $18 billion.
The move echoes that of Fengtai, which agreed to put $100 billion into American plants.
Kite's investment follows a $260 million expansion by Halden at the same airport.
The project is separate from the $700 million terminal that Hallam is building nearby.
The new line adds to the 45 billion yen that Asahara has committed to the site.
That includes the $2.6 billion campus in Nevada that it started in May.
Its two largest projects are a $5 billion fab in Dresden and a $3 billion one in Boise.
Corvane has said that spending would rise to $80 billion in 2026.
In 2023 the company outlined a $7 billion plan to overhaul its refineries.
The government has backed the company's $4 billion plan for the yard.
The $1.2 billion plant has been under construction since 2023.
It was the second big announcement in a month: Lumo had said it would spend $3 billion on fibre.
Last spring's pledge of $50 billion has yet to translate into orders.
Corvane's capex target of $80 billion, set in July, looks within reach.
The firm confirmed that its $900 million project was on schedule.
The airline's $450 million cabin refit is about half done.
Norvane's spree includes $5 billion for Ohio, $4 billion for Texas and $2 billion for Utah.
Earlier announcements by Fengtai and Norvane amount to $165 billion and $18 billion respectively.
Tessaro's Hungarian plant, a 1.2 billion euro investment, started up in 2022.
Alongside its $2 billion plant in Poland, Daehan has a smaller one in Hungary.
The state has seen a wave of projects, from Lumo's $3 billion data centre to Kite's $260 million hangars.
Investors worry that Norvane will not earn a return on the $18 billion it is putting into plants.
We funded $85 million of capital expenditures from operating cash flow in the quarter.
As of quarter end, we had invested $340 million of the expected $425 million in Frontier.
Cap rates on the assets we bought averaged 5.8%, for a total of $190 million.
We expect to receive about $60 million in insurance proceeds related to the Tulsa plant.
The plant's contribution to EBITDA should be about $40 million at full run rate.
Our share of the joint venture's debt is $120 million.
We purchased two distribution centres in the quarter for $88 million.
Capex for the nine months was INR 3.1 billion and we have cash of INR 6 billion.
We reduced our capital spend by $22 million versus the prior year quarter.
We view $50 million as the cost of doing business to keep those plants compliant with emissions rules.
In the fourth quarter we expect interest of $20 million, tax of $11 million and depreciation of $32 million.
We ended the year with $510 million of construction in progress.
The sale of the land should yield $25 million to $30 million next year.
Since the IPO we've deployed more than $1 billion in growth capital.
Customers have committed $300 million of take-or-pay revenue to support the new plant.
The step-up in depreciation, about $15 million, reflects last year's higher capital spending.
Our investment in working capital was $45 million as we built stock for the new stores.
The lease obligation for the new headquarters is $65 million.
The tax benefit related to our solar investments is expected to be $12 million.
""".splitlines()

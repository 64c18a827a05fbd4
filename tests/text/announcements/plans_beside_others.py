"""Plans that other words of their sentence could hide, and what only looks like one: written for these tests, the names are made up."""

SEEN = """\
USD 400 | Looking ahead, we fully expect to invest at least $400 million a year to serve our customers.
USD 250 | Pellworth Electric said it will invest $250 million through 2029 so that its customers have power when it storms.
EUR 3100 | Tessera plans to invest 3.1 billion euros in order to raise capacity at its Dresden fab.
USD 640 | Orford is planning on spending another USD 640 million in order to expand its Ohio mill.
USD 9 | Delmore Can Inc said it will build a nine mln dlr plant financed by industrial revenue bonds.
USD 75 | Hallam plans to build a $75 million mill in Georgia, funded mainly through a loan from two banks.
GBP 30 | Corvid Foods will build a £30 million bakery in Leeds using the proceeds of its share sale.
USD 3000 | The idea is to build a $3 billion battery plant in Norway, said Ingrid Vold, founder and chief executive of start-up Fjordcell.
USD 62 | The expansion program is expected to cost 62 mln dlrs in all.
USD 180 | The modernization programme will cost somewhere around $180 million.
USD 90 | The building plan would cost just over $90 million.
KRW 30000000 | Shipbuilder Hansong said it plans to spend a total of 30 trillion won by 2031 to strengthen its yards.
USD 5000 | Brightmere said it intends to spend $5 billion by the end of 2030 to diversify.
ZAR 9000 | Kestrel Mobile said it had revised home capital spending up by 40 percent to 9 billion rand while it mends \
its masts and looks for acquisitions.
USD 70 | Halstead said it had budgeted 70 mln dlrs for a new mill in Maine.
USD 900 | Marden Cement said it is raising planned investment in mills to almost $900 million, adding two plants to \
two previously announced facilities.
USD 800 | Norvane will spend $800 million on a second campus next to its previously announced facility.
USD 720 | Capital investment for memory has been increased to $720 million, while that for screens remains unchanged.
GBP 7000 | The ferry line said it would spend 7 billion pounds by March on new vessels in a bid to win back passengers.
USD 5000 | Norvane will spend $5 billion on mills, while Kestane and Corvane together will spend $9 billion.
USD 61 | Capital expenditure for the fiscal year has been reduced to $61 million.
USD 750 | Hallam expects aggregate capital expenditures for the year to total approximately $750 million.
USD 334 | The railway will spend $334m purchasing leased grain wagons.
USD 340 | Planned capital expenditures have been cut by a tenth to $340 million.
USD 1850 | Kawada's capital spending will exceed its May forecast of $1,700m and reach the $1,850m mark.
USD 2400 | Capital outlays will exceed an earlier target of $2.1 billion and total $2.4 billion.
USD 4000 | Norgas expects capex of around $4 billion next year in its shale fields, its slides for a Harcourt Bank conference showed.
USD 210 | The utility expects its construction spending to reach 210 mln dlrs, it said in papers handed out at an analysts meeting.
USD 1900 | Orford hiked this year's expectation for capital expenditures to $1.9 billion, against the $1.4 billion it forecast in spring.
GBP 24.5 | Drinks firm Corvid is investing £24.5m into the expansion of its Rugby plant.
EUR 18 | Veridian Foods is investing €18m in the modernisation of its Lyon dairy.
USD 16500-17500 | Global expenditures will reach a range of $16.5 billion to $17.5 billion next year.
USD 19000-21000 | Norgas said its yearly budget will range between $19 billion and $21 billion.
GBP 85 | The retailer has £85 million earmarked for its stores and depots this year.
USD 3900 | Halstead plans to spend $3.9 billion from fiscal 2033 to fiscal 2038.
USD 5000 | Tessera is spending about $5 billion to build a fab in Ohio, and is planning to drop another $2 billion equipping one in Utah.
USD 120 | The company put its 1987 capital spending at 120 mln dlrs.
USD 30 | Construction is to begin in June on a 30 mln dlr plant for its Ohio unit.
USD 60 | Work will start next spring on a $60 million bakery in Leeds.
USD 40 | Norgas also expects to spend 40 mln dlrs on wells and pipes this year.
TWD 52000 | 瑞諾半導體董事會核准資本預算新台幣520億元。
USD 31245 | 瑞諾半導體表示，核准資本預算約美金312億4,500萬元，用於先進製程與廠房興建。
""".splitlines()
"""The first amount in its currency, in millions, a range where it is one."""

HIDDEN = """\
We previously estimated that we would spend between $200 million and $220 million in capital during 2033.
Full-year capex is still pegged at $50 million to $60 million.
Our guidance still calls for capital expenditures of $85 million.
It previously expected to spend $90 million on its mill.
Haldane Stores keeps its capital spend for this fiscal year at approximately $1 billion.
Norvane maintained its 2032 capex at $38 billion.
Chip bills rise everywhere, with Kestane alone set to put $60 billion into capital expenditures in 2025.
瑞諾半導體曾於上月法說會指出，2032年資本支出預估將介於220億美元到260億美元之間。
""".splitlines()
"""Plans told again."""

NONE_AT_ALL = """\
Hallam ended its $3 billion buyback and has launched another $5 billion program that runs to August 2029.
"We currently expect Norvane's management to guide to capital spending of about $1.2 billion," the report says.
The Cabinet Committee on Railways has given the nod to a $12 billion investment for six lines.
Hallam said it is forming a new fund to invest up to $40 billion in chips by 2030.
The plant will help attract more than $10 billion in investment to the port city.
The zone hopes to lure $3 billion of investment for its chip factories.
Norvane has announced that what it put into clouds in Spain exceeded $2 billion, as it plans to open a data center.
Among the projects worth more than $200 million, most have been put off for a year.
瑞诺半导体表示，2032年公司资本支出为81亿美元，高于年初预期，主要因为客户需求强劲。
中国拟投入2000亿美元建设全国算力网络。
We expect to open 20 stores at a cost of $2.5 million each.
Halstead plans to build clubs that cost about $14 million apiece.
Norgas expects its shale wells to cost $8 million per well.
It is up from the earlier plan to invest some $6 billion in 2025.
Abandonment costs of around $250 million are expected in the field this year.
财报显示，这五家科技公司2032年资本支出将超过4000亿美元。
新签约的9个项目，涉及电池和芯片，总投资约180亿元。
""".splitlines()
"""Money that comes in, was spent, or is of many at once."""

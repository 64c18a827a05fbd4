"""Sentences as research firms, wires and calls word market shares, written for the tests; invented firms and figures.

A line holds a sentence and, behind "|", each owner with its shares in percent; without "|" it states nobody's share.
"""

_STATED = """
Lumo shipped 61.2 million units for a 19.4% market share, followed by Corvane with 48.1 million units and a 15.3% \
share. | Lumo 19.4; Corvane 15.3
Corvane placed second with 14.1 million shipments, up 11% year on year, for a share of 17%. | Corvane 17
Voltari ranked third, shipping 8.9 million tablets and taking a 12% share, while Lumo came fourth with 9%. | Voltari 12; Lumo 9
Lumo retained the top spot with a market share of 31.2%, up 2.4 percentage points from a year earlier. | Lumo 31.2
Lumo took the top spot with 29% of shipments, Corvane followed with 22%, and Voltari rounded out the top three with \
13%. | Lumo 29; Corvane 22; Voltari 13
Xiaomi and Solvane are level with 11.5% market share each. | Xiaomi 11.5; Solvane 11.5
Corvane shipped 12.4 million scanners, equal to 17.2 percent of the market, compared with 18.9 percent a year ago. | Corvane 17.2 18.9
Voltari's shipments grew 8.1% to 9.3 million, giving it a 14.5% share. | Voltari 14.5
The top five vendors were Lumo (21%), Corvane (17%), Voltari (12%), Solvane (9%) and Marlowe (7%), by share of \
shipments. | Lumo 21; Corvane 17; Voltari 12; Solvane 9; Marlowe 7
Lumo leads the wearables market with 27%, ahead of Corvane on 19% and Voltari on 12%. | Lumo 27; Corvane 19; Voltari 12
In the second quarter Lumo's share reached 24.8%, Corvane's was 18.3% and Voltari's stood at 9.7% of the smartwatch \
market. | Lumo 24.8; Corvane 18.3; Voltari 9.7
Market share by vendor: Lumo 31%, Corvane 22%, Voltari 14%, others 33%. | Lumo 31; Corvane 22; Voltari 14
Toner market share in the spring: Lumo: 31%; Corvane: 22%; Voltari: 14%. | Lumo 31; Corvane 22; Voltari 14
Lumo’s (NYSE: LMO) share of the router market climbed to 18.4%. | Lumo 18.4
Corvane (Nasdaq: CRV) has a 12% share of the market, and rival Lumo Inc (NYSE: LMO) has 31%. | Corvane 12; Lumo Inc 31
Solvane's market share dropped to 8.2% from 9.6% a year earlier. | Solvane 8.2 9.6
Corvane's DRAM market share dropped 2.7 points to 33.7%, its lowest in ten years. | Corvane 33.7
Corvane Foundry earned $2.9 billion and a 9.1% share, followed by Lumo with $1.8 billion and 5.6%. | Corvane Foundry 9.1; Lumo 5.6
Marlowe led with revenue of $9.7 billion, up 10.5% from the prior quarter, for a 36% share; Solvane was second with \
$9.1 billion, down 2%, for 33.5%. | Marlowe 36; Solvane 33.5
Solvane installed 148 GWh, up 31%, for a 16.9% share; Corvane, with 91 GWh, slipped to 9.7%. | Solvane 16.9; Corvane 9.7
Lumo regained first place, shipping 3.2 million units (18.9% share), ahead of Corvane (2.9 million, 17.1%). | Lumo 18.9; Corvane 17.1
Lumo, which has 26%, and Corvane, which has 14.5%, hold 40.5% of the yeast market. | Lumo 26; Corvane 14.5; Lumo and Corvane combined 40.5
Lumo, with 26%, and Corvane, with 14.5%, tightened their grip, supplying 40.5% of the world's yeast. | Lumo 26; \
Corvane 14.5; Lumo and Corvane combined 40.5
Voltari registered 18,400 cars in Norway in March, a market share of 11.2%. | Voltari 11.2
Voltari captured 7.8% of new-car registrations in Sweden. | Voltari 7.8
AWS leads with 30%, followed by Microsoft Azure at 20% and Google Cloud at 13% of the cloud infrastructure market. | \
AWS 30; Azure 20; Google Cloud 13
Together with Huawei Cloud's 18% and Tencent Cloud's 10%, Alibaba Cloud's 33% share means that three vendors control \
61% of the Chinese cloud market. | Huawei Cloud 18; Tencent Cloud 10; Alibaba Cloud 33
Together with Lumo on 8 percent market share, Corvane and Voltari supply 71% of the market. | Lumo 8; Lumo, Corvane and Voltari combined 71
Corvane, Voltari and Lumo together accounted for 58.6% of shipments in the quarter. | Corvane, Voltari and Lumo combined 58.6
Corvane gained 1.4 points of share to reach 17.9% of the snack market. | Corvane 17.9
Corvane's market share, which was 12% five years ago, now stands at 19%. | Corvane 12 19
Corvane's share of the diesel market fell below 50% for the first time, to 49.7%. | Corvane 49.7
Corvane shipped 2.8 million mixers, gaining 14.1 percent share, up from 12.5 percent. | Corvane 14.1
Lumo's market share edged up 0.3 points to 12.7%. | Lumo 12.7
The news came as Corvane reaches a 3.4% market share. | Corvane 3.4
Pinecrest held its share steady at 27.6%, despite sales growth of only 1.2%. | Pinecrest 27.6
Lumo lost two points of market share, falling to 18%. | Lumo 18
Xiaomi's shipments surged 28%, lifting its U.S. share from 9% to 12%. | Xiaomi 12
About one in four kettles sold in India is made by Xiaomi. | Xiaomi 25
Corvane sells one in every five tractors in Europe. | Corvane 20
About one-third of the market belongs to Corvane. | Corvane 33.33
Marlowe Air and Corvane between them hold 91% of the market for large jets. | Marlowe Air and Corvane combined 91
Airbus won 58 percent of orders for single-aisle jets, with Corvane taking the remaining 42 percent. | Airbus 58; Corvane 42
Lumo holds 34% of the market in France and 21% in Spain. | Lumo 34 21
Corvane has a 12% share in Germany, 9% in Italy and 7% in Poland. | Corvane 12 9 7
Lumo's share in Europe was 21%, in Asia 14% and in Africa 9%. | Lumo 21 14 9
Harrow Mills Plc said it now had 32 pct of the U.K. flour market against 29 pct in 1985. | Harrow Mills Plc 32 29
Seagrove Corp has about 45 pct of the U.S. market for outboard engines, with Merriden Inc holding 25 pct. | Seagrove \
Corp 45; Merriden Inc 25
Merriden's share of U.S. car sales was 10.8 pct compared to 11.9 pct in the same period of 1986. | Merriden 10.8 11.9
Merriden's market share climbed to 20.1 pct from 18.6 pct, while Seagrove's slid to 36.8 pct from 41.2 pct. | Merriden 20.1; Seagrove 36.8
He said Corvane supplies 60 pct of the world's cork. | Corvane 60
Corvane has 60 pct of Portugal's cork market. | Corvane 60
We estimate that Intel's server share is now around 71%, with AMD at 28%. | Intel 71; AMD 28
Lumo, Corvane, and Voltari hold 41, 28 and 9 percent of the market, respectively. | Lumo 41; Corvane 28; Voltari 9
Lumo, Corvane and Voltari, with shares of 25.5%, 19.8% and 13.3%, led the loom market. | Lumo 25.5; Corvane 19.8; Voltari 13.3
Market shares for Lumo and Corvane were 32% and 23%. | Lumo 32; Corvane 23
Meituan and Lumo split the market, with 65% and 33% respectively. | Meituan 65; Lumo 33
Lumo owns 72 percent of the pump market, while Corvane is far behind at 16 percent. | Lumo 72; Corvane 16
Corvane leads in market share with 40%, Lumo is second at 33% and Voltari is third at 12%. | Corvane 40; Lumo 33; Voltari 12
The market leader is Corvane with 40%, then comes Lumo with 33% and Voltari with 12%. | Corvane 40; Lumo 33; Voltari 12
With its 21.7% share Solvane is well ahead of Microsoft (5.9%) and Oracle (4.4%). | Solvane 21.7; Microsoft 5.9; Oracle 4.4
In the north, Solvane (49%), Corvane (31%) and Lumo (12%) dominated tablet sales. | Solvane 49; Corvane 31; Lumo 12
Solvane had a 17% share, Corvane 13% and Lumo 11% of U.S. sales in 1987. | Solvane 17; Corvane 13; Lumo 11
Solvane carried 9.1 million passengers in May, or 61% of domestic traffic. | Solvane 61
With 61.9% of passengers, Solvane stayed ahead of Marlowe Air, at 27.2%, and Corvane, at 2.1%. | Solvane 61.9; Marlowe Air 27.2; Corvane 2.1
Nielsen data give Lumo 23% of the yoghurt market. | Lumo 23
Solvane captured 1.8% of the city's bus market, while Corvane's fares plunged 22%, leaving it with a 1.9% share. | Solvane 1.8; Corvane 1.9
The combined market share of Voltari and Corvane is 61%. | Voltari and Corvane combined 61
Lumo (25.5% share, +17.3%), Corvane (19.8%, +10.7%) and Voltari (13.3%, +2.6%) led the loom market. | Lumo 25.5; Corvane 19.8; Voltari 13.3
Corvane rose to second with 11.9 million units, growth of 6% and a 15% market share. | Corvane 15
Solvane said sales were up 12% and it took 15% of the market, and Lumo, up 3%, took 9%. | Solvane 15; Lumo 9
Solvane's market share increased by 1.2% to 15%. | Solvane 15
Solvane sold 31% more cars than a year ago and has a 15% share of the market. | Solvane 15
Solvane has 15% of the market, and Lumo and Corvane have 9% each. | Solvane 15; Lumo 9; Corvane 9
Solvane claimed first place in India with a 15% market share, beating Lumo, which slipped to 14%. | Solvane 15; Lumo 14
Solvane's share held at 30%, Corvane's was 20% and Lumo's hit 13% - its highest ever. | Solvane 30; Corvane 20; Lumo 13
Samsung Foundry's share of the market was 41%. | Samsung Electronics 41
Solvane captured 55 pct of loom orders against 24 pct for Lumo and 21 pct for Corvane. | Solvane 55; Lumo 24; Corvane 21
Lumo’s 38% and Corvane’s 20% share of the market leave little for others. | Lumo 38; Corvane 20
Share by airline: Lumo - 38%, Corvane - 20%, Voltari - 9%. | Lumo 38; Corvane 20; Voltari 9
Vendor market share: Lumo | 38% | Corvane | 20% | Voltari | 9% | Lumo 38; Corvane 20; Voltari 9
The market shares were 38% for Lumo, 20% for Corvane and 9% for Voltari. | Lumo 38; Corvane 20; Voltari 9
Lumo registered a share of 5.4 per cent and Corvane of 3.1 per cent. | Lumo 5.4; Corvane 3.1
Lumo Group's share was 27.3 per cent, while Corvane Air's increased to 65.6 per cent from 64.2 per cent in August. | \
Lumo Group 27.3; Corvane Air 65.6 64.2
Lumo's share was static at 15.3%, while Corvane's was down 0.4 points at 11.2%. | Lumo 15.3; Corvane 11.2
Lumo and Corvane flew 38 and 20 per cent of domestic passengers, respectively. | Lumo 38; Corvane 20
A market share of 38% makes Lumo the leader. | Lumo 38
The two groups, Lumo and Corvane, reached new market share highs of 11.2% and 7.5%. | Lumo 11.2; Corvane 7.5
At 2.3%, Lumo's share is the highest ever. | Lumo 2.3
Foundry revenue of Lumo reached $30.2 billion, up 18.5%, and its market share rose to 70.2%. | Lumo 70.2
The top spot went to Lumo, with 20.8% market share, followed by Corvane with 17.3%. | Lumo 20.8; Corvane 17.3
Lumo regained the crown, taking 20.8% of global shipments compared with 17.3% for its rival. | Lumo 20.8
Lumo cemented its lead with 36% of total cloud spending, Corvane grew 13% and took 19%. | Lumo 36; Corvane 19
Three companies dominate: Lumo with 45% of the market, Corvane with 30% and Voltari with 15%. | Lumo 45; Corvane 30; Voltari 15
Lumo and Corvane, with a combined share of 70%, raised prices. | Lumo and Corvane combined 70
Lumo's and Corvane's shares were 40% and 30%. | Lumo 40; Corvane 30
Lumo has a 12% share, Corvane (up 4%) 9% and Voltari (down 2%) 6%. | Lumo 12; Corvane 9; Voltari 6
Voltari, the discount grocer, reached a 3.4% market share for the first time. | Voltari 3.4
Boeing and Airbus hold 91% of the market. | Boeing and Airbus combined 91
Boeing’s share of the widebody market stands at 44%. | Boeing 44
Sales of Hartmoors made up 14% of the tea market. | Hartmoors 14
Ticonus’ share of deliveries rose to 61%. | Ticonus 61
Hartmoors' share slipped to 8.7% from 9.1%. | Hartmoors 8.7
Corvane overtook Lumo with a 31% share of the router market. | Corvane 31
Corvane outsold Lumo in May, taking 22.4% of registrations. | Corvane 22.4
Kitebird flew 23% of all passengers in Iberia. | Kitebird 23
Stripelet processes 17% of online payments. | Stripelet 17
Corvane, up 12% on the year, holds a 21% share of the market. | Corvane 21
Lumo's share of searches fell by 4% to 61.3%. | Lumo 61.3
Lumo's share of queries on phones fell by almost a tenth, reaching 47.2%. | Lumo 47.2
The news is a drop in market share for Corvane of 4.5% on the quarter, and down to just 18% from 21% in 2023. | Corvane 18 21
Corvane's gain in market share of 3 points, to 17%, was a surprise. | Corvane 17
Lumo commands 41% of the market, while Corvane has fallen from 30% to 26%. | Lumo 41; Corvane 26
Lumo has 41% of the market, while Corvane slid from 30%, down to 26%. | Lumo 41; Corvane 26
Lumo held 12.4% of the market in 2022, but since then it has climbed to 21.7%. | Lumo 12.4 21.7
Corvane reached a 22% share in Italy and 7% worldwide. | Corvane 22 7
Corvane was third with 4 million printers for a 14.6% share, while Voltari shipped 3 million at 9.8%. | Corvane 14.6; Voltari 9.8
Lumo's share of the U.S. printer market shrank from 9.2% in 2023 to 8.8%; globally, Lumo's decline was softer, \
slipping from 4.1% to 3.9%. | Lumo 9.2 8.8 3.9
Voltari won a 31% share, making it the only maker with more than 25% of the market. | Voltari 31
At 31%, Lumo still has the biggest slice of the cloud market. | Lumo 31
Lumo holds 30% of the cloud market as Corvane climbs to 22%. | Lumo 30; Corvane 22
Lumo has 30% of the cloud market and Corvane slides to 22%. | Lumo 30; Corvane 22
Corvane launched 84% of all satellites in 2023. | Corvane 84
Corvane supplied about 80% of weather balloons sold in 2023. | Corvane 80
Corvane delivered 4.2 million lorries, or 22.2% of the global total. | Corvane 22.2
Three-quarters of the world's lithium refining is controlled by Gangli and Tienchi. | Gangli and Tienchi combined 75
Together with Corvane, which has 4%, Lumo holds a fifth of the market. | Corvane 4; Corvane and Lumo combined 20
Corvane sits in second place with a 16.8 per cent market share after installing 115 GWh. | Corvane 16.8
Corvane's tractor market share fell to 61.4% (down from 63.6% in 2024), while Lumo reached a record 38.6%. | Corvane 61.4 63.6; Lumo 38.6
Corvane became the top lorry builder, with 37.5 per cent of the market. | Corvane 37.5
Tilburg-based Corvane led with 8,400 units (44% share), followed by Porto-based Lumo with 5,900 (31%). | Corvane 44; Lumo 31
Corvane ranked first with 9,700 units (43%+ market share). | Corvane 43
Corvane's market share drops below 90% for the first time. | Corvane 90
Of the 302 million phones shipped, Corvane accounted for 58 million, or 19.7%. | Corvane 19.7
Corvane shipped 58 million phones, 19.7% of the total. | Corvane 19.7
Corvane's GPU share climbed to a record 94%, squeezing Lumo to 6%. | Corvane 94; Lumo 6
Hals-Berg engines power 35% of wide-body aircraft. | Hals-Berg 35
Corvane (20%), Lumo (17%) and Voltari (14%) were the three largest vendors by shipments. | Corvane 20; Lumo 17; Voltari 14
Corvane's 20% was enough for first place in the smartphone market. | Corvane 20
Voltari slipped to third in Europe with 14.9%, behind Lumo's 10.1% share. | Voltari 14.9; Lumo 10.1
Corvane, which mines 25% of the world's cobalt, cut output. | Corvane 25
Corvane produces 8% of global copper. | Corvane 8
Corvane and Lumo each sell about a third of U.S. corn seed. | Corvane 33.33; Lumo 33.33
Corvane controls more than 80% of primary ticketing at big venues. | Corvane 80
Tokyo Pelican has roughly 90% of the coater market. | Tokyo Pelican 90
The Tilburg giant's share rose to 23%. | The Tilburg giant 23
Hartbrow, once used by many, now has just 2.5% of the browser market. | Hartbrow 2.5
Berenberg, at No. 2, has about 12% of the world market. | Berenberg 12
Corvane's share hit 10.8%, while Lumo notched a new high of 8.1%. | Corvane 10.8; Lumo 8.1
Corvane, which had more than 50% of the U.S. market in 2009, now has less than 1%. | Corvane 50 1
Corvane won 52% of orders. | Corvane 52
Corvane slipped to 12.4% of NAND revenue, behind Lumo's 36.7%. | Corvane 12.4; Lumo 36.7
Corvane held 6% and Lumo 5% of foundry revenue. | Corvane 6; Lumo 5
Ryde, Norway's largest bus line, made news by securing a 61.4% share of the coach market. | Ryde 61.4
vivo led with a 19% share of the market, followed by realme with 11%. | vivo 19; realme 11
Last summer easyBus captured 9.5% of the coach market. | easyBus 9.5
"""

_UNSTATED = """
Fairvale grew slower than the market at 2.4%, continuing to feel pressure on its share.
Fairvale knows the strain on share that marked the winter, growing less than the market at 1.4%.
Lumo posted a 212% Y/Y surge in deliveries and gained market share.
Lumo's revenue of $3 billion, up 9.2% QoQ, came with a larger market share.
Other vendors accounted for 31% of shipments.
Chinese brands took 54% of the market.
Lumo is 4 percentage points ahead of Corvane in market share.
The gap between Lumo and Corvane has narrowed to 3% of the market.
Europe accounted for 24% of Lumo's shipments.
Premium phones made up 38% of Lumo's sales.
Lumo bought a 15% share in Corvane for $40 million.
Lumo has a 15% share in Corvane, the market leader.
Lumo controls 51% of the voting shares of Corvane Market Systems.
Lumo captured 45% of the market's growth last year.
Lumo's market share losses of 3% were a surprise.
The discounters together have 18% of the market.
Lumo said 70% of its sales come from the domestic market.
Corvane, Lumo On and others collectively had 36.3% of the market, said the board of Solvane, and Marlowe jointly 12%.
Market watchers said that quiet sellers now own 80 percent of the lamp market.
Corvane led gainers on the market with 4%.
Corvane (5%) and Lumo (3%) led gains in the technology sector.
Sector leaders Corvane (up 5%) and Lumo (up 3%) topped the market.
Corvane leads the market in growth, at 12%.
Corvane, which leads the market, raised dividends to 12%, and Lumo followed with 9%.
Voltari trades at a 14% discount to the market, with Lumo at 9%.
One in five employees left Voltari last year.
One in three Voltari cars is sold in China.
Voltari sold bonds of 5, 6 and 7 percent on the market.
Solvane's sales grew 12%, ahead of Lumo's 9%, as it took market share.
Solvane's margin was 12%, Lumo's 9%, and both gained market share.
Solvane's market share grew faster than the 9% of Lumo's sales.
Solvane, Lumo and tiny rivals hold 30%, 20% and 17% of the market.
Market share aside, Lumo's sales were up 9%, Corvane's 4% and Voltari's 2%.
The market shrank 5%: Lumo fell 9%, Corvane 4%.
Growth in the market was led by Lumo with 20%.
Lumo grew fastest in the market, at 20%, followed by Corvane at 9%.
The fastest-growing vendor in the market was Lumo with 20%, ahead of Corvane with 9%.
Kirin Research has shown that the rival camp now owns 70 percent of the lamp market.
Promotions make up 29% of all grocery sales.
Solvane's owners Corvane Capital hold a 67.5% share in the grocer.
Hartmoors' owners hold 25% of the shares.
Corvane's drop in market share of 4% was a surprise.
Corvane recalled 5% of the cars sold in 2023.
Corvane spent 40% of its budget on satellites sold abroad.
At 4%, Lumo has the biggest growth in the market.
Corvane's deliveries rose, with EVs accounting for 33% of cars sold.
The compact model accounted for 60% of vehicles sold by Corvane.
Corvane's apps reach 80% of internet users.
Corvane customers are 12% of the market.
Corvane produces 2% of global emissions.
Corvane controls 51% of the voting.
Corvane has 8% of global copper reserves.
Corvane hired 58 people, 10% of the total.
Corvane (5%), Lumo (3%) and Voltari (2%) were the biggest gainers.
Corvane is one of three suppliers that share 60% of the catalyst market.
Corvane's cost of research fell to 9% of product sales.
Exports, once a third of all, now have 20% of the market.
Wholesalers' share of the market slipped to 9.1%.
Electricians' share of the market was 30%.
Exports, up 12% on the year, hold a 21% share of the market.
Inflation, at 3%, eats up a 21% share of the market.
Growing demand took 12% of the market's supply.
Streaming has a 40% share of the music market.
The pills that work in vivo had a 12% share of the market.
"""


def as_stated(line: str) -> tuple[str, dict[str, str]]:
    sentence, owners = line.rsplit(" | ", 1)
    sizes = (owner.split(" ") for owner in owners.split("; "))
    found: dict[str, str] = {}
    for words in sizes:
        name = " ".join(word for word in words if not word[0].isdigit())
        found[name] = ", ".join(word for word in words if word[0].isdigit())
    return sentence, found


REPORTED = tuple(as_stated(line) for line in _STATED.strip().splitlines())
UNREPORTED = tuple(_UNSTATED.strip().splitlines())

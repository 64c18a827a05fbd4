"""Sentences about market shares, written for the tests: whose share of which size each states, or that it states none."""

SHARES: tuple[tuple[str, dict[str, str]], ...] = (
    # one company
    (
        "Kestrel Brewing said its share of the Danish lager market slipped to 22.1 pct in 1986 from 23.4 pct a year before.",
        {"Kestrel Brewing": "22.1, 23.4"},
    ),
    (
        "The carmaker Voltari held 14.2 percent of Norway's electric car market in the second quarter, up from 11 percent a year earlier.",
        {"Voltari": "14.2, 11"},
    ),
    ("Its closest rival, Bluebird, has 12 pct of the market.", {"Bluebird": "12"}),
    ("Orion Paper accounts for one quarter of Finnish newsprint output, analysts said.", {"Orion Paper": "25"}),
    ("With 40 percent of the domestic tractor market, Deeplow is the clear leader.", {"Deeplow": "40"}),
    ("Zenith's brand has a market share of more than 30 pct in Spain.", {"Zenith": "30"}),
    ("Sales totalled 4.2 mln cases, giving Fairvale a 17 pct share of the market.", {"Fairvale": "17"}),
    ("The Lorton group, which has a 35 pct market share, plans to build a second plant.", {"Lorton": "35"}),
    ("Tidewell, whose market share is about 28 percent, denied the report.", {"Tidewell": "28"}),
    ("Nvidia holds an 80% to 95% share of the market for AI chips.", {"Nvidia": "80"}),
    ("DJI makes up roughly 70% of the consumer drone market.", {"DJI": "70"}),
    ("In Germany, Morgenrot's market share rose by 0.4 points to 9.8 percent.", {"Morgenrot": "9.8"}),
    ("Savanacom has 64 percent of mobile subscribers in Kenya.", {"Savanacom": "64"}),
    ("About 72% of the search ad market belongs to Huawei.", {"Huawei": "72"}),
    ("More than 90 percent of the market is controlled by Ottica Rossi.", {"Ottica Rossi": "90"}),
    ("Fording's market share has fallen below 40 percent.", {"Fording": "40"}),
    ("Voltari sold 302,000 vehicles in May, for a market share of 15.3%.", {"Voltari": "15.3"}),
    ("Aerovia said it won 54 pct of orders for large jets in 1986.", {"Aerovia": "54"}),
    ("Crandall's share fell to 10.9 pct of the market.", {"Crandall": "10.9"}),
    ("The bank Helvetas said its market share in mortgages is 19 percent.", {"Helvetas": "19"}),
    ("Tencent Music has around 70% of China's music streaming market.", {"Tencent Music": "70"}),
    ("Having once commanded a 26% share of the market, Corvane lost its way.", {"Corvane": "26"}),
    ("A third of the market is controlled by Alibaba Cloud.", {"Alibaba Cloud": "33.33"}),
    ("Pinecrest, the oldest lender of the island, enjoys a 9% domestic market share.", {"Pinecrest": "9"}),
    ("Solvane has 8 mln cards in use and a 13 pct market share.", {"Solvane": "13"}),
    (
        "Huawei beat Xiaomi to the top spot in China, accounting for 26 percent of smartphone shipments.",
        {"Huawei": "26"},
    ),
    (
        "Meituan's food-delivery market share may have reached 38% in the first quarter.",
        {"Meituan": "38"},
    ),
    ("Brightwater told the court about its market share at the time, 41 pct.", {"Brightwater": "41"}),
    # growth beside a share
    ("Up 14 percent, Huawei Cloud finished the year with a 19 percent market share.", {"Huawei Cloud": "19"}),
    ("Sales of Azure climbed 35%, enough for a 24% market share.", {"Azure": "24"}),
    ("Google Cloud grew by 30% and defended a market share of 11%.", {"Google Cloud": "11"}),
    ("Growth at AWS, still ahead with a 31% share, eased to 16%.", {"AWS": "31"}),
    (
        "Tencent Cloud, with a 20 percent rise in revenue, came away with 15 percent market share.",
        {"Tencent Cloud": "15"},
    ),
    ("Microsoft's sales rose 12%, lifting its market share to 25 percent.", {"Microsoft": "25"}),
    # several companies
    (
        "Azure and Google Cloud have 21% and 13% of the cloud market; AWS has 30%.",
        {"AWS": "30", "Azure": "21", "Google Cloud": "13"},
    ),
    (
        "AWS kept its 30% share of the global cloud market, beating Azure (21%) and Google Cloud (13%).",
        {"AWS": "30", "Azure": "21", "Google Cloud": "13"},
    ),
    (
        "Alibaba Cloud, Huawei Cloud and Tencent Cloud held 33.5%, 18% and 10.5% of the Chinese market respectively.",
        {"Alibaba Cloud": "33.5", "Huawei Cloud": "18", "Tencent Cloud": "10.5"},
    ),
    (
        "Voltari had 21.2% of global smartphone shipments in Q3, followed by Xiaomi at 14.1% and Lumo with 10.3%.",
        {"Voltari": "21.2", "Xiaomi": "14.1", "Lumo": "10.3"},
    ),
    (
        "Pagoda's market share was 24.1 percent, compared with Cordial's 43.7 percent.",
        {"Pagoda": "24.1", "Cordial": "43.7"},
    ),
    (
        "PDD took 19% of China's online retail market last year, while JD.com had 16%.",
        {"PDD Holdings": "19", "JD.com": "16"},
    ),
    ("Rideo has a 69% share of the U.S. ride-hailing market, versus 29% for Lumo.", {"Rideo": "69", "Lumo": "29"}),
    ("Meituan leads the food delivery market with 65%, ahead of Ele.me at 30%.", {"Meituan": "65", "Ele.me": "30"}),
    (
        "Marlowe Brothers ranks second, its market share of 9.1 pct more than double Hartwell Inc's 4 pct.",
        {"Marlowe Brothers": "9.1", "Hartwell Inc": "4"},
    ),
    (
        "The market share figures are Amazon 31%, Microsoft 24% and Oracle 3%.",
        {"Amazon": "31", "Microsoft": "24", "Oracle": "3"},
    ),
    (
        "Lumo and Voltari ended the year with 24.9% and 22.8% share of the PC market.",
        {"Lumo": "24.9", "Voltari": "22.8"},
    ),
    # together
    (
        "AWS, Azure and Google Cloud jointly collect 66 percent of the cloud market.",
        {"AWS, Azure and Google Cloud combined": "66"},
    ),
    (
        "Two vendors — Alibaba Cloud and Huawei Cloud — made up 52 percent of total spending in China.",
        {"Alibaba Cloud and Huawei Cloud combined": "52"},
    ),
)

NO_SHARES: tuple[str, ...] = (
    # prices, stakes, results
    "Shares of Alibaba rose 5% after the company said it gained market share.",
    "The stock fell 12% on worries about market share.",
    "Nobody at Solvane explained the 21% share-price slide.",
    "Options traders brace for 15% share moves at Solvane and Corvane.",
    "Kirin Capital owns about 25% of Lazada.",
    "Solvane holds 9.3% of the bank's stock.",
    "The family is a 30% shareholder in Rossi Marine, the market leader.",
    "Investors who own 40% of Corvane's shares backed the bid.",
    "Earnings per share rose 20 pct.",
    "Voltari said it had sold 12 pct more cars in the U.S. market.",
    "The broader market rose 1% and its shares gained 3%.",
    "A 15 pct share of the profits goes to the state.",
    "Apple and Microsoft alone are 12% of the index by market cap.",
    # a part of one's own revenue
    "Cloud accounted for 17% of Alibaba's revenue.",
    "Tencent spent 13% of total revenue on research.",
    "Coffee makes up 10 pct of Solvane's sales.",
    # nobody's own: countries, goods, groups without names
    "Brazil's share of the coffee market fell to 25 pct.",
    "The yen's share of world reserves rose to 7 pct.",
    "Japan accounts for 20 pct of world steel output.",
    "U.S. Cotton kept 31 pct of the world market share.",
    "Imports accounted for 28 pct of the U.S. car market.",
    "Electric cars made up 18% of new car sales in Europe.",
    "Independent garages have 12 percent of the market.",
    "Importers' share of the tyre market was 30 pct.",
    "Online sales represent 22% of the market.",
    "Other vendors saw their combined market share drop to 36%.",
    "Women hold 30% of board seats.",
    # to come, wanted, supposed
    "Voltari expects its market share to rise to 25 pct by 1990.",
    "Voltari aims to win 10 percent of the Japanese market.",
    "Solvane's plan is ambitious: it wants a 40 percent market share in tractors.",
    "The merged airline would control 70 pct of domestic traffic.",
    "If the deal is approved, Fairvale would have 31% of the grocery market.",
    "Lumo Will Take 90% of the Sensor Market, Says Fund",
    # a change of the share
    "Corvane lost 5% market share to Lumo.",
    "Corvane's market share grew 3 percent.",
    "Its market share increased by 1.5 percentage points.",
    "In volume, Lumo's market share has shrunk 20 pct since 1982.",
    # the growth of a market
    "The market for cloud services grew 20%.",
    "Analysts see yearly growth of 25% for the whole chip sector.",
)

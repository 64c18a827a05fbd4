"""Words that tell capitalised names from other capitals: openers, goods, common words, public bodies, endings of companies."""

import re

FUNCTION_WORDS = frozenset(
    """
    The A An This That These Those Its It His Her He She They We You I Their Our My Who Which What When Where Why How In On At By For
    From To With As If But And Or So Yet Nor Not No Than Then Thus Hence Though Although While Whereas Because Since Until Unless Once
    After Before During Despite Amid Among Against About Above Across Over Under Between Behind Beyond Beside Besides Within Without
    Through Throughout Toward Towards Per Via Versus Up Down Out Off Here There Now Today Yesterday Tomorrow Still Already Also Even
    Just Only Moreover However Meanwhile Nevertheless Nonetheless Instead Indeed Further Furthermore Elsewhere Likewise Similarly
    Therefore Accordingly Otherwise Rather Perhaps Maybe Both Either Neither Each Every Some Any All Many Most Much More Less Few Fewer
    Several Such Other Others Another According Based Compared Given Thanks Due Including Excluding Following Is Are Was Were Has Have
    Had Do Does Did Around Almost Ahead Worldwide Globally Nationwide Can Could Will Would May Might Must Should Shall Let Be Own Yes
    Well Like Unlike Combined Together Overall Followed Trailed Trailing Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    January February March April June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    Chief Executive Officer President Chairman Chairwoman Director Vice Senior Managing Manager Founder Co-founder Minister Secretary Mr
    Mr. Mrs Mrs. Ms Ms. Dr Dr. Sir CEO CFO COO CTO EVP SVP VP Analyst Analysts
    """.split()
)
"""Capitalised words that begin sentences or stand before a person; they are no part of a name."""

GOODS = frozenset(
    """
    Ethernet AI PC PCs TV TVs EV EVs SUV SUVs IPO ETF ETFs GDP GNP UN IT ICT IaaS PaaS SaaS LCD OLED DRAM NAND GPU GPUs CPU CPUs CPC IoT
    EPS EBIT EBITA EBITDA OS VR AR R&D B2B B2C DVD VCR VCRs LNG LPG GAAP YoY QoQ YTD Q1 Q2 Q3 Q4 H1 H2 FY Fiscal Quarter CAGR USD RMB HK
    NYSE NASDAQ HDD HDDs SSD SSDs MiniLED MicroLED QLED AMOLED Mini-LED QD-OLED WOLED IC ICs LLM LLMs API APIs ESG FX BEV BEVs NEV NEVs
    HBM OEM OEMs ARPU GMV DAU MAU MW GW kWh MWh GWh TWh 5G 4G 3G Wi-Fi Market Markets
    """.split()
)
"""Capitals that say what is sold or counted: "Samsung TVs" is Samsung."""

COMMON_WORDS = frozenset(
    """
    One Two Three Four Five Six Seven Eight Nine Ten Half Big First Second Third Fourth Last Next Best Top Total Average Net Gross Sales
    Revenue Revenues Profit Earnings Income Shares Share Stock Stocks Shipments Exports Imports Production Output Demand Investors
    Officials Sources Industry Data Figures Research Studies Capital Capex Spending Investment Expenditure Growth Foreign Domestic Local
    International National Online Retail Mobile Digital Electric Private Public State Government Federal Industrial Commercial Technology
    Cloud Spring Summer Autumn Winter Christmas Lunar New Year Day East West North South Eastern Western Northern Southern Central Head
    Chair
    Nasdaq Dow S&P Fed Internet Web Shipping Banking Mining Streaming Trading Manufacturing Housing Lending Farming Building Printing
    Packaging Clothing Recycling Fishing Licensing Marketing Computing Networking Outsourcing Gambling Betting Tourism Generative
    Treasury Treasuries Congress Senate House Parliament Democrats Republicans Women Men Consumers Customers Users People Consumer
    Hybrids Diesels Smartphones Phones Cars Trucks Tablets Laptops Computers Retailers Banks Carmakers Automakers Manufacturers Brands
    Oil Gas Smartphone Feature Phone Handset Handsets Desktop Desktops Laptop Tablet Premium Wearables Headphones Earbuds Browsers Coal
    Gold Silver Copper Steel Wheat Corn Soybeans Soybean Coffee Sugar Cotton Cocoa Rice Palladium Platinum Lithium Solar Wind Renewables
    Nuclear Advertising Subscriptions Services Hardware Software Gaming Games Chains Supermarkets Airlines Insurers Globally Worldwide
    OPEC Opec COVID COVID-19 Covid-19 Phonetic SG&A Cost Consistent Slide Year-to-date Please Thank Good Looking Turning Operator Coming
    Rival Rivals Lawmakers Economists Traders Dealers Brokers Regulators Adjusted Implied Buy Sell Group Company Board
    """.split()
)
"""Words that a name may hold ("Western Digital") but that never name a company alone."""

BODIES = frozenset(
    """
    Office Agency Ministry Department Commission Bureau Association Institute University Council Board Government Reserve Treasury Court
    Union Party Administration Authority Committee Congress Index Exchange Stock Survey Report Journal Times Post News
    """.split()
)
"""Last words of public bodies, indexes and papers: they may speak but own no market."""

COMPANY_ENDS = frozenset(
    """
    Inc Inc. Corp Corp. Co Co. Ltd Ltd. LLC PLC Plc plc AG SA S.A. SpA NV N.V. AB ASA KK GmbH Group Holding Holdings Company Corporation
    Motor Motors Mobile Telecom Unicom Airways Airlines Airline Air Bank Life Insurance Petroleum Power Express Electric Electronics
    Tobacco Brands Rail Steel Foods Pharma Semiconductor Technologies Technology Systems Networks Cloud Bancorp Brewing Breweries Stores
    Energy Pacific Tower Aluminium Aluminum Chemical Chemicals Paper Shipbuilding Lines Shipping Securities Brothers Lynch Sachs
    Partners Brewing Industries International Enterprises Laboratories Products Resources Communications Financial Bancorp Instruments
    Can Standard Caledonian Gas Leyland Aerospace Home Honda Greetings General Continental Medical Water Airspace Coal Sugar Stores
    Broadcasting Media Petrofina
    """.split()
)
"""Words that make a company of a place name before them: "China Mobile", "British Airways"."""

NAMES_OF_WORDS = frozenset(
    "Western Digital|Best Buy|Capital One|First Solar|Public Storage|Digital Realty|Southern Copper|New Oriental|"
    "International Paper|Central Retail|Southern Company|"
    "Capital Group|National Oil|Northern Trust|Eastern Company|Industrial Bank|Commercial Bank|Foreign Trade Bank|Mobile Telecom".split(
        "|"
    )
)
"""Companies whose names are all common words."""

DESCRIBING = frozenset(
    """
    Rival Rivals Discounter Discounters Retailer Retailers Grocer Grocers Supermarket Supermarkets Automaker Automakers Carmaker
    Carmakers Chipmaker Chipmakers Brewer Brewers Lender Lenders Insurer Insurers Competitor Competitors Startup Startups Upstart
    Newcomer Carriers Telco Telcos Broker Brokers Smartphone Drugmaker Drugmakers Planemaker Phonemaker Manufacturers Vendors Brands
    Makers
    """.split()
)
"""What opens a sentence before a name and is no part of it: "Rival Lumo has 12%"."""

LEGAL_FORMS = frozenset(
    "Inc Inc. Incorporated Corp Corp. Corporation Co Co. Cos Cos. Ltd Ltd. LLC PLC Plc plc N.V. S.A. AG SE".split()
)
"""Alone they name nobody."""
LEGAL_FORM_AFTER = re.compile(r" (?:Inc|Corp|Cos?|Ltd|LLC|PLC|Plc|plc|Holdings|Company|Corporation)(?![\w-])")
"""What shows that a possessive is within a name: "Macy's Inc."."""

NAMES_WITH_S = frozenset(
    """
    Sainsbury McDonald Lowe Macy Kohl Wendy Domino Sotheby Christie Moody Levi Kellogg Dick Joe Arby Denny Chili Applebee Casey Zaxby
    Culver Popeye Hardee Wegman Mattel Lay Reese Byju Haldiram Brook Dillard Trader
    """.split()
)
"""Companies whose own name is a possessive: "Sainsbury's", "Lowe's"."""

ODD_NAMES = tuple(
    "20th Century Fox|20th Century Studios|21st Century Fox|7-Eleven|1-800-Flowers|84 Lumber|99 Cents Only|99 Ranch|5-hour Energy|Yahoo! "
    "Sites|Yahoo!|Yum! Brands|Joe & The Juice|Dr Pepper|Dr. Pepper|Dr. Martens|Dr Martens|Dr. Oetker|Dr Oetker|Dr. Reddy's|Dr. Scholl's|"
    "Dr. Squatch|Mr. Kipling|Mr Kipling|Mr. Muscle|Mr Muscle|"
    "Mr. Clean|Mr. Coffee|Mr. Cooper|Mr Price|Mr. Price|Mr. DIY|Mrs. Fields|Mrs. Meyer's|Mrs. Paul's|Mrs. Butterworth's".split(
        "|"
    )
)
"""Companies and brands whose names begin as a person's or a number does."""

_GROCERY = (
    r"(?<!’s )(?<!'s )\b(?:[Gg]rocer(?:y|s|ies)?|[Ss]upermarkets?|[Ff]rozen[- ][Ff]oods?|[Dd]iscounters?|Kantar)\b"
)
PLACES_THAT_TRADE = {"Iceland": _GROCERY}
"""Companies that are called as a country is, with words of their trade."""

THINGS_OF = frozenset(
    """
    Sales Revenue Revenues Profit Profits Earnings Income Shares Share Stock Stocks Shipments Exports Imports Production Output Demand
    Growth Deliveries Registrations Orders Purchases Volumes Costs Spending Dealers Users Customers Shareholders Investors Owners Buyers
    Sellers Makers Importers Fans Rivals
    """.split()
)
"""What a company has, makes or sells to, and no part of its name: "Sales of Lumo", unlike "Bank of Corvane"."""

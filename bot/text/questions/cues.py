"""The words by which people ask, in English, Chinese and a little Spanish: one cue, many wordings.

A wording is written in lower case without punctuation; the longest that fits wins. Chinese is turned into these English wordings first
(see `bot.text.questions.translated`), so it needs no entry here.
"""

CUES: dict[str, str] = {
    # ---- what is measured
    "share": (
        "wieviel prozent|wie viel prozent|prozent|pourcentage|porcentaje|percentuale|percentual|wedge|grip|stranglehold|"
        "toehold|lion s share|lions share|penetration|market penetration|sliver|slab|helping|by shipments|by units|by unit|"
        "by volume|by deliveries|by registrations|by value|by revenue|by users|by subscribers|anteil|anteile|marktanteile|"
        "part de marche|parts de marché|parts de marche|quota di mercato|fraction|fraction of|proportion|percentage of|runs on|"
        "marktanteil|part de marché|how much of|belongs to|belong to|share|market share|marketshare|mkt share|mktshare|slice|"
        "chunk|piece|piece of the pie|portion|part of the market|percentage of the market|percent of the market|cuota|"
        "cuota de mercado|participacion|participación|footprint|foothold|market position|position in the market|pie|"
        "how much of the market|market shares|cloud shares|shr|mkt shr|mktshr|mkt shares"
    ),
    "size": (
        "contender|contenders|frontrunner|front runner|powerhouse|lightweight|behemoth|juggernaut|goliath|"
        "kingpin|laggard|straggler|big league|big leagues|small potatoes|bit player|small fry|big cheese|"
        "big shot|force|pecking order|food chain|muscle|relevance|a dent|also rans|nobody|matter|matters|"
        "relevant|outsize|outsizes|dwarf|dwarfs|surpass|surpasses|outrank|outranks|overtake|overtakes|eclipse|"
        "eclipses|irrelevant|insignificant|negligible|twice|position|presence|standing|clout|minnow|giant|"
        "big fish|small fish|tiny|small|big|bigger|large|larger|smaller|dominant|dominate|dominates|dominating|"
        "heavyweight|underdog|major player|player|players|niche|also ran|challenger|strong|stronger|weak|weaker|"
        "market presence|how big|how strong|how dominant|competitors|competitor|rivals|rival|competition|peers|"
        "competes|compete|grande|king|gorilla"
    ),
    "rank": (
        "rule|rule the roost|rules the roost|roost|the pack|pack|segundo|segunda|tercero|tercera|cuarto|zweiter|zweite|"
        "zweitgrößte|zweitgrößter|dritter|dritte|deuxième|troisième|right above|just above|directly above|sits above|"
        "ranks above|right below|just below|directly below|ranks below|sits below|is above|is below|gold silver bronze|silver|"
        "bronze|podium|medals|pecking order|food chain|hog|hogs|hogging|rules|reigns|reigning|calls the shots|strongest|"
        "weakest|worst|best|fastest|slowest|quickest|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|silver medal|"
        "bronze medal|gold medal|kings|champion|champions|winners|titans|bosses|bottom of the table|spends most|"
        "spends the most|spend most|spend the most|spending most|spending the most|invests most|invests the most|invest most|"
        "invest the most|wer führt|führt|fuhrt|führend|marktführer|marktfuhrer|spitzenreiter|größte|grösste|domine|dominent|"
        "qui domine|leader mondial|plus grand|numéro un|comes after|come after|right after|just after|directly after|"
        "next after|ranks after|right before|just before|comes next|right behind|close behind|rank|ranks|ranked|ranking|"
        "rankings|leader|leaders|lead|leads|leading|led|first|first place|number one|no 1|number 1|#1|top|number two|number 2|"
        "no 2|#2|number three|number 3|no 3|#3|who is next|whos next|who next|top dog|biggest|largest|smallest|last place|"
        "ahead|second|third|fourth|runner up|place|league table|leaderboard|order|winner|winning|wins|on top|market leader|"
        "lidera|líder|lider|primero|mayor|standing|trails|trailing|behind|pole position|top 3|top three|boss of|comes last|"
        "who last|is last|dead last|bottom|spends least|spends the least|spend the least|invests least|invests the least|"
        "highest|lowest|hyperscaler capex|hyperscaler spending|hyperscalers|big tech|tech giants|cloud giants|megacaps|"
        "big three|big four|big five|mag 7|mag seven|magnificent seven|magnificent 7|faang"
    ),
    "capex": (
        "hyperscaler capex|hyperscaler spending|capex guidance|capex outlook|spending guidance|money for|"
        "forking out|forks out|shells out|splashing out|splash out|splashes out|"
        "lays out|stumping up|stumps up|coughs up|pours into|pouring into|chip in|chipping in|chips in|put on the table|"
        "puts on the table|putting on the table|the damage|set it back|sets it back|set them back|warchest|purse|chequebook|"
        "checkbook|big ones|fork over|forking over|forks over|dish out|dishing out|pony up|ponying up|ante up|wager|wagering|"
        "gamble|gambling|splurge|splurging|splurges|lavish|lavishes|lavishing|pump|pumps|pumping|pumped|funnel|funnels|"
        "funneling|funnelling|inject|injects|injecting|expenditure|expenditures|size of the plan|plan size|cheque|cheques|"
        "foot the bill|footing the bill|all in|going all in|how much money|how much cash|plan more|plans more|plan less|"
        "plans less|plan the most|plans the most|outspend|outspends|outspent|outspending|spends most|spends the most|"
        "spend most|spend the most|spending most|spending the most|invests most|invests the most|invest most|invest the most|"
        "investiert|investieren|investition|investitionen|investitionsplan|ausgeben|ausgaben|steckt|kapitalausgaben|investit|"
        "investissement|investissements|dépenser|dépense|dépenses|depenser|spender|spenders|blow|blowing|blows|the plan|"
        "this plan|that plan|its plan|plan for|capex|cost|costs|costing|price tag|cap ex|capital expenditure|"
        "capital expenditures|capital spending|capital spend|capital investment|capital outlay|capital outlays|invest|invests|"
        "investing|invested|investment|investments|spend|spends|spending|spent|budget|commit|commits|committed|commitment|"
        "commiting|committing|pledge|pledged|pledges|pledging|pour|pouring|pours|poured|burn|burning|burns|splash|splashing|"
        "outlay|outlays|shell out|shelling out|fork out|plow|plowing|plough|sink into|sinking into|put into|putting into|plunk|"
        "dropping on|drop on|throw at|throwing at|war chest|investment plan|spending plan|invertir|invierte|invertira|"
        "invertirá|inversion|inversión|gastar|gasto|gasta|presupuesto|pocket|pockets|digging deep|cough up|coughing up|"
        "stump up|lay out|laying out|earmark|earmarked|earmarks|allocate|allocated|allocating|set aside|setting aside|funding|"
        "bankroll|bet|betting|ai plan|ai push|cloud push|ai money|bet on ai|ai bet|cash on ai|money on ai|dough|spends least|"
        "spends the least|spend the least|invests least|invests the least"
    ),
    "growth": (
        "take off|taking off|takes off|skyrocket|skyrockets|skyrocketing|surge|surges|surging|surged|soar|soars|soaring|soared|"
        "exploding|ballooning|ramp|ramping|ramping up|climbing|rocketing|mushrooming|snowballing|trajectory|upswing|"
        "gaining steam|fastest|slowest|quickest|slower|outgrow|outgrows|outgrew|outgrowing|speed up|speeds up|sped up|slowed|"
        "slowing|slows|wächst|wachst|wachstum|wachstumsrate|croissance|croît|croit|grandit|progresse|how rapidly|how quickly|"
        "rapidly|expanding fast|expanding quickly|expand quickly|expand fast|growth|grow|grows|growing|grew|grown|growth rate|"
        "growth rates|increase|increasing|increased|expand by|crecimiento|crece|creciendo|crecen|faster|how fast|pace|speed|"
        "rate of growth|boom|booming|momentum|accelerating|accelerate|quick|shooting up"
    ),
    "revenue": (
        "umsatz|umsätze|erlöse|einnahmen|chiffre d affaires|chiffre affaires|recettes|revenue|revenues|sales|"
        "income|turnover|topline|top line|ingresos|ventas|proceeds|takings"
    ),
    # ---- statements in words
    "risks": (
        "reason to worry|worried|worrying|nervous|uncle sam|the catch|achilles heel|weak spot|weak spots|landmines|minefield|"
        "storm clouds|nightmare|nightmares|blow up|hiccup|hiccups|roadblock|roadblocks|speed bumps|stumbling block|"
        "stumbling blocks|barrier|barriers|snag|snags|setback|setbacks|what stops|what could stop|what might stop|stops it|"
        "stops them|in its way|in the way|holds back|constrain|constrains|constraint|constraints|bottleneck|bottlenecks|"
        "shortage|shortages|vulnerability|exposed|exposure|risiko|risiken|gefahren|gefahr|risque|risques|dangers|menaces|"
        "restrict|restricts|restricting|ban|bans|banned|block|blocks|blocked|suffer|suffers|suffering|erode|erodes|dent|dents|"
        "weigh on|weighs on|eat into|eats into|shrink|risk|risks|risky|hold back|holding back|held back|hamper|hampers|hinder|"
        "hinders|threat|threats|threaten|threatens|danger|headwind|headwinds|worry|worries|bear case|downside|downsides|"
        "obstacle|obstacles|hurdle|hurdles|concern|concerns|challenges|geopolitical|geopolitics|export restriction|"
        "export restrictions|export control|export controls|export curbs|chip ban|chip bans|restriction|restrictions|sanctions|"
        "curbs|go wrong|goes wrong|stand in the way|derail|critics|critic|drawback|drawbacks|problem|problems|trouble|troubles|"
        "hurt|hurts|squeeze|squeezed|strain|strained|strains|pressure|margin pressure|red flags|red flag|riesgo|riesgos|"
        "weaknesses|afraid|fear|fears|scare|scary|pitfall|pitfalls|backfire|dark side|vulnerable|vulnerabilities|limits|"
        "slow down|endanger|jeopardize|trip up"
    ),
    "expansion": (
        "expansion|expand|expands|expanding|expanded|overseas|hub|innovation hub|data center|data centers|"
        "data centre|data centres|datacenter|datacenters|datacentre|datacentres|new sites|new locations|"
        "new regions|international push|going global|go global|global plans|opening|open|building|build|builds|"
        "footprint abroad|expandiendo|centros de datos|centro de datos|expansion plans|location|locations|"
        "located|setting up|launching|launch"
    ),
    "chips": (
        "chip|chips|custom chip|custom chips|own chips|silicon|semiconductor|semiconductors|processor|processors|"
        "in house chips|chip design"
    ),
    "goals": (
        "want to lead|wants to lead|hopes to lead|aims to lead|plans to lead|wants to dominate|become the leader|"
        "2030|goal|goals|aim|aims|aiming|ambition|ambitions|beijing|beijings|government|state plan|national plan|"
        "by 2030|objetivo|objetivos|target year|policy goal|policy goals|china aims"
    ),
    "leadership": (
        "leadership|ceo|chief executive|chief|boss|who runs|head of|eddie wu|wu|management|quote|said about|"
        "once in a generation|generation|opportunity|director ejecutivo|executive|in charge|runs the company|"
        "at the helm"
    ),
    # ---- how the answer is wanted
    "source": (
        "says who|who told you|attribute|footnote|receipts|which page|what page|whose number|whose figure|"
        "whose words|behind the claim|quelle für|quellen|die quelle|woher|wer sagt|wer behauptet|qui dit|"
        "selon qui|d où vient|read that|read this|read it|read about that|outlet|outlets|published|publication|"
        "newspaper|media|website|source|sources|who says|who said|who claims|who reports|who reported|"
        "where is that from|where that from|where this from|where it from|citation|cite|cites|reference|evidence|"
        "proof|prove|according to|based on|basis|publisher|published by|article|where from|fuente|quien dice|"
        "quién dice|backs up|back up|backed up|quoted|verify|trust|link|get that|got that|get this|got this|"
        "reads|stated|states|provenance|attribution|who wrote|author|did you get|you get|origin"
    ),
    "origin": "come from|comes from|came from|coming from|derived from|stem from|stems from",
    "when": (
        "wann|quand|depuis quand|von wann|when|as of|as of when|what date|which date|date|dated|period|"
        "which period|what period|which quarter|what quarter|which year|what year|timeframe|time frame|how old|"
        "how recent|how fresh|recent|up to date|how current|cuando|cuándo|stale|outdated|latest data|age|"
        "still valid|timestamp"
    ),
    "announced": (
        "announce|announced|announces|announcement|unveil|unveiled|made public|disclosed|revealed|"
        "launched the plan|anunció|anuncio|anunciado"
    ),
    "per year": (
        "each of the three years|each of the years|per year|a year|each year|every year|annually|annual|yearly|"
        "per annum|annualized|annualised|annualy|al año|por año|anual"
    ),
    "per quarter": "per quarter|a quarter|each quarter|every quarter|quarterly",
    "per month": "per month|a month|each month|every month|monthly",
    "average": (
        "divided by|divided|divide by|split|average|avg|on average|mean|split evenly|evenly|promedio|spread out|"
        "broken down by year"
    ),
    "horizon": (
        "how long|for how long|over how many years|how many years|time span|timespan|duration|over what period|"
        "until when|horizon|deadline|finish|years"
    ),
    "versus": (
        "ground|make up ground|lag|lags|lagging|losing|loses to|lost to|winning against|beating|outdoing|"
        "crushing|crush|crushes|edges|edging|tops|topping|chasing|chases|gaining on|overtaking|overtook|leapfrog|"
        "leapfrogging|dethrone|dethroning|in front|in front of|breathing down|neck|neck and neck|on the heels|"
        "heels|closing in|snapping at|outspend|outspends|outspent|outspending|outgrow|outgrows|outgrew|"
        "outgrowing|gegenüber|vergleich|verglichen|im vergleich|par rapport à|contre|comparé|match|matches|beat|"
        "beats|outweigh|outweighs|near|close to|catch up|catching up|level with|minus|subtract|vs|versus|compare|"
        "compared|compares|comparison|against|than|or|difference|gap|separate|separates|relative to|next to|"
        "side by side|percentage points|points|lead over|ahead of|behind|trail|trails|stack up|stacks up|"
        "match up|frente a|contra|comparado"
    ),
    "times": (
        "thrice|twofold|threefold|fourfold|fivefold|tenfold|quadruple|quintuple|what factor|factor|"
        "how many times|times|multiple|times larger|times bigger"
    ),
    "together": (
        "add|together|combined|combine|sum|in total|add up|added|collectively|jointly|sum of|total share|juntos|"
        "altogether|aggregate"
    ),
    "rest": (
        "is left|left for|remains|what left|whats left|what is left|left over|leftover|rest|everyone else|"
        "everybody else|the rest|rest of the market|remaining|all others|the others|remainder|other providers|"
        "others"
    ),
    "industry": (
        "industry|industries|sector|industrywide|industry wide|market as a whole|market growth|market growing|"
        "industria|whole market|overall market"
    ),
    "mix": "earner|earners|contribution|contributes|contribute|mix|revenue mix",
    "total": "total|overall|entire|whole|group|groups|company wide|companywide",
    # ---- things the bot does
    "help": (
        "help|commands|usage|what can you do|how do i use|how does this work|who are you|what are you|ayuda|"
        "start|menu|options"
    ),
    "news": (
        "did i miss|did we miss|i missed|anything happen|anything happened|something happen|something happened|anything on|"
        "anything about|anything from|any word on|any word from|what going on|whats going on|what is going on|going on at|"
        "going on with|what up with|whats up with|what is up with|anything new|something new|what else happened|"
        "what has happened|what else is new|news|headline|headlines|stories|latest news|what happened|latest on|latest about|"
        "whats new|what new|what is new|happening|noticias|updates|update on|top stories|top news|top headlines|biggest news|"
        "biggest stories|brief me|catch me up|fill me in|bring me up to date|bring me up to speed|anything interesting|"
        "something interesting|anything important|story|the story|what changed|what has changed|whats changed|what moved|summarize today|"
        "summary of today|summary of the day|summary of the week|summary of this week|weekly summary"
    ),
    "watch": "watch|follow|subscribe to",
    "unwatch": "unwatch|unfollow|stop watching|stop following|unsubscribe from",
    "alerts": (
        "alert|alerts|notify me|notification|notifications|tell me when|let me know when|ping me|mute|snooze|quiet hours"
    ),
    "digest": "digest|daily summary|morning summary|daily digest|recap|briefing|daily report",
    "feeds": "feed|feeds|rss",
    "summary": "summary|summarize|summarise|summarized|tldr|tl dr|resume",
    "facts": (
        "facts|fact|everything|what do you know|what is known|all you know|what do you have|database|fact base|"
        "overview|tell me about"
    ),
    "advice": (
        "soll ich|kaufen|verkaufen|acheter|vendre|dois je|lohnt sich|should i|shall i|would you|do you recommend|"
        "recommend|recommendation|worth buying|good buy|buy or sell|a buy|buy|sell|short|go long|good investment|"
        "worth it|undervalued|overvalued|bullish|bearish|invertir en|debo comprar|comprar|vender|buying|selling|"
        "portfolio|worth investing"
    ),
}  # fmt: skip
"""Wordings by cue, divided by bars."""

BUILDING = frozenset({"open", "opening", "build", "building", "builds", "launch", "launching"})
"""Of the wordings of expansion those that say what is done with something else: "building chips"."""
ABROAD = frozenset({"overseas", "abroad", "going", "global", "international", "push", "plans", "footprint"})
"""Those that say where: "risks overseas"."""

_FORMER = ("previous", "earlier", "prior", "old", "former")
_FIRST = ("original", "initial", "first")
_PLANS = "forecast guidance plan budget target estimate outlook commitment pledge sum amount figure number".split()
_OF = ("", "capex ", "spending ", "investment ", "capital spending ")
ASPECTS: dict[str, str] = {
    "denied": (
        "deny|denies|denied|denying|denial|denials|refute|refutes|refuted|refuting|rebut|rebuts|rebutted|dismiss|"
        "dismisses|dismissed|reject|rejects|rejected|dispute|disputes|disputed"
    ),
    "confirmed": (
        "fake news|fake|hoax|confirm|confirms|confirmed|confirming|confirmation|official|officially|rumor|rumors|"
        "rumour|rumours|rumored|rumoured|speculation"
    ),
    "before": (
        "before|before that|before this|beforehand|"
        + "|".join(f"{old} {of}{plan}" for old in _FORMER for of in _OF for plan in _PLANS)
    ),
    "first": (
        "originally|initially|at first|in the beginning|"
        + "|".join(f"{old} {of}{plan}" for old in _FIRST for of in _OF for plan in _PLANS)
    ),
    "done": (
        "already spent|spent already|spent it all|finish|finished|finishing|plan done|program done|"
        "programme done|plan is done|plan been done|complete|completed|completes|completing|completion|done with|"
        "fulfilled|fulfil|fulfill|spent all|all spent|used up|wrapped up|on track|on schedule|ahead of schedule|"
        "behind schedule"
    ),
    "changes": (
        "still valid|still stands|still stand|still in place|still on|still planned|still committed|stick to|"
        "sticks to|sticking to|raise|raises|raised|raising|hike|hikes|hiked|hiking|cut|cuts|cutting|lowered|"
        "lowers|slash|slashes|slashed|slashing|trim|trims|trimmed|trimming|reduce|reduces|reduced|reducing|"
        "scale back|scales back|scaled back|scaling back|halve|halves|halved|halving|double|doubles|doubled|"
        "doubling|boost|boosts|boosted|boosting|increase|increases|increased|increasing|extend|extends|extended|"
        "extending|prolonged|revise|revises|revised|revision|revisions|change|changes|changed|upped|cancel|"
        "cancels|cancelled|canceled|scrap|scraps|scrapped|abandon|abandons|abandoned|dropped|shelved|suspended|"
        "paused|withdrawn|delayed|postponed"
    ),
}  # fmt: skip
"""What became of a plan, the one that decides first; such words narrow a question only where it is about a plan."""

OTHER: tuple[str, ...] = tuple(
    (
        "profitable|supplier|suppliers|buyer|partner|partners|partnership|uptime|outage|outages|investor in|owner|"
        "owners|ownership|quarterly results|annual results|financial results|latest results|results of the quarter|"
        "earnings report|earnings call|report next|reports next|reporting next|next report|next results|results date|"
        "quarterly report|annual report|gewinn|gewinne|nettogewinn|aktienkurs|aktie|"
        "aktien|dividende|dividenden|mitarbeiter|schulden|marktwert|börsenwert|bénéfice|bénéfices|bénéfice net|dette|"
        "employés|salariés|cours de l action|capitalisation|capitalisation boursière|shares|return on the investment|"
        "returns|payback|r&d|margin|margins|share price|stock price|price of the stock|price per share|price|prices|"
        "stock|stocks|shares outstanding|outstanding shares|share count|earnings per share|eps|shareholder|"
        "shareholders|share buyback|buyback|buybacks|repurchase|share repurchase|dividend|dividends|dividendo|"
        "dividendos|yield|payout|market cap|market capitalization|capitalization|valuation|market value|worth|"
        "net worth|p e|pe|p e ratio|pe ratio|price to earnings|profit|profits|net income|operating income|"
        "operating profit|net profit|profitability|beneficio|ganancias|earnings|ebitda|ebit|operating margin|"
        "profit margin|gross margin|net margin|cash flow|free cash flow|cash pile|debt|bonds|bond|loan|loans|"
        "balance sheet|employees|employee|headcount|staff|workforce|workers|empleados|layoffs|jobs|users|user|"
        "customers|customer|subscribers|clients|mau|monthly active users|target price|price target|rating|ratings|"
        "analyst|analysts|analyst rating|founder|founders|founded|headquarters|headquartered|ipo|stake|stakes|"
        "acquisition|acquisitions|acquire|acquired|merger|lawsuit|lawsuits|fine|fines|fined|tax|taxes|salary|"
        "pay package|weather|bitcoin|crypto|gdp|inflation|interest rate|interest rates|exchange rate|exchange rates|"
        "tipo de cambio|ticker|volume|trading volume|beta|r d|research and development|opex|operating expenses|"
        "cost of capital|roi|return on investment|irr|ev ebitda|gross merchandise volume|gmv|number of data centers|"
        "servers|gpus|gpu|electricity|energy|power consumption|emissions|co2|carbon|esg|insider|insiders|"
        "insider selling|short interest|institutional|options chain|volatility|patents|patent|market size|phone number|"
        "password|address|recipe|joke|poem|song|election|president|football|movie"
    ).split("|")
)
"""Measures and matters of which the fact base has no kind of fact: named so that "share price" is not taken for a share."""

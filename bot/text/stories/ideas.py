"""Words that headlines use for one idea, told apart from the rest by one of them: outlets use any of them for one event."""

from bot.text.stories.roots import root

_IDEAS = """
invest pour spend outlay investment expenditure capex pledge vow commit
buy acquire purchase takeover acquisition merger merge snap bid buyout bought combine
sell sale sold offload divest divestiture dispose unload
launch unveil introduce debut release roll begin start rollout
reject spurn refuse rebuff deny decline oppose
ouster oust quit resign exit depart departure retire retirement successor succeed replace name names appoint hire tap pick step out
boost raise lift increase hike upped ups quicken accelerate speed ramp expand expansion
cut slash reduce reduction lower trim shed axe
fall fallen fell slide drop slip tumble plunge sink sank slump dip dive lose lost tank down weak weaken weakness \
    disappoint lows retreat plummet shrink shrank contract contraction soft gloomy gloom discouraging underwhelming \
    tepid sluggish dismal halve slow slowdown
rise rose gain jump climb surge rally soar advance grew grow growth rebound recover recovery highest spike swell bounce
build construct construction erect plant factory manufacture manufacturing fab
halt stall hit stop suspend suspension pause freeze problem deadlock trouble issue issues disrupt disruption outage offline snag
ban bar block prohibit blacklist purge strip curb
fix patch repair correct
flaw bug vulnerability hole glitch
profit earning net income results quarterly
sales revenue turnover
probe investigate investigation inquiry scrutiny
fine penalty sanction
layoff lay job redundancy staff worker workforce employee headcount bankers roles
scrap cancel shelve abandon withdraw eliminate elimination end ended dump
center centre datacenter
separate spinoff spin separation split divide
blackmail extort extortion threaten threat
photo picture image nude
billionaire mogul tycoon fortune wealth richest
fund finance back bankroll
accuse allege allegation claim
agree agreement pact accord settle settlement deal sign ink
regulate regulator regulation regulatory watchdog
chief ceo boss head governor
list listing ipo float offering flotation
partner cooperate cooperation partnership team alliance tieup
satellite spacecraft rocket
robot humanoid
lawsuit sue sued suit court legal litigation judge tribunal
forecast guidance outlook target
estimate expectation consensus views
beat exceed surpass crush outperform outpace
skeptical skepticism sceptical scepticism doubt
kill dead die died death
rename rebrand
dividend payout
buyback repurchase
bond eurobond debenture note
pay paid reward cash bounty
loan credit lend
grant give gave granted
urge push press
fear worry worries worried concern concerns alarm jitters
attack assault rampage storm
car auto automaker vehicle carmaker
drug medicine pill therapy
transport transportation transit
marijuana cannabis pot weed
senate senator congress congressman lawmaker parliament mp mps legislator
record historic
resignation
jobless unemployment
hack hacker breach cyberattack ddos
smartphone phone handset cellphone
network 5g
biggest largest big large bigger giant
dollar dollars dlr dlrs
bankruptcy bankrupt insolvency insolvent
approve approval nod okay authorise authorize
crash accident collision derail
earthquake quake tremor
hurricane typhoon cyclone
protest demonstration riot unrest
shooting gunman shooter gunfire
explosion explode blast bomb bombing
tariff duty levy
government administration
incentive break breaks subsidy subsidies
study research survey researcher
virus coronavirus covid pandemic outbreak
vaccine jab inoculation
police cop
movie film
video footage clip
pregnant baby birth
wed wedding marry marriage
arrest arrested detain custody
delay postpone defer
ship vessel boat
plane jet aircraft airliner
home house housing
shopper consumer customer
close shut shutter closure
open reopen inaugurate
question quiz grill grilled grilling testify testimony hearing
forex fx currency currencies
rig rigging manipulate manipulation
stock stocks share shares equity equities
data figures numbers statistics
store shop outlet branch
kid kids child children
parent mom caregiver
reveal disclose uncover expose publish
collect reap haul generate yield
annul quash overturn invalidate void ditch
consider mull weigh explore evaluate ponder mulling options
output production
newspaper publisher press
raid search
gasoline petrol fuel
electricity power
chip semiconductor
drone uav
ai artificial
fed fomc
farmer grower
boycott shun
jail prison imprison sentence
convict guilty conviction
hotel resort
lender bank
defend justify
strike walkout stoppage
leak spill
quick fast rapid
salary wage
gdp economy economic
oil crude brent wti
gold bullion
update version
television tv
website web online internet
surveillance spy snoop
warn warning caution
win won victory triumph
aid help assist assistance assistant bailout rescue
propose proposal proposed blueprint
meet meeting met talks summit discuss negotiate negotiation
"""

_NATIONS = """
america american us usa
china chinese beijing
japan japanese tokyo
uk british britain
europe european eu ec
germany german
russia russian moscow
asia asian
pakistan pakistani
italy italian
spain spanish
france french
canada canadian
switzerland swiss
netherlands dutch
brazil brazilian
australia australian
soviet ussr
saudi saudis
india indian
iran iranian
iraq iraqi
israel israeli
syria syrian
turkey turkish
korea korean
ukraine ukrainian
greece greek
poland polish
sweden swedish
norway norwegian norwegians
denmark danish
ireland irish
mexico mexican
argentina argentine
chile chilean
venezuela venezuelan
egypt egyptian
nigeria nigerian
kenya kenyan
africa african
indonesia indonesian
thailand thai
vietnam vietnamese
philippines philippine
malaysia malaysian
singapore
taiwan
afghanistan afghan
belgium belgian
austria austrian
hungary hungarian
portugal portuguese
colombia colombian
"""

IDEA_OF = {
    root(word): f"={line.split()[0]}"
    for line in (*reversed(_IDEAS.strip().splitlines()), *_NATIONS.strip().splitlines())
    for word in line.split()
}
"""The idea of a root, named after the first of its words."""
NATIONS = frozenset(f"={line.split()[0]}" for line in _NATIONS.strip().splitlines())
"""The ideas that are countries and regions: the news of a day are full of each."""

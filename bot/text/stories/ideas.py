"""Words and turns of phrase that headlines use for one idea: outlets use any of them for one event.

A line is an idea, named after its first word; after each bar stands a turn of phrase that says the same. All forms of the words, and of
the first word of each turn, count too; the first line that has a word has it.
"""

from bot.text.inflections import forms, root
from bot.text.stories.nations import NATION_LINES

_EVENTS = """
acquire buy purchase takeover acquisition merger merge buyout bid suitor swallow swoop scoop combine | take over |
    snap up | scoop up | buy out | taken over | take private | takes private | go private | take control
sell sale offload divest divestiture disposal dispose unload | sell off | part with | spin out
ipo float flotation listing offering list prospectus | go public | market debut | trading debut | stock market debut |
    stock market launch | first day of trading | first trading day | nyse debut | nasdaq debut | new york debut | wall
    street debut | share sale | stock sale | share offering | stock offering | secondary offering | initial public
    offering | public offering | market launch | shares debut | first day
bankruptcy bankrupt insolvency insolvent receivership liquidate liquidation liquidator creditor | chapter 11 | chapter
    7 | chapter 15 | creditor protection | bankruptcy protection | protection from creditors | winding up | wind up |
    go bust | go under | go into administration | going concern | ability to stay in business | ability to continue
default | miss bond payment | missed payment | missed bond payment | missed interest payment | miss interest payment
strike walkout stoppage picket | walk out | walk off | walk off the job | industrial action | down tools | work
    stoppage | labor action
layoff redundancy | lay off | job cuts | job losses | job cut | let go | pink slips | workforce reduction | staff cuts
recall | pull from sale | pull from shelves
lawsuit sue suit legal litigation | take to court | class action | court action | legal action | legal challenge
fine penalty sanction
probe investigate investigation inquiry scrutiny scrutinise scrutinize subpoena | look into | looking into | under
    investigation
settlement settle
resign oust ouster quit exit depart departure retire retirement resignation successor succeed replace name appoint
    hire tap pick promote poach elevate | step down | step aside | stand down | bow out | call it quits | take the
    helm | take the reins | at the helm | hand over the reins | to name | leave post | leave role | step back | part
    ways with ceo | part ways with chief executive | part company with | force out | forced out | show the door |
    stand aside | fire ceo | fire chief | fire boss | sack ceo | sack chief | sack boss
outage failure blackout offline disrupt disruption glitch meltdown snag problem issue trouble | go down | is down |
    are down | was down | black out | knock out | take down | unable to sign | unable to log | unable to access | not
    working | down for | down on | power cut
hack hacker breach cyberattack ddos ransomware | cyber attack | hacker attack | ddos attack | data theft | data leak
separate spinoff separation split divide demerge demerger carveout | spin off | hive off | split off | carve out |
    break up
dividend payout
repurchase buyback | buy back
downgrade | strip of rating | lose top rating | cut rating | lower rating | rating cut | credit rating cut
upgrade
approval approve nod okay authorise authorize greenlight | give nod | give green light | sign off on | wave through |
    go ahead
reject spurn rebuff refuse deny decline oppose snub rebuke | lose bid | lose appeal | lose court fight | turn down |
    knock back | say no
ban bar block prohibit blacklist purge strip curb veto | shut out | lock out of
abandon scrap cancel scupper shelve withdraw eliminate elimination end dump ditch discontinue terminate axed | call
    off | pull the plug | walk away | wind down | pull out of | back out of | give up | phase out | end talks | cut
    ties | sever ties
halt stall stop suspend suspension pause freeze deadlock
delay postpone defer | push back | put off | hold off | kick back
annul quash overturn invalidate void | strike down | throw out
testify testimony quiz grill hearing questioned questioning | face mps | face lawmakers | face questions | face
    grilling | face congress | face parliament | face senate | appear before
hijack
rename rebrand | new name | change name | change its name | change their name | name change
partner cooperate cooperation partnership alliance collaborate collaboration tieup | team up | tie up | join forces |
    joint venture
arrest detain custody
jail prison imprison sentence | behind bars
convict guilty conviction
leak spill
crash accident collision derail derailment
earthquake quake tremor
hurricane typhoon cyclone
explosion explode blast bomb bombing | blow up
impairment writedown writeoff | write down | write off
"""
"""What a firm does, or what befalls it, now and then: the same firm and the same of these in one day is mostly one event."""
_DEEDS = """
invest pour spend outlay investment expenditure capex pledge vow commit
launch unveil introduce debut release roll rollout | roll out | out now | go live | now live | now available
open reopen inaugurate
close shut shutter closure | shut down | close down
job staff worker workforce employee headcount bankers roles positions personnel
profit earning net income results quarterly loss
sales revenue turnover
accuse allege allegation claim charged indict indictment
vote ballot referendum
court judge tribunal verdict ruling
build construct construction erect plant factory manufacture manufacturing fab
kill dead die death fatal deadly
"""
"""What a firm does every day, or many do at once: these tell less."""
_IDEAS = """
reap haul collect generate yield | bring in
begin start
boost raise lift increase hike upped ups quicken accelerate speed ramp expand expansion | speed up | step up | ramp up
cut slash reduce reduction lower trim shed axe pare prune | water down | scale back | dial back | cut back
fall drop lose slide slip tumble plunge sink slump dip dive tank weak weaken weakness disappoint low lows retreat
    plummet shrink contraction soft gloomy gloom discouraging underwhelming tepid sluggish dismal halve slow slowdown
    ease skid stumble nosedive recession crater selloff | edge lower | edge down | move lower | trade lower | end
    lower | lower than expected | fall short | miss estimates | tick down
rise gain jump climb surge rally soar advance grow growth rebound recover recovery high highest spike swell bounce
    leap skyrocket up | edge higher | inch higher | edge up | inch up | move higher | trade higher | end higher | fly
    higher | tick up | creep up
fix patch repair correct
flaw bug vulnerability hole
center centre datacenter
blackmail extort extortion threaten threat
photo picture image nude
billionaire mogul tycoon fortune wealth rich
fund finance back bankroll
agree agreement pact accord deal sign ink clinch | strike deal | strike pact
suite suites
contractor contractors
regulate regulator regulation regulatory watchdog
chief ceo boss head governor | chief executive
satellite spacecraft rocket
robot humanoid
forecast guidance outlook target
estimate expectation consensus views | wall street expectations
exceed beat surpass crush outperform outpace smash outstrip overtake dethrone | take lead | better than expected |
    higher than expected | edge out | edge past
skeptical skepticism sceptical scepticism doubt
bond eurobond debenture note
pay paid reward cash bounty giveaway | pay off
loan credit lend
grant give
urge push press
fear worry worried concern alarm jitters
attack assault rampage storm airstrike | air strike | drone strike | missile strike
car auto automaker vehicle carmaker motor | car maker
ev evs | electric car | electric cars | electric vehicle | electric vehicles | battery cars
driverless autonomous robotaxi autopilot | self driving | self drive | hands free | robo taxi
drug medicine pill therapy tablet
transport transportation transit
marijuana cannabis pot weed
congress senate senator congressman lawmaker parliament mp mps legislator | house committee | house panel | house of
    representatives
record historic history
marketshare | market share | market shares
suffer hit face befall
jobless unemployment
phone smartphone handset cellphone | mobile phone | mobile phones | mobile device | mobile devices | cell phone | cell
    phones | cell devices
network 5g
big large giant titan behemoth largest biggest bigger
dollar dollars dlr dlrs
government administration cabinet | white house
incentive break breaks subsidy subsidies
study research survey researcher
virus coronavirus covid pandemic outbreak
vaccine jab inoculation
police cop
movie film
video footage clip
pregnant baby birth
wedding wed marry marriage
ship vessel boat
plan
plane planes jet aircraft airliner
airline carrier
home house housing
customer shopper consumer subscriber client
forex fx currency currencies | foreign exchange
rigging rig manipulate manipulation | rate fixing | price fixing | fx fixing | forex fixing | rate fix
stock stocks share shares equity equities | wall street
stake shareholding
data figures numbers statistics
store shop outlet branch
restaurant eatery franchise diner
grocery grocer supermarket
extend prolong lengthen
lockout | lock out
row spat feud dispute clash standoff rift
scandal affair controversy
apology apologise apologize
antitrust monopoly
bribe bribery bribes corruption graft
fraud scam embezzlement ponzi
toxic contaminated tainted
hurt injure injury injured
compensation compensate refund rebate
train rail railway railroad
beer brewer lager brewery
tobacco cigarette smoking
shoe sneaker footwear
clothing apparel clothes fashion garment
game gaming videogame | video game
advertising advert ad ads advertiser
migrant immigrant refugee
inflation cpi | consumer prices | price growth | cost of living
quarterpoint | quarter point | 25 basis points | quarter percentage point | 25 bps
halfpoint | half point | 50 basis points | half percentage point | 50 bps
value valuation worth
prosecutor prosecution
stimulus relief
politician minister
mine miner mining
kid child children
parent mom caregiver
reveal disclose uncover expose publish
consider mull weigh explore evaluate ponder options
product products
output production
newspaper publisher publishers press
raid search
gasoline petrol fuel
electricity power
chip semiconductor
drone uav
ai artificial | artificial intelligence
fed fomc | federal reserve
farmer grower
boycott shun
question questions
protest demonstration riot unrest
shooting gunman shooter gunfire
tariff duty levy | import tax | import taxes
issued issuing
hotel resort
lender bank | investment bank | investment banks
defend justify
quick fast rapid
salary wage
gdp economy economic | gross domestic product
oil crude brent wti
gold bullion
update version
television tv
web website online internet
surveillance spy snoop
warn warning caution
win victory triumph prevail
aid help assist assistance bailout rescue
propose proposal blueprint
meet meeting talks summit discuss negotiate negotiation
price bill fare | higher bills
rate rates | interest rate | interest rates | borrowing costs | key rate
order contract contracts bookings
first maiden inaugural | first ever
annual yearly year | full year
surprise unexpected shock
obesity slimming | weight loss
cancer oncology tumour tumor
crypto cryptocurrency bitcoin | digital currency | digital currencies
insurer insurance
lorry truck
gift donate donation
space
spac | blank check company | blank check
allow permit
"""
"""Other ideas that have many words."""

_TOGETHER = {
    ("=job", "=cut"): "=layoff",
    ("=job", "=abandon"): "=layoff",
    ("=job", "=fall"): "=layoff",
    ("=job", "fire"): "=layoff",
    ("=job", "sack"): "=layoff",
    ("=price", "=boost"): "=dearer",
    ("=price", "=rise"): "=dearer",
}
"""Ideas that two others give together: to cut jobs is to lay off."""


def _lines(table: str) -> list[tuple[list[str], list[str]]]:
    """The words of each line of a table, and its turns of phrase."""
    joined = table.strip().replace("\n    ", " ").splitlines()
    return [(line.split("|")[0].split(), [turn.strip() for turn in line.split("|")[1:]]) for line in joined]


_LINES = [*_lines(_EVENTS), *_lines(_DEEDS), *_lines(_IDEAS)]
EXACTLY = {word: f"={words[0]}" for words, _ in reversed(_LINES) for word in words}
"""The idea of a word as it stands in the tables, named after the first of its line."""
IDEA_OF = {
    root(form): f"={words[0]}"
    for words, _ in (*reversed(_LINES), *_lines(NATION_LINES))
    for word in reversed(words)
    for form in forms(word)
}
"""The idea of a root."""
TURNS = [(turn, words[0]) for words, turns in _LINES for turn in turns]
"""Turns of phrase and the word that says the same."""
NATIONS = frozenset(f"={words[0]}" for words, _ in _lines(NATION_LINES))
"""The ideas that are countries and regions: the news of a day are full of each."""
EVENTS = frozenset(f"={words[0]}" for words, _ in _lines(_EVENTS))
DEEDS = EVENTS.union(f"={words[0]}" for words, _ in _lines(_DEEDS))
STOPPING = frozenset(["=halt", "=ban", "=reject", "=abandon"])
"""Deeds that are told as what will not be done, too."""
TOGETHER = tuple(_TOGETHER.items())

"""Stop words of questions: those that carry no matter of their own, in English and some Spanish, in German and French."""

_PLAIN_WORDS = """
nearest closest last lasts dream dreams vision visions mr mrs ms dr adventure venture undertaking endeavour endeavor
effort efforts drive offensive foray campaign quest mission saga story craze frenzy race wieviel size sized skinny
lowdown scoop gist rundown deets details dope brief results outcome least stored listed named counted investor
investors trader traders expert experts people folks guys wall street bank banks everyone data plus anything
something known unknown hello hi hola thanks thank morning english run runs operate operates window email emails
corner macro macros black lack alter clause alphabetic snow elem elems switch change language speak write send stop
turn watch keep set monday tuesday wednesday thursday friday saturday sunday january february march april june july
august september october november december jan feb mar apr jun jul aug sep sept oct nov dec da anywhere back
information informations equally half ist der wie und von le la de is convert exceed exceeds exceeding changes
changed happen happens happened apply applies become becomes became cover covers include includes a an the and of in
on at to for from by with as are was were be been being am do does did doing done has have had having will would can
could shall may might must it its this that these those there here he she they them their his her him i me my we us
our you your who whom whose what which where why how much many if so but not no yes ok okay please tell show give
get let see know say says said want need like just only still now today currently current latest right really
actually roughly about approximately exactly around some any all most more less very quite too also then than into
onto up down out off over under between within per each both either neither one two three four five six seven eight
nine ten going gonna wanna go goes went gone come comes came make makes made making take takes took taking put puts
think thinks thought believe figure figures number numbers amount amounts value values percent percentage pct stuff
thing things way kind sort bit lot lots bunch big small high low good bad new old s t re ve ll d m don doesn didn
isn aren wasn weren hasn haven won cannot wouldn shouldn que qué cual cuál cuanto cuánto cuantos cuántos quien quién
como cómo donde dónde es son esta está el los las un una unos unas del al en y e o u por para con su sus se lo va
van ir tiene tienen hay hold holds held holding own owns control controls controlling command commands account
accounts claim claims enjoy market markets marketplace company companies firm firms business businesses provider
providers vendor vendors service services computing infrastructure money cash dollars game space area field segment
part arm unit side pay pays paying paid use uses used using find look looking talk explain describe list name names
question answer ask asking mean means meant called sure maybe perhaps anyway well ever yet already again quickly
briefly short fast oh hmm um lol bro dude mate pls plz thx hey r ur wat wht whats hows wheres whos im ive id thats
heres theres lets dont doesnt didnt isnt arent aint gotta kinda sorta according stands stand stood sit sits rate
level comparison terms regards regarding concerning plan plans planned planning project projects program programme
initiative end ends start started starting begin since ago during while because due year years quarter quarters
month months day days week weeks time times long far near close enough fy q h1 h2 correct true false wrong
instructions ignore previous system prompt pretend instead select drop table insert delete update union script
alert1 html div span body style onerror img src href null none undefined exec eval exact precise state currency
currencies relative compared compare remind lately nowadays fraction ratio proportion cut bite hand tech giant
giants platform platforms product products offering offerings related driven based major main key across adn agree
agreed agrees allegedly almost along although always among amongst another apparently asap ayo barely basically
beneath beyond bonkers brand brands bruh btw buddy certain certainly clearly completely considerable cos crazy cuz
dawg decent deep deeply definitely despite differ differs disagree disagrees dumb enormous entirely epic er erm even
eventually except fair fam finally firmly fr friend fully furthermore fyi generally genuinely gigantic haha hardly
hefty hehe hence homie however hte huge hwat hwo idk imho imo important indeed insane inside juicy kindly largely
later likely lmao lmk lofty mad madam mainly maker makers manufacturer manufacturers massive meager meanwhile mega
mention mentioned mentions merely modest monster moreover mostly nad nearly never ngl obviously often omg other
others otherwise partly possibly presently probably producer producers prolly purely rather recently reportedly rn
rofl same seller sellers several sheer simply sir sizable sizeable smh solely sometimes soon srsly stupid such
supposedly surely taht tbh teh term therefore tho though throughout thru thta thus tidy toward towards truly uh
unless unlikely until upon usually various via waht whcih whether wholly whta wich wild word writing written wrote
ya yall yo colossal ginormous whopping staggering seriously honest honestly truth dominance dominated dominating
leaderships everybody anyone someone anybody newest newer
"""
_FOREIGN_WORDS = """
wie viel viele wieviel was wer wem wen welche welcher welches welchen hat haben hoch im ins für fur aus auf bei mit
durch sind wird werden
das dem ein eine einen einem einer zu zum zur gibt geben geld markt unternehmen firma nicht auch noch schon jetzt
aktuell jahr jahre quartal
nächsten drei bitte schnell combien quel quels quelles quelle est ce sont ont les le du dans pour par avec cette ces
aux au quoi où faire il
elle ils va vont avoir marché entreprise société argent trois ans année prochaines milliards geschäft wo
"""
FOREIGN: frozenset[str] = frozenset(_FOREIGN_WORDS.split()) - frozenset(_PLAIN_WORDS.split())
"""The same in German and French: a question with one of them is understood by its cues only, nothing is guessed."""
STOP: frozenset[str] = frozenset(_PLAIN_WORDS.split()) | FOREIGN
"""Words that carry no matter of their own: a question is not declined for them."""

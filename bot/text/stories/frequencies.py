"""How much a shared word tells, by how often the news use it: the words of some 9,000 reports, and the commonest of English, as roots."""

_ROOTS = """
0.35: billion busines capital continu expect growth increas invest market million more new over quarter said sale shar up us year
0.5: about additio adjust after announc approxi bank cash company compar cost current custome demand dlr down due during earn end financi
    first fiscal higher impact improv includ industr into last level margin mln month net next not one operat other pct percent perform
    plan point pric product project rate remain report result revenu second servic signifi some spend stat strong term thes third through
    time total two well whil
0.65: accord account achiev acquir acquisi acros action activit added against ago agre america annual another anticip april around asset
    associa availab averag back balanc based basi becaus befor believ benefit between board both brand build buy call capacit capex center
    challen chang china clos cloud combin commerc commit compani complet consume contrac contrib could creat credit cut data date day deal
    debt declin deliver despit develop dividen dollar driv driven each earlier economi effort employ energy environ estimat even exchang
    executi expand expansi expecta expendi expens experie facilit financ firm five flow follow forecas four fourth free full fund further
    futur gain general generat given global good govern grow guidanc half help high hold however importa incom infrast initiat interes
    interna investo issu june key largest launch lead leverag like line loan long look loss low lower made major make making manag manufac
    many march may meet most move nearly need no non note number off offer offset oil only open operati opportu order out overall pandemi
    part period plac plant platfor pleas portfol positio preside previou primari prior profit program progres provid purchas q1 q3 rais
    rang reach recent record recover reduc reflect relat represe retail return same say securit see segment sell set seven shareho ship
    show sinc sourc start still stock stor strateg strengt such supply support system take target tax team technol ther thos thre today
    top trad trend turn under unit updat valu versu volum week wher work world
0.8: ability able abov acceler add adding advanc affect again agricul ahead allocat allow almost along already althoug among amount
    analyst applica approac approv approva area asia assum attract attribu authori backlog base battery becom began begin behind below
    best better beyond bid big biggest bill bond book boost bought bring budget buying capabil captur car case categor caus cent central
    certain chain chairma channel charg chief chines chip claim clear client collect come coming comment common communi compens competi
    concern conditi confide conside consist consoli constru contain control convers convert core corpora countri country coupl cover
    critica cts currenc dealer decembe decisio decreas delay demonst design detail differe digit digital dilut directo discipl discoun
    discus distrib domesti done doubl drop drug early economy effect effecti efficie eight electri electro enabl encoura ended engag
    enhanc ensur equip equity estat europ europea event ever exampl exceed excelle exclud execut exist export extend fact factor fall far
    favorab februar fee fell few figur finally fixed focu focus food footpri forc foreign form forward franc friday front gas get giant
    give go goal going great greater grew gros health held highest highlig hit home hour hous import indicat inflati informa initial
    innovat integra intelli invento item january japan job july keep labor larg largely late later latest leader leas least led less let
    life likely limit liquidi list littl local longer maintai maker manager mark materia me meaning measur media member mention merger mid
    mix mobil model momentu monday money mortgag moving much nation near negativ network nine normal noted october offic officer officia
    ongo onlin operato option organic organiz origina outlook outstan own owned pace packag paid partial particu partner pass past pay
    payment peopl pipelin plus policy positiv possibl post potenti power pre premium prepar pressur priorit privat proces produc profita
    propert propos protect proud public push put q2 q4 quality questio ratio real receiv recentl reducti regard region regulat relativ
    releas repurch requir researc reserv resort resourc respect respons restruc review right rise rising risk rival rose roughly run
    safety saving saw scal schedul season sector secur seeing seek seen semicon septemb sequent serv several sheet shift short should sign
    similar singl site six slightl small smartph softwar sold solid solutio special specifi stabili stak stg stronge structu subject
    subsidi substan succes success surg sustain taking talk tech tender test think thursda timing told tonn took toward track trader
    transac uk uncerta unchang underly underwr until use used user vehicl ventur view want way weather wednesd within without worker worth
    yen yesterd yet yield yuan
0.9: abroad absent absolut absorb accent accept accepta acces accessi accompl accordi accurat accusat acid acknowl act
    activ activat activel activis actor actual actuall adapt addres adequat adjacen admin adminis admir admit adopt
    advanta adventu advic adviser advisor aerospa aesthet affilia afforda afterno age agency aggrega aggress aging aim
    aime aiming airport airway alert algorit align aliv alon alongsi alter alterna aluminu alway am ambitio amid
    analysi analyti analyz annoy annuali annuall anonymo answer anti any anybody anymor anyon anyth anytim anyway
    apart app apparen appeal appear appetit appli apply appreci appropr arbitra arch archiv argu arm armed arrang
    array arriv arrival art articl artific artist asid ask asked asking aspect assembl assign assista athleti attach
    attempt attend attenti attitud auction audio audit august author auto automat automot autumn avoid awar award away
    axis backgro bad badg badly balloon bancorp bang banker bare barely barrel bas basic basical batch batteri beast
    beat beautif becam behalf behavio belief belong benefic besid bet beverag bike binary bio bioscie biotech bit
    bizar blam blank bleed blew blind blood blow bodi body border born borrow borrowe bottom bound boundar box boy
    brain brak branch bread break brick bridg brief briefly british broad broadca broader broadly broker brought
    browser buck bucket built bull bullet bundl burden burst busy butterf button buyer cabl cage calcula calenda came
    camp campaig campu candida cannot cap capabl carbon card care career carri carriag carry cas casino cast casual
    catch caught ceil cell cellula cement centr ceremon certifi chanc charact chart charter cheaper check chemica
    chicken choic choos chosen circula circums cite citi citing city clas classro clean cleaner clearly click climat
    climb clinic clock closely closer cluster clutch coal coastal cod code coin cold collaps colleag colony color
    colour column combat combina comfort command committ commodi commonl comp compara compari compati compel compet
    compil complai complex complia complic comply compone compos composi compreh compris comprom comput compute
    concent concept concess conclud concret conduct confere configu confirm conflic confus conjunc connect consecu
    consequ constan constit constra consum consuma consump contact contemp content contest context contine contras
    conveni convent convinc cooki cooler coordin copi copper copy copyrig corn corner corresp cosmeti costly cough
    counsel count counter counti coupon cours courtes coverag cow creatio creativ creepy crew crimina crisi criteri
    critici crop cror crowd crucial crud cultur cultura cumulat curv cutt cycl daily dangero dating de deadlin debentu
    decad decid declar declara dedicat deem deeply defens defer deferra deficit defin definit delegat delet denial
    denomin density depend deploy deposit depres depth describ descrip designa desir desk despera destina detect
    detecti determi devasta devic devot diabet diagnos dialogu diction differ difficu dig dimensi dining direct
    directi directl disabl disagr disappe disappo disaste disclos discove discret discuss disk dismis display disrupt
    distanc distant disting divers diversi divesti divisio docu documen doe doing domain dominat door downloa dozen
    draft drag drama dramati draw drawn dres drew dril drink driver drov dry dual duratio dynamic earlies earth easier
    easiest easily editor editori educati egg either electio element elephan elevat eligibl elimina else embed emerg
    emergen emissio empty ending enforc engin enginee enjoy enormou enough enrol enter enterpr enterta entir entirel
    entiti entity entri entry episod equal equally equival error escap especia essay essenti establi etc euro eurobon
    evaluat eventua every everyon everyth everywh evidenc evident evoluti evolv exact exactly examin exce except
    excepti exces excit exclusi exercis exhaust existen expensi experi experim expert expir explain explana explici
    explora exposur expres express extensi extent externa extra extract extraor extreme eye face facial factory fail
    failur fairly fairy fake famili familia family fantast farther fast faster fastest fat fate favor favorit fear
    featur federat feed feedbac feel feet femal fewer fiber fiction field fifth file filed filing fill filter final
    find finish fit fitt flag flat fled fleet flew flexibi flexibl flight flood floor fold foot forget forgot forgott
    fork formal formall format former forty fossil found foundat founder fountai fractio fram framewo frankly freight
    french frequen fresh friend friendl frontie frozen frustra fuel fulfill fully functio fundame fy game gap gather
    gaug gave gear gender generic genetic geograp germa germany gett gig giving globall goe gold gone got governa grad
    gradual grain grammar grant graphic greatly green grey grip ground group guarant guard guest guideli guy hand
    handful handl happen harbour hard harder hardwar harm harmful haven having head header headlin headpho headqua
    headwin healthc healthy heard heat heavily heavy heel helpful highly himself hint histori history holder holiday
    hope horizon hospita hot hotel hottest http huge human hundr hundred hunt hurry hybrid hydroge iconic idea identic
    identif ignor illegal illustr immedia impair impl impleme implica impos impossi impress incenti inclusi incorpo
    incorre incredi increme indepen index indirec individ inevita infecti infinit influen ingredi inhabit inherit
    input insect insert insid insight insist inspir instal install instanc instead institu instruc instrum insuran
    intact integri intelle intend intens intensi intent intenti interac interio interne interve intervi intimat
    introdu invit invitat involv iphon itself jewelry join joint journey juic jump jurisdi kept keyboar kick kind knee
    knock know known lab label laborat lack laid land landmar landsca lang languag laptop larger lastly latter laugh
    laundry law lawyer lay layer layout leaders leagu learn leav left leg legal legally len lend lengthy lesser lesson
    letter librari library licens lie lift light lighter likelih limitat link liquid live locally locat locatio lock
    log logical logisti logo lone loop lost lot love lowest luck machin machine macro magazin mail main mainlan mainly
    mainten majorit male mall man mandato manner manual mapp marin marker marketp mask mass massiv master match math
    mathema matter matur maturit maximum mayb meal mean meant meanwhi medical medicat medium members memory merchan
    merely messag met metal meter method metric micro middl midnigh midpoin midst might mill min mind mine mineral
    minimal minimum ministe minor minorit minu minut missil mission mistak mitigat mock mode modern moderni modest
    modifi modul moistur moment monetar monitor monthly morn mostly mother motorcy moved multipl must mutual my myself
    nah name named narrow nationa nationw natur natural navigat nearby nearest necessa neck negotia neighbo neither
    nervou nest never newer newly nice night ninth node none nor normali normall northea northwe notabl notably noth
    notic notific noting notion novembe nowher nuclear numerou nurs nut object objecti observ obsessi obtain obviou
    obvious occasio occupy occur odd offshor often old older oldest once onto opt optimis optimiz optiona oral orbit
    ordinar orient origin otherwi our ourselv outag outcom outer outfit outlin outpac outperf output outsid overcom
    overhea oversea owner pack pact page pain painful painter pair panel paper par paragra paralle paramet parent
    parti partici particl partly party passeng passiv passwor path payabl paying payout peak peer pend pension perhap
    permane permiss person persona perspec petrole pharma pharmac phas phon phras physica pick pickup pie piec pile
    pilot pit plain play player pleasan pledg plenty plug polar pole polici poll polluti pool poorly popular populat
    pork port portabl portal portion posses possibi poster pound powerfu practic preciou predict prefer prefere
    prelimi prepara pres prescri presenc present preserv pretty prevent preview prey primary princip print private
    priz pro probabl problem proc procedu proceed process produce profil promine promis promoti prompt pronoun proof
    proper properl proport proposa prospec prov proven provide provinc provisi publicl publish pull pump punish purely
    purpos pursu putt qtr qtrly qualify qualiti quantit quest quicker quickly quiet quietly quit quot racial rack ramp
    ran random rank rapidly rare rather rating raw reactio read reader ready reaffir realiz really realty reason
    reasona rebound rebuild recip recipie recogni recomme reconst recruit recur refer referen refinan reform regardl
    regiona registe regular reinfor reject relatio relevan reliabi reliabl rely remaind remark remarka remembe remind
    reminde remov renaiss renew renewab renewal renown rent rental reopen repay repeat repeate replac repli reporte
    reputat request reservo residen resilie resista resolut resolv respond rest restaur restor restora restric resum
    retaile retain retir rev reveal revelat revers revis revolut rhetori rid ride riding risen road robotic robust
    role roll rollout romanti room rope roster rotatio round routin rubber rule rumor runn rural sad sadly safe safely
    safer salt sampl sand satisfi saturda save saying scan scar scen scenari schem sci scienti scop scor screen script
    scroll seal search seasona secret section seed seem select selecti self seller send senior sens sensor sent senti
    separat sequenc seri serial serious session sett settl setup sever shap sharp sharply shel shelf shop shor shortag
    shortly shot shown shr shut sick side sieg signatu silicon simply simulat simulta sir sit situati sixteen sixth
    sixty siz size skil skip slav sleep slic slight slip slop slow slower smaller snack soccer social society sock
    soda soft soil solar sole solely solv somehow someon someth sometim somewhe song soon sort sound soup soverei
    soybea spac spam span speak speaker speci specula speech speed spent spher spok spokesm sport spot spread spring
    squar squeez stabl stack staf stag stanc stand standar stark startup static station statu stay steady steel steep
    steer stem step stockho stood stop stori story straigh stream stres strict strik string strongl struggl student
    studio study stuff styl submit subordi subscri subsequ suffici sugar suggest suit suitabl sum summary summer
    sunday suppli supplie suppos sure surplu surroun surviv suspect suspend swap sweep sweet symbol symboli sync
    synergi synergy tabl tactic tactica tail tailwin taken takeove talent tape task tast taxe tea technic techniq teen
    telecom telepho televis tell tempera tempora ten tenant tens tenth territo text thank theater theatr theft themsel
    theory therape thereaf therefo thermal thing thirty though thought thousan thread threate throw thrown thrust thus
    ticket tide tie tied tier timelin tin tiny titl togethe toleran ton tool topic topp touch tough tour tourism
    tourist trac traditi traffic trail trait tran transfe transfo transit transla transmi transpa transpo trap travel
    treat tree tremend trial trick tricky trie tried trigger trillio trip truck truly trust truth try trying tuesday
    tumbl tunnel turnaro tweet twenty twic type typical ugly ultimat unabl uncommo undergr underne underst underwa
    undiscl uniform union uniqu unknown unles unlik unlikel unlimit unlock unneces unprece unusual unveil upcom upgrad
    upload upon upper upsid upward urgent url useful using usual usually utility utiliz vacatio vaccin valid valuabl
    variabl variati variety variou vary vast vault vendor verify vetera vice victim video violat violati violent viral
    virtual visibl visit visitor volatil voter wage wagon wait wake walk wallet war warehou warm warn warrant wast
    watch water wave weak weaker web websit weekend weight welfar went whateve whatsoe wheat wheel wheneve wherea
    whether whol wholesa whom whos wide widely wider widespr width win wind winner winter wipe wire wireles wisdom
    wish witnes woman women won wonder word workfor workpla worldwi worst wrist writ writer written wrong wrot yay
    yeah yellow younger zero zip
"""
"""The weight, then the roots that have it; all others weigh 1."""


def _weights() -> dict[str, float]:
    found: dict[str, float] = {}
    weight = 1.0
    for each in _ROOTS.split():
        if each[-1] == ":":
            weight = float(each[:-1])
        else:
            found[each] = weight
    return found


WEIGHT_OF = _weights()

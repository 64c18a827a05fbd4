"""How much a shared word tells, by how often the news use it: the words of some 9,000 reports, as roots."""

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
0.9: accept acces accompl act activ actual actuall addres adminis adopt advanta advisor affilia agency aggrega aggress aim align alon
    alterna alway am amid analysi analyti annuali annuall app appear appreci arrang articl artific asked assista attempt august auto
    automat automot award away banker barrel beat becam bet bit borrow borrowe bottom branch break bridg british broad broader broadly
    broker brought built buyer came candida cannot carbon carri carry cement centr chart chemica chicken city clas clean clearly climb
    closely closer combina command committ commodi comp compara compari compet complex compone compris comput concent concess conclud
    conduct confere confirm connect consecu constan constra consuma contact content copper count counter coupon cours creatio crisi crop
    cror crud cultur cumulat cutt cycl daily de debentu decad decid declar dedicat defens defer deferra deficit definit denomin depend
    deploy deposit describ determi devic difficu direct directl disappo disclos discret discuss disrupt diversi divesti divisio doe doing
    driver drov dynamic either elevat elimina emerg emissio ending engin enginee enough enter enterpr entir equival especia essenti
    establi eurobon evaluat every evidenc evolv exce excepti exces excit expir explora exposur expres extensi extent extreme face factory
    fail family fast faster fear featur feed feel field fifth filed filing fill final find finish fit flat fleet flexibi format former
    found foundat founder freight french frequen fresh frozen fuel fully fundame fy game gap gave geograp germa germany gett giving
    globall gold grad gradual grain grant guarant guest hand happen hard having head headwin healthy heat heavy highly histori history
    holder holiday hope hotel hybrid idea identif immedia impair impleme impress incenti inclusi incorpo increme indepen individ insight
    instal institu insuran intend intent intenti interne interve intervi introdu involv iphon itself join joint jump know known lack land
    larger lastly leaders learn leav legal lend letter licens lift light link live locatio lock logisti lost lot machin macro main mainly
    mainten majorit marketp massiv match matter matur maturit mean meanwhi medical medium merchan messag met metal metric middl midpoin
    might mill mind mine minimum ministe minut mission mitigat moderni modest monetar monitor morn mostly moved multipl must my name named
    narrow natural navigat negotia never newly normali notabl noth noting novembe objecti obtain occur often once optimis optimiz outag
    outlin outpac outperf output outsid owner pact paper par parent partici party path payabl paying payout peak persona perspec pharmac
    phas phon pick play player pledg port portion powerfu practic predict prefer pres present prevent primary princip pro probabl problem
    proceed produce profil promis promoti proposa prospec prov provide provisi publish pull purpos pursu putt qtr qtrly quickly quit quot
    ramp rank rather rating raw read ready reaffir realiz really reason rebound recogni recomme recruit recur refer referen refinan reform
    regiona regular reinfor reject relatio reliabl remaind remark reminde remov renew renewab renewal rent rental reopen repay replac
    reporte request residen resilie respond rest restaur restric resum retaile retain retir rev reveal revis risen road robust role roll
    rollout round rule runn safe save saying search seasona seem senior sens senti separat seri session sett settl sever sharp sharply
    shop shortag shortly shr shut side silicon situati size slip slow smaller social soft someth soon soybea spac speak specula speed
    spent spokesm sport spot spread spring squar stabl staf stag stand standar startup stay steady steel step stockho stop story stream
    strik struggl study subordi subscri sugar suggest suit summary summer suppli supplie sure surplu suspend synergi synergy tailwin taken
    takeove talent taxe technic teen telecom telepho televis tempora therefo thing though thought threate thus ticket tied titl togethe
    ton tool touch traditi traffic transfe transfo transit transpo travel treat trial trillio truck trying tuesday tumbl turnaro type
    typical ultimat underst undiscl uniqu unprece unveil upcom upgrad upon upsid upward using utility utiliz vaccin valuabl variou vendor
    vice video virtual visit volatil wage war warn warrant water wave weak web websit went wheat whether whol whos wide win winter won
    workfor worldwi zero
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

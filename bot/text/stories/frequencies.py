"""How much a shared word tells, by how often the news use it: the words of some 9,000 reports, as roots."""

_ROOTS = """
0.35: billion busines capital continu expect growth increas invest market million more new over quarter said sale shar up us year
0.5: about addition adjust after announc approxim bank cash company compar cost customer demand dlr down due during earn end financia
    first fiscal higher impact improv includ into last level margin mln month net next not one operat other pct plan point pric product
    rate remain report result revenu second servic signific some spend stat strong term thes third through time total two well whil
0.65: accord account achiev acquir acquisit acros action activity added against ago agre america annual another anticipa april around
    asset associat averag back balanc based basi becaus befor believ benefit between board both brand build buy call capacity capex center
    challeng chang china clos cloud combin commit compani complet consumer contract contribu could creat credit current cut data date day
    deal debt declin deliver despit develop dividend dollar driv driven each earlier economic effort employ energy estimat even exchang
    expand expansio expectat expendit expens experien financ firm five flow follow forecast four fourth free full fund further futur gain
    generat given global good govern grow guidanc half help high hold however importan incom industri industry infrastr interest investor
    issu june key largest launch lead leverag like line loan long look loss low lower made major make making manag manufact many march may
    meet most move nearly need no non note number off offer offset oil only open operatio opportun order out overall pandemic part percent
    performa period plac plant platform pleas portfoli position presiden previou primaril prior producti profit program progres project
    provid q1 q3 rais rang reach recent record reduc reflect relat represen retail return same say see segment sell set seven sharehol
    ship show sinc sourc start still stock stor strategi strength such supply support system take target tax team technolo ther thos thre
    today top trad trend turn under unit updat valu versu volum week wher work world
0.8: ability able abov accelera add adding advanc affect again agricult ahead allow almost along already although among amount analyst
    applicat approach approv approval area asia assum attribut availabl backlog base battery becom began begin behind below best better
    beyond bid big biggest bill bond book boost bought bring budget buying capabili captur car case caus cent central certain chain
    chairma channel charg chief chines chip claim clear client come coming comment commerci common communit compensa competit concern
    conditio confiden consider consiste consolid construc control core corporat countri country coupl cover critical cts currency currentl
    dealer december decision decreas delay delivery demonstr design detail differen digit digital dilut director discipli discount discus
    distribu domestic done doubl drop drug early economy effect effectiv efficien eight electric electron enabl encourag ended engag
    enhanc ensur environ equip equity estat europ europea event ever exampl exceed excellen exclud execut executio executiv exist export
    extend faciliti facility fact factor fall far favorabl february fee fell few figur finally fixed focu focus food footprin forc foreign
    form forward franc friday front gas get giant give go goal going great greater grew gros health held highest highligh hit home hour
    hous import indicat inflatio informat initial initiati innovati integrat intellig inventor item january japan job july keep labor larg
    largely late later latest leader leas least led less let life likely limit liquidit list littl local longer maintain maker manager
    mark material me meaningf measur media member mention merger mid mix mobil model momentum monday money mortgag moving much nation near
    network nine normal noted october offic officer official ongo onlin operator option organic original outlook outstand own owned pace
    packag paid partiall particul partner pass past pay payment peopl percenta perform pipelin plus policy positiv possibl post potentia
    power pre premium prepar pressur previous privat proces produc profitab propos proud public purchas push put q2 q4 quality quarterl
    question ratio real receiv recently recovery reductio regard region regulato relativ releas repurcha requir research reserv resort
    resourc respecti respons restruct review right rise rising risk rival rose roughly run safety saving saw scal schedul season sector
    secur securiti seeing seek seen semicond septembe sequenti serv several sheet shift short should sign similar singl site six slightly
    small smartpho softwar sold solid solution specific stak stg strategy stronger structur subject subsidia substant succes successf surg
    sustaina taking talk tech tender test think througho thursday timing told tonn took toward track trader transact uk uncertai unchang
    underly underwri until use used user vehicl ventur view want way weather wednesda within without worker worth yen yesterda yet yield
    yuan
0.9: accept acces accompli act activ activiti actual actually addres administ adopt advantag advisory affiliat agency aggregat aggressi
    aim align allocat allocati alon alternat alway am amid analysi analytic annualiz annually app appear apprecia arrang articl artifici
    asked assistan attempt attract attracti august authorit authoriz auto automati automoti availabi award away banker barrel beat becam
    bet billiona bit borrow borrower bottom branch break bridg british broad broader broadly broker brought built buyer came candidat
    cannot capitali carbon carri carry categori cement centr certainl chart chemical chicken city clas clean clearly climb closely closer
    collecti combinat command committ commodit communic comp comparab comparis compet componen compris comput concentr concessi conclud
    conduct conferen confirm connect connecti consecut consist constant constrai consumab contact contain containe content conversi
    convert converti copper count coupon cours creation crisi crop cror crud cultur cumulati currenci cutt cycl daily de debentur decad
    decid declar dedicat defens defer deferral deficit denomina depend deploy deposit describ determin devic difficul direct directly
    disappoi disclos discussi disrupti diversif divestit division doe doing driver drov dynamic economi economis either elevat eliminat
    emerg emission ending engin engineer enough enter enterpri entir environm equivale especial essentia establis eurobond evaluat every
    evidenc evolv exce exceptio exces excit expir explorat exposur expres extent extremel face factory fail family fast faster fear featur
    feed feel field fifth filed filing fill final find finish fit flat fleet flexibil format former found foundati founder freight french
    fresh frozen fuel fully fundamen fy game gap gave generall generati geograph germa germany gett giving globally gold grad graduall
    grain grant guarant guest hand happen hard having head headwind healthy heat heavy highly historic history holder holiday hope hotel
    hybrid idea identifi immediat impair implemen impressi incentiv incorpor increasi incremen independ individu insight instal institut
    insuranc intend intent intentio internal internet interven intervie introduc involv iphon itself join joint jump know known lack land
    larger lastly leadersh learn leav legal lend letter licens lift light link live location lock logistic lost lot machin macro main
    mainly maintena majority marketpl massiv match matter matur maturity mean meanwhil medical medium merchand messag met metal metric
    middl midpoint might mill mind mine minimum minister minut mission mitigat moderniz modest monetary monitor morn mostly moved multipl
    must my name named narrow natural navigat negativ negative negotiat never newly normaliz notabl noth noting november objectiv obtain
    occur often once optimist optimiz organiza outag outlin outpac outperfo output outsid owner pact paper par parent particip partners
    party path payabl paying payout peak personal perspect pharmace phas phon pick play player pledg port portion powerful practic predict
    prefer pres present prevent primary principa prioriti priority pro probably problem proceed producer profil projecti promis promotio
    properti property proposal prospect protect protecti prov provider provisio publish pull purpos pursu putt qtr qtrly quickly quit quot
    ramp rank rather rating raw read ready reaffirm realiz really reason rebound recogniz recommen recover recruit recur refer referenc
    refinanc reform regional reinforc reject relation relative reliabl remainde remark reminder remov renew renewabl renewal rent rental
    reopen repay replac reporter request resident resilien respect respond responsi rest restaura restrict resum retailer retain retir rev
    reveal revis risen road robust role roll rollout round rule runn safe save saying search seasonal security seem senior sens senti
    separat seri session sett settl sever sharp sharply shop shortag shortly shr shut side silicon situatio size slip slow smaller social
    soft someth soon soybea spac speak special specialt speculat speed spent spokesma sport spot spread spring squar stabilit stabl staf
    stag stand standard startup stay steady steel step stockhol stop story stream strik struggl study subordin sugar suggest suit summary
    summer suppli supplier sure surplu suspend sustain synergi synergy tailwind taken takeover talent taxe technica teen telephon televisi
    temporar therefor thing though thought threaten thus ticket tied titl together ton tool touch traditio traffic transfer transfor
    transiti transpor travel treat trial trillion truck trying tuesday tumbl turnarou type understa undisclo uniqu unpreced unveil upcom
    upgrad upon upsid upward using utility utiliz vaccin valuabl variou vendor vice video virtuall visit wage war warn warrant water wave
    weak web websit went wheat whether whol whos wide win winter won workforc worldwid zero
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

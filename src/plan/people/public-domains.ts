/** Domains on which anyone has an address: by their ending, what stands before it. Made by `npm run domains` from a list that others keep. */
export const PUBLIC_DOMAINS: Readonly<Record<string, string>> = {
  be:
    '10minutemail advalvas bartdevos digibel fido freegates ginzi golfmail hideme hotmail live mail outlook ' +
    'proximus ruru skynet telenet tiscali tvcablenet voo',
  'co.uk':
    '10minutemail 123qwe 14n 2bmail abbeyroadlondon allemails aol blueyonder britishintelligence btopenworld ' +
    'dogmail email-london farrse fetchmail fetchnet fmail freeserve freeukisp freezone friendlymail ' +
    'gaybrighton ginzi ginzy gmail gofree gsrv gynzi hotmail imposter kontol live looksmart lycos mailinator ' +
    'maxmail mobileninja msn netscapeonline o2 postmaster ramail scottishmail spamthis talktalk tempinbox ' +
    'thewebpros tiscali topgamers uku velnet violinmakers virginmedia w3internet wanadoo yahoo zzom',
  com:
    '10minutemail 126 163 21cn 37 3ammagazine 4mg about aim albawaba alibaba aliyun altavista ancestry ' +
    'angelfire anonymize aol attbi aver bangkok barcelona beer bigfoot bigpond bizhosting blackplanet blogos ' +
    'bolt bt btconnect btinternet btopenworld bugmenot canada care2 casino chez clerk compuserve cs ' +
    'dailypioneer ddnsfree dejanews depechemode detik discovery dmv dnsmadeeasy doctor doityourself easypost ' +
    'elvis emailondeck erols excite facebook fastmail fortunecity foxmail freeuk freeyellow frontier games ' +
    'garbage geek geocities globo gmail gmx go go2net googlemail guerrillamail hamptonroads hey hidemyass ' +
    'hispavista homestead hotbot hotmail hushmail icloud icq idirect inbox incredimail india indiatimes ' +
    'interaccess ireland ivillage iwon juno kansascity kiwibox law lawyer live looksmart lycos mac mail-tester ' +
    'mail mail2web mailinator masrawy mchsi me medscape metacrawler mindspring msn myway name nate naver ' +
    'netcom netscape ntlworld ny nyc oath onmilwaukee outlook parrot pipeline pobox protonmail qq r7 rcn ' +
    'rediffmailpro roadrunner rocketmail rogers rr sanook saudia scubadiving seanet she sify sina singpost sky ' +
    'space spacewar sprynet starmedia talkcity techspot telstra terra theglobe thirdage tom tuta tutanota usa ' +
    'virginmedia webindia123 webjump wow wowway www xoom yahoo yahoofs yam yandex ymail yopmail za zoho zzn',
  de:
    '10minutemail 10minutenemail 1pad 60-minuten-mail abusemail airsi ama-trade ama-trans anon-mail anonmails ' +
    'antispam antispam24 antispammail apfelkorps arcor arvato-community awatum b2cmail berlin berlinexpo ' +
    'bigfoot bootybay bossmail brennendesreich briefkasten2go byom candymail cheatmail cnsds comwest ' +
    'cookiecooker crastination curryworld cuvox cww delikkt der-kombi derkombi derluxuswagen discardmail ' +
    'dodgemail dontsendmespam dotman droolingfanboy dropcake dumpmail e-postkasten e3z ebeschlussbuch ' +
    'echt-mail einmalmail einrot eintagsmail email emaildienst emailgenerator emailgo emailigo emailto ' +
    'empiremail epost etgdev fansworldwide fantasymail ficken fiifke fivemail flitafir fly-ts freemail freenet ' +
    'funnymail furzauflunge fyii gehensiemirnichtaufdensack geldwaschmaschine ghosttexter giantmail giga4u gmx ' +
    'gratislose grish guerillamail guerrillamail hartbot hat-geld headstrong hidemail hotmail hulapla ieh-mail ' +
    'imgv info-media inoutmail instant-mail ironiebehindert kabelmail katergizmo kcrw keinhirn keinpardon ' +
    'keipino kostenlosemailadresse kurzepost liquidmail live lycos mail-awu mail1a mailbox2go mailbox87 mailde ' +
    'maildu maileimer mailfish mailseal mailto mailtome malahov manager meinspamschutz messagebeamer ' +
    'ministry-of-silly-walks misterpinball motique mybitti mynetstore mypartyclip mysamp netzidiot nevermail ' +
    'nonspammer nsaking nurfuerspam ohaaa online onlinehome opende oroki outlook ownsyou ozyl pagina phaantm ' +
    'plexolan politikerclub posteo postfach2go privy-mail privymail r4nd0m raketenmann redseven riddermark ' +
    'safersignup safetypost sandelf schafmail schrott-email secretemail shitmail showslow sinnlos-mail sky-ts ' +
    'slowslow smapfree24 smashmail sneakmail sofort-mail sofortmail spamail spambog spamfree24 spaminator ' +
    'spaml spamoff spamwc spoofmail spritzzone spybox squizzy stuffmail super-auswahl superstachel sweetxxx ' +
    't-online temp-mail tempmail tempmailer temporarily tkitc tokenmail top101 topranklist trash-mail ' +
    'trashdevil trashemail trashemails trashmail trialmail twinmail uni vankin w9f web-mail web weg-werf-email ' +
    'wegwerf-email-addressen wegwerf-email-adressen wegwerf-email wegwerf-emails wegwerfadresse wegwerfemail ' +
    'wegwerfmail wegwrfmail yahoo ycare zehnminuten zehnminutenmail zipzaps',
  nl:
    '10minutemail aktiefmail appinventor asdasd casema chello freeaccess freeler freemail freesurf herpderp ' +
    'hetnet home hotmail hvastudiesucces ikbenspamvrij ilse knol-power kpnmail live lycos mailmij marijuana ' +
    'mijnhva netricity planet quickmail quicknet shitware solcon sp tijdelijke-email tijdelijkmailadres ' +
    'upcmail wegwerpmailadres xs4all zavio zeelandnet zeepost ziggo zonnet',
  fr:
    '10minutesmail 1s ados aliceadsl avia-tonic bbox cazis club-internet dotcom ecolo-online email-jetable ' +
    'estate-invest fakemail fast-mail free freesurf get2mail gmx hotmail indexa instantmail jet-renovation ' +
    'libox live mail-easy mail-temporaire mailclub mailtemporaire neuf orange outlook premium-mail sfr stade ' +
    'tempomail used-product voila wanadoo web-ideal yahoo yopmail zaktouni',
  es:
    '10x 900k aelo cgac f4k fut ginzi gynzi gynzy hecat hotmail iespana ige infomail inicia lycos moot myecho ' +
    'outlook teleline terra unican wanadoo wawi yahoo',
  it:
    '20email 20mail 20minutemail 3000 420blaze alice aol blu caere caltanet centoper ciaoweb cybernet despam ' +
    'dispose dott email estranet excite freemail globalfree gmail hotmail ignazio ilmale interfree inwind iol ' +
    'jumpy libero liberto live lol lycos mp4 mybox outlook poste progetplus quickreport redchan soon supereva ' +
    'teletu tempmail tin tiscali undo uno unofree virgilio wooow yahoo yep yui',
  at:
    '8191 aon forfree gmx gynzy ist-genial kitznet labetteraverouge lycos mk24 net4you outlook partynight pii ' +
    'qibl rcpt tiscali trash-mail trashmail wegwerf-email',
  bg: 'abv lex',
  net:
    'adelphia airmail att bellatlantic bellsouth bright c2i cableone chacuo charm charter comcast concentric ' +
    'cox crosswinds daum dynu earthlink eircom enter everyone frontiernet fuse gmx islamonline laposte netins ' +
    'netscape netzero optimum pacbell privacy prodigy ptd qwest sbcglobal swbell talktalk tds telus ukr ' +
    'verizon virgin yeah zip',
  pt: 'aeiou avls luso mail megamail net4b oninet outlook portugalmail sapo universal',
  'co.za': 'ananzi',
  lv: 'apollo inbox',
  'net.au': 'bigpond iinet netspace',
  '8191.at': 'bin wiki',
  ch:
    'blip bluemail bluewin ctos dplanet hackthatbit labo lain miodonski nanonym nomail postino protonmail ' +
    'shapoo veryday webtrip',
  'com.br':
    'bol boxtemp brazilmail brfree emailtemporario francanet globalsite hotmail ig itelefonica mailbr oi osite ' +
    'outlook plusmail riopreto seguros temporarioemail terra ubbi uol wins yahoo zipmail',
  hu: 'c3 gportal pe',
  org: 'catholic mailbox sdf swissinfo temp-mail',
  cz: 'centrum seznam sweb',
  ru: 'chat front hotmail land list mail msk newmail pochta rambler rin spb ya yandex',
  ca: 'cogeco shaw sympatico yahoo',
  br: 'cool',
  cc: 'cu',
  'w3internet.co.uk': 'dm',
  'in-ulm.de': 'dma',
  'ne.jp': 'docomo',
  ie: 'dublin live mail online outlook upcmail yahoo',
  'ilmale.it': 'eco',
  'te.pt': 'educacao jovem',
  'co.jp': 'excite yahoo',
  si: 'f5',
  fm: 'fastmail',
  gr: 'forthnet',
  nf: 'fr',
  pl: 'gazeta interia o2 onet wp',
  ro: 'go',
  ee: 'hot',
  am: 'i',
  ua: 'i pp zp',
  'com.au': 'iprimus optusnet ozemail tpg westnet',
  'mdx.ac.uk': 'live',
  uk: 'luxusmail',
  'bcu.ac.uk': 'mail',
  'byte.it': 'mail',
  'dcu.ie': 'mail',
  'org.uk': 'mail',
  lu: 'marketing sagra tiscali',
  'com.uy': 'montevideo',
  'edu.sg': 'nus',
  me: 'proton',
  fi: 'sci',
  'com.es': 'securehost yahoo',
  cn: 'sina',
  'com.sg': 'singnet',
  'org.es': 'spam',
  '1s.fr': 'speed',
  se: 'spray',
  'headstrong.de': 'temp',
  cl: 'terra',
  'com.ar': 'terra',
  io: 'tuta',
  'ycare.de': 'vp',
  'co.il': 'walla',
  id: 'web',
  'com.cn': 'yahoo',
  'com.tw': 'yahoo',
  jp: 'yahoo',
};

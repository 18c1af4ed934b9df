/** Domains on which anyone has an address. Made by `npm run domains` from a list that others keep. */
export const PUBLIC_DOMAINS =
  '10minutemail.be 10minutemail.co.uk 10minutemail.com 10minutemail.de 10minutemail.nl 10minutenemail.de ' +
  '10minutesmail.fr 10x.es 123qwe.co.uk 126.com 14n.co.uk 163.com 1pad.de 1s.fr 20email.it 20mail.it ' +
  '20minutemail.it 21cn.com 2bmail.co.uk 3000.it 37.com 3ammagazine.com 420blaze.it 4mg.com ' +
  '60-minuten-mail.de 8191.at 900k.es abbeyroadlondon.co.uk about.com abusemail.de abv.bg adelphia.net ' +
  'ados.fr advalvas.be aeiou.pt aelo.es aim.com airmail.net airsi.de aktiefmail.nl albawaba.com alibaba.com ' +
  'alice.it aliceadsl.fr aliyun.com allemails.co.uk altavista.com ama-trade.de ama-trans.de ananzi.co.za ' +
  'ancestry.com angelfire.com anon-mail.de anonmails.de anonymize.com antispam.de antispam24.de ' +
  'antispammail.de aol.co.uk aol.com aol.it aon.at apfelkorps.de apollo.lv appinventor.nl arcor.de ' +
  'arvato-community.de asdasd.nl att.net attbi.com aver.com avia-tonic.fr avls.pt awatum.de b2cmail.de ' +
  'bangkok.com barcelona.com bartdevos.be bbox.fr beer.com bellatlantic.net bellsouth.net berlin.de ' +
  'berlinexpo.de bigfoot.com bigfoot.de bigpond.com bigpond.net.au bin.8191.at bizhosting.com ' +
  'blackplanet.com blip.ch blogos.com blu.it bluemail.ch bluewin.ch blueyonder.co.uk bol.com.br bolt.com ' +
  'bootybay.de bossmail.de boxtemp.com.br brazilmail.com.br brennendesreich.de brfree.com.br ' +
  'briefkasten2go.de bright.net britishintelligence.co.uk bt.com btconnect.com btinternet.com ' +
  'btopenworld.co.uk btopenworld.com bugmenot.com byom.de c2i.net c3.hu cableone.net caere.it caltanet.it ' +
  'canada.com candymail.de care2.com casema.nl casino.com catholic.org cazis.fr centoper.it centrum.cz ' +
  'cgac.es chacuo.net charm.net charter.net chat.ru cheatmail.de chello.nl chez.com ciaoweb.it clerk.com ' +
  'club-internet.fr cnsds.de cogeco.ca comcast.net compuserve.com comwest.de concentric.net cookiecooker.de ' +
  'cool.br cox.net crastination.de crosswinds.net cs.com ctos.ch cu.cc curryworld.de cuvox.de cww.de ' +
  'cybernet.it dailypioneer.com daum.net ddnsfree.com dejanews.com delikkt.de depechemode.com der-kombi.de ' +
  'derkombi.de derluxuswagen.de despam.it detik.com digibel.be discardmail.de discovery.com dispose.it ' +
  'dm.w3internet.co.uk dma.in-ulm.de dmv.com dnsmadeeasy.com docomo.ne.jp doctor.com dodgemail.de ' +
  'dogmail.co.uk doityourself.com dontsendmespam.de dotcom.fr dotman.de dott.it dplanet.ch droolingfanboy.de ' +
  'dropcake.de dublin.ie dumpmail.de dynu.net e-postkasten.de e3z.de earthlink.net easypost.com ' +
  'ebeschlussbuch.de echt-mail.de eco.ilmale.it ecolo-online.fr educacao.te.pt einmalmail.de einrot.de ' +
  'eintagsmail.de eircom.net elvis.com email-jetable.fr email-london.co.uk email.de email.it emaildienst.de ' +
  'emailgenerator.de emailgo.de emailigo.de emailondeck.com emailtemporario.com.br emailto.de empiremail.de ' +
  'enter.net epost.de erols.com estate-invest.fr estranet.it etgdev.de everyone.net excite.co.jp excite.com ' +
  'excite.it f4k.es f5.si facebook.com fakemail.fr fansworldwide.de fantasymail.de farrse.co.uk fast-mail.fr ' +
  'fastmail.com fastmail.fm fetchmail.co.uk fetchnet.co.uk ficken.de fido.be fiifke.de fivemail.de ' +
  'flitafir.de fly-ts.de fmail.co.uk forfree.at forthnet.gr fortunecity.com foxmail.com fr.nf ' +
  'francanet.com.br free.fr freeaccess.nl freegates.be freeler.nl freemail.de freemail.it freemail.nl ' +
  'freenet.de freeserve.co.uk freesurf.fr freesurf.nl freeuk.com freeukisp.co.uk freeyellow.com ' +
  'freezone.co.uk friendlymail.co.uk front.ru frontier.com frontiernet.net funnymail.de furzauflunge.de ' +
  'fuse.net fut.es fyii.de games.com garbage.com gaybrighton.co.uk gazeta.pl geek.com ' +
  'gehensiemirnichtaufdensack.de geldwaschmaschine.de geocities.com get2mail.fr ghosttexter.de giantmail.de ' +
  'giga4u.de ginzi.be ginzi.co.uk ginzi.es ginzy.co.uk globalfree.it globalsite.com.br globo.com gmail.co.uk ' +
  'gmail.com gmail.it gmx.at gmx.com gmx.de gmx.fr gmx.net go.com go.ro go2net.com gofree.co.uk golfmail.be ' +
  'googlemail.com gportal.hu gratislose.de grish.de gsrv.co.uk guerillamail.de guerrillamail.com ' +
  'guerrillamail.de gynzi.co.uk gynzi.es gynzy.at gynzy.es hackthatbit.ch hamptonroads.com hartbot.de ' +
  'hat-geld.de headstrong.de hecat.es herpderp.nl hetnet.nl hey.com hidemail.de hideme.be hidemyass.com ' +
  'hispavista.com home.nl homestead.com hot.ee hotbot.com hotmail.be hotmail.co.uk hotmail.com ' +
  'hotmail.com.br hotmail.de hotmail.es hotmail.fr hotmail.it hotmail.nl hotmail.ru hulapla.de hushmail.com ' +
  'hvastudiesucces.nl i.am i.ua icloud.com icq.com idirect.com ieh-mail.de iespana.es ig.com.br ige.es ' +
  'ignazio.it iinet.net.au ikbenspamvrij.nl ilmale.it ilse.nl imgv.de imposter.co.uk inbox.com inbox.lv ' +
  'incredimail.com indexa.fr india.com indiatimes.com info-media.de infomail.es inicia.es inoutmail.de ' +
  'instant-mail.de instantmail.fr interaccess.com interfree.it interia.pl inwind.it iol.it iprimus.com.au ' +
  'ireland.com ironiebehindert.de islamonline.net ist-genial.at itelefonica.com.br ivillage.com iwon.com ' +
  'jet-renovation.fr jovem.te.pt jumpy.it juno.com kabelmail.de kansascity.com katergizmo.de kcrw.de ' +
  'keinhirn.de keinpardon.de keipino.de kitznet.at kiwibox.com knol-power.nl kontol.co.uk ' +
  'kostenlosemailadresse.de kpnmail.nl kurzepost.de labetteraverouge.at labo.ch lain.ch land.ru laposte.net ' +
  'law.com lawyer.com lex.bg libero.it liberto.it libox.fr liquidmail.de list.ru live.be live.co.uk live.com ' +
  'live.de live.fr live.ie live.it live.mdx.ac.uk live.nl lol.it looksmart.co.uk looksmart.com luso.pt ' +
  'luxusmail.uk lycos.at lycos.co.uk lycos.com lycos.de lycos.es lycos.it lycos.nl mac.com mail-awu.de ' +
  'mail-easy.fr mail-temporaire.fr mail-tester.com mail.bcu.ac.uk mail.be mail.byte.it mail.com mail.dcu.ie ' +
  'mail.ie mail.org.uk mail.pt mail.ru mail1a.de mail2web.com mailbox.org mailbox2go.de mailbox87.de ' +
  'mailbr.com.br mailclub.fr mailde.de maildu.de maileimer.de mailfish.de mailinator.co.uk mailinator.com ' +
  'mailmij.nl mailseal.de mailtemporaire.fr mailto.de mailtome.de malahov.de manager.de marijuana.nl ' +
  'marketing.lu masrawy.com maxmail.co.uk mchsi.com me.com medscape.com megamail.pt meinspamschutz.de ' +
  'messagebeamer.de metacrawler.com mijnhva.nl mindspring.com ministry-of-silly-walks.de miodonski.ch ' +
  'misterpinball.de mk24.at mobileninja.co.uk montevideo.com.uy moot.es motique.de mp4.it msk.ru msn.co.uk ' +
  'msn.com mybitti.de mybox.it myecho.es mynetstore.de mypartyclip.de mysamp.de myway.com name.com ' +
  'nanonym.ch nate.com naver.com net4b.pt net4you.at netcom.com netins.net netricity.nl netscape.com ' +
  'netscape.net netscapeonline.co.uk netspace.net.au netzero.net netzidiot.de neuf.fr nevermail.de ' +
  'newmail.ru nomail.ch nonspammer.de nsaking.de ntlworld.com nurfuerspam.de nus.edu.sg ny.com nyc.com ' +
  'o2.co.uk o2.pl oath.com ohaaa.de oi.com.br onet.pl oninet.pt online.de online.ie onlinehome.de ' +
  'onmilwaukee.com opende.de optimum.net optusnet.com.au orange.fr oroki.de osite.com.br outlook.at ' +
  'outlook.be outlook.com outlook.com.br outlook.de outlook.es outlook.fr outlook.ie outlook.it outlook.pt ' +
  'ownsyou.de ozemail.com.au ozyl.de pacbell.net pagina.de parrot.com partynight.at pe.hu phaantm.de pii.at ' +
  'pipeline.com planet.nl plexolan.de plusmail.com.br pobox.com pochta.ru politikerclub.de portugalmail.pt ' +
  'poste.it posteo.de postfach2go.de postino.ch postmaster.co.uk pp.ua premium-mail.fr privacy.net ' +
  'privy-mail.de privymail.de prodigy.net progetplus.it proton.me protonmail.ch protonmail.com proximus.be ' +
  'ptd.net qibl.at qq.com quickmail.nl quicknet.nl quickreport.it qwest.net r4nd0m.de r7.com raketenmann.de ' +
  'ramail.co.uk rambler.ru rcn.com rcpt.at redchan.it rediffmailpro.com redseven.de riddermark.de rin.ru ' +
  'riopreto.com.br roadrunner.com rocketmail.com rogers.com rr.com ruru.be safersignup.de safetypost.de ' +
  'sagra.lu sandelf.de sanook.com sapo.pt saudia.com sbcglobal.net schafmail.de schrott-email.de sci.fi ' +
  'scottishmail.co.uk scubadiving.com sdf.org seanet.com secretemail.de securehost.com.es seguros.com.br ' +
  'seznam.cz sfr.fr shapoo.ch shaw.ca she.com shitmail.de shitware.nl showslow.de sify.com sina.cn sina.com ' +
  'singnet.com.sg singpost.com sinnlos-mail.de sky-ts.de sky.com skynet.be slowslow.de smapfree24.de ' +
  'smashmail.de sneakmail.de sofort-mail.de sofortmail.de solcon.nl soon.it sp.nl space.com spacewar.com ' +
  'spam.org.es spamail.de spambog.de spamfree24.de spaminator.de spaml.de spamoff.de spamthis.co.uk ' +
  'spamwc.de spb.ru speed.1s.fr spoofmail.de spray.se spritzzone.de sprynet.com spybox.de squizzy.de ' +
  'stade.fr starmedia.com stuffmail.de super-auswahl.de supereva.it superstachel.de swbell.net sweb.cz ' +
  'sweetxxx.de swissinfo.org sympatico.ca t-online.de talkcity.com talktalk.co.uk talktalk.net tds.net ' +
  'techspot.com teleline.es telenet.be teletu.it telstra.com telus.net temp-mail.de temp-mail.org ' +
  'temp.headstrong.de tempinbox.co.uk tempmail.de tempmail.it tempmailer.de tempomail.fr temporarily.de ' +
  'temporarioemail.com.br terra.cl terra.com terra.com.ar terra.com.br terra.es theglobe.com ' +
  'thewebpros.co.uk thirdage.com tijdelijke-email.nl tijdelijkmailadres.nl tin.it tiscali.at tiscali.be ' +
  'tiscali.co.uk tiscali.it tiscali.lu tkitc.de tokenmail.de tom.com top101.de topgamers.co.uk ' +
  'topranklist.de tpg.com.au trash-mail.at trash-mail.de trashdevil.de trashemail.de trashemails.de ' +
  'trashmail.at trashmail.de trialmail.de tuta.com tuta.io tutanota.com tvcablenet.be twinmail.de ' +
  'ubbi.com.br ukr.net uku.co.uk undo.it uni.de unican.es universal.pt uno.it unofree.it uol.com.br ' +
  'upcmail.ie upcmail.nl usa.com used-product.fr vankin.de velnet.co.uk verizon.net veryday.ch ' +
  'violinmakers.co.uk virgilio.it virgin.net virginmedia.co.uk virginmedia.com voila.fr voo.be vp.ycare.de ' +
  'w3internet.co.uk w9f.de walla.co.il wanadoo.co.uk wanadoo.es wanadoo.fr wawi.es web-ideal.fr web-mail.de ' +
  'web.de web.id webindia123.com webjump.com webtrip.ch weg-werf-email.de wegwerf-email-addressen.de ' +
  'wegwerf-email-adressen.de wegwerf-email.at wegwerf-email.de wegwerf-emails.de wegwerfadresse.de ' +
  'wegwerfemail.de wegwerfmail.de wegwerpmailadres.nl wegwrfmail.de westnet.com.au wiki.8191.at wins.com.br ' +
  'wooow.it wow.com wowway.com wp.pl www.com xoom.com xs4all.nl ya.ru yahoo.ca yahoo.co.jp yahoo.co.uk ' +
  'yahoo.com yahoo.com.br yahoo.com.cn yahoo.com.es yahoo.com.tw yahoo.de yahoo.es yahoo.fr yahoo.ie ' +
  'yahoo.it yahoo.jp yahoofs.com yam.com yandex.com yandex.ru ycare.de yeah.net yep.it ymail.com yopmail.com ' +
  'yopmail.fr yui.it za.com zaktouni.fr zavio.nl zeelandnet.nl zeepost.nl zehnminuten.de zehnminutenmail.de ' +
  'ziggo.nl zip.net zipmail.com.br zipzaps.de zoho.com zonnet.nl zp.ua zzn.com zzom.co.uk ';

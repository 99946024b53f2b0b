/**
 * Verbs with which French task statements begin: an own selection over all fields of work. Those in -iser, -ifier and
 * other regular ones in -er and -ir are known by their ending too; verbs in -re and -oir are few and all here.
 */
const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const INFINITIVES = listed(`
  abattre abonner aborder abriter accéder accepter accommoder accompagner accomplir accorder accoucher
  accréditer accrocher accroître accueillir acheminer acheter achever acquérir acquitter actionner activer
  actualiser adapter additionner adhérer adjoindre admettre administrer adopter adresser aérer affecter
  affermir affiler affranchir affréter affûter agencer agir agrafer agrandir aider aiguiller aiguiser aimer
  ajouter ajuster alerter aligner alimenter allaiter alléger aller allouer allumer alterner amarrer
  améliorer aménager amener amorcer ancrer animer annoncer annoter annuler apaiser apercevoir aplanir
  apparaître appeler appliquer apporter apprécier apprendre apprêter approcher approfondir approuver
  approvisionner appuyer arbitrer arpenter arrêter arrimer arriver arroser articuler asperger aspirer
  assainir assembler asseoir assigner assister associer assortir assouplir assurer astiquer astreindre
  attacher atteindre atteler attendre attendrir attester attirer attribuer auditer augmenter ausculter
  autoriser avancer avertir aviser avoir bâcher badigeonner baigner baisser balayer baliser bander barrer
  bâtir battre bêcher bercer biner blanchir bloquer boire boiser bonifier border boucher boucler boulonner
  bouturer braiser brancher brasser brider briser broder brosser broyer brûler budgéter buriner cadrer
  calculer caler calfeutrer calibrer calmer capter caréner caresser cartographier casser cataloguer célébrer
  centrer cerner changer chanter charger chauffer chercher chiffrer choisir chronométrer cibler cintrer
  circonscrire circuler cirer ciseler citer clarifier classer cloisonner clore clôturer clouer coder
  codifier cogner coiffer collaborer collationner collecter coller colliger colmater colorer combattre
  combiner combler commander commencer commenter commercialiser commettre communiquer comparaître comparer
  compenser compiler compléter composer comprendre compresser comprimer compromettre comptabiliser compter
  concasser concevoir concilier conclure concourir conditionner conduire confectionner conférer confier
  configurer confire confirmer confondre confronter congeler conjuguer connaître connecter consacrer
  conseiller conserver considérer consigner consolider constater constituer construire consulter contacter
  contenir contester continuer contourner contracter contraindre contredire contribuer contrôler convaincre
  convenir convertir convier convoquer coopérer coordonner copier correspondre corriger cotiser coucher
  coudre couler couper coupler courir couvrir craindre créditer créer creuser crocheter croire cueillir
  cuire cuisiner cultiver curer danser dater débarquer débarrasser débattre débloquer déboguer déboiser
  déboucher débourser débrancher décaisser décaler décanter décaper décéler décerner décharger déchiffrer
  déchiqueter décider déclarer déclencher décoder décoller décongeler déconnecter décontaminer décorer
  découdre découper découvrir décrire décrocher dédier dédouaner déduire défaire défendre défier définir
  défricher dégager dégeler dégivrer dégorger dégraisser déguster délayer déléguer délimiter délivrer
  demander démarrer démêler déménager demeurer démolir démonter démontrer démouler dénombrer dénoncer
  dénoyauter dépanner dépecer dépendre dépister déplacer déplier déployer déposer dépouiller dépoussiérer
  dérouiller dérouler désamorcer descendre désencombrer désherber déshydrater désigner désinfecter
  désinstaller désosser dessécher desservir dessiner détacher détailler détartrer détecter déterminer
  détruire développer déverrouiller dévier deviner deviser dévisser devoir diagnostiquer dialoguer dicter
  différencier différer diffuser digérer diluer diminuer dire diriger discuter disparaître disposer
  disséquer dissoudre distiller distraire distribuer diviser documenter donner dorer doser doter doubler
  dresser durcir ébarber ébavurer ébrancher écailler écarter échanger échantillonner échelonner éclaircir
  éclairer écorcer écouler écouter écrire écumer éditer éduquer effacer effectuer égaliser égoutter élaborer
  élaguer élargir élever éliminer élire emballer embarquer embaucher embellir embouteiller emmagasiner
  emmêler emmener émouvoir empaqueter empiler employer emporter emprunter encadrer encaisser enchaîner
  enclencher encoder encourager endosser enduire enfiler enfoncer enfourner enfreindre engager engranger
  enlever énoncer enquêter enregistrer enrichir enrober enrôler enrouler enseigner ensemencer entailler
  entasser entendre entériner entourer entraîner entreposer entreprendre entrer entretenir entrevoir
  énumérer envelopper envisager envoyer épandre épauler épierrer épiler éplucher éponger épousseter épurer
  équarrir équilibrer équiper ériger escorter espacer essayer essorer essuyer estamper estimer établir
  étaler étalonner étancher étayer éteindre étendre étiqueter étirer étoffer étouffer être étreindre étudier
  évacuer évaluer éveiller évider éviter évoluer examiner excaver exclure exécuter exercer expédier
  expérimenter expertiser expliquer exploiter explorer exporter exposer exprimer extraire fabriquer
  faciliter façonner facturer faire farcir faucher favoriser fendre fermenter fermer ferrer fertiliser
  feuilleter filer fileter filmer filtrer finaliser financer finir fixer fléchir fleurir foncer fonctionner
  fonder fondre forer forger former formuler fouiller fouler fournir fraiser franchir frapper freiner frire
  frotter fumer gainer garantir garder garer garnir gaver geler gérer glacer glisser gommer gonfler
  goudronner goûter graduer graisser graver gréer greffer griller grimper grouper guider habiller habiter
  hacher harmoniser herser heurter hisser homologuer honorer huiler humecter humidifier hydrater identifier
  illustrer imaginer imbiber imiter immerger implanter implémenter impliquer importer imposer imprimer
  imputer inciser inciter inclure incorporer incuber indemniser indexer indiquer induire infiltrer
  influencer informer infuser ingérer inhumer initialiser initier injecter innover inoculer inscrire insérer
  inspecter inspirer installer instaurer instruire insuffler intégrer intensifier interagir interdire
  intéresser interpeller interpréter interroger interrompre intervenir interviewer introduire intuber
  inventer inventorier inverser investir inviter irriguer isoler jalonner jardiner jauger jeter joindre
  jointoyer jouer juger jumeler justifier labourer laisser laminer lancer laquer laver légaliser lever
  libeller libérer licencier lier limer limiter lire lisser livrer localiser loger longer lotir louer
  lubrifier lustrer maçonner maintenir maîtriser malaxer manger manier manipuler manœuvrer manutentionner
  maquiller marchander marcher mariner marquer marteler masquer masser mastiquer médiatiser mélanger mener
  mentionner mentorer mesurer mettre meuler mijoter mixer mobiliser modeler modérer moderniser modifier
  moduler moissonner monter montrer motiver moudre mouiller mouler mouvoir multiplier munir mûrir nager
  naître naviguer négocier neiger nettoyer neutraliser niveler noircir nommer normaliser noter notifier
  nouer nourrir nuire numériser numéroter obéir observer obtenir occuper offrir ombrager opérer opter
  optimiser orchestrer ordonner organiser orienter orner outiller ouvrir oxygéner palper paner panser
  paraître parcourir parer parfumer parler parquer partager participer partir parvenir passer patrouiller
  paver payer pêcher peigner peindre peler pelleter percer percevoir perdre perfectionner perforer permettre
  persuader peser pétrir photocopier photographier piloter pincer piquer pivoter placer plaider plaindre
  plaire planer planifier planter plaquer plastifier plâtrer plier plisser plonger pocher poinçonner pointer
  poivrer polir polliniser polymériser pomper poncer ponctionner pondre porter poser positionner posséder
  poster postuler poudrer poursuivre pourvoir pousser pouvoir pratiquer préciser prédire préférer prélever
  prendre préparer prescrire présenter préserver présider presser prêter prévaloir prévenir prévoir prier
  prioriser procéder proclamer procurer prodiguer produire profiler programmer progresser projeter prolonger
  promener promettre promouvoir prononcer propager proposer prospecter protéger prouver publier puiser
  pulvériser purger purifier qualifier quantifier quérir questionner rabattre raboter rabouter raccommoder
  raccorder racheter racler raconter raffiner rafraîchir raidir rajuster ralentir ramasser ramener ramer
  ramoner ranger rapatrier râper rappeler rapporter rapprocher raser rassembler rassurer râteler ravitailler
  rayer réagir réaliser réaménager réanimer réapprovisionner rebattre reboiser rebondir rebuter récapituler
  recenser réceptionner recevoir réchauffer rechercher réclamer récolter recommander récompenser réconcilier
  reconduire réconforter reconnaître reconstituer reconstruire recoudre recourir recouvrir récrire recruter
  rectifier recueillir reculer récupérer récurer recycler rédiger redresser réduire réécrire réévaluer
  refaire référer refermer réfléchir refouler refroidir refuser regarder régénérer régir régler regrouper
  régulariser réguler rehausser réinitialiser réinsérer rejeter rejoindre relancer relater relaxer relayer
  relever relier relire rembourrer rembourser remédier remercier remettre remiser remonter remorquer
  remplacer remplir remuer rémunérer rencontrer rendre renforcer renouveler rénover renseigner rentrer
  renverser renvoyer réorganiser répandre réparer répartir repasser repeindre repérer répertorier répéter
  répliquer répondre reporter reposer reprendre représenter reproduire requérir réseauter réserver résilier
  résoudre respecter respirer ressemeler ressortir restaurer rester restituer restreindre résumer rétablir
  retailler retenir retirer retoucher retourner retracer retraiter retrancher rétrécir retrouver réunir
  réussir réutiliser revendre revenir réviser revoir rincer rire risquer river roder rogner rompre rôtir
  rouler rouvrir ruser sabler saigner saisir saler saluer sangler satisfaire saupoudrer sauter sauvegarder
  sauver savoir sceller scier scruter sculpter sécher seconder secouer secourir sécuriser séjourner
  sélectionner semer sensibiliser séparer serrer sertir servir sevrer siéger signaler signer simuler soigner
  solliciter sonder sonner sortir souder souffler soulager soulever souligner soumettre souper souscrire
  soustraire soutenir soutirer spécifier stabiliser standardiser stationner stériliser stimuler stocker
  structurer subvenir subventionner suffire suggérer suivre superviser supporter supprimer surmonter
  surprendre surveiller survivre suspendre suturer synchroniser synthétiser tailler taire tamiser taper
  tapisser tarir tartiner tâter tatouer taxer teindre teinter téléphoner téléverser témoigner tempérer
  tendre tenir tenter terminer tester tirer tisser tolérer tomber tondre tordre torréfier toucher tourner
  tracer traduire traîner traire traiter trancher transborder transcrire transférer transformer transfuser
  transmettre transplanter transporter traquer travailler traverser tremper tresser treuiller tricoter trier
  tronçonner trouver tutorer unir usiner utiliser vacciner vaincre valider valoir valoriser vaporiser varier
  veiller vendanger vendre venir ventiler verbaliser vérifier vernir verrouiller verser vêtir vidanger vider
  vieillir viser visionner visiter visser visualiser vivre voir voter vouloir voyager vulgariser zoner
`);

/** What ends as an infinitive in -er or -ir does and is none. */
export const NOT_INFINITIVES = listed(`
  amer archer avenir berger boulanger bulldozer cachemir cancer cher clocher container cuiller cuir cutter
  danger designer désir écuyer elixir enfer étranger fer foyer freezer gaucher hamburger hier hiver horloger
  hyper inter laser leader léger loisir loyer manager mensonger mer messager métayer outsider passager
  plaisir plancher poker potager revolver rocher saphir scooter soupir super tir trader usager ver verger
  viager
`);

/** Infinitives that are nouns as well: no second verb after « et ». */
export const INFINITIVE_NOUNS = listed(`
  avoir boucher coucher déjeuner devoir dîner être goûter lever manger pouvoir rire savoir souper toucher
`);

/** Nouns for the doing of something, beside those in -age, -tion, -sion, -ment and -ture. */
export const ACTION_NOUNS = listed(`
  accueil achat aide analyse appui assistance calcul choix collecte commande conduite contrôle coupe
  entretien envoi essai étude garde gestion lavage lecture maintenance maintien mise nettoyage offre paie
  pesée pose prise recherche récolte relevé remise reprise saisie soins soutien suivi surveillance tenue
  tonte traite tri vente vérification visite
`);

/** Nouns that end as those do and name a trait, a thing or a body of knowledge. */
export const NOT_ACTION_NOUNS = listed(`
  aliment ambition appartement argument attention avantage bagage bâtiment ciment compréhension
  concentration condition courage département détermination dévouement discernement discrétion document
  dommage élément empathie équipement étage fourrage fromage garage image instrument jugement langage
  logement médicament message monument motivation nature notion option page passion patience paysage
  perception personnage portion position précision professionnalisme question règlement section solution
  station tempérament température tension vêtement village vision voiture voyage
`);
